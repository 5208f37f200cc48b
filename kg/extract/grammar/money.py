"""Sums of money as prose prints them, with their currencies: "$1.6 billion", "A$4.5 million", "30 million euros"."""

from __future__ import annotations

import re
from decimal import Decimal

CODES = "USD|EUR|GBP|AUD|CAD|CHF|NZD"
SIGNS = {
    "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "Rs": "INR", "Rs.": "INR", **{code: code for code in CODES.split("|")},
}  # fmt: skip
CALLED = {
    "euro": "EUR", "pounds sterling": "GBP", "pound": "GBP", "swiss franc": "CHF", "yen": "JPY", "yuan": "CNY", "rupee": "INR",
    "australian dollar": "AUD", "canadian dollar": "CAD", "new zealand dollar": "NZD", "singapore dollar": "SGD",
    "u.s. dollar": "USD", "us dollar": "USD", "dollar": "USD",
}  # fmt: skip
"""What currencies are called behind a figure, by one of them, in small letters."""
SCALE = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "lakh": 10**5,
    "crore": 10**7,
    "m": 10**6,
    "b": 10**9,
    "M": 10**6,
    "B": 10**9,
    "K": 10**3,
    None: 1,
}
SIGN = rf"(?:US|AU|CA|NZ|HK|[ACS])?\$|[€£¥₹]|\b(?:{CODES}|Rs\.?) ?(?=\d)"
FIGURE = r"\d(?:,?\d){0,13}(?:\.\d{1,4})?"
SCALED = r"thousand|million|billion|trillion|lakh|crore"
NAMED = r"(?:euros?|pounds sterling|Swiss francs|yen|yuan|rupees|(?:Australian|Canadian|New Zealand|Singapore|U\.S\.|US) dollars)\b"
SUM = re.compile(
    rf"(?P<sign>{SIGN})(?P<figure>{FIGURE})(?:[ -](?P<scale>{SCALED})|(?P<short>[mbMBK])n?\b)?"
    rf"|\b(?P<count>{FIGURE})(?: (?P<size>{SCALED}) (?P<large>{NAMED}|pounds\b|dollars\b)| (?P<name>{NAMED}|dollars\b))"
)
"""A sum; pounds and no more than hundreds of them are a weight."""
PRINTED = re.sub(r"\?P<\w+>", "?:", SUM.pattern)
"""The same without names, to stand in other patterns."""


def money(printed: str) -> tuple[Decimal, str]:
    """The amount and the ISO 4217 code of a printed sum.

    >>> money("$1.6 billion")
    (Decimal('1600000000.0'), 'USD')
    >>> money("30 million euros")
    (Decimal('30000000'), 'EUR')

    Raises:
        ValueError: the words are no sum.
    """
    found = SUM.search(printed)
    if found is None:
        raise ValueError(f"{printed!r} is no sum of money")
    figure = Decimal((found["figure"] or found["count"]).replace(",", "").rstrip("."))
    if found["sign"] is not None:
        return figure * SCALE[found["scale"] or found["short"]], SIGNS[found["sign"].strip()]
    called = (found["large"] or found["name"]).lower()
    return figure * SCALE[found["size"]], CALLED.get(called) or CALLED[called.removesuffix("s")]
