"""What the layouts place: a card is a sign with its name beside it in a box, or below it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

from msgspec import Struct

from kg.view.lettering import width

Link = tuple[int, int]
Place = tuple[float, float]
Box = tuple[int, int, int, int]
"""Left, top, right, bottom."""
Size = tuple[float, float]
"""Width, height."""

SIGN = 21
LINE = 15
AIR = 7
"""Half a sign, a line of a name, and the air around both, in pixels."""
LEAD, TAIL, INSIDE, LOWEST = 42, 10, 12, 36
"""In a box: pixels before and after the name, above and below it together, and the least height."""
SEAT, IN_BOX, BAR = 21, 0.66, 4
"""Where the middle of a sign stands in its box, how large it is there, and how wide the bar of a side is."""
UNDER = 35
"""From a sign down to the base of the name's first line below it."""
NAME_ROOM, WIDE_ROOM = 100, 134
"""The room for a name in a box: of an agent, and of a court, a case or a paper."""


class Card(Struct, frozen=True):
    """The room one name needs around its sign, and where in a dispute it stands.

    ``side`` is -1, 0 or 1; ``rank`` counts the ties to the nearest party, or orders the middle.
    """

    half: float
    above: float
    below: float
    side: int = 0
    rank: int = 0
    size: tuple[int, int] | None = None
    """Width and height of the box, if there is one."""


def boxed(lines: Sequence[str], side: int, rank: int, room: int = NAME_ROOM) -> Card:
    """The card of a name already broken into lines, beside its sign in a box with so much room for it."""
    wide = LEAD + room + TAIL
    high = max(LOWEST, LINE * len(lines) + INSIDE)
    return Card(wide / 2 + AIR, high / 2 + AIR, high / 2 + AIR, side, rank, (wide, high))


def card(lines: Sequence[str], side: int, rank: int) -> Card:
    """The card of a name already broken into lines, below its sign."""
    half = max([SIGN, *(width(line) / 2 for line in lines)]) + AIR
    return Card(half, SIGN + AIR, SIGN + LINE * len(lines) + AIR, side, rank)


def around(cards: Sequence[Card], places: Sequence[Place]) -> Box:
    """The smallest box around cards."""
    if not cards:
        return 0, 0, 0, 0
    return (
        floor(min(x - card.half for card, (x, _) in zip(cards, places, strict=True))),
        floor(min(y - card.above for card, (_, y) in zip(cards, places, strict=True))),
        ceil(max(x + card.half for card, (x, _) in zip(cards, places, strict=True))),
        ceil(max(y + card.below for card, (_, y) in zip(cards, places, strict=True))),
    )


def hull(boxes: Sequence[Box]) -> Box:
    """The smallest box around boxes."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def scale(box: Box, window: Size) -> float:
    """How large a picture can be drawn in a window; 1 is full size."""
    left, top, right, bottom = box
    return min(window[0] / max(right - left, 1), window[1] / max(bottom - top, 1))


def near(count: int, links: Sequence[Link]) -> list[list[int]]:
    """For each card the others that it is linked to, once a link."""
    found: list[list[int]] = [[] for _ in range(count)]
    for one, other in links:
        found[one].append(other)
        found[other].append(one)
    return found
