"""Captioned papers of our own: orders, stipulations, notices and minutes, and what each of their sentences decides."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of
from kg.model import locate

FROST, VANCE, OREN = "FROST MEDIA LLC", "PETER VANCE", "OREN SOLLERS"
CAPTION = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

FROST MEDIA LLC,
                    Plaintiff,
        v.                                       1:23-cv-06204
PETER VANCE; OREN SOLLERS,                       {title}
                    Defendants.

"""
ORDERS = {
    "a title that decides": ("ORDER GRANTING MOTION TO DISMISS", "The motion is GRANTED as to the claim for fraud.\n", {
        ("outcome", "motiontodismiss", "granted"), ("claim", FROST, VANCE, "fraud"), ("claim", FROST, OREN, "fraud"),
    }),
    "capitals in a sentence": ("ORDER", "Defendants' motion to compel is DENIED WITHOUT PREJUDICE.\n", {
        ("outcome", "motiontocompel", "denied"), ("outcome_open", "motiontocompel"),
        ("requests", VANCE, "motiontocompel", ""), ("requests", OREN, "motiontocompel", ""),
    }),
    "what it is ordered that": ("ORDER", "IT IS ORDERED that Plaintiff's motion to seal is GRANTED IN PART.\n", {
        ("outcome", "motiontoseal", "grantedinpart"), ("requests", FROST, "motiontoseal", ""),
    }),
    "a withdrawn motion": ("MINUTES", "Plaintiff withdrew its motion to compel on the record.\n", {
        ("outcome", "motiontocompel", "withdrawn"), ("requests", FROST, "motiontocompel", ""),
    }),
    "claims dismissed with leave to amend": (
        "ORDER",
        "The claims for fraud and negligence, which are dismissed with leave to amend, may be pleaded again.\n",
        {
            *(("claim", FROST, one, theory) for one in (VANCE, OREN) for theory in ("fraud", "negligence")),
            ("status", FROST, "fraud", "dismissedwithoutprejudice"), ("status", FROST, "negligence", "dismissedwithoutprejudice"),
        },
    ),
    "a motion granted as to one claim and denied as to another": (
        "ORDER", "Defendants' motion to dismiss is GRANTED as to the fraud claim, with leave to amend, and DENIED as to the claim for negligence.\n", {
            ("outcome", "motiontodismiss", "grantedinpart"), ("requests", VANCE, "motiontodismiss", ""), ("requests", OREN, "motiontodismiss", ""),
            *(("claim", FROST, one, theory) for one in (VANCE, OREN) for theory in ("fraud", "negligence")),
            ("status", FROST, "fraud", "dismissedwithoutprejudice"),
        },
    ),
    "proceedings in a row": ("CIVIL MINUTES", "Proceedings:  PLAINTIFF'S MOTION TO REMAND [22];\n              DEFENDANTS' MOTION TO STAY [25]\n", {
        ("requests", FROST, "motiontoremand", ""), ("requests", VANCE, "motiontostay", ""), ("requests", OREN, "motiontostay", ""),
    }),
    "a judgment that dismisses": ("NOTICE", "The Clerk's Judgment dismissing all of Plaintiff's claims was entered on May 2, 2024.\n", {
        ("status", FROST, "claims", "dismissed"),
    }),
    "a stipulation on a counterclaim": (
        "STIPULATION",
        "Peter Vance filed a counterclaim against Frost Media LLC.\n\n1. The counterclaim of Peter Vance against Frost Media LLC is dismissed with prejudice.\n",
        {("countersues", VANCE, FROST), ("related", VANCE, "countersuit", FROST), ("status", VANCE, "claims", "dismissedwithprejudice")},
    ),
    "notice of an appeal": (
        "NOTICE OF APPEAL", "PLEASE TAKE NOTICE that Defendant Peter Vance hereby appeals to the United States Court of Appeals for the Second Circuit.\n",
        {("related", VANCE, "appeal", FROST)},
    ),
    "an appeal that is only planned": ("LETTER", "Defendant Peter Vance intends to appeal from the order.\n", set()),
    "a motion in capital letters": (
        "ORDER", "Before the Court is Defendants' Motion for Summary Judgment [Doc. 44]. For the reasons below, the Motion is GRANTED in part.\n", {
            ("outcome", "motionforsummaryjudgment", "grantedinpart"), ("requests", VANCE, "motionforsummaryjudgment", ""),
            ("requests", OREN, "motionforsummaryjudgment", ""),
        },
    ),
    "a docket's number before what becomes of a motion": ("ORDER", "Peter Vance's Motion to Compel (Dkt. No. 31) is DENIED.\n", {
        ("outcome", "motiontocompel", "denied"), ("requests", VANCE, "motiontocompel", ""),
    }),
    "the first person": (
        "OPINION", "I now grant most of Frost Media's motion for partial summary judgment, and I deny Peter Vance's motion for summary judgment.\n", {
            ("outcome", "motionforsummaryjudgment", "grantedinpart"), ("outcome", "motionforsummaryjudgment", "denied"),
            ("requests", FROST, "motionforsummaryjudgment", ""), ("requests", VANCE, "motionforsummaryjudgment", ""),
        },
    ),
    "the first person of a panel": ("OPINION", "For these reasons we deny Plaintiff's motion for sanctions and grant Peter Vance's motion to stay.\n", {
        ("outcome", "motionforsanctions", "denied"), ("requests", FROST, "motionforsanctions", ""),
        ("outcome", "motiontostay", "granted"), ("requests", VANCE, "motiontostay", ""),
    }),
    "a motion that is named before": ("OPINION", "Peter Vance moved to dismiss. I deny the motion.\n", {
        ("outcome", "motiontodismiss", "denied"), ("requests", VANCE, "motiontodismiss", ""),
    }),
    "what is only supposed": ("OPINION", "If I grant the motion to stay, the trial waits. I would deny it. We do not grant that the motion was late.\n", set()),
    "a ruling before another request": (
        "ORDER", "Peter Vance moved to dismiss. The Court granted the motion in part. Plaintiff's request for attorney fees will be taken up later.\n", {
            ("outcome", "motiontodismiss", "grantedinpart"), ("requests", VANCE, "motiontodismiss", ""), ("requests", FROST, "motionforattorneyfees", ""),
        },
    ),
    "an end of one claim": ("ORDER", "Plaintiff's claim for punitive damages is dismissed. Count II of the complaint is dismissed.\n", set()),
    "their attorneys": ("COMPLAINT", "Plaintiff, by its attorneys, Block & Tully LLP, complains of the defendants as follows:\n", {
        ("represents", "Block & Tully LLP", FROST),
    }),
    "a motion on the calendar": ("CIVIL MINUTES", "PROCEEDINGS\n\n- Defendants' Motion for Protective Order [301]\n", {
        ("requests", VANCE, "motionforprotectiveorder", ""), ("requests", OREN, "motionforprotectiveorder", ""),
    }),
}  # fmt: skip
"""A paper → its title, its body and what they add; who says what, and the suit itself, are left aside."""
ASIDE = {"sues", "heard_in", "judge", "docket", "filed"}


