"""Governments and estates whose kind is printed in small letters: "the town of Falmouth", "the estate of Ann Roe"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.naming.deeds import DOES
from kg.extract.naming.seats import POSTAL, SEATS
from kg.extract.text.cued import Closing, Cued
from kg.extract.text.words import LEADING

GOVERNED = Cued(
    r"\b(?:[Cc]ity and [Cc]ounty|city|town|county|village|borough|township|state) of (?:(?:St|Ft|Mt)\. )?[A-Z][a-z]+(?: [A-Z][a-z]+)?|\bU\.S\. Virgin Islands|\bDistrict of Columbia"
    r"|\bestate of [A-Z][\w'\u2019-]+(?: [A-Z]\.)?(?: [A-Z][\w'\u2019-]+){1,2}(?<!s['\u2019])",
    "estate of ",
    "ounty of ",
    *("U.S. Virgin Islands", "District of Columbia"),
    *("city of ", "town of ", "county of ", "village of ", "borough of ", "township of ", "state of "),
)
"""Governments whose kind is printed in small letters; they are named where they sue, or are sued."""
SUED = re.compile(
    r"(?:\b(?:sue[sd]?|suing|against|[Dd]efendants?(?: are)?,?|v\.|and|by|that|accus(?:e[ds]?|ing)|alleg(?:e[ds]?|ing)|charg(?:e[ds]?|ing)|took|tak(?:es|en|ing)|nam(?:e[ds]?|ing)|stop|force|ordered|from|cleared|dismiss(?:ed|es|ing)|dropp(?:ed|ing)|[Dd]efendants? (?:include[ds]?|were|was|is)|represent(?:s|ed|ing)|(?:lawyers?|attorneys?|counsel) for"
    r"|(?:judgment|rul(?:e[ds]?|ing)|verdict|found|sided|decided|settle(?:d|ment|s)?|deal|agreement) (?:to|for|in favor of|with|by)|(?:to|must|will) pay|orders)|,) [Tt]he $"
)
BARELY = Cued(
    r"\b(?:sue[sd]?|suing|against) the (?P<noun>city|town|county|village|borough|township|state|District)\b(?! of)",
    *(f" the {noun}" for noun in ("city", "town", "county", "village", "borough", "state", "District")),
)
"""What a text tells to be sued by its noun alone: "sued the town"."""
COUNTY = Cued(r"\b(?P<name>[A-Z][\w.'\u2019-]+(?: [A-Z][\w'\u2019-]+)? County)\b(?P<more> [A-Z])?", " County")
"""A county that is printed as one, and whether its name goes on: "Holm County Jail"."""
BROUGHT = re.compile(r"(?:, [A-Z][a-z.]+(?: [A-Z][a-z]+)?,)? (?:has |had |have )?(?:brought|filed) against\b")
"""What stands behind a town that brought the suit before it: "a suit that the town of Larkspur brought against Doe"."""
DAY = re.compile(r"(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?")
SUING = Closing(
    r"\b(?:su(?:e|es|ed|ing)|countersued|(?:law)?suits? against|complaints? against|claims against) $",
    *("sue ", "sues ", "sued ", "suing ", " against "),
)
ENDS = re.compile(
    r"\s*(?:[.,;:\u2014)]|$)| (?:in|on|for|and|over|to|after|last|this|claiming|alleging|saying|seeking|accusing)\b"
)
"""What stands behind a place that is sued, and not somebody there: not "sued Boston police"."""
STATE = "(?:" + "|".join(sorted(POSTAL, key=lambda name: (-len(name), name))) + ")"
STATES_SUE = re.compile(
    rf"(?:, {STATE}\b)*,? and (?:{STATE}|(?:\d+|[a-z-]+) (?:other )?states|(?:the )?District of Columbia)(?: (?:have|also|are|had))* (?:sued|suing|countersued|filed (?:a|the|their|suit)\b)"
)
"""What stands behind a state that sues with those listed behind it."""
IN_STATE = re.compile(
    rf"(?:\b(?:in|of|from|near|outside|at|for|across)(?: both)? (?:{STATE}(?:, |,? and ))*|[A-Z][\w.'\u2019-]+, )$"
)
"""What stands before a state in which somebody is: "Roe, of Dayton, Ohio"."""
LISTED = re.compile(rf"(?<!of )(?<!in )(?<!from )\b{STATE}, $")
STATES_BEFORE = re.compile(rf"\b(?:joined|led|headed) by (?:{STATE}(?:,|,? and) )*$")
SUES_LATER = re.compile(
    rf"(?:(?:,|,? and) {STATE})*,(?: on \w+)? (?:have |has |also )*(?:sued|filed (?:a|the|its|their|suit)\b)"
)
"""What stands behind a state in whose company others sue."""
NATION = Cued(r"(?<![\w\u201c\"] of )\bUnited States(?: of America)?\b(?! (?:ex rel|[A-Z]))", "United States")
NATION_SUES = re.compile(
    r"(?:,? (?:also|has|have|on \w+day|on [A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?)){0,2},? (?:sued|sues|is suing|filed (?:an? |its )(?:[\w-]+ ){0,3}?(?:(?:law)?suit|complaint)|intervened in)\b"
)
NATION_FACES = re.compile(r"(?:,? and [^.;:\n]{3,50}?)? v\. [A-Z][\w.'\u2019&-]*,? (?:[A-Z&]|of |et al)")
NATION_SUED = re.compile(
    r"(?:\b(?:sue[sd]?|suing)|\b(?:suit|action|complaint|claims?) against|[a-z.,)] v\.) (?:the )?$"
)
CIVIL = re.compile(r"\b(?:complaint|(?:law)?suit|civil|consent (?:decree|order|judgment)|sued|plaintiffs?)\b")
CRIMINAL = re.compile(
    r"\b(?:indict\w*|convict\w*|sentenc\w*|prosecut(?:ed|ion)|plead(?:ed)? guilty|pled guilty|criminal defendant)\b"
)
"""What tells of suits, and of trials in which the nation is no party that sues."""
BEFORE = 60
"""Code points before a government in which stands what is done to it."""


SUES = re.compile(
    r"(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)? (?:(?:has|have|also|then) ){0,2}(?:sued|sues|countersued|is suing|filed (?:an? |its )?(?:own )?(?:(?:federal|similar|separate|parallel|related) )?(?:(?:law)?suit|complaint against))\b"
)
"""What a place does that is a government's."""


