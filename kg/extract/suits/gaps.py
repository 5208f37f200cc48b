"""The open sides of suits, from what else a text tells: who is sued too, who denies, for whom a lawyer acts."""

from __future__ import annotations

import re
from typing import TypeVar

from kg.extract.counsel.members import act_through, house
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.suits.alike import ALIKE, join_alike
from kg.extract.suits.bearing import borne, is_open
from kg.extract.suits.bringers import bringers
from kg.extract.suits.forothers import leave_filers
from kg.extract.telling.others import APART
from kg.model import Quote

Told = TypeVar("Told")
ASKED = frozenset(
    {"motionforsummaryjudgment", "motiontocompelarbitration", "motiontostrike", "motionfornewtrial"}
)
"""What those who are sued ask for, in a suit where nobody else is told to be."""
OF_SUED = ASKED | {"motiontodismiss"}
"""What all who are sued ask for."""

ASIDE = re.compile(
    r"\bnot (?:an? |been |being |yet )*(?:named|defendants?|party|parties|sued|suing)\b"
    r"|\b(?:may|might|could|would|plan(?:s|ning)?|consider(?:s|ing)|weigh(?:s|ing)|prepar\w+|threat\w+|want(?:s|ed)?|ask(?:s|ed)?|hop(?:es|ing)) (?:\w+ ){0,4}?(?:sue|join|intervene|suit|lawsuit|action)\b"
)
"""What tells of one for whom somebody acts that no suit is that one's yet: "Doe, which is not a defendant, may ask to join"."""


STATES = frozenset({"State", "Commonwealth", "Government", "People"})
"""What stands for the public side of a suit, by whatever name it sues or is sued."""
DEFENDS = re.compile(r"\b(?:dismiss\w*|den(?:y|ies|ied)|defend\w*|defen[sc]e|merit\w*|baseless|frivolous)\b")
"""What is told of those who are sued."""


def fill(gathered: Gathered) -> None:
    """Joins suits whose other side nobody named with those known by that side only, or who are said to be sued."""
    leave_filers(gathered)
    join_open(gathered)
    if brought := bringers(gathered):
        if gathered.main is None:
            gathered.suit(brought[0], gathered.facing, brought[1])
        else:
            gathered.join(gathered.main, brought[0], (), brought[1])
    suing = [
        key
        for key, (first, second) in gathered.sides.items()
        if key not in gathered.apart and first and not second
    ]
    for key in suing if gathered.facing else ():
        if not gathered.sides[key][1]:
            gathered.join(key, (), gathered.facing, gathered.words[key])
    _fill_main(gathered)


def join_open(gathered: Gathered) -> None:
    """Joins the only suit of which nobody is told to be sued with those against somebody by nobody."""
    own = [(key, sides) for key, sides in gathered.sides.items() if key not in gathered.apart]
    suing = [key for key, (first, second) in own if first and not second]
    sued = [key for key, (first, second) in own if second and not first]
    apart = [key for key in sued if len(suing) == 1 and _are_apart(gathered, suing[0], key)]
    for key in sued if len(suing) == 1 and not apart else ():
        gathered.join(suing[0], (), gathered.sides[key][1], gathered.words[key])
        _drop(gathered, key, suing[0])


def _are_apart(gathered: Gathered, one: str, other: str) -> bool:
    """Whether who sues in one is sued in the other, so that the two answer each other; or whether all who are sued in the other have sued others."""
    sued = gathered.sides[other][1]
    answers = not set(gathered.sides[one][0]).isdisjoint(sued)
    return answers or any(second and set(sued) <= set(first) for first, second in gathered.sides.values())


def _fill_main(gathered: Gathered) -> None:
    """Adds to the main suit those who are sued too; who denies what it claims, where it is the only one."""
    main = gathered.main
    if main is None or not gathered.sides[main][0] or (gathered.passing and is_open(gathered)):
        return
    was_open = gathered.besides.issuperset(gathered.sides[main][1])
    denying = [((one,), quote) for one, quote in gathered.denying.items()] if gathered.is_alone else []
    for sued, quote in (*gathered.also, *denying):
        if not gathered.is_party(sued):
            gathered.join(_open_before(gathered, main, quote), (), sued, quote)
    _fill_beside(gathered, main)
    for sued, quote in (*gathered.accused, *_answering(gathered)) if gathered.is_alone else ():
        if was_open and not set(sued) & set(gathered.sides[main][0]):
            gathered.join(main, (), sued, quote)
    if is_open(gathered):
        _fill_borne(gathered, main)


