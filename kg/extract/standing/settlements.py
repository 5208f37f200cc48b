"""Suits that are settled."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import joined
from kg.extract.grammar.wording import DATE, SUM
from kg.extract.matter.gathered import Keys, bringing
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import (
    Posture,
    bringers_of_subject,
    is_done_now,
    is_suit,
    meant,
    taken,
    takes_matter,
)
from kg.extract.telling.voice import is_done, teller
from kg.extract.telling.withothers import is_with_others

SETTLING = re.compile(
    r"\b(?:settle|settled|resolve|resolves|(?<!the )end|ends|ended|ending|settling|resolving)\b [^;]{0,50}?\b(?:lawsuits?|suits?|case|litigation|claims?|dispute|action|allegations)\b"
)
A_DEAL = re.compile(
    rf"(?:to )?(?:an? )?(?:[\w$-]+ |{SUM} ){{0,3}}(?:settlement|deal)\b|to settle\b|to pay\b[^;]* to settle(?= ?(?:$|[.,;]))"
)
TERMS = re.compile(
    r"\b(?:settlement|deal|agreement|accord|terms|resolution|truce|compromise|understanding|pact|stipulation|decree)\b"
)
"""What parties reach who settle."""
UNSURE = frozenset({"proposed", "tentative", "possible", "potential", "preliminary", "no", "any", "global"})
"""Words before a settlement that settles nothing yet."""
UNSURELY = "|".join(sorted(UNSURE))
"""The same for patterns."""
REACHED = frozenset({"reach", "announce", "approve", "sign", "strike", "report", "disclose"})
IN_DEAL = re.compile(
    rf"(?:[\w {DATE}]{{0,30}})?\b(?:in|with) an? (?:[\w-]+ ){{0,3}}settlement\b|(?:, )?(?:for|with a payment of) (?:(?:about|nearly|some|roughly|more|than|over|almost) )*{SUM}"
)
ALONE = re.compile(
    rf"$|[.,;{DATE}]|in {DATE}|(?:just |only |less than |about |more than )?(?:an?|one|two|three|four|five|six|several|\d+|days|weeks|months|hours|moments|shortly|just)(?: (?:days?|weeks?|months?|years?|hours?))? (?:before|after|later|ago|into)\b|for (?:[\w-]+ ){{0,3}}?(?:{SUM}|sum|amount)|(?:with|within|out of court|before|on the (?:eve|courthouse|morning|verge|(?:first |second |last )?day)\b|on(?! (?:the|an?|one|its|his|her|their)\b)|after|earlier|last|this|later|in principle)\b"
)
"""What stands behind "settled" where it has no object: "settled with Roe for $5 million"."""
IN_MONTH = re.compile(
    r"in (?:January|February|March|April|May|June|July|August|September|October|November|December|late|early|mid-)\b"
)
A_FIGHT = re.compile(
    r"(?:the|their|that|this) (?:[\w-]+ ){0,3}?(?:fight|dispute|battle|feud|quarrel|matter|war|saga|litigation)$"
)
"""What a suit is called that ended in a settlement."""
APPROVED = re.compile(
    rf"(?:(?:her |his |its |the |their )?final approval (?:to |of |, ?(?:on )?{DATE} ?, ?(?:to|of) ))?(?:an?|the|its|their|his|her) (?:(?!{UNSURELY}|class\b(?! (?:action )?settlement\b(?! notice)))[\w$-]+ |{SUM} ){{0,4}}settlement\b"
)
TELLING_IT = frozenset({"announce", "report", "disclose"})
TELLING = frozenset({"announce", "inform", "notify", "say", "tell"})
"""Verbs by which those who settle tell of it."""
LEAD = 700  # code points of a text in which its lead stands, which tells how a suit ended before whose it was
PARTIES = frozenset({"parties", "sides", "both", "they", "the", "two", "all", "warring"})
"""Words of a subject that is both sides of a suit."""


def settled(frame: Frame) -> Posture | None:
    """The posture by "Doe settled the suit"; "the suit was settled"; "the suit settled"; "the parties settled"."""
    if not is_settled_now(frame):
        return None
    subject = frame.clause.subject
    if frame.is_passive or (is_suit(subject) and (ALONE.match(frame.rest) or IN_MONTH.match(frame.rest))):
        return Posture("settled", bringers_of_subject(frame)) if is_suit(subject) else None
    settles = (
        frame.clause.verb.form != "doing"
        and (takes_matter(frame) or _is_alone(frame))
        and not is_with_others(frame)
        and not _is_of_others(frame)
    )
    if settles and _is_of_later(frame):
        return None
    if settles and (us := _some_of_sued(frame)):
        return Posture("settled", frame.gathered.opponents(us[0])[:1], against=us)
    return Posture("settled", _ours(frame) or meant(frame)) if settles else None


def _ours(frame: Frame) -> tuple[str, ...]:
    """One of the subject who sues in another suit than that which is spoken of, and has no part in this."""
    gathered = frame.gathered
    sides = gathered.both_sides
    named = [key for one in frame.clause.subject for key in one.keys if key not in sides]
    return next(((one,) for one in named if gathered.against(one) is not None), ())


def _some_of_sued(frame: Frame) -> Keys:
    """Those sued who settle for themselves, where others are sued too: "Doe and Poe are sued; Doe settled"."""
    us = frame.gathered.parties_of(frame.mine)
    facing = [set(second) for _, second in frame.gathered.sides.values() if set(us) & set(second)]
    alone = not takes_matter(frame) and bool(facing) and all(set(us) < second for second in facing)
    return us if alone else ()


def _is_of_later(frame: Frame) -> bool:
    """Whether those who settle for themselves are sued only in a suit of others that the text tells of further down."""
    us, start = set(frame.gathered.parties_of(frame.mine)), frame.parsed.start
    theirs = [key for key, (_, second) in frame.gathered.sides.items() if us & set(second)]
    later = all((frame.gathered.words[key].start or 0) > start for key in theirs)
    return bool(theirs) and later and start > LEAD and not takes_matter(frame)


def is_settled_now(frame: Frame) -> bool:
    """Whether a clause tells of a settlement as done: the text itself does, a court, or everybody who settles."""
    if is_done_now(frame):
        return True
    outer = teller(frame)
    said = outer is not None and outer.verb in TELLING and is_done(outer) and outer.outer is None
    return said and frame.clause.verb.form != "todo" and is_done(frame) and _is_of_all(outer)


def _is_of_all(frame: Frame | None) -> bool:
    """Whether the subject is both sides of the suit that is spoken of."""
    if frame is None:
        return False
    us = set(frame.gathered.parties_of(frame.mine))
    sides = frame.gathered.spoken_of()
    if frame.gathered.is_party(tuple(us)) and any(one.tag == "c" for one in frame.clause.subject):
        return True  # "Roe and the company told the court"
    all_named = all(not us.isdisjoint(side) for side in sides)
    return all_named or is_of_sides(frame)


def approved(frame: Frame) -> Posture | None:
    """The posture by "the judge approved the settlement"; "the judge granted final approval of it"."""
    final = frame.verb not in {"grant", "give"} or "final approval" in frame.rest[:30]
    told = (
        final
        and frame.decides
        and APPROVED.match(frame.rest)
        and is_done_now(frame)
        and not is_with_others(frame)
    )
    return Posture("settled", meant(frame)) if told and not _is_hedged(frame) else None


def _is_hedged(frame: Frame) -> bool:
    """Whether the verb has "preliminarily" before it."""
    first = frame.clause.verb.first
    return any(
        one.low in {"preliminarily", "tentatively"}
        for one in frame.words[max(0, first - 1) : frame.clause.verb.last + 1]
    )


def resolved(frame: Frame) -> Posture | None:
    """The posture by "the parties resolved the case"; "the suit was resolved in a settlement"."""
    if frame.is_passive:
        return settled(frame) if IN_DEAL.match(frame.rest) else None
    who = is_of_parties(frame) and taken(frame) is not None and not frame.rest.startswith("to ")
    return settled(frame) if who and not frame.decides else None


def closed(frame: Frame) -> Posture | None:
    """The posture by "the case ended in a settlement"."""
    suit, fight = is_suit(frame.clause.subject), A_FIGHT.match(joined(frame.clause.subject).lower())
    ends = (suit or fight) and IN_DEAL.match(frame.rest) and not frame.is_passive
    who = bringers_of_subject(frame) if suit else frame.gathered.spoken_of()[0]
    return Posture("settled", who) if ends and is_settled_now(frame) else None


def is_of_parties(frame: Frame) -> bool:
    """Whether the subject is somebody who is a party, or the parties together."""
    us = frame.gathered.parties_of(frame.mine)
    return frame.gathered.is_party(us) or is_of_sides(frame)


def is_of_sides(frame: Frame) -> bool:
    """Whether the subject is "the parties", "both sides"."""
    last = frame.clause.subject[-1:]
    words = {one.low for one in (last if [one.low for one in last] == ["they"] else frame.clause.subject)}
    return bool(words - {"the", "all", "two", "warring"}) and words <= PARTIES


def _is_alone(frame: Frame) -> bool:
    """Whether somebody settles without a word of what: "the parties settled", "Doe settled with Roe"."""
    who = bool(frame.mine) or is_of_sides(frame)
    return who and (ALONE.match(frame.rest) or IN_MONTH.match(frame.rest)) is not None


def agreed(frame: Frame) -> Posture | None:
    """The posture by "the parties reached a settlement"; "Doe agreed to pay to end the case"."""
    if frame.is_passive:
        return _reached(frame)
    dealt = SETTLING.search(frame.text) or A_DEAL.match(frame.rest)
    us, telling = frame.gathered.parties_of(frame.mine), frame.verb in TELLING_IT
    if (telling and "settlement" not in frame.rest) or (
        frame.verb == "reach" and not TERMS.search(frame.rest)
    ):
        return None  # "The verdict, reached in a day, ends the suit"
    if telling and frame.verb != "announce" and not (frame.gathered.is_party(us) or is_of_sides(frame)):
        return None  # "The paper reported a settlement"
    unsure = any(one.low in UNSURE for one in frame.clause.rest[:4])
    others = (
        bool(us) and not frame.gathered.is_party(us) and not is_suit(frame.clause.rest)
    ) or is_with_others(frame)
    return (
        Posture("settled", meant(frame))
        if dealt and not unsure and is_settled_now(frame) and not others
        else None
    )


def _reached(frame: Frame) -> Posture | None:
    """The posture by "a settlement was reached"."""
    head, subject = frame.clause.head, frame.clause.subject
    if (
        head is None
        or head.low not in {"settlement", "deal", "decree", "accord"}
        or frame.verb not in REACHED
    ):
        return None
    unsure = any(one.low in UNSURE for one in subject)
    deal = head.low == "settlement" or SETTLING.search(frame.text)
    settles = deal and not unsure and is_settled_now(frame) and not is_with_others(frame)
    return Posture("settled", frame.gathered.spoken_of()[0]) if settles else None


def _is_of_others(frame: Frame) -> bool:
    """Whether the subject is somebody who has no part in a suit: of those who settle one that the text tells nothing of."""
    us = frame.gathered.parties_of(frame.mine)
    other = bool(us) and not frame.gathered.is_party(us)
    return other and not (takes_matter(frame) and bringing(frame.clause.rest, frame.gathered))
