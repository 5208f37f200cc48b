"""Complaints of our own: the day of filing, the causes that title and headings name, and what paragraphs do not allege."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of, said_in

HEAD = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

ANNA BERG,
                    Plaintiff,
        v.                                       1:23-cv-06204
HOLM MEDIA LLC; PETER HOLM,                      {title}
                    Defendants.                  {beside}

Plaintiff Anna Berg alleges as follows:

1. Holm copied her letters.

2. {told}

WHEREFORE, Plaintiff prays for costs.

{end}
"""


def _paper(
    top: str = "", title: str = "COMPLAINT", beside: str = "", told: str = "He sold them.", end: str = ""
) -> str:
    return top + HEAD.format(title=title, beside=beside, told=told, end=end)


def _days(text: str) -> set[str]:
    return {fact[2] for fact in facts_of(read_text(text)) if fact[0] == "filed"}


@pytest.mark.parametrize("paper", [
    _paper(top="Case 1:23-cv-06204   Document 1   Filed 07/19/23   Page 1 of 20\n\n"),
    _paper(top="Case: 1:23-cv-06204 Doc #: 1 Filed: 07/19/23 1 of 31. PageID #: 1\n\n"),
    _paper(top="Case 1:23-cv-06204-ABC ECF No. 1 filed 07/19/23 PageID.1 Page 1 of 20\n\n"),
    _paper(top="FILED: NEW YORK COUNTY CLERK 07/19/2023 04:21 PM\n\n"),
    _paper(top="Filing # 183344556 E-Filed 07/19/2023 05:01:22 PM\n\n"),
    _paper(top="                              ELECTRONICALLY FILED\n                              July 19, 2023\n\n"),
    _paper(beside="Action Filed: July 19, 2023"),
    _paper(title="FIRST AMENDED COMPLAINT", beside="Complaint Filed: July 19, 2023"),
    _paper(end="Dated: July 19, 2023"),
    _paper(end="Dated: New York, New York\n       July 19, 2023"),
])  # fmt: skip
def test_a_complaint_prints_the_day_of_its_filing(paper: str) -> None:
    assert _days(paper) == {"2023-07-19"}


@pytest.mark.parametrize("paper", [
    _paper(top="Case 1:23-cv-06204   Document 14   Filed 07/19/23   Page 1 of 20\n\n"),
    _paper(top="Case 1:23-cv-06204   Document 1-3   Filed 07/19/23   Page 1 of 20\n\n"),
    _paper(title="FIRST AMENDED COMPLAINT", end="Dated: July 19, 2023"),
    _paper(title="NOTICE OF REMOVAL", top="Case 1:23-cv-06204   Document 1   Filed 07/19/23   Page 1 of 20\n\n"),
    _paper(title="ANSWER TO COMPLAINT", end="Dated: July 19, 2023"),
    _paper(title="ORDER", end="Dated: July 19, 2023"),
    _paper(title="MOTION TO DISMISS COMPLAINT", top="FILED: July 19, 2023\n\n"),
])  # fmt: skip
def test_the_day_of_another_paper_is_not_that_of_the_suit(paper: str) -> None:
    assert _days(paper) == set()


def _claims(text: str) -> set[tuple[str, ...]]:
    return {fact[2:] for fact in facts_of(read_text(text)) if fact[0] == "claim"}


LISTED = "COMPLAINT FOR:\n" + "\n".join(
    " " * 49 + one
    for one in (
        "1. Breach of Contract",
        "2. Intentional Infliction of",
        "   Emotional Distress",
        "3. Defamation",
    )
)
BROUGHT = "The first and second causes of action are brought against Holm Media LLC only. The third cause of action is brought against all Defendants."
LETTERED = "They met.\n\nIII. CAUSES OF ACTION\n\nA. Negligence against Holm Media LLC\n\n3. It was careless.\n\nB. Fraud against Peter Holm\n\n4. He lied."


@pytest.mark.parametrize(("paper", "claims"), [
    (_paper(title=LISTED, told=BROUGHT), {("HOLM MEDIA LLC", "breachofcontract"), ("HOLM MEDIA LLC", "emotionaldistress"), ("HOLM MEDIA LLC", "defamation"), ("PETER HOLM", "defamation")}),
    (_paper(title=LISTED), set()),
    (_paper(title="COMPLAINT FOR DEFAMATION").replace("HOLM MEDIA LLC; ", ""), {("PETER HOLM", "defamation")}),
    (_paper(title="COMPLAINT FOR DEFAMATION"), set()),
    (_paper(title="COMPLAINT FOR DAMAGES").replace("HOLM MEDIA LLC; ", ""), set()),
    (_paper(title="MOTION FOR DAMAGES: FRAUD").replace("HOLM MEDIA LLC; ", ""), set()),
    (_paper(told=LETTERED), {("HOLM MEDIA LLC", "negligence"), ("PETER HOLM", "fraud")}),
    (_paper(told=LETTERED.replace("CAUSES OF ACTION", "FACTS")), set()),
    (_paper(told="They met.\n\nAS AND FOR A FIRST CAUSE OF ACTION\n(Fraud)\n\n3. He lied."), {("HOLM MEDIA LLC", "fraud"), ("PETER HOLM", "fraud")}),
    (_paper(told="They met.\n\nCause of Action No. 1: Defamation (against Peter Holm)\n\n3. He lied."), {("PETER HOLM", "defamation")}),
])  # fmt: skip
def test_title_and_headings_name_the_causes_of_action(paper: str, claims: set[tuple[str, ...]]) -> None:
    assert _claims(paper) == claims


def _said(told: str) -> set[tuple[str, str]]:
    """Who says what kind of thing, beside the first paragraph's sentence."""
    said = said_in(read_text(_paper(told=told)))
    return {
        (one.speakers[0], one.categories[-1]) for one in said if "copied her letters" not in one.quotes[0]
    }


ALLEGED = {("ANNA BERG", "allegation")}


@pytest.mark.parametrize(("told", "said"), [
    ("Peter Holm has told her in a letter that the letters are his.", {("PETER HOLM", "argument")}),
    ("Holm Media has told the press that the letters are forgeries. That is not so.", {("HOLM MEDIA LLC", "argument"), ("ANNA BERG", "denial")}),
    ("Its clerks have told many customers that Berg is bankrupt.", ALLEGED),
    ("That promise was false.", ALLEGED),
    ("It replied that it would look into the matter.", set()),
    ("Carl Stone is not a defendant here.", set()),
    ("Carl Stone has not been named as a defendant.", set()),
    ("In 2021 Carl Stone sued Holm Media over the same letters.", set()),
    ("The amended complaint extends to her later letters.", set()),
    ("Holm sold the letters at an auction.", ALLEGED),
    ("Holm told her that she was too old for the work.", ALLEGED),
])  # fmt: skip
def test_a_paragraph_alleges_what_only_the_plaintiff_says(told: str, said: set[tuple[str, str]]) -> None:
    assert _said(told) == said
