"""What courts are asked for and did by other words: who persuades them, whom they side with, what they bar for now, what ends the suit so."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import facts, short

SUIT = "Marta Ellery sued Brightmoor Foods Inc. in federal court in Ohio in March, alleging fraud and retaliation. U.S. District Judge Owen Tarrant presides. "
M, B = "Marta Ellery", "Brightmoor Foods Inc."


def _told(sentence: str) -> set[str]:
    kinds = ("status", "outcome", "requests", "opposes")
    return {one for one in facts(SUIT + sentence) - facts(SUIT) if one.startswith(kinds)}


def _asked(who: str, kind: str, outcome: str = "") -> set[str]:
    return {f"requests | {who} | {kind}"} | ({f"outcome | {kind} | {outcome}"} if outcome else set())


TRANSFER, DISMISS = "motiontotransfer", "motiontodismiss"
SUMMARY, INJUNCTION, STAY = "motionforsummaryjudgment", "motionforpreliminaryinjunction", "motiontostay"
GONE = {f"status | {M} | claims | dismissed"}
TOLD = [
    ("Brightmoor persuaded the judge to move the case to Texas.", _asked(B, TRANSFER, "granted")),
    ("Brightmoor convinced Tarrant to throw out the fraud claim.", _asked(B, DISMISS, "granted") | {f"status | {M} | fraud | dismissed"}),
    ("Brightmoor persuaded the judge to dismiss the case.", _asked(B, DISMISS, "granted") | GONE),
    ("Brightmoor failed to persuade the judge to dismiss the case.", _asked(B, DISMISS, "denied")),
    ("Brightmoor failed to convince Tarrant to throw out the lawsuit.", _asked(B, DISMISS, "denied")),
    ("Brightmoor won dismissal of the lawsuit on Friday.", _asked(B, DISMISS, "granted") | GONE),
    ("Brightmoor won dismissal with prejudice of the suit.", _asked(B, DISMISS, "granted") | {f"status | {M} | claims | dismissedwithprejudice"}),
    ("Brightmoor asked Tarrant to stay the case, which he did.", _asked(B, STAY, "granted") | {f"status | {M} | claims | stayed"}),
    ("Brightmoor asked Tarrant to dismiss the case, which he did in June.", _asked(B, DISMISS, "granted") | GONE),
    ("Brightmoor filed court papers seeking dismissal.", _asked(B, DISMISS)),
    ("In its answer to the suit, Brightmoor asked that it be dismissed.", _asked(B, DISMISS)),
    ("The motion to dismiss was filed by Brightmoor in May.", _asked(B, DISMISS)),
    ("The motion to dismiss, filed by the company, is pending.", _asked(B, DISMISS)),
    ("Tarrant denied a motion for summary judgment from Brightmoor's side.", _asked(B, SUMMARY, "denied")),
    ("Tarrant sided with Brightmoor and granted summary judgment.", _asked(B, SUMMARY, "granted")),
    ("Tarrant ruled for Brightmoor, granting summary judgment.", _asked(B, SUMMARY, "granted")),
    ("Tarrant granted summary judgment in Brightmoor's favor.", _asked(B, SUMMARY, "granted")),
    ("Tarrant granted Brightmoor's motion for summary judgment and denied Ellery's cross-motion.", _asked(B, SUMMARY, "granted") | _asked(M, SUMMARY, "denied")),
    ("Tarrant denied Ellery a permanent restraining order.", _asked(M, INJUNCTION, "denied")),
    ("Tarrant temporarily blocked Brightmoor from selling the recipe.", _asked(M, INJUNCTION, "granted")),
    ("Tarrant barred Brightmoor from selling the recipe while the case proceeds.", _asked(M, INJUNCTION, "granted")),
    ("Ellery fought the motion to dismiss.", {f"opposes | {M} | {DISMISS}", *_asked(B, DISMISS)}),
    ("The case was dismissed at Ellery's request.", GONE | _asked(M, "voluntarydismissal", "granted")),
    ("The parties jointly asked Tarrant to dismiss the case.", _asked(M, "voluntarydismissal") | _asked(B, "voluntarydismissal")),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_request_and_what_became_of_it_are_told_so(sentence, expected):
    assert _told(sentence) == expected


NOT_DONE = [
    "Brightmoor hopes to win dismissal of the lawsuit.",
    "Brightmoor did not win dismissal of the lawsuit.",
    "Brightmoor persuaded its landlord to drop the suit.",
    "Brightmoor persuaded Ellery to drop the suit.",
    "Brightmoor persuaded the judge to reopen the issue of the recipe.",
    "Brightmoor said that the sale was legal and asked that it be approved.",
    "Tarrant ruled against Ellery on summary judgment.",
    "Tarrant permanently barred Brightmoor from selling the recipe.",
    "Tarrant temporarily blocked the deposition.",
    "The appeals court temporarily blocked the judge's ruling.",
    "A supplier temporarily blocked Brightmoor from selling the recipe.",
    "Tarrant temporarily suspended Ellery's lawyer from practice.",
    "Tarrant barred Brightmoor from calling the expert pending a hearing.",
    "Tarrant temporarily barred reporters from the courtroom.",
    "Tarrant suspended the deadlines pending the outcome of mediation.",
    "Tarrant temporarily halted enforcement of the award.",
    "Tarrant temporarily blocked the state's new food law.",
    "Construction was temporarily blocked by a judge in a suit brought by neighbors.",
    "Brightmoor persuaded the judge to dismiss one of the claims.",
    "Brightmoor persuaded the judge to dismiss a similar suit by a cook.",
    "Brightmoor won dismissal of a suit brought by another cook.",
    "Brightmoor won dismissal of the criminal case.",
    "The insurer said the state's motion to dismiss the criminal charges was filed in May.",
    "The trade group asked the judge to dismiss the suit in a brief supporting Brightmoor.",
    "Brightmoor filed court papers seeking dismissal of an unrelated suit.",
    "A case against Vance was dismissed at Ellery's request.",
    "In 2015, Brightmoor won dismissal of a lawsuit over the same recipe.",
    "Brightmoor's lawyer, who once persuaded a judge to dismiss a suit against a bank, declined to comment.",
]


@pytest.mark.parametrize("sentence", NOT_DONE, ids=short)
def test_nothing_is_asked_or_done_by_these(sentence):
    assert _told(sentence) == set()


SETTLED = [
    "The parties told the court they had settled.",
    "Ellery and the company told the court they had settled.",
    "The parties notified the court that the case has been resolved.",
    "Lawyers told Tarrant that the two sides had signed an agreement resolving the dispute.",
    "Ellery and Brightmoor have ended their feud, telling the judge that the suit can be dismissed.",
    "Ellery accepted $2 million to settle.",
    "Ellery received a $2 million settlement from Brightmoor.",
    "Under the settlement, Brightmoor will pay $2 million.",
    "The company's board approved the settlement on Tuesday.",
    "The city council voted to approve a $2 million settlement with Ellery.",
    "The commissioners voted 4-1 for the settlement.",
    "The board voted to settle the lawsuit.",
]


@pytest.mark.parametrize("sentence", SETTLED, ids=short)
def test_a_settlement_is_told_by_who_makes_it(sentence):
    assert f"status | {M} | claims | settled" in _told(sentence)


UNSETTLED = [
    "Ellery rejected a $2 million settlement.",
    "Ellery received a $2 million settlement offer.",
    "The board will vote on the settlement in May.",
    "The board rejected the settlement.",
    "The board approved a proposed settlement.",
    "The city council voted to approve a settlement with the state.",
    "Ellery told the court they had talked.",
    "A neighbor said the case has been resolved.",
    "Ellery and Brightmoor ended their friendship.",
    "Under the proposed settlement, Brightmoor will pay $2 million.",
    "The case is open to the public.",
    "The city council approved a settlement in the Vance case.",
    "In 2012 the company's board approved a settlement.",
    "Ellery received a settlement from her insurer.",
    "Union members voted to approve the settlement.",
    "The board voted to settle claims by former workers.",
    "The board voted against a motion to settle the lawsuit.",
    "The criminal case against Brightmoor's founder remains active.",
    "The state's case against Brightmoor is ongoing.",
    "The investigation is ongoing and the case remains open, police said.",
    "The Vance suit is ongoing.",
    "Ellery accepted a settlement of $50,000 from the driver of the other car.",
    "Ellery received a $2 million settlement in her divorce.",
    "Ellery accepted $5 million to drop her claim against Bolt Inc.",
    "The judge signed the stipulation of dismissal as to Vance.",
    "The judge approved the stipulation of dismissal of the counterclaims.",
    "The two sides signed an agreement ending their partnership.",
    "The parties signed a confidentiality agreement settling the discovery dispute.",
    "Ellery and Brightmoor ended their feud with a handshake years before the lawsuit.",
    "The parties told the court that the discovery dispute has been resolved.",
]


@pytest.mark.parametrize("sentence", UNSETTLED, ids=short)
def test_nothing_is_settled_by_these(sentence):
    assert not {one for one in _told(sentence) if one.startswith("status")}


@pytest.mark.parametrize("sentence", [
    "The suit is ongoing.",
    "The lawsuit remains active.",
    "The case is still open.",
    "Still pending is Ellery's suit against Brightmoor.",
])  # fmt: skip
def test_a_suit_is_still_open(sentence):
    assert _told(sentence) == {f"status | {M} | claims | pending"}


@pytest.mark.parametrize("sentence", ["The judge put the lawsuit on pause.", "The suit is on hold."])
def test_a_suit_is_on_hold(sentence):
    assert _told(sentence) == {f"status | {M} | claims | stayed"}


def test_an_injunction_is_of_all_who_sue_together():
    records = read_text(
        "Marta Ellery and Jon Pask sued Ridgeway University in May in federal court in Ohio, alleging fraud. "
        "Judge Owen Tarrant granted them a preliminary injunction."
    )
    assert [one.on_behalf_of for one in records.filings] == [("marta-ellery", "jon-pask")]


TWO = "Marta Ellery sued Brightmoor Foods Inc. and Halden Mills Inc. in federal court in Ohio in March, alleging fraud. "


@pytest.mark.parametrize("text", [
    f"{TWO}Judge Owen Tarrant denied a motion to dismiss.",
    f"{SUIT}Jon Pask sued Halden Mills Inc. for libel. A motion to dismiss was denied.",
    f"{SUIT}Brightmoor also faces a suit by investors, in which a motion to dismiss was denied last week.",
    f"{SUIT}In an earlier suit by Ellery against a bank, the motion to dismiss was granted.",
    f"{SUIT}The judge granted the motion to dismiss the indictment.",
    f"{SUIT}The motion to dismiss Vance's appeal was granted.",
    f"{SUIT}Both motions to dismiss were granted.",
    f"{SUIT}Brightmoor countersued for libel. A preliminary injunction was granted.",
])  # fmt: skip
def test_a_motion_is_of_nobody_where_several_may_have_made_it(text):
    assert not any(one.startswith("requests") for one in facts(text))


WHOLE = [
    ("Brightmoor's motion to dismiss was granted.", "dismissed"),
    ("The motion to dismiss was granted with leave to amend.", "dismissedwithoutprejudice"),
    ("Order granting Brightmoor's motion to dismiss.", "dismissed"),
    ("Brightmoor has agreed to settle the suit, a filing of May 3 in federal court in Ohio says.", "settled"),
]


@pytest.mark.parametrize(("sentence", "status"), WHOLE, ids=short)
def test_a_suit_ends_by_a_motion_that_is_granted_or_as_a_file_tells(sentence, status):
    assert f"status | {M} | claims | {status}" in _told(sentence)


PARTS = [
    "The motion to dismiss was granted in part.",
    "The motion to dismiss the fraud claim was granted.",
    "The motion to dismiss was granted on Friday, but the fraud claim survives.",
    "Brightmoor's motion to dismiss the counterclaim was granted.",
    "Memorandum and Order granting in part and denying in part Brightmoor's motion to dismiss.",
    "Proposed Order granting Brightmoor's motion to dismiss.",
    "The motion to dismiss should be granted.",
    "The motion to dismiss was denied.",
    "The motion to dismiss was granted as moot.",
    "The motion to dismiss was granted and then vacated a week later.",
    "The motion to dismiss was granted by the trial court, but the appeals court reversed.",
    "Brightmoor countersued for libel. The motion to dismiss was granted.",
    "Jon Pask sued Halden Mills Inc. for libel. A motion to dismiss was granted.",
    "Ellery sued Halden Mills Inc. for libel. Halden's motion to dismiss was granted.",
]


@pytest.mark.parametrize("sentence", PARTS, ids=short)
def test_a_suit_stands_where_a_motion_is_not_granted_as_a_whole(sentence):
    assert not {one for one in _told(sentence) if one.startswith(f"status | {M} | claims")}
