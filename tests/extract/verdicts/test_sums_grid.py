"""Sums that are awarded or asked for, written out of parts: who gives or wants them, how much, and when."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import done, facts

SUIT = "Anna Berg sued Corvex Foods Inc. in federal court in Chicago in May 2022, alleging negligence and fraud. "
AWARDS = (
    "a jury awarded Berg $5 million", "a jury ordered Corvex to pay Berg $5 million", "the jury found Corvex liable and awarded Berg $5 million", "jurors sided with Berg, awarding her $5 million",
    "jurors put Berg's loss at $5 million", "a jury returned a $5 million verdict for Berg", "a jury slapped the company with $5 million in damages", "Berg got $5 million from a jury",
    "the verdict was $5 million", "a jury ruled for Berg to the tune of $5 million", "Corvex was found liable and ordered to pay $5 million", "a jury of six women and two men awarded Berg $5 million",
    "Berg walked away with $5 million from the jury", "the jury, which deliberated for two days, awarded Berg $5 million", "Corvex must pay Berg $5 million, a jury decided", "Berg won $5 million",
    "a federal jury in Chicago awarded Berg $5 million", "jurors ruled that the company owed Berg $5 million", "an arbitrator awarded Berg $5 million", "Berg persuaded a jury to award her $5 million",
)  # fmt: skip
OPENINGS = (
    "", "In March, ", "Last month, ", "After a two-week trial, ", "In a unanimous verdict, ", "But ", "The trial lasted a week, and ",
)  # fmt: skip
WHEN = (
    "",
    " in March",
    " on Friday",
    ", court records show",
    ", the largest verdict of its kind in the state",
)


@pytest.mark.parametrize("award", AWARDS)
def test_a_sum_is_awarded(award: str) -> None:
    for text, _ in grid("{opening}{award}{when}.", some=14, opening=OPENINGS, award=(award,), when=WHEN):
        found = facts(SUIT + text[0].upper() + text[1:])
        assert {one for one in found if one.startswith("awarded")} == {
            "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"
        }, text


SUMS = (
    "Berg is seeking $25 million", "the suit seeks at least $25 million", "her complaint demands $25 million", "the suit demands that the company pay $25 million", "Berg is after $25 million",
    "she is looking for $25 million in damages", "she hopes to recover $25 million", "she asked the court to order the company to pay $25 million", "Berg says the company owes her $25 million",
    "Berg put her damages at $25 million", "her lawyers asked for $25 million",
)  # fmt: skip
BEHIND = ("", ", plus attorney fees", ", court records show", ", saying the company ruined her career")


@pytest.mark.parametrize("asked", SUMS)
def test_a_sum_is_asked_for(asked: str) -> None:
    for text, _ in grid("{opening}{asked}{behind}.", opening=("", "In the suit, ", "In March, ", "In court papers, "), asked=(asked,), behind=BEHIND):  # fmt: skip
        found = facts(SUIT + text[0].upper() + text[1:])
        sums = {one for one in found if one.startswith(("sum", "requests"))}
        assert sums == {"sum | Anna Berg | Corvex Foods Inc. | 25000000 | USD"}, text


FRAMES = (
    "A jury might {deed}.", "A judge could {deed}.", "The judge is expected to {deed}.", "If a jury were to {deed}, the company would appeal.", "The judge did not {deed}.",
    "A mediator urged the judge to {deed}.", "The judge has yet to decide whether to {deed}.", "Observers expect a judge to {deed}.",
)  # fmt: skip
DEEDS = (
    "award Berg $5 million", "order the company to pay Berg $5 million", "slap the company with $5 million in damages", "side with Berg and give her $5 million", "rule for Berg to the tune of $5 million",
)  # fmt: skip
TELLERS = (
    "No jury {deed}.", "Berg claimed that a jury {deed}.", "A mock jury {deed}.", "In an unrelated case, a jury {deed}.", "A rumor that a jury {deed} was false.", "Had the jury {deed}, the case would be over.",
    "Corvex denied that a jury {deed}.", "It was not clear whether the jury {deed}.",
)  # fmt: skip
PAST = (
    "awarded Berg $5 million", "ordered the company to pay Berg $5 million", "slapped the company with $5 million in damages", "ruled for Berg to the tune of $5 million",
)  # fmt: skip


@pytest.mark.parametrize(
    ("frame", "deeds"), [*((one, DEEDS) for one in FRAMES), *((one, PAST) for one in TELLERS)]
)
def test_no_sum_is_awarded_that_is_not_told_as_given(frame: str, deeds: tuple[str, ...]) -> None:
    for text, _ in grid(frame, deed=deeds):
        assert not done(text), text
