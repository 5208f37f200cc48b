"""Who acts for whom as the parts of papers tell it, as records: as far as those for whom are known by now."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.papers.capacities import called_beside
from kg.extract.papers.heads import key_of, keys_of
from kg.extract.papers.meant import clients_of, meant_by
from kg.extract.papers.pairing import Acting
from kg.extract.papers.papers import Papers
from kg.extract.papers.roll import Roll
from kg.model import Affiliation

OF_APPEAL = re.compile(r"(?<!cross )\b(?:petitioner|respondent|appellant|appellee|intervenor|amic(?:us|i).*)")
"""Roles of an appeal, which say nothing of who sued."""


def act(papers: Papers, gathered: Gathered) -> None:
    """Adds who acts for whom, as far as those for whom are known by now."""
    roll = roll_of(papers, gathered)
    for one in papers.acting:
        gathered.topic = _told_before(one.span[0], gathered)
        clients = _clients(one, papers, gathered, roll)
        alone = tuple((firm, None) for firm in (one.beside if one.lawyers else one.firms))
        for printed, of in (*one.lawyers, *alone):
            firm = key_of(of, roll) if of is not None else None
            lawyer = key_of(printed, roll)
            if lawyer is not None and of is not None and firm is not None and " " in of.name and not clients:
                gathered.housed.setdefault(lawyer, (firm, gathered.quote(one.span)))
            if lawyer is not None and lawyer not in clients:
                _engage(one, (lawyer, firm, printed.key in one.partners), clients, gathered)


def _clients(one: Acting, papers: Papers, gathered: Gathered, roll: Roll) -> Keys:
    """For whom some lawyers act: none of them, nor their firm, but for one that is a party itself."""
    firms = {key_of(of, roll) or "" for _, of in one.lawyers if of is not None}
    own = {key_of(printed, roll) for printed, _ in one.lawyers}
    own |= {key for key in firms if not gathered.is_party((key,))}
    meant = clients_of(one, papers, roll) or meant_by(one, gathered, roll)
    return gathered.parties_of(tuple(key for key in meant if key not in own))


def _told_before(start: int, gathered: Gathered) -> str | None:
    """The last suit of which a paragraph tells before a place; the main one where it tells of none there."""
    begin = gathered.text.rfind("\n", 0, start)
    told = {
        words.start or 0: case
        for case, words in gathered.words.items()
        if case in gathered.sides and not gathered.cases[case].relations
    }
    before = [place for place in told if begin < place < start]
    return told[max(before)] if before else gathered.main


def _engage(one: Acting, who: tuple[str, str | None, bool], clients: Keys, gathered: Gathered) -> None:
    """Adds that a lawyer, through a firm and perhaps as its partner, acts for clients."""
    lawyer, firm, is_partner = who
    quote = gathered.quote(one.span)
    for client in clients:
        gathered.counsel.setdefault((lawyer, client), (lawyer, client, firm, quote))
    if is_partner and firm is not None:
        made = Affiliation(person=lawyer, position="partner", organization=firm, evidence=(quote,))
        gathered.affiliations.setdefault((lawyer, "partner", firm), made)


def roll_of(papers: Papers, gathered: Gathered) -> Roll:
    """The roll of a text, with the roles that its own head gives."""
    plain = Roll(gathered)
    if papers.appeal is None:
        return Roll(gathered, called_beside(papers.caption.held)) if papers.caption is not None else plain
    roles: dict[str, Keys] = {}
    for printed, side in (*papers.appeal.roles, *papers.appeal.beside):
        for role in OF_APPEAL.findall(printed):
            called = "amic" if role.startswith("amic") else role
            roles[called] = (*roles.get(called, ()), *keys_of(side, plain))
    return Roll(gathered, roles)
