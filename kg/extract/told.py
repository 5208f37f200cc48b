"""What was understood of a text, fact by fact, in a line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct

from kg.extract.matter.concepts import concepts
from kg.extract.matter.cues import LITIGATION
from kg.extract.text.passages import Sentence, sentences
from kg.model import Quote, Records, Statement

MODES = {
    "allegation": "alleged",
    "argument": "argued",
    "characterization": "characterised",
    "intention": "intended",
    "ruling": "found",
    "report": "reported",
}
MARRIAGES = "marriages"


class Finding(Struct, frozen=True):
    """A fact that was understood: a line, its mode, and the words it rests on, by code points from 0.

    ``speaker`` is who says so; empty where the text does in its own voice.
    """

    start: int
    fact: str
    mode: str
    quote: str
    speaker: str = ""

    @property
    def end(self) -> int:
        """The code point after the words' last."""
        return self.start + len(self.quote)


def understood(records: Records) -> tuple[Finding, ...]:
    """What was understood, a finding for each record with words in the text and one for a marriage, in the order of the words."""
    names = _names(records)
    found = (_finding(kind, record, names) for kind in LINES for record in _of(kind, records))
    return tuple(sorted((each for each in found if each is not None), key=lambda each: each.start))


def missed(text: str, records: Records) -> tuple[Sentence, ...]:
    """The sentences that hold a word of litigation and gave no record but names."""
    starts = sorted({each.start for each in understood(records) if each.mode != "named"})
    return tuple(
        each
        for each in sentences(text)
        if LITIGATION.search(each.text)
        and not any(each.start <= start < each.start + len(each.text) for start in starts)
    )


def _finding(kind: str, record: Any, names: dict[str, str]) -> Finding | None:  # noqa: ANN401 - of any kind
    quotes = [each for each in record.evidence if isinstance(each, Quote) and each.start is not None]
    if not quotes:
        return None
    words = quotes[-1 if kind == MARRIAGES else 0]
    line, mode = LINES[kind]
    told = _Told(record, names)
    said = mode(told) if callable(mode) else mode
    speaker = told.said(getattr(record, "stated_by", ()) or getattr(record, "claimants", ()))
    return Finding(words.start or 0, line(told), said, words.quote, speaker)


def _of(kind: str, records: Records) -> tuple[Any, ...]:
    """The records of a kind; marriages are of the agents."""
    if kind == MARRIAGES:
        return tuple(each for each in records.agents if each.spouse is not None)
    found: tuple[Any, ...] = getattr(records, kind)
    return found


class _Told:
    """A record whose keys read as names."""

    def __init__(self, record: Any, names: dict[str, str]) -> None:  # noqa: ANN401
        self._record = record
        self._names = names

    def __getattr__(self, field: str) -> str:
        return self.said(getattr(self._record, field))

    def said(self, value: object) -> str:
        """A value in words: a list with its members' names, nothing for None."""
        if isinstance(value, tuple):
            return ", ".join(map(self.said, value))
        return "" if value is None else self._names.get(str(value), str(value))

    @property
    def raw(self) -> Any:  # noqa: ANN401
        """The record itself."""
        return self._record


def _names(records: Records) -> dict[str, str]:
    """Key → name, of every record that has both, and of the concepts they speak in."""
    every = (record for kind in records.__struct_fields__[1:] for record in getattr(records, kind))
    pairs = ((getattr(record, "key", None), getattr(record, "name", None)) for record in every)
    return concepts() | {key: name for key, name in pairs if key and name}


def _with(lead: str, value: str) -> str:
    return f"{lead}{value}" if value else ""


def _ruled(told: _Told) -> str:
    outcomes = "; ".join(_outcomes(told))
    return f"{told.name}{_with(' by ', told.issued_by)}: {outcomes or 'no outcome told'}"


def _outcomes(told: _Told) -> Iterator[str]:
    for each in told.raw.dispositions:
        open_ = ", may be revisited" if each.may_be_revisited else ""
        yield f"{told.said(each.decides)} {told.said(each.outcome) or 'decided'}{open_}"


def _spoken(told: _Told) -> str:
    return f"{told.stated_by or 'the source'}: {told.text}"


def _mode(told: _Told) -> str:
    record: Statement = told.raw
    return "denied" if record.negated or record.disputes else MODES.get(record.category, record.category)


Line = Callable[[_Told], str]
LINES: dict[str, tuple[Line, str | Line]] = {
    "agents": (lambda t: f"{t.name} ({t.kind})", "named"),
    MARRIAGES: (lambda t: f"{t.name} is married to {t.spouse}", "reported"),
    "affiliations": (lambda t: f"{t.person}: {t.position}{_with(' of ', t.organization)}", "reported"),
    "cases": (lambda t: f"suit {t.name}{_with(', ', t.docket_number)}{_with(', in ', t.court)}", "reported"),
    "groups": (lambda t: f"{t.name}{_with(', so many: ', t.count)}", "reported"),
    "parties": (lambda t: f"{t.agent} is {t.capacity} in {t.case}", "reported"),
    "counsel": (lambda t: f"{t.agent}{_with(' of ', t.firm)} acts for {t.client}", "reported"),
    "judges": (lambda t: f"{t.agent} {'left' if t.raw.terminated else 'judges'} {t.case}", "reported"),
    "filings": (lambda t: f"{t.on_behalf_of or t.filed_by}: {t.name}", "asked"),
    "rulings": (_ruled, "ordered"),
    "events": (lambda t: t.name, "reported"),
    "claims": (lambda t: f"{t.claimants} against {t.respondents}: {t.theories or t.name}", "claimed"),
    "reliefs": (
        lambda t: f"{t.category} {t.amount} {t.currency}{_with(' from ', t.directed_at)}",
        lambda t: "awarded" if t.raw.key.startswith("award-") else "sought",
    ),
    "statuses": (
        lambda t: f"{t.of}: {t.status}",
        lambda t: "announced" if "announced" in t.raw.status else "reported",
    ),
    "statements": (_spoken, _mode),
}
"""Kind of record → how its line reads, and in what mode it is told."""
