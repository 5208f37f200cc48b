"""What courts are asked for in the many words of the press, and what only sounds like it."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

CORVEX, BERG = "requests | Corvex Foods Inc. | ", "requests | Anna Berg | "
TOLD = [
    ("Corvex asked the judge to send the lawsuit to Texas.", {CORVEX + "motiontotransfer"}),
    ("Corvex wants the case moved out of Ohio.", {CORVEX + "motiontotransfer"}),
    ("Corvex is seeking a transfer of the case.", {CORVEX + "motiontotransfer"}),
    ("Berg asked the judge to return the case to state court.", {BERG + "motiontoremand"}),
    ("Berg is seeking a remand.", {BERG + "motiontoremand"}),
    ("Corvex asked the judge to rule without a trial.", {CORVEX + "motionforsummaryjudgment"}),
    ("Corvex asked the judge to punish Berg's lawyers.", {CORVEX + "motionforsanctions"}),
    ("Corvex asked the judge to revisit her ruling.", {CORVEX + "motionforreconsideration"}),
    ("Corvex asked the court to give it more time to respond.", {CORVEX + "motionforextension"}),
    ("Corvex moved to push back the deadline.", {CORVEX + "motionforextension"}),
    ("Corvex asked the judge to block the deposition of its chief.", {CORVEX + "motionforprotectiveorder"}),
    ("Berg asked the judge to let her amend the complaint.", {BERG + "motionforleave"}),
    ("Corvex asked the judge to make Berg pay its attorneys' fees.", {CORVEX + "motionforattorneyfees"}),
    ("Corvex wants the exhibits sealed.", {CORVEX + "motiontoseal"}),
    ("Corvex asked to have the verdict set aside.", {CORVEX + "motion"}),
    ("Corvex tried to have the verdict thrown out.", {CORVEX + "motion"}),
    ("Corvex is trying to get Berg's suit tossed.", {CORVEX + "motiontodismiss"}),
    ("Corvex wants to have the case stayed.", {CORVEX + "motiontostay"}),
    ("Corvex moved to preclude the testimony of Berg's expert.", {CORVEX + "motioninlimine"}),
    ("Corvex asked the court to keep the emails out of the trial.", {CORVEX + "motioninlimine"}),
    ("Corvex moved for judgment as a matter of law.", {CORVEX + "motion"}),
    ("Berg asked the judge for an order compelling production of the records.", {BERG + "motiontocompel"}),
    ("Corvex moved for leave to intervene.", {CORVEX + "motiontointervene"}),
    ("Corvex responded by asking the judge to dismiss the lawsuit.", {CORVEX + "motiontodismiss"}),
    ("Berg moved for the admission of Paul Reed pro hac vice.", {BERG + "motionforprohacvice"}),
    ("Corvex asked the court to shut down the lawsuit.", {CORVEX + "motiontodismiss"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "wanted"), TOLD, ids=short)
def test_what_a_court_is_asked_for_is_read_with_who_asks(sentence, wanted):
    assert told(sentence) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Corvex asked for more time in the spotlight.", "Corvex sought a transfer to Ohio.", "Corvex wants to have the best food in Ohio.",
        "Corvex wants the records to be beautiful.", "Corvex is trying to get Berg's attention.", "Corvex hopes to have the case stayed.",
        "Corvex plans to ask the judge to rule without a trial.", "Corvex will ask the court to revisit its ruling.", "Corvex responded by hiring guards.",
        "Corvex asked its chief to return the case of wine.", "Corvex may ask the judge to let it amend the answer.",
    ],
)  # fmt: skip
def test_what_is_only_planned_or_asked_of_others_is_no_request(sentence):
    assert told(sentence) == set()
