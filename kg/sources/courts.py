"""Courts as courts-db registers them: their facts by id, and their ids by the common spellings."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from msgspec import Struct

from kg.errors import MissingExtra

CIRCUITS = {
    "ca1": ("Maine", "Massachusetts", "New Hampshire", "Puerto Rico", "Rhode Island"),
    "ca2": ("Connecticut", "New York", "Vermont"),
    "ca3": ("Delaware", "New Jersey", "Pennsylvania", "Virgin Islands"),
    "ca4": ("Maryland", "North Carolina", "South Carolina", "Virginia", "West Virginia"),
    "ca5": ("Louisiana", "Mississippi", "Texas"),
    "ca6": ("Kentucky", "Michigan", "Ohio", "Tennessee"),
    "ca7": ("Illinois", "Indiana", "Wisconsin"),
    "ca8": ("Arkansas", "Iowa", "Minnesota", "Missouri", "Nebraska", "North Dakota", "South Dakota"),
    "ca9": (
        "Alaska", "Arizona", "California", "Guam", "Hawaii", "Idaho", "Montana", "Nevada",
        "Northern Mariana Islands", "Oregon", "Washington",
    ),
    "ca10": ("Colorado", "Kansas", "New Mexico", "Oklahoma", "Utah", "Wyoming"),
    "ca11": ("Alabama", "Florida", "Georgia"),
    "cadc": ("District of Columbia",),
}  # fmt: skip
"""Court of appeals → where its districts lie (28 U.S.C. § 41). courts-db gives few, and one wrongly."""

REVIEWED = {"cit": "cafc", "uscfc": "cafc", "cavc": "cafc", "ttab": "cafc", "ptab": "cafc"}
PACER = {"arb": "azb", "nebraskab": "neb", "uscfc": "cofc"}
"""courts-db id → the id in the court's PACER address, where they differ."""

STATES = tuple(sorted((state for states in CIRCUITS.values() for state in states), key=len, reverse=True))
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
)  # fmt: skip
WAYS = {"n": "northern", "s": "southern", "e": "eastern", "w": "western", "c": "central", "m": "middle"}
WAY = re.compile(r"\b([nsewcm]) ?d\b|\b(northern|southern|eastern|western|central|middle)\b")
PLACE = "|".join(state.casefold() for state in STATES)
DISTRICT = re.compile(
    rf"(?:the )?(?:us |united states )?(?:(?P<kind>district|bankruptcy) court )?"
    rf"(?:(?:electronic case filing system|live|database) )*(?:for )?(?:the )?"
    rf"(?:(?P<way>{'|'.join(WAYS.values())}) )?(?P<district>district (?:of )?)?(?P<state>{PLACE})"
    rf"(?: (?P<after>{'|'.join(WAYS.values())}) district)?(?: .*)?"
)
CIRCUIT = re.compile(
    rf"(?:the )?(?:us |united states )?(?:court of appeals (?:for )?(?:the )?)?(?:usca (?:for )?(?:the )?)?"
    rf"(?:(?P<word>{'|'.join(ORDINALS)})|(?P<number>\d\d?)(?:st|nd|rd|d|th)"
    r"|(?P<dc>district of columbia|dc|d c)|(?P<fed>federal))"
    r" cir(?:cuit)?(?: .*)?"
)


class CourtFacts(Struct, frozen=True):
    """What is known of one registered court.

    ``jurisdiction`` is a concept of lev:jurisdiction; ``parent`` and ``appeals_to`` are courts-db ids.
    """

    id: str
    label: str
    jurisdiction: str
    parent: str | None = None
    appeals_to: str | None = None

    @property
    def pacer(self) -> str:
        """Its id in PACER, as in ecf.azb.uscourts.gov."""
        return PACER.get(self.id, self.id)


@lru_cache(maxsize=512)
def court(court_id: str) -> CourtFacts | None:
    """The facts of a court by its courts-db (or PACER) id; None where none has it."""
    known = _register()
    found = known.get(_registered(court_id))
    if found is None:
        return None
    return CourtFacts(
        id=found["id"],
        label=found["name"].strip(),
        jurisdiction="usfederal" if found["system"] == "federal" else "us",
        parent=_district_of(found) or _known(found.get("parent")),
        appeals_to=_appeals_to(found),
    )


@lru_cache(maxsize=1024)
def resolve(spelling: str) -> str | None:
    """The courts-db id of a court by id, citation or name; None where that names no one court.

    >>> resolve("U.S. District Court for the Southern District of New York"), resolve("S.D.N.Y.")
    ('nysd', 'nysd')
    >>> resolve("Ninth Circuit"), resolve("Manhattan federal court")
    ('ca9', None)
    """
    plain = _plain(spelling)
    if not plain:
        return None
    if re.fullmatch(r"[a-z]+\d{0,2}", spelling.strip()) and _registered(spelling.strip()) in _register():
        return _registered(spelling.strip())
    return (
        _spelt().get(plain.replace(" ", ""))
        or _circuit(CIRCUIT.fullmatch(plain))
        or _district(DISTRICT.fullmatch(plain))
    )


