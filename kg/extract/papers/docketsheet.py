"""The head of a docket or of civil minutes: court, number, judges, day, parties with their counsel; and the rows below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from kg.extract.naming.kinds import kind_of
from kg.extract.naming.names import Named
from kg.extract.naming.runs import Facts, facts_of, runs_in
from kg.extract.naming.settings import Setting
from kg.extract.naming.shorter import short_names
from kg.extract.naming.signs import SUFFIX
from kg.extract.papers.benchlines import judge
from kg.extract.papers.lines import Line, cells_of, lines_of, within
from kg.extract.papers.pairing import Acting
from kg.extract.papers.partynames import untitled
from kg.extract.papers.printed import PERSON, agent, firm_in, is_person, lawyer_in, plain_case
from kg.extract.text.cued import Cued
from kg.extract.text.given import is_given
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.words import BODIES, LEADING, PLACES
from kg.model.agent import AgentKind

DOCKET = Cued(
    r"\bDOCKET\b[^\n]{0,30}?(?:CASE|FOR|NO\.?|NUMBER)[^\n]{0,10}?[:#]\s*(?P<n>[\w:]*\d[\w:-]+)",
    "DOCKET",
)
MINUTES = Cued(
    r"^\s*(?:CIVIL|CRIMINAL|COURT|CLERK'S)\s+MINUTES?\b|^\s*MINUTE (?:ENTRY|ORDER)\b.*$",
    "MINUTE",
    flags=re.MULTILINE,
)
NUMBER = re.compile(
    r"Case (?:No|Number)\.?:?\s+(?:(?:CV|EDCV|SACV|LACV|CIV)[ -])?(?P<n>\S*\d\S*)", re.IGNORECASE
)
ROLE = re.compile(
    r"(?P<role>(?:(?:Consol(?:idated)?|Counter|Cross|Third[- ]?Party|Intervenor|Defendant-|Plaintiff-)[- ]?)?"
    r"(?:Plaintiff|Defendant|Petitioner|Respondent|Claimant|Appellant|Appellee|Debtor|Intervenor|Movant|Amicus|Interested Party)s?)(?: \(\d+\))?:?",
    re.IGNORECASE,
)
CONSOLIDATED = re.compile(r"^consol(?:idated)?\b")
LABEL = re.compile(r"(?P<label>[A-Z][A-Za-z '()/-]{1,38}?)\s*:\s*(?P<value>\S.*)")
JUDGED = re.compile(r"assigned to|referred to|presiding|judge|before|reassigned", re.IGNORECASE)
TITLED = re.compile(r"(?:Case (?:Name|Title)|Title|In re|Short Title|Style)$", re.IGNORECASE)
VERSUS = re.compile(r"(?P<a>[A-Z].*?),? -?\s?(?:v|vs|V)\.?\s?-? (?P<b>[A-Z].*)")
ET_AL = re.compile(r",? et al\b\.?.*$|,? and others$", re.IGNORECASE)
ROW = re.compile(r"^[ \t]*(?P<day>\d\d?/\d\d?/\d{4})[ \t]+(?:\#?(?P<n>\d{1,4})[ \t]+)?(?=\S)", re.MULTILINE)
NOTES = re.compile(
    r"(?:an? (?:individual|corporation)|TERMINATED|also known as|doing business as|on behalf of|formerly)\b|-{3,}|_{3,}",
    re.IGNORECASE,
)
BY = re.compile(r"represented by:?\s*(?P<name>.*)", re.IGNORECASE)
IN_LINE = re.compile(
    r"(?P<party>\S.{1,120}?),? (?P<by>represented by:? [^,]+)(?:, (?P<firm>.+))?", re.IGNORECASE
)
JUDGE = re.compile(
    rf"(?:(?:The )?(?:Honorable|Hon\.)|(?:Chief |Senior )?(?:U\.S\. |United States )?(?:District |Magistrate |Circuit )*Judge|Justice)?:? ?(?P<name>{PERSON})(?:, .*)?"
)
HEAD = 4_000
LETTERS = 3
"""Letters of an ending such as LLC, which no company is called by."""


@dataclass
class Sheet:
    """What the head of a docket, or of a register ``of_events``, prints; parties stand under the role printed above them."""

    number: Line | None = None
    nature: Line | None = None
    filed: Line | None = None
    span: tuple[int, int] = (0, 0)
    judges: list[Named] = field(default_factory=list)
    parties: dict[str, list[Named]] = field(default_factory=dict)
    acting: list[Acting] = field(default_factory=list)
    rows: list[tuple[Line, Line]] = field(default_factory=list)
    of_events: bool = False


def read_sheet(text: str) -> Sheet | None:
    """The first docket of a text, or the head of its minutes; None where it has neither."""
    docket = DOCKET.search(text[:HEAD])
    minutes = MINUTES.search(text[:HEAD]) if docket is None else None
    number = docket or (NUMBER.search(text, minutes.end(), minutes.end() + HEAD // 4) if minutes else None)
    if number is None:
        return None
    sheet = Sheet(number=Line(number.start("n"), number["n"]))
    rows = list(rows_of(text, number.end()))
    end = rows[0][0].start if rows and docket else min(len(text), number.end() + HEAD)
    if docket:
        _parties(sheet, text, docket.end(), end)
        sheet.rows = rows
    _labels(sheet, text, number.start() if docket else (minutes or number).end(), end, single=docket is None)
    sheet.span = ((docket or minutes or number).start(), end if docket else number.end())
    return sheet


def rows_of(text: str, start: int) -> Iterator[tuple[Line, Line]]:
    """The day and the text of each row, up to the next one or an empty line."""
    found = list(ROW.finditer(text, start))
    for place, row in enumerate(found):
        stop = found[place + 1].start() if place + 1 < len(found) else len(text)
        words = text[row.end() : stop]
        gap = re.search(r"\n\s*\n", words)
        words = words[: gap.start()] if gap else words
        yield Line(row.start("day"), row["day"]), Line(row.end(), words.rstrip())


def _labels(sheet: Sheet, text: str, start: int, end: int, *, single: bool) -> None:
    """What stands behind labels: judges, the day, and the sides of a case's name where no party is listed."""
    for line in lines_of(text, start, end):
        cells = cells_of(line)
        for place, cell in enumerate(cells):
            label = LABEL.fullmatch(cell.text)
            if label is not None:
                _value(sheet, label["label"], within(cell, label, "value"), text)
            elif TITLED.fullmatch(cell.text.rstrip(":")) and cells[place + 1 :]:
                _titled(sheet, cells[place + 1], text)
            elif not single:
                _titled(sheet, cell, text)


