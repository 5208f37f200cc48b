"""What "'s" and "'d" are short for: "she's asking", "who'd sued"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kg.extract.grammar.vocabulary import SHORTENED

if TYPE_CHECKING:
    from kg.extract.grammar.tokens import Token


def spoken(found: Sequence[Token], place: int) -> Token:
    """The token at a place: "'s" as a helper where it is "is" or "has", "'d" as "had" where no "would" may be meant."""
    one, owner = found[place], found[place - 1] if place else None
    if one.tag == "'":
        short = owner is not None and (owner.low in SHORTENED or owner.pronoun)
        return replace(one, tag="h") if short else one
    return replace(one, low="had") if one.low == "'d" and _is_past(found, place) else one


def _is_past(found: Sequence[Token], place: int) -> bool:
    """Whether what stands behind a place, adverbs aside, tells of a time before: "'d sued", "'d been sued"; not "'d sue"."""
    behind = next((one for one in found[place + 1 :] if one.tag != "a"), None)
    if behind is None:
        return False
    return behind.low in {"been", "had"} or ("participle" in behind.kinds and "base" not in behind.kinds)
