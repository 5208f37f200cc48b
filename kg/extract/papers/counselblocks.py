"""Blocks of counsel in papers: the lawyers, their firm and for whom they sign or appear."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.papers.argued import ROLES, is_client, read_argued
from kg.extract.papers.lines import Line, cells_of, column_of, lines_of, within
from kg.extract.papers.pairing import Acting, firms, paired
from kg.extract.papers.printed import (
    ADDRESSED,
    STREET,
    Printed,
    firm_in,
    goes_on,
    inline,
    lawyer_in,
    on_two_lines,
    row_in,
)
from kg.extract.text.given import is_given

FOR = re.compile(
    r"(?:(?:Co-|Lead|Local|Liaison|Interim|Class|Trial|Co-Lead|and|Proposed|Special) ?)*\b(?:Attorneys?|Counsel|Lawyers?|Solicitors?)"
    r"(?: of record)?(?: and Counsel)? for (?P<client>[^\s:][^:]{1,140})",
    re.IGNORECASE,
)
BARE = re.compile(rf"for (?:the )?(?P<client>{ROLES}[^:;]{{0,140}}?)[.,]?", re.IGNORECASE)
APPEARING = re.compile(r"A ?P ?P ?E ?A ?R ?A ?N ?C ?E ?S ?:?", re.IGNORECASE)
"""The heading of those who appear, as transcripts print it."""
HEADED = re.compile(
    rf"(?:(?:Attorneys?|Counsel|Appearances?)(?: present)?(?: of record)? for|On behalf of|For)(?: the)? (?P<client>(?:the )?{ROLES}[^:]{{0,80}}|[A-Z][^:]{{1,80}}?)\s*:\s*(?P<list>.*)",
    re.IGNORECASE,
)
HEADING = re.compile(rf"(?!.*[.;] (?:(?:Attorneys?|Counsel) )?for(?: the)? {ROLES}[^:.;]{{0,20}}:)(?:(?:Attorneys?|Counsel)(?: present)? for|For(?: the)? {ROLES})", re.IGNORECASE)  # fmt: skip
STOPS = re.compile(
    r"(?:TO|CC|cc)\s*:|(?:IT IS )?SO (?:ORDERED|STIPULATED)|Respectfully submitted|(?:DATED|Dated)\b|AGREED|Via |(?:UNITED STATES|SUPERIOR|SUPREME|CIRCUIT|DISTRICT) |(?:Case|CASE|Civil Action|C\.A\.) N|No[.:] \S*\d|(?i:vs?\.$|(?:plaintiff|defendant|petitioner|respondent|appell(?:ant|ee))s?(?:[-/ ]\w+)*[.,]?$)",
)
DATED = re.compile(
    r"^(?:DATED|Dated|DATE|Date)\s*:?\s[A-Z][a-z]+ \d{1,2}, \d{4}[.,]?\s+(?=\S)|^(?:TO|To|CC|cc)\s*:\s+(?=\S)"
)
REACH = 32
"""Lines above "Counsel for" that may belong to a block."""
ADDRESS = re.compile(rf"^\d+ [A-Z]|@|{ADDRESSED}|\b\d{{5}}(?:-\d{{4}})?$", re.IGNORECASE)
"""What makes a line an address, and no name of a client."""
PROSE = 14
"""Words from which a line above a block is prose and no address."""


def read_blocks(text: str, flowing: str | None = None, signed: tuple[Acting, ...] = ()) -> Iterator[Acting]:
    """The blocks of counsel of a text, in order; ``flowing`` is the same text with whole paragraphs as lines, ``signed`` are those read side by side."""
    columns = [*signed, *_columns(text)]
    yield from columns
    lines = [
        cell for line in lines_of(text) if not any(low <= line.start < high for low, high in (one.span for one in columns))
        for cell in ([line] if not line.text else cells_of(line))
    ]  # fmt: skip
    last = 0
    for place, line in enumerate(lines):
        if (headed := HEADED.fullmatch(line.text)) and HEADING.match(line.text):
            block = _below(lines, place, headed)
        elif (found := _behind(lines, place)) and is_client(found["client"]):
            block = _signed(lines, last, place, found) or _below(lines, place, found)
        else:
            continue
        if block:
            yield block[0]
            last = block[1]
    yield from read_argued(text, flowing or text)


def _behind(lines: list[Line], place: int) -> re.Match[str] | None:
    """The line that tells for whom those above it act: "Counsel for Plaintiff", or plain "for Plaintiff" below "APPEARANCES:"."""
    if found := FOR.fullmatch(lines[place].text):
        return found
    bare = BARE.fullmatch(lines[place].text)
    before = lines[max(0, place - REACH) : place] if bare else []
    return bare if any(APPEARING.fullmatch(one.text) for one in before) else None


def _columns(text: str) -> Iterator[Acting]:
    """The blocks of a table with a heading for each side: the names below stand under theirs."""
    lines = lines_of(text)
    for place, line in enumerate(lines):
        cells = cells_of(line)
        heads = [(cell, HEADED.fullmatch(cell.text)) for cell in cells] if len(cells) > 1 else []
        if not heads or any(found is None or found["list"] for _, found in heads):  # a table has several
            continue
        under: list[list[Printed | None]] = [[] for _ in heads]
        end = place + 1
        while end < len(lines) and lines[end].text:
            for cell in cells_of(lines[end]):
                apart = [abs(column_of(text, cell.start) - column_of(text, head.start)) for head, _ in heads]
                under[apart.index(min(apart))] += items_of(cell)
            end += 1
        for items, (_, found) in zip(under, heads, strict=True):
            if found is not None and any(one and not one.firm for one in items):
                yield Acting(paired(items), firms(items), found["client"], (line.start, lines[end - 1].end))


def _signed(lines: list[Line], last: int, place: int, found: re.Match[str]) -> tuple[Acting, int] | None:
    """The block above "Counsel for", and the line behind it."""
    client, end = _client(lines, place, found)
    items, start = _above(lines, last, place)
    if items and all(one is None or one.firm for one in items):
        below, end = _under(lines, end)
        items += below
    return (Acting(paired(items), firms(items), client, (start, lines[end - 1].end)), end) if items else None


def _under(lines: list[Line], end: int) -> tuple[list[Printed], int]:
    """The lawyers who sign below "Counsel for", and the line behind them: "By: /s/ Ann Roe"."""
    found: list[Printed] = []
    place = end
    while place < min(len(lines), end + REACH // 2):
        items = items_of(lines[place])
        if lines[place].text and (
            any(one.firm for one in items) or not (items or STREET.search(lines[place].text))
        ):
            break
        found += items
        place += 1
    return found, place if found else end


def _client(lines: list[Line], place: int, found: re.Match[str]) -> tuple[str, int]:
    """The words for whom a block acts, and the line behind them: its own and up to two more before a blank one."""
    end = place + 1
    while end < len(lines) and end < place + 3 and lines[end].text and not ADDRESS.search(lines[end].text):
        end += 1
    open_ended = found["client"].rstrip().endswith((" and", ",", "&"))
    running_on = end < len(lines) and lines[end].text
    if not open_ended and (
        found.re is BARE or running_on or any(_is_other(line) for line in lines[place + 1 : end])
    ):
        end = place + 1
    return " ".join([found["client"], *(line.text for line in lines[place + 1 : end])]), end


def _is_other(line: Line) -> bool:
    return bool(
        STOPS.match(line.text) or FOR.match(line.text) or firm_in(line) or re.match(r"By\s*:|/s/", line.text)
    )


def _above(lines: list[Line], last: int, place: int) -> tuple[list[Printed | None], int]:
    """The lawyers and firms printed above a line, each gap as None, and where the block starts."""
    found: list[Printed | None] = []
    start = lines[place].start
    for back, line in enumerate(reversed(lines[max(last, place - REACH) : place])):
        if not line.text:
            found.append(None)
            continue
        dated = DATED.match(line.text)
        if dated:
            line = Line(line.start + dated.end(), line.text[dated.end() :])  # noqa: PLW2901 - the date is no part of it
        row = row_in(line)
        long = len(line.text.split()) > PROSE and not row
        if (STOPS.match(line.text) and not dated) or long or line.text.endswith(":"):
            break
        items = row or items_of(line)
        if _is_house(lines, place - 1 - back, items, last):
            items = [items[0]._replace(firm=True)]
        found += reversed(items)
        start = line.start if items else start
        if dated:
            break
    while found and found[-1] is None:
        found.pop()
    return ([*reversed(found)], start) if any(found) else ([], start)


def _is_house(lines: list[Line], place: int, items: list[Printed], last: int) -> bool:
    """Whether a name is that of a firm: it stands under a lawyer's and over an address, or over "Counsel for"."""
    above, below = lines[place - 1] if place > last else Line(0, ""), lines[place + 1].text
    ends = ADDRESS.search(below) or FOR.fullmatch(below)
    person = len(items) == 1 and not items[0].firm and not is_given(items[0].line.text.split()[0].title())
    return bool(person and ends and not re.search(r"\b[A-Z]\.|,", items[0].line.text) and lawyer_in(above))


