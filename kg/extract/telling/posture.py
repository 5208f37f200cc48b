"""The posture of a suit or of claims: what a clause tells of how they stand, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.grammar.phrases import PRE, SUIT
from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.grammar.vocabulary import PAPERS, SUITS
from kg.extract.grammar.wording import DATE, WHO, text_of
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys, bringing, is_by_others
from kg.extract.naming.seats import POSTAL
from kg.extract.telling.frames import Frame
from kg.extract.telling.voice import is_told

OBJECT = re.compile(
    rf"(?:out )?(?:{PRE})?(?P<what>[^;,]{{0,60}}?\b(?P<paper>{SUIT}|counts?)\b(?: (?:(?!(?:but|while|though|and (?:let|allow|kept|keep|den|refus|left|leav)\w*) )[^;, ]+ ?){{0,8}})?)"
)
LATE = re.compile(
    rf"^(?:, )?(?:with(?:out)? prejudice|with(?:out)? leave(?: to (?:amend|replead|refile|try again))?|(?:on |in )?{DATE}|in [A-Z]\w+|(?:last|earlier this|late) \w+)(?: ,)? (?=(?:an?|the|his|her|its|their|all|{WHO}) )"
)
"""What may stand between a verb and the suit that it takes: "dismissed, without prejudice, the suit"."""
BOTH = re.compile(
    r"(?:out )?(?P<what>(?:both|the two|both of the) (?P<paper>lawsuits|suits|cases|complaints|actions))\b"
)
PARTLY = re.compile(
    r"\b(?:most|much|some|many|several|part|parts|portions?|half|bulk|core|majority|chunks?|one|two|three|four|all but|certain|a number) (?:of\b|other\b|claims?\b|counts?\b)|\ball but\b|\bpart of\b"
)
"""What makes the claims that a clause takes a part of the suit, of which it tells nothing as a whole."""
ABOUT = re.compile(r"\b(?:about|over|in|on|from|at|for|against|by|during|after)\b")
"""Words before a suit that make it what something else is about: "dismissed concerns about the case"."""
MATTER = re.compile(
    r"(?:[\w\u2019'$-]+ ){0,5}?(?:disputes?|matter|quarrel|feud|differences|litigation|(?:legal|court|courtroom) (?:fight|battle|war|saga)|allegations|accusations|lawsuits|suits|cases|complaints|actions|appeal|proceedings?)\b"
)
PREJUDICE = re.compile(r"\b(?P<how>with(?:out)?) prejudice")
AMENDED = re.compile(
    r"\b(?:with|giving|granting|allowing) (?:[\w-]+ ){0,2}?leave to (?:amend|replead|refile|try again)\b"
)
CLAIMS = PAPERS - {"motion", "motions", "request", "requests", "bid"}
ALONE = re.compile(
    rf" ?(?:$|[.,;]|(?:in |on )?{DATE}|(?:in|on|last|this|earlier|later|with|without|as|for|because|after|before|at)\b)"
)
"""What stands behind a verb that takes nothing there."""
A_SUIT = re.compile(
    r"\b(?:an?|another|its own|their own) (?:(?!the\b|to\b|that\b)[\w-]+ ){0,4}?(?:lawsuit|suit|action|complaint|case|petition)\b"
)
"""A suit that is told of for the first time."""
AGAINST = re.compile(rf"\bagainst (?:the )?(?P<b>{WHO})(?! ')")
IT = frozenset({"it", "them"})
"""Pronouns of what was told before."""
FILING = frozenset({"file", "bring", "lodge", "launch"})
DROPPING = frozenset({"drop", "withdraw", "abandon", "scrap", "pull"})
"""What those who sue do to end a suit or a claim themselves."""
ELSEWHERE = frozenset({
    "another", "other", "separate", "similar", "earlier", "previous", "prior", "different", "related",
})  # fmt: skip
"""Words that make a suit another one than that which is spoken of."""


@dataclass(frozen=True)
class Posture:
    """How the suit of some stands, or their claims of some theories; by prejudice where that is told.

    ``against`` are those against whom alone it stands so, where the clause tells it of some who did it for themselves.
    """

    status: str
    who: Keys
    theories: Keys = ()
    prejudice: bool | None = None
    against: Keys = ()


def taken(frame: Frame) -> re.Match[str] | None:
    """The suit or claims that a clause takes; None where it takes none, or only what is about one."""
    words = LATE.sub("", frame.rest).removeprefix("on hold ") or text_of(_unjoined(frame))
    found = OBJECT.match(words) or BOTH.match(words)
    if found is None or ABOUT.search(found.string, found.start("what"), found.start("paper")):
        return None
    following = frame.frames[frame.number + 1 : frame.number + 2]
    opens = any(one.clause.lead and one.clause.lead[-1].low == "that" for one in following)
    said = opens and found["paper"].startswith("claim") and found.end() == len(words)
    return (
        None if said and not theories(found["what"]) else found
    )  # "dismissed the claim that she was biased"


def _unjoined(frame: Frame) -> Tokens:
    """The suit behind a verb that its filing describes without a pronoun: "dismissed a suit Roe filed"; empty elsewhere."""
    later = frame.frames[frame.number + 1 : frame.number + 2]
    return later[0].clause.antecedent if later and later[0].verb in FILING and not frame.rest else ()


def described(frame: Frame) -> Tokens:
    """The suit or claims before a relative clause that takes nothing behind its verb: "a claim for fraud, which Roe dismissed"."""
    lead, words = frame.clause.lead, frame.words
    relative = bool(lead) and lead[-1].low in {"which", "that"}
    if not relative or ALONE.match(frame.rest.removeprefix("out")) is None:
        return ()
    at = next(place for place, one in enumerate(words) if one.start >= lead[-1].start)
    verbs = (one.clause.verb.last + 1 for one in frame.frames[: frame.number] if one.clause.verb.last < at)
    before = tuple(words[max(0, *verbs, 0) : at])
    return before if OBJECT.match(text_of(before).rstrip(" ,")) else ()


def takes_matter(frame: Frame) -> bool:
    """Whether a clause takes a suit, or what it is over: "settled the dispute"."""
    return taken(frame) is not None or MATTER.match(frame.rest) is not None


def is_done_now(frame: Frame) -> bool:
    """Whether the text or a court tells the clause as done, in no "to do" of whatever verb."""
    return frame.clause.verb.form != "todo" and is_told(frame)


def is_future(frame: Frame) -> bool:
    """Whether the clause tells what will, may or is to be done."""
    return frame.clause.verb.modal or frame.clause.verb.form == "todo"


def bringers(frame: Frame) -> Keys:
    """Those who bring the suit that a clause takes."""
    rest, later = frame.clause.rest, frame.frames[frame.number + 1 : frame.number + 2]
    filed = later[0].clause.antecedent if later and later[0].verb in FILING else ()
    if filed and (not rest or set(filed[-1:]) & {*rest[-2:]}):
        us = frame.gathered.parties_of(later[0].mine)
        if us:  # "threw out a suit that Roe had filed"
            return us if frame.gathered.against(us[0]) is not None else ()
        sued = AGAINST.search(text_of(later[0].clause.rest))  # "a suit that a developer brought against Doe"
        facing = later[0].parties_behind(sued["b"]) if sued and later[0].is_of_crowd else ()
        if facing and (suing := frame.gathered.opponents(facing[0])):
            return suing
    return bringing(rest, frame.gathered)


def bringers_of_subject(frame: Frame) -> Keys:
    """Those who bring the suit that is a clause's subject."""
    gathered, subject, before = frame.gathered, frame.clause.subject, frame.before
    if before is None or not subject:
        return bringing(subject, gathered)
    filed = before.verb in FILING and before.clause.antecedent == subject
    apart = before.clause.rest[-len(subject) - 1 :]
    called = (
        before.verb in {"sue", *FILING}
        and apart[:1] != subject[:1]
        and apart[1:] == subject
        and apart[0].tag == ","
    )
    us = gathered.parties_of(before.mine) if filed or called else ()
    if us:  # "a suit that Roe filed was settled"; "Roe sued Doe, a case that was dismissed"
        return us if gathered.against(us[0]) is not None else ()
    return bringing(subject, gathered)


