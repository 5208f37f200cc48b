"""Motions to dismiss of the ones sued whom only a noun calls: "the carmaker moved to dismiss the suit", "the city's motion to dismiss"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MOTION, MOVED
from kg.extract.grammar.wording import text_of
from kg.extract.matter.cues import requests_in
from kg.extract.matter.gathered import Keys
from kg.extract.matter.publicsides import public_side
from kg.extract.naming.referring import PERSON
from kg.extract.requests.asked import ANOTHER, ask
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.supposed import is_supposed
from kg.extract.text.cued import Cued
from kg.extract.text.words import listed

OWNED_BY_SOMEBODY = Cued(
    r"\b(?:[Tt]he|[Bb]oth|[Aa]ll) (?P<who>(?:[\w-]+ ){1,3}?)'s? (?:[\w-]+ ){0,3}?motions? to dismiss\b|\b(?P<its>[Ii]ts|[Tt]heir) (?:[\w-]+ ){0,2}?motions? to dismiss\b",
    "to dismiss",
)
OF_SEVERAL = Cued(
    rf"\b(?:[Tt]he|[Bb]oth) (?:(?:two|three|four) )?(?P<noun>[a-z]+s) '(?:s)? (?:[a-z-]+ ){{0,2}}?{MOTION} (?P<what>(?:to|for)\b[^,;]*)",
    *MOVED,
    core=" '",
)
"""A request that is called that of several: "the studios' bid to compel arbitration"."""
BODIES = listed("""
    companies firms studios publishers newspapers labels banks retailers airlines carriers insurers producers manufacturers automakers drugmakers
    cities counties states universities colleges schools districts clubs teams networks broadcasters corporations businesses platforms agencies
""")
"""What several bodies are called."""
DISMISS = re.compile(
    r"\b(?:dismiss|toss|throw out)(?: (?:it|again|for|on|in|because|last|earlier)\b| ?[.,;]| ?$|[^.,;]{0,40} (?:(?:law)?suits?|cases?|complaints?|claims?|actions?|litigation)\b)"
)
"""What is asked for by who wants a suit dismissed."""
OTHERS = re.compile(
    r"\b(?:lawyers?|attorneys?|counsel|judges?|courts?|prosecutors?|officials?|plaintiffs?|critics|panel|groups?|government|jury|jurors|appeals?|spokes\w+|parties|sides)\b"
)
"""Whoever moves to dismiss a suit for nobody who is sued in it, or for somebody else."""

PUBLIC = re.compile(r"\b(?:city|county|state|town|village|borough|parish|department|administration)\b")
"""What only a public side is called."""


def owned_by_sued(reading: Reading) -> None:
    """Adds the motions to dismiss that a sentence calls somebody's who is sued."""
    for found in OWNED_BY_SOMEBODY.finditer(reading.text):
        if not is_supposed(reading.text, found):
            _ask(reading, found["who"] or found["its"])
    for found in OF_SEVERAL.finditer(reading.text):
        who = _bodies(reading) if found["noun"] in BODIES and not is_supposed(reading.text, found) else ()
        for category in requests_in(f"motion {found['what']}") if who else ():
            ask(reading.gathered, who, category, reading.quote)


def _bodies(reading: Reading) -> Keys:
    """The side of the only suit that is of several bodies, where only one is."""
    gathered = reading.gathered
    sides = gathered.spoken_of() if gathered.is_alone else ((), ())
    able = [one for one in sides if len(one) > 1 and {gathered.kind(key) for key in one} == {"Organization"}]
    return able[0] if len(able) == 1 and all(sides) else ()


def is_of_unnamed(frame: Frame) -> bool:
    """Whether a clause may tell what one who is sued asks, and its subject names nobody."""
    subject = frame.clause.subject
    asks = bool(subject) and not frame.is_passive and frame.verb in {"ask", "move", "file", "seek"}
    return (
        asks and all(one.tag in {"d", "x", "a"} for one in subject) and DISMISS.search(frame.rest) is not None
    )


def dismissal_of_sued(frame: Frame) -> None:
    """Adds "the carmaker moved to dismiss the suit", where only one is sued and the text does not say what it is."""
    _ask(frame, text_of(frame.clause.subject))


def _ask(reading: Reading, words: str) -> None:
    """Adds the motion to dismiss of those sued in the only suit, whom words name by what they are."""
    sides = [one for one in reading.gathered.sides.values() if all(one)]
    if len(sides) != 1 or len(reading.gathered.cases) != 1 or OTHERS.search(words.lower()):
        return
    sued = sides[0][1]
    if PUBLIC.search(words.lower()) and set(public_side(reading.gathered)).isdisjoint(sued):
        return  # "the city moved to dismiss", where a company is sued
    person = PERSON.fullmatch(words.strip().split()[-1].lower()) is not None
    able = any(reading.gathered.kind(one) == "Person" for one in sued) or not person
    if not able or ANOTHER.search(reading.quote.quote):
        return  # "the widow's motion" where a company is sued; "its motion to dismiss the indictment"
    many = words.strip().lower().endswith("s") and words.strip().lower() != "its"
    if many or words.strip().lower() == "their" or len(sued) == 1:
        ask(reading.gathered, sued, "motiontodismiss", reading.quote)
