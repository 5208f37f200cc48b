"""Verbs of saying: who speaks by them, and whether a clause of them tells what is said."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import QUOTE
from kg.extract.litigation.filed import FILING
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.gathered import Keys, bringing

KINDS = {
    "allegation": "allege accuse claim charge complain",
    "denial": "deny dispute reject",
    "characterization": "call describe criticize criticise praise blast slam denounce label welcome hail condemn applaud characterize "
    "celebrate lament",
    "intention": "plan intend vow promise hope pledge threaten wish",
    "argument": "argue contend maintain insist assert counter respond reply object believe suggest urge swear disagree",
    "said": "say tell write state add explain note announce testify acknowledge concede admit emphasize stress warn tweet post "
    "recall remark comment declare observe caution think predict mention reveal",
    "ruling": "find rule hold conclude determine decide reason",
}
KIND = {verb: kind for kind, verbs in KINDS.items() for verb in verbs.split()}
"""Verb \u2192 what a clause of it is, before it is known who speaks and what is said."""
REPORTING = frozenset({"said", "argument", "ruling"})
"""Kinds that are sayings only with what is said."""
TELLING = frozenset({"say", "argue", "contend", "claim", "think"})
EMPTY = re.compile(r"^[ ,.;]*(?:(?:in|on|at|to|through) [^,]{0,60})?[ ,.;]*$")
WHERE = re.compile(
    r"(?:in|on|at|to|through|during|after|before|from|reporters|journalists|investors|analysts|the (?:court|judge|jury|newspaper|paper))\b"
)
A_FEW = 4
"""Words behind a verb of saying that are too few to be what is said."""


def speakers(frame: Frame) -> Keys:
    """Those who say what a clause tells: its subject, or whoever brings the suit that is its subject."""
    gathered, head = frame.gathered, frame.clause.head
    if gathered.of_paper and is_it(frame):
        return bringing((), gathered)
    if head is None:
        return ()
    if head.tag == "W":
        courts = KIND.get(frame.verb) in REPORTING
        known = [key for key in gathered.resolved(head.keys) if key in gathered.people]
        return tuple(key for key in known if courts or gathered.kind(key) != "Court")
    if head.tag == "j":
        return gathered.only_judge if frame.clause.subject[0].low == "the" else ()
    return bringing(frame.clause.subject, gathered) if frame.is_of_paper else ()


def is_it(frame: Frame) -> bool:
    """Whether a clause's subject is "it"."""
    subject, text = frame.clause.subject, frame.gathered.text
    return bool(subject) and text[subject[-1].start : subject[-1].end].casefold() == "it"


def note_paper(reading: Reading) -> None:
    """Notes whether a sentence speaks of a suit's paper, for the "it" of the next one."""
    first = next((frame for frame in reading.frames if frame.clause.verb.finite), None)
    if first is not None and not is_it(first):
        reading.gathered.of_paper = first.is_of_paper or first.verb in FILING


def tells(frame: Frame) -> bool:
    """Whether a clause tells what is said: in a clause of its own, in quotes, or before the verb."""
    if KIND[frame.verb] not in REPORTING:
        return True
    following = frame.frames[frame.number + 1 : frame.number + 2]
    inside = any(one.clause.inside == frame.number for one in following)
    quoted = QUOTE in frame.rest or re.search(r"\bthat\b", frame.rest) is not None
    return inside or _goes_on(frame) or quoted or trails(frame)


def _goes_on(frame: Frame) -> bool:
    """Whether what follows "says" is told in words whose verb is none of those known here."""
    rest = frame.clause.rest
    return frame.verb in TELLING and len(rest) > A_FEW and rest[0].tag not in {"p", ","}


def trails(frame: Frame) -> bool:
    """Whether the clause stands behind what is said: '..., Roe said in a statement'."""
    clause, words, verb = frame.clause, frame.words, frame.clause.verb
    if clause.subject and clause.subject[0].start > words[verb.first].start:
        return True  # '"...," said Roe'
    before = clause.lead[-1] if clause.lead else None
    if before is None or before.tag == "Q":
        return before is not None
    if EMPTY.match(frame.rest) and (before.tag in {",", "p"} or before.low == "as"):
        behind = words[verb.last + 1] if verb.last + 1 < len(words) else None
        return behind is None or behind.tag in {",", ".", "p", "D", ";"}
    return before.tag == "," and WHERE.match(frame.rest) is not None
