"""Proceedings that nobody brings against anybody by their heads: appeals of which no suit is told, matters "in re"."""

from __future__ import annotations

from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.matter.numbers import numbers_in
from kg.extract.papers.appellate import Appeal
from kg.extract.papers.heads import key_of, keys_of, words_of
from kg.extract.papers.inre import HEAD, Matter
from kg.extract.papers.roll import Roll
from kg.model import Case, CaseRelation, Party, Quote

CAPACITIES = ("petitioner", "respondent", "appellant", "appellee")


def add_unbegun(head: Appeal, gathered: Gathered, roll: Roll) -> None:
    """Adds the appeal of a head whose roles do not tell who sued whom below, where no suit between the two is told."""
    sides = [(role, keys_of(side, roll)) for role, side in head.roles]
    if any(gathered.is_party(side) for _, side in sides) or not all(side for _, side in sides):
        return
    quote = gathered.quote(head.span)
    name = " v. ".join(gathered.people[side[0]].name for _, side in sides)
    key = _case(gathered, name, quote)
    gathered.sides[key] = (sides[0][1], sides[1][1])
    for role, side in sides:
        capacity = next((one for one in CAPACITIES if one in role), None)
        for agent in side if capacity else ():
            gathered.parties[agent, key] = Party(
                agent=agent, case=key, capacity=capacity or "", evidence=(quote,)
            )
    if head.court is not None and (court := key_of(head.court, roll)):
        gathered.seats.setdefault(key, (court, quote))
    if head.number is not None:
        gathered.numbers.setdefault(key, gathered.quote((head.number.start, head.number.end)))
    for judge in head.panel:
        gathered.benches[key_of(judge, roll) or judge.key, key] = words_of(judge, gathered)
    reviews = (
        head.court is not None and (head.court.court or "").startswith("ca") and "petition" in sides[0][0]
    )
    if not reviews:  # of what an agency ordered
        _below(key, name, quote, gathered)
        if head.below is not None and (lower := roll.court(head.below[0].text)):
            gathered.seats[f"below-{key}"] = (lower, gathered.quote((head.below[0].start, head.below[0].end)))


def _below(appeal: str, name: str, quote: Quote, gathered: Gathered) -> None:
    """Adds the suit from which an appeal comes, of which nothing but perhaps its court is told."""
    key = f"below-{appeal}"
    gathered.cases[key] = Case(key=key, name=name, evidence=(quote,))
    tie = CaseRelation(kind="appeal", case=key)
    gathered.change(gathered.cases, appeal, relations=(*gathered.cases[appeal].relations, tie))


def add_matter(matter: Matter, bench: Keys, gathered: Gathered, roll: Roll) -> None:
    """Adds the matter "in re" that a paper's head names, with its number, court, judges and debtor, where no suit is told."""
    if gathered.main is not None and gathered.main != "case":
        return
    line, who, text = matter.name, matter.debtor, gathered.text
    quote = gathered.quote((line.start, min(line.end, text.find("\n", line.start))))
    key = _case(gathered, f"In re {line.text}", quote)
    gathered.sides.setdefault(key, ((), ()))
    if number := next(iter(numbers_in(text, 0, HEAD)), None):
        gathered.numbers.setdefault(key, Quote(number[1], start=number[0]))
    if court := roll.court(text[:HEAD]):
        gathered.seats.setdefault(key, (court, quote))
    if who is not None and (agent := key_of(who, roll)):
        gathered.parties[agent, key] = Party(agent=agent, case=key, capacity="debtor", evidence=(quote,))
    for judge in bench:
        gathered.benches.setdefault((judge, key), quote)


def _case(gathered: Gathered, name: str, quote: Quote) -> str:
    """The key of a case of this name: the one that the text left unnamed so far, or a new one."""
    key = "case" if "case" in gathered.cases else "matter"
    known = gathered.cases.get(key)
    gathered.cases[key] = Case(
        key=key, name=name, relations=known.relations if known else (), evidence=(quote,)
    )
    gathered.words.setdefault(key, quote)
    return key
