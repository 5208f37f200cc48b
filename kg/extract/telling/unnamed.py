"""Those who say something and stay unnamed."""

from __future__ import annotations

from kg.extract.telling.frames import Frame
from kg.extract.text.words import listed

UNKNOWN = frozenset({
    "source", "sources", "people", "person", "insider", "insiders", "report", "reports", "lawyer", "lawyers",
    "attorney", "attorneys", "spokesman", "spokeswoman", "spokesperson", "representative", "friend", "friends",
})  # fmt: skip
"""Those who say something and stay unnamed."""
SPOKEN = frozenset({"say", "write", "note", "add"})
"""What a court does that only says something; what it rules, it decides."""
MAKING_KNOWN = frozenset({"announce", "disclose", "confirm", "reveal", "report"})
"""Verbs by which somebody without a name makes known what was done."""
PLAIN = frozenset({"say", "show", "state", "write", "indicate", "note", "tell"})
"""Verbs that take no side."""
OFFICIAL = listed("""
    officials official prosecutors police authorities regulators clerk mediator records documents filings papers docket department agency office commission administration
    companies parties organizers
""")
"""Nouns of those who tell as theirs what was done."""


def speaks(frame: Frame) -> bool:
    """Whether somebody says something, known or not; not a judge or a court without a name, nor both sides together."""
    opens = [one.tag for one in frame.clause.subject[:1]]
    known = frame.verb in MAKING_KNOWN or (frame.verb in PLAIN and _is_official(frame))
    somebody = opens not in ([], ["p"]) and not (frame.decides or known)
    return bool(frame.mine or frame.is_of_paper or somebody or is_unknown(frame)) and not is_of_both(frame)


def _is_official(frame: Frame) -> bool:
    """Whether the last noun of a subject is of an office, or of papers."""
    return bool(frame.clause.subject) and frame.clause.subject[-1].low in OFFICIAL


def is_unknown(frame: Frame) -> bool:
    """Whether the subject says something and stays unnamed: "a source claimed", "the court said"."""
    if frame.decides:
        return frame.verb in SPOKEN
    return any(one.low in UNKNOWN for one in frame.clause.subject)


def is_of_both(frame: Frame) -> bool:
    """Whether both sides say it together, as what is so: "lawyers on both sides told a judge"."""
    low = [one.low for one in frame.clause.subject]
    return {"both", "sides"} <= set(low)
