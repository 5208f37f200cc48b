"""Who acts for public offices that sue, how consent decrees end their suits, and lists of those who sue that end in others."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

EEOC = "The EEOC sued Corvex Foods Inc. in May. "
STATE = "Attorney General Rosa Diaz sued Corvex Foods Inc. in May. "


@pytest.mark.parametrize(
    ("text", "client"),
    [
        (EEOC + '"No worker should put up with this," said Amy Cole, regional attorney for the EEOC\'s Dayton District Office.', "EEOC"),
        (EEOC + '"No worker should put up with this," said Amy Cole, the regional attorney in Chicago.', "EEOC"),
        (EEOC + "EEOC Regional Attorney Amy Cole said no worker should put up with this.", "EEOC"),
        (EEOC + "The litigation was conducted by Trial Attorneys Amy Cole and Tom Reed and supervised by Hal Lund.", "EEOC"),
        (EEOC + "Amy Cole, an assistant regional attorney there, said the decree would help.", "EEOC"),
        (STATE + "The case is being handled by Assistant Attorney General Amy Cole.", "Rosa Diaz"),
        (STATE + "The case will be handled by Assistant Attorneys General Tom Reed and Amy Cole.", "Rosa Diaz"),
        (STATE + "Assistant Attorneys General Amy Cole and Tom Reed are handling the case.", "Rosa Diaz"),
        (STATE + "Representing the state is Assistant Attorney General Amy Cole.", "Rosa Diaz"),
        (STATE + "Deputy Attorney General Amy Cole is representing the State.", "Rosa Diaz"),
    ],
    ids=short,
)  # fmt: skip
def test_who_handles_the_suit_of_an_office_acts_for_it(text, client):
    assert f"represents | Amy Cole | {client}" in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        EEOC + "Amy Cole, a trial attorney for Corvex, said the company did no wrong.",
        EEOC + "The case for the defense was handled by Amy Cole.",
        EEOC + "Amy Cole, a regional manager, said the decree would help.",
        EEOC + "A similar complaint was handled by Amy Cole, a trial attorney for the defendants.",
        "Kim Roe sued Corvex Foods Inc. in May. Amy Cole, a regional attorney in Chicago, spoke.",
        STATE + "Amy Cole may handle the case.",
    ],
    ids=short,
)
def test_who_handles_something_else_acts_for_no_office(text):
    assert not {
        one for one in facts(text) if one.startswith("represents") and one.endswith(("| EEOC", "Diaz", "Roe"))
    }


SETTLED = "status | EEOC | claims | settled"


@pytest.mark.parametrize(
    ("sentence", "settled"),
    [
        ("Under the consent decree resolving the suit, Corvex will pay $1 million.", True),
        ("The consent decree settling the suit was approved by Judge Lia Lund on Monday.", True),
        ("The decree ends the lawsuit.", True),
        ("Corvex will pay $1 million under a three-year consent decree approved by the court, the EEOC announced today.", True),
        ("Corvex and the EEOC entered into a consent decree.", True),
        ("Corvex agreed to a consent decree.", True),
        ("A consent decree that would end the suit awaits approval.", False),
        ("The consent decree would end the lawsuit.", False),
        ("Corvex entered into a proposed consent decree.", False),
        ("Corvex violated a consent decree.", False),
        ("The city entered into a consent decree with the Justice Department.", False),
        ("The decree lapsed before the suit ended.", False),
        ("Corvex may pay $1 million under a consent decree.", False),
        ("Corvex said it paid $1 million under an earlier consent decree.", False),
    ],
    ids=short,
)  # fmt: skip
def test_a_consent_decree_settles_the_suit_that_it_ends(sentence, settled):
    assert (SETTLED in facts(EEOC + sentence)) is settled


@pytest.mark.parametrize(
    ("text", "suing"),
    [
        ("Kim Roe, Hal Doe and nine other workers sued Corvex Foods Inc. in May.", {"Kim Roe", "Hal Doe"}),
        ("Kim Roe, Hal Doe, and several other tenants filed a lawsuit against Corvex Foods Inc.", {"Kim Roe", "Hal Doe"}),
        ("Kim Roe, along with Hal Doe and others, sued Corvex Foods Inc. in May.", {"Kim Roe", "Hal Doe"}),
        ("The Authors Guild and 17 authors, including Kim Roe and Hal Doe, sued Corvex Foods Inc.", {"Authors Guild", "Kim Roe", "Hal Doe"}),
        ("Attorney General Kim Roe announced that her office has filed a lawsuit against Corvex Foods Inc.", {"Kim Roe"}),
        ("Attorney General Kim Roe's office sued Corvex Foods Inc. on Monday.", {"Kim Roe"}),
        ("Attorney General Kim Roe said her office may sue Corvex Foods Inc.", set()),
        ("Attorney General Kim Roe denied that her office had sued Corvex Foods Inc.", set()),
        ("The court ruled against Kim Roe, who sued Corvex Foods Inc. over her firing.", {"Kim Roe"}),
        ("The judge ruled for Kim Roe, who said Hal Doe had sued Corvex Foods Inc.", set()),
        ("Arguing for Corvex Foods Inc., Kim Roe and two other lawyers spoke.", set()),
    ],
    ids=short,
)  # fmt: skip
def test_who_sues_in_company_or_by_an_office(text, suing):
    assert {one.split(" | ")[1] for one in facts(text) if one.startswith("sues")} == suing
