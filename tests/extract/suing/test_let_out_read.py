"""Those of whom a suit lets go, or whom it took in, were sued there; others are not."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

WHOLE = [
    ("Ann Poe sued Delmar Corp. in May 2021. The judge dismissed Karl Moss from the case.", {"filed | Ann Poe | 2021-05", "sues | Ann Poe | Delmar Corp.", "sues | Ann Poe | Karl Moss"}),
    ("Ann Poe sued Delmar Corp. in May 2021. The judge earlier dismissed the former superintendent, Karl Moss, and the principal, Rita Lund.", {"filed | Ann Poe | 2021-05", "sues | Ann Poe | Delmar Corp.", "sues | Ann Poe | Karl Moss", "sues | Ann Poe | Rita Lund"}),
    ("Ann Poe sued Delmar Corp. in May 2021. Karl Moss was let out of the case.", {"filed | Ann Poe | 2021-05", "sues | Ann Poe | Delmar Corp.", "sues | Ann Poe | Karl Moss"}),
    ("Ann Poe sued Delmar Corp. in May 2021. Karl Moss was later added to the suit.", {"filed | Ann Poe | 2021-05", "sues | Ann Poe | Delmar Corp.", "sues | Ann Poe | Karl Moss"}),
    ("Ann Poe went after Perplexity AI on September 10 in the Southern District of New York (No. 1:25-cv-07546).", {"docket | Ann Poe | 1:25-cv-07546", "heard_in | Ann Poe | Southern District of New York", "sues | Ann Poe | Perplexity"}),
    ("Ann Poe sued Delmar Corp. in May 2021. Judge Dan Dow dismissed juror Karl Moss.", {"filed | Ann Poe | 2021-05", "judge | Dan Dow | Ann Poe", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe sued Delmar Corp. in May 2021. Judge Dan Dow dismissed Karl Moss as a witness.", {"filed | Ann Poe | 2021-05", "judge | Dan Dow | Ann Poe", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe sued Delmar Corp. in May 2021. Rita Lund was dropped from the case as a lawyer.", {"filed | Ann Poe | 2021-05", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe sued Delmar Corp. in May 2021. Karl Moss may be dropped from the suit.", {"filed | Ann Poe | 2021-05", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe sued Delmar Corp. in May 2021. Delmar dismissed Karl Moss in June.", {"filed | Ann Poe | 2021-05", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe sued Delmar Corp. in May 2021. The movie dropped Karl Moss from the cast.", {"filed | Ann Poe | 2021-05", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe sued in May 2021. The judge dismissed Karl Moss and Rita Lund from the case. Delmar Corp.'s lawyer, Dan Dow, had no comment.", {"filed | Ann Poe | 2021-05", "represents | Dan Dow | Delmar Corp.", "sues | Ann Poe | Delmar Corp.", "sues | Ann Poe | Karl Moss", "sues | Ann Poe | Rita Lund"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_who_is_let_out_of_a_suit_was_sued_there(text, expected):
    assert facts(text) == expected


def test_a_judge_of_that_one_sits_in_no_other():
    text = "Ann Poe sued Delmar Corp. in May 2021.\n\nCompare the older Globex suit. Judge Dan Dow denied a motion to dismiss that one. He found it sound."
    assert not {one for one in facts(text) if one.startswith("judge")}
