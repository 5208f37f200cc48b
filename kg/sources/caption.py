"""The head of a docket: the case, its judges, and the cases that its header ties it to."""

from __future__ import annotations

import re

from msgspec import Struct

from kg.model import Agent, Case, CaseRelation, Judge, Quote
from kg.model.evidence import Evidence
from kg.sources.courts import court, resolve
from kg.sources.sheets import Sheet, plain
from kg.sources.ties import tied

CODE = re.compile(r"\s*\d?(\d{3})\b")
CASE = "case"
BELOW = "case:below"
TITLE = 3_000
NEAR = 160
"""Characters within which a title stands from the top, and a judge's name from its label."""

ORIGINATING = re.compile(r"^Originating Judge: ([^\n,]{3,60})", re.MULTILINE)
SIDE = re.compile(r"(.*?)\b(northern|southern|eastern|western|central|middle) (\w.*)", re.IGNORECASE)


class Caption(Struct, frozen=True):
    """What a docket's head says; ``others`` are the cases that it only names."""

    title: str
    case: Case
    others: tuple[Case, ...]
    judges: tuple[Judge, ...]
    judges_named: tuple[Agent, ...]


def caption(sheet: Sheet) -> Caption:
    """The caption of a docket."""
    number = sheet.data["docket_number"] or None
    name = plain(sheet.data["case_name"]) or number or "Unknown case"
    evidence = _evidence(sheet, number, name)
    below = _below(sheet, evidence)
    ties = tied(sheet, CASE, number, evidence[:1])
    appeal = (CaseRelation(kind="appeal", case=BELOW),) if below else ()
    bench = _bench(sheet, evidence)
    return Caption(
        title=f"{name}, {number}" if number else name,
        case=_case(sheet, name, number, (*appeal, *ties.relations), evidence),
        others=(*((below,) if below else ()), *ties.cases),
        judges=tuple(bench.judges),
        judges_named=tuple(bench.named.values()),
    )


def _case(
    sheet: Sheet, name: str, number: str | None, relations: tuple[CaseRelation, ...], evidence: Evidence
) -> Case:
    nature = _printed(sheet, "nature_of_suit")
    return Case(
        key=CASE,
        name=name,
        court=sheet.court,
        docket_number=number,
        filed=sheet.time(sheet.data["date_filed"]),
        terminated=sheet.time(sheet.data.get("date_terminated")),
        nature=_code(nature or ""),
        nature_text=nature,
        cause_text=_printed(sheet, "cause"),
        jury_demand_text=_printed(sheet, "jury_demand"),
        jurisdiction_text=_printed(sheet, "jurisdiction"),
        relations=relations,
        evidence=evidence,
    )


def _printed(sheet: Sheet, field: str) -> str | None:
    return plain(sheet.data.get(field) or "") or None


def _code(nature: str) -> str | None:
    """The code of a nature of suit, if the vocabulary has it; courts of appeals put a digit before it."""
    from kg.rdf.vocabulary import schemes  # noqa: PLC0415 - it reads the ontology

    found = CODE.match(nature)
    return found[1] if found and found[1] in schemes()["nos"] else None


def _evidence(sheet: Sheet, number: str | None, name: str) -> Evidence:
    """The docket number and, where it is printed as juriscraper gives it, the case's name."""
    found = [sheet.caption(number) if number else None, sheet.caption(name, reach=TITLE)]
    quotes = tuple(quote for quote in found if quote is not None)
    return quotes or sheet.need(None, name, tuple(filter(None, [sheet.caption(sheet.head[:80])])))


def _below(sheet: Sheet, instead: Evidence) -> Case | None:
    """The case appealed from, by its court and number; an alien's number is none, and is dropped."""
    given = sheet.data.get("originating_court_information") or {}
    number = given.get("docket_number") or None
    place = sheet.data.get("appeal_from") or given.get("name") or ""
    where = resolve(given.get("court_id") or "") or resolve(place) or resolve(_turned(place))
    if not given or (number is None and where is None):
        return None
    facts = court(where) if where else None
    words = number or place
    return Case(
        key=BELOW,
        name=number or f"proceedings before the {facts.label if facts else place}",
        court=where,
        docket_number=number,
        filed=sheet.time(given.get("date_filed")),
        evidence=sheet.need(sheet.caption(words), words, instead),
    )


def _turned(place: str) -> str:
    """A side of a state as ACMS prints it, "San Diego, Southern California", as the district that it is."""
    found = SIDE.match(place)
    return f"{found[2]} District of {found[3]}" if found else place


def _bench(sheet: Sheet, instead: Evidence) -> _Bench:
    """The judges of the case and, on appeal, of the case below."""
    bench = _Bench(sheet, instead)
    bench.seat(sheet.data.get("assigned_to_str"), "presidingjudge", "Assigned to:")
    bench.seat(sheet.data.get("referred_to_str"), "referredjudge", "Referred to:")
    for member in sheet.data.get("panel") or ():
        bench.seat(member, "paneljudge", "Panel:")
    if below := sheet.data.get("originating_court_information"):
        printed = ORIGINATING.search(sheet.head)
        assigned = below.get("assigned_to") or (printed[1] if printed else None)
        bench.seat(assigned, "presidingjudge", "Originating Court Information", BELOW)
        bench.seat(below.get("ordering_judge"), "judicial", "Ordering Judge", BELOW)
    return bench


class _Bench:
    """The judges named so far."""

    def __init__(self, sheet: Sheet, instead: Evidence) -> None:
        self.judges: list[Judge] = []
        self.named: dict[str, Agent] = {}
        self._sheet = sheet
        self._instead = instead

    def seat(self, name: str | None, capacity: str, label: str, case: str = CASE) -> None:
        """One more assignment, where a judge is named."""
        known = plain(name or "")
        if not known:
            return
        key = f"judge:{known.casefold()}:{case}"
        quote = self._sheet.caption(known, label, NEAR) or self._sheet.caption(known) or self._line(label)
        evidence = self._sheet.need(quote, known, self._instead)
        self.named.setdefault(key, Agent(key=key, kind="Person", name=known, evidence=evidence))
        self.judges.append(Judge(agent=key, case=case, capacity=capacity, evidence=evidence))

    def _line(self, label: str) -> Quote | None:
        """What is printed behind the label, where the name was put in another form."""
        found = re.search(rf"^{re.escape(label)} ([^\n]{{2,80}})$", self._sheet.head, re.MULTILINE)
        return self._sheet.caption(found[1], label, NEAR) if found else None
