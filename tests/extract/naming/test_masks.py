"""Who is meant by a surname, a pronoun or a role; what stays unresolved where two could be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.extract.naming.masks import Masker, Mention
from kg.extract.naming.names import named
from kg.extract.text.passages import flowing, sentences


def told(text: str) -> list[tuple[str, str, bool]]:
    read = flowing(text)
    masker = Masker(named(read))
    found: list[Mention] = [m for one in sentences(read) for m in masker.mask(one).mentions]
    return [(text[one.start : one.end], one.key, one.team) for one in found]


LIVELY = "Blake Lively sued Justin Baldoni in May. "
SHE = "Anna Berg sued Holm Media LLC in May. "
MEANT = [
    (LIVELY + "Lively was absent.", "Lively", "blake-lively"),
    (LIVELY + "Ms. Lively was absent.", "Ms. Lively", "blake-lively"),
    (LIVELY + "Mr. Baldoni was absent.", "Mr. Baldoni", "justin-baldoni"),
    (SHE + "She was absent.", "She", "anna-berg"),
    (SHE + "It was absent.", "It", "holm-media-llc"),
    (SHE + "The company was absent.", "The company", "holm-media-llc"),
    (SHE + "Berg said she would appeal.", "she", "anna-berg"),
    ("Anna Berg left. Peter Holm sued her in May.", "her", "anna-berg"),
    ("Peter Holm left. Together with Tom Roe he sued Anna Berg.", "he", "peter-holm"),
    ("Anna Berg said that Peter Holm had sued her.", "her", "anna-berg"),
    ("Peter Holm sued Anna Berg after she had accused him.", "him", "peter-holm"),
    ("The actress Anna Berg sued Carla Ruiz. The actress won.", "The actress", "anna-berg"),
    ("The singer Anna Berg sued Carla Ruiz. The singer won.", "The singer", "anna-berg"),
    ("Anna Berg, an author, sued Carla Ruiz. The author won.", "The author", "anna-berg"),
    ("Anna Berg sued the rapper Tom Roe. The rapper answered.", "The rapper", "tom-roe"),
    ("Anna Berg sued The Denver Post. The newspaper answered.", "The newspaper", "denver-post"),
    ("Anna Berg sued the startup Quillon. The startup answered.", "The startup", "quillon"),
    ("Anna Berg sued Holm Publishing Inc. The publisher answered.", "The publisher", "holm-publishing-inc"),
    ("Anna Berg sued the City of Flint. The city answered.", "The city", "city-of-flint"),
    ("Anna Berg sued the Federal Trade Commission. The agency answered.", "The agency", "federal-trade-commission"),
    ("Anna Berg sued the Federal Trade Commission. The commission answered.", "The commission", "federal-trade-commission"),
    ("Anna Berg sued Holm Studios LLC. The studio answered.", "The studio", "holm-studios-llc"),
    ("Anna Berg sued the Actors Union. The union answered.", "The union", "actors-union"),
    ("Anna Berg sued Rice University. The university answered.", "The university", "rice-university"),
    ("Anna Berg sued. Judge Carla Ruiz presided. The judge agreed.", "The judge", "carla-ruiz"),
    ("Peter Holm sued. Judge Carla Ruiz presided. She agreed.", "She", "carla-ruiz"),
    ("Roberta Kaplan wrote to Judge Lewis Kaplan. Judge Kaplan replied.", "Judge Kaplan", "lewis-kaplan"),
    ("Roberta Kaplan wrote to Judge Lewis Kaplan. Ms. Kaplan replied.", "Ms. Kaplan", "roberta-kaplan"),
    ("Roberta Kaplan wrote to Judge Lewis Kaplan. Roberta replied.", "Roberta", "roberta-kaplan"),
    ("Taylor Swift sued Peter Holm. Taylor won.", "Taylor", "taylor-swift"),
    ("Twitter, Inc. sued Elon Musk. The billionaire answered.", "The billionaire", "elon-musk"),
    ("Wayfarer Studios LLC (\u201cWayfarer\u201d) sued Anna Berg. Wayfarer won.", "Wayfarer", "wayfarer-studios-llc"),
    ("The Securities and Exchange Commission sued Anna Berg. The SEC won.", "SEC", "securities-and-exchange-commission"),
    ("Judge Yvonne Gonzalez Rogers sat. Gonzalez Rogers ruled.", "Gonzalez Rogers", "yvonne-gonzalez-rogers"),
    ("Peter Holm sued Acme Inc. He lost.", "He", "peter-holm"),
    ("Peter Holm said that he lost.", "he", "peter-holm"),
    ("Anna Berg and Carla Ruiz sued Acme Inc. It lost.", "It", "acme-inc"),
    ("Peter Holm met his wife, Carla Ruiz. She sued.", "She", "carla-ruiz"),
    ("Acme Inc. sued Peter Holm. The company said that it would appeal.", "it", "acme-inc"),
    ("Anna Berg sued Peter Holm. Her complaint names nobody else.", "Her", "anna-berg"),
]  # fmt: skip
TEAMS = [
    (LIVELY + "Lively's attorneys objected.", "Lively's attorneys", "blake-lively"),
    (LIVELY + "Lively\u2019s legal team objected.", "Lively\u2019s legal team", "blake-lively"),
    (
        "Peter Holm left. Tom Roe, who represents Holm Media LLC, spoke. His attorney, Carl Lind, did not.",
        "His attorney",
        "peter-holm",
    ),
    (LIVELY + "Her lawyers objected.", "Her lawyers", "blake-lively"),
    (LIVELY + "His counsel objected.", "His counsel", "justin-baldoni"),
    (SHE + "A lawyer for Berg declined to comment.", "A lawyer for Berg", "anna-berg"),
    (SHE + "Lawyers for Berg declined to comment.", "Lawyers for Berg", "anna-berg"),
    (SHE + "Attorneys representing Berg declined to comment.", "Attorneys representing Berg", "anna-berg"),
    (SHE + "Its lawyers objected.", "Its lawyers", "holm-media-llc"),
    (SHE + "The company's lawyers objected.", "The company's lawyers", "holm-media-llc"),
]
OPEN = [
    ("Roberta Kaplan wrote to Lewis Kaplan. Kaplan replied.", "Kaplan"),
    ("Anna Berg met Carla Ruiz. A day later Peter Holm said that she was late.", "she"),
    ("Acme Inc. merged with Brill Corp. Later the company sued.", "the company"),
    ("It was raining when Anna Berg sued.", "It"),
    ("Holm Media LLC settled. It is unclear what was paid.", "It"),
    ("Holm Media LLC settled. It was not clear what was paid.", "It"),
    ("The actress won.", "The actress"),
    ("Anna Berg, an actress, sued Carla Ruiz, an actress. The actress won.", "The actress"),
    ("Peter Holm met Tom Roe. In May, Ann Poe said he was late.", "he"),
    ("Judge Carla Ruiz sat with Judge Ann Poe. The judge left.", "The judge"),
]


@pytest.mark.parametrize(("text", "words", "key"), MEANT, ids=lambda value: value[-40:])
def test_who_is_meant(text: str, words: str, key: str) -> None:
    assert (words, key, False) in told(text)


@pytest.mark.parametrize(("text", "words", "key"), TEAMS, ids=lambda value: value[-40:])
def test_whose_lawyers_are_meant(text: str, words: str, key: str) -> None:
    assert (words, key, True) in told(text)


@pytest.mark.parametrize(("text", "words"), OPEN, ids=lambda value: value[-40:])
def test_where_two_could_be_meant_nobody_is(text: str, words: str) -> None:
    assert words not in {said for said, _, _ in told(text)}


SEVERAL = [
    (
        "Anna Berg, her sister Carla Ruiz and the publicist Tom Roe sued. They won.",
        "They",
        "anna-berg carla-ruiz tom-roe",
    ),
    (
        "Peter Holm sued Anna Berg and her firm, Holm Media LLC, claiming that they lied.",
        "they",
        "anna-berg holm-media-llc",
    ),
    ("Anna Berg and Carla Ruiz sued Peter Holm. Tom Roe represents them.", "them", "anna-berg carla-ruiz"),
    (
        "Anna Berg and Carla Ruiz sued Peter Holm. Their lawyers left.",
        "Their lawyers",
        "anna-berg carla-ruiz",
    ),
    ("Anna Berg and Carla Ruiz sued Peter Holm and Tom Roe. They won.", "They", ""),
    ("Anna Berg met Carla Ruiz, who sued Peter Holm, and told them.", "them", ""),
    ("Anna Berg and Judge Carla Ruiz met. Tom Roe saw them.", "them", ""),
]


@pytest.mark.parametrize(("text", "said", "keys"), SEVERAL)
def test_they_are_those_whom_one_list_names(text: str, said: str, keys: str) -> None:
    read = flowing(text)
    masker = Masker(named(read))
    found = [m for one in sentences(read) for m in masker.mask(one).mentions if text[m.start : m.end] == said]
    assert [" ".join(one.keys) for one in found] == ([keys] if keys else [])


def test_a_role_is_no_mention_but_the_grammar_s() -> None:
    text = "The plaintiffs objected."
    assert Masker(named(text)).mask(sentences(text)[0]).mentions == ()


def test_a_lawyer_in_apposition_is_no_team() -> None:
    assert [one[2] for one in told("Anna Berg, a lawyer for Peter Holm, objected.")] == [False, False]


def test_a_city_is_no_mention_of_its_court() -> None:
    assert told("He sued in Manhattan federal court. He sold a Manhattan flat.")[1:] == []


WORDS = st.sampled_from([
    "Anna Berg", "Peter Holm", "Acme Inc.", "she", "He", "their lawyers", "The plaintiffs'", "the company", "\u2019s attorneys",
    "\ue000", "\u200f", ",", ".", "\n", "A lawyer for", "Judge", "Ms. Berg", "federal court in Manhattan", "the", "it",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_mentions_stand_in_order_and_a_masked_sentence_finds_its_place_again(text: str) -> None:
    masker = Masker(named(text))
    for sentence in sentences(text):
        masked = masker.mask(sentence)
        starts = [one.start for one in masked.mentions]
        assert starts == sorted(starts)
        assert len(masked.text) == len(masked.at)
        assert masked.span(0, len(masked.text)) == (sentence.start, sentence.start + len(sentence.text))
