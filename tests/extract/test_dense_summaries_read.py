"""What dense summaries tell of sides, judges, rulings and kin, each sentence in its own way; and what they do not tell."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, sayings, short, told

TOLD = {
    "The complaint, drafted by Martin Wells of Norris & Wells, also names Uri Simon.": "sues | Anna Berg | Uri Simon",
    "Presiding was Nora Berry.": "judge | Nora Berry | Anna Berg",
    "Overseeing the case is Tom Lund.": "judge | Tom Lund | Anna Berg",
    "Before Justice Joel Cone, Corvex moved to dismiss.": "judge | Joel Cone | Anna Berg",
    "She sought an injunction to stop the sale. The injunction was refused by Judge Mora Bromm.": "outcome | motionforpreliminaryinjunction | denied",
    "Corvex moved to dismiss. It lost that motion in August.": "outcome | motiontodismiss | denied",
    "Tom Fajard and Selva Ltd. were among the other defendants.": "sues | Anna Berg | Selva Ltd.",
    "Uri Simon, whose laboratory did the testing, was the other defendant.": "sues | Anna Berg | Uri Simon",
    "Also named in her suit, brought on May 31, 2022, was the banker Egon Durb.": "sues | Anna Berg | Egon Durb",
    "Berg, whose husband is the Leeds City striker Jamie Vard, spoke.": "spouse | Anna Berg | Jamie Vard",
    "The suit lives on, since Judge Thomas Avoy let the free-speech count stand.": "judge | Thomas Avoy | Anna Berg",
}
UNTOLD = {
    "The complaint, drafted by Martin Wells of Norris & Wells, also names Uri Simon.": "sues | Martin Wells",
    "A bid by Corvex to add Berg's agent, Caroline Wills, as a defendant was refused.": "sues | Anna Berg | Caroline Wills",
    "She asked to add its chef, Caroline Wills, as a defendant.": "sues | Anna Berg | Caroline Wills",
    "Corvex's motion to dismiss the negligence claim against it was denied.": "requests | Corvex Foods Inc. | voluntarydismissal",
    "She spoke of the $9 billion judgment that a court in Ecuador had entered against Corvex.": "awarded",
    "Corvex is led by Max Holm. Vera Holm, his former wife, spoke.": "spouse",
    "Berg sued the Era's publisher, News Holm Ltd., for libel.": "claim | Anna Berg | Era",
}
FOUND = {
    "Jurors found that Conor Gregg had raped Nikita Hann, a hairdresser, and awarded her $248,603.": "awarded | Nikita Hann | Conor Gregg | 248603 | USD",
    "A jury found that Conor Gregg had assaulted Nikita Hann, awarding her $5 million in damages.": "claim | Nikita Hann | Conor Gregg | assault",
    "Ann Holm sued Bolt Inc. William Brew of Brew LLP had filed the complaint on May 11, 2018.": "filed | Ann Holm | 2018-05-11",
}
NOT_FOUND = {
    "Jurors found that Conor Gregg had assaulted Nikita Hann.": "sues",
    "Carl West sued Bernie Gudd, days after agreeing to part with the place for $15 million.": "sum",
    "Ann Holm sued Bolt Inc. William Brew of Brew LLP had filed the complaint for Max Doe on May 11, 2018.": "filed | Ann Holm",
}
ASIDE = "A lawyer for Corvex, Mark Tratt, said that his client never meant to defame anyone."


@pytest.mark.parametrize(("sentence", "fact"), TOLD.items(), ids=short)
def test_a_dense_sentence_tells_it(sentence, fact):
    assert fact in told(sentence)


@pytest.mark.parametrize(("sentence", "fact"), UNTOLD.items(), ids=short)
def test_what_only_sounds_alike_tells_nothing(sentence, fact):
    assert not any(one.startswith(fact) for one in told(sentence))


@pytest.mark.parametrize(("text", "fact"), FOUND.items(), ids=short)
def test_a_text_tells_what_was_found_and_filed(text, fact):
    assert fact in facts(text)


@pytest.mark.parametrize(("text", "fact"), NOT_FOUND.items(), ids=short)
def test_a_crime_a_price_and_another_client_tell_none(text, fact):
    assert not any(one.startswith(fact) for one in facts(text))


def test_the_number_of_a_suit_parts_it_from_its_day():
    text = "Ann Holm sued Bolt Inc. Holm's suit, No. 2:09-cv-00290, had been brought on March 6, 2021."
    assert "filed | Ann Holm | 2021-03-06" in facts(text)


def test_a_local_keeps_its_number():
    text = "Steamfitters Local 449 Pension Plan sued Bolt Inc. for fraud."
    assert "sues | Steamfitters Local 449 Pension Plan | Bolt Inc." in facts(text)


def test_what_was_never_meant_is_no_plan():
    assert ("Mark Tratt", "intention") not in sayings(ASIDE)


def test_a_judge_of_a_bankruptcy_is_not_that_of_a_suit_told_later():
    text = (
        "Perdu Inc. sought Chapter 11 protection. Judge Robert Drane confirmed the plan in 2021. "
        "Maura Hale had sued Richard Sacks in June 2018."
    )
    assert not any(one.startswith("judge") for one in facts(text))


BESIDE = {
    "Roger Town represented the plaintiff; Louis Eder of Arn & Port the defendants.": "Louis Eder | Corvex Foods Inc., Roger Town | Anna Berg",
    "Ray Genc appeared for Berg; David Tobb, of Tobb LLP, for Corvex, who put it off.": "David Tobb | Corvex Foods Inc., Ray Genc | Anna Berg",
    "Michael Avent, her lawyer at the time, vowed to appeal.": "Michael Avent | Anna Berg",
    "Tom Poe represented Berg; Corvex won.": "Tom Poe | Anna Berg",
    "Matt Paw argued the appeal; for the companies, it was the end.": "",
}


@pytest.mark.parametrize(("sentence", "pairs"), BESIDE.items(), ids=short)
def test_lawyers_beside_a_semicolon_act_for_their_own(sentence, pairs):
    acting = {one.removeprefix("represents | ") for one in told(sentence) if one.startswith("represents")}
    assert acting == set(filter(None, pairs.split(", ")))


def test_who_signs_on_as_a_plaintiff_sues_too():
    assert "sues | Michael Kean | Corvex Foods Inc." in told(
        "Christopher Gest and Michael Kean signed on as plaintiffs."
    )


def test_one_is_taken_to_a_court_that_is_named():
    text = "Harry Shear took Vivend S.A. to federal court in Los Angeles for $125 million in May 2017."
    assert {"sues | Harry Shear | Vivend S.A.", "sum | Harry Shear | Vivend S.A. | 125000000 | USD"} <= facts(
        text
    )
    assert not any(one.startswith("sues") for one in facts("Ann Roe took Max Doe to Vexo Corp. in May."))


def test_a_marriage_of_the_time_is_told():
    assert "spouse | Anna Berg | Sam Asgar" in told("Berg was married at the time to Sam Asgar.")
