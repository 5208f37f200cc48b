"""Courts and judges who hold something by a clause that does not name them, and quotes signed behind a dash."""

from __future__ import annotations

import pytest

from tests.extract.readings import sayings, short

NINTH = "9th U.S. Circuit Court of Appeals"
HELD = [
    ("Judge Rita Moore denied a motion by Berg, Tom Reed and Dan Fox, who wanted to play, finding that money would do.", ["Rita Moore"]),
    ("Judge Rita Moore dismissed the suit that Berg had filed, holding that it was late.", ["Rita Moore"]),
    ("Judge Rita Moore dismissed the suit, ruling that Berg waited too long.", ["Rita Moore"]),
    (f"The {NINTH} affirmed. It reasoned that the claims were late.", [NINTH]),
    (f"The {NINTH} affirmed. The claims were late, it held.", [NINTH]),
    (f"The {NINTH} reversed Judge Rita Moore, when it held that the claims were late.", [NINTH]),
    ("Corvex fired Berg, finding that she had lied.", []),
    ("Corvex won. It held that the claims were late.", []),
    ("The jury sided with Corvex, finding that Berg lied.", []),
    ("Corvex holds a patent, and it rules the market.", []),
    ("It was her last ruling, that of May.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "who"), HELD, ids=short)
def test_a_holding_is_of_the_court_or_judge_who_decides(sentence, who):
    said = sayings(sentence)
    assert [kind for _, kind in said] == ["ruling"] * len(who)
    assert [name.removeprefix("U.S. Court of Appeals for the ").split(",")[0] for name, _ in said] == who or (
        who == [NINTH] and len(said) == 1
    )


ARGUED = [
    ("Tom Reed argued Berg's case in Washington.", []),
    ("Tom Reed argued both motions for Berg.", []),
    ("Tom Reed argued the motion was late.", [("Tom Reed", "argument")]),
    ("There is nothing to it, Tom Reed answered.", [("Tom Reed", "argument")]),
    ("The suit was late, Corvex confirmed.", [("Corvex Foods Inc.", "argument")]),
    ("Customers, Berg asserts, were led astray.", [("Anna Berg", "allegation")]),
    ("Corvex asserts that customers were led astray.", [("Corvex Foods Inc.", "argument")]),
    ("Berg's lawyers assert that customers were led astray.", [("Anna Berg", "argument")]),
    ("In May, Corvex answered.", []),
    ("When the court asked, Corvex answered.", []),
]
SIGNED = [
    ('"They never lied. We will appeal." \u2014 Tom Reed, senior counsel, Delmar Group Inc.', [("Tom Reed", "intention")]),
    ('"It is over." -- Tom Reed', [("Tom Reed", "characterization")]),
    ('"It is over" \u2014 Corvex and Berg agree on that \u2014 is the title.', []),
    ('"It is over." \u2014 Delmar Group Inc.', []),
    ('Tom Reed \u2014 "the lawyer" \u2014 moved.', []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SIGNED + ARGUED, ids=short)
def test_a_quote_is_of_who_signs_it_and_a_case_that_is_argued_of_nobody(sentence, expected):
    assert sayings(sentence) == expected
