"""Names that are found as they stand, with the small words in them: groups that papers know, chambers of commerce, pension funds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.naming.known import GROUPS, PERFORMERS, PRACTICES
from kg.extract.naming.seats import POSTAL
from kg.extract.text.cued import Cued
from kg.extract.text.words import by_letter
from kg.model.agent import AgentKind

_STATES = "|".join(sorted(POSTAL, key=lambda name: (-len(name), name)))
CHAMBER = "Chamber of Commerce"
_NAMES = by_letter(
    "|".join(
        re.escape(one)
        for one in sorted(GROUPS | PRACTICES | PERFORMERS, key=len, reverse=True)
        if one != CHAMBER and re.search(r"(?:^| )[a-z\d]|\$", one)
    )
)
LITERAL = re.compile(_NAMES)
CHAMBERS = re.compile(rf"(?:(?:U\.S\.|American|National|{_STATES}) )?{CHAMBER}\b|{_NAMES}")
"""The same with chambers of commerce, each with its place, of which few texts tell."""
FUNDS = Cued(
    r"\b(?!The |Plaintiff |In |And |But )(?:[A-Z][\w.'\u2019-]+ ){0,4}(?:Police(?:m[ae]n)?|Fire(?:fighters|m[ae]n)?|Teachers|Employees|Workers|Officers|Laborers|Carpenters|Teamsters)['\u2019]?s? (?:and|&) (?:[A-Z][\w'\u2019]+ ){1,3}(?:Retirement|Pension|Benefit|Annuity|Relief|Welfare)(?: (?:and|&) (?:Relief|Benefit|Pension|Welfare))? (?:System|Fund|Plan|Trust|Association)s?\b(?: of (?:the )?(?:(?:City|County|State|Commonwealth) of )?[A-Z]\w+(?: [A-Z]\w+)?)?",
    *("Retirement", "Pension", "Benefit", "Annuity", "Relief", "Welfare"),
)
"""Funds of those who work for a city or a trade: "Police and Fire Retirement System of the City of Detroit"."""


def literal_in(text: str) -> Iterator[tuple[int, int]]:
    """Where names of several words stand that are found as they stand, in order and apart."""
    last = 0
    names = CHAMBERS if CHAMBER in text else LITERAL
    found = (*names.finditer(text), *FUNDS.finditer(text))
    for start, end in sorted(one.span() for one in found):
        if start >= last:
            yield start, end
            last = end


def literal_kind(name: str) -> AgentKind:
    """The kind of one who is known by this name as it stands."""
    return "LawFirm" if name in PRACTICES else "Person" if name in PERFORMERS else "Organization"
