"""Whom a noun of several means, for whom lawyers act: "the women", "the officers", "the tenants"."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered, Keys

BODIES = re.compile(
    r"(?:[\w-]+ ){0,3}?(?:\w*groups|organizations|states|unions|publishers|newspapers|stores|cities)\b"
)
PEOPLE = re.compile(
    r"\b(?:women|men|families|parents|couple|athletes|players|students|workers|employees|nurses|teachers|residents|tenants|victims|survivors|relatives|siblings|brothers|sisters|actors|musicians"
    r"|coaches|dancers|models|fans|voters|veterans|patients|drivers|engineers|prisoners|inmates|passengers|migrants|homeowners|widows?|heirs|girls|boys|children|kids|teenagers|mothers|fathers|twins|pair|trio|duo|scientists|musicians|writers|novelists|journalists|reporters|bandmates|classmates|colleagues)\b"
)
KIN = re.compile(r"(?:[a-z-]+ ){0,3}?(?:brothers|sisters|siblings|twins)\b", re.IGNORECASE)
"""A few who belong together, whichever side they are on."""
OFFICIALS = re.compile(
    r"(?:the|both|all|the two|the three|the four) (?:[a-z-]+ )?(?P<noun>officers|officials|executives|directors|deputies|trustees|regents|doctors|agents|founders|commissioners|guards|detectives|troopers|professors|landlords)\b(?! ['\u2019])"
)
"""Those who are sued oftener than they sue."""


def crowd_among(gathered: Gathered, words: str, suing: Keys) -> Keys:
    """Those who sue, if they can be the crowd that some words name; else those of another suit who can."""
    if KIN.match(words):
        return kin_among(gathered)
    others = (first for first, _ in gathered.sides.values() if set(first) != set(suing))
    bodies = BODIES.match(words) is not None
    if _fits(gathered, suing, bodies=bodies):
        return suing
    fit = [one for one in others if len(one) > 1 and _fits(gathered, one, bodies=bodies)]
    return fit[0] if len(fit) == 1 and PEOPLE.search(words) else ()


def kin_among(gathered: Gathered) -> Keys:
    """The people of the only side whose people belong together, by one surname: "the brothers"."""
    sides = [
        tuple(one for one in side if gathered.kind(one) == "Person")
        for case in dict.fromkeys((gathered.topic, gathered.main))
        for side in gathered.sides.get(case or "", ())
    ]
    several = list(dict.fromkeys(side for side in sides if len(side) > 1 and _are_kin(gathered, side)))
    return several[0] if len(several) == 1 else ()


def _are_kin(gathered: Gathered, side: Keys) -> bool:
    """Whether some people have one surname."""
    first, *others = (gathered.people[one] for one in side)
    family = first.name.split()[-1]
    return all(one.key in first.kin or one.name.endswith(f" {family}") for one in others)


def is_crowd(words: str) -> bool:
    """Whether some words end in a noun of several people, or of bodies that are no companies."""
    return words.endswith(("s", "men")) and bool(PEOPLE.search(words) or BODIES.match(words))


def _fits(gathered: Gathered, suing: Keys, *, bodies: bool) -> bool:
    """Whether some are bodies, or people, as a noun has it; of several people some may be bodies."""
    return any((gathered.kind(one) == "Person") != bodies for one in suing)


def officials_in(gathered: Gathered, words: str) -> Keys:
    """The several people of the suit that is spoken of whom a noun of officials begins some words: those who are called so, or all who are sued."""
    found = OFFICIALS.match(words)
    noun = re.sub(r"ies$", "y", found["noun"]).removesuffix("s") if found else ""
    cases = dict.fromkeys((gathered.topic, gathered.main)) if noun else ()
    meant = (_officials(gathered, noun, gathered.sides.get(case or "", ((), ()))) for case in cases)
    return next(filter(None, meant), ())


def _officials(gathered: Gathered, noun: str, sides: tuple[Keys, Keys]) -> Keys:
    """The several people of a suit whom a noun of officials means."""
    called = [
        tuple(one for one in side if one in gathered.people and noun in gathered.people[one].nouns)
        for side in sides
    ]
    if bool(called[0]) != bool(called[1]) and (len(called[0]) != 1 or len(sides[0]) == 1):
        named = called[0] or called[1]
        return named if len(named) > 1 else ()
    suing, people = (tuple(one for one in side if gathered.kind(one) == "Person") for side in sides)
    meant = (
        people if len(people) > 1 and not called[0] else suing
    )  # "the executives" sue where no two are sued
    return meant if sides[1] and len(meant) > 1 else ()
