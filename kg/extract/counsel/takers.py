"""Lawyers who are told by how they come to act: retained, appointed, in an appearance, through whom a party pleads."""

from __future__ import annotations

import re

from kg.extract.counsel.barristers import read_barristers
from kg.extract.counsel.engaged import AT, CITY, FIRM, engage, pairs
from kg.extract.counsel.filers import read_filers
from kg.extract.counsel.lawyers import CHAIN, LAWYER
from kg.extract.grammar.phrases import KIN, LED, MANY, NAME, people
from kg.extract.grammar.teams import SPEAKERS
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.voice import is_told
from kg.extract.text.cued import Cued, Rules

AGREED = r"(?:agreed|volunteered|stepped (?:in|up|forward)|signed on|came (?:in|on)|joined|(?:was|were|has been|have been|had been) (?:hired|retained|appointed|assigned|tapped|engaged|enlisted|brought in|named|chosen|selected))"
TAKEN = Cued(
    rf"(?P<l>{CHAIN})(?: ,)?(?: who)? (?:has |have |had )?(?:(?:since|later|recently|now) )?(?P<verb>{AGREED}) (?:in \w+ )?to (?:represent|defend) (?P<c>{WHO})(?! ')"
    rf"|(?P<m>{CHAIN})(?: ,)?(?: who)? (?P<deed>(?:was|were|has been|have been|had been) (?:(?:since|later|recently) )?(?:retained|hired|engaged|tapped|enlisted)) (?P<as>as (?:\w+ ){{0,3}}?{LAWYER} )?by (?P<d>{WHO})(?! ')(?! as\b)(?! to (?!represent|defend|sue|take|fight|handle|try|appeal))"
    rf"|(?P<n>{CHAIN})(?: ,)?(?: who)? (?:has |have |had )?(?P<deal>agreed to take(?: on)?|took(?: on| up)?|taken(?: on| up)?) (?P<e>{WHO}) 's? (?:case|cause|suit|lawsuit|defense|appeal)\b",
    *(" to represent ", " to defend ", " by ", " tak", " took "),
    core=rf" to (?:represent|defend) {WHO}|(?:retained|hired|engaged|tapped|enlisted) (?:as [^,;]{{1,80}} )?by {WHO}|(?:take|took|taken)(?: on| up)? {WHO}",
)
"""Who is taken to act for somebody: "Poe agreed to represent Roe", "Poe was retained by Roe", "Poe took Roe's case"."""
APPEARANCE = Cued(
    rf"(?P<l>{CHAIN})(?: ,)?(?: who)? (?:has |have |had |also )?(?:entered|filed|noted|put in) (?:an?|their|his|her) (?:[a-z]+ )?(?:notices? of )?appearances? (?:as (?:\w+ )?{LAWYER} )?(?:for|on behalf of) (?P<c>{MANY})",
    " appearance",
)
SIGNED = Cued(
    rf"(?P<l>{CHAIN})(?: ,)?(?: who)? (?:signed|drafted|wrote) (?:the|this|that) (?:\w+ )?(?:complaint|petition|brief|motion|answer|lawsuit|suit|papers|filing|appeal)s? (?:for|on behalf of) (?P<c>{MANY})",
    "signed ",
    "drafted ",
    "wrote ",
)
BY_LAWYER = rf"(?:by and through|by|through|via) (?:(?:undersigned|its|his|her|their|the|appointed|local|trial) ){{0,2}}{LAWYER}(?: of record)?(?: ,)? "
LISTED = rf"{NAME}(?:{AT}{NAME}{CITY})?(?: and {NAME}(?:{AT}{NAME}{CITY})?)?"
PLEADED = Cued(
    rf"(?P<c>{WHO}) ,? ?{BY_LAWYER}(?P<l>{LISTED})(?= [,.;]|$| (?:has|have|had|ha)?\w+(?:ed|es)\b)"
    rf"|^(?:[Tt]hrough|[Bb]y|[Vv]ia) (?:(?:undersigned|the) )?{LAWYER} (?P<m>{LISTED}) , (?P<d>{WHO})(?! ')"
    rf"|(?P<e>{WHO}) (?:also )?(?:appeared|appears|sued|answered|replied|responded|moved|pleaded)(?: in court)? (?:by|through)(?: (?:his|her|its|their))?(?: {LAWYER})? (?P<n>{LISTED})(?= [,.;]|$)",
    "through ",
    "Through ",
    "by ",
    "By ",
    "via ",
)
"""Through whom a party pleads: "Roe, by counsel Poe, denied it", "Through attorney Poe, Roe moved", "Roe appeared by Poe"."""
CLIENT = Cued(
    rf"(?P<l>{CHAIN}) , whose clients? (?:is|are|was|were|includes?) (?P<c>{MANY})"
    rf"|(?P<d>{WHO}) (?:has |have |had )?lawyered up with (?P<m>{CHAIN})"
    rf"|\b[Aa] (?:(?:[\w-]+ ){{0,2}}team|team of [a-z ]{{1,30}}?)(?: (?:of|from|at) (?:the )?(?P<f>{WHO}))?(?: lawyers| attorneys)?,? (?:led|headed) by (?P<n>{CHAIN})(?: ,)? (?:represented|represents|represent|is representing|defended|is defending|argued for|acted for|acts for|appeared for) (?P<e>{MANY})",
    ", whose client",
    "lawyered ",
    " team",
)
SAID_FOR = Cued(
    rf"(?P<l>{NAME}{AT}{NAME})(?: ,)? (?:said|declined to comment|argued|wrote|told {WHO}|responded|replied|answered)(?: [a-z]+)? (?:on (?P<c>{WHO}) 's behalf|(?:for|on behalf of) (?P<d>{WHO})(?! '))"
    rf"|^[Oo]n behalf of (?P<e>{WHO}) , (?P<m>{NAME}{AT}{NAME})(?: ,)? (?:said|argued|wrote|told|called|urged)\b",
    " behalf ",
    " for ",
    core=rf"n behalf of |(?:said|comment|argued|wrote|told {WHO}|responded|replied|answered)(?: [a-z]+)? (?:on|for) {WHO}",
)
"""Lawyers, told by their firm, who say something for somebody: "Poe of Poe LLP said on Roe's behalf"."""

