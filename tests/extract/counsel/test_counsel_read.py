"""Who acts for whom, and who only works, signs or speaks for somebody."""

from __future__ import annotations

import pytest

from kg.extract.text.passages import sentences
from tests.extract.readings import short, told

BOTH = {
    "firm | Tom Reed | Reed Low LLP", "represents | Tom Reed | Anna Berg",
    "firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc.",
}  # fmt: skip
TOLD = [
    ("Tom Reed, of Reed Low LLP, represents Berg.", {"firm | Tom Reed | Reed Low LLP", "represents | Tom Reed | Anna Berg"}),
    ("Berg is represented by Tom Reed and Ann Low of Reed Low PLLC.", {"firm | Ann Low | Reed Low PLLC", "firm | Tom Reed | Reed Low PLLC", "represents | Ann Low | Anna Berg", "represents | Tom Reed | Anna Berg"}),
    ("Berg is represented by Tom Reed of Reed Low PLLC, Corvex by Jane Poe of Smith & Wesley LLP.", {"firm | Jane Poe | Smith & Wesley LLP", "firm | Tom Reed | Reed Low PLLC", "represents | Jane Poe | Corvex Foods Inc.", "represents | Tom Reed | Anna Berg"}),
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
    ("Tom Reed, Berg's lawyer, declined to comment.", {"represents | Tom Reed | Anna Berg"}),
    ("Jane Poe, the company's attorney, declined to comment.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Plaintiffs' lawyer Tom Reed told the jury that Corvex knew.", {"represents | Tom Reed | Anna Berg"}),
    ("The plaintiff's attorney, Tom Reed, declined to comment.", {"represents | Tom Reed | Anna Berg"}),
    ("Tom Reed, counsel for plaintiff, argued that the motion was late.", {"represents | Tom Reed | Anna Berg"}),
    ("Defense attorney Jane Poe called the claims baseless.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Corvex's outside counsel, Jane Poe, declined to comment.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Corvex's lead trial lawyer was Jane Poe.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Jane Poe is lead counsel for Corvex.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Jane Poe is one of Corvex's lawyers.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Jane Poe serves as counsel to Corvex.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Jane Poe, for Corvex, called the dollar a symbol.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Jane Poe, who represents the defendant, declined to comment.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("\u201cWe are pleased,\u201d said attorney Tom Reed, who represents Berg.", {"represents | Tom Reed | Anna Berg"}),
    ("Arguing for Corvex, Jane Poe said the law was plain.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Representing Berg are Tom Reed and Ann Low.", {"represents | Ann Low | Anna Berg", "represents | Tom Reed | Anna Berg"}),
    ("Represented by Tom Reed, Berg asked for a jury.", {"represents | Tom Reed | Anna Berg"}),
    ("Berg, through her attorney Tom Reed, declined to comment.", {"represents | Tom Reed | Anna Berg"}),
    ("Tom Reed, the attorney who filed the lawsuit, declined to comment.", {"represents | Tom Reed | Anna Berg"}),
    ("Berg's suit was filed by Tom Reed of Reed Low LLP.", {"firm | Tom Reed | Reed Low LLP", "represents | Tom Reed | Anna Berg"}),
    ("The lawsuit was filed by attorney Tom Reed on behalf of Berg.", {"represents | Tom Reed | Anna Berg"}),
    ("Corvex's legal team was led by Jane Poe of Smith & Wesley LLP.", {"firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc."}),
    ("The trial was handled for Corvex by Jane Poe of Smith & Wesley LLP.", {"firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc."}),
    ("Corvex tapped Jane Poe of Smith & Wesley LLP to defend it.", {"firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc."}),
    ("Jane Poe leads Corvex's defense.", {"represents | Jane Poe | Corvex Foods Inc."}),
    ("Tom Reed tried the case for Berg with Ann Low of Reed Low LLP.", {"firm | Ann Low | Reed Low LLP", "represents | Ann Low | Anna Berg", "represents | Tom Reed | Anna Berg"}),
    ("Tom Reed replaced Ann Low as counsel for Berg.", {"represents | Ann Low | Anna Berg", "represents | Tom Reed | Anna Berg"}),
    ("Tom Reed represents Berg along with Ann Low and Bo Lind.", {
        "represents | Ann Low | Anna Berg", "represents | Bo Lind | Anna Berg", "represents | Tom Reed | Anna Berg",
    }),
    ("Tom Reed, who represents Lena Ort along with Ann Low, spoke.", {"represents | Tom Reed | Lena Ort"}),
    ("Tom Reed asked to withdraw as counsel for Berg.", {"represents | Tom Reed | Anna Berg"}),
    ("Tom Reed represented Berg, and Jane Poe of Smith & Wesley LLP Corvex.", {
        "firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc.", "represents | Tom Reed | Anna Berg",
    }),
    ("Berg filed the suit through Tom Reed.", {"represents | Tom Reed | Anna Berg"}),
    ("Jane Poe of Smith & Wesley LLP responded for Corvex that it was not so.", {"firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc."}),
    ("Tom Reed argued for Berg, and Jane Poe for Corvex.", {"represents | Tom Reed | Anna Berg", "represents | Jane Poe | Corvex Foods Inc."}),
    ("Tom Reed argued for plaintiff and Jane Poe of Smith & Wesley LLP for defendant.", {
        "firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc.", "represents | Tom Reed | Anna Berg",
    }),
    ("Corvex, through Smith & Wesley LLP's Jane Poe, called the claims baseless.", {"firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc."}),
    ("Jane Poe and Kim Lee of Smith & Wesley LLP, together with Bo Lind, serve as counsel to Corvex.", {
        "firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc.",
        "firm | Kim Lee | Smith & Wesley LLP", "represents | Kim Lee | Corvex Foods Inc.", "represents | Bo Lind | Corvex Foods Inc.",
    }),
    ("Tom Reed spoke. His partner at Reed Low LLP, Ann Low, also represented Berg.", {
        "firm | Ann Low | Reed Low LLP", "position | Ann Low | partner | Reed Low LLP", "represents | Ann Low | Anna Berg",
    }),
    ("\u201cNo,\u201d said Tom Reed, who, together with a colleague, tried the case for Berg.", {"represents | Tom Reed | Anna Berg"}),
    ("Tom Reed represented Berg, and Jane Poe of Smith & Wesley LLP appeared for Corvex.", {
        "firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc.", "represents | Tom Reed | Anna Berg",
    }),
    ("Corvex makes soup. Jane Poe of Smith & Wesley LLP represents it.", {"firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc."}),
    ("The company is represented by Jane Poe of Smith & Wesley LLP.", {"firm | Jane Poe | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc."}),
    ("Berg is represented by Tom Reed of Reed Low LLP, Corvex by Jane Poe of Smith & Wesley LLP.", BOTH),
    ("The plaintiff is represented by Tom Reed of Reed Low LLP, and the defendant by Jane Poe of Smith & Wesley LLP.", BOTH),
    ("Berg is represented by Tom Reed of Reed Low LLP, while Corvex is represented by Jane Poe of Smith & Wesley LLP.", BOTH),
    ("Corvex is represented by Jane Poe and Kim Lee, partners at Smith & Wesley LLP.", {
        "firm | Jane Poe | Smith & Wesley LLP", "position | Jane Poe | partner | Smith & Wesley LLP", "represents | Jane Poe | Corvex Foods Inc.",
        "firm | Kim Lee | Smith & Wesley LLP", "position | Kim Lee | partner | Smith & Wesley LLP", "represents | Kim Lee | Corvex Foods Inc.",
    }),
    ("Tom Reed, who represented Corvex in 2010, now represents Berg.", {"represents | Tom Reed | Anna Berg"}),
    ("Tom Reed, who once represented Corvex, represents Berg.", {"represents | Tom Reed | Anna Berg"}),
    ("Corvex fired Jane Poe and hired Ann Low of Smith & Wesley LLP.", {
        "firm | Ann Low | Smith & Wesley LLP", "represents | Ann Low | Corvex Foods Inc.", "position | Jane Poe | formeremployee | Corvex Foods Inc.",
    }),
    ("Berg and Corvex are represented by Tom Reed and Jane Poe, respectively.", {"represents | Tom Reed | Anna Berg", "represents | Jane Poe | Corvex Foods Inc."}),
    ("Tom Reed and Jane Poe represent Berg and Corvex, respectively.", {"represents | Tom Reed | Anna Berg", "represents | Jane Poe | Corvex Foods Inc."}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_these_facts_and_no_others(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "Corvex fired its lawyer, Jane Poe.",
    "Corvex's lawyer, Jane Poe, was fired.",
    "Jane Poe, Corvex's lawyer, was abruptly fired.",
    "Jane Poe will represent Corvex if the judge allows it.",
    "Unless the judge objects, Jane Poe will represent Corvex.",
    "Berg and Corvex are represented by Jane Poe, respectively.",
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
    "Corvex is looking for a lawyer to represent it.",
    "Corvex is represented on the board by Mark Stone.",
    "Jane Poe, who has represented Corvex in other cases, declined to comment.",
    "Another customer, Lena Ort, has a lawyer, Tom Reed.",
    "Jane Poe, a lawyer who is not involved in the case, said Berg could win.",
    "Tom Reed, a veteran plaintiffs' lawyer, said Berg could win.",
    "Tom Reed, former counsel for Corvex, testified.",
    "Corvex's former lawyer, Tom Reed, testified.",
    "Berg's lawyers called Dan Fox and Lena Ort as witnesses.",
    "Berg's lawyers are confident, Dan Fox said.",
    "A lawyer for Berg, like Dan Fox, declined to comment.",
    "A lawyer for Berg, Dan Fox said, had called him.",
    "Mark Stone, Berg's lawyer said, knew of it.",
    "Dan Fox, Berg's lawyer and a clerk left the room.",
    "Jane Poe may be Corvex's lawyer.",
    "If Jane Poe is lead counsel for Corvex, she must step down.",
    "The defense lawyer questioned Dan Fox.",
    "Dan Fox led the team at Corvex that made the soup.",
    "Dan Fox led Corvex's defense of its market share.",
    "Arguing that Corvex lied, Dan Fox left.",
    "Berg's accountant, Dan Fox, declined to comment.",
    "Corvex's lawyers accused Tom Reed of lying.",
    "Corvex, through Dan Fox Media, sells soup.",
    "Dan Fox responded for Corvex that it was not so.",
    "Dan Fox replaced Mark Stone as a cook for Corvex.",
    "Berg met Corvex through Dan Fox.",
    "Dan Fox, for Corvex, makes soup.",
    "Dan Fox argued for a ban and Mark Stone for a fine.",
    "The lead attorneys on this matter are paid by the hour, Dan Fox said.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_who_is_not_told_to_act_as_a_lawyer_is_no_counsel(sentence):
    assert told(sentence) == set()


OPENING = "Acme Corp. sued Bolt Inc. "
AFTER_A_COMPANY = [
    "Bolt fired its lawyer, Tom Hale.",
    "Acme's lawyers kept silent.",
    "Mr. Hale kept silent.",
    "Judge Ann Lee kept silent.",
    "U.S. District Judge Ann Lee kept silent.",
]


@pytest.mark.parametrize("sentence", AFTER_A_COMPANY, ids=short)
def test_a_sentence_may_begin_behind_a_companys_form(sentence):
    assert [one.text for one in sentences(OPENING + sentence)] == [OPENING.strip(), sentence]


@pytest.mark.parametrize(
    "words",
    [
        "Chief Executive Dan Fox in May.",
        "Acme Holdings Ltd. in May.",
        "Attorney Tom Hale in May.",
        "Texas unit Bolt Oil.",
    ],
)
def test_a_companys_form_that_shortens_a_word_goes_on(words):
    assert [one.text for one in sentences(OPENING + words)] == [OPENING + words]
