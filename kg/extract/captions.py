"""The caption of a filing: its court and the two sides, read from the left column."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.extract.names import BODY, SUFFIX, Named, court_id

HEAD = re.compile(
    r"UNITED STATES DISTRICT COURT\s{1,40}(?:FOR THE )?"
    r"((?:(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|CENTRAL|MIDDLE) )?DISTRICT OF [A-Z]+(?: [A-Z]+)?)"
)
VERSUS = re.compile(r"^[ \t]{0,40}(?:v\.|vs\.|-?against-?)(?:[ \t].*)?$", re.IGNORECASE | re.MULTILINE)
ROLE = re.compile(r"\b(?:plaintiff|petitioner|defendant|respondent)s?\b", re.IGNORECASE)
SUED = re.compile(r"^[ \t]{0,60}(?:defendant|respondent)s?\b", re.IGNORECASE | re.MULTILINE)
RIGHT = " " * 25
"""The indent from which a line belongs to the right column."""
COLUMN = re.compile(r"[ \t]{3,60}\S.*")
BETWEEN = re.compile(
    r";|,? and (?=[A-Z])|,(?! ?(?:INC|LLC|L\.L\.C|LP|LLP|CORP|LTD|P\.C|JR))|, et al\.?", re.IGNORECASE
)
REACH = 2_500


class Caption(NamedTuple):
    """The agents of a caption, those who sue and those who are sued by key, and where it stands."""

    agents: tuple[Named, ...]
    suing: tuple[str, ...]
    sued: tuple[str, ...]
    span: tuple[int, int]


def read_caption(text: str) -> Caption | None:
    """The first caption of a text; None where a side or the court is not to be made out."""
    head = HEAD.search(text[:20_000])
    if head is None:
        return None
    block = text[head.end() : head.end() + REACH]
    versus = VERSUS.search(block)
    last = SUED.search(block, versus.end()) if versus else None
    if versus is None or last is None:
        return None
    first = _side(text, head.end(), head.end() + versus.start())
    second = _side(text, head.end() + versus.end(), head.end() + last.start())
    if not first or not second:
        return None
    district = " ".join(
        word if word == "of" else word.title() for word in head[1].replace(" OF ", " of ").split()
    )
    court = court_id(district)
    seat = (Named(court, head[0], "Court", head.start(), court=court),) if court else ()
    keys = tuple(tuple(one.key for one in side) for side in (first, second))
    return Caption((*seat, *first, *second), keys[0], keys[1], (head.start(), head.end() + last.end()))


def _side(text: str, start: int, end: int) -> tuple[Named, ...]:
    lines = [_left(line) for line in text[start:end].splitlines()]
    role = next((place for place, line in enumerate(lines) if ROLE.match(line)), len(lines))
    blocks = "\n".join(lines[:role]).strip(" \n,;").split("\n\n")
    found: dict[str, Named] = {}
    for printed in BETWEEN.split(" ".join(blocks[-1].split())):
        words = printed.strip(" ,;").removeprefix("and ").split()
        place = re.compile(r"\s+".join(map(re.escape, words))).search(text, start, end) if words else None
        if place and place[0][1:] and words[0][0].isupper():
            one = _agent(place[0], place.start())
            found.setdefault(one.key, one)
    return tuple(found.values())


def _left(line: str) -> str:
    plain = line.strip()
    return plain if ROLE.match(plain) else "" if line.startswith(RIGHT) else COLUMN.sub("", plain)


def _agent(printed: str, start: int) -> Named:
    name = " ".join(printed.split())
    plain = name.title()
    body = bool(
        BODY.search(plain)
        or SUFFIX.search(name)
        or re.search(r"\b(?:LLC|LP|INC|City Of)\b", f"{name} {plain}")
    )
    short = {SUFFIX.sub("", name), SUFFIX.sub("", plain), plain, re.sub(r"\bLlc\b", "LLC", plain)}
    short |= {plain.split()[0]} if body and len(plain.split()[0]) > len("The") else {plain.split()[-1]}
    key = "party-" + (re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "unnamed")
    return Named(key, printed, "Organization" if body else "Person", start, short)
