"""Claims by how a court, a party or an opening tells of them, and suits that are told by their claims."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

ROE = "sues | Ann Roe | Holm Foods"
FRAUD = "claim | Ann Roe | Holm Foods | fraud"
RETALIATION = "claim | Ann Roe | Holm Foods | retaliation"
BIAS = "claim | Ann Roe | Holm Foods | discrimination"
READ = (
    ("Plaintiff Ann Roe brings this suit against her former employer, Holm Foods, alleging race discrimination and retaliation in violation of Title VII.", {ROE, BIAS, RETALIATION}),
    ("Holm Foods moved to dismiss Roe's claims in November. Ann Roe alleges retaliation.", {ROE, RETALIATION}),
    ("Holm Foods asked the court to dismiss claims by Ann Roe that it had discriminated against her.", {ROE, BIAS}),
    ("A judge rejected Holm Foods' motion to throw out a lawsuit brought by Ann Roe accusing the company of discrimination against women.", {ROE, BIAS}),
    ("A jury rejected Ann Roe's claim that Holm Foods discriminated against her.", {ROE, BIAS}),
    ("The court held that Ann Roe failed to state a claim for fraud against Holm Foods.", {ROE, FRAUD}),
    ("Ann Roe has plausibly stated a claim of fraud against Holm Foods, the judge wrote.", {ROE, FRAUD}),
    ("Ann Roe's complaint against Holm Foods is for fraud. She filed it in March 2020.", {ROE, FRAUD, "filed | Ann Roe | 2020-03"}),
    ("Holm Foods removed Ann Roe's suit to federal court in May 2020. Roe had filed it in Cook County on April 2, 2020, alleging fraud.", {ROE, FRAUD}),
    ("It ends the lawsuit that the state of Ohio brought against Holm Foods back in June of 2016, in Lane County, for negligence and fraud.", {"sues | state of Ohio | Holm Foods", "filed | state of Ohio | 2016-06", "claim | state of Ohio | Holm Foods | fraud"}),
    ("Ann Roe sued Holm Foods for fraud and negligent hiring in 2022.", {ROE, FRAUD, "filed | Ann Roe | 2022"}),
    ("The counterclaim by Holm Foods accuses Ann Roe of fraud. Roe sued the company in May 2021.", {ROE, "countersues | Holm Foods | Ann Roe", "claim | Holm Foods | Ann Roe | fraud"}),
)  # fmt: skip
CLAIM = "claim | Anna Berg | Corvex Foods Inc. | "
TOLD = (
    ("The remaining counts, for defamation and unjust enrichment, go to trial.", {CLAIM + "defamation", CLAIM + "unjustenrichment"}),
    ("This is a breach of contract, fraud, and defamation case.", {CLAIM + "breachofcontract", CLAIM + "fraud", CLAIM + "defamation"}),
    ("The suit was for defamation.", {CLAIM + "defamation"}),
    ("She dropped the fraud counts but kept those for defamation and design defect.", {CLAIM + "fraud", CLAIM + "defamation", CLAIM + "productliability"}),
    ("Claims of breach of contract will go on; those for unjust enrichment were dismissed.", {CLAIM + "breachofcontract", CLAIM + "unjustenrichment"}),
    ("A jury found for her on every count, defamation, wrongful termination and retaliation.", {CLAIM + "defamation", CLAIM + "wrongfultermination", CLAIM + "retaliation"}),
    ("The panel sent the state-law claims, unjust enrichment among them, back to the judge.", {CLAIM + "unjustenrichment"}),
    ("Besides false advertising, the complaint alleged theft of trade secrets.", {CLAIM + "falseadvertising", CLAIM + "tradesecrets"}),
    ("She says Corvex's label infringes her patents.", {CLAIM + "patentinfringement"}),
    ("Corvex denies that it defamed her.", {CLAIM + "defamation"}),
    ("A jury will hear the defamation claims in May.", {CLAIM + "defamation"}),
)  # fmt: skip
UNREAD = (
    ("The judge rejected Holm Foods' argument that Ann Roe breached the contract.", {"sues | Holm Foods | Ann Roe"}),
    ("The jury rejected Ann Roe's claim that Holm Foods stole the gun in her murder trial.", {ROE}),
    ("Plaintiff Ann Roe brings this action against Holm Foods, for coverage under a policy for fraud.", {FRAUD}),
    ("Ann Roe rejected the claim that Holm Foods discriminated against her.", {ROE}),
    ("A reporter doubted Ann Roe's claim that Holm Foods lied in an ad.", {ROE, FRAUD}),
    ("Holm Foods may ask the court to dismiss claims by Ann Roe if she sues.", {ROE}),
    ("After Holm Foods fired her in April 2020, Ann Roe sued the company.", {"filed | Ann Roe | 2020-04"}),
    ("Ann Roe sued Holm Foods over a contract signed in 2019.", {"filed | Ann Roe | 2019"}),
    ("Ann Roe could state a claim for fraud against Holm Foods if she had proof.", {ROE, FRAUD}),
    ("Attorneys for Ann Roe's family filed a lawsuit against Holm Foods.", {ROE}),
)  # fmt: skip
UNTOLD = (
    ("The court did not decide whether Corvex defamed her.", {CLAIM + "defamation"}),
    ("Peter Doe was found guilty on all counts, fraud and assault.", {CLAIM + "fraud", CLAIM + "assault"}),
    ("This is no defamation case, the judge wrote.", {CLAIM + "defamation"}),
    ("All that is left is a defamation claim by Poe Inc.", {CLAIM + "defamation"}),
    ("The claim that Berg breached her contract failed.", {CLAIM + "breachofcontract"}),
    ("Corvex faces other claims, antitrust among them.", {CLAIM + "antitrust"}),
    ("A judge tossed a similar suit by a cook who alleges defamation.", {CLAIM + "defamation"}),
    ("A reporter will decide whether Corvex defamed her.", {CLAIM + "defamation"}),
    ("Berg may add counts for libel beside those for defamation.", {CLAIM + "defamation"}),
    ("Corvex's claim that the rule was set in violation of the Sherman Act was rejected.", {CLAIM + "antitrust"}),
    ("Corvex denies that Poe Inc. defamed her.", {CLAIM + "defamation"}),
    ("Corvex will add the defamation claims of its rivals.", {CLAIM + "defamation"}),
    ("She says a rival's label infringes her patents.", {CLAIM + "patentinfringement"}),
    ("A similar suit was for defamation.", {CLAIM + "defamation"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ, ids=short)
def test_suits_and_claims_are_read_as_courts_weigh_them(text: str, expected: set[str]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=short)
def test_claims_of_a_known_suit_are_read(text: str, expected: set[str]) -> None:
    assert expected <= told(text)


@pytest.mark.parametrize(("text", "others"), UNREAD, ids=short)
def test_what_nobody_claims_in_court_is_not_read(text: str, others: set[str]) -> None:
    assert not others & facts(text)


@pytest.mark.parametrize(("text", "others"), UNTOLD, ids=short)
def test_claims_of_others_are_none_of_a_known_suit(text: str, others: set[str]) -> None:
    assert not others & told(text)
