"""Cases that a text only cites: what makes a "Roe v. Doe" an authority on which others are decided, and no suit that it tells of."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import DATE, WHO, WHO_AT
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading

CITED = re.compile(r"[^.;]{0,12}\d{1,4} (?:U ?\. ?S|F\. ?|F \.|S\. ?Ct|Cal)")
"""What stands behind "Roe v. Doe" where an authority is cited."""
INVENTED = re.compile(
    r"\b(?:[Mm]oot|[Mm]ock|fictional|imaginary|simulated|staged|hypothetical|[Ii]magine|[Ss]uppose|potential|threatened)\b[^,;]{0,50}$"
)
"""What makes a "Roe v. Doe" behind it none that was ever filed."""
AUTHORITY = re.compile(
    r"(?:\b(?:opinions?|decisions?|rulings?|holdings?|precedents?|rule|test|standard) (?:in|of|from|under)|\b(?:under|citing|cited|quoting|invoking|applying|relying on|relied on|distinguish\w+|squared with)) $"
)
"""What stands before a "Roe v. Doe" on which another suit is decided."""
OF_YEAR = re.compile(r"\s?\((?:[\w.]+ ){0,3}(?:19|20)\d\d\)")
"""The year behind a "Roe v. Doe" that is one of old: "Roe v. Doe (1977)"."""
PRECEDENT = re.compile(
    rf" ?, (?:an?|the|its) (?:{DATE} |[\w.-]+ ){{0,4}}?(?:decision|opinion|ruling|precedent)\b"
)
"""What such a case is called behind it: "Roe v. Doe, a 2000 decision"."""
A_COURT = re.compile(r"(?:Superior|District|Circuit|County|Municipal|Supreme) Court\b")
"""Who is named as sued only by who asks a court above to set one right: "Roe v. Superior Court"."""


def is_authority(reading: Reading, found: re.Match[str], suing: Keys, sued: Keys) -> bool:
    """Whether a "Roe v. Doe" that was found is only cited, or nobody's suit."""
    known = bool(reading.gathered.sides) and not reading.gathered.is_party((*suing, *sued))
    ways = [INVENTED, *([AUTHORITY] if known else [])]
    if any(one.search(reading.text, 0, found.start()) for one in ways):
        return True
    if CITED.match(reading.text, found.end()) is not None and not _is_title(reading, found):
        return True
    last = max(ord(one) - WHO_AT for one in re.findall(WHO, found["b"]))
    old = OF_YEAR.match(reading.gathered.text, reading.words[last].end)
    if known and (old or PRECEDENT.match(reading.text, found.end())):
        return True
    return any(A_COURT.match(reading.gathered.people[one].name) for one in sued)


def _is_title(reading: Reading, found: re.Match[str]) -> bool:
    """Whether the name of a case is all that the first words of a text are: there it is the text's own, in whichever reporter it stands."""
    return not found.start() and not reading.gathered.text[: reading.parsed.start].strip()
