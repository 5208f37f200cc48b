"""A question that is asked once is answered from then on by what was kept."""

from __future__ import annotations

from kg.extract.text.once import asked_once


class One:
    """Somebody who is asked."""

    asked = 0


@asked_once
def number(one: One) -> int:
    """How often one was asked."""
    one.asked += 1
    return one.asked


def test_a_question_is_asked_once_of_each() -> None:
    first, second = One(), One()
    assert [number(first), number(first), number(second)] == [1, 1, 1]
    assert (first.asked, second.asked) == (1, 1)
