"""Who acts for whom by where lawyers are told: beside a client, by an office, for one whom a noun describes; judges by who appointed them."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Rosa Diaz, a nurse, sued Milton Foods Inc. in May 2023 in federal court in Ohio. "
WEBB = {"represents | Dana Webb | Rosa Diaz", "firm | Dana Webb | Keller Rohr LLP"}
OTT = {"represents | Carl Ott | Milton Foods Inc.", "firm | Carl Ott | Ott & Lund"}
BESIDE = {"represents | Carl Ott | Rosa Diaz", "firm | Carl Ott | Ott & Lund"}
TOLD = [
    ("Dana Webb of Keller Rohr LLP represented Diaz; Carl Ott of Ott & Lund represented Milton Foods.", WEBB | OTT),
    ("Present were Dana Webb of Keller Rohr LLP for Diaz and Carl Ott of Ott & Lund for Milton Foods.", WEBB | OTT),
    ("Dana Webb of Keller Rohr LLP argued for Diaz at the hearing on May 3, and Carl Ott of Ott & Lund for the company.", WEBB | OTT),
    ("Dana Webb of Keller Rohr LLP, who with Carl Ott of Ott & Lund represents Diaz, spoke.", WEBB | BESIDE),
    ("Dana Webb of Keller Rohr LLP, co-lead counsel for Diaz with Carl Ott of Ott & Lund, spoke.", WEBB | BESIDE),
    ("Dana Webb of Keller Rohr LLP leads for the plaintiff together with Carl Ott of Ott & Lund.", WEBB | BESIDE),
    ("The complaint, signed by Dana Webb of Keller Rohr LLP, asks for $5 million.", WEBB),
    ("The complaint was signed by Dana Webb of Keller Rohr LLP.", WEBB),
    ("Milton Foods' answer was signed by Carl Ott of Ott & Lund.", OTT),
    ("Milton Foods relies on Carl Ott of Ott & Lund.", OTT),
    ("Milton Foods had Carl Ott of Ott & Lund.", OTT),
    ("Dana Webb of Keller Rohr LLP represents Diaz. Joining Webb on the case is Carl Ott of Ott & Lund.", WEBB | BESIDE),
    ("Dana Webb of Keller Rohr LLP represents Diaz. Also on the team is Carl Ott of Ott & Lund.", WEBB | BESIDE),
    ("Dana Webb of Keller Rohr LLP represents Diaz. Co-counsel Carl Ott of Ott & Lund agreed.", WEBB | BESIDE),
    ("Diaz is represented by Dana Webb of Keller Rohr LLP and by Ott & Lund.", WEBB | {"represents | Ott & Lund | Rosa Diaz"}),
    ("Diaz is represented by Dana Webb and Carl Ott, both of Keller Rohr LLP.", WEBB | {"represents | Carl Ott | Rosa Diaz", "firm | Carl Ott | Keller Rohr LLP"}),
    ("The Bank is represented by Dana Webb of Keller Rohr LLP.", {"firm | Dana Webb | Keller Rohr LLP"}),
    ("Carl Ott of Recht Korn argued for the Dayton firm.", {"represents | Carl Ott | Milton Foods Inc.", "firm | Carl Ott | Recht Korn"}),
    ("Carl Ott acted for the jeweler.", {"represents | Carl Ott | Milton Foods Inc."}),
    ("Carl Ott, a Milton Foods lawyer, spoke.", {"represents | Carl Ott | Milton Foods Inc."}),
]  # fmt: skip
PUBLIC = [
    ("Rosa Diaz sued the city of Larkspur in May 2023. City Attorney Dana Webb called it baseless.", "city of Larkspur"),
    ("Rosa Diaz sued the city of Larkspur in May 2023. Dana Webb, an assistant city attorney, called it baseless.", "city of Larkspur"),
    ("Rosa Diaz sued the city of Larkspur in May 2023. The city attorney, Dana Webb, called it baseless.", "city of Larkspur"),
    ("Rosa Diaz sued Marsh County in May 2023. County counsel Dana Webb would say only that it was baseless.", "Marsh County"),
    ("Rosa Diaz sued the state of Ohio in May 2023. Assistant Attorney General Dana Webb told the judge that it was baseless.", "state of Ohio"),
    ("Rosa Diaz sued the state of Ohio in May 2023. Ohio's solicitor general, Dana Webb, told the justices that it was baseless.", "state of Ohio"),
    ("Rosa Diaz sued the SEC in May 2023. Dana Webb was lead counsel for the SEC.", "SEC"),
    ("Rosa Diaz sued the City of Larkspur and Marsh County in May 2023. Dana Webb argued for the City.", "City of Larkspur"),
    ("Rosa Diaz, Ann Lee and Bea Sol sued Milton Foods Inc. in May 2023. Dana Webb represents the trio.", "Bea Sol"),
    ("Fern Cards LLC sued Milton Foods Inc. in May 2023. Dana Webb argued for the card company.", "Fern Cards LLC"),
    ("Rosa Diaz sued Milton Foods Inc. in May 2023. Her brother Juan Diaz watched. Diaz is represented by Dana Webb of Keller Rohr LLP.", "Rosa Diaz"),
    ("Keller Rohr LLP sued Milton Foods Inc. in May 2023. Keller Rohr is represented by Dana Webb of Keller Rohr LLP.", "Keller Rohr LLP"),
]  # fmt: skip
SILENT = [
    "Diaz paid Dana Webb of Keller Rohr LLP for the house.",
    "Dana Webb left Keller Rohr LLP for Milton Foods in 2010.",
    "Dana Webb leads the union with Carl Ott.",
    "A petition signed by Dana Webb asked for a park.",
    "The letter was signed by Dana Webb.",
    "Milton Foods had Dana Webb fired.",
    "City Attorney Dana Webb watched.",
    "Dana Webb works for the bank.",
    "Assistant District Attorney Dana Webb argued that a man was guilty of murder.",
    "Dana Webb represents the bank that lent Milton Foods the money.",
]  # fmt: skip
JUDGED = [
    "U.S. District Judge Ann Amblin, an appointee of President Joe Biden, denied the motion.",
    "U.S. District Judge Ann Amblin, appointed by President Joe Biden, denied the motion.",
    "U.S. District Judge Ann Amblin, nominated in 2018 by President Donald Trump, said it may go on.",
]
HEARD = [
    ("in Superior Court in Oakland, California", "Superior Court in Oakland"),
    ("in the Superior Court in Los Angeles", "Superior Court in Los Angeles"),
    ("in Circuit Court in Chicago", "Circuit Court in Chicago"),
    ("in the Court of Common Pleas in Philadelphia", "Court of Common Pleas in Philadelphia"),
    ("in New York state Supreme Court", "New York state Supreme Court"),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_lawyers_are_read_beside_their_clients(sentence: str, expected: set[str]) -> None:
    found = {one for one in facts(SUIT + sentence) if one.startswith(("represents", "firm"))}
    assert found == expected


@pytest.mark.parametrize(("text", "client"), PUBLIC, ids=short)
def test_a_noun_or_an_office_tells_the_client(text: str, client: str) -> None:
    assert f"represents | Dana Webb | {client}" in facts(text)


@pytest.mark.parametrize("sentence", SILENT, ids=short)
def test_nobody_acts_by_standing_near(sentence: str) -> None:
    assert not [one for one in facts(SUIT + sentence) if one.startswith("represents")]


@pytest.mark.parametrize("text", ["Rosa Diaz sued the city of Larkspur in May 2023. Former City Attorney Dana Webb called it baseless.",
                                  "Rosa Diaz sued the city of Larkspur and the city of Marsh in May 2023. City Attorney Dana Webb called it baseless."], ids=short)  # fmt: skip
def test_no_office_of_another_time_or_place_acts(text: str) -> None:
    assert not [one for one in facts(text) if one.startswith("represents")]


@pytest.mark.parametrize("sentence", JUDGED, ids=short)
def test_who_appointed_a_judge_stands_between_the_judge_and_the_deed(sentence: str) -> None:
    assert "judge | Ann Amblin | Rosa Diaz" in facts(SUIT + sentence)


@pytest.mark.parametrize(("place", "court"), HEARD, ids=short)
def test_state_courts_are_named_by_their_towns(place: str, court: str) -> None:
    assert f"heard_in | Rosa Diaz | {court}" in facts(
        f"Rosa Diaz sued Milton Foods Inc. The suit was filed {place}."
    )
