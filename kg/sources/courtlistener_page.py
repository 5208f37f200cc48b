"""One page of CourtListener's objects as records, by their documented fields.

A party's or entry's page names its docket by id alone, so a docket is known as ``courtlistener:docket-ID``
too, and a docket object says that this is the case of its court and number. Role codes 5 to 9 (terminated,
suspended, inactive, disbarred) are a status and no capacity.
"""

from __future__ import annotations

import re
from typing import Any

from kg.model import Agent, Case, Counsel, DocketEntry, Document, Judge, Party, Quote, Records, Time
from kg.sources.capacities import party_capacity
from kg.sources.contacts import before_contact_data, has_contact_data, without_contact_data
from kg.sources.names import firm_line, is_body, is_office

ID = re.compile(r"/(\d+)/?(?:\?.*)?$")
ROLES = {
    1: ("noticedcounsel", "ATTORNEY TO BE NOTICED"),
    2: ("leadcounsel", "LEAD ATTORNEY"),
    3: ("counsel", "ATTORNEY IN SEALED GROUP"),
    4: ("prohacvice", "PRO HAC VICE"),
    5: ("counsel", "SELF-TERMINATED"),
    6: ("counsel", "TERMINATED"),
    7: ("counsel", "SUSPENDED"),
    8: ("counsel", "INACTIVE"),
    9: ("counsel", "DISBARRED"),
    10: ("counsel", "UNKNOWN"),
}
ENDED = range(5, 10)
OPENING = 160


def _text(item: dict[str, Any], field: str) -> str | None:
    value = item.get(field)
    return value.strip() if isinstance(value, str) and value.strip() and "\x00" not in value else None


