"""Who gains from whom by what juries and courts do: award, order, enter, cut."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile

from kg.extract.grammar.phrases import MANY, PRE
from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.vocabulary import DECIDERS
from kg.extract.grammar.wording import SUM, text_of
from kg.extract.litigation.frames import Frame
from kg.extract.litigation.gathered import Keys
from kg.extract.litigation.speech import trails
from kg.extract.litigation.suing import WINNING
from kg.extract.litigation.voice import is_done, teller

AWARDED = re.compile(
    rf"(?:(?P<a>{MANY}) )?(?:(?:a total of|about|more than|nearly|some|another|at least) )?(?P<sum>(?:{PRE})?{SUM}(?:[^;]*?{SUM})?)"
)
QUANTITY = frozenset({
    "a", "the", "an", "total", "of", "about", "more", "than", "more than", "nearly", "some", "another", "at least", "roughly", "almost",
    "just", "over", "under", "around", "approximately", "full", "combined", "additional", "whopping", "up", "to", "as much as", "damages",
    "in", "and", "compensatory", "punitive", "actual", "statutory", "only", "record", "all", "exactly", "entire", "one", "every",
})  # fmt: skip
"""Words between "awarded" and a sum that name nobody."""
NAMED_FIRST = re.compile(rf"(?P<a>{MANY})")
OWED = re.compile(
    rf"to pay (?:(?P<a>{MANY}) )?(?P<how>(?:[\w-]+ ){{0,4}}?){SUM}(?: in \w+(?: \w+)?)?(?: to (?P<c>{MANY}))?"
)
PAID = re.compile(
    rf"(?:(?P<b>{MANY})|him|her|them|it|the [\w-]+)(?: ,? ?and (?:[\w-]+ ){{1,6}}?)? (?:, )?to pay (?:(?P<a>{MANY}) )?(?:[\w-]+ ){{0,3}}?(?P<sum>{SUM})(?: in \w+(?: \w+)?)?(?: to (?P<c>{MANY}))?"
)
DUE = re.compile(
    rf"(?:(?P<a>{MANY}) )?(?P<how>(?:[\w-]+ ){{0,4}}?){SUM}(?: in \w+(?: \w+)?)?(?: to (?P<c>{MANY}))?"
)
"""What somebody must pay whom."""
CUT = re.compile(
    rf"(?:the|an?|that|this|its|his|her|their|{SUM}) (?:[\w$-]+ |{SUM} ){{0,4}}?(?:award|verdict|judgment|damages)\b(?! (?:claims?|requests?|demands?)\b)[^;]{{0,60}}?\bto (?:[\w-]+ ){{0,3}}?{SUM}"
)
"""A sum awarded that is cut to another."""
CUT_TO = re.compile(rf"(?:by [\w-]+ )?to (?:[\w-]+ ){{0,3}}?{SUM}")
JUDGMENT = re.compile(
    rf"(?:an? |the )?(?:[\w-]+ |{SUM} ){{0,3}}?judgment\b(?:[^;,]{{0,80}}?\b(?:in favor of|for) (?P<a>{MANY}))?"
)
GIVEN = re.compile(rf"(?P<a>{MANY}) (?:[\w-]+ ){{0,3}}?(?P<sum>{SUM})")
JURIES = frozenset({"jury", "jurors", "juror", "panel", "arbitrator", "arbitrators"})
"""Those who give sums and nothing else."""
MUST = frozenset({"must", "should", "shall"})
OWING = frozenset({"pay", "owe"})
WON = re.compile(
    rf"{SUM}[^;]{{0,40}}?\b(?:verdict|judgment|award|damages)\b|\b(?:verdict|judgment|award|damages) of [^;]{{0,30}}?{SUM}"
)
WON_FROM = re.compile(rf"(?:(?:about|more than|nearly|another|a total of) )?{SUM} from (?P<b>{MANY})")
AT = re.compile(rf"\bdamages at {SUM}")
TO = re.compile(rf"\bto (?P<a>{MANY})")
SOMEBODY = frozenset({
    "a", "an", "another", "other", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some",
})  # fmt: skip
"""What opens words for somebody whom the text does not name: "another driver"."""
PRIZES = re.compile(r"\b(?:contracts?|prizes?|grants?|scholarships?|bonus\w*|subsid\w+|loans?|projects?)\b")
"""What is awarded outside of suits."""
BY = re.compile(r"(?:[\w-]+ ){0,3}?by [^,;]{1,80}? to pay\b")
COURTS = re.compile(rf"\b(?:{'|'.join(sorted(DECIDERS))})\b")


@dataclass(frozen=True)
class Gain:
    """Who gains from whom, where a clause names them."""

    winners: Keys = ()
    losers: Keys = ()


def _wins(frame: Frame) -> Gain | None:
    """The gain of "Roe won a $5 million verdict"."""
    won = WON.search(f"{text_of(frame.clause.antecedent)} {frame.rest}")
    if found := WON_FROM.match(frame.rest):
        losers = frame.parties_behind(found["b"])
        return (
            Gain(frame.gathered.parties_of(frame.mine), losers) if frame.gathered.is_party(losers) else None
        )
    return Gain(winners=frame.gathered.parties_of(frame.mine)) if won and frame.clause.head else None


def _awards(frame: Frame) -> Gain | None:
    """The gain of "jurors awarded Roe $5 million"; "Roe was awarded $5 million"."""
    clause = frame.clause
    theirs = clause.head is not None and clause.head.pronoun  # "They awarded her $5 million"
    unknown = [one.low for one in clause.subject] == ["they"] and "damages" in frame.rest
    awards = frame.is_quiet or frame.decides or clause.antecedent or theirs or unknown
    if not awards or PRIZES.search(frame.rest) or frame.rest.startswith("them "):
        return None  # who may be the lawyers
    if hers := _hers(frame):
        return Gain(winners=hers)
    before = any(one.tag == "M" for one in described(frame))
    if before and not frame.rest.strip(" .,"):
        return Gain()
    found = AWARDED.search(frame.rest) or (NAMED_FIRST.match(frame.rest) if before else None)
    if found is None or _is_to_unnamed(frame):
        return None
    if frame.is_passive and frame.clause.head is not None:
        return Gain(winners=frame.gathered.parties_of(frame.mine))
    to = TO.search(frame.rest)
    return Gain(winners=frame.parties_behind(found["a"]) or frame.parties_behind(to["a"] if to else None))


def described(frame: Frame) -> Tokens:
    """What a relative clause describes, if it has a subject of its own: "the $5 million (that) jurors awarded"."""
    subject = frame.clause.subject
    own = [place for place, one in enumerate(subject) if one.tag == "d"]
    return frame.clause.antecedent or (subject[: own[-1]] if own else ())


def _hers(frame: Frame) -> Keys:
    """Her of "awarded her $5 million", which may look like an owner."""
    rest = frame.clause.rest
    owner = len(rest) > 1 and rest[0].pronoun and rest[1].tag == "'"
    between = list(takewhile(lambda one: one.tag != "M", rest[2:])) if owner else list(rest)
    if not owner or len(between) == len(rest[2:]) or any(one.low not in QUANTITY for one in between):
        return ()
    return frame.gathered.parties_of(rest[0].keys)


def _is_to_unnamed(frame: Frame) -> bool:
    """Whether words that name nobody stand between the verb and the sum: "awarded another driver $5 million"."""
    before = takewhile(lambda one: one.tag != "M", frame.clause.rest)
    if frame.is_passive or not any(one.tag == "M" for one in frame.clause.rest):
        return False
    words = [one for one in before if one.tag != "a"]
    noun = any(one.low not in QUANTITY and one.tag != "W" for one in words[1:])
    return bool(words) and noun and (words[0].low in SOMEBODY or words[1].tag == "'")


def _gives(frame: Frame) -> Gain | None:
    """The gain of "the jury gave Roe $5 million"."""
    head, found = frame.clause.head, GIVEN.match(frame.rest)
    gives = head is not None and head.low in JURIES and not frame.is_passive
    return Gain(winners=frame.parties_behind(found["a"])) if gives and found else None


def _cuts(frame: Frame) -> Gain | None:
    """The gain of "the judge cut the award to $5 million"."""
    before = any(one.tag == "M" for one in described(frame)) and CUT_TO.match(frame.rest)
    cut = (
        (before or CUT.match(frame.rest))
        and f" by {SUM}" not in frame.rest
        and frame.decides
        and not frame.is_passive
    )
    return Gain() if cut else None


def _enters(frame: Frame) -> Gain | None:
    """The gain of "the court entered judgment for Roe for $5 million"."""
    found = JUDGMENT.match(frame.rest) if frame.decides else None
    if found is None or SUM not in frame.rest:
        return None
    return Gain(winners=frame.parties_behind(found["a"]))


def _is_decider(frame: Frame) -> bool:
    """Whether a clause is "..., a jury found" behind what was found."""
    return frame.number in frame.parsed.closing and frame.decides and trails(frame)


def must_pay(frame: Frame) -> Gain | None:
    """The gain of "Doe must pay Roe $5 million, a jury found"."""
    if frame.verb not in OWING:
        return None
    source, verb = teller(frame), frame.clause.verb
    must = MUST & {one.low for one in frame.words[verb.first : verb.last]} or verb.word == "owe"
    source = source or next(filter(_is_decider, frame.frames[frame.number + 1 :]), None)
    told = source is not None and source.decides and is_done(source) and not verb.negated
    found = DUE.match(frame.rest) if must and told and verb.finite else None
    if found is None or _is_owed_to_unnamed(found):
        return None
    return Gain(frame.parties_behind(found["a"] or found["c"]), frame.gathered.parties_of(frame.mine))


def _is_owed_to_unnamed(found: re.Match[str]) -> bool:
    """Whether a noun stands right before a sum: "to pay the city $5 million"."""
    return any(one not in QUANTITY for one in found["how"].split()[-1:])


def _orders(frame: Frame) -> Gain | None:
    """The gain of "the judge ordered Doe to pay Roe $5 million"."""
    if frame.is_passive:
        return _is_ordered(frame) if frame.verb in {"order", "tell"} else None
    found = PAID.search(frame.rest)
    jury = frame.clause.head is not None and frame.clause.head.low in JURIES
    if found is None or not (found["b"] or jury):
        return None
    return Gain(frame.parties_behind(found["a"] or found["c"]), frame.parties_behind(found["b"]))


def _is_ordered(frame: Frame) -> Gain | None:
    """The gain of "Doe was ordered to pay $5 million to Roe"."""
    found = OWED.search(frame.rest)
    if found is None or _is_owed_to_unnamed(found) or _is_by_others(frame):
        return None
    return Gain(frame.parties_behind(found["a"] or found["c"]), frame.gathered.parties_of(frame.mine))


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
    **dict.fromkeys(("cut", "lower", "reduce", "slash", "trim"), _cuts),
    "enter": _enters,
    "give": _gives,
    **dict.fromkeys(("order", "direct", "require", "tell"), _orders),
    **dict.fromkeys(("put", "set"), _sets),
}
"""Verb → who gains from whom by a clause of it, None where nothing is awarded."""
