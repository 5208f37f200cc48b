"""Running text to records, by the grammar of litigation."""

from __future__ import annotations

from kg.extract.assemble import assemble
from kg.extract.captions import read_caption
from kg.extract.decisions import read_decisions
from kg.extract.gathered import Gathered
from kg.extract.masks import Masker
from kg.extract.names import named
from kg.extract.offices import read_offices
from kg.extract.passages import READ, sentences
from kg.extract.sayings import read_sayings
from kg.extract.suits import read_suits
from kg.model import Records


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
