"""Who judges, who is married to whom, who holds what position, and who does not."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

TOLD = [
    ("Mark Stone, Corvex's CEO, declined to comment.", {"position | Mark Stone | chiefexecutive | Corvex Foods Inc."}),
    ("Corvex President Mark Stone testified.", {"position | Mark Stone | head | Corvex Foods Inc."}),
    ("Mark Stone, the founder and chief executive of Corvex, testified.", {"position | Mark Stone | chiefexecutive | Corvex Foods Inc.", "position | Mark Stone | founder | Corvex Foods Inc."}),
    ("Berg, a former Corvex manager, testified.", {"position | Anna Berg | formeremployee | Corvex Foods Inc."}),
    ("Carl Berg, Anna Berg's husband, testified.", {"spouse | Anna Berg | Carl Berg"}),
    ("The case is before U.S. District Judge Rita Moore.", {"judge | Rita Moore | Anna Berg"}),
    ("Judge Rita Moore is presiding.", {"judge | Rita Moore | Anna Berg"}),
    ("Ann Low, a partner at Reed Low LLP, testified.", {"firm | Ann Low | Reed Low LLP", "position | Ann Low | partner | Reed Low LLP"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_these_facts_and_no_others(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "Berg claims that she is married to Carl Berg.",
    "Berg denied that she was married to Carl Berg.",
    "Berg is not married to Carl Berg.",
    "Berg, who says Mark Stone is the chief executive of Corvex, wept.",
    "Mark Stone, who is not the president of Corvex, spoke.",
    "Mark Stone wants to be the president of Corvex.",
    "Mark Stone was never a partner at Reed Low LLP.",
    "Mark Stone will become president of Corvex.",
    "Mark Stone could become chief executive of Corvex.",
    "Mark Stone, a candidate for president of Corvex, spoke.",
    "Berg said Mark Stone was president of Corvex.",
    "Carl Berg is not Anna Berg's husband.",
    "Berg hopes to marry Carl Berg.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_nobody_is_told_to_be_is_no_office(sentence):
    assert told(sentence) == set()
