"""Who brings the one suit of a text of which only somebody without a name is told to bring it: "A former nurse sued Holm. Ann Roe says she was fired"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST
from kg.extract.grammar.vocabulary import OPENING, SUITS
from kg.extract.grammar.wording import SUM, WHO
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.matter.nameless import Crowd
from kg.extract.naming.folk import KIN
from kg.extract.suits.crowdsuits import NOUNS
from kg.extract.suits.fallingshort import losers
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.others import is_of_other_suit
from kg.extract.telling.voice import is_done
from kg.extract.text.words import listed
from kg.extract.verdicts.gains import GAINS
from kg.model import Quote

CALLED = re.compile(
    rf"(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)|{WHO} 's?) (?:[\w'-]+ ){{0,4}}?(?P<n>[\w-]+) ,? ?(?:(?:identified|named|listed) (?:[\w-]+ ){{0,5}}?as )?(?P<a>{LIST})(?= (?!')|$)"
    rf"|\b[Tt]he (?P<k>[\w-]+)(?: ,)? (?:including|among them|led by) (?P<c>{LIST})|(?P<d>{LIST}) , (?:one|two|three|another) of the (?:[\w-]+ )?(?P<o>[\w-]+)(?= [,.;]| who\b)"
    rf"|(?P<b>{LIST}) ,? ?(?:(?:is|was|are|were) )?(?:an?|the|his|her|their|{WHO} 's?) (?:[\w'-]+ ){{0,4}}?(?P<m>[\w-]+)(?= [,.;]| who\b| of\b|$)"
)
"""Who is called by the noun by which the suit's bringer was told of: "The nurse, Ann Roe", "his mother, Ann Roe"."""
OWN = re.compile(
    rf"(?P<a>{WHO}) 's? (?:[\w-]+ )?(?:court (?:documents|papers|filings?|complaint)|filings?|petition|claim)\b|\b(?:lawsuit|suit|complaint|case|action)(?: ,)? (?:which )?(?:was )?(?:filed|brought) (?:[^ ]+ ){{0,4}}?on behalf of (?P<b>{WHO})"
)
"""Whose papers a text tells of."""
PAID = re.compile(rf"(?P<a>{LIST}) (?:[\w-]+ ){{0,3}}?{SUM}")
TO = re.compile(rf"(?:[\w-]+ ){{0,3}}?{SUM}(?: [\w-]+){{0,4}}? to (?P<a>{LIST})")
FOUND_FOR = re.compile(rf"(?:for|with|in favor of) (?P<a>{LIST})")
SURE = 3
"""How sure it is of whom a jury gives a sum, and of who is called as the bringer was."""
PLEADS = 2
"""How sure it is of who alleges something."""
IN_SUIT = re.compile(r"in (?:the|his|her|their) (?:[\w-]+ ){0,2}?(?:complaint|lawsuit|suit|petition)\b")
PLEADING = listed("allege claim accuse contend sue seek demand want")
"""What those do who sue."""
TELLING = listed("say tell recall testify describe write")
MILD = listed(
    "woman man men women mother father resident girl boy wife husband son daughter widow widower plaintiff couple parents victim patient tenant customer"
)
"""What anybody may be called who sues."""
AGED = re.compile(r"(?P<a>[\U000f0000-\U000f3fff]) , \d\d ,")
POSTED = re.compile(
    rf"(?: ,)? (?:who |an? |the |{WHO} 's? )[^,;]*(?:{WHO}|\b(?:president|chief|director|officer|owner|founder|head|boss|manager|chair\w*|spokes\w+|lawyer|attorney|professor|expert))"
)
"""What somebody is told to be who does not sue."""
BEFALLEN = re.compile(r"(?:\w+ly )?\w+(?:ed|en|ing)\b")
"""What happened to somebody, by a verb that no list has."""
TITLED = re.compile(r"(?:[A-Z]\w+|\b(?:Dr|Gov|Sen|Rep|Sgt|Lt|Capt|Rev|Det)\.) $")
"""What stands before one who is told of first by an office: "Council Member Roe"."""
NEAR = 25
"""Code points before a name in which its title stands."""
OPINING = listed(
    "believe think hope feel support agree know expect understand appreciate consider recognize respect stand want be have"
)
"""Verbs of what anybody may say of himself who does not sue."""
LATER = 1500
"""Code points behind the first word of a suit in which its bringer is looked for."""


