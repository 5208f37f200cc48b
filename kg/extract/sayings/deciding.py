"""Which judge or court a noun that decides means where it speaks: "the judge said", "the panel found", "the trial judge, Roe, told the jury"."""

from __future__ import annotations

import re

from kg.extract.grammar.tokens import Token
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame
from kg.extract.telling.ruling import ABOVE, SEVERAL, bench, federal_bench

REACH = 700
"""Code points before "the judge" in which the one who is meant was named."""
ALONE = frozenset({"judge", "court", "magistrate", "chancellor", "justice", "commissioner", "arbitrator"})
"""Those who decide and are one; jurors and panels speak for no judge."""
BELOW = re.compile(
    r"\b(?:[Aa]n? (?:[\w-]+ ){0,3}|[Tt]he (?:trial|primary|lower|lower-court|costs|first|original|magistrate) (?:court )?)(?:judge|master|magistrate), (?:(?:Mr|Mrs|Ms|Justice|Judge|Master|Deputy|District)\.? )*$"
)
"""What stands before the name of a judge who is told of beside the one of the text."""

MISTER = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms."})


def deciding(frame: Frame, head: Token) -> Keys:
    """Which judge or court a noun that decides means: "the judge said", "the appeals court wrote", "the panel found"."""
    return _beside(frame) or _decider(frame, head)


def _decider(frame: Frame, head: Token) -> Keys:
    """Whom a noun that decides means by itself."""
    subject, gathered = frame.clause.subject, frame.gathered
    first, low = subject[0].low, {one.low for one in subject}
    if first in {"a", "an"} and head.low == "judge" and gathered.is_alone:
        return gathered.only_judge
    if first in {"a", "an", "the"} and {"federal", "appeals"} <= low and head.low in {"court", "panel"}:
        return federal_bench(gathered) or bench(frame)
    named = tuple(key for one in subject for key in one.keys if gathered.kind(key) == "Court")
    if first in {"a", "an", "the"} and head.low == "panel" and len(named) == 1:
        return named  # "a panel of the Sixth Circuit"
    if first != "the":
        return ()
    if head.low == "court" or low & (ABOVE | SEVERAL):
        return bench(frame)
    return (gathered.only_judge or _last_judge(frame)) if head.low in ALONE else ()


def _beside(frame: Frame) -> Keys:
    """The judge who is named between commas behind the noun: "A costs judge, Roe, found"."""
    words, subject = frame.words, frame.clause.subject
    at = next((place for place, one in enumerate(words) if one.start == subject[-1].start), -1)
    behind = words[at + 1 : frame.clause.verb.first] if at >= 0 else []
    named = [one for one in behind if one.low not in MISTER]
    if subject[-1].low not in ALONE or [one.tag for one in named] != [",", "W", ","]:
        return ()
    people = frame.gathered.people
    return tuple(key for key in named[1].keys if key in people and people[key].kind == "Person")


def _last_judge(frame: Frame) -> Keys:
    """The judge named last before a clause, where that is near."""
    if frame.clause.head is None or frame.clause.head.low != "judge":
        return ()
    gathered, start = frame.gathered, frame.clause.start
    before = [one for one in gathered.named if start - REACH < one.place < start and one.key]
    judges = [one for one in before if gathered.people[one.key].judge]
    here = [one for one in judges if not BELOW.search(gathered.text[max(0, one.place - 60) : one.place])]
    judges = here or judges  # "A costs judge, Roe, had found"
    return (max(judges, key=lambda one: one.place).key,) if judges else ()
