"""Who says what where the words around a saying tell it: behind names and asides, without "that", of whom a pronoun may mean."""

from __future__ import annotations

import pytest

from tests.extract.readings import sayings, short

CORVEX, BERG = "Corvex Foods Inc.", "Anna Berg"
BEHIND = [
    ('"We never did it," said its outside counsel, Beth Lind of Lind Gray LLP.', [("Beth Lind", "denial")]),
    ('"We won," said Anna Berg as her brother stood by.', [(BERG, "characterization")]),
    ('"We won," said Anna Berg after the verdict.', [(BERG, "characterization")]),
    (
        "The case is closed, said Berg's attorney, Tom Reed, who added that his office had the papers.",
        [("Tom Reed", "report"), ("Tom Reed", "argument")],
    ),
    ("Corvex said in a statement that it was saddened and would ask for a new trial.", [(CORVEX, "characterization"), (CORVEX, "intention")]),
    ("Corvex said that Berg lied and sued her back.", [(CORVEX, "argument")]),
    ("Corvex said it was hurt and would have won at trial.", [(CORVEX, "argument")]),
    ("Corvex's lawyer, Tom Reed, said then that the company would stop the sale.", [("Tom Reed", "intention")]),
    ("Tom Reed, a lawyer for Corvex, said outside that his side might call two doctors.", [("Tom Reed", "intention")]),
    ("It neither makes nor sells the drug, Corvex's lawyers wrote in an answer.", [(CORVEX, "argument")]),
    ("Neither she nor Corvex admits or denies the allegations.", []),
    ('Corvex paid for an ad in May in which it wrote that "every can is safe."', [(CORVEX, "argument")]),
    ("Corvex made a video that Berg posted in May.", []),
    ("That is for the judge in Lee v. Poe, argued in May and still undecided.", []),
    ("Corvex pleaded no contest and testified at that trial in return.", []),
    ("The judge weighs a claim, added in June, that Corvex lied.", []),
]  # fmt: skip
KINDS = [
    ("Corvex denied it had cheated her.", [(CORVEX, "denial")]),
    ("Corvex admits nothing.", [(CORVEX, "denial")]),
    ("Corvex has admitted that it lied.", [(CORVEX, "argument")]),
    ('Corvex\'s lawyer, Tom Reed, said that the company "categorically denies doing anything" of the kind.', [("Tom Reed", "denial")]),
    ('"There is no license, I want to be clear," said Tom Reed, a lawyer for Berg.', [("Tom Reed", "characterization")]),
    ('"I want to appeal," said Tom Reed, a lawyer for Berg.', [("Tom Reed", "intention")]),
    ("Corvex said it may ask for a transfer.", [(CORVEX, "intention")]),
    ('Her lawyer, Tom Reed, said an appeal is "under consideration."', [("Tom Reed", "intention")]),
    ('Her lawyer, Tom Reed, said an appeal is "certainly on the table."', [("Tom Reed", "intention")]),
    ('Corvex spokesman Al Lee said the company "welcomes" the ruling.', [("Al Lee", "characterization")]),
    ('Corvex said it does not comment on lawsuits but remains "deeply saddened."', [(CORVEX, "denial")]),
    ("Corvex said it does not comment on lawsuits.", []),
    ("That could be neither confirmed nor denied, said Tom Reed, a lawyer for Corvex.", []),
    ('Corvex said "cans" are boxes.', [(CORVEX, "argument")]),
    ('Corvex said "nobody was ever hurt."', [(CORVEX, "characterization")]),
    ("Berg works for a charity called Cans of Joy, for which she writes.", []),
    ("Corvex answered with a motion and waited.", []),
]  # fmt: skip
NAMED = "The case is before Judge Mary Poe. "
MEANT = [
    ("Tom Reed, a lawyer for Corvex, spoke next. Lou Hill had four seconds, he said, and ran.", [("Tom Reed", "argument")]),
    ("They say the drug is safe.", [(BERG, "allegation")]),
    ('Paul Hill and his brother Sam Hill met Lou Gray. Hill thanked Gray in May. "It was wrong," he said.', []),
    ('Paul Hill and his wife, Sue Hill, met Lou Gray. Hill thanked Gray in May. "It was wrong," he said.', [("Paul Hill", "characterization")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "said"), BEHIND, ids=short)
def test_who_speaks_and_what_stands_in_it_is_told_by_what_stands_around_the_verb(
    sentence: str, said: list[tuple[str, str]]
) -> None:
    assert sayings(sentence) == said


@pytest.mark.parametrize(("sentence", "said"), KINDS, ids=short)
def test_what_a_saying_counts_as_is_told_by_what_is_said(sentence: str, said: list[tuple[str, str]]) -> None:
    assert sayings(sentence) == said


@pytest.mark.parametrize(("sentence", "said"), MEANT, ids=short)
def test_a_pronoun_that_speaks_means_none_of_those_who_may_be_another(
    sentence: str, said: list[tuple[str, str]]
) -> None:
    assert sayings(sentence) == said
