"""Those of whom a judge says that they did not show what who sues must show: "wrote that Roe did not prove that"."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame, Reading
from kg.extract.text.words import listed

SHOWN = listed("prove show establish demonstrate state plead allege present produce offer exhaust")
SHOWING = re.compile(rf"to (?:[\w]+ly )?(?:{'|'.join(sorted(SHOWN))})\b")
"""What those must do who sue, and those who are sued hardly ever."""


def losers(reading: Reading) -> list[Keys]:
    """Those of whom a judge says that they did not show what who sues must show: "wrote that Roe did not prove that"."""
    ruled = (one for one in reading.frames if one.outer is not None and one.outer.decides)
    return [one.gathered.parties_of(one.mine) for one in ruled if _falls_short(one)]


def _falls_short(frame: Frame) -> bool:
    """Whether a clause tells that somebody fails to show something, by "did not" or "failed to"."""
    verb = frame.clause.verb
    if frame.verb == "fail":
        return SHOWING.match(frame.rest) is not None
    return frame.verb in SHOWN and verb.negated and not frame.is_passive
