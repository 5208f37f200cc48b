"""Who is married to whom."""

from __future__ import annotations

import re

from kg.extract.naming.masks import M as WHO
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued

KIN = r"(?:late |then |then-|own |longtime |estranged )?(?P<{}>husband|wife|spouse|widow|widower)\b"
OTHER = r"(?!(?:for|to|with|at|by|from|of|in|on|as|who|that|works?|worked|knows?|knew|met|once|had|has|sued|clerked|serves?|served|sits?|owns?|owned|runs?|plays?|played)\b)"
"""No word of a title, where a clause tells what a spouse does: "whose wife works for Roe"."""
TITLE = rf"(?: (?:is|was))?,? (?:(?:the|an?) )?(?:{OTHER}[\w-]+ ){{0,3}}?"
CUES = ("husband", "wife", "spouse", "widow", "married")
OWNED = Cued(
    rf"(?P<a>{WHO})(?:'s?|,? (?:and |or |as well as )?(?:her|his)) {KIN.format('k')}{TITLE}(?P<b>{WHO})"
    rf"|(?P<c>{WHO}), (?P<d>{WHO})'s {KIN.format('n')}"
    rf"|(?P<e>{WHO}), (?:the )?{KIN.format('m')} of (?:(?:[\w-]+|{WHO}) ){{0,3}}?(?P<f>{WHO})"
    rf"|(?P<g>{WHO}), whose {KIN.format('l')}{TITLE}(?P<h>{WHO})",
    *CUES,
)
WED = Cued(
    rf"(?P<a>{WHO})(?:, \d\d)?(?:,? who)? (?:(?:is|was|has been|had been) married (?:at the time |then |now )?to(?: (?:the |an? |fellow )?(?:[a-z-]+ ){{1,3}}?)?|married) ?(?P<b>{WHO})"
    rf"|(?P<c>{WHO}) and (?P<d>{WHO}),? (?:who (?:are|were) married|who (?:are|were) husband and wife|husband and wife|wife and husband|a married couple)\b",
    *CUES,
)
HERS = Cued(rf"\b[Hh](?:er|is) {KIN.format('k')}{TITLE}(?P<b>{WHO})", *CUES)
HER_OWN = Cued(rf"(?P<b>{WHO}), h(?:er|is) {KIN.format('k')}(?=,(?! (?:{WHO}|[A-Z]))|\.|$| and\b)", *CUES)
BEYOND = re.compile(rf"(?: [a-z-]+){{1,3}} (?P<b>{WHO})")
"""Who is called by a body or a place before the name: "wife of the England captain Roe"."""
NEAR = 400
"""Code points before "her husband" in which she is named."""
DOUBTED = re.compile(
    r"\b(?:den(?:y|ies|ied)|claim(?:s|ed)?|alleg\w+|if|whether|says?|said|insist(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|argue[sd]?|believe[sd]?)\b[^.]*$"
)


def read_marriages(reading: Reading) -> None:
    """Adds the marriages of a sentence."""
    masked = reading.parsed.masked
    if not OWNED.is_cued(masked.text):  # as the others are
        return
    for pattern in (OWNED, WED):
        for found in pattern.finditer(masked.text):
            doubted = pattern is WED and DOUBTED.search(masked.text[: found.start()])
            if not doubted:
                one, other = masked.who("".join(found.groupdict().get(side) or "" for side in "abcdefgh"))
                beyond = None if _is_person(reading, other.key) else BEYOND.match(masked.text, found.end())
                other = masked.who(beyond["b"])[0] if beyond else other
                _marry(reading, one.key, other.key)
    for pattern in (HERS, HER_OWN):
        for found in pattern.finditer(masked.text):
            (one,) = masked.who(found["b"])
            place = masked.at[found.start("k" if pattern is HERS else "b")]
            whose = _whose(reading, place, found[0], one.key)
            if whose is not None:
                _marry(reading, whose, one.key)


def _whose(reading: Reading, place: int, words: str, spouse: str) -> str | None:
    """Whom "her" or "his" means: who was named last in the sentence, or the only one nearby of that sex; None where nobody fits."""
    gathered, sex = reading.gathered, "f" if re.search(r"\b[Hh]er\b", words) else "m"
    near = [one for one in gathered.named if place - NEAR < one.place < place and one.key != spouse]
    people = [gathered.people[one.key] for one in near if gathered.kind(one.key) == "Person"]
    here = [one.key for one in near if one.sentence == reading.parsed.start]
    last = people[-1] if people and people[-1].key in here else None
    if last is not None and last.gender in {sex, ""} and not last.judge:
        return last.key
    able = {one.key for one in people if one.gender == sex and not one.judge}
    return able.pop() if len(able) == 1 else None


def _is_person(reading: Reading, key: str) -> bool:
    return reading.gathered.kind(key) == "Person"


def _marry(reading: Reading, one: str, other: str) -> None:
    gathered = reading.gathered
    if one != other and {gathered.kind(one), gathered.kind(other)} == {"Person"}:
        gathered.marry(one, other, reading.quote)
