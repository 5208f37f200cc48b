"""The heads of the papers of states' courts of appeal: which court one is, by the words that its papers open with."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.extract.naming.courts import courts_in
from kg.extract.naming.names import Named
from kg.extract.text.cued import Cued

CUE = Cued(
    r"\b(?:Court|COURT|Appeals?|APPEALS?|Appellate|APPELLATE)\b",
    *("Appea", "APPEA", "Appell", "APPELL", "SUPREME", "Supreme"),
)
PRINTED = {
    "nyappdiv": r"(?:(?:State of New York,?\s+)?Supreme Court(?: of the State of New York)?,?\s+)?Appellate Division[:,]?\s+(?:First|Second|Third|Fourth) (?:Judicial )?(?:Department|Dept\.)",
    "calctapp": r"Court of Appeals? (?:of|for) the State of California",
    "fladistctapp": r"(?:(?:First|Second|Third|Fourth|Fifth|Sixth) )?District Court of Appeal,?\s+(?:of )?(?:the )?(?:State of )?Florida",
    "texapp": r"(?:(?:\w+ )?Court of Appeals\s+(?:for the )?(?:\w+ (?:Court of Appeals )?District of Texas|State of Texas)|\w+ Court of Appeals(?=(?:\W|_)+NO\. \d\d-\d\d-))",
    "illappct": r"Appellate Court of Illinois",
    "massappct": r"Commonwealth of Massachusetts\s+Appeals Court",
}
"""A court's identifier \u2192 how its papers print its name."""
HEADS = re.compile(rf"^[ \t]*(?:In (?:the )?)?(?:{'|'.join(f'(?P<{key}>{way})' for key, way in PRINTED.items())})", re.MULTILINE | re.IGNORECASE)  # fmt: skip
HIGH = re.compile(r"supreme (?:judicial )?court|court of (?:civil |special )?appeals|appellate court|appeals court", re.IGNORECASE)  # fmt: skip
REACH = 1_000
"""Code points of a text in which its court is printed; its sides stand within three times as many."""
ROLE = "appell"
"""What the role of a side begins with."""


class Head(NamedTuple):
    """Where a court's name stands at the head of a paper, and the court, if it is known."""

    start: int
    end: int
    court: Named | None


def state_head(text: str) -> Head | None:
    """The head of a paper of a state's court of appeal; None where a text does not open with one."""
    top = text[:REACH]
    if ROLE not in text[: REACH * 3].lower() or not CUE.search(top):
        return None
    if found := HEADS.search(top):
        start, end = found.span(found.lastgroup or 0)
        return Head(
            start, end, Named(found.lastgroup or "", text[start:end], "Court", start, court=found.lastgroup)
        )
    start, end, known = next(iter(courts_in(top)), (0, 0, None))
    printed = text[start:end]
    opens = top.rfind("\n", 0, start) + 1
    alone = re.fullmatch(r"\s*(?:IN (?:THE )?|In (?:the )?)?", top[opens:start])
    if (
        known is None
        or known == "scotus"
        or not alone
        or not HIGH.search(printed)
        or known.startswith(("nysup", "ca"))
    ):
        return None
    return Head(start, end, Named(known, printed, "Court", start, court=known))
