"""The words of a sentence with their parts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.extract.grammar.vocabulary import part_of
from tests.extract.clausal import PEOPLE, tokens_of


def _tagged(sentence: str) -> str:
    return " ".join(f"{one.text}/{one.tag}" if one.tag != "W" else "W" for one in tokens_of(sentence))


@pytest.mark.parametrize(
    ("sentence", "tagged"),
    [
        ("Anna Berg sued Peter Holm.", "W sued/x W ./."),
        ("Berg has not settled.", "W has/h not/a settled/x ./."),
        ("Anna Berg's suit", "W 's/' suit/n"),
        ("on Friday, June 5, 2020,", "on/p Friday, June 5, 2020/D ,/,"),
        ("in 2021", "in/p 2021/D"),
        ("worth $1.5 million", "worth/x $1.5 million/M"),
        ("said \u201cit is a lie\u201d", "said/x \u201cit is a lie\u201d/Q"),
        ("case 1:20-cv-01234-ABC here", "case/n 1:20-cv-01234-ABC/N here/x"),
        ("as well as the judge", "as well as/c the/d judge/j"),
        ("the suit \u2014 a lie \u2014 ended", "the/d suit/n \u2014/, a/d lie/x \u2014/, ended/x"),
        ("if it's true", "if/s it/x 's/h true/x"),
        ("no longer", "no longer/a"),
    ],
    ids=lambda value: value,
)
def test_each_word_has_its_part(sentence: str, tagged: str) -> None:
    assert _tagged(sentence) == tagged


def test_what_stands_in_brackets_is_left_out() -> None:
    assert _tagged("Anna Berg (a nurse (who lied)) sued") == "W sued/x"


def test_a_bracket_that_closes_nothing_is_a_mark() -> None:
    assert _tagged("a) the suit") == "a/d )/) the/d suit/n"


def _verbs(sentence: str) -> list[str]:
    return [one.verb for one in tokens_of(sentence) if one.verb]


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        ("the suit claims that", ["claim"]),
        ("the claims of fraud", []),
        ("Anna Berg appeals", ["appeal"]),
        ("the appeals court", []),
        ("the alleged theft", []),
        ("state law", []),
        ("a losing side", []),
        ("lawyers argue that", ["argue"]),
        ("Peter Holm was sued in May", ["sue"]),
        ("the motion is GRANTED", ["grant"]),
        ("Filed in Ohio", ["file"]),
        ("on Grant Street", []),
    ],
    ids=str,
)
def test_a_word_is_a_verb_where_its_neighbours_let_it(sentence: str, verbs: list[str]) -> None:
    assert _verbs(sentence) == verbs


def test_may_is_a_month_in_capitals_and_a_helper_in_small_letters() -> None:
    assert _tagged("in May he may sue") == "in/p May/x he/x may/h sue/x"


def test_every_word_of_fixed_part_has_one_part() -> None:
    assert {word: part_of(word) for word in ("that", "no", "before", "once", "judge", "only")} == {
        "that": "w", "no": "d", "before": "s", "once": "s", "judge": "j", "only": "a"
    }  # fmt: skip


def test_words_in_ly_are_adverbs_but_for_a_few() -> None:
    assert [part_of(word) for word in ("quickly", "family", "july")] == ["a", "x", "x"]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab ,.'()\"$5\u201c\u201d-\u2014\nA\u2019s", max_size=80))
def test_tokens_stand_in_the_text_in_order(sentence: str) -> None:
    places = [(one.start, one.end) for one in tokens_of(sentence)]
    assert places == sorted(places)
    assert all(len(PEOPLE) <= start <= end <= len(PEOPLE) + len(sentence) for start, end in places)