def is_sued(text: str, start: int, end: int) -> bool:
    """Whether a city or a state is told to be sued, or to sue, where it is named: "sued Boston in May"."""
    before = text[max(0, start - BEFORE) : start]
    sued = SUING.search(before) is not None and ENDS.match(text, end) is not None
    return sued or (SUES.match(text, end) is not None and not _is_where(before))


def _is_where(before: str) -> bool:
    """Whether a place only tells where somebody is: "Roe, of Dayton, Ohio", "residents of both Ohio and Utah"."""
    return IN_STATE.search(before) is not None and LISTED.search(before) is None


def is_suing(before: str, after: str) -> bool:
    """Whether the words around a state's name tell that it sues, with others or by itself: "Ohio and 17 other states have sued"."""
    if STATES_BEFORE.search(before) is not None and SUES_LATER.match(after) is not None:
        return True
    sues = SUES.match(after) is not None or STATES_SUE.match(after) is not None
    return sues and not _is_where(before)


def is_sued_place(name: str, before: str, after: str) -> bool:
    """Whether the words around a place's name tell that it is sued, and no one there, or that it sues."""
    if name in POSTAL and is_suing(before, after):
        return True
    if name not in SEATS:
        return False
    sued = SUING.search(before) is not None and ENDS.match(after) is not None
    return sued or (SUES.match(after) is not None and not _is_where(before))


def governments_in(text: str) -> Iterator[tuple[int, int]]:
    """Where a text names the governments that sue, or are sued, in order."""
    spoken = {one["noun"] for one in BARELY.finditer(text)}
    for one in GOVERNED.finditer(text):
        sued = SUED.search(text[max(0, one.start() - BEFORE) : one.start()]) or _does(text, one.end())
        if sued or one[0].split()[0] in spoken:
            yield one.span()
    yield from _nation(text)
    if "county" in spoken:
        yield from _only_county(text)


def _nation(text: str) -> Iterator[tuple[int, int]]:
    """Where the United States stand first as one who sues, or is sued; nowhere in a text on a crime."""
    for one in NATION.finditer(text):
        sues = NATION_SUES.match(text, one.end()) or NATION_SUED.search(
            text, max(0, one.start() - BEFORE), one.start()
        )
        if sues or NATION_FACES.match(text, one.end()):
            if CIVIL.search(text) and not CRIMINAL.search(text):
                yield one.span()
            return


def _only_county(text: str) -> Iterator[tuple[int, int]]:
    """Where the only county of a text stands that tells of one by its noun; nowhere where it names several."""
    found = [
        one
        for one in COUNTY.finditer(text)
        if one["name"].split()[0] not in LEADING or one["name"].count(" ") > 1
    ]
    names = {" ".join(word for word in one["name"].split() if word not in LEADING) for one in found}
    if len(names) == 1:
        name = names.pop()
        plain = next((one for one in found if not one["more"]), None)
        if plain is not None:
            yield plain.end("name") - len(name), plain.end("name")


def _does(text: str, end: int) -> bool:
    """Whether one who is named up to here does something: "the state of Ohio on Monday sued"."""
    day = DAY.match(text, end)
    return BROUGHT.match(text, end) is not None or DOES.match(text, day.end() if day else end) is not None
