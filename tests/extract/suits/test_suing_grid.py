"""Who sues whom, however its parts are put together: the ways to call either, to bring a suit, and the words around."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import facts

A_FEW = 20
"""Sentences that are read for a way to bring a suit."""
WAYS = (
    "sued {whom}", "has sued {whom} in federal court in Chicago", "filed suit in Cook County Circuit Court against {whom}",
    "filed a complaint in Cook County Circuit Court accusing {whom} of fraud", "filed a complaint that accuses {whom} of fraud", "took {whom} to court",
    "filed a would-be class action in federal court in Chicago that accused {whom} of fraud", "slapped {whom} with a lawsuit",
    "filed a lawsuit claiming that {whom} owes her $2 million", "brought a proposed class action against {whom}", "went to court, saying {whom} had cheated her",
    "sued in Cook County Circuit Court, saying that {whom} had lied to her", "commenced proceedings in the High Court against {whom}",
)  # fmt: skip
OPENINGS = (
    "Constance Berg, 34, a novelist from Dayton, Ohio, worked for Corvex Foods Inc., a Chicago publisher, for nine years.",
    "Corvex Foods Inc., a publisher in Chicago, rejected the manuscript of Constance Berg, a novelist, last year. It ended badly.",
    "Novelist Constance Berg has had it with the Chicago-based publisher Corvex Foods Inc. Nobody at the company's offices answered the phone.",
)
WHO = ("Berg", "She", "Ms. Berg", "The novelist", "The 34-year-old novelist", "The writer", "On Tuesday, Berg", "Berg, who lives in Dayton,", "She resigned in May, and in June she", "Berg quit and")  # fmt: skip
WHOM = ("Corvex", "Corvex Foods Inc.", "the company", "the Chicago company", "the publisher", "the Chicago publisher", "her publisher")  # fmt: skip
BEHIND = ("", ", court records show", ", according to the complaint", ", demanding a jury trial")
SUED = "sues | Constance Berg | Corvex Foods Inc."


@pytest.mark.parametrize("way", WAYS)
def test_a_suit_is_read_however_its_sides_are_called(way):
    pattern = "{opening} {who} " + way + "{behind}."
    for text, _ in grid(pattern, A_FEW, opening=OPENINGS, who=WHO, whom=WHOM, behind=BEHIND):
        assert SUED in facts(text), text


SIDES = {
    "Corvex Inc.": ("Corvex Inc.",),
    "the software maker Corvex Inc.": ("Corvex Inc.",),
    "Corvex Inc. and its chief executive, Dan Roe": ("Corvex Inc.", "Dan Roe"),
    "Corvex Inc., Dan Roe and Lund LLP": ("Corvex Inc.", "Dan Roe", "Lund LLP"),
    "Corvex Inc., a software maker, and Dan Roe, who runs it": ("Corvex Inc.", "Dan Roe"),
}
BRINGERS = {
    "Anna Berg": ("Anna Berg",),
    "Former engineer Anna Berg": ("Anna Berg",),
    "Anna Berg, a former engineer from Dayton, Ohio,": ("Anna Berg",),
    "Anna Berg and her husband, Carl Berg,": ("Anna Berg", "Carl Berg"),
    "Chicago-based Holm Foods Inc.": ("Holm Foods Inc.",),
}
NAMING = (
    "sued {sued}", "filed a lawsuit against {sued}", "filed a lawsuit on Tuesday in Cook County Circuit Court naming {sued} as defendants",
    "issued proceedings against {sued}", "filed a 40-page complaint against {sued} in Cook County Circuit Court", "initiated a lawsuit against {sued}",
)  # fmt: skip
OVER = ("", " over a contract", ", alleging fraud", ", saying the company owes her money", ", according to court records")  # fmt: skip


@pytest.mark.parametrize("way", NAMING)
def test_all_of_a_side_sue_and_are_sued(way):
    pattern = "{suing} " + way + "{over}."
    for text, parts in grid(pattern, A_FEW, suing=list(BRINGERS), sued=list(SIDES), over=OVER):
        told = {one for one in facts(text) if one.startswith("sues")}
        expected = {f"sues | {a} | {b}" for a in BRINGERS[parts["suing"]] for b in SIDES[parts["sued"]]}
        assert told == expected, text


PLANS = (
    "plans to {do}", "may {do}", "threatened to {do}", "is weighing whether to {do}", "has not decided whether to {do}", "declined to {do}", "said she would {do}",
    "could {do}", "has until May to {do}", "was urged to {do}", "did not {do}", "refused to {do}", "is expected to {do} next week", "hired a lawyer to {do}",
    "has drafted papers to {do}", "would rather starve than {do}", "would have had to {do}",
)  # fmt: skip
DO = ("sue {whom}", "file a lawsuit against {whom}", "file a complaint in Cook County Circuit Court accusing {whom} of fraud", "take {whom} to court")  # fmt: skip
TOLD = ("sues", "claim", "filed", "heard_in")


@pytest.mark.parametrize("plan", PLANS)
def test_what_is_only_planned_is_no_suit(plan):
    deeds = [do.format(whom=whom) for do in DO for whom in WHOM[:3]]
    for text, _ in grid("{opening} {who} " + plan + ".", A_FEW, opening=OPENINGS, who=WHO[:3], do=deeds):
        assert not [one for one in facts(text) if one.startswith(TOLD)], text


ELSEWHERE = (
    "She accused {whom} of fraud in a letter to her readers.", "In an interview, Berg accused {whom} of cheating her.", "On Twitter, the novelist accused {whom} of breach of contract.",
    "Berg filed a complaint with the state labor board accusing {whom} of fraud.", "She filed a complaint against {whom} with the Better Business Bureau.",
    "She lodged a complaint against {whom} with the Illinois Department of Labor.", "Berg filed a police report accusing {whom} of theft.", "Berg filed a grievance against {whom}.",
    "A blogger claimed that Berg had sued {whom}.", "Her lawyer denied that Berg had sued {whom}.", "A rumor that Berg had sued {whom} was false, her lawyer said.",
    "Corvex sued Tim Roe, according to a complaint that Berg has threatened to file.", "Corvex sued Tim Roe, according to a draft complaint.",
    "Berg has filed no lawsuit against {whom}.", "No lawsuit against {whom} has been filed.", "She almost sued {whom}.", "Had she sued {whom}, she would have lost.",
    "It is not true that Berg sued {whom}.", "A fan asked whether Berg had sued {whom}.", "In a mock trial, Berg sued {whom}.", "She took {whom} to lunch.",
    "Her lawyers drafted a complaint accusing {whom} of fraud, but it was never filed.", "She hit {whom} with a barrage of insults.",
)  # fmt: skip


@pytest.mark.parametrize("sentence", ELSEWHERE)
def test_an_accusation_outside_a_court_is_no_suit(sentence):
    for text, _ in grid("{opening} " + sentence, opening=OPENINGS, whom=WHOM[:4]):
        assert not [one for one in facts(text) if one.startswith(TOLD)], text
