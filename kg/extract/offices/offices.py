"""Who judges, who is married to whom, and who holds what position where."""

from __future__ import annotations

import re

from kg.extract.grammar.vocabulary import SUITS
from kg.extract.matter.kept import Spoken
from kg.extract.offices.benches import is_only_named, ties
from kg.extract.offices.formers import read_formers
from kg.extract.offices.founders import read_founders
from kg.extract.offices.marriages import read_marriages
from kg.extract.offices.positions import read_positions
from kg.extract.offices.titleholders import read_title_holders
from kg.extract.suing.filed import is_of_later
from kg.extract.telling.crimes import is_of_crime
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.others import (
    in_paragraph,
    is_among_others,
    is_of_cited,
    is_of_other_suit,
    is_of_strangers,
)
from kg.extract.telling.posture import ELSEWHERE
from kg.extract.verdicts.owed import JURIES

SIGNED = re.compile(r"\bwarrants?\b")
"""What a judge signs who need not judge the suit."""
OWN_SUITS = re.compile(r"\bown (?:[\w-]+ ){0,2}?(?:lawsuits|suits|cases|complaints)\b")
"""Suits of others than those whose suit was told of."""
MEDIATING = re.compile(
    r"\b[Mm]ediat(?:ed|ion|or)\b[^.;]{0,60}?\b(?:before|with|by|through) (?:the )?(?:[Rr]etired |former )?(?:Hon|Judge|Justice|Magistrate)"
)
"""What tells of a judge who need not sit in the suit: "mediation before Hon. Ann Roe (Ret.)"."""
BESIDE = re.compile(
    r"\b(?:rival|separate(?:ly)?|another|similar|different|of (?:its|his|her|their) own|followed|(?:still|also) fac(?:es|ing)|faces? another|elsewhere)\b"
)
"""What makes the suit that a sentence tells of first another one than that of which the text told before."""


def read_offices(reading: Reading) -> None:
    """Adds the judges, courts, marriages and positions of a sentence."""
    masked = reading.parsed.masked
    for mention in masked.mentions:
        if mention.key in reading.gathered.people:
            _sits(reading, mention.key)
            for key in mention.keys:
                reading.gathered.name(Spoken(reading.parsed.start, mention.start, key))
    if not masked.mentions:
        reading.gathered.name(Spoken(reading.parsed.start, reading.parsed.start, ""))
        return
    read_marriages(reading)
    read_positions(reading)
    read_title_holders(reading)
    read_founders(reading)
    read_formers(reading)


def _sits(reading: Reading, key: str) -> None:
    """Notes a court, or a judge and the suit that the judge sits in."""
    gathered, topic = reading.gathered, reading.gathered.topic
    if gathered.kind(key) == "Court":
        if not is_of_later(reading, topic):
            gathered.courts.setdefault(key, reading.quote)
        return
    if _hears_another(reading, key):
        return
    if gathered.people[key].judge and not SIGNED.search(reading.text) and not _is_elsewhere(reading, topic):
        if is_among_others(reading):
            topic = in_paragraph(reading)
            if not topic or not ties(reading, key):
                return
        gathered.judges.setdefault(key, reading.quote)
        mediates = MEDIATING.search(gathered.text, reading.parsed.start, reading.parsed.end)
        signs = gathered.of_court and reading.parsed.keys == {key}
        of_paper = gathered.of_court and not is_only_named(reading, key)
        if mediates or not (signs or of_paper or ties(reading, key)):
            return
        gathered.tied.add(key)
        if signs:
            topic = gathered.main  # who signs a paper sits in its suit, whatever it told of last
        if topic is not None and not gathered.cases[topic].relations and _is_free(reading, key, topic):
            gathered.benches.setdefault((key, topic), reading.quote)


def _is_free(reading: Reading, judge: str, topic: str) -> bool:
    """Whether a judge sits in no suit yet, or the sentence names somebody who has a part in this one alone."""
    gathered = reading.gathered
    others = [case for of, case in gathered.benches if of == judge]
    known = {one for case in others for side in gathered.sides[case] for one in side}
    own = {one for side in gathered.sides[topic] for one in side} - known
    return not others or not own.isdisjoint(reading.parsed.keys)


def _hears_another(reading: Reading, key: str) -> bool:
    """Whether a judge was first told of in another suit, so that "she" of the next sentence sits there too."""
    gathered = reading.gathered
    if gathered.people[key].judge and key not in gathered.tied and is_of_other_suit(reading):
        gathered.elsewhere.add(key)
    return key in gathered.elsewhere


def _is_of_strangers(frame: Frame) -> bool:
    """Whether a jury gives a sum to people who have no part in any suit that is known: "jurors awarded Roe and Doe $5 million"."""
    gains = (
        frame.verb in {"award", "give"} and frame.clause.head is not None and frame.clause.head.low in JURIES
    )
    won = frame.gathered.parties_of(frame.clause.rest[0].keys) if gains and frame.clause.rest else ()
    return bool(won) and frame.gathered.main is not None and not frame.gathered.is_party(won)


def _is_elsewhere(reading: Reading, topic: str | None) -> bool:
    """Whether a sentence speaks of another suit, of somebody who has no part in the one that is spoken of."""
    gathered, words = reading.gathered, reading.parsed.lows
    known = gathered.words.get(topic or "")
    later = known is not None and (known.start or 0) > reading.parsed.start and BESIDE.search(known.quote)
    if (
        later
        or OWN_SUITS.search(reading.text)
        or is_of_other_suit(reading)
        or is_of_cited(reading)
        or is_of_strangers(reading)
        or any(_is_of_strangers(one) for one in reading.frames)
    ):
        return True
    if topic is None or is_of_crime(reading):
        return topic is not None
    if words.isdisjoint(ELSEWHERE) or words.isdisjoint(SUITS):
        return False
    sides = {key for side in gathered.sides[topic] for key in side}
    return any(one not in sides for one in gathered.parties_of(tuple(sorted(reading.parsed.keys))))
