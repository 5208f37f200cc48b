"""Names that are told with another's: a surname that two share, the company of which a unit is called."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.naming.lone import Lone
from kg.extract.naming.people import Known, Named
from kg.extract.naming.settings import Setting
from kg.extract.text.cued import Closing
from kg.extract.text.given import is_given, sex_of

SHARED = re.compile(
    r"(?:, [A-Z][a-z]+){0,3},? (?:and|&) (?P<given>[A-Z][\w'\u2019-]+(?: (?P<second>[A-Z][a-z]+)(?= [A-Z][a-z]))?) (?:[A-Z]\. )?(?P<family>[A-Z][\w'\u2019-]+)\b"
)
"""What stands behind a given name whose surname is told with the next one: "Ann and Tom Hill"."""
KIN = re.compile(
    r"\b(?P<family>[A-Z][\w-]+)(?:['\u2019]s|,? (?:and|along with|with) (?:his|her)) (?:then-|late |former |younger |older |twin )?(?:ex-)?(?:wife|husband|son|daughter|sister|brother|mother|father),? $"
)
"""What stands before the given name of one of somebody's family: "Tom Hill and his wife, Ann"."""
UNIT = Closing(
    r"\b(?:units?|subsidiar(?:y|ies)|affiliates?|arm|division|business|brand|label),? $",
    *(
        f"{one}{end}"
        for one in (
            "unit",
            "units",
            "subsidiary",
            "subsidiaries",
            "affiliate",
            "affiliates",
            "arm",
            "division",
            "business",
            "brand",
            "label",
        )
        for end in (" ", ", ")
    ),
)
"""What stands before the name of a part of another company."""


def enter_sharing(word: str, places: Sequence[Lone], text: str, people: Known) -> None:
    """Adds whom a given name is of that shares the surname behind it: "Ann and Tom Hill"."""
    found = (
        next((one for place in places if (one := _sharer(place, text, people))), None)
        if is_given(word)
        else None
    )
    if found is None and is_given(word):
        found = next((one for place in places if (one := _kin(place, text, people))), None)
    if found is None:
        return
    start, family = found
    whole = f"{word} {family}"
    if (known := people.of(whole)) is not None:
        people.call(known, word)
        _pair(known, places, text, people)
        return
    sharer = people.put(Named(people.key_for(whole), word, "Person", start, {whole, family}, sex_of(word)))
    people.families.setdefault(family.casefold(), []).append(sharer)
    _pair(sharer, places, text, people)


def _pair(one: Named, places: Sequence[Lone], text: str, people: Known) -> None:
    """Notes on both that they are named together by one surname, by which the two are called then: "Ann and Tom Hill ... the Hills"."""
    others = (_other(place, text, people) for place in places)
    for other in (other for other in others if other is not None and other.key != one.key):
        one.kin.add(other.key)
        other.kin.add(one.key)


def _sharer(place: Lone, text: str, people: Known) -> tuple[int, str] | None:
    """Where a given name stands, and the surname of the person who is named behind it; None where none is."""
    found = SHARED.match(text, place.end)
    return (place.start, found["family"]) if found is not None and _other(place, text, people) else None


def _other(place: Lone, text: str, people: Known) -> Named | None:
    """The person behind a given name whose surname it shares; None where none is named there."""
    found = SHARED.match(text, place.end)
    other = people.of(f"{found['given']} {found['family']}") if found else None
    return other if other is not None and other.kind == "Person" and not other.judge else None


def _kin(place: Lone, text: str, people: Known) -> tuple[int, str] | None:
    """Where a given name stands, and the surname of the one whose kin it is of; None where it is nobody's."""
    found = KIN.search(text, max(0, place.start - 90), place.start)
    known = people.families.get(found["family"].casefold(), []) if found else []
    return (place.start, found["family"]) if found and len(known) == 1 and not known[0].judge else None


def whole_of(name: str, at: Setting) -> set[str]:
    """The short name of a unit that is the name of the whole company, told before: "Holm said its unit Holm Systems"."""
    first, _, rest = name.partition(" ")
    unit = rest and UNIT.search(at.before) is not None and at.facts.alone[first]
    return (
        {first}
        if unit and re.search(rf"\b{re.escape(first)}\b(?! [A-Z])", at.facts.text[: at.facts.text.find(name)])
        else set()
    )
