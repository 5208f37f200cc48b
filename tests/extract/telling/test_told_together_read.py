"""Those told together: who shares a surname, who sues with a crowd, who is sued by number or by noun, and whose suit is another one."""

from __future__ import annotations

import pytest

from kg.extract.naming.names import named
from tests.extract.readings import facts, short, told


def who(text: str) -> set[str]:
    return {one.name for one in named(text) if one.kind != "Court"}


NAMES = [
    ("Tom and Ann Hill died in May.", {"Tom", "Ann Hill"}),
    ("Their sons, Peter and Ian Hill, sued.", {"Peter", "Ian Hill"}),
    ("Peter, Tom and Ann Hill sued.", {"Peter", "Tom", "Ann Hill"}),
    ("She named Tom Reed and Ann Hill.", {"Tom Reed", "Ann Hill"}),
    ("Ann Hill met Tom Hill. Tom and Ann Hill sued.", {"Ann Hill", "Tom Hill"}),
    ("May and Holm Media LLC met.", {"Holm Media LLC"}),
    ("They sued the tire store, Red Boots, in May.", {"Red Boots"}),
    ("They walked past Red Boots in May.", set()),
    ("Rabbi Mara Nathan spoke.", {"Mara Nathan"}),
    ("Ann Green Little sued. Little spoke of it.", {"Ann Green Little"}),
    ("Rose Green Garden opened in May.", set()),
    ("Alamo Hills ISD was sued.", {"Alamo Hills ISD"}),
    ("It was signed by the judge, Alan Irving Jr. He denied the rest.", {"Alan Irving Jr."}),
    ("Peter Holm sued Seattle in May.", {"Peter Holm", "Seattle"}),
    ("Peter Holm sued Texas over the law.", {"Peter Holm", "Texas"}),
    ("Peter Holm sued San Diego, saying it lied.", {"Peter Holm", "San Diego"}),
    ("Peter Holm sued Seattle police in May.", {"Peter Holm"}),
    ("Tennessee and Virginia sued Holm Media LLC.", {"Tennessee", "Virginia", "Holm Media LLC"}),
    ("New York and 17 other states have sued Holm Media LLC.", {"New York", "Holm Media LLC"}),
    ("New York and New Jersey sued Holm Media LLC.", {"New York", "New Jersey", "Holm Media LLC"}),
    ("Holm Media LLC, joined by Ohio and Utah, sued Lind Corp.", {"Holm Media LLC", "Ohio", "Utah", "Lind Corp."}),
    ("A group of 20 states, led by California, sued Lind Corp.", {"California", "Lind Corp."}),
    ("Lawyers in Ohio and Utah sued Lind Corp.", {"Lind Corp."}),
    ("Residents of both Ohio and Utah sued Lind Corp.", {"Lind Corp."}),
    ("Holm Media LLC, of Acton, Ohio, sued Lind Corp.", {"Holm Media LLC", "Lind Corp."}),
    ("A firm led by Ohio investors sued Lind Corp.", {"Lind Corp."}),
    ("Peter Holm sued in Seattle.", {"Peter Holm"}),
    ("A suit by the District of Columbia is pending.", {"District of Columbia"}),
    ("A suit in the District of Columbia is pending.", set()),
    ("Officers beat him. He sued five officers, Tadarrius Bean and Tom Reed.", {"Tadarrius Bean", "Tom Reed"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMES, ids=short)
def test_who_is_named(text: str, expected: set[str]) -> None:
    assert who(text) == expected


def of(text: str) -> set[str]:
    return {one for one in facts(text) if one.startswith(("sues", "awarded", "judge", "status"))}


def test_a_university_s_chancellor_judges_nothing() -> None:
    known = "Rosa Diaz sued Hal Milton. "
    assert "judge" not in str(told_of(known, "Tennessee Chancellor Donna Plow called the suit a farce."))
    assert "judge" in str(told_of(known, "Delaware Chancellor Donna Plow denied the motion."))


def told_of(known: str, sentence: str) -> set[str]:
    return facts(known + sentence) - facts(known)


TOGETHER = [
    ("Tom Hill, a minister, his wife, Ann Lind, and other parents sued Hal Milton.", {"sues | Tom Hill | Hal Milton", "sues | Ann Lind | Hal Milton"}),
    ("Rosa Diaz, Tina Ray and other parents of several faiths sued Hal Milton on Monday.", {"sues | Rosa Diaz | Hal Milton", "sues | Tina Ray | Hal Milton"}),
    ("Rosa Diaz, Tina Ray, and dozens of other cooks sued Hal Milton.", {"sues | Rosa Diaz | Hal Milton", "sues | Tina Ray | Hal Milton"}),
    ("Rosa Diaz, a cook at Delmar Group Inc., and two others sued Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("The judge ruled against Delmar Group Inc., and other parents sued Hal Milton.", set()),
    ("After hearing from Delmar Group Inc., Rosa Diaz and other parents sued Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Delmar Group Inc. and Corvex Corp. were cleared. Rosa Diaz had sued the two, alleging fraud.", {"sues | Rosa Diaz | Corvex Corp.", "sues | Rosa Diaz | Delmar Group Inc."}),
    ("Delmar Group Inc., Corvex Corp. and Milton Foods Inc. sell milk. Rosa Diaz sued the three for fraud.", {"sues | Rosa Diaz | Corvex Corp.", "sues | Rosa Diaz | Delmar Group Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Delmar Group Inc. and Corvex Corp. were cleared. Rosa Diaz had sued the two cities.", set()),
    ("Books were burnt in Llano County. Rosa Diaz sued the county, its sheriff, Tom Reed, the commissioners and library director Tina Ray.", {"sues | Rosa Diaz | Llano County", "sues | Rosa Diaz | Tina Ray", "sues | Rosa Diaz | Tom Reed"}),
    ("Books were burnt in Llano County and in Travis County. Rosa Diaz sued the county.", set()),
    ("A Llano County Jail guard hit Rosa Diaz in Llano County. She sued the county.", {"sues | Rosa Diaz | Llano County"}),
    ("Seattle must face a lawsuit by Rosa Diaz, a judge ruled. Diaz sued the city in May.", {"sues | Rosa Diaz | Seattle"}),
    ("A judge kept alive the suit that Tom Reed's mother, Rosa Diaz, filed against Hal Milton in May.", {"sues | Rosa Diaz | Hal Milton"}),
    ("The judge tossed a suit that the group's president, Rosa Diaz, filed against Hal Milton.", {"sues | Rosa Diaz | Hal Milton", "status | Rosa Diaz | claims | dismissed"}),
    ("The judge read a letter that the group's president, Rosa Diaz, filed against Hal Milton.", set()),
    ("Still open is a case that Corvex Corp., a maker of soap, filed in 2021, accusing Hal Milton of fraud.", {"sues | Corvex Corp. | Hal Milton"}),
    ("Still open is a case that Corvex Corp. read in 2021, accusing Hal Milton of fraud.", set()),
    ("A jury told Hal Milton to pay $5 million to Rosa Diaz.", {"awarded | Rosa Diaz | Hal Milton | 5000000 | USD", "sues | Rosa Diaz | Hal Milton"}),
    ("A friend told Hal Milton to pay $5 million to Rosa Diaz.", set()),
    ("Rosa Diaz sued Hal Milton and a magazine. The judge told her to pay $5,000 toward the magazine's legal bills.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton. The judge told her to pay $5,000 toward Milton's legal bills.", {"awarded | Hal Milton | Rosa Diaz | 5000 | USD", "sues | Rosa Diaz | Hal Milton"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOGETHER, ids=short)
def test_those_told_together_sue_together(text: str, expected: set[str]) -> None:
    assert of(text) == expected


APART = [
    "\n\nDozens of lawsuits are pending. More than half are before Judge Laura Roe in Chicago.",
    "\n\nClose to 1,000 cases are pending. Most are before Judge Laura Roe, who set a trial for May.",
    "\n\nThe court will hear a Texas case on the same question. There, ten families won an order from Judge Laura Roe.",
    "\n\nThe states make similar claims elsewhere. Judge Laura Roe has set a trial there for May.",
]


@pytest.mark.parametrize("sentence", APART, ids=short)
def test_who_judges_suits_that_are_alike_judges_not_this_one(sentence: str) -> None:
    assert not {one for one in told(sentence) if one.startswith("judge")}


def test_who_sues_in_a_second_suit_is_not_who_brought_the_first() -> None:
    text = (
        "A judge let the lawsuit against Delmar Group Inc. go on. The case was filed by Rosa Diaz in May 2021.\n\n"
        "A second suit is pending. In March Tina Ray sued Delmar Group Inc. for fraud."
    )
    assert of(text) == {"sues | Rosa Diaz | Delmar Group Inc.", "sues | Tina Ray | Delmar Group Inc."}


def test_a_state_s_highest_court_is_not_where_a_suit_is_heard() -> None:
    text = "Rosa Diaz sued Hal Milton. She vowed to ask the Georgia Supreme Court to review the case."
    assert "heard_in" not in str(facts(text))


def test_a_judgment_refused_on_the_heart_of_a_suit_is_granted_in_part() -> None:
    refused = "The judge refused to grant summary judgment to Corvex on the heart of the suit."
    assert "outcome | motionforsummaryjudgment | grantedinpart" in told(refused)


SUED = [
    ("A judge granted Rosa Diaz a preliminary injunction that bars Corvex Corp. from selling phones.", {"sues | Rosa Diaz | Corvex Corp."}),
    ("A judge granted Rosa Diaz's motion for a preliminary injunction barring Corvex Corp. from selling phones.", {"sues | Rosa Diaz | Corvex Corp."}),
    ("Rosa Diaz won a preliminary injunction that blocks Corvex Corp. from selling phones.", {"sues | Rosa Diaz | Corvex Corp."}),
    ("Rosa Diaz obtained a temporary restraining order against Corvex Corp. on Friday.", {"sues | Rosa Diaz | Corvex Corp."}),
    ("Rosa Diaz and ten other families won an injunction from Judge Laura Roe against 11 districts, among them Alamo Hills ISD.", {"judge | Laura Roe | Rosa Diaz", "sues | Rosa Diaz | Alamo Hills ISD"}),
    ("Rosa Diaz sought an injunction against Corvex Corp. on Friday.", set()),
    ("A judge denied Rosa Diaz an injunction that would bar Corvex Corp. from selling phones.", set()),
    ("Rosa Diaz said she would get an injunction barring Corvex Corp. from selling phones.", set()),
    ("A judge barred Rosa Diaz from entering the building of Corvex Corp.", set()),
    ("Corvex Corp. must face claims by Rosa Diaz that it stole her design, a judge ruled.", {"sues | Rosa Diaz | Corvex Corp."}),
    ("Corvex Corp. must face claims by customers that it stole, a judge ruled.", set()),
    ("Corvex Corp. denied claims by Rosa Diaz that it stole her design.", set()),
    ("Rosa Diaz, one of three cooks who sued Corvex Corp., spoke.", {"sues | Rosa Diaz | Corvex Corp."}),
    ("Rosa Diaz is among dozens of women who have sued Corvex Corp.", {"sues | Rosa Diaz | Corvex Corp."}),
    ("Rosa Diaz, a friend of three cooks who sued Corvex Corp., spoke.", set()),
    ("Corvex Corp. agreed to pay $5 million to Rosa Diaz, who sued it in May over a fall.", {"sues | Rosa Diaz | Corvex Corp.", "status | Rosa Diaz | claims | settled"}),
    ("Corvex Corp. agreed to pay $5 million if Rosa Diaz, who sued nobody, leaves.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SUED, ids=short)
def test_who_sues_by_an_injunction_or_an_aside(text: str, expected: set[str]) -> None:
    assert of(text) == expected


ACTING = [
    ("Kirkland & Ellis attorney Tom Reed argued for Corvex.", {"firm | Tom Reed | Kirkland & Ellis", "represents | Tom Reed | Corvex Foods Inc."}),
    ("It will appeal, according to Tom Reed, a Wall Lucas attorney who represents Corvex.", {"firm | Tom Reed | Wall Lucas", "represents | Tom Reed | Corvex Foods Inc."}),
    ("It will appeal, said Tom Reed, a Baton Rouge attorney who represents Corvex.", {"represents | Tom Reed | Corvex Foods Inc."}),
    ("Tom Reed, who represents the collective, Spyre Sports, spoke.", {"represents | Tom Reed | Spyre Sports"}),
    ("Tom Reed, who met the collective, Spyre Sports, spoke.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), ACTING, ids=short)
def test_whose_attorney_somebody_is(sentence: str, expected: set[str]) -> None:
    assert {one for one in told(sentence) if one.startswith(("firm", "represents"))} == expected


FAMILIES = [
    ("Tom and Ann Hill sued Hal Milton. Dan Poe is a lawyer for the Hills.", {"represents | Dan Poe | Ann Hill", "represents | Dan Poe | Tom"}),
    ("Ann Hill sued Hal Milton. Dan Poe is a lawyer for the Giants.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FAMILIES, ids=short)
def test_a_family_s_name_is_that_of_each(text: str, expected: set[str]) -> None:
    found = {one for one in facts(text) if one.startswith("represents")}
    assert {one for one in found if "Hill" in one or one.endswith("Tom")} == expected
