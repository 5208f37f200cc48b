"""Courts of other countries as papers call them: by what they are, by the country or the city they sit in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.text.cued import Cued

PLACE = r"(?!(?:The|In|At|On|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15})?"
PROVINCE = r"(?:British Columbia|Alberta|Saskatchewan|Manitoba|Ontario|Quebec|Québec|Nova Scotia|New Brunswick|Newfoundland|New South Wales|NSW|Victoria|Queensland|Tasmania|(?:South|Western) Australia|Canada|Australia|Ireland|India|Israel|Kenya|New Zealand|the United Kingdom|Singapore|South Africa)"
AT = rf"(?: in (?:central |downtown )?{PLACE})?"
ABROAD = Cued(
    rf"\bHigh Court of (?:Justice|England and Wales|{PROVINCE}|{PLACE})\b{AT}|\b(?:{PLACE}['\u2019]s |(?:Royal|Royal Courts of Justice) )?High Court in {PLACE}"
    rf"|\b{PLACE}(?:['\u2019]s)? High Court\b(?! (?:Judge|Justice)\b)"
    rf"|\b(?:Full )?(?:Federal|Supreme) Court of {PROVINCE}\b|\b(?:UK|U\.K\.|UK's|Britain['\u2019]s|{PROVINCE}['\u2019]s) (?:(?:Full )?Federal|Supreme) Court\b|\bB\.C\. Supreme Court\b"
    rf"|\b(?:{PROVINCE} )?Superior Court of (?:Justice|{PROVINCE})\b{AT}|\b{PROVINCE} Superior Court of Justice\b{AT}"
    rf"|\b(?:{PROVINCE} )?Court of (?:King|Queen)['\u2019]s Bench(?: of {PROVINCE})?"
    rf"|\bCourt of Appeal (?:for {PROVINCE}|of England and Wales|in (?:London|Dublin|Belfast|Wellington))\b|\b(?:Federal|English) Court of Appeal\b"
    rf"|\b(?:Outer House of the |Inner House of the )?Court of Session\b(?: in Edinburgh)?|\bCompetition Appeal Tribunal\b|\b(?:(?:Central )?{PLACE} )?(?:Employment Tribunal|employment tribunal)\b{AT}"
    rf"|\b{PLACE} (?:Regional|Commercial|Labou?r|Higher Regional) Court\b|\b(?:District Court|Court of Appeal) (?:of|in) The Hague\b|\b(?:Hague|The Hague) (?:District Court|Court of Appeal)\b",
    *("High Court", "Federal Court", "Supreme Court", "Superior Court", "Bench", "Court of Appeal", "of Session", "ribunal"),
    *(" Regional Court", "Commercial Court", " Labor Court", " Labour Court", "Hague"),
)  # fmt: skip
"""What names a court abroad wherever it stands."""
BARE = Cued(
    rf"(?<=\b[Tt]he )(?:Full )?(?:Federal|High) Court\b(?! (?:Judge|Justice|of)\b){AT}|(?<=\b[Aa] )High Court(?= (?:judge|jury|trial)\b)|(?:(?<=\b[Tt]he )|(?<=-judge ))Court of Appeal\b(?! (?:of|for|in)\b)",
    "Federal Court",
    "High Court",
    "Court of Appeal",
)
"""What does so in a text that tells of such a country: "the High Court"."""
COUNTRY = re.compile(
    r"\b(?:London|England|Britain|British|UK|Wales|Scotland|Dublin|Ireland|Irish|Australian?|Sydney|Melbourne|Canada|Canadian|Toronto|India|Kenya|Nigeria|Singapore|Hong Kong|New Zealand|South Africa|Mr Justice|Mrs Justice|Ms Justice|[KQ]C)\b|[£€]|A\$|C\$"
)
"""Words of countries whose courts are called so."""


UNDER_SUPREME = r"\b(?:Delhi|Bombay|Calcutta|Madras|Kerala|Karnataka|Telangana|Gujarat|Allahabad|Irish|Nairobi) High Court\b"
"""High courts over which a Supreme Court of their own sits."""
OVER_HIGH = re.compile(UNDER_SUPREME)
TOP = re.compile(r"(?<=\b[Tt]he )Supreme Court\b(?! (?:of|Justice)\b)")


def abroad(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Where courts of other countries are named between two places of a text."""
    for one in ABROAD.finditer(text, low, high):
        yield _past_owner(one), one.end()
    if " High Court" in text and OVER_HIGH.search(text):
        yield from (one.span() for one in TOP.finditer(text, low, high))
    bare = list(BARE.finditer(text, low, high))
    if bare and COUNTRY.search(text):
        yield from (one.span() for one in bare)


def short_courts(printed: str) -> set[str]:
    """What a court is called once it was named in full: "High Court" of "High Court in London"."""
    short = re.match(r"(?:High|Federal) Court(?= (?:in|of) )|Court of Session(?= in )", printed)
    return {short[0]} if short else set()


def _past_owner(one: re.Match[str]) -> int:
    """Where the name itself begins: behind "London's"."""
    owner = re.match(r"[A-Z][\w ]{1,32}['\u2019]s (?=High )", one[0])
    return one.start() + (owner.end() if owner else 0)
