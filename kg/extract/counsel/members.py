"""At which law firm somebody is told to be, whoever the client: "Poe, of Poe LLP, said", "Poe Lee's Ann Roe"."""

from __future__ import annotations

import re
from itertools import chain

from kg.extract.counsel.engaged import ADVOCATES, AT
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.naming.alone import lone_kind
from kg.extract.offices.positions import Tie
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued
from kg.model import Affiliation

HOUSES = Cued(
    rf"(?P<l>{WHO})(?: ,)? (?:(?:who )?is |now |who 's )?(?:(?:an?|the) )?(?:(?:[\w-]+ ){{0,3}}(?:partner|associate|attorney|lawyer|shareholder|principal|member|counsel|founder|chairman|chair) )?(?:and [\w-]+ )?(?:of|at|with) (?:the (?:[A-Z][\w-]+ )?(?:law )?firm (?:of )?|the )?(?P<f>{WHO})(?! ')"
    rf"|(?P<a>{WHO}){AT}(?P<b>{WHO})(?! ')"
    rf"|(?P<h>{WHO})(?: 's?|(?: ,)? whose) (?:own |small )?(?:law )?firm(?: ,| is)? (?P<k>{WHO})(?! ')"
    rf"|(?P<g>{WHO}) (?:'s?|partners?|attorneys?|lawyers?|associates?|litigators?) (?P<m>{WHO})",
    " of ",
    " at ",
    " with ",
    " from ",
    "partner",
    " '",
    " firm ",
    "attorney",
    "lawyer",
    "associate",
    "litigator",
)
"""At which firm somebody is."""
OTHERWISE = re.compile(
    r"\b(?:never|not|no|nor|former|formerly|once|previously|then|was|were|been|had|until|may|might|could|would|like|unlike|than)\b"
)
"""What stands between a person and a firm where neither is or stays the other's."""


AT_THE_FIRM = Cued(
    rf"(?P<l>{WHO}) ,(?: (?:also|an?|the|another|who (?:is|was) (?:also )?an?)){{1,2}} (?:[a-z-]+ ){{0,2}}?(?:partner|associate|attorney|lawyer|litigator|shareholder|principal|member|counsel|chair|founder) (?:at|of|with|in) (?:the|that|their|the same) (?:law )?firm\b",
    " firm",
)
"""Who is of the firm that was named before: "Poe, a partner at the firm,"."""
ALL_OF = Cued(
    rf"(?P<l>{WHO}) , who [^,;]{{2,60}} (?:with|alongside) (?P<m>{WHO}(?:(?: ,)? (?:and )?{WHO}){{0,4}}) , (?:all|both) of (?P<f>{WHO})",
    ", all of ",
    ", both of ",
)
"""Colleagues who are told to be of one firm: "Poe, who tried the case with Lee and Lund, all of Poe LLP"."""
AND_PARTNER = Cued(
    rf"(?P<l>{WHO}) , (?:(?:lead|co-lead|trial|class|outside|local) )*(?:counsel|attorney|lawyer)(?: for (?:the )?(?:{WHO}|[a-z]+))? and (?:an?|the) (?:[a-z-]+ ){{0,2}}(?:partner|associate|principal|shareholder|member|founder|chair) (?:at|of|with|in) (?P<f>{WHO})",
    " and ",
    core=r"(?:counsel|attorney|lawyer)(?: for [^,;]{1,40})? and (?:an?|the) ",
)
"""Who is told to act, and of which firm: "Poe, lead counsel for the class and a partner at Poe LLP"."""
APART = re.compile(
    r"\b(?:not|isn't|wasn't|aren't|weren't) (?:\w+ )?(?:involved|connected|affiliated|part|a party|representing)|\bno (?:role|part|connection|involvement)|\buninvolved|\bformer|\bformerly|\b(?:follow|watch|stud|writ|teach|track)(?:s|es|ies|ing)\b"
)
"""What makes somebody at a firm one who only speaks of its suit."""


