"""The one town of a text that tells of it by its noun alone where it is sued: "in Larkspur, Ohio, ... sued the city"."""

from __future__ import annotations

import re

from kg.extract.naming.seats import POSTAL
from kg.extract.text.cued import Cued
from kg.extract.text.given import is_given
from kg.extract.text.words import BODIES, LEADING, NOTHING

BARE = Cued(
    r"\b(?:sue[sd]?|suing|against|judgment to|in favor of|settle[ds]? with|(?:found|ruled|sided|decided) (?:for|with)|cleared|nam(?:e[sd]?|ing)) the (?P<noun>city|town|village)\b(?! of)"
    r"|\b[Tt]he (?P<payer>city|town|village)(?: (?:has|had|will|must|later|also))* (?:agree[sd]? to (?:pay|settle)|settle[sd]? with|countersue[sd])\b",
    "he city",
    "he town",
    "he village",
)
"""What courts and suits do to a town that is named by its noun."""
WORD = r"(?:St\. |Fort |Mount |New |San |Santa |Los |Las |El |Lake |West |East |North |South )?[A-Z][a-z]+"
STATE = "(?:" + "|".join([*sorted(POSTAL), r"[A-Z][a-z]{1,4}\.", r"[A-Z]\.[A-Z]\."]) + ")"
PLACED = re.compile(rf"\b(?P<name>{WORD}), {STATE}(?=[\s,.;)])")
"""A town with its state."""
SERVED = re.compile(
    rf"\b(?P<name>{WORD}) (?:[Pp]olice|[Mm]ayor|[Cc]ity (?:[Cc]ouncil|[Hh]all|[Mm]anager|[Aa]ttorney|officials)|officers?|firefighters?|insurer|residents?)\b|\b(?P<town>{WORD})['\u2019]s (?:insurer|insurance company|insurance carrier|mayor|police)\b"
)
"""A town with those who serve it."""
SERVING = re.compile(rf"\b(?:[Pp]olice|[Oo]fficers|[Dd]etectives|[Oo]fficials) in (?P<name>{WORD})(?! [A-Z])")
"""Those who serve a town, and where: looked for only where no town is told otherwise."""
OF_TOWN = re.compile(r"\b(?:[Cc]ity|[Tt]own|[Vv]illage) of [A-Z]")


def town_in(text: str) -> tuple[int, int, str] | None:
    """Where the one town of a text is named that is sued by its noun, and the noun; None where there is none, or several may be meant."""
    bare = BARE.search(text)
    if bare is None or OF_TOWN.search(text, 0, bare.start()):
        return None
    for way in (SERVED, PLACED, SERVING):
        places = reversed([one.span(one.lastgroup or 0) for one in way.finditer(text)])
        found = {text[place[0] : place[1]]: place for place in places}
        found = {name: place for name, place in found.items() if _is_town(name, text)}
        if len(found) == 1:
            return (*next(iter(found.values())), bare["noun"] or bare["payer"])
        if found:
            return None
    return None


def _is_town(name: str, text: str) -> bool:
    """Whether a name may be a town's: no state's, no noun, and nobody's surname."""
    words = name.split()
    if name in POSTAL or words[0] in LEADING or {*words} & (BODIES | NOTHING):
        return False
    last = re.escape(words[-1])
    return not any(is_given(one[1]) for one in re.finditer(rf"\b([A-Z][a-z]+)(?: [A-Z]\.)? {last}\b", text))
