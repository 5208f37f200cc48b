"""Whose request it is that a piece of a ruling decides: "granted Doe's motion", "a stay to Roe", "summary judgment in Roe's favor"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MANY, MOTION
from kg.extract.grammar.wording import DATE
from kg.extract.matter.gathered import Keys
from kg.extract.requests.asked import clients
from kg.extract.requests.favored import favored_beside
from kg.extract.requests.gained import OWNER
from kg.extract.requests.granting import A_MOTION, AGREEING, GIVING, REFUSING
from kg.extract.telling.frames import Frame

OF_MOTION = re.compile(rf" 's? (?:[\w-]+ ){{0,4}}?{MOTION}\b")
TO = re.compile(rf"\b(?:to|for|of|by|from|in favor of) (?P<a>{MANY})")
IN_FAVOR = re.compile(rf"\bin (?P<a>{LIST})(?= 's favor\b)")
BY = re.compile(rf"\b{MOTION} (?:[\w-]+ ){{0,8}}?(?:of|by|from) (?P<a>{MANY})")
"""Whose a motion is: not "a motion to disqualify Roe's lawyer"."""
GIVEN = re.compile(
    rf"(?P<a>{MANY}) (?=(?:an? |partial |the )?(?:preliminary|temporary|permanent|emergency|restraining order|injunction|summary|default|stay|sanctions|new trial|class certification|(?:[\w-]+ )?extension|more time)\b)"
)
"""To whom something is given: "granted Roe a stay"."""
ISSUED_TO = re.compile(rf"[^,;]{{0,40}}?\b(?:judgment|injunction|order) (?:to|for|in favor of) (?P<a>{MANY})")
TO_GIVE = re.compile(rf"to (?:give|grant|award) (?P<a>{MANY}) (?:an?|the|more|leave|summary|partial) ")
"""To whom something is refused: "refused to give Roe a new trial"."""
FURTHER = re.compile(
    rf"(?:(?:an?|the) )?(?:second|third|fourth|fifth|other|another|similar|like)(?: (?:one|motion|request|bid))? ?,? ?(?:(?:made|filed|brought) )?(?:by|from|of) (?P<a>{MANY})"
)
"""A further request of the kind that was decided before: "granted a third, by Roe"."""
ELLIPTIC = re.compile(
    rf"(?P<a>{LIST}) 's?(?= ?$| ?[.,;]| (?:as|in|on|at|from|because|since|but|and|last|without)\b)"
)
"""Whose motion is decided, where the word for it is left out: "denied Roe's"."""
GIFT_TO_ONE = re.compile(
    rf"(?:an? |the |partial )*(?:summary judgment|(?:preliminary |temporary )?injunction|new trial|judgment as a matter of law|dismissal)(?= ?(?:$|[.,;]|on\b|in {DATE}))"
)
"""What a court gives to the one whom it sides with."""


def owners(frame: Frame, piece: str, outcome: str) -> Keys:
    """Those who asked for what a piece of a ruling decides: whom it names, else with whom the court sides beside it."""
    who = clients(frame.gathered, frame.parties_behind(_named(frame, piece, outcome)))
    return favored_beside(frame) if not who and outcome == "granted" and GIFT_TO_ONE.match(piece) else who


def _named(frame: Frame, piece: str, outcome: str) -> str | None:
    """The words that name who asked for what a piece of a ruling decides."""
    if frame.verb in GIVING:
        found = ISSUED_TO.match(piece)
    else:
        found = TO_GIVE.match(piece) if frame.verb in REFUSING | AGREEING else None
        found = (
            found
            or FURTHER.match(piece)
            or OWNER.search(piece)
            or GIVEN.match(piece)
            or ELLIPTIC.match(piece)
        )
        to = BY if A_MOTION.search(piece) else TO
        found = found or IN_FAVOR.search(piece)
        found = found or (to.search(piece) if outcome != "denied" or "motion" in piece else None)
    return OF_MOTION.split(found["a"])[0] if found else None  # "Roe's motion to strike Ames's motion"
