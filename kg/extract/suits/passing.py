"""Suits that a text tells only in passing, behind what it tells of its own: "Separately, Holm is being sued by a photographer, Ann Roe"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.grammar.vocabulary import SUITS
from kg.extract.matter.gathered import Gathered
from kg.extract.telling.frames import Reading
from kg.extract.text.words import listed

OF_SUIT = SUITS | listed(
    "verdict trial jury jurors judge judgment motion settlement ruling appeal court plaintiffs lawsuits"
)
"""Words of which a sentence has one that speaks of a suit."""
BEFORE = 3
"""Sentences that speak of a suit, behind which another one may be told in passing."""
FIRST = 0.65
"""The share of a text in which it tells of its own suit."""
SAME = re.compile(
    r"\b(?:[Tt]h(?:e|is|at|ese|ose)|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[\w'-]+ ){0,3}?(?:suits?|lawsuits?|cases?|complaints?|litigation|claims?|petition|challenge)\b| v\. "
)
"""What tells that a suit is the one of which the text has told."""
BROUGHT = re.compile(
    r"\b(?:brought|filed|began|started|launched|lodged) (?:the|this) (?:[\w'-]+ ){0,3}?(?:suit|lawsuit|case|complaint|action)\b|\b(?:the|lead|named|original|first|only|sole) (?:plaintiff|defendant)s?\b"
)
"""What tells the same behind the name of who sues."""


def pass_by(gathered: Gathered, told: Sequence[Reading]) -> None:
    """Notes the suits that a text tells in passing, each with the paragraph that speaks of it."""
    if gathered.of_court:
        return
    speaking = [one.parsed.start for one in told if not one.parsed.lows.isdisjoint(OF_SUIT)]
    for case in gathered.sides:
        start = gathered.words[case].start or 0
        end = _end(gathered.text, start)
        late = start > FIRST * len(gathered.text) and len([1 for one in speaking if one < start]) >= BEFORE
        whole = all(gathered.sides[case]) or not gathered.is_alone
        own = whole and not gathered.cases[case].relations
        if late and own and _is_stranger(gathered, case, told, (start, end)):
            gathered.passing[case] = (start, end)
    _forget_answers(gathered)


def _forget_answers(gathered: Gathered) -> None:
    """Forgets the countersuits that would answer a suit told in passing, and are told elsewhere."""
    for case, made in [*gathered.cases.items()]:
        answers = [one.case for one in made.relations if one.kind == "countersuit"]
        spans = [gathered.passing[one] for one in answers if one in gathered.passing]
        if any(not start <= (gathered.words[case].start or 0) < end for start, end in spans):
            del gathered.cases[case], gathered.sides[case], gathered.words[case]
            gathered.parties = {key: one for key, one in gathered.parties.items() if one.case != case}


def _end(text: str, start: int) -> int:
    """Where the paragraph ends that a sentence stands in."""
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _is_stranger(gathered: Gathered, case: str, told: Sequence[Reading], span: tuple[int, int]) -> bool:
    """Whether a whole side of a suit is named where the suit is told and nowhere else, and nothing calls it the text's own."""
    start, end = span
    outside = {key for one in told if not start <= one.parsed.start < end for key in one.parsed.keys}
    for side in gathered.sides[case]:
        places = [gathered.people[key].start for key in side if key in gathered.people]
        if not places or min(places) < start or not outside.isdisjoint(side):
            continue
        sentence = gathered.words[case].quote
        before = gathered.text[start : min(places)]
        return SAME.search(before) is None and BROUGHT.search(sentence) is None
    return False
