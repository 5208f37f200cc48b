"""The party of whom a text tells what a noun calls it: "Roe, a former cook ... the cook", "the Dayton company", "the sheriff's office"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.grammar.tokens import Tokens
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.text.words import listed

REACH = 90
"""Code points from a name to the noun that describes it."""
OF_SUITS = listed("""
    judge justice court jury panel suit lawsuit case complaint plaintiff defendant petitioner respondent lawyer attorney counsel spokesman spokeswoman spokesperson
    claimant appellant appellee witness prosecutor others other pair trio rest report records documents
""")
"""Nouns that tell what somebody is in a suit, or no party."""
SEATED = r"{town}-based [^.;@]{{0,40}}@|@(?:,| is| was)(?: which is| an?| the)?(?: (?!sued\b|filed\b|said\b)[\w-]+){{0,4}}? (?:based in|headquartered in|of|in|from) {town}\b"
"""How a text tells where a company sits."""
MAKERS = frozenset({"maker", "manufacturer"})
SHORTEST = 4
"""Letters of a noun by which somebody is described."""
NEAR = 30
"""Code points before a name in which a noun describes it."""
OUTRIGHT = (
    r"@(?: \([^)]{{1,40}}\))?(?:,| is| was|, who (?:is|was)|, who (?:had )?worked (?:\w+ )?as|, who worked \w+ years as) (?:an?|the) (?:(?!at |of |in |for |from |with |by |who |and )[\w'\u2019-]+ ){{0,4}}?{noun}(?= ?[,.;]| (?:of|from|at|in|who|with|for|on|based|whose|and|which|that)\b)"
    r"|\b(?i:{noun}),? @"
)
"""How a text describes somebody by a noun, outright."""


def told_so(gathered: Gathered, subject: Tokens) -> Keys:
    """The only party that a subject calls by the end of its name, its age, where it sits or what it makes."""
    noun, before = subject[-1].low, subject[1:-1]
    if noun == "company" and before and before[0].text[:1].isupper():
        return _seated(gathered, " ".join(one.text for one in before).removesuffix("-based"))
    making = _making(gathered, before[-1].low) if noun in MAKERS and before else ()
    return making or _tailed(gathered, subject) or _aged(gathered, noun)


def _seated(gathered: Gathered, town: str) -> Keys:
    """The only party that is a body of which the text tells that it sits in a town."""
    able = [key for key in gathered.both_sides if gathered.kind(key) == "Organization"]
    seated = re.compile(SEATED.format(town=re.escape(town)))
    here = [key for key in able if any(map(seated.search, _around(gathered, key)))]
    return tuple(here) if len(here) == 1 else ()


def _making(gathered: Gathered, thing: str) -> Keys:
    """The only party of which the text tells that it makes a thing: "Acme, which makes sensors"."""
    sides = gathered.both_sides
    makes = re.compile(
        rf"@[^.;@]{{0,60}}? (?:makes?|made|manufactures?|produces?|sells?) (?:[\w'-]+ ){{0,4}}?{re.escape(thing)}s?\b"
    )
    able = [key for key in sides if any(map(makes.search, _around(gathered, key)))]
    return tuple(able) if len(able) == 1 else ()


def _tailed(gathered: Gathered, subject: Tokens) -> Keys:
    """The only party whose name ends with what a subject calls it: "the sheriff's office" of a county's, "the school district"."""
    phrase = gathered.printed((subject[1].start, subject[-1].end)).lower().replace("\u2019", "'")
    sides = gathered.both_sides
    able = [
        key
        for key in sides
        if gathered.people[key].name.lower().replace("\u2019", "'").endswith(f" {phrase}")
    ]
    return tuple(able) if len(able) == 1 and " " in phrase else ()


def _aged(gathered: Gathered, noun: str) -> Keys:
    """The only party of whom the text tells the age by which a noun calls it: "Roe, 38, ... the 38-year-old"."""
    if not noun.endswith("-year-old"):
        return ()
    sides = gathered.both_sides
    told = re.compile(rf"^[^@]*@, (?:an? )?{noun.partition('-')[0]}\b|\b{noun} @")
    able = [key for key in sides if any(map(told.search, _around(gathered, key)))]
    return tuple(able) if len(able) == 1 else ()


def described(gathered: Gathered, noun: str) -> Keys:
    """The only party of the suit whom the text describes by a noun that tells no party from another: "Roe, a former cook"."""
    if len(noun) < SHORTEST or noun in OF_SUITS:
        return ()
    sides = gathered.both_sides
    suing = gathered.spoken_of()[0]
    told = rf"\b[Aa]n? (?:former |retired |longtime |fired )?(?:[\w-]+ )?{noun}\b[^.;]{{0,160}}? (?:sued|sues|is suing|has sued|have sued|filed|has filed)\b"
    if (
        gathered.is_alone
        and len(suing) == 1
        and gathered.kind(suing[0]) == "Person"
        and re.search(told, gathered.text)
    ):
        return suing  # "A former deputy has sued. Ann Roe says"
    called = [
        key
        for key in sides
        if any(map(re.compile(OUTRIGHT.format(noun=re.escape(noun))).search, _around(gathered, key)))
    ]
    return tuple(called) if len(called) == 1 else ()


def _around(gathered: Gathered, key: str) -> Iterator[str]:
    """What stands around each place at which one is named, the name as "@"."""
    one, text = gathered.people[key], gathered.text
    for named in sorted({one.name, *one.short}):
        for found in re.finditer(re.escape(named), text):
            yield f"{text[max(0, found.start() - NEAR) : found.start()]}@{text[found.end() : found.end() + REACH]}"
