"""One page of CourtListener's objects as records, by their documented fields.

Other pages name a docket by its id alone, so it is known by that as its register's identifier, and a docket
object says that this is the case of its court and number.
"""

from __future__ import annotations

import re

from kg.model import Agent, Case, CaseRelation, Document, Judge, Records
from kg.sources.courtlistener_item import Item
from kg.sources.courtlistener_people import People, unnamed
from kg.sources.courtlistener_rows import Rows
from kg.sources.courts import court

NAMES = ("case_name", "case_name_full", "docket_number")


class Page:
    """The records of one page as they gather."""

    def __init__(self) -> None:
        self._cases: dict[str, Case] = {}
        self._bench: dict[str, Agent] = {}
        self._judges: list[Judge] = []
        self._people = People(self._case)
        self._rows = Rows()

    def take(self, item: Item) -> None:
        """One object, as what the API keeps it as; any other is passed over."""
        collection = item.collection
        if collection == "dockets":
            self._docket(item)
        elif collection == "parties":
            self._people.party(item)
        elif collection == "attorneys":
            self._people.attorney(item)
        elif collection == "docket-entries" and (case := self._case(item)) is not None:
            self._rows.take(item, case)

    def records(self) -> Records | None:
        """All of it; None where nothing was found."""
        people = self._people
        names = [case.name for case in self._cases.values()] or [one.name for one in people.agents.values()]
        if not names:
            return None
        parties = {people.agents[party.agent].name: party.agent for party in people.parties}
        told = self._rows.reading(parties, {agent.name: key for key, agent in self._bench.items()})
        return Records(
            document=Document(title=f"{names[0]}, CourtListener", category="courtfiling"),
            agents=(*people.agents.values(), *self._bench.values()),
            cases=tuple(self._cases.values()),
            entries=told.entries,
            parties=tuple(dict.fromkeys(people.parties)),
            counsel=tuple(dict.fromkeys(people.counsel)),
            judges=tuple(dict.fromkeys(self._judges)),
            filings=told.filings,
            rulings=told.rulings,
            identities=tuple(people.identities),
        )

    def _docket(self, item: Item) -> None:
        own, shown = item.number("id"), next(filter(item.text, NAMES), None)
        if own is None or shown is None:
            return
        nature = item.text("nature_of_suit")
        self._cases[own] = Case(
            key=own,
            name=item.text(shown) or "",
            court=_court(item, "court_id", "court"),
            docket_number=item.text("docket_number"),
            register=f"courtlistener:docket-{own}",
            filed=item.time("date_filed"),
            terminated=item.time("date_terminated"),
            nature=_code(nature),
            nature_text=nature,
            cause_text=item.text("cause"),
            jury_demand_text=item.text("jury_demand"),
            jurisdiction_text=item.text("jurisdiction_type"),
            relations=self._below(item, own),
            evidence=item.whole(shown),
        )
        self._judge(own, "presidingjudge", item, "assigned_to_str")
        self._judge(own, "referredjudge", item, "referred_to_str")
        for name in (item.text("panel_str") or "").split(", "):
            if " " in name:  # most panels are initials, which name nobody for sure
                self._judge(own, "paneljudge", item, "panel_str", name)

    def _below(self, item: Item, own: str) -> tuple[CaseRelation, ...]:
        """The case appealed from, where its court and number are given."""
        below = _court(item, "appeal_from_id", "appeal_from")
        for told in item.items("original_court_info"):
            if below and (number := told.text("docket_number")):
                key, said = f"below {own}", told.whole("docket_number")
                self._cases[key] = Case(
                    key=key, name=number, court=below, docket_number=number, evidence=said
                )
                return (CaseRelation(kind="appeal", case=key),)
        return ()

    def _judge(self, case: str, capacity: str, item: Item, field: str, name: str | None = None) -> None:
        name = name or item.text(field)
        if name is not None:
            key, said = f"judge {name}", (item.quote(name, field),)
            self._bench.setdefault(key, Agent(key=key, kind="Person", name=name, evidence=said))
            self._judges.append(Judge(agent=key, case=case, capacity=capacity, evidence=said))

    def _case(self, item: Item) -> str | None:
        """The key of the docket that an object names by its id."""
        own = item.number("docket", "docket_id")
        if own is not None and own not in self._cases:
            self._cases[own] = Case(
                key=own,
                name=unnamed("docket", own),
                register=f"courtlistener:docket-{own}",
                evidence=item.whole("docket", "docket_id"),
            )
        return own


def _court(item: Item, plain: str, address: str) -> str | None:
    """The courts-db id of a court; None where no register has it."""
    given = item.text(plain) or (item.text(address) or "").rstrip("/").rpartition("/")[2]
    found = court(given)
    return found.id if found else None


def _code(nature: str | None) -> str | None:
    """The code before a nature of suit, where it is one of the federal courts'."""
    from kg.rdf.vocabulary import schemes  # noqa: PLC0415 - it reads the ontology

    found = re.match(r"[0-9]{3}\b", nature or "")
    return found[0] if found and found[0] in schemes()["nos"] else None
