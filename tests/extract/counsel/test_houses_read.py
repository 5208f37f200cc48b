"""Firms and lawyers told beside the party for whom they act; and those who work, speak or are named for nobody."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

REED, POE = "represents | Tom Reed | Anna Berg", "represents | Jane Poe | Corvex Foods Inc."
FIRM = "firm | Jane Poe | Smith & Wesley LLP"
TOLD = [
    ("Berg's law firm, Reed Low LLP, declined to comment.", {"represents | Reed Low LLP | Anna Berg"}),
    ("Reed Low LLP, the firm representing Berg, declined to comment.", {"represents | Reed Low LLP | Anna Berg"}),
    ("Corvex's lawyers at Smith & Wesley LLP declined to comment.", {"represents | Smith & Wesley LLP | Corvex Foods Inc."}),
    ("For Corvex, Jane Poe told jurors that Berg lied.", {POE}),
    ("For the defense, Jane Poe of Smith & Wesley LLP told jurors that Berg lied.", {POE, FIRM}),
    ("For the plaintiff, Tom Reed told the judge that Corvex lied.", {REED}),
    ("Corvex's trial team, led by Jane Poe of Smith & Wesley LLP, rested.", {POE, FIRM}),
    ("Berg's case was argued throughout by Tom Reed, a Boston lawyer.", {REED}),
    ("Corvex's side was argued by Jane Poe of Smith & Wesley LLP.", {POE, FIRM}),
    ('"They lied," plaintiff\'s attorney Tom Reed told jurors.', {REED}),
    ("Lead plaintiff's counsel Tom Reed called it a good day.", {REED}),
    ("Tom Reed, lead counsel for the plaintiff, called it a good day.", {REED}),
    ("An attorney for the company, Jane Poe, called it a bad day.", {POE}),
    ("Berg's co-counsel Tom Reed called it a good day.", {REED}),
    ("Tom Reed, co-counsel for Berg, called it a good day.", {REED}),
    ("Tom Reed, an attorney in Denver who represents Berg, called it a good day.", {REED}),
    ("Tom Reed of Reed Low LLP, one of the lawyers for Berg, called it a good day.", {REED, "firm | Tom Reed | Reed Low LLP"}),
    ("Jane Poe, of Smith & Wesley LLP, spoke for Corvex.", {POE, "firm | Jane Poe | Smith & Wesley LLP"}),
    ("Berg is represented in the Chicago action by Tom Reed of Reed Low LLP.", {REED, "firm | Tom Reed | Reed Low LLP"}),
    ("The American Civil Liberties Union represents Berg.", {"represents | American Civil Liberties Union | Anna Berg"}),
]  # fmt: skip
NOTHING = [
    "For Corvex, Mark Stone bought the plant.",
    "For Corvex, the verdict is a blow, Mark Stone told investors.",
    "Corvex's managers at Smith & Wesley LLP declined to comment.",
    "Berg's case was heard by Rita Moore.",
    "Berg's case was watched by Tom Reed, a Boston lawyer.",
    "A plaintiff's attorney who has no part in the case, Tom Reed, called it weak.",
    "Reed Low LLP, a firm that represents workers, praised the verdict.",
    "Corvex's team, led by Mark Stone, built the plant.",
    "The Holm Foundation represents growers.",
    "Tom Reed, an attorney in Denver who studies such cases, called it weak.",
    "Corvex's spokesman at Smith & Wesley LLP declined to comment.",
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_who_acts_for_whom(sentence, expected):
    assert {one for one in told(sentence) if one.startswith(("represents", "firm"))} == expected


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_who_is_told_to_act_for_nobody_is_no_counsel(sentence):
    assert not {one for one in told(sentence) if one.startswith("represents")}


def test_a_city_is_what_its_attorney_represents() -> None:
    known = facts(
        "Anna Berg sued the city of Ames in May. Assistant City Attorney Tom Reed, who represents the city, spoke."
    )
    assert "represents | Tom Reed | city of Ames" in known
