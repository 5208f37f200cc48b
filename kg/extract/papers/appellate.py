"""The head of an appeal's papers: the court, the two sides by their roles, the numbers, the court below and the panel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.grammar.cued import Cued
from kg.extract.naming.courts import court_id
from kg.extract.naming.names import Named
from kg.extract.papers.benchlines import judge
from kg.extract.papers.captions import Span, add_listed, left_column
from kg.extract.papers.lines import Line, lines_of
from kg.extract.papers.printed import PERSON, is_person

COURT = Cued(
    r"(?P<circuit>UNITED STATES COURT OF APPEALS\s+FOR THE\s+(?P<which>[A-Z]+|DISTRICT OF COLUMBIA) CIRCUIT)|(?P<top>SUPREME COURT OF THE UNITED STATES)",
    *("united states court of appeals", "supreme court of the united states"),
    flags=re.IGNORECASE,
)
ROLE = re.compile(
    r"(?:^|[,;] +|(?<![,; ]) +)(?P<role>(?:(?:Plaintiff|Defendant|Petitioner|Respondent|Intervenor|Counter[- ]?\w+|Debtor)s?[-\u2013\u2014/ ,]*)?(?:(?:and )?(?:Cross[- ]?)?(?:Appell(?:ant|ee)|Petitioner|Respondent)s?[-\u2013\u2014/ ,]*)+)[.,;]?$",
    re.IGNORECASE,
)
VERSUS = re.compile(r"^[ \t]*(?:v\.|vs\.|-?against-?)[ \t]*$", re.MULTILINE | re.IGNORECASE)
ROLED = re.compile(
    r"(?:(?:and\b|(?:counter|cross)(?:-?claim(?:ant)?|-?complainant)?|consolidated|third|party|plaintiff|defendant|claimant|intervenor|petitioner|respondent|appell(?:ant|ee)|debtor|movant)s?[-\u2013\u2014/ ,]*)+[.;]?",
    re.IGNORECASE,
)
"""A line that is nothing but roles."""
APPEALING = re.compile(r"appell|petition|respond")
NUMBERS = re.compile(
    r"(?:^[ \t]*|[ \t]{3})(?:(?:Docket )?(?:No|Nos|Case No|Number)\.? ?)?(?P<n>\d\d(?:\d\d)?-\d{1,5})(?=[\s,;(]|-(?:cv|cr|ag|bk|op)\b|$)",
    re.MULTILINE,
)
BELOW = re.compile(
    r"(?:On )?(?:Appeals?|Petition for (?:a )?Writ of Certiorari|Petition for Review|Writ of Certiorari)\s+(?:from|to)\s+(?:an? [\w ]{3,40} of )?"
    r"(?P<court>the\s[^.;(]{0,80}?\bCourt\b[^.;(]{0,120}?)(?=\s+in\s|[,.;(]|\s*\n\s*\n|\s+Nos?\b|$)"
    r"(?:[\s,.;(]*(?:in\s+)?(?:D\.C\. )?(?:Civil (?:Action )?)?(?:No|Nos|Case No|Docket No)\.?\s?(?P<n>[\w:]*\d[\w:-]+))?\)?"
    rf"(?:,? ?[\u2014\u2013-]* ?(?P<title>(?:Chief |Senior )?Judge|Hon\.|The Honorable)?:? ?(?P<judge>{PERSON})(?:,? (?:District |Magistrate )?Judge)?)?",
    re.IGNORECASE,
)
PANEL = re.compile(
    r"(?:Before|Present):?\s+(?P<list>[^.\n]{3,200}?(?:\b(?:[A-Z]|Jr|Sr)\.[^.\n]{0,80}?){0,6}),?\s+(?:(?:Circuit|Appellate|District)\s+)?(?:Judges|Justices)\b",
    re.IGNORECASE,
)
HEAD = 3_000


@dataclass(frozen=True)
class Appeal:
    """What the head of an appeal's papers prints; each side's role is in small letters without its hyphens."""

    court: Named | None
    roles: tuple[tuple[str, tuple[Named, ...]], ...]
    number: Line | None
    below: tuple[Line, Line | None, Named | None] | None
    panel: tuple[Named, ...]
    span: tuple[int, int]

    @property
    def agents(self) -> tuple[Named, ...]:
        """Everyone whom the head names."""
        judges = (self.below[2],) if self.below and self.below[2] else ()
        courts = (self.court,) if self.court else ()
        return (*courts, *(one for _, side in self.roles for one in side), *judges, *self.panel)


def read_appeal(text: str) -> Appeal | None:
    """The head of an appeal's papers at the start of a text; None where the court or a side is not to be made out."""
    head = COURT.search(text[:HEAD])
    left = "".join(map(left_column, text[:HEAD].splitlines(keepends=True))) if head else ""
    versus = VERSUS.search(left, head.end()) if head else None
    if head is None or versus is None:
        return None
    first, second = _above(left, head.end(), versus.start()), _below(left, versus.end())
    roles = f"{first[0]} {second[0]}" if first and second else ""
    if first is None or second is None or not APPEALING.search(roles):
        return None
    below = BELOW.search(text, second[2], HEAD)
    number = NUMBERS.search(text[:HEAD])
    panel = PANEL.search(text, second[2], HEAD)
    return Appeal(
        _court(head), (_held(first, second[0]), _held(second, first[0])), Line(number.start("n"), number["n"]) if number else None,
        _lower(below) if below else None, tuple(_panel(panel)) if panel else (), (head.start(), second[2]),
    )  # fmt: skip