def meant(frame: Frame) -> Keys:
    """Those who bring the suit that a clause takes, else the one that is spoken of."""
    gathered = frame.gathered
    if frame.is_passive and _is_that(frame):
        return _told_last(frame)
    if any(one.low in ELSEWHERE for one in frame.clause.subject[:3]) and frame.is_of_paper:
        return bringing(frame.clause.subject, gathered)
    if any(one.low in ELSEWHERE for one in (*frame.clause.rest[:3], *frame.clause.subject[:3])):
        return bringers(frame)
    if frame.is_passive and _is_placed(frame):
        return () if _is_abroad(frame) else bringers(frame)
    behind = tuple(frame.words[frame.clause.verb.last + 1 :])
    new = _is_new(frame) and not any(one.tag == "W" for one in frame.words[frame.clause.verb.last :])
    if new or is_by_others(behind, gathered):  # "agreed to resolve claims by three labels"
        return ()
    return bringers(frame) or gathered.spoken_of()[0]


def _is_placed(frame: Frame) -> bool:
    """Whether a clause's subject is told from other suits by its place: "the Texas case was stayed"."""
    subject = frame.clause.subject
    placed = (
        len(subject) == len(("the", "Texas", "case"))
        and subject[1].text[:1].isupper()
        and not subject[1].keys
    )
    return placed and subject[1].tag == "x" and (not frame.gathered.is_alone or _is_abroad(frame))


