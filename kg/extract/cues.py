"""The words of litigation: which motion, theory, sum and kind of saying a phrase speaks of."""

from __future__ import annotations

import re
from decimal import Decimal

THEORIES = {
    "emotionaldistress": r"emotional distress",
    "sexualharassment": r"sexual(?:ly)? harass\w+",
    "retaliation": r"retaliat\w+",
    "extortion": r"extort\w*",
    "defamation": r"defam\w+|libel\w*|slander\w*",
    "breachofcontract": r"breach(?:es|ed)? of (?:\w+ )?contracts?",
}
REQUESTS = {
    "motiontocompel": r"to compel\b",
    "voluntarydismissal": r"to dismiss (?:the|her|his|its) (?:\w+ ){0,2}claims?\b|voluntary dismissal",
    "motiontodismiss": r"to dismiss\b",
    "motiontostrike": r"to strike\b",
    "motionforsummaryjudgment": r"for summary judgment",
    "motionforsanctions": r"for sanctions|to sanction\b",
    "motionforpreliminaryinjunction": r"for (?:a )?preliminary injunction",
    "motionforprotectiveorder": r"for (?:a )?protective order",
    "motiontoremand": r"to remand\b",
    "motiontostay": r"to stay\b",
    "motiontotransfer": r"to transfer\b",
    "motiontoseal": r"to seal\b",
    "motiontointervene": r"to intervene\b",
    "motionforreconsideration": r"for reconsideration",
    "motionfordefaultjudgment": r"for (?:a )?default judgment",
    "motionforattorneyfees": r"for attorneys?'? fees",
    "motionforleave": r"for leave\b",
}
SUM = re.compile(
    r"(?P<sign>[$€£])(?P<figure>\d[\d,]{0,15}(?:\.\d{1,4})?)(?: (?P<scale>thousand|million|billion))?"
)
SCALE = {"thousand": 10**3, "million": 10**6, "billion": 10**9, None: 1}
CURRENCY = {"$": "USD", "€": "EUR", "£": "GBP"}
NUMBERS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
LITIGATION = re.compile(
    r"\b(?:counter)?(?:sue[sd]?|suing|lawsuits?|alleg\w+|accus\w+|den(?:y|ies|ied)|mov(?:ed|es) (?:to|for)|motions?|oppos\w+|ruled|granted"  # noqa: E501 - a pattern reads best unbroken
    r"|withdr[ae]w\w*|dismiss\w*|stayed|settle[sd]?|appeal\w*|remand\w*|consolidat\w+|sanction\w*|represented|awarded)\b"
)

REPORTED = re.compile(r"\b(?:that|if|whether|unless|says|said|claims|claimed)\s?$")
"""Words after which a sentence tells what someone says or supposes, and no fact."""


def theories(words: str) -> tuple[str, ...]:
    """The legal theories that a stretch of text names, sorted."""
    return tuple(
        sorted(name for name, way in THEORIES.items() if re.search(rf"\b(?:{way})", words, re.IGNORECASE))
    )


def request(words: str) -> str | None:
    """The kind of the motion that a stretch of text names first, None where it names none."""
    found = [
        (got.start(), -len(got[0]), name)
        for name, way in REQUESTS.items()
        if (got := re.search(rf"\b(?:{way})", words))
    ]
    return min(found)[2] if found else None


def money(found: re.Match[str]) -> tuple[Decimal, str]:
    """The amount and the ISO 4217 code of a printed sum."""
    return Decimal(found["figure"].replace(",", "").rstrip(".")) * SCALE[found["scale"]], CURRENCY[
        found["sign"]
    ]
