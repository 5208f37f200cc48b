"""Claims that fall where a motion to dismiss is granted as to them: "granted the motion as to fraud", "is granted with respect to the libel claim"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.cues import SURVIVES, request, theories
from kg.extract.requests.granting import ONLY_AS
from kg.extract.requests.motionsbefore import subject_of
from kg.extract.standing.dismissals import IN_PART, moved_against
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import IT, PARTLY, Posture, is_done_now, prejudice

AS_TO = re.compile(
    r"(?P<before>(?:(?!\b(?:den(?:y|ied|ies)|except|not)\b)[^;])*?)\b(?:as to|with respect to|with regard to|insofar as it (?:concerns|attacks|challenges|targets)) (?P<what>(?:(?! (?:and|but) (?:(?:is|was|it is|are) )?(?:otherwise )?(?:den(?:y|ied|ies)|grant)| except\b| but (?:not|only)\b)[^;]){2,160})"
)
"""The claims as to which a motion is granted."""
WHOLE = re.compile(
    rf"(?:(?:[Tt]he|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|{WHO} 's?|[\w-]+ 's?) )?(?:[\w-]+ ){{0,3}}?motion (?:(?:of|by|from) {WHO} )?to dismiss(?: (?:the|this|that|her|his|its|their|{WHO} 's) (?:[\w-]+ ){{0,2}}?(?:suit|lawsuit|case|complaint|action))?(?: (?:for|under) [^,;]{{1,60}})?(?: \([^)]*\))?"
)
"""One motion to dismiss, of no claim alone."""
UNDONE = re.compile(
    r"\bas moot\b|\b(?:revers|vacat|overturn|reviv|reinstat|set aside|reconsider|undo|rescind)\w*",
    re.IGNORECASE,
)
"""What keeps a motion that was granted from ending a suit."""
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


def granted_whole(frame: Frame) -> Posture | None:
    """The posture by "Doe's motion to dismiss was granted", of all that it was made against."""
    subject = text_of(subject_of(frame)) if frame.verb == "grant" and frame.is_passive else ""
    if (
        request(subject.lower()) != "motiontodismiss"
        or not WHOLE.fullmatch(subject)
        or not is_done_now(frame)
    ):
        return None
    if (
        IN_PART.search(frame.rest)
        or PARTLY.search(frame.rest)
        or SURVIVES.search(frame.text)
        or ONLY_AS.match(frame.rest)
        or UNDONE.search(frame.text)
    ):
        return None
    suing, movants = moved_against(frame)
    return Posture("dismissed", suing, (), prejudice(frame), movants) if suing else None


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
