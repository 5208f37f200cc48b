"""What is said by whom and as what, in sentences made of who speaks and a way to say it: denials, plans, judgements, rulings; and what lawyers deny whom nobody sues."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of, said_in
from tests.extract.grid import grid

SINGER = (
    "Singer Kelsey Vann filed a lawsuit against her former manager, Rob Teague, in Los Angeles Superior Court on Friday, accusing him of stealing royalties. "
    "Vann, 34, is represented by Joan Park. Teague's attorney, Marc Lind, declined to say when his client would answer. "
)
PATENT = (
    "A federal judge in Boston on Thursday refused to dismiss a patent lawsuit that Solvane Corp. filed against its rival Brightwell Inc. over a glucose monitor. "
    "U.S. District Judge Neil Ford said Solvane could pursue its claim of willful infringement. "
)
SPILL = (
    "A jury in Tulsa on Wednesday ordered Redbud Pipeline Co. to pay rancher Earl Tate $4 million for a spill. Tate sued the company in 2019. "
    "His lawyer is Ken Bowles; Redbud was defended by Susan Orr. "
)
SOME = 40
"""Sentences of a kind."""
KINDS = {
    "denial": (
        SINGER, {"Rob Teague", "Marc Lind"},
        ("Teague", "The manager", "A spokesman for Teague", "His lawyer", "Lind"),
        (
            "denied stealing royalties", "has denied any wrongdoing", "denied that he opened any account", "disputed the claims", "said the claims were false",
            "insisted he did nothing wrong", "said he never stole a cent", "rejected the allegations as false", "continued to deny the allegations",
            "said there is no truth to the claims", "refuted the claims", "said he was not involved in the tours", "denied in a court filing that he opened any account",
        ),
    ),
    "intention": (
        SPILL, {"Redbud Pipeline Co.", "Susan Orr"},
        ("Redbud", "The company", "A Redbud spokesman", "Redbud's lawyers"),
        (
            "said it plans to appeal the verdict", "vowed to appeal", "intends to seek a new trial", "said an appeal is planned", "said it would challenge the award",
            "said it has not decided whether to appeal", "signaled it would appeal", "is weighing an appeal", "was considering whether to appeal", "has not decided whether to appeal",
        ),
    ),
    "characterization": (
        PATENT, {"Brightwell Inc."},
        ("Brightwell", "Brightwell's lawyers", "A Brightwell spokesman"),
        (
            'called the lawsuit "a desperate stunt"', 'described the lawsuit as "a desperate stunt"', 'dismissed the lawsuit as "a desperate stunt"', "slammed the lawsuit",
            "said it was disappointed", "applauded the ruling", 'ridiculed the patent as "a drawing of a box"', "likened the patent to a recipe for toast", 'is fighting what it calls "a tax on success"',
        ),
    ),
    "ruling": (
        PATENT, {"Neil Ford"},
        ("Ford", "The judge", "Judge Ford", "The court"),
        (
            "found the patent valid", "found that the claim was plausible", 'said its reading "strains the text"', "agreed that the patent covers more than pumps",
            "disagreed, saying the patent covers more than pumps", "noted in his order that Solvane had sent two letters", "held Solvane may seek damages back to 2016",
            "found on Thursday that the claim was plausible", "ruled on Monday that the claim was plausible",
        ),
    ),
}  # fmt: skip
NEITHER = (
    "Brightwell moved its headquarters because rents had risen.", "Ford found time for a second hearing.", "Brightwell claimed a tax credit.", "Solvane called its bank.",
    "Brightwell held a meeting in May.", "Ford held a hearing on Monday.", "Solvane added two plants.", "Brightwell responded by closing a plant.", "Solvane noted a profit in May.",
    "Neither company responded to a request for comment.", "Ford is weighing the motion.", "Solvane is reviewing its menu.",
)  # fmt: skip


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_ways_of_saying_are_told_by_whom_and_as_what(kind: str) -> None:
    before, names, who, ways = KINDS[kind]
    known = len(said_in(read_text(before)))
    for sentence, _ in grid("{who} {way}.", SOME, who=who, way=ways):
        said = said_in(read_text(before + sentence))[known:]
        assert any(names & set(one.speakers) and kind in one.categories for one in said), sentence


@pytest.mark.parametrize("sentence", NEITHER)
def test_what_only_looks_like_a_saying_is_none(sentence: str) -> None:
    assert said_in(read_text(PATENT + sentence)) == said_in(read_text(PATENT))


def test_a_lawyer_who_denies_what_others_are_sued_for_is_not_sued() -> None:
    for sentence, _ in grid("Lind {way}.", way=KINDS["denial"][3]):
        assert not [
            fact
            for fact in facts_of(read_text(SINGER + sentence))
            if fact[0] == "sues" and "Marc Lind" in fact
        ], sentence
