"""Those who take part in a docket's case: parties in their capacities, and counsel for each of them."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kg.model import Agent, Case, Counsel, Party, Quote, Time
from kg.model.agent import AgentKind
from kg.model.evidence import Evidence
from kg.rdf.naming import name_key
from kg.sources.capacities import PRO_SE, STATUS, TERMINATED, counsel_capacity, party_capacity
from kg.sources.contacts import has_contact_data
from kg.sources.names import firm_line, is_body, is_lawyers_body, is_office
from kg.sources.sheets import Sheet, plain

ALIAS = re.compile(
    r"(?:also|formerly|now) known as|[afn]/?k/?a|formerly|doing business as|d/?b/?a",
    re.IGNORECASE,
)
DAY = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](?:(\d{4})|(\d\d))")
BLOCK = 1500
"""Characters that a lawyer's block may take."""


class Cast(Struct, frozen=True):
    """Everybody who takes part, and as what."""

    agents: tuple[Agent, ...]
    parties: tuple[Party, ...]
    counsel: tuple[Counsel, ...]


def sides(sheet: Sheet, case: Case) -> Cast:
    """The cast of a docket, in the page's order."""
    reading = _Reading(sheet, case)
    for printed in sheet.data["parties"]:
        reading.party(printed)
    return Cast(
        tuple(reading.agents.values()),
        tuple(dict.fromkeys(reading.parties)),
        tuple(dict.fromkeys(reading.counsel)),
    )


class _Reading:
    """A docket's parties read in order, so that each name is quoted from its own place."""

    def __init__(self, sheet: Sheet, case: Case) -> None:
        self.agents: dict[str, Agent] = {}
        self.parties: list[Party] = []
        self.counsel: list[Counsel] = []
        self._firms: dict[str, str] = {}
        self._sheet = sheet
        self._case = case

    def party(self, printed: Any) -> None:  # noqa: ANN401 - juriscraper's structure
        """A party in one capacity, and its counsel."""
        name, words = plain(printed["name"]), plain(printed["type"])
        if not name:
            return
        evidence = self._quoted(name)
        body = is_body(name)
        key = self._agent("Organization" if body else "Person", name, evidence)
        self._aliases(key, printed.get("extra_info") or "")
        self.parties.append(
            Party(
                agent=key,
                case=self._case.key,
                capacity=party_capacity(words),
                printed=(words,),
                terminated=self._sheet.time(printed.get("date_terminated")),
                evidence=evidence,
            )
        )
        for lawyer in printed.get("attorneys", ()):
            if plain(lawyer["name"]):
                self._lawyer(key, name, lawyer)

    def _lawyer(self, client: str, client_name: str, printed: Any) -> None:  # noqa: ANN401
        """One lawyer's records for one client, one for each capacity printed."""
        name, lines = plain(printed["name"]), [plain(role) for role in printed["roles"]]
        evidence = self._quoted(name)
        pro_se = _same(name, client_name) or PRO_SE.search(" ".join((printed["contact"], *lines)))
        if pro_se:
            agent, firm, capacities = client, None, {"selfrepresented": lines}
            self._also(client, name)
        else:
            agent = self._agent("Organization" if is_lawyers_body(name) else "Person", name, evidence)
            firm = self._firm(printed["contact"], name)
            capacities = _capacities(lines)
        ended = self._ended(lines)
        for capacity, words in capacities.items():
            quotes = tuple(filter(None, map(self._near, words)))
            self.counsel.append(
                Counsel(
                    agent=agent,
                    case=self._case.key,
                    client=client,
                    capacity=capacity,
                    printed=tuple(dict.fromkeys(words)),
                    firm=firm,
                    terminated=ended,
                    evidence=(*evidence, *quotes),
                )
            )

    def _quoted(self, name: str) -> Evidence:
        return self._sheet.need(self._sheet.finder.quote(name), name, self._case.evidence[:1])

    def _near(self, words: str) -> Quote | None:
        """The quote of words within the block that the cursor stands in."""
        span = self._sheet.finder.ahead(words, BLOCK)
        return None if span is None else self._sheet.finder.at(*span)

    def _anywhere(self, words: str) -> Quote | None:
        span = self._sheet.finder.find(words)
        return None if span is None else self._sheet.finder.at(*span)

    def _agent(self, kind: AgentKind, name: str, evidence: Evidence) -> str:
        """The key of an agent, known by its name however that is spelt; other spellings are kept."""
        key = f"{kind}:{name_key(name)}"
        if key not in self.agents:
            self.agents[key] = Agent(key=key, kind=kind, name=name, evidence=evidence)
        self._also(key, name)
        return key

    def _firm(self, contact: str, lawyer: str) -> str | None:
        """The firm or office that a lawyer's block names."""
        name = firm_line(contact, lawyer)
        if name is None:
            return None
        if name not in self._firms:
            quote = self._near(name) or self._anywhere(name)
            evidence = self._sheet.need(quote, name, self._case.evidence[:1])
            self._firms[name] = self._agent("Organization" if is_office(name) else "LawFirm", name, evidence)
        return self._firms[name]

    def _ended(self, lines: list[str]) -> Time | None:
        """The day on which a lawyer ceased to act, where a line prints one."""
        found = next(filter(None, map(TERMINATED.search, lines)), None)
        day = DAY.fullmatch(found[1]) if found else None
        if found is None or day is None:
            return None
        quote = self._near(found[1])
        edtf = f"{day[3] or '20' + day[4]}-{int(day[1]):02}-{int(day[2]):02}"
        return Time(found[1], edtf, evidence=(quote,) if quote else ())

    def _aliases(self, key: str, extra: str) -> None:
        """Other names that stand below a party's; all else there is description or contact data."""
        lines = [plain(line) for line in extra.split("\n")]
        names = [lines[place + 1] for place, line in enumerate(lines[:-1]) if ALIAS.fullmatch(line)]
        self._also(key, *(name for name in names if name and not has_contact_data(name)))

    def _also(self, key: str, *names: str) -> None:
        """Other names or spellings of an agent, kept once each."""
        agent = self.agents[key]
        fresh = dict.fromkeys(name for name in names if name != agent.name and name not in agent.other_names)
        if fresh:
            self.agents[key] = replace(agent, other_names=(*agent.other_names, *fresh))


def _capacities(lines: list[str]) -> dict[str, list[str]]:
    """Capacity → the lines that say it, each with the lines that only tell of a lawyer's status."""
    found: dict[str, list[str]] = {}
    statuses = [line for line in lines if STATUS.match(line)]
    for line in lines:
        if (capacity := counsel_capacity(line)) is not None:
            found.setdefault(capacity, []).append(line)
    return {capacity: [*words, *statuses] for capacity, words in found.items()} or {"counsel": statuses}


def _same(one: str, other: str) -> bool:
    return re.findall(r"\w+", one.casefold()) == re.findall(r"\w+", other.casefold())
