"""Who is named in a text: people, organizations, law firms and courts, with the shorter names they go by."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from kg.extract.words import FEMALE, LEADING, MALE, PLACES
from kg.model.agent import AgentKind

MOST = 300
"""Names of a text that are told apart."""
WORD = r"(?:U\.S\.|[A-Z][a-zà-öø-ÿ]+(?:[A-Z][a-z]+)?(?:-[A-Z][a-z]+)?|[A-Z]{2,12}|[A-Z]\.|[A-Z](?=\s(?:Corp|Inc|Co)\b))"  # noqa: E501 - a pattern reads best unbroken
BODIES = r"Center|University|Department|Bank|City|State|County|Church|Board|Institute|Office|Bureau|College"
RUN = re.compile(
    rf"(?:(?:{BODIES}) (?:of|for)(?: the)? |Securities and )?{WORD}"
    rf"(?:(?: & |, (?={WORD}(?:,| &| and [A-Z]))| ){WORD}){{0,9}}"
)
SUFFIX = re.compile(r",? (?:Inc\.|LLC|L\.L\.C\.|LLP|L\.L\.P\.|P\.C\.|Corp\.|Co\.|Ltd\.|PLLC|PLC)")
FIRM = re.compile(r"&|\b(?:LLP|P\.C\.|PLLC)")
TITLE = re.compile(
    r"(?:(?:Chief )?(?:U\.S\. |United States )?(?:District |Magistrate |Circuit )?(?:Judge|Justice)|Honorable|Hon\.|Mr\.|Ms\.|Mrs\.|Dr\.) "  # noqa: E501 - a pattern reads best unbroken
)
BODY = re.compile(
    r"\b(?:Inc|LLC|Corp|Corporation|Company|Co|Ltd|Studios|Systems|Center|Commission|University|Association|News|"
    r"Post|Times|Network|Games|Group|Bank|Department|Union|Foundation|Institute|Technologies|Labs|Media|Committee|Agency|Board)\b"
)
COURT = re.compile(
    r"(?:U\.S\. |United States )?(?:District Court|Bankruptcy Court|Court of Appeals)(?: (?:for|in) the)?"
    r" (?:(?:Northern|Southern|Eastern|Western|Central|Middle) )?District of [A-Z][a-z]+(?: [A-Z][a-z]+)?"
    r"|[A-Z][a-z]+ County (?:Circuit|Superior|District) Court|Superior Court of [A-Z][a-z]+"
    r"|(?:Northern|Southern|Eastern|Western|Central|Middle) District of [A-Z][a-z]+(?: [A-Z][a-z]+)?"
)


@dataclass
class Named:
    """One that the text names: the key, the full name, the shorter ones, and what is known of it."""

    key: str
    name: str
    kind: AgentKind
    start: int
    short: set[str] = field(default_factory=set)
    gender: str = ""
    judge: bool = False
    court: str | None = None


def named(text: str, known: tuple[Named, ...] = ()) -> list[Named]:
    """Everyone the text names by more than one word, or by one with a title, after those known."""
    found: dict[str, Named] = {one.court or one.name: one for one in known}
    blanked = _courts(text, found)
    for run in RUN.finditer(blanked):
        if len(found) >= MOST:
            break
        _one(blanked, run.start(), run.end(), found)
    return list(found.values())


def _courts(text: str, found: dict[str, Named]) -> str:
    for place in COURT.finditer(text):
        name = " ".join(place[0].split())
        ids = court_id(name)
        if ids and ids not in found:
            found[ids] = Named(ids, place[0], "Court", place.start(), court=ids)
    return COURT.sub(lambda place: " " * len(place[0]), text)


@lru_cache(maxsize=256)
def court_id(name: str) -> str | None:
    """The courts-db id of a court, None where the name fits none or several."""
    try:
        from courts_db import find_court  # noqa: PLC0415 - a second of reading
    except ImportError:  # the extra "courts" is absent: the court stays unnamed
        return None

    full = name if "Court" in name else f"United States District Court for the {name}"
    ids = find_court(full, allow_partial_matches=True, bankruptcy=False)
    return ids[0] if len(ids) == 1 else None


def _one(text: str, start: int, end: int, found: dict[str, Named]) -> None:
    ending = SUFFIX.match(text, end)
    end = ending.end() if ending else end
    end += not ending and text[end : end + 1] == "." and text[:end].endswith(("Corp", "Inc", "Co", "Ltd"))
    title = ""
    while True:
        if got := TITLE.match(text, start, end):
            title, start = got[0], got.end()
        elif (first := text[start:end].split(" ", 1))[0] in LEADING and len(first) > 1:
            start += len(first[0]) + 1
        else:
            break
    name = text[start:end]
    title = title or (
        got[0] if (got := re.search(rf"(?:{TITLE.pattern})$", text[max(0, start - 50) : start])) else ""
    )
    words = name.split()
    judge = any(office in title for office in ("Judge", "Justice", "Hon"))
    if not words or name in LEADING or name in PLACES or (len(words) == 1 and not (title or ending)):
        return
    one = _known(name, title, found)
    if one is None:
        kind = _kind(name, title, words)
        if kind is None:
            return
        one = found[name] = Named(
            _key(name, found), name, kind, start, _short(name, kind), _gender(words, title)
        )
    one.judge |= judge


def _known(name: str, title: str, found: dict[str, Named]) -> Named | None:
    if name in found:
        return found[name]
    for one in found.values():
        longer = one.kind == "Organization" and name.startswith(f"{one.name} ") and " " in one.name
        if longer:
            one.short.add(name)
        if longer or name == one.name or name in one.short or (title and one.name.split()[-1] == name):
            return one
    return None


def _kind(name: str, title: str, words: list[str]) -> AgentKind | None:
    if FIRM.search(name):
        return "LawFirm"
    if BODY.search(name):
        return "Organization"
    if title or (
        len(words) in range(2, 5) and not {"of", "for", "the", "&"} & set(words) and not words[-1].islower()
    ):
        return "Person"
    return None


def _short(name: str, kind: AgentKind) -> set[str]:
    words = name.replace(",", "").split()
    if kind == "Person":
        return {words[-1], f"{words[0]} {words[-1]}"}
    if kind == "Organization" and words[0] not in {"New", "American", "National", "United", "Center"}:
        return {words[0], " ".join(words[:2]), SUFFIX.sub("", name)}
    return {SUFFIX.sub("", name)} | ({"the center", "The center"} if words[0] == "Center" else set())


def _gender(words: list[str], title: str) -> str:
    if title in {"Ms. ", "Mrs. "} or words[0] in FEMALE:
        return "f"
    return "m" if title == "Mr. " or words[0] in MALE else ""


def _key(name: str, found: dict[str, Named]) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "agent"
    taken = {one.key for one in found.values()}
    return slug if slug not in taken else f"{slug}-{len(taken)}"
