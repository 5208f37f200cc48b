"""Docket rows read: which are filings, motions and rulings, and which request each ruling answers.

A row that asks is a motion whatever it is called; an order of the court has one disposition for each request
that it names by number. An order that names none is a ruling whose decisions are not told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from kg.model import Disposition, DocketEntry, Filing, Quote, Ruling
from kg.rdf.naming import name_key
from kg.sources.contacts import has_contact_data
from kg.sources.entry_decisions import decisions
from kg.sources.entry_words import Decision, Kind, kind, numbers
from kg.sources.rows import Row

TITLE = 90
WORDS = 400
FILED: dict[Kind, tuple[Literal["Filing", "Pleading", "Motion"], str]] = {
    "motion": ("Motion", "motion"),
    "pleading": ("Pleading", "pleading"),
    "response": ("Filing", "response"),
}
CATEGORIES = tuple(
    (name, re.compile(words, re.IGNORECASE))
    for name, words in (
        ("motiontocompel", r"motion to compel"),
        ("motiontodismiss", r"motion to dismiss"),
        ("motionforsummaryjudgment", r"summary judgment"),
        ("motionforsanctions", r"motion for sanctions"),
        ("motiontostrike", r"motion to strike"),
        ("motionforprotectiveorder", r"motion for (?:a )?protective order"),
        ("stipulation", r"^\W*stipulation"),
        ("application", r"^\W*application"),
    )
)
OTHERS = (
    ("complaint", re.compile(r"complaint", re.IGNORECASE)),
    ("answer", re.compile(r"answer", re.IGNORECASE)),
    ("counterclaim", re.compile(r"counterclaim", re.IGNORECASE)),
    ("petition", re.compile(r"petition", re.IGNORECASE)),
)
BY = re.compile(r"\b(?:filed by|on behalf of|by) (?=[A-Z])")
SIGNED = re.compile(
    r"\b(?:signed|ordered|entered|issued|decided|before|by)(?: by)?:? (?:the )?(?:hon(?:orable|\.)? )?"
    r"(?:(?:chief|senior|magistrate|district|bankruptcy|u\.?s\.?|united states) ){0,3}"
    r"(?:judge|justice|magistrate) "
    r"(?P<name>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4})",
    re.IGNORECASE,
)


class Reading(Struct, frozen=True):
    """What the rows come to: the rows with those they name, and the events they record."""

    entries: tuple[DocketEntry, ...]
    filings: tuple[Filing, ...]
    rulings: tuple[Ruling, ...]


def read_rows(
    rows: Sequence[Row], case: str, parties: Mapping[str, str], judges: Mapping[str, str]
) -> Reading:
    """The events of a docket's rows; ``parties`` and ``judges`` are name → key."""
    return _Docket(rows, case, parties, judges).reading()


class _Docket:
    def __init__(
        self, rows: Sequence[Row], case: str, parties: Mapping[str, str], judges: Mapping[str, str]
    ) -> None:
        self._rows, self._case = rows, case
        self._parties = {" ".join(name.casefold().split()): key for name, key in parties.items()}
        self._judges = {name_key(name): key for name, key in judges.items()}
        self._texts = {row.entry.key: re.sub(r"\s", " ", row.passage) for row in rows}
        self._kinds = {key: kind(text) for key, text in self._texts.items()}
        self._numbered = {row.entry.number: row for row in rows if row.entry.number}
        self._asked: dict[str, Filing] = {}

    def reading(self) -> Reading:
        filings = [filing for row in self._rows if (filing := self._filing(row)) is not None]
        rulings = [ruling for row in self._rows if (ruling := self._ruling(row)) is not None]
        entries = tuple(map(self._referring, self._rows))
        return Reading(entries, (*filings, *self._asked.values()), tuple(rulings))

    def _referring(self, row: Row) -> DocketEntry:
        """The row with the rows of this docket that it names."""
        named = (self._numbered.get(number) for number in numbers(self._texts[row.entry.key]))
        keys = dict.fromkeys(other.entry.key for other in named if other and other is not row)
        return replace(row.entry, refers_to=tuple(keys)) if keys else row.entry

    def _filing(self, row: Row) -> Filing | None:
        sort = FILED.get(self._kinds[row.entry.key])
        if sort is None:
            return None
        text = self._texts[row.entry.key]
        made, category = sort
        fits = CATEGORIES if made == "Motion" else OTHERS if made == "Pleading" else ()
        category = next((name for name, words in fits if words.search(text[:TITLE])), category)
        return Filing(
            key=f"{row.entry.key}:{made.lower()}",
            kind=made,
            name=_title(text),
            case=self._case,
            category=category,
            on_behalf_of=self._filer(text),
            entry=row.entry.key,
            time=row.entry.filed,
            evidence=row.entry.evidence,
        )

    def _filer(self, text: str) -> tuple[str, ...]:
        """The party that the row says it was filed by, or for."""
        for found in BY.finditer(text[:WORDS]):
            rest = text[found.end() : found.end() + TITLE].casefold()
            for name, key in self._parties.items():
                if rest.startswith(name):
                    return (key,)
        return ()

    def _ruling(self, row: Row) -> Ruling | None:
        if self._kinds[row.entry.key] != "order":
            return None
        text = self._texts[row.entry.key]
        told = [self._disposition(row, decision) for decision in decisions(text, self._is_request)]
        signed = SIGNED.search(text)
        judge = self._judges.get(name_key(signed["name"])) if signed else None
        return Ruling(
            key=f"{row.entry.key}:ruling",
            name=_title(text),
            case=self._case,
            issued_by=(judge,) if judge else (),
            dispositions=tuple(told),
            responds_to=tuple(one.decides for one in told),
            entry=row.entry.key,
            time=row.entry.filed,
            evidence=row.entry.evidence,
        )

    def _is_request(self, number: str) -> bool | None:
        row = self._numbered.get(number)
        return None if row is None else self._kinds[row.entry.key] == "motion"

    def _disposition(self, row: Row, decision: Decision) -> Disposition:
        evidence = self._quote(row, decision.start, decision.end)
        return Disposition(
            decides=self._asked_in(decision, evidence),
            outcome=decision.outcome,
            may_be_revisited=True if decision.renewable else None,
            evidence=evidence,
        )

    def _asked_in(self, decision: Decision, evidence: tuple[Quote | str, ...]) -> str:
        """The request decided; one that no row of this page makes rests on the order's own words."""
        row = self._numbered.get(decision.target)
        entry = row.entry.key if row else f"entry:{decision.target}"
        motion = f"{entry}:motion"
        if row is not None and self._kinds[entry] == "motion":
            return motion
        if entry not in self._asked:
            self._asked[entry] = Filing(
                key=motion,
                kind="Motion",
                name=f"request in entry {decision.target}",
                case=self._case,
                category="motion",
                entry=entry if row else None,
                evidence=evidence,
            )
        return motion

    def _quote(self, row: Row, start: int, end: int) -> tuple[Quote | str, ...]:
        """The deciding words, or the row's opening where they hold contact data or are too far apart."""
        words = row.passage[start:end]
        if len(words) > WORDS or not words.strip() or has_contact_data(words):
            return row.entry.evidence
        return (row.quote(start, end),)


def _title(text: str) -> str:
    """What a row calls itself, in a few words."""
    said = " ".join(
        re.split(r"(?<=\w)(?: filed by\b| by\b|\. |;| \(|, )", text.strip(), maxsplit=1)[0].split()
    )
    cut = said if len(said) <= TITLE else said[:TITLE].rpartition(" ")[0]
    return cut if cut and not has_contact_data(cut) else "docket entry"
