"""The day on which a complaint was filed, as clerks stamp it, headers and labels print it, or counsel date it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.grammar.dates import date_of
from kg.extract.matter.gathered import Gathered
from kg.extract.text.cued import Cued

HEAD = 4_000
DAY = r"(?P<day>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d\d?/\d\d?/\d{2}(?:\d\d)?(?!\d))"
COMPLAINT = Cued(
    r"^(?!.*(?:ANSWER|MOTION|ORDER|THIRD-PARTY|NOTICE|RESPONSE)).*\b(?:COMPLAINT|(?:ORIGINAL|VERIFIED) PETITION)\b",
    "COMPLAINT",
    "PETITION",
    flags=re.MULTILINE,
)
ANSWERING = re.compile(r"\b(?:ANSWERS?|RESPONSE|OBJECTIONS?) (?:AND [A-Z ]{3,40})?TO\b")
"""What makes a complaint below it one that a paper answers."""
AMENDED = re.compile(r"\b(?:AMENDED|CONSOLIDATED|SUPPLEMENTAL|CROSS-COMPLAINT)\b")
LABELLED = Cued(
    rf"(?<![\w-] )\b(?:Action|Case|Original Complaint|Complaint|Lawsuit) (?:Filed|Commenced)(?: on)?:?\s{{1,20}}{DAY}",
    " filed",
    " commenced",
    flags=re.IGNORECASE,
)
"""A label of a caption's right column: "Action Filed: July 20, 2021"."""
FIRST = re.compile(
    rf"^[ \t]*Case:? .{{5,60}}?[ \t](?:Document|Doc\.?|ECF|Dkt\.?|ECF No\.)[ \t]*#?(?:No\.)?:?[ \t]*1[ \t]+(?:\(Court only\)[ \t]+)?(?:E-?)?Filed(?: on)?:?(?: in [A-Z]{{2,4}})?[ \t]+(?:on )?{DAY}",
    re.MULTILINE | re.IGNORECASE,
)
"""The header of a docket's first document: "Case 1:20-cv-04160 Document 1 Filed 06/01/20"."""
STAMPED = re.compile(
    rf"(?:^|[ \t]{{3}})[ \t]*(?:Filing # ?\d+ )?(?:(?:ELECTRONICALLY |Electronically |E-?)?FILED|E-Filed|Filed:)(?: on| ON)?:?(?:[ \t]+[A-Z][A-Z ]{{2,30}} CLERK)?(?:[ \t]+|[ \t]*\n[ \t]*){DAY}",
    re.MULTILINE,
)
"""A clerk's stamp: "ELECTRONICALLY FILED 2/2/2024", "FILED: NEW YORK COUNTY CLERK 05/05/2021"."""
DATED = re.compile(
    rf"^[ \t]*(?:DATED?|Dated?)[ \t]*:?[ \t]+(?:[A-Z][\w. ]+, [A-Z][\w. ]+\s+)?{DAY}", re.MULTILINE
)
SUBMITTED = re.compile(rf"^[ \t]*{DAY}[ \t]*\n?[ \t]*(?:\n[ \t]*)?Respectfully submitted", re.MULTILINE)
"""What counsel date: "Dated: Houston, Texas, July 5, 2022"."""


def is_complaint(text: str) -> bool:
    """Whether a paper is a complaint by its title, and no answer to one that its title names."""
    title = COMPLAINT.search(text[:HEAD])
    return title is not None and ANSWERING.search(text, 0, title.start()) is None


def read_stamp(text: str, gathered: Gathered) -> None:
    """Notes the day on which the main suit's first complaint was filed, as far as the paper prints it."""
    if gathered.main is None:
        return
    case = gathered.cases[gathered.main]
    days = (date_of(one["day"], gathered.quote(one.span("day"))) for one in _printed(text))
    day = next((one for one in days if one is not None), None)
    if day is not None:
        gathered.change(gathered.cases, case.key, filed=case.filed or day)


def _printed(text: str) -> Iterator[re.Match[str]]:
    """What may tell the day, the surest first: a label of any paper, and of a first complaint its header, stamp and date."""
    head = text[:HEAD]
    title = COMPLAINT.search(head)
    if labelled := LABELLED.search(head):
        yield labelled
    if title is None or AMENDED.search(head):
        return
    yield from (found for way in (FIRST, STAMPED) if (found := way.search(head)) is not None)
    yield from (found for way in (DATED, SUBMITTED) if (found := way.search(text, title.end())) is not None)
