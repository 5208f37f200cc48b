"""Sentences of a running text, each with its place in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.text.given import is_given
from kg.extract.text.sieve import sieved

READ = 400_000
"""Code points of a text that are read; what stands beyond is left alone."""
LONGEST = 3_000
"""Code points of a sentence that are read."""
STOP = re.compile(
    r"[.!?][\u201d\"\u2019')\]]{0,2}\s+(?=[\u201c\"\u2018A-Z]|\d{1,3}(?:M\b|andMe\b|-Eleven\b|(?:st|nd|rd|th) Century [A-Z])|\([A-Z\u201c\"][^()\n]{15,400}[.!?][\u201d\"\u2019']?\))|\n\s*\n|\n(?=[A-Z\u201c])"
)
MARK = re.compile(r"[.!?]")
SHORT = re.compile(
    r"(?:\b(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|Lt|Sgt|Cpl|Capt|Rev|Prof|Hon|Attys?|Asst|No|Nos|vs?|Inc|Corp|Co|Bros|Ltd|Jr|Sr|St|U\.S|Cir|Dist|Fed|Civ|Crim|Bus|Com|Proc|Prac|Rem|Evid|L\.L\.C|P\.C|Jan|Feb|Aug|Sept|Oct|Nov|Dec)"
    r"|\b[A-Z])\.$"
)

ON_X = re.compile(r"\b(?:on|to|via) X\.$")
"""Where something is posted, whose name is one letter."""
BLANK = re.compile(r"\n\s*\n")
"""What ends a sentence whatever stands before it."""
CLOSED = re.compile(r"\b(?:Inc|Corp|Co|Bros|Ltd|Jr|Sr|L\.L\.C|P\.C|U\.S)\.$")
"""Shortened words that may end a sentence."""
QUOTED = re.compile(
    r"(?:\u201c|\"(?<![^\s(\[\u2014-]\")(?=\S))[^\u201c\u201d\"\n]{1,2900}(?:[\u201d\"]|(?=\n\s*[\u201c\"]))"
)
"""A quote, which may be of several sentences; one that goes on in the next paragraph ends with its own."""
OPENS = re.compile(
    r"[\u201c\"]?(?:The|They|It|He|She|We|In|On|At|But|And|Also|This|That|These|Those|His|Her|Its|Their|Both|Each|Neither|After|Before|While|When"
    r"|Although|Though|As|According|Named|Filed|Other|Another|Lawyers|Attorneys|Following|Under|Last|Plaintiffs?|Defendants?|An?"
    r"|Jurors|Judges|Prosecutors|Officials|Regulators|Investors|Shareholders|Executives|Employees|Workers|Critics|Counsel|Messages|Representatives|Court|Trial|Damages"
    r"|Earlier|Later|Since|Because|If|For|By|From|With|Without|Despite|During|Until|Once|To|What|Whether|Who|How|There|Here|Now|Then|Still|Yet|Not|No|None|Some|Many|Most|Several|All"
    r"|Two|Three|Four|One|Separately|Meanwhile|However|Instead|Mondays?|Tuesday|Wednesday|Thursday|Friday)\b(?! [A-Z]\.)"
)
"""Words that open a sentence, and are part of no name behind such a word."""

COMPANY = re.compile(r"\b(?:Inc|Corp|Co|Bros|Ltd|L\.L\.C)\.$")
"""The shortened words that end a company's name."""
TITLED = re.compile(
    r"(?:(?:U\.S\. )?(?:(?:Chief|Senior|District|Magistrate|Bankruptcy|Circuit|Superior|Court) ){0,3}(?:Judge|Justice|Chancellor)|Mr\.|Ms\.|Mrs\.) [A-Z]"
)
"""Titles that open a sentence behind a company's name: nobody is a company's judge."""
PERSON = re.compile(r"(?P<given>[A-Z][a-z]+) (?:[A-Z]\. )?[A-Z][\w'\u2019-]+,? (?:[a-z]|[A-Z]\w+ (?:&|LLP))")
"""A person's name that opens a sentence behind a company's."""
AGAIN = re.compile(r"([A-Z][\w-]{2,40})(?:['\u2019]s)? [a-z]")
"""One word of a name, which goes on as a sentence does."""


