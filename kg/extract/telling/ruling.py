"""Which court or judge rules by a clause that names none: "denied a motion by Roe, finding that", "The court affirmed. It reasoned that"."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.frames import Frame

HOLDING = frozenset({"find", "hold", "rule", "conclude", "reason", "determine"})
"""What only those who decide do."""
BY_IT = HOLDING - {"find", "determine"}
"""What "it" does that is a court."""
WRITING = frozenset({"write", "add", "say", "note", "explain", "observe"})
"""What "it" does too that is a court, where nobody else was spoken of."""
ABOVE = frozenset({"appeals", "appellate", "supreme", "high", "higher", "highest", "circuit", "reviewing"})
"""Words before "court" that call one above the judge who tried a suit."""
BELOW = frozenset({"trial", "district", "lower", "circuit", "bankruptcy"})
"""Words before "court" that call the one where a suit is tried."""
SEVERAL = frozenset({"panel", "justices", "majority", "judges"})
"""Those who decide together, in a court above."""
HIGHER = re.compile(r"ca(?:\d+|dc|fc)|scotus|.*(?:app|supreme).*")
CIRCUIT = re.compile(r"ca(?:\d+|dc|fc)")
NAMED_HIGH = re.compile(r"\b(?:Supreme|Appeals?|Appellate|Circuit$)")
HIGHEST = re.compile(r"\bSupreme\b")


def bench(frame: Frame) -> Keys:
    """Who is meant by "the court", "the appeals court", "the panel" before a verb."""
    return court_meant(frame.gathered, frame.clause.start, {one.low for one in frame.clause.subject})


def federal_bench(gathered: Gathered) -> Keys:
    """The only federal court of appeals of a text, which its first words tell of without its number."""
    known = [key for key, one in gathered.people.items() if CIRCUIT.fullmatch(one.court or "")]
    return tuple(known) if len(known) == 1 else ()


def court_meant(gathered: Gathered, start: int, low: set[str], *, alone: bool = True) -> Keys:
    """The court that some words before a place can mean: one above, the only judge, else, if wanted, the only court."""
    before = [one for one in gathered.named if one.key in gathered.people and one.place < start]
    above = [one for one in before if _is_above(gathered, one.key)]
    if low & ABOVE or low & SEVERAL:
        high = [one.key for one in above if _fits(gathered, one.key, low)]
        return tuple(high[-1:])
    last = max((one.place for one in before if gathered.people[one.key].judge), default=-1)
    if above and above[-1].place > last and low.isdisjoint(BELOW):
        return (above[-1].key,)
    first = min((one.place for one in before if gathered.people[one.key].judge), default=-1)
    if above and above[0].place < first and not gathered.only_judge and low.isdisjoint(BELOW):
        return (above[0].key,)  # of a text on an appeal, which names several judges
    courts = dict.fromkeys(one.key for one in before if gathered.kind(one.key) == "Court")
    only = alone and len(courts) == 1 and last < 0 and not above
    return gathered.only_judge or (tuple(courts) if only else ())


def _is_above(gathered: Gathered, key: str) -> bool:
    """Whether somebody is a court that reviews what others decide."""
    one = gathered.people.get(key)
    if one is None or one.kind != "Court":
        return False
    return HIGHER.fullmatch(one.court or "") is not None or NAMED_HIGH.search(one.name) is not None


def _fits(gathered: Gathered, key: str, low: set[str]) -> bool:
    """Whether a court above can be what some words call it: a supreme court is called no appeals court."""
    highest = HIGHEST.search(gathered.people[key].name) is not None
    if low & {"supreme", "high", "highest", "justices"}:
        return highest
    return not highest or low.isdisjoint({"appeals", "appellate", "circuit"})


def ruler(frame: Frame) -> Keys:
    """The court or the judge who holds what a clause tells, named as the doer of another one: of what is done besides, or by "it"."""
    if [one.low for one in frame.clause.subject] == ["the", "majority"] and not frame.is_passive:
        return bench(frame)
    if frame.verb in WRITING and _is_it(frame):
        return _court_alone(frame)
    if frame.verb not in HOLDING or frame.decides or frame.is_passive:
        return ()
    if frame.clause.verb.form == "doing":
        ruling = _deciding(frame) or _deciding_behind(frame)
        return next((found for one in ruling if (found := _bench(frame, one.mine))), ())
    if frame.verb not in BY_IT or not _is_it(frame):
        return ()
    here = [found for one in _deciding(frame) if (found := _bench(frame, one.mine))]
    return here[0] if here else _court_before(frame)


def _is_it(frame: Frame) -> bool:
    last = frame.clause.subject[-1:]
    return [frame.gathered.word(one) for one in last] == ["it"]


def _deciding(frame: Frame) -> list[Frame]:
    """The clauses before one that tell what a court or a judge does, the last first."""
    before = [one for one in frame.frames[: frame.number] if one.clause.verb.finite and one.outer is None]
    return [one for one in reversed(before) if one.decides and not one.is_passive]


def _deciding_behind(frame: Frame) -> list[Frame]:
    """The clause of a court or a judge behind the one that opens a sentence: "Finding that Doe lied, the judge granted it"."""
    behind = [one for one in frame.frames[1:] if one.clause.verb.finite and one.outer is None][:1]
    opens = frame.number == 0 and not frame.clause.subject
    return [one for one in behind if opens and one.decides and not one.is_passive]


def _bench(frame: Frame, named: Keys) -> Keys:
    """Those of some who are courts or judges."""
    people = frame.gathered.people
    return tuple(one for one in named if one in people and (people[one].judge or people[one].kind == "Court"))


def _court_before(frame: Frame) -> Keys:
    """The only court that the sentence before names, where nobody else is named in it."""
    _, last = frame.gathered.lately(frame.parsed.start, frame.clause.start)
    courts = dict.fromkeys(one for one in last if frame.gathered.kind(one) == "Court")
    return tuple(courts) if len(courts) == 1 else ()


def _court_alone(frame: Frame) -> Keys:
    """The court above that alone is named in the sentence before, where nobody is named in this one."""
    here, last = frame.gathered.lately(frame.parsed.start, frame.clause.start)
    known = tuple(dict.fromkeys(last))
    others = [one for one in here if one not in frame.gathered.people or not frame.gathered.people[one].judge]
    return known if len(known) == 1 and not others and _is_above(frame.gathered, known[0]) else ()
