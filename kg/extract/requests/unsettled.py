"""Rulings that decide no request of the text's suit: what courts do as a habit, what another judge did, what was decided of somebody else."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import text_of
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
OF_ANOTHER = re.compile(
    r"\bagainst (?:another|a different|an unrelated) |\bin (?:an?|another) (?:[\w-]+ ){0,2}(?:suit|lawsuit|case|action) (?:against|by|brought|filed|involving) "
)
"""What makes a request one that was made in another suit."""


def is_of_none(frame: Frame) -> bool:
    """Whether a clause that grants or denies something decides nothing in the text's suit."""
    verb = frame.clause.verb
    ahead = text_of(frame.words[max(0, verb.first - AHEAD) : verb.last])
    habit = HABIT.search(ahead) or HABIT.search(frame.rest[:REACH])
    another = ANOTHER.match(text_of(frame.clause.subject).lower())
    elsewhere = OF_ANOTHER.search(frame.rest)
    theirs = frame.behind(frame.rest[elsewhere.end() :][:1]) if elsewhere is not None else ()
    own = bool(theirs) and frame.gathered.is_party(theirs)  # "granted Doe judgment in a suit by Roe"
    return bool(habit or another or (elsewhere is not None and not own))
