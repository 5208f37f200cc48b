"""Who says what in other words: plain verbs of several, less usual verbs, papers that speak, what is said of somebody."""

from __future__ import annotations

import pytest

from tests.extract.readings import sayings, short

CORVEX, BERG, STONE = "Corvex Foods Inc.", "Anna Berg", "Mark Stone"
SEVERAL = [
    ("Corvex and its executives deny the claims.", [(CORVEX, "denial")]),
    ("The defendants answer that an order against them would undo nothing.", [(CORVEX, "argument")]),
    ("Shares fell whenever the truth came out, the plaintiffs claim.", [(BERG, "allegation")]),
    ("The plaintiffs claim the drug was unsafe.", [(BERG, "allegation")]),
    ("Defendants, represented by Jane Poe of Smith & Wesley LLP, deny that anything was destroyed.", [(CORVEX, "denial")]),
    ("The plaintiffs counter that no such rule exists.", [(BERG, "argument")]),
    ("Plaintiffs vow to fight on.", [(BERG, "intention")]),
    ("Defendants state that they lack knowledge.", [(CORVEX, "argument")]),
    ("The Berg claim that was dismissed was the last.", []),
    ("The plaintiffs' claim forms were sent.", []),
    ("Two claim forms were sent to the plaintiffs.", []),
    ("Both sides' state law claims were dismissed.", []),
    ("It was one of the charges that were dropped.", []),
    ("The parties' dispute that began in May is over.", []),
]  # fmt: skip
VERBS = [
    ('"Nobody wins," her attorney, Tom Reed, quipped.', [("Tom Reed", "characterization")]),
    ('Corvex branded the suit "frivolous."', [(CORVEX, "characterization")]),
    ("Corvex cast the case as an attempt to bankrupt it.", [(CORVEX, "characterization")]),
    ("Corvex blamed the county for the fire.", [(CORVEX, "allegation")]),
    ("Corvex expects to appeal.", [(CORVEX, "intention")]),
    ("Corvex confirmed that it had fired the manager.", [(CORVEX, "argument")]),
    ("Berg averred that she had no debts.", [(BERG, "argument")]),
    ("Berg wondered whether anything would change.", [(BERG, "characterization")]),
    ('"This is extortion," reads the complaint, which pleads fraud.', [(BERG, "allegation")]),
    ('"A fan sings and Corvex applauds," the complaint states.', [(BERG, "allegation")]),
    ("Corvex sells brands that Stone built.", []),
    ("Corvex expects sales of $5 million.", []),
    ("Blaming games distracts from the cause.", []),
    ("Corvex confirmed the award.", []),
    ("The cast of the show met Berg.", []),
    ("Berg read the complaint.", []),
]  # fmt: skip
PAPERS = [
    ("A statement from Corvex said it would appeal.", [(CORVEX, "intention")]),
    ("A statement issued by Corvex said the ruling was wrong.", [(CORVEX, "argument")]),
    ("Corvex's opposition brief contends that the claims were late.", [(CORVEX, "argument")]),
    ("Corvex's filing said that Berg lied.", [(CORVEX, "argument")]),
    ("Judge Rita Moore's order said that Corvex lied.", [("Rita Moore", "ruling")]),
    ('"It\'s a sham," read a statement from Corvex.', [(CORVEX, "characterization")]),
    ("A Facebook post said that Corvex lied.", []),
    ("The letter said that Corvex lied.", []),
    ("Corvex's motion was denied.", []),
    ("Corvex's letter to Berg, which was sent in May, was lost.", []),
]  # fmt: skip
BEHIND = [
    ('"We won," said Corvex chief executive Mark Stone.', [(STONE, "characterization")]),
    ('"We won," said Corvex president and founder Mark Stone.', [(STONE, "characterization")]),
    ('"We won," said Corvex\'s chief executive, Mark Stone.', [(STONE, "characterization")]),
    ('"We won," said a Corvex spokesperson.', [(CORVEX, "characterization")]),
    ('"We won," Corvex President and CEO Mark Stone said in a statement.', [(STONE, "characterization")]),
    ('Berg, who sued in May, said Corvex "never paid."', [(BERG, "allegation")]),
    ('Mark Stone said it was "over," and Corvex moved.', [(STONE, "characterization")]),
]  # fmt: skip
OF_WHOM = [
    ("Corvex, which Berg says lied to investors, moved.", [(BERG, "allegation")]),
    ("Mark Stone, who Berg says took the money, moved.", [(BERG, "allegation")]),
    ("The judge dismissed a count built on a photograph that Berg says had been retouched.", [(BERG, "allegation")]),
    ("Berg, who says Corvex lied, wants damages.", [(BERG, "allegation")]),
    ("The company that said nothing was Corvex.", []),
]  # fmt: skip
AGAIN = [
    ("Corvex continues to deny that it lied.", [(CORVEX, "denial")]),
    ("Corvex has continued to insist that it did nothing wrong.", [(CORVEX, "denial")]),
    ("The complaint goes on to allege that Corvex turned down a license.", [(BERG, "allegation")]),
    ("Corvex went on to say that Berg lied.", [(CORVEX, "argument")]),
    ("Corvex would say only that it means to defend itself.", [(CORVEX, "intention")]),
    ("Corvex stands by its reporting.", [(CORVEX, "characterization")]),
    ('Tom Reed called the changes the company must now make "as important as the money."', [("Tom Reed", "characterization")]),
    ("Corvex declined to say whether it would appeal.", []),
    ("Corvex refused to admit that it lied.", []),
    ("Corvex would say that.", []),
    ("Corvex might argue that Berg lied.", []),
    ("Mark Stone stood by the door.", []),
]  # fmt: skip
MEANT = [
    ("The tech giant called the suit baseless.", [(CORVEX, "characterization")]),
    ("The grocery chain said the suit was weak.", [(CORVEX, "argument")]),
    ("A company spokesperson said the suit was weak.", [(CORVEX, "argument")]),
    ('"It is weak," a company spokeswoman said in an email.', [(CORVEX, "characterization")]),
    ("A hospital spokesperson said the suit was weak.", []),
    ("The administration said the suit was weak.", []),
    ("The city said the suit was weak.", []),
    ("The union said the suit was weak.", []),
    ("The Dayton grocer said the suit was weak.", []),
    ("The company formerly called Bolt was sold.", []),
]  # fmt: skip
ROWS = SEVERAL + VERBS + PAPERS + BEHIND + OF_WHOM + AGAIN + MEANT


@pytest.mark.parametrize(("sentence", "expected"), ROWS, ids=short)
def test_a_sentence_holds_these_sayings_and_no_others(sentence, expected):
    assert sayings(sentence) == expected


def test_a_suit_told_of_somebody_is_what_its_teller_says():
    assert sayings("Mark Stone, who Berg alleges sued her in 2019, moved.") == [(BERG, "allegation")]
