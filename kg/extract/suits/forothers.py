"""Those who only file a suit for others, and bring none themselves: "a lawsuit filed by the Holm Fund and the law firm Poe LLP"."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered, Keys

SERVING = re.compile(r"\bclass action\b|\bon behalf of\b|\bfor (?:its|their) clients?\b|\bannounce\w*\b")
"""Words by which a law firm files for others."""
ADVOCATES = re.compile(
    r"\b(?:ACLU|NAACP|Liberties|Legal|Law|Lawyers|Defense Fund|Institute for Justice|Justice|Rights|Defenders?|Advocates?|Advocacy|Lambda|Southern Poverty|Alliance Defending)\b"
)
"""Names of bodies that bring the suits of others."""
OWN = re.compile(r"\b(?:fees?|unpaid|former client|malpractice|advertis\w+|trademark|name)\b")
"""For what a law firm sues itself."""


def leave_filers(gathered: Gathered) -> None:
    """Takes law firms, and bodies that file together with one, out of the side that brings a suit."""
    for case, (suing, sued) in list(gathered.sides.items()):
        if suing and sued and _only_files(gathered, case, suing):
            gathered.sides[case] = ((), sued)
            for one in suing:
                gathered.parties.pop((one, case), None)


def _only_files(gathered: Gathered, case: str, suing: Keys) -> bool:
    """Whether those who are told to bring a suit only file it for somebody else."""
    kinds = [gathered.kind(one) for one in suing]
    if "LawFirm" not in kinds or not set(kinds) <= {"LawFirm", "Organization"}:
        return False
    told = gathered.words[case].quote
    if OWN.search(told):
        return False
    bodies = [
        gathered.people[one].name for one, kind in zip(suing, kinds, strict=True) if kind == "Organization"
    ]
    return all(map(ADVOCATES.search, bodies)) and (bool(bodies) or SERVING.search(told) is not None)
