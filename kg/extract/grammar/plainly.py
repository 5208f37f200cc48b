"""Verbs of saying in their first form, which look like no verb: "sources say", "The women, both nurses, argue"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.grammar.vocabulary import NAMELY

if TYPE_CHECKING:
    from kg.extract.grammar.tokens import Token

PLAINLY_SAID = frozenset(
    {"say", "argue", "contend", "insist", "believe", "think", "allege", "acknowledge", "suggest", "write"}
)
"""First forms of verbs of saying that are never nouns."""


def are_saying(before: Token, one: Token) -> bool:
    """Whether several who have no name say something: "sources say", "two people argue"."""
    noun = before.tag == "x" and (not before.verb or before.low in NAMELY)
    several = (noun and before.low.endswith("s")) or before.low == "people"
    return several and one.low in PLAINLY_SAID


def is_said_past(before: Token, one: Token) -> bool:
    """Whether a comma before a verb of saying ends a description of those who say: "The women, both nurses, say"."""
    return before.tag == "," and one.low in PLAINLY_SAID


def is_called(one: Token, after: Token | None) -> bool:
    """Whether "calls" are what somebody makes: "recorded her calls and sold them", not "calls it a sham"."""
    return one.low == "calls" and after is not None and after.tag in {"c", ",", ".", "w"}
