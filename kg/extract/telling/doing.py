"""Who does what a clause tells: whom its subject names, those named of a crowd, those beside whom others act."""

from __future__ import annotations

import re

from msgspec.structs import replace

from kg.extract.grammar.phrases import MANY, keys
from kg.extract.grammar.teams import LAWYERS
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.cues import NUMBERS
from kg.extract.matter.gathered import Keys
from kg.extract.telling.clients import HIRING
from kg.extract.telling.frames import Frame

AMONG = re.compile(rf"\b(?:including|led by|headed by|among them)(?: ,)? (?P<a>{MANY})")
THEM = re.compile(rf"{MANY}(?: [^;,]{{1,50}}?)? , among them (?P<a>{MANY})")
"""Those of a crowd who are named behind whom it sues: "Nine nurses sued Holm on Monday, among them Roe"."""
PARTED = 3
"""Words between one and those of whom the one is: ", one of"."""
INCLUDED = frozenset({"including", "among"})
SOME = re.compile(
    rf"(?:(?:,? ?and|as well as) (?:[\w-]+ ){{1,4}})?, (?:including|among them) (?P<a>{MANY})(?: and (?:[\w-]+ ){{1,4}})? ?,"
)
"""Those of a crowd who are named beside somebody: "and 17 authors, including Roe,"."""

LED_BY = re.compile(rf"(?:, )?(?:including|led by|headed by|among them)(?: ,)? (?P<a>{MANY})")
"""Who leads those who sue, or is one of them."""
POINTING = {"it": "Organization", "him": "Person", "her": "Person"}
"""What one is who is meant by a pronoun."""
ON_BEHALF = re.compile(rf"\bon behalf of (?P<c>{MANY})|\bon (?P<d>{WHO}) 's behalf")
CALLED = re.compile(
    r"\b(?:lawyers?|attorneys?|litigators?|solicitors?) (?:who|that) (?:(?:has|have|had|first|also) )*$"
)
"""What makes who does something one who does it for others."""
OPENING = frozenset({"after", "before", "since", "when", "once", "because"})
"""Words with which a clause begins that stands before the main one."""


def doers(frame: Frame) -> Keys:
    """Whom the subject names, each role replaced by those who hold it; of a crowd, those who are named as of it; who hired the lawyers that do it."""
    if client := hirer(frame) or helped(frame):
        return client
    return frame.gathered.resolved(frame.mine + _with_some(frame) or _among(frame)) or _leading(frame)


def hirer(frame: Frame) -> Keys:
    """Who hired the lawyers whom a relative clause is on, who sue for nobody else: "Roe hired Poe LLP, which sued Doe"."""
    before, noun, lead = frame.before, frame.clause.subject, frame.clause.lead[-1:]
    if before is None or before.verb not in HIRING or [one.low in {"who", "which"} for one in lead] != [True]:
        return ()
    if (
        before.is_passive
        or before.outer is not None
        or before.clause.verb.modal
        or before.clause.verb.negated
    ):
        return ()
    called = any(one.low in LAWYERS or one.low == "firm" for one in noun)
    firms = any(_is_house(key, frame) for one in noun for key in one.keys)
    return frame.gathered.parties_of(before.mine) if called or firms else ()


def helped(frame: Frame) -> Keys:
    """For whom a lawyer does something who is called so: "Poe, the lawyer who had sued on Roe's behalf, naming Doe"."""
    told = frame.before if frame.clause.verb.form == "doing" else frame
    if told is None or told.clause.subject != frame.clause.subject or " behalf" not in told.rest:
        return ()
    found = ON_BEHALF.search(told.rest)
    called = CALLED.search(told.whole.text[: told.offsets[told.clause.verb.first]])
    return frame.gathered.parties_of(told.behind(found["c"] or found["d"])) if found and called else ()


def _is_house(key: str, frame: Frame) -> bool:
    """Whether one who is hired is a law firm, by its kind or by two names with a sign between them: "Poe & Lee"."""
    one = frame.gathered.people.get(key)
    return one is not None and (one.kind == "LawFirm" or (one.kind == "Organization" and " & " in one.name))


def _leading(frame: Frame) -> Keys:
    """Those named behind the role of those who sue, of whom nobody else is known: "The plaintiffs, led by Roe, sued"."""
    words, head = frame.words, frame.clause.head
    if frame.mine != ("@suing",) or head is None or head.team or head not in words:
        return ()
    first = words.index(head) + 1
    found = LED_BY.match(text_of(words[first : frame.clause.verb.first]))
    return keys(found["a"], words[first:]) if found else ()


