"""The head of an appeal's papers: the court, the two sides by their roles, the numbers, the court below and the panel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.grammar.cued import Cued
from kg.extract.naming.courts import court_id
from kg.extract.naming.names import Named
from kg.extract.papers.benchlines import judge
from kg.extract.papers.captions import left_column
from kg.extract.papers.lines import Line, lines_of
from kg.extract.papers.printed import PERSON, is_person
from kg.extract.papers.sidenames import Span, add_listed
from kg.extract.papers.stateappeals import Head, state_head

COURT = Cued(
    r"(?P<circuit>UNITED STATES COURT OF APPEALS\s+FOR THE\s+(?P<which>[A-Z]+|DISTRICT OF COLUMBIA) CIRCUIT)|(?P<top>SUPREME COURT OF THE UNITED STATES)",
    *("united states court of appeals", "supreme court of the united states"),
    flags=re.IGNORECASE,
)
ROLE = re.compile(
    r"(?:^|[,;] +|(?<![,; ]) +)(?P<role>(?:(?:Plaintiff|Defendant|Petitioner|Respondent|Intervenor|Counter[- ]?\w+|Debtor)s?[-\u2013\u2014/ ,]*)?(?:(?:and )?(?:Cross[- ]?)?(?:Appell(?:ant|ee)|Petitioner|Respondent)s?[-\u2013\u2014/ ,]*)+)[.,;]?$",
    re.IGNORECASE,
)
VERSUS = re.compile(r"^[ \t]*(?:v\.?|vs\.?|versus|-?against-?)[ \t]*$", re.MULTILINE | re.IGNORECASE)
ROLED = re.compile(
    r"(?:(?:and\b|(?:counter|cross)(?:-?claim(?:ant)?|-?complainant)?|consolidated|third|party|plaintiff|defendant|claimant|intervenor|petitioner|respondent|appell(?:ant|ee)|debtor|movant)s?[-\u2013\u2014/ ,]*)+[.;]?",
    re.IGNORECASE,
)
"""A line that is nothing but roles."""
COUNTERED = re.compile(r"(?:third party |counter ?|cross ?)(?:defendant|claim defendant)\b(?!.*plaintiff)")
"""The role of one who joins a side only by what the other side asks of him."""
APPEALING = re.compile(r"appell|petition|respond")
APPELLANT = re.compile(r"appell")
NUMBERS = re.compile(
    r"(?:^[ \t]*|[ \t]{3})(?:(?:Docket )?(?:No|Nos|Case No|Number)\.? ?)?(?P<n>(?:[A-Z]{1,3}-?)?\d\d(?:\d\d)?-(?:\d\d-)?\d{1,5}|\d[A-D]\d\d(?:\d\d)?-\d{1,5}|[A-H]\d{6}|\d-\d\d-\d{4})(?=[\s,;(]|-(?:cv|cr|ag|bk|op|CV)\b|$)",
    re.MULTILINE,
)
BELOW = re.compile(
    r"(?:On )?(?:Appeals?|Petition for (?:a )?Writ of Certiorari|Petition for Review|Writ of Certiorari)\s+(?:from|to)\s+(?:an? [\w ]{3,40} of )?"
    r"(?P<court>the\s[^.;(]{0,80}?\bCourt\b(?:, [A-Z]\w+ County)?[^.;(]{0,120}?)(?=\s+in\s|[,.;(]|\s*\n\s*\n|\s+Nos?\b|$)"
    r"(?:[\s,.;(]*(?:in\s+)?(?:D\.C\. |District Court )?(?:Civil (?:Action )?)?(?:No|Nos|Case No|Docket No)\.?\s?(?P<n>[\w:]*\d[\w:-]+))?\)?"
    rf"(?:\s*\((?P<brief>{PERSON}|[A-Z][\w'\u2019-]{{2,}}), (?:[A-Z][\w.]{{0,4}} ?)?J\.\)?|(?:, [A-Z][\w-]+ County)?[,;]? ?[\u2014\u2013-]* ?(?P<title>\s*(?:Chief |Senior |District |Trial )*Judge(?::? (?:The )?Hon(?:\.|orable))?|Hon\.|The Honorable)?:? ?(?P<judge>{PERSON})(?:,? (?:District |Magistrate )?Judge)?)?",
    re.IGNORECASE,
)
OFFICES = re.compile(
    r"^(?:(?:Chief|Senior|Circuit|Presiding|Associate|Judges?|Justices?|Hon\.?|Honorable|The|And)\b\.?\s*)+|^(?:JJ?|P)\.?$",
    re.IGNORECASE,
)
"""The titles before the names of a panel."""
IN_LIST = r"(?:[^.\n]|\b(?:[A-Z]|Jr|Sr)\.|(?<=[,;])[ \t]*\n|(?<=and)[ \t]*\n)"
PANEL = re.compile(
    rf"(?:Before|Present|Considered and decided by)\W{{1,4}}(?P<list>{IN_LIST}{{3,300}}?),?\s+(?:(?:Circuit|Appellate|District)\s+)?(?:Judges|Justices|JJ\.)(?=\W|$)(?:,? and (?P<more>{PERSON}),?[*\u2020\u2021 ]{{0,3}} ?(?:Senior |Chief )?(?:United States |U\.S\. )?(?:Circuit|District) Judge)?"
    rf"|(?:Before|Considered and decided by):? (?P<titled>(?:Chief |Presiding )?(?:Justices?|Judges?) {IN_LIST}{{3,240}}?)\.?[ \t]*(?:\n|$)"
    rf"|^(?P<rows>(?:[ \t]*{PERSON},? ?(?:J\.P\.|P\.J\.|C\.J\.)?\n){{2,5}}[ \t]*{PERSON}),? JJ\.",
    re.IGNORECASE | re.MULTILINE,
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
    seated: tuple[int, int]

    @property
    def agents(self) -> tuple[Named, ...]:
        """Everyone whom the head names."""
        judges = (self.below[2],) if self.below and self.below[2] else ()
        courts = (self.court,) if self.court else ()
        return (*courts, *(one for _, side in self.roles for one in side), *judges, *self.panel)


def read_appeal(text: str) -> Appeal | None:
    """The head of an appeal's papers at the start of a text; None where the court or a side is not to be made out."""
    federal = COURT.search(text[:HEAD])
    head = Head(*federal.span(), _court(federal)) if federal else state_head(text)
    if head is None:
        return None
    columns = "".join(map(left_column, text[:HEAD].splitlines(keepends=True)))
    both = _sides(columns, head) or _sides(text[:HEAD], head)
    if both is None:
        return None
    first, second = both
    if not (APPEALING if federal else APPELLANT).search(f"{first[0]} {second[0]}"):
        return None
    below = BELOW.search(text, second[2], HEAD)
    number = NUMBERS.search(text[:HEAD])
    panel = PANEL.search(text, head.end, HEAD)
    return Appeal(
        head.court, (_held(first, second[0]), _held(second, first[0])), Line(number.start("n"), number["n"]) if number else None,
        _lower(below) if below else None, tuple(_panel(panel)) if panel else (), (head.start, second[2]), panel.span() if panel else (0, 0),
    )  # fmt: skip


