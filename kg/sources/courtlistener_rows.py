"""CourtListener's docket entries as rows, and what they say: filings, motions and rulings."""

from __future__ import annotations

from collections.abc import Mapping

from kg.model import DocketEntry
from kg.sources.contacts import before_contact_data, without_contact_data
from kg.sources.courtlistener_item import Item
from kg.sources.entries import Reading, read_rows
from kg.sources.rows import OPENING, Row


class Rows:
    """The rows of a page as they gather, by docket."""

    def __init__(self) -> None:
        self._items: dict[str, list[Item]] = {}

    def take(self, item: Item, case: str) -> None:
        """One docket entry."""
        self._items.setdefault(case, []).append(item)

    def reading(self, parties: Mapping[str, str], judges: Mapping[str, str]) -> Reading:
        """The rows and what they say; a page that mixes dockets, which the API never gives, is not read into.

        ``parties`` and ``judges`` are name → key.
        """
        if len(self._items) == 1:
            case, items = next(iter(self._items.items()))
            return read_rows(_rows(items, case, ""), case, parties, judges)
        mixed = (row.entry for case, items in self._items.items() for row in _rows(items, case, f"{case}:"))
        return Reading(tuple(mixed), (), ())


def _rows(items: list[Item], case: str, prefix: str) -> tuple[Row, ...]:
    """The rows of one docket; its keys are the numbers, as far as each is given once."""
    found: dict[str, Row] = {}
    for item in items:
        number = item.number("entry_number")
        key = f"entry:{prefix}{number}"
        if number is None or key in found:
            key = f"entry:{prefix}at:{item.place}"
        found[key] = _row(item, case, key, number)
    return tuple(found.values())


def _row(item: Item, case: str, key: str, number: str | None) -> Row:
    """One row; where it has no words, its document's short ones stand for them."""
    told = next((one for one in (item, *item.items("recap_documents")) if one.words("description")), item)
    said = told.words("description") or ""
    opening = before_contact_data(said)
    if len(opening) > OPENING:
        opening = opening[:OPENING].rpartition(" ")[0] or opening[:OPENING]
    shown = (told.quote(opening, "description"),) if opening.strip() else item.whole("docket", "docket_id")
    entry = DocketEntry(
        key=key,
        case=case,
        number=number,
        text=without_contact_data(said).strip() or None,
        filed=item.time("date_filed"),
        evidence=shown,
    )
    return Row(entry, said, pointer=f"{told.place}/description")
