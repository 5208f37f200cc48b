"""Courts that are told behind what they ruled, with the suit in which they did: "..., a judge ruled Monday in a suit that Roe brought"."""

from __future__ import annotations

from kg.extract.grammar.clause import Clause
from kg.extract.grammar.timing import is_time
from kg.extract.text.words import listed

RULED = frozenset({"rule", "find", "hold", "decide", "conclude"})
SUED_IN = listed("suit lawsuit case action complaint dispute fight trial")
WHEN = frozenset({"today", "yesterday", "on", "late", "early", "this", "last"})
"""Words that only tell when."""


def is_ruled(clause: Clause) -> bool:
    """Whether a clause tells that a court ruled what stands before it, and only when and in which suit: ", a judge ruled Monday in a suit that Roe brought"."""
    if clause.verb.word not in RULED or not any(one.tag == "j" or one.court for one in clause.subject):
        return False
    behind = [one for one in clause.rest if not (one.tag == "D" or one.low in WHEN or is_time(one))]
    opens = [one.low for one in behind[:1]]
    return opens == ["."] or (opens == ["in"] and not SUED_IN.isdisjoint(one.low for one in behind[1:5]))


def closes_all(clause: Clause) -> bool:
    """Whether what stands behind a clause only tells of the suit in which a court ruled what stands before it."""
    return any(one.tag == "," for one in clause.lead[-1:]) and clause.verb.finite and is_ruled(clause)