def _is_abroad(frame: Frame) -> bool:
    """Whether the only suit is in the court of another state than that by which a clause calls one: "the Texas case was stayed"."""
    gathered, state = frame.gathered, frame.clause.subject[1].text
    seat = gathered.seats.get(gathered.topic or "")
    court = gathered.people[seat[0]].name if seat is not None and seat[0] in gathered.people else ""
    return state in POSTAL and state not in court and any(one in court for one in POSTAL)


def _is_new(frame: Frame) -> bool:
    """Whether a clause tells first of "a suit", where several were told of before it."""
    told = frame.gathered.words.get(frame.gathered.topic or "")
    before = told is not None and (told.start or 0) < frame.parsed.start
    return before and A_SUIT.search(text_of(frame.words[frame.clause.verb.last :])) is not None


def _told_last(frame: Frame) -> Keys:
    """Those who bring the suit told of last before "that suit"; nobody where the sentence before it tells of one that is not known."""
    gathered, start = frame.gathered, frame.parsed.start
    told = {one.start or 0: case for case, one in gathered.words.items() if (one.start or 0) < start}
    last = max((one.sentence for one in gathered.named if one.sentence < start), default=0)
    if not told or (last not in told and A_SUIT.search(gathered.text, last, start)):
        return ()
    gathered.topic = told[max(told)]
    return gathered.sides[gathered.topic][0]


def _is_that(frame: Frame) -> bool:
    """Whether a clause's subject is "that suit", the one told of last."""
    lead, subject = frame.clause.lead, frame.clause.subject
    pointed = [one.low for one in (*lead[-1:], *subject[:1])]
    return is_suit(subject) and bool(pointed) and "that" in pointed and frame.parsed.words[0].low == "that"


def is_suit(words: Sequence[Token]) -> bool:
    """Whether some words name a suit or claims."""
    return any(one.low in SUITS | CLAIMS for one in words)


def prejudice(frame: Frame) -> bool | None:
    """Whether a clause ends a suit for good; None where it does not say."""
    found = PREJUDICE.search(frame.rest)
    if found is None:
        return False if AMENDED.search(frame.rest) else None
    return found["how"] == "with"
