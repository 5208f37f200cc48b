"""Counsel told by those among whom they are, by an office, or by the defense that they speak for."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import facts

SUIT = "Lena Voss, the attorney general, sued Karl Garland for fraud in federal court in Boston. "
FOR_HER = (
    "{l}, a lawyer in her office, presented the case.",
    "{l} and Mina Park are among the lawyers who represent Voss.",
    "{l} is one of the Keller Rohr LLP partners who act for Voss.",
    "{l} and Mina Park, two Boston lawyers, represent her.",
    "{l} and Mina Park, two Boston lawyers, and Ida Kessel of Dayton represent her.",
)
FOR_HIM = (
    "For the defense {l} insisted that nobody lost a cent.",
    "For the defense, {l} told the jury that nobody lost a cent.",
    "{l} is among the lawyers who represent Garland.",
)
DARK = (
    "{l} is among the lawyers who once represented a rival of Voss.",
    "{l}, a clerk in her office, was glad.",
    "{l} is one of the lawyers who may represent others.",
)
LAWYERS = ("Carl Brettler", "Otto Fels", "Hugo Lindner")


def acting(text):
    return {one for one in facts(text) if one.startswith("represents")}


@pytest.mark.parametrize("told", FOR_HER)
def test_they_act_for_who_sues(told):
    for text, slots in grid(SUIT + told, l=LAWYERS):
        assert f"represents | {slots['l']} | Lena Voss" in acting(text), text


@pytest.mark.parametrize("told", FOR_HIM)
def test_they_act_for_who_is_sued(told):
    for text, slots in grid(SUIT + told, l=LAWYERS):
        assert acting(text) == {f"represents | {slots['l']} | Karl Garland"}, text


@pytest.mark.parametrize("told", DARK)
def test_these_act_for_nobody_here(told):
    for text, _ in grid(SUIT + told, l=LAWYERS):
        assert not acting(text), text
