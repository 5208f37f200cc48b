"""Appeals: who takes a suit where, and the suit below."""

from __future__ import annotations

import re

from kg.extract.grammar.clause import Clause
from kg.extract.grammar.phrases import LIST
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.ruling import HIGHER
from kg.extract.telling.supposed import is_supposed
from kg.extract.text.cued import Cued
from kg.model import Case, CaseRelation, Party, Quote

UNDO = re.compile(
    r"\bto (?:(?:revive|reverse|overturn|vacate|reinstate|restore|undo|throw out|toss|set aside|review|affirm|uphold|take up)\b"
    r"|(?:hear|take) (?:the|its|his|her|their|that|this) (?:[\w-]+ )?(?:case|appeal|dispute)\b)"
)
ELSEWHERE = re.compile(
    rf"[ ,]*to (?!(?:(?! and )[^;,]){{0,60}}?(?:{WHO}|\b(?:courts?|circuit|panel|justices|division|tribunal)\b))[a-z]"
)
"""To whom somebody appeals who is no court: "appealed to an arbitrator", "to voters"."""
COURTING = frozenset({"ask", "urge", "petition"})
"""Verbs that take the court they ask."""
NOTICE = re.compile(
    r"(?:an?|its|his|her|their|the) (?:[\w-]+ ){0,2}?(?:notices? of (?:cross-)?appeal|(?:cross-)?appeal)\b(?! (?:bond|brief|board|with (?:the |its |an? )?(?:\w+ ){0,3}?(?:board|department|agency|office|commission|committee)|to (?:voters|the public)))"
)
"""The paper by which somebody appeals."""
OWNED = Cued(
    rf"(?P<a>{LIST}) 's? (?:(?:pending|subsequent|first|second|latest|earlier|later|own|timely|federal|emergency|successful|unsuccessful|separate|interlocutory) )?(?:cross-)?appeal"
    rf" ?(?:$|[.,;]|(?:of|from|is (?:pending|before|still|now|in|on|set|scheduled|due)|was|has|had|in the|before|and|argues?|challeng\w+|seek\w*)\b|to {WHO}|to the {WHO})",
    "appeal",
    core=" '",
)
"""An appeal called somebody's, as one that is taken."""
TO_COURT = re.compile(
    r"(?:the|its|his|her|their|that|this) (?:[\w-]+ ){0,2}?(?:case|fight|dispute|suit|lawsuit|matter|battle) to "
)
APPEALING = COURTING | {"appeal", "file", "lodge", "take"}
BOTH = re.compile(r"(?:[Bb]oth|[Tt]he two) (?:sides|parties)$")
HIGH = re.compile(
    r"\b(?:Supreme Court|Courts? of (?:Civil |Criminal )?Appeals?|Appellate|(?:Superior|Commonwealth) Court of Pennsylvania)\b"
)
"""Names of the courts of states in which no suit begins."""
TRIES = re.compile(r"\b(?:New York|Manhattan|Brooklyn|Bronx|Queens|N\.Y\.|County|Kings)\b")
"""What stands in the name of a Supreme Court in which suits begin."""


def is_high_by_name(name: str) -> bool:
    """Whether a court is by its name one of a state in which no suit begins."""
    return HIGH.search(name) is not None and (TRIES.search(name) is None or "of Appeals" in name)


def appeal(gathered: Gathered, case: str, who: Keys, quote: Quote, court: str | None = None) -> str:
    """The key of the appeal from a suit, made where it is new, with those who appeal and the court they appeal to."""
    tie = CaseRelation(kind="appeal", case=case)
    key = next((key for key, one in gathered.cases.items() if tie in one.relations), f"appeal-{case}")
    if key not in gathered.cases:
        name = gathered.cases[case].name
        gathered.cases[key] = Case(key=key, name=name, relations=(tie,), evidence=(quote,))
    for capacity, side in (("appellant", who), ("appellee", _others(gathered, case, who))):
        for agent in side:
            held = Party(agent=agent, case=key, capacity=capacity, evidence=(quote,))
            gathered.parties.setdefault((agent, key), held)
    if court is not None:
        gathered.seats.setdefault(key, (court, quote))
    return key


def _others(gathered: Gathered, case: str, who: Keys) -> Keys:
    """The side of a suit that those who appeal are not of; nobody where they are of both sides or of none."""
    suing, sued = gathered.sides[case]
    of = [bool(set(who) & set(side)) for side in (suing, sued)]
    return sued if of == [True, False] else suing if of == [False, True] else ()


def read_appeals(reading: Reading) -> None:
    """Adds the appeals that a sentence tells of as taken: "Holm appealed", "asked the Second Circuit to revive the suit"."""
    gathered = reading.gathered
    for frame in reading.frames:
        if frame.verb not in APPEALING or not _is_taken(frame):
            continue
        court = higher(frame.clause, gathered)
        if _appeals(frame, court):
            _add(reading, _appellants(frame), court)
    for found in OWNED.finditer(reading.text):
        if not is_supposed(reading.text, found):
            _add(reading, reading.parties(found["a"]), None)


def _add(reading: Reading, who: Keys, court: str | None) -> None:
    """Adds the appeal of some from the suit of which they are parties."""
    case = _suit_of(reading.gathered, who)
    if case is not None:
        appeal(reading.gathered, case, who, reading.quote, court)


def _appeals(frame: Frame, court: str | None) -> bool:
    """Whether a clause, whose verb may tell of it, tells of an appeal: to a court of appeals (``court``), where no word says so."""
    if frame.verb == "appeal":
        return ELSEWHERE.match(frame.rest) is None
    if frame.verb in COURTING:
        return court is not None and UNDO.search(frame.rest) is not None
    if frame.verb == "take":
        return court is not None and TO_COURT.match(frame.rest) is not None
    return NOTICE.match(frame.rest) is not None


def _appellants(frame: Frame) -> Keys:
    """Those who do what a clause tells; both sides of the suit that is spoken of, where they do."""
    if BOTH.match(text_of(frame.clause.subject)):
        suing, sued = frame.gathered.spoken_of()
        return suing + sued
    return frame.gathered.parties_of(frame.mine)


def _is_taken(frame: Frame) -> bool:
    """Whether the text itself tells a clause, as a deed of its subject's that is done."""
    verb = frame.clause.verb
    told = verb.finite and frame.outer is None and not frame.clause.supposed
    return told and not (verb.modal or verb.negated or verb.passive)


def _suit_of(gathered: Gathered, who: Keys) -> str | None:
    """The first suit of which all are parties; None where there is none."""
    return next(
        (key for key, (first, second) in gathered.sides.items() if who and set(who) <= {*first, *second}),
        None,
    )


def higher(clause: Clause, gathered: Gathered) -> str | None:
    """The key of the court of appeals that a clause names behind its verb; None where it names none."""
    named = (gathered.people[key] for one in clause.rest for key in one.keys if key in gathered.people)
    return next((one.key for one in named if one.kind == "Court" and HIGHER.fullmatch(one.court or "")), None)
