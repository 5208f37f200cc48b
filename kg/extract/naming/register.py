"""Courts by their id in courts-db: those that `courts_db.find_court` finds, without trying all its patterns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

ESCAPED = re.compile(r"\\.|\[[^\]]*\]")
GROUP = re.compile(r"\([^()]*\)")
LOOSE = re.compile(r".[*?]|.\{[^}]*\}", re.DOTALL)
BREAK = re.compile(r"[^\w ,'-]+")


OF_STATE = re.compile(r" of the State of ", re.IGNORECASE)
BEHIND = re.compile(r"(?:,? County of [A-Z][\w ]+|,? (?:In and )?For .*)$")
"""Where a court of a state sits."""
TRIAL = re.compile(
    r"\b(?P<kind>District|Circuit|Superior) Court\b.*, (?:State of )?(?P<state>[A-Z]\w+(?: [A-Z]\w+)?)$"
)
"""A court of trial with its county and its state: "Eighth Judicial District Court, Clark County, Nevada"."""


class Way(NamedTuple):
    """How a court may be printed: a pattern of courts-db, the court's id and its parent's, and whether it is a bankruptcy court.

    ``letters`` are all that stand in whatever the pattern matches, in small letters.
    """

    pattern: str
    court: str
    parent: str | None
    bankruptcy: bool
    letters: tuple[str, ...]


@lru_cache(maxsize=512)
def registered(name: str) -> str | None:
    """The id in courts-db of the one court that a printed name fits; None where it fits none or several."""
    try:
        import courts_db  # noqa: F401, PLC0415 - an extra
    except ImportError:  # the extra "courts" is absent: the court stays unnamed
        return None

    plain = name.replace("\u2019", "'").replace("'s Court", " Court")
    if "chancery" in plain.casefold():
        return "delch"
    if plain.isupper() and "COMMON PLEAS" in plain and "PENNSYLVANIA" not in plain:
        return None  # the register has those of one state alone
    if plain.isupper():
        plain = plain.title().replace(" Of ", " of ").replace(" The ", " the ")
    if headed := re.match(
        r"state of (.+?) (?:in )?(?:the )?((?:court of appeals|supreme court))$", plain, re.IGNORECASE
    ):
        plain = f"{headed[1]} {headed[2]}".title().replace(" Of ", " of ")
    county = re.search(r"\bcounty of (.+)$", plain, re.IGNORECASE)
    seated = (f"{county[1]} Superior Court",) if county and "Superior" in plain else ()
    ways = (*seated, plain, plain.replace(" County", ""), plain.replace(" State ", " "), *_of_state(plain))
    for way in dict.fromkeys(ways):
        ids = ids_of(way, bankruptcy="Bankruptcy" in way)
        if len(ids) == 1 and ids != {"usdistct"}:  # "district court" of no district
            return ids.pop()
    return None


def _of_state(plain: str) -> Iterator[str]:
    """What the courts of a state are called together of which a name names one by its county."""
    yield BEHIND.sub("", OF_STATE.sub(" of ", plain))
    if (found := TRIAL.search(plain)) is not None:
        yield from (f"{found['state']} {found['kind']} {court}" for court in ("Courts", "Court"))


def ids_of(name: str, *, bankruptcy: bool) -> set[str]:
    """The ids of the courts that a name, or a part of it, fits: of the bankruptcy courts, or else of the others."""
    from courts_db import court_dict, reduce_court_list  # noqa: PLC0415 - an extra, and heavy
    from courts_db.text_utils import strip_punc  # noqa: PLC0415

    printed = strip_punc(name)
    able = (way for way in _able(printed) if way.bankruptcy is bankruptcy)
    found = {
        (got[0], way.court, way.parent) for way in able if (got := _compiled(way.pattern).search(printed))
    }
    found = found or {
        (printed, one, court_dict[one].get("parent")) for one in _named().get(printed.lower(), ())
    }
    kept = reduce_court_list(list(found)) if len(found) > 1 else found  # type: ignore[no-untyped-call]
    words = {one[0] for one in kept}
    longest = {one[1] for one in kept if not any(one[0] in other and one[0] != other for other in words)}
    ids = {one for one in longest if (court_dict[one]["type"] == "bankruptcy") is bankruptcy}
    return ids - {court_dict[one].get("parent") for one in ids} if len(ids) > 1 else ids


def _able(printed: str) -> Iterator[Way]:
    """The ways whose letters a name holds; all of them, where letters may be others' capitals: "\u017f" is an "s"."""
    low, plain = printed.lower(), printed.isascii()
    for longest, ways in _ways().items():
        if not plain or longest in low:
            yield from (way for way in ways if not plain or all(one in low for one in way.letters))


@cache
def _ways() -> dict[str, list[Way]]:
    """Letters without which none of some ways matches, in small letters \u2192 those ways."""
    from courts_db import courts  # noqa: PLC0415

    found: dict[str, list[Way]] = defaultdict(list)
    for court in courts:
        for printed in (*court["regex"], court["name"]):
            pattern, bankruptcy = printed.replace("\\\\", "\\"), court["type"] == "bankruptcy"
            letters = letters_of(pattern)
            way = Way(pattern, court["id"], court.get("parent"), bankruptcy, letters)
            found[max(letters, key=len, default="")].append(way)
    return found


@cache
def _named() -> dict[str, list[str]]:
    """A court's whole name in small letters \u2192 the ids of those called so."""
    from courts_db import courts  # noqa: PLC0415
    from courts_db.text_utils import strip_punc  # noqa: PLC0415

    found: dict[str, list[str]] = defaultdict(list)
    for court in courts:
        found[strip_punc(court["name"].lower())].append(court["id"])
    return found


def letters_of(pattern: str) -> tuple[str, ...]:
    """The stretches of letters, in small ones, that stand in whatever a pattern matches; none where none is sure."""
    bare, before = ESCAPED.sub("\0", pattern), ""
    while bare != before:
        before, bare = bare, GROUP.sub("\0", bare)
    if "|" in bare or "(" in bare:
        return ()
    return tuple(one.lower() for one in BREAK.split(LOOSE.sub("\0", bare)) if one)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
