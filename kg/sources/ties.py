"""The other cases that a docket's header names: lead, member, related ones, and those in other courts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from kg.model import Case, CaseRelation
from kg.model.case import Relationship
from kg.rdf.terms import docket_slug
from kg.sources.courts import resolve
from kg.sources.sheets import Sheet

LABELLED = re.compile(
    r"^(lead (?:bk )?case|lead docket|member cases?|related (?:bk )?cases?|related adv\w*|cases? in other court|lead bk title):(.*)$",
    re.IGNORECASE,
)
LABEL = re.compile(r"^[A-Z][A-Za-z\[\]. ]{2,40}:(?:\s|$)")
NUMBER = re.compile(r"^\d{1,2}:\d\d-[a-z]{2,4}-\d+|^\d\d-\d{3,6}|^\d\dcv\d+|^\d\dcr\d+|^mdl ?(?:no\. ?)?\d+", re.IGNORECASE)


class Tied(Struct, frozen=True):
    """The cases named, and how the docket's own case relates to them."""

    cases: tuple[Case, ...]
    relations: tuple[CaseRelation, ...]


def tied(sheet: Sheet, own: str, number: str | None) -> Tied:
    """The cases that the header names; the docket's own, listed among its group, is left out."""
    ties = _Ties(sheet, own, number)
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
        values = [found[2].strip()] if found[2].strip() else []
        for below in lines[place + 1 :]:
            if values and found[2].strip() or not (NUMBER.match(below) or ", " in below) or LABEL.match(below):
                break
            values.append(below)
        yield found[1].casefold(), values


class _Ties:
    """The ties read so far."""

    def __init__(self, sheet: Sheet, own: str, number: str | None) -> None:
        self.cases: dict[str, Case] = {}
        self.relations: list[CaseRelation] = []
        self._sheet = sheet
        self._own = own
        self._slug = docket_slug(number) if number else None
        self._lead: str | None = None

    def read(self, label: str, values: list[str]) -> None:
        """The cases behind one label."""
        if label == "lead bk title" and self._lead in self.cases and values:
            lead = self.cases[self._lead]
            self.cases[self._lead] = Case(
                key=lead.key, name=values[0], court=lead.court, docket_number=lead.docket_number, evidence=lead.evidence
            )
        for value in values:
            if "other court" in label:
                self._elsewhere(value)
            elif NUMBER.match(value) and docket_slug(value) != self._slug:
                self._here(label, value)

    def _here(self, label: str, number: str) -> None:
        """A case of the same court."""
        if label in {"lead case", "lead docket"}:
            self._lead = self._name(number, number, self._sheet.court)
            self._relate("consolidated", self._lead)
        elif label == "lead bk case":
            self._lead = self._name(number, number, self._sheet.court)
            self._relate("related", self._lead)
        elif label.startswith("member"):
            lead = self._lead or self._own
            self._name(number, number, self._sheet.court, CaseRelation(kind="consolidated", case=lead))
        else:
            self._relate("related", self._name(number, number, self._sheet.court))

    def _elsewhere(self, printed: str) -> None:
        """A case "in other court", printed as court and number; before a court of appeals it is an appeal of this one."""
        name, _, number = printed.rpartition(",")
        where = resolve(name.strip())
        if not re.search(r"\d", number):
            return
        above = where is not None and re.fullmatch(r"ca(?:\d\d?|dc|fc)", where) is not None
        if above and self._sheet.court != where:
            self._name(printed, number.strip(), where, CaseRelation(kind="appeal", case=self._own))
        else:
            self._relate("related", self._name(printed, number.strip(), where))

    def _name(self, printed: str, number: str, where: str | None, *relations: CaseRelation) -> str:
        """The key of a case named, which is added once."""
        key = f"case:{where or printed}:{number}"
        quote = self._sheet.caption(printed)
        evidence = self._sheet.need(quote, printed, ())
        if key not in self.cases and key != f"case:{relations[0].case if relations else ''}:{number}":
            own = tuple(one for one in relations if one.case != key)
            self.cases[key] = Case(
                key=key, name=printed, court=where, docket_number=number, relations=own, evidence=evidence
            )
        return key

    def _relate(self, kind: Relationship, case: str) -> None:
        relation = CaseRelation(kind=kind, case=case)
        if relation not in self.relations:
            self.relations.append(relation)
