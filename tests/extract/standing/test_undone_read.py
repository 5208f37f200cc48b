"""Orders that were undone, wished for, refused or only heard of: none is told as done."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import SUIT, facts, sayings, short, told

NOTHING_DECIDED = (
    "The judge neither granted nor denied Corvex's motion to compel.",
    "The judge declined to rule on Corvex's motion to compel.",
    "A magistrate judge recommended that Judge Paul Renner deny Corvex's motion to dismiss.",
    "The plaintiff asks the court to order that the motion to seal is granted.",
    "Judge Paul Renner granted Berg an extension to oppose Corvex's motion to dismiss.",
    "Judge Paul Renner denied reporters' request to attend a hearing on Corvex's motion to dismiss.",
    "Judge Paul Renner vacated the order that granted Corvex's motion to dismiss.",
    "Judge Paul Renner reconsidered and withdrew his order denying Corvex's motion to dismiss.",
    "The panel reversed Judge Paul Renner's ruling granting Corvex's motion to compel arbitration.",
    "Judge Paul Renner neither dismissed Berg's suit against Corvex nor sanctioned her lawyers.",
    "Judge Paul Renner overturned his own order dismissing Berg's suit against Corvex.",
    "Berg settled her lawsuit against Corvex for $2 million, a source claimed.",
    '"We are glad. The court dismissed the case," Corvex said.',
    "\u201cWe are glad. Judge Paul Renner dismissed the case. He granted our motion to dismiss,\u201d Corvex said.",
    '"Judge Paul Renner denied our motion to dismiss. He was wrong."',
    "Berg's lawsuit against Corvex was settled, according to a tabloid.",
    "Berg's claims for negligence against Corvex are being withdrawn.",
    "Berg waits for a decision granting the motion to compel.",
    "The appeals panel said Judge Paul Renner erred when he dismissed Berg's suit against Corvex.",
    "The Ninth Circuit held that Judge Paul Renner had erred in granting Corvex's motion to dismiss.",
    "The Ninth Circuit held that Judge Paul Renner wrongly dismissed Berg's suit against Corvex.",
    "Corvex is waiting for Judge Paul Renner's order denying the motion to dismiss.",
    "Corvex awaits a ruling that grants the motion to dismiss.",
    "Corvex's position is that the motion to compel is denied.",
    "Corvex took the position that the motion to compel was denied.",
    "Corvex's view was that Judge Paul Renner dismissed the suit.",
)
NO_SUIT = (
    "A proposed lawsuit by Anna Berg against Corvex Foods Inc. was reviewed by reporters.",
    "A draft complaint by Anna Berg against Corvex Foods Inc. was leaked.",
    "A judge barred Anna Berg from filing a lawsuit against Corvex Foods Inc.",
)
DECIDED = (
    "Judge Paul Renner declined to dismiss Berg's suit.",
    "Berg's suit against Corvex was dismissed, according to court records.",
    "Judge Paul Renner denied Corvex's motion to dismiss.",
    "The panel said that Judge Paul Renner was right when he dismissed Berg's suit against Corvex.",
    "Corvex waits for trial after a decision denying the motion to dismiss.",
    "The ruling is that the motion to compel is denied.",
    "Berg won a decision granting the motion to compel.",
)


@pytest.mark.parametrize("sentence", NOTHING_DECIDED, ids=short)
def test_what_was_undone_or_never_done_is_not_told(sentence: str) -> None:
    """No ruling and no status comes of it."""
    assert not {one for one in told(sentence) if one.split(" | ")[0] in {"status", "outcome"}}


REVIVED = (
    "Berg's suit against Corvex had been dismissed but was reinstated by an appeals court.",
    "The suit was dismissed in June 2023. An appeals court revived the lawsuit in May 2024.",
    "The suit was dismissed in June 2023. An appeals court reversed the dismissal of the suit.",
    "The suit was dismissed in June 2023. The Ninth Circuit reversed.",
    "The suit was dismissed in June 2023. The Ninth Circuit reversed the ruling in May 2024.",
    "The suit was dismissed in June 2023. The ruling was later overturned.",
    "Judge Paul Renner dismissed the suit but was reversed on appeal.",
    "Judge Paul Renner granted Corvex's motion to dismiss, but the Ninth Circuit reversed it.",
)
NOT_REVIVED = (
    "The suit was dismissed in June 2023. Berg asked an appeals court to revive the lawsuit.",
    "The suit was dismissed in June 2023. An appeals court refused to reinstate the lawsuit.",
    "The suit was dismissed in June 2023. An appeals court may reverse the dismissal of the suit.",
    "The suit was dismissed in June 2023. An appeals court reinstated the bridge.",
    "The suit was dismissed in June 2023. The Ninth Circuit reversed in part.",
    "The suit was dismissed in June 2023. In another case, the Ninth Circuit reversed.",
    "The suit was dismissed in June 2023. The Ninth Circuit refused to reverse the ruling.",
    "The suit was dismissed in June 2023. The Ninth Circuit reversed an order on fees.",
    "The suit was dismissed in June 2023. Judge Paul Renner reversed course.",
    "After the Ninth Circuit reversed, Judge Paul Renner dismissed the suit.",
    "The suit was dismissed in June 2023. The judge reopened the courtroom.",
    "The suit was dismissed in June 2023. An appeals court revived part of the lawsuit.",
    "The suit was dismissed in June 2023. The suit is revived in part.",
    "The suit was dismissed in June 2023. Berg said that an appeals court had revived the lawsuit.",
)
PENDING = "status | Anna Berg | claims | pending"


@pytest.mark.parametrize("sentence", REVIVED, ids=short)
def test_a_suit_that_lives_again_is_pending_in_the_place_of_dismissed(sentence: str) -> None:
    """The last status is that it is pending; what it replaces is named, where it was told."""
    assert PENDING in told(sentence)
    statuses = {one.key: one for one in read_text(SUIT + sentence).statuses}
    last = [one for one in statuses.values() if one.status == "pending"]
    dismissed = [key for key, one in statuses.items() if one.status == "dismissed"]
    assert [one.supersedes for one in last] == (dismissed or [None])


@pytest.mark.parametrize("sentence", NOT_REVIVED, ids=short)
def test_a_suit_that_is_only_hoped_to_live_again_is_not_pending(sentence: str) -> None:
    """What was ended stays ended."""
    assert PENDING not in told(sentence)


def test_an_order_that_is_vacated_is_told_to_be() -> None:
    """The ruling stays told as it was made; what happened to it is an event that concerns it."""
    told_ = "The judge granted Berg's motion for a preliminary injunction. The Ninth Circuit vacated the injunction."
    records = read_text(SUIT + told_)
    assert [one.concerns for one in records.events] == [(records.rulings[0].key,)]


def test_a_ruling_that_is_reversed_without_being_named_is_told_to_be() -> None:
    """What was decided last is what "it" is."""
    told_ = "Corvex appealed an order granting Berg's motion to compel, and the Ninth Circuit reversed it."
    records = read_text(SUIT + told_)
    assert [one.concerns for one in records.events] == [(records.rulings[0].key,)]


AWARD = "A jury awarded Berg $5 million. "
FELL = (
    "The Ninth Circuit reversed an award of $5 million to Berg.",
    f"{AWARD}Judge Paul Renner threw out the award.",
    f"{AWARD}Judge Paul Renner set aside the verdict.",
    f"{AWARD}The verdict was overturned on appeal.",
    "A jury awarded Berg $5 million, but an appeals court tossed the $5 million verdict.",
)
STOOD = (
    f"{AWARD}The Ninth Circuit reversed an award of attorney fees.",
    f"{AWARD}Corvex asked Judge Paul Renner to set aside the verdict.",
    f"{AWARD}Judge Paul Renner set a hearing on the verdict.",
    f"{AWARD}Judge Paul Renner refused to throw out the award.",
    f"{AWARD}Judge Paul Renner threw out the exhibit.",
)


@pytest.mark.parametrize("sentence", [*FELL, *STOOD], ids=short)
def test_an_award_that_fell_is_told_no_more(sentence: str) -> None:
    """Nobody is awarded what a court took back."""
    assert ("awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD" in told(sentence)) is (
        sentence in STOOD
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The Ninth Circuit may vacate the injunction.",
        "Corvex vacated the plant by order of the judge.",
        "Berg asked the judge to vacate the order.",
    ],
)
def test_what_no_court_vacated_stands(sentence: str) -> None:
    """No event comes of it."""
    assert not read_text(SUIT + sentence).events


LEFT = {
    "Judge Paul Renner recused himself on May 2, 2023.": {"Paul Renner"},
    "The case was reassigned from Judge Paul Renner to Judge Ann Lind.": {"Paul Renner"},
    "Judge Paul Renner heard the case. The case was reassigned to Judge Ann Lind.": {"Paul Renner"},
    "Judge Ann Lind took over the case from Judge Paul Renner.": {"Paul Renner"},
    "Judge Ann Lind replaced Judge Paul Renner.": {"Paul Renner"},
    "Judge Paul Renner may recuse himself.": set(),
    "Judge Paul Renner refused to recuse himself.": set(),
    "Corvex asked Judge Paul Renner to recuse himself.": set(),
    "The case was assigned to Judge Paul Renner.": set(),
    "Judge Paul Renner took over the case.": set(),
}


@pytest.mark.parametrize("sentence", LEFT, ids=short)
def test_a_judge_who_left_is_told_with_the_end(sentence: str) -> None:
    """Who recused themselves, or lost the suit to another judge, sits in it no more."""
    records = read_text(SUIT + sentence)
    names = {one.key: one.name for one in records.agents}
    assert {names[one.agent] for one in records.judges if one.terminated is not None} == LEFT[sentence]


@pytest.mark.parametrize("sentence", NO_SUIT, ids=short)
def test_a_suit_that_was_never_filed_is_none(sentence: str) -> None:
    """Nobody sues anybody."""
    assert not {one for one in facts(sentence) if one.startswith("sues")}


@pytest.mark.parametrize("sentence", DECIDED, ids=short)
def test_what_a_court_did_is_still_told(sentence: str) -> None:
    """The guards leave what is done."""
    assert {one for one in told(sentence) if one.split(" | ")[0] in {"status", "outcome"}}


ANEW = {
    "The motion to compel is GRANTED IN PART and the motion for sanctions is DENIED without prejudice.": {
        "motionforsanctions"
    },
    "The motion to compel is DENIED without prejudice and the motion for sanctions is DENIED.": {
        "motiontocompel"
    },
    "The motion for sanctions is DENIED without prejudice.": {"motionforsanctions"},
}


@pytest.mark.parametrize("sentence", ANEW, ids=short)
def test_only_what_is_denied_without_prejudice_may_be_asked_anew(sentence: str) -> None:
    """Words behind one motion are no other's."""
    made = {one.split(" | ")[1] for one in told(sentence) if one.startswith("outcome_open")}
    assert made == ANEW[sentence]


