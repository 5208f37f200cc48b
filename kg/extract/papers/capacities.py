"""The capacities that a caption prints beside those of its two sides, and the suits that they tell of."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered, Keys
from kg.model import Party, Quote

Held = tuple[tuple[str, Keys], ...]
CAPACITIES = (
    ("counterclaimant", re.compile(r"\bcounter ?(?:claim )?(?:claimant|plaintiff|complainant)|\bcounterclaim(?:ant| plaintiff)")),
    ("counterdefendant", re.compile(r"\bcounter ?(?:claim )?defendant|\bcounterclaim defendant")),
    ("crossclaimant", re.compile(r"\bcross ?(?:claim )?(?:claimant|plaintiff|complainant)")),
    ("crossdefendant", re.compile(r"\bcross ?(?:claim )?defendant")),
    ("thirdpartyplaintiff", re.compile(r"\bthird party plaintiff")),
    ("thirdpartydefendant", re.compile(r"\bthird party defendant")),
    ("intervenor", re.compile(r"\bintervenor|\bin intervention")),
)  # fmt: skip
"""A capacity \u2192 how captions print it, in small letters without hyphens."""
FACES = {"counterclaimant": "counterdefendant", "crossclaimant": "crossdefendant", "thirdpartyplaintiff": "thirdpartydefendant"}  # fmt: skip
CALLED = (("intervenor", "intervenor"), ("thirdpartydefendant", "third[- ]party defendant"), ("thirdpartyplaintiff", "third[- ]party plaintiff"))  # fmt: skip
SUED_TOO = re.compile(r"^(?:nominal|relief) defendant")


def add_beside(held: Held, case: str, gathered: Gathered, quote: Quote) -> None:
    """Adds to the suit of a caption those who are sued in name only, and beside it the suits in which somebody of it sues others."""
    for role, who in held:
        if SUED_TOO.match(role):
            gathered.join(case, (), who, quote)
    for suing, sued in FACES.items():
        ones, others = (_holders(held, capacity) for capacity in (suing, sued))
        if ones and others and not set(ones) & set(others):
            back = suing == "counterclaimant" or bool(set(others) & set(gathered.sides[case][0]))
            gathered.suit(ones, others, quote, counter=back, named=True)


def add_capacities(held: Held, case: str, gathered: Gathered, quote: Quote) -> None:
    """Adds the capacities that are held beside those of the two sides; a claim across the sides is one back, whatever it is called."""
    across = set(_holders(held, "crossdefendant")) & set(gathered.sides[case][0])
    for capacity, _ in CAPACITIES:
        if across and capacity.startswith("cross"):
            continue
        for agent in _holders(held, capacity):
            party = Party(agent=agent, case=case, capacity=capacity, evidence=(quote,))
            gathered.parties.setdefault((agent, f"{case} as {capacity}"), party)


def called_beside(held: Held) -> dict[str, Keys]:
    """How papers call those who are of neither side, and who they are."""
    return {role: who for capacity, role in CALLED if (who := _holders(held, capacity))}


def _holders(held: Held, capacity: str) -> Keys:
    """Those who hold a capacity, each once."""
    way = dict(CAPACITIES)[capacity]
    return tuple(dict.fromkeys(key for role, who in held if way.search(role) for key in who))
