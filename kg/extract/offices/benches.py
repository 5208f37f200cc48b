"""Which judges a sentence ties to the suit: by what they do, by what is brought before them, by what is theirs."""

from __future__ import annotations

import re

from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import WHO
from kg.extract.offices.benchdeeds import does, has_left, is_deed, is_former
from kg.extract.offices.otherbenches import is_of_another_bench, is_of_bankruptcies
from kg.extract.offices.uninvolved import is_uninvolved
from kg.extract.offices.wishedseats import may_come
from kg.extract.telling.cited import is_cited_at
from kg.extract.telling.frames import Reading
from kg.extract.telling.voice import IMAGINED, teller
from kg.extract.text.words import listed

APPOSED = re.compile(
    r"\bjudge (?:(?:overseeing|presiding|hearing|handling|in|on)\b[\w ]{1,40} )?, $|\b(?:judge|[Pp]residing|(?:[Pp]residing over|[Oo]verseeing|[Hh]earing|[Tt]rying) [a-z ]{2,12}) (?:is|was) $"
)
THE_JUDGE = re.compile(
    rf"\b[Tt]he (?:trial |presiding |federal )?judge(?: (?:in|on|overseeing|presiding over|hearing|handling) (?:the|this) (?:case|suit|lawsuit|matter|trial))? , (?:(?:[A-Z][\w.]+|{WHO}) ){{0,4}}$"
)
"""What stands before the name of the judge of a suit that was told of."""
OF_COURT = SUITS | listed("verdict trial jury jurors judgment motion motions liable injunction")
"""Words of which a sentence has one that speaks of a suit."""
AFAR = re.compile(
    r"\b(?:succe(?:ed(?:ed|s|ing)?|ssor (?:to|of))|replac(?:ed?|es|ing)|clerk(?:ed|s|ing)? for|(?:law )?clerk (?:to|for|of)|appoint(?:ed|ing)|seat (?:\w+ ){0,3}by|vacated by|(?:portrait|memorial|statue|bust|photo|photograph|painting|plaque|biography|memory|funeral|obituary)s? (?:of|to|for|honoring)) (?:the )?(?:\w+ )?$"
    r"|\bwho (?:had |has |was |also )?(?:earlier|previously|once|formerly|long ago)\b[^.;]{0,100}$"
    r"|\b(?:bankruptcy|divorce|custody|probate|conservatorship|criminal (?:case|trial)|prosecution|guilty plea|sentencing|sentenced|foreclosure|arbitration)\b[^.;]{0,40}$"
)
"""What stands before a judge who sits elsewhere: "who succeeded Judge Roe", "in her divorce before Judge Roe"."""
BEFORE = re.compile(
    r"(?:\b(?:[Bb]efore|(?<!appointed )by|assigned(?: \w+)? to|referred to|sent to|given to|went to|went before|in front of|sitting (?:under|with|beside|alongside)|back to|letter to|up to|(?:landed|ended up|wound up|rests|lies|sits|remains|was left|is left) with|(?:on|to) the desk of|in the (?:court|courtroom|hands) of|panel(?: (?:included|includes|was|is|of|consisted|comprised|comprising|made up)\b[^.;]{0,30}|(?: ,)?(?: --| \u2014)?))"
    r"|\b(?:case|lawsuit|suit|matter|action|motion|trial|hearing|papers|ruling|order|decision|opinion|verdict|jury|filing|request|petition|injunction|court|litigation|recommendations?|report|findings)\b[^.;]{0,60}\b(?:to|of|from|is|was|as))"
    rf" (?:[\w.-]+ ){{0,5}}(?:{WHO} ,? ?(?:and )?(?:[\w.-]+ ){{0,3}}){{0,6}}$"
)
"""What stands before a judge to whom something of the suit is brought, or from whom it comes."""
ASKED = re.compile(
    r"\b(?:tell|tells|told|telling|ask|asks|asked|asking|urge|urged|urging|petitioned|beg\w*|want|wants|wanted) (?:[\w.-]+ ){0,5}$"
)
"""What stands before a judge of whom somebody wants something."""
MOVED = frozenset({"be", "persuade", "convince", "sway", "impress", "move"})
"""What the judge of a suit is, or is not."""
ALLEGING = frozenset({"accuse", "allege", "claim"})
"""Verbs by which a text makes clear that it leaves to somebody what it tells."""
SUMMED_UP = re.compile(
    r", an? (?:[\w-]+ )?(?:accusation|allegation|argument|assertion|claim|contention|position|theory) (?:that|which) [^,;]*(?:, )?$"
)
"""What stands before a judge who answers what was alleged: "claimed immunity, an argument that a judge, Roe, rejected"."""
QUOTED = re.compile(
    r"\b(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|relied on|relying on|pointed to|pointing to|invok(?:ed|ing)|like)\b[^.;]{0,60}\b(?:opinion|ruling|order|decision|dissent)s?\b[^.;]{0,30}$"
)
"""What stands before a judge of whose opinion elsewhere somebody speaks."""
CITING = re.compile(
    r"\b(?:cit(?:ed?|es|ing)|quot(?:ed?|es|ing)|rel(?:y|ies|ied|ying) (?:heavily )?on|point(?:s|ed|ing)? to|invok(?:ed?|es|ing)) an? (?:[^ .;,]+ ){0,3}?(?:opinion|ruling|order|decision|dissent|case)\b"
    r"|\b(?:quot(?:ed?|es|ing)|cit(?:ed?|es|ing)|echo(?:ed|es|ing)?) (?:[\w.]+ ){0,5}$"
)
"""An opinion of another case that somebody cites, whatever a judge did there."""
SO_HELD = re.compile(
    rf"{WHO} (?:has |had |have )?(?:also )?so (?:held|ruled|found|concluded|reasoned|observed|decided|stated)\b"
)
"""A judge who is cited as having held the same elsewhere: "Judge Roe so held in denying remand to two cities"."""
A_JUDGE = re.compile(r" , an? (?:[\w.]+ ){0,3}(?:judge|justice)\b")
"""Who is told behind the name to be a judge, of whatever court."""
OWN = re.compile(
    r" 's? (?:[\w-]+ ){0,3}?(?:rulings?|orders?|decisions?|opinions?|courtroom|court|chambers|judgment|dismissal|injunction|findings?|verdict|instructions?|sentence|questions?|reasoning|docket|analysis|views?|eyes|mind|reading|bench|desk|hands|calendar|denial|refusal|decree|approval|blessing|warning|skepticism|doubts?|words|remarks|comments)\b"
)
"""What is a judge's in a suit."""
ROLE = re.compile(
    r" , (?:who|the judge|a judge|presiding)\b(?![^.;]{0,60}\b(?:nothing|not|no|never|former\w*)\b)[^.;]{0,60}\b(?:case|suit|lawsuit|trial|matter|presid\w+|oversee\w*|overs\w+|hear\w*)\b|(?: ,)? (?:presiding|, presiding)|(?: ,)? (?:also )?(?:sat|sits|served|were|was) on the (?:[a-z-]+ )?panel\b"
)
"""What stands behind a judge who is told to have the suit."""


