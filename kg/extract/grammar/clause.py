"""A clause and a parsed sentence, as values."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

from kg.extract.grammar.elided import elided
from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.grammar.verbgroups import Verb
from kg.extract.grammar.wording import text_of
from kg.extract.naming.masks import Masked
from kg.extract.text.cued import Rules, What
from kg.extract.text.once import once
from kg.extract.text.sieve import Sieved, sieved
from kg.extract.text.verbs import SPEAKING


class Clause(Struct, frozen=True, dict=True):
    """Who, does what, and the rest: the subject's tokens, the verb, and the tokens behind it up to the next clause.

    ``head`` is the noun of the subject, ``antecedent`` the noun that a relative clause describes, ``lead`` what
    stands right before the clause, ``start`` and ``end`` its place in the text. ``inside`` is the number of the
    clause whose saying this one is part of; ``supposed`` says that it tells what may be, not what is.
    """

    subject: Tokens
    head: Token | None
    verb: Verb
    rest: Tokens
    start: int
    end: int
    inside: int | None = None
    supposed: bool = False
    antecedent: Tokens = ()
    lead: Tokens = ()

    @property
    def who(self) -> tuple[str, ...]:
        """The keys of whom the subject names."""
        return self.head.keys if self.head is not None else ()

    @once
    def words(self) -> str:
        """The rest as one string for patterns."""
        return elided(self.rest)


class Parsed(Struct, frozen=True, dict=True):
    """A sentence's tokens and its clauses in order."""

    masked: Masked
    words: list[Token]
    clauses: tuple[Clause, ...]
    start: int
    end: int

    @once
    def lows(self) -> frozenset[str]:
        """The sentence's words in small letters."""
        return frozenset([one.low for one in self.words])

    @once
    def keys(self) -> frozenset[str]:
        """Everybody whom the sentence names."""
        return frozenset([key for one in self.words if one.keys for key in one.keys])

    @once
    def agents(self) -> int:
        """How often the sentence speaks of somebody: what names nobody need not be looked through for names."""
        return len([one for one in self.words if one.tag == "W"])

    @once
    def several(self) -> tuple[tuple[str, ...], ...]:
        """The lists of names in the sentence, without those of roles."""
        lists = [one.keys for one in self.words if len(one.keys) > 1]
        return tuple([some for some in lists if not any(key.startswith("@") for key in some)])

    @once
    def first(self) -> int | None:
        """The number of the first clause with a finite verb; None where none has one."""
        return next((number for number, one in enumerate(self.clauses) if one.verb.finite), None)

    @once
    def doers(self) -> frozenset[int]:
        """Where those begin who do something in a clause of their own: "In a suit against Roe, Doe says"."""
        finite = (one for one in self.clauses if one.verb.finite and one.head)
        return frozenset(one.head.start for one in finite if one.head and one.head.start >= one.start)

    @once
    def deeds(self) -> tuple[int, ...]:
        """Where the verbs stand that make a clause of their own."""
        return tuple(self.words[one.verb.first].start for one in self.clauses if one.verb.finite)

    def parts(self, one: Token, other: Token) -> bool:
        """Whether the second of two who are named does something, or has it done: "against Doe, Roe says", "against Doe and paid Roe"."""
        return other.start in self.doers or any(one.end <= at < other.start for at in self.deeds)

    def owns(self, one: Token) -> bool:
        """Whether what is named behind somebody is theirs: "Roe's motion"."""
        behind = next((after for after in self.words if after.start >= one.end), None)
        return behind is not None and behind.tag == "'"

    @once
    def closing(self) -> tuple[int, ...]:
        """The numbers of the clauses that say something and hold nothing: "..., Roe said"."""
        held = {one.inside for one in self.clauses}
        return tuple(
            number
            for number, one in enumerate(self.clauses)
            if number not in held and one.verb.word in SPEAKING and one.verb.finite and not one.verb.passive
        )

    @once
    def text(self) -> Sieved:
        """All the words as one string for patterns."""
        return sieved(text_of(self.words))

    @once
    def found(self) -> dict[Rules[Any], list[tuple[Any, re.Match[str]]]]:
        """The matches of rules that were asked for before."""
        return {}

    def matches(self, rules: Rules[What]) -> list[tuple[What, re.Match[str]]]:
        """The matches of rules in `text`; kept, since several readers ask for the same, and suits are read twice."""
        known = self.found.get(rules)
        if known is None:
            known = self.found[rules] = rules.matches(self.text)
        return known
