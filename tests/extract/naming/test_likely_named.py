"""Who is named by words that no rule knows for a name: weights that were learned tell them, and the grammar what is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract import read_text
from kg.extract.naming.names import named
from kg.extract.naming.traits import MOST, candidates, told_by, traits
from tests.extract.readings import facts, short

TOLD = [
    ("Anna Berg sued Corvex Foods Inc. over its sale of data in May 2022. The suit has company: Nevada brought much the same case in February, against Corvex.",
     {"sues | Nevada | Corvex Foods Inc."}),
    ("The lawsuit is the second against the rule. Silver Rivers and four other groups sued Corvex Foods Inc. in the Northern District of California in May 2022.",
     {"sues | Silver Rivers | Corvex Foods Inc.", "heard_in | Silver Rivers | Northern District of California"}),
    ("Tom Holm owns hotels in Ohio. The Virgin Isles followed with a suit of their own against Corvex Foods Inc. in December 2023.",
     {"sues | Virgin Isles | Corvex Foods Inc.", "filed | Virgin Isles | 2023-12"}),
    ("Anna Berg sued Corvex Foods Inc. in May 2022.\n\nFor Corvex: Charles Sipe and Jasmine Wong of Holt Marlowe",
     {"firm | Charles Sipe | Holt Marlowe", "firm | Jasmine Wong | Holt Marlowe"}),
    ("The Office denied his application in August 2019. Tom Holm sued the Office in May 2022, and the Office moved for summary judgment.",
     {"sues | Tom Holm | Office", "requests | Office | motionforsummaryjudgment"}),
    ("St. Anselm County and their sports authority sued Corvex Foods Inc. in 2017, and Corvex settled with St. Anselm County.",
     {"sues | St. Anselm County | Corvex Foods Inc.", "status | St. Anselm County | claims | settled"}),
]  # fmt: skip
SUIT = "Anna Berg sued Corvex Foods Inc. in federal court in Chicago in May 2022, alleging negligence. "
NOBODY = [
    "DAYTON, Jan. 23, 2025 /SENDWIRE/ -- Berg said that she is glad.",
    "She once wrote of the way Mozart ran down a scale.",
    "On Friday the Senate passed the Clean Rivers Act.",
    "It happened at Lake Forest on Memorial Day.",
]

BESIDE = [
    ('Brightwell Holdings Inc. (the "Company") was sued by Nordane LP in May 2022. The Company filed a motion to dismiss.',
     {"sues | Nordane LP | Brightwell Holdings Inc.", "requests | Brightwell Holdings Inc. | motiontodismiss"}),
    ("Una Hayes Enterprises, LLC was founded by the singer. Hayes said he was robbed. Hayes sued Gil Orr in May 2022, and he left a will.", None),
    ("Renters sued Corvex Foods Inc. in May 2022. Renters of Oakdale appealed.", None),
    ("The Pentland Papers accuse three presidents. Anna Berg sued Corvex Foods Inc. in May 2022.", {"sues | Anna Berg | Corvex Foods Inc."}),
    ("Brady says that favorable evidence must go over. Anna Berg sued Corvex Foods Inc. in May 2022.", {"sues | Anna Berg | Corvex Foods Inc."}),
]  # fmt: skip
STRANGE = {"Company", "Una Hayes Enterprises, LLC", "Renters", "Pentland Papers", "Brady"}
HAD = [
    "The government sued on Friday. Anna Berg said the makers of Bluebar lied about it. Bluebar was sold in 40 states.",
    "Corvex Foods Inc., the owner of Safemart and Vonder Stores, was sued by Anna Berg in May 2022.",
    "Anna Berg sued Corvex Foods Inc. in May 2022. The company and its subsidiary, the operators of Lund Fitness and Club Studio, denied it.",
    "Corvex Foods Inc. sued the union in May 2022. It demanded that both be dropped from flyers, T-shirts and a TokTok account.",
    "CAMBRIDGE, MA / ACCESSWIRE / August 26, 2022 / Norland Robotics, Inc. today sued Corvex Foods Inc. for patent infringement in the District of Massachusetts.",
    "DAYTON, Jan. 23, 2025 /PRNewswire/ -- Norland Robotics, Inc., a leader in robots, sued Corvex Foods Inc. in May 2022. It said that it would win.",
    "Anna Berg sued Corvex Foods Inc. in May 2022. The claims rest on an InstaPic post and a YouView video.",
]


@pytest.mark.parametrize(("text", "told"), BESIDE, ids=short)
def test_a_role_a_crowd_or_a_paper_is_no_party_of_its_own(text, told):
    suits = {
        part for fact in facts(text) if fact.startswith(("sues", "requests")) for part in fact.split(" | ")
    }
    assert not suits & STRANGE
    assert not {speaker for one in read_text(text).statements for speaker in one.stated_by} & {
        "brady",
        "pentland-papers",
    }
    assert told is None or told <= facts(text)


@pytest.mark.parametrize("text", HAD, ids=short)
def test_what_somebody_has_and_who_sends_a_release_is_nobody(text):
    assert not [one.name for one in named(text) if one.likely]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=short)
def test_what_is_told_of_them_is_read(text, told):
    assert told <= facts(text)


@pytest.mark.parametrize("sentence", NOBODY, ids=short)
def test_what_is_nobody_has_no_part_in_a_suit(sentence):
    assert facts(SUIT + sentence) == facts(SUIT)
    assert {one.name for one in read_text(SUIT + sentence).agents} == {
        one.name for one in read_text(SUIT).agents
    }


def test_of_whom_nothing_is_told_is_no_agent():
    text = SUIT + "The City has 40,000 people. The City's mayor is glad."
    assert [one.name for one in named(text) if one.likely] == ["City"]
    assert "City" not in {one.name for one in read_text(text).agents}


def test_one_word_is_no_person_by_a_guess():
    text = "Dua Lind beat the suit over her song. You cannot own the way Mozart ran down a scale, a judge said as she ended their case against Lind."
    assert "Mozart" not in {one.name for one in named(text)}


def test_a_word_of_the_only_body_that_has_it_means_that_body():
    text = "Ann Poe sued Judge Tom Holm and the Judicial Council of Ohio in May 2022. Her complaint alleges that by suspending her the Council has in effect removed her. The Council moved to dismiss."
    bodies = [one for one in named(text) if one.kind == "Organization"]
    assert [one.name for one in bodies if "Council" in one.name.split()] == ["Judicial Council of Ohio"]
    assert "requests | Judicial Council of Ohio | motiontodismiss" in facts(text)


@given(st.text(alphabet="ABab .,'&/\n\u2019", max_size=200))
def test_what_may_be_a_name_stands_where_it_says(text):
    every = candidates(text)
    told = told_by(text, every)
    for one in every:
        assert all(
            " ".join(text[start:end].split()) == " ".join(one.name.split()) for start, end in one.places
        )
        assert traits(one, told)


@pytest.mark.parametrize("words", ["Ab", "Ab of", "A. ", "Ab's", "/Ab/", "AbcDef\n"], ids=repr)
def test_of_a_text_without_end_no_more_than_so_much_is_weighed(words):
    text = " ".join(f"{words}{number}" for number in range(40_000))
    every = candidates(text)
    assert len(every) <= MOST
    told = told_by(text, every)
    assert all(traits(one, told) for one in every)
