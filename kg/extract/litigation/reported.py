"""Whether suits are told only as what somebody says, fears or denies: "claimed that Roe filed a suit against Doe"."""

from __future__ import annotations

import re

from kg.extract.litigation.filed import FILING
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.voice import according, is_done, is_hearsay, teller

KNOWN = re.compile(
    r"(?:\b(?:the|this|its|his|her|their)|'s?) (?:(?!an?\b|fil|br[io]|lodg|launch|initiat|commenc|submit|pursu)[\w-]+ ){0,4}$",
    re.IGNORECASE,
)
"""What makes a paper named behind it one that there is: "that the suit against Doe was filed late"."""


def is_reported(frame: Frame) -> bool:
    """Whether the clause is only what somebody says, and not of what the speakers did themselves."""
    source = teller(frame)
    if source is None:
        return bool(according(frame)) or (frame.source is None and is_hearsay(frame))
    themselves = bool(source.clause.who) and set(source.clause.who) == set(frame.clause.who)
    return source.verb not in {"announce", "say"} or not themselves


def is_filing_doubted(reading: Reading, found: re.Match[str]) -> bool:
    """Whether the suit that a match names is one whose filing alone is told, by others or not as done."""
    frame = reading.frame_at(found.start("paper"))
    if frame is None or frame.verb not in FILING or KNOWN.search(reading.text[: found.start("paper")]):
        return False
    return not is_done(frame) or is_reported(frame)
