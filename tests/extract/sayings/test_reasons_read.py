"""Who says what by nouns, reasons, pleas and orders, and by whom words go on that nobody is told to say."""

from __future__ import annotations

import pytest

from tests.extract.readings import sayings, short

CORVEX, BERG, MOORE = "Corvex Foods Inc.", "Anna Berg", "Rita Moore"
NOUNS = [
    ("Corvex's position, as its lawyer Tom Reed laid it out, is that Berg was never its employee.", [(CORVEX, "argument")]),
    ("Berg's contention at trial was that the foreman knew of the leak.", [(BERG, "argument")]),
    ("Judge Rita Moore certified the class over Corvex's objection that the jobs were too different.", [(CORVEX, "argument")]),
    ("Corvex won on one point: its defense on the second claim, that Berg had waited too long, failed.", []),
    ("Berg's friend's objection that the company lied came late.", []),
    ("An objection that the company lied came late.", []),
    ("Corvex's jar at trial was that of a rival.", []),
    ("Corvex tried to take the case to federal court on the theory that a federal law governs it.", [(CORVEX, "argument")]),
    ("Corvex fired the foreman on the theory that he lied.", []),
    ("Corvex would resist on the theory that a federal law governs it.", []),
    ("Corvex appealed Judge Rita Moore's finding that the company had lied to Berg.", [(MOORE, "ruling")]),
    ("A finding that the company had lied to Berg would end the case.", []),
]  # fmt: skip
REASONS = [
    ("Judge Rita Moore dismissed the suit because Berg had waited too long.", [(MOORE, "ruling")]),
    ("Judge Rita Moore denied the motion, since nobody had shown that the valve was safe.", [(MOORE, "ruling")]),
    ("Judge Rita Moore granted the motion on the ground that the statute had run.", [(MOORE, "ruling")]),
    ("Judge Rita Moore has not denied the motion because Corvex withdrew it.", []),
    ("Judge Rita Moore granted no interview because she was ill.", []),
    ("Judge Rita Moore has denied every motion since Berg sued.", []),
    ("If Judge Rita Moore dismisses the suit because Berg waited, she will appeal.", []),
    ("Corvex wants Judge Rita Moore to deny the motion because Berg waited.", []),
    ("Judge Rita Moore then recommended that the suit be dismissed.", [(MOORE, "ruling")]),
    ("Judge Rita Moore directed in May that the jars be kept.", [(MOORE, "ruling")]),
    ("Judge Rita Moore may recommend that the suit be dismissed.", []),
    ("Corvex recommended that the suit be dismissed.", []),
]  # fmt: skip
PLEAS = [
    ("Berg, who was charged with theft, has pleaded not guilty.", [(BERG, "denial")]),
    ("Berg will plead not guilty.", []),
    ("Berg pleaded guilty.", []),
    ("Corvex considers the claim baseless.", [(CORVEX, "characterization")]),
    ("Corvex considered the claim for a week.", []),
    ("Corvex is considering an unfair offer.", []),
    ("According to Berg, Corvex considered the claim too high.", [(BERG, "allegation")]),
]
KINDS = [
    ("Tom Reed, who represents Berg, said that they have settled the case.", [("Tom Reed", "report")]),
    ("Tom Reed, who represents Berg, said that the terms are confidential.", [("Tom Reed", "report")]),
    ("Tom Reed, who represents Berg, said the foreman broke the seal.", [("Tom Reed", "allegation")]),
    ("Tom Reed, who represents Corvex, said the foreman broke the seal.", [("Tom Reed", "argument")]),
    ("Tom Reed, who represents Berg, said the court misread the law.", [("Tom Reed", "argument")]),
    ("Berg says the First Amendment says otherwise.", [(BERG, "argument")]),
    ("Berg contends that Corvex sold the jars in May.", [(BERG, "allegation")]),
    ("Berg contends that the verdict should stand.", [(BERG, "argument")]),
    ("Tom Reed, who represents Corvex, said the leak had nothing to do with it.", [("Tom Reed", "denial")]),
    ("Corvex says none of it is so.", [(CORVEX, "denial")]),
    ("Tom Reed, who represents Corvex, told the judge the company would file a motion in May.", [("Tom Reed", "intention")]),
    ("Tom Reed, who represents Corvex, said he'd ask for a new trial.", [("Tom Reed", "intention")]),
    ("Tom Reed, who represents Corvex, said he'd asked for a new trial.", [("Tom Reed", "argument")]),
    ("Corvex said it would invite other suits.", [(CORVEX, "argument")]),
]  # fmt: skip
CARRIED = [
    (
        '"It hurts," Berg said. Berg lost her mother in May. "They were in court before us."',
        [(BERG, "characterization"), (BERG, "characterization")],
    ),
    ('"It hurts," Berg said. Corvex lost the file. "They were in court before us."', [(BERG, "characterization")]),
    (
        'Judge Rita Moore wrote that the jars were sealed. The search may have been "cursory at best."',
        [(MOORE, "ruling"), (MOORE, "ruling")],
    ),
    ('Berg wrote that the jars were sealed. The search may have been "cursory at best."', [(BERG, "allegation")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "said"), NOUNS + REASONS, ids=short)
def test_nouns_and_reasons_are_said_by_whose_they_are(sentence: str, said: list[tuple[str, str]]) -> None:
    assert sayings(sentence) == said


@pytest.mark.parametrize(("sentence", "said"), PLEAS + CARRIED, ids=short)
def test_words_may_be_said_without_a_verb_of_saying(sentence: str, said: list[tuple[str, str]]) -> None:
    assert sayings(sentence) == said


@pytest.mark.parametrize(("sentence", "said"), KINDS, ids=short)
def test_what_a_saying_counts_as_is_told_by_what_it_tells_of(
    sentence: str, said: list[tuple[str, str]]
) -> None:
    assert sayings(sentence) == said
