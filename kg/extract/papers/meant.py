"""Whom the words mean for whom lawyers are said to act: by name, by role, by a pronoun."""

from __future__ import annotations

import re

from kg.extract.litigation.gathered import Gathered, Keys
from kg.extract.papers.pairing import Acting
from kg.extract.papers.papers import Papers
from kg.extract.papers.roll import Roll

BY_NAME = re.compile(r"\b(?:Plaintiff|Defendant|Petitioner|Respondent)s?,? [A-Z][\w'\u2019.-]+ [A-Z]")
"""A role with a name behind it: "Plaintiffs Ann Roe and the City of Oz"."""
PRONOUN = re.compile(r"She|He|They|It")
ROLE_BEFORE = re.compile(
    r"(?:^|(?<=[.\n] )|(?<=\n))The (?P<side>plaintiffs?|defendants?)\b(?:[^.\n]|\.(?=\d)){1,400}\. $",
    re.MULTILINE,
)
"""A sentence on a side, right before a pronoun."""


def clients_of(one: Acting, papers: Papers, roll: Roll) -> Keys:
    """For whom somebody acts; nobody where a text without a caption gives, beside a role, names that it tells of nowhere else."""
    strange = papers.caption is None and BY_NAME.search(one.client) and not roll.named(one.client)
    return () if strange else roll.parties(one.client)


def meant_by(one: Acting, gathered: Gathered, roll: Roll) -> Keys:
    """Whom the prose means with the words that begin or end what is told of counsel: "the company", "she"."""
    start, end = one.span
    place = start if gathered.text.startswith(one.client, start) else end - len(one.client)
    return tuple(one.key for one in gathered.named if one.place == place) or _by_role(one, gathered, roll)


def _by_role(one: Acting, gathered: Gathered, roll: Roll) -> Keys:
    """Whom a pronoun means behind a sentence on a side: "The plaintiff seeks $5,000. She is represented by Poe"."""
    begin = gathered.text.rfind("\n", 0, one.span[0]) + 1
    before = ROLE_BEFORE.search(gathered.text, begin, one.span[0]) if PRONOUN.fullmatch(one.client) else None
    return roll.holders(before["side"]) if before is not None else ()
