"""The caption of a filing: its court and the two sides, read from the left column."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import NamedTuple

from kg.extract.naming.courts import courts_in
from kg.extract.naming.people import Named
from kg.extract.papers.besides import LED, further, is_beside, plainly, roles_in
from kg.extract.papers.captionlines import BODY, ENTITLED, HEADING, is_spoken, served, without_noise
from kg.extract.papers.columns import ROLE, left_column
from kg.extract.papers.courtbeside import court_beside
from kg.extract.papers.nameline import read_name_line
from kg.extract.papers.partynames import slug
from kg.extract.papers.sidenames import Span, add_listed

BEGINNING, REACH, HIGH, FURTHER = 20_000, 2_500, 1_500, 600
"""Code points of a text, behind its "v.", before it, and behind a role, in which a caption goes on."""
VERSUS = re.compile(
    r"^[ \t]{0,60}(?:[-\u2013\u2014]?\s?(?:against|v\.)\s?[-\u2013\u2014]?|[-\u2013\u2014]\s?v\s?[-\u2013\u2014]|vs\.?|versus|v(?=[ \t]*$|[ \t]*[)\u00a7|:*]|[ \t]{3}))(?=[\s,)\u00a7|:*])|v(?<=(?-i:[,.A-Z]) v)s?\. (?=[A-Z])|(?<=[,;] )-\s?against\s?-(?= [A-Z])",
    re.IGNORECASE | re.MULTILINE,
)
TELLING = re.compile(
    r"['\u2019]|,? (?!and |as (?!follows)|in (?:his|her|its|their|rem|intervention)\b|pro se\b|of )[a-z]{2,}"
)
"""What stands behind a role that is a sentence's: "Defendants moved"."""
LATE = re.compile(r"\s*(?P<role>(?:Plaintiff|Petitioner)s?)[,.]?[ \t]*\n", re.IGNORECASE)
"""The role of the first side where the columns of a paper bring it behind the "v."."""
BACK = re.compile(
    r"defendants?\W+(?:and )?(?:counter|cross)[- ]?(?:claim)?[- ]?(?:plaintiff|claimant|complainant)s?",
    re.IGNORECASE,
)
"""The roles of a side that is sued and sues back, all of it."""
BRINGS = re.compile(r"plaintiff|petitioner|claimant|relator|complainant", re.IGNORECASE)
FACES = re.compile(r"defendant|respondent", re.IGNORECASE)
MOST = 200
"""Places of a "v." that may stand between two sides."""
MARKED = re.compile(r"[^\n]*(?:\n[ \t]*[:)}|][^\n]*){0,12}")
"""The rest of a line, and the lines below it that are of the right column alone."""
HIGHER = re.compile(r"^ca(?:\d+|dc|fc)$|^scotus$|supreme court of the|court of appeal", re.IGNORECASE)
HIGHEST = re.compile(r"^supreme court of (?:the state of )?(?!the\b|new york)\w+$", re.IGNORECASE)
"""The highest court of a state, in which no suit begins."""
LABELLED = re.compile(rf"\s*{ROLE.pattern}(?:\(s\))?:(?:[^\n]|\n(?![ \t]*\n)){{3,600}}", re.IGNORECASE)
"""A side that its role begins: "Defendants: ANN ROE and BO DOE"."""
PARAGRAPH = re.compile(r"[^\n]*\n(?:[ \t]*\n)*(?P<names>(?:[ \t]*[^\s][^\n]*(?:\n|$)){1,8})")
CAPITALS = re.compile(
    r"(?:v\.?\s+)?(?:(?:[A-Z0-9][A-Z0-9.,'\u2019&;()/-]*|and|et al\.,?|d/b/a|f/k/a|a/k/a|Inc\.?,?|of|the)(?: |$)){2,60}"
)
"""A paragraph of names in capitals."""
OPEN = re.compile(r"(?:[,;]|\b(?:and|as|of|the|for|by)|&)\s*$", re.IGNORECASE)
GOES_ON = re.compile(r"\b(?:as|of|the|for|by)\s*$", re.IGNORECASE)
"""What ends a paragraph that breaks off within one party's name or office."""
JOINS = re.compile(r"\W*and\b", re.IGNORECASE)
"""What ends a paragraph that the next one goes on with, and what begins one that goes on."""


