"""Decisions on who is who made into names: which IRI each IRI reads as.

A decision is data (a `le:IdentityLink` in lgraph:identity) and stays; names are worked out from all of them
and can be worked out again. A rejected pair is never joined, whatever accepted links lie between.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from kg.rdf.terms import ID


class Link(Struct, frozen=True, order=True):
    """One judgement on two IRIs. Accepted ones sort before rejected ones."""

    one: str
    other: str
    accepted: bool
    decided_by: str = ""


def names(links: Iterable[Link]) -> dict[str, str]:
    """IRI → the IRI it reads as, for every IRI that reads as another; the first of its group (`rank`).

    Accepted links are followed in order, save those that would bring a rejected pair together.
    """
    rejected: dict[str, set[str]] = {}
    accepted: list[Link] = []
    for link in sorted(set(links)):
        if link.accepted:
            accepted.append(link)
        else:
            rejected.setdefault(link.one, set()).add(link.other)
            rejected.setdefault(link.other, set()).add(link.one)
    groups: dict[str, set[str]] = {}
    for link in accepted:
        one = groups.setdefault(link.one, {link.one})
        other = groups.setdefault(link.other, {link.other})
        if one is other or any(rejected.get(iri, set()) & other for iri in one):
            continue
        one |= other
        for iri in other:
            groups[iri] = one
    return {iri: first for iri, group in groups.items() if (first := min(group, key=rank)) != iri}


def rank(iri: str) -> tuple[bool, str]:
    """The smaller, the better an IRI to read as: a court's own register first, then by letter."""
    return not iri.startswith(f"{ID}case-us-"), iri
