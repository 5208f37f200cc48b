"""What a paper is by its title, and who files it: a complaint, an answer, a motion, a brief."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from kg.extract.matter.cues import request
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.papers.lines import Line, cells_of, lines_of
from kg.extract.papers.roll import Roll
from kg.extract.requests.asked import ask
from kg.extract.text.cued import Cued
from kg.model import Filing, Quote

HEAD = 4_000
"""Code points of a paper in which its title stands."""
LONGEST = 400
"""Code points of a title."""
OWN = r"(?P<owner>[A-Z][A-Z0-9.,&'\u2019/() -]{2,160}?['\u2019]S?|(?:(?:DIRECT|INDIRECT|LEAD|CLASS|COUNTER-?|CROSS-|THIRD-PARTY) ?)*(?:PLAINTIFF|DEFENDANT|PETITIONER|RESPONDENT|APPELLANT|APPELLEE)S?) "
KINDS = r"(?:(?:JOINT|AMENDED|RENEWED|UNOPPOSED|EMERGENCY|EXPEDITED|OPPOSED|CONSENT|SECOND|FIRST|THIRD|VERIFIED|SUPPLEMENTAL|CORRECTED|CONSOLIDATED|ORIGINAL|CLASS ACTION|COLLECTIVE ACTION|SHAREHOLDER|DERIVATIVE|CIVIL|OPENING|REPLY|ANSWERING|PRINCIPAL|PAGE PROOF|SEALED|PARTIAL|OMNIBUS|SPECIAL) (?:AND )?)*"
MOTION = re.compile(
    rf"(?:NOTICE OF )?(?:{OWN})?{KINDS}(?:NOTICE OF (?:{KINDS})MOTION AND (?:{KINDS}))?MOTION\b(?! (?:FOR )?RECORD)(?: (?:OF|BY) (?P<by>[A-Z][A-Z0-9.,&'\u2019 -]{{2,100}}?)(?= (?:TO|FOR) ))?(?P<what>.*)"
)
PLEADING = re.compile(
    rf"(?:{OWN})?{KINDS}(?P<kind>COMPLAINT|ANSWER|PETITION|NOTICE OF (?:CROSS-)?APPEAL|BRIEF|OPPOSITION|REPLY(?! BRIEF))\b(?: (?:FOR|OF|ON BEHALF OF) (?P<by>[A-Z][A-Z0-9.,&'\u2019/ -]{{2,100}}))?.*"
)
CATEGORIES = {
    "COMPLAINT": "complaint", "ANSWER": "answer", "PETITION": "petition", "BRIEF": "brief", "OPPOSITION": "opposition", "REPLY": "reply",
    "NOTICE OF APPEAL": "noticeofappeal", "NOTICE OF CROSS-APPEAL": "noticeofappeal",
}  # fmt: skip
"""What a title calls a paper \u2192 its category."""
PLEADINGS = frozenset({"complaint", "answer", "petition"})
ABOUT = re.compile(
    r"\b(?:OPPOSITION|RESPONSE|OBJECTIONS?|SUPPORT|REPLY|REGARDING|CONCERNING|(?<!PROTECTIVE )(?<!RESTRAINING )ORDER|BRIEF|MEMORANDUM|DECLARATION|HEARING ON|WITHDRAWAL|RE)\b"
)
"""What makes a title one of a paper on somebody's motion."""
BODY = re.compile(r"\b(?:COURT|DISTRICT OF|COUNTY|DIVISION|MOTION|COMPLAINT|OPPOSITION|RESPONSE|SUPPORT)\b")
"""What no owner of a paper is called by: the court above it, another paper."""
ORDERS = re.compile(
    r"(?:\[?\(?PROPOSED|MEMORANDUM (?:OPINION|AND ORDER|DECISION)|OPINION|ORDER|DECISION|RULING|JUDGMENT|REPORT|MINUTE|VERDICT|SUMMONS|STIPULAT|DECLARATION|AFFIDAVIT|AFFIRMATION|CERTIFICATE|MEMORANDUM)"
)
"""What begins the title of another paper, behind which no title is looked for."""


