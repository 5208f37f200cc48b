"""Who acts for whom, and who only works, signs or speaks for somebody."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

TOLD = [
    ("Tom Reed, of Reed Low LLP, represents Berg.", {"firm | Tom Reed | Reed Low LLP", "represents | Tom Reed | Anna Berg"}),
    ("Berg is represented by Tom Reed and Ann Low of Reed Low PLLC.", {"firm | Ann Low | Reed Low PLLC", "firm | Tom Reed | Reed Low PLLC", "represents | Ann Low | Anna Berg", "represents | Tom Reed | Anna Berg"}),
    ("Berg's lawyers include Tom Reed and Ann Low.", {"represents | Ann Low | Anna Berg", "represents | Tom Reed | Anna Berg"}),
    ("Attorneys Tom Reed and Ann Low filed the suit on Berg's behalf.", {"represents | Ann Low | Anna Berg", "represents | Tom Reed | Anna Berg"}),
    ("Jane Poe, who represents Corvex, declined to comment.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Jane Poe, a lawyer for Corvex, declined to comment.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Jane Poe of Smith & Wesley LLP, counsel for Corvex, declined to comment.", {"firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc."}),
    ("Corvex is represented by lawyers from Smith & Wesley LLP, including Jane Poe.", {"represents | Jane Poe | Corvex Foods Inc.", "represents | Smith & Wesley LLP | Corvex Foods Inc."}),
    ("Corvex hired Jane Poe to defend it.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Corvex hired attorney Jane Poe.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Corvex retained Smith & Wesley LLP.", {"represents | Smith & Wesley LLP | Corvex Foods Inc."}),
    ("Reed Low LLP filed the lawsuit for Berg.", {"represents | Reed Low LLP | Anna Berg"}),
    ("Lead counsel for Berg is Tom Reed.", {"represents | Tom Reed | Anna Berg"}),
    ("Attorney Jane Poe argued for Corvex.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Jane Poe will represent Corvex.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Corvex's attorney, Jane Poe of Smith & Wesley LLP, declined to comment.", {"firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc."}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_these_facts_and_no_others(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "Berg dismissed her lawyer.",
    "Tina Ray, who has never represented Berg, spoke.",
    "Jane Poe refused to represent Berg.",
    "Jane Poe does not represent Berg.",
    "Jane Poe could represent Berg.",
    "Berg wanted to hire Jane Poe.",
    "Berg hired Dan Fox as a cook.",
    "Corvex hired Dan Fox in 2019.",
    "Jane Poe worked for Corvex.",
    "Jane Poe signed for Berg.",
    "Dan Fox speaks for Corvex.",
    "Corvex moved to hire Tina Ray.",
    "Tina Ray works at the court.",
    "Tom Reed no longer represents Berg.",
    "Tom Reed asked to represent Berg.",
    "Tom Reed is not Berg's lawyer.",
    "Tom Reed, who used to represent Berg, spoke.",
    "Corvex might hire Jane Poe of Smith & Wesley LLP.",
    "Corvex is looking for a lawyer to represent it.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_who_is_not_told_to_act_as_a_lawyer_is_no_counsel(sentence):
    assert told(sentence) == set()
