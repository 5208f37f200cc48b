"""Registers of actions, as courts of the states keep them: labels, a table of parties with their counsel, and below them an event a day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.naming.signs import SUFFIX
from kg.extract.papers.docketsheet import ET_AL, HEAD, TITLED, Sheet, add_judge, party, read_sheet, rows_of
from kg.extract.papers.lines import Line, cells_of, lines_of, within
from kg.extract.papers.pairing import Acting
from kg.extract.papers.printed import PERSON, agent, is_person

OPENS = re.compile(
    r"^[ \t]*(?:REGISTER OF ACTIONS|ROA LISTING|CASE (?:SUMMARY|DETAILS?|INFORMATION|HISTORY)|CHRONOLOGICAL CASE SUMMARY|DOCKET (?:SHEET|ENTRIES|INFORMATION))\b",
    re.MULTILINE | re.IGNORECASE,
)
NUMBER = re.compile(r"\b(?:CASE|CAUSE|DOCKET|INDEX) ?(?:NO|NUMBER|#)\.?:?\s+(?P<n>\S*\d\S*)", re.IGNORECASE)
LABEL = re.compile(r"(?P<label>[A-Z][A-Za-z /]{2,30}):[ \t]+(?P<value>\S+(?:[ \t]{1,2}\S+)*)")
JUDGES = re.compile(
    r"(?:(?:assigned|presiding|current) )?(?:judicial officer|judge)|assigned to", re.IGNORECASE
)
FILED = re.compile(r"(?:date filed|filed(?: on)?|file date|filing date|case filed)", re.IGNORECASE)
ABOUT = re.compile(
    r"(?:case type|case category|nature of (?:suit|action|case)|type of action)", re.IGNORECASE
)
ROLE = re.compile(
    r"(?:(?:Counter|Cross|Third[- ]Party|Intervenor)[- ]?)?(?:Plaintiff|Defendant|Petitioner|Respondent|Claimant)?s?(?:\(s\))?\b",
    re.IGNORECASE,
)
COUNSEL = re.compile(
    rf"(?P<name>{PERSON})(?:, (?:Retained|Attorney|Esq\.?|Lead|Counsel|Lead Attorney|Court Appointed)|,? \((?:Retained|Lead)\))?"
)
TITLE = re.compile(
    r"(?P<a>[A-Z][^:]*?)(?:,? (?:Plaintiff|Petitioner)s?(?:\(s\))?)?,? (?:vs?\.?|VS?\.?|versus) (?P<b>[A-Z][^:]*?)(?:,? (?:Defendant|Respondent)s?(?:\(s\))?)?\.?"
)
JOINED = re.compile(
    r"(?i:third[- ]party (?:complaint|petition)|cross-?complaint|cross-?claim)[^\n]*\n[^\n]*? vs?\. (?P<b>[A-Z][^\n;]{2,80}?)(?=,? (?:for|alleging) |[.;]?(?:\n|$))"
)
"""Whom a paper brings into the suit that is none of its first parties."""
TURNED = re.compile(
    r"(?P<family>[A-Z][\w'\u2019-]+(?: (?:Jr|Sr)\.?)?), (?P<given>[A-Z][\w'\u2019.-]*(?: [A-Z][\w'\u2019.-]*){0,2})"
)
FEWEST = 3
"""Days that a register has at least."""


def read_docket(text: str) -> Sheet | None:
    """The first docket of a text, or the head of its minutes, or its register; None where it has none."""
    return read_sheet(text) or read_register(text)


def read_register(text: str) -> Sheet | None:
    """The first register of a text; None where it has none."""
    opens = OPENS.search(text[:HEAD])
    number = NUMBER.search(text[:HEAD]) if opens else None
    rows = list(rows_of(text, number.end())) if opens and number else []
    if opens is None or number is None or len(rows) < FEWEST:
        return None
    start, end = min(opens.start(), number.start()), rows[0][0].start
    sheet = Sheet(number=Line(number.start("n"), number["n"]), span=(start, end), rows=rows, of_events=True)
    for line in lines_of(text, start, end):
        if label := LABEL.match(line.text):
            _labelled(sheet, label["label"], within(line, label, "value"), text)
        elif (title := TITLE.fullmatch(line.text)) and not sheet.parties:
            _titled(sheet, line, title, text)
    sheet.acting = list(_counsel(text, start, end))
    joined = (party(within(row, found, "b"), text) for _, row in rows if (found := JOINED.match(row.text)))
    if sheet.parties:
        sheet.parties["thirdpartydefendant"] = [one for one in joined if one is not None]
    return sheet


def _titled(sheet: Sheet, line: Line, title: re.Match[str], text: str) -> None:
    """Adds the sides of a case's title."""
    for role, side in (("plaintiff", "a"), ("defendant", "b")):
        named = ET_AL.sub("", title[side]).rstrip(" ,")
        one = party(Line(line.start + title.start(side), named), text)
        if one is not None:
            sheet.parties.setdefault(role, []).append(one)


def _labelled(sheet: Sheet, label: str, value: Line, text: str) -> None:
    """Adds what stands behind a label."""
    title = TITLE.fullmatch(value.text) if TITLED.fullmatch(label) and not sheet.parties else None
    if title is not None:
        _titled(sheet, value, title, text)
    if JUDGES.fullmatch(label):
        add_judge(sheet, value)
    elif FILED.fullmatch(label):
        sheet.filed = value
    elif ABOUT.fullmatch(label):
        sheet.nature = value


def _counsel(text: str, start: int, end: int) -> Iterator[Acting]:
    """Who acts for whom, by the rows of a table: role, party, lawyer."""
    for line in lines_of(text, start, end):
        cells = cells_of(line)
        found = COUNSEL.fullmatch(cells[-1].text) if len(cells) == len(("role", "party", "counsel")) else None
        if found is not None and ROLE.match(cells[0].text) and is_person(found["name"]):
            lawyer = agent(within(cells[-1], found, "name"), firm=False)
            yield Acting(((lawyer, None),), (), turned(cells[1].text), (line.start, line.end))


def turned(name: str) -> str:
    """The name of a person whom a list prints by the family name: "Roe, Ann"."""
    found = TURNED.fullmatch(name) if not SUFFIX.search(name) else None
    return f"{found['given']} {found['family']}" if found else name
