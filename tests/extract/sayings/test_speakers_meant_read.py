"""Who speaks where nobody is named: by role, by whose office, as the judge beside another; and where a saying begins and ends."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, sayings, short

CORVEX, BERG, MOORE = "Corvex Foods Inc.", "Anna Berg", "Rita Moore"
MEANT = [
    ("Defendants moved to dismiss, since they had always kept the jars. They say that nobody saw the leak.", [(CORVEX, "argument")]),
    ("The trial judge, Rita Moore, had told the jury that the valve was sealed.", [(MOORE, "ruling")]),
    ("The foreman, Rita Moore, said nothing.", []),
    ("Berg's office says that the jars were sold.", [(BERG, "allegation")]),
    ("Corvex's office says that the jars were sold.", []),
    ('Tom Reed, who represents Corvex, would only say that his client is "delighted with the ruling."', [("Tom Reed", "characterization")]),
    ("Tom Reed, who represents Corvex, would not say that the jars were sold.", []),
    ("Berg accused Corvex of negligence in planning to move the tank to the roof.", [(BERG, "allegation")]),
    ("Corvex is, or thinks it is, a small bank that lost money.", []),
]  # fmt: skip
WHERE = [
    ("Corvex denied in a letter this spring that its valve, meant to hold milk, was easy to open.", [(CORVEX, "denial")]),
    ("The jars had leaked, Judge Rita Moore wrote; the foreman knew of it.", [(MOORE, "ruling")]),
    ("Anybody could think the jars were safe, Judge Rita Moore wrote, and that the foreman knew.", [(MOORE, "ruling"), (MOORE, "ruling")]),
    ("Judge Rita Moore dismissed it, finding that Berg, when she agreed to the terms, had given up her claim.", [(MOORE, "ruling")]),
]  # fmt: skip
SUMS = [
    ("She has sought damages of Rs 2 crore.", "20000000"),
    ("She is seeking damages of Rs. 50 lakh.", "5000000"),
    ("She is seeking damages of ₹30 million.", "30000000"),
]


@pytest.mark.parametrize(("sentence", "said"), MEANT + WHERE, ids=short)
def test_a_saying_is_of_who_is_meant_and_stands_where_it_is_told(
    sentence: str, said: list[tuple[str, str]]
) -> None:
    assert sayings(sentence) == said


@pytest.mark.parametrize(("sentence", "amount"), SUMS, ids=short)
def test_rupees_are_counted_by_the_lakh_and_the_crore(sentence: str, amount: str) -> None:
    known = "Anna Berg sued Corvex Foods Inc. in the Delhi High Court in May 2022, alleging libel. "
    assert f"sum | Anna Berg | Corvex Foods Inc. | {amount} | INR" in facts(known + sentence)
