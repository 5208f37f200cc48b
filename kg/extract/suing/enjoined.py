"""Suits as injunctions tell of them: who gets one sues whom it bars."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MANY
from kg.extract.grammar.wording import text_of
from kg.extract.matter.gathered import Keys
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Sides
from kg.extract.telling.voice import is_done

BARRING = ("bar", "block", "stop", "prohibit", "prevent", "forbid", "keep", "restrain", "require")
INJUNCTION = re.compile(r"\b(?:injunction|restraining order)\b")
BARRED = re.compile(rf"(?P<b>{MANY}) (?:from \w+ing\b|to \w)")
GRANTED = re.compile(
    rf"(?:(?P<a>{LIST}) 's? (?:[\w-]+ ){{0,4}}?(?:motion|request|bid|application|petition)|(?P<c>{MANY}) (?:an?|the) )"
)
GRANTING = frozenset({"grant", "award", "give"})
GETTING = frozenset({"win", "obtain", "secure", "get"})


def enjoins(frame: Frame) -> Sides | None:
    """The sides of "granted Roe an injunction that bars Doe from selling it"; "won an injunction barring Doe from it"."""
    found, before = BARRED.match(frame.rest), frame.before
    if found is None or frame.is_passive or before is None or not is_done(before):
        return None
    words = (*frame.clause.antecedent, *frame.clause.subject)
    beside = frame.words[max(0, frame.clause.verb.first - 1) : frame.clause.verb.first]
    order = text_of(words) if frame.clause.verb.finite else text_of(beside)
    if not INJUNCTION.search(order) and not (beside and beside[-1].low in {"injunction", "order"}):
        return None
    us, sued = _winners(before), frame.parties_behind(found["b"])
    return Sides(us, sued) if us and sued and not set(us) & set(sued) else None


def _winners(before: Frame) -> Keys:
    """Who gets the injunction of which a clause tells; who brings the suit, where it names nobody whom the text knows."""
    if before.verb in GETTING and INJUNCTION.search(before.rest):
        return before.gathered.parties_of(doers(before))
    granted = before.verb in GRANTING and not before.is_passive and INJUNCTION.search(before.rest)
    if not granted:
        return ()
    found = GRANTED.match(before.rest)
    named = before.parties_behind(found["a"] or found["c"]) if found else ()
    main = before.gathered.main
    first, second = before.gathered.sides.get(main or "", ((), ()))
    return named or (first if not second else ())
