"""What records say, as flat facts that can be compared with facts written by hand.

A fact is a tuple: the relation, then whom and what it joins (``("sues", "lively", "baldoni")``). Cases have
no name in it, so that two readings compare without aligning their cases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from kg.extract.measure.sides import pairs, suing
from kg.model import Agent, Case, Filing, Records, Statement, Status

Fact = tuple[str, ...]

_DOCKET = re.compile(r"(?:\d+:)?(?:\d{2,4}-(?:[a-z]{1,4}-)?|\d\dcv)\d+", re.IGNORECASE)
_IGNORED_POSITIONS = frozenset(
    {"usdistrictjudge", "usmagistratejudge", "member"}
)  # `judge`, `firm` say it already
_REQUESTS = frozenset({"voluntarydismissal", "application"})


class Said(Struct, frozen=True):
    """A statement that has a speaker: who says it, what it counts as and the words it rests on.

    It counts as its category; and as a ``denial``, for which the code lists have no concept, where it is
    negated or rejects another statement.
    """

    speakers: tuple[str, ...]
    categories: tuple[str, ...]
    quotes: tuple[str, ...]


class _Reading:
    """Records with the look-ups that facts need; ``names`` says what the fact calls each agent."""

    def __init__(self, records: Records, names: Mapping[str, str]) -> None:
        self.records = records
        self.names = names
        self.agents: dict[str, Agent] = {agent.key: agent for agent in records.agents}
        self.cases: dict[str, Case] = {case.key: case for case in records.cases}
        self.filings: dict[str, Filing] = {filing.key: filing for filing in records.filings}

    def name(self, key: str) -> str:
        return self.names.get(key, key)

    def people(self, keys: tuple[str, ...]) -> list[str]:
        """Those meant: a legal team stands for its client."""
        return list(dict.fromkeys(self.name(one) for key in keys for one in self._behind(key)))

    def clients(self, keys: tuple[str, ...]) -> list[str]:
        """Those for whom the agents act, where they act for anybody."""
        acting = {c.agent: c.client for c in self.records.counsel}
        return self.people(tuple(acting.get(key, key) for key in keys))

    def suing(self, case: str) -> list[str]:
        return [self.name(key) for key in suing(self.records, case)]

    def kind(self, key: str) -> str:
        return self.agents[key].kind if key in self.agents else "Agent"

    def _behind(self, key: str) -> tuple[str, ...]:
        if self.kind(key) != "LegalTeam":
            return (key,)
        clients = tuple(c.client for c in self.records.counsel if c.agent == key)
        return clients or self.agents[key].members or (key,)


def facts_of(records: Records, names: Mapping[str, str] | None = None) -> frozenset[Fact]:
    """The facts of the records; agents stand under ``names[key]``, or their own names."""
    reading = _Reading(records, names or {agent.key: agent.name for agent in records.agents})
    readers = (_suits, _courts, _counsel, _requests, _outcomes, _claims, _statuses, _sums, _awards, _ties)
    return frozenset(fact for reader in readers for fact in reader(reading))


def said_in(records: Records, names: Mapping[str, str] | None = None) -> tuple[Said, ...]:
    """The statements that have a speaker, in the records' order."""
    reading = _Reading(records, names or {agent.key: agent.name for agent in records.agents})
    return tuple(
        Said(tuple(reading.people(one.stated_by)), _categories(one), _quotes(one))
        for one in records.statements
        if one.stated_by
    )


def _categories(statement: Statement) -> tuple[str, ...]:
    rejects = bool(statement.negated or statement.disputes or statement.conflicts_with)
    return (statement.category, *(["denial"] if rejects and statement.category != "denial" else []))


def _quotes(statement: Statement) -> tuple[str, ...]:
    return tuple(quote if isinstance(quote, str) else quote.quote for quote in statement.evidence)


def _suits(reading: _Reading) -> Iterator[Fact]:
    for case in reading.records.cases:
        appeal = any(relation.kind == "appeal" for relation in case.relations)
        for one, other, back in () if appeal else pairs(reading.records, case):
            yield "countersues" if back else "sues", reading.name(one), reading.name(other)
        for relation in case.relations:
            others = reading.suing(relation.case)
            yield from (("related", one, relation.kind, b) for one in reading.suing(case.key) for b in others)


def _courts(reading: _Reading) -> Iterator[Fact]:
    for case in reading.records.cases:
        number = _DOCKET.search(case.docket_number or "")
        for one in reading.suing(case.key):
            if case.court is not None:
                yield "heard_in", one, reading.name(case.court)
            if number is not None:
                yield "docket", one, number[0].lower()
            if case.filed is not None and case.filed.edtf is not None:
                yield "filed", one, case.filed.edtf
    for judge in reading.records.judges:
        yield from (("judge", reading.name(judge.agent), one) for one in reading.suing(judge.case))


