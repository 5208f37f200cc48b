"""Clauses by which nobody does something, or somebody nothing: "no lawsuit was filed", "has filed no suit", "was sued by nobody"."""

from __future__ import annotations

from kg.extract.telling.frames import Frame
from kg.extract.text.words import listed

BROUGHT = frozenset({"sue", "countersue", "file", "bring", "commence", "initiate", "launch", "lodge"})
"""What is done when it is announced, whoever does it."""
MAKING = BROUGHT | listed("""
    submit pursue raise assert award grant order reach win dismiss drop seek demand request impose issue enter settle appeal make join pay offer reject deny
""")
"""Verbs whose "no" is of what they take."""
NOBODY = frozenset({"not", "no", "none", "neither", "nobody"})


def is_of_none(frame: Frame) -> bool:
    """Whether a clause has nobody for its subject or its doer, or takes nothing."""
    subject, rest = frame.clause.subject, frame.clause.rest
    first = [one.low for one in rest[:1]]
    by = frame.is_passive and first == ["by"] and any(one.low in NOBODY for one in rest[1:2])
    none = first == ["no"] and not frame.is_passive and frame.verb in MAKING
    return by or none or (bool(subject) and subject[0].low in NOBODY)
