"""What is told in passing of other suits, other judges and other speakers, and what is still told of one's own."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, sayings, short, told

NOTHING = [
    "Corvex in 2022 agreed to pay $45 million to resolve claims by three record labels.",
    "Corvex agreed to pay $3 million to settle a lawsuit brought by a former manager.",
    "Corvex paid $9 million to end a suit by Ohio farmers.",
    "The decision follows Vice Chancellor Travis Laster's ruling in Snow Phipps v. KCAKE.",
    "In 2021 a judge dismissed claims by AB Stable.",
    "In 2020, a court dismissed a suit by the company against a rival.",
    "\n\nCorvex also faces an audit by Ohio. Judge Leigh May is hearing that case.",
    "\n\nCorvex also faces an audit by Ohio. In that case, the court awarded Corvex $7.3 million.",
    "\n\nCorvex also faces an audit by Ohio. Judge Mark Epstein threw out that suit.",
    "In a related case, Judge Mark Epstein dismissed the complaint.",
    "In a companion action, Judge Mark Epstein dismissed the complaint.",
    "A similar bid failed in Weld County, where Judge Todd Taylor dismissed their case.",
    "A separate challenge was dismissed by Judge Todd Taylor.",
    "\n\nFinally, a deal: Nilo Media LLC gave its users a stake worth $51 million. Judge Sharon Coleman signed off on it in March.\n\nMore next week.",
    "Corvex has been sued before. A judge tossed one suit in 2017; another was settled.",
    "Corvex settled a case in 2018 over its labels.",
    "A 2018 lawsuit over Corvex's labels was dismissed.",
    "Corvex agreed to buy Nilo Media LLC for $40 million, ending a lawsuit Nilo filed in 2018.",
    "Corvex won a $3 million verdict against a former supplier in 2011.",
    "Her complaint to the state labor board was dismissed.",
    "Her complaint with the EEOC was dismissed.",
    "Corvex cited a 2019 opinion in which Judge Laura Roe threw out such claims.",
    "Berg's lawyers pointed to a Texas case that Judge Laura Roe decided.",
    "Tom Fisk filed a complaint with the EEOC against Corvex.",
    "Tom Fisk filed a complaint with the state labor board against Corvex.",
    "Tom Fisk, who is not a party, denied the allegations.",
    "Tom Fisk, who isn't named in the suit, denied the allegations.",
    "Nilo & Finch LLP won dismissal of a suit against a bank.",
    "A class action over that breach, which Corvex agreed to settle for $30 million, was dismissed.",
    "A lawsuit filed by customers was dismissed.",
    "But a suit over the labels was settled.",
    "The second is before Judge Laura Roe, who stayed discovery.",
    "The other was assigned to Judge Laura Roe.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_is_told_of_another_suit_is_told_of_none_that_is_known(sentence: str) -> None:
    assert told(sentence) == set()


TOLD = [
    ("In that case, the judge dismissed the suit.", {"status | Anna Berg | claims | dismissed"}),
    ("A jury ruled for Berg. In that case, the court awarded Berg $2 million.", {"awarded | Anna Berg | Corvex Foods Inc. | 2000000 | USD"}),
    ("Corvex won a $3 million verdict against Berg.", {"awarded | Corvex Foods Inc. | Anna Berg | 3000000 | USD", "countersues | Corvex Foods Inc. | Anna Berg", "related | Corvex Foods Inc. | countersuit | Anna Berg"}),
    ("Judge Laura Roe, citing a 2019 ruling, dismissed the suit.", {"judge | Laura Roe | Anna Berg", "status | Anna Berg | claims | dismissed"}),
    ("Tom Fisk filed a complaint with the court against Corvex.", {"sues | Tom Fisk | Corvex Foods Inc."}),
    ("A lawsuit by Berg over the labels was dismissed.", {"status | Anna Berg | claims | dismissed"}),
    ("The case is before Judge Laura Roe.", {"judge | Laura Roe | Anna Berg"}),
    ("The other side was heard by Judge Laura Roe, who dismissed the suit.", {"judge | Laura Roe | Anna Berg", "status | Anna Berg | claims | dismissed"}),
    ("Her complaint was dismissed.", {"status | Anna Berg | claims | dismissed"}),
    ("A judge tossed the 2022 suit.", {"status | Anna Berg | claims | dismissed"}),
    ("Judge Leigh May is hearing that case.", {"judge | Leigh May | Anna Berg"}),
    ("Corvex agreed to pay $3 million to resolve claims by Berg.", {"status | Anna Berg | claims | settled"}),
    ("A judge dismissed the claims by Berg.", {"status | Anna Berg | claims | dismissed"}),
    ("Dan Poe represents Tara Reade and women suing Harvey Weinstein.", {"represents | Dan Poe | Tara Reade"}),
    ("The group spent years suing Harvey Weinstein.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_what_is_told_of_the_known_suit_still_is(sentence: str, expected: set[str]) -> None:
    assert told(sentence) == expected


SAID = [
    ("Mina Tate denied saying that.", ["denial"]),
    ("A judge ruled that director Paul Verne must testify, rejecting Corvex's argument that he is a stranger.", ["argument"]),
    ("The jury deliberated for two days. It rejected Berg's claim that Mina Strand lied.", ["allegation"]),
    ("The panel heard Corvex in May. It said that the case was close.", []),
    ("Jules Braxton called Brian Morris a liar. He said the plaintiffs want a show.", ["characterization", "intention"]),
    ("Corvex rejected Berg's claim that Mina Strand lied.", ["allegation", "denial"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SAID, ids=short)
def test_nobody_says_what_another_may_have_said(sentence: str, expected: list[str]) -> None:
    assert sorted(kind for _, kind in sayings(sentence)) == expected


def test_a_suit_told_in_passing_behind_others_is_not_the_one_before_it() -> None:
    text = "Mossline and Corvex Foods Inc. made peace. In May Judge Laura Roe granted Corvex's motion to dismiss.\n\nCorvex is still facing Anna Berg. Her suit, filed in March, alleges that Corvex Foods Inc. defrauded her."
    assert not {one for one in facts(text) if one.startswith(("judge", "status"))}


def test_the_court_that_a_body_is_of_is_not_where_it_is_sued() -> None:
    text = "Anna Berg sued the Judicial Council of the Federal Circuit in the District of Columbia."
    assert "heard_in | Anna Berg | cafc" not in facts(text)


def test_a_brand_in_small_letters_begins_the_sentence_that_tells_its_lawyer() -> None:
    text = "iyO Inc. sued Anna Berg in May. Tom Fisk hasn't answered.\n\niyO is represented by Andrew Bram of Quinn Poe LLP."
    assert {one for one in facts(text) if one.startswith("represents")} == {
        "represents | Andrew Bram | iyO Inc."
    }


def test_those_whom_a_countersuit_names_too_are_not_sued_by_who_sued_first() -> None:
    back = "Corvex hit back with a suit of its own, seeking $2 million."
    named = f"Anna Berg sued Corvex Foods Inc. in May.\n\n{back} Also sued are Hal Milton and Tara Reade."
    assert not {one for one in facts(named) if one.startswith("sues") and "Corvex" not in one}
    first = "Anna Berg sued Corvex Foods Inc. in May. Also sued are Hal Milton and Tara Reade."
    assert {"sues | Anna Berg | Hal Milton", "sues | Anna Berg | Tara Reade"} <= facts(first)


def test_a_suit_against_somebody_named_is_told_of_its_own():
    assert told("In 2020, a court dismissed a suit by the company against JBS Swift.") == {
        "sues | Corvex Foods Inc. | JBS Swift",
        "status | Corvex Foods Inc. | claims | dismissed",
    }
