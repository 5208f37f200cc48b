"""Where the parts of a text begin that tell of a suit each: under its name, led by it, under a day and a headline, or behind a bullet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.grammar.dates import NAMED as MONTH
from kg.extract.naming.seats import CITED as STATES
from kg.extract.papers.leading import FIRST_SIDE, VERSUS
from kg.extract.papers.papers import read_papers

SIDE = r"[A-Z0-9](?:[^\n.;:!?\"]|\.(?! [A-Z][a-z]+ [a-z])){1,90}?"
BULLET = r"[ \t]{0,8}(?:(?:\d{1,2}[.)]|[\u2022*\u2013\u00b7-])[ \t]+)?"
HEADING = re.compile(
    rf"^{BULLET}(?P<name>{SIDE} vs?\.? {SIDE})(?:,? (?:Case |Docket )?No\. ?[\w:-]{{4,30}}| \([^)\n]{{2,60}}\))?[ \t]*$",
    re.MULTILINE,
)
"""A line that is the name of a suit and nothing else."""
PARTED = (" v ", " v. ", " vs ", " vs. ")
PROSE = re.compile(r"[a-z]{2,}[^.!?\n]{20,}[.!?]")
"""A sentence of what is told under such a line."""
LEAD = re.compile(r"(?:^[^\n.!?]{1,40}\n+)+\Z", re.MULTILINE)
"""Lines before a name that belong to it: a day, a court's division."""
PARAGRAPH = re.compile(r"^[ \t]*\S[^\n]{59,}(?:\n(?![ \t]*\n)[^\n]+)*", re.MULTILINE)
COURT = rf"(?:[NSEWMC]\.D\.|D\.|Bankr\.|\d{{1,2}}(?:d|st|nd|rd|th) Cir\.|Fed\. Cir\.|D\.C\. Cir\.|C\.D\.|(?:{'|'.join(sorted(STATES))})\.)"
CITED = re.compile(
    rf"[^;()\n]{{2,200}}\((?:[^()\n]{{0,60}}\d{{4}}|{COURT}[^()\n]{{0,30}})\)|[^;:()\n\u2013\u2014]{{2,160}}(?P<told>:| ?[\u2013\u2014] )"
)
"""The second side of a suit's name, with its court or its day in brackets, or with a colon or a dash before what is told of it."""
FURTHER = re.compile(
    r"\b(?:[Ss]ee|[Cc]it(?:ing|ed)|[Qq]uoting|[Cc]f\.|[Aa]ccord|[Uu]nder|[Ll]ike|[Ff]ollowing|[Ss]imilarly|[Mm]oreover|[Ff]urther(?:more)?|[Hh]owever|[Aa]lso)\b"
)
"""Words by which a paragraph cites a case for something else, or goes on."""
DATED = re.compile(
    rf"^{BULLET}{MONTH} \d{{1,2}}, \d{{4}}(?:[ \t]*[|\u00b7][^\n]*)?[ \t]*\n\s*(?P<headline>[^\n]{{20,160}}[^\s.:;,])[ \t]*\n\s*\S",
    re.MULTILINE,
)
"""A day with nothing else on its line, and a headline below it."""
FOUNDED = re.compile(
    r"^[ \t]{0,8}[\u2022*\u2013\u00b7-][ \t]+(?=[^\n]{0,300}?(?:\b(?:sued|sues|is suing|settlement with|consent (?:judgments?|decrees?) with)\b|\bfiled (?:an? |the )?(?:[\w-]+ ){0,4}?(?:law)?suits?\b|\bfiled (?:an? )(?:[\w-]+ ){0,4}?complaint against\b))[^\n]{80,}",
    re.MULTILINE,
)
"""An item of a list that tells whom somebody sued, or settled with."""
ITEM = re.compile(r"^[ \t]{0,8}[\u2022*\u2013\u00b7-][ \t]+\S[^\n]{30,}", re.MULTILINE)
ENDED = re.compile(r"[.!?)][\u201d\"]?\s*$")
BEGUN = re.compile(rf"^{BULLET}")
REACH = 400
"""Code points of a paragraph in which the suit that leads it is named."""
MOST = 60
"""Parts of one text that are read apart."""
FEW = 2
SHARE = 0.6
"""How many of a text's paragraphs, or of the words of its headlines, tell that it is of parts."""


def parts(text: str) -> list[int]:
    """Where each part begins; fewer than two where a text is of one piece."""
    for kind in (_headed, _dated, _led, _listed):
        found = list(kind(text))[:MOST]
        if len(found) >= FEW:
            return found if kind is _headed or not read_papers(text).court_paper else []
    return []


def _headed(text: str) -> Iterator[int]:
    """Where each suit's part begins: at its name, each another's, with sentences under it."""
    found = list(HEADING.finditer(text))[:MOST] if any(versus in text for versus in PARTED) else []
    ends = [*(one.start() for one in found[1:]), len(text)][: len(found)]
    named = {" ".join(one["name"].split()).casefold() for one in found}
    told = all(PROSE.search(text, one.end(), end) for one, end in zip(found, ends, strict=True))
    if told and len(named) == len(found):
        yield from (_lead(text, one.start()) for one in found)


def _dated(text: str) -> Iterator[int]:
    """Where each item of a list of briefs begins: with its day, above a headline."""
    found = [one for one in DATED.finditer(text) if _is_headline(one["headline"])]
    if len({one["headline"] for one in found}) == len(found):
        yield from (one.start() for one in found)


def _is_headline(line: str) -> bool:
    long = [word for word in re.findall(r"[^\W\d_][\w'\u2019.-]*", line) if len(word) > 3]  # noqa: PLR2004 - "with", "over"
    return len(long) > FEW and sum(word[0].isupper() for word in long) >= SHARE * len(long)


def _led(text: str) -> Iterator[int]:
    """Where each paragraph begins that is led by the name of a suit, where most are."""
    paragraphs = [one for one in PARAGRAPH.finditer(text) if ENDED.search(one[0])]
    found = [(one, led) for one in paragraphs if (led := _leader(one[0]))]
    if len(found) < FEW:
        return
    after = [one for one in paragraphs if one.start() >= found[0][0].start()]
    enough = FEW if all(led.first for _, led in found) else FEW + 1
    if len(found) >= max(enough, SHARE * len(after)) and len({led.name for _, led in found}) == len(found):
        yield from (_lead(text, one.start()) for one, _ in found)


class Leader(NamedTuple):
    """The name of the suit that leads a paragraph; whether it begins with it."""

    name: str
    first: bool


def _leader(paragraph: str) -> Leader | None:
    """The suit whose name leads a paragraph: that stands first in it, or in words that tell what happened in it."""
    head = paragraph[:REACH]
    versus = VERSUS.search(head)
    side = FIRST_SIDE.search(head[: versus.start()]) if versus else None
    cited = CITED.match(head, versus.end()) if versus else None
    if versus is None or side is None or cited is None:
        return None
    before = BEGUN.sub("", head[: side.start()])
    if FURTHER.search(before) or (before and cited["told"]):
        return None
    return Leader(f"{side[0]} v. {head[versus.end() :][:20]}".casefold(), not before)


def _listed(text: str) -> Iterator[int]:
    """Where each item of a list begins that tells whom somebody sued, or settled with, where most do."""
    found = list(FOUNDED.finditer(text))
    items = list(ITEM.finditer(text))
    if len(found) >= max(FEW, SHARE * len(items)):
        yield from (_lead(text, one.start()) for one in items)


def _lead(text: str, start: int) -> int:
    lead = LEAD.search(text, max(0, start - 120), start)
    return lead.start() if lead else start
