"""Who stands on which side of the dispute, told from capacities, or from who is against whom.

One person can be plaintiff here and defendant there, so cases are turned until they agree: the first has the
side that began it on the left, and each next one is turned the way that fits those already placed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from itertools import count

POLES = {
    **dict.fromkeys(("plaintiff", "claimant", "complainant", "petitioner", "appellant"), -1),
    **dict.fromkeys(("defendant", "respondent", "appellee"), 1),
    **dict.fromkeys(("counterclaimant", "counterplaintiff", "thirdpartyplaintiff"), 1),
    "counterdefendant": -1,
}
"""Capacity → the end of its case: -1 the side that began it, 1 the other."""

Case = Mapping[int, int]
"""Agent → the end of the case at which it stands."""


def pole(capacity: str) -> int:
    """The end of the case that a capacity stands at, 0 where it tells none; the first of several counts."""
    for part in capacity.lower().split(","):
        found = POLES.get(re.sub(r"[^a-z]", "", part))
        if found is not None:
            return found
    return 0


def sides(cases: Iterable[Case]) -> dict[int, int]:
    """Agent → -1 (left) or 1 (right), for everyone with a capacity that tells its side.

    Of cases that fit as well, the one given first is placed first.
    """
    placed: dict[int, int] = {}
    waiting = list(cases)
    while waiting:
        agreed = [sum(placed.get(agent, 0) * end for agent, end in case.items()) for case in waiting]
        best = max(range(len(waiting)), key=lambda i: (abs(agreed[i]), -i))
        turn = -1 if agreed[best] < 0 else 1
        for agent, end in sorted(waiting.pop(best).items()):
            placed.setdefault(agent, turn * end)
    return placed


def opposed(pairs: Collection[tuple[int, int]]) -> dict[int, int]:
    """Agent → -1 or 1, so that as many as can be face their opponents; who has most of them stands left."""
    against: dict[int, list[int]] = {}
    for one, other in pairs:
        against.setdefault(one, []).append(other)
        against.setdefault(other, []).append(one)
    placed: dict[int, int] = {}
    votes = dict.fromkeys(against, 0)
    while votes:
        agent = max(votes, key=lambda each: (abs(votes[each]), len(against[each]), -each))
        side = 1 if votes.pop(agent) > 0 else -1
        placed[agent] = side
        for other in against[agent]:
            if other in votes:
                votes[other] -= side
    return placed


def followers(placed: Mapping[int, int], ties: Collection[tuple[int, int]]) -> dict[int, tuple[int, int]]:
    """Agent → its side, and how many ties it is from a party: the parties, and all who are tied to one side.

    Counsel, firms and family follow those they are tied to; who is tied as closely to both follows none.
    """
    near: dict[int, set[int]] = {}
    for one, other in ties:
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    found = {agent: (side, 0) for agent, side in placed.items()}
    wave = set(placed)
    for rank in count(1):
        wave = {agent for known in wave for agent in near.get(known, ()) if agent not in found}
        if not wave:
            break
        votes = {agent: sum(found[n][0] for n in near[agent] if n in found) for agent in wave}
        found |= {agent: ((vote > 0) - (vote < 0), rank) for agent, vote in votes.items()}
    return {agent: place for agent, place in found.items() if place[0]}
