"""Where "that" points to something: "That bid failed", "but that request was turned down"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kg.extract.text.words import listed

if TYPE_CHECKING:
    from kg.extract.grammar.tokens import Token

POINTED = listed("""
    motion request bid application petition effort attempt push plea ruling order decision verdict award judgment
    appeal injunction deal settlement
""")
"""What "that" points to before it, at the beginning of a clause."""
OPENING = listed("but yet though although when while after before")
"""Words behind which it does so."""


def pointing(found: Sequence[Token]) -> list[Token]:
    """The tokens, with a "that" that points to a noun as the determiner that it is."""
    lows = {one.low for one in found}
    if "that" not in lows or POINTED.isdisjoint(lows):
        return list(found)
    return [_points(found, place) if one.low == "that" else one for place, one in enumerate(found)]


def _points(found: Sequence[Token], place: int) -> Token:
    before = found[place - 1].low if place else ""
    after = found[place + 1].low if place + 1 < len(found) else ""
    opens = not place or before in OPENING
    return replace(found[place], tag="d") if opens and after in POINTED else found[place]
