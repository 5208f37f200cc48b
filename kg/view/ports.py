"""Where lines meet the side of a box: each at a height of its own, in the order of where they come from."""

from __future__ import annotations

from collections.abc import Sequence

from kg.view.placing import Card, Link, Place

Route = tuple[int, int, int, int, int, int, int, int]
"""Start and first handle from the middle of the one name, second handle and end from that of the other."""
SPACING, INSET = 7, 16
"""The most between two lines that meet a side, and what is left free of it above and below together."""


def ported(
    routes: Sequence[Route | None], cards: Sequence[Card], places: Sequence[Place], links: Sequence[Link]
) -> list[Route | None]:
    """The routes, those that meet the side of a box moved apart there."""
    met: dict[tuple[int, bool], list[tuple[float, int, int]]] = {}
    for at, (route, link) in enumerate(zip(routes, links, strict=True)):
        if route is None:
            continue
        for end, name in enumerate(link):
            out, down, handle, lift = (route[6], route[7], route[4], route[5]) if end else route[:4]
            if out and not down and cards[name].size and abs(handle) > abs(out):
                far = places[link[1 - end]][1] + lift / 4
                met.setdefault((name, out > 0), []).append((far, at, end))
    found = list(routes)
    for (name, _), ends in met.items():
        size = cards[name].size
        apart = min(SPACING, ((size[1] if size else 0) - INSET) / max(len(ends) - 1, 1))
        for turn, (_, at, end) in enumerate(sorted(ends)):
            found[at] = _moved(found[at], end, round(apart * (turn - (len(ends) - 1) / 2)))
    return found


def _moved(route: Route | None, end: int, down: int) -> Route | None:
    """The route, one end and its handle moved down together."""
    if route is None:
        return None
    sx, sy, ax, ay, bx, by, ex, ey = route
    return (
        (sx, sy, ax, ay, bx, by + down, ex, ey + down)
        if end
        else (sx, sy + down, ax, ay + down, bx, by, ex, ey)
    )
