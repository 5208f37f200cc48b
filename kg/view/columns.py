"""A lawsuit in columns: firms, counsel and parties of one side, the court and its cases, the other side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from kg.view.placing import Card, Link, Place, around

WINDOW = (1240, 640)
GUTTER = 34
"""The window to fill, and the least room between columns for lines to run in, in pixels."""
SWEEPS = 12
MOST_ROWS = 16


def columns(cards: Sequence[Card], links: Sequence[Link]) -> list[Place]:
    """Places in columns, those who are tied at like heights; as many rows as show the whole largest."""
    tries = [_placed(cards, links, rows) for rows in range(3, MOST_ROWS)]
    return max(tries, key=lambda places: _scale(cards, places))


def _scale(cards: Sequence[Card], places: Sequence[Place]) -> float:
    """How large the picture can be drawn in the window; 1 is full size."""
    left, top, right, bottom = around(cards, places)
    return min(WINDOW[0] / (right - left), WINDOW[1] / (bottom - top))


def _placed(cards: Sequence[Card], links: Sequence[Link], rows: int) -> list[Place]:
    order = sorted(range(len(cards)), key=lambda i: (*_column(cards[i]), cards[i].rank, i))
    groups = [list(group) for _, group in groupby(order, key=lambda i: _column(cards[i]))]
    height = _height(cards, groups, rows)
    ys = [0.0] * len(cards)
    for group in groups:
        _even(group, ys, height)
    near = _near(len(cards), links)
    for sweep in range(SWEEPS):
        for group in groups if sweep % 2 else reversed(groups):
            group.sort(key=lambda i: (_mean(near[i], ys, ys[i]), i))
            _even(group, ys, height)
    xs = _across(cards, [lane for group in groups for lane in _lanes(group, rows)])
    return [(xs[i], ys[i]) for i in range(len(cards))]


def _column(card: Card) -> tuple[int, int]:
    """Where the card's column stands from left to right: the further from the middle, the higher the rank."""
    return card.side, card.side * min(card.rank, 2)


def _height(cards: Sequence[Card], groups: Sequence[list[int]], rows: int) -> float:
    """The height at which no card touches the next one of its lane."""
    tallest = max(card.above + card.below for card in cards)
    return tallest * max(min(rows, len(group)) for group in groups)


def _even(group: Sequence[int], ys: list[float], height: float) -> None:
    """The group spread evenly over the height, in its order."""
    for at, member in enumerate(group):
        ys[member] = height * (at + 0.5) / len(group)


def _near(count: int, links: Sequence[Link]) -> list[list[int]]:
    near: list[list[int]] = [[] for _ in range(count)]
    for one, other in links:
        near[one].append(other)
        near[other].append(one)
    return near


def _mean(near: Sequence[int], ys: Sequence[float], own: float) -> float:
    """The mean height of a card's neighbours, drawn a little to where it is."""
    return (sum(ys[i] for i in near) + 0.5 * own) / (len(near) + 0.5)


def _lanes(group: Sequence[int], rows: int) -> list[list[int]]:
    """A column too tall for the window, dealt into several side by side, each a step lower than the last."""
    count = -(-len(group) // rows)
    return [list(group[start::count]) for start in range(count)]


def _across(cards: Sequence[Card], lanes: Sequence[Sequence[int]]) -> dict[int, float]:
    """Card → x: lanes as close as their names allow, then apart until the window is filled."""
    halves = [max(cards[i].half for i in lane) for lane in lanes]
    spare = WINDOW[0] - 2 * sum(halves)
    gutter = max(GUTTER, spare / max(len(lanes) - 1, 1))
    found: dict[int, float] = {}
    x = 0.0
    for lane, half in zip(lanes, halves, strict=True):
        found |= dict.fromkeys(lane, x + half)
        x += 2 * half + gutter
    return found