def _sides(text: str, head: Head) -> tuple[Side, Side] | None:
    """The two sides of a head, above and below its "v."; None where one is not to be made out."""
    versus = VERSUS.search(text, head.end)
    if versus is None:
        return None
    first, second = _above(text, head.end, versus.start()), _below(text, versus.end())
    return (first, second) if first and second else None


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
    side = _side(text, found)
    if side is None or not COUNTERED.match(side[0]) or not found:
        return side
    return _above(text, start, found[0].start) or side


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
    group = "brief" if found["brief"] else "judge"
    titled = found["brief"] or found["title"] or "Judge" in found[0]
    named = found[group] if found[group] and is_person(found[group]) and titled else None
    return (
        Line(found.start("court"), found["court"]),
        number,
        judge(Line(found.start(group), named)) if named else None,
    )


def _panel(found: re.Match[str]) -> Iterator[Named]:
    group = next(one for one in ("list", "titled", "rows") if found[one])
    if found["more"]:
        yield judge(Line(found.start("more"), found["more"]))
    for line in lines_of(found.string, *found.span(group)):
        for one in re.finditer(rf"{PERSON}|[A-ZÀ-Þ][\w'\u2019-]+", line.text):
            words = OFFICES.sub("", one[0])
            if len(words.strip(".")) > 1 and not re.fullmatch(r"(?i:III|II|IV|Jr\.?|Sr\.?)", words):
                yield judge(Line(line.start + one.end() - len(words), words))
