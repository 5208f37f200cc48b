"""Which side of a suit is meant by a pronoun of several: "They say", "Their lawyer argued"; and which party is meant by a state's name."""

from __future__ import annotations

import re

from kg.extract.grammar.teams import LAWYERS
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.naming.seats import POSTAL
from kg.extract.telling.frames import Frame

OTHERS = re.compile(
    r"\b(?:jurors|jury|judges|panel|justices|officials|experts|lawmakers|analysts|critics|reporters|witnesses|others|advocates|observers|supporters|neighbors|police)\b"
)
"""Several of whom a sentence tells and who are no side of a suit."""
REACH = 260
"""Code points before a pronoun in which whom it means stands."""
MEANING = frozenset({"hope", "want", "wish", "expect", "consider", "deem", "plan", "intend"})
"""Verbs of what goes on in anybody's mind."""
OWN = frozenset({"their", "own", "both", "lead"})
WHOSE = r"(?:the )?(?:state|[A-Z][a-z]+)(?:[\u2019']s)? "
"""Whose attorney general somebody is."""
STATES = frozenset(name.lower() for name in POSTAL)


def they(frame: Frame) -> Keys:
    """The only side of the only suit that is several, where "they" or "their lawyers" speak; nobody where others may be meant."""
    low = [one.low for one in frame.clause.subject]
    if frame.clause.antecedent or frame.verb in MEANING:
        return ()
    lawyers = low[:1] == ["their"] and low[-1] in LAWYERS and set(low[:-1]) <= OWN
    if low[:1] in (["his"], ["her"]) and low[-1] in LAWYERS and set(low[1:-1]) <= OWN:
        return _one(frame, "m" if low[0] == "his" else "f")
    return several(frame) if lawyers or low == ["they"] else ()


def _one(frame: Frame, gender: str) -> Keys:
    """The only party of the suit who can be "he", or "she"."""
    gathered = frame.gathered
    people = [key for key in gathered.both_sides if gathered.kind(key) == "Person"]
    able = [key for key in people if gathered.people[key].gender in {gender, ""}]
    return tuple(able) if len(able) == 1 and gathered.people[able[0]].gender else ()


def several(frame: Frame) -> Keys:
    """The only side of the only suit that is several, where the sentence before tells of no others."""
    gathered, start = frame.gathered, frame.clause.start
    sides = [side for side in gathered.spoken_of() if len(side) > 1]
    alone = len(sides) == 1 and gathered.is_alone and not gathered.of_court
    return sides[0] if alone and not OTHERS.search(gathered.text, max(0, start - REACH), start) else ()


def namesakes(frame: Frame) -> Keys:
    """Those of one side who share the only word of a subject, where nobody else does: "Roe says" of Roe Homes and its founder Ann Roe, who sue together."""
    subject, gathered = frame.clause.subject, frame.gathered
    if len(subject) != 1 or subject[0].tag != "x" or not subject[0].text[:1].isupper():
        return ()
    word = subject[0].text
    sides = [
        tuple(key for key in side if word in gathered.people[key].name.split())
        for side in gathered.spoken_of()
    ]
    alike = {key for key, one in gathered.people.items() if word in one.name.split()}
    return next((side for side in sides if len(side) > 1 and alike <= set(side)), ())


def state_meant(frame: Frame) -> Keys:
    """The party that a state is, or its attorney general who sues for it: "Ohio says", "the state alleges"."""
    low = [one.low for one in frame.clause.subject]
    named = " ".join(low) if " ".join(low) in STATES else ""
    if not named and low not in (["the", "state"], ["the", "commonwealth"]):
        return ()
    gathered = frame.gathered
    able = [key for key in gathered.both_sides if _speaks(gathered, key, named)]
    return tuple(able) if len(able) == 1 else ()


def _speaks(gathered: Gathered, key: str, state: str) -> bool:
    """Whether a party is a state, or is told to be its attorney general."""
    one = gathered.people[key]
    if re.match(rf"(?:State|Commonwealth|People) of (?:the State of )?{state.title()}", one.name):
        return True
    ours = rf"{state.title()}(?: State)?(?:['\u2019]s)? " if state else ""
    names = "|".join(re.escape(name) for name in sorted({one.name, *one.short}, key=len, reverse=True))
    title = rf"\b{ours}(?:Attorney General|A\.G\.|AG)(?: for {state.title()})? (?:{names})\b"
    whose = ours or WHOSE
    other = rf"\b(?:{names}), {whose}attorney general\b"
    return one.kind == "Person" and re.search(f"{title}|{other}", gathered.text) is not None
