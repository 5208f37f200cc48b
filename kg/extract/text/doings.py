"""Verbs of what people do, of which suits tell besides; those whose plain form is a noun as well are known by their past alone."""

from __future__ import annotations

DOING = """
    abate abbreviate abdicate abduct abet abide abolish abort abound abridge absorb abstain accede accelerate accentuate acclimate accommodate accomplish
    accost accredit accrue accumulate ace achieve acquaint acquire activate actuate adapt adhere adjudicate adjust administer admire adore adorn advertise
    afflict afford aggravate agitate alienate align alleviate allocate allot allude alter amalgamate amass amaze amplify amputate amuse analyse analyze
    annihilate annotate annoy anoint anticipate apologise apologize appease append apportion appraise appreciate apprehend apprise arouse arrange arrive
    ascend ascertain ascribe aspire assail assassinate assemble assimilate assist astonish astound attach attain attenuate attract attune augment
    authenticate authorise authorize automate avenge avert avoid awaken bake bamboozle banish baptise baptize beckon befall befriend behave behead behold
    belittle bend bequeath berate besiege bestow betray bewitch bind bite blacken blow bludgeon blurt bombard borrow botch brainwash braise breathe breed
    brighten broach broadcast broaden brutalize bulldoze bungle burglarize burnish burst bury calculate calibrate cancel canonize capitalise capitalize
    capitulate captivate carve catalyze catch categorise categorize cater cease cede centralise centralize characterise cherish chime choose choreograph
    christen circulate circumcise circumvent classify cleanse cleave clench cling clothe coalesce coax codify coerce coincide collaborate collate collide
    colonise colonize commandeer commemorate commend commercialize commit communicate commute compare compensate compete compile complete comply compose
    comprise compute conceptualize concoct condense condone confer confide configure confine confiscate conform confound confront confuse congratulate
    congregate conjure conquer consecrate consign conspire constitute constrain constrict construct construe consult consume contaminate contemplate contort
    contradict contrive convene converge convert convey correspond corroborate corrode covet cram crave creep cremate criminalize cringe cripple crochet
    crucify crumple culminate cultivate curb curtail customise customize dabble dampen dangle darken daunt deactivate debunk decapitate decentralize
    decimate decipher declassify decode decommission decompose decorate deduce deduct deepen deface define deflate deflect deform defuse defy degrade
    dehydrate delete delimit delineate delist delude delve demolish demonstrate demoralize demote denigrate denote depart deplete deplore deploy deport
    depose deprecate depreciate deprive deregulate descend desecrate deserve designate despise destabilize destroy detach detain detect deter deteriorate
    detest dethrone detonate devalue devastate deviate devise devolve devote devour diagnose dictate differentiate dig digitize dignify dilate diminish dine
    disable disappoint disapprove disarm disassemble disavow disband disbar disburse discard discern discolor disconnect discontinue discourage discriminate
    discuss disembark disenfranchise disengage disfigure disillusion disinfect disintegrate dislocate dislodge dismantle dismember dismount disobey
    disorient disown disparage dispel dispense disperse displace displease dispose dispossess disprove disqualify disrupt dissect disseminate dissipate
    dissociate dissuade distil distill distort distract distribute disturb diverge diversify divert divest divide divulge domesticate dominate donate douse
    downplay downsize dramatize drench drown dunk duplicate dwindle earmark eat educate eject elaborate elapse electrify electrocute elevate elicit
    eliminate elongate elope elucidate elude emanate emancipate embalm embark embarrass embed embellish embezzle embody embolden embrace embroider emerge
    emigrate emit emphasise empower emulate enact encapsulate encase enchant encircle enclose encode encompass encroach encrypt endanger endear endow endure
    energize enforce engender engrave engross engulf enhance enjoy enlighten enliven enquire enrage enrich enroll enshrine enslave ensue entail entangle
    enthuse entice entitle entrap entrench entrust entwine enumerate envelop envisage envision epitomize equalise equalize equate equip eradicate erode err
    escalate eschew espouse establish etch evacuate evaporate evict evoke evolve exacerbate exaggerate exalt examine exasperate excavate excel except
    exclaim exclude excommunicate excrete execute exemplify exert exhale exhort exhume expedite expel expend explode expound expropriate expunge exterminate
    extinguish extol extort extradite extrapolate extrude facilitate fade falter fantasize fascinate fasten feel feign fend fertilize fetch finalise
    finalize fixate fizzle flatten flatter flay flee flinch fling flog flout fluctuate flunk fly fondle foreclose foresee foreshadow foretell forge forget
    forgive forgo formalise formalize formulate forsake fortify foster frighten frustrate fulfill fumble furnish galvanize garner garnish generalise
    generalize gild glean glorify grab grapple gratify gravitate greet grieve hallow halve hamper handcraft handcuff hang harden harmonize harry hasten
    headquarter heckle heed heighten hesitate hijack hinder hoard hobble horrify hover humiliate hurl hustle hypnotize hypothesize idealize idolize ignite
    illuminate illustrate imbue imitate immerse immigrate immobilize immortalize immunize impair impale impart impeach impede impersonate implement
    implicate implode impound impoverish impregnate imprison improvise inaugurate incapacitate incarcerate incinerate incite incorporate incubate incur
    indent individualize indoctrinate induce induct indulge industrialize infect infer infest infiltrate inflate inflict infuriate infuse ingest inhabit
    inhale inherit inhibit initialize inject inoculate inquire inscribe insert insinuate inspect install instigate instil instill institutionalize insulate
    integrate intensify interact intercept interconnect interfere interlace interlink internalize interpolate interpret interrogate interrupt intersect
    intertwine intimidate intoxicate intrude inundate invade invalidate invert invigorate invoke ionize irk irradiate irrigate irritate isolate itemize
    iterate jeopardize jettison jog jumble juxtapose kidnap kindle kneel languish laud launder lay leap legalise legalize legislate legitimize lend lengthen
    lessen liberate lighten linger liquefy liquidate loathe localise localize log loosen loot lubricate lure lurk lynch magnetize magnify malfunction
    manhandle marinate marry materialise materialize maul maximize meddle mediate medicate meditate memorize mesmerize metabolize migrate militarize mingle
    minimise minimize misapply misappropriate miscalculate miscarry mischaracterize misconstrue misdiagnose misdirect misinform misinterpret misjudge
    mislabel misplace misquote misread misspell misstate mistake mistreat misunderstand mitigate mobilise mobilize mock modernise modernize modulate
    monetize monopolize mope mortify motivate mourn mow muffle mull multiply mumble muster mutate mutilate mystify nab narrate nationalise nationalize
    naturalize navigate necessitate negate nestle nod nominate normalise normalize nourish obey obliterate obscure obsess obstruct occupy offend officiate
    oppress opt optimise optimize orchestrate ordain organise orientate outbid outclass outdo outgrow outlive outnumber outpace outperform outplay outsell
    outsource outstrip outweigh overbill overburden overcome overcook overdo overdraw overestimate overhear overheat overload overlook overpay overplay
    overpower overrate overreact override overrun oversell overshadow oversleep overspend overstate overstep overtake overthrow overwhelm oxidize oxygenate
    pacify pamper pan paralyse paralyze partake patronize pave peddle pelt penalise penetrate perceive perish permeate perpetuate perplex persecute
    persevere persist personalise personalize personify perturb pester pierce plagiarize plummet poach polarize politicize pollinate pollute ponder
    popularise popularize populate pour preach precede precipitate predispose prefer preoccupy prepay prescribe pressurise pressurize prioritise prioritize
    privatise privatize procure profess proliferate prolong promulgate pronounce propagate propel prophesy propose proscribe prosper protect provoke
    publicise publicize pulverize punctuate punish purify purport quantify quell quench quicken randomize ransack rationalize ravage raze react reactivate
    reaffirm realise reap reappear rearrange reassemble reassure rebrand rebuild recant recapture recede reciprocate recite reclaim reclassify recognise
    recognize reconcile reconfigure reconnect reconsider reconstitute reconstruct recoup recreate rectify recycle redact redeem redefine redesign redevelop
    redirect rediscover redistribute reelect reestablish refinance refine reformulate refresh refrigerate refurbish regain regroup rehabilitate rehearse
    reheat reimburse reinforce reinstall reinterpret reinvent reinvest rejoice rejoin rejuvenate rekindle relax relegate relent relieve relinquish reload
    relocate remarry remember remit remodel rename render renege renegotiate renounce renovate reoffend reorganize repackage repaint repatriate repay repel
    repent replenish replicate repossess repress reproduce republish repudiate repulse repurchase reroute reschedule resell resent resettle reshape reside
    resonate restart restate restrain restructure resurface resuscitate retard retell retract retrieve reunite revamp revere revert revile revise revitalize
    revolutionize revolve rework rewrite ride rile ripen roam romanticize rotate rouse sadden sanctify sanitize sate scatter scrutinize sculpt secede
    secrete sedate seduce seep segregate seize select sensationalize sequester sew sexualize shake sharpen shatter sheathe shortchange shorten shove shred
    shrink shrivel shun sicken sift signify simplify simulate sing sink siphon sit situate skyrocket slay sleep slide smash smother smuggle snatch sneak
    snuggle soar socialize soften solidify solve soothe spay specialise specialize specify spew spill spin split spoil spoof squander stabilise stabilize
    stagnate standardise standardize stash sterilize stiffen stifle stigmatize stimulate stockpile stow straddle straighten strangle streamline strengthen
    strive stun subdivide subdue subjugate submerge subscribe subside subsidise subsidize substantiate subsume subtract subvert succumb suck suffice
    suffocate sully summarise summarize summon supercharge superimpose supplant suppress surmount surpass surround surveil swallow sweep sweeten swerve swim
    swindle swing symbolize sympathize synchronise synchronize synthesize tabulate tamper tear tease televise tempt terrify terrorize thank thicken thrive
    thwart tighten tolerate topple toughen tout trample transact transcend transcribe transform translate transmit transpire traumatize trounce truncate
    typify unbind unblock unbutton uncover undercut underestimate underpin underrate underreport undersell understate undertake undervalue underwrite
    undress unearth unfurl unify unionize unite unleash unload unlock unmask unnerve unpack unplug unravel unsettle untie unveil unwind unwrap unzip uproot
    usurp utilise utilize utter vaccinate validate vandalize vanish vanquish vaporize vary veer venerate ventilate verify vet vex victimize vie vilify
    vindicate visualize vouch wade wake wander wane waver weaken weaponize weave wed weep widen wield wilt wither withstand worsen wrack wreak wrest wrestle
    yank yearn zap
"""
PAST_ONLY = """
    abstract abuse accent access accord account ache address advantage advocate affect affix aggregate aid aim airbrush airlift alarm alert alternate ambush
    anchor anger annex annexe apprentice approach appropriate approximate arch archive array arrest articulate aspirate assault attempt attribute auction
    audit audition author autograph avail average awake awe axe backfire baffle bag bail bait balk ball balloon ban band bandage bang bank barb barbecue
    bare bargain barge bark barrel barricade bash bat bath bathe batter battle beach bead beam bed beef belly belt bevel bill bin bitch blacklist blackmail
    blanket blaze bleach bleed blend blight blind blindfold blink bloat blockade bloody bloom blossom blunt blur blush bog boil bolster bolt bomb bond bone
    boo book bookmark boom boot border bother bottle bottom bounce bound bow bowl box boycott brace bracket braid brain branch brave breast brew bribe brick
    bridge brief brim broker browse bruise bubble buck buckle budget buff buffer bug bum bump bunch bundle buoy burden burn bust butcher butt butter button
    buzz bypass cache cage cake calm camouflage camp campaign candy canvass captain caption capture carbonate card care caress carpet cart case cash
    castrate catalog catalogue catapult cave cement censor censure centre chain chair chalk champion chance change channel chant chap char charm chart
    charter chase chat check checker cheek cheer chew chill chip chisel choke chop chronicle chuck chuckle churn circle clamp clap clash clasp claw clean
    click climb clinch clip cloak clock clog cloister clone closet clot cloud club clue cluster clutch clutter coach coat cobble cock coil coin collapse
    collar color colour comb comfort command commission compact complement compliment compound compress compromise condition conduct conflict conjecture
    conjugate conscript consent conserve console consummate contact content contour contract contrast cook cool coop coordinate cope copyright cord cordon
    corn corner corrupt costume couch cough counsel count court cow crack cradle craft cramp crank crash crawl craze cream crease credit crest crew critique
    crop cross crouch crown cruise crumble crunch crush crust cry cube cuddle cuff cull culture cup curate cure curl curse curve cushion cycle dam dance
    darn dart dash dawn daze dazzle deadlock debate debut decay deck decrease decree default defect defile degenerate delegate delight dent deposit derail
    desert desire despatch dial dice diffuse digest dilute dim dip disadvantage discharge discipline discontent discount discredit disgrace disguise disgust
    dish dishonor disjoint dislike dismay disorder dispatch disrespect distance distress distrust disuse ditch dive divorce dock doctor document doll dome
    domicile don doom dope dose dot downgrade doze draft drain drape dread dredge dress drift drill drink drip drug drum duck dull dump dupe dust dwarf
    dwell dye ear ease echo eclipse effect egg elbow email empty enamel encounter endeavor endeavour engineer entrance envy equal erect escort esteem
    evidence exact excerpt exchange excise excuse exempt exercise exhibit exile exit experience experiment export express extract eye factor faint fake fan
    fancy fare farm fashion fast father fatigue fault favor favour fax feast feather feature feed fell fence ferment ferry field figure fill film filter
    finance finger finish fish flag flake flame flank flare flash flaw fleece flesh flex flick flicker flip flirt float flock flood floor flop flourish flow
    flower flush flute flutter foil fool forecast forest fork format forward foul founder fracture fragment frame franchise fray freak frequent fringe front
    frost frown fry fuel function fund funnel furrow further fuse fuss gag gamble gas gasp gate gauge gaze gear gesture ghost giggle glance glare glaze
    glide glimpse gloss glove glow glue goad gobble gouge grace grade graduate graft grain grandfather grasp grate graze grease grin grip grit groan groom
    groove gross ground group growl guard guess guide gun gush hack hammer harbor harness harvest hatch hate haul haunt headline heal heap heat heave hedge
    heel helm hem herald herd highlight hike hinge hint hiss hitch hoist holler hollow honk honor honour hook hop hose host hound house howl huddle hug
    humble hump hunch hunt hurry hush hydrate hype ice image implant import impress imprint incense inch inconvenience indenture index ink inlay insult
    intern interview intimate intrigue introvert iron jack jail jam jar jaw jerk jinx joint jolt journey juice jump keel key kiss knee knife knight knot
    labor labour lace lacquer lag laminate landscape lap lapse lash latch laugh lavish layer leak lean lease lecture letter leverage libel lick light limp
    list litter loan lobby lock loiter long loom loop love luck lull lunge lurch machine mail maim major malign man mandate maneuver mangle manicure
    manifest manufacture map marble march mark maroon martyr mash mask mass massacre massage master mastermind match mate matter mature measure mellow melt
    menace mend mentor merit mesh mess message mete meter milk mill mince mind mine minister mint mire mirror mismatch moan mob model moderate mold moor mop
    mortgage motion mould mouth muddle mug murder murmur muscle muse mute mutter nail neck neglect nest net network neuter neutralize nick nickname nip
    notch notice nuance nudge numb number nurse nurture obligate occasion offset oil option ornament orphan outfit outlaw outline outrage overdose overflow
    overhaul overlay overshoot oversize overuse overwork pace pack package pad paddle page pain paint panel panic parachute parade parallel paraphrase
    pardon park parody parole part partition partner party paste pat patch patent patrol pattern pawn peak peek peel peep peer pen pepper perch perfect
    perforate perfume permit pervert pet phase phone photograph phrase pick pickle picture piece pigment pillage pilot pin pinch ping pinpoint pioneer pipe
    pique pirate pitch pity pivot plague plane plant plaster plate pleat plot plough plow pluck plug plunder plunge ply poise poison police polish poll pool
    port pose position postmark postulate pot pounce pound powder power practice practise predicate preface prefix prejudice premiere premise pressure
    preview prey price prick pride prime print privilege prize probe process prod proffer profile program progress project prong proof prop proportion prune
    puff pulse pummel pump punch puncture punt purchase purge purpose puzzle quadruple quarantine quarry quarter query queue quilt quote rack radiate radio
    rage raid rail rain rake rally ram ramp range rank ransom rant rap rape rate ration rattle rave ray rear rebel rebound recess recharge recruit reel
    referee reference refill reform refrain refund regenerate regiment regress regret rehire reign reincarnate reissue relapse relay relish remake remedy
    rent repair repeal repeat replay reprint requisition rescue research resort resource resume retake retreat retrofit reuse revolt reward rhyme rib riddle
    rifle rim rinse rip ripple risk rival rivet roar roast robe rock rocket roll roof root rope rot rough round rout route row rub ruffle rumble rumour
    rupture rush rust sabotage sack sacrifice safeguard sail salt salute salvage sample sand sandwich saturate saw scale scallop scam scan scar scare scent
    school scoff scoop scorch scorn scour scout scramble scratch scrawl scream screen screw scribble script scroll scrub scuff sculpture sear search season
    second section seed segment sense sentence sequence service shackle shade shadow shame shape shave shear shell shelter shield shift shine ship shipwreck
    shiver shock shop short shortlist shoulder shout showcase shower shroud shrug shudder shuffle shutter shy sideline sidetrack sigh sight silence simmer
    sin singe single sip sire site size skate sketch skew skewer ski skid skim skip skirt sky slander slant slate slaughter slice slight sling slip slope
    slot slow slump slur smack smell smile smirk smoke smooth smudge snag snake snap snarl sneeze sniff snort snow snub snuff soak sob sober soil solder
    sort sound sour source sow space spam span spank spark spawn spear spearhead speckle speed spell spice spike spiral spit splash splatter splay splice
    splinter spook sport spot sprain sprawl spray spring sprinkle sprint sprout spy square squash squat squeak squeal squeeze squirt stab stack staff stage
    stagger stain stake stalk stall stamp staple stare startle starve steam steep steer stereotype stew stick stilt sting stink stir stitch stock stoke
    stomp stoop store storm strain strand strap stray streak stream stretch stride string strip stroke stroll structure struggle study stumble stump stunt
    stutter style stymie sub subject subordinate subpoena substitute subtitle suit sum sunburn supplement supply surf surface surge surprise survey swamp
    swap swarm sway sweat swell swipe swirl switch swoop syndicate table tackle tag tail tailor taint tally tame tan tangle tank tape taper tase task taste
    taunt tax tee telegraph telephone tender tense tenure term terrace tether text texture thatch thaw thin thrash thread thrill throttle thrust thump
    thunder tick ticket tickle tie tile tilt timber time tinge tint tip toast toe toil tone top torment torpedo torture total touch tour tow tower toy trace
    track trademark traffic trail transition transplant transport transpose trap trash traverse tread treasure tremble trend trick trickle trip triumph
    troll trot trouble trudge trump tuck tug tumble tune tutor tweak twin twist type underline update upgrade uplift upload upturn usher value vault veil
    vent venture vest veto videotape view voice void volunteer vomit wage wail wall warm warp wash waste water wave wax weather web wedge weed weight weld
    whack wheel whine whip whisk whisper whistle whitewash whoop wink wire wiretap worship wound wow wrap wreck wrinkle wrong yell zip zone
"""
IRREGULAR = """
    abide/abided/abided awake/awoke/awoken befall/befell/befallen behold/beheld/beheld bend/bent/bent bind/bound/bound bite/bit/bitten bleed/bled/bled
    blow/blew/blown breed/bred/bred broadcast/broadcast/broadcast burn/burned/burned burst/burst/burst catch/caught/caught choose/chose/chosen
    cling/clung/clung creep/crept/crept dig/dug/dug dream/dreamed/dreamed drink/drank/drunk dwell/dwelt/dwelt eat/ate/eaten feed/fed/fed feel/felt/felt
    flee/fled/fled fling/flung/flung fly/flew/flown foresee/foresaw/foreseen foretell/foretold/foretold forget/forgot/forgotten forgive/forgave/forgiven
    forgo/forwent/forgone forsake/forsook/forsaken hang/hung/hung inlay/inlaid/inlaid kneel/knelt/knelt lay/laid/laid leap/leapt/leapt lend/lent/lent
    light/lit/lit misread/misread/misread mistake/mistook/mistaken misunderstand/misunderstood/misunderstood offset/offset/offset outbid/outbid/outbid
    outdo/outdid/outdone outgrow/outgrew/outgrown outsell/outsold/outsold overcome/overcame/overcome overdo/overdid/overdone overdraw/overdrew/overdrawn
    overhear/overheard/overheard overlay/overlaid/overlaid overpay/overpaid/overpaid override/overrode/overridden overrun/overran/overrun
    oversell/oversold/oversold overshoot/overshot/overshot oversleep/overslept/overslept overspend/overspent/overspent overtake/overtook/overtaken
    overthrow/overthrew/overthrown panic/panicked/panicked partake/partook/partaken prepay/prepaid/prepaid rebuild/rebuilt/rebuilt remake/remade/remade
    repay/repaid/repaid resell/resold/resold retake/retook/retaken retell/retold/retold rewrite/rewrote/rewritten ride/rode/ridden shake/shook/shaken
    shine/shone/shone shrink/shrank/shrunk sing/sang/sung sink/sank/sunk sit/sat/sat slay/slew/slain sleep/slept/slept slide/slid/slid sling/slung/slung
    speed/sped/sped spill/spilled/spilled spin/spun/spun spit/spat/spat split/split/split spoil/spoiled/spoiled spring/sprang/sprung stick/stuck/stuck
    sting/stung/stung stink/stank/stunk stride/strode/stridden string/strung/strung strive/strove/striven sweep/swept/swept swim/swam/swum swing/swung/swung
    tear/tore/torn thrust/thrust/thrust traffic/trafficked/trafficked tread/trod/trodden unbind/unbound/unbound undercut/undercut/undercut
    underpay/underpaid/underpaid undersell/undersold/undersold undertake/undertook/undertaken underwrite/underwrote/underwritten unwind/unwound/unwound
    wake/woke/woken weave/wove/woven weep/wept/wept withstand/withstood/withstood
"""
DOUBLING = """
    abet acquit allot annul bag ban bat bed bin blur bog brim bug bum chap char chat chip chop clap clip clog clot club commit concur confer cram crop cup
    dam deter dig dim dip disbar dispel don dot drip drug drum dub embed emit entrap equip excel expel extol fan flag flip flog flop format gag gas grab
    grin grip grit gun hem hop hug incur infer jam jar jog kidnap knot lag lap log man map mob mop mug nab net nip nod offset omit outbid outfit outstrip
    overstep pad pan pat patrol peg pen permit pet pin plot plug pot prefer prod program prop propel ram rap rebel rebut regret remit remodel repel retrofit
    rib rim rip rot rub scam scan scar scrub ship shop shred shrug shun sin sip sit skid skim skip slip slot slur snag snap snub sob spam span spin split
    spot spur squat stab stir strap strip stun sub sum swap swat swim tag tan thin tip top transmit trap trip trot tug twin underpin unplug unwrap unzip vet
    web wed whip wiretap wrap zap zip
"""
