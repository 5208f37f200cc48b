"""Requests and what a court did with them, written out of parts: who asks, for what, when, and how the next sentence or clause answers."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import done, facts, told

SUIT = "Anna Berg sued Corvex Foods Inc. in federal court in Chicago in May 2022, alleging negligence and fraud. "
ASKING = {
    "moved to dismiss the suit": "motiontodismiss",
    "asked the judge to throw out the case": "motiontodismiss",
    "called on the court to dismiss the case": "motiontodismiss",
    "tried to get the case thrown out": "motiontodismiss",
    "asked that the suit be dismissed": "motiontodismiss",
    "filed papers seeking to have the claims thrown out": "motiontodismiss",
    "filed a motion for summary judgment": "motionforsummaryjudgment",
    "petitioned the court to compel arbitration": "motiontocompel",
    "asked Judge Maria Lopez to send the dispute to arbitration": "motiontocompel",
    "asked the court to move the case to Texas": "motiontotransfer",
    "applied for a stay": "motiontostay",
    "moved for sanctions against Berg": "motionforsanctions",
    "implored the court to dismiss the case": "motiontodismiss",
    "pleaded with the judge to throw out the suit": "motiontodismiss",
    "pushed to have the case dismissed": "motiontodismiss",
    "went to court to have the suit dismissed": "motiontodismiss",
}
ANSWERS = {
    "the judge agreed": "granted",
    "the judge refused": "denied",
    "the judge was not persuaded": "denied",
    "the judge sided with Berg": "denied",
    "the judge turned it down": "denied",
    "that bid failed": "denied",
    "the bid was unsuccessful": "denied",
    "that request was turned down": "denied",
    "a judge said no": "denied",
    "the motion was denied": "denied",
    "the request was granted": "granted",
    "the judge took the matter under advisement": "deferred",
    "the judge granted it in part": "grantedinpart",
}
WHO = ("Corvex", "the company", "lawyers for Corvex", "the company's attorneys")
WHEN = ("", " in March", " on Friday", ", court records show")


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("joint", [". ", ", but "])
def test_a_request_is_answered_right_behind_it(answer: str, joint: str) -> None:
    slots = {"who": WHO, "asking": tuple(ASKING), "when": WHEN}
    for sentence, parts in grid("{who} {asking}|{when}.", some=16, **slots):
        first, behind = sentence.split("|")
        said = answer[0].upper() + answer[1:] if joint == ". " else answer
        text = f"{first[0].upper()}{first[1:]}{joint}{said}{behind}"
        kind = ASKING[parts["asking"]]
        found = facts(SUIT + text)
        asked = {
            f"requests | Corvex Foods Inc. | {kind}",
            f"requests | Corvex Foods Inc. | {kind} | Anna Berg",
        }
        assert asked & found, text
        assert {one for one in found if one.startswith("outcome |")} == {
            f"outcome | {kind} | {ANSWERS[answer]}"
        }, text


RULINGS = {
    "denied Corvex's motion to dismiss the suit": ("motiontodismiss", "denied"),
    "said no to the company's request to dismiss the case": ("motiontodismiss", "denied"),
    "rejected an effort by Corvex to end the lawsuit": ("motiontodismiss", "denied"),
    "shot down the company's attempt to have the case thrown out": ("motiontodismiss", "denied"),
    "granted in part the company's motion to dismiss": ("motiontodismiss", "grantedinpart"),
    "turned down the company's request for a new trial": ("motion", "denied"),
    "granted Berg a preliminary injunction": ("motionforpreliminaryinjunction", "granted"),
    "rejected Berg's request for a temporary restraining order": ("motionforpreliminaryinjunction", "denied"),
    "denied a motion by Corvex to move the case to Texas": ("motiontotransfer", "denied"),
    "decided not to dismiss the suit": ("motiontodismiss", "denied"),
    "blocked the company's bid to transfer the case": ("motiontotransfer", "denied"),
    "ordered the case to arbitration at the company's request": ("motiontocompel", "granted"),
    "took under advisement the company's motion to stay the case": ("motiontostay", "deferred"),
}
JUDGES = (
    "Judge Maria Lopez", "a judge", "the court", "a Cook County judge", "U.S. District Judge Maria Lopez", "a three-judge panel",
)  # fmt: skip
OPENINGS = ("", "In March, ", "Last month, ", "After a hearing, ", "In a 40-page ruling, ", "But ")


@pytest.mark.parametrize("ruling", RULINGS)
def test_a_court_decides_whatever_stands_around_it(ruling: str) -> None:
    kind, outcome = RULINGS[ruling]
    for text, _ in grid("{opening}{judge} {ruling}{when}.", some=16, opening=OPENINGS, judge=JUDGES, ruling=(ruling,), when=WHEN):  # fmt: skip
        found = told(text[0].upper() + text[1:])
        assert {one for one in found if one.startswith("outcome")} == {f"outcome | {kind} | {outcome}"}, text


FATES = {
    "the company's push to have the suit dismissed fell short": ("motiontodismiss", "denied"),
    "the company's attempt to force arbitration failed": ("motiontocompel", "denied"),
    "Corvex's bid to move the case to Texas went nowhere": ("motiontotransfer", "denied"),
    "its request for a new trial was turned down": ("motion", "denied"),
    "Corvex lost its bid to have the case thrown out": ("motiontodismiss", "denied"),
    "the company withdrew its motion to dismiss": ("motiontodismiss", "withdrawn"),
    "Berg won a preliminary injunction": ("motionforpreliminaryinjunction", "granted"),
}


@pytest.mark.parametrize("fate", FATES)
def test_a_bid_fares_well_or_badly(fate: str) -> None:
    kind, outcome = FATES[fate]
    for text, _ in grid("{opening}{fate}{when}.", opening=OPENINGS[:4], fate=(fate,), when=WHEN):
        found = told(text[0].upper() + text[1:])
        assert {one for one in found if one.startswith("outcome")} == {f"outcome | {kind} | {outcome}"}, text


FRAMES = (
    "A judge could {deed}.", "The judge is expected to {deed}.", "The judge is weighing whether to {deed}.",
    "If a judge were to {deed}, the company would appeal.", "The judge did not {deed}.", "The judge has yet to decide whether to {deed}.",
    "A magistrate judge recommended that the judge {deed}.", "Judge Maria Lopez declined to say whether she would {deed}.", "A lawyer urged the judge to {deed}.",
)  # fmt: skip
DEEDS = (
    "deny Corvex's motion to dismiss", "grant Berg a preliminary injunction", "refuse to dismiss the case", "put the case on hold",
    "turn down the company's request for a new trial", "say no to the company's request to dismiss the case", "dismiss the suit",
)  # fmt: skip


@pytest.mark.parametrize("frame", FRAMES)
def test_no_court_decides_by_what_it_may_do(frame: str) -> None:
    for text, _ in grid(frame, deed=DEEDS):
        assert not done(text), text


OTHERS = (
    "In an unrelated case, ",
    "In a separate case in Ohio, ",
    "In a different lawsuit against a landlord, ",
)
ELSEWHERE = (
    "Corvex filed a motion for summary judgment", "a judge denied Corvex's motion to dismiss", "Berg sought a preliminary injunction", "Berg sought $25 million",
)  # fmt: skip


@pytest.mark.parametrize("other", OTHERS)
def test_what_is_done_in_another_case_is_not_done_in_this(other: str) -> None:
    for text, _ in grid("{other}{deed}.", other=(other,), deed=ELSEWHERE):
        assert not {one for one in told(text) if one.startswith(("requests", "outcome", "sum"))}, text
