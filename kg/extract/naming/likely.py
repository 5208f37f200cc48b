"""Who is likely named by words that no rule knows for a name: by weights learned of texts whose names were found by hand."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from msgspec import Struct

from kg.extract.naming.callings import Callings
from kg.extract.naming.inner import is_heading
from kg.extract.naming.known import THINGS
from kg.extract.naming.people import Known, Named
from kg.extract.naming.seats import POSTAL
from kg.extract.naming.signs import PLURAL, POSTED, SITE
from kg.extract.naming.traits import Place, candidates, told_by, traits
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.passages import Sentence
from kg.extract.text.words import NOTHING, PLACES, listed
from kg.model.agent import AgentKind

KINDS: tuple[AgentKind, ...] = ("Organization", "LawFirm", "Person")
"""The kinds that are told apart, in the order of their weights."""
LIKELY = 0.5
"""The chance from which on words are taken for a name."""
SURE = 0.9
"""That from which on one word is taken for a person's: nobody is drawn into a suit by a guess."""
ARTICLE = "The "
NEAR = 60
OWNER = re.compile(
    r"\b(?:owner|operator|maker|seller|developer|creator|publisher|home|[Mm]ember)s? of (?:[A-Z]\w+ (?:and )?)*$"
)
"""What stands before what is had by somebody, who would be the one in the suit."""
WHERE = re.compile(r"\b(?:in|on|near|outside|around) $")
REACHED = re.compile(
    r"\b(?:fl(?:ew|y|ies|ying)|travel(?:s|l?ed|l?ing)?|sail(?:s|ed|ing)?|drove|driv(?:es|ing)|trips?|flights?|voyages?|vacation\w*) (?:back )?(?:to|from) (?:the )?$"
)
"""What stands before a place to which somebody goes."""
TOWARDS = ("to ", "from ", "to the ", "from the ")
ROLES = listed("""
    Agent Association Bank Borrower Buyer Church Claimant Claimants Class Clinic Club Companies Company Conference Contractor Corporation
    Customer Debtor Debtors Developer Diocese Employer Entities Entity Estate Firm Foundation Fund Group Hospital Insurer Label Landlord
    League Lender Licensee Licensor Manager Movant Movants Network Owner Owners Partners Partnership Plan Platform Publisher Purchaser
    Renters Seller Studio Supplier Tenant Tenants Trust Trustee Union Vendor
""")
"""What papers call somebody by who has a name: at most another name of one who is known."""
PAPERS = listed("Files Papers Tapes Report Reports Memo Dossier Prize Award")
"""What ends the name of what somebody wrote, or won."""
OFFICES = listed("AG DA ADA SG")
"""Letters for the office of whoever is named behind them, and elsewhere in full."""
PRECEDENTS = listed("Brady Giglio Miranda Daubert Monell Cicero Claus")
"""Who is only cited."""
Weights = dict[str, tuple[int, ...]]
"""Trait → what it adds to the logit of each kind, in hundredths; those of the empty trait are added always."""


class Weighed(Struct, frozen=True):
    """The likeliest kind of whom words name, its chance from 0 to 1, and where they stand."""

    chance: float
    kind: AgentKind
    places: list[Place]

    def beside(self, other: Weighed) -> Weighed:
        """The likelier of two, with the places of both."""
        best = max(self, other, key=lambda one: one.chance)
        return Weighed(best.chance, best.kind, sorted({*self.places, *other.places}))


