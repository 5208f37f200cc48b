"""One object of CourtListener's: its fields by name, checked, each with the quote that shows it."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

from kg.model import Quote, Time
from kg.sources.contacts import has_contact_data

NUMBER = re.compile(r"(?:.*/)?([0-9]{1,12})/?(?:\?.*)?")
DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T.*)?")
COLLECTION = re.compile(r".*/api/rest/v\d/([a-z-]+)/.*")
FIELDS = {
    "party_types": "parties",
    "parties_represented": "attorneys",
    "recap_documents": "docket-entries",
    "entry_number": "docket-entries",
    "docket_number": "dockets",
}


class Item(Struct, frozen=True):
    """An object and the pointer to it. A field that is absent, null or of another type is None."""

    fields: dict[str, Any]
    place: str = ""

    @property
    def collection(self) -> str | None:
        """Where the API keeps it (``dockets``), by its address or else by a field that only those have."""
        found = COLLECTION.fullmatch(self.words("resource_uri") or "")
        return found[1] if found else next((FIELDS[field] for field in FIELDS if field in self.fields), None)

    def words(self, field: str) -> str | None:
        """A text as it is, contact data and all."""
        value = self.fields.get(field)
        return value if isinstance(value, str) and value.strip() and "\x00" not in value else None

    def text(self, field: str) -> str | None:
        """A text to be kept: one with contact data is not."""
        said = (self.words(field) or "").strip()
        return said if said and not has_contact_data(said) else None

    def number(self, *names: str) -> str | None:
        """The number that the first of the fields gives, be it bare or at the end of an address."""
        for field in names:
            value = self.fields.get(field)
            found = NUMBER.fullmatch(str(value)) if isinstance(value, int | str) else None
            if found is not None:
                return found[1]
        return None

    def time(self, field: str) -> Time | None:
        """A day; None where the calendar has no such day."""
        said = self.text(field)
        found = DAY.fullmatch(said or "")
        if said is None or found is None:
            return None
        try:
            return Time(said, edtf=found[1], evidence=(self.quote(said, field),))
        except ValueError:
            return None

    def quote(self, said: str, field: str) -> Quote:
        """Words of a field."""
        return Quote(said, pointer=f"{self.place}/{field}")

    def whole(self, *names: str) -> tuple[Quote, ...]:
        """The whole of the first of the fields that has a text or a number."""
        field = next((name for name in names if self.number(name) or self.text(name)), None)
        return () if field is None else (self.quote(str(self.fields[field]).strip(), field),)

    def items(self, field: str) -> list[Item]:
        """The objects in a list, or the one object that stands there."""
        value = self.fields.get(field)
        if isinstance(value, dict):
            return [Item(value, f"{self.place}/{field}")]
        rows = enumerate(value) if isinstance(value, list) else ()
        return [Item(row, f"{self.place}/{field}/{at}") for at, row in rows if isinstance(row, dict)]
