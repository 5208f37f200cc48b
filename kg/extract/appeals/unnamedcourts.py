"""Courts above that have no name, or none with the deed: "an appeals court upheld the dismissal", "was reversed on appeal", "The appeal failed"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import DATE, text_of
from kg.extract.telling.frames import Frame

COURT = re.compile(
    r"(?:an?|the|that|one|its|both) (?:[\w.-]+ ){0,4}?(?:appeals|appellate|higher|circuit) (?:court|panel|judges?|division)(?: panel)?$"
)
DISPOSING = frozenset(
    {"affirm", "uphold", "reverse", "overturn", "vacate", "revive", "reinstate", "remand", "undo", "send"}
)
"""What a court above alone does to a suit, or to what was decided below."""
DECIDED = re.compile(
    r"(?:out |aside |back )?(?:most of |part of |parts of |all of )?(?:the|that|this|his|her|its|their|it|[^\x00-\u2fff] 's?) ?(?:[\w$.'-]+ |[^\x00-\u2fff] ){0,5}?(?:rulings?|decisions?|orders?|judgments?|verdicts?|awards?|dismissals?|injunctions?|suits?|lawsuits?|cases?)\b"
)
"""What it does that to."""
ALONE = re.compile(
    rf" ?(?:$|[.,;]|(?:(?:on|in) )?{DATE}|in (?:[A-Z]\w+|part|full|its entirety)|(?:on|last|this|earlier|later|and|but|without|unanimously)\b)"
)
ON_APPEAL = re.compile(
    r"(?:[^;,]{0,40} )?(?:on appeal\b|by (?:an?|the) (?:[\w.-]+ ){0,4}?(?:appeals|appellate|higher) (?:court|panel)\b)"
)
DECISION = re.compile(
    r"(?:the|that|this|his|her|its|their|[^\x00-\u2fff] 's?) (?:[\w$.'-]+ |[^\x00-\u2fff] ){0,4}?(?:rulings?|decisions?|orders?|judgments?|verdicts?|awards?|dismissals?|suits?|lawsuits?|cases?)$"
)
"""What is told to be upheld or undone on appeal, before the verb."""
APPEAL = re.compile(r"(?:but |and )?(?:the|that|this|an?) appeal(?: (?:of|from|over) [^;,]{1,60})?$")
FARING = frozenset({"fail", "succeed", "falter", "founder"})
REJECTED = frozenset(
    {"reject", "dismiss", "deny", "throw", "toss", "uphold", "grant", "argue", "hear", "file"}
)
"""What is done to an appeal that there is."""
PENDING = re.compile(
    r"(?:still |now |also )?(?:pending|unsuccessful|successful|under way|before|with|rejected)\b"
)


def unnamed_above(frame: Frame) -> bool:
    """Whether a clause tells that a court above decides, or has a suit before it, and does not name the court."""
    subject = text_of(frame.clause.subject)
    if APPEAL.match(subject.lower()):
        known = frame.verb in REJECTED if frame.is_passive else frame.verb in FARING
        return known or (frame.verb == "be" and PENDING.match(frame.rest) is not None)
    if frame.verb not in DISPOSING:
        return False
    if frame.is_passive:
        return DECISION.search(subject.lower()) is not None and ON_APPEAL.match(frame.rest) is not None
    told = DECIDED.match(frame.rest) or (frame.verb != "send" and ALONE.match(frame.rest))
    return COURT.match(subject.lower()) is not None and told is not None
