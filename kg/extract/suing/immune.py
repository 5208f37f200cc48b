"""Those who plead what only the sued plead: "Doe invoked qualified immunity", "is not shielded by sovereign immunity", "the rulings for Doe"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading
from kg.extract.telling.others import is_of_other_suit
from kg.extract.text.cued import Cued

IMMUNITY = r"(?:(?:the defense of|a claim of) )?(?:qualified|absolute|sovereign|governmental|official|legislative|prosecutorial|judicial|state|tribal|charitable|Eleventh Amendment) immunity\b"
BE = r"(?:(?:is|are|was|were|has|have|had|does|do|did|be|been|could|should|will)(?:n't)? |not |also |all |both |each |still |themselves |himself |herself )*"
PLEADED = Cued(
    rf"(?P<b>{MANY})(?: ,[^;,]{{1,60}},)? {BE}(?:invok(?:e[sd]?|ing)|claim(?:s|ed|ing)?|assert(?:s|ed|ing)?|rais(?:e[sd]?|ing)|plead(?:s|ed)?|pled|sought|seeks?|entitled to|protected by|shielded by|covered by|denied|granted|argued (?:for|that (?:he|she|they|it) (?:has|had|have))) {IMMUNITY}"
    rf"|\b(?:den(?:y|ies|ied)|grant(?:s|ed)|deny|refus(?:es|ed)) {IMMUNITY} to (?P<c>{MANY})|\b(?:denied|granted|gave|refused) (?P<d>{MANY}) {IMMUNITY}|\b{IMMUNITY} (?:protects|protected|shields|shielded|does not (?:protect|shield)|did not (?:protect|shield)|bars (?:the|her|his|their) (?:\w+ )?claims? against) (?P<e>{MANY})",
    " immunity",
)
"""Who pleads an immunity from suit, or is told to have one or none."""
ELSEWHERE = re.compile(
    r"\b(?:cited|citing|case in which|in which|law|laws|statute|Congress|had (?:he|she|it|they) been|(?:not|never|n't) (?:be |been )?sued?)\b|\b[Ii]n an? (?:\S+ )?(?:case|ruling|decision)\b|\bv\. "
)
"""What tells of an immunity of another suit, or of none that is pleaded."""
CRIME = re.compile(
    r"\b(?:prosecut\w+|grand jury|testif\w+|indict\w+|criminal\w*|diplomat\w*|plea|cooperat\w+)\b"
)
"""What makes an immunity one from being punished."""


def immune(reading: Reading, found: re.Match[str]) -> list[Keys]:
    """Those who plead an immunity from the suit that is spoken of, as only the sued do."""
    first, _ = reading.gathered.spoken_of()
    who = reading.parties(found["b"] or found["c"] or found["d"] or found["e"])
    if (
        not who
        or not first
        or set(who) & set(first)
        or CRIME.search(reading.text)
        or ELSEWHERE.search(reading.text)
        or is_of_other_suit(reading)
    ):
        return []
    return [who]


PLEADING = ((PLEADED, immune),)
"""What tells who pleads as those who are sued do, and how it is read."""
