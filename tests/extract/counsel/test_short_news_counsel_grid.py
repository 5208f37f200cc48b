"""Counsel as short news tells of it: described right behind the name by a pronoun, by the side for which one speaks, by a party's firm."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import facts

SUIT = "{o} sued {c} in federal court in Boston. {t}"
LAWYERS = ("Carl Brettler", "Ida Brandt", "Otto Fels", "Mina Park")
HIS = (
    "{l}, his attorney, said that the case was weak.",
    "{l}, his attorney in Los Angeles, called the case baseless.",
    "{l}, his lead lawyer, urged the judge to end it.",
    "{l}, his lawyer at the time, had called the case baseless.",
)
SIDES = (
    "{l}, who spoke for the defendants, urged the jury to see it otherwise.",
    "{l} spoke for the defendants.",
    "{l} of Keller Rohr LLP leads {c}'s defense.",
    "{c}, whose lawyers are from Keller Rohr LLP, denied it.",
    "{c}, whose counsel is {l}, denied it.",
    "{c}, who is assisted by outside counsel from Keller Rohr LLP, denied it.",
)
FILED = (
    "{l} filed it for {o}.",
    "{l} filed both for {o}.",
    "{l} brought the case for {o}.",
)
DARK = (
    "{l}, his former attorney, said that the case was weak.",
    "{l}, no attorney of his, said that the case was weak.",
    "{l} spoke for {c} at a dinner.",
    "{c} may hire {l}.",
)
OTHERS = ("Lena Voss", "Tom Lee", "Halden Logistics")
MEN = ("Jim Andrew", "Karl Garland")


def acting(text):
    return {one for one in facts(text) if one.startswith("represents")}


@pytest.mark.parametrize("told", HIS)
def test_who_is_called_his_attorney_acts_for_him_and_is_not_him(told):
    for text, slots in grid(SUIT.replace("{t}", told), o=("Lena Voss", "Halden Logistics"), c=MEN, l=LAWYERS):
        assert acting(text) == {f"represents | {slots['l']} | {slots['c']}"}, text


@pytest.mark.parametrize("told", SIDES)
def test_a_side_is_told_by_its_role_or_its_firm(told):
    for text, slots in grid(SUIT.replace("{t}", told), 12, o=OTHERS, c=MEN, l=LAWYERS):
        assert any(one.endswith(slots["c"]) for one in acting(text)), text
        assert not any(one.endswith(slots["o"]) for one in acting(text)), text


@pytest.mark.parametrize("told", FILED)
def test_who_files_it_for_one_acts_for_that_one(told):
    for text, slots in grid(SUIT.replace("{t}", told), o=OTHERS[:2], c=("Holm Foods Inc.",), l=LAWYERS):
        assert acting(text) == {f"represents | {slots['l']} | {slots['o']}"}, text


@pytest.mark.parametrize("told", DARK)
def test_who_does_not_act_acts_for_nobody(told):
    for text, _ in grid(SUIT.replace("{t}", told), 12, o=OTHERS, c=MEN, l=LAWYERS):
        assert not acting(text), text
