"""The caption of a filing: its court and the two sides, read from the left column."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from kg.extract.naming.courts import courts_in
from kg.extract.naming.people import Named
from kg.extract.papers.listed import parties
from kg.extract.papers.partynames import named, offices_in, respelt, slug, untitled

BEGINNING, REACH, HIGH, FURTHER = 20_000, 2_500, 1_500, 600
"""Code points of a text, behind its "v.", before it, and behind a role, in which a caption goes on."""
CAPACITY = (
    r"(?:plaintiff|petitioner|appellant|claimant|relator|defendant|respondent|appellee|complainant|movant)s?"
)
ROLE = re.compile(
    rf"(?<![\w-])(?:(?:counter|cross|third[- ]party|intervenor)[- /]*)?{CAPACITY}(?:(?:,? |[-/ ]{{1,3}}| and )(?:(?:counter|cross|third[- ]party)[- ]?)?{CAPACITY})*\b(?!['\u2019])",
    re.IGNORECASE,
)
VERSUS = re.compile(
    r"^[ \t]{0,60}(?:v\.|vs\.?|versus|-?\s?against\s?-?)(?=[\s,)\u00a7|])|v(?<=[,.] v)s?\. (?=[A-Z])",
    re.IGNORECASE | re.MULTILINE,
)
TELLING = re.compile(r"['\u2019]|,? (?!and |as (?!follows)|in (?:his|her|its|their) |of )[a-z]{2,}")
"""What stands behind a role that is a sentence's: "Defendants moved"."""
BRINGS = re.compile(r"plaintiff|petitioner|claimant|relator|complainant", re.IGNORECASE)
FACES = re.compile(r"defendant|respondent", re.IGNORECASE)
RIGHT = " " * 25
"""The indent from which a line belongs to the right column."""
AGAINST = frozenset({"v.", "vs.", "versus", "against", "-against-", "- against -"})
COLUMN = re.compile(r"[ \t]{3,60}\S.*|[ \t]*[)\u00a7|](?:[ \t].*)?$")
RULED = re.compile(r"^[-_=*x\s.:]*$", re.IGNORECASE)
ACTING = re.compile(r"\b(?:attorneys?|counsel|lawyers?) for\b", re.IGNORECASE)
HIGHER = re.compile(r"^ca(?:\d+|dc|fc)$|^scotus$|supreme court of the|court of appeal", re.IGNORECASE)
NOISE = re.compile(
    r"^(?:\W*(?:case|civil|index|cause|docket|no|nos|dkt)\b.*\d|.*\b(?:court|division|county of|district of|circuit)\b.*$|.*\bon appeal from\b|page \d|filed\b|document\b|publish\b)",
    re.IGNORECASE,
)
TELLS = (
    r"an? (?:individual|(?:[\w-]+ ){0,5}?(?:corporation|company|partnership|entity|municipality|trust|association|organization|citizen|minor|infant|resident|(?:agency|subdivision|department)(?: of [^;,]*)?))"
    r"|individually\b[^;]*|on behalf of [^;]*|in (?:his|her|their|its) (?:official|individual|personal)[^;]*|(?:as |(?<=, ))(?:the )?(?:personal )?(?:trustee|executor|executrix|administrator|administratrix|representative|guardian|parent|next friend) (?:of|for|and|ad litem)\b[^;]*"
    r"|by (?:and through|(?:his|her|its|their|next friend)\b)(?:(?!, and [A-Z])[^;])*|deceased"
    r"|inclusive|dbe|obe|cbe|mbe|esq\.?|(?<=, )(?:m\.d|d\.o|d\.d\.s|d\.v\.m|r\.n|p\.e|c\.p\.a|ph\.d)\.?|et al\.?|and their respective [\w ]+|(?:and )?(?:john |jane )?(?:does (?:nos?\.? )?(?:\d|one\b)|doe (?:nos?\.? )?(?:\d+|one) ?(?:-|\u2013|to|through) ?(?:\d|[a-z]))[^;,]*"
)
HOLDS = r"(?:register|director|secretary|commissioner|governor|attorney general|sheriff|administrator|superintendent|warden|mayor|president|chair(?:man|woman|person)?|treasurer|comptroller|auditor|registrar|clerk|chief)"
OFFICE = rf"(?<=, )(?:acting |interim |former |deputy |assistant |lieutenant )*{HOLDS} (?:of|for)\b(?:(?!,? and (?!{HOLDS}\b)(?-i:[A-Z])|, (?-i:[A-Z]{{2}}))[^;])*"
"""The office of whom a caption names before it: "ANN ROE, Register of Copyrights and Director of the Copyright Office"."""
TOLD = re.compile(rf"(?:,| and|;)? ?\b(?:{TELLS}|{OFFICE})(?=[;,.)\s]|$)", re.IGNORECASE)
ELSE = re.compile(
    r",? \(?(?:[adfp]/[kb]/a|a\.k\.a\.|d\.b\.a\.|also known as|doing business as|formerly known as) (?P<name>[^,;()]{2,60})\)?",
    re.IGNORECASE,
)


