"""Time as the source gives it, with whatever bounds can be worked out.

EDTF is ISO 8601-2, level 0 and the part of level 1 that the shapes allow: a year, a month, a day or
an interval of them, ``..`` for an open end, ``X`` for unknown digits, ``?``, ``~`` or ``%`` for doubt.
"""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache

from msgspec import Struct

from kg.model.evidence import Evidence, Ref

EDTF_DATE = re.compile(r"([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?[?~%]?")


class Time(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A time expression: the printed words and, only if they can be resolved, an EDTF value."""

    text: str
    edtf: str | None = None
    anchor: Ref | None = None
    evidence: Evidence = ()

    def __post_init__(self) -> None:
        """Refuse an EDTF value that has no bounds."""
        if self.edtf is not None:
            bounds(self.edtf)


@lru_cache(maxsize=4096)
def bounds(edtf: str) -> tuple[str | None, str | None]:
    """The first and the last instant of an EDTF value as xsd:dateTime texts; None for an open end.

    Raises:
        ValueError: not EDTF as the shapes allow it.

    >>> bounds("2025-06")
    ('2025-06-01T00:00:00Z', '2025-06-30T23:59:59Z')
    """
    first, slash, last = edtf.partition("/")
    return _edge(first, 0), _edge(last if slash else first, 1)


def _edge(value: str, side: int) -> str | None:
    if value in {"", ".."}:
        return None
    found = EDTF_DATE.fullmatch(value)
    if found is None:
        raise ValueError(f"{value!r} is no EDTF date; write 2025, 2025-06 or 2025-06-03")
    year = found[1].replace("X", "09"[side])
    month = _digits(found[2], ("01", "12"), side)
    if not "01" <= month <= "12" or year == "0000":
        raise ValueError(f"{value!r} is no EDTF date: there is no such month")
    last_day = monthrange(int(year), int(month))[1]
    day = _digits(found[3], ("01", f"{last_day:02}"), side)
    if not 1 <= int(day) <= last_day:
        raise ValueError(f"{value!r} is no EDTF date: there is no such day")
    return f"{year}-{month}-{day}T{('00:00:00', '23:59:59')[side]}Z"


def _digits(printed: str | None, extremes: tuple[str, str], side: int) -> str:
    if printed is None or printed == "XX":
        return extremes[side]
    if "X" in printed:
        filled = printed.replace("X", "09"[side])
        return min(max(filled, extremes[0]), extremes[1])
    return printed
