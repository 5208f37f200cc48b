"""Who acts for whom: ways to tell it, crossed with ways to name the lawyers and their firm, and with names and nouns for the client."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import facts

INTROS = {
    "Northway Airlines sued Tripfare Inc., an online travel agency, in federal court in Delaware in 2021, saying it scraped its fares. ": {
        "Northway": ("Northway Airlines",), "the airline": ("Northway Airlines",), "Tripfare": ("Tripfare Inc.",),
    },
    "Karl Brandt and Ida Brandt, a Toledo couple, sued Lakeview Hospital in federal court last year over the death of their daughter. ": {
        "the Brandts": ("Karl Brandt", "Ida Brandt"), "the parents": ("Karl Brandt", "Ida Brandt"), "the hospital": ("Lakeview Hospital",),
    },
    "Three former warehouse workers, Otto Fels, Mina Park and Jorge Salas, sued Halden Logistics in federal court in Oregon, claiming unpaid overtime. ": {
        "the workers": ("Otto Fels", "Mina Park", "Jorge Salas"), "the company": ("Halden Logistics",),
    },
    "The brothers Leo Strand and Max Strand were sued by Hugo Kessel, a filmmaker, who said they stole his idea for a television series. ": {
        "the brothers": ("Leo Strand", "Max Strand"), "the Strands": ("Leo Strand", "Max Strand"), "the filmmaker": ("Hugo Kessel",),
    },
    "Lena Voss, a singer from Nashville, sued Peter Garland, her former manager, in Davidson County Chancery Court in March. ": {
        "Voss": ("Lena Voss",), "the singer": ("Lena Voss",), "Garland": ("Peter Garland",), "the manager": ("Peter Garland",),
    },
}  # fmt: skip
FIRMS = {
    "Keller Rohr LLP": "Keller Rohr LLP", "Keller Rohr": "Keller Rohr", "Keller, Rohr & Stahl": "Keller, Rohr & Stahl", "Keller & Rohr in Denver": "Keller & Rohr",
}  # fmt: skip
ALONE = """
{A} of {F}, who has handled the suit for {C} since its filing, said the claims were strong.
{C}, whose lawyer before the panel was {A} of {F}, declined to comment.
"Ideas are free," replied {A} of {F}, who handled the argument for {C}.
{C}'s lead trial lawyer, {A} of {F}, said the fight would go on.
{C}'s lawyer at the time, {A} of {F}, told the court that the deal was a fraud.
{A}, a lawyer for {C} from the Denver firm of {F}, said the other side was wrong.
In the trial court {C} used {F} partner {A} as its lawyer, and {A} of {F} represents {C} on appeal.
According to court records, {C} was represented by {A} of {F}.
{A} of {F} told jurors on behalf of {C} that the case was simple.
{C}, for whom {A} of {F} had entered an appearance in November, asked for more time.
Representing {C}, {F}'s {A} told the judge that the claims were stale.
The lawyer for {C} is {F} partner {A}.
{A}, of {F}, an attorney for {C}, declined to comment.
The case for {C} was argued by {A} of {F}.
Court records list {A} of {F} as the lawyer for {C}.
{C}'s legal team, led by {A} of {F}, filed the motion in June.
""".strip().splitlines()
TWO = """
{A} and {B} of {F}, who represent {C}, declined to comment.
{C} was represented in court by {A} of {F} and her associate {B}.
{C} was represented by {A} of {F} and by her partner {B}.
Representing {C}, {A} and {B} of {F} told the judge that the claims were stale.
Lawyers for {C}, {A} and {B} of {F}, did not return calls.
{A} and {B}, attorneys at {F} who represent {C}, called the ruling a relief.
""".strip().splitlines()
BESIDE = """
{A} of {F} represents {C}. {B} of Ott Lindner LLP served as local counsel.
{A} of {F} was lead counsel for {C}, with {B} of Ott Lindner LLP as local counsel.
{A}, the local lawyer in the case for {C}, and his co-counsel {B} of Ott Lindner LLP had countered that the claims were strong.
{C}'s lawyer, {A} of {F}, was pleased. Her colleague {B} of Ott Lindner LLP, who tried the case alongside her, was not.
{A} of {F} argued the motion for {C} with {B} of Ott Lindner LLP.
""".strip().splitlines()
DARK = """
{C} plans to hire {A} of {F}.
{C} asked {A} of {F} to take the case, but she declined.
{A} of {F}, who does not represent {C}, said such suits are rare.
{A} of {F} would have represented {C}.
If {A} of {F} represents {C}, the case will be long.
There is a rumor that {A} of {F} will defend {C}.
In another case, {A} of {F} represented a rival of {C}.
{A} of {F}, who follows the case for investors, said {C} could win.
{C}'s spokeswoman, {A}, declined to comment.
{A} mediated the dispute that {C} had.
{A} testified for {C}.
""".strip().splitlines()
A, B = "Dana Webb", "Carl Ott"


def _sentences(ways, intro, some):
    for text, parts in grid("{way}", some, way=ways, client=tuple(INTROS[intro]), firm=tuple(FIRMS)):
        told = text.replace("{A}", A).replace("{B}", B).replace("{F}", parts["firm"])
        client = parts["client"]
        told = told.replace("{C}'s", client + ("'" if client.endswith("s") else "'s")).replace("{C}", client)
        if parts["firm"].endswith("Denver") and (
            "'s {A}" in text or "{F} partner" in text or "Denver" in text
        ):
            continue
        if len(INTROS[intro][client]) > 1:
            told = told.replace(f"{client} was ", f"{client} were ")
        yield intro + told[0].upper() + told[1:], INTROS[intro][client], FIRMS[parts["firm"]], text


def _told(text):
    return {one for one in facts(text) if one.startswith(("represents", "firm"))}


@pytest.mark.parametrize("intro", INTROS, ids=lambda intro: intro[:20])
def test_lawyers_act_for_whom_a_name_or_a_noun_means(intro):
    for text, clients, firm, _ in _sentences(ALONE, intro, 30):
        want = {f"represents | {A} | {one}" for one in clients} | {f"firm | {A} | {firm}"}
        assert _told(text) == want, text


@pytest.mark.parametrize("intro", INTROS, ids=lambda intro: intro[:20])
def test_two_of_one_firm_act_together(intro):
    for text, clients, firm, _ in _sentences(TWO, intro, 20):
        want = {f"represents | {who} | {one}" for one in clients for who in (A, B)}
        assert _told(text) == want | {f"firm | {who} | {firm}" for who in (A, B)}, text


@pytest.mark.parametrize("intro", INTROS, ids=lambda intro: intro[:20])
def test_lawyers_are_told_by_those_beside_whom_they_act(intro):
    for text, clients, firm, way in _sentences(BESIDE, intro, 20):
        want = {f"represents | {who} | {one}" for one in clients for who in (A, B)}
        want |= {f"firm | {A} | {firm}"} if "{F}" in way else set()
        assert _told(text) == want | {f"firm | {B} | Ott Lindner LLP"}, text


@pytest.mark.parametrize("intro", INTROS, ids=lambda intro: intro[:20])
def test_nobody_acts_who_only_may_or_did_not(intro):
    for text, *_ in _sentences(DARK, intro, 30):
        assert not [one for one in facts(text) if one.startswith("represents")], text