def read_bringers(reading: Reading) -> None:
    """Notes who may bring the suit that somebody without a name is told to bring."""
    gathered = reading.gathered
    crowd = awaited(gathered)
    if (
        crowd is None
        or not crowd.start <= reading.parsed.start < crowd.start + LATER
        or is_of_other_suit(reading)
    ):
        return
    told = [(SURE, who) for who in (*_called(reading, crowd), *_winners(reading))]
    told += [(PLEADS, who) for who in losers(reading)]
    several = any(len(one.mine) > 1 and one.verb in PLEADING for one in reading.frames)
    if reading.parsed.start > crowd.start and (not crowd.many or crowd.kin or several):
        told += [(grade, who) for grade, who in _pleading(reading, crowd)]
    for grade, who in told:
        if who and all(_may_sue(gathered, one, crowd, sure=grade >= SURE) for one in who):
            gathered.bringing.append((grade, who, reading.quote))


def awaited(gathered: Gathered) -> Crowd | None:
    """Those without a name who bring the one suit of a text, where nobody else is told to; None elsewhere."""
    main = gathered.main
    if not gathered.cases and gathered.facing:
        return Crowd(frozenset(), (), 0, many=False)
    own = [key for key, case in gathered.cases.items() if not case.relations and key not in gathered.apart]
    if main is None or len(own) > 1 or gathered.sides[main][0] or not gathered.sides[main][1]:
        return None
    return gathered.crowds.get(main) or Crowd(frozenset(), (), gathered.words[main].start or 0, many=False)


def bringers(gathered: Gathered) -> tuple[Keys, Quote] | None:
    """Who brings the suit, with the words: the best told; None where it may be one or another."""
    crowd = awaited(gathered)
    best = max((grade for grade, _, _ in gathered.bringing), default=0)
    told = [(who, quote) for grade, who, quote in gathered.bringing if grade == best]
    if crowd is None or not told:
        return None
    every = dict.fromkeys(one for who, _ in told for one in who)
    if best >= SURE and crowd.many:
        return tuple(every), told[0][1]
    return told[0] if best < SURE or set(told[0][0]) == set(every) else None


def _may_sue(gathered: Gathered, one: str, crowd: Crowd, *, sure: bool) -> bool:
    """Whether somebody may be who sues: a person who is no judge, no counsel, not the one whose kin sue, and of no other trade."""
    person = gathered.people.get(one)
    if (
        person is None
        or person.kind != "Person"
        or person.judge
        or one in crowd.of
        or gathered.is_party((one,))
    ):
        return False
    begins = gathered.text[max(0, person.start - NEAR) : person.start]
    if not sure and TITLED.search(begins):
        return False  # "Council Member Roe said he"
    return sure or person.nouns <= crowd.words | MILD


def _called(reading: Reading, crowd: Crowd) -> list[Keys]:
    """Those who are called by the noun of the crowd."""
    found = () if reading.parsed.lows.isdisjoint(NOUNS) else CALLED.finditer(reading.text)
    told = [
        (
            one["n"] or one["m"] or one["k"] or one["o"],
            reading.parties(one["a"] or one["b"] or one["c"] or one["d"]),
        )
        for one in found
    ]
    return [who for noun, who in told if _fits(noun.lower(), crowd)]


def _fits(noun: str, crowd: Crowd) -> bool:
    """Whether a noun is one of the crowd's, or of kin who may be among them."""
    if noun in crowd.words & NOUNS or noun in {"plaintiff", "plaintiffs"}:
        return True
    return (
        bool(crowd.kin)
        and noun in KIN
        and bool(crowd.kin & {"parents", "family", "relatives", "survivors", "estate", noun})
    )


def _winners(reading: Reading) -> list[Keys]:
    """Those whom a jury gives a sum, or whom one who is sued pays it."""
    sued = reading.gathered.sides.get(reading.gathered.main or "", ((), reading.gathered.facing))[1]
    return [_gains(frame, sued) for frame in reading.frames if is_done(frame)]


