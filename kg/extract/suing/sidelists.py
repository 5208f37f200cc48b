"""Sides that a sentence lists: "Defendants: Doe and Poe", "the plaintiffs, Roe, Lee and six other users,"; and those of a crowd that is sued: "The officers are Roe and Doe"."""

from __future__ import annotations

import re

from kg.extract.grammar.goingon import listed_apart
from kg.extract.grammar.phrases import LIST, people
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading
from kg.extract.telling.others import is_of_other_suit
from kg.extract.text.cued import Cued

ENDS = r"(?= ?(?:[.,;)]|$)| and (?:\d|two|three|four|five|six|seven|eight|nine|ten|several|others?|dozens|more|hundreds)\b)"
LISTED = Cued(rf"(?:^|[;.] )(?P<r>{WHO}) : (?P<a>{LIST}){ENDS}", ": ", " :")
"""Those whom a line lists behind their role and a colon: "Defendants: Doe and Poe"."""
CROWD = Cued(
    rf"^(?:The|Those|Its|The other|The individual) (?:[a-z-]+ ){{0,2}}?(?P<noun>[a-z]+s|men|women) (?:are|were) (?P<a>{LIST}){ENDS}",
    " are ",
    " were ",
)
"""Those whom a sentence names as who was told of by a noun alone: "The officers are Roe, Doe and Poe"."""
ROLES = frozenset({"@suing", "@sued"})
SUED = r"\b(?:su(?:e[sd]?|ing)|against|nam(?:e[sd]?|ing)|accus(?:e[sd]?|ing)) (?:[^;\n]{0,120}?[ '\u2019])?"
"""What stands before those who are sued."""
NEAR = 1500
"""Code points before a sentence in which the crowd stands whom it names."""


def listed(reading: Reading, found: re.Match[str]) -> list[Keys]:
    """Those whom a sentence lists as the defendants; each whom it lists as a plaintiff is added."""
    role, who = people(found["r"], reading.words), reading.parties(found["a"])
    if not role or not who or not set(role[0].keys) <= ROLES or role[0].team or is_of_other_suit(reading):
        return []
    if role[0].keys == ("@suing",):
        sue(reading, who + reading.gathered.parties_of(listed_apart(reading.words)))
        return []
    return [who, reading.gathered.parties_of(listed_apart(reading.words))]


def named(reading: Reading, found: re.Match[str]) -> list[Keys]:
    """Those whom a sentence names of a crowd that is sued."""
    before = reading.gathered.text[max(0, reading.parsed.start - NEAR) : reading.parsed.start]
    who = reading.parties(found["a"])
    told = who and re.search(SUED + re.escape(found["noun"]) + r"\b", before)
    return [who] if told and not is_of_other_suit(reading) else []


def add_apposed(reading: Reading) -> None:
    """Adds those who are listed right behind the role of those who sue: "the plaintiffs, Roe, Lee and six other users,"."""
    for one in reading.words if "plaintiffs" in reading.parsed.lows or "Plaintiffs" in reading.text else ():
        if one.keys[:1] == ("@suing",) and one.keys[1:] and not one.team:
            printed = reading.gathered.printed((one.start, one.end))
            if re.match(r"(?:[Tt]he )?[Pp]laintiffs,", printed):
                sue(reading, reading.gathered.parties_of(one.keys[1:]))


def sue(reading: Reading, who: Keys) -> None:
    """Adds those who sue to the only suit of the text, else as of one of their own that is against nobody yet."""
    gathered = reading.gathered
    suing, _ = gathered.sides.get(gathered.main or "", ((), ()))
    apart = gathered.of_court or is_of_other_suit(reading)  # an opinion tells of the parties of cited cases
    alone = gathered.is_alone and bool(suing) and not apart
    new = tuple(one for one in who if not gathered.is_party((one,)))
    if new and alone and gathered.main is not None:
        gathered.join(gathered.main, new, (), reading.quote)
    elif new and not gathered.is_party(who):
        gathered.suit(who, (), reading.quote)


LISTS = ((LISTED, listed), (CROWD, named))
"""What lists a side, and how it is read."""
