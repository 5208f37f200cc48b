"""Who acts for whom where both sides are several: nobody's lawyer is given to another."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Anna Berg and Carl Holm sued Corvex Foods Inc. and Denvex Logistics LLC in federal court in Chicago in May 2022, alleging negligence. "
SUING, SUED = ("Anna Berg", "Carl Holm"), ("Corvex Foods Inc.", "Denvex Logistics LLC")
OF = {
    "Tom Reed": "Reed Low LLP",
    "Ann Low": "Reed Low LLP",
    "Bo Lind": "Lind & Marsh LLP",
    "Jane Poe": "Smith & Wesley LLP",
    "Kim Lee": "Ames Dunn LLP",
}
TOLD = [
    ("Tom Reed, a lawyer for the plaintiffs, declined to comment.", {"Tom Reed": SUING}),
    ("Tom Reed of Reed Low LLP, attorney for the plaintiffs, called the verdict a relief.", {"Tom Reed": SUING}),
    ("Plaintiffs' attorneys Tom Reed and Ann Low called the verdict a relief.", {"Tom Reed": SUING, "Ann Low": SUING}),
    ("Plaintiff attorney Tom Reed called the verdict a relief.", {"Tom Reed": SUING}),
    ("Speaking for the plaintiffs, attorney Tom Reed called the verdict a relief.", {"Tom Reed": SUING}),
    ("Tom Reed and Ann Low, who tried the case for the plaintiffs, called the verdict a relief.", {"Tom Reed": SUING, "Ann Low": SUING}),
    ("Attorneys for the plaintiffs include Tom Reed of Reed Low LLP and Bo Lind of Lind & Marsh LLP.", {"Tom Reed": SUING, "Bo Lind": SUING}),
    ("Lawyers for Berg and Holm, Tom Reed and Ann Low, declined to comment.", {"Tom Reed": SUING, "Ann Low": SUING}),
    ("The plaintiffs are represented by Reed Low LLP attorneys Tom Reed and Ann Low.", {"Tom Reed": SUING, "Ann Low": SUING}),
    ("The suit was brought by Reed Low LLP on behalf of Berg and Holm.", {"Reed Low LLP": SUING}),
    ("Tom Reed's clients, Berg and Holm, declined to comment.", {"Tom Reed": SUING}),
    ("Tom Reed represents Berg; Ann Low represents Holm.", {"Tom Reed": SUING[:1], "Ann Low": SUING[1:]}),
    ("Tom Reed, who represents Berg, and Ann Low, who represents Holm, declined to comment.", {"Tom Reed": SUING[:1], "Ann Low": SUING[1:]}),
    ("Berg, whose lawyer is Tom Reed, declined to comment.", {"Tom Reed": SUING[:1]}),
    ("Jane Poe, representing Corvex, and Kim Lee, representing Denvex, declined to comment.", {"Jane Poe": SUED[:1], "Kim Lee": SUED[1:]}),
    ("Jane Poe, an attorney for Corvex, and Kim Lee, an attorney for Denvex, declined to comment.", {"Jane Poe": SUED[:1], "Kim Lee": SUED[1:]}),
    ("Corvex's lawyer, Jane Poe, and Denvex's lawyer, Kim Lee, declined to comment.", {"Jane Poe": SUED[:1], "Kim Lee": SUED[1:]}),
    ("Corvex is represented by Jane Poe of Smith & Wesley LLP, and Denvex by Kim Lee of Ames Dunn LLP.", {"Jane Poe": SUED[:1], "Kim Lee": SUED[1:]}),
    ("Corvex is represented by Smith & Wesley LLP, and Denvex by Ames Dunn LLP.", {"Smith & Wesley LLP": SUED[:1], "Ames Dunn LLP": SUED[1:]}),
    ("Counsel for Corvex is Jane Poe; counsel for Denvex is Kim Lee.", {"Jane Poe": SUED[:1], "Kim Lee": SUED[1:]}),
    ("Representing Corvex, Jane Poe argued that the claims were late; representing Denvex, Kim Lee agreed.", {"Jane Poe": SUED[:1], "Kim Lee": SUED[1:]}),
    ("Neither Jane Poe, Corvex's lawyer, nor Kim Lee, Denvex's, returned a call.", {"Jane Poe": SUED[:1]}),
    ("Jane Poe, who represents the companies, declined to comment.", {"Jane Poe": SUED}),
    ("Jane Poe, who represents both defendants, declined to comment.", {"Jane Poe": SUED}),
    ("Jane Poe gave the opening statement for Corvex.", {"Jane Poe": SUED[:1]}),
    ("Jane Poe filed the motion on behalf of Corvex.", {"Jane Poe": SUED[:1]}),
    ("Corvex brought in Jane Poe of Smith & Wesley LLP to try the case.", {"Jane Poe": SUED[:1]}),
    ("Corvex turned to Smith & Wesley LLP for its defense.", {"Smith & Wesley LLP": SUED[:1]}),
    ("Smith & Wesley LLP, led by Jane Poe, represented Corvex.", {"Smith & Wesley LLP": SUED[:1], "Jane Poe": SUED[:1]}),
    ("Jane Poe, lead counsel to Corvex, The Holm Company, General Mills, Inc. and Denvex, spoke.", {
        "Jane Poe": (*SUED, "Holm Company", "General Mills, Inc."),
    }),
    ("Lena Ort left Holm Inc.\n\nJane Poe represents Corvex.", {"Jane Poe": SUED[:1]}),
    ("Defense attorney Jane Poe called the claims baseless.", {}),
    ("Anna Berg and Jane Poe sat with lawyers and waited for the defendants.", {}),
    ("Jane Poe gave a speech for Corvex.", {}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_each_lawyer_acts_for_those_told_and_for_no_others(sentence, expected):
    told = {tuple(one.split(" | ")) for one in facts(SUIT + sentence) - facts(SUIT)}
    assert {one for one in told if one[0] == "represents"} == {
        ("represents", lawyer, client) for lawyer, clients in expected.items() for client in clients
    }
    assert {one for one in told if one[0] == "firm"} <= {("firm", *pair) for pair in OF.items()}
