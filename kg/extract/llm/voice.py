"""Whether the text itself tells what a model took from it as a fact: held against the grammar that the rules read by.

A suit, a ruling, a status is a fact only where a clause of its words tells it as done, in the text's own voice or
a court's. What is denied, planned, supposed or only said by somebody is none, however well it is quoted.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec

from kg.extract.llm.dropped import Dropped
from kg.extract.reader import Heard, hear
from kg.extract.suing.aroundfiling import FILING
from kg.extract.suing.reported import is_reported
from kg.extract.suing.suing import SUING
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.voice import is_done, is_told
from kg.extract.text.passages import Sentence
from kg.model import Quote

SUITS = SUING | FILING
ASKS = FILING | {"appeal", "ask", "move", "oppose", "petition", "request", "seek"}
ACTS = frozenset({"appear", "defend", "hire", "represent", "retain"})
SITS = frozenset({"assign", "hear", "oversee", "preside", "reassign"})
ENDS = frozenset({"agree", "end", "pay", "reach", "resolve", "settle"})
"""The verbs that tell of a settlement, of which "to settle" may be only hoped for."""
DEEDS = {
    "cases": SUITS, "parties": SUITS, "claims": SUING, "filings": ASKS, "counsel": ACTS, "judges": SITS,
    "settlements": ENDS,
}  # fmt: skip
"""Kind → the verbs that do it: where its words, or the clause around them, hold one, it must be done."""
FINITE = frozenset({"affiliations", "judges", "settlements"})
"""Kinds that only a clause with a verb of its own tells: not "Roe, presiding", "founding partner", "to settle"."""
OPEN = frozenset({"asserted", "open", "pending", "withdrawalannounced"})
"""Statuses of what is claimed, whoever says it, or announced."""
WHOLE = frozenset({"dispositions", "events", "statements", "statuses"})
"""Kinds that are what a clause says: that around their words counts where they hold no verb."""
DECIDED = frozenset({"dispositions", "rulings", "statuses"})
"""Kinds that no sentence tells which decides nothing: a draft's, a rule of law."""
AHEAD = frozenset({
    "ask", "be", "consider", "demand", "expect", "have", "hope", "intend", "move", "plan", "prepare", "promise", "request",
    "schedule", "seek", "set", "threaten", "try", "urge", "vow", "want", "wish",
})  # fmt: skip
"""Verbs that decide nothing, but what stands behind them: "is to be denied", "is expected to deny"."""
SPOKEN = 12
"""Code points from which words in quotation marks are somebody's saying, and no title."""


class _Place(NamedTuple):
    """A sentence that holds some quoted words, and where these begin and end."""

    sentence: Sentence
    reading: Reading
    start: int
    end: int


def in_own_voice(found: dict[str, list[Any]], text: str, dropped: list[Dropped]) -> None:
    """Keeps what the text itself tells; the rest goes, and is counted."""
    voice = _Voice(hear(text))
    for kind, rows in found.items():
        kept = []
        for place, row in enumerate(rows):
            name = getattr(row, "key", None) or f"{kind}[{place}]"
            if voice.tells(kind, row):
                kept.append(voice.ruling(row, name, dropped) if kind == "rulings" else row)
            else:
                dropped.append(Dropped(kind, "voice", name, _fault(row)))
        found[kind] = kept


def _fault(row: Any) -> str:  # noqa: ANN401 - a record of any kind
    words = " ".join(row.evidence[0].quote.split())[:120]
    return f"the text does not tell it as done in its own voice: “{words}”"


