"""The paragraphs of an answer: what those who are sued deny, hold against the complaint, or allege in their counterclaims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from kg.extract.text.passages import Sentence

HEAD = 6_000
TITLE = re.compile(r"\bANSWERS?\b[^\na-z]{0,90}$", re.MULTILINE)
OPENS = re.compile(
    r"\b(?:answers?|responds?|(?:for|as and for) (?:its|his|her|their) answer)\b[^.;]{0,120}?\b(?:[Cc]omplaint|[Pp]etition|COMPLAINT|PETITION|allegations)\b"
)
"""What opens an answer, behind its title."""
SECTION = re.compile(
    r"^[ \t]*(?P<what>[A-Z][A-Z ,&/'\u2019()-]{4,80}?)[ \t]*:?[ \t]*(?:\([A-Z][^\n)]{2,80}\))?[ \t]*$",
    re.MULTILINE,
)
DEFENSE = re.compile(r"\bDEFENSES?\b")
COUNTER = re.compile(r"\b(?:COUNTER-?CLAIMS?|CROSS-?COMPLAINT|CROSS-?CLAIMS?|THIRD-PARTY COMPLAINT)\b")
OVER = re.compile(r"\b(?:PARTIES|JURISDICTION|VENUE|JURY)\b")
"""Headings of what nobody disputes."""
CLOSES = re.compile(
    r"(?:WHEREFORE|Wherefore|Dated?\b|DATED?\b|Respectfully|RESPECTFULLY|By:|s/|/s/|VERIFICATION|CERTIFICATE)"
)
DENIES = re.compile(r"\b[Dd]en(?:y|ies|ied(?= that\b))\b[^;.]{8,}")
BARE = re.compile(r"(?:\d{1,3}\.\s+)?(?:Den(?:y|ies|ied)|Admit(?:s|ted)?|Lacks?)\b")
"""What opens a paragraph that leaves it open who answers."""
NEXT = re.compile(r"\s+(?:\d{1,3}\.|[A-Z]+\.)\s*$")
"""The number of the next paragraph, at the end of a sentence."""
ACTS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|did|do|cannot|can|may|must|should|would|will|fails?|lacks?|comes?|bars?|owes?|exceeds?|arises?|seeks?|states?)\b|\b[a-z]{3,}ed\b"
)
PLEADS = re.compile(
    r"\b[Cc]ount (?:[IVX]+|One|Two|Three|Four|\d)\b|\bcauses? of action\b|\bliable to\b|\basserts? claims?\b"
)
"""What names the claims of a counterclaim."""

PLEADED = re.compile(r"\b[a-z]{2,} [a-z]{2,}\b")
"""What no number and no heading has."""

Kind = Literal["denies", "defends", "alleges"]


class Answered(NamedTuple):
    """Words of an answer, with the start of the sentence that holds them, and what they are."""

    sentence: int
    span: tuple[int, int]
    kind: Kind


def is_answer(text: str) -> bool:
    """Whether a paper is an answer to a complaint."""
    return _opened(text) is not None


def counterclaims(text: str) -> int:
    """Where the counterclaims of an answer begin; the end of the text where it has none, and of other papers."""
    opened = _opened(text)
    sections = SECTION.finditer(text, opened.end()) if opened is not None else iter(())
    return next((one.start() for one in sections if COUNTER.search(one["what"])), len(text))


def _opened(text: str) -> re.Match[str] | None:
    """The words that open an answer, behind its title; None in other papers."""
    head = text[:HEAD]
    for found in TITLE.finditer(head) if "ANSWER" in head else ():
        column = head[head.rfind("\n", 0, found.start()) + 1 : found.start()].rpartition("  ")[2]
        if column == column.upper() and (opened := OPENS.search(head, found.end())) is not None:
            return opened
    return None


def answers(text: str, sentences: list[Sentence]) -> Iterator[Answered]:
    """What the sentences of an answer say without telling who says it; nothing of other papers."""
    opened = _opened(text)
    if opened is None:
        return
    sections = list(_sections(text, opened.end()))
    for one in sentences:
        if one.start < opened.start() or CLOSES.match(one.text):
            continue
        above = next((what for start, what in reversed(sections) if start < one.start), "")
        yield from _answered(one, above)


def _sections(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Where each section of an answer begins, and what it is headed; what stands below a lesser heading is of the section around it."""
    around = ""
    for found in SECTION.finditer(text, start):
        what = found["what"]
        around = what if DEFENSE.search(what) or COUNTER.search(what) else around
        yield found.start(), "" if OVER.search(what) else around


def _answered(one: Sentence, section: str) -> Iterator[Answered]:
    """What a sentence of a section says."""
    end = one.start + len(NEXT.sub("", one.text))
    words = one.text[: end - one.start]
    if DEFENSE.search(section) and ACTS.search(words) and not words.endswith(":"):
        yield Answered(one.start, (one.start, end), "defends")
    elif COUNTER.search(section) and PLEADED.search(words) and PLEADS.search(words) is None:
        yield Answered(one.start, (one.start, end), "alleges")
    elif BARE.match(words) and not DEFENSE.search(section):
        for found in DENIES.finditer(words):
            yield Answered(one.start, (one.start + found.start(), one.start + found.end()), "denies")
