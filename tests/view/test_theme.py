"""The palette as the colour-blind see it: simulated after Machado, Oliveira and Fernandes (2009), severity 1."""

from __future__ import annotations

from itertools import combinations
from math import dist

import pytest

from kg.view.theme import BLUE, LOOKS, VERMILLION

SEEN = {
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE_POINT = (0.95047, 1.0, 1.08883)


def times(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def linear(fill):
    parts = [int(fill[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def lab(rgb):
    parts = [value / white for value, white in zip(times(TO_XYZ, rgb), WHITE_POINT, strict=True)]
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in parts)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(fill, sight):
    return lab([min(1.0, max(0.0, part)) for part in times(SEEN[sight], linear(fill))])


@pytest.mark.parametrize("sight", SEEN)
def test_the_hues_of_the_two_sides_are_far_apart(sight):
    assert dist(seen(BLUE, sight), seen(VERMILLION, sight)) >= 40


@pytest.mark.parametrize("sight", SEEN)
def test_any_two_fills_are_told_apart(sight):
    fills = sorted({look.fill for look in LOOKS.values()})
    pairs = {(a, b): dist(seen(a, sight), seen(b, sight)) for a, b in combinations(fills, 2)}
    assert min(pairs.values()) >= 10, min(pairs.items(), key=lambda pair: pair[1])
