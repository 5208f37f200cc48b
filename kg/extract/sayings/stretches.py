"""Where what a clause says stands: from its first word to the last clause of its content, one stretch for each thing said."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extract.sayings.intentions import is_meant
from kg.extract.sayings.speaking import speakers
from kg.extract.telling.frames import Frame
from kg.extract.telling.speech import KIND, is_denied_before, trails
from kg.extract.text.passages import SHORT

LONG = 8
"""Code points of the longest shortened word."""
PLANNED = re.compile(
    r"(?:, | )(?:and|but|so) (?=(?:we|I|our clients?|my clients?)(?:['\u2019]ll| will| wo| intend| plan| look forward| hope| are going|['\u2019]re going)\b)"
)
"""Where a quote goes on with what its speakers will do."""
ALSO = re.compile(r"(?:, | )(?:and|but) (?=(?:will|plan to|intend to|look forward to|hope to|expect to) )")
"""The same of a quote that tells of its speakers from its first word on."""
OURSELVES = re.compile(r"[\u201c\"](?:We|I|Our (?:client|company|team))\b")
SAYING = 20
"""Code points of a quote that say something by themselves."""
INSIDE = re.compile(r"[.!?]\s+(?=[A-Z])")
"""The end of a sentence within a quote."""


def stretches(frame: Frame) -> list[tuple[int, int]]:
    """Where each thing that a clause says stands: one for every "that" that it goes on with."""
    clause, words = frame.clause, frame.words
    if is_denied_before(frame):
        return [_denied(frame)]
    content = [one.clause.end for one in frame.frames[frame.number + 1 :] if is_within(one, frame)]
    start, end = frame.parsed.start if trails(frame) else clause.start, max([clause.end, *content])
    end = _end_of_aside(frame, end)
    if KIND[frame.verb] == "characterization":
        end = max(end, _end_of_object(frame))
    thats = [
        (before.tag, one.start)
        for before, one in pairwise(words)
        if one.low == "that" and before.tag in {"c", ","} and clause.end <= one.start < end
    ]
    last = max((at for tag, at in thats if tag == "c"), default=0)  # "that A, that B, and that C"
    more = [at for _, at in thats if at <= last]
    more += _quoted(frame, start, end) + _meant(frame, start, end)
    return list(pairwise([start, *sorted(set(more)), end]))


def _denied(frame: Frame) -> tuple[int, int]:
    """Where it stands that somebody denies what was told before: "which he continues to deny"."""
    verb, before = frame.clause.verb, frame.before
    first = before.clause if verb.form == "todo" and before is not None else frame.clause
    return first.lead[-1].start, frame.words[verb.last].end


def _end_of_aside(frame: Frame, end: int) -> int:
    """Where what "who" says ends, before what the one does not do of whom it tells: 'Roe, who said it was "right," would not say'."""
    if [one.low for one in frame.clause.lead[-1:]] != ["who"] or [
        one.tag for one in frame.clause.lead[-2:-1]
    ] != [","]:
        return end
    ahead = [
        frame.words[one.clause.verb.first - 1]
        for one in frame.frames[frame.number + 1 :]
        if one.clause.verb.first and one.clause.verb.negated
    ]
    return min([end, *[one.end for one in ahead if one.tag == "Q" and one.text[-2:-1] == ","]])


def _end_of_object(frame: Frame) -> int:
    """Where that ends of which a clause judges, with what describes it: "welcomed what they called a victory"."""
    end = frame.clause.end
    for one in frame.frames[frame.number + 1 :]:
        if one.clause.start > end + 1 or (
            one.clause.lead and one.clause.lead[-1].tag in {",", ";", ":", "s"}
        ):
            break
        end = max(end, one.clause.end)
    return end


def _quoted(frame: Frame, start: int, end: int) -> list[int]:
    """Where the later sentences of the quotes begin that stand between two places."""
    quotes = [one for one in frame.words if one.tag == "Q" and start <= one.start < end]
    text = frame.gathered.text
    ends = [
        stop.end()
        for one in quotes
        for stop in INSIDE.finditer(text, one.start, one.end)
        if not SHORT.search(text, stop.start() - LONG, stop.start() + 1)
    ]
    plans = [stop.end() for one in quotes for stop in PLANNED.finditer(text, one.start, one.end)]
    ours = (one for one in quotes if OURSELVES.match(one.text) and not plans)
    also = [stop.end() for one in ours for stop in ALSO.finditer(text, one.start + SAYING, one.end)]
    return ends + plans + also[:1]


def _meant(frame: Frame, start: int, end: int) -> list[int]:
    """Where that begins, behind an "and", which the speakers will do, if what stands before it is none of that."""
    who, content = speakers(frame), [one for one in content_of(frame) if start <= one.clause.start < end]
    joined = (
        place
        for place, one in enumerate(content)
        if place and one.clause.lead and one.clause.lead[-1].tag == "c" and is_meant(one, who)
    )
    first = next(joined, None)
    if first is None or any(is_meant(one, who) for one in content[:first]):
        return []
    return [content[first].clause.start]


def content_of(frame: Frame) -> list[Frame]:
    """The clauses of what a clause says: those within it, or those before it where it stands behind."""
    within = [one for one in frame.frames[frame.number + 1 :] if is_within(one, frame)]
    return [*frame.frames[: frame.number], *within] if trails(frame) else within


def is_within(frame: Frame, outer: Frame) -> bool:
    """Whether a clause stands, at whatever depth, inside what the outer one says."""
    one = frame.outer
    while one is not None and one.number != outer.number:
        one = one.outer
    return one is not None
