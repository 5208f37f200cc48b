"""The titles of orders: which motions they decide, or say that the order is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.matter.gathered import Gathered
from kg.extract.papers.decisions import decide
from kg.extract.papers.docketrows import OUTCOMES, VERB, motion_in
from kg.extract.papers.lines import Line, cells_of, lines_of
from kg.extract.papers.roll import Roll
from kg.extract.requests.asked import ask
from kg.extract.requests.rulings import Decision

TITLE = re.compile(
    r"(?:MEMORANDUM |OPINION |AMENDED |MINUTE |AND |& |STIPULATED )*(?:ORDER\b(?! TO SHOW)|(?:RULING|DECISION|OPINION)(?: OF THE COURT)?(?= (?:ON|RE|REGARDING|GRANTING|DENYING)\b))"
)
ABOUT = re.compile(r"\b(?:ON|RE:?|REGARDING|CONCERNING) (?P<what>[^;]*\bMOTION\b.*)")
"""What a title says an order is about, and not how it decides that: "RULING ON PLAINTIFF'S MOTION TO COMPEL"."""
UPPER = re.compile(r"[^a-z]+")
ENTRY = re.compile(r"[\[(](?:Docs?|Dkts?|ECF|D\.I|Docket|DE|D\.E)\b[^\])\n]{0,40}[\])]")
"""A docket's number in a title."""
DECIDES = re.compile(
    r"(?:\(?\d[.)] |AND )*(?:GRANTING|DENYING|STRIKING|DEFERRING|RESERVING|OVERRULING|SUSTAINING)\b"
)
"""What begins a line of a title that goes on behind a blank one."""
HEAD = 4_000


class Title(NamedTuple):
    """A title's words on one line, and where it stands."""

    start: int
    text: str
    end: int


def read_title(text: str, gathered: Gathered, roll: Roll) -> bool:
    """Whether a paper is titled as an order that decides motions, after adding what the title decides."""
    for line in _titles(text[:HEAD]):
        verbs = list(VERB.finditer(line.text))
        for place, verb in enumerate(verbs):
            end = verbs[place + 1].start() if place + 1 < len(verbs) else len(line.text)
            outcome = next(name for way, name in OUTCOMES if way in verb["verb"].casefold())
            category, who = motion_in(line.text[verb.end() : end], roll)
            if category is not None and gathered.main is not None:
                quote = gathered.quote((line.start, line.end))
                decide(gathered, Decision(category, who, outcome), quote)
        if verbs:
            return True
        _asked(line, gathered, roll)
    return False


def _asked(line: Title, gathered: Gathered, roll: Roll) -> None:
    """Adds the motion that a title says an order is about, and whose it is."""
    about = ABOUT.search(ENTRY.sub("", line.text))
    category, who = motion_in(about["what"], roll) if about else (None, ())
    if category is not None and who and gathered.main is not None:
        ask(gathered, who, category, gathered.quote((line.start, line.end)))


def _titles(text: str) -> Iterator[Title]:
    """The titles in capitals that begin with "order", each as one line; columns beside them are left out."""
    cells = [cell for line in lines_of(text) for cell in ([line] if not line.text else cells_of(line)[-1:])]
    for place, cell in enumerate(cells):
        if not TITLE.match(cell.text):
            continue
        words, last = cell.text, cell
        for below in _going_on(cells[place + 1 : place + 10]):
            words, last = f"{words} {below.text}", below
        yield Title(cell.start, words, last.end)


def _going_on(cells: list[Line]) -> Iterator[Line]:
    """The lines of a title below its first: those in capitals up to a blank one, and behind it those that decide more."""
    apart = False
    for below in cells:
        if not below.text:
            apart = True
        elif not UPPER.fullmatch(ENTRY.sub("", below.text)) or (apart and not DECIDES.match(below.text)):
            return
        else:
            apart = False
            yield below
