"""Requests told without a verb of their own: both sides' motions, "the injunction sought by Roe", "the singer's motion"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MANY
from kg.extract.matter.cues import requests_in
from kg.extract.requests.asked import ask, clients, party_called
from kg.extract.requests.owned import OF_SUIT
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued, Rules

OF_BOTH = Cued(
    r"(?:\b(?:[Tt]he|[Bb]oth|[Tt]he two|[Ee]ach) (?:parties|sides|side)\b 's? (?:[\w-]+ ){0,3}?motions? (?P<what>(?:to|for)\b[^,;.]*)|\bcross-motions (?P<cross>for\b[^,;.]*))",
    "motion",
)
SOUGHT_BY = Cued(
    rf"\b(?P<what>(?:preliminary|temporary) injunction|temporary restraining order|stay|new trial|summary judgment|rehearing|protective order) (?:(?:sought|requested|asked for) by (?P<a>{MANY})|(?:that )?(?P<b>{LIST}) (?:had |has )?(?:sought|requested|asked for|moved for))",
    *("sought", "requested", "asked for", "moved for"),
)
"""What somebody is told to have asked a court for, by the name of what it gives."""
FILED = Cued(
    rf"\b(?:motions?|requests?) (?P<what>(?:to|for) [^,;]{{2,120}}?)(?: that| , which| which)? (?P<a>{LIST}) (?:had |has )?(?:filed|made|brought|submitted)\b",
    "filed",
    "made",
    "brought",
    "submitted",
    core=r"\b(?:motions?|requests?) ",
)
"""A motion that somebody is told to have filed: "the motion to stay that Roe filed"."""
TO_BOTH = Cued(
    r"\b(?:denied|granted|refused) (?P<what>(?:partial )?summary judgment) (?:to|for) (?:both|either) (?:sides?|part(?:y|ies))\b",
    "summary judgment",
)
"""What both sides are refused, who both asked for it."""
CALLED = Cued(
    r"\b(?:(?:[Tt]he|[Tt]hat) (?:[\w-]+ )?(?P<noun>[\w-]+) 's? (?:[\w-]+ ){0,3}?motions?|motion by the (?:[\w-]+ )?(?P<by>[\w-]+)) (?P<what>(?:to|for)\b[^,;.]*)",
    "motion",
)
"""A motion of one whom a noun calls: "the singer's motion for summary judgment", "a motion by the singer to dismiss"."""


def ask_besides(reading: Reading) -> None:
    """Adds what both sides move for, what somebody is told to have sought, and the motion of one called by a noun."""
    for read, found in TELLING.matches(reading.text):
        read(reading, found)


def _of_both(reading: Reading, found: re.Match[str]) -> None:
    """Adds what both sides move for."""
    gathered = reading.gathered
    suing, sued = gathered.spoken_of()
    named = gathered.parties_of(tuple(sorted(reading.parsed.keys)))
    told = set(named) <= {*suing, *sued} and (gathered.is_alone or named)
    words = found["what"] or found.groupdict().get("cross")
    for category in requests_in(f"motion {words}") if suing and sued and told else ():
        ask(gathered, suing, category, reading.quote)
        ask(gathered, sued, category, reading.quote)


def _sought(reading: Reading, found: re.Match[str]) -> None:
    """Adds what somebody is told to have sought."""
    who = clients(reading.gathered, reading.parties(found["a"] or found["b"]))
    for category in requests_in(f"for a {found['what']}") if who else ():
        ask(reading.gathered, who, category, reading.quote)


def _called(reading: Reading, found: re.Match[str]) -> None:
    """Adds the motion of one called by a noun."""
    who = party_called(reading.gathered, (found["noun"] or found["by"]).lower())
    for category in requests_in(f"motion {found['what']}") if who else ():
        ask(reading.gathered, who, category, reading.quote)


def _filed(reading: Reading, found: re.Match[str]) -> None:
    """Adds the motion that somebody is told to have filed, and not the suit that it is about."""
    who = clients(reading.gathered, reading.parties(found["a"]))
    about = OF_SUIT.search(found["what"]) is not None
    for category in requests_in(f"motion {found['what']}") if who else ():
        if not (about and category == "motiontodismiss"):
            ask(reading.gathered, who, category, reading.quote)


TELLING = Rules(
    (OF_BOTH, _of_both), (TO_BOTH, _of_both), (SOUGHT_BY, _sought), (FILED, _filed), (CALLED, _called)
)
"""What tells a request without a verb of its own, and how it is read."""
