"""Orders that are only waited for: "awaits a decision granting the motion"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import text_of
from kg.extract.litigation.frames import Frame

AWAITING = frozenset({"anticipate", "await", "wait"})
AWAITED = re.compile(r"(?:(?:for|on) )?(?:(?!(?:after|since|until|from|under)\b)[^ ,;]+ ){0,5}$")
"""What stands between a verb of waiting and what is waited for: "waits for a written order granting it"."""


def is_awaited(frame: Frame, place: int) -> bool:
    """Whether what a clause tells of an order, which ends at a place, is only waited for."""
    before = frame.before
    if before is None or before.verb not in AWAITING:
        return False
    words = text_of(frame.words[before.clause.verb.last + 1 : place])
    return AWAITED.match(f"{words} ") is not None
