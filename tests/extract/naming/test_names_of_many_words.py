"""Names with small words in them, of firms and towns, and words that are nobody's: what is known of each by how it is printed."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import short

SUED = "Anna Berg sued Corvex Foods Inc. in May, alleging fraud. "
NAMED = [
    ("Berg also sued the National Farmers Council for Legal Redress.", "National Farmers Council for Legal Redress", "Organization"),
    ("Berg sued the Department of Agricultural and Marine Resources.", "Department of Agricultural and Marine Resources", "Organization"),
    ("The Police and Fire Retirement System of the City of Dayton sued Corvex.", "Police and Fire Retirement System of the City of Dayton", "Organization"),
    ("The Ohio Chamber of Commerce filed a brief.", "Ohio Chamber of Commerce", "Organization"),
    ("Berg sued the national Sigma Delta Pi organization.", "Sigma Delta Pi", "Organization"),
    ("Her lawyer, Jane Poe of Marlow Law, agreed.", "Marlow Law", "LawFirm"),
    ("Her lawyer, Jane Poe of Marlow Legal, PC, agreed.", "Marlow Legal, PC", "LawFirm"),
    ("Its attorney, Jane Poe of MarlowKerr, agreed.", "MarlowKerr", "LawFirm"),
    ("Jane Poe, a partner at Benesch, represents Berg.", "Benesch", "LawFirm"),
    ("City Atty. Jane Poe sued Corvex.", "Jane Poe", "Person"),
    ("Granting Corvex's motion, the judge said so.", "Corvex Foods Inc.", "Organization"),
    ("Besides Corvex she named Tom Lind.", "Tom Lind", "Person"),
    ("Berg accused Ty Dolla $ign of fraud.", "Ty Dolla $ign", "Person"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "name", "kind"), NAMED, ids=short)
def test_who_is_named_is_known_in_full(sentence, name, kind):
    assert (name, kind) in {(one.name, one.kind) for one in read_text(SUED + sentence).agents}


NOBODY = [
    ("She posted a video on Instagram.", "Instagram"),
    ("FACTS & DAMAGES:\nBerg drank the milk.", "FACTS & DAMAGES"),
    ("The Data & Privacy group at Holm Lind LLP writes a letter.", "Data & Privacy"),
    ("Corvex, of Oklahoma City, sells milk.", "Oklahoma City"),
    ("She fell on Marlow Drive.", "Marlow Drive"),
    ("Corvex sold it like Big Tobacco.", "Big Tobacco"),
    ("Besides Corvex she named nobody.", "Besides Corvex"),
    ("Denying Corvex's motion, the judge said so.", "Denying Corvex"),
]


@pytest.mark.parametrize(("sentence", "name"), NOBODY, ids=short)
def test_what_is_no_name_names_nobody(sentence, name):
    assert name not in {one.name for one in read_text(SUED + "\n\n" + sentence).agents}


def test_a_platform_that_does_something_is_named():
    assert "Instagram" in {
        one.name for one in read_text("Berg sued Instagram. She posted on Instagram.").agents
    }
