"""A component without sides: pulled together along lines, pushed apart elsewhere, then cleared of overlaps.

Fruchterman and Reingold (1991) with their grid, so that time grows with the number of cards, not its square.
It starts from a spiral in breadth-first order: the same cards and links give the same places.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from math import atan2, cos, hypot, pi, sin, sqrt

from kg.view.placing import Card, Link, Place, near

LENGTH = 130.0
"""The length in pixels that a line tends to."""
REACH = 2 * LENGTH
GOLDEN = pi * (3 - sqrt(5))
WIDER = 1.35
EFFORT = 60_000
MOST_CLEARED = 3_000
"""Beyond so many cards overlaps stay: names are drawn only where they fit, and zooming in parts them."""


def spread(cards: Sequence[Card], links: Sequence[Link]) -> list[Place]:
    """Places by force, a little wider than high, none overlapping another."""
    xs, ys = _spiral(len(cards), links)
    steps = max(40, min(300, EFFORT // len(cards)))
    for step in range(steps):
        _step(xs, ys, links, LENGTH * (1 - step / steps))
    _lie_down(xs, ys)
    if len(cards) <= MOST_CLEARED:
        _clear(cards, xs, ys)
    return list(zip(xs, ys, strict=True))


def _spiral(count: int, links: Sequence[Link]) -> tuple[list[float], list[float]]:
    """A sunflower's seeds, the best connected card in the middle and its neighbours around it."""
    ties = near(count, links)
    centre = max(range(count), key=lambda i: (len(ties[i]), -i))
    seat = {centre: 0}
    wave = deque([centre])
    while wave:
        for other in ties[wave.popleft()]:
            if other not in seat:
                seat[other] = len(seat)
                wave.append(other)
    radius = [0.6 * LENGTH * sqrt(seat[i]) for i in range(count)]
    return (
        [radius[i] * cos(GOLDEN * seat[i]) for i in range(count)],
        [radius[i] * sin(GOLDEN * seat[i]) for i in range(count)],
    )


def _step(xs: list[float], ys: list[float], links: Sequence[Link], warmth: float) -> None:
    """Every card moved once by the forces on it, no further than the warmth allows."""
    fx, fy = [0.0] * len(xs), [0.0] * len(xs)
    for one, other in _pairs(xs, ys):
        dx, dy = xs[one] - xs[other], ys[one] - ys[other]
        square = dx * dx + dy * dy or 0.01
        if square < REACH * REACH:
            push = LENGTH * LENGTH / square
            _act(fx, fy, one, other, (dx * push, dy * push))
    for one, other in links:
        dx, dy = xs[one] - xs[other], ys[one] - ys[other]
        pull = -hypot(dx, dy) / LENGTH
        _act(fx, fy, one, other, (dx * pull, dy * pull))
    for i in range(len(xs)):
        force = hypot(fx[i], fy[i])
        share = min(force, warmth) / force if force else 0.0
        xs[i] += fx[i] * share
        ys[i] += fy[i] * share


def _lie_down(xs: list[float], ys: list[float]) -> None:
    """The whole turned so that it is longest from left to right, and drawn out a little that way."""
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread_x, spread_y = sum((a - x) ** 2 for a in xs), sum((b - y) ** 2 for b in ys)
    lean = sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True))
    turn = atan2(2 * lean, spread_x - spread_y) / 2
    for i, (a, b) in enumerate(zip(xs, ys, strict=True)):
        xs[i] = WIDER * (a * cos(turn) + b * sin(turn))
        ys[i] = b * cos(turn) - a * sin(turn)


def _act(fx: list[float], fy: list[float], one: int, other: int, force: Place) -> None:
    fx[one] += force[0]
    fy[one] += force[1]
    fx[other] -= force[0]
    fy[other] -= force[1]


def _pairs(xs: Sequence[float], ys: Sequence[float]) -> Iterator[Link]:
    """Pairs of cards in the same or touching cells of a grid as wide as the reach of the push."""
    cells: dict[tuple[int, int], list[int]] = {}
    for i in range(len(xs)):
        cells.setdefault((int(xs[i] // REACH), int(ys[i] // REACH)), []).append(i)
    for (column, row), here in cells.items():
        for at, one in enumerate(here):
            for other in here[at + 1 :]:
                yield one, other
        for cell in ((column + 1, row), (column - 1, row + 1), (column, row + 1), (column + 1, row + 1)):
            for other in cells.get(cell, ()):
                for one in here:
                    yield one, other


def _clear(cards: Sequence[Card], xs: list[float], ys: list[float]) -> None:
    """Overlapping cards pushed apart, each pair the shorter way, until none overlaps."""
    for _ in range(200):
        moved = False
        order = sorted(range(len(cards)), key=lambda i: (xs[i] - cards[i].half, i))
        for at, one in enumerate(order):
            for other in order[at + 1 :]:
                if xs[other] - cards[other].half >= xs[one] + cards[one].half:
                    break
                moved = _part(cards, xs, ys, (one, other)) or moved
        if not moved:
            return


def _part(cards: Sequence[Card], xs: list[float], ys: list[float], pair: Link) -> bool:
    """Whether the two overlapped; they no longer do."""
    one, other = pair
    over = cards[one].half + cards[other].half - abs(xs[one] - xs[other])
    upper, lower = (one, other) if (ys[one], one) <= (ys[other], other) else (other, one)
    deep = ys[upper] + cards[upper].below - (ys[lower] - cards[lower].above)
    if over <= 0.5 or deep <= 0.5:  # noqa: PLR2004 - half a pixel
        return False
    if over < deep:
        way = 1 if (xs[one], one) <= (xs[other], other) else -1
        xs[one] -= way * over / 2
        xs[other] += way * over / 2
    else:
        ys[upper] -= deep / 2
        ys[lower] += deep / 2
    return True
