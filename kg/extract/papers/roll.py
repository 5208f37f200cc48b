"""Who is meant by printed words outside of sentences: by a name, or else by the role held in the main suit."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.naming.courts import courts_in
from kg.extract.naming.people import Named
from kg.extract.naming.written import Written
from kg.extract.telling.throngs import PEOPLE, crowd_among, officials_in
from kg.extract.text.once import once

ROLES = (
    ("@suing", re.compile(r"\b(?:plaintiffs?|petitioners?|claimants?)\b", re.IGNORECASE)),
    ("@sued", re.compile(r"\b(?:defendants?|respondents?)\b", re.IGNORECASE)),
)
OTHER = re.compile(
    r"\b(?:(?:counter|cross)(?:-?claims?)?|third[ -]?party|intervenor|relief|nominal)[ -]*(?:plaintiffs?|claimants?|defendants?|petitioners?|respondents?)\b"
    r"|\b(?:other|those) (?:plaintiffs?|defendants?)\b",
    re.IGNORECASE,
)
CROWD = re.compile(
    r"[Tt]he (?:(?:proposed|putative|certified|two|three|four|five|six|seven|eight|nine|ten|dozen|\d+|former|young|named|lead) ){0,2}(?:class(?: members)?|consumers|customers|buyers|purchasers|drivers|users|investors|shareholders|stockholders"
    r"|workers|employees|authors|artists|writers|musicians|women|players|students|parents|patients|residents|homeowners|tenants|subscribers"
    r"|passengers|family|families|teams|franchisees|relatives|survivors|victims|veterans|retirees|inmates|landowners|merchants|creators|lenders|borrowers|athletes|coaches|choreographers|nurses|doctors|teachers|voters|retailers|dancers|models|couple|descendants|heirs)$"
)
"""Those who sue together, as papers call them."""
SHOUTED = re.compile(r"\b[A-Z]{3,}\b")
INITIALS = 2
"""Letters of a name that is printed in capitals anyway."""


@lru_cache(maxsize=8)
def _called(people: tuple[tuple[str, ...], ...]) -> tuple[dict[str, str], Written]:
    """Written name → key, and all the names to be looked for; of keys, each with its names.

    Kept for the text that is being read, which asks for it at every step.
    """
    keys: dict[str, str] = {}
    for key, *names in people:
        for name in names:
            words = " ".join(name.replace("\u2019", "'").split())
            for form in (words, words.upper() if len(words) > INITIALS else words):
                if not form.islower() and not form.lower().startswith("the "):
                    keys.setdefault(form, key)
    return keys, Written(keys)


def _plain(one: Named) -> Keys:
    """A person's name as prose prints it, where a caption has the surname in capitals: "Ann ROE"."""
    if one.kind != "Person" or one.name.isupper():
        return ()
    return (SHOUTED.sub(lambda word: word[0].capitalize(), one.name),)


class Roll:
    """The people of one text by all their names; ``roles`` are those that its own head gives."""

    def __init__(self, gathered: Gathered, roles: dict[str, Keys] | None = None) -> None:
        self.gathered = gathered
        self.roles = roles or {}

    @once
    def names(self) -> tuple[dict[str, str], Written]:
        """Printed name → key, and where the names stand in words."""
        people = sorted(self.gathered.people.values(), key=lambda one: (one.kind == "Court", one.start))
        surnames = [name for one in people if one.kind == "Person" for name in one.short if " " not in name]
        shared = {name for name in surnames if surnames.count(name) > 1}  # a family's name means none of them
        return _called(
            tuple((one.key, one.name, *_plain(one), *sorted(one.short - shared)) for one in people)
        )

    def at(self, text: str, place: int) -> tuple[int, str] | None:
        """Where the name ends that begins at a place of a text, and whose it is; None where none does."""
        keys, names = self.names
        end = names.at(text, place)
        return (end, keys[" ".join(text[place:end].split())]) if end is not None else None

    def named(self, words: str) -> Keys:
        """Everyone whom words name, in order, each once."""
        plain = " ".join(words.replace("\u2019", "'").split())
        keys, names = self.names
        return tuple(dict.fromkeys(keys[name] for _, name in names.find(plain)))

    def parties(self, words: str) -> Keys:
        """Those whom words name and who can be parties; else those who hold the role that the words say."""
        people = self.gathered.people
        found = [
            key for key in self.named(words)
            if people[key].kind != "Court" and not people[key].judge and not key.startswith(("counsel-", "firm-"))
        ]  # fmt: skip
        return tuple(found) or self.holders(words)

    def holders(self, words: str) -> Keys:
        """Those who hold the role that words say; nobody where they say none, or a role beside the main sides."""
        printed = next(
            (
                held
                for role, held in self.roles.items()
                if re.search(rf"(?<!cross[- ])\b{role}", words, re.IGNORECASE)
            ),
            None,
        )
        if printed is not None:
            return printed
        if self.gathered.main is None:
            return ()
        if officials := officials_in(self.gathered, words[:1].lower() + words[1:]):
            return officials
        if CROWD.match(words):
            suing = self.gathered.resolved(("@suing",))
            return crowd_among(self.gathered, words, suing) if PEOPLE.search(words) else suing
        plain = OTHER.sub(" ", words)
        return next((self.gathered.resolved((key,)) for key, way in ROLES if way.search(plain)), ())

    def court(self, words: str) -> str | None:
        """The first court that words name."""
        people = self.gathered.people
        for start, end, known in courts_in(words):
            printed = " ".join(words[start:end].split()).casefold()
            alike = (key for key, one in people.items() if " ".join(one.name.split()).casefold() == printed)
            key = known if known in people else next(alike, None)
            if key is not None:
                return key
        return None

    def judges(self, words: str) -> Keys:
        """The judges whom words name."""
        return tuple(key for key in self.named(words) if self.gathered.people[key].judge)
