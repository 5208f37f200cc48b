"""Verbs of litigation prose in all their forms: which verb a word is of, and in what form."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kg.extract.text.doings import DOING, DOUBLING, PAST_ONLY
from kg.extract.text.doings import IRREGULAR as FURTHER
from kg.extract.text.words import listed

SAYING = """
    say tell write state add explain note reply respond announce testify acknowledge concede admit insist
    maintain contend argue assert allege claim accuse complain deny dispute reject call describe criticize
    criticise praise blast slam denounce label welcome hail hope plan intend vow promise expect want threaten
    warn urge suggest find rule hold conclude determine decide reason believe think declare report reveal
    disclose tweet post counter charge characterize object demand predict disagree agree emphasize recall
    mention stress applaud condemn cite pledge wish consider blame swear remark comment opine observe caution
    lament celebrate fear suspect doubt assume presume speculate brag boast pretend recount convince persuade
    assure imply worry imagine rumor quip joke dream answer inform crow contest indicate notify point plead submit posit
    fret grumble gripe marvel reckon surmise
    liken signal rebut refute ridicule lambaste underscore theorize
    confirm attest aver estimate clarify protest reiterate proclaim decry deride brand dub retort confess advise wonder
"""
DEALING = """
    sue countersue counterclaim cross-move file bring lodge launch commence initiate seek ask request move petition
    oppose resist fight challenge grant refuse decline dismiss toss throw strike quash vacate reverse wipe erase nullify
    affirm uphold overturn revive remand transfer consolidate stay pause halt block enjoin bar approve certify
    sanction bless fine award order settle resolve pay withdraw drop abandon end appeal assign preside oversee hear
    represent defend act appear join name target intervene remove convict indict acquit win lose prevail side
    clear trim narrow cut reduce raise overrule compel unseal seal schedule lift defer reserve moot enter sign
    issue hand deliver return reach direct allow deem stipulate amend serve nonsuit terminate close
    reinstate resurrect reassign refer handle supervise require prohibit forbid back adopt recommend take preliminarily tentatively
    postpone delay renew revisit entertain reopen rehear recuse impose levy penalize slash double treble collect
    defeat dodge beat litigate
    recover owe offer accept hit sever dissolve lead pray oust rebuff nix spurn brush swat lower assess fix peg triple increase boost tack
"""
PLAIN = """
    become make give get go come leave keep use work publish buy sell steal copy happen begin start continue
    follow pile include involve stem arise relate concern center run play star own found hire die kill injure lie
    violate infringe breach break harm damage retaliate harass defame mislead deceive know show see learn try
    help need provide produce create train scrape download release meet turn put set mean seem remain stand fall
    rise grow live head speak send receive read suffer cause cost face deal build design develop market license
    prompt spur inspire portray cast regard
    rely rest base belong bear carry contain cover date depend discover draw drive edit fail fire form gain hurt
    invent invest kick land last let like listen look manage merge mishandle miss negotiate obtain open
    operate participate pass perform place pull push quit race rig record replace resign respect retire ruin
    save score share shoot shut spend spread step stop support surrender talk teach team test trade travel treat
    trust undergo understand upend visit vote wait walk warrant watch wear weigh withhold witness yield
    drag erupt unfold accompany amount apply appoint attend attack await connect consist contribute control
    cooperate correct depict derive differ disappear display earn rep retain elect employ enable engage
    ensure escape evade exceed exist expand expire exploit expose extend focus force gather generate govern
    guarantee hide identify ignore impact improve influence insure introduce investigate invite judge
    justify lack limit link locate misrepresent misuse monitor occur organize originate overlap perpetrate
    pocket possess postdate predate prepare present preserve press prevent proceed profit promote prove pursue
    qualify question realize reflect register regulate rescind resemble restore restrict result review rob
    satisfy separate smear solicit sponsor succeed survive suspend tarnish trigger underlie undermine undo
    bankrupt adjourn secure sustain air evaluate explore slap pit defraud cheat tap enlist deliberate
    absolve exonerate spare saddle underpay fabricate falsify manipulate bully grope molest collude
    oblige pare gut acquiesce
    knock whittle dissent concur rebuke scold reprimand chastise admonish chide grill instruct
    preempt winnow poke shunt scuttle shelve bifurcate decertify disallow preclude lambast upbraid
    implore beseech beg scrap freeze combine fold lump remind encourage endorse modify revoke annul enlarge
    mount institute prosecute waive forfeit exhaust ratify disregard omit conceal misclassify overcharge trespass
