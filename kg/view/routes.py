"""How each line runs: several between the same two apart, none through a stranger where there is a way round.

A route is a cubic curve; a line with none is straight from sign to sign. Between boxes in columns it leaves
and enters sideways, each line at a height of its own; within a column it swings out, and a lawyer hangs on
the firm.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from math import hypot

from kg.view.placing import AIR, Card, Link, Place
from kg.view.ports import Route, ported

Box = tuple[float, float, float, float]

APART, FAN = 16.0, 120.0
"""How far apart two lines run, and the most that all between the same two may."""
BENDS = (0.0, 0.1, -0.1, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4)
STIFF = (0.5, 0.8, 0.3)
LIFTS = (0, 24, -24, 48, -48, 80, -80)
SWINGS = (18, 34, 60)
"""How a line may run, in order of liking: how bent, how straight at its ends, how far lifted or swung out."""
PINCH = 0.9
"""How far the handles of bundled lines are drawn to one height."""
DEAR = 40
"""Lifting a line by so many pixels is as bad as one of its points on a stranger."""
MOST_TRIED = 20_000
"""Lines times cards: beyond it a line is not led around strangers."""
SAMPLES = 16
STACKED = 0.7
"""Two boxes are of one column if they are no further apart sideways than this part of their widths."""
HANGING = (4, 40)
"""A lawyer stands in under the firm by so many pixels."""
STRIP = 8
"""The line that a lawyer hangs on runs so far inside the edge of the firm."""


def routes(
    cards: Sequence[Card], places: Sequence[Place], links: Sequence[Link], bundled: Collection[int] = ()
) -> list[Route | None]:
    """The route of each line, in the order given; those to be bundled run together halfway where they can."""
    fans: dict[Link, list[int]] = {}
    for at, (one, other) in enumerate(links):
        if one != other:
            fans.setdefault((min(one, other), max(one, other)), []).append(at)
    found: list[Route | None] = [None] * len(links)
    boxes = [
        (x - c.half, y - c.above, x + c.half, y + c.below) for c, (x, y) in zip(cards, places, strict=True)
    ]
    tried = boxes if len(links) * len(cards) <= MOST_TRIED else []
    for pair, fan in fans.items():
        middle = _clearest(tried, cards, places, pair)
        apart = min(APART, FAN / len(fan))
        for at, link in enumerate(fan):
            aside = apart * (at - (len(fan) - 1) / 2)
            route = _shifted(middle, places[pair[0]], places[pair[1]], aside)
            found[link] = route if links[link] == pair else turned(route)
    waist = _waist(places, [links[at] for at in bundled])
    for at in bundled:
        straight = found[at]
        if straight and cards[links[at][0]].size:
            found[at] = _pinched(straight, places, links[at], waist)
    return [
        _straight(route, places[one], places[other])
        for route, (one, other) in zip(ported(found, cards, places, links), links, strict=True)
    ]


def curve(start: Place, end: Place, route: Route | None) -> list[Place]:
    """Points along a line between the middles of two names, its ends among them."""
    sx, sy, ax, ay, bx, by, ex, ey = route or (0,) * 8
    points = []
    for step in range(SAMPLES + 1):
        t = step / SAMPLES
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        x = (a + b) * start[0] + (c + d) * end[0] + a * sx + b * ax + c * bx + d * ex
        y = (a + b) * start[1] + (c + d) * end[1] + a * sy + b * ay + c * by + d * ey
        points.append((x, y))
    return points


def turned(route: Route) -> Route:
    """The same route from the other end."""
    sx, sy, ax, ay, bx, by, ex, ey = route
    return ex, ey, bx, by, ax, ay, sx, sy


def _clearest(boxes: Sequence[Box], cards: Sequence[Card], places: Sequence[Place], pair: Link) -> Route:
    """The route that meets fewest strangers and is lifted least; the best liked of those."""
    start, end = places[pair[0]], places[pair[1]]
    strangers = [box for i, box in enumerate(boxes) if i not in pair]
    ways = _ways(cards, start, end, pair)
    best, least = next(ways), 0.0
    for at, way in enumerate((best, *ways) if boxes else (best,)):
        lift = abs(way[3] - way[1] + way[5] - way[7]) / 2 if cards[pair[0]].size else 0
        bad = _met(strangers, curve(start, end, way)) + lift / DEAR
        if not at or bad < least:
            best, least = way, bad
        if not least:
            break
    return best


def _ways(cards: Sequence[Card], start: Place, end: Place, pair: Link) -> Iterator[Route]:
    one, other = cards[pair[0]], cards[pair[1]]
    wide, deep = end[0] - start[0], end[1] - start[1]
    if one.size is None or other.size is None:
        for bend in BENDS:
            x, y = -deep * bend * 4 / 3, wide * bend * 4 / 3
            yield _rounded(0, 0, wide / 3 + x, deep / 3 + y, x - wide / 3, y - deep / 3, 0, 0)
    elif abs(wide) >= STACKED * (one.half + other.half):
        yield from _sideways(one.size[0] / 2, other.size[0] / 2, wide)
    elif one.side and HANGING[0] < abs(wide) < HANGING[1] and one.rank != other.rank:
        yield _hung(one, other, wide, deep)
    else:
        yield from _beside(one, other, wide, deep)


def _sideways(half: float, other: float, wide: float) -> Iterator[Route]:
    """From the side of one box to that of another in another column."""
    way = 1 if wide > 0 else -1
    between = max(abs(wide) - half - other, 24)
    for lift in LIFTS:
        for stiff in STIFF:
            reach = stiff * between
            yield _rounded(
                way * half, 0, way * (half + reach), lift, -way * (other + reach), lift, -way * other, 0
            )


def _hung(one: Card, other: Card, wide: float, deep: float) -> Route:
    """From under the outer edge of the firm down to the side of the lawyer, who stands further in."""
    firm_first = one.rank > other.rank
    firm, lawyer = (one, other) if firm_first else (other, one)
    across, down = (wide, deep) if firm_first else (-wide, -deep)
    out, foot = firm.side * (firm.half - AIR - STRIP), high(firm) / 2
    edge = lawyer.side * (lawyer.half - AIR)
    route = _rounded(out, foot, out, down - 4, out - across, 0, edge, 0)
    return route if firm_first else turned(route)


def _beside(one: Card, other: Card, wide: float, deep: float) -> Iterator[Route]:
    """Straight down to the next of the same column, or around on either side, the outer one first."""
    way = 1 if deep > 0 else -1
    down, up = way * high(one) / 2, -way * high(other) / 2
    yield _rounded(wide / 2, down, wide / 2, down, -wide / 2, up, -wide / 2, up)
    for swing in SWINGS:
        for outer in (one.side or -1, -(one.side or -1)):
            half, others = outer * one.half, outer * other.half
            reach = outer * max(outer * half, outer * (wide + others)) + outer * swing * 4 / 3
            yield _rounded(half - outer * AIR, 0, reach, 0, reach - wide, 0, others - outer * AIR, 0)


def high(card: Card) -> float:
    """How high a card's box is."""
    return card.size[1] if card.size else 0.0


