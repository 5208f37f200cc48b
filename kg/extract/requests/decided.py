"""Requests that a passive clause tells to be decided or taken back: "Doe's motion was granted", "all pending motions are denied as moot"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import keys
from kg.extract.grammar.wording import text_of
from kg.extract.matter.cues import requests_in
from kg.extract.requests.asked import clients
from kg.extract.requests.gained import OWNER, THING, sought
from kg.extract.requests.granting import A_MOTION, MOOTING, OFF, ONLY_AS, is_put_off, outcome_of
from kg.extract.requests.motionsbefore import crossed, subject_of
from kg.extract.requests.rulings import Decision, decide, started
from kg.extract.requests.whosemotion import BY, TO
from kg.extract.telling.frames import Frame
from kg.extract.telling.voice import is_under_way

CLAIMED = re.compile(r"\bclaims?\b(?!.*\bmotion)")
OBJECT = re.compile(r"(?:an?|the) ")
"""What no passive of a ruling has behind it: "were denied a vote"."""
ALL_MOTIONS = re.compile(
    r"(?:(?:[Tt]he|[Aa]ll|[Bb]oth|[Aa]ny|of|other) ){1,3}(?:(?:parties|sides) ' )?(?:pending |remaining |outstanding |other |two |three |four )*motions ?$"
)
"""The motions of a suit, whatever they ask for: "All pending motions are denied as moot"."""


def read_decided(frame: Frame) -> None:
    """Adds "Doe's motion was granted", "summary judgment was granted to Doe"."""
    words = subject_of(frame)
    subject = text_of(words)
    gone = frame.verb == "withdraw" or (frame.verb == "take" and OFF.match(frame.rest))
    outcome = "withdrawn" if gone else outcome_of(frame, frame.rest[:60].lower())
    if outcome == "granted" and ONLY_AS.match(frame.rest):
        outcome = "grantedinpart"
    if is_put_off(frame):
        outcome = "deferred"
    if frame.verb in MOOTING and frame.rest.startswith("moot"):
        outcome = "moot"
    if outcome is None or is_under_way(frame):
        return
    wanted = sought(frame, subject)
    thing = (wanted or THING.match(subject[:1].lower() + subject[1:])) and not OBJECT.match(frame.rest)
    if thing and not A_MOTION.search(subject):
        to = TO.match(frame.rest)
        who = clients(frame.gathered, frame.parties_behind(to["a"] if to else None))
        kinds = requests_in(f"for {subject.lower()}") or wanted
    elif A_MOTION.search(subject) and not CLAIMED.search(subject.partition(" to ")[0]):
        owner = OWNER.search(subject) or BY.search(subject)
        named = keys(owner["a"], words) if owner else ()
        who = clients(frame.gathered, frame.gathered.parties_of(named))
        kinds = requests_in(subject) or crossed(frame, subject)
    else:
        return
    if not kinds and not who and ALL_MOTIONS.match(subject):
        _every(frame, outcome)
        return
    for category in kinds or (None,):
        decide(frame, Decision(category, who, outcome))


def _every(frame: Frame, outcome: str) -> None:
    """Adds the outcome of all motions that wait, none of a kind of which one was decided before."""
    gathered = frame.gathered
    decided = {one.category for key, one in gathered.filings.items() if f"ruling-{key}" in gathered.rulings}
    known = [one for one in gathered.filings.values() if started(one) <= frame.parsed.start]
    for one in [one for one in known if one.category not in decided]:
        decide(frame, Decision(one.category, one.on_behalf_of, outcome))
