"""A measured ratio, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TOLERANCE = 1.6
"""How far a figure may stray from its baseline: machines are noisy, and a real regression is larger."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One result of a bench: a ratio of two things measured in one run, never seconds.

    Attributes:
        name: how the baseline knows it; unique among all benches.
        limit: the promise that no run may break; None where only the baseline binds.
    """

    name: str
    value: float
    limit: float | None = None
    better: Literal["lower", "higher"] = "lower"
    unit: str = "ratio"


def within(figure: Figure, bound: float) -> bool:
    """True if the figure is as good as the bound or better; a NaN never is."""
    return figure.value <= bound if figure.better == "lower" else figure.value >= bound


def fault(figure: Figure, baseline: float | None) -> str | None:
    """What is wrong with the figure, in a few words, or None."""
    if figure.limit is not None and not within(figure, figure.limit):
        return f"breaks its limit of {figure.limit:g}"
    if baseline is None:
        return None
    bound = baseline * TOLERANCE if figure.better == "lower" else baseline / TOLERANCE
    if not within(figure, bound):
        return f"more than {TOLERANCE:g} times worse than its baseline"
    return None
