"""Whom a jury of a civil suit finds to have assaulted whom: "found that Doe had raped Roe and awarded her $5 million"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import NAME
from kg.extract.grammar.wording import SUM, WHO
from kg.extract.telling.frames import Frame, Sides
from kg.extract.text.cued import Cued
from kg.extract.verdicts.owed import is_of_jury

ASSAULTED = Cued(
    rf"\b(?:found|decided|concluded|agreed) (?:[^;,]{{0,40}}? )?that (?P<b>{NAME}) (?:had |has )?(?:(?:sexually|violently|repeatedly) )?(?:raped|assaulted|abused|molested|battered|harassed) (?P<a>{WHO})(?! ')",
    *(" raped ", " assaulted ", " abused ", " molested ", " battered ", " harassed "),
)
CIVIL = re.compile(rf"\b(?:award(?:ed|ing)|damages|liable)\b|{SUM}")
"""Words by which the jury is no criminal court's."""


def assaulted(frame: Frame) -> Sides | None:
    """The sides of a jury's finding that one assaulted another, where it awards something for that."""
    found = ASSAULTED.search(frame.whole.text) if is_of_jury(frame) and not frame.is_passive else None
    if found is None or CIVIL.search(frame.whole.text) is None:
        return None
    sued = frame.whole.parties(found["b"])
    frame.gathered.owing = sued
    return Sides(frame.whole.named(found["a"] + " "), sued) if len(sued) == 1 else None