@pytest.mark.parametrize("paper", ORDERS)
def test_a_paper_tells_what_it_decides(paper: str) -> None:
    title, body, expected = ORDERS[paper]
    text = CAPTION.format(title=title) + body
    records = read_text(text)
    assert {fact for fact in facts_of(records) if fact[0] not in ASIDE} == expected
    assert locate(records, text) == records


def test_a_claim_of_one_plaintiff_ends_without_the_others() -> None:
    text = (
        CAPTION.format(title="CIVIL MINUTES")
        .replace("FROST MEDIA LLC,", "FROST MEDIA LLC and NADIA BERG,")
        .replace("Plaintiff,", "Plaintiffs,")
        + "Plaintiff Nadia Berg's claim for fraud was dismissed with prejudice by stipulation.\n"
    )
    statuses = {fact for fact in facts_of(read_text(text)) if fact[0] == "status"}
    assert {fact[1] for fact in statuses} == {"NADIA BERG"}


def test_who_is_called_a_defendant_is_one() -> None:
    text = CAPTION.format(title="ORDER") + "Nonparty Anna Lind wrote to Defendant Bruno Falk.\n"
    sued = {fact[2] for fact in facts_of(read_text(text)) if fact[0] == "sues"}
    assert sued == {VANCE, OREN, "Bruno Falk"}


def test_the_judge_who_signs_sits_in_the_suit() -> None:
    text = (
        CAPTION.format(title="ORDER")
        + "IT IS SO ORDERED.\n\nDated: May 2, 2024\n        CARLA RUIZ\n        United States District Judge\n"
    )
    assert ("judge", "CARLA RUIZ", FROST) in facts_of(read_text(text))


def test_the_judge_who_opens_an_opinion_sits_in_the_suit() -> None:
    text = (
        CAPTION.format(title="OPINION")
        + "LORNA G. SCHOLAR, District Judge:\n\nDefendants move to dismiss the complaint.\n"
    )
    assert ("judge", "LORNA G. SCHOLAR", FROST) in facts_of(read_text(text))


def test_an_office_before_a_name_is_no_part_of_it() -> None:
    text = CAPTION.format(title="ORDER").replace("OREN SOLLERS", "DOCTOR JOHN SOLLERS, M.D.")
    assert {fact[2] for fact in facts_of(read_text(text)) if fact[0] == "sues"} == {VANCE, "JOHN SOLLERS"}
