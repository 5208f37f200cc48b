"""What a court does with what it was asked for just before, without naming it: "turned it down", "was not persuaded", "sided with Roe"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MANY, MOTION
from kg.extract.grammar.wording import DATE
from kg.extract.matter.gathered import Keys
from kg.extract.requests.asked import clients
from kg.extract.requests.granting import DOWN
from kg.extract.requests.rulings import just_asked
from kg.extract.telling.frames import Frame
from kg.extract.telling.others import is_of_other_suit
from kg.extract.telling.posture import IT
from kg.extract.telling.unreal import is_unreal
from kg.extract.telling.voice import according, is_asked, is_hearsay, teller

AGREEING = {
    "agree": "granted", "oblige": "granted", "consent": "granted", "refuse": "denied", "decline": "denied", "disagree": "denied", "balk": "denied",
}  # fmt: skip
WHEN = rf"(?:(?:on |in )?{DATE}|in [A-Z]\w+|(?:last|this|earlier this|later this|later that) \w+|(?:the )?(?:same|next|following) (?:day|week|month|year)|(?:[\w-]+ ){{1,2}}later|from the bench|without (?:comment|explanation|a hearing))"
ALONE = re.compile(
    rf" ?(?:{WHEN})? ?(?:$|[.,;]| ?and\b| ?but\b| ?in an? (?:[\w-]+ )?(?:order|ruling|decision)\b)"
)
"""What stands behind an answer that is only one."""
MOVED = frozenset({"persuade", "convince", "sway", "move", "impress"})
"""What a court is not that denies a request."""
REJECTING = frozenset({"reject", "rebuff", "nix", "overrule", "brush", "spurn"})
ASKED = rf"(?:the|that|this|his|her|its|their) (?:[\w-]+ )?(?:{MOTION}|idea|matter|question|issue)"
ASIDE = re.compile(rf"(?:(?P<it>[^\x00-\u2fff])|{ASKED}) (?:down|away|aside)\b")
PUT_OFF = re.compile(
    rf"(?:(?P<it>[^\x00-\u2fff])|{ASKED}) under (?:advisement|submission)\b|(?:an? |her |his |its )?(?:ruling|decision|judgment)\b"
)
DEFERRING = frozenset({"take", "reserve", "defer", "postpone", "delay"})
HOLDING = frozenset(
    {"if", "when", "once", "until", "where", "before", "after", "unless", "that", "as", "whenever"}
)
"""Words that make of a clause what may be, or when something else was."""
OF_CASE = frozenset({"case", "case:", "suit", "trial", "hearing", "appeal", "matter"})
"""Nouns by which a court is told to be of another case."""
NOT_ONE = frozenset({"no", "not", "any", "neither", "few"})
HARDLY = frozenset(
    {"rarely", "seldom", "almost", "nearly", "hardly", "often", "usually", "sometimes", "never", "initially"}
)
ONLY = re.compile(
    r" ,? ?(?:but )?(?:only|with (?:one|some|part|most)|in part|on (?:one|some)|at least|partly)\b"
)
"""What takes an answer back in part."""
SIDING = frozenset({"side", "rule", "find", "decide"})
WITH = re.compile(rf"(?:(?P<how>with|for|in favor of|against) (?P<a>{MANY})|in (?P<c>{LIST}) 's favor)")

REPLYING = MOVED | SIDING | DEFERRING | REJECTING | DOWN
"""Verbs of answers beside those that say yes or no."""


def replied(frame: Frame) -> str | None:
    """The outcome that a court's answer to what was asked for just before tells; None where a clause tells none."""
    verb = frame.clause.verb
    if not frame.decides or not verb.finite or verb.modal or verb.form != "finite":
        return None
    if verb.negated or frame.is_passive:
        unmoved = verb.negated and frame.is_passive and frame.verb in MOVED and ALONE.match(frame.rest)
        return "denied" if unmoved else None
    if frame.verb in AGREEING:
        first = frame.number == frame.parsed.first and ALONE.match(frame.rest)
        return AGREEING[frame.verb] if first else None
    if frame.verb in SIDING:
        return _sided(frame)
    if frame.verb in DEFERRING:
        return "deferred" if _takes(frame, PUT_OFF) else None
    down = frame.verb in DOWN and _takes(frame, ASIDE)
    return "denied" if down or (frame.verb in REJECTING and _takes_it(frame)) else None


def _takes(frame: Frame, way: re.Pattern[str]) -> bool:
    """Whether a clause takes in some way no more than what was asked for: "turned it down"."""
    found = way.match(frame.rest)
    named = found is not None and found["it"] is not None
    return (
        found is not None
        and (not named or _is_it(frame))
        and ALONE.match(frame.rest, found.end()) is not None
    )


def _takes_it(frame: Frame) -> bool:
    """Whether a clause takes "it" alone: "rejected it"."""
    return _is_it(frame) and ALONE.match(frame.rest[1:]) is not None


def _is_it(frame: Frame) -> bool:
    first = frame.clause.rest[:1]
    return bool(first) and first[0].pronoun and frame.gathered.word(first[0]) in IT


def _sided(frame: Frame) -> str | None:
    """The outcome by whom a court sides with, of a request that waits: that one's own is granted, another's denied."""
    found, filing = WITH.match(frame.rest), just_asked(frame)
    if found is None or filing is None or ALONE.match(frame.rest, found.end()) is None:
        return None
    us = clients(frame.gathered, frame.parties_behind(found["a"] or found["c"]))
    if not us:
        return None
    own = _are_same(frame, us, filing.on_behalf_of)
    if own is None:
        return None
    return "granted" if own != (found["how"] == "against") else "denied"


def _are_same(frame: Frame, us: Keys, who: Keys) -> bool | None:
    """Whether those with whom a court sides asked for something themselves; None where they are no foes of who did."""
    if set(us) & set(who):
        return True
    return False if set(us) <= set(frame.gathered.opponents(who[0])) else None


def is_plain(frame: Frame) -> bool:
    """Whether the text itself tells a court's answer as given, in a clause of its own, wholly and in its own suit."""
    lead, subject, verb = frame.clause.lead[-1:], frame.clause.subject, frame.clause.verb
    held = any(one.tag in {"s", "w"} or one.low in HOLDING for one in lead)
    of_case = any(one.low in OF_CASE for one in subject) or any(one.low in NOT_ONE for one in subject[:1])
    now = "past" not in frame.words[verb.first].kinds and frame.words[verb.first].tag != "h"
    before = frame.words[max(verb.first - 1, 0)].low
    if held or of_case or now or before in HARDLY or ONLY.search(frame.rest) or not verb.finite:
        return False
    said = teller(frame) is not None or according(frame) or is_hearsay(frame)
    return not (said or is_unreal(frame) or is_asked(frame) or is_of_other_suit(frame.whole))
