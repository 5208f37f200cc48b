"""Who is named in the name of a case, and how early: "Lively v. Wayfarer Studios LLC"."""

from __future__ import annotations

import re
from collections.abc import Sequence

VERSUS = re.compile(r"\s+vs?\.?\s+", re.IGNORECASE)
REST = re.compile(r",?\s+et\s+al\b\.?", re.IGNORECASE)
"""What parts the two sides in a case's name, and what stands for the parties it leaves out."""


def place_in(captions: Sequence[str], name: str) -> tuple[int, int]:
    """The first of the captions that names this party, and how many words of its side come before.

    A side may be shorter than the name ("Lively" for Blake Lively) or name several; past the last caption
    for who stands in none.
    """
    wanted = _words(name)
    for turn, caption in enumerate(captions):
        for side in VERSUS.split(REST.sub("", caption)):
            named = _words(side)
            found = _within(wanted, named)
            if found is not None or _within(named, wanted) is not None:
                return turn, found or 0
    return len(captions), 0


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", re.sub(r"['\u2019.]", "", text.lower()))


def _within(few: Sequence[str], many: Sequence[str]) -> int | None:
    """Where the few words stand in one run among the many."""
    starts = range(len(many) - len(few) + 1) if few else ()
    return next((at for at in starts if many[at : at + len(few)] == few), None)
