"""The name of a case that a court's paper prints in one line of capitals: "ANN ROE, et al. vs BO DOE"."""

from __future__ import annotations

import re

from kg.extract.naming.courts import courts_in
from kg.extract.naming.people import Named
from kg.extract.papers.lines import Line, cells_of, lines_of
from kg.extract.papers.partynames import slug
from kg.extract.papers.sidenames import Span, add_listed

HEAD = 2_000
"""Code points of a text in which its name stands."""
SIDE = r"[A-Z][A-Z0-9.,&'\u2019()/ -]{2,90}?"
NAME = re.compile(
    rf"(?P<a>{SIDE}),?(?: (?i:et al)\.?,?)? (?:v|vs|V|VS)\.? (?P<b>{SIDE}),?(?: (?i:et al)\.?)?"
)
TITLED = re.compile(r"^[ \t]*(?:IN THE )?(?:[A-Z]+ ){0,6}COURT\b[^a-z\n]*$", re.MULTILINE)


def read_name_line(text: str) -> tuple[tuple[Named, ...], tuple[str, ...], tuple[str, ...], Span] | None:
    """The agents of a case's name, its court first if the head prints one, those of both sides by key, and where it stands; None where there is none."""
    head = TITLED.search(text[:HEAD])
    for line in lines_of(text, head.end(), HEAD) if head else ():
        cell = cells_of(line)[0] if line.text else line
        found = NAME.fullmatch(cell.text)
        sides = [_side(text, cell, found, one) for one in "ab"] if found else []
        if all(sides) and sides:
            first, second = sides
            agents = (*_court(text, cell.start), *first.values(), *second.values())
            return agents, tuple(first), tuple(second), Span(cell.start, cell.end)
    return None


def _side(text: str, cell: Line, found: re.Match[str], which: str) -> dict[str, Named]:
    listed: dict[str, Named] = {}
    add_listed(
        text, found[which], Span(cell.start + found.start(which), cell.start + found.end(which)), listed
    )
    return listed


def _court(text: str, end: int) -> tuple[Named, ...]:
    """The first court that stands above a name."""
    start, stop, key = next(iter(courts_in(text[:end])), (0, 0, None))
    name = text[start:stop]
    return (Named(key or f"court-{slug(name)}", name, "Court", start, court=key),) if name else ()
