"""Who took part in a case, and as what. One record a capacity; capacities are short names of lev:role."""

from __future__ import annotations

from msgspec import Struct

from kg.model.evidence import Confidence, Evidence, Ref
from kg.model.time import Time


class Party(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """An agent's holding of one capacity as a side (or, below ``other``, beside the sides) of a case.

    ``printed`` keeps the role words of the source, one value a printed line.
    """

    agent: Ref
    case: Ref
    capacity: str
    printed: tuple[str, ...] = ()
    pleading: Ref | None = None
    time: Time | None = None
    terminated: Time | None = None
    confidence: Confidence = None
    evidence: Evidence = ()


class Counsel(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A lawyer's (or legal team's) acting for one client in one case, optionally through a firm.

    A party that appears for itself has capacity ``selfrepresented``, and is its own client.
    """

    agent: Ref
    case: Ref
    client: Ref
    capacity: str = "counsel"
    printed: tuple[str, ...] = ()
    firm: Ref | None = None
    time: Time | None = None
    terminated: Time | None = None
    confidence: Confidence = None
    evidence: Evidence = ()


class Judge(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A judicial officer's assignment to a case."""

    agent: Ref
    case: Ref
    capacity: str = "judicial"
    printed: tuple[str, ...] = ()
    time: Time | None = None
    terminated: Time | None = None
    confidence: Confidence = None
    evidence: Evidence = ()
