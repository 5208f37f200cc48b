"""What is claimed, for each way to tell of claims crossed with each way to name them."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Rosa Diaz, a nurse, sued Milton Foods Inc. in May 2023 in federal court in Ohio. "
THEORIES = {
    "negligence": {"negligence"},
    "fraud and breach of contract": {"fraud", "breachofcontract"},
    "defamation, negligence and unjust enrichment": {"defamation", "negligence", "unjustenrichment"},
}
TOLD = """
The suit alleges {T}.
The complaint asserts claims for {T}.
She accuses the company of {T}.
The suit, which alleges {T}, seeks damages.
Diaz claims {T}.
The lawsuit brings claims of {T}.
Her claims include {T}.
She is suing for {T}.
It alleges {T}.
The causes of action are {T}.
The lawsuit includes counts of {T}.
A judge let the claims for {T} go forward.
Her claims of {T} survive.
A jury found the company liable for {T}.
The lawsuit, filed under state law, claims {T}.
The complaint charges the company with {T}.
""".strip().splitlines()
WHOLE = """
Rosa Diaz sued Milton Foods Inc. for {T}.
Rosa Diaz filed a lawsuit accusing Milton Foods Inc. of {T}.
Milton Foods Inc. faces a lawsuit from Rosa Diaz over {T}.
Milton Foods Inc. must face a lawsuit by Rosa Diaz accusing it of {T}.
Milton Foods Inc. was accused of {T} in a lawsuit filed by Rosa Diaz.
""".strip().splitlines()
SILENT = [
    "The company said that {T} is no concern of its own.",
    "Her claims include no mention of {T}.",
    "It has a policy on {T}.",
    "She may sue for {T}.",
    "The lecture, given on Monday, was about {T}.",
]


@pytest.mark.parametrize("theories", THEORIES, ids=short)
@pytest.mark.parametrize("way", [*(SUIT + one for one in TOLD), *WHOLE], ids=lambda one: one[-40:])
def test_each_theory_is_claimed_by_who_sues(way, theories):
    told = {one for one in facts(way.replace("{T}", theories)) if one.startswith("claim")}
    assert told == {f"claim | Rosa Diaz | Milton Foods Inc. | {one}" for one in THEORIES[theories]}


@pytest.mark.parametrize("theories", THEORIES, ids=short)
@pytest.mark.parametrize("way", SILENT, ids=short)
def test_what_claims_nothing_tells_no_claim(way, theories):
    assert not [one for one in facts(SUIT + way.replace("{T}", theories)) if one.startswith("claim")]
