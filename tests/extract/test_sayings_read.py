"""Who says what, and what it counts as."""

from __future__ import annotations

import pytest

from tests.extract.readings import sayings, short

SAID = [
    ("Corvex denied wrongdoing.", [("Corvex Foods Inc.", "denial")]),
    ("Corvex disputes the allegations.", [("Corvex Foods Inc.", "denial")]),
    ("Corvex denied that it settled the lawsuit.", [("Corvex Foods Inc.", "denial")]),
    ("Berg alleges that Corvex defrauded customers.", [("Anna Berg", "allegation")]),
    ("Berg claims the company knew about the risk.", [("Anna Berg", "allegation")]),
    ("The lawsuit says Corvex knew about the risk.", [("Anna Berg", "allegation")]),
    ("According to the lawsuit, Corvex knew about the risk.", [("Anna Berg", "allegation")]),
    ("The lawsuit was settled, Berg said.", [("Anna Berg", "argument")]),
    ('"The lawsuit was dismissed," Corvex said.', [("Corvex Foods Inc.", "characterization")]),
    ("In court papers, Corvex argued that Berg waited too long.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex contends Berg waited too long to sue.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex has said the claims are without merit.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex called the allegations baseless.", [("Corvex Foods Inc.", "characterization")]),
    ("Corvex dismissed the lawsuit as a stunt.", [("Corvex Foods Inc.", "characterization")]),
    ('"This case has no merit," said Jane Poe, a lawyer for Corvex.', [("Jane Poe", "characterization")]),
    ('Tom Reed, who represents Berg, called the ruling "a victory."', [("Tom Reed", "characterization")]),
    ("Mark Stone, Corvex's CEO, said the company would fight.", [("Mark Stone", "intention")]),
    ("Corvex plans to appeal.", [("Corvex Foods Inc.", "intention")]),
    ("Tina Ray has threatened to sue Corvex.", [("Tina Ray", "intention")]),
    ("Berg announced she would sue Mark Stone.", [("Anna Berg", "intention")]),
    ("Corvex said it would move to dismiss the case.", [("Corvex Foods Inc.", "intention")]),
    ("Judge Rita Moore ruled that the case can go to trial.", [("Rita Moore", "ruling")]),
    ("In his ruling, Judge Rita Moore said that Corvex had acted in bad faith.", [("Rita Moore", "ruling")]),
    ("Berg said the judge had dismissed the case.", [("Anna Berg", "argument")]),
    ("Berg says the judge granted her motion for summary judgment.", [("Anna Berg", "allegation")]),
    ("The complaint says Corvex was convicted of fraud.", [("Anna Berg", "allegation")]),
    ("Corvex said Berg accused it of fraud.", [("Corvex Foods Inc.", "argument")]),
    ("A spokesperson for Corvex said the company stands by its product.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex spokesman Dan Fox said the suit was meritless.", [("Dan Fox", "argument")]),
    ("Berg accused Mark Stone of lying.", [("Anna Berg", "allegation")]),
    ("Berg sued Mark Stone, saying he lied to her.", [("Anna Berg", "allegation")]),
    ("Berg testified that she slipped.", [("Anna Berg", "argument")]),
    ('"I was lied to," Berg told the Tribune.', [("Anna Berg", "characterization")]),
    ("Corvex argued that the case should be dismissed.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex said that it was surprised, and that Berg had never complained.", [("Corvex Foods Inc.", "argument"), ("Corvex Foods Inc.", "argument")]),
    ("Corvex did not respond to a request for comment.", []),
    ("Corvex declined to comment.", []),
    ("Corvex would say nothing.", []),
    ("Corvex did not say why it moved.", []),
    ("Corvex Sues, Saying Berg Lied", []),
    ("What Corvex said is unclear.", []),
    ("The judge denied the motion to compel.", []),
    ("Berg's lawsuit accuses Corvex of fraud.", []),
    ("Corvex was accused of fraud.", []),
    ("Corvex announced a new product.", []),
    ("The judge found Corvex liable.", []),
    ("Corvex rejected the offer.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SAID, ids=short)
def test_a_sentence_holds_these_sayings_and_no_others(sentence, expected):
    assert sayings(sentence) == expected
