"""What someone says is, was or will be so, kept apart from whether it is so."""

from __future__ import annotations

from msgspec import Struct

from kg.model.evidence import Confidence, Evidence, Ref
from kg.model.time import Time

NEEDS_SPEAKER = frozenset({"allegation", "argument", "intention", "characterization", "ruling"})


class Proposition(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A quoted triple, which asserts nothing: predicate is a property of the ontology (``represents``)."""

    subject: Ref
    predicate: str
    object: Ref | None = None
    value: str | None = None

    def __post_init__(self) -> None:
        """Refuse a proposition with two objects, or none."""
        if (self.object is None) == (self.value is None):
            raise ValueError("a proposition has an object or a value, and not both")


class Statement(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A statement: its wording, who makes it, and its standing; absent speaker = the source's own voice.

    ``category`` is of lev:statement, ``standing`` of lev:epistemic.
    """

    key: str
    text: str
    category: str
    standing: str
    language: str = "en"
    stated_by: tuple[Ref, ...] = ()
    proposition: Proposition | None = None
    negated: bool | None = None
    disputes: tuple[Ref, ...] = ()
    conflicts_with: tuple[Ref, ...] = ()
    supersedes: tuple[Ref, ...] = ()
    concerns: tuple[Ref, ...] = ()
    condition: str | None = None
    comment: str | None = None
    time: Time | None = None
    confidence: Confidence = None
    evidence: Evidence = ()

    def __post_init__(self) -> None:
        """Refuse an allegation that has no speaker or passes for undisputed."""
        if self.category in NEEDS_SPEAKER and not self.stated_by:
            raise ValueError(f"{self.key}: a statement of kind {self.category} names its speaker")
        if self.category == "allegation" and self.standing not in {"disputed", "corrected", "retracted"}:
            raise ValueError(f"{self.key}: an allegation is disputed (or corrected, or retracted)")
