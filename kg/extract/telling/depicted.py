"""For whom lawyers act where a noun tells it that names nobody: "the card company", "the Atlanta firm", "the City", "the trio"."""

from __future__ import annotations

import re
from itertools import takewhile

from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.wording import text_of
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.naming.nouns import fits
from kg.extract.naming.titles import gender_by
from kg.extract.telling.meantby import BODIES, OFFICIAL, ONES, one_of
from kg.extract.text.words import listed

DEPICTED = re.compile(r"(?:[Tt]he|THE) (?P<how>(?:[\w.\u2019'-]+ ){0,3}?)(?P<noun>[\w-]+)")
TRADES = listed("""
    jeweler brewery distillery winery hotel casino theater farm ranch restaurant pharmacy dealership cooperative orchestra laboratory clinic
    streamer bookseller toymaker planemaker chipmaker marketplace site service app outlet corporation partnership club team festival
    shipbuilder builder contractor exchange fund trust manager vendor exporter importer vineyard bakery gym daycare nursery shop store salon
    council tribe diocese archdiocese federation alliance coalition guild society institute center conference authority borough town village township
    parish commonwealth bureau estate jail airport library archive cemetery zoo landlord
""")
GOVERNING = OFFICIAL | listed(
    "estate town village township borough parish commonwealth bureau council authority conference corporation tribe"
)
"""Nouns by which bodies are called that have them in their names."""
COUNTS = {"trio": 3, "threesome": 3, "quartet": 4, "duo": 2, "pair": 2, "twins": 2, "couple": 2}
MAKING = ("maker", "seller", "builder", "giant")
"""How nouns of companies end."""
ROLES = listed("""
    bank lender insurer landlord union league association foundation trust fund center conference council federation alliance coalition guild society institute
    manager vendor contractor supplier distributor operator builder broadcaster network nonprofit organization group office estate club festival site service
    hospital clinic laboratory pharmacy hotel jail airport library archive school college university restaurant museum charity church partnership dealership
""")
"""Nouns of bodies that may be somebody beside the suit: they mean a party that the text calls so."""
KNOWN_FOR = listed("""
    singer rapper actor actress musician guitarist drummer pianist star writer author novelist journalist comedian comic model artist songwriter playwright
    influencer podcaster quarterback player athlete boxer wrestler golfer swimmer gymnast champion photographer painter designer composer filmmaker chef
    mogul billionaire tycoon entrepreneur senator congressman congresswoman governor
""")
"""What people are known for, by which the only person of a suit is called."""
GENERIC = listed("""
    state city county town national federal global local public private other same rival former parent sister united general first american international
    new second third central regional foreign
""")
"""Words before a noun that say nothing of the name."""
ELSEWHERE = re.compile(
    r"\b(?:[Ii]n|[Oo]n|[Dd]uring|of|with) (?:an?|the|its|her|his|their|another|other|earlier|several) (?:[\w-]+ ){0,2}?(?:merger|deal|sale|acquisition|takeover|talks|negotiations?|restructuring|purchase|offering|bankruptcy|probe|investigation|1[89]\d0s|20\d0s)\b"
    r"|\b[Ii]n (?:an? (?!(?:class|federal|civil|putative)\b)|another |other |earlier |several |unrelated |separate )(?:[\w-]+ ){0,2}?(?:cases?|suits?|lawsuits?|matters?|disputes?|actions?|appeals?|trials?|litigation)\b"
    r"|\b(?:[Oo]nce|formerly|previously|years (?:earlier|ago|before)|in the past|used to)\b"
)
"""What tells of another matter than the suit, or of another time."""
TELLING = frozenset({"that", "who", "which", "of", "for", "behind", "whose", "where", "'"})
"""Words behind a noun that tell which one of its kind is meant, who may be a stranger."""
FEW = 6
"""Words that may name one by a noun."""


