"""Sentences that tell of other cases: they cite a reporter, or go on about the case that one before them cites."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.papers.reporters import PLACE, is_reporter, places
from kg.extract.text.cued import Cued
from kg.extract.text.passages import sentences

Span = tuple[int, int]
SIGNAL = Cued(
    r"\b(?:[Cc]iting|[Qq]uoting|[Ss]ee(?:,? e\.g\.,?)?(?: also)?|[Cc]f\.|[Aa]ccord)\s[^;]{0,120}?\sv\.\s",
    "v.",
)
OWN = re.compile(
    r"\b(?:is|are) (?:hereby |therefore |accordingly |also )?(?:GRANTED|DENIED|DISMISSED|STAYED|granted|denied|dismissed|stayed)\b"
    r"|\b(?:the|The|this|This) Court (?:hereby |therefore |accordingly |also )?(?:GRANTS|DENIES|DISMISSES|STAYS|grants|denies|dismisses|stays)\b"
)
"""What a paper itself decides, whatever it cites for that."""
CITED = re.compile(
    rf"(?:\b(?:[Ss]ee|[Cc]iting|[Qq]uoting|[Uu]nder|[Aa]ccord|[Cc]f\.)(?:,? e\.g\.,?)?(?: also)? )?[A-Z][\w.'\u2019&-]*(?: (?:[A-Z&][\w.,'\u2019&-]*|of|the|and|for)){{0,8}}? v\. [^;()\n]{{1,100}}?{PLACE}(?:, \d{{1,7}}(?:[\u2013-]\d{{1,4}})?)?(?: ?\([^()]{{0,200}}\)){{0,3}}"
)
"""A whole citation: the names of a case, its place in a reporter, and what stands in brackets behind it."""
GOES_ON = re.compile(r"(?:There,|There the |(?:In )?[Tt]hat (?:court|case|judge|action)\b|Id\.)")
"""What begins a sentence about the case that the one before it cites."""
NAMED = re.compile(
    r"(?P<suing>[A-Z][\w.'\u2019&-]+(?: [A-Z&][\w.'\u2019&-]*){0,5}) v\. [A-Z][^;()\n]{1,120}$"
)
CUT = re.compile(r" v\. (?:[A-Z][\w'\u2019&-]* ){0,3}[A-Z][\w'\u2019-]{1,12}\.$")
"""The end of a sentence that is an abbreviation in the name of a case."""
IN_CASE = re.compile(r"\bIn [A-Z][\w.,'\u2019& -]{0,60} v\. [A-Z][\w.'\u2019& -]{0,60},")
ALONE = re.compile(r"[A-Z][^\n]{1,160} v\. [^\n]{1,160}\([^()\n]*\d{4}\)\.?")
"""The name and the citation of a case with nothing else: as the first words of a text they are its own."""


def elsewhere(text: str, ours: tuple[str, ...]) -> tuple[Span, ...]:
    """The stretches of a text whose sentences tell of other cases than its own, whose parties its caption names."""
    cites = list(places(text))
    if not cites and not SIGNAL.search(text) and not (ours and IN_CASE.search(text)):
        return ()
    own = {word.casefold() for name in ours for word in re.findall(r"\w{3,}", name)}
    return tuple(_foreign(text, cites, own))


def _foreign(text: str, cites: list[Span], own: set[str]) -> Iterator[Span]:
    """The spans of the sentences that cite, of those that go on about a cited case, and of those that name one."""
    again = _named_again(text, cites)
    before, place = False, 0
    cut: Span | None = None
    for one in sentences(text):
        end = one.start + len(one.text)
        while place < len(cites) and cites[place][1] <= one.start:
            place += 1
        cited = place < len(cites) and cites[place][0] < end
        titled = not text[: one.start].strip() and ALONE.fullmatch(one.text) is not None
        told = (
            cited
            or SIGNAL.search(one.text)
            or (before and GOES_ON.match(one.text))
            or _is_of_others(one.text, own)
        )
        before = not titled and bool(told or (again and again.match(one.text)))
        whole = (
            [found.span() for found in CITED.finditer(one.text) if is_reporter(found["reporter"])]
            if cited and own and _is_own(one.text)
            else []
        )
        if before and not whole:
            if cited and cut is not None:
                yield cut  # "State v. Indus. Comm., 57 Ohio St.3d 203", whose sentence ends within the name
            yield one.start, end
        cut = (one.start, end) if CUT.search(one.text) else None
        before = before and not whole
        yield from ((one.start + first, one.start + last) for first, last in whole)


def _is_own(sentence: str) -> bool:
    """Whether a sentence decides something itself, though it cites another case."""
    return OWN.search(CITED.sub(_without, sentence)) is not None and IN_CASE.match(sentence) is None


def _without(found: re.Match[str]) -> str:
    """A space in place of a whole citation."""
    return " " if is_reporter(found["reporter"]) else found[0]


def _is_of_others(sentence: str, own: set[str]) -> bool:
    """Whether a sentence begins with the name of a case that has none of a caption's parties."""
    named = IN_CASE.match(sentence) if own else None
    return named is not None and own.isdisjoint(re.findall(r"\w+", named[0].casefold()))


def _named_again(text: str, cites: list[Span]) -> re.Pattern[str] | None:
    """What begins a sentence on a cited case by its short name: "In Vance, the court", "The Vance court"."""
    found = (NAMED.search(text[max(0, start - 240) : start]) for start, _ in cites)
    names = {re.escape(one["suing"].removeprefix("In ").removeprefix("See ")) for one in found if one}
    if not names:
        return None
    either = "|".join(sorted(names))
    return re.compile(rf"In (?:{either})(?:,| v\.)|The (?:{either}) court\b")