SPOKEN: dict[str, list[str]] = {
    "Did Judge Paul Renner rule that the milk rule was unlawful? Not yet.": [],
    "Did Corvex say that Berg lied?": [],
    "Judge Paul Renner ruled that the milk rule was unlawful.": ["Paul Renner"],
    'Judge Paul Renner heard the case. Berg\'s lawyer, Pat Rooney, said the judge "got it wrong" and that Berg would win.': [],
    'Judge Paul Renner heard the case. "The law is clear," said the judge.': ["Paul Renner"],
}


@pytest.mark.parametrize("sentence", SPOKEN, ids=short)
def test_what_is_asked_or_said_of_a_judge_is_no_finding(sentence: str) -> None:
    """Only what somebody said is theirs."""
    assert [who for who, _ in sayings(sentence) if "Rooney" not in who] == SPOKEN[sentence]


ASKED = {
    "Judge Paul Renner granted Berg's motion to strike Corvex's motion to dismiss.": {
        "Anna Berg | motiontostrike"
    },
    "Judge Paul Renner denied Corvex's motion to sever and granted Berg's motion for a protective order.": {
        "Anna Berg | motionforprotectiveorder"
    },
}


@pytest.mark.parametrize("sentence", ASKED, ids=short)
def test_a_motion_is_of_whom_it_is_called(sentence: str) -> None:
    """Nobody asks for what another's motion asks for."""
    made = {one.removeprefix("requests | ") for one in told(sentence) if one.startswith("requests")}
    assert {one for one in made if not one.endswith(("| motion", "motiontodismiss"))} == ASKED[sentence]
