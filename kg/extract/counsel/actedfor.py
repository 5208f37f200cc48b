"""For whom lawyers act, of those whom words name: nobody who is faced, who is a lawyer too, or of another family."""

from __future__ import annotations

import re

from kg.extract.grammar.roles import SIDES, SUING
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.frames import Reading
from kg.extract.telling.throngs import KIN, PEOPLE, crowd_among, kin_among

BODIES = re.compile(
    r"\b(?:schools|companies|universities|colleges|hospitals|districts|agencies|cities|counties|states|banks|platforms|insurers|makers|networks|churches"
    r"|publishers|newspapers|stores|unions|firms|groups|organizations|teams|clubs|studios|labels)\b"
)
PART = re.compile(r"\b(?:[Oo]ffice|Division|Bureau|Section|Branch|Unit|(?<!School )District|Region)$")
"""What a part of an agency is called."""
WARDS = frozenset({"Ward", "District", "Precinct", "Borough"})
"""For what those act who are elected there: "represents Ward 1"."""
CALLED = re.compile(
    r",? (?:who is |who was )?(?:(?:an?|the) )?(?:[\w-]+ ){0,2}(?:counsel|attorney|lawyer|barrister|solicitor)\b"
)


def acted_for(reading: Reading, clients: Keys) -> Keys:
    """Those of some named clients for whom lawyers can act."""
    gathered = reading.gathered
    clients = _of_agency(gathered, gathered.parties_of(_of_crowd(reading, clients)))
    clients = _not_faced(reading, clients) if " against " in reading.text else clients
    clients = _of_family(gathered, _no_lawyers(reading, clients)) if len(clients) > 1 else clients
    return tuple(one for one in clients if gathered.people[one].name not in WARDS)


def _of_family(gathered: Gathered, clients: Keys) -> Keys:
    """The clients; of those of one surname only the parties, where some are."""
    surnames = {gathered.people[one].name.split()[-1] for one in clients}
    parties = tuple(one for one in clients if gathered.is_party((one,)))
    return parties if parties and len(surnames) == 1 else clients


def _no_lawyers(reading: Reading, clients: Keys) -> Keys:
    """The clients of a list without those whom it goes on to call a lawyer: "counsel to Roe, and Lee, counsel to Doe"."""
    words, people = reading.quote.quote, reading.gathered.people
    ends = {
        key: words.find(people[key].name) + len(people[key].name)
        for key in clients
        if people[key].name in words
    }
    return tuple(key for key in clients if key not in ends or not CALLED.match(words, ends[key]))


def _not_faced(reading: Reading, clients: Keys) -> Keys:
    """The clients without those against whom a sentence tells something, and whom it names by a noun else: "represents the company against Holm"."""
    words, gathered = reading.words, reading.gathered
    kept = list(clients)
    for place, one in enumerate(words):
        if one.tag != "W" or one.pronoun or not place or words[place - 1].low != "against":
            continue
        others = [
            each for each in words[:place] if each.tag == "W" and not set(each.keys).isdisjoint(one.keys)
        ]
        called = [
            gathered.printed((each.start, each.end)).lower().startswith("the ")
            and not each.keys[0].startswith("@")
            for each in others
        ]
        if others and all(called):
            kept = [key for key in kept if key not in one.keys]
    return tuple(kept)


def _of_agency(gathered: Gathered, clients: Keys) -> Keys:
    """The clients; the agency that sues for an office of its own: "attorney for the agency's Dayton office"."""
    suing = tuple(filter(gathered.is_agency, gathered.resolved(("@suing",))))
    part = suing and len(clients) == 1 and PART.search(gathered.people[clients[0]].name)
    return suing[:1] if part and not gathered.is_party(clients) else clients


def _of_crowd(reading: Reading, clients: Keys) -> Keys:
    """The clients; where "the parents" stand for those who sue, the people listed right before, if they are of no suit that is known."""
    crowd = next((one for one in reading.words if one.keys == clients == (SUING,)), None)
    if crowd is None or not SIDES.keys().isdisjoint(re.findall(r"\w+", reading.gathered.word(crowd))):
        return clients
    gathered = reading.gathered
    bodies = BODIES.search(gathered.word(crowd)) is not None
    if bodies and any(gathered.kind(one) == "Person" for one in gathered.parties_of(clients)):
        return ()  # "the lawyer for the schools", of people who sue
    word = gathered.word(crowd)
    if KIN.match(re.sub(r"^.* (?:for|representing) |['\u2019].*", "", word)):
        return kin_among(gathered)
    if PEOPLE.search(word) and not any(
        gathered.kind(one) == "Person" for one in gathered.parties_of(clients)
    ):
        return crowd_among(gathered, word, gathered.parties_of(clients))
    last = gathered.lately(reading.parsed.start, crowd.start)[1]
    lists = (
        some for some in reversed(gathered.listed) if set(some) <= set(last) and not gathered.is_party(some)
    )
    return next((some for some in lists if all(gathered.kind(one) == "Person" for one in some)), clients)
