"""The matter "in re" that a paper's head names: a bankruptcy with its debtor, a litigation of many suits."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.extract.naming.people import Named
from kg.extract.papers.columns import left_column
from kg.extract.papers.lines import Line, cells_of, lines_of
from kg.extract.papers.partynames import named

HEAD = 2_500
"""Code points of a text in which such a matter is named."""
IN_RE = re.compile(
    r"^[ \t]{0,60}(?:IN RE|In re|In Re|IN THE MATTER OF|In the Matter of)(?! the Arb| ARB| Arb| THE ARB):?[ \t]*(?:\n[ \t]*){0,3}(?P<name>\S[^\n]*(?:\n[^\n]*){0,5}?)(?=(?:\n[ \t]*){1,3}(?P<role>(?:Reorganized |Alleged |Joint )?Debtors?\b)|\n[ \t]*\n)",
    re.MULTILINE,
)
VERSUS = re.compile(r"^[^\n]* vs?\. ", re.MULTILINE)
"""One of the suits of a matter, which is read by itself."""
LITIGATION = re.compile(r"\b(?:LITIGATION|CASES|ACTION|PROCEEDINGS?|MATTERS)\b", re.IGNORECASE)
"""What ends the name of a matter that is nobody's."""
ET_AL = re.compile(r",? et al\.?,?$", re.IGNORECASE)


class Matter(NamedTuple):
    """The name of a matter where it stands, the debtor of a bankruptcy, and where the columns of the head stand."""

    name: Line
    debtor: Named | None
    span: tuple[int, int]


def read_matter(text: str) -> Matter | None:
    """The matter "in re" that a text's head names; None where it names none."""
    left = "".join(map(left_column, text[:HEAD].splitlines(keepends=True)))
    found = IN_RE.search(left)
    words = " ".join(found["name"].split()).strip(" ,;:") if found else ""
    if found is None or not words:
        return None
    bare = ET_AL.sub("", words)
    start = found.start("name") + len(found["name"]) - len(found["name"].lstrip())
    who = named(bare, start) if found["role"] and not LITIGATION.search(bare) else None
    suit = VERSUS.search(text, start, HEAD)
    rows = [line for line in lines_of(text, start, suit.start() if suit else HEAD) if len(cells_of(line)) > 1]
    return Matter(Line(start, bare), who, (start, rows[-1].end if rows else start))
