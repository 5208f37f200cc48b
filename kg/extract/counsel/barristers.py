"""Lawyers as other countries' reports tell them: barristers instructed by a firm, firms that advise, "For Roe, Poe said"."""

from __future__ import annotations

import re

from kg.extract.counsel.engaged import AT, CITY, engage, pairs
from kg.extract.counsel.lawyers import CHAIN
from kg.extract.grammar.phrases import MANY, NAME
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading
from kg.extract.telling.voice import is_told
from kg.extract.text.cued import Cued, Rules

INSTRUCTED = Cued(
    rf"(?P<l>{MANY})(?: ,)? (?:who (?:is|was|were|are) )?instructed by (?P<f>{NAME})(?: ,)? (?:(?:for|on behalf of) (?P<c>{MANY})|(?:appeared|appears|acted|acts|argued|spoke) (?:for|on behalf of) (?P<d>{MANY}))",
    " instructed by ",
)
WITH = Cued(
    rf"(?P<l>{NAME}) , with (?P<f>{NAME}) instructing , (?:represent(?:s|ed)|(?:appear|act|argu|spoke)(?:s|ed)? for) (?P<c>{MANY})",
    " instructing",
)
"""The firm that instructs whoever appears: "Poe, with Holm LLP instructing, represented Roe"."""
ADVISED = Cued(
    rf"(?P<c>{WHO})(?: ,)? (?:who (?:is|was|were|are) |which (?:is|was) |is |was |were |are )?(?P<verb>advised) by (?P<f>{MANY})",
    " advised by ",
)
GAPPED = Cued(
    rf"\b(?:represent(?:s|ed)|(?:argu|appear|act)\w* (?:the (?:case|appeal) )?for|spoke for|speaks for) [^;]{{1,120}} ; (?:and |while )?(?P<l>{CHAIN})(?: ,)? (?:for )?(?P<c>{WHO})(?= ?[.,;]|$)",
    ";",
    core=r"\b(?:represent|argu|appear|act|spoke|speaks)",
)
"""Another's lawyer behind a semicolon, without a verb: "Poe represented Roe; Lee of Lee LLP the defendants"."""
HOUSE = re.compile(r"\b(?:Legal|Law|Lawyers|Solicitors)$")
"""What ends the name of a firm."""
FRONTED = Cued(
    rf"^For (?P<c>{WHO}) , (?:represented by (?P<f>{NAME})(?: and (?:led|headed) (?:in court )?by (?P<m>{NAME}))? , (?:(?P<l>{WHO}(?:{AT}{NAME})?) (?:said|argued|told|submitted|contended|called)\b|it was (?:said|argued|submitted|contended)\b)"
    rf"|(?P<n>{WHO}(?:{AT}{NAME}{CITY})?)(?: ,)? (?:(?:has |had |'d )(?:also |long |earlier |already |previously |repeatedly )?)?(?:said|says|argue[sd]|told|submitted|contend(?:s|ed)|call(?:s|ed)|replied|retorted|countered|insist(?:s|ed)|maintain(?:s|ed)|urged|responded|conceded|disputed)\b)",
    "For ",
)  # fmt: skip
"""Who speaks for one who is named first: "For Roe, Poe said that", "For Roe, represented by Poe LLP, it was said"."""


def read_barristers(reading: Reading) -> None:
    """Adds the representations that a sentence tells in these ways."""
    for read, found in RULES.matches(reading.text):
        read(reading, found)


def _instructed(reading: Reading, found: re.Match[str]) -> None:
    """Adds a barrister and the firm that instructs, each for the client."""
    client, gathered = reading.named(found["c"] or found.groupdict().get("d")), reading.gathered
    firm = tuple(
        one
        for one in reading.named(found["f"])
        if gathered.may_employ(one) or HOUSE.search(gathered.people[one].name)
    )
    for one in firm:
        gathered.people[one].kind = "LawFirm"
    for lawyers in (reading.named(found["l"]), firm):
        engage(reading, lawyers, client)


def _advised(reading: Reading, found: re.Match[str]) -> None:
    """Adds the law firms that advise a party."""
    client, frame = reading.named(found["c"]), reading.frame_at(found.start("verb"))
    if reading.gathered.is_party(reading.gathered.resolved(client)) and frame is not None and is_told(frame):
        engage(reading, _firms(reading, found["f"]), client)


def _fronted(reading: Reading, found: re.Match[str]) -> None:
    """Adds who speaks for somebody, and the firm that does."""
    client = reading.named(found["c"])
    engage(reading, _firms(reading, found["f"]), client)
    for words in filter(None, (found["l"], found["m"], found["n"])):
        for lawyers, firm in pairs(tuple(reading.words), words):
            if not reading.gathered.is_party(lawyers):
                engage(reading, lawyers, client, firm)


def _gapped(reading: Reading, found: re.Match[str]) -> None:
    """Adds the other side's lawyers."""
    client = reading.gathered.resolved(reading.named(found["c"]))
    for lawyers, firm in pairs(tuple(reading.words), found["l"]):
        if reading.gathered.is_party(client) and not reading.gathered.is_party(lawyers):
            engage(reading, lawyers, client, firm)


def _firms(reading: Reading, words: str | None) -> Keys:
    """The law firms that some words name."""
    return tuple(one for one in reading.named(words) if reading.gathered.kind(one) == "LawFirm")


RULES = Rules(
    (INSTRUCTED, _instructed),
    (WITH, _instructed),
    (ADVISED, _advised),
    (FRONTED, _fronted),
    (GAPPED, _gapped),
)
