"""Those whom a text tells to bear a suit that names no defendant: ordered to pay, found against, facing it, freed of its claims."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import COUNTER, MANY, NAME, people
from kg.extract.grammar.wording import DATE, SUM
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.suing.aroundfiling import BROKE
from kg.extract.telling.frames import Reading
from kg.extract.telling.others import is_apart, is_of_other_suit
from kg.extract.text.cued import Cued

AGAINST = Cued(
    rf"\b(?:claims?|(?:law)?suits?|case|complaint|action|allegations|accusations|verdict|judgment|injunction|order|rul(?:e[ds]?|ing)|sid(?:ed|es)|found)(?: (?!and|or)[a-z-]+){{0,3}}? against (?P<b>{MANY})(?! ')",
    " against ",
)
BY_OTHERS = re.compile(
    r"\b(?:suit|lawsuit|case|action|complaint) (?:filed |brought )?by (?!the (?:men|women|workers|families)\b)[^;]{2,80} against\b"
)
"""A suit that is somebody's who is named with it."""
ORDERED = Cued(
    rf"\b(?:order(?:s|ed)|direct(?:s|ed)|told|requir(?:es|ed)|forc(?:es|ed)) (?P<b>{NAME})(?: ,[^,;]{{1,60}},)?(?: and (?:its|his|her|their) [a-z]+)?(?: (?:on |in )?{DATE})? to (?:pay|stop|turn|hand|give|reinstate|rehire|refund|cover|remove|end|cease|provide|produce|restore|let)\b"
    rf"|\b(?:bar(?:s|red)|block(?:s|ed)|enjoin(?:s|ed)|forbade|stop(?:s|ped)) (?P<c>{NAME}) from\b",
    *("order", "direct", "told", "requir", "forc", "bar", "block", "enjoin", "forbade", "stop"),
)
JUDGED = Cued(
    rf"\bsummary judgment (?:to|for|in favor of) (?P<b>{MANY})(?! ')|\b(?:found|ruled|sided|decided|verdict)(?: (?:on )?{DATE})? (?:for|with|in favor of) (?P<d>{MANY})(?! ')|\bcleared (?P<e>{MANY})(?= [.,;]|$)|\b(?:dismissed|dropped|cleared|freed|removed) (?P<c>{MANY}) (?:from|of) (?:the|her|his|its|their|that) (?:\w+ )?(?:case|suit|lawsuit|claims?|action)\b",
    *(
        "summary judgment",
        "found ",
        "ruled ",
        "sided ",
        "decided ",
        "verdict",
        "dismissed",
        "dropped",
        "cleared",
        "freed",
        "removed",
    ),
)
A_SUIT = rf"an? (?:[\w$.-]+ |{SUM} ){{0,6}}?(?:lawsuit|suit|class action|complaint)\b"
FACING = Cued(
    rf"(?P<b>{NAME}) (?:(?:must|will have to|has to|will) (?:still |now )?(?:face|stand trial|answer)|(?:is |are )?(?:facing|faces?|faced|fighting|fights|battling|defending against)) (?:(?:an?|the|her|his|their|its|that|this) (?:[\w-]+ ){{0,4}}?(?:lawsuit|suit|class action|complaint|case|claims?|trial)|(?:[\w-]+ ){{0,2}}claims)\b"
    rf"|(?P<c>{NAME}) (?:(?:has|have|had) (?:just |now )?been|is being|are being|was|were|is|are|got|gets) (?:just |now |recently )?(?:(?:hit|slapped|served|struck|smacked) with {A_SUIT}|(?:taken|hauled|dragged|brought) (?:in)?to (?:federal |state )?court\b|(?:named|listed) (?:as )?(?:a |the )?(?:defendants? )?in {A_SUIT}|(?:the |a )?(?:target|subject|defendant) (?:of|in) {A_SUIT}|on the receiving end of {A_SUIT})",
    *(
        "fac",
        "fight",
        "stand trial",
        "answer",
        "battling",
        "defending against",
        " with a",
        "court",
        " in a",
        " of a",
    ),
)
PAYING = Cued(
    rf"(?P<b>{NAME})(?: , [A-Z][\w.]+ ,)? (?:has |have |had |will |is to |must |later )*(?:agreed to |agrees to )?(?:pay|paid|pays|settled with) (?:(?P<a>{NAME})(?= (?:[\w-]+ ){{0,3}}?{SUM}| for {SUM}| , who sued)|(?:[\w-]+ ){{0,3}}?{SUM} (?:[\w-]+ ){{0,3}}?to (?P<c>{NAME}))",
    " pay",
    " paid",
    " settled with",
)
"""Who pays another, as who is sued pays who sues."""
SETTLING = re.compile(r"\b(?:settle\w*|resolve|lawsuit|suit|damages|verdict|judgment)\b")
SUIT = r"(?:lawsuit|suit|complaint|claims?|allegations?|accusations?|case)"
ANSWERING = Cued(
    rf"(?P<b>{NAME})(?: (?:has|had|have|also|later))* (?:called|calls|dismissed|described) (?:the|her|his|their|its|that) (?:\w+ )?{SUIT} (?:as )?(?:\w+ )?(?:baseless|meritless|frivolous|false|untrue|absurd|unfounded|groundless|without merit)\b"
    rf"|(?P<c>{NAME})(?: (?:has|had|have|also|later))* (?:said|says) (?:that )?(?:the|her|his|their|its) {SUIT} (?:(?:has|have|had) no|(?:is|are|was|were) (?:baseless|meritless|frivolous|false|untrue|unfounded|without|groundless))\b"
    rf"|(?P<d>{NAME})(?: (?:has|had|have|also|later))* (?:vow(?:s|ed)|promise[ds]|pledge[ds]|intends|plans|fought|fights) (?:to )?(?:vigorously )?(?:fight |contest |defend (?:itself )?against )?(?:the|her|his|their|its|that) {SUIT}\b",
    *(
        "call",
        "dismissed",
        "described",
        "said",
        "says",
        "vow",
        "promise",
        "pledge",
        "intends",
        "plans",
        "fought",
        "fights",
    ),
    core=rf" {SUIT}\b",
)
"""What an organization answers to a suit, as who is sued does."""
SPURRED = Cued(
    rf"\b(?:sued|filed (?:a |the |her |his |their )?(?:law)?suit)(?:,? (?:in|on|last|this|for|over|months|weeks|days|years|a|two|three)\b[\w ,]{{0,40}})? (?:after|when|because) (?P<b>{NAME}) (?:fired|refused|denied|rejected|terminated|expelled|suspended|evicted|demoted|declined|failed|stopped|posted|published|called|let|laid|banned|ousted|dismissed|cut|broke)\b",
    *("sued", "suit"),
    core=r" (?:after|when|because) ",
)
"""For whose deed somebody sued."""
IMAGINED = re.compile(r" (?:would|could|might) (?!not\b)")
"""What makes a verdict only a possible one."""
UNMADE = re.compile(
    r"\b(?:to|never|no|any|not|possible|potential) $|\b(?:want|hop|plan|threat|consider|weigh)\w* (?:[\w-]+ ){0,3}$"
)
"""What stands before a claim that nobody made: "had wanted to claim against Doe"."""
SETTLED = Cued(
    rf"\b(?:settlement|deal|agreement|accord)(?: (?!and|or)[a-z-]+){{0,2}}? with (?P<b>{MANY})(?! ')|\bsettled (?:[^;,]{{0,40}}? )?with (?P<c>{MANY})(?! ')",
    "settlement",
    "settled ",
    core="with",
)
"""With whom those settle who sue."""
BEARING = (AGAINST, ORDERED, JUDGED, FACING, SPURRED, SETTLED, BROKE)


