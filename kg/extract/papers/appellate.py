"""The head of an appeal's papers: the court, the two sides by their roles, the numbers, the court below and the panel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.grammar.cued import Cued
from kg.extract.naming.courts import court_id
from kg.extract.naming.names import Named
from kg.extract.papers.benchlines import judge
from kg.extract.papers.docketsheet import party
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
BETWEEN = re.compile(
    r"\s*;\s*(?:and )?|,? and (?=[A-Z])|, (?!(?:INC|LLC|L\.L\.C|LP|LLP|CORP|LTD|P\.C|N\.A|JR|SR|ET AL)\b)",
    re.IGNORECASE,
)
NUMBERS = re.compile(
    r"^[ \t]*(?:(?:Docket )?(?:No|Nos|Case No|Number)\.? ?)?(?P<n>\d\d(?:\d\d)?-\d{1,5})(?=[\s,;(]|$)",
    re.MULTILINE,
)
BELOW = re.compile(
    r"(?:On )?(?:Appeals?|Petition for (?:a )?Writ of Certiorari|Petition for Review|Writ of Certiorari)\s+(?:from|to)\s+(?P<court>the\s[^.;]{10,160}?)(?:\s+in|,|\.|;)?\s+(?:(?:No|Nos|Case No|Docket No)\.?\s?(?P<n>[\w:]*\d[\w:-]+))?"
    rf"(?:,? ?[\u2014\u2013-]* ?(?P<title>(?:Chief |Senior )?Judge|Hon\.|The Honorable)?:? ?(?P<judge>{PERSON})(?:,? (?:District |Magistrate )?Judge)?)?",
    re.IGNORECASE,
)
PANEL = re.compile(
    r"(?:Before|Present):?\s+(?P<list>[^.\n]{3,200}?(?:\b[A-Z]\.[^.\n]{0,80}?){0,6}),?\s+(?:Circuit |Appellate |District )?(?:Judges|Justices)\b",
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
    versus = VERSUS.search(text, head.end(), HEAD) if head else None
    if head is None or versus is None:
        return None
    first, second = _above(text, head.end(), versus.start()), _below(text, versus.end())
    if first is None or second is None:
        return None
    below = BELOW.search(text, second[2], HEAD)
    number = NUMBERS.search(text[:HEAD])
    panel = PANEL.search(text, second[2], HEAD)
    return Appeal(
        _court(head), (first[:2], second[:2]), Line(number.start("n"), number["n"]) if number else None,
        _lower(below) if below else None, tuple(_panel(panel)) if panel else (), (head.start(), second[2]),
    )  # fmt: skip


def _court(head: re.Match[str]) -> Named | None:
    key = "scotus" if head["top"] else court_id(f"{head['which'].title()} Circuit")
    return Named(key, head[0], "Court", head.start(), court=key) if key else None


def _above(text: str, start: int, end: int) -> tuple[str, tuple[Named, ...], int] | None:
    """The role and the names of the side that ends before a place: its last role with the lines above it."""
    lines = list(lines_of(text, start, end))
    while lines and not lines[-1].text:
        lines.pop()
    first = next(
        (
            place
            for place in range(len(lines) - 1, -1, -1)
            if not lines[place].text or lines[place].text.startswith("__")
        ),
        -1,
    )
    return _side(text, lines[first + 1 :])


def _below(text: str, start: int) -> tuple[str, tuple[Named, ...], int] | None:
    """The role and the names of the side that begins behind a place, up to its role."""
    found: list[Line] = []
    for line in lines_of(text, start, start + HEAD // 3):
        if not line.text and found:
            break
        found += [line] if line.text else []
        if line.text and ROLE.search(line.text):
            break
    return _side(text, found)


def _side(text: str, lines: list[Line]) -> tuple[str, tuple[Named, ...], int] | None:
    """The role, the names and the end of a side's lines."""
    role = ROLE.search(lines[-1].text) if lines else None
    if role is None:
        return None
    printed = text[lines[0].start : lines[-1].start + role.start()]
    names, place = [], 0
    for words in BETWEEN.split(printed):
        at = printed.index(words, place) if words else place
        place = at + len(words)
        bare = re.sub(r",? et al\.?$", "", words.strip(" ,;\n"), flags=re.IGNORECASE)
        if bare and (one := party(Line(lines[0].start + printed.index(bare, at), bare), text)) is not None:
            names.append(one)
    plain = re.sub(r"[^a-z]+", " ", role["role"].casefold()).strip()
    return (plain, tuple(names), lines[-1].end) if names else None


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
