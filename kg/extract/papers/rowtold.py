"""What is known of a docket's row when it is read, and by whom it says that a paper was filed."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.papers.lines import Line
from kg.extract.papers.roll import Roll
from kg.model import Quote

BY = re.compile(
    r"\b(?:filed )?(?:by|on behalf of):? (?P<a>[^;(]{2,160}?)(?=,? (?:for|with|on|to|that|re|regarding|seeking|requesting) |[;(]|(?<!\b[A-Z])(?<!\bInc)(?<!\bCorp)(?<!\bLtd)(?<!\bCo)(?<!\b[JS]r)\.(?!,)|$)",
    re.IGNORECASE,
)
"""By whom a paper was filed; full stops behind initials are the name's."""
Entries = dict[str, str]
"""The number of a row \u2192 the key of the request that it tells of."""


class Told(NamedTuple):
    """A row's first sentence with what is known when it is read; ``by`` are those who file."""

    head: Line
    gathered: Gathered
    roll: Roll
    quote: Quote
    judges: Keys
    by: Keys
    entries: Entries
    number: str


def filers(head: str, roll: Roll) -> Keys:
    """Those who file what a row tells, by the sentences at its head."""
    by = BY.search(head)
    return roll.parties(by["a"]) if by else ()
