"""Judgments and verdicts: for whom, against whom and for how much a court or a jury finds."""

from __future__ import annotations

import re

from kg.extract.grammar.money import SUM
from kg.extract.matter.gathered import Gathered
from kg.extract.papers.decisions import awarded
from kg.extract.papers.roll import Roll
from kg.extract.text.cued import Cued
from kg.extract.text.passages import Sentence

WAYS = (
    Cued(
        r"\b(?:judgment\b[^;$]{0,80}?\b(?:entered|rendered)|(?:directed to|shall) enter (?:a )?(?:final )?judgment)\b,? (?:in favor of|for) (?P<a>[^;$]{2,160}?),? (?:and )?against (?P<b>[^;$]{2,160}?),? (?:in the|for the|for|as follows)\b",
        *("entered", "rendered", "enter "),
        flags=re.IGNORECASE,
    ),
    Cued(
        r"(?P<a>(?:Plaintiffs?|Defendants?|PLAINTIFFS?)\b[^;$]{0,120}?),? (?:shall|do|does|is to) (?:hereby )?(?:have and )?recovers?,? (?:from|of|against) (?P<b>[^;$]{2,160}?),? (?:the (?:total )?(?:sum|amount)|damages|judgment|a judgment)\b",
        "recover",
    ),
    Cued(
        r"\b(?:ordered|adjudged|decreed)\b[^;$]{0,60}? that (?P<a>[^;$]{2,160}?),? (?:have judgment and |have and )?recover,? (?:from|of|against) (?P<b>[^;$]{2,160}?),? (?:the (?:total )?(?:sum|amount)|damages|judgment|a judgment)\b",
        "recover",
        flags=re.IGNORECASE,
    ),
    Cued(
        r"\bjury\b[^;$]{0,120}?\bfinds?\b,? (?:in favor of|for) (?P<a>[^;$]{2,160}?),? (?:and )?against (?P<b>[^;$]{2,160}?),? (?:and )?(?:we )?(?:assess|award|fix|find)\b",
        " find",
        flags=re.IGNORECASE,
    ),
)
"""A judgment or a verdict up to its sum: "judgment is entered in favor of Roe and against Doe in the amount of $5,000"."""
WISHED = re.compile(
    r"\b(?:should|must|would|may|requests?|asks?|prays?|seeks?|moves?|if|whether|demands?|proposed|vacated?|reversed?|set aside)\b",
    re.IGNORECASE,
)
REACH = 160
"""Code points behind the parties in which the sum stands."""


def read_judgment(sentence: Sentence, gathered: Gathered, roll: Roll) -> bool:
    """Whether a sentence enters judgment for a sum, after adding what it awards."""
    text = sentence.text
    found = next((one for way in WAYS if (one := way.search(text)) is not None), None)
    if found is None or WISHED.search(text[: found.end()]):
        return False
    printed = SUM.search(text, found.end(), found.end() + REACH)
    winners, losers = (gathered.parties_of(roll.parties(found[side])) for side in ("a", "b"))
    if printed is None or not winners or not losers or set(winners) & set(losers):
        return False
    quote = gathered.quote((sentence.start, sentence.start + len(text)))
    awarded(gathered, (winners, losers), printed[0], text, quote)
    return True