def note_houses(reading: Reading) -> None:
    """Keeps at which law firm a sentence tells persons to be."""
    gathered = reading.gathered
    for found in HOUSES.finditer(reading.text) if reading.parsed.agents > 1 else ():
        who = reading.named(found["l"] or found["a"] or found["h"] or found["m"])
        firm = reading.named(found["f"] or found["b"] or found["k"] or found["g"])
        between = reading.text[found.start() + 1 : found.end() - 1]
        if OTHERWISE.search(between):
            continue
        if all(_may_work(gathered, one) for one in who):
            _house(reading, who, firm)
    for found in (*ALL_OF.finditer(reading.text), *AND_PARTNER.finditer(reading.text)):
        who, firm = (
            reading.named(found["l"]) + reading.named(found.groupdict().get("m")),
            reading.named(found["f"]),
        )
        _house(reading, tuple(one for one in who if _may_work(gathered, one)), firm)
    for found in AT_THE_FIRM.finditer(reading.text):
        who, house = reading.named(found["l"]), _last_house(reading)
        for one in who if house and all(_may_work(gathered, one) for one in who) else ():
            gathered.housed.setdefault(one, (house, reading.quote))


def _house(reading: Reading, who: Keys, firm: Keys) -> None:
    """Keeps that some are of a firm, where it is one that lawyers act through."""
    for one in who if len(firm) == 1 and _is_house(reading.gathered, firm[0]) else ():
        reading.gathered.housed.setdefault(one, (firm[0], reading.quote))


def _last_house(reading: Reading) -> str:
    """The law firm that the text named last before a sentence; empty where it named none."""
    gathered = reading.gathered
    named = [
        one
        for one in gathered.named
        if one.place < reading.parsed.start and gathered.kind(one.key) == "LawFirm"
    ]
    return max(named, key=lambda one: one.place).key if named else ""


def _is_house(gathered: Gathered, firm: str) -> bool:
    """Whether somebody is a law firm, or a body that acts for others in court and is no party itself."""
    one = gathered.people.get(firm)
    if one is None:
        return False  # "at the defendant", who is nobody by a name
    acts = one.kind == "Organization" and ADVOCATES.search(one.name) and not gathered.is_party((firm,))
    return bool(acts) or (
        one.kind == "LawFirm" and (" " in one.name or one.name.isupper() or lone_kind(one.name) == "LawFirm")
    )


def _may_work(gathered: Gathered, who: str) -> bool:
    """Whether somebody may be of a law firm: a person who is no judge and no party."""
    return gathered.kind(who) == "Person" and not gathered.people[who].judge and not gathered.is_party((who,))


def house(gathered: Gathered) -> None:
    """Gives lawyers the firm that some sentence tells to be theirs, where none was told with whom they act for."""
    for key, (lawyer, client, firm, quote) in gathered.counsel.items():
        of = gathered.housed.get(lawyer)
        if firm is None and of is not None and of[0] != client:
            gathered.counsel[key] = (lawyer, client, of[0], quote)


def act_through(gathered: Gathered) -> None:
    """Gives those who are of a firm, and speak of its suit, the clients of the firm, where these are all of one side."""
    acting = {lawyer for lawyer, *_ in gathered.counsel.values()}
    for who, (firm, quote) in gathered.housed.items():
        if who in acting or APART.search(quote.quote) or not _may_work(gathered, who):
            continue
        clients = dict.fromkeys(
            client for lawyer, client, of, _ in gathered.counsel.values() if firm in {lawyer, of}
        )
        if clients and _are_together(gathered, {*clients}):
            for client in clients:
                gathered.counsel[who, client] = (who, client, firm, quote)


def _are_together(gathered: Gathered, clients: set[str]) -> bool:
    """Whether some are one, or all on one side of one suit."""
    return len(clients) == 1 or any(clients <= {*side} for sides in gathered.sides.values() for side in sides)


def belong(gathered: Gathered) -> None:
    """Adds that those are of their firm of whom no client tells it."""
    counsel = ((lawyer, firm) for lawyer, _, firm, _ in gathered.counsel.values())
    others = ((one.person, one.organization) for one in gathered.affiliations.values())
    placed = {who for who, firm in chain(counsel, others) if gathered.kind(firm or "") == "LawFirm"}
    for who, (firm, quote) in gathered.housed.items():
        if who not in placed and _may_work(gathered, who) and gathered.kind(firm) == "LawFirm":
            made = Affiliation(person=who, position="member", organization=firm, evidence=(quote,))
            gathered.affiliations.setdefault(Tie(who, "member", firm), made)
