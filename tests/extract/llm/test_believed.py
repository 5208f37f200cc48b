"""What is believed of a model's answer: only what its words tell as done, in the text's own voice."""

from __future__ import annotations

import pytest

from tests.extract.believing import AGENTS, CASE, LAWYER, PARTIES, STATEMENT, believed, suit


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill has sued Orrin Tate, alleging that he copied her atlas.",
        "Mara Quill filed a lawsuit against Orrin Tate in May.",
        "On Monday Orrin Tate was sued by Mara Quill.",
        "The Quill v. Tate case, brought by Mara Quill against Orrin Tate, goes on.",
        "MARA QUILL, Plaintiff,\nv.\nORRIN TATE, Defendant.\n\nMara Quill Orrin Tate",
    ],
)
def test_a_suit_told_as_brought_is_believed(text):
    assert suit(text, text)


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill may sue Orrin Tate over the atlas.",
        "Mara Quill plans to sue Orrin Tate over the atlas.",
        "Mara Quill never sued Orrin Tate over the atlas.",
        "Mara Quill has not filed a lawsuit against Orrin Tate.",
        "Mara Quill denied suing Orrin Tate over the atlas.",
        "If Mara Quill sues Orrin Tate, the atlas goes out of print.",
        "A blogger claimed that Mara Quill sued Orrin Tate over the atlas.",
    ],
)
@pytest.mark.parametrize("whole", [True, False], ids=["the sentence", "its verb and names"])
def test_a_suit_that_is_only_planned_supposed_or_reported_is_not(text, whole):
    words = text if whole else text[text.index("Mara Quill") : text.index("Orrin Tate") + len("Orrin Tate")]
    assert not suit(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mara Quill said Orrin Tate copied the atlas.", "Orrin Tate copied the atlas"),
        ("The complaint says that Orrin Tate copied the atlas.", "copied the atlas"),
        ("Orrin Tate copied the atlas, according to Mara Quill.", "Orrin Tate copied the atlas"),
        (
            "“Orrin Tate copied the whole atlas,” Mara Quill told reporters.",
            "Orrin Tate copied the whole atlas",
        ),
        ("Orrin Tate allegedly copied the atlas.", "Orrin Tate allegedly copied the atlas."),
        ("Orrin Tate denied that he copied the atlas.", "he copied the atlas"),
        ("Orrin Tate would have to pay for the atlas.", "Orrin Tate would have to pay"),
        ("Mara Quill has sued Orrin Tate, alleging that he copied the atlas.", "he copied the atlas"),
    ],
)
def test_what_somebody_says_is_not_told_in_the_source_s_voice(text, words):
    agents = [one for one in AGENTS if one["name"] in text]
    own, why = believed(text, agents=agents, statements=[STATEMENT | {"evidence": [words]}])
    assert ("statements" in own, why) == (False, {("statements", "voice")})
    said = STATEMENT | {
        "evidence": [words],
        "category": "allegation",
        "standing": "disputed",
        "stated_by": ["q"],
    }
    if AGENTS[0] in agents:
        assert "statements" in believed(text, agents=agents, statements=[said])[0]


def test_what_the_text_tells_itself_stands():
    text = "Mara Quill drew the atlas. Orrin Tate printed it."
    rows = [STATEMENT | {"evidence": ["Mara Quill drew the atlas."]}]
    assert believed(text, agents=AGENTS, statements=rows) == ({"agents", "statements"}, set())


@pytest.mark.parametrize(
    ("sentence", "stands"),
    [
        ("Judge Ida Bloom denied the motion to compel.", True),
        ("The motion to compel was denied by Judge Ida Bloom.", True),
        ("Judge Ida Bloom would deny the motion to compel.", False),
        ("Orrin Tate said that Judge Ida Bloom denied the motion to compel.", False),
        ("Judge Ida Bloom has not denied the motion to compel.", False),
        ("The motion to compel is to be denied by Judge Ida Bloom.", False),
        ("Judge Ida Bloom is expected to deny the motion to compel.", False),
        ("Orrin Tate asked Judge Ida Bloom to deny the motion to compel.", False),
        ("Judge Ida Bloom will decide whether to deny the motion to compel.", False),
        ("Judge Ida Bloom ruled that the motion to compel is denied.", True),
        ("Siding with Orrin Tate, Judge Ida Bloom on Monday refused to grant the motion to compel.", True),
        ("IT IS ORDERED that the motion to compel is DENIED by Judge Ida Bloom.", True),
        ("A motion to compel is denied only where Judge Ida Bloom finds no need.", False),
    ],
)
def test_a_ruling_decides_only_where_it_is_told_as_given(sentence, stands):
    text = f"Mara Quill has sued Orrin Tate. She filed a motion to compel. {sentence}"
    motion = {
        "key": "m",
        "kind": "Motion",
        "name": "motion to compel",
        "case": "c",
        "category": "motiontocompel",
    }
    outcome = {"decides": "m", "outcome": "denied", "evidence": [sentence]}
    ruling = {"key": "r", "name": "ruling", "case": "c", "issued_by": ["l"], "evidence": [sentence]}
    stand, why = believed(
        text,
        agents=[*AGENTS, LAWYER],
        cases=[CASE],
        filings=[motion | {"on_behalf_of": ["q"], "evidence": ["She filed a motion to compel."]}],
        rulings=[ruling | {"dispositions": [outcome]}],
    )
    assert ("rulings" in stand, why) == ((True, set()) if stands else (False, {("rulings", "voice")}))


@pytest.mark.parametrize(
    ("sentence", "stands"),
    [
        ("Ida Bloom represents Mara Quill.", True),
        ("Ida Bloom, who represents Quill, said that Orrin Tate lied.", True),
        ("Her lawyer, Ida Bloom, said so.", True),
        ("Ida Bloom, a lawyer for the plaintiff, said so.", True),
        ("Ida Bloom may represent Mara Quill.", False),
        ("Ida Bloom does not represent Mara Quill.", False),
        ("Orrin Tate claimed that Ida Bloom represented Mara Quill.", False),
    ],
)
def test_a_lawyer_acts_for_whom_the_text_says(sentence, stands):
    text = f"Mara Quill has sued Orrin Tate. {sentence}"
    parties = [one | {"evidence": ["Mara Quill has sued Orrin Tate"]} for one in PARTIES]
    counsel = [{"agent": "l", "case": "c", "client": "q", "evidence": [sentence]}]
    stand, _ = believed(text, agents=[*AGENTS, LAWYER], cases=[CASE], parties=parties, counsel=counsel)
    assert ("counsel" in stand) is stands
