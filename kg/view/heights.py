"""Cards of one column, each as near as it can stand to the height it is drawn to."""

from __future__ import annotations

from collections.abc import Sequence


def stacked(wishes: Sequence[float], gaps: Sequence[float], room: tuple[float, float]) -> list[float]:
    """The heights nearest to the wished-for ones (least squares), in this order and at least the gaps apart.

    ``gaps`` counts from the first card, ``room`` is where that one may stand. Pool adjacent violators:
    Barlow and others (1972).
    """
    pools: list[tuple[float, int]] = []
    for wish, gap in zip(wishes, gaps, strict=True):
        total, count = wish - gap, 1
        while pools and pools[-1][0] / pools[-1][1] >= total / count:
            more, others = pools.pop()
            total, count = total + more, count + others
        pools.append((total, count))
    top, bottom = room
    firsts = [min(max(total / count, top), max(top, bottom)) for total, count in pools for _ in range(count)]
    return [first + gap for first, gap in zip(firsts, gaps, strict=True)]
