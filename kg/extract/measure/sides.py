"""Who sues whom in a case, by the capacities that its parties hold."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Case, Records

OPPOSITE = {
    "plaintiff": "defendant",
    "petitioner": "respondent",
    "appellant": "appellee",
    "counterclaimant": "counterdefendant",
    "crossclaimant": "crossdefendant",
    "thirdpartyplaintiff": "thirdpartydefendant",
}


def suing(records: Records, case: str) -> list[str]:
    """The keys of those who bring the case: who started it, or else who sues in it."""
    starting = _holders(records, case, {"plaintiff", "petitioner"})
    return starting or _holders(records, case, set(OPPOSITE))


def pairs(records: Records, case: Case) -> Iterator[tuple[str, str, bool]]:
    """Who sues whom in the case, and whether back: each capacity against its opposite.

    Where no capacity meets its opposite (a petition with a defendant), all who sue face all who are sued.
    """
    countersuit = any(relation.kind == "countersuit" for relation in case.relations)
    found = False
    for side, other in OPPOSITE.items():
        for one in _holders(records, case.key, {side}):
            for against in _holders(records, case.key, {other}):
                found = True
                if one != against:
                    yield one, against, countersuit or side == "counterclaimant"
    if not found:
        for one in _holders(records, case.key, set(OPPOSITE)):
            for against in _holders(records, case.key, set(OPPOSITE.values())):
                yield one, against, countersuit


def _holders(records: Records, case: str, capacities: set[str]) -> list[str]:
    held = [party.agent for party in records.parties if party.case == case and party.capacity in capacities]
    return list(dict.fromkeys(held))