def _value(sheet: Sheet, label: str, value: Line, text: str) -> None:
    if JUDGED.search(label):
        add_judge(sheet, value)
    elif label.casefold() in {"nature of suit", "cause"}:
        sheet.nature = value if sheet.nature is None or label.casefold() != "cause" else sheet.nature
    elif label.casefold() == "date filed":
        sheet.filed = value
    elif TITLED.match(label):
        _titled(sheet, value, text)


def _titled(sheet: Sheet, value: Line, text: str) -> None:
    sides = VERSUS.fullmatch(value.text) if not sheet.parties else None
    if sides is not None:
        _title(sheet, value, sides, text)


def _title(sheet: Sheet, line: Line, sides: re.Match[str], text: str) -> None:
    for role, side in (("plaintiff", "a"), ("defendant", "b")):
        words = ET_AL.sub("", sides[side])
        one = party(Line(line.start + sides.start(side), words.rstrip(" ,")), text)
        if one is not None:
            sheet.parties.setdefault(role, []).append(one)


def add_judge(sheet: Sheet, value: Line) -> None:
    """Adds the judge whom a value names."""
    found = JUDGE.fullmatch(value.text)
    if found and is_person(found["name"]):
        sheet.judges.append(judge(within(value, found, "name")))


def _parties(sheet: Sheet, text: str, start: int, end: int) -> None:
    """Reads the parties under their roles, each with the counsel printed behind "represented by"."""
    role, last = "", None
    lawyers: list[tuple[Named, Named | None]] = []
    cells = (
        cell for line in lines_of(text, start, end) for whole in cells_of(line) for cell in _beside(whole)
    )
    for cell in cells:
        found = ROLE.fullmatch(cell.text)
        if found or re.fullmatch(r"(?:v|vs)\.?", cell.text, re.IGNORECASE):
            role, last = (found["role"] if found else ""), None
        elif role and last is None and not NOTES.match(cell.text) and not LABEL.fullmatch(cell.text):
            last = party(Line(cell.start, cell.text.rstrip(" ,;")), text)
            lawyers = []
            if last is not None:
                sheet.parties.setdefault(_plain(role), []).append(last)
        elif last is not None:
            _counsel(sheet, cell, last, lawyers)


