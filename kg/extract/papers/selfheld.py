"""Parties that appear for themselves: "Plaintiff, Pro Se", "who is appearing pro se"."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered
from kg.extract.papers.roll import Roll

HEAD = 5_000
"""Code points of a paper in which it tells so."""
SELF = r"(?:pro se|in pro(?:pria)? per(?:sona)?\.?|self-represented|without counsel|PRO SE|Pro Se|Pro se|IN PRO PER)"
SIDE = r"(?P<side>[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent|PLAINTIFF|DEFENDANT|PETITIONER|RESPONDENT)(?!s)"
ALONE = re.compile(
    rf"\b{SIDE},? (?P<name>[^.;\n]{{0,60}}?)(?:,? (?:who is |who |is )?(?:currently )?(?:appearing|proceeding|proceeds|appears|acting|litigating|filed this action|brings this action),? )?\(?{SELF}"
    rf"|\b(?:[Pp]ro [Ss]e|[Ss]elf-represented) (?P<first>[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent)(?!s)",
)
"""One party that a paper tells to act for itself."""
CUES = ("pro se", "pro per", "propria", "self-represented", "without counsel")


def read_own_counsel(text: str, gathered: Gathered, roll: Roll) -> None:
    """Adds the party of the main suit that acts for itself, where its side is one person of whom no lawyer is told."""
    head = text[:HEAD]
    if gathered.main is None or not any(cue in head.lower() for cue in CUES):
        return
    found = ALONE.search(head)
    if found is None:
        return
    suing, sued = gathered.sides[gathered.main]
    brings = (found["side"] or found["first"]).lower() in {"plaintiff", "petitioner"}
    side = suing if brings else sued
    named = tuple(key for key in roll.named(found["name"] or "") if key in side)
    one = named[0] if named else side[0] if len(side) == 1 else None
    if (
        one is not None
        and gathered.kind(one) == "Person"
        and not any(client == one for _, client in gathered.counsel)
    ):
        gathered.counsel[one, one] = (one, one, None, gathered.quote(found.span()))
