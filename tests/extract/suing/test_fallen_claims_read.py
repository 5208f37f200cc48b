"""Claims that are out, sentences in brackets, partners by their firm, who went to court first: what a sentence adds to a known suit."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

TOLD = [
    ("The negligence claims are out, and so are the punitive damages.", {"status | Anna Berg | negligence | dismissed"}),
    ("The negligence claim is gone.", {"status | Anna Berg | negligence | dismissed"}),
    ("The negligence counts are gone for good.", {"status | Anna Berg | negligence | dismissed"}),
    ('(Corvex\'s lawyer, Pilar Stroud, would add only that "the catalogue was right.")', {"represents | Pilar Stroud | Corvex Foods Inc."}),
    ("R. Charles Henn, a Kilpatrick Townsend partner who tried the case for Corvex, pressed her.", {"firm | R. Charles Henn | Kilpatrick Townsend", "position | R. Charles Henn | partner | Kilpatrick Townsend", "represents | R. Charles Henn | Corvex Foods Inc."}),
    ("Elliot Peters, the Keker, Van Nest & Peters partner who represented Corvex, declined to comment.", {"firm | Elliot Peters | Keker, Van Nest & Peters", "position | Elliot Peters | partner | Keker, Van Nest & Peters", "represents | Elliot Peters | Corvex Foods Inc."}),
    ("Hilton Poe, Corvex's co-chief executive, welcomed it.", {"position | Hilton Poe | chiefexecutive | Corvex Foods Inc."}),
    ("LegalEase Corp., sued separately in Minnesota in 2018, agreed to pay.", set()),
    ("Corvex had been the first to go to court. In May 2021 it brought an action in Ohio against Berg.", {"filed | Corvex Foods Inc. | 2021-05", "sues | Corvex Foods Inc. | Anna Berg"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_adds_these_facts_to_a_known_suit(sentence, expected):
    assert told(sentence) == expected


def test_who_is_found_liable_is_sued_by_who_is_awarded_something_and_brought_the_suit():
    text = "A federal jury found Natera, Inc. liable for false advertising. The jury awarded CareDx, Inc. $21.2 million. CareDx brought the suit in 2019. Natera's counterclaim for fraud was rejected."
    assert facts(text) >= {
        "awarded | CareDx, Inc. | Natera, Inc. | 21200000 | USD",
        "countersues | Natera, Inc. | CareDx, Inc.",
        "sues | CareDx, Inc. | Natera, Inc.",
    }


NOTHING = [
    "The negligence claims are out of date.",
    "The negligence claims are not out.",
    "The negligence claims could soon be gone.",
    "The negligence claims are gone over in the brief.",
    "The company is out of money.",
    "Berg was out of town when the negligence claim was heard.",
    "Berg says the negligence claims are dead.",
    "The court entered a decree of divorce.",
    "(Corvex has stores in Ohio.)",
    "Mark Stone, the Delmar LLP client who praised Corvex, declined to comment.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_only_sounds_like_it_adds_nothing(sentence):
    assert told(sentence) == set()
