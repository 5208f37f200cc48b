"""Names behind what they are names of: "a nonprofit called Holm House", "a firm known as Poe & Lee" - nobody calls anybody there."""

from __future__ import annotations

from msgspec.structs import replace

from kg.extract.grammar.tokens import Token
from kg.extract.naming.referring import PERSON
from kg.extract.text.words import listed

BODIES = listed("""
    company firm nonprofit non-profit group website site app startup start-up organization charity label store shop service trust foundation
    band fund entity corporation partnership business agency nightclub club restaurant bar channel magazine newspaper blog
    platform subsidiary affiliate unit church school hospital clinic association coalition network outfit vendor contractor
    supplier manufacturer maker developer distributor lender insurer bank studio publisher venture
""")
"""What is called by a name, as nobody who calls another is."""
HOLDERS = listed("""
    shareholder stockholder investor customer consumer subscriber user resident homeowner taxpayer voter retiree borrower policyholder bondholder creditor
    landlord tenant patient driver employee worker passenger neighbor fan player bystander protester
""")
"""What those are called who are told of for what they have or use."""
CALLED = frozenset({"called", "named", "dubbed"})
KNOWN = ("known", "as")
ONE = frozenset({"a", "an", "another"})
NEAR = 5
"""Words between an article and its noun."""
BEHIND = frozenset({",", ".", ";", "c", "p", "w"})
"""Tags of what stands behind a name that does not go on."""


def with_names(words: list[Token]) -> list[Token]:
    """The tokens with each word that only tells a body's name as a plain one."""
    made = words
    for at, one in enumerate(words):
        last = (
            at + 1
            if one.low == KNOWN[0] and [one.low for one in words[at + 1 : at + 2]] == [KNOWN[1]]
            else at
        )
        if (one.low in CALLED or last > at) and _is_first_told(words, at) and _closes(words, last + 1):
            made = made if made is not words else list(words)
            made[at : last + 1] = [
                replace(word, tag="x", verb="", kinds=frozenset()) for word in words[at : last + 1]
            ]
    return made


def _is_first_told(words: list[Token], at: int) -> bool:
    """Whether a noun of a body or a person who is told of for the first time stands before a place: "a nonprofit called", "a nurse named"."""
    noun = words[at - 1] if at else None
    if noun is None or not (noun.low in BODIES or _is_of_person(words, at)):
        return False
    before = words[max(0, at - NEAR) : at - 1]
    return any(one.low in ONE for one in before) and all(
        one.tag in {"d", "x", ",", "W", "p", "c", "D"} for one in before
    )


def _is_of_person(words: list[Token], at: int) -> bool:
    """Whether somebody does something whose name stands behind "named" at a place: "a shareholder named Roe sued"."""
    noun, behind = words[at - 1], words[at + 2 : at + 3]
    person = noun.tag == "x" and (PERSON.fullmatch(noun.low) is not None or noun.low in HOLDERS)
    return words[at].low in {"named", "called"} and person and all(one.acts for one in behind)


def _closes(words: list[Token], at: int) -> bool:
    """Whether a name stands at a place, and nothing behind it that one could be called."""
    behind = words[at + 1 : at + 2]
    named = [one.tag for one in words[at : at + 1]] == ["W"]
    return named and all(one.tag in BEHIND or one.acts for one in behind)
