"""The case that a text that is no court's paper is on: the one that its first words cite."""

from __future__ import annotations

import re

from kg.extract.papers.elsewhere import Span
from kg.extract.papers.reporters import places

FIRST = 1_200
"""Code points of a text in which the case that it is on is cited."""
VERSUS = re.compile(r" vs?\. (?=[A-Z])")
FIRST_SIDE = re.compile(
    r"(?<!\w)(?!In |On |From )[A-Z0-9][\w.'\u2019&-]*,?(?: (?:[A-Z0-9&][\w.'\u2019&-]*|of|the|and|for|et|al\.?),?){0,12}$"
)
"""The first side in the name of a case, which ends where the other is told."""
SECOND_SIDE = re.compile(r"[A-Z][^;()\n]{1,140}?,? (?:No\. ?[\w:-]{4,30},? )?")
"""The second side, up to the place in a reporter."""
SIGNALLED = re.compile(
    r"\b(?:[Ss]ee|[Cc]it(?:ing|ed)|[Qq]uot(?:ing|ed)|[Uu]nder|[Cc]f\.|[Aa]ccord|[Aa]ppl(?:ying|ied)|[Ff]ollow(?:ing|ed)|[Rr]el(?:ying|ied|ies) (?:up)?on|overrul\w+|[Ll]ike|[Uu]nlike|[Ss]ince|[Bb]y|[Ff]rom|(?:tests?|rules?|standards?|doctrine|precedents?|principles?|framework|factors|language) (?:of|in|(?:set|laid) (?:out|down|forth) in|announced in|established in|stated in))(?:,? e\.g\.,?)?(?: also)? $"
)
"""What stands before a case that is cited for what it holds on the law."""
SUES = re.compile(r"\b(?:sued|sues|suing|lawsuits? against|suits? against)\b")
"""What tells of a suit before any is cited: then that is the text's own."""
RULED = re.compile(r",? ?(?:\([^()\n]{4,60}\d{4}\)|\[[^\]\n]{4,60}\d{4}\])")
"""The court and the year behind a place in a reporter."""


def leading(text: str) -> Span | None:
    """The place in a reporter of the case that a text is on, by its first words; None where they cite none."""
    named = " v. " in text[:FIRST] or " vs. " in text[:FIRST]
    start, end = next(places(text[:FIRST]) if named else iter(()), (0, 0))
    if not end or SUES.search(text, 0, start):
        return None
    low = max(0, start - 300)
    versus = next(iter(reversed(list(VERSUS.finditer(text, low, start)))), None)
    side = FIRST_SIDE.search(text, max(0, versus.start() - 120), versus.start()) if versus else None
    if versus is None or side is None or not SECOND_SIDE.fullmatch(text, versus.end(), start):
        return None
    signalled = SIGNALLED.search(text, max(0, side.start() - 60), side.start())
    return None if signalled or not RULED.match(text, end) else (start, end)
