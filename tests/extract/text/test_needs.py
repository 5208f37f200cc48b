"""What is read off a pattern is held by whatever it matches."""

from __future__ import annotations

import re

import pytest

from kg.extract.text.cued import Cued
from kg.extract.text.needs import needs_of
from kg.extract.text.sieve import sieved


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\bsue[sd]?\b", [{"sue", "sues", "sued"}]),
        (r"(?:[Ll]awsuit|claim) against ", [{"lawsuit ", "claim "}, {" against "}]),
        (r"won (?:[\w-]+ ){0,3}damages(?: today)?", [{"won "}, {"damages"}]),
        (r"(?=Roe)[A-Z]\w+ (?!Doe)(?<=who )says", [{"roe"}, {"who "}, {" says"}]),
        (r"(?:\w+ly )+denied\b", [{"ly "}, {"denied"}]),
        (r"v\.|versus", []),
        (r"(?P<a>Roe) (?P=a)", []),
        (r"(?:again)? ?[^a] \(once\)", [{" (once)"}]),
    ],
)
def test_a_pattern_needs_the_words_that_none_of_its_matches_lacks(pattern, needs) -> None:
    assert needs_of(pattern) == {frozenset(one) for one in needs}


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(?:is|was) (?:now )?(?:sued|accused) by", "Roe WAS was accused by Doe"),
        (r"(?:counter|cross)-?claim(?:s|ed)?", "Holm counter-claimed"),
        (r"(?:re(?:ly|lying|lied)|depend)(?: heavily)? on", "He relied heavily on it"),
        (r"[\"\u201c]?An? .{1,20}\x20suit", "A second suit"),
        (r"(?i:holm) (?:v\.|versus) \w+ (?:Inc|Corp)\b", "HOLM v. Roe Inc"),
        (r"[Tt]he (?:[a-z]+ ){2}courts?", "The wide, the whole wide court"),
        (r"(?>jury|judge)s? (?:f[oi]und|ruled){1,2} for", "jurys foundruled for"),
    ],
)
def test_a_sieved_text_matches_what_a_plain_one_does(pattern, text) -> None:
    assert re.search(pattern, text) is not None
    assert Cued(pattern, text[0]).search(sieved(text)) is not None
