"""Other names that a text tells of one at its name: "Fat Joe (real name: Joseph Cartagena)", "Campaign for Accountability, or CfA"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.naming.known import SINGERS
from kg.extract.naming.people import Known, Named
from kg.extract.naming.shorter import CALLED, aliases, persons_names
from kg.extract.naming.titles import STAGE
from kg.extract.text.cued import Cued
from kg.extract.text.ordinary import is_ordinary

REAL = Cued(
    rf"\b[Tt]he (?:[\w-]+ ){{0,3}}[\w-]+, (?:whose (?:real|legal|birth|given|full) name is|born) (?P<real>{CALLED})",
    *("name is ", ", born "),
)
"""The name of a performer who is told by a noun: "The Grammy winner, whose real name is Ann Poe"."""
FRONTED = re.compile(r"The (?:[\w-]+ ){0,3}[\w-]+, (?:whose (?:real|legal|birth|given|full) name is|born) ")
FURTHEST = 80
"""Code points of a noun and of what leads to the name behind it."""
LETTERS = re.compile(
    r"(?:,? (?:or|known as|called|dubbed|which goes by|better known as)(?: the)? |,? \((?:the )?[\u201c\"]?)(?P<letters>[A-Z][A-Za-z&]{1,7})\b"
)
FEWEST = 3
"""Letters that tell of which words they are the first ones."""


def is_initialled(words: Sequence[str], after: str) -> bool:
    """Whether the words behind a name call it by its first letters."""
    told = LETTERS.match(after)
    firsts = "".join(word[0] for word in words if word[0].isupper())
    return told is not None and len(firsts) >= FEWEST and told["letters"] == firsts


def by_letters(name: str, after: str, people: Known) -> Named | None:
    """Who is known by the letters alone that stand behind a name as its first ones: the EEOC of a case's name."""
    told = LETTERS.match(after)
    one = people.names.get(told["letters"]) if told and len(told["letters"]) >= FEWEST else None
    firsts = "".join(word[0] for word in re.findall(r"[A-Z]\w*", name))
    known = (
        one is not None and told is not None and one.kind == "Organization" and one.name == told["letters"]
    )
    return one if known and told is not None and firsts.endswith(told["letters"]) else None


def call_also(one: Named, after: str, people: Known) -> None:
    """Adds the other names that the words behind one's name give it; a person's with the surname."""
    for alias in sorted(aliases(after, person=one.kind == "Person")):
        people.call(one, alias)
        if one.kind != "Person":
            continue
        if " " not in alias and not people.families.get(alias.casefold()):
            people.names.setdefault(alias, one)
        elif " " in alias and not is_ordinary(family := alias.split()[-1]):
            one.short |= persons_names(alias)
            people.families.setdefault(family.casefold(), []).append(one)


def same_as(word: str, after: str, people: Known) -> bool:
    """Whether a word is another name of a person who is known by the one told behind it, which it is from now on."""
    for alias in sorted(aliases(after)):
        known = people.of(alias) if " " in alias else None
        if known is not None and known.kind == "Person" and not known.judge:
            people.call(known, word)
            people.names.setdefault(word, known)
            return True
    return False


def unite(text: str, people: Known) -> None:
    """Makes one of the only performer of a text and the one whose name is told behind a noun: "the rapper, born Ann Poe"."""
    found = REAL.search(text)
    if found is None:
        return
    real = people.every.get(getattr(people.of(found["real"]), "key", ""))
    before = [one for one in people.every.values() if one.start < found.start() and _performs(one)]
    if real is not None and real.kind == "Person" and len(before) == 1 and before[0] is not real:
        before[0].short |= {real.name, *real.short}
        before[0].gender = before[0].gender or real.gender
        del people.every[real.key]


def _performs(one: Named) -> bool:
    """Whether somebody is called by a name that only performers have."""
    first, _, rest = one.name.partition(" ")
    return one.kind == "Person" and not one.judge and (first in SINGERS | STAGE or not rest[1:])


def in_full(text: str, start: int, end: int, begin: int) -> tuple[int, int]:
    """Where a mention stands in a text whose sentence begins at a place, with the noun whose real name it is and the comma behind."""
    if not 0 < start < FURTHEST or not text.startswith("The ") or text[end : end + 1] != ",":
        return begin + start, begin + end
    found = FRONTED.match(text)
    return (begin, begin + end + 1) if found and found.end() == start else (begin + start, begin + end)
