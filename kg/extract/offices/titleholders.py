"""Positions that are told further from their body, or with more between: "Roe, a critic and now a partner at Poe LLP", "its head of sales, Roe"."""

from __future__ import annotations

import re

from kg.extract.naming.masks import M as WHO
from kg.extract.offices.lonetitles import PEOPLE
from kg.extract.offices.positions import ARTICLE, POSITION, WHAT, Tie, add_positions, holds
from kg.extract.telling.frames import Reading
from kg.extract.text.words import listed

TITLE = r"(?:(?:(?:former|then-|ex-) ?)?(?:[A-Z][\w.]+ ){1,3}|(?:the )?(?:former|onetime) (?:[\w-]+ ){1,3})?"
"""What may stand before a name behind the position: "its president, former Assemblyman Roe"."""
SINCE = r"(?:until (?:(?:last|this|early|late) \w+|[A-Z]\w+(?: \d{4})?|\d{4}|recently)|for (?:many )?(?:years|decades)|at the time|from \d{4} (?:to|until) \d{4}|since \d{4}|now|currently|once|formerly|previously|long|still),?"
LATER = re.compile(
    rf"(?P<p>{WHO}), (?:{ARTICLE} )?(?:(?!(?:of|to|with|for|by|between|who|which|that|like|from)\b)[^\s,;.]+ ){{1,7}}?and (?:now |currently |later |once |since \d{{4}} )?(?:{ARTICLE} )?{WHAT} (?:of|at|with) (?:the )?(?P<o>{WHO})"
)
"""A second description: "Roe, the former mayor and now a partner at Poe LLP"."""
TIMED = re.compile(
    rf"(?P<p>{PEOPLE}), (?:who (?:is|was|has been) )?{SINCE} (?:{ARTICLE} )?{WHAT} (?:of the board )?(?:of|at|with) (?:the )?(?P<o>{WHO})"
)
BOARD = re.compile(
    rf"(?P<p>{PEOPLE}), (?:who (?:is|was) )?(?:{ARTICLE} )?{WHAT} of the board (?:of (?:directors|trustees) )?(?:of|at) (?:the )?(?P<o>{WHO})"
)
TITLED_TOO = re.compile(rf"(?:(?P<o>{WHO})'s?|\b[Ii]ts|[Tt]he company's) {WHAT}, {TITLE}(?P<p>{WHO})")
FIRST_FIRM = re.compile(
    rf"(?P<p>{WHO}),? (?:of|from) (?:the )?(?P<o>{WHO}), an? (?:[a-z]+ )?(?P<what>partner|associate) (?:in its|in the firm|in {WHO}'s? [^,;.]{{2,30}} office|at the firm|with the firm|there)\b"
)
"""Who is of a firm and is then called its partner: "Roe of Poe LLP, a partner in its Denver office"."""
WITH_PARTNER = re.compile(
    rf"\b(?:(?:together|along|jointly) with (?:(?:his|her|their) )?(?:(?:fellow|law|name|managing|senior) ){{0,2}}|with (?:fellow|law|name|managing|senior) |represents? (?:the )?{WHO} with (?:his|her) (?:law )?)(?P<what>partners?) (?P<p>{PEOPLE})"
)
"""Who acts with a partner: "Roe of Poe LLP, who, together with partner Doe, tried it"."""
OF_PART = re.compile(
    rf"(?:(?P<o>{WHO})'s?|\b[Ii]ts|[Tt]he company's|[Tt]he firm's) (?P<what>head) of [a-z]+(?: [a-z]+){{0,2}},? (?P<p>{WHO})"
)
"""Who is called head for a part of what a body does: "its head of communications, Roe"."""
AND_PARTNER = re.compile(rf"\band (?P<what>partner) (?P<p>{WHO}) (?:represent|argued|tried|acted)")
"""Who acts beside a partner: "Roe, who heads Poe LLP, and partner Doe represented Holm"."""
CAMPUS = re.compile(r"\b(?:University|College|Institute|Academy|School|Seminary)\b")
ON_CAMPUS = re.compile(
    rf"(?:^|[,;:.\u201c\"] |\b(?:and|but|by|from|said|says|to|that|as|when|while|told|with|of|then|former|including) )(?:[Tt]hen-)?(?P<what>President) (?P<p>{WHO})(?!'|,? of\b)"
)
"""Whom a text on one school calls president: "President Roe wrote to campus"."""
NATION = listed("Trump Biden Obama Bush Clinton Reagan Carter Nixon Lincoln Putin Zelensky Macron")
"""Presidents of nations."""
NEAR = (OF_PART, LATER, TIMED, BOARD, TITLED_TOO, FIRST_FIRM)


def read_title_holders(reading: Reading) -> None:
    """Adds the positions that a sentence tells in these ways."""
    text = reading.parsed.masked.text
    if not POSITION.search(text):
        return
    for pattern in NEAR:
        for found in pattern.finditer(text):
            add_positions(reading, found)
    for found in ON_CAMPUS.finditer(text):
        _presides(reading, found)
    for found in (*WITH_PARTNER.finditer(text), *AND_PARTNER.finditer(text)):
        if reading.gathered.kind(_house(reading, found)) == "LawFirm":
            add_positions(reading, found)


def _presides(reading: Reading, found: re.Match[str]) -> None:
    """Adds who is called president of the one school of the suit."""
    gathered = reading.gathered
    schools = {
        key
        for side in gathered.spoken_of()
        for key in side
        if key in gathered.people and CAMPUS.search(gathered.people[key].name)
    }
    (who,) = reading.parsed.masked.who(found["p"])
    known = gathered.people.get(who.key)
    if len(schools) == 1 and known is not None and known.name.split()[-1] not in NATION:
        holds(reading, found, Tie(who.key, "head", schools.pop()))


def _house(reading: Reading, found: re.Match[str]) -> str:
    """The key of the law firm that the sentence names before a match; empty where it names none."""
    masked = reading.parsed.masked
    named = [masked.who(one)[0].key for one in re.findall(WHO, masked.text[: found.start()])]
    return next((key for key in reversed(named) if reading.gathered.kind(key) == "LawFirm"), "")
