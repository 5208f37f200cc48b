"""How requests were decided, and what no court has decided."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

TOLD = [
    ("Corvex's motion to dismiss was denied in part.", {"outcome | motiontodismiss | grantedinpart", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The court refused to dismiss the case.", {"outcome | motiontodismiss | denied"}),
    ("The judge declined to throw out the suit.", {"outcome | motiontodismiss | denied"}),
    ("A judge rejected Corvex's bid to have the lawsuit thrown out.", {"outcome | motiontodismiss | denied", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex lost its bid to dismiss the suit.", {"outcome | motiontodismiss | denied", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The judge partially granted Corvex's motion for summary judgment.", {"outcome | motionforsummaryjudgment | grantedinpart", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("The judge granted summary judgment to Corvex.", {"outcome | motionforsummaryjudgment | granted", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("The motion to compel was denied as moot.", {"outcome | motiontocompel | moot"}),
    ("The judge took the motion to dismiss under advisement.", {"outcome | motiontodismiss | deferred"}),
    ("The judge reserved ruling on Corvex's motion to strike.", {"outcome | motiontostrike | deferred", "requests | Corvex Foods Inc. | motiontostrike"}),
    ("Corvex withdrew its motion to compel.", {"outcome | motiontocompel | withdrawn", "requests | Corvex Foods Inc. | motiontocompel"}),
    ("The judge issued a temporary restraining order against Corvex.", {"outcome | motionforpreliminaryinjunction | granted"}),
    ("The judge denied a motion by Corvex to dismiss.", {"outcome | motiontodismiss | denied", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The judge refused to grant the motion to compel.", {"outcome | motiontocompel | denied"}),
    ("The judge granted most of Corvex's motion to dismiss.", {"outcome | motiontodismiss | grantedinpart", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The court granted Corvex's motion to stay the case and denied its motion to seal.", {"outcome | motiontoseal | denied", "outcome | motiontostay | granted", "requests | Corvex Foods Inc. | motiontoseal", "requests | Corvex Foods Inc. | motiontostay"}),
    ("The judge voted to grant the motion to seal.", {"outcome | motiontoseal | granted"}),
    ("The judge turned down Corvex's request for a stay.", {"outcome | motiontostay | denied", "requests | Corvex Foods Inc. | motiontostay"}),
    ("Corvex's request for a stay was turned down.", {"outcome | motiontostay | denied", "requests | Corvex Foods Inc. | motiontostay"}),
    ("The judge rebuffed Corvex's bid to toss the suit.", {"outcome | motiontodismiss | denied", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex's bid to dismiss the suit failed.", {"outcome | motiontodismiss | denied", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The judge agreed to stay the case.", {"outcome | motiontostay | granted"}),
    ("The judge entered summary judgment for Corvex.", {"outcome | motionforsummaryjudgment | granted", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("Summary judgment was granted to Corvex.", {"outcome | motionforsummaryjudgment | granted", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("Corvex won dismissal of the suit.", {"outcome | motiontodismiss | granted", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The judge granted Berg a preliminary injunction.", {"outcome | motionforpreliminaryinjunction | granted", "requests | Anna Berg | motionforpreliminaryinjunction"}),
    ("Corvex moved to stay discovery, a motion the judge denied as premature.", {"outcome | motiontostay | denied", "requests | Corvex Foods Inc. | motiontostay"}),
    ("Corvex moved to stay discovery, and the judge denied it.", {"outcome | motiontostay | denied", "requests | Corvex Foods Inc. | motiontostay"}),
    ("Corvex asked for a stay, a request that was granted.", {"outcome | motiontostay | granted", "requests | Corvex Foods Inc. | motiontostay"}),
    ("The judge dismissed Corvex's motion for sanctions.", {"outcome | motionforsanctions | denied", "requests | Corvex Foods Inc. | motionforsanctions"}),
    ("The judge dismissed Corvex's motion for sanctions as moot.", {"outcome | motionforsanctions | moot", "requests | Corvex Foods Inc. | motionforsanctions"}),
    ("The judge denied Corvex's motion to seal and for a protective order.", {"outcome | motionforprotectiveorder | denied", "outcome | motiontoseal | denied", "requests | Corvex Foods Inc. | motionforprotectiveorder", "requests | Corvex Foods Inc. | motiontoseal"}),
    ("The opinion granted the motion of Corvex to compel, in which it had asked for a hearing, and denied the motion to stay.", {"outcome | motiontocompel | granted", "outcome | motiontostay | denied", "requests | Corvex Foods Inc. | motiontocompel"}),
    ("The case was stayed at Berg's request.", {"outcome | motiontostay | granted", "requests | Anna Berg | motiontostay", "status | Anna Berg | claims | stayed"}),
    ("The judge has set a trial for May, having refused Berg's request for a preliminary injunction.", {"outcome | motionforpreliminaryinjunction | denied", "requests | Anna Berg | motionforpreliminaryinjunction"}),
    ("The judge granted Corvex's motion for summary judgment as to the negligence claim only.", {"outcome | motionforsummaryjudgment | grantedinpart", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("The judge denied in large part Corvex's motion to dismiss.", {"outcome | motiontodismiss | grantedinpart", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The judge refused in November to dismiss the case.", {"outcome | motiontodismiss | denied"}),
    ("The judge denied Corvex's motion to dismiss as to negligence but granted it as to fraud.", {"outcome | motiontodismiss | grantedinpart", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("An appeals court affirmed the summary judgment that the judge had granted to Corvex.", {"outcome | motionforsummaryjudgment | granted", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("For the reasons stated below, the motion to compel is granted in part and denied in part.", {"outcome | motiontocompel | grantedinpart"}),
    ("Corvex moved to stay discovery, a motion Judge Paul Renner denied.", {"judge | Paul Renner | Anna Berg", "outcome | motiontostay | denied", "requests | Corvex Foods Inc. | motiontostay"}),
    ("The judge was not persuaded and in February denied Corvex's motion to seal.", {"outcome | motiontoseal | denied", "requests | Corvex Foods Inc. | motiontoseal"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_these_facts_and_no_others(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "The motion, if granted, would end the case.",
    "The judge granted Berg an interview.",
    "Officials denied Berg a visa.",
    "The court denied Berg a visa.",
    "The judge may grant the motion to dismiss.",
    "The judge is likely to grant the motion to dismiss.",
    "The judge seemed inclined to grant the motion to dismiss.",
    "The judge has not yet ruled on the motion to dismiss.",
    "Corvex's lawyers said the judge had denied the motion to compel.",
    "The brief argues that the court granted the motion to compel.",
    "The motion to dismiss was granted, Corvex said.",
    "Berg was told that the judge granted the motion to compel.",
    "Nobody knows if the judge granted the motion to dismiss.",
    "The judge was urged to grant the motion to dismiss.",
    "The judge did not grant the motion to dismiss.",
    "The judge has not granted the motion to dismiss.",
    "The judge is considering granting the motion to dismiss.",
    "A magistrate judge recommended granting the motion to dismiss.",
    "The proposed order grants the motion to dismiss.",
    "The court would have granted the motion to dismiss.",
    "Had the court granted the motion to dismiss, the case would have ended.",
    "The judge turned down the lights.",
    "The judge turned down a job at Corvex.",
    "The judge turned down Berg's invitation.",
    "The judge shot down rumors of the deal.",
    "The mayor turned down Corvex's request for a permit.",
    "Corvex turned down Berg's request for a meeting.",
    "The judge agreed to hear the motion to dismiss.",
    "The judge agreed to consider dismissing the suit.",
    "The judge agreed to rule on the motion to dismiss by June.",
    "The judge agreed with Corvex on the motion to dismiss.",
    "The judge agreed to meet the parties.",
    "The judge agreed to move the trial to May.",
    "The judge agreed to a hearing on the motion to stay.",
    "The judge dismissed the request as a joke.",
    "The judge dismissed the jury at the lawyers' request.",
    "The chef dismissed Berg's request for a table.",
    "The judge issued a temporary order of the day.",
    "The judge entered the room.",
    "The judge awarded a prize.",
    "Sanctions were denied a vote in the Senate.",
    "Sanctions on Iran were approved by the Senate.",
    "Corvex's bid to buy a rival failed.",
    "Berg denied it.",
    "The judge denied it.",
    "Corvex sued the mayor, and the judge denied it a trial.",
    "The case was reviewed at Berg's request.",
    "The meeting was stayed at Berg's request.",
    "At Berg's request, Corvex moved the files.",
    "Corvex won a stay in the contest.",
    "Corvex won praise for its dismissal of the chief.",
    "The judge granted Berg the floor.",
    "The judge granted Berg more time.",
    "Summary judgment may be granted to Corvex.",
    "The judge refused to be drawn on the motion to dismiss.",
    "The judge rebuffed Corvex.",
    "The judge threw out Corvex's bid to buy the plant.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_no_court_is_told_to_have_decided_is_no_outcome(sentence):
    assert told(sentence) == set()
