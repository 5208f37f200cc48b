"""Places in law reporters are told from other numbers with words between them."""

import pytest

from kg.extract.papers.elsewhere import elsewhere
from kg.extract.papers.reporters import is_reporter, places

CITED = (
    "550 U.S. 544", "12 F.4th 99", "12 F. 4th 99", "88 F. Supp. 3d 1020", "5 F. App'x 77", "5 F. App\u2019x 77", "2019 WL 55021",
    "2021 U.S. Dist. LEXIS 90210", "17 Cal. App. 4th 100", "17 Cal.App.4th 100", "57 Ohio St. 3d 203", "44 A.D.3d 12", "9 Misc. 3d 7",
    "140 S. Ct. 19", "31 N.E.3d 4", "7 Vet. App. 210", "61 M.J. 330", "2 Navajo Rptr. 5", "300 Kan. 12", "2019 WL 55, at *3",
)  # fmt: skip
NOT_CITED = (
    "5 Or 6", "12 Me 4", "on May 5 Roe Inc. 12 times", "42 U.S.C. 1983", "No. 3 St. 12", "Case 24 Civ. 1044", "page 2 Mr. 14",
    "A12 F.3d", "17 Holm Corp. 4 of which",
)  # fmt: skip


@pytest.mark.parametrize("cited", CITED)
def test_a_volume_a_reporter_and_a_page_are_a_place(cited: str) -> None:
    text = f"On June 5 Roe v. Holm, {cited} (2020), was argued."
    start = text.index(cited)
    found = list(places(text))
    assert len(found) == 1
    assert found[0][0] == start
    assert text[slice(*found[0])] == cited.removesuffix(", at *3")


@pytest.mark.parametrize("text", NOT_CITED)
def test_other_numbers_with_words_between_them_are_none(text: str) -> None:
    assert list(places(f"It was {text} that day.")) == []


def test_a_number_before_a_place_does_not_hide_it() -> None:
    assert len(list(places("On June 5 Corp. 12 F.3d 99 and 4 Dist. 550 U.S. 544 were cited"))) == 2


def test_the_reporters_are_those_of_the_library() -> None:
    assert is_reporter("Cal. Rptr. 3d")
    assert not is_reporter("Holm Rptr. 3d")


def test_a_sentence_that_cites_a_rare_reporter_is_of_another_case() -> None:
    text = "Roe sued Holm. In Poe v. Ash, 61 M.J. 330 (2005), Poe sued Ash for fraud. Roe asks for more."
    first = text.index("In Poe")
    assert elsewhere(text, ("Roe", "Holm")) == ((first, text.index(" Roe asks")),)
