"""A text marked up with what was understood of it, as one offline page."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from kg.extract import Finding, Sentence
from kg.sources.contacts import REMOVED, spans
from kg.view.lettering import clean

STYLE = Path(__file__).parent / "assets" / "marked.css"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
TONES = {
    "denied": ("denied",),
    "said": ("alleged", "argued", "characterised", "intended", "announced"),
    "asked": ("asked", "sought", "claimed"),
    "decided": ("ordered", "found", "awarded"),
}
"""Tone → the modes that it marks; all others are told by the text itself."""
FIRST = ("denied", "said", "decided", "told", "asked")
"""Which tone words are marked in, on which several facts rest: the most doubtful, then what says most."""
LEGEND = {
    "told": "told by the text itself",
    "decided": "decided by a court",
    "asked": "asked of a court, or claimed",
    "said": "only said by somebody",
    "denied": "denied",
}
BREAK = re.compile(r"(?<=\n)(?:[ \t]*\r?\n)+")
LONG = 2_500
"""Code points from which a part of the text is cut at the ends of its lines too."""
LINE = re.compile(r"(?<=\n)")
Span = tuple[int, int]


class Note(NamedTuple):
    """All that rests on the same words: its number, where the words stand, and the facts."""

    number: int
    start: int
    end: int
    facts: tuple[Finding, ...]

    @property
    def tone(self) -> str:
        """The first of the facts' tones."""
        return min((tone(fact.mode) for fact in self.facts), key=FIRST.index)


def tone(mode: str) -> str:
    """How a mode is marked."""
    return next((each for each, modes in TONES.items() if mode in modes), "told")


def marked(title: str, text: str, findings: Sequence[Finding], missed: Sequence[Sentence]) -> str:
    """The HTML of a text: words marked by mode and numbered, beside each part what was understood of them.

    What was missed is underlined, contact data is left out. Nothing in it runs and nothing is fetched.
    """
    notes = _notes(findings)
    gaps = [(each.start, each.start + len(each.text)) for each in missed]
    hidden = spans(text)
    untitled = (span for span in _parts(text) if span[0] or text[slice(*span)].strip() != title)
    parts = "\n".join(_part(text, span, notes, gaps, hidden) for span in untitled)
    count = sum(len(note.facts) for note in notes)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{_shown(title)}</title>\n<style>\n{STYLE.read_text(encoding='utf-8')}</style></head>\n"
        f"<body><header><h1>{_shown(title)}</h1>\n"
        f"<p>{_counted(count, 'fact')} understood, each with the words it rests on.</p>\n"
        f"{_legend(notes, missed)}</header>\n"
        f"<main>\n{parts}\n</main>\n"
        f"<footer>{_counted(len(missed), 'sentence')} on litigation not understood.</footer></body></html>\n"
    )


def _shown(text: str) -> str:
    return escape(clean(text))


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _legend(notes: Sequence[Note], missed: Sequence[Sentence]) -> str:
    """The list of those tones that facts are told in."""
    used = {tone(fact.mode) for note in notes for fact in note.facts}
    rows = [f'<li><mark class="{each}"></mark>{told}</li>' for each, told in LEGEND.items() if each in used]
    if missed:
        rows.append('<li><span class="missed">words</span>recognised, not understood</li>')
    return f'<ul class="legend">{"".join(rows)}</ul>' if rows else ""


def _notes(findings: Sequence[Finding]) -> list[Note]:
    """The facts by their words, in the order in which these end; names alone are no facts."""
    by_words: dict[Span, list[Finding]] = {}
    for fact in findings:
        if fact.mode != "named":
            by_words.setdefault((fact.start, fact.end), []).append(fact)
    ordered = sorted(by_words, key=lambda span: (span[1], span[0]))
    return [Note(at, *span, tuple(by_words[span])) for at, span in enumerate(ordered, 1)]


def _parts(text: str) -> Iterator[Span]:
    """Where the paragraphs of a text stand, all of it in order; a long one is cut into its lines."""
    cuts = [0, *(found.end() for found in BREAK.finditer(text)), len(text)]
    for start, end in pairwise(sorted(set(cuts))):
        if end - start <= LONG:
            yield start, end
            continue
        lines = [start, *(found.start() for found in LINE.finditer(text, start + 1, end)), end]
        yield from pairwise(sorted(set(lines)))


def _part(text: str, span: Span, notes: list[Note], gaps: list[Span], hidden: list[Span]) -> str:
    """A paragraph beside the notes on the words that end in it."""
    near = [note for note in notes if note.start < span[1] and span[0] < note.end]
    own = "".join(_note(note) for note in near if note.end <= span[1])
    body = "".join(_pieces(text, span, near, _between(gaps, span), _between(hidden, span)))
    listed = f'<ol class="notes">{own}</ol>' if own else ""
    return f'<div class="part"><p dir="auto">{body.rstrip()}</p>{listed}</div>' if body.strip() else ""


def _between(spots: list[Span], span: Span) -> list[Span]:
    """Those of some stretches, in order and apart, that reach into a span."""
    first = bisect_right(spots, span[0], key=lambda spot: spot[1])
    return spots[first : bisect_left(spots, span[1], key=lambda spot: spot[0])]


def _pieces(text: str, span: Span, notes: list[Note], gaps: list[Span], hidden: list[Span]) -> Iterator[str]:
    """The paragraph cut where any marking begins or ends, each piece under the marking that is closest."""
    spots = [(note.start, note.end) for note in notes] + gaps + hidden
    cuts = {*span, *(edge for spot in spots for edge in spot if span[0] < edge < span[1])}
    for start, end in pairwise(sorted(cuts)):
        over = [note for note in notes if note.start <= start and end <= note.end]
        if any(low <= start and end <= high for low, high in hidden):
            yield f'<span class="gone">{REMOVED}</span>'
        else:
            is_missed = any(low <= start and end <= high for low, high in gaps)
            printed = text[start:end].replace("\r\n", "\n").replace("\r", "\n")
            yield _piece(clean(printed), over, is_missed=is_missed)
        yield from (_number(note) for note in notes if note.end == end)


def _piece(text: str, over: list[Note], *, is_missed: bool) -> str:
    if over:
        closest = min(over, key=lambda note: note.end - note.start)
        return f'<mark class="{closest.tone}">{escape(text)}</mark>'
    return f'<span class="missed">{escape(text)}</span>' if is_missed else escape(text)


def _number(note: Note) -> str:
    """The number behind the words, which leads to the note."""
    at = note.number
    return f'<a class="at" id="words-{at}" href="#note-{at}" aria-label="note {at}">{at}</a>'


def _note(note: Note) -> str:
    """What rests on the same words: each fact with its mode and who says so."""
    at = note.number
    facts = "".join(f"<li>{_fact(fact)}</li>" for fact in dict.fromkeys(note.facts))
    return (
        f'<li id="note-{at}"><a href="#words-{at}" aria-label="words of note {at}">{at}</a>'
        f"<ul>{facts}</ul></li>"
    )


def _fact(fact: Finding) -> str:
    """A fact under its mode; of a statement only who makes it, since its words stand beside."""
    mode = tone(fact.mode)
    words = " ".join(fact.quote.split())
    told = fact.speaker if fact.speaker and fact.fact == f"{fact.speaker}: {words}" else fact.fact
    by = "by " if told == fact.speaker else ""
    return f'<b class="{mode}">{escape(fact.mode)}</b> {by}{_shown(told)}'
