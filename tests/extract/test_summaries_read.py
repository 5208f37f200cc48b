"""What summaries of a suit tell of its sides and its end, in the ways that reporters put it; what stands alike tells nothing."""

from __future__ import annotations

import pytest

from tests.extract.readings import done, facts, short

ENDED = {
    "settled": [
        "A week later the parties settled.",
        "Three months later, the two sides settled.",
        "In June 2023 a mediation ended the case.",
        "The suit ended in 2023 with a confidential settlement.",
        "Two weeks before trial, on June 2, 2023, the company agreed to pay $2 million.",
        "The company agreed to pay $2 million in damages.",
        "The company paid $2 million to settle.",
        "Under the settlement, the company pays $2 million.",
        "Under a settlement reached in May, the company pays $2 million.",
        "The parties have settled, court records show.",
        "The parties have settled, a filing of June 2 says.",
    ],
    "withdrawn": ["Berg gave up her suit.", "Berg has given up, for now, her lawsuit against the company."],
    "dismissed": ["The suit was dismissed in June, a court filing says."],
    "ended": ["The suit ended on June 2, 2023.", "The case ended in June 2023."],
}
NOT_ENDED = [
    "A week later settlement talks failed.",
    "A week later the parties discussed a settlement.",
    "The company agreed to pay $2 million for a brewery.",
    "The company agreed to pay $2 million in fines.",
    "The company agreed to pay $2 million to the state.",
    "Under a proposed settlement, the company would pay $2 million.",
    "Berg refused to give up her suit.",
    "Berg gave up her house.",
    "The suit ended in a mistrial.",
    "The trial ended on June 2, 2023.",
    "The suit was dismissed in June, the company's filing says.",
]
SUED = {
    "Rosa Diaz led 28 players who sued Holm Corp. in 2019.": "Rosa Diaz",
    "Rosa Diaz heads a group of nurses who sued Holm Corp. in 2019.": "Rosa Diaz",
    "Rosa Diaz led three officers of the city's harbor unit who sued Holm Corp.": "Rosa Diaz",
    "Rosa Diaz sued Holm Corp. in May together with Tom Lee.": "Rosa Diaz, Tom Lee",
    "Rosa Diaz sued Holm Corp. in 2019 in federal court in Ohio together with Tom Lee, once its nurse, and Ann Poe.": "Ann Poe, Rosa Diaz, Tom Lee",
    "Rosa Diaz sued Holm Corp. on May 3, 2019 along with two former colleagues, Tom Lee and Ann Poe.": "Ann Poe, Rosa Diaz, Tom Lee",
    "Holm Corp. has agreed to settle the suit in which Rosa Diaz demanded $2 million.": "Rosa Diaz",
    "Holm Corp. settled a lawsuit in which Rosa Diaz accused it of fraud.": "Rosa Diaz",
    "Holm Corp. is fighting a suit in which Rosa Diaz alleges libel.": "Rosa Diaz",
}
UNSUED = [
    "Rosa Diaz led the lawyers who sued Holm Corp. in 2019.",
    "Rosa Diaz led a company that sued Holm Corp. in 2019.",
    "Rosa Diaz coached three players who sued Holm Corp.",
    "Holm Corp. settled a suit in which Rosa Diaz testified.",
    "Holm Corp. settled a suit in which Rosa Diaz may have claimed a share.",
]
BESIDE = [
    "Rosa Diaz sued Holm Corp. along with its president, Tom Lee.",
    "Rosa Diaz sued Holm Corp. in May together with its president, Tom Lee.",
    "Rosa Diaz sued Holm Corp. along with two executives, Tom Lee and Ann Poe.",
]
NAMED = {
    "Evermoor Park, a fantasy theme park in Logan, Utah, sued Rosa Diaz.": "Evermoor Park",
    "Silver Lake Lodge, a hotel in Bend, Oregon, sued Rosa Diaz.": "Silver Lake Lodge",
    "Red Barn, a brewery in Bend, Oregon, has sued Rosa Diaz.": "Red Barn",
    "Big Sky Lanes, a bowling alley in Bozeman, Montana, filed a suit against Rosa Diaz.": "Big Sky Lanes",
    "Storm Rain, a nurse in Salem, Oregon, sued Rosa Diaz.": "Storm Rain",
}


def statuses(sentence):
    return {one for one in done(sentence) if one.startswith("status")}


def sides(text):
    return {one for one in facts(text) if one.startswith("sues")}


@pytest.mark.parametrize(
    ("sentence", "status"), [(one, how) for how, told in ENDED.items() for one in told], ids=short
)
def test_a_summary_tells_how_a_suit_ended(sentence, status):
    assert status in {one.split(" | ")[-1] for one in statuses(sentence)}


@pytest.mark.parametrize("sentence", NOT_ENDED, ids=short)
def test_what_ends_no_suit_tells_no_end(sentence):
    assert not statuses(sentence)


@pytest.mark.parametrize(("sentence", "suing"), SUED.items(), ids=short)
def test_a_summary_tells_who_sues(sentence, suing):
    assert sides(sentence) == {f"sues | {one} | Holm Corp." for one in suing.split(", ")}


@pytest.mark.parametrize("sentence", UNSUED, ids=short)
def test_who_only_stands_beside_sues_nobody(sentence):
    assert not any("Rosa Diaz" in one for one in sides(sentence))


@pytest.mark.parametrize("sentence", BESIDE, ids=short)
def test_those_sued_along_with_another_sue_nobody(sentence):
    assert {one.split(" | ")[1] for one in sides(sentence)} == {"Rosa Diaz"}


@pytest.mark.parametrize(("sentence", "name"), NAMED.items(), ids=short)
def test_who_sues_is_named_with_what_it_is(sentence, name):
    assert sides(sentence) == {f"sues | {name} | Rosa Diaz"}
