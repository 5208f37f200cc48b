"""Running text to records, by the grammar of litigation."""

from __future__ import annotations

from typing import NamedTuple

from kg.extract.assemble import assemble
from kg.extract.captions import read_caption
from kg.extract.cues import LITIGATION
from kg.extract.decisions import read_decisions
from kg.extract.gathered import Gathered
from kg.extract.masks import Masker
from kg.extract.names import named
from kg.extract.offices import read_offices
from kg.extract.passages import READ, Sentence, sentences
from kg.extract.sayings import read_sayings
from kg.extract.suits import read_suits
from kg.model import Quote, Records, Statement


class Finding(NamedTuple):
    """A fact that was understood: its kind and key words, its mode, and the words it rests on."""

    fact: str
    mode: str
    quote: str
    start: int


def read_text(text: str, *, title: str | None = None) -> Records:
    """The records of a text in English, each with its words; past `READ` code points nothing is read."""
    caption = read_caption(text)
    people = named(text[:READ], caption.agents if caption else ())
    masker = Masker(people)
    masked = [masker.mask(one) for one in sentences(text)]
    gathered = Gathered(text, masker.people)
    if caption:
        gathered.suit(caption.suing, caption.sued, gathered.quote(caption.span))
        for agent in caption.agents[:1]:
            if agent.court:
                gathered.courts[agent.key] = gathered.quote(caption.span)
    for read in (read_suits, read_offices, read_decisions, read_sayings):
        for one in masked:
            read(one, gathered)
    first = next((line.strip() for line in text[:500].splitlines() if line.strip()), "untitled")
    return assemble(gathered, title or first[:200])


def understood(records: Records, text: str) -> tuple[Finding, ...]:
    """What was understood, one finding a record with words in the text, in the order of the words."""
    found = []
    for kind in records.__struct_fields__[1:]:
        for record in getattr(records, kind):
            quotes = [
                one
                for one in getattr(record, "evidence", ())
                if isinstance(one, Quote) and one.start is not None
            ]
            if quotes and text.startswith(quotes[0].quote, quotes[0].start or 0):
                fact = " ".join((kind, *_words(record)))
                mode = record.category if isinstance(record, Statement) else "reported"
                found.append(Finding(fact, mode, quotes[0].quote, quotes[0].start or 0))
    return tuple(sorted(found, key=lambda one: (one.start, one.fact)))


def missed(text: str, records: Records) -> tuple[Sentence, ...]:
    """The sentences that hold a word of litigation and gave no record."""
    starts = sorted({one.start for one in understood(records, text) if not one.fact.startswith("agents")})
    return tuple(
        one
        for one in sentences(text)
        if LITIGATION.search(one.text)
        and not any(one.start <= start < one.start + len(one.text) for start in starts)
    )


def _words(record: object) -> list[str]:
    names = ("name", "text", "agent", "person", "capacity", "position", "client", "status", "organization")
    return [value for name in names if isinstance(value := getattr(record, name, None), str)]
