"""Nouns by which nobody is meant: those that only describe who is named beside them, or go on with what they are for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.naming.masks import Mention
    from kg.extract.naming.people import Named
    from kg.extract.text.passages import Sentence

TAKING = re.compile(
    r"\b(?:sue[ds]?|suing|fine[ds]?|blame[ds]?|blaming|fault(?:ed|s|ing)|criticize[ds]?|pa(?:y|ys|id|ying)|charge[ds]?|pursu(?:e|es|ed|ing)|thank(?:ed|s)|against|from|to|by|and|that) $"
)
"""Words behind which a noun is whom it is done to, and "for" tells why."""
SPEAKING_FOR = re.compile(
    r"\b(?:[Aa]n?|[Aa]nother|[Tt]he|[Ll]ead|[Tt]rial|[Cc]hief|^) ?(?:[Aa]ttorneys?|[Ll]awyers?|[Cc]ounsel|spokes(?:man|woman|person)) (?:for|representing) $"
    r"|^(?:[Ff]or|[Oo]n behalf of|(?:[Ss]peaking|[Aa]rguing|[Aa]ppearing|[Aa]cting) (?:for|on behalf of)|[Rr]epresenting|[Dd]efending) $"
)
"""What stands before one whose lawyer is named next: "an attorney for the company, Roe, said", "For the company, Roe argued"."""
THROUGH = re.compile(
    r"^(?:Through|By|Via|Represented by) (?:(?:[a-z]+ ){0,2}(?:attorneys?|lawyers?|counsel),? )?[A-Z][^,;]{3,60}, $"
)
"""Through whom a party pleads who is named next: "Through attorney Ann Poe, the company denied it"."""
OF_WHAT = re.compile(
    r"\b(?:accus(?:e|es|ed|ing)|clear(?:s|ed|ing)?|absolv(?:e|es|ed|ing)|acquit(?:s|ted|ting)?|exonerat(?:e|es|ed|ing)|warn(?:s|ed|ing)?|notif(?:y|ies|ied|ying)"
    r"|inform(?:s|ed|ing)?|depriv(?:e|es|ed|ing)|rob(?:s|bed|bing)?|suspect(?:s|ed|ing)?|convict(?:s|ed|ing)?|reliev(?:e|es|ed|ing)|remind(?:s|ed|ing)?) $"
)
"""Verbs of which somebody is accused, or cleared: "of" is not said of whom it is done to."""
OWNING = re.compile(r"['\u2019]s ")
AND = re.compile(r" and (?!(?:its|his|her|their|the|two|three|four|five|six|several|some|one|a|an) )")
LISTED = re.compile(
    r", (?:[Ff]ormer |[Tt]hen-)?[A-Z][\w\u2019'.-]+(?: [A-Z][\w\u2019'.-]+){0,4}(?:, [^,;.]{3,60}){0,6},? and (?:[A-Z]|(?:former|then|retired|county|city|state|police|several|two|three|four|five|other)\b)"
)
"""What stands behind a body that is listed with others: "the company, Roe and Doe"."""


ONE_OF = re.compile(r", (?:an?other|one|also one|some|two|both) of $")
SUING = re.compile(r"\b(?:sue[ds]?|suing|against) $")
PERSONS = frozenset(
    {"publisher", "developer", "maker", "regulator", "broker", "carrier", "operator", "distributor"}
)
"""Nouns of bodies that people are called by as well."""


def is_aside(sentence: Sentence, said: re.Match[str], found: list[Mention]) -> bool:
    """Whether a noun only describes the one named beside it: "Tim Cook, the founder", "the attorney Ann Poe"."""
    listed = sentence.text.startswith(":", said.end())  # "Attorneys for the company: Ann Poe"
    if (
        listed
        or THROUGH.search(sentence.text, 0, said.start())
        or OWNING.match(sentence.text, said.end())
        or SPEAKING_FOR.search(sentence.text, 0, said.start())
    ):
        return False
    start, end = sentence.start + said.start(), sentence.start + said.end()
    after = {end + 1} if said["body"] and LISTED.match(sentence.text, said.end()) else {end + 1, end + 2}
    near = any(one.end + 2 == start or one.start in after for one in found)
    joined = AND.match(sentence.text, said.end()) is not None
    return near or (joined and not _is_sued_too(said, sentence.text))


def _is_sued_too(said: re.Match[str], text: str) -> bool:
    """Whether a body is sued with who is named behind it: "sued the city and Officer Roe"; not "sued the publisher and editor Roe"."""
    return (
        bool(said["body"]) and said["body"] not in PERSONS and SUING.search(text, 0, said.start()) is not None
    )


def without_described(before: list[str], text: str, people: Mapping[str, Named]) -> list[str]:
    """Those named before without the one whom "one of her lawyers" goes on to describe: "Jane Poe of Poe LLP, one of her lawyers"."""
    if not ONE_OF.search(text):
        return before
    last = next((key for key in reversed(before) if key in people and people[key].kind == "Person"), None)
    return [key for key in before if key != last]


def is_for(sentence: Sentence, said: re.Match[str]) -> bool:
    """Whether a noun goes on with what it is for, or of, and none is told of it: "the center for justice", "the maker of it"; not "sued the company for"."""
    text, end = sentence.text, said.end()
    if text.startswith(" of ", end):
        return OF_WHAT.search(text, 0, said.start()) is None
    return text.startswith(" for ", end) and TAKING.search(text, 0, said.start()) is None