def _with_some(frame: Frame) -> Keys:
    """Those named of a crowd who act beside whom the subject names: "The guild and 17 authors, including Roe and Doe, sued"."""
    words, subject = frame.words, frame.clause.subject
    if not frame.mine or INCLUDED.isdisjoint(frame.parsed.lows):
        return ()
    first = next(place for place, one in enumerate(words) if one.start >= subject[-1].end)
    aside = text_of(words[first : frame.clause.verb.first])
    found = SOME.match(aside)
    return keys(found["a"], words[first:]) if found else ()


def both_before(frame: Frame) -> Keys:
    """The two before a comma of whom a participle tells: "Roe and Doe, both sued by Poe"."""
    head = frame.clause.head
    at = next((at for at, one in enumerate(frame.words) if one is head), 0)
    told = frame.clause.verb.form == "told" and head is not None and head.low in {"both", "all"} and at > 1
    return frame.words[at - 2].keys if told and frame.words[at - 1].tag == "," else ()


def named_next(frame: Frame) -> Keys:
    """Whom a pronoun behind a verb means that the main clause names next: "A week after Roe sued it, Holm fired her"."""
    first = [one.low for one in frame.clause.rest if one.tag != ","]
    later = frame.frames[frame.number + 1 : frame.number + 2]
    opens = any(one.low in OPENING for one in frame.clause.lead)
    kind = POINTING.get(first[0], "") if len(first) == 1 else ""
    named = later[0].mine if later and opens and kind else ()
    return tuple(one for one in named if frame.gathered.kind(one) == kind and one not in frame.mine)


def taken_before(frame: Frame) -> Keys:
    """Whom a relative pronoun means to whom it is done, before a noun that names who does it: "Holm, which two of its partners, Roe and Doe, sued"."""
    words, head = frame.words, frame.clause.head
    at = words.index(head) - 1 if head in words else 0
    if at < PARTED or words[at].tag != "," or head is None or head.pronoun:
        return ()
    at -= 1
    while at > 1 and words[at].tag in {"x", "d", "p", "'", "W"} and not words[at].verb:
        at -= 1
    if words[at].low not in {"which", "whom"}:
        return ()
    before = words[at - 1 - (words[at - 1].tag == ",")]
    return before.keys if before.tag == "W" and not before.team else ()


def _among(frame: Frame) -> Keys:
    """Those named of a crowd: "authors including Roe", "three dancers, led by Roe,"."""
    if not frame.is_of_crowd:
        return ()
    start, words = frame.clause.subject[0].start, frame.words
    first = next(place for place, one in enumerate(words) if one.start == start)
    if [one.low for one in words[max(0, first - 2) : first]] == ["one", "of"] and first > PARTED:
        tags = [one.tag for one in words[first - PARTED - 1 : first - 2]]
        if tags == ["W", ","]:
            return words[first - PARTED - 1].keys  # "Roe, one of three cooks who sued"
    if [one.low for one in words[max(0, first - 1) : first]] == ["among"] and first > PARTED - 1:
        tags = [one.tag for one in words[first - PARTED : first - 1]]
        if tags == ["W", "h"]:
            return words[first - PARTED].keys  # "Roe is among three cooks who sued"
    before = [
        one if one.start >= start else replace(one, tag="x", text="-")
        for one in words[: frame.clause.verb.first]
    ]
    found, later = AMONG.search(text_of(before)), THEM.match(frame.rest)
    if found is None and later is not None:
        people = (key for key in frame.behind(later["a"]) if frame.gathered.kind(key) == "Person")
        return tuple(people)
    return keys(found["a"], words) if found else _counted(frame)


def _counted(frame: Frame) -> Keys:
    """The people listed behind the body of whom a number is told: "two former managers of Holm, Roe and Doe, sued"."""
    first, last = frame.clause.subject[0], frame.clause.subject[-1]
    if first.low not in NUMBERS or last.tag != "W":
        return ()
    people = tuple(one for one in last.keys if frame.gathered.kind(one) == "Person")
    bodies = last.keys[: len(last.keys) - len(people)]
    listed = len(bodies) == 1 and frame.gathered.kind(bodies[0]) not in {"Person", ""}
    return people if listed and len(people) == NUMBERS.index(first.low) else ()
