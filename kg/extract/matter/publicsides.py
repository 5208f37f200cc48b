"""The public side of a suit: its cities, agencies and those who hold offices, for whom public counsel act."""

from __future__ import annotations

from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.naming.nouns import PUBLIC
from kg.extract.text.words import listed

HOLDERS = listed(
    "governor secretary president attorney commissioner superintendent sheriff mayor director administrator"
)
"""What those are called who hold a public office."""


def sides_told(gathered: Gathered) -> tuple[Keys, Keys]:
    """The sides of the suit that is spoken of, else of the main one."""
    return gathered.sides.get(gathered.topic or gathered.main or "", ((), ()))


def public_side(gathered: Gathered) -> Keys:
    """The public bodies, or holders of public offices, of the suit that is spoken of, where only one side has any."""
    public = [tuple(key for key in side if _is_public(gathered, key)) for side in sides_told(gathered)]
    return (public[0] or public[1]) if bool(public[0]) != bool(public[1]) else ()


def _is_public(gathered: Gathered, key: str) -> bool:
    one = gathered.people.get(key)
    if one is None or one.kind == "LawFirm":
        return False
    holds = one.kind == "Person" and not one.nouns.isdisjoint(HOLDERS)
    return holds or (
        one.kind == "Organization" and (gathered.is_agency(key) or not one.nouns.isdisjoint(PUBLIC))
    )
