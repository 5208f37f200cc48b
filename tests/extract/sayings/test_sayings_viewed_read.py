"""Who says what by other ways than a verb of saying: as somebody's view, by a sum, by a notice, by denying what stands before."""

from __future__ import annotations

import pytest

from tests.extract.readings import sayings, short

CORVEX, BERG = "Corvex Foods Inc.", "Anna Berg"
SEVENTH = "7th U.S. Circuit Court of Appeals"
VIEWED = [
    ("In her telling, the foreman lied to everyone.", [(BERG, "allegation")]),
    ("The foreman, in her telling, had dressed up a theft as a gift.", [(BERG, "allegation")]),
    ("To Berg, that sounded like a threat.", [(BERG, "allegation")]),
    ("To Corvex this was a simple mistake.", [(CORVEX, "argument")]),
    ("To Berg, a nurse, the company sent flowers.", []),
    ("As Berg's complaint has it, Corvex told her to go.", [(BERG, "allegation")]),
    ("As the complaint tells it, nobody warned her.", [(BERG, "allegation")]),
    ("As the day went on, Corvex waited.", []),
]
PUT = [
    ("Berg put her losses at $5 million, counting her wages.", [(BERG, "allegation")]),
    ("Corvex put the value of the plant at about $9 million.", [(CORVEX, "argument")]),
    ("Berg says Corvex put its losses at $5 million.", [(BERG, "allegation")]),
    ("Corvex put the plant up for sale at $9 million.", []),
    ("Corvex has given notice that it will seek review in June.", [(CORVEX, "intention")]),
    ("Corvex has given notice that the plant was closed.", []),
    ('Tom Reed, a spokesman, had this to say: "Nobody was hurt."', [("Tom Reed", "characterization")]),
]
DENIED = [
    ("She claims that Corvex beat her, which it denies.", [(BERG, "allegation"), (CORVEX, "denial")]),
    ("City lawyers deny any of it was punishment.", []),
    ("Its lawyers waited.", []),
    ("Corvex was called a thief and told that nobody would come.", []),
    ('"It is false," a spokesman said.', [(CORVEX, "denial")]),
    ("Corvex kept out the mayor's speech acknowledging that the plant was unsafe.", []),
    ("When the app starts, it says the data is safe.", []),
    ("Judge Rita Moore let Corvex go, writing that nothing tied it to the sale.", [("Rita Moore", "ruling")]),
    ("Berg and added Lund LLC as a defendant.", []),
    ("Berg fretted that nobody had paid her.", [(BERG, "argument")]),
    ("Berg fretted about the ruling.", []),
    ("Corvex scoffed at the figures.", []),
    ("A federal jury in Chicago decided on Friday that Corvex lied.", []),
    (
        "A divided federal appeals court held Friday that Corvex had lied. The case was heard by the 7th U.S. Circuit Court of Appeals.",
        [(SEVENTH, "ruling")],
    ),
    (
        "A federal appeals court held Friday that Corvex had lied. Neither the 7th U.S. Circuit Court of Appeals nor the 9th U.S. Circuit Court of Appeals had said so.",
        [],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "said"), VIEWED, ids=short)
def test_a_whole_sentence_may_be_somebodys_view(sentence: str, said: list[tuple[str, str]]) -> None:
    assert sayings(sentence) == said


@pytest.mark.parametrize(("sentence", "said"), PUT, ids=short)
def test_a_sum_and_a_notice_may_be_a_saying(sentence: str, said: list[tuple[str, str]]) -> None:
    assert sayings(sentence) == said


@pytest.mark.parametrize(("sentence", "said"), DENIED, ids=short)
def test_who_speaks_is_whoever_the_words_around_tell(sentence: str, said: list[tuple[str, str]]) -> None:
    assert sayings(sentence) == said
