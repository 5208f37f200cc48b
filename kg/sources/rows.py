"""The rows of a docket, each with the passage that it is, for whoever reads what the entries say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kg.model import Case, DocketEntry, Quote
from kg.model.evidence import Evidence
from kg.sources.contacts import before_contact_data, without_contact_data
from kg.sources.quoting import Finder
from kg.sources.sheets import Sheet, plain

OPENING = 160
START = 60
MEANING = 12


class Row(Struct, frozen=True):
    """One entry, and where its words stand in the document.

    Attributes:
        entry: the record; its text is without contact data.
        passage: the document's own words of the entry, contact data and all; "" where they were not found.
        start: where the passage begins, in code points, unless ``pointer`` names the string that it is.
    """

    entry: DocketEntry
    passage: str = ""
    start: int = 0
    pointer: str | None = None

    def quote(self, start: int, end: int) -> Quote:
        """The quote of a part of the passage. It must hold no contact data: see `has_contact_data`."""
        words = self.passage[start:end]
        return Quote(words, pointer=self.pointer) if self.pointer else Quote(words, start=self.start + start)


def rows(sheet: Sheet, case: Case) -> Iterator[Row]:
    """The rows in the page's order."""
    seen: set[str] = set()
    for place, printed in enumerate(sheet.data["docket_entries"]):
        row = _row(sheet, case, place, printed)
        if row.entry.key in seen:  # courts have given one number twice
            row = replace(
                row, entry=replace(row.entry, key=f"{row.entry.key}:{row.pointer or row.start}:{place}")
            )
        seen.add(row.entry.key)
        yield row


def _row(sheet: Sheet, case: Case, place: int, printed: Any) -> Row:  # noqa: ANN401 - juriscraper's structure
    said = plain(printed["description"] or "")
    number = str(printed["document_number"]) if printed["document_number"] not in {None, ""} else None
    finder = sheet.entry(place)
    start, end = _passage(finder, said)
    passage = finder.text[start:end]
    clean = without_contact_data(said)
    shown = finder.text[start : min(end, start + 2 * OPENING)]
    opening = _opening(finder, start, shown if clean == said else before_contact_data(shown))
    filed = sheet.time(printed["date_filed"])
    instead: Evidence = (*(filed.evidence if filed else ()), *case.evidence)[:1]
    entry = DocketEntry(
        key=f"entry:{number}" if number else f"entry:{filed.edtf if filed else ''}:{finder.pointer or start}",
        case=case.key,
        number=number,
        text=clean or None,
        filed=filed,
        evidence=sheet.need(opening, said[:START], instead) if said else instead,
    )
    return Row(entry, passage, start, finder.pointer)


def _passage(finder: Finder, said: str) -> tuple[int, int]:
    """Where the entry stands; as far as its line goes where only its beginning was found."""
    if not said:
        return finder.cursor, finder.cursor
    span = finder.find(said)
    if span is None and (span := finder.find(said[:START].rpartition(" ")[0])) is not None:
        line = finder.text.find("\n", span[1])
        span = (span[0], len(finder.text) if line < 0 else line)
    return span or (finder.cursor, finder.cursor)


def _opening(finder: Finder, start: int, words: str) -> Quote | None:
    """The first of the words: up to a line's end, or to what a quote should hold."""
    line = finder.searched[start : start + len(words)].find("\n", 0 if finder.pointer else MEANING)
    words = words[:line] if line >= 0 else words
    if len(words) > OPENING:
        words = words[:OPENING].rpartition(" ")[0] or words[:OPENING]
    words = words.rstrip()
    return finder.at(start, start + len(words)) if words else None
