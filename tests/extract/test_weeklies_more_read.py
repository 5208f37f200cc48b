"""What court weeklies print besides: counsel of record in lists, claims by counts, prayers, and what a court answers."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Jane Roe sued Delmar Corp. and John Doe over a fall.\n\n"
BO = {
    "represents | Bo Lund | Delmar Corp.",
    "represents | Bo Lund | John Doe",
    "firm | Bo Lund | Lund & Stein",
}
SIDES = {"represents | Ann Poe | Jane Roe", "firm | Ann Poe | Keller Rohr LLP", *BO}
COUNSEL = [
    "Attorneys of Record: (for plaintiff) Ann Poe, Keller Rohr LLP, Dayton, OH. (for defendants) Bo Lund, Lund & Stein, Toledo, OH.",
    "Plaintiff's attorney: Ann Poe, Keller Rohr LLP, Dayton\n\nDefendants' attorney: Bo Lund, Lund & Stein, Toledo",
    "Plaintiff attorney(s): Ann Poe, Keller Rohr LLP\n\nDefense counsel: Bo Lund, Lund & Stein",
    "Attorneys: For plaintiff, Ann Poe of Keller Rohr LLP; for defendants, Bo Lund of Lund & Stein.",
    "Attorneys: Ann Poe of Keller Rohr LLP (for plaintiff); Bo Lund of Lund & Stein (for defendants)",
    "Counsel: Ann Poe, Keller Rohr LLP, for the plaintiff; Bo Lund, Lund & Stein, for the defendants.",
    "Counsel. Ann Poe, Keller Rohr LLP, for the plaintiff. Bo Lund, Lund & Stein, for the defendants.",
    "For the plaintiff: Ann Poe, Keller Rohr LLP. For the defendants: Bo Lund, Lund & Stein.",
]
NEGLIGENT, FRAUD = "claim | Jane Roe | Delmar Corp. | negligence", "claim | Jane Roe | Delmar Corp. | fraud"
BOTH = {NEGLIGENT, "claim | Jane Roe | John Doe | negligence", FRAUD, "claim | Jane Roe | John Doe | fraud"}
SUMS = {"sum | Jane Roe | Delmar Corp. | 50000 | USD", "sum | Jane Roe | John Doe | 50000 | USD"}
MILLION = {"sum | Jane Roe | Delmar Corp. | 1000000 | USD", "sum | Jane Roe | John Doe | 1000000 | USD"}
TRIAL = "requests | Delmar Corp. | motion"
BEHIND = [
    ("For counts of negligence and fraud, the plaintiff is seeking damages in excess of $50,000.", {*BOTH, *SUMS}),
    ("For negligence and fraud, Roe is seeking damages, jointly and severally, in excess of $50,000.", {*BOTH, *SUMS}),
    ("The plaintiff requests a trial by jury and seeks compensatory damages of at least $50,000.", SUMS),
    ("The plaintiff seeks a trial by jury, judgment against the defendants in an amount exceeding $50,000, damages and attorney fees.", SUMS),
    ("Roe is asking for actual damages of $50,000 and punitive damages of $1 million.", {*SUMS, *MILLION}),
    ("Count I alleges negligence, Count II alleges fraud.", BOTH),
    ("Count one accuses Doe of fraud; count two accuses Delmar of negligence.", {NEGLIGENT, "claim | Jane Roe | John Doe | fraud"}),
    ("The two counts against Delmar are negligence and fraud.", {NEGLIGENT, FRAUD}),
    ("Doe faces a single count of fraud.", {"claim | Jane Roe | John Doe | fraud"}),
    ("Delmar asked for a new trial, and Judge Ann Poe agreed.", {TRIAL, "outcome | motion | granted", "judge | Ann Poe | Jane Roe"}),
    ("Delmar asked Judge Ann Poe for a new trial, but she refused.", {TRIAL, "outcome | motion | denied", "judge | Ann Poe | Jane Roe"}),
    ("She also sued Lund Mills Inc.", {"sues | Jane Roe | Lund Mills Inc."}),
    ("Counsel. Ann Poe and Carl Ott, Ott, Mills & Hart, for Roe. Bo Lund, Lund & Stein, for Delmar.", {"represents | Ann Poe | Jane Roe", "represents | Carl Ott | Jane Roe", "firm | Ann Poe | Ott, Mills & Hart", "firm | Carl Ott | Ott, Mills & Hart", "represents | Bo Lund | Delmar Corp.", "firm | Bo Lund | Lund & Stein"}),
    ("Counsel: Ann Poe, Keller Rohr LLP; Bo Lund, Lund & Stein, for Delmar.", {"represents | Bo Lund | Delmar Corp.", "firm | Bo Lund | Lund & Stein"}),
    ("Attorneys: Many asked for Roe. None came for Delmar.", set()),
    ("For years, Roe worked at the mill.", set()),
    ("Count on Doe to be there, she said.", set()),
    ("Delmar asked for a new trial, and Roe agreed.", {TRIAL}),
    ("Delmar asked Judge Ann Poe for a new trial, and she agreed in part.", {TRIAL, "judge | Ann Poe | Jane Roe"}),
    ("Delmar asked for a new trial, saying that the judge had agreed with it.", {TRIAL}),
    ("Delmar asked Roe to drop the case, and she agreed.", set()),
    ("She sold the house for $50,000 in May and the car for $1 million.", set()),
]  # fmt: skip


@pytest.mark.parametrize("text", COUNSEL, ids=short)
def test_counsel_of_record_act_for_their_sides(text: str) -> None:
    assert facts(SUIT + text) - facts(SUIT) == SIDES


@pytest.mark.parametrize(("text", "told"), BEHIND, ids=short)
def test_what_weeklies_tell_is_read_behind_a_suit(text: str, told: set[str]) -> None:
    assert facts(SUIT + text) - facts(SUIT) == told


DEFENSE = "represents | Bo Lund | Delmar Corp."
ALONE = [
    ("Debra Roe sued Delmar Corp. over ice. The plaintiff seeks $50,000.00 and a trial by jury. She is represented by Ann Poe of Keller Rohr LLP.", {"represents | Ann Poe | Debra Roe"}),
    ("Debra Roe sued Delmar Corp. over ice.\n\nThe defendant denied the claims. It is represented by Bo Lund of Lund & Stein.", {DEFENSE}),
    ("Judge Ann Poe denied Delmar Corp.'s bid to toss Debra Roe's retaliation claim.", {"sues | Debra Roe | Delmar Corp.", "judge | Ann Poe | Debra Roe"}),
    ("The West Virginia Supreme Court reversed a Kanawha Circuit Court decision that dismissed Debra Roe's suit against Delmar Corp.", {"heard_in | Debra Roe | Kanawha Circuit Court"}),
]  # fmt: skip
SILENT = [
    ("Delmar Corp. sued Debra Roe. Delmar's bid to toss Roe's counterclaims failed.", "sues | Debra Roe"),
    ("Debra Roe sued Delmar Corp. The Wayne Circuit Court and the Lane Circuit Court heard other cases, the Ohio Supreme Court said.", "heard_in"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ALONE, ids=short)
def test_pronouns_sides_and_courts_below_are_told(text: str, told: set[str]) -> None:
    assert told <= facts(text)


@pytest.mark.parametrize(("text", "untold"), SILENT, ids=short)
def test_nothing_more_is_told_of_them(text: str, untold: str) -> None:
    assert not [one for one in facts(text) if one.startswith(untold)]
