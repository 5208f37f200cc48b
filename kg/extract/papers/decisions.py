"""What papers say was decided, as records: outcomes, sums awarded, claims dismissed."""

from __future__ import annotations

import re

from kg.extract.grammar.money import money
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.requests.asked import ask
from kg.extract.requests.rulings import AGAIN, Decision, rule, waiting
from kg.model import Claim, Event, Quote, Relief, Status

PREJUDICE = re.compile(r"\bwith(?P<out>out)?\s+prejudice", re.IGNORECASE)


def decide(gathered: Gathered, decision: Decision, quote: Quote) -> None:
    """Adds the outcome of a request, made where no paper told of it; nothing where the same was decided before."""
    category, who = decision.category, decision.who
    key = waiting(gathered, category, who, quote.start) or (
        ask(gathered, who, category, quote) if category else None
    )
    if key is not None and f"ruling-{key}" not in gathered.rulings:
        again = AGAIN.search(quote.quote.casefold()) is not None and decision.outcome == "denied"
        rule(gathered, key, decision, quote, again=again)


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
