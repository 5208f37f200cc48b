"""Verbs that tell of a suit: who sues whom by a clause of each."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.extract.grammar.phrases import COUNTER, MANY
from kg.extract.grammar.wording import QUOTE, SUM, text_of
from kg.extract.litigation.cues import theories
from kg.extract.litigation.filed import AGAINST, BY, FILING, filed
from kg.extract.litigation.frames import Frame, Sides
from kg.extract.litigation.gathered import Keys
from kg.extract.litigation.voice import is_supposed

SUING = frozenset({"sue", "countersue", "counterclaim"})
WINNING = frozenset({"win", "secure", "obtain", "gain"})
TARGET = re.compile(
    rf"(?:(?:back|again|in turn|both) )?(?:(?:[\w\u2019'-]+ |{QUOTE} ){{1,6}}and )?(?P<b>{MANY})"
)
FROM = re.compile(rf"(?:[\w-]+ ){{0,3}}{SUM} (?:in damages )?from (?P<b>{MANY})")
COURT = (
    r"(?:the|federal|state|civil|district|superior|high|supreme|small|claims|small-claims|bankruptcy|family)"
)
TAKEN = re.compile(rf"(?P<b>{MANY}) to (?:{COURT} ){{0,2}}court\b")
GONE = re.compile(rf"to (?:{COURT} ){{0,2}}court\b")
VERDICT = re.compile(r"\b(?:verdict|judgment|award|damages)\b")
JOINED = re.compile(
    r"(?:the|that|their|his|her) (?:[\w-]+ )?(?:lawsuit|suit|case|action) as (?:an? )?(?:[\w-]+ )?plaintiffs?\b"
)
INSIDE = re.compile(r"in (?:the|his|her|its|their) (?:[\w-]+ )?(?:lawsuit|suit|complaint|petition|filing)\b")
BACK = re.compile(
    rf"(?:back )?(?:at {MANY} )?(?:[^;,]{{0,30}} )?with (?:an?|its|his|her|their) (?:[\w-]+ ){{0,2}}?(?:lawsuit|suit|complaint|countersuit|counterclaims?)\b"
)
BY_WHOM = re.compile(
    rf"\b(?P<paper>lawsuit|suit|class action|complaint|petition) (?:[\w]+ ){{0,2}}?(?:by|brought by|filed by|from|of) (?P<a>{MANY})"
)


def _us(frame: Frame) -> Keys:
    """Whom the subject names, each role replaced by those who hold it."""
    return frame.gathered.resolved(frame.mine)


def _is_back(frame: Frame) -> bool:
    return frame.verb in SUING - {"sue"} or COUNTER.search(frame.rest) is not None


def _sues(frame: Frame) -> Sides | None:
    """The sides of "Roe sued Doe"; "Roe sued back"; "dancers sued Doe"."""
    if frame.is_passive:
        return _is_sued(frame)
    us, back = _us(frame), _is_back(frame)
    listed = _listed(frame)
    if us and len(listed) > 1:
        return Sides(us, listed, back)
    if (found := TARGET.match(frame.rest)) and (us or frame.is_of_crowd):
        return Sides(us, frame.behind(found["b"]), back)
    others = frame.gathered.opponents(us[0]) if us and back else ()
    return Sides(us, others, back) if us and (others or not back) else None


def _is_sued(frame: Frame) -> Sides | None:
    """The sides of "Doe was sued by Roe"; without a "by", notes that Doe faces a suit."""
    us, found = _us(frame), BY.match(frame.rest)
    if found is None:
        frame.gathered.facing += us
        return None
    return Sides(frame.behind(found["a"]), us, _is_back(frame)) if us else None


def _listed(frame: Frame) -> Keys:
    """Those listed behind a colon: "sued three of them: Roe, which ..., Doe and Poe"."""
    colon = next((one.start for one in frame.clause.rest if one.tag == ":"), None)
    if colon is None:
        return ()
    listed = [
        one
        for place, one in enumerate(frame.words)
        if one.start > colon and one.tag == "W" and frame.words[place - 1].tag != "p"
    ]
    return tuple(key for one in listed for key in one.keys)


def _accuses(frame: Frame) -> Sides | None:
    """The sides of "Doe accused Roe of fraud in a countersuit"."""
    us = _us(frame)
    return (
        Sides(us, frame.gathered.opponents(us[0]), back=True) if us and COUNTER.search(frame.rest) else None
    )


def _joins(frame: Frame) -> Sides | None:
    """The sides of "Poe joined the suit as a plaintiff"."""
    us = _us(frame)
    return Sides(us, frame.gathered.spoken_of()[1]) if us and JOINED.match(frame.rest) else None


def _wins(frame: Frame) -> Sides | None:
    """The sides of "Roe won a verdict against Doe"."""
    us, found = _us(frame), AGAINST.search(frame.rest)
    won = VERDICT.search(f"{text_of(frame.clause.antecedent)} {frame.rest}")
    return Sides(us, frame.behind(found["b"])) if us and won and found else None


def _says(frame: Frame) -> Sides | None:
    """The sides of "Roe says in the suit ...": who speaks in a suit brings it."""
    us = _us(frame)
    speaks = us and not frame.is_of_team and INSIDE.match(frame.rest)
    return Sides(us, frame.gathered.opponents(us[0])) if speaks else None


def _ends(frame: Frame) -> Sides | None:
    """The sides of "Doe settled a suit by Roe"; "Doe faces a lawsuit from Roe"."""
    us, found = _us(frame), BY_WHOM.search(frame.rest)
    faced = us and found and not is_supposed(frame.rest, found)
    return Sides(frame.behind(found["a"]), us) if faced and found else None


def _answers(frame: Frame) -> Sides | None:
    """The sides of "Doe hit back with a countersuit"."""
    us, found = _us(frame), BACK.match(frame.rest)
    if not us or found is None:
        return None
    return Sides(us, frame.gathered.opponents(us[0]), COUNTER.search(found[0]) is not None)


def _is(frame: Frame) -> Sides | None:
    """The sides of "The defendants are Doe and Poe"; "Plaintiffs include Roe"."""
    found = TARGET.match(frame.rest)
    if found is None or frame.mine[:1] not in {("@sued",), ("@suing",)}:
        return None
    every = tuple(key for one in frame.clause.rest if one.tag == "W" for key in one.keys)
    named = frame.behind(found["b"]) + every
    return Sides((), named) if frame.mine == ("@sued",) else Sides(named, ())


def _goes(frame: Frame) -> Sides | None:
    """The sides of "Roe went to federal court"."""
    us = _us(frame)
    return Sides(us, ()) if us and GONE.match(frame.rest) else None


def _takes(frame: Frame) -> Sides | None:
    """The sides of "Roe took Doe to court"."""
    us, found = _us(frame), TAKEN.match(frame.rest)
    return Sides(us, frame.behind(found["b"])) if us and found else None


def _demands(frame: Frame) -> Sides | None:
    """The sides of "Roe demands $5 million from Doe for fraud"."""
    us, found = _us(frame), FROM.match(frame.rest)
    if not us or found is None or not theories(frame.rest):
        return None
    return Sides(us, frame.behind(found["b"]), _is_back(frame))


def _charges(frame: Frame) -> Sides | None:
    """The sides of "The SEC charged Doe": agencies charge where others sue."""
    us, found = _us(frame), TARGET.match(frame.rest)
    charges = us and frame.gathered.is_agency(us[0]) and found
    return Sides(us, frame.behind(found["b"])) if charges and found else None


def _has(frame: Frame) -> Sides | None:
    """The sides of "Roe has a suit pending against Doe"."""
    return filed(frame) if " pending" in frame.rest else None


DEEDS: dict[str, Callable[[Frame], Sides | None]] = {
    **dict.fromkeys(SUING, _sues),
    **dict.fromkeys(FILING | {"announce", "unveil"}, filed),
    **dict.fromkeys(WINNING, _wins),
    **dict.fromkeys(("say", "allege", "claim", "contend"), _says),
    **dict.fromkeys(("settle", "end", "resolve", "face"), _ends),
    **dict.fromkeys(("hit", "fire", "strike", "respond", "answer", "follow", "counter"), _answers),
    **dict.fromkeys(("be", "include"), _is),
    "accuse": _accuses,
    "charge": _charges,
    "demand": _demands,
    "go": _goes,
    "have": _has,
    "join": _joins,
    "take": _takes,
}
"""Verb → who sues whom by a clause of it, None where it tells of no suit."""
