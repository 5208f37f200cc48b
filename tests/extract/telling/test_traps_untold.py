"""What stands near a ruling, a claim or a suit and is none of them: undone orders, motions like it, another suit's rulings, others' places."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, sayings, short, told

RULED = [
    (
        "Judge Amy Lund of the court dissolved a temporary restraining order that she had granted to Berg.",
        None,
    ),
    (
        "Corvex asked Judge Amy Lund to reconsider. In a separate case in Ohio a judge granted such a motion.",
        None,
    ),
    ("Corvex asked Judge Amy Lund to reconsider. Another judge denied a similar motion.", None),
    ("Corvex moved to stay the suit. Judge Amy Lund granted the motion.", "outcome | motiontostay | granted"),
    (
        "Judge Amy Lund denied Corvex's motion for summary judgment on the age claim. She granted it on the claim of libel.",
        "outcome | motionforsummaryjudgment | grantedinpart",
    ),
    (
        "Judge Amy Lund denied Corvex's motion for summary judgment. She denied Berg's motion to seal.",
        "outcome | motionforsummaryjudgment | denied",
    ),
    (
        "Berg asked Judge Amy Lund to reconsider. The board had moved to dismiss last fall, and Lund denied the motion in May.",
        None,
    ),
    ("The court lifted a stay that it had granted in May.", None),
]


@pytest.mark.parametrize(("sentence", "outcome"), RULED, ids=short)
def test_only_what_a_court_decides_in_the_suit_is_an_outcome(sentence: str, outcome: str | None) -> None:
    found = {one for one in told(sentence) if one.startswith("outcome") and "deferred" not in one}
    assert (
        outcome in found if outcome else not {one for one in found if "reconsider" in one or "granted" in one}
    )


def test_a_motion_about_somebodys_lawyer_is_not_the_clients() -> None:
    text = "Ed Lund represents Berg. The judge said a motion to disqualify her lawyer, Ed Lund, had been withdrawn."
    assert not {one for one in told(text) if one.startswith("requests | Anna Berg")}
    own = "Ed Lund represents Berg. A motion to exclude the expert by Berg was denied by the judge."
    assert {one for one in told(own) if one.startswith("requests | Anna Berg")}


def test_a_motion_by_one_whom_a_noun_calls_is_theirs() -> None:
    found = told("Judge Amy Lund granted a special motion by the company to dismiss the suit.")
    assert "requests | Corvex Foods Inc. | motiontodismiss" in found


STANDING = [
    "The panel affirmed the dismissal of a second claim, which Berg had added later.",
    "U.S. District Judge Amy Lund stayed another suit against Corvex last year.",
    "In the rival's case, Judge Amy Lund stayed the suit.",
    "The agency also sued Dan Roe; that action has been stayed.",
]


@pytest.mark.parametrize("sentence", STANDING, ids=short)
def test_the_suit_stands_as_it_did(sentence: str) -> None:
    assert not {one for one in told(sentence) if one.startswith("status | Anna Berg | claims")}


def test_what_is_stayed_by_itself_is_read() -> None:
    assert "status | Anna Berg | claims | stayed" in told("That action was stayed by the judge in June.")


UNSUED = [
    "A complaint that Dan Roe lodged against Amy Lund with the Senate ethics panel was withdrawn.",
    "A complaint that Dan Roe filed against Amy Lund with the state bar was dismissed.",
    "His lawyer, Amy Lund, had drafted a complaint that named Poe Labs LLC and its president, Dan Roe.",
]


@pytest.mark.parametrize("sentence", UNSUED, ids=short)
def test_what_goes_to_an_office_or_was_only_drafted_is_no_suit(sentence: str) -> None:
    assert not {one for one in told(sentence) if one.startswith("sues")}


def test_claims_of_a_suit_like_it_are_not_the_suits() -> None:
    assert not {
        one
        for one in told("A wrongful-death suit by the family of another worker was settled.")
        if one.startswith("claim")
    }
    assert {one for one in told("The wrongful-death suit goes to trial in May.") if one.startswith("claim")}


def test_both_sides_who_ask_to_end_a_suit_do_not_both_claim() -> None:
    text = "The writer Dan Roe and the publisher Lund House have asked a judge to dismiss Roe's libel suit. Roe sued Lund House and the author, Amy Poe, in 2021."
    assert not {one for one in facts(text) if one.startswith("claim | Lund House")}


def test_a_suit_told_last_as_another_has_not_the_courts_and_judges_of_the_text() -> None:
    text = (
        "The trader Dan Roe is out of a market suit, though the fund may add him again, its lawyers told a court on Monday. "
        "In a filing in Manhattan federal court, the fund said to U.S. District Judge Amy Lund that it would go on against his old firm. "
        + "The firm has denied that it did anything wrong, and so has Roe, who lives abroad and has not been to the city since the spring of last year. "
        * 2
        + "A lawsuit that Roe filed against Poe Point LLC in London was dismissed there."
    )
    found = facts(text)
    assert "sues | Dan Roe | Poe Point LLC" in found
    assert not {one for one in found if one.startswith(("judge | Amy Lund | Dan Roe", "heard_in | Dan Roe"))}


def test_the_county_of_a_judge_is_not_the_company() -> None:
    text = (
        "A judge has rejected Sound Ferries' bid. Judge Amy Lund of King County denied the company's motion to compel. "
        "Dan Roe sued after the company cut his pay. Its lawyer, Ann Poe, said an appeal is being weighed."
    )
    assert not {one for one in facts(text) if "King County" in one}


SAID = [
    ("Ed Lund, a lawyer for Corvex, said the claims should be dismissed.", "argument"),
    ("Ed Lund, a lawyer for Corvex, said the claims would have been dropped.", "argument"),
    ("Ed Lund, a lawyer for Berg, said the claims would be dropped.", "intention"),
    ("Berg said a new federal case will follow.", "intention"),
    ("Berg's lawyer, Ed Lund, told the judge that Corvex wanted to buy the brand it fears.", "argument"),
    ("Berg's lawyer, Ed Lund, told the judge that Berg wanted to go to trial.", "intention"),
    ("Corvex has called that false.", "denial"),
    ("Corvex called her accusations untrue.", "denial"),
    ("Corvex has called that unwise.", "characterization"),
    ("Corvex complained that a juror looked up the product.", "argument"),
    ("Berg complained that the guard hit her.", "allegation"),
]


@pytest.mark.parametrize(("sentence", "kind"), SAID, ids=short)
def test_what_should_be_done_is_nobodys_plan(sentence: str, kind: str) -> None:
    assert [one for _, one in sayings(sentence)] == [kind]


def test_what_is_put_off_is_not_said() -> None:
    assert not sayings("Judge Amy Lund put off deciding whether to seal the records.")


def test_she_is_the_one_spoken_of_last_though_another_is_named_in_the_quote() -> None:
    text = "Judge Mary Ross ruled in May for the blogger, Pru Hatch, and against Dan Roe. Hatch has asked for her fees. “He should pay every cent,” she said."
    assert sayings(text)[-1][0] == "Pru Hatch"


def test_a_motion_to_stay_beside_ones_motion_to_dismiss_is_theirs_too() -> None:
    found = told("Judge Amy Lund denied Corvex's motion to dismiss and a motion to stay the suit.")
    assert "requests | Corvex Foods Inc. | motiontostay" in found
    other = told("Judge Amy Lund denied Corvex's motion to dismiss and a motion to seal the record.")
    assert not {one for one in other if one.startswith("requests | Corvex Foods Inc. | motiontoseal")}


APART = [
    "A claim to a second picture, a Degas, was withdrawn.",
    "Berg dropped a claim of failure to warn on the second day.",
    "One of two lawsuits over the failure of the dam was dismissed on Monday.",
]


@pytest.mark.parametrize("sentence", APART, ids=short)
def test_one_claim_or_one_of_several_suits_is_not_the_suit(sentence: str) -> None:
    assert not {one for one in told(sentence) if one.startswith("status | Anna Berg | claims")}


def test_what_is_dropped_as_a_whole_is() -> None:
    assert "status | Anna Berg | claims | withdrawn" in told("Berg dropped the lawsuit on the second day.")


def test_a_refusal_to_block_everywhere_undoes_no_injunction() -> None:
    sentence = "Judge Amy Lund barred Corvex from selling the mix but declined to block it nationwide. She granted Berg's motion for a preliminary injunction."
    assert "outcome | motionforpreliminaryinjunction | granted" in told(sentence)


def test_what_both_sides_end_grants_no_motion_of_one() -> None:
    moved, granted = (
        "Corvex moved to dismiss. Judge Amy Lund dismissed the case ",
        "outcome | motiontodismiss | granted",
    )
    assert granted not in told(f"{moved}at the request of both sides.")
    assert granted in told(f"{moved}on Tuesday.")


def test_a_suit_of_others_bears_nobody_of_the_open_one() -> None:
    text = "Dora Finch sued in 2020. Judge Ed Nash threw out a suit by the insurer, Great Basin LLC, against the engineer Lowell Hess."
    assert "sues | Dora Finch | Lowell Hess" not in facts(text)


def test_an_award_to_another_is_not_who_sues() -> None:
    assert not {
        one
        for one in told("A jury in 2019 awarded $2 million to the family of another worker.")
        if one.startswith("awarded")
    }
    assert {one for one in told("A jury in 2019 awarded $2 million to Berg.") if one.startswith("awarded")}


def test_all_but_one_count_is_a_part() -> None:
    found = told("Judge Amy Lund granted summary judgment to Corvex on all but one count.")
    assert "outcome | motionforsummaryjudgment | grantedinpart" in found


def test_a_bid_to_bar_an_expert_is_no_injunction() -> None:
    found = told("Judge Amy Lund put off until trial Corvex's bid to bar a toxicologist.")
    assert not {one for one in found if "injunction" in one}
