"""Sums of money as what somebody asks for or is awarded."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.grammar.money import money
from kg.extract.grammar.tokens import Token
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading
from kg.model import Relief


def sums_in(reading: Reading, span: tuple[int, int]) -> list[Token]:
    """The sums that stand in a stretch of the sentence's `text`."""
    placed = zip(reading.offsets, reading.words, strict=False)
    return [one for place, one in placed if one.tag == "M" and span[0] <= place < span[1]]


def relief_of(sums: Sequence[Token], who: Keys, against: Keys, reading: Reading, *, several: int = 1) -> Keys:
    """The keys of the damages that some ask of others: of the first so many of the sums; empty where there is none."""
    return tuple(_damages(f"damages-{who[0]}", one, against, reading) for one in sums[:several])


def award_of(one: Token, who: Keys, against: Keys, reading: Reading) -> str:
    """The key of the damages that some were awarded against others."""
    return _damages(f"award-{who[0]}", one, against, reading)


def _damages(kind: str, one: Token, against: Keys, reading: Reading) -> str:
    amount, currency = money(one.text)
    key = f"{kind}-{amount:f}"
    made = Relief(
        key=key, category="damages", directed_at=against, amount=amount, currency=currency, evidence=(reading.quote,)
    )  # fmt: skip
    reading.gathered.reliefs.setdefault(key, made)
    return key
