"""Names as they can be printed: cleaned, measured and broken into lines."""

from __future__ import annotations

import unicodedata

LINE_WIDTH = 130
LINES = 4
"""A name under its sign: at most so many lines of so many pixels."""

NARROW = frozenset("ijlfrtI.,:;'|!()[]{}/ -")
WIDE = frozenset("mwMW@%&—")
UNPRINTABLE = {"Cc", "Cs"}


def clean(text: object) -> str:
    """The text with what no page can print (controls, lone surrogates) shown as U+FFFD."""
    return "".join(
        "�" if unicodedata.category(c) in UNPRINTABLE and c not in "\n\t" else c for c in str(text)
    )


def width(text: str) -> float:
    """How many pixels the text takes at 13 px, in a face like Arial, a little generously."""
    return sum(map(_advance, text))


def _advance(character: str) -> float:
    if character in NARROW:
        return 4.3
    if character in WIDE:
        return 11.4
    if unicodedata.east_asian_width(character) in "WF":
        return 13.4
    return 8.9 if character.isupper() else 7.0


def wrap(name: str) -> tuple[str, ...]:
    """The name in at most four lines, words kept whole where they fit, "…" where it goes on."""
    words = [piece for word in name.split() for piece in _pieces(word)]
    lines = [""]
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if width(longer) <= LINE_WIDTH or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > LINES:
        return (*lines[: LINES - 1], f"{lines[LINES - 1]}…")
    return tuple(lines)


def _pieces(word: str) -> list[str]:
    """A word, cut where it is wider than a line."""
    pieces = [""]
    for character in word[:200]:
        if width(pieces[-1] + character) > LINE_WIDTH:
            pieces.append("")
        pieces[-1] += character
    return pieces
