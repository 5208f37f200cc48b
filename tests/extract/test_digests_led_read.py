"""What digests tell whose parts have no line for the suit's name: paragraphs led by it, briefs under a day, lists of suits."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.papers.parts import parts
from kg.model import locate
from tests.extract.readings import facts, short

UPDATE = """Enforcement update: October 2022

The update tells of what was new in the month. For more, call your Lund Roe lawyer.

Remedies

SEC v. Harwood, Civil A. No. 1:21-cv-11276 (D. Mass., Sept. 6, 2022) \u2013 The court held that the longer time bar reaches older conduct, too.

SEC v. Vexo Advisors, LLC, et al., Civil A. No. 5:20-cv-02284-JMG (E.D. Pa., Sept. 7, 2022) \u2013 After a verdict the firm was ordered to pay a penalty of $623,000.

Offerings

SEC v. Otto J. Kemp, Lit. Rel. 25653 (Sept. 1, 2022) \u2013 An adviser spent what he had been given on day trading, the complaint says.
"""
REVIEW = """4. Motions that were denied

The ruling in Vallejo, et al. v. Bolt Merchant Services Corp., 2024 U.S. Dist. LEXIS 97611 (D. Neb. May 23, 2024), shows how little a complaint needs. The plaintiff alleged fraud. The defendant filed a motion to dismiss, which the court denied.

In affirming the dismissal, the Second Circuit in Solomon, et al. v. Holm Franchise Trust, Ltd., 101 F.4th 276 (2d Cir. 2024), held that a list of numbers is none that was made at random.

In Monroe v. Lindqvist Media LLC, 2024 U.S. Dist. LEXIS 45665 (S.D. Tex. Feb. 23, 2024), the plaintiff, a homeowner, alleged negligence. The defendant moved to dismiss, arguing that nobody was hurt.
"""
BRIEFS = """July 2, 2025

Roe Labs Asks Court To Toss Rival's Patent Suit

Roe Labs Inc. has asked an Idaho federal judge to dismiss a suit brought by rival Bolt Memory Inc. alleging fraud.

July 2, 2025

Three Workers Must Face Trade Secrets Claims

A New Jersey federal judge let an agency pursue contract and trade secret claims against three former workers.

July 1, 2025

Judge Sanctions Building Makers Over Withheld Evidence

A Tennessee federal judge has sanctioned the builders of a warehouse over what they withheld.
"""
OFFICES = """Each week our team tells what the states did.

Arizona

• Attorney General Mary Mayhew filed a lawsuit against Oto Lace, LLC, a dress store. The lawsuit alleges fraud.
• Attorney General Mary Mayhew announced a settlement with Bosk Motors LLC over what it said of its cars.

California

• Attorney General Rob Bonner sued Holm Health Inc. in the Northern District of California, alleging antitrust violations.
"""
SECTION = """The section enforces the Fair Housing Act.

• On August 11, 2014, the court entered a consent order in United States v. Sixth Street Mortgage Co. (M.D. Ga.). The complaint, filed on August 7, 2014, alleges that Sixth Street Mortgage Company violated the Fair Housing Act.

• On May 31, 2012, the United States filed a complaint and a proposed consent order in United States v. SunCrest Mortgage, Inc. (E.D. Va.). The complaint alleges discrimination.

• On May 1, 2009, the United States filed a complaint in United States v. Fitch Housing Authority, et al. (D. Mass.), in which it says that a tenant was turned away.
"""
TOLD = {
    UPDATE: [
        "docket | SEC | 1:21-cv-11276", "heard_in | SEC | D. Mass.", "heard_in | SEC | E.D. Pa.", "sues | SEC | Otto J. Kemp",
        "awarded | SEC | Vexo Advisors, LLC | 623000 | USD",
    ],
    REVIEW: [
        "sues | Vallejo | Bolt Merchant Services Corp.", "heard_in | Vallejo | D. Neb.", "claim | Vallejo | Bolt Merchant Services Corp. | fraud",
        "sues | Solomon | Holm Franchise Trust, Ltd.", "sues | Monroe | Lindqvist Media LLC", "heard_in | Monroe | S.D. Tex.",
        "claim | Monroe | Lindqvist Media LLC | negligence", "requests | Lindqvist Media LLC | motiontodismiss",
    ],
    BRIEFS: ["sues | Bolt Memory Inc. | Roe Labs Inc."],
    OFFICES: [
        "sues | Mary Mayhew | Oto Lace, LLC", "claim | Mary Mayhew | Oto Lace, LLC | fraud", "sues | Rob Bonner | Holm Health Inc.",
        "claim | Rob Bonner | Holm Health Inc. | antitrust",
    ],
    SECTION: [
        "sues | United States | Sixth Street Mortgage Co.", "heard_in | United States | M.D. Ga.", "filed | United States | 2014-08-07",
        "sues | United States | SunCrest Mortgage, Inc.", "heard_in | United States | E.D. Va.",
        "sues | United States | Fitch Housing Authority", "heard_in | United States | D. Mass.",
    ],
}  # fmt: skip
NEVER = {
    BRIEFS: ["claim | Bolt Memory Inc. | Roe Labs Inc. | tradesecrets", "judge | Sanctions Building Makers Over Withheld Evidence"],
    OFFICES: ["claim | Rob Bonner | Holm Health Inc. | fraud", "sues | Rob Bonner | Oto Lace, LLC"],
    REVIEW: ["filed | Monroe | 2024-02-23", "claim | Vallejo | Bolt Merchant Services Corp. | negligence"],
}  # fmt: skip
WHOLE = [
    "Ann Holm sued Bolt Inc. on Monday, and a town talks of it.\n\nIn Roe v. Lund, 5 F.3d 1 (9th Cir. 1990), the court held that a town may talk of what it will.\n\nBolt Inc. said that it would answer in court, and that it had done nothing wrong at all.\n\nIn Kemp v. Poe, 7 F.3d 2 (9th Cir. 1991), the court held so again, and at greater length.\n",
    "The suit, filed on Monday, alleges three things:\n\n• that Bolt Inc. sold tainted soup for a year and did not tell anybody about that at all;\n• that it knew of that, for it had a letter about it from one of its own cooks in May.\n",
    "May 3, 2021\n\nThe complaint is filed in Dayton.\n\nAnn Holm says in it that she was hurt.\n\nJune 4, 2021\n\nThe answer of Bolt is filed.\n\nBolt says in it that she was not.\n",
]  # fmt: skip


@pytest.mark.parametrize("text", TOLD, ids=short)
def test_each_part_is_read_as_a_text_of_its_own(text):
    assert [one for one in TOLD[text] if one not in facts(text)] == []


@pytest.mark.parametrize("text", NEVER, ids=short)
def test_nothing_of_one_part_is_told_of_another(text):
    found = facts(text)
    assert [one for one in NEVER[text] if any(told.startswith(one) for told in found)] == []


@pytest.mark.parametrize("text", TOLD, ids=short)
def test_every_word_of_the_parts_stands_where_it_says(text):
    records = read_text(text)
    assert locate(records, text) == records


@pytest.mark.parametrize("text", WHOLE, ids=short)
def test_a_text_on_one_suit_is_of_one_piece(text):
    assert parts(text) == []


def test_an_appeal_stays_apart_from_its_suit_where_parts_are_made_one():
    found = facts(REVIEW)
    assert {"related | Solomon | appeal | Solomon", "heard_in | Solomon | Second Circuit"} <= found