def _counsel(reading: _Reading) -> Iterator[Fact]:
    for counsel in reading.records.counsel:
        if counsel.capacity == "selfrepresented" or reading.kind(counsel.agent) == "LegalTeam":
            continue
        yield "represents", reading.name(counsel.agent), reading.name(counsel.client)
        if counsel.firm is not None and counsel.firm != counsel.agent:
            yield "firm", reading.name(counsel.agent), reading.name(counsel.firm)


def _is_request(filing: Filing) -> bool:
    return filing.kind == "Motion" or filing.category.startswith("motion") or filing.category in _REQUESTS


def _requests(reading: _Reading) -> Iterator[Fact]:
    for filing in filter(_is_request, reading.records.filings):
        movants = reading.people(filing.on_behalf_of) or reading.clients(filing.filed_by)
        against = reading.people(filing.directed_at) or [""]
        yield from (("requests", a, filing.category, b) for a in movants for b in against)
        yield from (("opposes", a, filing.category) for a in reading.clients(filing.opposed_by))


def _outcomes(reading: _Reading) -> Iterator[Fact]:
    for disposition in (d for ruling in reading.records.rulings for d in ruling.dispositions):
        filing = reading.filings.get(disposition.decides)
        if filing is None or not _is_request(filing):
            continue
        if disposition.outcome is not None:
            yield "outcome", filing.category, disposition.outcome
        if disposition.may_be_revisited:
            yield "outcome_open", filing.category


def _claims(reading: _Reading) -> Iterator[Fact]:
    for claim in reading.records.claims:
        for theory in claim.theories:
            for one in reading.people(claim.claimants):
                yield from (("claim", one, other, theory) for other in reading.people(claim.respondents))


def _statuses(reading: _Reading) -> Iterator[Fact]:
    claims = {claim.key: claim for claim in reading.records.claims}
    for status in reading.records.statuses:
        if status.status == "asserted":
            continue  # says no more than the claim itself
        if status.of in claims:
            holders = reading.people(claims[status.of].claimants)
            subjects = claims[status.of].theories or ("claims",)
        else:
            holders, subjects = reading.suing(status.of), ("claims",)
        yield from (("status", one, subject, _state(status)) for one in holders for subject in subjects)


def _state(status: Status) -> str:
    if status.status != "dismissed" or status.with_prejudice is None:
        return status.status
    return "dismissedwithprejudice" if status.with_prejudice else "dismissedwithoutprejudice"


def _sums(reading: _Reading) -> Iterator[Fact]:
    reliefs = {one.key: one for one in reading.records.reliefs if one.amount is not None}
    asked = [
        (c.relief, reading.people(c.claimants), reading.people(c.respondents)) for c in reading.records.claims
    ]
    asked += [
        (
            f.relief,
            reading.people(f.on_behalf_of) or reading.clients(f.filed_by),
            reading.people(f.directed_at),
        )
        for f in reading.records.filings
    ]
    for keys, seekers, respondents in asked:
        for relief in (reliefs[key] for key in keys if key in reliefs):
            against = reading.people(relief.directed_at) or respondents or [""]
            amount = f"{relief.amount:f}".partition(".")[0], str(relief.currency)
            yield from (("sum", a, b, *amount) for a in seekers for b in against)


def _awards(reading: _Reading) -> Iterator[Fact]:
    """Sums awarded: a relief that an event concerns, to the other agents whom the event concerns."""
    reliefs = {one.key: one for one in reading.records.reliefs if one.amount is not None}
    for event in reading.records.events:
        for relief in (reliefs[key] for key in event.concerns if key in reliefs):
            winners = [k for k in event.concerns if k in reading.agents and k not in relief.directed_at]
            gains = reading.people(tuple(winners)) or (reading.suing(event.case) if event.case else [])
            amount = f"{relief.amount:f}".partition(".")[0], str(relief.currency)
            yield from (
                ("awarded", a, b, *amount) for a in gains for b in reading.people(relief.directed_at) or [""]
            )


def _ties(reading: _Reading) -> Iterator[Fact]:
    for agent in reading.records.agents:
        if agent.spouse is not None:
            yield "spouse", *sorted((reading.name(agent.key), reading.name(agent.spouse)))
    for tie in reading.records.affiliations:
        place = "" if tie.organization is None else reading.name(tie.organization)
        if tie.position not in _IGNORED_POSITIONS:
            yield "position", reading.name(tie.person), tie.position, place
        if tie.position != "formeremployee" and reading.kind(tie.organization or "") == "LawFirm":
            yield "firm", reading.name(tie.person), place
    for group in reading.records.groups:
        if group.count is not None:
            yield "group", str(group.count)
