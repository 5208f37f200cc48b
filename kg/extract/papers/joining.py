"""Those whom a paper calls a plaintiff or a defendant, beside the ones that its caption names."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered
from kg.extract.papers.roll import Roll

CALLED = re.compile(
    r"(?<![-\w])(?<!Party )(?<!party )(?<!Counter )(?<!Cross )(?<!Counterclaim )(?<!Former )(?P<role>Plaintiff|Defendant)(?P<many>s?)(?:-Appell(?:ant|ee)s?)? (?=[A-Z])"
)
AND_ALSO = re.compile(r",? and (?=[A-Z])|, (?=[A-Z])")
"""What joins those whom a paper calls its plaintiffs."""


def join(text: str, gathered: Gathered, roll: Roll) -> None:
    """Adds those whom a paper calls plaintiffs or defendants to the sides of its suit."""
    if gathered.main is None:
        return
    for found in CALLED.finditer(text):
        place, many = found.end(), found["many"]
        while (named := roll.at(text, place)) is not None:
            end, key = named
            _join(found["role"], key, (found.start(), end), gathered, whole=" " in text[place:end])
            following = AND_ALSO.match(text, end) if many else None
            if following is None:
                break
            place = following.end()


def _join(role: str, key: str, span: tuple[int, int], gathered: Gathered, *, whole: bool) -> None:
    """Adds someone whom a paper calls a plaintiff or a defendant by the ``whole`` name to that side of its suit."""
    suing, sued = gathered.sides[gathered.main or ""]
    one = gathered.people[key]
    if not suing or not sued or not whole or one.kind not in {"Person", "Organization"}:
        return
    if one.judge or key.startswith("counsel-"):
        return
    if role == "Plaintiff" and key not in sued:
        gathered.suit((*suing[:1], key), sued[:1], gathered.quote(span), named=True)
    elif role == "Defendant" and key not in suing:
        gathered.suit(suing[:1], (*sued[:1], key), gathered.quote(span), named=True)
