"""Which IRI each record of a document gets: names alone never make two things one.

An agent is known by its name *within a scope that makes the name unambiguous*:

* by its register's identifier, where a source gives one;
* a court by its courts-db id;
* a judge by name and court; a lawyer by name and firm; a law firm by its name;
* an organization with a distinctive name ("… LLC", "State of …") by that name;
* anybody else by name and case; and where no case is registered, by the document alone.

So the same lawyer of the same firm is one node in a thousand dockets, while two people called John Smith in
two cases stay two until a decision joins them (`kg.identity`). A document that puts one person into
several cases says that they are one: that is stated as an accepted identity, and goes when the document goes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from unicodedata import combining, normalize

from kg.model import Agent, Filing, Records, Ruling
from kg.rdf.terms import case_iri, court_iri, hashed_iri, registered_iri

FORMS = {"incorporated": "inc", "corporation": "corp", "company": "co", "limited": "ltd"}
DISTINCTIVE = re.compile(
    r"\b(?:inc|llc|llp|lp|ltd|corp|co|plc|gmbh|ag|sa|nv|bv|pllc|pc|na|fsb|university)$"
    r"|^(?:united states|usa|state of|city of|county of|commonwealth of|town of)\b"
    r"|\b(?:department|commission|bank|agency|administration)\b",
)
INDISTINCT = re.compile(r"\b(?:does?|roes?|unknown|unnamed|various|all)\b")


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """A name without case, accents, punctuation, spacing or the spelling of its legal form.

    >>> name_key("Labaton & Sucharow, L.L.P. (NYC)"), name_key("Labaton Sucharow LLP")
    ('labaton sucharow llp', 'labaton sucharow llp')
    """
    bare = re.sub(r"\s*\([^)]{1,24}\)\s*$", "", name)
    plain = "".join(c for c in normalize("NFKD", bare).casefold() if not combining(c) and c not in "'\u2019")
    words = re.sub(r"(?<=\b\w)\.(?=\s?\w\b)", "", plain)
    return " ".join(FORMS.get(word, word) for word in re.findall(r"\w+", words)) or name


def is_distinctive(name: str) -> bool:
    """Whether an organization's name is its own wherever it stands."""
    key = name_key(name)
    return bool(DISTINCTIVE.search(key)) and not INDISTINCT.search(key)


ONE_AGENT = "the document names one agent in several cases"
ONE_CASE = "the document gives one case by its number and by a register"


class Naming:
    """The IRI of every keyed record of one document.

    Attributes:
        iris: record key → IRI.
        same: pairs of IRIs that the document itself says are one, and in which words.
    """

    def __init__(self, records: Records, sha256: str) -> None:
        self._sha = sha256
        self._agents = {agent.key: agent for agent in records.agents}
        self.iris: dict[str, str] = {}
        self.same: list[tuple[str, str, str]] = []
        self._cases(records)
        self._name_agents(records)
        self._events(records)
        for work in records.works:
            own = hashed_iri("Work", sha256, work.key)
            self.iris[work.key] = registered_iri("Work", work.register) if work.register else own
        for kind in ("groups", "claims", "reliefs", "statuses", "statements", "events"):
            for record in getattr(records, kind):
                self.iris[record.key] = hashed_iri(type(record).__name__, sha256, record.key)

    def court(self, court: str) -> str:
        """The IRI of a court given as the key of an agent or as a courts-db id."""
        return self.iris[court] if court in self._agents else court_iri(court)

    def _cases(self, records: Records) -> None:
        for case in records.cases:
            agent = self._agents.get(case.court or "")
            court = agent.court if agent else case.court
            if court and case.docket_number:
                self.iris[case.key] = case_iri(court, case.docket_number)
                if case.register:
                    self.same.append((self.iris[case.key], registered_iri("case", case.register), ONE_CASE))
            elif case.register:
                self.iris[case.key] = registered_iri("case", case.register)
            else:
                self.iris[case.key] = hashed_iri("case", self._sha, case.key)
        numbered: set[str] = set()
        for entry in records.entries:
            within = self.iris[entry.case]
            iri = hashed_iri("entry", within, entry.number or "")
            alone = within == hashed_iri("case", self._sha, entry.case)  # known to this document only
            if not entry.number or alone or iri in numbered:
                iri = hashed_iri("entry", self._sha, entry.key)  # courts have given one number twice
            numbered.add(iri)
            self.iris[entry.key] = iri

    def _events(self, records: Records) -> None:
        for filing in records.filings:
            self.iris[filing.key] = self._event(filing, filing.kind)
        for ruling in records.rulings:
            self.iris[ruling.key] = self._event(ruling, "Ruling")

    def _event(self, event: Filing | Ruling, kind: str) -> str:
        if event.register:
            return registered_iri(kind, event.register)
        return hashed_iri(kind, self.iris[event.entry] if event.entry else self._sha, event.key)

    def _name_agents(self, records: Records) -> None:
        scopes = _scopes(records, self._agents, self.iris)
        for agent in records.agents:
            names = list(dict.fromkeys(self._agent(agent, scope) for scope in scopes[agent.key] or [""]))
            self.iris[agent.key] = names[0]
            self.same += [(names[0], other, ONE_AGENT) for other in names[1:]]

    def _agent(self, agent: Agent, scope: str) -> str:
        if agent.court:
            return court_iri(agent.court)
        if agent.register:
            return registered_iri("agent", agent.register)
        if agent.kind == "LawFirm" or (agent.kind == "Organization" and is_distinctive(agent.name)):
            return hashed_iri(agent.kind, name_key(agent.name))
        if scope:
            return hashed_iri(agent.kind, name_key(agent.name), scope)
        return hashed_iri(agent.kind, self._sha, agent.key)


def _scopes(records: Records, agents: dict[str, Agent], iris: dict[str, str]) -> dict[str, list[str]]:
    """Agent key → the scopes its name is unambiguous in, the strongest alone or the cases in order."""
    courts = {case.key: case.court for case in records.cases}
    registered = {case.key for case in records.cases if case.register or (case.court and case.docket_number)}
    sat: dict[str, set[str]] = defaultdict(set)
    firms: dict[str, set[str]] = defaultdict(set)
    cases: dict[str, set[str]] = defaultdict(set)
    for judge in records.judges:
        court = courts.get(judge.case)
        if court:
            sat[judge.agent].add("court " + (agents[court].court or court if court in agents else court))
    for counsel in records.counsel:
        if counsel.firm and counsel.capacity != "selfrepresented":
            firms[counsel.agent].add("firm " + name_key(agents[counsel.firm].name))
    for rows in (records.parties, records.counsel, records.judges):
        for row in rows:
            if row.case in registered:
                cases[row.agent].add("case " + iris[row.case])
    return {
        key: sorted(sat[key])[:1] or sorted(firms[key])[:1] or sorted(cases[key])
        for key, agent in agents.items()
        if agent.kind != "LegalTeam"
    } | {key: [] for key, agent in agents.items() if agent.kind == "LegalTeam"}