BRACKETED = re.compile(r"\([^()\n]{1,30}\.$")
DAY = re.compile(r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d")
"""What stands before and behind the end of a shortened court's name in brackets: "(D. Neb. May 3, 2020)"."""


EXCLAIMED = re.compile(r"[!?][\u201d\"]\s+")
"""The end of a quote that cries or asks."""
WHO_SAYS = re.compile(
    r"(?!The\b|An?\b|His\b|Her\b|Its\b|Their\b|He\b|She\b|They\b|It\b|But\b|And\b|In\b|On\b)(?:(?:Mr|Ms|Mrs|Dr)\. )?[A-Z][\w'\u2019-]{0,30}(?: [A-Z][\w'\u2019-]{0,30}\.?){0,4}(?:['\u2019]s (?:[a-z-]+ ){0,2}[a-z]+)?(?:, [^.;\u201c\"\n]{2,90},)? "
    r"(?:later |then |also |reportedly )?(?:said|says|asked|asks|wrote|writes|told|tells|added|adds|tweeted|posted|exclaimed|joked|quipped|testified|declared|replied|wondered)\b(?! that\b)"
)
"""Who says a quote that cries or asks, behind it: '"Who pays us?" Roe asked'."""


class Sentence(NamedTuple):
    """A sentence and the code point at which it starts."""

    start: int
    text: str


FILLED = 55
"""Code points from which a line counts as broken because it was full."""
BROKEN = re.compile(rf"(?:[ \t]\n(?<=[^\n]{{{FILLED}}}[ \t]\n)|\n(?<=[^\n]{{{FILLED}}}\n))(?=[^\s\d])")


def flowing(text: str) -> str:
    """The text of the same length, with a space for each line's end that only breaks a paragraph."""
    return BROKEN.sub(lambda end: end[0] if _is_heading(text, end) else " " * len(end[0]), text)


def _is_heading(text: str, end: re.Match[str]) -> bool:
    """Whether a line's end is that of a heading in capitals, behind which a sentence begins."""
    line = text[text.rfind("\n", 0, end.start()) + 1 : end.start()]
    return (
        line.isupper()
        and text[end.end() : end.end() + 1].isupper()
        and text[end.end() + 1 : end.end() + 2].islower()
    )


def sentences(text: str) -> list[Sentence]:
    """The sentences of the text's first `READ` code points, in order, none longer than `LONGEST`."""
    found: list[Sentence] = []
    read, start = text[:READ], 0
    quoted = _quoted(read)
    for stop in STOP.finditer(read):
        if stop.start() in quoted or (EXCLAIMED.match(stop[0]) and WHO_SAYS.match(read, stop.end())):
            continue
        if (
            stop[0].strip()
            and not BLANK.search(stop[0])
            and _goes_on(read, read[start : stop.start() + 1], stop.end())
        ):
            continue
        _add(found, read, start, stop.start() + len(stop[0].rstrip()))
        start = stop.end()
    _add(found, read, start, len(read))
    return found


def _quoted(text: str) -> frozenset[int]:
    """The places of the full stops that end a sentence within a quote, and not the quote."""
    spans = (one.span() for one in QUOTED.finditer(text))
    return frozenset(at for start, end in spans for at in _stops(text, start, end - 2))


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    return (one.start() for one in MARK.finditer(text, start, max(start, end)))


def _goes_on(text: str, before: str, place: int) -> bool:
    """Whether a full stop behind some words only shortens the last of them."""
    if BRACKETED.search(before[-40:]) is not None and DAY.match(text, place) is not None:
        return True
    last = before[-8:]
    if SHORT.search(last) is None or (ON_X.search(last) is not None and not text.startswith("Corp", place)):
        return False
    if CLOSED.search(last) is not None and OPENS.match(text, place) is not None:
        return False
    if COMPANY.search(last) is None:
        return True
    named = PERSON.match(text, place)
    person = named is not None and is_given(named["given"]) and not before.endswith(" and Co.")
    return not (person or TITLED.match(text, place) or _is_named(before, text, place))


def _is_named(before: str, text: str, place: int) -> bool:
    """Whether a sentence begins with the short name of one whom the sentence before it names in full: "Roe sued Bolt Inc. Bolt denied it"."""
    again = AGAIN.match(text, place)
    if again is None:
        return False
    full = rf"\b(?:{again[1]}(?:,? [A-Z][\w&.-]{{0,40}}){{0,3}},? (?:Inc|Corp|Co|Bros|Ltd|LLC|L\.L\.C)\b|[A-Z][a-z]+ {again[1]} )"
    return re.search(full, before[-LONGEST:]) is not None


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start : min(end, start + LONGEST)]
    start += len(piece) - len(piece.lstrip())
    if piece := piece.strip():
        found.append(Sentence(start, sieved(piece)))
