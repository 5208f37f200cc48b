"""How suits end, written out of parts: by whom, how, and when."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import done, facts

SUIT = "Anna Berg sued Corvex Foods Inc. in federal court in Chicago in May 2022, alleging negligence and fraud. "
ENDS = {
    "Berg and Corvex settled the case": "settled",
    "the two sides settled": "settled",
    "the parties reached a settlement": "settled",
    "Berg and the company struck a deal to end the suit": "settled",
    "the company came to terms with Berg": "settled",
    "the fight ended in a settlement": "settled",
    "Corvex paid Berg $2 million to end the case": "settled",
    "Berg dropped the suit": "withdrawn",
    "she called the whole thing off": "withdrawn",
    "Berg withdrew her complaint": "withdrawn",
    "Berg scrapped her lawsuit": "withdrawn",
    "Berg pulled her complaint": "withdrawn",
    "Berg walked away from the suit": "withdrawn",
    "Berg gave up the fight": "withdrawn",
    "the judge tossed it": "dismissed",
    "a judge froze the case": "stayed",
    "a judge dismissed the suit": "dismissed",
    "Judge Maria Lopez threw out the case": "dismissed",
    "her suit was dismissed without prejudice": "dismissedwithoutprejudice",
    "the company got the case thrown out": "dismissed",
    "the company won dismissal of the suit": "dismissed",
    "a judge ended the case": "ended",
    "the judge stayed the case": "stayed",
    "a judge put the case on hold": "stayed",
}
CLAIMS = {
    "a judge tossed the fraud claim": "dismissed",
    "the fraud claim was dismissed": "dismissed",
    "a judge dismissed the fraud claim but let the negligence claim proceed": "dismissed",
    "Corvex won a ruling dismissing the fraud claim": "dismissed",
    "Berg dropped her fraud claim": "withdrawn",
    "Berg gave up her fraud claim": "withdrawn",
}
OPENINGS = (
    "", "In March, ", "On Tuesday, ", "Last month, ", "In the end, ", "After two years of litigation, ", "But ", "Without explanation, ",
)  # fmt: skip
WHEN = (
    "",
    " in March",
    " Monday",
    " on Friday",
    " last week",
    ", court records show",
    " a week before trial",
)


@pytest.mark.parametrize("end", [*ENDS, *CLAIMS])
def test_a_suit_or_a_claim_ends(end: str) -> None:
    told = f"claims | {ENDS[end]}" if end in ENDS else f"fraud | {CLAIMS[end]}"
    for text, _ in grid("{opening}{end}{when}.", some=16, opening=OPENINGS, end=(end,), when=WHEN):
        found = facts(SUIT + text[0].upper() + text[1:])
        assert {one for one in found if one.startswith("status")} == {f"status | Anna Berg | {told}"}, text


FRAMES = (
    "Berg may {deed}.", "Berg refused to {deed}.", "The company pressed Berg to {deed}.", "Berg did not {deed}.", "If she were to {deed}, the company would be pleased.",
    "Berg has not decided whether to {deed}.", "Berg said she would never {deed}.", "The company expects her to {deed}.", "Should Berg {deed}, nothing would change.",
)  # fmt: skip
DEEDS = (
    "drop the suit", "call the whole thing off", "settle with the company", "accept a settlement", "withdraw her complaint", "strike a deal to end the suit", "let the case drop",
)  # fmt: skip
TELLERS = (
    "Corvex claimed that Berg {deed}.", "Berg denied that she {deed}.", "A rumor that Berg {deed} spread quickly.", "It was not true that Berg {deed}.", "Had Berg {deed}, it would all be over.",
    "In an unrelated case, Berg {deed}.", "It is unclear whether Berg {deed}.",
)  # fmt: skip
PAST = (
    "dropped the suit", "called the whole thing off", "settled with the company", "accepted a settlement", "withdrew her complaint", "struck a deal to end the suit",
)  # fmt: skip


@pytest.mark.parametrize(
    ("frame", "deeds"), [*((one, DEEDS) for one in FRAMES), *((one, PAST) for one in TELLERS)]
)
def test_no_suit_ends_by_what_is_not_done(frame: str, deeds: tuple[str, ...]) -> None:
    for text, _ in grid(frame, deed=deeds):
        assert not done(text), text


def test_what_is_spared_does_not_fall() -> None:
    assert not done("All but the negligence claim were dismissed.")


DANCERS = "Two former dancers, Ana Ruiz and Mia Cole, sued the singer Lena Hart in Los Angeles Superior Court in 2022, accusing her of harassment. "


@pytest.mark.parametrize(
    "who", ["the dancers", "the two women", "the women", "the plaintiffs", "Ruiz and Cole"]
)
@pytest.mark.parametrize(
    "end", ["dropped the suit", "settled with Hart", "withdrew the complaint", "gave up the fight"]
)
def test_several_end_their_suit_whatever_they_are_called(who: str, end: str) -> None:
    status = "settled" if end.startswith("settled") else "withdrawn"
    found = facts(f"{DANCERS}{who[0].upper()}{who[1:]} {end} in May.")
    assert any(one.endswith(f"| claims | {status}") for one in found)


def test_a_day_behind_a_name_tells_when() -> None:
    assert "sues | Anna Berg | Corvex Foods" in facts(
        "Anna Berg sued Corvex Foods Monday, alleging negligence."
    )
    assert "sues | Anna Berg | Ruby Tuesday" in facts(
        "Anna Berg sued Ruby Tuesday Inc. in May, alleging negligence."
    ) | facts("Anna Berg sued Ruby Tuesday, alleging negligence.")


@pytest.mark.parametrize("who", ["The singer", "The 34-year-old singer", "The pop singer", "Hart"])
@pytest.mark.parametrize(
    ("deed", "kind"),
    [("filed a motion for summary judgment", "motionforsummaryjudgment"), ("moved to dismiss the case", "motiontodismiss"), ("sought a stay of the case", "motiontostay")],
)  # fmt: skip
def test_one_asks_who_is_called_by_trade_and_age(who: str, deed: str, kind: str) -> None:
    assert f"requests | Lena Hart | {kind}" in facts(f"{DANCERS}{who} {deed} in March.")
