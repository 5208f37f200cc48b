"""Appeals by the many ways in which they are told, the court that has them, and those that are only planned."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

TAKEN = "related | Corvex Foods Inc. | appeal | Anna Berg"
AT_FIFTH = "heard_in | Corvex Foods Inc. | Fifth Circuit"
BY_LOSER = [
    "Corvex noticed an appeal to the Fifth Circuit.",
    "Corvex's appeal is pending before the Fifth Circuit.",
    "Corvex's appeal was argued in the Fifth Circuit in March.",
    "An appeal by Corvex is before the Fifth Circuit.",
    "An appeal filed by Corvex is with the Fifth Circuit.",
    "Corvex has an appeal pending in the Fifth Circuit.",
    "Corvex has taken the verdict to the Fifth Circuit.",
    "Corvex sought review in the Fifth Circuit.",
    "Corvex asked for review by the Fifth Circuit.",
    "Corvex petitioned the Fifth Circuit for a writ of certiorari.",
    "Corvex appealed but lost at the Fifth Circuit.",
    "Corvex appealed and prevailed in the Fifth Circuit.",
    "Corvex appealed, and the Fifth Circuit heard arguments in June.",
    "Corvex filed an appeal. The Fifth Circuit will hear it, but it has not. The Fifth Circuit took the case in May.",
    "A jury awarded Berg $5 million. The verdict was upheld by the Fifth Circuit.",
    "A jury awarded Berg $5 million. The case is now before the Fifth Circuit.",
    "A jury awarded Berg $5 million. The Fifth Circuit agreed with the trial judge.",
    "A jury awarded Berg $5 million. Writing for the Fifth Circuit, Judge Kim Lund said the verdict could stand.",
    "A jury awarded Berg $5 million. A divided Fifth Circuit panel threw out the award.",
]
UNTAKEN = [
    "Corvex lost at the Fifth Circuit in a case on noodles.",
    "A jury awarded Berg $5 million. In 2017 the Fifth Circuit had denied Corvex's petition for mandamus over discovery.",
    "Corvex plans to seek review in the Fifth Circuit.",
    "Corvex may take the verdict to the Fifth Circuit.",
    "An appeal by Corvex would be heard in the Fifth Circuit.",
    "Any appeal by Corvex is barred.",
    "Corvex has until June to file an appeal with the Fifth Circuit.",
    "Corvex seeks cooks who have passed review in the Fifth Circuit.",
    "A similar case against Dorn Inc. is before the Fifth Circuit.",
    "Hal Lund's suit against Dorn Inc. is before the Fifth Circuit.",
    "The case could end up before the Fifth Circuit.",
    "A ruling against Dorn Inc. was upheld by the Fifth Circuit.",
    "The Fifth Circuit agreed with Dorn Inc. in another case.",
    "Judge Kim Lund used to write for the Fifth Circuit.",
]


@pytest.mark.parametrize("sentence", BY_LOSER, ids=short)
def test_an_appeal_has_its_court(sentence):
    assert {TAKEN, AT_FIFTH} <= told(sentence)


@pytest.mark.parametrize("sentence", UNTAKEN, ids=short)
def test_an_appeal_that_is_only_planned_or_anothers_is_none(sentence):
    assert not {one for one in told(sentence) if one.startswith("related") or "Fifth" in one}


def test_a_further_appeal_is_in_its_own_court():
    read = told(
        "Corvex appealed to the Fifth Circuit, which affirmed. Corvex then asked the Supreme Court to review the ruling."
    )
    assert {TAKEN, AT_FIFTH, "heard_in | Corvex Foods Inc. | Supreme Court"} <= read


def test_who_lost_in_one_court_above_may_ask_another():
    read = told(
        "Corvex appealed but lost at the Fifth Circuit. It then asked for review by the Supreme Court, which declined."
    )
    assert {TAKEN, AT_FIFTH, "heard_in | Corvex Foods Inc. | Supreme Court"} <= read


COURTS = [
    ("A federal appeals court in New Orleans on Monday revived a lawsuit by Anna Berg against Corvex Foods Inc.", "federal appeals court in New Orleans"),
    ("The U.S. court of appeals in Chicago revived a lawsuit by Anna Berg against Corvex Foods Inc.", "U.S. court of appeals in Chicago"),
    ("Anna Berg sued Corvex Foods Inc. in the circuit court in Alexandria, Virginia, in May.", "circuit court in Alexandria"),
    ("Anna Berg sued Corvex Foods Inc. in superior court in Atlanta, Georgia.", "superior court in Atlanta"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "court"), COURTS, ids=short)
def test_courts_are_told_by_their_city(text, court):
    assert f"heard_in | Anna Berg | {court}" in facts(text)


def test_a_numbered_court_of_appeals_is_one_above():
    assert "heard_in | Corvex Foods Inc. | 1st Court of Appeals" in told(
        "Corvex has appealed to the 1st Court of Appeals."
    )
