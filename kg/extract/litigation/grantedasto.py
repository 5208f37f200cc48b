"""Claims that fall where a motion to dismiss is granted as to them: "granted the motion as to fraud", "is granted with respect to the libel claim"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import text_of
from kg.extract.litigation.cues import request, theories
from kg.extract.litigation.dismissals import moved_against
from kg.extract.litigation.frames import Frame
from kg.extract.litigation.motionsbefore import subject_of
from kg.extract.litigation.posture import IT, Posture, is_done_now, prejudice

AS_TO = re.compile(
    r"(?P<before>(?:(?!\b(?:den(?:y|ied|ies)|except|not)\b)[^;])*?)\b(?:as to|with respect to|with regard to|insofar as it (?:concerns|attacks|challenges|targets)) (?P<what>(?:(?! (?:and|but) (?:(?:is|was|it is|are) )?(?:otherwise )?(?:den(?:y|ied|ies)|grant)| except\b| but (?:not|only)\b)[^;]){2,160})"
)
"""The claims as to which a motion is granted."""
BARE = re.compile(r"(?:(?:the|that|this|said) motion|it)\b(?! (?:to|for)\b)", re.IGNORECASE)
"""A motion that is called by no kind: that which was told of last."""


def granted_as_to(frame: Frame) -> Posture | None:
    """The posture by "the judge granted the motion to dismiss as to fraud": that of the claims that are named."""
    told = frame.is_passive or frame.decides
    found = AS_TO.match(frame.rest) if frame.verb == "grant" and told else None
    if found is None or frame.gathered.main is None or not is_done_now(frame) or not _dismisses(frame, found):
        return None
    named, (suing, movants) = theories(found["what"]), moved_against(frame)
    return Posture("dismissed", suing, named, prejudice(frame)) if named and suing and not movants else None


def _dismisses(frame: Frame, found: re.Match[str]) -> bool:
    """Whether the motion that a clause grants is one to dismiss, by its words or as the one that was told of last."""
    words = text_of(subject_of(frame)) if frame.is_passive else found["before"]
    if (kind := request(words.lower())) is not None:
        return kind == "motiontodismiss"
    first = (frame.clause.subject if frame.is_passive else frame.clause.rest)[:1]
    it = bool(first) and frame.gathered.word(first[0]) in IT
    filing = frame.gathered.filings.get(frame.gathered.request or "")
    return (
        (it or BARE.match(words) is not None) and filing is not None and filing.category == "motiontodismiss"
    )
