"""Who acts for whom and through which firm, for each way to tell it crossed with each way to name lawyers and clients."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Rosa Diaz, a nurse, sued Milton Foods Inc. in May 2023 in federal court in Ohio. "
LAWYERS = {
    "Dana Webb": {"Dana Webb": ""},
    "Dana Webb of Keller Rohr LLP": {"Dana Webb": "Keller Rohr LLP"},
    "Dana Webb, a partner at Keller Rohr LLP,": {"Dana Webb": "Keller Rohr LLP"},
    "Dana Webb and Carl Ott of Keller Rohr LLP": {"Dana Webb": "Keller Rohr LLP", "Carl Ott": "Keller Rohr LLP"},
    "Dana Webb of Keller Rohr LLP and Carl Ott of Ott & Lund": {"Dana Webb": "Keller Rohr LLP", "Carl Ott": "Ott & Lund"},
}  # fmt: skip
CLIENTS = {"Diaz": "Rosa Diaz", "the company": "Milton Foods Inc."}
TOLD = """
{C} is represented by {L}.
{C}'s attorneys are {L}.
Attorneys for {C}: {L}.
Representing {C}: {L}.
Representing {C} is {L}.
Counsel for {C} is {L}.
{C} hired {L} to defend the case.
The suit was filed on {C}'s behalf by {L}.
On the other side, {L} appears for {C}.
{C} was defended by {L}.
{L} led the team for {C}.
The attorneys for {C} are {L}.
{L} is the attorney for {C}.
{L} served as lead trial counsel for {C}.
{C}, through {L}, declined to comment.
""".strip().splitlines()
SILENT = [
    "Dana Webb declined the case.",
    "Through Dana Webb, a friend, Diaz met a chef.",
    "The report was filed by Dana Webb.",
    "Diaz hired Dana Webb to paint the house.",
    "Dana Webb, a partner at Keller Rohr LLP, read the report.",
]


@pytest.mark.parametrize("client", CLIENTS, ids=short)
@pytest.mark.parametrize("lawyers", LAWYERS, ids=short)
@pytest.mark.parametrize("way", TOLD, ids=short)
def test_each_lawyer_acts_through_the_own_firm(way, lawyers, client):
    text = way.replace("{L}", lawyers).replace("{C}", client).replace(",,", ",").replace(",.", ".")
    told = {one for one in facts(SUIT + text[0].upper() + text[1:]) if one.startswith(("represents", "firm"))}
    acting = {f"represents | {one} | {CLIENTS[client]}" for one in LAWYERS[lawyers]}
    assert told == acting | {f"firm | {one} | {firm}" for one, firm in LAWYERS[lawyers].items() if firm}


@pytest.mark.parametrize("sentence", SILENT, ids=short)
def test_what_tells_of_no_lawyer_engages_none(sentence):
    assert not [one for one in facts(SUIT + sentence) if one.startswith("represents")]
