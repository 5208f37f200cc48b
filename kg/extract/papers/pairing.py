"""Who acts for whom as a block of counsel tells, and which firm each of its lawyers belongs to."""

from __future__ import annotations

from typing import NamedTuple

from kg.extract.naming.names import Named
from kg.extract.papers.printed import Printed, agent


class Acting(NamedTuple):
    """Lawyers with each one's firm, the printed words for whom they act, where that stands, who are their firm's partners, and firms told beside lawyers."""

    lawyers: tuple[tuple[Named, Named | None], ...]
    firms: tuple[Named, ...]
    client: str
    span: tuple[int, int]
    partners: frozenset[str] = frozenset()
    beside: tuple[Named, ...] = ()


def firms(items: list[Printed | None]) -> tuple[Named, ...]:
    """The firms of a block, in order."""
    return tuple({one.line.text: agent(one.line, firm=True) for one in items if one and one.firm}.values())


def paired(items: list[Printed | None]) -> tuple[tuple[Named, Named | None], ...]:
    """Each lawyer with the firm of the paragraph; or of the one behind, where names come before firms, else of the one before."""
    groups: list[list[Printed]] = [[]]
    for one in items:
        if one is None:
            groups.append([])
        else:
            groups[-1].append(one)
    groups = [one for one in groups if one]
    begun = bool(groups) and not groups[0][0].firm  # names come first, each paragraph's firm behind them
    made: dict[str, tuple[Named, Named | None]] = {}
    for place, group in enumerate(groups):
        before = _last_firm(groups[:place])
        after = next((one for later in groups[place + 1 :] for one in later if one.firm), None)
        for at, each in enumerate(group):
            if not each.firm:
                firm = (
                    None if each.alone else _own(group, at) or (after or before if begun else before or after)
                )
                known = agent(each.line, firm=False)
                made.setdefault(known.key, (known, agent(firm.line, firm=True) if firm else None))
    return tuple(made.values())


def _last_firm(groups: list[list[Printed]]) -> Printed | None:
    return next((one for group in reversed(groups) for one in reversed(group) if one.firm), None)


def _own(group: list[Printed], at: int) -> Printed | None:
    """The firm of one lawyer in a paragraph: the next one's where names come first, else the last one's."""
    behind = [one for one in group[at:] if one.firm]
    above = [one for one in group[:at] if one.firm]
    order = behind[:1] or above[-1:] if not group[0].firm else above[-1:] or behind[:1]
    return order[0] if order else None
