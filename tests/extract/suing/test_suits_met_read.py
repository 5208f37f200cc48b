"""Suits told by how somebody brings, presses, wins, drops or meets them."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

WHOLE = [
    ("Ann Poe hauled Delmar Corp. into court in May.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe named Delmar Corp. in a lawsuit filed Monday.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe filed a federal lawsuit Monday to stop Delmar Corp. from using the name.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe filed a lawsuit seeking $5 million from Delmar Corp.", {"sues | Ann Poe | Delmar Corp.", "sum | Ann Poe | Delmar Corp. | 5000000 | USD"}),
    ("Ann Poe refiled a lawsuit against Delmar Corp. in state court.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe asserts claims against Delmar Corp. for breach of contract.", {"claim | Ann Poe | Delmar Corp. | breachofcontract", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe has a suit against Delmar Corp. in federal court in Ohio.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe won a court order barring Delmar Corp. from using the name.", {"outcome | motionforpreliminaryinjunction | granted", "requests | Ann Poe | motionforpreliminaryinjunction", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe scored a victory in a lawsuit against Delmar Corp.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe lost a bid for an injunction against Delmar Corp.", {"outcome | motionforpreliminaryinjunction | denied", "requests | Ann Poe | motionforpreliminaryinjunction", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe lost at trial in a suit against Delmar Corp.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe suffered a setback in a suit against Delmar Corp.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe was awarded damages in a lawsuit against Delmar Corp.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe settled claims against Delmar Corp. on Monday.", {"status | Ann Poe | claims | settled", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe voluntarily dismissed a suit against Delmar Corp.", {"status | Ann Poe | claims | dismissed", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe is dropping a lawsuit against Delmar Corp.", {"status | Ann Poe | claims | withdrawn", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe has called off a lawsuit against Delmar Corp.", {"sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. has been battling a lawsuit by Ann Poe since 2019.", {"sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. is facing legal action from Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. responded to a lawsuit by Ann Poe on Monday.", {"sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. denied the claims in a lawsuit by Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. won a jury verdict in a lawsuit brought by Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. prevailed in a lawsuit brought by Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. was dropped from a lawsuit brought by Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. remains a defendant in a lawsuit by Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe and Delmar Corp. reached an agreement to settle the suit that Ann Poe filed in May.", {"status | Ann Poe | claims | settled", "sues | Ann Poe | Delmar Corp."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_suit_is_told_by_how_it_is_brought_or_met(text, expected):
    assert facts(text) == expected


NOTHING = [
    "Tina Ray has a column on lawsuits against Stone Group Inc.",
    "Tina Ray brought Stone Group Inc. to the court for a tennis match.",
    "Tina Ray named Stone Group Inc. in a book.",
    "Tina Ray named Stone Group Inc. as an ally in a speech about a lawsuit.",
    "Tina Ray named Stone Group Inc. as a witness in a lawsuit.",
    "Tina Ray named Stone Group Inc. as its lawyer in a lawsuit.",
    "Tina Ray filed a report seeking $5 million from Stone Group Inc.",
    "Tina Ray threatened to file a lawsuit to stop Stone Group Inc. from using the name.",
    "Tina Ray filed a brief to stop Stone Group Inc. from using the name.",
    "Tina Ray filed a lawsuit to keep Stone Group Inc. as its manager.",
    "Tina Ray may file a lawsuit seeking $5 million from Stone Group Inc.",
    "Tina Ray made claims against Stone Group Inc. in a podcast.",
    "Tina Ray has a grudge against Stone Group Inc.",
    "Tina Ray has no lawsuit against Stone Group Inc.",
    "Tina Ray has a strong case against Stone Group Inc., a lawyer said.",
    "Tina Ray has strong feelings about a lawsuit against Stone Group Inc.",
    "Tina Ray has a column on lawsuits against Stone Group Inc.",
    "Tina Ray ended a story about a lawsuit against Stone Group Inc.",
    "Tina Ray continued to write of a lawsuit against Stone Group Inc.",
    "Tina Ray scored a victory over Stone Group Inc. in a tennis match.",
    "Tina Ray suffered a loss against Stone Group Inc. in the final.",
    "Tina Ray won a game against Stone Group Inc.",
    "Stone Group Inc. was named in a story about a lawsuit by Tina Ray.",
    "Stone Group Inc. is a witness in a lawsuit by Tina Ray.",
    "Stone Group Inc. won a prize in a contest by Tina Ray.",
    "Stone Group Inc. is fighting a fire set by Tina Ray.",
    "Stone Group Inc. responded to a song by Tina Ray.",
    "Stone Group Inc. was removed from a list by Tina Ray.",
    "Stone Group Inc. was dropped from a film by Tina Ray.",
    "Stone Group Inc. might face legal action from Tina Ray.",
    "Stone Group Inc. is a lawyer in a lawsuit by Tina Ray.",
    "Stone Group Inc. won't be a defendant in a lawsuit by Tina Ray.",
    "Stone Group Inc. is not a defendant in a lawsuit by Tina Ray.",
    "Stone Group Inc. is fighting for a law named for a suit by Tina Ray.",
    "Tina Ray and Stone Group Inc. reached for the book.",
    "Tina Ray covered a trial in which prosecutors accuse Stone Group Inc. of fraud.",
    "Tina Ray considered dropping a lawsuit against Stone Group Inc.",
    "Tina Ray would have lost at trial in a suit against Stone Group Inc.",
    "Lawyers say Tina Ray could win damages in a lawsuit against Stone Group Inc.",
    "Tina Ray is represented in a lawsuit by Stone Group Inc.",
    "Tina Ray was advised in a lawsuit by Stone Group Inc.",
]


@pytest.mark.parametrize("text", NOTHING, ids=short)
def test_what_is_brought_or_met_elsewhere_tells_no_suit(text):
    assert not {one for one in facts(text) if one.startswith("sues")}
