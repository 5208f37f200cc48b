"""Claims, sums and awards: what sentences tell, and what is only hoped for, urged, possible or no award of a court."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

TOLD = [
    ("Berg is seeking $5 million in damages.", {"sum | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("She wants $5 million.", {"sum | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The lawsuit asks for at least $75,000.", {"sum | Anna Berg | Corvex Foods Inc. | 75000 | USD"}),
    ("Berg's $3 million lawsuit drew attention.", {"sum | Anna Berg | Corvex Foods Inc. | 3000000 | USD"}),
    ("Berg alleges that Corvex defrauded customers.", {"claim | Anna Berg | Corvex Foods Inc. | fraud"}),
    ("Berg's lawsuit accuses Corvex of fraud.", {"claim | Anna Berg | Corvex Foods Inc. | fraud"}),
    ("The complaint lists claims for fraud, negligence and breach of contract.", {"claim | Anna Berg | Corvex Foods Inc. | breachofcontract", "claim | Anna Berg | Corvex Foods Inc. | fraud"}),
    ("The lawsuit claims violations of antitrust law.", {"claim | Anna Berg | Corvex Foods Inc. | antitrust"}),
    ("The suit includes claims of retaliation and discrimination.", {"claim | Anna Berg | Corvex Foods Inc. | discrimination", "claim | Anna Berg | Corvex Foods Inc. | retaliation"}),
    ("Berg's defamation claim is new.", {"claim | Anna Berg | Corvex Foods Inc. | defamation"}),
    ("Berg sought a verdict of $5 million.", {"sum | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("The jury awarded $1 million in compensatory damages and $3 million in punitive damages.", {"awarded | Anna Berg | Corvex Foods Inc. | 1000000 | USD", "awarded | Anna Berg | Corvex Foods Inc. | 3000000 | USD"}),
    ("A jury found Corvex liable and awarded Berg $2.5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 2500000 | USD"}),
    ("Jurors awarded $2.5 million to Berg.", {"awarded | Anna Berg | Corvex Foods Inc. | 2500000 | USD"}),
    ("Corvex was ordered to pay Berg $300,000.", {"awarded | Anna Berg | Corvex Foods Inc. | 300000 | USD"}),
    ("The judge ordered Corvex to pay Berg $300,000.", {"awarded | Anna Berg | Corvex Foods Inc. | 300000 | USD"}),
    ("The verdict of $2.5 million was the largest in the county.", {"awarded | Anna Berg | Corvex Foods Inc. | 2500000 | USD"}),
    ("Berg was awarded $2.5 million by a jury.", {"awarded | Anna Berg | Corvex Foods Inc. | 2500000 | USD"}),
    ("Berg won a $2.5 million verdict.", {"awarded | Anna Berg | Corvex Foods Inc. | 2500000 | USD"}),
    ("Jurors put damages at $2.5 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 2500000 | USD"}),
    ("The judge threw out the $5 million verdict.", set()),
    ("Berg wants up to $4 million for her losses.", {"sum | Anna Berg | Corvex Foods Inc. | 4000000 | USD"}),
    ("Corvex was accused of fraud.", {"claim | Anna Berg | Corvex Foods Inc. | fraud"}),
    ("Berg filed the complaint in Ohio. It alleges fraud.", {"claim | Anna Berg | Corvex Foods Inc. | fraud"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_these_facts_and_no_others(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "Berg alleges that Corvex dragged out the antitrust reviews.",
    "Berg alleges violations of the Computer Fraud and Abuse Act.",
    "Berg wants $4 million for her house.",
    "Berg is asking $4 million for the boat.",
    "Corvex was accused of fraud by a newspaper.",
    "Mark Stone was accused of fraud.",
    "Corvex could be accused of fraud.",
    "The foundation awarded Berg $5 million.",
    "Her lawsuit seeks unspecified damages.",
    "Berg asked the court to award $5 million.",
    "Prosecutors say Corvex defrauded customers.",
    "The jury could award $1 million.",
    "Berg's lawyers urged the jury to award $5 million.",
    "Berg urged jurors to award her $5 million.",
    "Corvex offered Berg $1 million to drop the lawsuit.",
    "A lawyer for Berg said the court had awarded her $5 million.",
    "Berg says the jury awarded her $5 million.",
    "Berg says a jury found Corvex liable and awarded her $5 million.",
    "The jury declined to award damages of $5 million.",
    "The jury did not award Berg $5 million.",
    "The judge refused to award Berg $5 million.",
    "Berg hopes for a verdict of $5 million.",
    "A verdict of $5 million would be the largest ever.",
    "Corvex could be ordered to pay Berg $5 million.",
    "Corvex must pay Berg $5 million, the lawsuit says.",
    "Corvex should be ordered to pay Berg $5 million, the complaint says.",
    "Under the contract, Corvex must pay Berg $5 million.",
    "A law that would require Corvex to pay $5 million passed.",
    "The bank awarded Corvex a $5 million contract.",
    "The city awarded Corvex a contract worth $5 million.",
    "Corvex was awarded a $5 million contract.",
    "Berg was awarded the Nobel Prize.",
    "Berg won a $5 million prize.",
    "Corvex was ordered by the city to pay $20,000.",
    "Berg withdrew $5,000 from the bank.",
    "Corvex may seek $4 million from Berg.",
    "Berg may seek $4 million in damages.",
    "Berg could seek $4 million in damages.",
    "Berg does not seek $4 million in damages.",
    "Berg said she was not seeking $4 million.",
    "Berg wants Corvex to sell its $4 million plane.",
    "Berg denied she had demanded $4 million.",
    "Corvex says Berg demanded $4 million.",
    "Corvex said Berg accused it of fraud.",
    "Corvex said Berg could add a fraud claim.",
    "Berg could add a fraud claim.",
    "Berg plans to add a claim for fraud.",
    "The suit does not allege fraud.",
    "The suit does not include a claim for fraud.",
    "The lawsuit stops short of alleging fraud.",
    "Berg does not accuse Corvex of fraud.",
    "Experts say a fraud claim would fail.",
    "A judge should award Berg $5 million, her lawyers argued.",
    "Jurors were asked to award Berg $5 million.",
    "Jurors were urged to award $5 million.",
    "A jury would award Berg $5 million, her lawyers predicted.",
    "Corvex will have to pay $5 million if it loses.",
    "Corvex may be ordered to pay Berg $5 million.",
    "Corvex was not ordered to pay Berg $5 million.",
    "Corvex won an award for design.",
    "Tina Ray charged Mark Stone $50 for lunch.",
    "Corvex charged Berg $50.",
    "Corvex accused Delmar Group Inc. of fraud in an advertisement.",
    "Corvex accused Delmar Group Inc. of fraud.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_is_not_claimed_or_awarded_is_no_claim_and_no_award(sentence):
    assert told(sentence) == set()
