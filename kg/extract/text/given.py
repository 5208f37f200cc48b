"""Given names, which tell a person from a company and she from he; and the names by which friends call them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from kg.extract.text.ordinary import is_ordinary

NICKNAMES = {
    "Abe": "Abraham", "Al": "Albert", "Alex": "Alexander", "Andy": "Andrew", "Barb": "Barbara", "Becky": "Rebecca",
    "Ben": "Benjamin", "Beth": "Elizabeth", "Betsy": "Elizabeth", "Bill": "William", "Bob": "Robert", "Brad": "Bradley",
    "Cathy": "Catherine", "Chris": "Christopher", "Chuck": "Charles", "Cindy": "Cynthia", "Dan": "Daniel", "Dave": "David",
    "Deb": "Deborah", "Debbie": "Deborah", "Dick": "Richard", "Don": "Donald", "Doug": "Douglas", "Dre": "Andre", "Ed": "Edward",
    "Fred": "Frederick", "Greg": "Gregory", "Jack": "John", "Jeff": "Jeffrey", "Jen": "Jennifer", "Jenny": "Jennifer",
    "Jerry": "Gerald", "Jim": "James", "Joe": "Joseph", "Jon": "Jonathan", "Josh": "Joshua", "Kate": "Katherine",
    "Kathy": "Kathleen", "Ken": "Kenneth", "Larry": "Lawrence", "Liz": "Elizabeth", "Maggie": "Margaret", "Matt": "Matthew",
    "Meg": "Margaret", "Mike": "Michael", "Nick": "Nicholas", "Pam": "Pamela", "Pat": "Patrick", "Pete": "Peter",
    "Phil": "Philip", "Ray": "Raymond", "Rich": "Richard", "Rick": "Richard", "Rob": "Robert", "Ron": "Ronald",
    "Sam": "Samuel", "Steve": "Steven", "Stephen": "Steven", "Sue": "Susan", "Ted": "Theodore", "Tim": "Timothy", "Tom": "Thomas",
    "Tony": "Anthony", "Vicky": "Victoria", "Walt": "Walter", "Will": "William",
}  # fmt: skip
"""What friends make of a given name."""


JOINED = re.compile(r"[A-Z][a-z]{1,6}-(?P<second>[a-z]{2,6})")

SECONDS = frozenset({"ho", "won", "young", "sun"})
"""Second parts that are English words too."""


@cache
def _listed() -> dict[str, str]:
    kinds: dict[str, str] = {}
    for block in (files("kg.extract.text") / "given.txt").read_text(encoding="utf-8").split("[")[1:]:
        head, _, names = block.partition("]")
        kinds |= dict.fromkeys(names.split(), {"women": "f", "men": "m"}.get(head, "?"))
    return kinds


@lru_cache(maxsize=20_000)
def is_given(word: str) -> bool:
    """Whether a word, or each part of one with a hyphen, is a given name."""
    kinds = _listed()
    return (
        word in kinds
        or word in NICKNAMES
        or word.title() in kinds
        or ("-" in word and (all(part.title() in kinds for part in word.split("-")) or _is_joined(word)))
    )


def _is_joined(word: str) -> bool:
    """Whether a word is written as Korean given names are: "Hye-jin", "Min-ho"; the second part is no English word."""
    joined = JOINED.fullmatch(word)
    return joined is not None and (joined["second"] in SECONDS or not is_ordinary(joined["second"]))


def sex_of(word: str) -> str:
    """Whose given name a word is: a woman's (f) or a man's (m); empty where it is both's or none's."""
    kinds = _listed()
    word = word if word in kinds else NICKNAMES.get(word, word)
    return (
        kinds.get(word) or kinds.get(word.title()) or kinds.get(word.split("-", maxsplit=1)[0], "")
    ).strip("?")


def plain_given(word: str) -> str:
    """The given name in full, where a word is what friends make of it; else the word."""
    return NICKNAMES.get(word, word)
