"""Appeals: who takes a suit where, and the suit below."""

from __future__ import annotations

import re

from kg.extract.grammar.clause import Clause
from kg.extract.grammar.wording import WHO
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.gathered import Gathered, Keys
from kg.model import Case, CaseRelation, Party, Quote

UNDO = re.compile(
    r"\bto (?:revive|reverse|overturn|vacate|reinstate|restore|undo|throw out|toss|set aside|review|affirm|uphold)\b"
)
ELSEWHERE = re.compile(
    rf"[ ,]*to (?!(?:(?! and )[^;,]){{0,60}}?(?:{WHO}|\b(?:courts?|circuit|panel|justices|division|tribunal)\b))[a-z]"
)
"""To whom somebody appeals who is no court: "appealed to an arbitrator", "to voters"."""
COURTING = frozenset({"ask", "urge", "petition"})
"""Verbs that take the court they ask."""
HIGHER = re.compile(r"ca(?:\d+|dc|fc)|scotus|.*(?:app|supreme).*")


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
        if frame.verb not in COURTING | {"appeal"} or not _is_taken(frame):
            continue
        if frame.verb == "appeal" and ELSEWHERE.match(frame.rest):
            continue
        who = gathered.parties_of(frame.mine)
        case, court = _suit_of(gathered, who), higher(frame.clause, gathered)
        asked = court is not None and UNDO.search(frame.rest) is not None
        if case is not None and (asked or frame.verb == "appeal"):
            appeal(gathered, case, who, reading.quote, court)


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
