"""Who says what by a paper or a court that is not named with it: the motion, the ruling, court documents, the appeals court, a statement."""

from __future__ import annotations

import pytest

from tests.extract.readings import sayings, short

CORVEX, BERG, MOORE, REED = "Corvex Foods Inc.", "Anna Berg", "Rita Moore", "Tom Reed"
TOSSED = "U.S. District Judge Rita Moore dismissed the case in June. "
REVIEWED = TOSSED + "The Sixth Circuit reversed in May. "
COURTS = [
    (REVIEWED + "The appeals court said the judge used the wrong test.", [("Sixth Circuit", "ruling")]),
    (REVIEWED + "The panel said Berg had a year to sue.", [("Sixth Circuit", "ruling")]),
    (REVIEWED + "The law is clear, the three-judge panel wrote.", [("Sixth Circuit", "ruling")]),
    (REVIEWED + '"The law is clear," the court wrote.', [("Sixth Circuit", "ruling")]),
    (REVIEWED + "The judge made no error, it wrote.", [("Sixth Circuit", "ruling")]),
    (REVIEWED + "The majority found that the law is clear.", [("Sixth Circuit", "ruling")]),
    (REVIEWED + "The trial court said the law was clear.", [(MOORE, "ruling")]),
    (TOSSED + 'A panel of the Sixth Circuit called the claims "stale."', [("Sixth Circuit", "ruling")]),
    (TOSSED + "The appeals court said the judge used the wrong test.", []),
    (TOSSED + "The justices said Berg had a year to sue.", []),
    (TOSSED + "The court said Berg had a year to sue.", [(MOORE, "ruling")]),
    (TOSSED + "Another panel said Berg had a year to sue.", []),
]  # fmt: skip
MOVED = "Corvex moved to dismiss the suit in June. "
PAPERS = [
    (MOVED + "The motion argues that Berg was never its employee.", [(CORVEX, "argument")]),
    (MOVED + '"Berg was never an employee," the motion states.', [(CORVEX, "argument")]),
    (MOVED + "According to the motion, Berg was never its employee.", [(CORVEX, "argument")]),
    (TOSSED + "The order said Berg waited too long.", [(MOORE, "ruling")]),
    (TOSSED + '"Berg waited too long," the decision reads.', [(MOORE, "ruling")]),
    (TOSSED + "Berg waited too long, according to the ruling.", [(MOORE, "ruling")]),
    (TOSSED + "According to Moore, Berg waited too long.", [(MOORE, "ruling")]),
    (TOSSED + "According to the judge, Berg waited too long.", [(MOORE, "ruling")]),
    ("Corvex hid the danger, court documents say.", [(BERG, "allegation")]),
    ("Court records show Corvex hid the danger.", [(BERG, "allegation")]),
    ("Corvex hid the danger, according to court filings.", [(BERG, "allegation")]),
    ("Per the complaint, Corvex hid the danger.", [(BERG, "allegation")]),
    ("Corvex hid the danger, per the lawsuit.", [(BERG, "allegation")]),
    ("As set out in the complaint, Corvex hid the danger.", [(BERG, "allegation")]),
    ("The complaint describes a plant without guards.", [(BERG, "allegation")]),
    ("Corvex hid the danger, her lawyers wrote in the complaint.", [(BERG, "allegation")]),
    ("Corvex hid the danger, she alleges in the suit.", [(BERG, "allegation")]),
    ("The motion argues that Berg was never its employee.", []),
    (TOSSED + "A similar ruling said the law was clear.", []),
    (TOSSED + "The proposed order said the law was clear.", []),
    (TOSSED + "Talks go on, according to a letter to Moore.", []),
    (TOSSED + "The order holds until the case has been decided.", []),
    ("The case was dismissed, court records show.", []),
    ("Corvex agreed to a deal, according to court documents.", []),
]  # fmt: skip
IT = [
    ("It also alleges that the company kept false books.", [(BERG, "allegation")]),
    ("It accuses the company of hiding the danger.", [(BERG, "allegation")]),
    ("It claims the company kept false books.", [(BERG, "allegation")]),
    ("She asked for help and got none, the suit says. It accuses Corvex of lying.", [(BERG, "allegation"), (BERG, "allegation")]),
    ("She got no help, according to the suit. It says the company lied.", [(BERG, "allegation"), (BERG, "allegation")]),
    ("It said Berg was late every day.", [(CORVEX, "argument")]),
    ("Corvex moved to dismiss. It accuses Berg of lying.", [(CORVEX, "allegation")]),
    ("The plaintiff claims she was hurt.", [(BERG, "allegation")]),
    ("The former nurse claims Corvex lied to her.", [(BERG, "allegation")]),
    ("Berg claims to own the recipe.", [(BERG, "allegation")]),
    ("Her lawyers claim Corvex lied.", [(BERG, "allegation")]),
    ("The fraud claims she brought are gone.", []),
    ("The plaintiff claims were dropped.", []),
]  # fmt: skip
TOLD_WITH = [
    ("Corvex filed a motion arguing the claims are stale.", [(CORVEX, "argument")]),
    ("Corvex issued a statement saying the claims are wrong.", [(CORVEX, "argument")]),
    ("Corvex filed an answer saying Berg was late.", [(CORVEX, "argument")]),
    (f"{TOSSED}Moore issued an order finding Berg had no case.", [(MOORE, "ruling")]),
    ('Corvex released a statement: "We did what we could."', [(CORVEX, "characterization")]),
    ('Corvex gave the Tribune the following statement: "We did what we could."', [(CORVEX, "characterization")]),
    ('Tom Reed, her lawyer, said in a statement:\n\n"It is a good day."', [(REED, "characterization")]),
    ('Tom Reed, her lawyer, issued a statement:\n\n"It is a good day."', [(REED, "characterization")]),
    ('"The jury saw through it," Tom Reed, her lawyer, continued.', [(REED, "characterization")]),
    ('"The jury saw through it," commented Tom Reed of Reed & Roe LLP.', [(REED, "characterization")]),
    ('"Corvex knew," the suit says. "It did nothing."', [(BERG, "allegation"), (BERG, "allegation")]),
    ("A suit alleging fraud was filed on Monday.", []),
    ("Corvex released a statement on Monday.", []),
    ('Corvex continued selling the "Blue Sky" kit.', []),
    ('Corvex shared a video of the "Blue Sky" kit.', []),
]  # fmt: skip
MEANT = [
    ('"We are going to keep fighting," Berg said.', [(BERG, "intention")]),
    ('"We won\'t stop until we get justice," Berg said.', [(BERG, "intention")]),
    ('"It is a gift to polluters, and we intend to see it thrown out," Tom Reed, her lawyer, said.', [(REED, "characterization"), (REED, "intention")]),
    ('"We disagree with this ruling, but we will comply," Corvex said.', [(CORVEX, "characterization"), (CORVEX, "intention")]),
    ('"We are disappointed by the ruling and plan to appeal," Corvex said.', [(CORVEX, "characterization"), (CORVEX, "intention")]),
    ('Tom Reed, her lawyer, said, "It is a good day."', [(REED, "characterization")]),
    ('Tom Reed, her lawyer, said the ruling "puts things where they belong."', [(REED, "characterization")]),
    ("Corvex said it would have won at trial.", [(CORVEX, "argument")]),
    ('"I\'m not going to say that I am surprised," Berg said.', [(BERG, "characterization")]),
    ("Corvex said it does not comment on pending litigation.", []),
    ("A Corvex spokesman said the company had no comment.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "said"), COURTS + PAPERS + IT + TOLD_WITH + MEANT, ids=short)
def test_who_says_what(sentence: str, said: list[tuple[str, str]]) -> None:
    """Who is meant by the court or the paper that speaks, and what it counts as."""
    assert sayings(sentence) == said
