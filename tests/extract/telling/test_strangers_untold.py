"""Suits, judges, sums and lawyers of people who have no part in a text's suit, and what is still told of its own."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

NOTHING = [
    "A case against Nilo Media LLC, brought by the same firm, Poe Lund LLP, was dismissed in April by Judge Laura Roe.",
    "A case against Nilo Media LLC was dismissed by Judge Laura Roe.",
    "The company was itself sued in 2019 by a rival over a catalog; that case settled for $1.2 million.",
    "Last year a jury ordered Corvex to pay $11.4 million to a church that had also sued.",
    "Corvex paid $600,000 in 2015 to settle claims by the Labor Department.",
    "The Food Guild has filed charges with the National Labor Relations Board accusing Corvex of spying.",
    "The Food Guild filed a grievance with the state labor board against Corvex.",
    "Poe Lund LLP represents the company against Corvex.",
    "A libel suit by Hal Milton against four editors was heard in May.",
    "Poe's firm also sued Hal Milton in 2017.",
    "Neither she nor the cook, Hal Milton, is a defendant.",
    "Milton's suit had been before Judge Laura Roe. Hal Milton cooks.",
    "The cook she reported sued her and lost; Judge Laura Roe heard that case.",
    "Corvex bought the plant from Hal Milton, whom the city sued in 2015.",
    "Nilo Media LLC, which the residents sued too, denies it.",
    "Corvex closed a plant after a suit by a cook named Hal Milton.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_befell_strangers_is_told_of_none_that_is_known(sentence: str) -> None:
    assert told(sentence) == set()


TOLD = [
    ("The case was assigned to Judge Laura Roe, who succeeded Judge Carl Pike.", {"judge | Laura Roe | Anna Berg"}),
    ("Judge Laura Roe, a former clerk for Judge Carl Pike, dismissed the suit.", {"judge | Laura Roe | Anna Berg", "status | Anna Berg | claims | dismissed"}),
    ("Dan Poe, who earlier represented Hal Milton in a trial before Judge Carl Pike, represents Berg.", {"represents | Dan Poe | Anna Berg", "represents | Dan Poe | Hal Milton"}),
    ("Judge Carl Pike heard Berg's earlier suit, against Nilo Media LLC.", set()),
    ("Her earlier suit, against a neighbor, was heard by Judge Carl Pike.", set()),
    ("Judge Laura Roe took over the case from Judge Carl Pike.", {"judge | Carl Pike | Anna Berg", "judge | Laura Roe | Anna Berg"}),
    ("Berg's lawyer, Dan Poe, won $3.4 million from another Nilo Media LLC store in 2020.", {"represents | Dan Poe | Anna Berg"}),
    ("Berg's lawyer, Dan Poe, won $3.4 million from Corvex.", {"represents | Dan Poe | Anna Berg", "awarded | Anna Berg | Corvex Foods Inc. | 3400000 | USD"}),
    ("Berg's lawyer, Dan Poe, won $1.9 million from the company for another cook in 2006.", {"represents | Dan Poe | Anna Berg"}),
    ("The complaint also names Hal Milton.", {"sues | Anna Berg | Hal Milton", "claim | Anna Berg | Hal Milton | negligence"}),
    ("Hal Milton, whom Nilo Media LLC sued in 2015, left.", {"sues | Nilo Media LLC | Hal Milton", "filed | Nilo Media LLC | 2015"}),
    ("Berg's suit had been before Judge Laura Roe.", {"judge | Laura Roe | Anna Berg"}),
    ("Hal Milton, a cook, is a defendant too.", {"sues | Anna Berg | Hal Milton", "claim | Anna Berg | Hal Milton | negligence"}),
    ("Dan Poe represents Corvex against Berg.", {"represents | Dan Poe | Corvex Foods Inc."}),
    ("Another suit, filed by attorney Brent Lee, is on behalf of a cook.", set()),
    ("A suit brought by Nilo Media LLC is before Judge Laura Roe.", {"judge | Laura Roe | Nilo Media LLC"}),
    ("The suit was filed by attorney Brent Lee.", {"represents | Brent Lee | Anna Berg"}),
    ("A case against Nilo Media LLC was brought by Hal Milton.", {"sues | Hal Milton | Nilo Media LLC"}),
    ("An aide to Hal Milton sued Nilo Media LLC in May.", set()),
    ("A jury ordered Corvex to pay $2 million to Berg.", {"awarded | Anna Berg | Corvex Foods Inc. | 2000000 | USD"}),
    ("Corvex paid $3 million to settle claims by Berg.", {"status | Anna Berg | claims | settled"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_of_those_named_beside_strangers_the_known_ones_are_told(sentence: str, expected: set[str]) -> None:
    assert told(sentence) == expected


def test_whom_a_pronoun_means_is_named_behind_it() -> None:
    assert "sues | Holm Corp. | Anna Berg" in facts("When Holm Corp. sued her, Anna Berg hired a lawyer.")
    assert "sues | Anna Berg | Bo Lund" in facts("A month after Anna Berg sued him, Bo Lund sold his house.")
    assert not facts("After Holm Corp. sued it, the bank folded. Dale Poe said it was sad.")


def test_a_lawyer_is_not_whom_another_represents() -> None:
    text = "Anna Berg sued Grant Mather. In her motion, filed by attorney Luis Ferrante, she says he lied. He is represented by Peter Gant."
    assert {one for one in facts(text) if one.startswith("represents | Peter")} <= {
        "represents | Peter Gant | Grant Mather"
    }


def test_one_who_may_only_join_is_on_no_side() -> None:
    for how in (
        "Holm Corp., which is not a defendant, may ask to join the case, its attorney, Phil Roos, said.",
        "Holm Corp. is weighing a suit of its own, its attorney, Phil Roos, said.",
    ):
        assert not {
            one
            for one in facts(f"A judge heard a suit brought by Anna Berg. {how}")
            if one.startswith("sues")
        }
    text = "A judge heard a suit brought by Anna Berg. Phil Roos represents Holm Corp."
    assert "sues | Anna Berg | Holm Corp." in facts(text)


def test_a_sum_owed_to_somebody_without_a_name_is_hers_who_is_named_next() -> None:
    first = "Holm Labs owes $3.7 million to a woman whose test it lost, a jury decided. {} The patient whose test was swapped, Helen Kruse, has sued Holm Labs in Iowa."
    assert not {
        one for one in facts(first.format("Sheila Dawkins asked for more.")) if one.startswith("awarded")
    }
    text = "Holm Labs owes $3.7 million to a woman whose test it lost, a jury decided. Helen Kruse sued Holm Labs in Iowa in 2020."
    assert "awarded | Helen Kruse | Holm Labs | 3700000 | USD" in facts(text)


def test_an_office_has_no_chief_executive() -> None:
    text = "Ann Roe sued Holm Corp. in May. The U.S. Agriculture Department is auditing it. Its chief executive, Marge Toller, denied it."
    assert "position | Marge Toller | chiefexecutive | U.S. Agriculture Department" not in facts(text)


def test_what_an_office_orders_is_awarded_to_nobody_who_sues() -> None:
    first = "Lund Pipeline sued the Bear Tribe in July. "
    office = (
        "The Interior Department, which ordered Lund Pipeline to pay $187 million in 2020, has taken no side."
    )
    assert not {one for one in facts(first + office) if one.startswith("awarded")}
    assert {
        one
        for one in facts(first + "A jury ordered Lund Pipeline to pay $187 million.")
        if one.startswith("awarded")
    }