class Caption(NamedTuple):
    """The agents of a caption, those who sue and those who are sued by key, and where it stands."""

    agents: tuple[Named, ...]
    suing: tuple[str, ...]
    sued: tuple[str, ...]
    span: tuple[int, int]


def read_caption(text: str) -> Caption | None:
    """The first caption of a text, its court first if it names one; None where a side is not to be made out."""
    if not VERSUS.search(text[:BEGINNING]):
        return None
    beginning = "".join(map(left_column, text[:BEGINNING].splitlines(keepends=True)))
    for versus in VERSUS.finditer(beginning):
        low = max(0, versus.start() - HIGH)
        behind = beginning[versus.end() : versus.end() + REACH]
        last = next((one for one in ROLE.finditer(behind) if not TELLING.match(behind, one.end())), None)
        if last is None or not ROLE.search(beginning, low, versus.start()):
            continue
        court = _court(text, low, versus.start())
        start = court[1].end if court else low
        first = _side(beginning, start, versus.start())
        told = behind.partition("\n\n")[0]
        further = ROLE.finditer(told, last.end(), last.end() + FURTHER)
        more = [one for one in further if not TELLING.match(told, one.end())]
        last = more[-1] if more else last
        second = _side(beginning, versus.end(), versus.end() + last.end())
        if (
            first.agents
            and second.agents
            and not _is_of_appeal(court[0] if court else None, first.roles + second.roles)
        ):
            return _caption(
                court[0] if court else None,
                first,
                second,
                (court[1].start if court else first.start, versus.end() + last.end()),
            )
    return None


def _is_of_appeal(court: Named | None, roles: str) -> bool:
    """Whether the roles are those of an appeal alone, which do not tell who sued whom below."""
    higher = court is not None and HIGHER.search(court.court or court.name) is not None
    return higher and re.search(r"plaintiff|defendant", roles, re.IGNORECASE) is None


class Span(NamedTuple):
    """A stretch of the text."""

    start: int
    end: int


class Side(NamedTuple):
    """Those of one side, what they are called there, and where the first of them stands."""

    agents: tuple[Named, ...]
    roles: str
    start: int


def _caption(court: Named | None, first: Side, second: Side, span: tuple[int, int]) -> Caption:
    crossed = FACES.search(first.roles) and BRINGS.search(second.roles) and not BRINGS.search(first.roles)
    suing, sued = (second, first) if crossed else (first, second)
    keys = tuple(tuple(one.key for one in side.agents) for side in (suing, sued))
    agents = (*((court,) if court else ()), *first.agents, *second.agents)
    return Caption(agents, keys[0], keys[1], span)


def _court(text: str, low: int, high: int) -> tuple[Named, Span] | None:
    """The last court named before the parties, with its place."""
    found = [(start + low, end + low, ids) for start, end, ids in courts_in(text[low:high])]
    if not found:
        return None
    start, end, ids = found[0]
    name = text[start:end]
    key = ids or "court-" + slug(name)
    return Named(key, name, "Court", start, court=ids), Span(start, end)


