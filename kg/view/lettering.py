"""Names as they can be printed: cleaned, measured and broken into lines."""

from __future__ import annotations

import unicodedata

LINE_WIDTH = 130
LINES = 4
"""A name under its sign: at most so many lines of so many pixels."""

ADVANCES = {
    **dict.fromkeys("ijl'|", 3.0),
    **dict.fromkeys("ft.,:;!/[]I \u00a0", 3.7),
    **dict.fromkeys("r()-`", 4.4),
    **dict.fromkeys("{}*", 5.1),
    **dict.fromkeys("ckvxyszJ", 6.6),
    **dict.fromkeys("abdeghnopquL0123456789?$#_\u2013", 7.3),
    **dict.fromkeys("FTZ+=<>~", 8.0),
    **dict.fromkeys("ABEKPSVXY&", 8.8),
    **dict.fromkeys("wCDHNRU", 9.5),
    **dict.fromkeys("GOQ", 10.2),
    **dict.fromkeys("mM", 10.9),
    **dict.fromkeys("W%@—…", 13.3),
}
"""Character → pixels at 13 px by the metrics of Helvetica, which Arial and Liberation share, rounded up."""
OTHER, OTHER_CAPITAL, FULL = 7.4, 9.5, 13.4
UNPRINTABLE = {"Cc", "Cs"}


def clean(text: object) -> str:
    """The text with what no page can print (controls, lone surrogates) shown as U+FFFD."""
    plain = str(text)
    if plain.isprintable():  # as nearly all is; looking at each character takes fifty times as long
        return plain
    return "".join("�" if unicodedata.category(c) in UNPRINTABLE and c not in "\n\t" else c for c in plain)


def width(text: str) -> float:
    """How many pixels the text takes at 13 px, in a face like Arial."""
    return sum(map(_advance, text))


def _advance(character: str) -> float:
    known = ADVANCES.get(character)
    if known is not None:
        return known
    if unicodedata.east_asian_width(character) in "WF":
        return FULL
    return OTHER_CAPITAL if character.isupper() else OTHER


def wrap(name: str, room: float = LINE_WIDTH) -> tuple[str, ...]:
    """The name in at most four lines, words kept whole where they fit, "…" where it goes on."""
    words = [piece for word in name.split() for piece in _pieces(word, room)]
    lines = [""]
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if width(longer) <= room or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > LINES:
        return (*lines[: LINES - 1], f"{lines[LINES - 1]}…")
    return tuple(lines)


def _pieces(word: str, room: float) -> list[str]:
    """A word, cut where it is wider than a line."""
    pieces = [""]
    for character in word[:200]:
        if width(pieces[-1] + character) > room:
            pieces.append("")
        pieces[-1] += character
    return pieces
