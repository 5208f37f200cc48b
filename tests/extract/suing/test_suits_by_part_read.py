"""Suits told by what somebody is in them, by what a sentence is told from, or behind a day, a court, a crowd's head."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

ROE = "sues | Ann Roe | Holm Foods"
READ = (
    ("Holm Foods stole her recipe, Ann Roe alleges in a lawsuit filed Monday in Tulsa County.", {ROE}),
    ("Holm Foods broke the law when it fired a deaf cook, Ann Roe said Monday in her complaint.", {ROE}),
    ("Holm Foods fired her because she was pregnant, according to a lawsuit filed Monday by Ann Roe.", {ROE}),
    ("Holm Foods fired her because she was pregnant, according to Ann Roe's lawsuit.", {ROE}),
    ("According to a lawsuit Ann Roe filed last month, Holm Foods kept two sets of books.", {ROE}),
    ("In a lawsuit seeking $5 million, Ann Roe says Holm Foods breached her contract.", {ROE, "claim | Ann Roe | Holm Foods | breachofcontract"}),
    ("Ann Roe says in her suit that Holm Foods discriminated against her because of her race.", {ROE}),
    ("She had accused Peter Doe in a 2021 lawsuit of stealing from her. Ann Roe and Doe settled.", set()),
    ("Ann Roe, 41, is a singer. She had accused Peter Doe in a 2021 lawsuit of stealing from her.", {"sues | Ann Roe | Peter Doe", "filed | Ann Roe | 2021"}),
    ("Ann Roe, the plaintiff in a closely watched defamation case against Holm Foods, died Sunday.", {ROE}),
    ("Ann Roe is the lead plaintiff in a class action against Holm Foods.", {ROE}),
    ("Holm Foods, the defendant in a lawsuit brought by Ann Roe, denied the claims.", {ROE}),
    ("Holm Foods, which is the target of a lawsuit by Ann Roe, denied the claims.", {ROE}),
    ("Peter Doe, named as a defendant in Ann Roe's lawsuit, will testify.", {"sues | Ann Roe | Peter Doe"}),
    ("This case arises from a dispute between plaintiff Ann Roe and her former employer, defendant Holm Foods, over unpaid wages.", {ROE}),
    ("In Roe v. Holm Foods, the plaintiff, Ann Roe, says she was denied a promotion.", {ROE}),
    ("Holm Foods was hit Monday with a class action in federal court in Oakland by customer Ann Roe.", {ROE}),
    ("The complaint, filed on behalf of Ann Roe and her two children, names Holm Foods and Karst LLC as defendants.", {ROE, "sues | Ann Roe | Karst LLC"}),
    ("The complaint, filed Tuesday in Cook County on behalf of Ann Roe, accuses Holm Foods of negligence.", {ROE, "claim | Ann Roe | Holm Foods | negligence"}),
    ("Ann Roe has gone to court against Holm Foods.", {ROE}),
    ("A group of drivers led by Ann Roe and Peter Doe sued Holm Foods over unpaid overtime.", {ROE, "sues | Peter Doe | Holm Foods"}),
    ("Ann Roe is among five nurses suing Holm Foods.", {ROE}),
    ("A court revived a lawsuit accusing Holm Foods of securities fraud. The plaintiffs, led by Ann Roe, sued in 2018.", {ROE, "filed | Ann Roe | 2018"}),
    ("Also named in the suit are Peter Doe and Karst LLC. Ann Roe filed it against Holm Foods.", {ROE, "sues | Ann Roe | Peter Doe", "sues | Ann Roe | Karst LLC"}),
    ("The court let stand Ann Roe's claims for negligence and fraud against Holm Foods.", {ROE, "claim | Ann Roe | Holm Foods | fraud"}),
    ("Doe accuses Ann Roe, who sued him last year, of extortion. Peter Doe denies her claims.", {"sues | Ann Roe | Peter Doe"}),
)  # fmt: skip
UNREAD = (
    "Holm Foods stole her recipe, Ann Roe says in a complaint to the police.",
    "Holm Foods fired her, according to a complaint Ann Roe filed with the EEOC.",
    "Peter Doe, the subject of a complaint by Ann Roe to the human resources office, resigned.",
    "Peter Doe, a defendant in a case brought by the district attorney, Ann Roe, denied it.",
    "Ann Roe sued, saying Peter Doe was hired in her place.",
    "Peter Doe, the defendant in a criminal case brought by the state of Ohio, pleaded not guilty.",
    "According to a lawsuit by Ann Roe, Holm Foods told her that Karst LLC had lied.",
    "Holm Foods stole her recipe, Ann Roe alleges in a letter to the company.",
    "Holm Foods stole her recipe, Ann Roe alleges in a similar lawsuit by her brother.",
    "Holm Foods stole her recipe, said a lawyer for Ann Roe in an interview about a lawsuit.",
    "According to a proposed lawsuit Ann Roe drafted last month, Holm Foods kept two sets of books.",
    "Holm Foods fired her, according to a report on a lawsuit that Ann Roe may file.",
    "Ann Roe would be the plaintiff in a suit against Holm Foods.",
    "Ann Roe, a witness in a case against Holm Foods, died Sunday.",
    "Ann Roe may go to court against Holm Foods.",
    "Ann Roe is among five nurses weighing a suit against Holm Foods.",
    "Holm Foods could be hit with a class action in federal court in Oakland by customer Ann Roe.",
    "A group of drivers led by Ann Roe met Holm Foods to speak of a suit.",
)


@pytest.mark.parametrize(("text", "expected"), READ, ids=short)
def test_suits_are_read_by_what_somebody_is_or_says_in_them(text: str, expected: set[str]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize("text", UNREAD, ids=short)
def test_no_suit_is_read_of_what_may_be_or_is_said_elsewhere(text: str) -> None:
    assert not {one for one in facts(text) if one.split(" | ")[0] in {"sues", "countersues", "claim"}}
