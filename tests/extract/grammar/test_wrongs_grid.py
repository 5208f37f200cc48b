"""What is said to have been done, by whatever verb and whoever tells it: of whom it is said is sued, and it is said by who sues."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.grid import grid
from tests.extract.readings import facts, short

A_FEW = 12
DID = (
    "discriminated against her", "destroyed her files", "poisoned her well", "leaked her address", "demoted her", "hid sales from her", "hacked her phone", "coerced her",
    "abused her", "neglected her safety", "evicted her", "plagiarized her book", "underpaid her", "detained her", "polluted her land", "sabotaged her work", "disparaged her",
    "overbilled her", "mistreated her", "excluded her", "forged her name", "diverted her pay", "humiliated her", "mishandled her claim", "stole her work",
)  # fmt: skip
PAPERS = (
    "Anna Berg's lawsuit", "A lawsuit filed Tuesday by Anna Berg", "The lawsuit, filed by Anna Berg on Tuesday,", "The complaint, which Anna Berg filed on Tuesday,",
    "A complaint by Anna Berg", "In her lawsuit, Anna Berg",
)  # fmt: skip
SAYS = ("alleges that", "says", "claims that", "contends that")
WHOM = ("Corvex Foods Inc.", "Corvex Foods Inc., a publisher in Chicago,", "the Chicago publisher Corvex Foods Inc.")  # fmt: skip


@pytest.mark.parametrize("did", DID)
def test_of_whom_a_suit_says_something_is_sued_whatever_that_is(did):
    for text, _ in grid("{paper} {says} {whom} " + did + ".", A_FEW, paper=PAPERS, says=SAYS, whom=WHOM):
        assert "sues | Anna Berg | Corvex Foods Inc." in facts(text), text


ACCUSING = ("accuses {whom} of fraud", "accused {whom} of breach of contract", "charges {whom} with fraud")


@pytest.mark.parametrize("way", ACCUSING)
def test_who_is_accused_may_be_described(way):
    for text, _ in grid("{paper} " + way + ".", paper=PAPERS, whom=WHOM):
        assert "sues | Anna Berg | Corvex Foods Inc." in facts(text), text


SUIT = "Anna Berg sued Corvex Foods Inc. in May. "
CLAIMED = [
    ("She alleges that Corvex fired her for political speech, and retaliated against her.", "retaliation"),
    ("She alleges that Corvex fired her, and discriminated against her because of her sex.", "discrimination"),
    ("Berg alleges that Corvex knew better and falsely advertised its pizza as safe.", "falseadvertising"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "theory"), CLAIMED, ids=short)
def test_what_is_alleged_behind_a_joint_is_claimed_too(sentence, theory):
    assert f"claim | Anna Berg | Corvex Foods Inc. | {theory}" in facts(SUIT + sentence)


OWN = "Berg said that Corvex fired her, and sued the Holm Fund."


def test_who_speaks_still_does_what_parties_do():
    assert "sues | Anna Berg | Holm Fund" in facts(SUIT + OWN)


BEHIND_ASIDE = "The suit, filed by Anna Berg in May, alleges Corvex Foods Inc. cheated her."


def test_no_paper_is_silenced_by_whom_it_accuses():
    read = read_text(BEHIND_ASIDE)
    names = {one.key: one.name for one in read.agents}
    assert [names[key] for one in read.statements for key in one.stated_by] == ["Anna Berg"]


@pytest.mark.parametrize("opening", ["Retaliating", "Objecting", "Hesitating", "Charging", "Leaking"])
def test_a_lone_participle_before_a_comma_hides_nobody(opening):
    assert "sues | Anna Berg | Corvex Foods Inc." in facts(
        f"{opening}, Anna Berg sued Corvex Foods Inc. in May."
    )
