"""What juries and courts awarded: who gains which sum from whom."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from kg.extract.grammar.phrases import MANY, NAME, PRE
from kg.extract.grammar.tokens import Token
from kg.extract.grammar.vocabulary import DECIDERS
from kg.extract.grammar.wording import SUM, text_of
from kg.extract.litigation.cues import theories
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.gathered import Keys
from kg.extract.litigation.suing import WINNING
from kg.extract.litigation.sums import award_of, sums_in
from kg.extract.litigation.voice import according, is_done, teller
from kg.model import Event

AWARDED = re.compile(
    rf"(?:(?P<a>{MANY}) )?(?:(?:a total of|about|more than|nearly|some|another|at least) )?(?P<sum>(?:{PRE})?{SUM}(?:[^;]*?{SUM})?)"
)
NAMED_FIRST = re.compile(rf"(?P<a>{MANY})")
OWED = re.compile(rf"(?:to pay )?(?:[\w-]+ ){{0,3}}?{SUM}(?: in \w+(?: \w+)?)?(?: to (?P<a>{MANY}))?")
PAID = re.compile(
    rf"(?P<b>{MANY}) to pay (?:(?P<a>{MANY}) )?(?:[\w-]+ ){{0,3}}?(?P<sum>{SUM})(?: in \w+(?: \w+)? to (?P<c>{NAME}))?"
)
VERDICT = re.compile(
    rf"\b(?:verdict|award|judgment) (?:of|worth) (?:[\w-]+ ){{0,3}}?{SUM}|{SUM} (?:jury |patent |defamation |libel )?(?:verdict|award|judgment)\b"
)
WON = re.compile(
    rf"{SUM}[^;]{{0,40}}?\b(?:verdict|judgment|award|damages)\b|\b(?:verdict|judgment|award|damages) of [^;]{{0,30}}?{SUM}"
)
AT = re.compile(rf"\bdamages at {SUM}")
AGAINST = re.compile(rf"\bagainst (?P<b>{MANY})")
TO = re.compile(rf"\bto (?P<a>{MANY})")
PRIZES = re.compile(r"\b(?:contracts?|prizes?|grants?|scholarships?|bonus\w*|subsid\w+|loans?|projects?)\b")
"""What is awarded outside of suits."""
BY = re.compile(r"(?:[\w-]+ ){0,3}?by [^,;]{1,80}? to pay\b")
COURTS = re.compile(rf"\b(?:{'|'.join(sorted(DECIDERS))})\b")
HOPED = re.compile(
    r"\b(?:s(?:eek|ought)\w*|hop(?:e|ing)\w*|want\w*|ask\w*|demand\w*|urg(?:e|ing)\w*|request\w*|expect\w*|potential|possible)\b[^,;]{0,60}$"
)
WOULD = re.compile(r" (?:would|could|might|may)\b")


@dataclass(frozen=True)
class Gain:
    """Who gains from whom, where a clause names them."""

    winners: Keys = ()
    losers: Keys = ()


def add_awards(frame: Frame) -> None:
    """Adds the sums that a clause tells to be awarded."""
    clause = frame.clause
    told = is_done(frame) and (clause.antecedent or teller(frame) is None) and not according(frame)
    gain = GAINS[frame.verb](frame) if told and frame.verb in GAINS else None
    gain = _whole(gain, frame) if gain is not None else Gain()
    if gain.winners and gain.losers:
        frame.gathered.claim(gain.winners, gain.losers, theories(frame.rest), frame.quote)
        for one in (*clause.rest, *clause.antecedent):
            if one.tag == "M":
                _award(one, gain, frame, frame.printed)


def _wins(frame: Frame) -> Gain | None:
    """The gain of "Roe won a $5 million verdict"."""
    won = WON.search(f"{text_of(frame.clause.antecedent)} {frame.rest}")
    return Gain(winners=frame.gathered.parties_of(frame.mine)) if won and frame.clause.head else None


def _awards(frame: Frame) -> Gain | None:
    """The gain of "jurors awarded Roe $5 million"; "Roe was awarded $5 million"."""
    clause = frame.clause
    theirs = clause.head is not None and clause.head.pronoun  # "They awarded her $5 million"
    awards = frame.is_quiet or frame.decides or clause.antecedent or theirs
    if not awards or PRIZES.search(frame.rest):
        return None
    found = AWARDED.search(frame.rest) or (NAMED_FIRST.match(frame.rest) if frame.clause.antecedent else None)
    if found is None:
        return None
    if frame.is_passive and frame.clause.head is not None:
        return Gain(winners=frame.gathered.parties_of(frame.mine))
    to = TO.search(frame.rest)
    return Gain(winners=frame.parties_behind(found["a"]) or frame.parties_behind(to["a"] if to else None))


def _orders(frame: Frame) -> Gain | None:
    """The gain of "the judge ordered Doe to pay Roe $5 million"."""
    if frame.is_passive:
        return _is_ordered(frame) if frame.verb == "order" else None
    found = PAID.search(frame.rest)
    if found is None:
        return None
    return Gain(frame.parties_behind(found["a"] or found["c"]), frame.parties_behind(found["b"]))


def _is_ordered(frame: Frame) -> Gain | None:
    """The gain of "Doe was ordered to pay $5 million to Roe"."""
    found = OWED.search(frame.rest) if "to pay" in frame.rest else None
    if found is None or _is_by_others(frame):
        return None
    return Gain(frame.parties_behind(found["a"]), frame.gathered.parties_of(frame.mine))


def _is_by_others(frame: Frame) -> bool:
    """Whether the order is nobody's who decides suits: "ordered by the city to pay a fine"."""
    by = BY.match(frame.rest)
    named = [
        frame.gathered.people[key]
        for key in frame.behind(by[0] if by else None)
        if key in frame.gathered.people
    ]
    return (
        by is not None
        and not COURTS.search(by[0])
        and not any(one.judge or one.kind == "Court" for one in named)
    )


