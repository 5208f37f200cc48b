"""What a clause that ends claims spares of them: "dismissed all of the claims except fraud", "every claim but one"."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extract.grammar.wording import text_of
from kg.extract.matter.cues import ANY_THEORY
from kg.extract.telling.frames import Frame

OF_SUIT = (
    r"(?: (?:in|of|from) (?:the|her|his|its|their) (?:[\w-]+ ){0,3}?(?:suit|lawsuit|complaint|case|action))?"
)
SPARING = re.compile(
    rf"\b(?:claims?|counts?|causes? of action|allegations|everything|it all){OF_SUIT} (?:, )?"
    r"(?:except|save|apart from|aside from|other than|excluding|with the exception of"
    r"|but (?=(?:for |one\b|two\b|three\b|that for |those for |(?:the|her|his|its|their|an?) (?:[\w-]+ ){0,3}?(?:claims?|counts?|one)\b|(?P<theory>[a-z]))))"
)
"""What stands behind claims where some are left: not "dismissed the claims, but the judge said"."""


def spares(frame: Frame) -> bool:
    """Whether a clause that ends claims, all of them by its words, names some that it leaves."""
    words = (*frame.clause.subject, *frame.words[frame.clause.verb.first :])
    if not frame.parsed.lows & SPARED:
        return False
    text = text_of(words)
    return any(
        found["theory"] is None or ANY_THEORY.match(text, found.start("theory")) is not None
        for found in SPARING.finditer(text)
    )


def is_spared(frame: Frame) -> bool:
    """Whether what a clause is about is what falls not: "all but the libel claim were dismissed"."""
    first = next((at for at, one in enumerate(frame.words) if one.start >= frame.clause.start), 0)
    ahead = [one.low for one in frame.words[max(0, first - 2) : first + 3]]
    return any(pair == ("all", "but") for pair in pairwise(ahead))


SPARED = frozenset({
    "except", "save", "apart", "apart from", "aside", "aside from", "other", "other than", "excluding", "exception", "but",
})  # fmt: skip
"""Words one of which stands wherever claims are spared."""
