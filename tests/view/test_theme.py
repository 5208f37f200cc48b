"""The colours: told apart by the colour-blind, readable by everyone, in both themes.

Sight is simulated after Machado, Oliveira and Fernandes (2009), severity 1; differences are CIELAB's of 1976.
"""

from __future__ import annotations

import re
from itertools import combinations
from math import dist
from pathlib import Path

import pytest

import kg.view
from kg.view.theme import BLUE, LOOKS, SIDES, VERMILLION, tone

ASSETS = Path(kg.view.__file__).parent / "assets"
LIGHT, _, DARK = (
    (ASSETS / "page.css").read_text(encoding="utf-8").partition("@media (prefers-color-scheme: dark)")
)
THEMES = {
    name: dict(re.findall(r"--(\w+): (#[0-9a-f]+);", rules.partition("}")[0]))
    for name, rules in {"light": LIGHT, "dark": DARK}.items()
}

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


def luminance(fill):
    red, green, blue = linear(fill)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """The contrast ratio of WCAG 2.2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def over(veil, ground):
    """A colour with an alpha as it comes out on a ground."""
    share = int(veil[7:9], 16) / 255
    parts = [(int(veil[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(share * above + (1 - share) * below):02x}" for above, below in parts)


@pytest.mark.parametrize("sight", SEEN)
def test_the_hues_of_the_two_sides_are_far_apart(sight):
    assert dist(seen(BLUE, sight), seen(VERMILLION, sight)) >= 40


@pytest.mark.parametrize("sight", SEEN)
def test_any_two_fills_are_told_apart(sight):
    fills = sorted({tone(kind, 0, is_faced=faced).fill for kind in LOOKS for faced in (False, True)})
    fills += [SIDES[side].fill for side in (-1, 1)]
    pairs = {(a, b): dist(seen(a, sight), seen(b, sight)) for a, b in combinations(fills, 2)}
    assert len(fills) == 10
    assert min(pairs.values()) >= 16, min(pairs.items(), key=lambda pair: pair[1])


@pytest.mark.parametrize("sight", SEEN)
@pytest.mark.parametrize("theme", THEMES)
def test_the_lines_of_the_two_sides_are_told_apart_from_each_other_and_from_grey(theme, sight):
    lines = [THEMES[theme][name] for name in ("onleft", "onright", "line")]
    assert min(dist(seen(a, sight), seen(b, sight)) for a, b in combinations(lines, 2)) >= 16


def test_every_icon_stands_out_from_its_fill():
    tones = [tone(kind, side, is_faced=True) for kind in LOOKS for side in (-1, 0, 1)]
    tones += [tone(kind, 0, is_faced=False) for kind in LOOKS]
    assert min(contrast(each.fill, each.ink) for each in tones) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_text_is_read_on_everything_it_stands_on(theme):
    colours = THEMES[theme]
    grounds = [colours["ground"], colours["card"]]
    bands = [over(colours[name], colours["ground"]) for name in ("left", "middle", "right")]
    assert min(contrast(colours["ink"], each) for each in (*grounds, *bands, colours["faint"])) >= 7
    assert min(contrast(colours["muted"], each) for each in (*grounds, *bands)) >= 4.5
    assert min(contrast(colours["accent"], each) for each in grounds) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_lines_bars_and_outlines_are_seen_on_everything_they_stand_on(theme):
    colours = THEMES[theme]
    bands = [over(colours[name], colours["ground"]) for name in ("left", "middle", "right")]
    for name in ("line", "strong", "dispute", "onleft", "onright", "outline", "accent"):
        worst = min(contrast(colours[name], each) for each in (colours["ground"], colours["card"], *bands))
        assert worst >= 3, (name, worst)


def test_the_page_reads_no_colour_that_a_theme_lacks():
    script = "".join(path.read_text(encoding="utf-8") for path in sorted(ASSETS.glob("*.js")))
    stage = (ASSETS / "stage.js").read_text(encoding="utf-8")
    asked = set(re.findall(r"palette\.(\w+)", script))
    listed = set(re.findall(r'"(\w+)"', stage.partition("const names = [")[2].partition("]")[0]))
    assert asked <= listed
    assert all(listed <= set(theme) for theme in THEMES.values())


def test_left_and_right_differ_by_more_than_colour(drawn):
    left, middle, right = drawn.bands
    assert left.box[2] <= middle.box[0]
    assert middle.box[2] <= right.box[0]
    assert left.name != right.name
