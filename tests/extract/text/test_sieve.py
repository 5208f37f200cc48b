"""What is looked up once for a sentence finds whatever looking for each cue would."""

from __future__ import annotations

import sys

import pytest

from kg.extract import read_text
from kg.extract.telling import others
from kg.extract.text.cued import Closing, Cued, Rules
from kg.extract.text.passages import sentences
from kg.extract.text.sieve import sieved
from tests.extract.texts import golds, text_of

NAMES = sorted(name for name, gold in golds().items() if gold.part == "tuned")


def _texts(step: int) -> list[str]:
    """Some of the tuned texts."""
    told = (text_of(golds()[name]) for name in NAMES[::step])
    return [text for text in told if text is not None]


def _all(kind: type) -> list[object]:
    """Everything of a kind that the reader's files hold by a name."""
    held = [vars(module) for name, module in sorted(sys.modules.items()) if name.startswith("kg.extract")]
    found = {id(one): one for names in held for one in names.values() if isinstance(one, kind)}
    return list(found.values())


CUED = [one for one in _all(Cued) if isinstance(one, Cued)]
RULES = [one for one in _all(Rules) if isinstance(one, Rules)]


def test_every_cue_is_found_wherever_it_stands() -> None:
    for one in CUED:
        for cue in one.cues:
            for text in (cue, f"Roe{cue}ed", f"Roe {cue} it", f"Roe {cue.upper()} it", f"a{cue} {cue}b"):
                assert one.is_cued(sieved(text)) == one.is_cued(text), (cue, text)


def test_sieved_sentences_match_what_plain_ones_do() -> None:
    for one in (one.text for text in _texts(60) for one in sentences(text)):
        made = sieved(one)
        for cued in CUED:
            assert cued.is_cued(made) == cued.is_cued(one), (cued.cues, one)
        for rules in RULES:
            told, plain = ([(what, match.span()) for what, match in rules.matches(of)] for of in (made, one))
            assert told == plain, one


def test_a_pattern_that_closes_its_text_is_tried_on_its_endings_alone() -> None:
    closing = Closing(r"(?P<who>[A-Z]\w+) of (?:the )?$", " of ", " of the ")
    assert [bool(closing.search(text)) for text in ("Roe of ", "Roe of the ", "Roe of it ", "roe of ")] == [
        True,
        True,
        False,
        False,
    ]


class Always:
    """Rules that every sentence matches."""

    def __eq__(self, _: object) -> bool:
        return False

    def __hash__(self) -> int:
        return 0

    def matches(self, _: str) -> list[str]:
        """Something."""
        return ["something"]


def test_no_sentence_without_its_words_tells_of_another_suit(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = _texts(15)
    read = [read_text(text) for text in texts]
    monkeypatch.setattr(others, "TURNING", Always())
    assert [read_text(text) for text in texts] == read
