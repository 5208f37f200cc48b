"""Towns, which are nobody: by their names, and by the state behind them."""

from __future__ import annotations

import re

from kg.extract.naming.seats import POSTAL, SEATS
from kg.extract.naming.signs import PLACED, SITE, SUFFIX
from kg.extract.text.given import is_given
from kg.extract.text.words import BODIES, PLACES

ABBREVIATED = (
    r"(?:N\.[JYCDHM]|S\.[CD]|R\.I|W\.Va|D\.C|P\.R|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md"
    r"|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\."
)
IN_STATE = re.compile(rf", (?:(?:{'|'.join(POSTAL)})\b|{ABBREVIATED})")
"""The state behind the name of a town."""
TOWNS = frozenset({"City", "Township", "Village", "Borough", "Town", "Park"})
"""What ends the names of towns and of others."""
WITHIN = re.compile(r"\b(?:in|on|near|at|from|outside|around) $")


def is_town(name: str) -> bool:
    """Whether a name is a town's by itself: "Lake Charles", "Houston"."""
    return name in PLACES or name in SEATS or name.split(maxsplit=1)[0] in PLACED


def is_in_state(name: str, words: list[str], after: str) -> bool:
    """Whether words are the name of a town behind which its state stands: "Foster City, California"."""
    if IN_STATE.match(after) is None or is_given(words[0]) or SUFFIX.search(name):
        return False
    return words[-1] in TOWNS or not {*words} & BODIES


def is_site(words: list[str], before: str) -> bool:
    """Whether a name ends as that of a place does, in which or on which something is: "a park on Virginia Key"."""
    return bool(words[1:]) and SITE.search(words[-1]) is not None and WITHIN.search(before) is not None