class Caption(NamedTuple):
    """The agents of a caption, those who sue and those who are sued by key, where it stands, and whether these sue back.

    ``held`` are the roles that it prints, in small letters without hyphens, each with those who hold it, those beside the two sides too.
    """

    agents: tuple[Named, ...]
    suing: tuple[str, ...]
    sued: tuple[str, ...]
    span: tuple[int, int]
    back: bool = False
    held: tuple[tuple[str, tuple[str, ...]], ...] = ()


def read_caption(text: str) -> Caption | None:
    """The first caption of a text, its court first if it names one; None where a side is not to be made out."""
    if not VERSUS.search(text[:BEGINNING]):
        return _of_line(text)
    beginning = "".join(map(left_column, text[:BEGINNING].splitlines(keepends=True)))
    bare: Caption | None = None
    for versus in islice(VERSUS.finditer(beginning), MOST):
        found = _around(text, beginning, versus)
        if found is not None:
            return found
        bare = bare or _without_roles(beginning, versus)
    return bare or _of_line(text)


def _of_line(text: str) -> Caption | None:
    """The caption that a court's paper prints as one line."""
    named = read_name_line(text)
    return Caption(*named) if named is not None else None


def _around(text: str, beginning: str, versus: re.Match[str]) -> Caption | None:
    """The caption around a "v." whose sides have their roles."""
    low = max(0, versus.start() - HIGH)
    last = _end(beginning[versus.end() : versus.end() + REACH])
    if last is None:
        return None
    last = further(beginning[versus.end() : versus.end() + REACH], last)
    before = ROLE.finditer(beginning, low, versus.start())
    told = next((one for one in before if not is_spoken(beginning, one.start())), None)
    late = LATE.match(beginning, versus.end()) if told is None else None
    if told is None and late is None:
        return None
    court = _court(beginning, low, versus.start())
    first = _side(beginning, court[1].end if court else low, versus.start())
    second = _side(beginning, late.end() if late else versus.end(), versus.end() + last, second=True)
    first = first._replace(roles=late["role"]) if late else first
    held = court[0] if court else _beside(text, beginning, low, versus.end() + last)
    if not first.agents or not second.agents or _is_of_appeal(held, first.roles + second.roles):
        return None
    return _caption(held, first, second, (court[1].start if court else first.start, versus.end() + last))


def _end(behind: str) -> int | None:
    """Where the second side of a caption ends behind its "v.": with its last role, or the paragraph that a role begins."""
    if labelled := LABELLED.match(behind):
        return labelled.end()
    last = next((one for one in ROLE.finditer(behind) if not TELLING.match(behind, one.end())), None)
    if last is None:
        return None
    if ENTITLED.match(behind, last.end()):
        return last.end()
    told = behind.partition("\n\n")[0]
    below = BODY.search(told, last.end())
    told = told[: below.start()] if below else told
    further = ROLE.finditer(told, last.end(), last.end() + FURTHER)
    more = [one for one in further if not TELLING.match(told, one.end())]
    return (more[-1] if more else last).end()


def _without_roles(beginning: str, versus: re.Match[str]) -> Caption | None:
    """The caption of a court that prints no roles: its name, and right below it names in capitals around a "v." of its own line."""
    low = max(0, versus.start() - FURTHER)
    court = _court(beginning, low, versus.start())
    below = PARAGRAPH.match(beginning, versus.end())
    if court is None or below is None or HIGHER.search(court[0].court or court[0].name):
        return None
    printed = beginning[court[1].end : versus.start()]
    if not all(CAPITALS.fullmatch(" ".join(side.split())) for side in (_last_of(printed.strip()), below[0])):
        return None
    first = _side(beginning, court[1].end, versus.start())
    second = _side(beginning, versus.end(), below.end())
    alone = first.agents and second.agents and not first.roles and not second.roles
    return _caption(court[0], first, second, (court[1].start, below.end())) if alone else None


def _is_of_appeal(court: Named | None, roles: str) -> bool:
    """Whether the roles are those of an appeal alone, which do not tell who sued whom below."""
    higher = (
        court is not None
        and (HIGHER.search(court.court or court.name) or HIGHEST.search(court.name)) is not None
    )
    return higher and re.search(r"plaintiff|defendant", roles, re.IGNORECASE) is None