class _Voice:
    """How the sentences of a text tell what they tell."""

    def __init__(self, heard: Heard) -> None:
        self.heard = heard
        self.ends = [one.sentence.start + len(one.sentence.text) for one in heard.prose]

    def tells(self, kind: str, row: Any) -> bool:  # noqa: ANN401 - a record of any kind
        """Whether some words of a record tell it as the text's own, as far as its kind says that something is so."""
        if kind not in DEEDS.keys() | WHOLE | {"affiliations", "rulings"} or _is_attributed(kind, row):
            return True
        told = "settlements" if kind == "statuses" and row.status == "settled" else kind
        return any(self._quoted(told, quote) for quote in row.evidence)

    def ruling(self, row: Any, name: str, dropped: list[Dropped]) -> Any:  # noqa: ANN401 - a ruling
        """The ruling with those of its dispositions that the text tells as given."""
        sure = tuple(one for one in row.dispositions if self.tells("dispositions", one))
        gone = (one for one in row.dispositions if one not in sure)
        dropped += [Dropped("dispositions", "voice", name, _fault(one)) for one in gone]
        return msgspec.structs.replace(row, dispositions=sure)

    def _quoted(self, kind: str, quote: Quote) -> bool:
        """Whether a quote's sentences tell it; what stands in no prose is told by its paper."""
        places = list(self._places(quote))
        return not places or any(self._told(kind, one) for one in places)

    def _places(self, quote: Quote) -> Iterator[_Place]:
        start = quote.start or 0
        for number in range(bisect_left(self.ends, start + 1), len(self.ends)):
            sentence, reading = self.heard.prose[number].sentence, self.heard.prose[number].reading
            if sentence.start >= quote.end:
                return
            low, high = max(0, start - sentence.start), quote.end - sentence.start
            if sentence.text[low:high].strip():  # rows of a docket are blanked: they are no prose
                yield _Place(sentence, reading, start, quote.end)

    def _told(self, kind: str, at: _Place) -> bool:
        if kind in WHOLE and at.sentence.start in self.heard.alleged:
            return False
        if kind in DECIDED and at.sentence.start in self.heard.undecided:
            return False
        if kind in WHOLE and _is_spoken(at):
            return False
        frames = _frames(kind, at)
        return not frames or any(_tells(kind, one) for one in frames)


def _is_attributed(kind: str, row: Any) -> bool:  # noqa: ANN401 - a record of any kind
    """Whether a record says itself that it is somebody's saying, or only announced."""
    if kind == "statements":
        return bool(row.stated_by or row.category in {"interpretation", "background", "correction"})
    return kind == "statuses" and row.status in OPEN


def _tells(kind: str, frame: Frame) -> bool:
    """Whether a clause tells something as done: the text, a court, those who did it, or an aside ("who represents Roe")."""
    if kind in {"cases", "parties", "claims", "filings"}:
        return is_done(frame) and not is_reported(frame)
    return is_done(frame) if kind in {"counsel", "judges"} and _is_aside(frame) else is_told(frame)


def _is_aside(frame: Frame) -> bool:
    """Whether a clause only describes whom it hangs on."""
    near = (*frame.clause.lead[-1:], *frame.clause.subject[:1])
    return any(one.low in {"who", "where", "whom", "which"} for one in near)


def _is_spoken(at: _Place) -> bool:
    """Whether the quoted words stand in somebody's quotation marks."""
    quoted = (one for one in at.reading.words if one.tag == "Q" and len(one.text) >= SPOKEN)
    return any(one.start <= at.start and at.end <= one.end for one in quoted)


def _frames(kind: str, at: _Place) -> list[Frame]:
    """The clauses that a quote's telling hangs on: those whose verb it holds, else the one around it."""
    inside = [one for one in at.reading.frames if at.start <= _verb_at(one) < at.end]
    if not inside and (kind in WHOLE or kind in DEEDS):
        inside = [one for one in at.reading.frames if one.clause.start <= at.start < one.clause.end][-1:]
    if kind in FINITE:
        inside = [one for one in inside if one.clause.verb.finite]
    if kind in DEEDS:
        return [one for one in inside if one.verb in DEEDS[kind]]
    holding = {one.clause.inside for one in inside}
    inside = [one for one in inside if one.number not in holding]
    if kind in DECIDED:
        inside = [one for one in inside if one.verb not in AHEAD] or inside
    return inside


def _verb_at(frame: Frame) -> int:
    return frame.words[frame.clause.verb.last].start
