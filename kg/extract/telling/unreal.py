"""Orders, trials and suits that never were: a forged order, a mock jury, a hypothetical suit."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extract.telling.frames import Frame
from kg.extract.telling.ofnone import BROUGHT
from kg.extract.telling.takenback import is_taken_back
from kg.extract.text.cued import Cued

SCARE = 6
"""Tokens at the beginning of a sentence that may be its subject."""
FORGED = frozenset({
    "advisory", "fake", "faked", "fictional", "fictitious", "forged", "hypothetical", "imaginary", "mock", "nonbinding", "nonexistent", "phony",
})  # fmt: skip
"""What is no order, no jury and no suit though it is called one."""
TOLD = frozenset({
    "arbitrator", "complaint", "court", "decision", "docket", "filing", "judge", "judgment", "juries", "jurors", "jury", "panel", "lawsuit",
    "opinion", "order", "orders", "ruling", "suit", "summons", "verdict",
})  # fmt: skip
RUMORED = frozenset({"gossip", "hoax", "joke", "legend", "meme", "rumor", "rumors", "satire"})
"""What tells nothing that is so."""
NO_SOURCE = RUMORED | FORGED
MOCK = Cued(
    r"(?:In|At|During|Before) (?:\w+ ){0,2}(?:mock|moot) (?:trials?|jur(?:y|ies|ors?)|hearing|argument|court)\b",
    "mock",
    "moot",
)
"""What opens a sentence that only tells how something was tried out."""


FAKED = re.compile(
    r"(?:(?:all|just|later|an?|pure|elaborate|[\w-]+ly) ){0,5}(?:hoax|fake|forgery|fabrication|satire|parody|prank|joke|fiction|figment|phony|forged|fabricated|faked|made up|make-believe|doctored|invented|imaginary|untrue|false|not true)\b"
)
"""What is said of a story or an order by which it is none."""
INVENTING = frozenset({"invent", "forge", "fabricate", "fake", "concoct", "doctor", "imagine"})
STORY = TOLD | frozenset(
    {
        "story",
        "report",
        "rumor",
        "news",
        "post",
        "tweet",
        "letter",
        "memo",
        "headline",
        "notion",
        "idea",
        "claim",
        "word",
    }
)


def is_unreal(frame: Frame) -> bool:
    """Whether what a clause tells was done by something forged, or only tried out."""
    if MOCK.match(frame.whole.text) or _is_in_scare(frame) or _is_of_fake(frame) or _is_rumored(frame):
        return True
    if frame.verb not in BROUGHT and is_taken_back(frame.whole):
        return True
    if FORGED.isdisjoint(frame.parsed.lows):
        return False
    subject = [one.low for one in frame.clause.subject]
    return any(first in FORGED and then in TOLD for first, then in pairwise(subject))


def _is_in_scare(frame: Frame) -> bool:
    """Whether a sentence opens with a ruling or a court that it only calls so: 'A "ruling" that awards Roe $5 million'."""
    opens = frame.words[:SCARE]
    return any(one.tag == "Q" and one.low.strip("\"\u201c\u201d'\u2018\u2019,. ") in TOLD for one in opens)


def _is_of_fake(frame: Frame) -> bool:
    """Whether a clause stands in the subject of one that calls it a fake: "The story that Roe had won $5 million was a hoax"."""
    later = frame.frames[frame.number + 1 :]
    return any(_calls_fake(one) and _is_in_subject(frame, one) for one in later)


def _is_in_subject(frame: Frame, of: Frame) -> bool:
    """Whether a clause stands between the noun of a story and the verb that tells of the story."""
    story = next(one.start for one in of.clause.subject if one.low in STORY)
    return story < frame.clause.start < of.words[of.clause.verb.first].start


def _calls_fake(frame: Frame) -> bool:
    """Whether a clause calls a story or an order a fake, by the text's own word or anybody's."""
    subject = {one.low for one in frame.clause.subject}
    if subject.isdisjoint(STORY) or frame.clause.verb.negated:
        return False
    made = frame.verb in INVENTING and frame.is_passive
    return made or (
        frame.verb in {"be", "prove", "turn"}
        and FAKED.match(frame.rest.removeprefix("out to be ").removeprefix("to be ")) is not None
    )


def _is_rumored(frame: Frame) -> bool:
    """Whether a whole sentence is only "according to" a rumor, or a forged order."""
    return frame.source is not None and any(one.low in NO_SOURCE for one in frame.source.named)
