"""Who judges, who is married to whom, who holds what position, and who does not."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import short, told

CHIEF = "position | Mark Stone | chiefexecutive | Corvex Foods Inc."
FORMER = {"position | Dan Fox | formeremployee | Corvex Foods Inc.", "position | Lena Ort | formeremployee | Corvex Foods Inc."}  # fmt: skip
LEFT = "position | Dan Fox | formeremployee | Corvex Foods Inc."
WED = {"spouse | Anna Berg | Carl Holm"}
TOLD = [
    ("Mark Stone, Corvex's CEO, declined to comment.", {"position | Mark Stone | chiefexecutive | Corvex Foods Inc."}),
    ("Corvex President Mark Stone testified.", {"position | Mark Stone | head | Corvex Foods Inc."}),
    ("Mark Stone, the founder and chief executive of Corvex, testified.", {"position | Mark Stone | chiefexecutive | Corvex Foods Inc.", "position | Mark Stone | founder | Corvex Foods Inc."}),
    ("Berg, a former Corvex manager, testified.", {"position | Anna Berg | formeremployee | Corvex Foods Inc."}),
    ("Carl Berg, Anna Berg's husband, testified.", {"spouse | Anna Berg | Carl Berg"}),
    ("The case is before U.S. District Judge Rita Moore.", {"judge | Rita Moore | Anna Berg"}),
    ("Judge Rita Moore is presiding.", {"judge | Rita Moore | Anna Berg"}),
    ("Ann Low, a partner at Reed Low LLP, testified.", {"firm | Ann Low | Reed Low LLP", "position | Ann Low | partner | Reed Low LLP"}),
    ("Mark Stone, the company's chief executive, declined to comment.", {CHIEF}),
    ("Mark Stone is the chief executive of Corvex.", {CHIEF}),
    ("Mark Stone is Corvex's chief executive.", {CHIEF}),
    ("Mark Stone became chief executive of Corvex in 2019.", {CHIEF}),
    ("Its chief executive is Mark Stone.", {CHIEF}),
    ("The chief executive of Corvex is Mark Stone.", {CHIEF}),
    ("Corvex, whose chief executive is Mark Stone, declined to comment.", {CHIEF}),
    ("Chief Executive Mark Stone told analysts that the deal was fair.", {CHIEF}),
    ("President Mark Stone of Corvex testified.", {"position | Mark Stone | head | Corvex Foods Inc."}),
    ("Berg and Mark Stone, the president of Corvex, testified.", {"position | Mark Stone | head | Corvex Foods Inc."}),
    ("Mark Stone founded Corvex in 1999.", {"position | Mark Stone | founder | Corvex Foods Inc."}),
    ("Founded in 1999 by Mark Stone, Corvex sells soup.", {"position | Mark Stone | founder | Corvex Foods Inc."}),
    ("Corvex was co-founded by Mark Stone and Lena Ort.", {"position | Lena Ort | cofounder | Corvex Foods Inc.", "position | Mark Stone | cofounder | Corvex Foods Inc."}),
    ("Former Corvex employees Dan Fox and Lena Ort testified.", FORMER),
    ("Dan Fox and Lena Ort, former Corvex managers, testified.", FORMER),
    ("Two of its former traders, Dan Fox and Lena Ort, testified.", FORMER),
    ("Corvex's former managers Dan Fox and Lena Ort testified.", FORMER),
    ("Dan Fox and Lena Ort, who both had worked for Corvex, testified.", FORMER),
    ("Dan Fox, who used to work at Corvex, testified.", {"position | Dan Fox | formeremployee | Corvex Foods Inc."}),
    ("Berg, a former executive, spoke of it.", {"position | Anna Berg | formeremployee | Corvex Foods Inc."}),
    ("Ann Low, a Reed Low LLP partner, testified.", {"firm | Ann Low | Reed Low LLP", "position | Ann Low | partner | Reed Low LLP"}),
    ("Reed Low LLP partners Ann Low and Tom Reed testified.", {
        "firm | Ann Low | Reed Low LLP", "position | Ann Low | partner | Reed Low LLP",
        "firm | Tom Reed | Reed Low LLP", "position | Tom Reed | partner | Reed Low LLP",
    }),
    ("Mark Stone, who stepped down as chief executive of Corvex in 2020, testified.", {CHIEF}),
    ("Mark Stone, who has led Corvex as chief executive since 2019, testified.", {CHIEF}),
    ("Corvex named Mark Stone chief executive in 2019.", {CHIEF}),
    ("Dan Fox, who was fired by Corvex in 2020, testified.", {LEFT}),
    ("Dan Fox worked at Corvex from 2015 until 2020.", {LEFT}),
    ("Dan Fox, once an engineer at Corvex, testified.", {LEFT}),
    ("Dan Fox, Corvex's former general counsel, testified.", {LEFT}),
    ("Tom Reed, a former partner at Reed Low LLP, testified.", {"position | Tom Reed | formeremployee | Reed Low LLP"}),
    ("Mark Stone, who became Corvex's president after the crash, testified.", {"position | Mark Stone | head | Corvex Foods Inc."}),
    ("Corvex makes soup. Mark Stone, her uncle, founded it.", {"position | Mark Stone | founder | Corvex Foods Inc."}),
    ("Corvex fired Dan Fox in 2020.", {"position | Dan Fox | formeremployee | Corvex Foods Inc."}),
    ("Dan Fox, who took over as head of Corvex, testified.", {"position | Dan Fox | head | Corvex Foods Inc."}),
    ("Corvex, run by Mark Stone, declined to comment.", {"position | Mark Stone | head | Corvex Foods Inc."}),
    ("Mark Stone, who heads Corvex, declined to comment.", {"position | Mark Stone | head | Corvex Foods Inc."}),
    ("Mark Stone, then Corvex's chief executive, testified.", {CHIEF}),
    ("Mark Stone, director of the Holm Policy Center, testified.", {"position | Mark Stone | head | Holm Policy Center"}),
    ("Dan Fox was an engineer at Corvex until 2020.", {LEFT}),
    ("A federal judge, Rita Moore, heard it.", {"judge | Rita Moore | Anna Berg"}),
    ("U.S. district judge Rita Moore heard it.", {"judge | Rita Moore | Anna Berg"}),
    ("Her husband, Carl Holm, testified.", WED),
    ("Carl Holm, her husband, testified.", WED),
    ("Berg and her late husband, Carl Holm, testified.", WED),
    ("Berg, the widow of Carl Holm, testified.", WED),
    ("Carl Holm, who is married to Berg, testified.", WED),
    ("Carl Holm married Berg in 2010.", WED),
    ("Anna Berg and Carl Holm, husband and wife, testified.", WED),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_these_facts_and_no_others(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "Mark Stone, a director of Corvex, testified.",
    "Mark Stone, who heads Corvex's kitchen, testified.",
    "Mark Stone runs the risk of a trial.",
    "Berg says Mark Stone runs Corvex like a prison.",
    "Berg claims that she is married to Carl Berg.",
    "Berg denied that she was married to Carl Berg.",
    "Berg is not married to Carl Berg.",
    "Berg, who says Mark Stone is the chief executive of Corvex, wept.",
    "Mark Stone, who is not the president of Corvex, spoke.",
    "Mark Stone wants to be the president of Corvex.",
    "Mark Stone was never a partner at Reed Low LLP.",
    "Mark Stone will become president of Corvex.",
    "Mark Stone could become chief executive of Corvex.",
    "Mark Stone, a candidate for president of Corvex, spoke.",
    "Berg said Mark Stone was president of Corvex.",
    "Carl Berg is not Anna Berg's husband.",
    "Berg hopes to marry Carl Berg.",
    "Berg alleges that Mark Stone founded Corvex.",
    "Berg says Mark Stone is Corvex's chief executive.",
    "Mark Stone is not the chief executive of Corvex.",
    "Mark Stone is expected to be the chief executive of Corvex.",
    "Mark Stone no longer is the chief executive of Corvex.",
    "Corvex, which was found by Mark Stone to be in breach, paid.",
    "Dan Fox, an executive vice president at Mark Stone's club, spoke.",
    "Mark Stone, a rival of the founder of Corvex, testified.",
    "Mark Stone, an associate of Dan Fox, worked with Corvex.",
    "Mark Stone, a partner of Corvex in a venture, testified.",
    "President Mark Stone spoke.",
    "Dan Fox, who had never worked for Corvex, testified.",
    "Dan Fox, whose wife had worked at Corvex, testified.",
    "Dan Fox, a former teacher, testified.",
    "Berg met Mark Stone, Corvex and its founders.",
    "Corvex was founded in 1999 and is run by Mark Stone.",
    "Berg says that Corvex fired Dan Fox in 2020.",
    "Dan Fox fired a shot.",
    "Berg claims that she was fired by Corvex.",
    "Corvex may name Mark Stone chief executive.",
    "Dan Fox works at Corvex.",
    "Corvex named Mark Stone as a witness.",
    "Berg told the federal judge Dan Fox was there.",
    "Berg, Mark Stone and Corvex partners met.",
    "Berg's ex-husband, Carl Holm, testified.",
    "Berg and her former husband, Carl Holm, testified.",
    "Berg told Carl Holm that his wife was late.",
    "If Berg were married to Carl Holm, she would know.",
    "Berg alleges Carl Holm married Lena Ort for money.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_nobody_is_told_to_be_is_no_office(sentence):
    assert told(sentence) == set()


SITTING = [
    ("Kim Roe sued Judge Ann Lee in May.", "Kim Roe v. Ann Lee", set()),
    ("Judge Ann Lee was sued by Kim Roe in May.", "Kim Roe v. Ann Lee", set()),
    ("Judge Ann Lee sued Kim Roe in May.", "Ann Lee v. Kim Roe", set()),
    ("Kim Roe sued Judge Ann Lee in May. Judge Peter Wyatt denied Lee's motion to dismiss.", "Kim Roe v. Ann Lee", {"Peter Wyatt"}),
    ("Kim Roe sued Bolt Inc. in May. Judge Ann Lee denied the motion to dismiss.", "Kim Roe v. Bolt Inc.", {"Ann Lee"}),
    ("Maria Garcia sued Bolt Inc. in May. Judge Garcia denied the motion to dismiss. Garcia hopes to win.", "Maria Garcia v. Bolt Inc.", {"Garcia"}),
    ("Bolt Inc. sued Maria Garcia in May. Judge Elena Garcia denied the motion to dismiss.", "Bolt Inc. v. Maria Garcia", {"Elena Garcia"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "suit", "judges"), SITTING, ids=short)
def test_a_judge_who_is_a_party_judges_nothing_and_no_party_is_a_judge_of_its_surname(text, suit, judges):
    read = read_text(text)
    names = {one.key: one.name for one in read.agents}
    assert [one.name for one in read.cases] == [suit]
    assert {names[one.agent] for one in read.judges} == judges


PLEADED = "Kim Roe sued Lars Heim in May. "
SAT = [
    "Judge Rita Moore dissented.",
    "Judge Rita Moore seemed skeptical of the claims.",
    "Judge Rita Moore grilled the lawyers.",
    "The judge overseeing the case, Rita Moore, dismissed it.",
    "The presiding judge is Rita Moore.",
    "Under an order from Judge Rita Moore, Heim must turn over letters.",
    "The case was assigned to Judge Ann Lee.",
    "Judge Ann Lee is assigned to the case.",
    "U.S. District Judge Ann Lee has been assigned.",
    "Ann Lee is the judge assigned to the case.",
    "Judge Ann Lee will hear the case in June.",
    "Judge Ann Lee has the case.",
    "Judge Ann Lee, who presides over the case, is on leave.",
    "Roe appeared before U.S. District Judge Ann Lee.",
    "Roe asked Judge Ann Lee to order a new trial.",
    "Judge Ann Lee's ruling came in June.",
    "Judge Ann Lee found no bias.",
]


@pytest.mark.parametrize("sentence", SAT, ids=short)
def test_a_judge_whom_a_sentence_ties_to_the_suit_sits_in_it(sentence):
    assert len(read_text(PLEADED + sentence).judges) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The panel included Judges Ann Lee, Rita Moore and Tom Dunn.",
        "Judge Ann Lee, joined by Judges Tom Dunn and Rita Moore, affirmed.",
        "Judge Ann Lee wrote the opinion, which Judges Rita Moore and Tom Dunn joined.",
        "The case was heard by Judges Ann Lee, Tom Dunn and Rita Moore.",
    ],
    ids=short,
)
def test_each_judge_of_a_panel_sits_in_the_suit(sentence):
    assert {one.agent for one in read_text(PLEADED + sentence).judges} == {
        "ann-lee",
        "rita-moore",
        "tom-dunn",
    }


NAMED_ONLY = [
    PLEADED + "Lawyers cited a 2019 opinion by Judge Ann Lee.",
    PLEADED + "Ames complained to Judge Ann Lee, who has nothing to do with the case.",
    PLEADED + "Justice Elena Kagan took no part.",
    PLEADED + "Former Judge Ann Lee said Roe would lose.",
    PLEADED + "Retired Judge Ann Lee, who never heard the case, praised it.",
    PLEADED + "Heim denies that he bribed Judge Leland Stokes.",
    PLEADED + "Judge Ann Lee would have thrown out the suit, Roe said.",
    PLEADED + "Roe once clerked for Judge Ann Lee.",
    PLEADED + "Roe dined with Judge Ann Lee.",
    PLEADED + "Heim was appointed by Judge Ann Lee to a board.",
    PLEADED + "Had Roe sued in state court, Judge Peter Wyatt would have dismissed the case.",
    "Judge Ray Cole freed Gus Hebert in May. Drew Picou is suing the city of Reno over his pay.",
    "Judge Ray Cole ordered Gus Hebert freed in May. Drew Picou is suing the city of Reno over his pay.",
    "Halcyon Inc. asked U.S. Bankruptcy Judge Ray Cole to approve a plan. The SEC sued Ilya Brand in May.",
]  # fmt: skip


@pytest.mark.parametrize("text", NAMED_ONLY, ids=lambda text: text[-60:])
def test_a_judge_who_is_only_named_sits_in_no_suit(text):
    assert read_text(text).judges == ()
