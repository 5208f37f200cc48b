"""Whom the words mean for whom lawyers are said to act: by name, by role, by a pronoun."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.papers.pairing import Acting
from kg.extract.papers.papers import Papers
from kg.extract.papers.roll import Roll
from kg.extract.telling.depicted import depicted
from kg.extract.telling.throngs import KIN, kin_among

BY_NAME = re.compile(r"\b(?:Plaintiff|Defendant|Petitioner|Respondent)s?,? [A-Z][\w'\u2019.-]+ [A-Z]")
"""A role with a name behind it: "Plaintiffs Ann Roe and the City of Oz"."""
FAMILY = re.compile(r"[Tt]he (?P<name>[A-Z][\w'\u2019-]+?)(?:es|s)")
"""A family by its surname."""
PRONOUN = re.compile(r"She|He|They|It")
ROLE_BEFORE = re.compile(
    r"(?:^|(?<=[.\n] )|(?<=\n))The (?P<side>plaintiffs?|defendants?)\b(?:[^.\n]|\.(?=\d)){1,400}\. $",
    re.MULTILINE,
)
"""A sentence on a side, right before a pronoun."""

PART = re.compile(r"[A-Z][\w&\u2019'-]+")
"""One word of a name."""
ISSUER = re.compile(r"[Tt]he [Cc]ompany")
ABOUT = re.compile(r"^[ \t]*(?:About|ABOUT) (?P<who>[A-Z][^\n]{1,60}?)[ \t]*$", re.MULTILINE)
"""Behind what a release ends with what its issuer is."""


def clients_of(one: Acting, papers: Papers, roll: Roll) -> Keys:
    """For whom somebody acts; nobody where a text without a caption gives, beside a role, names that it tells of nowhere else."""
    strange = papers.caption is None and BY_NAME.search(one.client) and not roll.named(one.client)
    family = FAMILY.fullmatch(one.client)
    people = _of_surname(family["name"], roll.gathered) if family else ()
    return (
        ()
        if strange
        else tuple(one for one in people if roll.gathered.is_party((one,)))
        if people
        else roll.parties(one.client)
    )


def _of_surname(name: str, gathered: Gathered) -> Keys:
    """The several people of a surname; none where fewer have it."""
    several = tuple(
        key
        for key, one in gathered.people.items()
        if any(each.split()[-1] == name for each in (one.name, *one.short) if " " in each)
    )
    return several if len(several) > 1 else ()


def meant_by(one: Acting, gathered: Gathered, roll: Roll) -> Keys:
    """Whom the prose means with the words that begin or end what is told of counsel: "the company", "she"."""
    start, end = one.span
    place = start if gathered.text.startswith(one.client, start) else end - len(one.client)
    named = tuple(one.key for one in gathered.named if one.place == place and one.key)
    return (
        named
        or _by_role(one, gathered, roll)
        or _by_part(one.client, gathered)
        or (kin_among(gathered) if KIN.match(one.client) else ())
        or depicted(gathered, one.client)
        or _issuer(one, gathered)
    )


def _by_part(client: str, gathered: Gathered) -> Keys:
    """The only party whose name a word is of: "Roe" where others of the family are none, "American", "TI" of "Texas Instruments"."""
    word = re.sub(r"^(?:the|M(?:r|s|rs)\.|Dr\.) ", "", client, flags=re.IGNORECASE)
    if not PART.fullmatch(word):
        return ()
    parties = dict.fromkeys(key for sides in gathered.sides.values() for side in sides for key in side)
    return _only(
        [
            key
            for key in parties
            if key in gathered.people and _is_part(word, gathered.people[key].name.split())
        ]
    )


def _is_part(word: str, name: list[str]) -> bool:
    """Whether a word is a surname, begins a name, or has its first letters."""
    letters = "".join(one[0] for one in name if one[0].isupper())
    return word in {name[-1].strip(",."), name[0]} or (len(word) > 1 and word in {letters, letters[:-1]})


def _issuer(one: Acting, gathered: Gathered) -> Keys:
    """The party that issues a release, where it goes on with "the company" and ends with what it tells about itself."""
    about = ABOUT.search(gathered.text, one.span[1]) if ISSUER.fullmatch(one.client) else None
    parties = dict.fromkeys(key for sides in gathered.sides.values() for side in sides for key in side)
    return _only(
        [key for key in parties if about is not None and gathered.people[key].name.startswith(about["who"])]
    )


def _only(some: list[str]) -> Keys:
    return tuple(some) if len(some) == 1 else ()


def _by_role(one: Acting, gathered: Gathered, roll: Roll) -> Keys:
    """Whom a pronoun means behind a sentence on a side: "The plaintiff seeks $5,000. She is represented by Poe"."""
    begin = gathered.text.rfind("\n", 0, one.span[0]) + 1
    before = ROLE_BEFORE.search(gathered.text, begin, one.span[0]) if PRONOUN.fullmatch(one.client) else None
    return roll.holders(before["side"]) if before is not None else ()