def _beside(cell: Line) -> tuple[Line, ...]:
    """The party, the lawyer and the firm that a docket prints in one line, each for itself; else the cell as it is."""
    found = IN_LINE.fullmatch(cell.text)
    parts = ("party", "by", "firm") if found else ()
    return tuple(within(cell, found, part) for part in parts if found and found[part]) or (cell,)


def _plain(role: str) -> str:
    """The capacity that a printed role names: "Counter Claimant" is counterclaimant."""
    return re.sub(r"[^a-z]|s$", "", CONSOLIDATED.sub("", role.casefold()).strip())


def _counsel(sheet: Sheet, cell: Line, last: Named, lawyers: list[tuple[Named, Named | None]]) -> None:
    opened = BY.fullmatch(cell.text)
    if opened:
        lawyers.append((last, None))  # the party itself marks that its counsel follow
    line = within(cell, opened, "name") if opened else cell
    if not lawyers or not line.text:
        return
    if (firm := firm_in(line)) is not None:
        known = agent(firm, firm=True)
        lawyers[:] = [(one, known if of is None and one is not last else of) for one, of in lawyers]
    elif (person := lawyer_in(line)) is not None:
        lawyers.append((agent(person, firm=False), None))
    else:
        return
    told = tuple(one for one in lawyers if one[0] is not last)
    sheet.acting = [one for one in sheet.acting if one.client != last.name or one.span[0] != last.start]
    if told:
        firms = tuple({firm.key: firm for _, firm in told if firm}.values())
        sheet.acting.append(Acting(told, firms, last.name, (last.start, cell.end)))


def party(line: Line, text: str) -> Named | None:
    """The agent of a party as a docket or the name of a case prints it; None for a single family name."""
    words = untitled(line.text.split())
    start = line.end - len(" ".join(words)) if line.text.endswith(" ".join(words)) else line.start
    name = line.text[start - line.start :]
    if not words or (len(words) == 1 and "." not in name and not name.isupper()):
        return None
    plain = plain_case(name) if len(words) > 1 else name
    facts = _facts(text)
    given = is_given(words[0]) and re.fullmatch(PERSON, name)
    body = (
        SUFFIX.search(name) or "&" in words or not (given or (re.fullmatch(PERSON, name) and is_person(name)))
    )
    named = body or kind_of(plain, Setting("", "", "", facts)) == "Organization"
    kind: AgentKind = "Organization" if named else "Person"
    key = "party-" + (re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "unnamed")
    short = {
        plain,
        *short_names(plain, kind, facts),
        *short_names(name, kind, facts),
        *_called(words, kind, facts),
    }
    return Named(key, name, kind, start, short - {name})


def _called(words: list[str], kind: AgentKind, facts: Facts) -> set[str]:
    """The words of a company's name by which the text goes on calling it."""
    own = {
        word
        for word in words
        if len(word) > LETTERS
        and (facts.inside[word] > 1 or (not is_ordinary(word) and facts.alone[word] > 1))
    }
    return own - BODIES - LEADING - PLACES if kind == "Organization" else set()


@lru_cache(maxsize=2)
def _facts(text: str) -> Facts:
    """What the text tells of its words, once for all the parties of a docket."""
    return facts_of(text, runs_in(text))
