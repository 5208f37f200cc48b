"""Which verb a word is a form of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.text.doings import DOING, PAST_ONLY
from kg.extract.text.verbs import DEALING, DOUBLED, IRREGULAR, PLAIN, SAYING, forms, inflected

VERBS = sorted((SAYING + DEALING + PLAIN + DOING).split())
EVERY = VERBS + PAST_ONLY.split()


@pytest.mark.parametrize(
    "row",
    [
        "sue sues sued sued suing", "deny denies denied denied denying", "dismiss dismisses dismissed dismissed dismissing",
        "say says said said saying", "bring brings brought brought bringing", "throw throws threw thrown throwing",
        "admit admits admitted admitted admitting", "stem stems stemmed stemmed stemming", "offer offers offered offered offering",
        "agree agrees agreed agreed agreeing", "lie lies lied lied lying", "die dies died died dying", "stay stays stayed stayed staying",
        "go goes went gone going", "cut cuts cut cut cutting", "forbid forbids forbade forbidden forbidding",
        "begin begins began begun beginning", "argue argues argued argued arguing", "pay pays paid paid paying",
        "control controls controlled controlled controlling", "market markets marketed marketed marketing",
    ],
)  # fmt: skip
def test_a_verb_has_its_five_forms(row: str) -> None:
    assert " ".join(inflected(row.partition(" ")[0]).values()) == row


@given(st.sampled_from(VERBS))
def test_every_form_of_a_verb_is_known(verb: str) -> None:
    assert all(word in forms() for word in inflected(verb).values())


def test_a_word_of_two_verbs_is_of_the_first() -> None:
    assert forms()["found"].verb == "find"


def test_a_form_says_all_that_it_may_be() -> None:
    assert forms()["sued"].kinds == {"past", "participle"}
    assert forms()["cut"].kinds == {"base", "past", "participle"}


def test_no_verb_is_listed_twice_and_no_rule_is_for_none() -> None:
    assert len(EVERY) == len(set(EVERY))
    assert DOUBLED | set(IRREGULAR) <= set(EVERY)


@given(st.sampled_from(PAST_ONLY.split()))
def test_of_what_is_a_noun_too_only_the_past_is_a_verb(verb: str) -> None:
    past, noun = inflected(verb)["past"], verb + "s"
    assert "past" in forms()[past].kinds
    assert noun not in forms() or forms()[noun].verb != verb
