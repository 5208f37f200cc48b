"""A docket as juriscraper parsed it, with the words it was parsed from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from kg.model import Quote, Time
from kg.model.evidence import Evidence
from kg.sources.quoting import Finder

HEAD = 12_000
"""Characters within which a page's caption stands."""


class Sheet:
    """What a docket says, and where.

    Attributes:
        court: the court's courts-db id.
        data: juriscraper's structure, as its documentation describes it.
        finder: finds the words of the parties' section, and of the whole page where that is one text.
    """

    def __init__(
        self,
        court: str,
        data: Mapping[str, Any],
        finder: Finder,
        fields: Sequence[Finder] = (),
        entries: Sequence[Finder] = (),
    ) -> None:
        """A sheet; ``fields`` and ``entries`` are the strings of a page that is no one text."""
        self.court = court
        self.data = data
        self.finder = finder
        self.missing: list[str] = []
        self._head = tuple(fields) or (Finder(finder.text[:HEAD]),)
        self._entries = tuple(entries)
        self._times: dict[date, Time] = {}

    @property
    def head(self) -> str:
        """The page's text above its parties, and somewhat more; empty where it is many strings."""
        return self._head[0].text if self.finder.pointer is None else ""

    def entry(self, place: int) -> Finder:
        """What finds the words of an entry, by its place in the docket."""
        return self._entries[place] if self._entries else self.finder

    def caption(self, words: str, after: str = "", reach: int | None = None) -> Quote | None:
        """The quote of the first such words of the head, or the first after a label."""
        for finder in self._head:
            finder.cursor = max(finder.text.find(after), 0)
            if (span := finder.ahead(words, reach)) is not None:
                return finder.at(*span)
        return None

    def need(self, quote: Quote | None, words: str, instead: Evidence) -> Evidence:
        """The quote as evidence; where the words were not found they are noted, and others stand in."""
        if quote is not None:
            return (quote,)
        self.missing.append(words)
        return instead

    def time(self, day: date | datetime | None) -> Time | None:
        """A day as the page prints it, with its first occurrence as evidence."""
        if day is None:
            return None
        plain = day.date() if isinstance(day, datetime) else day
        if plain not in self._times:
            self._times[plain] = self._time(plain)
        return self._times[plain]

    def _time(self, day: date) -> Time:
        edtf = day.isoformat()
        short = f"{day:%m/%d/}{day.year % 100:02}"
        for printed in (f"{day:%m/%d/%Y}", edtf, f"{day.month}/{day.day}/{day.year}", short):
            if (quote := self._day(printed)) is not None:
                return Time(printed, edtf, evidence=(quote,))
        self.missing.append(edtf)
        return Time(edtf, edtf)

    def _day(self, printed: str) -> Quote | None:
        for finder in (*self._head, self.finder, *self._entries):
            start = finder.text.find(printed)
            if start >= 0:
                return finder.at(start, start + len(printed))
        return None


def plain(words: str) -> str:
    """The words with single spaces."""
    return " ".join(words.split())
