"""The state behind a town, which stands between nobody and what they do: "Roe of Dayton, Ohio sued"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.grammar.opposed import with_against
from kg.extract.naming.seats import CITED, POSTAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.grammar.tokens import Token

STATES = (
    frozenset(POSTAL)
    | {"D.C", "N.J", "N.Y", "N.H", "N.M", "N.C", "N.D", "S.C", "S.D", "R.I", "W.Va", "Calif", "Penn"}
    | CITED.keys()
)
AT_HOME = frozenset({"of", "from", "in", "near", "at"})
TOWN = 3
"""Words of a town's name."""


def as_usual(words: list[Token], text: str) -> list[Token]:
    """The words of a text as most reporters would have put them: "against" for "versus", towns without their states."""
    return without_states(with_against(words, text))


def without_states(words: list[Token]) -> list[Token]:
    """The words without each state that stands behind "of" and a town and its comma, unless another comma closes it."""
    made: list[Token] = []
    last = 0
    for comma in [place for place, one in enumerate(words) if one.tag == ","]:
        if comma < last:
            continue
        made += words[last:comma]
        last = comma
        at = _at_home(made)
        size = _state(words, comma) if at is not None else 0
        if at is not None and size:
            del made[at - 1 : at - 1 + (made[at - 1].tag == ",")]  # "Roe, of Dayton, Ohio sued"
            last += size
    return made + words[last:]


def _at_home(made: list[Token]) -> int | None:
    """The place of the "of" where some words end with where somebody is at home: "of Jersey City"; None where they do not."""
    for at in range(len(made) - 2, max(0, len(made) - 2 - TOWN), -1):
        town = made[at + 1]
        if town.tag not in {"x", "W"} or not (town.tag == "W" or town.text[:1].isupper()):
            return None
        if made[at].low in AT_HOME:
            return at
    return None


def _state(words: list[Token], comma: int) -> int:
    """How many words a comma and the state behind it are, with its stop; 0 where none stands there, or a comma behind it."""
    one = " ".join(word.text for word in words[comma + 1 : comma + 3])
    size = 3 if one in STATES else 2 if one.split(" ")[:1] and one.split(" ")[0] in STATES else 0
    if not size:
        return 0
    ended = [word.text for word in words[comma + size : comma + size + 1]] == ["."]
    behind = words[comma + size + ended : comma + size + ended + 1]
    if not behind or behind[0].tag in {",", ".", ";"} or (ended and not behind[0].text[:1].islower()):
        return 0  # "in Washington, D.C. No trial is set"
    return size + ended


def is_of_town(words: Sequence[Token], at: int) -> bool:
    """Whether the first verb of a sentence stands right behind somebody and where that one is at home: "Judge Roe of Dayton held in May that"."""
    town = at - 1
    while town > 0 and words[town].tag == "x" and words[town].text[:1].isupper():
        town -= 1
    home = 0 < town < at - 1 and words[town].low in AT_HOME and words[town - 1].tag == "W"
    return home and not any(one.acts for one in words[:town])
