"""Who goes by a role where a sentence begins with it: "Defendants moved to dismiss. They argued ..."."""

from __future__ import annotations

import re

from kg.extract.naming.turns import UNNAMED

OPENED = re.compile(
    r"(?:(?:Here|Now|Instead|Accordingly|First|Next|Then|Thereafter|Nevertheless|However|In (?:response|reply|turn)|On appeal), )?(?:[Tt]he )?(?P<role>[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent)(?P<many>s?)(?=(?:, who [^,.;]{2,80},)? [a-z])(?! and\b)"
)
AGAIN = re.compile(
    r"(?:(?:Moreover|Further|Furthermore|Second|Third|Finally|Next|Also|Alternatively|In addition|In the alternative|Specifically|In particular), )?(?P<who>[Tt]hey|[Ss]he|[Hh]e|[Ii]t)\b"
)
BY_COUNSEL = re.compile(
    r"(?:[Tt]he )?(?P<role>[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent)s?,? by (?:and through )?(?P<own>(?:its|his|her|their) (?:undersigned |own )?(?:attorneys?|lawyers?|legal team|counsel))\b"
)
"""Whose counsel acts where a sentence begins with a role: "Plaintiff, by its attorneys"."""
KEYS = {"plaintiff": "@suing", "petitioner": "@suing", "defendant": "@sued", "respondent": "@sued"}


def own_counsel(text: str) -> tuple[int, int, str] | None:
    """Where a sentence speaks of the counsel of those with whose role it begins, and these one's key; None where it does not."""
    found = BY_COUNSEL.match(text)
    return (*found.span("own"), KEYS[found["role"].lower()]) if found else None


class Holders:
    """Remembers the role with which the last sentence began, if nobody was named there who could be meant instead."""

    def __init__(self) -> None:
        self.key, self.many = "", False
        self.body, self.earlier = False, False

    def meant(self, text: str, *, spoken: bool) -> tuple[int, int, str] | None:
        """Where a sentence begins with a pronoun that means those who held the role of the last one, and their key; None where it does not.

        ``spoken`` is whether the sentence names somebody who could be meant by the next one's pronoun.
        """
        key, many = self.key, self.many
        unnamed = UNNAMED.match(text)
        self.earlier, self.body = self.body, unnamed is not None and not unnamed[0].endswith("court")
        opened, again = OPENED.match(text), AGAIN.match(text) if key else None
        found = again if again is not None and (again["who"].lower() == "they") == many else None
        if opened is not None:
            self.key, self.many = KEYS[opened["role"].lower()], bool(opened["many"])
        if (opened is None and found is None) or (spoken and not (opened and self.many)):
            self.key = ""
        return (*found.span("who"), key) if found is not None else None

    def is_body(self, said: re.Match[str]) -> bool:
        """Whether the "It" that opens a sentence is the jury or the board without a name with which the last one began."""
        return self.earlier and not said.start() and said[0] == "It"
