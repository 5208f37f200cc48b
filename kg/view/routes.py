"""How far each line bends: several between the same two drawn apart, none through a stranger's sign or name.

A bend is vis-network's roundness, signed: positive is its ``curvedCW``, negative its ``curvedCCW``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import atan2, cos, hypot, pi, sin

from kg.view.placing import Card, Link, Place

APART, FAN = 0.16, 0.6
"""How far apart two lines bend, and the most that all between the same two may."""
BENDS = (0.0, 0.1, -0.1, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4)
MOST_TRIED = 20_000
"""Lines times cards: beyond it a line is not led around strangers."""
SAMPLES = 14


def bends(cards: Sequence[Card], places: Sequence[Place], links: Sequence[Link]) -> list[float]:
    """The bend of each line, in the order given."""
    fans: dict[Link, list[int]] = {}
    for at, (one, other) in enumerate(links):
        fans.setdefault((min(one, other), max(one, other)), []).append(at)
    free = len(links) * len(cards) <= MOST_TRIED
    found = [0.0] * len(links)
    for pair, fan in fans.items():
        middle = _clearest(cards, places, pair) if free and pair[0] != pair[1] else 0.0
        apart = min(APART, FAN / len(fan))
        for at, link in enumerate(fan):
            bend = middle + apart * (at - (len(fan) - 1) / 2)
            found[link] = round(bend if links[link] == pair else -bend, 3)
    return found


def _clearest(cards: Sequence[Card], places: Sequence[Place], pair: Link) -> float:
    """The smallest bend that meets fewest strangers."""
    strangers = [
        (x - card.half, y - card.above, x + card.half, y + card.below)
        for i, (card, (x, y)) in enumerate(zip(cards, places, strict=True))
        if i not in pair
    ]
    return min(BENDS, key=lambda bend: _met(strangers, list(_curve(places[pair[0]], places[pair[1]], bend))))


def _met(boxes: Sequence[tuple[float, float, float, float]], points: Sequence[Place]) -> int:
    """At how many of its points a line lies on a stranger."""
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    north, south = min(y for _, y in points), max(y for _, y in points)
    near = [b for b in boxes if b[0] < east and b[2] > west and b[1] < south and b[3] > north]
    return sum(left < x < right and top < y < bottom for x, y in points for left, top, right, bottom in near)


def _curve(start: Place, end: Place, bend: float) -> Iterator[Place]:
    """Points along the quadratic curve that vis-network draws for a bend."""
    wide, deep = end[0] - start[0], end[1] - start[1]
    angle = atan2(-deep, wide) + (0.5 * bend + 0.5) * pi
    reach = (0.5 * abs(bend) + 0.5) * hypot(wide, deep)
    via = (start[0] + reach * sin(angle), start[1] + reach * cos(angle))
    for step in range(1, SAMPLES):
        t = step / SAMPLES
        yield (
            (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * via[0] + t * t * end[0],
            (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * via[1] + t * t * end[1],
        )