CALLED = (
    "MOTION",
    "BRIEF",
    "COMPLAINT",
    "PETITION",
    "MEMORANDUM",
    "NOTICE",
    "ANSWER",
    "OPPOSITION",
    "STIPULATION",
    "REPLY",
    "RESPONSE",
    "DECLARATION",
)
LINES = Cued(
    rf"^(?=[^a-z\n]*\b(?:{'|'.join(CALLED)})\b)[ \t]*(?:[^a-z\n ]|(?<=\S) (?! {{2}})){{12,}}(?<!\.)$",
    *CALLED,
    flags=re.MULTILINE,
)
"""A line in capitals of its own that is a title."""


def title_lines(text: str) -> tuple[tuple[int, int], ...]:
    """Where the lines of a head stand that are a title, and name nobody whom nothing else names."""
    return tuple(one.span() for one in LINES.finditer(text, 0, HEAD))


def read_paper(text: str, gathered: Gathered, roll: Roll) -> None:
    """Adds the paper that a text is by its title, for those who file it."""
    for title in _titles(text[:HEAD]):
        if ORDERS.match(title.text):
            return
        paper, motion = PLEADING.fullmatch(title.text), MOTION.fullmatch(title.text)
        if paper is not None and not BODY.search(paper["owner"] or ""):
            _file(paper, _quote(title, text, gathered), gathered, roll)
            return
        if motion is not None and not BODY.search(motion["owner"] or ""):
            if not ABOUT.search(title.text):
                _move(motion, _quote(title, text, gathered), gathered, roll)
            return


def _quote(title: Line, text: str, gathered: Gathered) -> Quote:
    """The first line of a title, as printed."""
    end = text.find("\n", title.start)
    line = Line(title.start, text[title.start : end if end >= 0 else len(text)])
    return gathered.quote((title.start, cells_of(line)[0].end))


def _titles(head: str) -> Iterator[Line]:
    """The runs of lines in capitals of the last column of a head, each as one line."""
    run: list[Line] = []
    for line in lines_of(head):
        cell = cells_of(line)[-1] if line.text else line
        if cell.text and cell.text.isupper():
            run.append(cell)
            continue
        if run:
            yield from _joined(run)
        run = []
    yield from _joined(run)


def _joined(run: list[Line]) -> Iterator[Line]:
    """The titles that lines in capitals may be: all of them from each on."""
    for place, line in enumerate(run):
        words = " ".join(one.text for one in run[place:])
        if len(words) <= LONGEST:
            yield Line(line.start, words)


def _owners(found: re.Match[str], roll: Roll) -> Keys:
    """Those whom a title names as whose paper it is."""
    printed = re.sub(r"['\u2019]S?$", "", found["owner"] or found["by"] or "")
    return roll.parties(printed)


def _move(found: re.Match[str], quote: Quote, gathered: Gathered, roll: Roll) -> None:
    """Adds the motion that a paper is."""
    who = _owners(found, roll)
    category = request(f"motion {found['what']}".lower()) or "motion"
    if who and found["what"].strip():
        ask(gathered, who, category, quote)


def _file(found: re.Match[str], quote: Quote, gathered: Gathered, roll: Roll) -> None:
    """Adds the pleading, the notice or the brief that a paper is."""
    if gathered.main is None:
        return
    category = CATEGORIES[found["kind"]]
    suing, sued = gathered.sides[gathered.main]
    back = re.search(r"COUNTER|CROSS-COMPLAINT|THIRD-PARTY", found[0].partition(found["kind"])[0])
    own = {"complaint": suing, "answer": sued}.get(category, ()) if back is None else ()
    who = _owners(found, roll) or own
    if who:
        kind: Literal["Pleading", "Filing"] = "Pleading" if category in PLEADINGS else "Filing"
        key = f"paper-{category}"
        gathered.filings.setdefault(key, Filing(
            key=key, kind=kind, name=found["kind"].capitalize(), case=gathered.main, category=category, filed_by=who, evidence=(quote,),
        ))  # fmt: skip