Side = tuple[str, tuple[Named, ...], int]


def _held(side: Side, other: str) -> tuple[str, tuple[Named, ...]]:
    """A side's role and names; one without a role holds the other's opposite."""
    role = side[0] or ("appellee" if "appellant" in other or "petition" in other else "appellant")
    return role, side[1]


def _court(head: re.Match[str]) -> Named | None:
    key = "scotus" if head["top"] else court_id(f"{head['which'].title()} Circuit")
    return Named(key, head[0], "Court", head.start(), court=key) if key else None


def _above(text: str, start: int, end: int) -> Side | None:
    """The role and the names of the side that ends before a place: its last roles with the names above them."""
    found: list[Line] = []
    for line in reversed(lines_of(text, start, end)):
        if line.text and not line.text.startswith("__"):
            found.insert(0, line)
        elif any(not ROLED.fullmatch(one.text) for one in found):
            break
    return _side(text, found)


def _below(text: str, start: int) -> Side | None:
    """The role and the names of the side that begins behind a place, up to its role or the end of its paragraph."""
    found: list[Line] = []
    lines = lines_of(text, start, start + HEAD // 3)
    for place, line in enumerate(lines):
        after = next((one.text for one in lines[place:] if one.text), "")
        if found and not line.text and not ROLED.fullmatch(after):
            break
        if found and line.text.startswith("__"):
            break
        found += [line] if line.text else []
        if line.text and ROLE.search(line.text):
            break
    return _side(text, found)


def _side(text: str, lines: list[Line]) -> Side | None:
    """The roles, the names and the end of a side's lines."""
    held = next((place for place, line in enumerate(lines) if ROLED.fullmatch(line.text)), len(lines))
    names, roles = lines[:held], " ".join(line.text for line in lines[held:])
    inline = ROLE.search(names[-1].text) if names and not roles else None
    if not names:
        return None
    end = names[-1].start + inline.start() if inline else names[-1].end
    found: dict[str, Named] = {}
    add_listed(
        text,
        re.sub(r",? et al\.?\s*$", "", text[names[0].start : end], flags=re.IGNORECASE),
        Span(names[0].start, end),
        found,
    )
    plain = re.sub(r"[^a-z]+", " ", (inline["role"] if inline else roles).casefold()).strip()
    return (plain, tuple(found.values()), lines[-1].end) if found else None


def _lower(found: re.Match[str]) -> tuple[Line, Line | None, Named | None]:
    number = Line(found.start("n"), found["n"]) if found["n"] else None
    named = (
        found["judge"]
        if found["judge"] and is_person(found["judge"]) and (found["title"] or "Judge" in found[0])
        else None
    )
    return (
        Line(found.start("court"), found["court"]),
        number,
        judge(Line(found.start("judge"), named)) if named else None,
    )


def _panel(found: re.Match[str]) -> Iterator[Named]:
    start = found.start("list")
    for one in re.finditer(rf"{PERSON}|[A-ZÀ-Þ][\w'\u2019-]+", found["list"]):
        if not re.fullmatch(
            r"(?:Chief|CHIEF|Senior|SENIOR|Circuit|CIRCUIT|Judges?|JUDGES?|Hon|HON|Honorable|HONORABLE|The|THE)(?: Judge)?",
            one[0],
        ):
            yield judge(Line(start + one.start(), one[0]))