def depicted(gathered: Gathered, words: str) -> Keys:
    """The only one whom words can mean that describe somebody; nobody where it may be another."""
    found = DEPICTED.fullmatch(" ".join(words.split()))
    if found is None:
        return ()
    noun, how = found["noun"].lower(), found["how"].split()
    if noun in COUNTS:
        return _of_number(gathered, COUNTS[noun])
    if noun in ONES | KNOWN_FOR:
        return one_of(gathered, "Person", noun, called=True) or _only_person(gathered, noun)
    if noun not in BODIES | TRADES and not noun.endswith(MAKING):
        return _named_so(gathered, noun, how)
    return _called(gathered, noun, how, told=found["noun"].istitle()) or _alone(gathered, noun, how)


def _named_so(gathered: Gathered, noun: str, how: list[str]) -> Keys:
    """The only party whose name has a noun that is of no kind of body else: "the dairy" of "Roe Dairy"."""
    bodies = [key for key in gathered.both_sides if gathered.kind(key) == "Organization"]
    named = [key for key in bodies if noun in gathered.people[key].name.lower().split()[1:]]
    return tuple(named) if len(named) == 1 and not how else ()


def _only_person(gathered: Gathered, noun: str) -> Keys:
    """The only person of the suit that is spoken of, whose sides are both known, where the text calls nobody so: "argued for the player"."""
    sides = gathered.spoken_of()
    people = [key for side in sides for key in side if gathered.kind(key) == "Person"]
    alone = len(people) == 1 and all(sides) and not any(noun in one.nouns for one in gathered.people.values())
    one = gathered.people[people[0]] if alone else None
    fits_sex = one is not None and {one.gender, gender_by("", noun)} != {"f", "m"}
    return tuple(people) if fits_sex and noun in KNOWN_FOR else ()


def depicted_behind(gathered: Gathered, rest: Tokens) -> Keys:
    """Whom the first words of some can mean: "the Atlanta firm" of "the Atlanta firm in May"."""
    plain = list(takewhile(lambda one: one.tag in {"d", "x", "n", "a"} and not one.is_finite, rest[:FEW]))
    told = {one.low for one in rest[len(plain) : len(plain) + 1]} & TELLING
    return depicted(gathered, text_of(plain)) if not told else ()


def _of_number(gathered: Gathered, number: int) -> Keys:
    """The side of the suit spoken of that has so many people, where only one has."""
    people = [tuple(one for one in side if gathered.kind(one) == "Person") for side in gathered.spoken_of()]
    fit = [side for side in people if len(side) == number]
    return fit[0] if len(fit) == 1 else ()


def _called(gathered: Gathered, noun: str, how: list[str], *, told: bool) -> Keys:
    """The one body that has the noun, or a word before it, in its name: "the City", "the card company"; one that is no party only where the noun is told as a name."""
    bodies = [key for key, one in gathered.people.items() if one.kind in {"Organization", "LawFirm"}]
    sides = gathered.both_sides
    plain = (one for one in how if one.islower() and one not in GENERIC)
    stems = [one.rstrip("s") for one in plain if len(one) > 3]  # noqa: PLR2004 - "of", "big"
    named = [key for key in bodies if key in sides and stems and _has(gathered, key, stems)]
    if not named and noun in GOVERNING and not how:
        named = [
            key
            for key in bodies
            if noun in gathered.people[key].name.lower().split() or fits(noun, gathered.people[key].nouns)
        ]
        named = [key for key in named if key in sides] or (named if told else [])
    return tuple(named) if len(named) == 1 else ()


def _has(gathered: Gathered, key: str, stems: list[str]) -> bool:
    words = {one.rstrip("s") for one in re.findall(r"\w+", gathered.people[key].name.lower())}
    return not words.isdisjoint(stems)


def _alone(gathered: Gathered, noun: str, how: list[str]) -> Keys:
    """The only body of the suit that is spoken of, where the noun is of a trade."""
    if noun == "firm" and (found := one_of(gathered, "LawFirm", noun, called=True)):
        return found
    named = noun in GOVERNING | ROLES or any(one.islower() for one in how)  # "the parent company"
    return one_of(gathered, "Organization", noun, called=named)
