"""Figures and marks that a model gives a record: only those that the text itself prints.

A docket number, a register's identifier or a court's id makes one thing of two in two documents, so none may be
made up or known from elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cached_property
from typing import Any

import msgspec

from kg.extract.grammar.money import SCALE
from kg.extract.llm.callings import straight
from kg.extract.llm.dropped import Dropped
from kg.extract.matter.cues import NUMBERS
from kg.extract.naming.courts import court_id, courts_in
from kg.model import Agent, Time

FIGURE = re.compile(
    r"(?<![\d.,])(\d[\d,]*(?:\.\d+)?)(?:[ -](thousand|million|billion|trillion)\b|([mb])n?\b)?"
)


def as_printed(found: dict[str, list[Any]], text: str, dropped: list[Dropped]) -> None:
    """Takes from each record the marks and figures that the text does not print, and counts them."""
    printed = _Printed(text, {agent.key for agent in found.get("agents", ())})
    for kind, rows in found.items():
        for place, row in enumerate(rows):
            name = getattr(row, "key", None) or f"{kind}[{place}]"
            rows[place] = _kept(kind, name, row, printed, dropped)


def _kept(kind: str, name: str, row: Any, printed: _Printed, dropped: list[Dropped]) -> Any:  # noqa: ANN401
    """The record, and those inside it, with the marks and figures that are printed."""
    changes: dict[str, Any] = {}
    for field in row.__struct_fields__:
        value = getattr(row, field)
        kept = _dated(value, printed) if isinstance(value, Time) else value
        if field == "dispositions":
            changes[field] = tuple(_kept(field, name, one, printed, dropped) for one in value)
        elif field in HELD and value not in {None, ()}:
            kept = HELD[field](printed, row, value)
        if kept != value:
            changes[field] = kept
            dropped.append(Dropped(kind, "print", name, f"the text prints no such {field.replace('_', ' ')}"))
    if "amount" in changes:
        changes["currency"] = None
    return msgspec.structs.replace(row, **changes)


def _dated(time: Time, printed: _Printed) -> Time | None:
    """The time if its words are printed, resolved only to a year that is printed too."""
    if not printed.has(time.text):
        return None
    year = (time.edtf or "")[:4]
    return time if not year.isdecimal() or year in printed.text else msgspec.structs.replace(time, edtf=None)


class _Printed:
    """What a text prints, looked up without regard to case and blanks."""

    def __init__(self, text: str, keys: set[str]) -> None:
        self.keys = keys
        self.text = " ".join(straight(text).split()).casefold()
        self.bare = self.text.replace(" ", "")
        self.whole = text

    def has(self, words: str) -> bool:
        """Whether the words are printed."""
        return " ".join(straight(words).split()).casefold() in self.text

    @cached_property
    def courts(self) -> set[str | None]:
        """The courts-db ids of the courts that are named."""
        return {court for _, _, court in courts_in(self.whole)}

    @cached_property
    def figures(self) -> set[Decimal]:
        """The numbers that are printed, as they stand and by their scale."""
        found = [
            (Decimal(one[1].replace(",", "")), SCALE[one[2] or one[3]]) for one in FIGURE.finditer(self.text)
        ]
        words = {Decimal(place) for place, word in enumerate(NUMBERS) if re.search(rf"\b{word}\b", self.text)}
        return {one for figure, scale in found for one in (figure, figure * scale)} | words


def _court(printed: _Printed, row: Any, value: str) -> str | None:  # noqa: ANN401 - a case or an agent
    """A court that is named, by its id or as printed; or the key of an agent of the answer."""
    if isinstance(row, Agent):
        return value if value in printed.courts or court_id(row.name) == value else None
    known = value in printed.keys or value in printed.courts or court_id(value) in printed.courts - {None}
    return value if known else None


HELD: dict[str, Callable[[_Printed, Any, Any], Any]] = {
    "register": lambda printed, _, value: value if printed.has(value) else None,
    "docket_number": lambda printed, _, value: value if _bare(value) in printed.bare else None,
    "nature": lambda printed, _, value: value if printed.has(value) else None,
    "other_names": lambda printed, _, value: tuple(filter(printed.has, value)),
    "printed": lambda printed, _, value: tuple(filter(printed.has, value)),
    "amount": lambda printed, _, value: value if value in printed.figures else None,
    "count": lambda printed, _, value: value if Decimal(value) in printed.figures else None,
    "with_prejudice": lambda _, row, value: value if _speaks_of_prejudice(row) else None,
    "court": _court,
}
"""Field → what of its value the text prints."""


def _bare(words: str) -> str:
    return "".join(straight(words).split()).casefold()


def _speaks_of_prejudice(row: Any) -> bool:  # noqa: ANN401 - a record of any kind
    return any("prejudice" in quote.quote.casefold() for quote in row.evidence)
