"""Orders and judgments of our own: what they hold in their own voice, whom they find for, what becomes of one claim."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of, said_in

PAPER = """UNITED STATES DISTRICT COURT
DISTRICT OF NEVADA

ANNA BERG,
                    Plaintiff,
        v.                                       1:23-cv-06204
HOLM MEDIA LLC; PETER HOLM, in his official
capacity as Governor of Nevada,                  {title}
                    Defendants.

{body}

CARLA RUIZ
United States District Judge
"""


def _facts(body: str, relation: str, title: str = "ORDER") -> set[Fact]:
    return {
        fact[1:] for fact in facts_of(read_text(PAPER.format(title=title, body=body))) if fact[0] == relation
    }


RULED = {("CARLA RUIZ", "ruling")}


@pytest.mark.parametrize(("body", "said"), [
    ("Plaintiff has plausibly alleged that the film copies her novel.", RULED),
    ("She fails to state a claim for fraud against the company.", RULED),
    ("The Court is not prepared to hold at this stage that a bot speaks.", RULED),
    ("The Court is not persuaded that the papers were ever sealed.", RULED),
    ("Such a promise, we hold, binds whoever makes it to the letter.", RULED),
    ("The Court is not persuaded.", RULED),
    ("Plaintiff does not plead that Holm Media knew of the bias.", RULED),
    ("Berg has shown neither that the label holds market power nor that anybody conspired.", RULED),
    ("Defendants offer no evidence that the clause was ever read.", RULED),
    ("Nor does the Complaint show that the film would have changed.", RULED),
    ("Accordingly, Plaintiff is entitled to specific performance.", RULED),
    ("Defendants' counterclaim fails for want of proof.", RULED),
    ("The pre-approval requirements are facially invalid.", RULED),
    ("The claim for unjust enrichment is time-barred.", RULED),
    ("In an earlier decision this court rejected the first defense.", RULED),
    ("A void act, I held, cannot be made good by the passage of time.", RULED),
    ("The Court reserves decision on the amount of the fees.", RULED),
    ("We disagree.", set()),
    ("If the claim fails, the counterclaim survives.", set()),
    ("Berg has not shown up since March.", set()),
    ("Holm Media does not show films in Nevada.", set()),
    ("Whether Defendants' counterclaim fails is for the jury.", set()),
    ("Berg says that Defendants' counterclaim fails for want of proof.", {("ANNA BERG", "allegation")}),
    ("Defendants' argument that the clause fails is one of their three.", {("HOLM MEDIA LLC", "argument")}),
    ("A plaintiff must plausibly allege facts that show what she claims.", set()),
    ("If we hold that the statute governs, the claim fails as a matter of law.", set()),
    ("Berg argues that she has plausibly alleged a breach of the agreement.", {("ANNA BERG", "argument")}),
])  # fmt: skip
def test_a_court_rules_in_its_own_voice(body: str, said: set[tuple[str, str]]) -> None:
    records = read_text(PAPER.format(title="ORDER", body=body))
    assert {(one.speakers[0], one.categories[0]) for one in said_in(records)} == said


@pytest.mark.parametrize("title", ["COMPLAINT", "BRIEF IN OPPOSITION", "[PROPOSED] ORDER"])
def test_other_papers_rule_nothing(title: str) -> None:
    body = "Plaintiff has plausibly alleged that the film copies her novel."
    records = read_text(PAPER.format(title=title, body=body))
    assert not any(one.categories == ("ruling",) for one in said_in(records))


WON = {("ANNA BERG", "HOLM MEDIA LLC", "3415000", "USD")}


@pytest.mark.parametrize(("body", "awarded"), [
    ("IT IS ORDERED AND ADJUDGED that judgment is entered in favor of Plaintiff Anna Berg and against Defendant Holm Media LLC in the amount of $3,415,000.00, for which let execution issue.", WON),
    ("Judgment is hereby entered for Plaintiff Anna Berg and against Holm Media LLC in the sum of $3,415,000.", WON),
    ("Plaintiff, Anna Berg, shall recover from Defendant, Holm Media LLC, the sum of $3,415,000.", WON),
    ("It is ORDERED, ADJUDGED and DECREED that Plaintiff Anna Berg recover from Defendant Holm Media LLC the sum of $3,415,000, with interest.", WON),
    ("Plaintiff asks that it be ordered that Plaintiff recover from Defendant the sum of $3,415,000.", set()),
    ("It is ordered that the plaintiff take nothing, and that the defendant recover of the plaintiff its costs.", set()),
    ("We, the jury, find in favor of Anna Berg and against Holm Media LLC, and assess damages in the amount of $3,415,000.", WON),
    ("Plaintiff asks that judgment be entered in favor of Anna Berg and against Holm Media LLC in the amount of $3,415,000.", set()),
    ("The judgment that was vacated had been entered in favor of Anna Berg and against Holm Media LLC in the amount of $3,415,000.", set()),
    ("Judgment is entered in favor of Holm Media LLC and against Anna Berg.", set()),
])  # fmt: skip
def test_a_judgment_awards_the_sum_that_it_names(body: str, awarded: set[Fact]) -> None:
    assert _facts(body, "awarded") == awarded


def test_what_a_draft_would_award_nobody_awarded() -> None:
    body = "Judgment is entered for Plaintiff Anna Berg and against Holm Media LLC in the sum of $3,415,000."
    assert _facts(body, "awarded", "[PROPOSED] JUDGMENT") == set()


CLAIMED = "Berg sued Holm Media LLC for fraud and defamation."


@pytest.mark.parametrize(("body", "stands"), [
    ("The claim for fraud is preempted. That claim is dismissed with prejudice.", {("ANNA BERG", "fraud", "dismissedwithprejudice")}),
    ("Holm Media argues that it is immune. That claim is dismissed.", set()),
    ("The action is dismissed with prejudice.", {("ANNA BERG", "claims", "dismissedwithprejudice")}),
])  # fmt: skip
def test_that_claim_is_the_one_just_spoken_of(body: str, stands: set[Fact]) -> None:
    assert _facts(f"{CLAIMED} {body}", "status") == stands


def test_the_motion_is_one_told_of_before() -> None:
    body = (
        "Before the Court is Defendants' motion to dismiss. The motion is GRANTED IN PART.\n\n"
        "Defendants' motion to dismiss is granted as to the fraud claim and otherwise denied. Plaintiff's motion for leave to amend is denied."
    )
    assert _facts(body, "outcome") == {("motiontodismiss", "grantedinpart"), ("motionforleave", "denied")}


def test_who_is_sued_in_an_office_goes_by_it() -> None:
    assert _facts("The Governor has moved to dismiss the complaint.", "requests") == {
        ("PETER HOLM", "motiontodismiss", "")
    }


@pytest.mark.parametrize(("body", "speaker"), [
    ("Defendants moved to dismiss the complaint. They argued that the statute shields them.", "HOLM MEDIA LLC"),
    ("The defendants have moved to dismiss. They also contend that the claim is stale.", "HOLM MEDIA LLC"),
    ("In response, Defendants moved to stay. Moreover, they argue that the claim is stale.", "HOLM MEDIA LLC"),
    ("Plaintiff moved for leave to amend. She argues that the rule is liberal.", "ANNA BERG"),
    ("Plaintiff wrote to Carl Stone. He argued that the rule is strict.", "Carl Stone"),
    ("Defendants' motion names nobody. They argue that the rule is liberal.", None),
    ("A plaintiff may amend once. She argues that the rule is liberal.", None),
    ("Defendants and the clerk met. They argue that the rule is liberal.", None),
])  # fmt: skip
def test_a_pronoun_means_those_of_the_role_before_it(body: str, speaker: str | None) -> None:
    said = said_in(read_text(PAPER.format(title="ORDER", body=body)))
    assert next((one.speakers[0] for one in said), None) == speaker


def test_a_side_without_a_role_is_not_looked_for_in_the_prose() -> None:
    text = PAPER.replace("                    Defendants.\n", "__________\n").replace(
        ", in his official\ncapacity as Governor of Nevada", ""
    )
    agents = {
        one.name
        for one in read_text(
            text.format(title="ORDER", body="Carl Stone died. Berg sued in May. Defendants moved to dismiss.")
        ).agents
    }
    assert agents <= {
        "UNITED STATES DISTRICT COURT DISTRICT OF NEVADA",
        "ANNA BERG",
        "HOLM MEDIA LLC",
        "PETER HOLM",
        "CARLA RUIZ",
        "Carl Stone",
        "Berg",
        "Holm Media LLC",
    }
