"""Suits told by what judges and juries decide in them, for or against whom."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

WHOLE = [
    ("The decision stems from a lawsuit Ann Poe, a nurse, filed in 2019 against Delmar Corp.", {"sues | Ann Poe | Delmar Corp."}),
    ("The judge approved a settlement between Ann Poe and Delmar Corp. in a lawsuit that Poe filed in May.", {"status | Ann Poe | claims | settled", "sues | Ann Poe | Delmar Corp."}),
    ("The judge denied a request by Ann Poe to block Delmar Corp. from selling the product.", {"outcome | motionforpreliminaryinjunction | denied", "requests | Ann Poe | motionforpreliminaryinjunction", "sues | Ann Poe | Delmar Corp."}),
    ("The judge denied a request by Ann Poe for an injunction against Delmar Corp.", {"outcome | motionforpreliminaryinjunction | denied", "requests | Ann Poe | motionforpreliminaryinjunction", "sues | Ann Poe | Delmar Corp."}),
    ("The judge granted summary judgment to Delmar Corp. in a lawsuit by Ann Poe.", {"outcome | motionforsummaryjudgment | granted", "requests | Delmar Corp. | motionforsummaryjudgment", "sues | Ann Poe | Delmar Corp."}),
    ("The judge granted Delmar Corp. summary judgment in a suit by Ann Poe.", {"outcome | motionforsummaryjudgment | granted", "requests | Delmar Corp. | motionforsummaryjudgment", "sues | Ann Poe | Delmar Corp."}),
    ("The judge entered judgment against Delmar Corp. and in favor of Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("The judge found Delmar Corp. liable to Ann Poe for fraud.", {"claim | Ann Poe | Delmar Corp. | fraud", "sues | Ann Poe | Delmar Corp."}),
    ("The judge found Delmar Corp. in contempt in a lawsuit brought by Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("The judge sanctioned Delmar Corp. in a suit brought by Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("The judge ruled that Delmar Corp. must face claims by Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("The judge said Delmar Corp. must face a lawsuit filed by Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("The judge set a trial for May in a suit by Ann Poe against Delmar Corp.", {"sues | Ann Poe | Delmar Corp."}),
    ("The court rejected an appeal by Delmar Corp. in a lawsuit brought by Ann Poe.", {"sues | Ann Poe | Delmar Corp.", "related | Delmar Corp. | appeal | Ann Poe"}),
    ("The court affirmed a ruling for Delmar Corp. in a lawsuit by Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("The jury awarded Ann Poe $5 million after finding Delmar Corp. liable for fraud.", {"awarded | Ann Poe | Delmar Corp. | 5000000 | USD", "claim | Ann Poe | Delmar Corp. | fraud", "sues | Ann Poe | Delmar Corp."}),
    ("The jury awarded Ann Poe $5 million, finding that Delmar Corp. had retaliated against her.", {"awarded | Ann Poe | Delmar Corp. | 5000000 | USD", "claim | Ann Poe | Delmar Corp. | retaliation", "sues | Ann Poe | Delmar Corp."}),
    ("The jury determined that Delmar Corp. retaliated against Ann Poe.", {"claim | Ann Poe | Delmar Corp. | retaliation", "sues | Ann Poe | Delmar Corp."}),
    ("The jury found that Delmar Corp. wrongfully fired Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("The jury found that Delmar Corp. stole trade secrets from Ann Poe.", {"claim | Ann Poe | Delmar Corp. | tradesecrets", "sues | Ann Poe | Delmar Corp."}),
    ("The jury agreed with Ann Poe that Delmar Corp. infringed its patents.", {"claim | Ann Poe | Delmar Corp. | patentinfringement", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe convinced a jury that Delmar Corp. had stolen trade secrets.", {"claim | Ann Poe | Delmar Corp. | tradesecrets", "sues | Ann Poe | Delmar Corp."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_suit_is_told_by_what_is_decided_in_it(text, expected):
    assert facts(text) == expected


NOTHING = [
    "Tina Ray wrote about a ruling for Stone Group Inc.",
    "A jury found that Stone Group Inc. shot Tina Ray.",
    "A jury found that Stone Group Inc. stole a car from Tina Ray.",
    "A jury found that Stone Group Inc. fired a gun at Tina Ray.",
    "A jury found that Stone Group Inc. fired Tina Ray.",
    "A study found that Stone Group Inc. discriminated against Tina Ray.",
    "The board granted Stone Group Inc. a license in a race by Tina Ray.",
    "A request by Tina Ray to meet Stone Group Inc. was denied.",
    "The board denied a request by Tina Ray to block Stone Group Inc. from the list.",
    "A request by Tina Ray to stop Stone Group Inc. from singing was ignored by the band.",
    "The agency found Stone Group Inc. in a study by Tina Ray.",
    "The committee awarded Tina Ray $5 million after finding Stone Group Inc. had left.",
    "A settlement between Tina Ray and Stone Group Inc. was never reached.",
    "The judge found Stone Group Inc. funny in a film by Tina Ray.",
    "The judge held Stone Group Inc. in custody in a case in Ohio.",
    "Critics found Stone Group Inc. convincing in a story about a suit by Tina Ray.",
    "Tina Ray convinced a friend that Stone Group Inc. had stolen trade secrets.",
    "Prosecutors told a jury that Stone Group Inc. stole trade secrets from Tina Ray.",
    "A jury may find that Stone Group Inc. retaliated against Tina Ray.",
    "Tina Ray asked a jury to find that Stone Group Inc. retaliated against Tina Ray.",
    "A jury did not find that Stone Group Inc. retaliated against Tina Ray.",
    "Jurors agreed with Tina Ray that lunch was late.",
    "A ruling for Stone Group Inc. would help Tina Ray.",
]


@pytest.mark.parametrize("text", NOTHING, ids=short)
def test_what_is_decided_elsewhere_tells_no_suit(text):
    assert not {one for one in facts(text) if one.startswith("sues")}
