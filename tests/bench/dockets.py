"""Realistic dockets out of a seed: lawyers, firms and companies reused with heavy tails, as in real courts.

A docket is `Records`, with words of its own that its quotes stand in; names come from short lists of
made-up parts, so that no real person is in them. Reuse is Zipf-like: a few firms act in thousands of cases,
most in one or two; lawyers keep to one firm; big companies are sued again and again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from random import Random

from kg.model import (
    Agent,
    Case,
    Counsel,
    Disposition,
    DocketEntry,
    Document,
    Filing,
    Judge,
    Party,
    Quote,
    Records,
    Ruling,
    Time,
)
from kg.rdf.ledger import Filed
from kg.rdf.relations import encode
from tests.bench.words import COURTS, FAMILY, GIVEN, OUTCOMES, REQUESTS, TRADES


@dataclass
class Words:
    """The text of one docket as it grows, and quotes of what was just written."""

    parts: list[str] = field(default_factory=list)
    length: int = 0

    def say(self, text: str) -> tuple[Quote, ...]:
        """The quote of these words, once they are written."""
        quote = Quote(text, start=self.length)
        self.parts.append(text + "\n")
        self.length += len(text) + 1
        return (quote,)


class Bar:
    """All who may appear: each kind drawn with a heavy tail."""

    def __init__(self, random: Random, dockets: int) -> None:
        self.random = random
        self.firms = max(20, dockets // 6)
        self.lawyers = max(60, dockets)
        self.companies = max(40, dockets // 2)

    def drawn(self, size: int) -> int:
        """A place from 0 to size, small places far more often."""
        return min(int(size * self.random.paretovariate(0.9) / 40), size - 1)

    def firm(self, place: int) -> str:
        """The name of a firm."""
        return f"{FAMILY[place % 12]} {FAMILY[place // 12 % 12]} & {FAMILY[place // 144 % 12]} {place} LLP"

    def lawyer(self, place: int) -> str:
        """The name of a lawyer."""
        return f"{GIVEN[place % 16]} {GIVEN[place // 16 % 16][0]}. {FAMILY[place // 256 % 12]}-{FAMILY[place % 12]} {place}"

    def company(self, place: int) -> str:
        """The name of a company."""
        return f"{FAMILY[place % 12]} {TRADES[place // 12 % 12]} {place} Inc."


def dockets(how_many: int, seed: int = 7) -> Iterator[Filed]:
    """So many dockets, read and encoded: about 330 quads each."""
    random = Random(seed)
    bar = Bar(random, how_many)
    for number in range(how_many):
        records, text = docket(random, bar, number)
        data = text.encode("utf-8")
        digest = sha256(data).hexdigest()
        quads = encode(records, digest)
        yield Filed(
            sha256=digest,
            suffix=".txt",
            data=data,
            quads=quads,
            kind="pacer",
            title=records.document.title,
            reader="bench/1",
            statements=records.relations,
        )


def docket(random: Random, bar: Bar, number: int) -> tuple[Records, str]:
    """One docket, and the words it rests on."""
    words, court = Words(), random.choice(COURTS)
    printed = f"1:{10 + number % 15}-cv-{number:05d}"
    sides = [bar.company(bar.drawn(bar.companies)) for _ in range(random.choice((2, 2, 2, 3, 4)))]
    year = 2010 + number % 15
    filed = Time(
        f"{1 + number % 12:02}/{1 + number % 28:02}/{year}",
        edtf=f"{year}-{1 + number % 12:02}-{1 + number % 28:02}",
    )
    case = Case(
        key="case",
        name=f"{sides[0]} v. {sides[1]}",
        court=court,
        docket_number=printed,
        filed=filed,
        evidence=words.say(f"{printed} {sides[0]} v. {sides[1]}"),
    )
    agents, parties, counsel = _sides(random, bar, sides, words)
    judge = f"Judge {FAMILY[number % 12]} of {court} {number % 40}"
    agents["judge"] = Agent(key="judge", kind="Person", name=judge, evidence=words.say(judge))
    entries, filings, rulings = _entries(random, words, filed, next(iter(agents)))
    records = Records(
        document=Document(title=f"{case.name}, {printed}", category="courtfiling"),
        agents=tuple(agents.values()),
        cases=(case,),
        entries=tuple(entries),
        parties=tuple(parties),
        counsel=tuple(counsel),
        judges=(
            Judge(
                agent="judge",
                case="case",
                capacity="presidingjudge",
                evidence=words.say(f"Assigned to: {judge}"),
            ),
        ),
        filings=tuple(filings),
        rulings=tuple(rulings),
    )
    return records, "".join(words.parts)


def _sides(
    random: Random, bar: Bar, sides: list[str], words: Words
) -> tuple[dict[str, Agent], list[Party], list[Counsel]]:
    agents: dict[str, Agent] = {}
    parties: list[Party] = []
    counsel: list[Counsel] = []
    for place, name in enumerate(dict.fromkeys(sides)):
        role = "plaintiff" if place == 0 else "defendant"
        said = words.say(name)
        agents[name] = Agent(key=name, kind="Organization", name=name, evidence=said)
        parties.append(Party(agent=name, case="case", capacity=role, printed=(role.title(),), evidence=said))
        for _ in range(random.choice((1, 1, 2, 3))):
            lawyer = bar.drawn(bar.lawyers)
            firm = bar.firm(lawyer * 7919 % bar.firms if random.random() < 0.3 else bar.drawn(bar.firms))
            who = bar.lawyer(lawyer)
            quoted = words.say(f"{who}, {firm}")
            agents.setdefault(firm, Agent(key=firm, kind="LawFirm", name=firm, evidence=quoted))
            agents.setdefault(who, Agent(key=who, kind="Person", name=who, evidence=quoted))
            held = ("leadcounsel", "noticedcounsel")[: random.choice((1, 2))]
            counsel += [
                Counsel(agent=who, case="case", client=name, capacity=capacity, firm=firm, evidence=quoted)
                for capacity in held
            ]
    return agents, parties, counsel


def _entries(
    random: Random, words: Words, filed: Time, movant: str
) -> tuple[list[DocketEntry], list[Filing], list[Ruling]]:
    entries: list[DocketEntry] = []
    filings: list[Filing] = []
    rulings: list[Ruling] = []
    numbers = count(1)
    for _ in range(random.choice((1, 2, 3, 5))):
        asked, decided = next(numbers), next(numbers)
        category, name = random.choice(REQUESTS)
        outcome = random.choice(OUTCOMES)
        said = words.say(f"{name} filed by {movant}")
        entries.append(
            DocketEntry(
                key=f"e{asked}",
                case="case",
                number=str(asked),
                text=said[0].quote,
                filed=filed,
                evidence=said,
            )
        )
        filings.append(
            Filing(
                key=f"m{asked}",
                kind="Motion",
                name=name,
                case="case",
                category=category,
                on_behalf_of=(movant,),
                entry=f"e{asked}",
                time=filed,
                evidence=said,
            )
        )
        ruled = words.say(f"ORDER {outcome} {asked} {name}")
        entries.append(
            DocketEntry(
                key=f"e{decided}",
                case="case",
                number=str(decided),
                text=ruled[0].quote,
                filed=filed,
                refers_to=(f"e{asked}",),
                evidence=ruled,
            )
        )
        disposition = Disposition(decides=f"m{asked}", outcome=outcome, evidence=ruled)
        rulings.append(
            Ruling(
                key=f"r{decided}",
                name=f"Order on {asked}",
                case="case",
                issued_by=("judge",),
                dispositions=(disposition,),
                entry=f"e{decided}",
                time=filed,
                evidence=ruled,
            )
        )
    return entries, filings, rulings
