"""Verdicts of other suits than the one that is told of: of another court, against somebody without a name."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.suing.suing import WINNING
from kg.extract.telling.frames import Reading
from kg.extract.verdicts.owed import STRANGER

OTHER_SUIT = re.compile(
    rf"\b(?:another|separate|similar|earlier|previous|prior|different|related|first|second) (?:[\w-]+ )?(?:lawsuit|suit|case|trial|complaint)\b|\b(?:lawsuit|suit|case|complaint) (?:by|of|from) (?P<a>{MANY})"
)
OF_COURT = re.compile(
    r"(?:[\w-]+ ){0,2}?(?:of|by|from|that|which) an? (?:[\w-]+ ){0,3}?(?:court|tribunal|panel|arbitrator) (?:in|of) "
)
"""What makes a judgment another court's: "the $9 million judgment that a court in Ecuador had entered against Roe"."""


OF_CRIME = re.compile(
    r"\brestitution\b.*\b(?:pleaded|pleading|convicted|sentenc\w+|prosecutors?|prison)\b|\b(?:pleaded|pleading|convicted|sentenc\w+|prosecutors?|prison)\b.*\brestitution\b"
)
"""What a sentence tells that is on what a criminal court orders to be paid."""


def is_won_from_stranger(reading: Reading, behind: str) -> bool:
    """Whether what is won is another court's, or goes against somebody who is told of first, once the suit is known."""
    if OF_COURT.match(behind) or OF_CRIME.search(reading.text):
        return True
    known = reading.gathered.words.get(reading.gathered.main or "")
    return (
        known is not None and (known.start or 0) < reading.parsed.start and STRANGER.match(behind) is not None
    )


def is_elsewhere(reading: Reading) -> bool:
    """Whether a sentence tells of another suit's verdict: it speaks of one, or names somebody who is no party of this."""
    gathered, found = reading.gathered, OTHER_SUIT.search(reading.text)
    main = gathered.sides[gathered.main] if gathered.main is not None else ((), ())
    if found and (not found["a"] or not set(reading.parties(found["a"])) & set(main[0])):
        return True
    acting = {lawyer for lawyer, *_ in gathered.counsel.values()}
    won = (frame for frame in reading.frames if frame.verb in WINNING)
    return any(
        one not in {*main[0], *main[1], *acting} for frame in won for one in gathered.parties_of(frame.mine)
    )
