"""Who gains from whom by what juries and courts do: award, order, enter, cut."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import takewhile

from kg.extract.grammar.phrases import MANY, PRE
from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.wording import DATE, SUM, WHO, text_of
from kg.extract.matter.gathered import Keys
from kg.extract.suing.suing import WINNING
from kg.extract.telling.clients import spoken_of
from kg.extract.telling.frames import Frame
from kg.extract.telling.voice import teller
from kg.extract.verdicts.handed import got, hits, persuades, rules, walks
from kg.extract.verdicts.juries import decides_to, gets, liable, wins_at_trial
from kg.extract.verdicts.owed import JURIES, QUANTITY, Gain, is_of_jury, orders

AWARDED = re.compile(
    rf"(?:(?P<a>{MANY}) )?(?:(?:a total of|about|more than|nearly|some|another|at least) )?(?P<sum>(?:{PRE})?{SUM}(?:[^;]*?{SUM})?)"
)
NOUN_AGAINST = re.compile(rf"the [a-z][\w-]+ against (?P<b>{MANY})")
"""Somebody without a name who is awarded something against others."""
NAMED_FIRST = re.compile(rf"(?P<a>{MANY})")
CUT = re.compile(
    rf"(?:the|an?|that|this|its|his|her|their|{SUM}) (?:[\w$-]+ |{SUM} ){{0,4}}?(?:award|verdict|judgment|damages|total|payout)\b(?! (?:claims?|requests?|demands?)\b)[^;]{{0,60}}?\bto (?:[\w-]+ ){{0,3}}?{SUM}"
)
"""A sum awarded that is cut to another."""
DOWN = re.compile(
    rf"(?:{WHO}|it|that|this|(?:the|that|this) (?:sum|total|figure|amount|award|verdict)) (?:back |all the way )?(?:down|up) to (?:[\w-]+ ){{0,3}}?{SUM}"
)
BACK = re.compile(
    rf"(?:back )?(?:[^;]{{0,30}} )?with (?:[\w-]+ ){{0,3}}?{SUM} (?:more )?(?:in (?:\w+ )?damages|verdict|award)\b"
    rf"|(?:back )?with (?:punitive|compensatory) damages (?:of|:) {SUM}"
)
"""A sum that a jury comes back with."""
CUT_TO = re.compile(rf"(?:by (?:[\w-]+ ){{1,3}})?(?:on {DATE} )?to (?:[\w-]+ ){{0,3}}?{SUM}")
JUDGMENT = re.compile(
    rf"(?:an? |the )?(?:[\w-]+ |{SUM} ){{0,3}}?judgment\b(?:[^;,]{{0,80}}?\b(?:in favor of|for) (?P<a>{MANY}))?"
)
EACH = re.compile(
    rf"each (?:of (?:them|the (?:[\w-]+ ){{0,2}}?(?:men|women|plaintiffs)|{WHO}) )?(?:plaintiff )?{SUM}"
)
GIVEN = re.compile(
    rf"(?P<a>{MANY}) (?:[\w-]+ ){{0,3}}?(?P<sum>{SUM})(?! (?:[\w-]+ )?(?:defeat|loss|bill|blow|tab|setback)\b)"
)
GIVEN_THEM = re.compile(rf"(?:him|her|them|it|{WHO} 's?) (?:[\w-]+ ){{0,3}}?{SUM}")
ADDED = re.compile(
    rf"(?:on )?(?:(?:another|an additional|about|nearly|almost|roughly|more than) )?{SUM} in (?:[\w-]+ ){{0,3}}?(?:damages|interest|fees|costs)\b"
)
"""What a jury or a court gives besides."""
AWARDS = frozenset({"award", "verdict", "judgment", "damages"})
WON = re.compile(
    rf"{SUM}[^;]{{0,40}}?\b(?:verdict|judgment|award|damages)\b|\b(?:verdict|judgment|award|damages) of [^;]{{0,30}}?{SUM}"
)
WON_IN = re.compile(
    rf"(?:[\w-]+ ){{0,3}}?{SUM} in (?:an?|the|his|her|its|their|{WHO} 's?) (?:[\w-]+ ){{0,4}}?(?:lawsuit|suit|case|trial|arbitration)\b"
)
WON_FROM = re.compile(rf"(?:(?:about|more than|nearly|another|a total of) )?{SUM} from (?P<b>{MANY})")
AT = re.compile(
    rf"\b(?:damages|compensation|loss(?:es)?|injur(?:y|ies)|harm|suffering|total|award) (?:[^;]{{0,40}}? )?at (?:[\w-]+ ){{0,3}}?{SUM}|^(?:[\w-]+ ){{0,3}}?{SUM} in (?:[\w-]+ ){{0,2}}?damages\b"
)
DONE_BY = re.compile(
    rf"\bfor (?:[\w-]+ ){{0,4}}?(?:infring\w+|breach\w*|theft|misappropriation|violation|misuse|defamation|negligence)\b[^;]{{0,60}}? by (?P<b>{MANY})"
)
"""Who did what a sum is awarded for."""
TO = re.compile(rf"\bto (?P<a>{MANY})")
SOMEBODY = frozenset({
    "a", "an", "another", "other", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some",
})  # fmt: skip
"""What opens words for somebody whom the text does not name: "another driver"."""
PRIZES = re.compile(r"\b(?:contracts?|prizes?|grants?|scholarships?|bonus\w*|subsid\w+|loans?|projects?)\b")
"""What is awarded outside of suits."""


def _wins(frame: Frame) -> Gain | None:
    """The gain of "Roe won a $5 million verdict"."""
    won = WON.search(f"{text_of(frame.clause.antecedent)} {frame.rest}") or WON_IN.match(frame.rest)
    if found := WON_FROM.match(frame.rest):
        losers = frame.parties_behind(found["b"])
        return (
            Gain(frame.gathered.parties_of(frame.mine), losers) if frame.gathered.is_party(losers) else None
        )
    told = frame.clause.head is not None and (won is not None or wins_at_trial(frame))
    return Gain(winners=frame.gathered.parties_of(frame.mine)) if told else None


def _awards(frame: Frame) -> Gain | None:
    """The gain of "jurors awarded Roe $5 million"; "Roe was awarded $5 million"."""
    clause = frame.clause
    theirs = clause.head is not None and clause.head.pronoun  # "They awarded her $5 million"
    awards = frame.is_quiet or frame.decides or clause.antecedent or theirs or _is_unknown(frame)
    if not awards or PRIZES.search(frame.rest) or _gives_lawyers(frame):
        return None  # who may be the lawyers
    if hers := _hers(frame):
        return Gain(winners=hers)
    before = any(one.tag == "M" for one in described(frame))
    if before and (not frame.rest.strip(" .,") or NOUN_AGAINST.match(frame.rest)):
        return _unnamed(frame)
    found = AWARDED.search(frame.rest) or (NAMED_FIRST.match(frame.rest) if before else None)
    if found is None or _is_to_unnamed(frame):
        return None
    if frame.is_passive and frame.clause.head is not None:
        return Gain(winners=frame.gathered.parties_of(_persuading(frame) or frame.mine))
    to, by = TO.search(frame.rest), DONE_BY.search(frame.rest)
    losers = frame.parties_behind(by["b"] if by else None)
    named = frame.parties_behind(found["a"]) or frame.parties_behind(to["a"] if to else None)
    return Gain(named or spoken_of(frame), losers)


def _is_unknown(frame: Frame) -> bool:
    """Whether who awards something may be a jury: "They awarded Roe $5 million", "found that Doe lied, awarding her"."""
    source = teller(frame)
    if source is not None:
        return frame.clause.verb.form == "doing" and source.decides
    pointed = [one.low for one in frame.clause.subject] in (["they"], ["it"])
    first = frame.clause.rest[0] if frame.clause.rest else None
    named = first is not None and frame.gathered.is_party(frame.gathered.parties_of(first.keys))
    return pointed and (named or "damages" in frame.rest)


def _persuading(frame: Frame) -> Keys:
    """Who wins by what others are found to have done: "Roe persuaded jurors that Doe lied and was awarded $5 million"."""
    wrong = frame.before
    source = wrong.before if wrong is not None else None
    if wrong is None or source is None or wrong.clause.subject != frame.clause.subject:
        return ()
    convinces = source.verb in {"persuade", "convince", "prove", "show"} and not source.is_passive
    return source.mine if convinces else ()


def _unnamed(frame: Frame) -> Gain:
    """The gain of somebody without a name: "Roe's lawyer spoke of the $5 million that jurors awarded the writer against Doe"."""
    noun = NOUN_AGAINST.match(frame.rest)
    losers = frame.parties_behind(noun["b"]) if noun else ()
    return Gain(_other(frame, losers), losers) if losers else Gain()


def _other(frame: Frame, losers: Keys) -> Keys:
    """The only party of a sentence beside those who lose; nobody where there are several."""
    known = (one for word in frame.words if word.tag == "W" and not word.court for one in word.keys)
    others = tuple(dict.fromkeys(one for one in frame.gathered.parties_of(tuple(known)) if one not in losers))
    return others if len(others) == 1 else ()


def _gives_lawyers(frame: Frame) -> bool:
    """Whether a judge gives "them" something, who may be the lawyers: "the judge awarded them $5 million"."""
    head = frame.clause.head
    return frame.rest.startswith("them ") and head is not None and head.low not in JURIES


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
    found = GIVEN.match(frame.rest)
    if frame.is_passive:  # "Roe was granted $5 million in damages"
        return Gain(winners=frame.gathered.parties_of(frame.mine)) if ADDED.match(frame.rest) else None
    gives = is_of_jury(frame)
    if gives and found is None and GIVEN_THEM.match(frame.rest):
        return Gain(winners=_hers(frame) or spoken_of(frame))
    if gives and EACH.match(frame.rest):
        return Gain(winners=frame.gathered.spoken_of()[0])
    return Gain(winners=frame.parties_behind(found["a"])) if gives and found else None


def _cuts(frame: Frame) -> Gain | None:
    """The gain of "the judge cut the award to $5 million"; "the award was cut to $5 million"."""
    if frame.is_passive:
        head = frame.clause.head
        return Gain() if head is not None and head.low in AWARDS and CUT_TO.match(frame.rest) else None
    before = any(one.tag == "M" for one in described(frame)) and CUT_TO.match(frame.rest)
    cuts = before or CUT.match(frame.rest) or DOWN.match(frame.rest)
    cut = cuts and f" by {SUM}" not in frame.rest and frame.decides
    return Gain() if cut else None


def _enters(frame: Frame) -> Gain | None:
    """The gain of "the court entered judgment for Roe for $5 million"."""
    found = JUDGMENT.match(frame.rest) if frame.decides else None
    if found is None or SUM not in frame.rest:
        return None
    return Gain(winners=frame.parties_behind(found["a"]))


def _returns(frame: Frame) -> Gain | None:
    """The gain of "the jury came back with $5 million in punitive damages"."""
    jury = frame.clause.head is not None and frame.clause.head.low in JURIES
    return Gain() if jury and not frame.is_passive and BACK.match(frame.rest) else None


def _sets(frame: Frame) -> Gain | None:
    """The gain of "jurors put damages at $5 million", "assessed $5 million in damages", which names nobody."""
    sums = AT.search(frame.rest) if frame.verb in SETTING else ADDED.match(frame.rest)
    return Gain() if frame.decides and not frame.is_passive and sums else None


CHANGING = (
    "bring", "knock", "whittle", "cut", "lower", "reduce", "slash", "trim", "raise", "increase", "boost", "double", "treble", "triple",
)  # fmt: skip
"""What a court does to an award, down or up."""
SETTING = ("put", "set", "fix", "peg", "assess", "value")
GAINS: dict[str, Callable[[Frame], Gain | None]] = {
    **dict.fromkeys(WINNING, _wins),
    **dict.fromkeys(("get", "receive", "recover", "collect"), gets),
    **dict.fromkeys(("decide", "vote", "agree", "need", "take"), decides_to),
    "award": _awards,
    "find": liable,
    **dict.fromkeys(CHANGING, _cuts),
    **dict.fromkeys(("come", "return"), _returns),
    "enter": _enters,
    **dict.fromkeys(("give", "hand", "grant"), _gives),
    **dict.fromkeys(("order", "direct", "require", "tell"), orders),
    **dict.fromkeys((*SETTING, "add", "tack"), _sets),
    **dict.fromkeys(("slap", "hit", "sock", "saddle", "smack", "whack"), hits),
    "rule": rules,
    **dict.fromkeys(("persuade", "convince"), persuades),
    "walk": walks,
    "be": got,
}
"""Verb → who gains from whom by a clause of it, None where nothing is awarded."""
