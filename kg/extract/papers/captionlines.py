"""Lines of a caption that name no party, and those that begin what stands below it."""

from __future__ import annotations

import re

from kg.extract.naming.signs import SUFFIX
from kg.extract.papers.printed import STATES

RULED = re.compile(r"^[-_=*x\s.:]*$", re.IGNORECASE)
ACTING = re.compile(r"\b(?:attorneys?|counsel|lawyers?) for\b", re.IGNORECASE)
NOISE = re.compile(
    r"^(?:\W*(?:case|civil|index|cause|docket|no|nos|dkt)\b(?:.*\d|[ a-z]{0,20}(?:nos?\b)?[.:#\s]*$)|\W*(?:demand for )?(?:a )?jury (?:trial )?demand(?:ed)?\b|(?:(?:hon|mag|chief|magistrate|district)\b\.? ?)*judge[\W_]*$|e-?filed\b|(?:judges?|date|time|dept|department|ctrm|courtroom|hearing(?: date| time)?|place|trial date|(?:complaint|action) filed)\s*:|\W*\d[\w:()/-]*\W*$|.*\b(?:court|division|county of|district of|circuit)\b.*$|.*\bon appeal from\b|page \d|filed\b|document\b|publish\b)",
    re.IGNORECASE,
)
ADDRESS = re.compile(
    rf"(?:(?:[A-Z][a-z]+ )+County, (?:{STATES}),?|.*(?:{STATES}),? \d{{5}}(?:-\d{{4}})?[,;]?|\d+(?:-\d+)? [NSEW.]*\.? ?[A-Z0-9].*|.*\b(?:[A-Z]{{2}}|D\.C\.) \d{{5}}(?:-\d{{4}})?[,;]?|(?:Suite|Room|Floor|P\.? ?O\.? Box)\b.*)$"
)
"""A line of a party's address, as some courts want it in a caption."""
HEADING = re.compile(
    r"^\W*(?:(?:FIRST|SECOND|THIRD|FOURTH|VERIFIED|AMENDED|ORIGINAL|CLASS ACTION|CONSOLIDATED|PLAINTIFF['\u2019]?S?['\u2019]?|DEFENDANTS?['\u2019]?S?|JOINT) )*(?:COMPLAINT|PETITION|MEMORANDUM|OPINION|ORDER|ANSWER|NOTICE OF|(?:OMNIBUS )?MOTION (?:TO|FOR)|OPPOSITION TO|REPLY (?:TO|IN)|RESPONSE TO|BRIEF|DECLARATION OF|REPORT AND|JUDGMENT|STIPULATION|JURY (?:TRIAL )?DEMAND)\b[^a-z\n]*$",
    re.MULTILINE,
)
"""What a paper is called, in capitals; where it stands beside a side, all that follows is of its column."""
BODY = re.compile(
    r"^\W*(?:(?:AND )?NOW COMES?\b|COMES? NOW\b|(?:IN THE )?(?:UNITED STATES |U\.S\. |SUPERIOR |CIRCUIT |SUPREME |[Uu]nited [Ss]tates )*(?:[Dd]istrict |DISTRICT |CIRCUIT |SUPERIOR )?(?:COURT|[Cc]ourt)\b|NO\.|No\.|\*\d|[A-Z][A-Z.' -]+, (?:[A-Z][a-z.]+ )*(?:Judge|Justice|J\.))|"
    + HEADING.pattern,
    re.MULTILINE,
)
"""A line that begins what stands below a caption."""
ENTITLED = re.compile(
    r"\W{0,6}(?:(?!PLAINTIFF|DEFENDANT|PETITIONER|RESPONDENT|CROSS|COUNTER|THIRD)[A-Z]+ ){0,4}?(?:COMPLAINT|PETITION|MEMORANDUM|OPINION|ORDER|ANSWER|NOTICE|MOTION|DEMAND|DECISION|JURY)\b"
)
"""What a paper is called, right behind the last role."""
SERVED = re.compile(r"Serve(?:d)?(?: on)?\b|(?:Registered|Resident) Agent\b|c/o\b", re.IGNORECASE)

SPOKEN = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ee]ach|[Tt]hat|[Oo]ne|[Nn]o|[Aa]ny|[Bb]oth) (?:[a-z]+ )?$")


def is_spoken(text: str, place: int) -> bool:
    """Whether the role that stands at a place is a sentence's: "the plaintiff"."""
    return SPOKEN.search(text, max(0, place - 24), place) is not None


CARE = re.compile(r"c/o\b", re.IGNORECASE)
AGENTS = 3
"""Lines of whom a paper is served on, above the address, at most."""


def served(lines: list[str]) -> list[str]:
    """The lines of a side without those that tell on whom it is served: "c/o Statutory Agent" down to the address."""
    made = [*lines]
    for place, line in enumerate(lines):
        if not CARE.match(line):
            continue
        below = range(place + 1, min(place + AGENTS + 1, len(lines)))
        end = next((at for at in below if re.search(r"\d", lines[at])), None)
        if end is not None:
            made[place:end] = [";"] * (end - place)
    return made


def without_noise(line: str, *, role: bool) -> str:
    """A line of a side without what names no party (one with a ``role`` may): a rule, a number, a heading, counsel, an address."""
    if SERVED.match(line) or (ADDRESS.match(line) and not SUFFIX.search(line)):
        return ";"
    listed = ";" in line or line.endswith(",") or role
    return "" if RULED.match(line) or ACTING.search(line) or (NOISE.match(line) and not listed) else line
