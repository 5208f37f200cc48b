"""Who goes by a role where a sentence begins with it: "Defendants moved to dismiss. They argued ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.naming.turns import UNNAMED

OPENED = re.compile(
    r"(?:(?:Here|Now|Instead|Accordingly|First|Next|Then|Thereafter|Nevertheless|However|In (?:response|reply|turn)|On appeal|[A-Z][a-z]+ (?:[a-z]+ ){0,4}(?:having|being) [a-z ]{2,30}|Having [a-z ]{3,50}), )?(?:[Tt]he )?(?P<role>[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent)(?P<many>s?)(?=(?:, (?:who|which|whose|an?|the|one) [^,.;]{2,120},)? [a-z])(?! and\b)"
)
AGAIN = re.compile(
    r"(?:(?:Moreover|Further|Furthermore|Second|Third|Finally|Next|Also|Alternatively|In addition|In the alternative|Specifically|In particular), |By (?:way of )?(?:counter|cross-?)claim,? )?(?P<who>[Tt]hey|[Ss]he|[Hh]e|[Ii]t)\b"
)
BY_COUNSEL = re.compile(
    r"(?:[Tt]he )?(?P<role>[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent)s?,? by (?:and through )?(?P<own>(?:its|his|her|their) (?:undersigned |own )?(?:attorneys?|lawyers?|legal team|counsel))\b"
)
"""Whose counsel acts where a sentence begins with a role: "Plaintiff, by its attorneys"."""
COUNTERED = re.compile(
    r"(?:By (?:way of )?|In (?:its|his|her|their|the|an?) )(?:amended )?(?:counterclaims?|countersuit),? (?P<who>they|it|he|she)\b"
)
"""What those do who are sued: "By counterclaim they assert"."""
KEYS = {"plaintiff": "@suing", "petitioner": "@suing", "defendant": "@sued", "respondent": "@sued"}


def own_counsel(text: str) -> tuple[int, int, str] | None:
    """Where a sentence speaks of the counsel of those with whose role it begins, and these one's key; None where it does not."""
    found = BY_COUNSEL.match(text)
    return (*found.span("own"), KEYS[found["role"].lower()]) if found else None


class Holders:
    """Remembers the role with which the last sentence began, if nobody was named there who could be meant instead."""

    def __init__(self) -> None:
        self.key, self.many = "", False
        self.kinds: frozenset[str] = frozenset()
        self.body, self.earlier, self.opened = False, False, False

    def meant(self, text: str, *, spoken: frozenset[str]) -> tuple[int, int, str] | None:
        """Where a sentence begins with a pronoun that means those who held the role of the last one, and their key; None where it does not.

        ``spoken`` are the kinds of those whom the sentence names, who could be meant by the next one's pronoun.
        """
        key, many = self.key, self.many
        unnamed = UNNAMED.match(text)
        self.earlier, self.body = self.body, unnamed is not None and not unnamed[0].endswith("court")
        self.opened = False
        if countered := COUNTERED.match(text):
            self.key, self.kinds = "@sued", spoken
            return (*countered.span("who"), "@sued")
        opened, again = OPENED.match(text), AGAIN.match(text) if key else None
        found = again if again is not None and self._fits(again["who"].lower(), many=many) else None
        if opened is not None:
            self.opened = True
            self.key, self.many = KEYS[opened["role"].lower()], bool(opened["many"])
        elif found is None:
            self.key = ""
        self.kinds = frozenset() if opened and self.many else spoken
        return (*found.span("who"), key) if found is not None else None

    def within(self, said: re.Match[str], earlier: Sequence[object]) -> tuple[str, ...]:
        """Those who hold the role with which a sentence begins, where "they" means them further on, before anybody is named."""
        they = said["who"] is not None and said["who"].lower() == "they"
        return (self.key,) if they and self.opened and self.many and not earlier else ()

    def _fits(self, pronoun: str, *, many: bool) -> bool:
        """Whether a pronoun may mean whoever held the last role, and none of those named beside."""
        if (pronoun == "they") != many:
            return False
        others = {"it": {"Organization", "LawFirm"}, "they": self.kinds}.get(pronoun, {"Person"})
        return self.kinds.isdisjoint(others)

    def is_body(self, said: re.Match[str]) -> bool:
        """Whether the "It" that opens a sentence is the jury or the board without a name with which the last one began."""
        return self.earlier and not said.start() and said[0] == "It"