def _open_before(gathered: Gathered, main: str, quote: Quote) -> str:
    """The only suit against nobody, where some words stand before the main one is told of; else the main one."""
    open_ones = [
        key
        for key, (first, second) in gathered.sides.items()
        if first and not second and key not in gathered.apart
    ]
    later = (gathered.words[main].start or 0) > (quote.start or 0)
    return open_ones[0] if later and len(open_ones) == 1 else main


def _fill_beside(gathered: Gathered, main: str) -> None:
    """Adds to the only suit those who ask a court together with somebody sued there for what all who are sued ask."""
    asked = [one for one in gathered.filings.values() if one.category in OF_SUED]
    own = bool(asked) and gathered.is_alone and not ALIKE.search(gathered.words[main].quote)
    for one in asked if own else ():
        first, second = gathered.sides[main]
        who, quote = one.on_behalf_of, next(iter(one.evidence), None)
        beside = not {*who}.isdisjoint(second) and {*who}.isdisjoint(first)
        if beside and isinstance(quote, Quote):
            gathered.join(main, (), tuple(key for key in who if not gathered.is_party((key,))), quote)


def _fill_borne(gathered: Gathered, main: str) -> None:
    """Adds to a suit against nobody the only ones who bear it: who must pay, or asks for judgment as those who are sued do."""
    for asked in gathered.filings.values():
        quote = next(iter(asked.evidence), None)
        if asked.category in ASKED and asked.on_behalf_of and isinstance(quote, Quote):
            gathered.bearing.append((asked.on_behalf_of, quote))
    if gathered.bearing and (who := borne(gathered)):
        gathered.join(main, (), who, next(quote for one, quote in gathered.bearing if set(who) <= set(one)))


def _answering(gathered: Gathered) -> list[tuple[Keys, Quote]]:
    """Those who ask a court to dismiss, with the words that say so: who is sued does."""
    asked = (one for one in gathered.filings.values() if one.category == "motiontodismiss")
    told = ((one.on_behalf_of, next(iter(one.evidence), None)) for one in asked)
    return [(who, quote) for who, quote in told if who and isinstance(quote, Quote)]


def complete(gathered: Gathered) -> None:
    """Gives the main suit's one open side the one client for whom somebody acts and who has no side yet."""
    main = gathered.main
    house(gathered)
    act_through(gathered)
    join_alike(gathered)
    acting = gathered.counsel.values()
    clients = {
        client: quote
        for _, client, _, quote in acting
        if not gathered.is_party((client,)) and not (APART.search(quote.quote) or ASIDE.search(quote.quote))
    }
    suing, sued = gathered.sides[main] if main is not None else ((), ())
    named = not gathered.besides.issuperset(sued)  # those who are sued too leave the side open
    if main is None or main in gathered.apart or len(clients) != 1 or bool(suing) == named:
        return
    ((client, quote),) = clients.items()
    if not suing and DEFENDS.search(quote.quote):
        return  # whose lawyers would have the suit dismissed
    family = gathered.people[client].name.split()[-1:] if gathered.kind(client) == "Person" else []
    if any(set(family) & set(gathered.people[one].name.split()) for one in suing or sued):
        return  # "Roe" is on the side of "Roe Studios LLC"
    if gathered.people[client].name in STATES:
        return  # which may as well be the one whose office sues
    gathered.join(main, () if suing else (client,), (client,) if suing else (), quote)


def _drop(gathered: Gathered, case: str, into: str) -> None:
    """Forgets a suit and its parties; what else is known of it goes to another."""
    del gathered.cases[case], gathered.sides[case]
    _move(gathered.numbers, case, into)
    _move(gathered.seats, case, into)
    benches = gathered.benches.items()
    gathered.benches = {(judge, into if key == case else key): quote for (judge, key), quote in benches}
    gathered.topic = into if gathered.topic == case else gathered.topic
    gathered.parties = {key: party for key, party in gathered.parties.items() if key[1] != case}


def _move(kept: dict[str, Told], case: str, into: str) -> None:
    if case in kept:
        kept.setdefault(into, kept.pop(case))
