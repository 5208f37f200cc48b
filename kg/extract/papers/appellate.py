"""The head of an appeal's papers: the court, the two sides by their roles, the numbers, the court below and the panel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.matter.numbers import NUMBER
from kg.extract.naming.courts import court_id
from kg.extract.naming.names import Named
from kg.extract.papers.appealsides import Side, beside, in_lines, sides
from kg.extract.papers.benchlines import judge
from kg.extract.papers.columns import left_column
from kg.extract.papers.lines import Line, lines_of
from kg.extract.papers.printed import PERSON, is_person
from kg.extract.papers.stateappeals import Head, state_head
from kg.extract.text.cued import Cued

COURT = Cued(
    r"(?P<circuit>UNITED STATES COURT OF APPEALS\s+FOR THE\s+(?P<which>[A-Z]+|DISTRICT OF COLUMBIA) CIRCUIT)|(?P<top>SUPREME COURT OF THE UNITED STATES)",
    *("united states court of appeals", "supreme court of the united states"),
    flags=re.IGNORECASE,
)
APPEALING = re.compile(r"appell|petition|respond")
APPELLANT = re.compile(r"appell")
NUMBERS = re.compile(
    r"(?:^[ \t]*|[ \t]{3})(?:(?:Docket )?(?:No|Nos|Case No|Number)\.? ?)?(?P<n>(?:[A-Z]{1,3}-?)?\d\d(?:\d\d)?-(?:\d\d-)?\d{1,5}|\d[A-D]\d\d(?:\d\d)?-\d{1,5}|[A-H]\d{6}|\d-\d\d-\d{4})(?=[\s,;(]|-(?:cv|cr|ag|bk|op|CV)\b|$)",
    re.MULTILINE,
)
BELOW = re.compile(
    r"(?:On )?(?:Appeals?|Petition for (?:a )?Writ of Certiorari|Petition for Review|Writ of Certiorari)\s+(?:from|to)\s+(?:an? [\w ]{3,40} of )?"
    r"(?P<court>the\s[^.;(]{0,80}?\bCourt\b(?:, [A-Z]\w+ County)?[^.;(]{0,120}?)(?=\s+in\s|[,.;(\[]|\s*\n\s*\n|\s*\n\s*[A-Z]\. [A-Z]|\s+(?:(?:D\.C\.|USDC|LT|L\.T\.|Case|Docket)\s)*Nos?\b|$)"
    r"(?:[\s,.;(]*(?:in\s+)?(?:D\.C\. |USDC |L\.?T\.? |District Court )?(?:Civil (?:Action )?)?(?:No|Nos|Case No|Docket No)\.?:?\s?(?P<n>[\w:]*\d[\w:-]+))?\)?"
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
    rf"(?:Before|Present|Considered and decided by)\W{{1,4}}(?P<list>{IN_LIST}{{3,300}}?),?\s+(?:(?:Circuit|Appellate|District)\s+)?(?:Judges|Justices|JJ\.)(?=\W|$)(?:,? and (?P<more>{PERSON}|[A-Z][\w'\u2019-]{{2,}}),?[*\u2020\u2021 ]{{0,3}} ?(?:Senior |Chief )?(?:United States |U\.S\. )?(?:Circuit|District) Judge)?"
    rf"|(?:Before|Considered and decided by):? (?P<titled>(?:Chief |Presiding )?(?:Justices?|Judges?) {IN_LIST}{{3,240}}?)\.?[ \t]*(?:\n|$)"
    rf"|^(?P<rows>(?:[ \t]*{PERSON},? ?(?:J\.P\.|P\.J\.|C\.J\.)?\n){{2,5}}[ \t]*{PERSON}),? JJ\.",
    re.IGNORECASE | re.MULTILINE,
)
HEAD, FURTHER = 3_000, 200
"""Code points of a text's head, and behind the court below, in which the number there stands."""


@dataclass(frozen=True)
class Appeal:
    """What the head of an appeal's papers prints; each side's role is in small letters without its hyphens.

    ``beside`` are those who are named behind the two sides, by their roles.
    """

    court: Named | None
    roles: tuple[tuple[str, tuple[Named, ...]], ...]
    beside: tuple[tuple[str, tuple[Named, ...]], ...]
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
        return (
            *courts,
            *(one for _, side in (*self.roles, *self.beside) for one in side),
            *judges,
            *self.panel,
        )


def read_appeal(text: str) -> Appeal | None:
    """The head of an appeal's papers at the start of a text; None where the court or a side is not to be made out."""
    federal = COURT.search(text[:HEAD])
    head = Head(*federal.span(), _court(federal)) if federal else state_head(text)
    if head is None:
        return None
    printed = "".join(map(left_column, text[:HEAD].splitlines(keepends=True)))
    both = sides(printed, head.end) or sides(printed := in_lines(text[:HEAD]), head.end)
    if both is None:
        return None
    first, second = both
    if not (APPEALING if federal else APPELLANT).search(f"{first.role} {second.role}"):
        return None
    further = list(beside(printed, second.end))
    below = BELOW.search(text, second.end, HEAD)
    number = NUMBERS.search(text[:HEAD])
    panel = PANEL.search(text, head.end, HEAD)
    return Appeal(
        head.court, (_held(first, second.role), _held(second, first.role)),
        tuple((one.role, one.names) for one in further), Line(number.start("n"), number["n"]) if number else None,
        _lower(below) if below else None, tuple(_panel(panel)) if panel else (), (head.start, max(one.end for one in (second, *further))), panel.span() if panel else (0, 0),
    )  # fmt: skip


def _held(side: Side, other: str) -> tuple[str, tuple[Named, ...]]:
    """A side's role and names; one without a role holds the other's opposite."""
    role = side.role or ("appellee" if "appellant" in other or "petition" in other else "appellant")
    return role, side.names


def _court(head: re.Match[str]) -> Named | None:
    which = "D.C." if head["which"] and "COLUMBIA" in head["which"].upper() else (head["which"] or "").title()
    key = "scotus" if head["top"] else court_id(f"{which} Circuit")
    return Named(key, head[0], "Court", head.start(), court=key) if key else None


def _lower(found: re.Match[str]) -> tuple[Line, Line | None, Named | None]:
    number = Line(found.start("n"), found["n"]) if found["n"] else None
    behind = found.start("n") if number else found.end("court")
    printed = NUMBER.search(found.string, behind, behind + (FURTHER if number is None else len(number.text)))
    number = Line(printed.start(), printed[0]) if printed else number
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
