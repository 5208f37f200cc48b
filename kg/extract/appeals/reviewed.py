"""Appeals as the courts that decide them tell of them: "the Ninth Circuit revived Roe's suit", "affirmed a verdict against Doe".

Who appealed is who lost below: whose suit was dismissed, against whom judgment was given.
"""

from __future__ import annotations

import re

from kg.extract.appeals.above import note_above
from kg.extract.appeals.appeals import appeal
from kg.extract.grammar.phrases import LIST, MANY, keys
from kg.extract.grammar.wording import SUM, text_of
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.ruling import HIGHER
from kg.extract.telling.voice import is_told

REVIVING = frozenset({"revive", "reinstate", "resurrect", "restore", "resuscitate", "rescue"})
REVIEWING = frozenset(
    {
        "affirm",
        "uphold",
        "reverse",
        "overturn",
        "vacate",
        "throw",
        "toss",
        "erase",
        "undo",
        "wipe",
        "strike",
        "scrap",
        "nix",
        "void",
        "annul",
        "quash",
        "scuttle",
        "discard",
        "invalidate",
        "cancel",
        "jettison",
        "trim",
        "slash",
        "halve",
    }
)
SUIT = r"(?:law)?suits?|case|complaint|claims?|action|counterclaims?"
REVIVED = re.compile(rf"(?P<what>[^;,]{{0,80}}?)\b(?:{SUIT})\b")
BACK = re.compile(r"\bcounter")
OWNER = re.compile(rf"(?P<a>{LIST})(?= 's? )")
DISMISSAL = re.compile(
    rf"(?:[^;,]{{0,60}}? )?dismissal of (?:[^;,]{{0,60}}? )?(?:{SUIT})\b|(?:the|that|a) dismissal\b"
)
GIVEN = re.compile(
    rf"(?:[^;,]{{0,60}}? )?(?:verdict|judgment|award|injunction|ruling)\b(?: of {SUM})? (?:[^;,]{{0,40}} )?(?:(?P<how>against|for|in favor of|won by|awarded to) (?P<a>{MANY})|that (?P<b>{MANY}) (?:had |has )?won\b)"
)
WON_BY = re.compile(
    rf"(?P<a>{LIST}) 's? (?:{SUM} )?(?:[\w-]+ ){{0,3}}?(?:win|victory|verdict|award|judgment)\b"
)

ORDERED = re.compile(
    rf"(?:(?:the|an?|that) )?(?:[\w-]+ ){{0,3}}?{SUM} (?:[\w-]+ ){{0,2}}?(?:that |which )?(?:(?:an?|the) (?:[\w-]+ ){{0,3}}?)?(?:jury|jurors|judge|court) (?:had |has )?(?:(?:ordered|told) (?P<lost>{MANY}) to pay\b|awarded (?:to )?(?P<won>{MANY}))"
)
"""Who lost a sum below: "the $5 million that a jury ordered Doe to pay Roe"."""
UNNAMED = re.compile(r"\b(?:appeals|appellate|circuit) (?:court|panel)\b", re.IGNORECASE)
BELOW = re.compile(r"ca(?:\d+|dc|fc)|.*app.*")


def read_reviews(reading: Reading) -> None:
    """Adds the appeals that a sentence tells a higher court to have decided, with that court."""
    gathered = reading.gathered
    note_above(reading)
    for frame in reading.frames if gathered.main is not None else ():
        if not (frame.verb in REVIVING or frame.verb in REVIEWING) or frame.is_passive or not is_told(frame):
            continue
        court = _court(frame)
        who = _losing(frame) if court is not None else ()
        case = next(
            (key for key, sides in gathered.sides.items() if who and set(who) <= {*sides[0], *sides[1]}), None
        )
        if case is not None and not gathered.cases[case].relations:
            appeal(gathered, case, who, reading.quote, court)
        elif court is not None and not who:
            _seat(frame, court)


def _seat(frame: Frame, court: str) -> None:
    """Notes the court of the only appeal that is known, where it decides: "Doe appealed, and the Ninth Circuit affirmed"."""
    gathered = frame.gathered
    taken = [
        key for key, case in gathered.cases.items() if any(one.kind == "appeal" for one in case.relations)
    ]
    strange = [one for one in gathered.parties_of(tuple(frame.parsed.keys)) if not gathered.is_party((one,))]
    if len(taken) == 1 and gathered.is_alone and not strange:
        gathered.seats.setdefault(taken[0], (court, frame.quote))


def _court(frame: Frame) -> str | None:
    """The key of the court of appeals that a clause's subject names; None where it names none."""
    named = (
        frame.gathered.people[key]
        for one in frame.clause.subject
        for key in one.keys
        if key in frame.gathered.people
    )
    known = next(
        (one.key for one in named if one.kind == "Court" and HIGHER.fullmatch(one.court or "")), None
    )
    return known or _only_court(frame)


def _only_court(frame: Frame) -> str | None:
    """The key of the only court of appeals that the text names, where "an appeals court" does something."""
    subject = frame.clause.subject
    if not UNNAMED.search(text_of(subject)):
        return None
    every = frame.gathered.people.values()
    courts = [one for one in every if one.kind == "Court" and BELOW.fullmatch(one.court or "")]
    named = [one for one in subject[1:] if one.tag != "D" and one.text != "U.S"]
    of_state = any(one.low == "state" or one.text[:1].isupper() for one in named)
    fits = len(courts) == 1 and not (of_state and (courts[0].court or "").startswith("ca"))
    return courts[0].key if fits else None


def _losing(frame: Frame) -> Keys:
    """Those who lost below what a clause tells to be reviewed."""
    gathered = frame.gathered
    if frame.verb in REVIVING:
        found = REVIVED.match(frame.rest)
        return _bringing(frame, found["what"]) if found and not BACK.search(found[0]) else ()
    behind = frame.words[frame.clause.verb.last + 1 :]  # with what a relative clause tells of it
    if found := GIVEN.match(text_of(behind)):
        named = gathered.parties_of(keys(found["a"] or found["b"], behind))
        return named if found["how"] == "against" else _opponents(gathered, named)
    if found := ORDERED.match(text_of(behind)):
        lost = gathered.parties_of(keys(found["lost"], behind))
        return lost or _opponents(gathered, gathered.parties_of(keys(found["won"], behind)))
    if found := WON_BY.match(frame.rest):
        return _opponents(gathered, frame.parties_behind(found["a"]))
    found = DISMISSAL.match(frame.rest)
    return _bringing(frame, found[0]) if found and not BACK.search(found[0]) else ()


def _bringing(frame: Frame, words: str) -> Keys:
    """Those of the words who sue, else who sues in the only suit."""
    owner = OWNER.search(words)
    named = frame.parties_behind(words) + (frame.parties_behind(owner["a"]) if owner else ())
    named = tuple(one for one in named if frame.gathered.against(one))
    return named or (frame.gathered.spoken_of()[0] if frame.gathered.is_alone else ())


def _opponents(gathered: Gathered, who: Keys) -> Keys:
    return gathered.opponents(who[0]) if who else ()