def items_of(line: Line) -> list[Printed]:
    """The firm or the lawyers that a whole line names."""
    if firm := firm_in(line):
        return [Printed(firm, firm=True)]
    if person := lawyer_in(line):
        return [Printed(person, firm=False)]
    row = inline(line)
    left = line.text
    for one in row:
        left = left.replace(one.line.text, " ")
    plain = not re.search(r"\d|[^\W\d_]{2,}", re.sub(r"\b(?:and|of|at|with|from)\b|\([^)]*\)", " ", left))
    return row if plain and any(not one.firm for one in row) else []


def _below(lines: list[Line], place: int, headed: re.Match[str]) -> tuple[Acting, int] | None:
    """The block that stands behind "Attorneys for Plaintiff:", in the same line or below it, and the line behind it."""
    printed = headed.groupdict().get("list") or ""
    items: list[Printed | None] = [*inline(within(lines[place], headed, "list"))] if printed else []
    end = place + 1
    if (
        items
        and not any(one.firm for one in items if one)
        and goes_on(lines[end : end + 1])
        and not HEADED.fullmatch(lines[end].text)
    ):
        items, end = [*on_two_lines(within(lines[place], headed, "list"), lines[end])], end + 1
    while not printed and end < len(lines) and lines[end].text and not HEADED.fullmatch(lines[end].text):
        items += row_in(lines[end]) or items_of(lines[end])
        end += 1
    span = (lines[place].start, lines[end - 1].end)
    found = Acting(paired(items), firms(items), headed["client"], span)
    return (found, end) if any(one and not one.firm for one in items) else None
