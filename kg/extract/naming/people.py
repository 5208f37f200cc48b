"""Those who were found in a text so far, and which of them a printed name is of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from kg.extract.naming.known import GROUPS
from kg.extract.naming.signs import BORN, SUFFIX
from kg.extract.naming.titles import gender_by, is_judge
from kg.extract.text.given import is_given, plain_given, sex_of
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.words import BODIES
from kg.model.agent import AgentKind

MOST = 300
"""Names of a text that are told apart."""


@dataclass
class Named:
    """One that the text names: the key, the full name, the shorter ones, and what is known of it.

    ``nouns`` are what the text calls it beside the name ("singer", "studio"); ``spots`` the places at which
    a court is named, since its words ("federal court in Manhattan") are nobody's name elsewhere. ``fulls`` counts how
    often the full name stands in the text, of those whose surname others have. ``aliases`` are other names that a paper gives,
    ``kin`` those with whom one is named by one surname: "Ann and Tom Hill"; ``likely`` tells whom no rule names, ``homes`` where one is from.
    """

    key: str
    name: str
    kind: AgentKind
    start: int
    short: set[str] = field(default_factory=set)
    gender: str = ""
    judge: bool = False
    party: bool = False
    court: str | None = None
    nouns: set[str] = field(default_factory=set)
    spots: list[tuple[int, int]] = field(default_factory=list)
    fulls: int = 0
    aliases: set[str] = field(default_factory=set)
    kin: set[str] = field(default_factory=set)
    likely: bool = False
    homes: set[str] = field(default_factory=set)


UNPLAIN = re.compile(r"[^a-z0-9]+")
"""What no key holds."""
WHOLE = frozenset(
    {"County", "City", "Town", "Township", "Village", "Parish", "State", "University", "College"}
)
"""Words that end the whole name of a body, however longer names of its parts go on."""


class Known:
    """Everybody found, in order; looked up by any of their names."""

    def __init__(self, before: tuple[Named, ...]) -> None:
        self.every: dict[str, Named] = {}
        self.names: dict[str, Named] = {}
        self.families: dict[str, list[Named]] = {}
        self.firsts: dict[str, list[Named]] = {}
        for one in before:
            self.put(one)

    def full(self) -> bool:
        """Whether no more are told apart."""
        return len(self.every) >= MOST

    def put(self, one: Named) -> Named:
        """One more, looked up by all of its names from now on."""
        if one.key not in self.every:
            self.firsts.setdefault(one.name.casefold().partition(" ")[0], []).append(one)
        self.every[one.key] = one
        for name in sorted({one.name, *one.short}):
            self.call(one, name)
        if one.kind == "Person":
            family = _family(one.name)
            self.families.setdefault(family.casefold(), []).append(one)
        return one

    def call(self, one: Named, name: str) -> None:
        """Another name of one, unless somebody else has it."""
        one.short |= {name} - {one.name}
        if one.kind != "Person" or " " in name:
            self.names.setdefault(_whole(name), one)
            self.names.setdefault(_plain(name), one)
            if one.kind == "Organization" and (letters := _letters(name)):
                self.names.setdefault(letters, one)

    def count(self, text: str) -> None:
        """Counts the full names of those whose surname others have."""
        for family in self.families.values():
            for one in family if len(family) > 1 else ():
                one.fulls = text.count(one.name)

    def of(self, name: str, title: str = "") -> Named | None:
        """Who is called so; of several of one surname the one that the title fits."""
        for way in (_whole, _plain, _letters):
            found = self.names.get(printed) if (printed := way(name)) else None
            if found is not None and _one_form(name, found) and not is_persons_company(name, found):
                return found
        if family := self.families.get(name.casefold(), []):
            return fitting(family, title) or family[0]
        return self._longer(name) or self._namesake(name) or self._part(name)

    def key_for(self, name: str) -> str:
        """A key that nobody has yet."""
        slug = UNPLAIN.sub("-", name.casefold()).strip("-") or "agent"
        return slug if slug not in self.every else f"{slug}-{len(self.every)}"

    def _longer(self, name: str) -> Named | None:
        """The organization that a longer name goes on from."""
        words = name.split()
        for cut in range(len(words) - 1, 1, -1):
            found = self.names.get(_plain(" ".join(words[:cut]).rstrip(",")))
            if (
                found is not None
                and found.kind == "Organization"
                and len(found.name.split()) == cut
                and not _form(found.name)
            ):
                return found
        return None

    def _namesake(self, name: str) -> Named | None:
        """The person whose given name, in full or as friends call it, and surname are these."""
        if _form(name):
            return None  # "Ann Roe LLC" is not Ann Roe
        words = [word for word in name.replace(",", "").split() if word.strip(".") not in BORN]
        for one in self.families.get(_family(name).casefold(), []) if words[1:] else ():
            first = one.name.split()[0]
            alike = " " in one.name and plain_given(first.title()) == plain_given(words[0].title())
            if alike and not (_born(name) and not _born(one.name)):
                return (
                    one  # "Roe Jr." is named so when he is first told of: "Ann Roe" before is somebody else
                )
        for word in words[1:]:
            single = next((one for one in self.families.get(word.casefold(), []) if one.name == word), None)
            if single is not None and sex_of(words[0]) in {single.gender, ""} | (
                {"f", "m"} if not single.gender else set()
            ):
                return single
        start = f"{name} ".casefold()
        able = self.firsts.get(start.partition(" ")[0], []) if words[1:] else []
        able = [one for one in able if not is_persons_company(name, one)]
        begun = [one for one in able if one.name.casefold().startswith(start)]
        return begun[0] if len(begun) == 1 and words[-1] not in WHOLE else None

    def _part(self, name: str) -> Named | None:
        """The only one of whose name a word is the middle: the first of two surnames, or what a company is known for."""
        if " " in name or len(name) < TELLING or name in BODIES:
            return None
        held = [
            one
            for one in self.every.values()
            if name in one.name and name in one.name.split()[1:-1] and one.kind in {"Person", "Organization"}
        ]
        return (
            held[0] if len(held) == 1 or (held and all(one.kind == "Organization" for one in held)) else None
        )


def fitting(family: list[Named], title: str) -> Named | None:
    """The only one of a surname whom a title can mean; None where several can, or none."""
    if is_judge(title):
        judges = [one for one in family if one.judge]
        return judges[0] if len(judges) == 1 else family[0] if len(family) == 1 else None
    sex = gender_by(title, "")
    fit = [one for one in family if not sex or one.gender in {sex, ""}]
    sure = [one for one in fit if one.gender == sex] if sex else fit
    return sure[0] if len(sure) == 1 else fit[0] if len(fit) == 1 else None


@lru_cache(maxsize=4096)
def _family(name: str) -> str:
    words = [word for word in name.replace(",", "").split() if word.strip(".") not in BORN]
    if len(words) == 2 and len(words[1]) == 1:  # noqa: PLR2004 - "Cardi B"
        return words[0]
    return words[-1] if words else name


def _born(name: str) -> bool:
    """Whether what tells father and son apart stands behind a name."""
    return name.replace(",", " ").split()[-1].rstrip(".") in BORN


def _flat(name: str) -> str:
    """A name that a caption prints on two lines, without the line between its columns."""
    return re.sub(r"[\s)\u00a7|]+", " ", name) if "\n" in name else name


@lru_cache(maxsize=4096)
def _form(name: str) -> str:
    """The form of a company that a name ends with, in small letters; empty where it tells none."""
    found = SUFFIX.search(_flat(name))
    return re.sub(r"\W", "", found[0]).casefold() if found else ""


def is_persons_company(name: str, one: Named) -> bool:
    """Whether of a name and one who is known the one is a person and the other the company called after him."""
    if one.kind == "Person":
        return bool(_form(name))
    first, *more = name.split()
    if one.name.startswith(f"{first}, "):
        return False  # "Rudy Poe" of "Rudy, Poe & Lee, LLP"
    body = not more or more[-1] in BODIES or is_ordinary(more[-1]) or name in GROUPS  # "Dean Foods"
    return bool(_form(one.name)) and not _form(name) and not body and is_given(first)


def _one_form(name: str, one: Named) -> bool:
    """Whether a name can be of one whose own name tells its form: affiliates differ by that alone."""
    if not _form(name) or _whole(name) == _whole(one.name):
        return True
    alike = _plain(name) == _plain(one.name) or _letters(name) == _letters(one.name)
    return _form(name) == _form(one.name) or (alike and not any(map(_form, {one.name, *one.short})))


@lru_cache(maxsize=4096)
def _letters(name: str) -> str:
    """A company's name without its form, stops and spaces: "X.AI Corp." and "xAI", "Amazon.com, Inc." and "Amazon"."""
    bare = SUFFIX.sub("", name).rstrip(", ").removesuffix(".com")
    plain = SIGNS.sub("", bare).casefold()
    return f"={plain}" if len(plain) >= TELLING else ""


SIGNS = re.compile(r"\W+")
TELLING = 3
"""Letters from which a word tells of whom it is a part."""
LONG = {"corporation": "corp", "company": "co", "incorporated": "inc", "limited": "ltd"}


@lru_cache(maxsize=4096)
def _whole(name: str) -> str:
    if " " not in name:
        return name
    words = _flat(name).casefold().replace(".", "").replace(",", "").replace("\u2019", "'").split()
    return " ".join([*words[:-1], LONG.get(words[-1], words[-1])]) if words else name


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    name = _flat(name)
    bare = SUFFIX.sub("", name).rstrip(", ") or name
    bare = (bare[4:] if bare.startswith(("The ", "the ")) else bare).replace("\u2019", "'")
    return bare.casefold() if " " in name else bare