class Side(NamedTuple):
    """Those of one side, what they are called there, where the first of them stands, and who holds which role, those beside the side too."""

    agents: tuple[Named, ...]
    roles: str
    start: int
    groups: tuple[tuple[str, tuple[Named, ...]], ...] = ()


def _caption(court: Named | None, first: Side, second: Side, span: tuple[int, int]) -> Caption:
    crossed = FACES.search(first.roles) and BRINGS.search(second.roles) and not BRINGS.search(first.roles)
    suing, sued = (second, first) if crossed else (first, second)
    keys = tuple(tuple(one.key for one in side.agents) for side in (suing, sued))
    groups = (*first.groups, *second.groups)
    holders = (one for _, named in groups for one in named)
    every = (*((court,) if court else ()), *first.agents, *second.agents, *holders)
    agents = tuple({one.key: one for one in every}.values())
    apart = (
        "cross" in sued.roles.lower() and "cross" not in suing.roles.lower()
    )  # against another who is sued
    back = BACK.fullmatch(sued.roles) is not None and not apart
    held = tuple((role, tuple(one.key for one in named)) for role, named in groups)
    return Caption(agents, keys[0], keys[1], span, back, held)


def _court(text: str, low: int, high: int) -> tuple[Named, Span] | None:
    """The last court named before the parties, with its place."""
    found = [(start + low, end + low, ids) for start, end, ids in courts_in(text[low:high])]
    if not found:
        return None
    start, end, ids = found[0]
    return _sitting(start, text[start:end], ids), Span(start, end)


def _beside(text: str, beginning: str, low: int, high: int) -> Named | None:
    """The court named in the right column of a caption."""
    below = MARKED.match(text, high)
    found = court_beside(text, beginning, low, min(below.end() if below else high, len(beginning)))
    return _sitting(found[0].start, found[0].text, found[1]) if found else None


def _sitting(start: int, name: str, court: str | None) -> Named:
    return Named(court or "court-" + slug(name), name, "Court", start, court=court)


def _side(beginning: str, start: int, end: int, *, second: bool = False) -> Side:
    """Those between two places; on the second side nobody is named behind what the paper is called."""
    lines = served([line.strip() for line in beginning[start:end].splitlines()])
    left = "\n".join(without_noise(line, role=ROLE.search(line) is not None) for line in lines)
    roles = roles_in(left)
    agents: dict[str, Named] = {}
    groups: list[tuple[str, tuple[Named, ...]]] = []
    for low, high in pairwise([0, *(place for role in roles for place in (role.start, role.end)), len(left)]):
        told = _beside_heading(left[low:high]) if second else left[low:high]
        told = LED.sub("", told) if low else told
        if low == 0 and roles and left[roles[0].end : roles[0].end + 1] == ":":
            continue  # "Plaintiff:" over the first of its names
        if any(one.start == low for one in roles) or not (low == 0 or told[:2].isupper()):
            continue
        found: dict[str, Named] = {}
        add_listed(beginning, _last_of(told.strip(" \n,;:")), Span(start, end), found)
        role = next((plainly(one.text) for one in roles if one.start == high), "")
        groups.append((role, tuple(found.values())))
        if not is_beside(role) or low == 0:
            agents |= found
    own = " ".join(one.text for one in roles if not is_beside(plainly(one.text)) or one is roles[0])
    return Side(
        tuple(agents.values()), own, min((one.start for one in agents.values()), default=start), tuple(groups)
    )


def _beside_heading(block: str) -> str:
    """What a block of the second side has before what the paper is called; behind it, if nothing stands before it."""
    heading = HEADING.search(block)
    if heading is None:
        return block
    before = block[: heading.start()]
    return before if before.strip(" \n,;:.") else block[heading.end() :]


def _last_of(block: str) -> str:
    """The last paragraph of a block, with those before it that go on in it: "ANN ROE,", "and", "BO DOE"."""
    first, *more = reversed(re.split(r"\n(?:[ \t;]*\n)+", block))
    for above in more:
        if not OPEN.search(above) and not JOINS.match(first):
            break
        first = f"{above}{' ' if GOES_ON.search(above) else ';'}\n{first}"
    return first
