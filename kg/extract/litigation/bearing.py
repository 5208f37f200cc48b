"""Those whom a text tells to bear a suit that names no defendant: ordered to pay, found against, facing it, freed of its claims."""

from __future__ import annotations

from kg.extract.grammar.cued import Cued
from kg.extract.grammar.phrases import COUNTER, MANY, NAME
from kg.extract.litigation.frames import Reading
from kg.extract.litigation.gathered import Gathered, Keys
from kg.extract.litigation.others import is_of_other_suit

AGAINST = Cued(
    rf"\b(?:claims?|(?:law)?suits?|case|complaint|action|allegations|accusations|verdict|judgment|injunction|order|rul(?:e[ds]?|ing)|sid(?:ed|es)|found)(?: (?!and|or)[a-z-]+){{0,3}}? against (?P<b>{MANY})(?! ')",
    " against ",
)
ORDERED = Cued(
    rf"\b(?:order(?:s|ed)|direct(?:s|ed)|told|requir(?:es|ed)|forc(?:es|ed)) (?P<b>{NAME})(?: ,[^,;]{{1,60}},)? to (?:pay|stop|turn|hand|give|reinstate|rehire|refund|cover|remove|end|cease|provide|produce|restore|let)\b"
    rf"|\b(?:bar(?:s|red)|block(?:s|ed)|enjoin(?:s|ed)|forbade|stop(?:s|ped)) (?P<c>{NAME}) from\b",
    *("order", "direct", "told", "requir", "forc", "bar", "block", "enjoin", "forbade", "stop"),
)
JUDGED = Cued(
    rf"\bsummary judgment (?:to|for|in favor of) (?P<b>{MANY})(?! ')|\b(?:dismissed|dropped|cleared|freed|removed) (?P<c>{MANY}) (?:from|of) (?:the|her|his|its|their|that) (?:\w+ )?(?:case|suit|lawsuit|claims?|action)\b",
    *("summary judgment", "dismissed", "dropped", "cleared", "freed", "removed"),
)
FACING = Cued(
    rf"(?P<b>{NAME}) (?:(?:must|will have to|has to|will) (?:still |now )?(?:face|stand trial|answer)|(?:is |are )?(?:facing|faces?|faced|fighting|fights|battling|defending against)) (?:(?:an?|the|her|his|their|its|that|this) (?:[\w-]+ ){{0,4}}?(?:lawsuit|suit|class action|complaint|case|claims?|trial)|(?:[\w-]+ ){{0,2}}claims)\b",
    *("fac", "fight", "stand trial", "answer", "battling", "defending against"),
)
BEARING = (AGAINST, ORDERED, JUDGED, FACING)


def note_bearing(reading: Reading) -> None:
    """Notes those whom a sentence tells to bear the one suit of a text that is against nobody yet."""
    gathered = reading.gathered
    if not is_open(gathered) or COUNTER.search(reading.text) or is_of_other_suit(reading):
        return
    for one in BEARING:
        for found in one.finditer(reading.text):
            who = reading.parties(found["b"] or found.groupdict().get("c"))
            if who:
                gathered.bearing.append((who, reading.quote))


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