def _plain(words: str) -> str:
    """Lower case, no punctuation, "u s" in one."""
    plain = " ".join(re.findall(r"[a-z0-9]+", words.casefold().replace("u.s.", "us ").replace("'", "")))
    return re.sub(r"\b([nsewcm]) ?d (?=[a-z]{3})", _way, re.sub(r"\bu s\b", "us", plain))


def _way(found: re.Match[str]) -> str:
    return f"{WAYS[found[1]]} district "


def _circuit(found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    if found["dc"]:
        return "cadc"
    if found["fed"]:
        return "cafc"
    number = int(found["number"]) if found["number"] else ORDINALS.index(found["word"]) + 1
    return f"ca{number}" if 1 <= number <= len(ORDINALS) else None


def _district(found: re.Match[str] | None) -> str | None:
    if found is None or not (found["district"] or found["kind"]):
        return None
    return _districts().get(
        (found["kind"] or "district", found["way"] or found["after"] or "", found["state"])
    )


def _registered(court_id: str) -> str:
    """The courts-db id of a court given by that or by its PACER id."""
    return next((registered for registered, pacer in PACER.items() if pacer == court_id), court_id)


def _known(parent: str | None) -> str | None:
    return parent if parent in _register() else None


def _appeals_to(found: dict[str, Any]) -> str | None:
    """The court that reviews it: of a bankruptcy court its district's, of that its circuit's."""
    if (district := _district_of(found)) is not None:
        return district
    if found["id"] in REVIEWED:
        return REVIEWED[found["id"]]
    if re.fullmatch(r"ca(?:\d\d?|dc|fc)", found["id"]):
        return "scotus"
    if found["system"] == "federal" and "District Court" in found["name"]:
        return next((circuit for circuit, states in CIRCUITS.items() if _state(found) in states), None)
    given = found.get("appeal_to")
    return _known(
        given[0] if isinstance(given, list) and given else given if isinstance(given, str) else None
    )


def _district_of(found: dict[str, Any]) -> str | None:
    """The district court that a bankruptcy court is a unit of (28 U.S.C. § 151)."""
    kind, way, state = _key(found)
    return _districts().get(("district", way, state)) if kind == "bankruptcy" else None


def _state(found: dict[str, Any]) -> str:
    place = found.get("location") or ""
    return "District of Columbia" if "D.C." in place else place


def _key(found: dict[str, Any]) -> tuple[str, str, str]:
    """The kind, direction and state of a district or bankruptcy court; no kind for any other."""
    name, state = found["name"], _state(found).casefold()
    if found["system"] != "federal" or "Appellate" in name:
        return "", "", state
    bankrupt = found["citation_string"].startswith("Bankr") or "Bankruptcy Court" in name
    kind = "bankruptcy" if bankrupt else "district" if "District Court" in name else ""
    way = WAY.search(_plain(name).replace(state, ""))
    return kind, (way[2] or WAYS[way[1]]) if way else "", state


@lru_cache(maxsize=1)
def _register() -> dict[str, dict[str, Any]]:
    """courts-db, by id. Its own matching by regular expressions is left alone: it takes seconds."""
    try:
        from courts_db import court_dict  # noqa: PLC0415 - an extra, and heavy
    except ImportError:
        raise MissingExtra("courts", "naming the court of a docket") from None
    return {one["id"]: one for one in court_dict.values()}


@lru_cache(maxsize=1)
def _districts() -> dict[tuple[str, str, str], str]:
    """Kind, direction and state → the district or bankruptcy court that sits there today."""
    found: dict[tuple[str, str, str], str] = {}
    for one in sorted(_register().values(), key=lambda one: (_sits(one), one["id"])):
        found[_key(one)] = one["id"]
    return {key: court_id for key, court_id in found.items() if key[0]}


def _sits(one: dict[str, Any]) -> bool:
    """Whether it was not closed, so far as courts-db knows."""
    return any(not period.get("end") for period in one["dates"])


@lru_cache(maxsize=1)
def _spelt() -> dict[str, str]:
    """Names and citations, letters and digits alone → the one court they mean."""
    meant: dict[str, set[str]] = {"boardofimmigrationappeals": {"bia"}}
    for one in _register().values():
        names = {one["name"]}
        if one["system"] == "federal":
            bare = one["name"].strip().removeprefix("United States ")
            names |= {bare, f"U.S. {bare}", f"United States {bare}", one["citation_string"]}
        for name in names:
            meant.setdefault(_plain(name).replace(" ", ""), set()).add(one["id"])
    meant.pop("", None)  # of courts without a citation
    meant.pop("unitedstatesdistrictcourt", None)  # courts-db's parent of the 94
    meant.pop("usdistrictcourt", None)
    return {name: next(iter(ids)) for name, ids in meant.items() if len(ids) == 1}