def _gains(frame: Frame, sued: Keys) -> Keys:
    if frame.verb == "pay" and set(frame.gathered.parties_of(frame.mine)) & set(sued):
        found = PAID.match(frame.rest) or TO.match(frame.rest)
        return frame.parties_behind(found["a"]) if found else ()
    if frame.decides and frame.verb in {"find", "rule", "side"} and not frame.is_passive:
        found = FOUND_FOR.match(frame.rest)
        return frame.parties_behind(found["a"]) if found else ()
    gain = (
        GAINS[frame.verb](frame)
        if frame.verb in {"award", "give", "order", "win", "receive", "get"}
        else None
    )
    return gain.winners if gain is not None and set(gain.losers) <= set(sued) else ()


def _pleading(reading: Reading, crowd: Crowd) -> list[tuple[int, Keys]]:
    """Those who tell of what they sue for, or are told of first with their age."""
    if any(f"the {noun} " in f"{reading.text} " for noun in crowd.words & NOUNS - crowd.kin):
        return []  # "Poe says the nurse lied"
    least = 1 if crowd.words else PLEADS
    told = [
        (grade, frame.gathered.parties_of(frame.mine))
        for frame in reading.frames
        if (grade := _grade(frame, nameless=not crowd.words)) >= least
        and (_sued(frame) or not _is_described(frame))
    ]
    told += [(2, reading.parties(found["a"] or found["b"])) for found in OWN.finditer(reading.text)]
    if not crowd.kin and (found := AGED.match(reading.text)) and not POSTED.match(reading.text, found.end()):
        told.append((1, reading.parties(found["a"])))
    return [
        (grade, who)
        for grade, who in told
        if (
            len(who) > 1
            if crowd.many and not crowd.kin
            else len(who) == 1 or crowd.words & {"couple", "parents", "family", "pair"}
        )
    ]


def _is_described(frame: Frame) -> bool:
    """Whether who is named is told to be somebody's, or to be of a body: "her boss, Roe,", "Roe, who runs Holm,"."""
    head = frame.clause.head
    at = next((at for at, one in enumerate(frame.words) if one is head), 0)
    before = frame.words[max(0, at - 2) : at]
    apposed = [one.tag for one in before] in (["x", ","], ["W", ","]) and before[0].low not in SUITS
    behind = frame.offsets[at + 1] - 1 if at + 1 < len(frame.offsets) else len(frame.whole.text)
    return apposed or POSTED.match(frame.whole.text, behind) is not None


def _grade(frame: Frame, *, nameless: bool) -> int:
    """How surely a clause tells that its subject sues."""
    about = any(one.low in SUITS for one in frame.words[frame.clause.verb.last :])
    if nameless and ((about and not IN_SUIT.match(frame.rest)) or frame.verb in {"demand", "want"}):
        return 0  # "Poe claims the lawsuit is a stunt"
    if frame.is_of_team or not is_done(frame) or _sued(frame):
        return SURE if _sued(frame) and not frame.is_of_team else 0
    befell = frame.verb == "be" and BEFALLEN.match(frame.rest) is not None
    if frame.is_passive or befell:
        return int(_is_of_suit(frame))
    if frame.outer is not None:
        return 0
    if frame.verb in PLEADING:
        return PLEADS
    own = [one for one in frame.frames if one.outer is frame and set(one.mine) & set(frame.mine)]
    told = any(one.is_passive or one.verb not in OPINING or BEFALLEN.match(one.rest) for one in own)
    return 1 if frame.verb in TELLING and told else 0


def _sued(frame: Frame) -> bool:
    """Whether a clause only describes who sued, whatever is said of him: "the judge said Roe, who sued in May, had no case"."""
    lead = frame.clause.lead
    return frame.verb == "sue" and not frame.is_passive and [one.low for one in lead[-1:]] == ["who"]


def _is_of_suit(frame: Frame) -> bool:
    """Whether a suit's paper tells what was done to somebody: "According to the suit, Roe was fired", "the suit says Roe was fired"."""
    source = frame.source
    return (frame.outer is not None and frame.outer.is_of_paper) or (
        source is not None and any(one.low in OPENING for one in source.named)
    )