def note_bearing(reading: Reading) -> None:
    """Notes those whom a sentence tells to bear the one suit of a text that is against nobody yet."""
    gathered = reading.gathered
    if not gathered.sides and reading.parsed.agents and not IMAGINED.search(reading.text):
        faced = [reading.parties(one["b"] or one["c"]) for one in FACING.finditer(reading.text)]
        gathered.facing += tuple(key for who in faced for key in who if key not in gathered.facing)
    if (
        not is_open(gathered)
        or IMAGINED.search(reading.text)
        or COUNTER.search(reading.text)
        or is_of_other_suit(reading)
        or is_apart(reading)
    ):
        return
    suing = {*gathered.sides[gathered.main or ""][0]}
    if BY_OTHERS.search(reading.text) and suing.isdisjoint(reading.parsed.keys):
        return  # "threw out a suit by Poe against Roe"
    for found in PAYING.finditer(reading.text):
        ends = "pay" in found[0].split() or SETTLING.search(
            reading.text
        )  # "paid Roe $90,000 a year" is no suit's
        if ends and suing & {*reading.parties(found["a"] or found["c"])}:
            gathered.bearing.append((reading.parties(found["b"]), reading.quote))
    gathered.bearing += [
        (who, reading.quote) for one in (*BEARING, ANSWERING) for who in _told_by(reading, one)
    ]


def _told_by(reading: Reading, way: Cued) -> list[Keys]:
    """Those whom a sentence tells in one way to bear a suit; of those who answer it only bodies."""
    every_one = way.finditer(reading.text)
    told = [one.groupdict() for one in every_one if not UNMADE.search(reading.text, 0, one.start())]
    named = [one["b"] or one.get("c") or one.get("d") or one.get("e") or "" for one in told]
    if way is SETTLED:
        named = [one for one in named if not any(some.pronoun for some in people(one, reading.words))]
    every = [who for one in named if (who := reading.parties(one))]
    bodies = [who for who in every if all(reading.gathered.kind(key) == "Organization" for key in who)]
    return bodies if way is ANSWERING else every


def is_open(gathered: Gathered) -> bool:
    """Whether the one suit of a text is somebody's against nobody."""
    first, second = gathered.sides.get(gathered.main or "", ((), ()))
    return bool(first) and not second and gathered.is_alone


def borne(gathered: Gathered) -> Keys:
    """The only ones who bear the suit, beside those who bring it; nobody where it may be one or another."""
    suing = gathered.sides[gathered.main or ""][0]
    told = [tuple(one for one in who if one not in suing) for who, _ in gathered.bearing]
    every = {one for who in told for one in who}
    return next((who for who in told if set(who) == every), ())
