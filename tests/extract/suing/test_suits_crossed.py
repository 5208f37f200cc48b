"""Who sues whom, for each way to tell of a suit crossed with each way to name its two sides."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUING = {
    "Rosa Diaz": {"Rosa Diaz"},
    "Rosa Diaz, a nurse from Dayton,": {"Rosa Diaz"},
    "Rosa Diaz, Jane Dow and Rita Lund": {"Rosa Diaz", "Jane Dow", "Rita Lund"},
    "Rosa Diaz and her husband, Karl Poole,": {"Rosa Diaz", "Karl Poole"},
    "Zenvia Corp., a maker of valves,": {"Zenvia Corp."},
}
SUED = {
    "Milton Foods Inc.": {"Milton Foods Inc."},
    "Milton Foods Inc. and its founder, Hal Milton,": {"Milton Foods Inc.", "Hal Milton"},
    "Milton Foods Inc., Globex AG and Hal Milton": {"Milton Foods Inc.", "Globex AG", "Hal Milton"},
}
TOLD = """
{P} sued {D} on Monday.
{P} has sued {D}, alleging fraud.
{P} filed a lawsuit against {D} on Monday.
{P} filed suit Monday in federal court in Ohio against {D}.
{P} brought a class action against {D} in 2023.
{D} was sued on Monday by {P}.
The lawsuit, filed Monday by {P}, accuses {D} of fraud.
{P} accused {D} of fraud in a lawsuit filed Monday.
{D} must face a lawsuit brought by {P}, a judge ruled on Monday.
A judge dismissed a lawsuit by {P} against {D} on Monday.
An appeals court revived a lawsuit by {P} against {D}.
{P} settled a lawsuit against {D} on Monday.
{P} dropped a lawsuit against {D} on Monday.
{P} lost an appeal in a lawsuit against {D}.
A federal judge sided with {P} in a lawsuit against {D}.
{P} won a $5 million verdict against {D} on Monday.
A jury found {D} liable for defaming {P}.
{D} agreed to pay {P} $5 million to settle a lawsuit.
{D} agreed to pay $5 million to settle a lawsuit by {P}.
{P} went to court on Monday to stop {D} from using the name.
{P} took {D} to court over a contract.
{P} slapped {D} with a lawsuit on Monday.
{D} was hit with a lawsuit on Monday by {P}.
{P} sought damages from {D} in a suit filed in 2021.
The complaint names {D}. It was filed by {P}.
{P} sued in federal court in Ohio, naming {D} as defendants.
The dispute dates to 2019, when {P} sued {D}.
{D} won dismissal of a lawsuit filed by {P}.
{D} is being taken to court by {P}.
{D} failed to have a lawsuit by {P} thrown out.
{D} cannot escape a lawsuit by {P}, a judge ruled.
{P} can proceed with a lawsuit against {D}, a judge ruled.
{P} may go forward with a suit against {D}, a judge ruled on Monday.
A federal judge ruled Monday against {P} in a lawsuit accusing {D} of fraud.
{P} asked a court on Monday to block {D} from selling the product.
{P} was awarded $5 million in a lawsuit against {D}.
A court awarded {P} $5 million from {D}.
{P} lost a lawsuit against {D}.
{P} won a lawsuit against {D}.
{P} prevailed over {D} in a lawsuit over a contract.
{P} is pressing a lawsuit of her own against {D}.
""".strip().splitlines()
SILENT = """
{P} said that {D} settled a lawsuit against the school.
{P} lost an appeal in a lawsuit against the school. {D} had no comment.
{P} may settle a lawsuit against {D}.
{P} threatened to take {D} to court over a contract.
{P} claims that {D} paid the school $5 million to settle a lawsuit.
{P} went to the store to stop {D} from using the name.
{D} agreed to pay {P} $5 million for a recipe.
A judge granted {P} a restraining order against {D}.
{P} won a bet against {D}.
{P} prevailed over {D} in a race over a hill.
The heat could lead {P} to sue {D}.
{D} cannot escape a visit by {P}.
A blogger called {D} liable for the damage that {P} saw.
{P} sought advice from {D} in a letter of 2021.
""".strip().splitlines()


def sentence(way: str, suing: str, sued: str) -> str:
    """A way to tell of a suit with its sides put in."""
    text = way.replace("{P}", suing).replace("{D}", sued)
    for twice, once in ((",,", ","), (",.", "."), ("..", ".")):
        text = text.replace(twice, once)
    return text


@pytest.mark.parametrize("sued", SUED, ids=short)
@pytest.mark.parametrize("suing", SUING, ids=short)
@pytest.mark.parametrize("way", TOLD, ids=short)
def test_each_side_is_told_however_it_is_named(way, suing, sued):
    told = {one for one in facts(sentence(way, suing, sued)) if one.startswith("sues")}
    assert told == {f"sues | {one} | {other}" for one in SUING[suing] for other in SUED[sued]}


@pytest.mark.parametrize("way", SILENT, ids=short)
def test_what_is_no_suit_of_the_two_tells_none(way):
    told = {one for one in facts(sentence(way, "Rosa Diaz", "Milton Foods Inc.")) if one.startswith("sues")}
    assert "sues | Rosa Diaz | Milton Foods Inc." not in told


GROUPS = [
    ("The layoffs led Rosa Diaz to sue Milton Foods Inc.", {"Milton Foods Inc."}),
    (
        "Globex AG and Milton Foods Inc., both sued by Rosa Diaz in May, deny it.",
        {"Globex AG", "Milton Foods Inc."},
    ),
    (
        "The defendants in Rosa Diaz's suit are Globex AG and Milton Foods Inc.",
        {"Globex AG", "Milton Foods Inc."},
    ),
    ("Rosa Diaz sued not only Globex AG but also Milton Foods Inc.", {"Globex AG", "Milton Foods Inc."}),
    ("Nine nurses sued Milton Foods Inc. on Monday, among them Rosa Diaz.", {"Milton Foods Inc."}),
    ("Nine nurses sued two companies on Monday, among them Globex AG and Milton Foods Inc.", set()),
]


@pytest.mark.parametrize(("text", "sued"), GROUPS, ids=short)
def test_those_of_a_group_are_told_by_name(text, sued):
    told = {one for one in facts(text) if one.startswith("sues")}
    assert told == {f"sues | Rosa Diaz | {one}" for one in sued}
