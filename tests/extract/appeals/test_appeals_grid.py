"""Appeals, written out of parts: what was decided below, and how a text tells that it was taken above."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import facts

SUIT = "Anna Berg sued Corvex Foods Inc. in federal court in Chicago in May 2022, alleging negligence. "
LOST = SUIT + "A judge dismissed the suit in June 2023. "
WON = SUIT + "A jury awarded Berg $5 million in June 2023. "
TAKEN = (
    "{she} appealed", "{she} took the case to the 7th U.S. Circuit Court of Appeals", "{she} filed a notice of appeal", "{she} lost an appeal", "{she} turned to the 7th Circuit",
    "{she} challenged the ruling at the 7th Circuit", "{her} appeal is pending", "the appeal failed", "the 7th Circuit affirmed", "the 7th Circuit reversed",
    "an appeals court upheld the {ruling}", "a federal appeals court affirmed the {ruling}", "the {ruling} was affirmed on appeal", "the {ruling} was reversed by the 7th Circuit",
    "a three-judge panel of the 7th Circuit overturned the {ruling}", "an appeals court reversed the {ruling} and sent it back", "the 7th Circuit heard arguments",
)  # fmt: skip
OPENINGS = ("", "In March, ", "Last month, ", "But ")
WHEN = ("", " in March", " on Friday", ", court records show")


@pytest.mark.parametrize("way", TAKEN)
def test_who_lost_below_appeals(way: str) -> None:
    for before, who, she, her, ruling in (
        (LOST, "Anna Berg", "Berg", "her", "dismissal"),
        (WON, "Corvex Foods Inc.", "the company", "its", "verdict"),
    ):
        for text, _ in grid("{opening}{way}{when}.", some=12, opening=OPENINGS, way=(way,), when=WHEN):
            sentence = text.format(she=she, her=her, ruling=ruling)
            found = facts(f"{before}{sentence[0].upper()}{sentence[1:]}")
            assert {one for one in found if one.startswith("related")} == {
                f"related | {who} | appeal | Anna Berg"
            }, sentence


FRAMES = (
    "Berg may {deed}.", "Berg is weighing whether to {deed}.", "The company urged Berg to {deed}.", "Should Berg {deed}, the company would fight it.", "Berg has yet to {deed}.",
    "Berg has until June to {deed}.", "If Berg decides to {deed}, the case could drag on.", "Berg vowed to {deed}.", "Berg did not {deed}.",
)  # fmt: skip
DEEDS = (
    "appeal", "turn to the 7th Circuit", "take the case to the 7th Circuit", "challenge the ruling at the 7th Circuit", "file a notice of appeal",
)  # fmt: skip


@pytest.mark.parametrize("frame", FRAMES)
def test_nobody_appeals_who_only_may(frame: str) -> None:
    for text, _ in grid(frame, deed=DEEDS):
        assert not {one for one in facts(LOST + text) if one.startswith("related")}, text
