"""What releases of agencies and of state offices tell: the law that was broken, stores with a "by" in their name, suits under section 1983."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

AGENCY = "The EEOC sued Holm LLC in the Southern District of Ohio on Monday. "
BROKEN = {
    "Such alleged conduct violates the Americans with Disabilities Act (ADA), which protects those with a disability.": "claim | EEOC | Holm LLC | discrimination",
    "This conduct violated Title VII of the Civil Rights Act of 1964, the agency said.": "claim | EEOC | Holm LLC | discrimination",
}
UNBROKEN = [
    "The agency enforces Title VII of the Civil Rights Act of 1964.",
    "Employers should know which conduct violates Title VII of the Civil Rights Act of 1964.",
]
ALONE = {
    "Ann Mayfield filed a lawsuit against Oto Lace by Posy, LLC, a dress store.": {
        "sues | Ann Mayfield | Oto Lace"
    },
    "A lawsuit against Oto Lace Inc. by Ann Mayfield was filed on Monday.": {
        "sues | Ann Mayfield | Oto Lace Inc."
    },
}


@pytest.mark.parametrize(("sentence", "fact"), BROKEN.items(), ids=short)
def test_an_agency_tells_what_law_was_broken(sentence, fact):
    assert fact in facts(AGENCY + sentence)


@pytest.mark.parametrize("sentence", UNBROKEN, ids=short)
def test_the_law_by_itself_is_no_claim(sentence):
    assert not any(one.startswith("claim") for one in facts(AGENCY + sentence))


@pytest.mark.parametrize(("sentence", "expected"), ALONE.items(), ids=short)
def test_who_files_a_suit_is_told_once(sentence, expected):
    assert {one for one in facts(sentence) if one.startswith("sues")} == expected


@pytest.mark.parametrize("section", ["\u00a71983", "\u00a7 1983", "Section 1983"])
def test_a_section_of_the_law_is_no_year(section):
    assert not any(one.startswith("filed") for one in told(f"In a {section} suit she alleged fraud."))
    assert "filed | Lena Roe | 1983" in facts("Lena Roe sued Bolt Inc. The 1983 suit alleged fraud.")
