"""How courts number their cases."""

from __future__ import annotations

import re

DASH = "[-\u2010\u2011\u2013\u2212]"
"""What stands between the parts of a number: some courts print a minus sign."""
OF_STATES = (
    r"\d\d-(?:19|20)\d\d-\d{8}(?:-[A-Z]{2,3}){1,3}|(?:\d\d-)?(?:19|20)\d\d-C[AC]-\d{5,6}(?:-[A-Z]{2,4}|-\d\d){0,3}|(?:19|20)\d\d-\d{5,6}-[A-Z]{2}(?:-\d\d)?"
    r"|\d\d (?:CV[A-Z]?|CI) \d{3,6}|20\d\d-?(?:L|CH|LM)-?\d{6}|\d\d-[CX]-\d\d-\d{4,6}|\d\d-C-\d{4,6}-[A-Z]\d|\d\d-CV-\d\d-\d{2,5}|20\d\dCV\d{5,6}|\d\d-2-\d{5}-\d(?: [A-Z]{3}\b)?"
    r"|(?<=N[Oo]\. )\d{2,3}-\d{6}-\d\d"
)
"""Numbers of states' courts that begin with a digit."""
LETTERED = r"[A-Z]{3}-[A-Z]{1,2}-\d{3,6}-\d\d|CV-20\d\d-\d{6}\.\d\d|C-\d\d-CV-\d\d-\d{6}|(?<=N[Oo]\. )(?!CV)[A-Z]{2}-\d\d-\d{5,6}"
"""Those of them that begin with a letter."""
NUMBER = re.compile(
    rf"\b(?=[A-Z\d])(?:(?=\d)(?:{OF_STATES})\b|(?=[A-Z])(?:{LETTERED})\b|(?=\d)(?:(?:\d:)?\d\d(?:\d\d)?{DASH}(?:cv|cr|md|mc|bk|CV|CR|MD|C){DASH}\d{{2,6}}\b|(?<=No\. )\d\d-\d{{3,5}}\b|(?<=number )\d\d-\d{{3,5}}\b"
    r"|(?<=\bCV[ -])\d\d-\d{4,5}\b|\b\d\d-\d{2,5}(?=-(?:[A-Z]{2,4}|[A-Z]\d-\d{1,2})\b)|\b\d\d Civ\. \d{3,5}\b"
    r"|(?<=No\. )\d{4}-\d{4}\b|(?<=N[Oo]\. )\d{4}-\d{5,6}\b|(?<=N[Oo]\.: )\d{4}-\d{5,6}\b|(?<=N[Oo]\. )\d\d-\d\d-\d{5}\b|\b20\d\d (?:L|CH|LM|D) \d{5,6}\b|(?<=[Nn][Oo]\. )\d\dST(?:CV|CP|FL|LC)\d{5}\b|\b\d{5,6}/20\d\d\b|(?<=Index No\. )\d{2,6}/\d\d\b)"
    r"|(?<=N[Oo]\. )(?!CV[ -])(?:(?:(?:[A-Z]{1,3}|CIV|Civ)(?:\.? ?A\.? |\. | S?-?|-)|\d-|[A-Z]{2}-(?=\d\d-CA-))\d\d-(?:CA-)?\d{2,5}\b(?!-\d)"
    r"|(?:\d:)?\d\d[Cc][Vv]\d{2,5}\b|\d\d (?:CV|C) \d{3,5}\b|\d\d-\d{3,5}[CLT]\b|\d:\d\d-\d{3,5}\b)"
    r"|(?<=Cause No\. )[A-Z]{2,3}-\d{4}-\d{2,5}\b|D-1-GN-\d\d-\d{6}\b)"
)
"""A docket number."""

CUED = re.compile(
    r"\b(?=[CcDdI])(?:(?:[Cc]ase|CASE|[Dd]ocket|DOCKET)(?P<called> ?(?:[Nn]umbers?|[Nn]os?\b\.?|NO\.|#))?|(?:[Cc]ause|Index|Civil Action|C\.A\.) (?:[Nn]umber|[Nn]os?\b\.?|NO\.)) ?:? ?"
    r"(?P<n>(?:[A-Z]{1,4}[- ]?)?(?=[\w:-]*\d\d|\d-)(?:\d{1,2}:)?[A-Z]{0,4}\d[\w-]{1,24}(?<![-_])(?: (?:[A-Z]{2,4}|C\.D\.) (?:19|20)\d\d)?)\b(?![.,]\d)"
)
"""A number of whatever form behind the word for a case: "case number 17-C-12", "Case No. CGC-17-123456", "case 123 EDA 2020"."""
SHORTEST, BARE = 5, 7
"""Letters of a number of digits alone, and of one that no word for it tells."""


def numbers_in(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, str]]:
    """The docket numbers that a stretch of a text prints, each with its place, in order."""
    last = len(text) if end is None else end
    found = [(one.start(), one[0]) for one in NUMBER.finditer(text, start, last)]
    held = [(at, at + len(number)) for at, number in found]
    for one in CUED.finditer(text, start, last):
        low, high = one.span("n")
        apart = all(high <= first or behind <= low for first, behind in held)
        least = SHORTEST if one["n"].isdigit() else 0
        if apart and high - low >= (
            least if one["called"] or one[0][:4].lower() not in {"case", "dock"} else BARE
        ):
            found.append((low, one["n"]))
    return sorted(found)
