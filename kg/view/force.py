"""A component without sides: pulled together along lines, pushed apart elsewhere, then cleared of overlaps.

Fruchterman and Reingold (1991) with their grid, so that time grows with the number of cards, not its square.
It starts from a spiral in breadth-first order: the same cards and links give the same places.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from math import atan2, cos, hypot, pi, sin, sqrt

from kg.view.placing import Card, Link, Place, Size, around, near

LENGTH, LONGER = 130.0, 250.0
"""The length in pixels that a line tends to, between signs and between boxes."""
GOLDEN = pi * (3 - sqrt(5))
WIDER = 1.35
EFFORT = 60_000
REACH = 1.6
"""Cards push one another within so many lengths of a line."""
ROOM = 1.7
"""The picture is opened to so many times the room its cards need before those that overlap are parted."""
MOST_PASSES = 200
WIDEN, EXTRA = 1.01, 2
"""Each pass draws all out so much and parts cards by so many pixels more than needed: it ends the sooner."""
MOST_CLEARED = 3_000
"""Beyond so many cards overlaps stay: names are drawn only where they fit, and zooming in parts them."""


def spread(cards: Sequence[Card], links: Sequence[Link]) -> list[Place]:
    """Places by force, a little wider than high, none overlapping another."""
    length = LONGER if all(card.size for card in cards) else LENGTH
    xs, ys = _spiral(len(cards), links, length)
    steps = max(30, min(300, EFFORT // len(cards)))
    for step in range(steps):
        _step(xs, ys, links, length, length * (1 - step / steps))
    _lie_down(xs, ys)
    if len(cards) <= MOST_CLEARED:
        _stretch(xs, ys, _opened(cards, xs, ys))
        _clear(cards, xs, ys)
    return list(zip(xs, ys, strict=True))


def _spiral(count: int, links: Sequence[Link], length: float) -> tuple[list[float], list[float]]:
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
    radius = [0.6 * length * sqrt(seat[i]) for i in range(count)]
    return (
        [radius[i] * cos(GOLDEN * seat[i]) for i in range(count)],
        [radius[i] * sin(GOLDEN * seat[i]) for i in range(count)],
    )


def _step(xs: list[float], ys: list[float], links: Sequence[Link], length: float, warmth: float) -> None:
    """Every card moved once by the forces on it, no further than the warmth allows."""
    fx, fy = _pushed(xs, ys, length)
    for one, other in links:
        dx, dy = xs[one] - xs[other], ys[one] - ys[other]
        pull = -hypot(dx, dy) / length
        fx[one] += dx * pull
        fy[one] += dy * pull
        fx[other] -= dx * pull
        fy[other] -= dy * pull
    for i in range(len(xs)):
        force = hypot(fx[i], fy[i])
        share = min(force, warmth) / force if force else 0.0
        xs[i] += fx[i] * share
        ys[i] += fy[i] * share


def _pushed(xs: Sequence[float], ys: Sequence[float], length: float) -> tuple[list[float], list[float]]:
    """How far each card is pushed by those within reach."""
    fx, fy = [0.0] * len(xs), [0.0] * len(xs)
    cell = REACH * length, REACH * length
    reach, strength = cell[0] * cell[1], length * length
    for here, others in _neighbourhoods(xs, ys, cell):
        places = [(xs[i], ys[i]) for i in others]
        for i in here:
            x, y, right, down = xs[i], ys[i], 0.0, 0.0
            for u, v in places:
                dx, dy = x - u, y - v
                square = dx * dx + dy * dy
                if 0 < square < reach:
                    push = strength / square
                    right += dx * push
                    down += dy * push
            fx[i], fy[i] = right, down
    return fx, fy


def _neighbourhoods(
    xs: Sequence[float], ys: Sequence[float], cell: Size
) -> Iterator[tuple[list[int], list[int]]]:
    """Cards by the cells of a grid, each time with all in the same and the eight touching cells."""
    wide, high = cell
    cells: dict[tuple[int, int], list[int]] = {}
    for i in range(len(xs)):
        cells.setdefault((int(xs[i] // wide), int(ys[i] // high)), []).append(i)
    for (column, row), here in cells.items():
        others: list[int] = []
        for across in (column - 1, column, column + 1):
            for down in (row - 1, row, row + 1):
                others += cells.get((across, down), ())
        yield here, others


def _lie_down(xs: list[float], ys: list[float]) -> None:
    """The whole turned so that it is longest from left to right, and drawn out a little that way."""
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread_x, spread_y = sum((a - x) ** 2 for a in xs), sum((b - y) ** 2 for b in ys)
    lean = sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True))
    turn = atan2(2 * lean, spread_x - spread_y) / 2
    for i, (a, b) in enumerate(zip(xs, ys, strict=True)):
        xs[i] = WIDER * (a * cos(turn) + b * sin(turn))
        ys[i] = b * cos(turn) - a * sin(turn)


def _opened(cards: Sequence[Card], xs: Sequence[float], ys: Sequence[float]) -> float:
    """By how much the whole must be drawn out for its cards to have room."""
    left, top, right, bottom = around(cards, list(zip(xs, ys, strict=True)))
    needed = sum(2 * card.half * (card.above + card.below) for card in cards)
    return max(1.0, sqrt(ROOM * needed / ((right - left) * (bottom - top))))


def _stretch(xs: list[float], ys: list[float], by: float) -> None:
    for i in range(len(xs)):
        xs[i] *= by
        ys[i] *= by


def _clear(cards: Sequence[Card], xs: list[float], ys: list[float]) -> None:
    """Overlapping cards pushed apart, each pair the shorter way, until none overlaps, all drawn out a bit."""
    wide, high = max(card.half for card in cards), max(card.above + card.below for card in cards)
    for _ in range(MOST_PASSES):
        moved = False
        for here, others in _neighbourhoods(xs, ys, (2 * wide, high)):
            for one in here:
                x = xs[one]
                near = [i for i in others if i > one and abs(x - xs[i]) < 2 * wide]
                for other in near:
                    moved = _part(cards, xs, ys, (one, other)) or moved
        if not moved:
            return
        _stretch(xs, ys, WIDEN)


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
        xs[one] -= way * (over / 2 + EXTRA)
        xs[other] += way * (over / 2 + EXTRA)
    else:
        ys[upper] -= deep / 2 + EXTRA
        ys[lower] += deep / 2 + EXTRA
    return True