def _side(beginning: str, start: int, end: int) -> Side:
    lines = [line.strip() for line in beginning[start:end].splitlines()]
    left = "\n".join("" if _is_noise(line) else line for line in lines)
    roles = list(ROLE.finditer(left))
    found: dict[str, Named] = {}
    for low, high in pairwise([0, *(place for role in roles for place in role.span()), len(left)]):
        if not ROLE.match(left, low) and (low == 0 or left[low:high].lstrip(" .,;\n")[:2].isupper()):
            add_listed(beginning, left[low:high].strip(" \n,;").split("\n\n")[-1], Span(start, end), found)
    agents = tuple(found.values())
    return Side(
        agents, " ".join(role[0] for role in roles), min((one.start for one in agents), default=start)
    )


def _is_noise(line: str) -> bool:
    """Whether a line is a rule, a number, a heading or counsel's, and names no party."""
    listed = ";" in line or ROLE.search(line)
    return bool(RULED.match(line) or ACTING.search(line) or (NOISE.match(line) and not listed))


def add_listed(text: str, block: str, within: Span, found: dict[str, Named]) -> None:
    """Adds those whom a block of a side lists."""
    printed = TOLD.sub("", " ".join(block.split()))
    aliases = [one["name"].strip(" .") for one in ELSE.finditer(printed)]
    held = offices_in(" ".join(block.split()))
    for name in parties(ELSE.sub("", printed)):
        if one := _agent(text, name, *within):
            found.setdefault(one.key, one)
            one.short.update(held.get(" ".join(one.name.split()), ()))
            one.short.update(aliases if len(found) == 1 else ())


def left_column(line: str) -> str:
    """A line of the same length without its right column."""
    plain = line.strip()
    if line.startswith(RIGHT) and not ROLE.match(plain) and plain.casefold() not in AGAINST:
        return "".join(" " if letter != "\n" else letter for letter in line)
    indent = len(line) - len(line.lstrip())
    column = COLUMN.search(line, indent)
    while column is not None and _closes(line, column):
        column = COLUMN.search(line, column.start() + 1)
    if column is None or ROLE.fullmatch(column[0].strip(" \t.,")):
        return line
    return line[: column.start()] + " " * len(column[0]) + line[column.end() :]


def _closes(line: str, column: re.Match[str]) -> bool:
    """Whether what looks like a column's mark closes a bracket of the same line: "HOLM (US) INC.,"."""
    before = line[: column.start()]
    return column[0].startswith(")") and before.count("(") > before.count(")")


def spread_at(words: list[str], text: str, start: int, end: int) -> int | None:
    """Where words stand between two places with blanks, lines' ends or a column's marks between them; None where they do not."""
    place = text.find(words[0], start, end)
    while place >= 0:
        at = place + len(words[0])
        for word in words[1:]:
            gap = GAP.match(text, at, end)
            after = text.rfind(word, at + 1, min(gap.end() + len(word), end)) if gap else -1
            if after < 0:
                break
            at = after + len(word)
        else:
            return place
        place = text.find(words[0], place + 1, end)
    return None


GAP = re.compile(r"[\s)\u00a7|]+")


def _agent(text: str, printed: str, start: int, end: int) -> Named | None:
    """The agent of a name between two places of the text."""
    words = untitled(printed.strip(" ,;.:").removeprefix("and ").split())
    if printed.rstrip().endswith((".", ". ,")) and words and SHORTENED.fullmatch(words[-1]):
        words[-1] += "."
    if not words or len("".join(words)) < 2 or not words[0][0].isupper() or len(words) > LONGEST:  # noqa: PLR2004 - a letter
        return None
    place = spread_at(words, text, start, end)
    return respelt(named(" ".join(words), place), text) if place is not None else None


SHORTENED = re.compile(r"(?i:inc|corp|co|ltd|jr|sr|l\.l\.c)|(?:[A-Za-z]\.)*[A-Z]")
"""Last words of a party's name that a full stop belongs to: a form, initials."""
LONGEST = 14
"""Words of a party's name at most."""
