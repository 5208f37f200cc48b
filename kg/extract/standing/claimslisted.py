"""Claims that are told one by one before the clause that ends them: "The claims for fraud and negligence were dismissed"."""

from __future__ import annotations

import re

from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import PARTLY

LISTED = re.compile(
    rf"(?:.*[,;:] |.*\b(?:that|and|but|while|although|because) )??(?P<what>(?:(?:the|his|her|its|their|all|both|any|[Tt]hose|{WHO} 's?) )?(?:of (?:the|his|her|its|their) )?(?:[\w-]+ ){{0,3}}?(?:claims|counts|causes of action|[Tt]hose) (?:for|of|under|alleging) [^;:]{{3,200}})$",
    re.IGNORECASE,
)
"""Several claims, by what they are for."""
AT_COURT = re.compile(r"\b(?:he|she|it|they|which|who|that|we|court|judge)\b", re.IGNORECASE)
"""What opens a clause of its own within the words for claims."""
MANY = frozenset({"claims", "counts", "causes of action", "causes", "those"})


APART = re.compile(
    rf"(?:out )?(?:one|two|three|four|some|several|most|another|both|an?(?: \w+)?) (?:of (?:the|his|her|its|their|{WHO} 's?) )?(?:[\w-]+ ){{0,3}}?(?:claims?|counts?|causes? of action) , (?:(?:one|that|those|a claim|a count) )?(?:for|of|alleging) (?P<what>[^,;]{{3,80}}?) ?(?:[,.;]|$)",
    re.IGNORECASE,
)
"""Some of the claims, and for what they are: "one of the claims, for negligence,"."""


def told_apart(frame: Frame) -> Keys:
    """The theories of the claims that a clause takes of several: "dismissed one of the claims, for negligence"."""
    words = text_of(frame.words[: frame.clause.verb.first]) if frame.is_passive else frame.rest
    found = APART.match(words)
    return theories(found["what"].lower()) if found else ()


def listed_before(frame: Frame) -> Tokens:
    """The claims that stand before a clause whose subject is the last of their list; empty elsewhere."""
    subject = frame.clause.subject
    if frame.parsed.lows.isdisjoint(MANY) or not subject:
        return ()
    told = [
        one
        for one in frame.frames[: frame.number + 1]
        if one.clause.subject == subject and one.clause.verb.finite
    ]
    if not told:
        return ()
    begin = max(
        [one.clause.verb.last + 1 for one in frame.frames[: told[0].number] if one.clause.verb.finite],
        default=0,
    )
    words = tuple(frame.words[begin : told[0].clause.verb.first])
    found = LISTED.match(text_of(words))
    if (
        found is None
        or PARTLY.search(text_of(words).lower())
        or AT_COURT.search(found["what"])
        or subject[-1].end > words[-1].end
    ):
        return ()
    return words[len(text_of(words)[: found.start("what")].split()) :]
