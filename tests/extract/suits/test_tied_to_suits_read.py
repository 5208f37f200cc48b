"""What is tied to the suit of a text though its clause does not name it: lawyers of a firm, days of filing, courts above."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Ann Poe sued Delmar Corp. in federal court. "


def told(sentence: str, relation: str) -> set[str]:
    """The facts of a relation that a sentence adds to the known suit."""
    return {one for one in facts(SUIT + sentence) - facts(SUIT) if one.startswith(relation)}


LAWYERS = [
    ("Bolt & Crane represents Delmar. Tom Ray, a partner at Bolt & Crane, said his client was pleased.", "Tom Ray | Delmar Corp."),
    ("Cy Lund of Bolt & Crane represents Poe. Tina Ray, a partner at the firm, called it fair.", "Tina Ray | Ann Poe"),
    ("Cy Lund of Bolt & Crane represents Poe. Tina Ray and Dan Vale are co-counsel.", "Dan Vale | Ann Poe"),
    ("Cy Lund, a law professor who argued Poe's case in Ohio, said so.", "Cy Lund | Ann Poe"),
    ("Cy Lund of Bolt & Crane was lead counsel for the defense.", "Cy Lund | Delmar Corp."),
    ("Bolt & Crane LLP has taken over as counsel for Delmar.", "Bolt & Crane LLP | Delmar Corp."),
    ("Cy Lund of Bolt & Crane in Dayton, who tried the case for Poe along with Dan Vale, spoke.", "Cy Lund | Ann Poe"),
    ("Cy Lund, of Bolt & Crane, said in his closing for Delmar that Poe lied.", "Cy Lund | Delmar Corp."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "acts"), LAWYERS, ids=short)
def test_lawyers_are_read_by_their_firm_and_beside_others(sentence, acts):
    assert f"represents | {acts}" in told(sentence, "represents")


STRANGERS = [
    "Bolt & Crane represents Delmar. Tom Ray, a partner at Bolt & Crane who is not involved in the case, called it rare.",
    "Bolt & Crane represents Delmar. Tom Ray, a former partner at Bolt & Crane, called it rare.",
    "Tom Ray, a partner at Bolt & Crane, called it rare.",
    "Poe had lunch with Cy Lund of Bolt & Crane.",
    "Cy Lund, a law professor who wrote on Poe's case, said so.",
    "Tina Ray and Dan Vale are co-counsel.",
]


@pytest.mark.parametrize("sentence", STRANGERS, ids=short)
def test_nobody_acts_for_a_party_by_mere_nearness(sentence):
    assert not {one for one in told(sentence, "represents") if "Bolt & Crane | Delmar" not in one}


DAYS = [
    "Attorneys with Bolt & Crane LLP, of Chicago, filed the lawsuit in Cook County Circuit Court on May 27, 2020.",
    "The case came from King County Superior Court, where Poe, a maker of planes, had filed it on May 27, 2020.",
    "Poe, an author who has lived there since the flood, filed this action on May 27, 2020.",
    "The five-count complaint was lodged on May 27, 2020 in Delaware Superior Court by Bolt & Crane LLP.",
    "Her family's lawyers filed the original complaint on May 27, 2020.",
]


@pytest.mark.parametrize("sentence", DAYS, ids=short)
def test_the_only_suit_is_filed_on_the_day_whoever_files_it(sentence):
    assert told(sentence, "filed") == {"filed | Ann Poe | 2020-05-27"}
    assert told(sentence, "sues") == set()


NO_DAYS = [
    "Attorneys with Bolt & Crane LLP filed the amended complaint on May 27, 2020.",
    "Attorneys with Bolt & Crane LLP filed a similar complaint on May 27, 2020.",
    "Delmar Corp. filed the response on May 27, 2020.",
    "In another case Tom Ray filed the complaint on May 27, 2020.",
    "Attorneys filed the case with the union on May 27, 2020.",
]


@pytest.mark.parametrize("sentence", NO_DAYS, ids=short)
def test_other_papers_have_days_of_their_own(sentence):
    assert "filed | Ann Poe | 2020-05-27" not in told(sentence, "filed")


ABOVE = [
    ("The judge dismissed the suit. The 9th U.S. Circuit Court of Appeals affirmed.", "Ann Poe"),
    (
        "The judge granted Delmar's motion to dismiss. The Ninth Circuit agreed with Delmar on Friday.",
        "Ann Poe",
    ),
    (
        "The judge denied Delmar's motion to dismiss. The Ninth Circuit said on Friday that Poe may go on.",
        "Delmar Corp.",
    ),
    ("A jury awarded Poe $5 million. The Ninth Circuit affirmed.", "Delmar Corp."),
]


@pytest.mark.parametrize(("sentence", "who"), ABOVE, ids=short)
def test_a_court_above_hears_the_appeal_of_who_lost_below(sentence, who):
    courts = told(sentence, "heard_in")
    assert any(one.startswith(f"heard_in | {who} | ") and "Circuit" in one for one in courts)


NO_APPEAL = [
    "The judge dismissed the suit. The Ninth Circuit has held in another case that clerks may sue.",
    "The judge dismissed the suit. Judge Tom Ray of the Ninth Circuit, who sat by designation, granted a stay.",
    "The judge dismissed the suit. The Ninth Circuit may affirm that.",
    "The Ninth Circuit said on Friday that Poe may go on.",
    "The judge dismissed the suit. The Ninth Circuit affirmed a ruling against Stone Foods Inc. in May.",
]


@pytest.mark.parametrize("sentence", NO_APPEAL, ids=short)
def test_no_appeal_is_read_where_none_is_told(sentence):
    assert not {one for one in told(sentence, "related") if "appeal" in one}