def _id(value: object) -> str | None:
    """The id in an address or of a number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    found = ID.search(value) if isinstance(value, str) else None
    return found[1] if found else (value if isinstance(value, str) and value.isdigit() else None)


def _date(item: dict[str, Any], field: str, place: str) -> Time | None:
    said = _text(item, field)
    if said is None or not re.fullmatch(r"\d{4}-\d\d-\d\d(T.*)?", said):
        return None
    return Time(said, edtf=said[:10], evidence=(Quote(said, pointer=f"{place}/{field}"),))


class Page:
    """The records of one page as they gather."""

    def __init__(self) -> None:
        self.cases: dict[str, Case] = {}
        self.agents: dict[str, Agent] = {}
        self.rows: dict[str, list[Any]] = {"parties": [], "counsel": [], "judges": [], "entries": []}

    def take(self, item: dict[str, Any], place: str) -> None:
        """One object, by the fields that only its kind has."""
        if "party_types" in item:
            self._party(item, place)
        elif "parties_represented" in item:
            self._attorney(item, place)
        elif "entry_number" in item or "recap_documents" in item:
            self._entry(item, place)
        elif _text(item, "docket_number") or _text(item, "case_name"):
            self._docket(item, place)

    def records(self) -> Records:
        """All of it."""
        title = next(iter(self.cases.values())).name
        return Records(
            document=Document(title=f"{title}, CourtListener", category="courtfiling"),
            agents=tuple(self.agents.values()),
            cases=tuple(self.cases.values()),
            parties=tuple(self.rows["parties"]),
            counsel=tuple(self.rows["counsel"]),
            judges=tuple(self.rows["judges"]),
            entries=tuple(self.rows["entries"]),
        )

    def _docket(self, item: dict[str, Any], place: str) -> None:
        number, name = _text(item, "docket_number"), _text(item, "case_name")
        own = _id(item.get("id")) or number or name or ""
        court = _text(item, "court_id") or (_text(item, "court") or "").rstrip("/").rpartition("/")[2] or None
        nature = _text(item, "nature_of_suit")
        field = "case_name" if name else "docket_number"
        self.cases[own] = Case(
            key=own,
            name=name or f"Docket {number}",
            court=court,
            docket_number=number,
            register=f"courtlistener:docket-{own}" if own.isdigit() else None,
            filed=_date(item, "date_filed", place),
            terminated=_date(item, "date_terminated", place),
            nature_text=nature,
            cause_text=_text(item, "cause"),
            jury_demand_text=_text(item, "jury_demand"),
            jurisdiction_text=_text(item, "jurisdiction_type"),
            evidence=(Quote(name or number or "", pointer=f"{place}/{field}"),),
        )
        for field, capacity in (("assigned_to_str", "presidingjudge"), ("referred_to_str", "referredjudge")):
            if judge := _text(item, field):
                said = (Quote(judge, pointer=f"{place}/{field}"),)
                self.agents.setdefault(judge, Agent(key=judge, kind="Person", name=judge, evidence=said))
                self.rows["judges"].append(Judge(agent=judge, case=own, capacity=capacity, evidence=said))

    def _case(self, value: object, place: str) -> str | None:
        """The key of the docket that is named by id or address."""
        own = _id(value)
        if own is not None and own not in self.cases:
            said = (Quote(str(value), pointer=place),)
            self.cases[own] = Case(
                key=own, name=f"Docket {own}", register=f"courtlistener:docket-{own}", evidence=said
            )
        return own

    def _agent(self, kind: str, own: str, name: str, place: str) -> str:
        key = f"{kind}-{own}"
        body = kind == "party" and is_body(name)
        self.agents[key] = Agent(
            key=key,
            kind="Organization" if body else "Person",
            name=name,
            register=f"courtlistener:{key}",
            evidence=(Quote(name, pointer=f"{place}/name"),),
        )
        return key

    def _party(self, item: dict[str, Any], place: str) -> None:
        name, own = _text(item, "name"), _id(item.get("id"))
        if name is None or own is None or has_contact_data(name):
            return
        key = self._agent("party", own, name, place)
        for at, held in enumerate(_list(item, "party_types")):
            here = f"{place}/party_types/{at}"
            case, printed = self._case(held.get("docket"), f"{here}/docket"), _text(held, "name")
            if case and printed:
                self.rows["parties"].append(
                    Party(
                        agent=key,
                        case=case,
                        capacity=party_capacity(printed),
                        printed=(printed,),
                        terminated=_date(held, "date_terminated", here),
                        evidence=(
                            Quote(printed, pointer=f"{here}/name"),
                            Quote(name, pointer=f"{place}/name"),
                        ),
                    )
                )

    def _attorney(self, item: dict[str, Any], place: str) -> None:
        name, own = _text(item, "name"), _id(item.get("id"))
        if name is None or own is None or has_contact_data(name):
            return
        key = self._agent("attorney", own, name, place)
        firm = self._firm(item, name, place)
        for at, held in enumerate(_list(item, "parties_represented")):
            here = f"{place}/parties_represented/{at}"
            case, client = self._case(held.get("docket"), f"{here}/docket"), _id(held.get("party"))
            if not case or not client:
                continue
            role = held.get("role")
            capacity, printed = ROLES.get(role if isinstance(role, int) else 10, ROLES[10])
            date = _date(held, "date_action", here)
            self._client(client, str(held.get("party")), f"{here}/party")
            self.rows["counsel"].append(
                Counsel(
                    agent=key,
                    case=case,
                    client=f"party-{client}",
                    capacity=capacity,
                    printed=(printed,),
                    firm=firm,
                    time=None if role in ENDED else date,
                    terminated=date if role in ENDED else None,
                    evidence=(Quote(name, pointer=f"{place}/name"),),
                )
            )

    def _client(self, own: str, said: str, place: str) -> None:
        """A client known by id alone until its own object is read."""
        key = f"party-{own}"
        if key not in self.agents:
            quote = (Quote(said, pointer=place),)
            self.agents[key] = Agent(
                key=key, kind="Agent", name=f"Party {own}", register=f"courtlistener:{key}", evidence=quote
            )

    def _firm(self, item: dict[str, Any], lawyer: str, place: str) -> str | None:
        raw = item.get("contact_raw")
        name = firm_line(raw, lawyer) if isinstance(raw, str) else None
        if name is None or has_contact_data(name):
            return None
        kind = "Organization" if is_office(name) else "LawFirm"
        said = (Quote(name, pointer=f"{place}/contact_raw"),)
        self.agents.setdefault(f"firm {name}", Agent(key=f"firm {name}", kind=kind, name=name, evidence=said))  # type: ignore[arg-type]
        return f"firm {name}"

    def _entry(self, item: dict[str, Any], place: str) -> None:
        case = self._case(item.get("docket"), f"{place}/docket")
        said = item.get("description")
        if case is None or not isinstance(said, str):
            return
        number = item.get("entry_number")
        own = _id(item.get("id")) or str(number)
        opening = before_contact_data(said[:OPENING])
        evidence = (Quote(opening, pointer=f"{place}/description"),) if opening else ()
        fallback = (Quote(str(number), pointer=f"{place}/entry_number"),)
        self.rows["entries"].append(
            DocketEntry(
                key=f"entry-{own}",
                case=case,
                number=None if number is None else str(number),
                text=without_contact_data(said),
                filed=_date(item, "date_filed", place),
                evidence=evidence or fallback,
            )
        )


def _list(item: dict[str, Any], field: str) -> list[dict[str, Any]]:
    rows = item.get(field)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
