"""Lawyers of families and crowds, at the foot of an article, of bodies that act for others; suits in which somebody is only represented."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Rosa Diaz, a nurse, sued Milton Foods Inc. in May 2023 in federal court in Ohio. "
DIED = "Rosa Diaz sued the city of Larkspur in May 2023 over the death of her son, Juan Diaz. "
WEBB, OTT = "represents | Dana Webb | Rosa Diaz", "represents | Carl Ott | Milton Foods Inc."
TOLD = [
    (DIED + "Family attorney Dana Webb spoke.", {WEBB}),
    (DIED + "Diaz family attorney Dana Webb spoke.", {WEBB}),
    (DIED + "Attorney Dana Webb, along with co-counsel Ann Lee, announced the lawsuit.", {WEBB, "represents | Ann Lee | Rosa Diaz"}),
    (SUIT + "Dana Webb and Carl Ott presented closing arguments for the plaintiff and defendant, respectively.", {WEBB, OTT}),
    (SUIT + "Dana Webb, one of the lawyers who represented Diaz at trial, spoke.", {WEBB}),
    (SUIT + "Dana Webb, an attorney with Keller Rohr LLP who's representing Diaz, spoke.", {WEBB}),
    (SUIT + "Dana Webb, who argued the case on Diaz's behalf, spoke.", {WEBB}),
    (SUIT + "Diaz's Dayton-based lawyer, Dana Webb, spoke.", {WEBB}),
    (SUIT + "“We won,” said Dana Webb, Diaz's attorney in the case.", {WEBB}),
    (SUIT + "Plaintiff's counsel: Dana Webb, Keller Rohr LLP. Defense counsel: Carl Ott, Ott & Lund.", {WEBB, OTT}),
    (SUIT + "\nFor Plaintiff: Dana Webb of Keller Rohr LLP\nFor Defendant: Carl Ott of Ott & Lund", {WEBB, OTT}),
    (SUIT + "The ACLU filed the suit on Diaz's behalf. “It is fair,” said Dana Webb, a staff attorney at the ACLU.", {WEBB, "represents | ACLU | Rosa Diaz"}),
    (SUIT + "Dana Webb represents the nurse in her suit against Milton Foods.", {WEBB}),
    (SUIT + "Ann Lee, a family therapist, spoke.", set()),
    (SUIT + "Dana Webb, who is not involved in the case, said Diaz may win.", set()),
    (SUIT + "Dana Webb, a lawyer who has represented other nurses against Milton Foods, said Diaz may win.", set()),
    (SUIT + "Dana Webb represents a rival in its suit against Milton Foods.", set()),
    (SUIT + "Dana Webb and Carl Ott ate soup and bread, respectively.", set()),
    (DIED + "Holm family attorney Dana Webb, in another case, agreed.", set()),
    ("Milton Foods Inc. lost. Dana Webb of Keller Rohr LLP, an attorney for the company against Milton Foods, spoke.", set()),
    ("Rosa Diaz and Ann Lee sued Milton Foods Inc. over the death of Juan Diaz. Dana Webb represented the estate.", set()),
]  # fmt: skip
NOT_THEIRS = [
    "Dana Webb represents Rosa Diaz in her lawsuit against Milton Foods Inc.",
    "Dana Webb represented two women in their lawsuit against Milton Foods Inc.",
    "Dana Webb, who defended the grocer in its case against Milton Foods Inc., spoke.",
]
POSITIONS = [
    ("Bea Sol, who leads Milton Foods, spoke.", "head | Milton Foods Inc."),
    ("Bea Sol, chairman of the board of Milton Foods, spoke.", "head | Milton Foods Inc."),
    ("Bea Sol, until last month the president of Milton Foods, spoke.", "head | Milton Foods Inc."),
    ("Milton Foods' head of communications, Bea Sol, spoke.", "head | Milton Foods Inc."),
    ("Milton Foods' president, former Nevada Assemblywoman Bea Sol, spoke.", "head | Milton Foods Inc."),
    ("Holders voted against Chief Executive Bea Sol.", "chiefexecutive | Milton Foods Inc."),
    ("The interim chief executive, Bea Sol, spoke.", "chiefexecutive | Milton Foods Inc."),
    ("Ann Lee and Bea Sol, the co-founders, spoke.", "cofounder | Milton Foods Inc."),
    ("Milton Foods, which Bea Sol founded in 2003 and still heads, denied it.", "head | Milton Foods Inc."),
    ("Bea Sol, the former mayor and now a partner at Keller Rohr LLP, spoke.", "partner | Keller Rohr LLP"),
    ("Bea Sol of Keller Rohr LLP, a partner in its Dayton office, spoke.", "partner | Keller Rohr LLP"),
    ("Dana Webb of Keller Rohr LLP, who, together with partner Bea Sol, tried the case for Diaz, spoke.", "partner | Keller Rohr LLP"),
    ("Bea Sol, Milton Foods' managing partner, spoke.", "partner | Milton Foods Inc."),
]  # fmt: skip
NO_POSITION = [
    "Bea Sol, who leads the defense, spoke.",
    "Bea Sol, a friend of the chief executive of Milton Foods, spoke.",
    "Diaz and her business partner Bea Sol left.",
    "Bea Sol, the daughter and heir of the founder of Milton Foods, spoke.",
]
JUDGED = [
    "The SEC sued Tom Sol in May 2023. Former Milton shareholders are suing Sol over the same days in Boston, where Judge Ann Amblin refused to dismiss the claims.",
    "The FTC sued Bolt Inc. in May 2023. In Boston, Judge Ann Amblin found for Fern Cards LLC, which sued in June, and ordered a sale.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=short)
def test_lawyers_act_for_whom_the_text_tells(text: str, expected: set[str]) -> None:
    assert {one for one in facts(text) if one.startswith("represents")} == expected


@pytest.mark.parametrize("text", NOT_THEIRS, ids=short)
def test_a_suit_is_of_those_who_are_represented_in_it(text: str) -> None:
    assert "sues | Dana Webb | Milton Foods Inc." not in facts(text)


@pytest.mark.parametrize(("sentence", "held"), POSITIONS, ids=short)
def test_positions_are_read_at_a_distance(sentence: str, held: str) -> None:
    assert f"position | Bea Sol | {held}" in facts(SUIT + sentence)


@pytest.mark.parametrize("sentence", NO_POSITION, ids=short)
def test_nobody_holds_what_is_told_of_others(sentence: str) -> None:
    assert not [one for one in facts(SUIT + sentence) if one.startswith("position | Bea Sol")]


@pytest.mark.parametrize("text", JUDGED, ids=short)
def test_a_judge_of_others_sits_in_no_suit_of_the_text(text: str) -> None:
    assert facts(text).isdisjoint({"judge | Ann Amblin | SEC", "judge | Ann Amblin | FTC"})
