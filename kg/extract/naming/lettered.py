"""Letters behind a name that tell of an honour, and are no part of it: "Ann Poe KC"."""

from __future__ import annotations

import re

from kg.extract.naming.abroad import COUNTRY
from kg.extract.text.given import is_given
from kg.extract.text.ordinary import is_ordinary

TITLED = frozenset({"Lord", "Lady", "Sir", "Dame", "Mr", "Ms", "Mrs"})
NAME = r"\b(?P<first>[A-Z][\w\u2019'-]{1,20})(?: (?:[A-Z]\.|[A-Z][\w\u2019'-]{0,20})){0,2}? (?P<last>[A-Z][\w\u2019'-]{1,20})"
ON = r"(?:, (?:KC|QC|CBE|OBE))?\b)(?P<on>[,;:.)]|['\u2019]s\b)?"
HONOURED = re.compile(rf"{NAME}(?P<letters>,? (?:KC|QC|SC|CBE|OBE|MBE){ON}")
HONOURED_HERE = re.compile(rf"{NAME}(?P<letters>,? (?:KC|QC|CBE|OBE|MBE){ON}")
"""The same in a text that tells of no other country, where SC is a state's."""


def unlettered(text: str) -> str:
    """The text of the same length with no such letters behind people's names, and what stood behind them moved up."""
    if not any(f" {letters}" in text for letters in ("KC", "QC", "SC", "CBE", "OBE", "MBE")):
        return text
    way = HONOURED if COUNTRY.search(text) else HONOURED_HERE
    return way.sub(_moved_up, text)


def _moved_up(found: re.Match[str]) -> str:
    """What is read instead of a name with letters behind it."""
    first, last = found["first"], found["last"]
    strange = not is_ordinary(first) and not is_ordinary(last) and not last.isupper()
    if not (is_given(first) or first in TITLED or strange):
        return found[0]
    on = found["on"] or ""
    name = found[0][: len(found[0]) - len(found["letters"]) - len(on)]
    return name + on + " " * len(found["letters"])
