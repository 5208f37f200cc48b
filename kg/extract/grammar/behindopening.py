"""Where a sentence begins anew: behind what somebody says besides, "Saying that she was cheated, Roe sued", or behind an aside."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.grammar.clause import Clause
from kg.extract.grammar.tokens import Tokens

SUBJECTS = frozenset({"W", "j", "d"})
"""Tags that open the subject of a main clause."""


def main_behind(words: Tokens, clauses: Sequence[Clause]) -> int | None:
    """Where the main clause begins in the text behind an opening "doing"; None where a sentence opens with none.

    It is the last one whose subject stands behind a comma, with a whole clause before that: "Saying that after she
    complained, Doe fired her, Roe sued" tells no more than that Roe sued.
    """
    if not clauses or clauses[0].verb.form != "doing" or clauses[0].verb.first > 1 or clauses[0].subject:
        return None
    opening = clauses[0].verb.last
    places = {one.start: place for place, one in enumerate(words)}
    starts = (one.subject[0].start for one in clauses[1:] if one.verb.finite and one.subject)
    return max((start for start in starts if _opens(words, opening, places[start])), default=None)


def _opens(words: Tokens, opening: int, place: int) -> bool:
    """Whether a subject at a place stands behind a comma that ends what is said: "accusing him of fraud", "saying that he lied"."""
    behind = words[place].tag in SUBJECTS and words[place - 1].tag == ","
    said = words[opening + 1 : place - 1]
    return behind and (not said or said[0].tag not in {"w", "s"} or any(one.acts for one in said))


def begins_anew(words: Tokens, begin: int, last: int) -> bool:
    """Whether one named at a place does something of their own behind an aside that ends at another: "Roe won; Doe, representing Poe, lost"."""
    before = [one.tag for one in words[max(begin - 2, 0) : begin]]
    parted = before[-1:] == [";"] or before == [",", "c"]
    pairs = zip(words[last + 1 :], words[last + 2 :], strict=False)
    return parted and words[begin].tag == "W" and any(one.tag == "," and behind.acts for one, behind in pairs)
