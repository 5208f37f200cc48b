"""The sides of an appeal's head: who stands above and below its "v.", and who beside the two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.naming.names import Named
from kg.extract.papers.besides import plainly
from kg.extract.papers.lines import Line, lines_of
from kg.extract.papers.sidenames import Span, add_listed

ROLE = re.compile(
    r"(?:^|[,;] +|(?<![,; ]) +)(?P<role>(?:(?:Plaintiff|Defendant|Petitioner|Respondent|Intervenor|Counter[- ]?\w+|Debtor)s?[-\u2013\u2014/ ,]*)?(?:(?:and )?(?:Cross[- ]?)?(?:Appell(?:ant|ee)|Petitioner|Respondent)s?[-\u2013\u2014/ ,]*)+)[.,;]?$",
    re.IGNORECASE,
)
VERSUS = re.compile(
    r"^[ \t]*[-\u2013\u2014]?[ \t]?(?:v\.?|vs\.?|versus|against)[ \t]?[-\u2013\u2014]?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
ROLES = r"(?:(?:and\b|(?:counter|cross)(?:-?claim(?:ant)?|-?complainant)?|consolidated|third|party|plaintiff|defendant|claimant|intervenor|petitioner|respondent|appell(?:ant|ee)|debtor|movant)s?[-\u2013\u2014/ ,]*)+"
AMICI = r"(?:intervenors? (?:for|in support of) \w+|amic(?:i|us)(?: curiae)?(?:,? (?:in support of|supporting|for) [\w ,/-]{3,60}?)?)"
ROLED = re.compile(rf"{ROLES}[.;]?", re.IGNORECASE)
"""A line that is nothing but roles."""
BESIDE = re.compile(rf"(?:{ROLES}|{AMICI})[.,;]?", re.IGNORECASE)
"""The roles of those beside the two sides."""
INLINE = re.compile(
    r"(?:Plaintiff|Defendant|Petitioner|Respondent|Appell(?:ant|ee)|Intervenor|Claimant)s?[.,;]? vs?\. (?=[A-Z])",
    re.IGNORECASE,
)
"""The middle of a head that is printed as one paragraph: ", Plaintiff, Appellant, v. HOLM"."""
RUN = re.compile(rf"(?<=[,;]) (?P<role>{ROLES}|{AMICI})[.;]?(?=\s|$|(?<=[\s,])[^\W\d_])", re.IGNORECASE)
"""A role behind a name of such a paragraph, with the blank before it."""
MIDDLE = re.compile(r" (?=vs?\. [A-Z])|(?<= v\.) (?=[A-Z])|(?<= vs\.) (?=[A-Z])")
COUNTERED = re.compile(r"(?:third party |counter ?|cross ?)(?:defendant|claim defendant)\b(?!.*plaintiff)")
"""The role of one who joins a side only by what the other side asks of him."""
REACH, MOST = 1_000, 14
"""Code points behind a "v.", and lines behind the second side, in which names and roles stand."""
ENDS = re.compile(
    r"(?:On )?(?:Appeals?|Petitions?|Writ|Before|Argued|Submitted|Decided|Filed|Present|No|Nos|Docket|Case)\b|\[|\(|\d",
    re.IGNORECASE,
)
"""What begins a line that names nobody beside the sides."""
RULE = re.compile(r"[-_=*.\s]*|and", re.IGNORECASE)


class Side(NamedTuple):
    """A side's role in small letters without its hyphens, its names and where its lines end."""

    role: str
    names: tuple[Named, ...]
    end: int


def sides(text: str, start: int) -> tuple[Side, Side] | None:
    """The two sides above and below the "v." behind a place; None where one is not to be made out."""
    versus = VERSUS.search(text, start)
    if versus is None:
        return None
    first, second = _above(text, start, versus.start()), _below(text, versus.end())
    return (first, second) if first and second else None


def in_lines(text: str) -> str:
    """The text of a head of the same length, with a line for each name and role where it is printed as one paragraph."""
    if not INLINE.search(text):
        return text
    gaps = {gap.start() for gap in MIDDLE.finditer(text)}
    for run in RUN.finditer(text):
        role = run["role"].rstrip(" -")
        if len(role) > len("and"):
            gaps |= {run.start(), run.start("role") + len(role), run.end()}
    return "".join("\n" if at in gaps and one == " " else one for at, one in enumerate(text))


def _above(text: str, start: int, end: int) -> Side | None:
    """The role and the names of the side that ends before a place: its last roles with the names above them."""
    found: list[Line] = []
    for line in reversed(lines_of(text, start, end)):
        if line.text and not line.text.startswith("__"):
            found.insert(0, line)
        elif any(not ROLED.fullmatch(one.text) for one in found):
            break
    side = _side(text, found)
    if side is None or not COUNTERED.match(side.role) or not found:
        return side
    return _above(text, start, found[0].start) or side


def _below(text: str, start: int) -> Side | None:
    """The role and the names of the side that begins behind a place, up to its role or the end of its paragraph."""
    found: list[Line] = []
    lines = lines_of(text, start, start + REACH)
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
    held = next((place for place, line in enumerate(lines) if BESIDE.fullmatch(line.text)), len(lines))
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
    return (
        Side(plainly(inline["role"] if inline else roles), tuple(found.values()), lines[-1].end)
        if found
        else None
    )


def beside(text: str, start: int) -> Iterator[Side]:
    """Those behind the second side who are of neither, each group with its role: further defendants, intervenors, amici."""
    names: list[Line] = []
    lines = [line for line in lines_of(text, start, start + REACH) if line.text]
    for line in lines[:MOST]:
        if RULE.fullmatch(line.text):
            names = []
        elif names and (BESIDE.fullmatch(line.text) or ROLE.search(line.text)):
            side = _side(text, [*names, line])
            if side is not None and side.role:
                yield side
            names = []
        elif ENDS.match(line.text):
            return
        else:
            names.append(line)
