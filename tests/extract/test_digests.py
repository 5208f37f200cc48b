"""Digests: several suits in one text, each under its name, are read apart; what stands above them is of all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.extract import read_text
from kg.extract.reader import read_alone
from kg.model import locate
from tests.extract.readings import facts

DIGEST = """Recent filings in the Southern District of Ohio

Roe Tools LLC v. Holm Foods Inc.

The plaintiff accuses the defendant of trademark infringement. Dana Webb of Keller Rohr LLP represents Roe Tools.

Judge Carl Ott is assigned to the case.

Ann Doe v. Milton Motors Corp.

The complaint alleges negligence. The plaintiff is represented by Lena Fisk of Fisk & Lund LLP.

Judge Vera Stone is assigned to the case.
"""


def test_each_suit_of_a_digest_has_its_own_lawyers_judge_and_claims():
    assert facts(DIGEST) == {
        "sues | Roe Tools LLC | Holm Foods Inc.",
        "claim | Roe Tools LLC | Holm Foods Inc. | trademarkinfringement",
        "represents | Dana Webb | Roe Tools LLC",
        "firm | Dana Webb | Keller Rohr LLP",
        "judge | Carl Ott | Roe Tools LLC",
        "heard_in | Roe Tools LLC | Southern District of Ohio",
        "sues | Ann Doe | Milton Motors Corp.",
        "claim | Ann Doe | Milton Motors Corp. | negligence",
        "represents | Lena Fisk | Ann Doe",
        "firm | Lena Fisk | Fisk & Lund LLP",
        "judge | Vera Stone | Ann Doe",
        "heard_in | Ann Doe | Southern District of Ohio",
    }


def test_every_word_of_a_digest_stands_where_it_says():
    records = read_text(DIGEST)
    assert locate(records, DIGEST) == records
    assert len({one.key for one in records.agents}) == len(records.agents)


def test_a_long_introduction_is_read_by_itself():
    lead = "Kim Lee sued Bolt Inc. on Monday. " + "The town has talked of little else since then. " * 12
    assert "sues | Kim Lee | Bolt Inc." in facts(f"Three suits\n\n{lead}\n\n{DIGEST.partition(chr(10))[2]}")


ALONE = [
    "Roe Tools LLC v. Holm Foods Inc.\n\nThe plaintiff accuses the defendant of fraud. A judge will hear it on Monday.\n",
    "Roe v. Holm\nDoe v. Milton\n\nThe two suits were told of on Monday, and nothing else was.\n",
    "Roe v. Holm\n\nThe suit was told of on Monday, and at length.\n\nRoe v. Holm\n\nIt was told of again on Tuesday, at length.\n",
]  # fmt: skip


@pytest.mark.parametrize("text", ALONE)
def test_one_suit_or_names_with_nothing_under_them_are_no_digest(text):
    assert read_text(text) == read_alone(text)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(["Roe", "Doe", "Holm", "Lund", "Fisk"]), min_size=2, max_size=6))
def test_reading_any_digest_gives_words_that_stand_in_it(names):
    text = "\n\n".join(f"{one} {n} v. Bolt {n} Inc.\n\nThe suit {n} was told of on Monday." for n, one in enumerate(names))  # fmt: skip
    locate(read_text(text), text)
