"""Who acts for whom by how lawyers come to act, by what stands between names, and by those who act beside them."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Rosa Diaz, a nurse, sued Milton Foods Inc. in May 2023 in federal court in Ohio. "
FOR_DIAZ = {"represents | Dana Webb | Rosa Diaz", "firm | Dana Webb | Keller Rohr LLP"}
FOR_MILTON = {"represents | Carl Ott | Milton Foods Inc.", "firm | Carl Ott | Ott & Lund"}
BESIDE = {"represents | Carl Ott | Rosa Diaz", "firm | Carl Ott | Ott & Lund"}
ONE = [
    "Dana Webb of Keller Rohr LLP was retained by Diaz.",
    "Dana Webb of Keller Rohr LLP has been hired by Diaz.",
    "Dana Webb of Keller Rohr LLP was appointed to represent the nurse.",
    "Dana Webb of Keller Rohr LLP agreed to represent Diaz.",
    "Dana Webb of Keller Rohr LLP has taken Diaz's case.",
    "Dana Webb of Keller Rohr LLP took over as counsel for Diaz.",
    "Dana Webb of Keller Rohr LLP entered an appearance for Diaz.",
    "Dana Webb of Keller Rohr LLP signed the complaint for the plaintiff.",
    "Dana Webb of Keller Rohr LLP declined to comment on behalf of Diaz.",
    "Dana Webb of Keller Rohr LLP said on Diaz's behalf that the ruling was wrong.",
    "Dana Webb of Keller Rohr LLP argued Diaz's appeal in Cincinnati.",
    "Dana Webb of Keller Rohr LLP, who has carried the case for Diaz from the start, spoke.",
    "Dana Webb of Keller Rohr LLP (for Diaz) told the court that the motion was late.",
    "Dana Webb of Keller Rohr LLP, arguing for Diaz, told the court that the motion was late.",
    "Dana Webb of Keller Rohr LLP, the nurse's longtime lawyer, spoke.",
    "Dana Webb of Keller Rohr LLP, whose client is Diaz, spoke.",
    "Counsel of record for Diaz is Dana Webb of Keller Rohr LLP.",
    "Appearing on behalf of the plaintiff was Dana Webb of Keller Rohr LLP.",
    "The complaint was filed by Diaz's attorney, Dana Webb of Keller Rohr LLP.",
    "The case was litigated for Diaz by Dana Webb of Keller Rohr LLP.",
    "Diaz, through counsel, Dana Webb of Keller Rohr LLP, denied it.",
    "Through attorney Dana Webb of Keller Rohr LLP, the nurse denied it.",
    "Diaz appeared by Dana Webb of Keller Rohr LLP.",
    "Diaz joined the motion through Keller Rohr LLP's Dana Webb.",
    "Diaz has lawyered up with Dana Webb of Keller Rohr LLP.",
    "Diaz, for whom Dana Webb, of Keller Rohr LLP, appeared, rested her case.",
    "A team led by Dana Webb of Keller Rohr LLP represented Diaz.",
    "Class counsel, Dana Webb of Keller Rohr LLP, asked for $3 million.",
    "Dana Webb, the chairman of Keller Rohr LLP and a lawyer for Diaz, spoke.",
    "Dana Webb, the chair of Keller Rohr LLP and counsel for Diaz, spoke.",
    "At trial, Diaz was represented by Dana Webb of Keller Rohr LLP.",
    "On appeal, the nurse was represented by Dana Webb of Keller Rohr LLP.",
    "Dana Webb of Keller Rohr LLP appeared in court for Diaz.",
    "Dana Webb of Keller Rohr LLP made the argument for Diaz.",
    "Dana Webb represents Diaz. “It is over,” said Webb, of Keller Rohr LLP.",
]  # fmt: skip
TWO = [
    ("Diaz, represented by Dana Webb of Keller Rohr LLP, and Milton Foods, represented by Carl Ott of Ott & Lund, disagree.", FOR_DIAZ | FOR_MILTON),
    ("Representing Diaz is Dana Webb of Keller Rohr LLP; representing Milton Foods is Carl Ott of Ott & Lund.", FOR_DIAZ | FOR_MILTON),
    ("Appearing for Diaz was Dana Webb of Keller Rohr LLP; for Milton Foods, Carl Ott of Ott & Lund.", FOR_DIAZ | FOR_MILTON),
    ("Dana Webb of Keller Rohr LLP delivered the closing argument for Diaz and Carl Ott of Ott & Lund spoke for Milton Foods.", FOR_DIAZ | FOR_MILTON),
    ("Dana Webb of Keller Rohr LLP, Diaz's lawyer, spoke. Her co-counsel, Carl Ott of Ott & Lund, agreed.", FOR_DIAZ | BESIDE),
    ("For Diaz, Dana Webb of Keller Rohr LLP and Carl Ott of Ott & Lund argued that it was late.", FOR_DIAZ | BESIDE),
    ("Dana Webb of Keller Rohr LLP, counsel for Diaz together with Carl Ott of Ott & Lund, spoke.", FOR_DIAZ | BESIDE),
    ("For the company, Carl Ott of Ott & Lund argued that the ruling was wrong.", FOR_MILTON),
    ("For Milton Foods: Carl Ott, Ott & Lund.", FOR_MILTON),
    ("Carl Ott of Ott & Lund, its lawyer, spoke.", FOR_MILTON),
    ("Bea Lind and Carl Ott, the Ott & Lund partner who represented Milton Foods, could not be reached.", FOR_MILTON),
    ("Its team is headed by Carl Ott of Ott & Lund.", FOR_MILTON),
    ("The lawyer representing the company, Carl Ott of Ott & Lund, spoke.", FOR_MILTON),
]  # fmt: skip
SILENT = [
    "Dana Webb was retained by Milton Foods as a consultant.",
    "Dana Webb was hired by Milton Foods in 2019.",
    "Dana Webb was asked to represent Diaz.",
    "If Dana Webb is retained by Diaz, the trial will wait.",
    "Dana Webb was not appointed to represent Diaz.",
    "Dana Webb took over as chief executive of Milton Foods.",
    "Dana Webb made an appearance for Milton Foods at a fair.",
    "Dana Webb signed the petition for a new park.",
    "Dana Webb said on behalf of the church that it would pray.",
    "Dana Webb (for years a cook) told the court of a fire.",
    "Dana Webb tried Diaz's soup.",
    "At lunch, Diaz was joined by Dana Webb of Dayton.",
    "Dana Webb made the bed for Diaz.",
    "Dana Webb appeared in a film for Milton Foods.",
    "Her partner, Dana Webb, sat beside Diaz.",
    "Milton Foods makes soup with its partner, Dana Webb.",
    "Milton Foods sells soup through Dana Webb of Dayton.",
    "Dana Webb fought the fire for Milton Foods.",
    "Dana Webb, the chairman of Webb Foods Inc. and a fan of Diaz, spoke.",
]  # fmt: skip


OFFICERS = "Rosa Diaz and Ann Poe sued Jim Lund and Tom Hart, two police officers, in federal court in Ohio. "
BOTH_SUED = {"represents | Carl Ott | Jim Lund", "represents | Carl Ott | Tom Hart"}
BOTH_SUING = {"represents | Carl Ott | Rosa Diaz", "represents | Carl Ott | Ann Poe"}
SEVERAL = [
    ("Carl Ott represents the officers.", BOTH_SUED),
    ("Carl Ott, a lawyer for the officers, spoke.", BOTH_SUED),
    ("Carl Ott argued for the officials.", BOTH_SUED),
    ("The officials are represented by Carl Ott.", BOTH_SUED),
    ("Carl Ott represents the women.", BOTH_SUING),
    ("Carl Ott, for the class, said it was late.", BOTH_SUING),
    ("The residents are represented free of charge by Carl Ott.", BOTH_SUING),
    ("Carl Ott represents the publishers.", set()),
    ("Carl Ott represents other officers.", set()),
    ("Carl Ott, a lawyer for officers in other towns, spoke.", set()),
    ("Carl Ott is paid by the officers.", set()),
    ("Carl Ott, who trains the officers, spoke.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SEVERAL, ids=short)
def test_a_noun_of_several_names_whom_a_lawyer_acts_for(sentence, expected):
    told = {one for one in facts(OFFICERS + sentence) if one.startswith("represents")}
    assert told == expected


def _acting(sentence: str) -> set[str]:
    return {one for one in facts(SUIT + sentence) if one.startswith(("represents", "firm"))}


@pytest.mark.parametrize("sentence", ONE, ids=short)
def test_a_lawyer_acts_for_who_sues(sentence):
    assert _acting(sentence) == FOR_DIAZ


@pytest.mark.parametrize(("sentence", "expected"), TWO, ids=short)
def test_lawyers_act_each_for_the_own_side(sentence, expected):
    assert _acting(sentence) == expected


@pytest.mark.parametrize("sentence", SILENT, ids=short)
def test_what_tells_of_no_lawyer_engages_none(sentence):
    assert not _acting(sentence)
