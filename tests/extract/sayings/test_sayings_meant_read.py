"""Who is meant by "he", by "the companies" and by a quote that asks; and what is said of plans that are told in other words."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import sayings, short

CORVEX, BERG, REED = "Corvex Foods Inc.", "Anna Berg", "Tom Reed"
PLANS = [
    ("Berg's lawyer, Tom Reed, said his client still means to put the manager on the witness stand.", [(REED, "intention")]),
    ("Corvex said that no appeal was planned.", [(CORVEX, "intention")]),
    ("A Corvex spokeswoman said the ruling is being reviewed.", [(CORVEX, "intention")]),
    ("Corvex said its legal team was reviewing the order and evaluating next steps.", [(CORVEX, "intention")]),
    ("Corvex said it may appeal.", [(CORVEX, "intention")]),
    ("Berg's lawyer, Tom Reed, said his clients in Ohio will seek leave to amend.", [(REED, "intention")]),
    ("A motion to dismiss will be filed this week, according to Corvex.", [(CORVEX, "intention")]),
    ("Both companies intend to take the case to a higher court, according to Corvex.", [(CORVEX, "intention")]),
    ("Corvex said it had not yet reviewed the complaint.", [(CORVEX, "denial")]),
    ("Corvex said the claims are being dropped by others.", [(CORVEX, "argument")]),
    ("Corvex said the ruling was reviewed by nobody.", [(CORVEX, "argument")]),
    ("The truck was late, according to Corvex.", [(CORVEX, "argument")]),
]  # fmt: skip
LAWYERS = [
    ("The defense argued that the claims came too late.", [(CORVEX, "argument")]),
    ("The defense attorneys told jurors that the claims came too late.", [(CORVEX, "argument")]),
    ("The defense called no employee of the school.", []),
    ("The defense called two expert witnesses.", []),
    ("The defense rested.", []),
    ("Judge Rita Moore said the jury erred.", [("Rita Moore", "ruling")]),
]  # fmt: skip
BEHIND = [
    ("Berg will appeal, her attorney, Tom Reed, said.", [(REED, "intention")]),
    ("The company will appeal, its lawyer, Tom Reed, said Monday.", [(REED, "intention")]),
    ("Such a deal, Judge Ann Cole wrote for the court, is void in name only.", [("Ann Cole", "ruling")]),
    ("The deal is void, Judge Ann Cole wrote for a unanimous panel.", [("Ann Cole", "ruling")]),
    ("Corvex has denied such plans.", [(CORVEX, "denial")]),
    ("Corvex denied the visa.", []),
    ("The former employee says that she was fired.", []),
    ("The manager said that she was fired.", []),
    ("The paramedic said that Berg was asleep.", []),
    ("A report by the state came out. It says Corvex hid the mold.", []),
    ("The defense in the murder trial of Cole Dunn argued that he was asleep.", []),
    ("Defense lawyers like to say that such claims come late.", []),
    ("It says it did nothing wrong.", [(CORVEX, "denial")]),
]  # fmt: skip
ASKED = [
    ('"Who would believe it?" Berg asked.', [(BERG, "characterization")]),
    ('"Who would believe it?" asked Tom Reed, who represents Berg.', [(REED, "characterization")]),
    ('"Who would believe it?" her attorney, Tom Reed, asked the jury.', [(REED, "characterization")]),
    ('"We did it!" Berg said.', [(BERG, "characterization")]),
    ('"What now?" Berg wrote on her blog.', [(BERG, "characterization")]),
    ('"Did you see it?" Tom Reed asked Berg.', []),
    ("Berg asked Corvex to pay.", []),
    ("Berg asked the jury for $5 million.", []),
    ('"Enough!" The company that owns the lot paid.', []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PLANS + LAWYERS + BEHIND + ASKED, ids=short)
def test_a_sentence_holds_these_sayings_and_no_others(sentence, expected):
    assert sayings(sentence) == expected


OF_TWO = (
    "The Justice Department sued Holm Air Inc. and Wexler Airways Inc. in federal court in Boston on May 3. "
)
OF_ESTATE = "The estate of Paul Rennick sued Orca Deep Inc. in King County Superior Court. "
OF_ONE = "Bob Lind sued Cole Dunn for libel in federal court in Boston on May 3. "
OF_AUTHORS = "Ann Roe, Bea Lind and Cy Orr sued Holm Inc. in federal court in Boston on May 3. "
SIDES = [
    (OF_AUTHORS + "Holm wrote to authors who say that it copied their books.", ()),
    (OF_TWO + "The companies countered that the pact lowers fares.", ("Holm Air Inc.", "Wexler Airways Inc.")),
    (OF_TWO + "The banks say that the pact lowers fares.", ()),
    (OF_TWO + "The three carriers say that the pact lowers fares.", ()),
    (OF_TWO + "Other airlines said the pact raises fares.", ()),
    (OF_TWO + "The officers said the pact raises fares.", ()),
    (OF_AUTHORS + "A similar suit by artists who say that it robbed them goes on.", ()),
    (OF_ESTATE + "The family says that the hull was cracked.", ("estate of Paul Rennick",)),
    (OF_ONE + "The family says that the hull was cracked.", ()),
]  # fmt: skip
PRONOUNS = [
    (OF_ONE + "Dunn called the story a joke. Whether Lind should have known was for jurors to decide, he wrote.", ("Cole Dunn",)),
    (OF_ONE + "Dunn called the story a joke. Lind, he tweeted, wanted money.", ("Cole Dunn",)),
    (OF_ONE + "A customer named Dale Penn, who wrote to Lind and Dunn in May, has moved on. He says the fight cost him four clients.", None),
    (OF_ONE + "Judge Mark Stone dismissed the suit. He said it came late. Glenn Poe of Poe Law Firm argued for the plaintiff. He called the order a disgrace.", ("Glenn Poe",)),
]  # fmt: skip


def _last(text: str) -> tuple[str, ...]:
    """Who says what the end of a text says; none where nobody does."""
    records = read_text(text)
    names = {one.key: one.name for one in records.agents}
    start = text.rstrip(".").rfind(". ")
    told = [one for one in records.statements if one.stated_by and one.evidence[0].start >= start]
    return tuple(names[key] for one in told[-1:] for key in one.stated_by)


@pytest.mark.parametrize(
    ("text", "expected"), SIDES + PRONOUNS, ids=lambda one: short(one)[-60:] if one else ""
)
def test_these_are_meant_who_say_the_last_sentence(text, expected):
    assert _last(text) == (expected or ())
