"""The last lines of court weeklies: in which court a suit is, under which number, and in which one it was before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.appeals.appeals import appeal
from kg.extract.appeals.courtsabove import is_high_by_name
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.matter.numbers import CUED
from kg.extract.papers.lines import Line, lines_of
from kg.extract.papers.roll import Roll
from kg.extract.telling.ruling import HIGHER

CUES = ("ase number", "ase No", "ase no", " case ", "ase Number", "ocket")
"""Words without one of which no line tells a number."""
LINE = re.compile(
    r"\W?(?P<court>[A-Z][^;:()\n]{3,100}?),? (?=[Cc]ase|[Dd]ocket)(?P<n>[^()\n]{4,60}?)(?: ?\((?P<below>[A-Z][^;:()\n]{3,100}?),? (?=[Cc]ase|[Dd]ocket)(?P<m>[^()\n]{4,60}?)\))?\W*"
)
"""A court and a number, and in brackets those of the suit below: "Ohio Supreme Court case number 2019-0123 (Lane County ...)"."""
ON_APPEAL = re.compile(r"\b(?:[Oo]n appeal,? |[Aa]ppeals? by )(?P<who>[^.;,\n]{3,60})")
"""Who argues something on appeal."""


class Footing(NamedTuple):
    """A court's words with the number of a case there."""

    court: Line
    number: Line


def read_footings(text: str) -> Iterator[tuple[Footing, Footing | None]]:
    """The lines that hold nothing but a court and a number, each with those of the suit below."""
    for line in lines_of(text) if any(cue in text for cue in CUES) else ():
        found = LINE.fullmatch(line.text)
        above = _footing(line, found, "court", "n") if found is not None else None
        if found is not None and above is not None:
            yield above, _footing(line, found, "below", "m") if found["below"] else None


def _footing(line: Line, found: re.Match[str], court: str, number: str) -> Footing | None:
    """The court and the number of two groups; None where the second is no number."""
    told = CUED.fullmatch(found[number])
    if told is None:
        return None
    at = line.start + found.start(number) + told.start("n")
    return Footing(Line(line.start + found.start(court), found[court]), Line(at, told["n"]))


def add_footing(above: Footing, below: Footing | None, gathered: Gathered, roll: Roll) -> None:
    """Gives the suit that a line closes its court and number; a higher court's are those of the appeal from it."""
    court, case = roll.court(above.court.text), _last_told(above.court.start, gathered)
    if case is None or court is None:
        return
    quote = gathered.quote((above.court.start, above.number.end))
    named = gathered.people[court]
    if HIGHER.fullmatch(named.court or "") or is_high_by_name(named.name):
        _add_appeal(case, court, above, gathered, roll)
        above = below or above
        court = roll.court(above.court.text) if below else None
        quote = gathered.quote((above.court.start, above.number.end))
    if court is not None:
        gathered.seats[case] = (court, quote)
        gathered.numbers.setdefault(case, gathered.quote((above.number.start, above.number.end)))


def _add_appeal(case: str, court: str, above: Footing, gathered: Gathered, roll: Roll) -> None:
    """Gives the appeal from a suit its court and number, if it is known who appeals."""
    tied = any(
        case == tie.case and tie.kind == "appeal" for one in gathered.cases.values() for tie in one.relations
    )
    who = () if tied else _appealing(case, gathered, roll)
    if tied or who:
        quote = gathered.quote((above.court.start, above.number.end))
        key = appeal(gathered, case, who, quote, court)
        gathered.numbers.setdefault(key, gathered.quote((above.number.start, above.number.end)))


def _appealing(case: str, gathered: Gathered, roll: Roll) -> Keys:
    """Who appeals from a suit: who argues something on appeal, else those whose suit was dismissed; nobody where neither is told."""
    suing, sued = gathered.sides[case]
    for found in ON_APPEAL.finditer(gathered.text):
        if who := tuple(one for one in roll.parties(found["who"])[:1] if one in suing + sued):
            return who
    lost = any(one.status == "dismissed" and one.of == case for one in gathered.statuses.values())
    return suing if lost else ()


def _last_told(place: int, gathered: Gathered) -> str | None:
    """The main suit, which a last line is about; None where the text tells of it behind that."""
    main = gathered.main
    return main if main is not None and (gathered.words[main].start or 0) < place else None
