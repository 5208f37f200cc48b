"""Nouns of litigation that are verbs where somebody does what they say: "the suit claims that", "Roe, a nurse, claims that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.grammar.plainly import are_several, opens_claim
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.naming.referring import PERSON
from kg.extract.text.verbs import Form, forms

ROLES = frozenset({"plaintiff", "plaintiffs", "defendant", "defendants", "petitioner", "petitioners"})
"""Who asks for something in a suit: "The plaintiff requests a trial by jury"."""

FAR = 10
"""Words between a verb of saying and its "that"."""

if TYPE_CHECKING:
    from kg.extract.grammar.tokens import Token


def verb_of(found: list[Token], place: int) -> Form | None:
    """The form that the noun at a place is of, where it is a verb here; None where it is a noun."""
    one = found[place]
    before = found[place - 1] if place else None
    after = found[place + 1] if place + 1 < len(found) else None
    known = _verb_of_noun(one, before, after) or _verb_in_suit(found, place) or _verb_past_aside(found, place)
    told = known is None and one.low == "claims" and (_opens_content(found, place) or _closes(found, place))
    return forms().get(one.low) if told else known


def _verb_of_noun(one: Token, before: Token | None, after: Token | None) -> Form | None:
    """The form that a noun is of, where it is a verb here: "the suit claims that"; None where it is a noun."""
    known = forms().get(one.low)
    if known is not None and before is not None and opens_claim(before, one, after):
        return known
    if one.low == "ruling" and before is not None and before.tag == ",":
        return (
            known if after is not None and after.low == "that" else None
        )  # ", ruling that Roe waited too long"
    asks = before is not None and before.low in ROLES and after is not None and after.tag in {"d", "W"}
    if known is None or "present" not in known.kinds or before is None or not (asks or _may_do(before)):
        return None
    away = one.low == "appeals" and before.tag == "W" and after is not None and after.low in {"from", "to"}
    return known if away or after is None or after.tag not in {"p", "'"} else None


def _verb_in_suit(found: list[Token], place: int) -> Form | None:
    """The form that "claims" is of where somebody does it in a suit: "Roe claims in her lawsuit"; None elsewhere."""
    before, after = found[max(0, place - 2) : place], found[place + 1 : place + 6]
    told = bool(before) and before[-1].tag == "W" and [one.tag for one in before[:-1]] != ["d"]
    in_suit = [one.low for one in after[:1]] == ["in"] and any(
        one.low in SUITS | {"filing", "court"} for one in after
    )
    several = bool(before) and are_several(before[-1]) and found[place].low == "claim"
    claims = (found[place].low == "claims" and told) or several
    return forms().get(found[place].low) if claims and (in_suit or _is_dated(found, place)) else None


def _is_dated(found: list[Token], place: int) -> bool:
    """Whether only when and where stands between "claims" and the "that" of what is claimed: "Roe claims on Monday that"."""
    for one in found[place + 1 : place + 1 + FAR]:
        if one.low == "that":
            return True
        if one.tag not in {"p", "d", "x", "n", "a", "D", "W"} or one.acts:
            return False
    return False


def _verb_past_aside(found: list[Token], place: int) -> Form | None:
    """The form that "claims" is of behind an aside on who or what claims: "Roe, a nurse, claims that", "The complaint, filed on Monday, charges Roe"; None elsewhere."""
    after = found[place + 1] if place + 1 < len(found) else None
    if found[place].low not in {"claims", "charges"} or found[place - 1].tag != "," or after is None:
        return None
    opens = next((at for at in range(place - 2, 0, -1) if found[at].tag == ","), 0)
    paper = opens > 0 and found[opens - 1].low in SUITS
    named = paper or (opens and found[opens - 1].tag == "W" and after.tag in {"W", "d", "w"})
    return (
        forms().get(found[place].low)
        if named and not any(one.tag == "h" or one.is_finite for one in found[:opens])
        else None
    )


def _opens_content(found: list[Token], place: int) -> bool:
    """Whether "claims" stands between who claims and what: "the plaintiff claims she", "Roe claims to own it"; not "the Roe claims to be tried"."""
    before, behind = found[place - 1], [*found[place + 1 : place + 3], None, None]
    after, next_one = behind[0], behind[1]
    if not place or after is None or next_one is None:
        return False
    names = before.tag == "W" and not (place > 1 and found[place - 2].tag == "d")
    if after.low == "to":
        return names and bool(next_one.verb) and "base" in next_one.kinds
    one = before.tag == "x" and PERSON.fullmatch(before.low) is not None
    doer = after.low in {"she", "he", "it", "they"} or (after.tag == "W" and next_one.acts)
    return one and (doer or (after.low == "that" and not next_one.acts))


def _closes(found: list[Token], place: int) -> bool:
    """Whether "claims" ends a sentence behind a comma and who claims: "The cards were changed, the plaintiff claims in a filing."."""
    at = place - 1
    while at > 0 and found[at].tag in {"W", "x", "n", "d", "a"} and not found[at].acts:
        at -= 1
    who = found[at + 1 : place]
    comma = found[at].tag == "," and bool(who) and who[0].tag in {"W", "d"}
    alone = comma and not any(one.tag in {"d", "W"} for one in who[1:])  # "the Roe claims"
    later = found[place + 1 :]
    return (
        alone
        and later[:1] != []
        and later[0].tag in {".", ",", "p", "D", "Q"}
        and not any(one.acts for one in later[: _until(later)])
    )


def _until(later: list[Token]) -> int:
    """Where the comma stands that parts words from the rest of a sentence; their number where none does."""
    return next((at for at, one in enumerate(later) if one.tag == ","), len(later))


def _may_do(before: Token) -> bool:
    """Whether what stands before a word may be a verb's subject."""
    return before.tag in {"W", "w", "j", "a"} or (before.tag == "n" and before.low in SUITS)


def describes(one: Token, before: Token | None, after: Token | None) -> bool:
    """Whether a word tells when, or which paper: "brought against Doe back in May", "a second amended complaint"."""
    if after is None:
        return False
    paper = one.text == "amended" and after.tag == "n" and before is not None
    return (one.low == "back" and after.low == "in") or (
        paper and before is not None and before.tag not in {"W", "w", "h", "a"}
    )
