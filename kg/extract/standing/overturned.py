"""What a court overturns without saying what: the last thing that was told as decided falls."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from kg.extract.grammar.money import money
from kg.extract.grammar.wording import DATE, SUM, text_of
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.requests.granting import DENYING, GIVING, GRANTING, TOSSING
from kg.extract.suing.suing import WINNING
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import IT
from kg.extract.verdicts.wonelsewhere import OTHER_SUIT
from kg.model import Event, Quote, Ruling, Status

TAKING = frozenset({"set", "strike", "throw", "toss", "wipe", "erase", "nullify", "void", "quash"})
"""Verbs that undo a verdict: "set aside", "threw out", "tossed"."""
TRYING_ANEW = frozenset({"order", "grant"})
ANEW = re.compile(
    r"(?:an? (?:new|second) trial(?! (?:date|unless|if|to (?:an?|the|its|her|his) (?:co-|other)))|judgment (?:notwithstanding|as a matter of law(?! on)))\b(?! unless)"
)
"""What a court orders or grants by which a verdict falls."""
DECIDING = GRANTING | DENYING | GIVING | TOSSING
MOTION = "motiontodismiss"
WHAT = re.compile(
    rf"(?:out |aside |away |down )?(?:the|that|this|an?|his|her|its|their) (?:(?:lower|trial|district|court|judge|jury|earlier|entire|damages|'s|[^\x00-\u2fff]) ){{0,4}}?(?P<what>order|ruling|decision|judgment|dismissal|verdict|award|figure|sum|amount|number|damages)\b(?P<sum> (?:of|worth) (?:[\w-]+ ){{0,3}}?{SUM})?"
)
ALONE = re.compile(
    rf"(?: (?:out|aside|away)\b)? ?(?:$|[.,;]|(?:(?:on|in) )?{DATE}|(?:on appeal|in (?:an?|[A-Z]\w+)|last|this|earlier|later|and|but|because|after|as)\b)"
)
"""What stands behind a verb, or behind the order that it undoes, where no more is said of it."""
AN = re.compile(r"an? ")
AGAIN = re.compile(
    r"\b(?:retri\w+|(?:first|second|earlier|previous) (?:trial|jury|verdict)|deadlock\w*|mistrial|hung)\b|\bafter [^.;]{0,60}\bnew trial\b|\bnew trial unless\b|\bin (?:19|20)\d\d\b"
)
"""What tells near an order of a new trial that the award may have come of that one."""
LIFTING = frozenset({"lift", "dissolve", "withdraw", "reconsider"})
"""Verbs of what is done to orders, and to no award."""
BESIDE_IT = re.compile(r"\b(?:which|order|lien|injunction|ban|law|rule|permit|licen[cs]e)\b")
"""What else "it" may be of the sentence before."""
PARTLY = re.compile(r"\bpart\b|\bpartly|\bpartially|\bonly\b|\bas to\b|\bexcept\b")
SUMS = frozenset({"verdict", "award", "figure", "sum", "amount", "number", "damages"})
NEAR = 600
"""Code points between what was decided and the words that it was reversed."""


class Fallen(NamedTuple):
    """The keys of the rulings that fell, and of the suits and claims that are ended no more."""

    rulings: Keys = ()
    ended: Keys = ()


def overturn(frame: Frame) -> Fallen:
    """What falls by a clause that reverses what was told before; an award that does is told no more."""
    what = None if OTHER_SUIT.search(frame.text) or PARTLY.search(frame.rest[:60]) else _what(frame)
    if what is None:
        return Fallen()
    if amounts := _amounts(frame):
        won = any(one.verb in WINNING for one in frame.frames[frame.number + 1 :])
        known = won and not AN.match(frame.rest.removeprefix("out "))  # "the verdict that Roe won"
        fell = () if known else tuple(key for key in _awards(frame.gathered) if key.endswith(amounts))
        _drop(frame.gathered, fell)
        return Fallen()
    told = _told(frame, what)
    last = max((start for _, start in told), default=None)
    return _fell(frame.gathered, tuple(key for key, start in told if start == last))


def _fell(gathered: Gathered, keys: Keys) -> Fallen:
    """The rulings and the ended suits among some keys; the awards among them go."""
    _drop(gathered, keys)
    ended = tuple(gathered.statuses[key].of for key in keys if key in gathered.statuses)
    return Fallen(tuple(key for key in keys if key in gathered.rulings), ended)


def _what(frame: Frame) -> str | None:
    """What a clause calls that which it undoes: empty where it calls it nothing, None where it says too much of it."""
    words = text_of(frame.clause.subject).lower() if frame.is_passive else frame.rest
    found = WHAT.match(words)
    known = found and (frame.is_passive or not AN.match(found[0])) and ALONE.match(words, found.end())
    if found and (known or SUM in found[0]):
        return found["what"]
    if frame.verb in TRYING_ANEW:
        anew = frame.decides and not _is_of_before(frame) and ANEW.search(frame.rest)
        return _just_told(frame) if anew else None
    if frame.is_passive and words == "it" and frame.verb not in LIFTING and ALONE.match(frame.rest):
        return _just_told(frame)
    if frame.verb in TAKING or (frame.is_passive and not (frame.decides and frame.clause.verb.finite)):
        return None
    return "" if ALONE.match(frame.rest) or _takes_it(frame) else None


def _is_of_before(frame: Frame) -> bool:
    """Whether a new trial was ordered before the award, which may have come of it."""
    had = any(one.low == "had" for one in frame.words[frame.clause.verb.first : frame.clause.verb.last])
    return had or AGAIN.search(frame.gathered.text, frame.gathered.before, frame.parsed.end) is not None


def _just_told(frame: Frame) -> str | None:
    """What the "it" of a sentence is that falls: an award that the sentence before told of."""
    gathered, here = frame.gathered, frame.parsed.start
    told = [_start(gathered.events[key]) for key in _awards(gathered)]
    if BESIDE_IT.search(gathered.text, gathered.before, here):
        return None
    return "award" if told and gathered.before <= max(told) < here else None


def _takes_it(frame: Frame) -> bool:
    """Whether a pronoun alone stands behind the verb: "reversed it"."""
    rest = frame.clause.rest
    if not rest or frame.is_passive or frame.gathered.word(rest[0]) not in IT:
        return False
    return ALONE.match(frame.rest, len(frame.rest.partition(" ")[0])) is not None


def _amounts(frame: Frame) -> tuple[str, ...]:
    """How the keys of awards of the sums end that a clause undoes."""
    words = frame.clause.subject if frame.is_passive else frame.clause.rest
    return tuple(f"-{money(one.text)[0]:f}" for one in words if one.tag == "M")


def _told(frame: Frame, what: str) -> list[tuple[str, int]]:
    """The keys of what was decided shortly before a clause, of the kind that it undoes, and where each was told."""
    gathered, here = frame.gathered, frame.quote.start or 0
    kinds: Iterable[tuple[str, Ruling | Status | Event]] = _of_kind(gathered, what)
    ahead = any(one.verb in DECIDING for one in frame.frames[: frame.number])
    placed = [(key, _start(one)) for key, one in kinds]
    return [(key, at) for key, at in placed if here - NEAR < at < here or (at == here and ahead)]


def _of_kind(gathered: Gathered, what: str) -> list[tuple[str, Ruling | Status | Event]]:
    """What was decided and may be called so."""
    awards = [(key, gathered.events[key]) for key in _awards(gathered)]
    if what in SUMS:
        return [*awards]
    ended = [(key, one) for key, one in gathered.statuses.items() if one.status == "dismissed"]
    rulings = [
        (key, one)
        for key, one in gathered.rulings.items()
        if what != "dismissal" or gathered.filings[key.removeprefix("ruling-")].category == MOTION
    ]
    return [*ended, *rulings, *(awards if what != "dismissal" else ())]


def _awards(gathered: Gathered) -> Keys:
    """The keys of the events that tell of sums awarded."""
    return tuple(key for key in gathered.events if key.startswith("event-award-"))


def _drop(gathered: Gathered, keys: Iterable[str]) -> None:
    """Takes away the awards among some keys, with their sums."""
    for key in tuple(keys):
        if key in gathered.events:
            gathered.unawarded.add(gathered.events.pop(key).case)
            gathered.reliefs.pop(key.removeprefix("event-"), None)


def _start(one: Ruling | Status | Event) -> int:
    """Where something is told of first."""
    return min((quote.start or 0 for quote in one.evidence if isinstance(quote, Quote)), default=0)