AIM = re.compile(r"(?<!according) (?:to \w|in (?:an?|the|place)|instead|as )")
HIRED = re.compile(
    rf"\b{LAWYER}\b|\bto (?:\w+ )?(?:represent|take on|go after|defend|handle|lead|sue|fight|argue|act|try|advise)\b"
)
WHOM = re.compile(rf"(?P<c>{KIN}{LED}{WHO}(?! ')){FIRM}")
"""Whom a verb takes as its client or lawyer, with the firm."""


def read_takers(reading: Reading) -> None:
    """Adds the lawyers of a sentence who are retained, appear or plead for somebody."""
    for read, found in BY_COMING.matches(reading.text):
        read(reading, found)
    read_filers(reading)
    read_barristers(reading)


def _taken(reading: Reading, found: re.Match[str]) -> None:
    """Adds who is told to be taken, or to take a case on; whoever is "hired by" a company is a lawyer by a firm or a word."""
    verb = next(name for name in ("verb", "deed", "deal") if found[name])
    frame = reading.frame_at(found.start(verb))
    if frame is None or not is_told(frame):
        return
    clients = reading.named(found["c"] or found["d"] or found["e"])
    for lawyers, firm in pairs(tuple(reading.words), found["l"] or found["m"] or found["n"]):
        if not found["deed"] or _is_lawyer(reading, found, lawyers + firm):
            engage(reading, lawyers, clients, firm)


def read_hired(frame: Frame) -> None:
    """Adds "Roe hired Poe of Poe LLP"."""
    lead = {"turn": "to ", "bring": "in "}.get(frame.verb, "")
    found = WHOM.match(frame.rest, len(lead)) if frame.rest.startswith(lead) else None
    hired = frame.behind(found["c"]) if found else ()
    firm = found and are_firms(frame, hired + frame.behind(found["f"]))
    if (
        found
        and not frame.is_passive
        and (((firm or frame.verb == "retain") and not AIM.search(frame.rest)) or HIRED.search(frame.rest))
    ):
        for lawyers, house in pairs(frame.clause.rest, AIM.split(frame.rest)[0]):
            engage(frame, lawyers, frame.mine, house)


def are_firms(frame: Frame, keys: Keys) -> bool:
    """Whether a law firm is among some."""
    return any(frame.gathered.kind(one) == "LawFirm" for one in keys)


def _is_lawyer(reading: Reading, found: re.Match[str], who: tuple[str, ...]) -> bool:
    """Whether those who are hired are lawyers: by a word for it, their firm, or what they are known for."""
    known = {lawyer for lawyer, _ in reading.gathered.counsel}
    firms = any(reading.gathered.kind(one) == "LawFirm" or one in known for one in who)
    behind = re.match(
        r" to (?:represent|defend|sue|take|fight|handle|try|appeal)\b", reading.text[found.end() :]
    )
    return bool(found["as"]) or firms or behind is not None or "retained" in found["deed"]


def _acting(reading: Reading, found: re.Match[str]) -> None:
    """Adds who appears, signs or pleads for somebody."""
    named = found.groupdict()
    client = named["c"] or named.get("d") or named.get("e")
    token = people(client, reading.words)
    if not token or token[0].low in SPEAKERS:
        return
    firm = reading.named(named.get("f"))
    for lawyers, house in pairs(tuple(reading.words), named["l"] or named.get("m") or named.get("n") or ""):
        engage(reading, lawyers, reading.named(client), house or firm)


BY_COMING = Rules((TAKEN, _taken), (APPEARANCE, _acting), (SIGNED, _acting), (PLEADED, _acting), (CLIENT, _acting), (SAID_FOR, _acting))  # fmt: skip
"""What tells how a lawyer comes to act, and how it is read."""
