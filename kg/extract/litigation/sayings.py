"""Who says what: allegations, denials, arguments, intentions, judgements of value, each with its speaker."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extract.grammar.phrases import MOTION
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.litigation.cues import theories
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.gathered import Gathered, Keys, bringing
from kg.extract.litigation.speech import KIND, REPORTING, is_it, speakers, tells, trails

ACCUSING = frozenset({"accuse", "sue", "allege", "countersue", "file", "bring"})
"""Verbs behind which "saying" tells what is alleged."""
ENDS = frozenset({".", "!", "?", "Q", ":"})
FUTURE = re.compile(
    r"\b(?:would|will|might|wants?(?= (?:to|the))|plans?|planned|intends?|intended|going to|looks? forward|hope[sd]?|'ll)\b"
)
SHORT = re.compile(r"(?:[^;,]*? of )?[\w-]+(?: [\w-]+){0,3}(?: \.?)?$")
"""An accusation that only names what a claim is called by; the claim tells it already."""
QUOTED = re.compile(r"^[\u201c\"][^\u201d\"]{1,160}[\u201d\"]")
"""A statement that is a quote from its first word on: mostly a judgement of value."""
JUDGED = re.compile(r"\b(?:is|was|are|were) (?:an? |the )?[\u201c\"]")
BRUSHED = re.compile(
    r"[^;]{0,60}?\b(?:accusations?|allegations?|claims?|suit|lawsuit|complaint|charges?)\b[^;]{0,40}? as "
)
MOTIONS = re.compile(rf"\b(?:{MOTION}|appeal|injunction|judgment)\b")
OFFERED = re.compile(
    r"(?:[\w\u2019'$-]+ ){0,4}?(?:offers?|settlement|deal|proposals?|applicants?|invitation|plan)\b"
)
"""What is rejected by turning it down, and no saying."""
ARGUED = re.compile(r"(?:the|his|her|its|their|a) (?:case|cause|appeal|motion)\b")


def read_sayings(reading: Reading) -> None:
    """Adds the statements of a sentence."""
    gathered = reading.gathered
    if reading.words and reading.words[-1].tag not in ENDS:
        return  # a headline
    _according(reading)
    for frame in reading.frames:
        if (
            frame.verb == "dismiss"
            and BRUSHED.match(frame.rest)
            and not frame.decides
            and not frame.is_passive
        ):
            if who := speakers(frame):
                gathered.say(who, "characterization", (frame.clause.start, frame.clause.end))
        elif _is_saying(frame) and (who := speakers(frame)) and not _is_act(frame):
            for span in _spans(frame):
                _say(frame, who, span)
    first = next((frame for frame in reading.frames if frame.clause.verb.finite), None)
    if first is not None and not is_it(first):
        gathered.of_paper = first.is_of_paper


def _according(reading: Reading) -> None:
    """Adds what a whole sentence says "according to" a complaint or somebody."""
    gathered, parsed = reading.gathered, reading.parsed
    if reading.source is None:
        return
    source = reading.source.named
    if any(one.low in SUITS for one in source):
        who, kind = bringing(source, gathered), "allegation"
    else:
        named = tuple(key for one in source if one.tag == "W" for key in one.keys)
        who, kind = gathered.parties_of(named), "argument"
    if who:
        gathered.say(who, kind, (parsed.start, parsed.end))


def _is_saying(frame: Frame) -> bool:
    """Whether a clause tells that somebody says something, and what."""
    verb = frame.clause.verb
    if (
        verb.word not in KIND
        or verb.modal
        or frame.outer is not None
        or frame.is_quiet
        or verb.form == "todo"
    ):
        return False
    if verb.negated and KIND[verb.word] != "denial":
        return False
    return not any(one.low == "what" for one in frame.clause.subject) and tells(frame)


def _is_act(frame: Frame) -> bool:
    """Whether the verb tells of a decision, or of a request, and of no saying."""
    kind = KIND[frame.verb]
    if frame.decides:
        return kind in {"denial", "allegation", "intention"} or _is_named(frame)
    if kind == "denial":
        turned_down = frame.verb == "reject" and OFFERED.match(frame.rest) is not None
        return frame.verb != "deny" and (turned_down or MOTIONS.search(frame.rest[:50]) is not None)
    return kind == "ruling" or _is_named(frame)


def _is_named(frame: Frame) -> bool:
    """Whether a clause only names a claim, or what is argued in court: "the suit alleges fraud", "argued the case"."""
    if frame.verb in {"accuse", "allege"} and frame.is_of_paper:
        return SHORT.match(frame.rest) is not None and bool(theories(frame.rest))
    return frame.verb == "argue" and ARGUED.match(frame.rest) is not None


def _spans(frame: Frame) -> list[tuple[int, int]]:
    """Where each thing that a clause says stands: one for every "that" that it goes on with."""
    clause, words = frame.clause, frame.words
    content = [one.clause.end for one in frame.frames[frame.number + 1 :] if _is_within(one, frame)]
    start, end = frame.parsed.start if trails(frame) else clause.start, max([clause.end, *content])
    more = [
        one.start
        for before, one in pairwise(words)
        if one.low == "that" and before.tag in {"c", ","} and clause.end <= one.start < end
    ]
    return list(pairwise([start, *more, end]))


def _is_within(frame: Frame, outer: Frame) -> bool:
    """Whether a clause stands, at whatever depth, inside what the outer one says."""
    one = frame.outer
    while one is not None and one.number != outer.number:
        one = one.outer
    return one is not None


def _say(frame: Frame, who: Keys, span: tuple[int, int]) -> None:
    gathered, (start, end) = frame.gathered, span
    kind = _kind(frame, who, gathered.text[start:end])
    if frame.verb == "announce" and kind != "intention":
        return
    if kind == "denial":
        gathered.say(who, "argument", span, negated=True, disputes=_last_alleged(gathered, who))
        return
    gathered.say(who, kind, span)
    reason = next((one for one in frame.words if one.low == "because" and start < one.start < end), None)
    if kind == "intention" and reason is not None:
        gathered.say(who, "argument", (reason.start, end))


def _last_alleged(gathered: Gathered, by_others: Keys) -> Keys:
    """The key of the last allegation by others, if there is one."""
    known = gathered.statements.items()
    alleged = [
        key for key, one in known if one.category == "allegation" and not set(one.stated_by) & set(by_others)
    ]
    return tuple(alleged[-1:])


def _kind(frame: Frame, who: Keys, text: str) -> str:
    """What a saying counts as, by its verb, its speakers and its words."""
    kind = KIND[frame.verb]
    if frame.gathered.people[who[0]].judge or frame.gathered.kind(who[0]) == "Court":
        return "ruling" if kind in REPORTING | {"allegation"} else kind
    if kind in {"said", "argument"} and (frame.is_of_paper or _is_accusing(frame)):
        return "allegation"
    if kind == "said":
        return _kind_of_said(frame, who, text)
    return "argument" if kind == "ruling" else kind


def _is_accusing(frame: Frame) -> bool:
    """Whether a clause goes on with what is alleged: "sued Doe, saying ..."."""
    before = frame.before
    return frame.clause.verb.form == "doing" and before is not None and before.verb in ACCUSING


def _kind_of_said(frame: Frame, who: Keys, text: str) -> str:
    """What is just said counts as: an intention, a judgement of value, an allegation of who sues, else an argument."""
    against = _is_against(frame, who)
    if FUTURE.search(text):
        return "intention"
    if JUDGED.search(text) or (QUOTED.search(text) and not against):
        return "characterization"
    suing = (
        frame.clause.head is not None and not frame.is_of_team and frame.gathered.against(who[0]) is not None
    )
    present = "present" in frame.words[frame.clause.verb.last].kinds
    return "allegation" if suing and (present or against) else "argument"


def _is_against(frame: Frame, who: Keys) -> bool:
    """Whether the sentence speaks of someone whom the speakers sue."""
    suit = frame.gathered.against(who[0])
    named = {key for one in frame.words if one.tag == "W" for key in frame.gathered.resolved(one.keys)}
    return suit is not None and bool(named & set(suit[1]))
