"""Orders that are only waited for, or told to be wrong: "awaits a decision granting it", "erred in granting it"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import text_of
from kg.extract.litigation.frames import Frame

AWAITING = frozenset({"anticipate", "await", "wait"})
AWAITED = re.compile(r"(?:(?:for|on) )?(?:(?!(?:after|since|until|from|under)\b)[^ ,;]+ ){0,5}$")
"""What stands between a verb of waiting and what is waited for: "waits for a written order granting it"."""
JUDGED = frozenset(
    {"award", "deny", "dismiss", "enter", "grant", "order", "reject", "stay", "strike", "throw", "toss"}
)
ERRED = re.compile(
    r"\berr(?:s|ed|or)?\b(?: [\w-]+){0,2} (?:when|in|by|to)(?: [^ ,;]+){0,4} $|\b(?:wrongly|erroneously|improperly|mistakenly) $"
)
"""What before the verb makes a court's deed one that ought not to stand: "erred when he dismissed the suit"."""


def is_error(frame: Frame) -> bool:
    """Whether a clause is what a court is told to have done wrongly."""
    words = frame.words[: frame.clause.verb.last] if frame.verb in JUDGED else ()
    return bool(words) and ERRED.search(f"{text_of(words)} ") is not None


def is_awaited(frame: Frame, place: int) -> bool:
    """Whether what a clause tells of an order, which ends at a place, is only waited for."""
    before = frame.before
    if before is None or before.verb not in AWAITING:
        return False
    words = text_of(frame.words[before.clause.verb.last + 1 : place])
    return AWAITED.match(f"{words} ") is not None
