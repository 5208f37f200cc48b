"""Bids that fail or succeed: "Doe's bid to dismiss the suit failed", "That motion fell short", "Doe failed to persuade the judge"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MOTION, keys
from kg.extract.grammar.wording import text_of
from kg.extract.requests.asked import clients
from kg.extract.requests.gained import BARE, COURT, OWNER, THAT, THING, decide_ours, kind_of, ours
from kg.extract.requests.granting import A_MOTION
from kg.extract.requests.parted import REST
from kg.extract.requests.rulings import Decision, decide
from kg.extract.telling.frames import Frame

FAILED = re.compile(
    rf"(?:to (?:persuade|convince|get) (?P<court>{COURT}) (?P<what>to\b[^;]*)|to (?P<have>(?:have|get) (?:the|his|her|its|their|that|this|both|all) [^;]*)"
    rf"|in (?:an?|the|his|her|its|their) (?:[\w-]+ )?{MOTION} (?P<bid>(?:to|for)\b[^;]*)|to (?:win|obtain|secure|get) (?P<thing>{THING.pattern}))"
)
FAILING = {
    "fail": re.compile(""),
    "flop": re.compile(""),
    "fall": re.compile(r"(?:short|flat)\b"),
    "come": re.compile(r"(?:up (?:short|empty)|to (?:nothing|naught))\b"),
    "go": re.compile(r"nowhere\b"),
    "be": re.compile(r"(?:unsuccessful|in vain|for naught|to no avail)\b"),
}
"""Verb → the words behind it by which what somebody asked for was denied."""
SUCCEEDING = {"succeed": re.compile(""), "be": re.compile(r"successful\b"), "pay": re.compile(r"off\b")}
FARING = frozenset(FAILING.keys() | SUCCEEDING.keys())


def read_fared(frame: Frame) -> None:
    """Adds "Doe's bid to dismiss failed"; "That motion succeeded"."""
    if (found := FAILING[frame.verb].match(frame.rest) if frame.verb in FAILING else None) is not None:
        _failed(frame, frame.rest[found.end() :].strip())
    elif (
        found := SUCCEEDING[frame.verb].match(frame.rest) if frame.verb in SUCCEEDING else None
    ) is not None:
        _bid(frame, frame.rest[found.end() :].strip(), "granted")


def _failed(frame: Frame, rest: str) -> None:
    """Adds "Doe's bid to dismiss the suit failed"; "Doe failed to persuade the judge to dismiss it"."""
    behind = frame.clause.rest or tuple(frame.words[frame.clause.verb.last + 1 :])
    found = FAILED.match(text_of(behind))
    if found and ours(frame) and not frame.gathered.parties_of(keys(found["court"], behind)):
        have, thing = found["have"], found["thing"]
        words = f"to {have}" if have else f"for {thing}" if thing else found["what"] or found["bid"]
        decide_ours(frame, kind_of(words), "denied")
        return
    _bid(frame, rest, "grantedinpart" if REST.search(frame.whole.text) else "denied")


def _bid(frame: Frame, rest: str, outcome: str) -> None:
    """Adds what became of the bid that is a clause's subject: "Doe's bid to dismiss the suit fell short", "That bid failed"."""
    subject = text_of(frame.clause.subject)
    if THAT.fullmatch(subject[:1].lower() + subject[1:]) and BARE.match(rest):
        decide(frame, Decision(None, (), outcome))  # "moved to dismiss. The motion failed"
        return
    owner, category = OWNER.search(subject), kind_of(subject)
    if A_MOTION.search(subject) and category is not None and BARE.match(rest):
        named = keys(owner["a"], frame.clause.subject) if owner else ()
        who = clients(frame.gathered, frame.gathered.parties_of(named))
        decide(frame, Decision(category, who, outcome))