@cache
def learned() -> Weights:
    """What was learned (`make weights`)."""
    lines = (files("kg.extract.naming") / "weights.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return {trait: tuple(map(int, row)) for trait, *row in rows}


def chances(known: frozenset[str], weights: Weights) -> list[float]:
    """How likely words with these traits name one of each kind, from 0 to 1."""
    held = [weights[""], *[weights[one] for one in weights.keys() & known]]
    return [1 / (1 + math.exp(-sum(column) / 100)) for column in zip(*held, strict=True)]


def likely(text: str, people: Known) -> Iterator[tuple[int, int, AgentKind]]:
    """The places of those who are likely named, and are nobody known; the likeliest first."""
    taken = sorted(
        (start, end) for start, end, _ in Callings([*people.every.values()]).find(Sentence(0, text))
    )
    found = [one for one in _weighed(text, taken) if one.chance >= _least(one, text)]
    for one in sorted(found, key=lambda each: (-each.chance, each.places)):
        if places := _free(one.places, taken):
            for place in places:
                insort(taken, place)
            yield *places[0], one.kind


def bodies_with(words: str, people: Known) -> list[Named]:
    """The known organizations in whose names all of some words stand."""
    few = {*words.upper().split()}
    bodies = (one for one in people.every.values() if one.kind == "Organization")
    return [one for one in bodies if few <= {*one.name.upper().split()}]


def is_called(body: Named, words: str, kind: AgentKind) -> bool:
    """Whether a body is called by words of its name: not by whose or where it is, or what for: "State of Ohio", "Holm Enterprises"."""
    return kind != "Person" and not body.name.endswith((f" of {words}", f" for {words}"))


def _least(one: Weighed, text: str) -> float:
    """The chance from which on words are taken for a name: higher where a person would be named by one word."""
    (start, end), *_ = one.places
    return SURE if one.kind == "Person" and " " not in text[start:end] else LIKELY


def _is_nobody(name: str) -> bool:
    """Whether words are known to name nobody: a thing, a place that is no state, a line in capitals, the members of something."""
    words = name.split()
    place = words[1:] and name in PLACES and name not in POSTAL
    plain = (is_ordinary(word.lower()) or word.title() in NOTHING for word in words)
    shouted = words[2:] and is_heading(words) and all(plain)
    paper = words[1:] and (words[-1] in PAPERS or words[0] in OFFICES)
    several = PLURAL.fullmatch(name) is not None
    return bool(
        several
        or name in THINGS
        or place
        or shouted
        or paper
        or words[0] == "Members"
        or words[-1] in PRECEDENTS
    )


def _is_where(text: str, start: int, end: int) -> bool:
    """Whether a name tells only where something is: "the plant in Columbus Junction", "a park on Virginia Key"."""
    before = WHERE.search(text, max(0, start - NEAR), start)
    return before is not None and (before[0] != "on " or SITE.search(text, start, end) is not None)


def _is_had(text: str, start: int, end: int) -> bool:
    """Whether a name is there only of what somebody has, or of where somebody goes: "the operator of Holmpay", "a Holmpay account"."""
    ahead = max(0, start - NEAR)
    owned = text.find(" of ", ahead, start) >= 0 and OWNER.search(text, ahead, start) is not None
    gone = owned or (text.endswith(TOWARDS, ahead, start) and REACHED.search(text, ahead, start) is not None)
    return gone or POSTED.match(text, end) is not None


def _weighed(text: str, taken: Sequence[Place]) -> list[Weighed]:
    """What may be a name beside those that are taken; with an article and without it is one."""
    every = candidates(text)
    told = told_by(text, every)
    found: dict[str, Weighed] = {}
    for one in every:
        cut = len(ARTICLE) if one.name.startswith(ARTICLE) else 0
        name, places = one.name[cut:], [(low + cut, high) for low, high in _free(one.places, taken)]
        if places and not _is_nobody(name) and not any(_is_had(text, *place) for place in places):
            known = chances(traits(one, told), learned())
            best = max(known)
            if KINDS[known.index(best)] == "Person" and all(_is_where(text, *place) for place in places):
                continue
            made = Weighed(best, KINDS[known.index(best)], places)
            found[name] = made.beside(found[name]) if name in found else made
    return [*found.values()]


def _free(places: Sequence[Place], taken: Sequence[Place]) -> list[Place]:
    """Those of some places at which nobody is named."""
    return [place for place in places if _is_free(place, taken)]


def _is_free(place: Place, taken: Sequence[Place]) -> bool:
    """Whether nobody is named at a place, by places that do not cross."""
    at = bisect_left(taken, place)
    return (at == len(taken) or taken[at][0] >= place[1]) and (at == 0 or taken[at - 1][1] <= place[0])
