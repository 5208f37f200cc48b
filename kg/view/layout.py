"""Where everything stands: components apart, a lawsuit's sides left and right, the rest by forces.

Nothing is left to chance. The picture is made for a window of 1280 by 800 pixels at full size; the page zooms
where that is too much.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from kg.view.columns import columns
from kg.view.force import spread
from kg.view.placing import Card, Link, Place, around

MARGIN = 56
"""Pixels between components."""
SHAPE = 1.9
"""Width to height of the picture: a window less its header."""
MOST_IN_COLUMNS = 120
"""Beyond so many cards columns no longer fit a window."""


def layout(cards: Sequence[Card], links: Sequence[Link]) -> list[Place]:
    """The place of each card's sign, in the order given."""
    blocks = []
    for members in components(len(cards), links):
        index = {card: i for i, card in enumerate(members)}
        inner = [(index[a], index[b]) for a, b in links if a in index and b in index and a != b]
        blocks.append((members, _component([cards[i] for i in members], inner)))
    return _packed(cards, blocks)


def components(count: int, links: Sequence[Link]) -> list[list[int]]:
    """The connected components, largest first (ties: the one with the first card), each in order."""
    near: list[list[int]] = [[] for _ in range(count)]
    for one, other in links:
        near[one].append(other)
        near[other].append(one)
    seen = [False] * count
    found = []
    for start in range(count):
        if seen[start]:
            continue
        seen[start] = True
        members, wave = [], deque([start])
        while wave:
            members.append(wave.popleft())
            for other in near[members[-1]]:
                if not seen[other]:
                    seen[other] = True
                    wave.append(other)
        found.append(sorted(members))
    return sorted(found, key=lambda members: (-len(members), members[0]))


def _component(cards: Sequence[Card], links: Sequence[Link]) -> list[Place]:
    faces = {card.side for card in cards}
    if {-1, 1} <= faces and len(cards) <= MOST_IN_COLUMNS:
        return columns(cards, links)
    return spread(cards, links)


def _packed(cards: Sequence[Card], blocks: Sequence[tuple[list[int], list[Place]]]) -> list[Place]:
    """Components on shelves, the largest first, the whole about as wide as a window."""
    boxes = [around([cards[i] for i in members], places) for members, places in blocks]
    area = sum((right - left + MARGIN) * (bottom - top + MARGIN) for left, top, right, bottom in boxes)
    limit = max([(area * SHAPE) ** 0.5, *(right - left for left, _, right, _ in boxes)])
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
