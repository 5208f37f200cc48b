"""Where everything stands: components apart, a lawsuit's sides left and right, the rest by forces.

Nothing is left to chance. The picture is made for a window of 1280 by 800 pixels at full size; the page zooms
where that is too much.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from kg.view.columns import columns
from kg.view.force import spread
from kg.view.placing import Card, Link, Place, around, near, scale

WINDOW = (1240.0, 600.0)
"""What a window has left between its header and its foot."""
WINDOWS = ((1240.0, 570.0), (1240.0, 480.0), (1000.0, 570.0), (860.0, 570.0))
"""What a component with two sides is fitted to, so that there may be room below or beside it."""
MARGIN = 58
"""Pixels between components."""
MOST_IN_COLUMNS = 120
"""Beyond so many cards columns no longer fit a window."""

Block = tuple[list[int], list[Place]]
"""Some cards and their places among themselves."""


def layout(cards: Sequence[Card], links: Sequence[Link], *, apart: bool = False) -> list[Place]:
    """The place of each card, in the order given; law firms in columns ``apart`` or over their lawyers."""
    faced: list[tuple[list[int], list[Card], list[Link]]] = []
    rest: list[Block] = []
    for members, own, inner in _parts(cards, links):
        if {-1, 1} <= {card.side for card in own} and len(own) <= MOST_IN_COLUMNS:
            faced.append((members, own, inner))
        else:
            rest.append((members, spread(own, inner)))
    tries = []
    for window in WINDOWS if faced else WINDOWS[:1]:
        placed = [(members, columns(own, inner, window, apart=apart)) for members, own, inner in faced]
        tries += [_packed(cards, placed + rest, width) for width in (0.0, WINDOW[0], 1.6 * WINDOW[0])]
    return max(tries, key=lambda places: scale(around(cards, places), WINDOW))


def _parts(cards: Sequence[Card], links: Sequence[Link]) -> list[tuple[list[int], list[Card], list[Link]]]:
    """Each component: its cards by their positions, the cards, and the links between them renumbered."""
    parts = components(len(cards), links)
    part_of = {member: number for number, members in enumerate(parts) for member in members}
    seat = {member: i for members in parts for i, member in enumerate(members)}
    inner: list[list[Link]] = [[] for _ in parts]
    for one, other in links:
        if one != other:
            inner[part_of[one]].append((seat[one], seat[other]))
    return [([*m], [cards[i] for i in m], ties) for m, ties in zip(parts, inner, strict=True)]


def components(count: int, links: Sequence[Link]) -> list[list[int]]:
    """The connected components, largest first (ties: the one with the first card), each in order."""
    ties = near(count, links)
    seen = [False] * count
    found = []
    for start in range(count):
        if seen[start]:
            continue
        seen[start] = True
        members, wave = [], deque([start])
        while wave:
            members.append(wave.popleft())
            for other in ties[members[-1]]:
                if not seen[other]:
                    seen[other] = True
                    wave.append(other)
        found.append(sorted(members))
    return sorted(found, key=lambda members: (-len(members), members[0]))


def _packed(cards: Sequence[Card], blocks: Sequence[Block], width: float) -> list[Place]:
    """Components on shelves of a width, or with none given about as wide as a window, the largest first."""
    boxes = [around([cards[i] for i in members], places) for members, places in blocks]
    area = sum((right - left + MARGIN) * (bottom - top + MARGIN) for left, top, right, bottom in boxes)
    limit = max([width, (area * WINDOW[0] / WINDOW[1]) ** 0.5, *(box[2] - box[0] for box in boxes)])
    found: list[Place] = [(0, 0)] * len(cards)
    x = y = shelf = 0.0
    for (members, places), (left, top, right, bottom) in zip(blocks, boxes, strict=True):
        if x and x + right - left > limit:
            x, y, shelf = 0.0, y + shelf + MARGIN, 0.0
        for member, (at, down) in zip(members, places, strict=True):
            found[member] = (round(at - left + x), round(down - top + y))
        x += right - left + MARGIN
        shelf = max(shelf, bottom - top)
    return found
