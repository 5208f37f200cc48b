"""Words that only tell where somebody is: "His partner at Poe LLP", "the city of Cleveland, Texas"."""

from __future__ import annotations

from kg.extract.grammar.tokens import Tokens
from kg.extract.naming.seats import POSTAL

STAFF = frozenset({"official", "officials", "executive", "executives", "managers", "workers", "employees"})
"""Those who do something behind the name of whom they work for."""
PLACED = frozenset({"of", "at", "from", "with"})
"""Words between somebody and the firm or the place that is theirs."""


def is_place(words: Tokens) -> bool:
    """Whether words end with where one is who is not named yet: "His partner at Doe LLP", "The head of Holm"."""
    end = [one.tag for one in words[-3:]]
    return end == ["x", "p", "W"] and words[-2].low in PLACED and not words[-3].verb


def is_state_of(words: Tokens, inner: Tokens) -> bool:
    """Whether what stands between commas is only the state of a town that does something, and that no word only places: "the city of Cleveland, Texas,"."""
    town = words[-1].tag == "W" and all(one.tag in {"d", "w", "c"} for one in words[-2:-1])
    return town and " ".join(one.text for one in inner) in POSTAL
