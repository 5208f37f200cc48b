"""What papers say was decided, as records: outcomes, sums awarded, claims dismissed."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.extract.litigation.cues import money
from kg.extract.litigation.gathered import Gathered, Keys
from kg.extract.litigation.requests import ask
from kg.extract.litigation.rulings import AGAIN, waiting
from kg.model import Claim, Disposition, Event, Quote, Relief, Ruling, Status

PREJUDICE = re.compile(r"\bwith(?P<out>out)?\s+prejudice", re.IGNORECASE)


class Decision(NamedTuple):
    """The outcome of a request of a kind by some, and the judges who gave it."""

    category: str
    who: Keys
    outcome: str
    judges: Keys = ()


def decide(gathered: Gathered, decision: Decision, quote: Quote) -> None:
    """Adds the outcome of a request, made where no paper told of it; nothing where the same was decided before."""
    category, who, outcome, judges = decision
    key = waiting(gathered, category, who) or ask(gathered, who, category, quote)
    if key is None or f"ruling-{key}" in gathered.rulings:
        return
    again = AGAIN.search(quote.quote.casefold()) is not None and outcome == "denied"
    gathered.rulings[f"ruling-{key}"] = Ruling(
        key=f"ruling-{key}", name=f"ruling on the {gathered.filings[key].name}", case=gathered.filings[key].case, issued_by=judges, evidence=(quote,),
        dispositions=(Disposition(decides=key, outcome=outcome, may_be_revisited=again or None, evidence=(quote,)),),
    )  # fmt: skip


def awarded(gathered: Gathered, sides: tuple[Keys, Keys], printed: str, words: str, quote: Quote) -> None:
    """Adds a sum that some were awarded against others."""
    winners, losers = sides
    amount, currency = money(printed)
    key = f"award-{winners[0]}-{amount:f}"
    gathered.reliefs.setdefault(key, Relief(
        key=key, category="damages", directed_at=losers, amount=amount, currency=currency, evidence=(quote,),
    ))  # fmt: skip
    gathered.events.setdefault(f"event-{key}", Event(
        key=f"event-{key}", name=" ".join(words.split())[:200], case=gathered.of_two(winners, losers), concerns=(key, *winners),
        evidence=(quote,),
    ))  # fmt: skip


def dismissed(gathered: Gathered, suing: Keys, against: Keys, words: str, quote: Quote) -> None:
    """Adds that a suit is dismissed; where only some of those sued are named, that the claims against these are."""
    found = PREJUDICE.search(words)
    prejudice = None if found is None else found["out"] is None
    if not against:
        gathered.state(suing[0], "dismissed", quote, prejudice=prejudice)
        return
    case = gathered.of_two(suing, against)
    key = f"claim-{suing[0]}-any-{against[0]}"
    if case is not None:
        name = f"{gathered.people[suing[0]].name}: claims"
        gathered.claims.setdefault(key, Claim(
            key=key, name=name, case=case, claimants=suing, respondents=against, evidence=(quote,),
        ))  # fmt: skip
        gathered.statuses.setdefault(f"status-{key}-dismissed", Status(
            key=f"status-{key}-dismissed", of=key, status="dismissed", with_prejudice=prejudice, evidence=(quote,),
        ))  # fmt: skip
