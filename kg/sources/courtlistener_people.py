"""CourtListener's parties and attorneys: who takes part in which docket, as what, and through whom.

Either page names those on the other by id alone, so each is known by that id as its register's identifier.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from kg.model import Agent, Counsel, Identity, Party
from kg.model.agent import AgentKind
from kg.model.evidence import Evidence
from kg.sources.capacities import PRO_SE, party_capacity
from kg.sources.contacts import has_contact_data
from kg.sources.courtlistener_item import Item
from kg.sources.names import firm_line, is_body, is_lawyers_body, is_office

ROLES = {
    1: ("noticedcounsel", "ATTORNEY TO BE NOTICED"),
    2: ("leadcounsel", "LEAD ATTORNEY"),
    3: ("counsel", "ATTORNEY IN SEALED GROUP"),
    4: ("prohacvice", "PRO HAC VICE"),
    10: ("counsel", "UNKNOWN"),
}
"""Code of a role → capacity, and what courts print for it."""

ENDED = {5: "SELF-TERMINATED", 6: "TERMINATED", 7: "SUSPENDED", 8: "INACTIVE", 9: "DISBARRED"}
"""Codes that are a status and no capacity; ``date_action`` is the day it began."""

ITSELF = "the page says that the party appears for itself"
Roles = dict[tuple[str, str], list[Item]]


class People:
    """Those who take part, as they gather.

    Args:
        case: the key of the docket that an object names.
    """

    def __init__(self, case: Callable[[Item], str | None]) -> None:
        self.agents: dict[str, Agent] = {}
        self.parties: list[Party] = []
        self.counsel: list[Counsel] = []
        self.identities: list[Identity] = []
        self._case = case

    def party(self, item: Item) -> None:
        """A party, its capacities, and the attorneys it had."""
        name = item.text("name") or ""
        key = self._own(item, "party", "Organization" if is_body(name) else "Person")
        if key is None:
            return
        for held in item.items("party_types"):
            case, printed = self._case(held), held.text("name")
            if case and printed:
                self.parties.append(
                    Party(
                        agent=key,
                        case=case,
                        capacity=party_capacity(printed),
                        printed=(printed,),
                        terminated=held.time("date_terminated"),
                        evidence=(*held.whole("name"), *item.whole("name")),
                    )
                )
        for (case, lawyer), roles in self._roles(item, "attorneys", "attorney").items():
            said = (*item.whole("name"), *roles[0].whole("attorney", "attorney_id"))
            self.counsel += _counsel(Counsel(agent=lawyer, client=key, case=case, evidence=said), roles)

    def attorney(self, item: Item) -> None:
        """An attorney, and those it acted for."""
        name = item.text("name") or ""
        key = self._own(item, "attorney", "Organization" if is_lawyers_body(name) else "Person")
        if key is None:
            return
        held = self._roles(item, "parties_represented", "party")
        dockets, clients = ({pair[end] for pair in held} for end in (0, 1))
        if len(clients) == 1 and PRO_SE.search(item.words("contact_raw") or ""):
            self._itself(item, key, clients.pop(), dockets)
            return
        # the block is the latest known: where several dockets are named, none says in which it stood
        firm = self._firm(item, name) if len(dockets) == 1 else None
        for (case, client), roles in held.items():
            said = (*item.whole("name"), *roles[0].whole("party", "party_id"))
            one = Counsel(agent=key, client=client, case=case, firm=firm, evidence=said)
            self.counsel += _counsel(one, roles)

    def _own(self, item: Item, sort: str, kind: AgentKind) -> str | None:
        """The key of the party or attorney that the object is, once it is known by its name."""
        own, name = item.number("id"), item.text("name")
        if own is None or name is None:
            return None
        self.agents[f"{sort}-{own}"] = _agent(sort, own, kind, name, item.whole("name"))
        return f"{sort}-{own}"

    def _other(self, item: Item, sort: str) -> str | None:
        """The key of the party or attorney that an object names by its id."""
        own = item.number(sort, f"{sort}_id")
        if own is None:
            return None
        said = item.whole(sort, f"{sort}_id")
        self.agents.setdefault(f"{sort}-{own}", _agent(sort, own, "Agent", unnamed(sort, own), said))
        return f"{sort}-{own}"

    def _roles(self, item: Item, field: str, sort: str) -> Roles:
        """Docket and the party or attorney at the other end → the roles between them."""
        found: Roles = defaultdict(list)
        for role in item.items(field):
            case, other = self._case(role), self._other(role, sort)
            if case and other:
                found[case, other].append(role)
        return found

    def _itself(self, item: Item, lawyer: str, party: str, dockets: set[str]) -> None:
        """A party that is listed as its own attorney: one agent, under two ids."""
        own, said = self.agents[lawyer], item.whole("name")
        if self.agents[party].kind == "Agent":
            self.agents[party] = _agent("party", party.removeprefix("party-"), own.kind, own.name, said)
        block = PRO_SE.search(item.words("contact_raw") or "")
        said = (*said, item.quote(block[0], "contact_raw")) if block else said
        self.identities.append(
            Identity(one=lawyer, other=party, decision="accepted", decided_by=ITSELF, evidence=said)
        )
        self.counsel += [
            Counsel(agent=party, client=party, case=case, capacity="selfrepresented", evidence=said)
            for case in sorted(dockets)
        ]

    def _firm(self, item: Item, lawyer: str) -> str | None:
        """The firm or office: the organization given, or the one that the contact block names first."""
        given = next((one for one in item.items("organizations") if one.text("name")), None)
        block = item.words("contact_raw") or ""
        name = given.text("name") if given else firm_line(block, lawyer)
        if name is None or has_contact_data(name):
            return None
        said = given.whole("name") if given else item.whole("name")
        if not given and name in block:  # the line without its spacing
            said = (item.quote(name, "contact_raw"),)
        kind: AgentKind = "Organization" if is_office(name) else "LawFirm"
        key = f"firm {name}"
        self.agents.setdefault(key, Agent(key=key, kind=kind, name=name, evidence=said))
        return key


def unnamed(sort: str, own: str) -> str:
    """What to call a thing known by its id alone: in capitals, so that a name wins wherever one is known."""
    return f"{sort} {own}".upper()


def _agent(sort: str, own: str, kind: AgentKind, name: str, said: Evidence) -> Agent:
    key = f"{sort}-{own}"
    return Agent(key=key, kind=kind, name=name, register=f"courtlistener:{key}", evidence=said)


def _counsel(one: Counsel, roles: list[Item]) -> Iterator[Counsel]:
    """A record for each capacity that the roles are, each with the statuses that are no capacity."""
    codes = [int(code) for role in roles if (code := role.number("role"))]
    ended = [ENDED[code] for code in codes if code in ENDED]
    days = (role.time("date_action") for role in roles if int(role.number("role") or 0) in ENDED)
    over = next(filter(None, days), None)
    capacities = dict(ROLES[code] for code in codes if code in ROLES) or {"counsel": ""}
    for capacity, words in capacities.items():
        printed = tuple(dict.fromkeys(filter(None, (words, *ended))))
        yield replace(one, capacity=capacity, printed=printed, terminated=over)
