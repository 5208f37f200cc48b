"""How suits and claims stand, and what was not dismissed, settled, dropped or stayed."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

TOLD = [
    ("The judge dismissed the lawsuit with prejudice on Friday.", {"status | Anna Berg | claims | dismissedwithprejudice"}),
    ("The judge dismissed the case without prejudice.", {"status | Anna Berg | claims | dismissedwithoutprejudice"}),
    ("The judge tossed the negligence claim.", {"status | Anna Berg | negligence | dismissed"}),
    ("The judge threw out the lawsuit.", {"status | Anna Berg | claims | dismissed"}),
    ("The judge granted Corvex's motion to dismiss.", {"outcome | motiontodismiss | granted", "requests | Corvex Foods Inc. | motiontodismiss", "status | Anna Berg | claims | dismissed"}),
    ("The lawsuit was dismissed.", {"status | Anna Berg | claims | dismissed"}),
    ("The case was stayed pending appeal.", {"status | Anna Berg | claims | stayed"}),
    ("The judge stayed the case.", {"status | Anna Berg | claims | stayed"}),
    ("Berg dropped the lawsuit in June.", {"status | Anna Berg | claims | withdrawn"}),
    ("Berg agreed to drop the case.", {"status | Anna Berg | claims | dismissaloutstanding"}),
    ("Berg voluntarily dismissed her claims without prejudice.", {"status | Anna Berg | claims | dismissedwithoutprejudice"}),
    ("Berg will drop the lawsuit.", {"status | Anna Berg | claims | withdrawalannounced"}),
    ("Berg plans to drop the lawsuit.", {"status | Anna Berg | claims | withdrawalannounced"}),
    ("The negligence claim will be dropped.", {"status | Anna Berg | negligence | withdrawalannounced"}),
    ("The parties reached a settlement on Monday.", {"status | Anna Berg | claims | settled"}),
    ("The parties settled.", {"status | Anna Berg | claims | settled"}),
    ("Corvex settled with Berg for $5 million.", {"status | Anna Berg | claims | settled"}),
    ("Corvex agreed to settle the lawsuit for $3 million.", {"status | Anna Berg | claims | settled"}),
    ("Corvex agreed to pay $5 million to end the lawsuit.", {"status | Anna Berg | claims | settled"}),
    ("The case was settled for an undisclosed amount.", {"status | Anna Berg | claims | settled"}),
    ("The settlement resolves the lawsuit.", {"status | Anna Berg | claims | settled"}),
    ("The case is still pending.", {"status | Anna Berg | claims | pending"}),
    ("Six lawsuits are pending in Ohio.", {"group | 6"}),
    ("Both sides settled on Friday.", {"status | Anna Berg | claims | settled"}),
    ("The case settled in June.", {"status | Anna Berg | claims | settled"}),
    ("The case ended with a settlement in March.", {"status | Anna Berg | claims | settled"}),
    ("A settlement was reached in May.", {"status | Anna Berg | claims | settled"}),
    ("Corvex agreed to a $3 million settlement.", {"status | Anna Berg | claims | settled"}),
    ("Corvex will pay $3 million to settle the lawsuit.", {"status | Anna Berg | claims | settled"}),
    ("Corvex paid $3 million to settle the lawsuit.", {"status | Anna Berg | claims | settled"}),
    ("Corvex agreed to pay Berg $5 million to settle.", {"status | Anna Berg | claims | settled"}),
    ("Berg resolved her claims against Corvex.", {"status | Anna Berg | claims | settled"}),
    ("The suit was resolved in a settlement.", {"status | Anna Berg | claims | settled"}),
    ("The parties told the court that they had settled.", {"status | Anna Berg | claims | settled"}),
    ("The judge approved the settlement.", {"status | Anna Berg | claims | settled"}),
    ("The judge dismissed the suit with leave to amend.", {"status | Anna Berg | claims | dismissedwithoutprejudice"}),
    ("The judge dropped the negligence claim from the case.", {"status | Anna Berg | negligence | dismissed"}),
    ("The judge struck the negligence claim.", {"status | Anna Berg | negligence | dismissed"}),
    ("The judge granted Corvex's motion to dismiss the negligence claim.", {"outcome | motiontodismiss | granted", "requests | Corvex Foods Inc. | motiontodismiss", "status | Anna Berg | negligence | dismissed"}),
    ("The negligence claim, which the judge dismissed in May, was old.", {"status | Anna Berg | negligence | dismissed"}),
    ("The judge dismissed the claims of libel and of fraud.", {"claim | Anna Berg | Corvex Foods Inc. | defamation", "claim | Anna Berg | Corvex Foods Inc. | fraud", "status | Anna Berg | defamation | dismissed", "status | Anna Berg | fraud | dismissed"}),
    ("The judge put the case on hold.", {"status | Anna Berg | claims | stayed"}),
    ("The case has been on hold since February.", {"status | Anna Berg | claims | stayed"}),
    ("The judge paused the case.", {"status | Anna Berg | claims | stayed"}),
    ("An appeals court affirmed the dismissal of Berg's suit.", {"status | Anna Berg | claims | dismissed"}),
    ("The parties stipulated to dismissal with prejudice.", {"status | Anna Berg | claims | dismissedwithprejudice"}),
    ("Corvex countersued, then withdrew the countersuit.", {"countersues | Corvex Foods Inc. | Anna Berg", "related | Corvex Foods Inc. | countersuit | Anna Berg", "status | Corvex Foods Inc. | claims | withdrawn"}),
    ("Corvex countersued Berg. The judge dismissed the countersuit.", {"countersues | Corvex Foods Inc. | Anna Berg", "related | Corvex Foods Inc. | countersuit | Anna Berg", "status | Corvex Foods Inc. | claims | dismissed"}),
    ("Corvex countersued Berg; those claims were tossed out in 2023.", {"countersues | Corvex Foods Inc. | Anna Berg", "related | Corvex Foods Inc. | countersuit | Anna Berg", "status | Corvex Foods Inc. | claims | dismissed"}),
    ("Corvex countersued Berg. The judge dismissed both suits.", {"countersues | Corvex Foods Inc. | Anna Berg", "related | Corvex Foods Inc. | countersuit | Anna Berg", "status | Anna Berg | claims | dismissed", "status | Corvex Foods Inc. | claims | dismissed"}),
    ("Corvex has come to terms with Berg.", {"status | Anna Berg | claims | settled"}),
    ("Corvex and Berg have settled their legal battle.", {"status | Anna Berg | claims | settled"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_these_facts_and_no_others(sentence, expected):
    assert told(sentence) == expected
