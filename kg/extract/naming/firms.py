"""Law firms that are printed as a list of surnames."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.naming.alone import lone_kind
from kg.extract.naming.runs import UPPER
from kg.extract.text.cued import Cued
from kg.extract.text.given import is_given
from kg.extract.text.words import BODIES, LEADING, PLACES

NAME = rf"(?:O['\u2019]|D['\u2019]|de |van |von )?(?!LLP|PLLC|LLC|Inc\b|Corp\b)[{UPPER}][\w-]{{1,24}}(?!\w)"
ITEM = rf"{NAME}(?: {NAME}){{0,3}}"
ENDING = r"(?:,? (?:LLP|L\.L\.P\.|PLLC|P\.C\.|P\.A\.|LLC|PC|P\.L\.L\.C\.|P\.S\.C\.)(?!\w))"
WHOLE = r"(?:,? (?:LLP|L\.L\.P\.|PLLC|P\.C\.|P\.A\.|PC|P\.L\.L\.C\.)(?!\w))"
"""The forms of law firms alone."""
LIST = re.compile(rf"\b{ITEM}(?:, {ITEM}){{1,6}},? (?:&|and) {ITEM}{ENDING}?")
PAIR = re.compile(rf"\b{NAME}(?:, {NAME}){{0,4}},? (?:& {ITEM}{ENDING}|and {ITEM}{WHOLE})")
DOUBLE = re.compile(rf"\b{NAME}(?: {NAME}){{1,4}} and {NAME}{WHOLE}")
OFFICES = re.compile(
    rf"\bLaw (?:Offices?|Firm) of {ITEM}(?: [A-Z]\.)?(?:(?:, {ITEM})*,? (?:&|and) {ITEM}){ENDING}?"
)
COMMAS = re.compile(rf"\b{NAME}(?:, {NAME}){{1,5}}{ENDING}|\bPaul, Weiss\b")
MIDST = re.compile(rf"(?:^|[\s(])[{UPPER}][\w.'\u2019-]* $")
MIDST_NAME = re.compile(rf"[{UPPER}][\w'\u2019-]+ [{UPPER}]\. $")
"""What stands before the surname of a lawyer whose firm is listed behind it: "Rosemarie T. Ring, Munger, ..."."""
MOST = 40
"""Firms before one with which it is compared."""
NEAR = Cued(
    rf" & |{ENDING}|Paul, Weiss|Law (?:Offices?|Firm) of ",
    *(
        " & ",
        "Law Office",
        "Law Firm of",
        "LLP",
        "LLC",
        "PC",
        "L.L.P",
        "P.C.",
        "P.A.",
        "P.L.L.C",
        "P.S.C",
        "Paul, Weiss",
    ),
)


def firms_in(text: str) -> Iterator[tuple[int, int]]:
    """Where law firms stand that are lists of surnames, in order and apart."""
    found: list[tuple[int, int]] = []
    for line in re.finditer(r"[^\n]+", text):
        if NEAR.search(line[0]):
            for way in (OFFICES, LIST, PAIR, DOUBLE, COMMAS):
                spans = [(line.start() + start, line.start() + end) for start, end in _in_line(way, line[0])]
                found += [
                    one
                    for one in spans
                    if not any(one[0] < end and start < one[1] for start, end in found[-MOST:])
                ]
    last = 0
    for start, end in sorted(found):
        if start >= last:
            yield start, end
            last = end


def _in_line(way: re.Pattern[str], line: str) -> Iterator[tuple[int, int]]:
    for match in way.finditer(line):
        start = match.start()
        if way is not LIST and MIDST.search(line[max(0, start - 40) : start]):
            continue
        items = re.split(r", (?!LLP|LLC|L\.L)", match[0])
        before = line[max(0, start - 40) : start]
        surname = way is LIST and (MIDST_NAME.search(before) is not None or before.endswith("& "))
        while len(items) > 1 and (surname or _is_apart(items[0]) or _is_other(items)):
            surname = False
            start += len(items[0]) + 2
            items = items[1:]
        rest = line[start : match.end()]
        if way is DOUBLE and _is_apart(rest) and not rest.split(" and ")[0].split()[2:]:
            continue
        if way is OFFICES:
            yield match.span()
            continue
        listed = "&" in rest if way is LIST else True
        if (
            listed
            and not set(rest.replace(",", " ").split()[:-1]) & BODIES
            and re.search(r"[,&]| and ", rest)
        ):
            yield start + _lead(rest), match.end()


def _is_other(items: list[str]) -> bool:
    """Whether a list of surnames begins with a whole name: Theane Evangelis, Gibson, Dunn & Crutcher."""
    return bool(items[2:] or "&" in items[-1]) and " " in items[0] and " " not in items[1].partition(" &")[0]


def _is_apart(item: str) -> bool:
    """Whether an item before a firm's list is a person, a place or a company of its own."""
    words = item.split()
    person = len(words) > 1 and is_given(words[0])
    return person or item in PLACES or words[0] in LEADING or lone_kind(words[0]) == "Organization"


def _lead(rest: str) -> int:
    first = rest.split(" ", 1)[0]
    return len(first) + 1 if first in LEADING else 0
