"""What was read of a text so far; each fact once, with the words of its first saying."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec

from kg.extract.names import Named
from kg.model import (
    Affiliation,
    Case,
    CaseGroup,
    CaseRelation,
    Claim,
    Disposition,
    Filing,
    Party,
    Quote,
    Relief,
    Ruling,
    Statement,
    Status,
    Time,
)

Keys = tuple[str, ...]


@dataclass
class Gathered:
    """The records of one text while it is read."""

    text: str
    people: dict[str, Named]
    cases: dict[str, Case] = field(default_factory=dict)
    sides: dict[str, tuple[Keys, Keys]] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)
    reliefs: dict[str, Relief] = field(default_factory=dict)
    filings: dict[str, Filing] = field(default_factory=dict)
    rulings: dict[str, Ruling] = field(default_factory=dict)
    statuses: dict[str, Status] = field(default_factory=dict)
    statements: dict[str, Statement] = field(default_factory=dict)
    groups: dict[str, CaseGroup] = field(default_factory=dict)
    parties: dict[tuple[str, ...], Party] = field(default_factory=dict)
    counsel: dict[tuple[str, ...], tuple[str, str, str | None, Quote]] = field(default_factory=dict)
    judges: dict[str, Quote] = field(default_factory=dict)
    affiliations: dict[tuple[str, ...], Affiliation] = field(default_factory=dict)
    spouses: dict[str, str] = field(default_factory=dict)
    courts: dict[str, Quote] = field(default_factory=dict)

    def quote(self, span: tuple[int, int]) -> Quote:
        """The text's words in a span."""
        return Quote(self.text[span[0] : span[1]], start=span[0])

    @property
    def main(self) -> str | None:
        """The key of the first suit that is no countersuit, None where no suit was read."""
        return next(
            (key for key, case in self.cases.items() if not case.relations), next(iter(self.cases), None)
        )

    def suit(
        self, suing: Keys, sued: Keys, quote: Quote, *, counter: bool = False, filed: Time | None = None
    ) -> str:
        """The key of the suit of some against others, made where it is new."""
        mine = suing[0]
        for key, (first, second) in self.sides.items():
            if mine in first and set(second) & set(sued):
                if filed is not None and self.cases[key].filed is None:
                    self.cases[key] = msgspec.structs.replace(self.cases[key], filed=filed)
                self._parties(key, suing, sued, quote)
                return key
        name = f"{self.people[mine].name} v. {self.people[sued[0]].name}"
        key = f"case-{mine}-{sued[0]}"
        main = next((one for one, (first, second) in self.sides.items() if set(second) & set(suing)), None)
        tie = (CaseRelation(kind="countersuit", case=main),) if counter and main else ()
        self.cases[key] = Case(key=key, name=name, filed=filed, relations=tie, evidence=(quote,))
        self.sides[key] = (suing, sued)
        self._parties(key, suing, sued, quote)
        return key

    def _parties(self, case: str, suing: Keys, sued: Keys, quote: Quote) -> None:
        for capacity, side in (("plaintiff", suing), ("defendant", sued)):
            for agent in side:
                self.parties.setdefault(
                    (agent, case), Party(agent=agent, case=case, capacity=capacity, evidence=(quote,))
                )

    def against(self, who: str) -> tuple[str, Keys] | None:
        """The suit in which someone sues and those sued there; None where none was read."""
        return next(((key, second) for key, (first, second) in self.sides.items() if who in first), None)

    def opponents(self, who: str) -> Keys:
        """Those on the other side of someone's suits, the first suit's."""
        for first, second in self.sides.values():
            if who in first:
                return second
            if who in second:
                return first
        return ()

    def claim(self, who: Keys, against: Keys, theories: Keys, quote: Quote, relief: Keys = ()) -> None:
        """Adds a claim for each theory (one without where only relief is named), in the suit of the two."""
        case = next(
            (
                key
                for key, (first, second) in self.sides.items()
                if who[0] in first and set(second) & set(against)
            ),
            self.main,
        )
        if case is None:
            return
        for theory in theories or (("",) if relief else ()):
            key = f"claim-{who[0]}-{theory or 'damages'}-{against[0]}"
            known = self.claims.get(key)
            if known is not None:
                if relief:
                    self.claims[key] = msgspec.structs.replace(
                        known, relief=tuple(dict.fromkeys(known.relief + relief))
                    )
                continue
            name = f"{self.people[who[0]].name}: {theory or 'damages'}"
            self.claims[key] = Claim(
                key=key, name=name, case=case, claimants=who, respondents=against,
                theories=(theory,) if theory else (), relief=relief, evidence=(quote,),
            )  # fmt: skip

    def state(self, who: str, status: str, quote: Quote, theories: Keys = ()) -> None:
        """Adds a status of someone's claims of these theories, else of the suit."""
        for claim in list(self.claims.values()):
            if who in claim.claimants and set(theories) & set(claim.theories):
                key = f"status-{claim.key}-{status}"
                self.statuses.setdefault(key, Status(key=key, of=claim.key, status=status, evidence=(quote,)))
        if not theories and (suit := self.against(who)):
            key = f"status-{suit[0]}-{status}"
            self.statuses.setdefault(key, Status(key=key, of=suit[0], status=status, evidence=(quote,)))

    def say(
        self,
        speakers: Keys,
        category: str,
        span: tuple[int, int],
        *,
        negated: bool = False,
        disputes: Keys = (),
    ) -> str:
        """Adds a statement and gives its key."""
        quote = self.quote(span)
        key = f"statement-{span[0]}-{category}"
        standing = "disputed" if category in {"allegation", "characterization", "argument"} else "undisputed"
        self.statements.setdefault(key, Statement(
            key=key, text=" ".join(quote.quote.split()), category=category, standing=standing,
            stated_by=speakers,
            negated=negated or None, disputes=disputes, evidence=(quote,),
        ))  # fmt: skip
        return key

    def ask(self, who: Keys, category: str, quote: Quote) -> str | None:
        """The key of someone's request of a kind, made where it is new; None where no suit was read."""
        if not (case := self.main):
            return None
        key = f"{category}-{who[0]}"
        made = Filing(
            key=key,
            kind="Motion",
            name=category,
            case=case,
            category=category,
            on_behalf_of=who,
            evidence=(quote,),
        )
        self.filings.setdefault(key, made)
        return key

    def oppose(self, filing: str, who: Keys) -> None:
        """Notes who opposes a request; a lawyer opposes it for the client."""
        who = tuple(next((client for lawyer, client in self.counsel if lawyer == one), one) for one in who)
        if not self.opponents(who[0]) or set(who) & set(self.filings[filing].on_behalf_of):
            return
        self._change(
            self.filings, filing, opposed_by=tuple(dict.fromkeys(self.filings[filing].opposed_by + who))
        )

    def decide(self, filing: str, outcome: str, quote: Quote, judge: Keys, *, again: bool) -> None:
        """Adds the outcome that one ruling gives to a request; the first one read stands."""
        known = self.rulings.get(f"ruling-{filing}")
        if known is not None:
            return
        made = Disposition(decides=filing, outcome=outcome, may_be_revisited=again or None, evidence=(quote,))
        case = self.filings[filing].case
        self.rulings[f"ruling-{filing}"] = Ruling(
            key=f"ruling-{filing}",
            name=f"ruling on the {filing}",
            case=case,
            issued_by=judge,
            dispositions=(made,),
            evidence=(quote,),
        )

    def _change(self, kept: dict[str, Any], key: str, **changes: object) -> None:
        kept[key] = msgspec.structs.replace(kept[key], **changes)
