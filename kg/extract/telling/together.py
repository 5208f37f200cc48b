"""Which side of a suit speaks by what several are called: "the authors say", "the companies countered"."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.crimes import CRIME
from kg.extract.telling.frames import Frame
from kg.extract.text.words import listed

CROWD = 4
"""Words of a subject by which several are called."""
PEOPLE = listed("""
    authors artists writers musicians women families parents students players athletes workers employees drivers dancers investors shareholders
    residents tenants buyers sellers users consumers customers patients teachers nurses homeowners retirees voters farmers couple family
    siblings brothers sisters friends pair duo trio two neighbors partners actors officers deputies men inmates passengers survivors songwriters
""")
BODIES = listed("publishers newspapers states labels studios cities counties")
"""What those who sue together are called."""
ANY = frozenset({"women", "men", "four", "three", "five", "six", "group", "trio", "pair", "duo", "two"})
"""What several people are called of whichever trade."""
MANY = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|\d+|group of|other)"
"""How several are counted."""
EITHER = frozenset({"brothers", "sisters", "siblings", "officers", "deputies", "partners"})
"""What those are as often called who are sued together."""
KIN = frozenset({"family", "relatives", "parents", "survivors"})
TRADES = frozenset({"companies", "firms"})
"""What companies are called, on whichever side."""
LAWYERS = (["lawyers"], ["attorneys"], ["counsel"], ["team"])
COUNTED = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def side_meant(frame: Frame) -> Keys:
    """Those of one side of the suit who are meant by a noun for several; nobody where it may be either side or others."""
    subject, gathered = frame.clause.subject, frame.gathered
    if not subject or (told := _defense(frame)):
        return told if subject else ()
    noun = subject[-1].low if subject[0].low in {"the", "both"} and len(subject) <= CROWD else ""
    if not noun:
        return ()
    suing, sued = gathered.spoken_of()
    if noun in KIN and len(suing) == 1 and "estate" in gathered.people[suing[0]].name.lower().split():
        return suing  # "The family says", where the estate sues
    if one := _side_of(gathered, noun, suing, sued):
        return one
    if any(one.tag == "W" and one.start < subject[0].start for one in frame.words):
        return ()  # "Roe settled with Doe, and the companies said"
    several = next((COUNTED[one.low] for one in subject if one.low in COUNTED), 0)
    able = [one for one in (suing, sued) if several in {0, len(one)} and _are_called(gathered, one, noun)]
    return able[0] if len(able) == 1 else ()


def _side_of(gathered: Gathered, noun: str, suing: Keys, sued: Keys) -> Keys:
    """Those who sue, if a noun for several people or bodies fits them; else those who are sued, where it fits as many of them."""
    if noun in PEOPLE | BODIES and _are(gathered, suing, "Person" if noun in PEOPLE else "Organization"):
        return suing
    if gathered.is_alone and _is_crowd(gathered, suing, noun):
        return suing
    return sued if noun in EITHER and _are(gathered, sued, "Person") else ()


def _is_crowd(gathered: Gathered, side: Keys, noun: str) -> bool:
    """Whether people of whom the text names some are counted by a noun: "Four nurses, led by Roe, sued"; "the women" may be whichever."""
    if not side or {gathered.kind(one) for one in side} != {"Person"}:
        return False
    if noun in PEOPLE and noun not in ANY:
        return re.search(rf"(?i)\b{MANY} (?:[\w-]+ ){{0,4}}?{noun}\b", gathered.text) is not None
    counted = noun if noun in COUNTED else MANY
    women = noun != "women" or all(gathered.people[one].gender == "f" for one in side)
    return (
        noun in ANY
        and women
        and re.search(rf"(?i)\b{counted} (?:[\w-]+ ){{0,4}}?(?:{'|'.join(sorted(PEOPLE))})\b", gathered.text)
        is not None
    )


def _defense(frame: Frame) -> Keys:
    """Those who are sued in the only suit, where their lawyers speak: "the defense argued", "the defense attorneys told jurors"."""
    if frame.clause.subject[0].low != "the" or CRIME.search(frame.gathered.text):
        return ()  # "Defense lawyers like the law"
    low = [one.low for one in frame.clause.subject if one.low not in {"the", "lead"}]
    speaks = low in (["defense"], ["defence"]) or (
        low[:1] in (["defense"], ["defence"]) and low[1:] in LAWYERS
    )
    return frame.gathered.spoken_of()[1] if speaks and frame.gathered.is_alone else ()


def _are_called(gathered: Gathered, side: Keys, noun: str) -> bool:
    """Whether those of a side are several whom a noun for companies fits."""
    whole = noun in TRADES and not any(map(gathered.is_agency, side))
    return whole and _are(gathered, side, "Organization")


def _are(gathered: Gathered, side: Keys, kind: str) -> bool:
    """Whether a side are several of a kind."""
    return len(side) > 1 and {gathered.kind(one) for one in side} == {kind}
