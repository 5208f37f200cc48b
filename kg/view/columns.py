"""A lawsuit in columns: counsel and parties of one side, the court with its cases and papers, the other side.

The middle stands in tiers: the bench, the cases, and below a lane that is left open for what the sides claim
of one another, the papers. Everyone else is drawn to the height of those they are tied to.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from msgspec import Struct

from kg.view.heights import stacked
from kg.view.placing import Card, Link, Place, Size, around, near, scale

SWEEPS = 12
MOST_ROWS = 16
AIRY = 1.2
"""How far a column may be stretched to fill the window."""
TIERS = (1, 3)
"""The last ranks of the bench and of the cases; what comes after is papers."""
INDENT, CLOSE, APART, TIER = 18, -5, 5, 10
"""Pixels a lawyer stands in under the firm; what is added between cards of a firm, of two, between tiers."""
LANE = (26, 3, 70)
GUTTER = (28, 0.7, 54)
CORRIDOR = (120, 2.4, 300)
"""Room for lines across the middle, between columns, between the sides: the least, for each, the most."""
WIDER = 1.7


def columns(cards: Sequence[Card], links: Sequence[Link], window: Size, *, apart: bool) -> list[Place]:
    """Places in columns, of the rows that show it largest; firms in a column ``apart`` or over their own."""
    depth = 2 if apart else 1
    tries = [Columns(cards, links, depth, rows).places(window) for rows in range(3, MOST_ROWS)]
    return max(tries, key=lambda places: scale(around(cards, places), window))


class Row(Struct, frozen=True):
    """Cards of one tier side by side: how deep they are, and what room parts them from the tier over them."""

    members: list[int]
    tier: int
    deep: float
    over: float


class Columns:
    """The columns of one component, with at most so many rows."""

    def __init__(self, cards: Sequence[Card], links: Sequence[Link], depth: int, rows: int) -> None:
        self.cards, self.links, self.rows = cards, links, rows
        self.ties = near(len(cards), links)
        self.crossing = sum(cards[a].side * cards[b].side < 0 for a, b in links)
        column = [(card.side, card.side * min(card.rank, depth)) for card in cards]
        order = sorted(range(len(cards)), key=lambda i: (column[i], tier(cards[i]), -cards[i].rank, i))
        self.groups = [list(members) for _, members in groupby(order, key=lambda i: column[i])]
        self.firms = self._firms()
        self.ys = [0.0] * len(cards)
        self.arena: float | None = None

    def places(self, window: Size) -> list[Place]:
        """Everyone's place: heights settled in sweeps to and fro, then the columns side by side."""
        high = self._height(window[1])
        for sweep in range(SWEEPS):
            for group in self.groups if sweep % 2 else reversed(self.groups):
                self._settle(group, high)
        xs = self._across(window[0])
        return [(xs[i], self.ys[i]) for i in range(len(self.cards))]

    def _firms(self) -> dict[int, int]:
        """Lawyer → a firm that stands in the same column."""
        column = {i: at for at, group in enumerate(self.groups) for i in group}
        found: dict[int, int] = {}
        for i, others in enumerate(self.ties):
            over = [
                o for o in others if column[o] == column[i] and self.cards[o].rank > self.cards[i].rank >= 1
            ]
            if over and self.cards[i].side:
                found[i] = min(over)
        return found

    def _lanes(self, group: Sequence[int]) -> list[list[int]]:
        """A column too tall for the window, dealt into several side by side."""
        count = -(-len(group) // self.rows)
        return [list(group[start::count]) for start in range(count)]

    def _height(self, window: float) -> float:
        sides = [g for g in self.groups if self.cards[g[0]].side]
        tallest = max(
            self._gaps(lane)[-1] + self.cards[lane[0]].above + self.cards[lane[-1]].below
            for group in sides
            for lane in self._lanes(group)
        )
        for group in self.groups:
            if not self.cards[group[0]].side:
                rows = self._rows(group)
                tallest = max(tallest, sum(row.deep + row.over for row in rows) + room(LANE, self.crossing))
        return max(tallest, min(window, AIRY * tallest))

    def _settle(self, group: list[int], high: float) -> None:
        """The group in the order of where it is drawn to, and stacked as near to there as it can stand."""
        wish = {i: self._wish(i) for i in group}
        if not self.cards[group[0]].side:
            group.sort(key=lambda i: (tier(self.cards[i]), wish[i], i))
            self._stand(group, high)
            return
        heads = {i: self.firms.get(i, i) for i in group}
        pulls: dict[int, list[float]] = {}
        for i in group:
            pulls.setdefault(heads[i], []).append(wish[i])
        mean = {head: sum(found) / len(found) for head, found in pulls.items()}
        group.sort(key=lambda i: (mean[heads[i]], heads[i], heads[i] != i, wish[i], i))
        for lane in self._lanes(group):
            first, last = self.cards[lane[0]], self.cards[lane[-1]]
            gaps = self._gaps(lane)
            room = (first.above, high - last.below - gaps[-1])
            for i, y in zip(lane, stacked([wish[i] for i in lane], gaps, room), strict=True):
                self.ys[i] = y

    def _wish(self, i: int) -> float:
        """The mean height of those a card is tied to; who is on the other side draws to the open lane."""
        heights = [
            self.arena
            if self.arena is not None and self.cards[i].side * self.cards[o].side < 0
            else self.ys[o]
            for o in self.ties[i]
        ]
        return (sum(heights) + 0.5 * self.ys[i]) / (len(heights) + 0.5)

    def _gaps(self, lane: Sequence[int]) -> list[float]:
        """How far below the first of a lane each stands at least."""
        found = [0.0]
        for above, below in pairwise(lane):
            same = self.firms.get(below) in {above, self.firms.get(above, -1)}
            extra = CLOSE if same else APART if self.cards[below].rank else 0
            found.append(found[-1] + self.cards[above].below + self.cards[below].above + extra)
        return found

    def _rows(self, group: Sequence[int]) -> list[Row]:
        """The middle's rows from the top, each of one tier."""
        count = -(-len(group) // self.rows)
        found: list[Row] = []
        for turn, members in groupby(group, key=lambda i: tier(self.cards[i])):
            tiered = list(members)
            for at in range(0, len(tiered), count):
                row = tiered[at : at + count]
                deep = max(self.cards[i].above + self.cards[i].below for i in row)
                found.append(Row(row, turn, deep, TIER if found and not at else 0))
        return found

    def _stand(self, group: list[int], high: float) -> None:
        """The middle's rows over the height, and the lane left open below the cases where most claims run."""
        rows = self._rows(group)
        lane = room(LANE, self.crossing)
        air = (high - sum(row.deep + row.over for row in rows) - lane) / (len(rows) + 1)
        tops = [0.0]
        for row in rows:
            tops.append(tops[-1] + air + row.over + row.deep)
        doors = [at for at, row in enumerate(rows) if row.tier == len(TIERS)] + [len(rows)]
        wanted = self._claimed(high)
        door = min(doors, key=lambda at: abs(tops[at] + (air + lane) / 2 - wanted))
        for at, row in enumerate(rows):
            for i in row.members:
                self.ys[i] = tops[at + 1] - row.deep / 2 + (lane if at >= door else 0)
        self.arena = tops[door] + (air + lane) / 2

    def _claimed(self, high: float) -> float:
        """The mean height of the ends of lines between the sides."""
        ends = [
            self.ys[i] for a, b in self.links for i in (a, b) if self.cards[a].side * self.cards[b].side < 0
        ]
        return sum(ends) / len(ends) if ends else high

    def _across(self, wide: float) -> dict[int, float]:
        """Card → x: as much room between lanes as lines need, then more until the window is filled."""
        lanes = [lane for group in self.groups for lane in self._lanes(group)]
        at = {i: place for place, lane in enumerate(lanes) for i in lane}
        least = [self._gutter(place, at, lanes[place], lanes[place + 1]) for place in range(len(lanes) - 1)]
        halves = [
            max(self.cards[i].half + (INDENT / 2 if i in self.firms else 0) for i in lane) for lane in lanes
        ]
        share = (wide - 2 * sum(halves)) / max(sum(least), 1)
        found: dict[int, float] = {}
        x = 0.0
        for place, lane in enumerate(lanes):
            for i in lane:
                inward = -self.cards[i].side * INDENT / 2
                found[i] = (
                    x
                    + halves[place]
                    + (inward if i in self.firms else -inward if i in self.firms.values() else 0)
                )
            x += 2 * halves[place] + (least[place] * min(max(share, 1), WIDER) if place < len(least) else 0)
        return found

    def _gutter(self, place: int, at: dict[int, int], left: Sequence[int], right: Sequence[int]) -> float:
        lines = sum(min(at[a], at[b]) <= place < max(at[a], at[b]) for a, b in self.links)
        faced = self.cards[left[0]].side < 0 < self.cards[right[0]].side
        return room(CORRIDOR if faced else GUTTER, lines)


def tier(card: Card) -> int:
    """0 for the bench, 1 for cases, 2 for papers; sides have no tiers."""
    return 0 if card.side else sum(card.rank > last for last in TIERS)


def room(bounds: tuple[float, float, float], lines: int) -> float:
    """The least room and what each line adds to it, up to the most."""
    least, each, most = bounds
    return min(least + each * lines, most)