def ties(reading: Reading, judge: str) -> bool:
    """Whether a sentence ties a judge to a suit, and does not only name one."""
    if is_former(reading, judge) or (reading.words and IMAGINED.match(reading.words[0].text)):
        return not is_former(reading, judge) and _is_awaited(reading, judge)
    if is_of_another_bench(reading) or (not _is_of_suit(reading) and _is_of_others(reading)):
        return False
    if is_of_bankruptcies(reading, judge):
        return False
    places = [place for place, one in enumerate(reading.words) if one.tag == "W" and judge in one.keys]
    cited = SO_HELD.search(reading.text) or (
        places and CITING.search(reading.text, 0, reading.offsets[places[0]])
    )
    if is_uninvolved(reading, judge):
        return False
    places = [
        one for one in places if not (may_come(reading, one) or is_cited_at(reading, reading.offsets[one]))
    ]
    if not cited and places and any(does(frame, judge) for frame in reading.frames):
        return True
    return any(_is_reached(reading, place) and not _is_only_alleged(reading, place) for place in places)


def _is_only_alleged(reading: Reading, place: int) -> bool:
    """Whether a word stands in what a suit or an accusation tells: "The suit says she was fired after she went before Judge Roe"."""
    if SUMMED_UP.search(reading.text, 0, reading.offsets[place]):
        return False
    frame = reading.frame_from(reading.words[place].start)
    source = teller(frame) if frame is not None else None
    while source is not None:
        if source.is_of_paper or source.verb in ALLEGING:
            return True
        source = teller(source)
    return False


AWAITED = re.compile(
    rf"If (?:and when )?(?:[\w.]+ ){{0,3}}(?P<a>{WHO}) (?:signs?|approves?|agrees?|grants?|denies|rules|sides|certifies|lets|allows|accepts|rejects|declines|refuses)\b"
)
"""A judge on whom a suit waits: "If Judge Roe signs, the deal becomes a judgment"."""


def _is_awaited(reading: Reading, judge: str) -> bool:
    """Whether a sentence tells what follows if a judge decides, who has the suit then."""
    found = AWAITED.match(reading.text)
    return found is not None and judge in reading.named(found["a"])


def is_only_named(reading: Reading, judge: str) -> bool:
    """Whether a court's paper names a judge who need not sit in its suit: "put Ann Roe, a county judge, in her place", "Judge Roe so held"."""
    places = [place for place, one in enumerate(reading.words) if one.tag == "W" and judge in one.keys]
    described = (A_JUDGE.match(reading.text, reading.offsets[place] + 1) for place in places)
    return SO_HELD.search(reading.text) is not None or any(described)


def _is_reached(reading: Reading, place: int) -> bool:
    """Whether something of the suit comes to the judge who is named at a place, or from there."""
    offset = reading.offsets[place]
    before, text = reading.text[max(0, offset - 120) : offset], reading.text
    if has_left(reading, reading.words[place].start) or AFAR.search(before):
        return False
    if OWN.match(text, offset + 1) or ROLE.match(text, offset + 1):
        return True
    if BEFORE.search(before):
        return QUOTED.search(before) is None
    if THE_JUDGE.search(before):
        return True
    if APPOSED.search(before):  # "a federal judge, Roe, heard it"
        return any(is_deed(one) or one.verb in MOVED for one in reading.frames)
    return ASKED.search(before) is not None and _is_of_suit(reading)


def _is_of_suit(reading: Reading) -> bool:
    """Whether a sentence names a party of a suit of the text, or speaks of a suit."""
    return reading.gathered.is_party(reading.parsed.keys) or not reading.parsed.lows.isdisjoint(OF_COURT)


def _is_of_others(reading: Reading) -> bool:
    """Whether a sentence before the suit is told of names people or bodies beside judges and courts."""
    gathered = reading.gathered
    if reading.parsed.start >= gathered.first_told:
        return False
    named = [one for one in reading.parsed.keys if gathered.kind(one) not in {"", "Court"}]
    return any(not gathered.people[one].judge for one in named)
