"""Which sums juries and courts awarded, to whom against whom, and which sums nobody did."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

TOLD = [
    ("They awarded Berg $5 million in damages.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("A jury in St. Louis, Missouri, awarded Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jury awarded Berg $5 million, which the judge trimmed to $2 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 2000000 | USD", "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("A jury awarded Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Jurors awarded Berg $5 million in damages.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jury awarded Berg $2 million in compensatory damages and $3 million in punitive damages.", {"awarded | Anna Berg | Corvex Foods Inc. | 2000000 | USD", "awarded | Anna Berg | Corvex Foods Inc. | 3000000 | USD"}),
    ("A jury ordered Corvex to pay Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("A jury ordered Corvex to pay $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Corvex was ordered to pay Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Corvex was ordered on Monday to pay $5 million to Berg.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Corvex was told to pay Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Corvex must pay Berg $5 million, a jury decided.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Corvex must pay $5 million to Berg, a federal jury found on Monday.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("A jury found that Corvex must pay Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The judge ruled that Corvex must pay Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Corvex should pay Berg $5 million, a jury said.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Corvex owes Berg $5 million, a jury said.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Berg won a $5 million verdict against Corvex.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Berg won a verdict of $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Berg was awarded $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("A jury returned a $5 million verdict for Berg.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jury returned a verdict of $5 million in favor of Berg.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("A jury hit Corvex with a $5 million verdict.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Jurors found Corvex liable and awarded $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jury found for Berg, awarding her $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("A jury found Corvex negligent, awarding Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jury gave Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The trial ended with an award of $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The trial ended in a $5 million verdict for Berg.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The panel set damages at $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jury put compensatory damages at $2 million and punitive damages at $3 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 2000000 | USD", "awarded | Anna Berg | Corvex Foods Inc. | 3000000 | USD"}),
    ("The judge cut the award to $2 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 2000000 | USD"}),
    ("The judge reduced the verdict from $5 million to $2 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 2000000 | USD", "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The judge entered judgment for Berg for $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The court entered a $5 million judgment against Corvex.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The court entered judgment against Corvex in the amount of $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("An appeals court upheld the $5 million verdict.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("An appeals court upheld a $5 million judgment in favor of Berg.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("There is no ground to set aside the $5 million that jurors awarded Berg.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The $5 million award was upheld.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jury assessed $5 million in damages.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jury deliberated for two days before awarding Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Berg won $5 million in her lawsuit against Corvex.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("A jury found for Berg and fixed her damages at $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jurors concluded that Berg was owed $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Jurors handed Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Berg was granted $5 million in damages.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Corvex will have to pay Berg $5 million, a jury said.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Corvex has to pay $5 million, the judge ruled.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The judge added $5 million in prejudgment interest.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The judge raised the award to $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The award was later cut to $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The court ordered judgment in favor of Berg in the amount of $5,000,000.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Judgment was entered against Corvex for $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The total verdict came to $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("A jury returned a verdict in Berg's favor for $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The company must pay the woman $5 million, the jury decided.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jury came back with $5 million in punitive damages.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The judge found the sum too high and brought it down to $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jury ordered Corvex to cover $5 million of her legal bills.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("Corvex will appeal the $5 million verdict.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The judge awarded Berg $100,000 in attorneys' fees.", {"awarded | Anna Berg | Corvex Foods Inc. | 100000 | USD"}),
    ("The judge ordered Berg to pay Corvex $100,000 in legal fees.", {"awarded | Corvex Foods Inc. | Anna Berg | 100000 | USD"}),
    ("The judge ordered Berg to pay $10,000 in sanctions.", {"awarded | Corvex Foods Inc. | Anna Berg | 10000 | USD"}),
    ("The arbitrator awarded Berg $5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("In the case, Judge Ann Lee ordered Corvex to pay Berg $3 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 3000000 | USD"}),
    ("Jurors awarded Berg $2 million and Corvex $1 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 2000000 | USD", "awarded | Corvex Foods Inc. | Anna Berg | 1000000 | USD"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_these_awards(sentence, expected):
    assert {fact for fact in told(sentence) if fact.startswith("awarded")} == expected


def test_a_judge_of_another_case_is_none_of_this_one():
    told_there = told("In another case, Judge Ann Lee ordered Corvex to pay $3 million.")
    told_here = told("In this case, Judge Ann Lee ordered Corvex to pay $3 million.")
    assert not any("Ann Lee" in one for one in told_there)
    assert any("Ann Lee" in one for one in told_here)


COMPLAINT = """UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF ILLINOIS

KIM ROE,
          Plaintiff,
     v.                                Case No. 1:21-cv-00417
HANS FEIN and BOLT INC.,
          Defendants.

COMPLAINT

Plaintiff Kim Roe alleges as follows against Defendants Hans Fein and Bolt Inc.:

1. In 2017 Dr. Fein was sued by Maria Gomez; a judgment of $1.2 million was entered against him.

2. Plaintiff was injured by the negligence of Dr. Fein.

