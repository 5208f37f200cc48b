"""Suits that end against some of those who are sued and go on against the others: "dismissed as to Doe", "settled with Doe"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY, keys
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import Posture

AIMED = re.compile(
    rf"(?P<how>\b(?:as against|as to|with respect to|insofar as (?:it|they) (?:names?|concerns?)|(?<!not )against|with) )(?P<b>{MANY}|{WHO})(?P<only> only\b|(?: ,)? but not (?:as )?(?:against|to)\b)?"
)
"""Against whom something ends, or with whom it is settled."""
NAMING = frozenset({"against ", "with "})
"""Words by which a suit may be called by the first of those whom it is against: "dismissed her suit against Doe"."""
CLAIMS = frozenset({"claim", "claims", "count", "counts", "charges", "allegations"})


def some_sued(frame: Frame, told: Posture) -> Keys:
    """Those of the ones sued against whom alone a clause ends a suit; nobody where it ends it for all."""
    suit = frame.gathered.against(told.who[0]) if told.who else None
    if suit is None or len(suit[1]) <= 1 or told.theories:
        return ()
    if told.against:
        return told.against if set(told.against) < set(suit[1]) else ()
    words = (*frame.clause.subject, *frame.clause.rest)
    claims = not CLAIMS.isdisjoint([one.low for one in words])
    for found in AIMED.finditer(text_of(words)):
        named = tuple(one for one in frame.gathered.parties_of(keys(found["b"], words)) if one in suit[1])
        called = found["how"] in NAMING and suit[1][0] in named and not (claims or found["only"])
        deals = found["how"] != "with " or told.status == "settled"
        if deals and named and set(named) < set(suit[1]) and not called:
            return named
    return ()


def end_for_some(frame: Frame, told: Posture, some: Keys) -> None:
    """Adds how the claims against some of those sued stand: they are one claim of their own, of which no more is told."""
    suit = frame.gathered.against(told.who[0])
    if suit is not None:
        claim = frame.gathered.claim_against(suit[0], some, frame.quote)
        frame.gathered.stand(claim, told.status, frame.quote, prejudice=told.prejudice)
