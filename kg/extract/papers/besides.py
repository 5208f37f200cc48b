"""Those whom a caption names beside its two sides: intervenors, nominal defendants, third parties, who counters whom."""

from __future__ import annotations

import re

from kg.extract.papers.captionlines import BODY
from kg.extract.papers.columns import ROLE
from kg.extract.papers.lines import Line

BESIDE = re.compile(r"^(?:counter|cross|third|nominal|relief|involuntary|intervenor)|intervenor|intervention")
"""A role of who is of neither of the two sides, or of them in another suit."""
DERIVED = re.compile(r"behalf of\s+(?:the\s+)?(?:nominal\s+)?$", re.IGNORECASE)
"""What stands before a role of whom somebody sues for."""
FEW = 40
"""Code points before a role in which that stands."""
JOINED = re.compile(r"[ \t,/&-]*|[ \t]*[,/&-]?\s*and\s+|[ \t]*[/&-]\s*", re.IGNORECASE)
LED = re.compile(r"^[\W_]*(?:(?:and|v|vs|against)\b[\W_]*)?", re.IGNORECASE)
"""What stands before the first name of such a group."""
ANOTHER = re.compile(r"[\s,.;]*\n[ \t]*and[ \t]*\n", re.IGNORECASE)
"""What stands before one more of the side, who has a role of the own."""
TELLS = re.compile(r"(?:\b[a-z]{2,} ){5}")
"""Words of a sentence."""
REACH = 900
"""Code points behind the second side in which more are named."""
LINES = 12
"""Lines of one such group at most."""


def plainly(role: str) -> str:
    """A printed role in small letters without its hyphens."""
    return re.sub(r"[^a-z]+", " ", role.casefold()).strip()


def is_beside(role: str) -> bool:
    """Whether a role is held beside the two sides of a suit."""
    return BESIDE.search(role) is not None


def roles_in(left: str) -> list[Line]:
    """The roles that a side prints, in order: those that follow each other with no name between as one."""
    found: list[Line] = []
    for role in ROLE.finditer(left):
        if DERIVED.search(left, max(0, role.start() - FEW), role.start()):
            continue
        if found and JOINED.fullmatch(left, found[-1].end, role.start()):
            found[-1] = Line(found[-1].start, left[found[-1].start : role.end()])
        else:
            found.append(Line(role.start(), role[0]))
    return found


def further(behind: str, end: int) -> int:
    """Where those end whom a caption names behind its second side, which ends at a place of the text."""
    for role in ROLE.finditer(behind, end, end + REACH):
        between = behind[end : role.start()]
        lines = [line for line in between.splitlines() if line.strip()]
        if (
            len(lines) > LINES
            or any(TELLS.search(line) or BODY.match(line) for line in lines)
            or not (is_beside(plainly(role[0])) or ANOTHER.match(between))
        ):
            return end
        end = role.end()
    return end
