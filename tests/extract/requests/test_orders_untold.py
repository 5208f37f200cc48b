"""Orders that are drafted, wanted, leaned toward or of another court, and decide nothing in the suit."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

MOVED = "Corvex moved to dismiss. "
UNMADE = [
    "Berg sought an order denying the motion for summary judgment.",
    "Corvex proposed an order denying the motion for summary judgment.",
    "Corvex submitted an order granting the motion to dismiss.",
    "The judge released a draft decision denying the motion to dismiss.",
    "The judge leaned toward denying the motion to dismiss.",
    "The judge came close to granting the motion to dismiss.",
    "By denying the motion to dismiss, the judge could send the case to a jury.",
    "The order drafted by Corvex's lawyers grants the motion to dismiss.",
    "An unsigned order grants the motion to dismiss.",
    "Unless Berg pays, the motion to dismiss is granted.",
    "Judge Moe Hale said he would have upheld the verdict and denied the motion to dismiss.",
    "The suit was close to being settled.",
]
ELSEWHERE = [
    "In 2010 a judge granted a motion to dismiss by Corvex.",
    "In 2010 a judge dismissed the suit at the urging of Corvex.",
    "The judge denied the motion to dismiss in Tom Fisk's case.",
    "The judge denied a motion to dismiss the indictment of Tom Fisk.",
]
ON_TERMS = [
    "The judge let the case proceed under seal.",
    "A judge ruled that the case may go forward under a pseudonym.",
    "In Tate v. Corvex, the judge granted the motion to dismiss.",
    "The judge rejected the claims of Corvex's lawyer that he was ill and let the case proceed.",
]
DECIDED = [
    ("The judge signed an order granting the motion to dismiss.", "granted"),
    ("By denying the motion to dismiss, the judge sent the case to a jury.", "denied"),
    ("The judge heard both sides and denied the motion to dismiss.", "denied"),
    ("In 2024 a judge granted the motion to dismiss.", "granted"),
    ("The judge denied the motion to dismiss in Berg's case.", "denied"),
    ("The judge let the case proceed.", "denied"),
    ("A judge ruled that the case may go forward.", "denied"),
    ("The judge rejected two of the claims and let the case proceed.", "grantedinpart"),
]


def outcomes(sentence: str) -> set[str]:
    return {one for one in told(MOVED + sentence) if one.startswith(("outcome", "status"))}


@pytest.mark.parametrize("sentence", [*UNMADE, *ELSEWHERE], ids=short)
def test_what_no_court_ordered_in_the_suit_decides_nothing(sentence: str) -> None:
    assert {one for one in outcomes(sentence) if not one.endswith("pending")} == set()


@pytest.mark.parametrize("sentence", ON_TERMS, ids=short)
def test_a_suit_that_may_go_on_in_some_way_was_not_to_be_dismissed(sentence: str) -> None:
    assert not {one for one in outcomes(sentence) if one.startswith("outcome")}


@pytest.mark.parametrize(("sentence", "outcome"), DECIDED, ids=short)
def test_what_the_court_decided_is_still_told(sentence: str, outcome: str) -> None:
    assert f"outcome | motiontodismiss | {outcome}" in outcomes(sentence)


def test_what_a_complaint_tells_of_another_judge_decides_nothing_in_its_own_suit() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\nIDA KLEIN, Plaintiff, v. NORTHFIELD DAIRY CO., Defendant.\n\n"
        "Case No. 3:21-cv-00412-HO\n\nCOMPLAINT\n\n1. Plaintiff Ida Klein worked for Defendant for nine years.\n"
        "2. In 2018 Sal Moro sued Defendant for the same conduct. Judge Roy Ames denied a motion to dismiss, and a jury awarded Moro $600,000.\n"
        "3. Defendant has never paid her.\n"
    )
    assert not {one for one in facts(text) if one.startswith("outcome")}
