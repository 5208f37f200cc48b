"""Rulings that decide no request of the text's suit: what courts do as a habit, what another judge did, what was decided of somebody else."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import WHO, text_of
from kg.extract.telling.frames import Frame

HABIT = re.compile(
    r"\b(?:usually|generally|rarely|seldom|often|routinely|typically|ordinarily|normally|regularly|always|frequently|commonly)\b"
)
"""Words by which courts are told to do something again and again."""
REACH = 60
AHEAD = 2
"""Code points behind a verb, and words before it, in which such a one stands."""
ANOTHER = re.compile(
    r"(?:another|a different|one|some|several|other|most|many) (?:[\w-]+ ){0,3}(?:judges?|courts?|panels?)"
)
OF_OTHERS = re.compile(r"\bagainst (?:another|a different|an unrelated) ")
IN_SUIT = re.compile(
    rf"\bin (?:an?|another) (?:[\w-]+ ){{0,2}}(?:suit|lawsuit|case|action) (?:against|(?:brought |filed )?by|involving) (?P<who>{WHO})"
)
"""What makes a request one that was made in another suit, by whom that is."""


def is_of_none(frame: Frame) -> bool:
    """Whether a clause that grants or denies something decides nothing in the text's suit."""
    verb = frame.clause.verb
    ahead = text_of(frame.words[max(0, verb.first - AHEAD) : verb.last])
    habit = HABIT.search(ahead) or HABIT.search(frame.rest[:REACH].partition(",")[0])
    gathered = frame.gathered
    named = any(gathered.is_party(gathered.parties_of(one.keys)) for one in frame.clause.rest)
    another = None if named else ANOTHER.match(text_of(frame.clause.subject).lower())
    return bool(habit or another or OF_OTHERS.search(frame.rest) or _is_of_strangers(frame))


def _is_of_strangers(frame: Frame) -> bool:
    """Whether something is decided in a suit of people who have no part in the one that was told of before."""
    found = IN_SUIT.search(frame.rest)
    theirs = frame.gathered.parties_of(frame.behind(found["who"])) if found is not None else ()
    told = frame.gathered.first_told < frame.parsed.start
    return told and bool(theirs) and not frame.gathered.is_party(theirs)
