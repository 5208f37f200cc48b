"""Suits that a settlement ends which a clause tells of as its subject: "the settlement ends the suit"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import joined
from kg.extract.standing.settlements import SETTLING, UNSURE, is_settled_now
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import MATTER, Posture, meant

SETTLED = re.compile(
    r"^(?:[Tt]he|[Tt]his|[Tt]hat) (?:[\w$-]+ ){0,3}?(?:settlement|deal|decree|accord)\b(?! (?:talks?|offers?|negotiations?|discussions?|proposals?|conference))"
)
A_SETTLEMENT = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Tt]heir|[Ii]ts) (?:[\w$.,-]+ ){0,4}?(?:settlement|deal|decree|agreement|accord|pact|mediation)\b(?! (?:talks?|offers?))"
)
"""By what a suit is ended: "A $5 million settlement", "The consent decree"."""
ENDS = frozenset({"end", "resolve", "settle", "close", "conclude"})
REFUSED = frozenset({
    "reject", "deny", "refuse", "block", "fall", "fail", "collapse", "talk", "void", "strike", "draft", "propose", "discuss", "leak",
})  # fmt: skip
"""Verbs by which a settlement settles nothing."""
UNFINISHED = re.compile(
    r"\b(?:(?:never|not|never been|not been|not yet) (?:signed|approved|final|finalized|carried out)|still (?:needs?|requires?|awaits?)|a (?:rumor|hoax|myth|lie)|was meant to)\b"
)
"""What tells that a settlement settles nothing yet, or something else."""


def told_of_deal(frame: Frame) -> Posture | None:
    """The posture by "the settlement ends ...", whatever its verb tells but that it failed."""
    head, subject = frame.clause.head, joined(frame.clause.subject)
    if frame.verb in ENDS and A_SETTLEMENT.match(subject) and is_settled_now(frame):
        whole = f"{frame.words[frame.clause.verb.last].low} {frame.rest}"
        if UNSURE.isdisjoint(subject.lower().split()) and SETTLING.search(whole):
            return Posture("settled", meant(frame))
    if (
        head is None
        or head.low not in {"settlement", "deal"}
        or frame.verb in REFUSED
        or UNFINISHED.search(frame.whole.text)
        or not is_settled_now(frame)
    ):
        return None
    suit = head.low == "settlement" or SETTLING.search(frame.text) or MATTER.search(frame.rest)
    settles = suit and SETTLED.search(subject)
    return Posture("settled", frame.gathered.spoken_of()[0]) if settles else None
