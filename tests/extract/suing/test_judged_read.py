"""Suits told by how they were decided, co-plaintiffs by their role, and the lawyers of several who sue."""

from __future__ import annotations

import pytest

from tests.extract.readings import done, facts, short, told

SUES = "sues | Kim Roe | Bolt Inc."

DECIDED = [
    "A Texas jury cleared Bolt Inc. of liability in a lawsuit brought by Kim Roe over her husband's death.",
    "A jury found Bolt Inc. not liable in a lawsuit filed by Kim Roe.",
    "Bolt Inc. was found liable in a lawsuit by Kim Roe over the crash.",
    "Bolt Inc. was ordered to pay $3 million in a discrimination suit filed by Kim Roe.",
    "A judge ruled in favor of Bolt Inc. in Kim Roe's suit over the patent.",
    "The jury returned a verdict for Bolt Inc. in a malpractice case brought by Kim Roe.",
    "A jury in Dallas hit Bolt Inc. with a $12 million verdict in Kim Roe's wrongful death suit.",
    "A judge spared Bolt Inc. from a trial in Kim Roe's lawsuit.",
    "A jury found Bolt Inc. liable for negligence and awarded Kim Roe $12 million in damages.",
    "A jury told Bolt Inc. on Tuesday to pay Kim Roe $12 million for stealing her recipe.",
    "Bolt Inc. must pay Kim Roe $12 million for stealing her recipe, a federal jury decided Wednesday.",
    "A jury of eight found that Bolt Inc. had breached its contract with Kim Roe.",
    "Kim Roe persuaded a Texas jury on Tuesday that Bolt Inc. infringed three of her patents.",
    "Jurors believed Kim Roe's claim that Bolt Inc. defamed her.",
    "Jurors sided with Kim Roe in her discrimination lawsuit against Bolt Inc. and awarded her $3 million.",
]


@pytest.mark.parametrize("text", DECIDED, ids=short)
def test_a_suit_is_told_by_how_it_was_decided(text):
    assert SUES in facts(text)


UNTOLD = [
    "Bolt Inc. should pay Kim Roe $12 million, her lawyer told the jury.",
    "A jury acquitted Hal Milton in a case brought by District Attorney Kim Roe.",
    "A jury convicted Hal Milton of fraud in a case brought by Attorney General Kim Roe.",
    "A jury rejected Kim Roe's claim that Hal Milton hit her first.",
    "A jury did not accept Kim Roe's claim that Bolt Inc. defamed her.",
    "Kim Roe failed to convince a jury that Bolt Inc. had defamed her.",
    "Kim Roe hopes to persuade a jury that Bolt Inc. defamed her.",
    "A court cleared Bolt Inc. to build in Kim Roe's town.",
    "The jury told Bolt Inc. that it had done wrong to Kim Roe.",
    "A jury might find Bolt Inc. liable in a lawsuit that Kim Roe has yet to file.",
]


@pytest.mark.parametrize("text", UNTOLD, ids=short)
def test_what_no_civil_court_decided_tells_no_suit(text):
    assert not {one for one in facts(text) if one.startswith(("sues", "awarded"))}


def test_who_persuades_jurors_wins_what_is_awarded() -> None:
    read = facts(
        "Bolt Inc. persuaded a jury that Milton Foods Inc. infringed three of its patents and was awarded $12 million."
    )
    assert "awarded | Bolt Inc. | Milton Foods Inc. | 12000000 | USD" in read


WITH = [
    "Tina Ray, another plaintiff, said she had pressed that button.",
    "Tina Ray, one of the plaintiffs, said she had pressed that button.",
    "Her neighbor Tina Ray, another of the plaintiffs, was less polite.",
    "Tina Ray, who is also a plaintiff, said she had pressed that button.",
    "Plaintiff Tina Ray said she had pressed that button.",
    "Tina Ray, a plaintiff in the case, said she had pressed that button.",
    '"I pressed it," said plaintiff Tina Ray, a nurse.',
    "Among the plaintiffs is Tina Ray, a nurse.",
    "The plaintiffs include Tina Ray and Mark Stone.",
    "Mark Stone and Tina Ray are also plaintiffs.",
    "The other plaintiffs are Mark Stone and Tina Ray.",
    "Co-plaintiff Tina Ray agreed.",
]


@pytest.mark.parametrize("sentence", WITH, ids=short)
def test_who_is_called_a_plaintiff_sues_in_the_only_suit(sentence):
    assert "sues | Tina Ray | Corvex Foods Inc." in told(sentence)


WITHOUT = [
    "Tina Ray, a plaintiff in a similar suit, said she had pressed that button.",
    "Tina Ray, a named plaintiff in another suit against Delmar Group Inc., agreed.",
    "Tina Ray, a former plaintiff, agreed.",
    "Tina Ray, a plaintiffs' lawyer in Dayton, agreed.",
    "Tina Ray, one of the witnesses, agreed.",
    "Tina Ray, another of the jurors, agreed.",
    "Tina Ray wanted to be a plaintiff.",
    "In another case, plaintiff Tina Ray won a settlement.",
]


@pytest.mark.parametrize("sentence", WITHOUT, ids=short)
def test_who_is_a_plaintiff_elsewhere_sues_nobody_here(sentence):
    assert not {one for one in done(sentence) if "Corvex" in one}


THEIRS = [
    ("Nine workers sued Bolt Inc. and Hal Milton in May. Their lawyer, Amy Cole, said they are owed wages.", set()),
    ("The families have sued Bolt Inc. and Milton Foods Inc. Their attorneys, Amy Cole and Tom Reed, spoke.", set()),
    ("A group of tenants filed a lawsuit against Bolt Inc. and Hal Milton. Amy Cole, their lawyer, spoke.", set()),
    ("Nine workers sued Bolt Inc. in May. They were represented by Amy Cole.", set()),
    ("A jury awarded nine workers $5 million in their suit against Bolt Inc. and Hal Milton. Their lawyer, Amy Cole, spoke.", set()),
    ("Kim Roe sued Bolt Inc. and Milton Foods Inc. Their lawyer, Amy Cole, said the firms did no wrong.", {"Bolt Inc.", "Milton Foods Inc."}),
    ("Bolt Inc. and Milton Foods Inc. moved to dismiss. Their lawyer, Amy Cole, spoke.", {"Bolt Inc.", "Milton Foods Inc."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "clients"), THEIRS, ids=short)
def test_the_lawyer_of_several_who_sue_is_no_lawyer_of_those_sued(text, clients):
    read = {one.split(" | ")[2] for one in facts(text) if one.startswith("represents | Amy Cole")}
    assert read == clients


@pytest.mark.parametrize(
    ("sentence", "settled"),
    [
        ("The verdict, reached after two weeks, ends a class action.", False),
        ("The decision, reached on Friday, resolves the lawsuit.", False),
        ("Corvex reached a $3 million deal with Berg to end the lawsuit.", True),
        ("The parties reached a settlement, ending the lawsuit.", True),
    ],
    ids=short,
)
def test_only_a_deal_that_is_reached_settles(sentence, settled):
    assert any(one.endswith("settled") for one in told(sentence)) is settled
