"""Reasons that are given for what is asked, fought or decided: "opposed it on the ground that ...", "dismissed the suit because ..."."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Keys
from kg.extract.sayings.speaking import speakers
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.voice import is_done

GROUNDS = frozenset(
    {"ground", "grounds", "theory", "basis", "premise", "argument", "reasoning", "rationale", "notion"}
)
"""Nouns behind "on" whose "that" gives a reason."""
SUING = frozenset({"sue", "countersue"})
TRYING = SUING | {
    "try", "refuse", "fight", "resist", "contest", "challenge", "defend", "demand", "urge", "request"
}  # fmt: skip
"""What parties do where "because" may tell what is so."""
REASONING = TRYING | {"move", "oppose", "object", "appeal", "ask", "seek", "petition"}
"""What parties do for reasons that they give."""
DECIDING = frozenset({
    "grant", "deny", "dismiss", "toss", "throw", "reject", "refuse", "decline", "affirm", "reverse", "vacate", "overturn", "strike", "uphold",
    "enjoin", "block", "bar", "approve", "certify", "decertify", "stay", "remand", "quash", "exclude", "allow", "side", "overrule", "hand", "award",
})  # fmt: skip
"""What courts and judges do for reasons that they give."""
REASONED = REASONING | DECIDING

MOVED = re.compile(r"(?:\w+ly )?(?:to|for)\b|(?:the|that|a) (?:\w+ )?(?:court|judge)\b")
"""What who moves in court asks for."""
DECIDED = re.compile(
    r"\b(?:motions?|requests?|bids?|pleas?|petitions?|applications?|objections?|(?:law)?suits?|complaints?|cases?|claims?|counts?|counterclaims?|charges?|allegations?|arguments?|theory|defenses?"
    r"|verdicts?|findings?|judgments?|awards?|appeals?|injunctions?|orders?|rulings?|decisions?|deals?|settlements?|class|testimony|evidence|damages|subpoenas?|it|them|trial|dismissal|conviction|fees)\b"
)
"""What is decided of a suit."""


def read_reasons(reading: Reading) -> None:
    """Adds the reasons that parties give for what they ask, and judges for what they decide."""
    for frame in reading.frames:
        if frame.verb not in REASONED or frame.is_passive or frame.outer is not None:
            continue
        if frame.verb in REASONING and is_done(frame):
            _asked(frame)
        elif frame.verb in DECIDING and frame.decides and DECIDED.search(frame.rest) and is_done(frame):
            _decided(frame)


def _asked(frame: Frame) -> None:
    """Adds the reason that a party gives for what it asks."""
    who = frame.gathered.parties_of(frame.mine)
    told = next((one for one in frame.frames[frame.number + 1 :] if _is_ground(one, frame)), None)
    if frame.verb == "move" and MOVED.match(frame.rest) is None:
        return  # "moved its headquarters because"
    if who and told is not None:
        kind = "allegation" if frame.verb in SUING else "argument"
        frame.gathered.say(who, kind, span_of(told))


def _decided(frame: Frame) -> None:
    """Adds the reason that a judge or a court gives for what it decides."""
    who = _bench(frame)
    told = next((one for one in frame.frames[frame.number + 1 :] if _is_ground(one, frame)), None)
    if who and told is not None:
        frame.gathered.say(who, "ruling", span_of(told))


def _bench(frame: Frame) -> Keys:
    """The judges or the court that decide in a clause."""
    people = frame.gathered.people
    named = tuple(
        one for one in frame.mine if one in people and (people[one].judge or people[one].kind == "Court")
    )
    return named or (
        speakers(frame) if frame.clause.head is not None and frame.clause.head.tag == "j" else ()
    )


def _is_ground(one: Frame, asked: Frame) -> bool:
    """Whether a clause gives the reason for what another tells: behind "because", or "on the ground that"."""
    lead = one.clause.lead
    if not lead or not one.clause.verb.finite or one.outer is not None:
        return False
    words = asked.words
    before = [word for word in words if word.end <= lead[-1].start][-3:]
    if lead[-1].low == "that":
        noun = len(before) > 1 and before[-1].low in GROUNDS
        return noun and any(word.low == "on" for word in before[:-1])
    since = lead[-1].low == "since" and asked.verb in DECIDING and before[-1:] and before[-1].tag == ","
    return bool(since) or (lead[-1].low == "because" and asked.verb not in TRYING)


def span_of(frame: Frame) -> tuple[int, int]:
    """Where what a clause says stands, with the clauses right behind it that no comma parts."""
    end = frame.clause.end
    for one in frame.frames[frame.number + 1 :]:
        if one.clause.lead and one.clause.lead[-1].tag in {",", ";", ":", "s", "c"}:
            break
        end = max(end, one.clause.end)
    start = min([frame.clause.start, *(one.start for one in frame.clause.subject[:1])])
    return start, end
