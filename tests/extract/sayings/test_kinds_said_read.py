"""What a saying counts as: what those who sue tell of others, what is meant behind a quote, what judges say of a complaint."""

from __future__ import annotations

import pytest

from tests.extract.readings import sayings, short

CORVEX, BERG, MOORE, REED = "Corvex Foods Inc.", "Anna Berg", "Rita Moore", "Tom Reed"
ALLEGED = [
    ("The guard hit her twice, she said.", [(BERG, "allegation")]),
    ("Berg was walking home when, she said, a guard hit her.", [(BERG, "allegation")]),
    ("She said that she was passed over for a raise.", [(BERG, "allegation")]),
    ("She said she had no regrets.", [(BERG, "argument")]),
    ("Berg said the judge had dismissed the case.", [(BERG, "argument")]),
    ("Berg said that the verdict was a long time coming.", [(BERG, "argument")]),
    ("Berg said she disagreed with the decision.", [(BERG, "argument")]),
]
PLEADED = [
    ('"Defendants hid the danger for years," her lawyers wrote.', [(BERG, "argument")]),
    ('"Defendant will not pay," wrote her attorney, Tom Reed of Reed Law.', [(REED, "argument")]),
    ('"The company owes her," wrote her attorney, Tom Reed of Reed Law.', [(REED, "characterization")]),
    ("Her theory was that the label had become false.", [(BERG, "argument")]),
    ("Corvex's defense is that the label was true.", [(CORVEX, "argument")]),
    ("Tom Reed, her lawyer, wrote us that the label is new.", [(REED, "argument")]),
    ("(Corvex denies that it lied.)", [(CORVEX, "denial")]),
    ("In Judge Rita Moore's view the claims were stale.", [(MOORE, "ruling")]),
    ('Tom Reed, her lawyer, said they were "weighing an appeal."', [(REED, "intention")]),
    (
        'Corvex said that it disagreed with the ruling and was "reviewing its options."',
        [(CORVEX, "characterization")],
    ),
    ("The complaint told only of slights, the court said.", [("federal court in Chicago", "ruling")]),
    ("Tom Reed, her lawyer, wrote us a letter.", []),
    ("The defense is that of a poor man.", []),
    ("In view of the claims the case was moved.", []),
]


@pytest.mark.parametrize(("sentence", "said"), ALLEGED + PLEADED, ids=short)
def test_what_it_counts_as(sentence: str, said: list[tuple[str, str]]) -> None:
    """Who says something, and what that counts as."""
    assert sayings(sentence) == said
