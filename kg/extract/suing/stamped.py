"""The day and the docket number by which a sentence calls the suit that is spoken of: "the May 2022 complaint"."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from kg.extract.grammar.vocabulary import OPENING, SUITS
from kg.extract.grammar.wording import DATE, NUMBER, WHO
from kg.extract.matter.days import day_told
from kg.extract.telling.crimes import is_of_crime
from kg.extract.telling.frames import Reading
from kg.extract.telling.others import is_apart, is_of_cited, is_of_other_suit
from kg.extract.text.cued import Cued

LATER = frozenset({"amended", "second", "third", "new", "latest"})
"""Words by which a paper is another one than the first that was filed."""


BEGUN = Cued(
    rf"\b(?:[Tt]he|[Tt]his) (?:[\w-]+ ){{0,2}}?(?:lawsuit|suit|case|litigation|complaint|action) (?:dates|dated) (?:all the way )?back to (?P<a>{DATE}) , when [^;,]{{1,60}}?\b(?:sued|filed (?:[^;, ]{{1,30}} ){{1,5}}(?:lawsuit|suit|complaint))\b",
    DATE,
    core=r"back to",
)
"""When the suit spoken of began: "The case dates back to May 2015, when Roe sued"."""


SINCE = Cued(
    rf"(?<!\bin )(?<!\bof )(?<!\bfor )(?<!\bfrom )(?<!\bover )(?:(?P<o>{WHO}) 's? (?:own )?|\b(?:[Tt]he|[Tt]his|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir) )(?:(?!(?:in|of|for|the|over|from|to)\b)[\w-]+ ){{0,3}}?(?:lawsuit|suit|case|complaint|action)\b(?! (?:against|of|by) (?:an?|another)\b)"
    rf"(?: (?:against|over|to|by|in|about|accusing|seeking)(?: [^ ;,]+){{1,7}}? ,| ,)?(?: which| that)?"
    rf" (?:(?:was |were )?(?:begun|commenced|initiated|instituted|(?:put|placed) on file|lodged)|began|started|dat(?:es|ed|ing)(?: back)?|goes back|(?:he|she|it|they|{WHO}) (?:had )?(?:put|placed) on file) (?:all the way )?(?:in (?!{DATE})(?:{WHO}|(?:[A-Z][\w.-]+ ?){{1,3}}) ?)?(?:in|on|to) (?P<a>{DATE})(?! , when| when)",
    DATE,
    core=r"begun|commenced|initiated|instituted|on file|lodged|began|started|dat(?:es|ed|ing)|goes back",
)
"""When a suit began, told beside: "The suit, begun in August 2020, is pending", "her case dates to 2018"."""


def _of_owner(reading: Reading, owner: str | None) -> str | None:
    """The suit that somebody brings who is named before it, else the one that is spoken of; None for another one."""
    gathered = reading.gathered
    who = reading.parties(owner) if owner else ()
    if who:
        found = gathered.against(who[0])
        return found[0] if found is not None else None
    return None if is_of_other_suit(reading) or is_apart(reading) else gathered.topic


def note_since(reading: Reading) -> None:
    """Notes the day on which a suit is told beside to have begun."""
    gathered = reading.gathered
    for found in SINCE.finditer(reading.text):
        case = _of_owner(reading, found["o"])
        one = reading.words[bisect_right(reading.offsets, found.start("a")) - 1]
        if case in gathered.cases and not is_of_crime(reading):
            gathered.date(case, day_told(gathered, one))


def note_begun(reading: Reading) -> None:
    """Notes the day on which the suit spoken of is told to have begun."""
    gathered = reading.gathered
    for found in BEGUN.finditer(reading.text):
        case = gathered.cases.get(gathered.topic or "")
        one = reading.words[bisect_right(reading.offsets, found.start("a")) - 1]
        if case is not None and case.filed is None:
            gathered.date(case.key, day_told(gathered, one))


def note_day(reading: Reading) -> None:
    """Notes the day that the suit spoken of is called by: "the May 2022 complaint"."""
    gathered = reading.gathered
    dated = DATE in reading.text and not OPENING.isdisjoint(reading.parsed.lows)
    for place, one in enumerate(reading.words[:-1]) if dated else ():
        case = gathered.cases.get(gathered.topic or "")
        behind = reading.words[place + 1].low in OPENING
        named = one.tag == "D" and (behind or _is_of_day(reading, place))
        known = gathered.words[case.key].start or 0 if case is not None else 0
        new = place > 0 and reading.words[place - 1].low in {"a", "an", "another"}
        if new and known < reading.parsed.start:
            continue  # "a 2018 lawsuit", beside the one that is known
        if named and case is not None and case.filed is None:
            gathered.date(case.key, day_told(gathered, one))


def _is_of_day(reading: Reading, day: int) -> bool:
    """Whether a day is that of the own paper of those who sue: "her complaint of May 2022"."""
    before = [one for one in reading.words[max(0, day - 7) : day] if one.tag != ","]
    lows = [one.low for one in before]
    if lows[-1:] != ["of"] or lows[-2:-1] == [] or lows[-2] not in OPENING or not LATER.isdisjoint(lows):
        return False
    owners = [one for one, after in pairwise(before) if one.tag == "W" and after.tag == "'"]
    suing = reading.gathered.spoken_of()[0]
    return bool(owners) and set(reading.gathered.parties_of(owners[-1].keys)) <= set(suing)


def note_number(reading: Reading) -> None:
    """Notes the docket numbers of a sentence that speaks of a suit."""
    if NUMBER in reading.text and not SUITS.isdisjoint(reading.parsed.lows) and reading.gathered.main:
        if is_of_cited(reading):
            return
        told = (case for case, one in reading.gathered.words.items() if one.start == reading.parsed.start)
        case = next(told, reading.gathered.main)
        for one in reading.words:
            if one.tag == "N":
                reading.gathered.number(case, one.start, len(one.text) + 1)