WHEREFORE, Plaintiff demands judgment against Defendants in the amount of $5 million.
"""


def test_what_a_complaint_tells_of_earlier_judgments_is_no_award():
    known = facts(COMPLAINT)
    assert not {one for one in known if one.startswith("awarded")}
    assert any(one.startswith("sum") for one in known)


NOTHING = [
    "Elsewhere a jury awarded $5 million in another case over soup.",
    "The lawyer came back with $5 million in offers.",
    "The judge brought the price down to $5 million.",
    "A verdict of $5 million is possible.",
    "Corvex has to pay Berg $5 million, her lawyer said.",
    "Corvex has to pay $5 million to the city, a judge said.",
    "The award could be cut to $5 million.",
    "The judge awarded Berg statutory damages of $150,000 per work.",
    "The jury handed Corvex a $5 million loss.",
    "The judge set the bond at $5 million.",
    "The judge added $5 million to the bond.",
    "The county assessed the plant at $5 million.",
    "Berg moved for judgment in the amount of $5 million.",
    "Berg won $5 million in a raffle.",
    "The judge raised the bond to $5 million.",
    "Corvex must pay Berg $5 million, she said.",
    "Corvex must pay Berg $5 million, her lawyer said.",
    "Corvex must pay Berg $5 million, according to a tabloid.",
    "Corvex must pay Berg $5 million if it loses.",
    "Corvex must pay a $5 million fee to the city, an official said.",
    "Berg said that Corvex must pay her $5 million.",
    "A jury could find that Corvex must pay Berg $5 million.",
    "The judge asked whether Corvex must pay Berg $5 million.",
    "Corvex owes Berg $5 million, Berg said.",
    "Corvex owes banks $5 million.",
    "Corvex owes $5 million in taxes, the auditor found.",
    "Corvex was told to pay the city $5 million.",
    "Corvex was told by the city to pay $5 million.",
    "The jury gave Berg a hard time over the $5 million loan.",
    "The jury gave no weight to the $5 million loan.",
    "The judge gave Berg $5 million reasons to settle.",
    "The friend gave Berg $5 million.",
    "The judge cut the fee to $2 million.",
    "Corvex cut the award to $2 million.",
    "The judge cut the damages claim to $2 million.",
    "The judge may cut the award to $2 million.",
    "The judge entered judgment for Berg.",
    "The judge entered the $5 million contest.",
    "Berg won $5 million from the lottery.",
    "Berg won $5 million from a rival.",
    "Jurors awarded two other drivers $5 million.",
    "In a separate case, a jury returned a $5 million verdict.",
    "The jury heard that Corvex made $5 million.",
    "The verdict of the jury ended a $5 million fight.",
    "Corvex hopes to avoid a $5 million verdict.",
    "The $5 million verdict would bankrupt Corvex.",
    "The judge ordered Berg and Corvex to pay attention.",
    "The judge ordered him to pay $5 million.",
    "A jury could award Berg $5 million.",
    "Jurors awarded Berg's family $5 million.",
    "Jurors in Ohio awarded another driver $5 million.",
    "The jury awarded Berg nothing.",
    "Corvex was fined $5 million by a city agency.",
    "The complaint says a judgment of $3 million was entered against Corvex in 2017.",
    "The lawsuit notes that another $3 million verdict stands against Corvex.",
    "Berg said that a $3 million judgment had been entered against Corvex.",
    "In another case, Judge Ann Lee ordered Corvex to pay $3 million.",
    "In an unrelated lawsuit, jurors awarded Berg $3 million.",
    "In a separate defamation case last year, Corvex was ordered to pay $3 million.",
    "Judge Ann Lee ordered Corvex in a different case to pay $3 million.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_a_sum_that_nobody_awarded_is_no_award(sentence):
    assert not {fact for fact in told(sentence) if fact.startswith("awarded")}


def test_whom_a_jury_orders_to_pay_is_the_party_named_last() -> None:
    text = "Carl Holm sued Delmar Group Inc. and Anna Berg in May. The jury found against Anna Berg and ordered her to pay $3 million."
    assert {one for one in facts(text) if one.startswith("awarded")} == {
        "awarded | Carl Holm | Anna Berg | 3000000 | USD"
    }


def test_who_was_told_to_pay_owes_what_the_jury_gave() -> None:
    sued = "Anna Berg sued Corvex Foods Inc. and Delmar Group Inc. in 2022, alleging negligence. "
    found = "Corvex must pay more than $5 million, a jury said on Friday. Jurors awarded Berg $2 million for pain."
    awarded = {fact for fact in facts(sued + found) if fact.startswith("awarded")}
    assert {fact.split(" | ")[2] for fact in awarded} == {"Corvex Foods Inc."}


def test_an_award_to_nobody_named_is_none_where_both_sides_sue() -> None:
    awarded = told(
        "Corvex countersued Berg for libel. It awarded them $7 million, which the judge trimmed to $5 million."
    )
    assert not {fact for fact in awarded if fact.startswith("awarded")}


def test_each_of_several_gains_the_sum_before_the_name() -> None:
    sued = "Anna Berg and Kim Roe sued Corvex Foods Inc. in 2022, alleging negligence. "
    for told_so in (
        "awarded $5 million to Berg and $3 million to Roe.",
        "ordered Corvex to pay $5 million to Berg and $3 million to Roe.",
    ):
        awarded = {one for one in facts(f"{sued}The jury {told_so}") if one.startswith("awarded")}
        assert {one.split(" | ")[1] + one.split(" | ")[3] for one in awarded} == {
            "Anna Berg5000000",
            "Kim Roe3000000",
        }


def test_a_pronoun_gains_what_the_jury_awarded_where_both_sides_sue() -> None:
    awarded = told("Corvex countersued Berg for libel. The jury sided with Berg and awarded her $5 million.")
    assert "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD" in awarded


def test_who_announces_an_award_tells_it_and_who_says_so_does_not() -> None:
    for verb, count in (("announced", 1), ("said", 0)):
        awarded = told(f"Corvex {verb} that a jury had awarded Berg $5 million.")
        assert len({one for one in awarded if one.startswith("awarded")}) == count
