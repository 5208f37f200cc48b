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

NOT_SO = [
    (SUIT + "Dana Webb represents the association.", "represents"),
    (SUIT + "Dana Webb represents the landlord, which owns the building.", "represents"),
    (SUIT + "Dana Webb represents the parent company.", "represents"),
    (SUIT + "Dana Webb represents the estate.", "represents"),
    ("The state of Ohio sued Milton Foods Inc. in May 2023. Dana Webb represents the state bank.", "represents"),
    (SUIT + "The arbitrator criticized Dana Webb of Keller Rohr LLP for Diaz.", "represents"),
    (SUIT + "Diaz had Carl Ott of Ott & Lund as an expert witness.", "represents"),
    (SUIT + "Milton Foods' letter was signed by its chief executive, Carl Ott.", "represents"),
    (SUIT + "The complaint signed by a mother, Ann Lee, was sent to the school.", "represents"),
    (SUIT + "Ann Lee, who leads the plaintiffs, worked for Milton Foods for years.", "represents"),
    (SUIT + "Dana Webb represents Diaz. Also on the team are Ann Lee and Bea Sol, two nurses.", "represents | Ann Lee"),
    (SUIT + "Dana Webb, one of the lawyers who represented Milton Foods in its merger, spoke.", "represents"),
    (SUIT + "Dana Webb, who's representing the company in another case, spoke.", "represents"),
    (SUIT + "Family attorney Dana Webb, who writes a column on divorce, said such suits were rare.", "represents"),
    (SUIT + "Attorney Dana Webb announced a separate lawsuit.", "represents"),
    (SUIT + "Attorney General Bea Sol announced the settlement.", "represents"),
    (DIED + "District attorney Bea Sol announced the lawsuit.", "represents"),
    (DIED + "Marsh City Attorney Dana Webb said her city had changed the rule.", "represents"),
    (DIED + "She said City Attorney Dana Webb had ignored her complaints.", "represents"),
    (DIED + "Ann Lee, a deputy city attorney, testified that she saw it.", "represents"),
    (DIED + "She was prosecuted by City Attorney Dana Webb.", "represents"),
    ("Rosa Diaz sued the state of Ohio in May 2023. Texas Solicitor General Dana Webb told the justices that it was void.", "represents"),
    ("Rosa Diaz sued the state of Ohio in May 2023. Assistant U.S. Attorney Dana Webb told the judge that it takes no side.", "represents"),
    (SUIT + "Its president of sales, Bea Sol, spoke.", "position | Bea Sol"),
    (SUIT + "Senator Bea Sol, the chairman, said the hearing would go on.", "position"),
    (SUIT + "Like Chief Executive Bea Sol, she had fled.", "position"),
    (SUIT + "She worked for the CEO, Bea Sol, of a rival.", "position"),
    (SUIT + "Bea Sol, who met the mayor and a partner at Keller Rohr LLP, spoke.", "position"),
    (SUIT + "Bea Sol, a friend of Ann Lee and the founder of Milton Foods, spoke.", "position"),
    (SUIT + "Dana Webb of Keller Rohr LLP, a partner in the venture, spoke.", "position"),
    (SUIT + "Dana Webb of Keller Rohr LLP said Diaz lived with her partner Bea Sol.", "position"),
    (SUIT + "Bea Sol leads Milton Foods by three points.", "position"),
    (SUIT + "Its chief executive, Diaz says, knew of it.", "position"),
    (SUIT + "Milton Foods' founder, Bea Sol alleged in May, had lied.", "position"),
    (SUIT + "Bea Sol, now suing the president of Milton Foods, spoke.", "position"),
    (SUIT + "Bea Sol, a Milton Foods lawyer, testified that she had warned the board.", "represents"),
    (SUIT + "Dana Webb and Carl Ott made gifts for Diaz and Milton Foods, respectively.", "represents"),
]  # fmt: skip


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


@pytest.mark.parametrize(("text", "wrong"), NOT_SO, ids=short)
def test_nothing_is_read_of_strangers_and_other_matters(text: str, wrong: str) -> None:
    assert not [one for one in facts(text) if one.startswith(wrong)]
