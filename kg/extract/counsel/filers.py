"""Lawyers who file a suit, whose client is whoever sues: "Poe of Poe LLP filed the suit", "Attorneys with Poe LLP brought the case"."""

from __future__ import annotations

import re

from kg.extract.counsel.engaged import FIRM, engage, pairs
from kg.extract.counsel.lawyers import CHAIN
from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading
from kg.extract.telling.voice import is_told
from kg.extract.text.cued import Cued, Rules

OPENING = 400
"""Code points with which a text opens, whose suit may be named behind them."""
SUIT = r"(?:the|this|her|his|their|both|each of the|those)(?: (?:[\w-]+ ){0,2}?)?(?:suits?|lawsuits?|complaints?|cases?|class actions?|actions?|petitions?)\b"
DONE = r"(?:(?:has|have|had) )?(?:also |jointly |together )?"
FILER = Cued(
    rf"(?P<l>{WHO}){FIRM} , (?:an?|the|one of the|her|his) (?:[\w-]+ ){{0,3}}(?:attorneys?|lawyers?|solicitors?|litigators?) who {DONE}(?P<verb>filed|brought) {SUIT}"
    rf"|\b(?:[Ll]awyers?|[Aa]ttorneys?) (?P<k>{CHAIN}) , who {DONE}(?P<act>filed|brought) {SUIT}(?! against)"
    rf"|(?P<m>{CHAIN})(?: ,)?(?: who)? {DONE}(?P<deed>filed|brought) {SUIT}(?! against)",
    " filed ",
    " brought ",
    core=rf"(?:filed|brought) {SUIT}",
)
FOR_ONE = Cued(
    rf"(?P<l>{CHAIN})(?: ,)?(?: who)? {DONE}(?P<verb>filed|brought) (?:{SUIT}|it|them|both|{WHO}(?! ')) (?:for|on behalf of) (?P<c>{WHO})(?! ')",
    " filed ",
    " brought ",
    core=r" for | behalf of ",
)
"""Who files a suit for whom: "Poe filed both for Roe"."""
OF_HOUSE = Cued(
    rf"(?:[Aa]ttorneys|[Ll]awyers|[Cc]ounsel) (?:with|from|at|of) (?:the )?(?:[A-Z][\w.-]+ (?:[A-Z][\w.-]+ )?)?(?:law )?(?:firms? (?:of )?)?(?P<l>{MANY})(?: , of [^;]{{2,40}}? ,)?(?: ,)? "
    rf"{DONE}(?:(?P<verb>filed|brought) {SUIT}|(?P<deed>represents?|represented|(?:is|are|was|were) representing) (?P<c>{WHO})(?! '))",
    "ttorneys ",
    "awyers ",
    "ounsel ",
)
"""Lawyers who are told by their firm alone."""


def read_filers(reading: Reading) -> None:
    """Adds those who file the suit of a text, and those whose firm alone is named, for whom they act."""
    for read, found in FILERS.matches(reading.text):
        read(reading, found)


def _filer(reading: Reading, found: re.Match[str]) -> None:
    """Adds who files the suit; without a word that makes lawyers of them, those of a firm."""
    if not _is_told(reading, found):
        return
    called = found["m"] is None
    for lawyers, firm in pairs(tuple(reading.words), found["l"] or found["k"] or found["m"]):
        if called or _is_of_firm(reading, lawyers + firm):
            engage(reading, lawyers, _suing(reading), firm or reading.named(found["f"]))


def _for_one(reading: Reading, found: re.Match[str]) -> None:
    """Adds who files a suit for one of those who sue, and is no party."""
    clients, gathered = reading.named(found["c"]), reading.gathered
    if not _is_told(reading, found) or any(gathered.against(one) is None for one in clients):
        return
    for lawyers, firm in pairs(tuple(reading.words), found["l"]):
        if not gathered.is_party(lawyers):
            engage(reading, lawyers, clients, firm)


def _of_house(reading: Reading, found: re.Match[str]) -> None:
    """Adds the firms whose lawyers act for somebody, or for those who sue."""
    if _is_told(reading, found):
        clients = reading.named(found["c"]) if found["c"] else _suing(reading)
        firms = tuple(one for one in reading.named(found["l"]) if reading.gathered.may_employ(one))
        engage(reading, firms, clients)


def _suing(reading: Reading) -> Keys:
    """Those who sue in the suit that is spoken of; nobody where that is told of further down alone, and so may be another one."""
    gathered = reading.gathered
    told = gathered.words.get(gathered.topic or gathered.main or "")
    later = told is not None and (told.start or 0) > max(reading.parsed.start, OPENING)
    return () if later else gathered.resolved(("@suing",))


def _is_told(reading: Reading, found: re.Match[str]) -> bool:
    frame = reading.frame_at(
        found.start(next(one for one in ("verb", "deed", "act") if found.groupdict().get(one)))
    )
    return frame is not None and is_told(frame)


def _is_of_firm(reading: Reading, who: Keys) -> bool:
    """Whether a law firm is among some, and none of them a party."""
    gathered = reading.gathered
    return any(gathered.kind(one) == "LawFirm" for one in who) and not gathered.is_party(who)


FILERS = Rules((FILER, _filer), (OF_HOUSE, _of_house), (FOR_ONE, _for_one))