def _waist(places: Sequence[Place], links: Sequence[Link]) -> float:
    """The mean height of the ends of lines."""
    return sum(places[end][1] for link in links for end in link) / max(2 * len(links), 1)


def _pinched(route: Route, places: Sequence[Place], link: Link, waist: float) -> Route:
    """The route with both handles drawn to one height."""
    sx, sy, ax, _, bx, _, ex, ey = route
    first, second = (PINCH * (waist - places[end][1]) for end in link)
    return _rounded(sx, sy, ax, first, bx, second, ex, ey)


def _met(boxes: Sequence[Box], points: Sequence[Place]) -> int:
    """At how many of its points a line lies on a stranger."""
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    north, south = min(y for _, y in points), max(y for _, y in points)
    near = [b for b in boxes if b[0] < east and b[2] > west and b[1] < south and b[3] > north]
    return sum(left < x < right and top < y < bottom for x, y in points for left, top, right, bottom in near)


def _shifted(route: Route, start: Place, end: Place, aside: float) -> Route:
    """The route drawn aside, at right angles to the line from end to end."""
    wide, deep = end[0] - start[0], end[1] - start[1]
    part = aside * 4 / 3 / (hypot(wide, deep) or 1)
    x, y = -deep * part, wide * part
    sx, sy, ax, ay, bx, by, ex, ey = route
    if sy and ey and not ay - sy:  # from box down to box: the whole of it
        return _rounded(sx + aside, sy, ax + aside, ay, bx + aside, by, ex + aside, ey)
    return _rounded(sx, sy, ax + x, ay + y, bx + x, by + y, ex, ey)


def _straight(route: Route | None, start: Place, end: Place) -> Route | None:
    """None for a route that runs straight from middle to middle."""
    if route is None or any(route[:2]) or any(route[6:]):
        return route
    wide, deep = end[0] - start[0], end[1] - start[1]
    length = hypot(wide, deep) or 1
    off = max(abs(route[2] * deep - route[3] * wide), abs(route[4] * deep - route[5] * wide)) / length
    return route if off > 1 else None


def _rounded(*numbers: float) -> Route:
    a, b, c, d, e, f, g, h = map(round, numbers)
    return a, b, c, d, e, f, g, h
