"""The records of a text from what was gathered in it."""

from __future__ import annotations

import msgspec

from kg.extract.gathered import Gathered
from kg.extract.offices import number
from kg.model import Agent, Counsel, Document, Judge, Quote, Records, Status


def assemble(gathered: Gathered, title: str) -> Records:
    """Everything gathered, as records; only the agents that a record speaks of."""
    main = gathered.main
    _settle_case(gathered, main)
    held = Records(
        document=Document(title=title),
        affiliations=tuple(gathered.affiliations.values()),
        cases=tuple(gathered.cases.values()),
        groups=tuple(gathered.groups.values()),
        parties=tuple(gathered.parties.values()),
        counsel=_counsel(gathered, main),
        judges=tuple(Judge(agent=one, case=main, evidence=(quote,)) for one, quote in gathered.judges.items())
        if main
        else (),
        filings=tuple(gathered.filings.values()),
        rulings=tuple(gathered.rulings.values()),
        claims=tuple(gathered.claims.values()),
        reliefs=tuple(gathered.reliefs.values()),
        statuses=(*gathered.statuses.values(), *_asserted(gathered)),
        statements=tuple(gathered.statements.values()),
    )
    return msgspec.structs.replace(held, agents=_agents(gathered, _used(held)))


def _asserted(gathered: Gathered) -> tuple[Status, ...]:
    known = {one.of for one in gathered.statuses.values()}
    return tuple(
        Status(key=f"status-{key}-asserted", of=key, status="asserted", evidence=one.evidence)
        for key, one in gathered.claims.items()
        if key not in known
    )


def _settle_case(gathered: Gathered, main: str | None) -> None:
    if main is None:
        return
    case = gathered.cases[main]
    printed = number(gathered.text[:400_000])
    court = next(iter(gathered.courts), None) if len(gathered.courts) == 1 else None
    evidence = list(case.evidence)
    if printed:
        evidence.append(Quote(printed[0], start=printed.start()))
    if court:
        evidence.append(gathered.courts[court])
    gathered.cases[main] = msgspec.structs.replace(
        case, court=court, docket_number=printed[0] if printed else None, evidence=tuple(evidence)
    )


def _counsel(gathered: Gathered, main: str | None) -> tuple[Counsel, ...]:
    made = []
    for agent, client, firm, quote in gathered.counsel.values():
        case = next((key for key, sides in gathered.sides.items() if client in sides[0] + sides[1]), main)
        if case is not None:
            made.append(Counsel(agent=agent, case=case, client=client, firm=firm, evidence=(quote,)))
    return tuple(made)


def _used(records: Records) -> set[str]:
    used: set[str] = set()
    stack: list[object] = [msgspec.to_builtins(records)]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            stack += one.values()
        elif isinstance(one, (list, tuple)):
            stack += one
        elif isinstance(one, str):
            used.add(one)
    return used


def _agents(gathered: Gathered, used: set[str]) -> tuple[Agent, ...]:
    used |= set(gathered.spouses) | set(gathered.spouses.values())
    return tuple(
        Agent(
            key=one.key,
            kind=one.kind,
            name=" ".join(one.name.split()),
            court=one.court,
            spouse=gathered.spouses.get(one.key),
            evidence=(Quote(one.name, start=one.start),),
        )
        for one in gathered.people.values()
        if one.key in used
    )
