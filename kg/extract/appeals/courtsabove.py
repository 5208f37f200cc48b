"""Courts in which no suit begins, by their identifiers and names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.extract.grammar.clause import Clause
from kg.extract.matter.gathered import Gathered
from kg.extract.telling.ruling import HIGHER

HIGH = re.compile(
    r"\b(?:Supreme Court|Full (?:Federal )?Court|Courts? of (?:Civil |Criminal )?Appeals?|Appellate|(?:Superior|Commonwealth) Court of Pennsylvania)\b"
)
"""Names of the courts of states in which no suit begins."""
TRIES = re.compile(r"\b(?:New York|Manhattan|Brooklyn|Bronx|Queens|N\.Y\.|County|Kings)\b")
"""What stands in the name of a Supreme Court in which suits begin."""


def is_high_by_name(name: str) -> bool:
    """Whether a court is by its name one of a state in which no suit begins."""
    return HIGH.search(name) is not None and (TRIES.search(name) is None or "of Appeals" in name)


def court_above(gathered: Gathered, named: Iterable[str]) -> str | None:
    """The first of those named that is a court in which no suit begins; None where none is."""
    return next((key for key in named if _is_above(gathered, key)), None)


def _is_above(gathered: Gathered, key: str) -> bool:
    """Whether somebody is a court in which no suit begins, by its identifier or its name."""
    one = gathered.people.get(key)
    if one is None or one.kind != "Court" or one.name.startswith("District"):
        return False
    return HIGHER.fullmatch(one.court or "") is not None or is_high_by_name(one.name)


def higher(clause: Clause, gathered: Gathered) -> str | None:
    """The key of the court of appeals that a clause names behind its verb; None where it names none."""
    return court_above(gathered, (key for one in clause.rest for key in one.keys))
