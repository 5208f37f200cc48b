"""Suits of those whom no name is told of where the suit is: who they are, by what the text tells later."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

BROUGHT = [
    ("A former nurse has sued Mercy Hospital, saying she was fired for complaining. Rosa Diaz, 45, claims she was let go in March.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("A former nurse is suing Mercy Hospital. Rosa Diaz says she was fired in March.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("A former nurse is suing Mercy Hospital. The nurse, Rosa Diaz, was fired in March.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("A Larkspur woman filed a lawsuit Monday against Mercy Hospital. Rosa Diaz accuses the hospital of leaving a sponge in her.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("Mercy Hospital was sued by a former nurse. Rosa Diaz wants her job back.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("A lawsuit filed by a former nurse against Mercy Hospital is headed to trial. Rosa Diaz alleges that she was fired.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("The family of a girl has sued Mercy Hospital. The girl's mother, Rosa Diaz, says nobody listened.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("Two women sued Mercy Hospital. Rosa Diaz, one of the women, was fired in March.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("Protesters sued Mercy Hospital. Another plaintiff, Rosa Diaz, was arrested.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("Protesters sued Mercy Hospital. One of the plaintiffs, Rosa Diaz, was arrested.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("Woman who sued Mercy Hospital over burns wins. A jury sided with Rosa Diaz on Friday.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("A former nurse has sued Mercy Hospital. Rosa Diaz, a spokeswoman for the hospital, says she was surprised.", set()),
    ("A former nurse has sued Mercy Hospital. Sheriff Rosa Diaz says she was not told.", set()),
    ("A former nurse plans to sue Mercy Hospital. Rosa Diaz says she was fired in March.", set()),
    ("Two women sued Mercy Hospital. Rosa Diaz says she was fired in March.", set()),
    ("The parents of Rosa Diaz sued Mercy Hospital. Rosa Diaz says she was hurt.", set()),
    ("A former nurse has sued Mercy Hospital. Her boss, Rosa Diaz, says she was shocked.", set()),
    ("A former nurse has sued Mercy Hospital. Rosa Diaz claims the nurse lied.", set()),
    ("A former nurse has sued Mercy Hospital. Another nurse, Rosa Diaz, backs her account.", set()),
    ("A former nurse has sued Mercy Hospital. The nurse who replaced her, Rosa Diaz, said so.", set()),
    ("A man has sued Mercy Hospital. The man's sister, Rosa Diaz, said she was hurt.", set()),
    ("A man has sued Mercy Hospital. A jury awarded Rosa Diaz $3 million in another case.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BROUGHT, ids=short)
def test_a_suit_of_somebody_unnamed_is_theirs_who_are_told_of_later(text, expected):
    assert facts(text) == expected


BODIES = [
    ("Uber drivers sued Milton Foods Inc. on Monday.", set()),
    ("A Google engineer sued Milton Foods Inc. on Monday.", set()),
    ("Milton Foods Inc. sued an FBI agent on Monday.", set()),
    ("Former NFL players sued Milton Foods Inc.", set()),
    ("Milton Foods Inc. settled a lawsuit brought by a Disney employee.", set()),
    ("A jury ordered Milton Foods Inc. to pay the Google engineer $4 million.", set()),
    ("Protesters sued Milton Foods Inc.", set()),
    ("Retirees sued Milton Foods Inc. on Monday.", set()),
    ("Rosa Diaz, a Google engineer, sued Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Google sued Milton Foods Inc. on Monday.", {"sues | Google | Milton Foods Inc."}),
    ("Google engineer Rosa Diaz sued Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Google and its engineers sued Milton Foods Inc.", {"sues | Google | Milton Foods Inc."}),
    ("Rosa Diaz sued. A judge granted summary judgment to the city of Larkspur.", {"outcome | motionforsummaryjudgment | granted", "requests | city of Larkspur | motionforsummaryjudgment", "sues | Rosa Diaz | city of Larkspur"}),
    ("Rosa Diaz sued. A jury found for the city of Larkspur.", {"sues | Rosa Diaz | city of Larkspur"}),
    ("Rosa Diaz sued. One of the defendants, Hal Milton, has died.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued. Among the defendants are Hal Milton and Vince Hall.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Vince Hall"}),
    ("Rosa Diaz sued. Milton Foods Inc. denied her claims.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued. Hal Milton, one of the witnesses, has died.", set()),
    ("Rosa Diaz sued. Hal Milton found for her a lawyer.", set()),
    ("Rosa Diaz sued. She lives in the city of Larkspur.", set()),
    ("Rosa Diaz sued The Raleigh Ledger and its editor, Hal Milton. The jury said the newspaper should pay $5 million.", {"awarded | Rosa Diaz | Raleigh Ledger | 5000000 | USD", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Raleigh Ledger"}),
    ("Rosa Diaz sued The Raleigh Ledger and Hal Milton. The jury said the editor should pay $5 million.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Raleigh Ledger"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BODIES, ids=short)
def test_those_of_a_body_without_a_name_do_nothing_in_its_name(text, expected):
    assert facts(text) == expected


THEIRS = [
    ("A former manager of Milton Foods Inc. has sued the company. Rosa Diaz says she was fired in March.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("A former Mercy Hospital nurse sued the hospital on Monday. Rosa Diaz's court papers say nobody listened.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("The former business manager for the Larkspur School District filed a lawsuit against the district. Rosa Diaz alleges that she was fired.", {"sues | Rosa Diaz | Larkspur School District"}),
    ("A Larkspur woman sued Mercy Hospital. According to the lawsuit, Rosa Diaz was burned by hot oil.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("A Larkspur woman sued Mercy Hospital. The suit, filed on behalf of Rosa Diaz, seeks damages.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("The family of Tim Lund sued Mercy Hospital. Lawyers for Lund's parents, Rosa Diaz and Hal Lund, declined to comment.", {"sues | Hal Lund | Mercy Hospital", "sues | Rosa Diaz | Mercy Hospital"}),
    ("Milton Foods Inc. sued a former manager of the company.", set()),
    ("A Larkspur woman sued Mercy Hospital. The suit says Officer Tim Lund beat her.", set()),
    ("A Larkspur woman sued Mercy Hospital. According to police, Tim Lund was burned.", set()),
    ("Officers beat protesters in Larkspur, Ohio. Rosa Diaz sued the city on Monday.", {"sues | Rosa Diaz | Larkspur"}),
    ("A Larkspur police officer shot Tim Lund. His mother, Rosa Diaz, sued the city and Officer Vince Hall.", {"sues | Rosa Diaz | Larkspur", "sues | Rosa Diaz | Vince Hall"}),
    ("Larkspur's insurer paid. Rosa Diaz sued the city, Vince Hall and former Police Chief Tom Reed.", {"sues | Rosa Diaz | Larkspur", "sues | Rosa Diaz | Tom Reed", "sues | Rosa Diaz | Vince Hall"}),
    ("Rosa Diaz lives in Larkspur, Ohio, near Barrow, Ohio. She sued the city.", set()),
    ("Larkspur police said that Rosa Diaz left the city.", set()),
    ("Rosa Diaz worked for Milton Foods Inc. until 2014. She sued the company and CEO Hal Milton.", {"position | Hal Milton | chiefexecutive | Milton Foods Inc.", "position | Rosa Diaz | formeremployee | Milton Foods Inc.", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued the company, Milton Foods Inc., and its founder, Hal Milton.", {"position | Hal Milton | founder | Milton Foods Inc.", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz worked for the Barrow Herald. She sued the publisher and editor Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued. Milton Foods Inc. will pay Diaz $90,000.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Larkspur, Ohio, has agreed to pay $2 million to Rosa Diaz, who sued after officers beat her.", {"status | Rosa Diaz | claims | settled", "sues | Rosa Diaz | Larkspur"}),
    ("Rosa Diaz sued. Milton Foods Inc. paid Diaz $90,000 a year before that.", set()),
    ("Rosa Diaz sued. Milton Foods Inc. paid $90,000 to Hal Milton.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), THEIRS, ids=short)
def test_a_noun_behind_sued_is_whose_they_were_and_the_one_town_of_a_text(text, expected):
    assert facts(text) == expected