def _sets(frame: Frame) -> Gain | None:
    """The gain of "jurors put damages at $5 million", which names nobody."""
    head = frame.clause.head
    return Gain() if head is not None and head.tag == "j" and AT.search(frame.rest) else None


GAINS: dict[str, Callable[[Frame], Gain | None]] = {
    **dict.fromkeys(WINNING, _wins),
    "award": _awards,
    **dict.fromkeys(("order", "direct", "require", "tell"), _orders),
    **dict.fromkeys(("put", "set"), _sets),
}
"""Verb → who gains from whom by a clause of it, None where nothing is awarded."""


def _whole(gain: Gain, frame: Frame) -> Gain:
    """The gain with those whom its clause leaves unnamed: opponents of the others, else the sides of the suit."""
    gathered = frame.gathered
    if not gain.winners and not gain.losers and gathered.main is not None:
        gain = _of_suit(frame)
    against = AGAINST.search(frame.rest)
    losers = frame.parties_behind(against["b"] if against else None) or gain.losers
    losers = losers or (gathered.opponents(gain.winners[0]) if gain.winners else ())
    winners = gain.winners or (gathered.opponents(losers[0]) if losers else ())
    return Gain(winners, losers)


def _of_suit(frame: Frame) -> Gain:
    """The first suit's sides; those of the countersuit where the sentence speaks of one."""
    back = any(one.low.startswith("counter") for one in frame.words)
    cases = frame.gathered.cases
    suit = next((key for key, case in cases.items() if bool(case.relations) is back), None)
    return Gain(*frame.gathered.sides[suit]) if suit is not None else Gain()


def add_verdicts(reading: Reading) -> None:
    """Adds the sum that a verdict is called by: "a verdict of $5 million", "the $5 million award"."""
    main = reading.gathered.main
    gain = Gain(*reading.gathered.sides[main]) if main is not None and reading.frames else Gain()
    if gain.winners and gain.losers:
        for found in VERDICT.finditer(reading.text):
            if HOPED.search(reading.text[: found.start()]) or WOULD.match(reading.text, found.end()):
                continue
            for one in sums_in(reading, found.span()):
                _award(one, gain, reading, reading.frames[0].printed)


def _award(one: Token, gain: Gain, reading: Reading, printed: str) -> None:
    key = award_of(one, gain.winners, gain.losers, reading)
    case = reading.gathered.of_two(gain.winners, gain.losers)
    event = Event(
        key=f"event-{key}", name=printed[:200], case=case, concerns=(key, *gain.winners),
        evidence=(reading.quote,),
    )  # fmt: skip
    reading.gathered.events.setdefault(event.key, event)
