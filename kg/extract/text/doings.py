"""Verbs of what people do, of which suits tell besides; those whose plain form is a noun as well are known by their past alone."""

from __future__ import annotations

DOING = """
    accelerate accomplish accumulate achieve acquire adapt adhere administer advertise aggravate alienate allocate alter amass analyze anticipate apologize
    apprehend arrange assemble assist attain authenticate authorize avert avoid banish befall befriend bend berate betray bind bite blow bombard breed
    broadcast bulldoze burglarize burst calculate cancel captivate catch categorize choose cling coerce coincide collide commit communicate compare compete
    compile complete comply compose comprise compute concoct condone confer confine confiscate conform confront confuse congratulate conquer conspire
    constitute constrain construct consult consume contaminate contemplate contradict convert convey creep criminalize cripple cultivate curb curtail decorate
    deduct deepen degrade delete delist demolish demonstrate demote denigrate depart deplete deploy deport deprive descend deserve designate destabilize
    destroy detain detect deter deteriorate devastate deviate devise devote diagnose dictate differentiate dig diminish disable disappoint disbar disburse
    discard disconnect discontinue discourage discriminate discuss disfigure disobey disparage dispense disperse displace dispose disqualify disrupt distort
    distract distribute disturb divert divide dominate donate downplay drown duplicate eat elaborate elicit eliminate elude emanate embarrass embellish
    embezzle embrace emerge emigrate emit emulate enact encompass encroach encrypt endanger endure enforce engender enjoy enrage enrich enroll entail entangle
    entice entitle entrap entrust envision equip eradicate err escalate establish evacuate evaporate evict evolve exacerbate exaggerate examine excel exclude
    execute exert expedite expel expend explode expropriate extinguish extort extradite facilitate falter feel fend finalize flatter flee fling flout
    fluctuate flunk fly fondle foreclose foresee foreshadow foretell forge forget forgive forgo forsake foster frighten frustrate fulfill furnish garner
    garnish glean glorify grab grapple greet hamper handcuff hang hasten heed hinder hoard humiliate hurl idolize ignite illustrate imitate immigrate impair
    impart impede impersonate implement implicate imprison incarcerate incite incorporate incur indoctrinate induce indulge infect infer infiltrate inflate
    inflict infuriate ingest inhabit inhale inherit inhibit inject inquire insert inspect install instigate intensify interact intercept interfere interrogate
    interrupt intimidate intoxicate intrude inundate invade invalidate invoke irritate isolate jeopardize kidnap kneel languish launder lay leap lend lessen
    linger liquidate loot lure magnify malfunction marry maximize meddle mediate migrate minimize misapply misappropriate miscalculate mischaracterize
    misdiagnose misjudge mislabel misread misspell misstate mistake mistreat mobilize mock monetize monopolize motivate mourn mutilate narrate navigate
    nominate obscure obsess obstruct offend optimize orchestrate outbid outdo outpace outperform outsell outsource outweigh overbill overcome overdo overdraw
    overestimate overhear overload overlook overpay overreact override overrun oversell overspend overstate overtake overthrow overwhelm paralyze partake
    peddle penetrate persecute persist pester plagiarize plummet poach pollute ponder populate preach precede precipitate prefer prescribe prioritize procure
    profess proliferate prolong promulgate propel prosper protect provoke publicize punish purport quantify ransack react reap rearrange reassure rebrand
    rebuild recapture recede recite reclaim reclassify recognize reconcile reconsider reconstruct recoup rectify recycle redact redeem redesign redirect
    redistribute refinance refine regain rehabilitate reimburse reinforce reinvest relax relent relinquish relocate remit remodel rename render renege
    renegotiate renovate reoffend repay replicate repossess repress reproduce repurchase resell resent reshape reside retell retract retrieve reunite revert
    rewrite ride roam scatter scrutinize sedate seduce segregate seize select sensationalize sequester sexualize shake shatter shortchange shorten shove shred
    shrink sicken simplify simulate sing sink siphon sit sleep slide smash smother smuggle snatch sneak soar solve specialize specify spew spill spin split
    spoil spoof squander stigmatize stockpile strangle streamline strengthen strive stun subjugate subscribe subsidize substantiate subtract subvert suffocate
    sully summarize summon supplant suppress surpass surround surveil swallow sweep swerve swim swindle swing sympathize tamper tear tempt terrify terrorize
    thank thrive thwart tighten tolerate topple tout transact transcribe transform translate transmit traumatize trounce truncate undercut underestimate
    underreport undersell undertake underwrite unearth unify unite unleash unload unlock unravel unwind uproot usurp utilize utter vaccinate vandalize vanish
    vary verify victimize vilify vindicate wake weaken weaponize weave weep widen wield withstand wreak yank
"""
PAST_ONLY = """
    abuse arrest assault attempt ban bargain blackmail boycott bribe burn capture charter cheer choke clash coach collapse compromise conduct contact contract
    crash crush cure curse dam deposit derail desire discharge discipline discount disguise dispatch distress divorce document drain drink drug dump encounter
    engineer escort exchange excuse exempt exercise experience experiment export extract favor feature feed finance finish flood frame fuel function fund
    funnel graduate groom guard guide hack harbor haul heal host hunt hype import insult interview jump kiss lapse laugh leak lease lecture leverage libel
    loan lobby loiter mail mandate mark massacre master match measure menace merit mortgage murder neglect neutralize offset outlaw outline outrage overdose
    overhaul pack paint pardon park patent patrol permit pirate pitch plant plot plunge poison police polish pose practice prey price print privilege probe
    process profile program project pump punch purchase purge quarantine query quote raid rally ransom rape recruit reform refrain refund regret reign remedy
    rent repair repeal repeat reprint resort resume retreat reward rip risk roll rush sabotage sack sacrifice safeguard salvage sample scam scan scare scream
    screen script search shadow shame shape shelter shield shift ship shock shout sideline silence skim skip slander slip smoke spam spark spiral spit spot
    sprain spy squeeze stab stage stalk stall stamp starve steer stick sting stock strip struggle stumble stunt subject subpoena substitute supplement supply
    surge surprise swap switch tackle taint tase tax text thrash thrust torment torture touch tow track traffic transport trap trick troll twist update
    upgrade usher value vent venture veto view void volunteer wash waste whip wire wiretap wreck wrong zone
"""
IRREGULAR = """
    befall/befell/befallen bend/bent/bent bind/bound/bound bite/bit/bitten blow/blew/blown breed/bred/bred broadcast/broadcast/broadcast burst/burst/burst
    catch/caught/caught choose/chose/chosen cling/clung/clung creep/crept/crept dig/dug/dug drink/drank/drunk eat/ate/eaten feed/fed/fed feel/felt/felt
    flee/fled/fled fling/flung/flung fly/flew/flown foresee/foresaw/foreseen foretell/foretold/foretold forget/forgot/forgotten forgive/forgave/forgiven
    forgo/forwent/forgone forsake/forsook/forsaken hang/hung/hung kneel/knelt/knelt lay/laid/laid leap/leapt/leapt lend/lent/lent misread/misread/misread
    mistake/mistook/mistaken offset/offset/offset outbid/outbid/outbid outdo/outdid/outdone outsell/outsold/outsold overcome/overcame/overcome
    overdo/overdid/overdone overdraw/overdrew/overdrawn overhear/overheard/overheard overpay/overpaid/overpaid override/overrode/overridden
    overrun/overran/overrun oversell/oversold/oversold overspend/overspent/overspent overtake/overtook/overtaken overthrow/overthrew/overthrown
    partake/partook/partaken rebuild/rebuilt/rebuilt repay/repaid/repaid resell/resold/resold retell/retold/retold rewrite/rewrote/rewritten ride/rode/ridden
    shake/shook/shaken shrink/shrank/shrunk sing/sang/sung sink/sank/sunk sit/sat/sat sleep/slept/slept slide/slid/slid spin/spun/spun spit/spat/spat
    split/split/split stick/stuck/stuck sting/stung/stung strive/strove/striven sweep/swept/swept swim/swam/swum swing/swung/swung tear/tore/torn
    thrust/thrust/thrust undercut/undercut/undercut underpay/underpaid/underpaid undersell/undersold/undersold undertake/undertook/undertaken
    underwrite/underwrote/underwritten unwind/unwound/unwound wake/woke/woken weave/wove/woven weep/wept/wept withstand/withstood/withstood
"""
DOUBLING = """
    disbar stun patrol ban commit confer dam deter dig drug emit entrap equip excel expel grab incur infer kidnap offset outbid permit plot prefer program propel rebut regret remit rip scam scan ship shred sit skim skip slip spam spin split spot stab strip swap swim transmit trap whip wiretap
"""