"""
UNEVEN = """
    bring/brought/brought seek/sought/sought tell/told/told say/said/said write/wrote/written find/found/found
    hold/held/held think/thought/thought throw/threw/thrown strike/struck/struck uphold/upheld/upheld
    fight/fought/fought pay/paid/paid withdraw/withdrew/withdrawn oversee/oversaw/overseen hear/heard/heard
    beat/beat/beaten win/won/won lose/lost/lost cut/cut/cut become/became/become make/made/made give/gave/given get/got/got
    go/went/gone come/came/come leave/left/left keep/kept/kept buy/bought/bought sell/sold/sold
    steal/stole/stolen begin/began/begun arise/arose/arisen run/ran/run break/broke/broken lead/led/led
    mislead/misled/misled know/knew/known show/showed/shown see/saw/seen meet/met/met put/put/put set/set/set
    mean/meant/meant stand/stood/stood fall/fell/fallen rise/rose/risen grow/grew/grown speak/spoke/spoken
    send/sent/sent read/read/read deal/dealt/dealt build/built/built bear/bore/borne draw/drew/drawn
    drive/drove/driven hurt/hurt/hurt let/let/let quit/quit/quit shoot/shot/shot shut/shut/shut
    spend/spent/spent spread/spread/spread teach/taught/taught understand/understood/understood wear/wore/worn
    withhold/withheld/withheld undergo/underwent/undergone take/took/taken hide/hid/hidden hit/hit/hit
    forbid/forbade/forbidden rehear/reheard/reheard swear/swore/sworn undo/undid/undone
    underlie/underlay/underlain cost/cost/cost prove/proved/proven cast/cast/cast freeze/froze/frozen
"""
IRREGULAR = {
    verb: (past, participle)
    for verb, past, participle in (row.split("/") for row in (UNEVEN + FURTHER).split())
}
"""Verb → its past tense and its past participle."""
OTHER_PASTS = {
    "pled": "plead", "cancelled": "cancel", "travelled": "travel", "labelled": "label", "signalled": "signal", "fuelled": "fuel",
}  # fmt: skip
"""A second form of the past → its verb."""
DOUBLED = listed(
    DOUBLING
    + """
    gut rep refer bar beg scrap drop tap star rig admit submit compel defer trim transfer slam plan drag rob step slap pit brag quip
    aver fret stop occur control overlap stem forbid cut get put set run begin win hit let quit shut
"""
)
"""Verbs that double their last letter before an ending."""
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "'s", "'re", "gets", "got",
                "isn't", "aren't", "wasn't", "weren't"})  # fmt: skip
HAVE = frozenset({"has", "have", "'ve", "had", "having", "hasn't", "haven't", "hadn't"})
MODAL = frozenset({"will", "would", "may", "might", "could", "can", "should", "must", "shall", "won't", "wouldn't",
                   "couldn't", "can't", "cannot", "shouldn't", "'ll", "'d"})  # fmt: skip
DO = frozenset({"do", "does", "did", "don't", "doesn't", "didn't"})
SPEAKING = frozenset(SAYING.split())
"""Verbs of saying, which open what is said."""
NOUNY = frozenset({"base", "present"})
"""The forms in which a verb may be a noun."""
NOT = frozenset({"not", "never", "n't"})


class Form(NamedTuple):
    """A verb, and which of its forms a word may be: base, present (-s), past, participle, ing."""

    verb: str
    kinds: frozenset[str]


@lru_cache(maxsize=1)
def forms() -> dict[str, Form]:
    """Word → the verb it may be a form of; a word of several verbs is the first one's."""
    known: dict[str, Form] = {}
    pasts = frozenset(PAST_ONLY.split()) - frozenset((SAYING + DEALING + PLAIN).split())
    for verb in (SAYING + DEALING + PLAIN + DOING + PAST_ONLY).split():
        for kind, word in inflected(verb).items():
            form = known.get(word, Form(verb, frozenset()))
            if form.verb == verb and not (kind in NOUNY and verb in pasts):
                known[word] = Form(verb, form.kinds | {kind})
    for word, verb in OTHER_PASTS.items():
        known[word] = Form(verb, frozenset({"past", "participle"}))
    return known


def inflected(verb: str) -> dict[str, str]:
    """The forms of a verb by their kind.

    >>> inflected("stop")["ing"]
    'stopping'
    """
    past, participle = IRREGULAR.get(verb, (_past(verb), _past(verb)))
    return {
        "base": verb,
        "present": _present(verb),
        "past": past,
        "participle": participle,
        "ing": _ing(verb),
    }


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if _is_consonant_y(verb) else _doubled(verb) + "ed"


def _present(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if _is_consonant_y(verb) else verb + "s"


def _ing(verb: str) -> str:
    if verb in {"lie", "die"}:
        return verb[:-2] + "ying"
    return verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith("ee") else _doubled(verb) + "ing"


def _doubled(verb: str) -> str:
    return verb + verb[-1] if verb in DOUBLED else verb


def _is_consonant_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2] not in "aeiou"
