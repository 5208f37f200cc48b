"""What each name is drawn as, and its seat: a side of the dispute, or a turn in the middle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from msgspec import Struct

from kg.view.lettering import wrap
from kg.view.placing import NAME_ROOM, WIDE_ROOM, Card, boxed, card
from kg.view.sides import followers, opposed, pole, sides
from kg.view.theme import AGENTS

MIDDLE = (
    "Court",
    "Judge",
    "CaseGroup",
    "LegalCase",
    "Filing",
    "Pleading",
    "Motion",
    "Ruling",
    "Disposition",
)
"""What takes no side, from the top of the middle column down."""
OPPOSING = frozenset({"Claim", "Statement", "isAdverseTo"})
"""Lines that tie nobody to the side of the other end."""
SEATED = {"left": -1, "right": 1}
"""What a graph may say itself of a node's ``side``."""
SELF = "self-represented"


class Name(Struct, frozen=True):
    """A node as the graph gives it."""

    iri: str
    label: str
    kind: str
    side: str
    notes: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    on: str | None = None
    statements: tuple[str, ...] = ()


class Words(Struct, frozen=True, order=True):
    """Documents, what is quoted from them, and what else is told of the same fact."""

    documents: tuple[str, ...]
    quotes: tuple[str, ...]
    notes: tuple[str, ...] = ()
    passages: tuple[tuple[str, str, str, str], ...] = ()
    said_by: tuple[str, ...] = ()
    disputed_by: tuple[str, ...] = ()
    since: str = ""
    known: str = ""
    until: str = ""


class Tie(Struct, frozen=True):
    """What the graph says of two, its ends by their positions among the names."""

    source: int
    target: int
    kind: str
    label: str
    status: str
    words: tuple[Words, ...]


def drawn_kinds(names: Sequence[Name], ties: Sequence[Tie]) -> list[str]:
    """Each name's kind; people who sit in a case or rule are judges, those who act for another lawyers."""
    judges = {tie.source for tie in ties if tie.kind == "JudicialAssignment"}
    judges |= {tie.target for tie in ties if tie.kind == "isIssuedBy"}
    lawyers = {
        tie.source
        for tie in ties
        if tie.kind == "Representation" and tie.source != tie.target and SELF not in tie.label
    }
    kinds = [name.kind for name in names]
    for people, kind in ((lawyers, "Lawyer"), (judges, "Judge")):
        for person in people:
            if names[person].kind == "Person":
                kinds[person] = kind
    return kinds


def seats(
    names: Sequence[Name], kinds: Sequence[str], ties: Sequence[Tie], small: Collection[int]
) -> list[tuple[int, int]]:
    """Each name's side (-1, 0, 1) and rank: ties from a party, or the turn in the middle.

    Sides are told among the ``small`` alone: the names of components that can show them.
    """
    turns = {kind: turn for turn, kind in enumerate(MIDDLE)}
    found = [(0, turns.get(kind, len(MIDDLE))) for kind in kinds]
    shown = [tie for tie in ties if tie.source in small]
    placed = (sides(_cases(shown)) or opposed(_adverse(shown))) | {
        i: SEATED[name.side] for i, name in enumerate(names) if name.side in SEATED
    }
    joined = [
        (tie.source, tie.target)
        for tie in shown
        if tie.kind not in OPPOSING and kinds[tie.source] not in turns and kinds[tie.target] not in turns
    ]
    for agent, seat in followers(placed, joined).items():
        found[agent] = seat
    return found


def lettered(label: str, kind: str, seat: tuple[int, int], *, is_boxed: bool) -> tuple[tuple[str, ...], Card]:
    """A name broken into lines, and the card it needs: in a box or below its sign."""
    if not is_boxed:
        lines = wrap(label)
        return lines, card(lines, *seat)
    room = NAME_ROOM if kind in AGENTS else WIDE_ROOM
    lines = wrap(label, room)
    return lines, boxed(lines, *seat, room)


def _cases(ties: Collection[Tie]) -> list[dict[int, int]]:
    """Who stands at which end of each case: the case others refer to first, then that of most parties.

    Who stands at both ends of a case is counted where no counterclaim put them.
    """
    cases: dict[int, dict[int, int]] = {}
    for tie in sorted(ties, key=lambda tie: "counter" in tie.label.lower()):
        end = pole(tie.label)
        if end and tie.kind in {"PartyParticipation", "Participation"}:
            cases.setdefault(tie.target, {}).setdefault(tie.source, end)
    leads = Counter(tie.target for tie in ties if tie.source in cases)
    order = sorted(cases, key=lambda case: (-leads[case], -len(cases[case]), case))
    return [cases[case] for case in order]


def _adverse(ties: Collection[Tie]) -> list[tuple[int, int]]:
    """Who is against whom, where no case is shown to tell it."""
    return [(tie.source, tie.target) for tie in ties if tie.kind in {"Claim", "isAdverseTo"}]
