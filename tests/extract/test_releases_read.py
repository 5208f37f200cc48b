"""Suits as releases and reports of verdicts tell of them, and the lawyers at a report's foot."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import facts, short

TOLD = [
    ("An appeals court upheld the $5 million that a jury ordered Bolt Inc. to pay the writer Kim Roe for defaming her.", {"awarded | Kim Roe | Bolt Inc. | 5000000 | USD", "sues | Kim Roe | Bolt Inc."}),
    ("A judge cut the $5 million that jurors told Bolt Inc. to pay Kim Roe.", {"awarded | Kim Roe | Bolt Inc. | 5000000 | USD", "sues | Kim Roe | Bolt Inc."}),
    ("The SEC's complaint, filed in May, charges Bolt Inc. and Hal Milton with fraud.", {"sues | SEC | Bolt Inc.", "sues | SEC | Hal Milton"}),
    ("Kim Roe's lawsuit, filed in May, claims Bolt Inc. cheated her.", {"sues | Kim Roe | Bolt Inc."}),
    ("The case stems from a 2021 lawsuit in which Kim Roe accused Bolt Inc. of firing her for being pregnant.", {"sues | Kim Roe | Bolt Inc."}),
    ("The verdict against Bolt Inc. came in a lawsuit filed by Kim Roe.", {"sues | Kim Roe | Bolt Inc."}),
    ("The case was brought by Kim Roe, whose husband died in a crash, against Bolt Inc.", {"sues | Kim Roe | Bolt Inc."}),
    ("The appeals court said Kim Roe may pursue her claims against Bolt Inc.", {"sues | Kim Roe | Bolt Inc."}),
    ("Bolt Inc. settled the SEC's charges in May.", {"sues | SEC | Bolt Inc."}),
    ("Kim Roe sued Bolt Inc. For Roe: Amy Cole of Cole & Lund. For Bolt: Tom Reed of Reed Low LLP.", {"represents | Amy Cole | Kim Roe", "represents | Tom Reed | Bolt Inc."}),
    ("Kim Roe sued Bolt Inc. For the plaintiff: Amy Cole of Cole & Lund.", {"represents | Amy Cole | Kim Roe", "firm | Amy Cole | Cole & Lund"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=short)
def test_a_text_tells_these_facts(text, expected):
    assert expected <= facts(text)


UNTOLD = [
    "Kim Roe said she may pursue her claims against Bolt Inc.",
    "A verdict against Bolt Inc. would come in a lawsuit filed by Kim Roe.",
    "Kim Roe wants the $5 million that she told Bolt Inc. to pay Hal Milton.",
    "Bolt Inc. settled charges of its own.",
    "Bolt Inc. settled Kim Roe's hotel charges.",
    "The letter, filed in May, charges Bolt Inc. nothing.",
    "For Kim Roe: a lesson of Bolt Inc.",
    "The lawsuit, filed in May, claims, charges and all, was long.",
]


@pytest.mark.parametrize("text", UNTOLD, ids=short)
def test_a_text_tells_no_suit(text):
    assert not {one for one in facts(text) if one.startswith(("sues", "awarded", "represents"))}


COURT = " The 9th U.S. Circuit Court of Appeals said the judge erred."


@pytest.mark.parametrize(
    ("sentence", "known"),
    [
        ("A federal appeals court on Monday revived Kim Roe's lawsuit against Bolt Inc.", True),
        ("A U.S. appeals court upheld the dismissal of Kim Roe's suit against Bolt Inc.", True),
        ("A divided appeals panel threw out a $12 million verdict that Kim Roe had won against Bolt Inc.", True),
        ("An appeals court upheld the $5 million that a jury ordered Bolt Inc. to pay Kim Roe.", True),
        ("A state appeals court revived Kim Roe's lawsuit against Bolt Inc.", False),
        ("A Texas appeals court revived Kim Roe's lawsuit against Bolt Inc.", False),
        ("A federal judge revived Kim Roe's lawsuit against Bolt Inc.", False),
        ("The 5th U.S. Circuit Court of Appeals is another appeals court. An appeals court revived Kim Roe's lawsuit against Bolt Inc.", False),
    ],
    ids=short,
)  # fmt: skip
def test_an_appeals_court_without_a_name_is_the_only_one_of_the_text(sentence, known):
    heard = {one for one in facts(sentence + COURT) if one.startswith("heard_in") and "9th" in one}
    assert bool(heard) is known


SUED = "Kim Roe sued Bolt Inc. in May. "


@pytest.mark.parametrize(
    ("sentence", "fact", "known"),
    [
        ("The verdict totals $12 million.", "awarded | Kim Roe | Bolt Inc. | 12000000 | USD", True),
        ("Jurors put Roe's losses at $12 million.", "awarded | Kim Roe | Bolt Inc. | 12000000 | USD", True),
        ("The lawyers put their losses at $12 million.", "awarded | Kim Roe | Bolt Inc. | 12000000 | USD", False),
        ("The users had asked for $31 billion.", "sum | Kim Roe | Bolt Inc. | 31000000000 | USD", True),
        ("The regulators had asked for $31 billion.", "sum | Kim Roe | Bolt Inc. | 31000000000 | USD", False),
        ("Other users had asked for $31 billion.", "sum | Kim Roe | Bolt Inc. | 31000000000 | USD", False),
        ("Bolt announced that it has settled all of its disputes with Roe.", "status | Kim Roe | claims | settled", True),
        ("Bolt announced that it has settled all of its disputes with Tina Ray.", "status | Kim Roe | claims | settled", False),
        ("Roe's petition for certiorari is pending.", "status | Kim Roe | claims | pending", False),
        ("Roe's lawsuit is pending.", "status | Kim Roe | claims | pending", True),
    ],
    ids=short,
)  # fmt: skip
def test_a_sentence_tells_this_of_a_known_suit(sentence, fact, known):
    assert (fact in facts(SUED + sentence)) is known


@pytest.mark.parametrize("name", ["Holm Ges.m.b.H.", "Holm S.p.A.", "Holm B.V.", "Holm S.r.l."])
def test_a_form_of_company_with_small_letters_is_of_its_name(name):
    assert f"sues | Kim Roe | {name}" in facts(
        f"Kim Roe sued Bolt Inc. and its parent, {name}, for selling bad ladders."
    )


@pytest.mark.parametrize(
    "headline",
    [
        "EEOC Sues Milton Trucking, Inc. for Race Discrimination",
        "FTC Sues Milton Trucking, Inc. for Deceiving Consumers",
        "Attorney General Rosa Diaz Sues Milton Trucking, Inc. Over Ladders",
    ],
    ids=short,
)
def test_who_sues_in_a_headline_is_named_apart_from_who_is_sued(headline):
    names = {
        one.name
        for one in read_text(f"{headline}\n\nDAYTON - The firm broke the law, the office said.").agents
    }
    assert "Milton Trucking, Inc." in names
    assert not {one for one in names if "Sues" in one}


def test_a_defendant_of_many_other_suits_is_none_of_this() -> None:
    read = facts(SUED + "Milton Foods Inc., a defendant in many of the later actions, filed for bankruptcy.")
    assert not {one for one in read if one.endswith("Milton Foods Inc.")}
