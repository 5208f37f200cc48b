"""The other cases that a docket's header names: lead, member, related ones, and those in other courts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from kg.model import Case, CaseRelation
from kg.model.case import Relationship
from kg.model.evidence import Evidence
from kg.rdf.terms import docket_slug
from kg.sources.courts import resolve
from kg.sources.sheets import Sheet

LABELLED = re.compile(
    r"^(lead (?:bk )?case|lead docket|lead bk title|member cases?|related (?:bk )?cases?"
    r"|cases? in other court):(.*)$",
    re.IGNORECASE,
)
LABEL = re.compile(r"^[A-Z][A-Za-z\[\]. ]{2,40}:(?:\s|$)")
NUMBER = re.compile(
    r"\d{1,2}:\d\d-[a-z]{2,4}-\d+|\d\d-\d{3,6}|\d\dc[vr]\d+|mdl ?(?:no\. ?)?\d+", re.IGNORECASE
)


class Tied(Struct, frozen=True):
    """The cases named, and how the docket's own case relates to them."""

    cases: tuple[Case, ...]
    relations: tuple[CaseRelation, ...]


def tied(sheet: Sheet, own: str, number: str | None, instead: Evidence) -> Tied:
    """The cases that the header names; the docket's own, listed among its group, is left out."""
    ties = _Ties(sheet, own, number, instead)
    for label, values in _labels(sheet.head):
        ties.read(label, values)
    return Tied(tuple(ties.cases.values()), tuple(ties.relations))


def _labels(head: str) -> Iterator[tuple[str, list[str]]]:
    """Each label of a tie with what is printed behind and below it."""
    lines = head.split("\n")
    for place, line in enumerate(lines):
        found = LABELLED.match(line)
        if found is None:
            if line.casefold() in {"docket text", "represented by"}:
                return
            continue
        beside = found[2].strip()
        yield found[1].casefold(), [beside] if beside else list(takewhile(_is_tie, lines[place + 1 :]))


def _is_tie(line: str) -> bool:
    """Whether a line below a label still belongs to it: a number, or a court and a number."""
    return (NUMBER.match(line) is not None or ", " in line) and not LABEL.match(line)


class _Ties:
    """The ties read so far."""

    def __init__(self, sheet: Sheet, own: str, number: str | None, instead: Evidence) -> None:
        self.cases: dict[str, Case] = {}
        self.relations: list[CaseRelation] = []
        self._sheet = sheet
        self._own = own
        self._instead = instead
        self._slug = docket_slug(number) if number else None
        self._lead: str | None = None

    def read(self, label: str, values: list[str]) -> None:
        """The cases behind one label."""
        if label == "lead bk title" and self._lead in self.cases and values:
            self.cases[self._lead] = replace(self.cases[self._lead], name=values[0])
        for value in values:
            if "other court" in label:
                self._elsewhere(value)
            elif NUMBER.match(value) and docket_slug(value) != self._slug:
                self._here(label, value)

    def _here(self, label: str, number: str) -> None:
        """A case of the same court."""
        if label.startswith("member"):
            into = CaseRelation(kind="consolidated", case=self._lead or self._own)
            self._name(number, number, self._sheet.court, into)
            return
        key = self._name(number, number, self._sheet.court)
        self._relate("consolidated" if label in {"lead case", "lead docket"} else "related", key)
        if label.startswith("lead"):
            self._lead = key

    def _elsewhere(self, printed: str) -> None:
        """A case before another court, printed as court and number; before a court of appeals, an appeal."""
        name, _, number = printed.rpartition(",")
        where = resolve(name.strip())
        if not re.search(r"\d", number):
            return
        if where and where != self._sheet.court and re.fullmatch(r"ca(?:\d\d?|dc|fc)", where):
            bare = re.sub(r"(?<=\d)-[A-Z]+$", "", number.strip())  # the initials of a judge or a deputy clerk
            self._name(printed, bare, where, CaseRelation(kind="appeal", case=self._own))
        else:
            self._relate("related", self._name(printed, number.strip(), where))

    def _name(self, printed: str, number: str, where: str | None, *relations: CaseRelation) -> str:
        """The key of a case named, which is added once; a lead case is listed among its own members."""
        key = f"case:{where or printed}:{docket_slug(number)}"
        if key not in self.cases:
            evidence = self._sheet.need(self._sheet.caption(printed), printed, self._instead)
            self.cases[key] = Case(
                key=key,
                name=printed,
                court=where,
                docket_number=number,
                relations=relations,
                evidence=evidence,
            )
        return key

    def _relate(self, kind: Relationship, case: str) -> None:
        relation = CaseRelation(kind=kind, case=case)
        if relation not in self.relations:
            self.relations.append(relation)
