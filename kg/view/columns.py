"""A lawsuit in columns: firms, counsel and parties of one side, the court and its cases, the other side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from kg.view.placing import Card, Link, Place, Size, around, near, scale

GUTTER = (34, 140)
"""The least and the most room between columns for lines to run in, in pixels."""
AIRY = 1.25
"""How far a column may be stretched to fill the window."""
SWEEPS = 12
MOST_ROWS = 16
FAR = 2
"""Who is further from a party than so many ties stands no further out."""


def columns(cards: Sequence[Card], links: Sequence[Link], window: Size) -> list[Place]:
    """Places in columns, those who are tied at like heights; as many rows as show the whole largest."""
    tries = [_placed(cards, links, rows, window) for rows in range(3, MOST_ROWS)]
    return max(tries, key=lambda places: scale(around(cards, places), window))


def _placed(cards: Sequence[Card], links: Sequence[Link], rows: int, window: Size) -> list[Place]:
    lanes = [lane for group in _groups(cards, links) for lane in _lanes(group, rows)]
    tallest = max(_tall(cards, lane) for lane, _ in lanes)
    height = max(tallest, min(window[1], AIRY * tallest))
    xs = _across(cards, [lane for lane, _ in lanes], window[0])
    ys: dict[int, float] = {}
    for lane, step in lanes:
        ys |= _down(cards, lane, step, height)
    return [(xs[i], ys[i]) for i in range(len(cards))]


def _groups(cards: Sequence[Card], links: Sequence[Link]) -> list[list[int]]:
    """The columns from left to right, each in the order of its neighbours' mean height."""
    order = sorted(range(len(cards)), key=lambda i: (_column(cards[i]), cards[i].rank, i))
    groups = [list(group) for _, group in groupby(order, key=lambda i: _column(cards[i]))]
    ties = near(len(cards), links)
    heights = [0.0] * len(cards)
    for group in groups:
        _even(group, heights)
    for sweep in range(SWEEPS):
        for group in groups if sweep % 2 else reversed(groups):
            group.sort(key=lambda i: (_mean(ties[i], heights, heights[i]), i))
            _even(group, heights)
    return groups


def _column(card: Card) -> tuple[int, int]:
    """Where the card's column stands from left to right: the further from the middle, the higher the rank."""
    return card.side, card.side * min(card.rank, FAR)


def _even(group: Sequence[int], heights: list[float]) -> None:
    """The group spread evenly over a height of one, in its order."""
    for at, member in enumerate(group):
        heights[member] = (at + 0.5) / len(group)


def _mean(ties: Sequence[int], heights: Sequence[float], own: float) -> float:
    """The mean height of a card's neighbours, drawn a little to where it is."""
    return (sum(heights[i] for i in ties) + 0.5 * own) / (len(ties) + 0.5)


def _lanes(group: Sequence[int], rows: int) -> list[tuple[list[int], float]]:
    """A column too tall for the window, dealt into several side by side, each a step lower than the last."""
    count = -(-len(group) // rows)
    return [(list(group[start::count]), (start + 0.5) / count) for start in range(count)]


def _tall(cards: Sequence[Card], lane: Sequence[int]) -> float:
    return sum(cards[i].above + cards[i].below for i in lane)


def _down(cards: Sequence[Card], lane: Sequence[int], step: float, height: float) -> dict[int, float]:
    """Card → y: the lane stacked, what is left of the height shared out between its cards."""
    air = (height - _tall(cards, lane)) / len(lane)
    found: dict[int, float] = {}
    y = air * step
    for member in lane:
        found[member] = y + cards[member].above
        y += cards[member].above + cards[member].below + air
    return found


def _across(cards: Sequence[Card], lanes: Sequence[Sequence[int]], wide: float) -> dict[int, float]:
    """Card → x: lanes as close as their names allow, then apart until the window is filled."""
    halves = [max(cards[i].half for i in lane) for lane in lanes]
    least, most = GUTTER
    gutter = min(max(least, (wide - 2 * sum(halves)) / (len(lanes) - 1)), most)
    found: dict[int, float] = {}
    x = 0.0
    for lane, half in zip(lanes, halves, strict=True):
        found |= dict.fromkeys(lane, x + half)
        x += 2 * half + gutter
    return found
