"""What courts are asked for, by whom, and who opposes it."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.extract.grammar.cued import Cued
from kg.extract.grammar.phrases import LIST, MANY, MOTION, MOVED, NAME, PRE
from kg.extract.grammar.wording import text_of
from kg.extract.litigation.concepts import called
from kg.extract.litigation.cues import request
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.gathered import Gathered, Keys
from kg.extract.litigation.voice import is_supposed, is_told
from kg.model import Filing, Quote

OPPOSING = frozenset({"oppose", "resist", "fight", "contest", "challenge", "object"})
PAPER = re.compile(rf"(?:{PRE})?(?P<what>(?:{MOTION}|papers|notice)\b[^;]*)")
OWNED = Cued(
    rf"(?P<a>{LIST}) 's? (?:[\w-]+ ){{0,4}}?{MOTION} (?P<what>(?:to|for|seeking|that)\b[^,;]*)",
    *MOVED,
)
OWNED_BEFORE = Cued(rf"(?P<a>{LIST}) 's? (?P<what>(?:[\w-]+ ){{1,4}}?)motion\b", "motion")
BY = Cued(
    rf"\b(?:motions?|request|bid|petition)(?P<what>(?: (?:to|for) [^,;]*?)?) (?:by|of|from|filed by|brought by|made by) (?P<a>{MANY})(?P<more> (?:to|for) [^,;]*)?",
    "motion",
    "request",
    "bid",
    "petition",
)
TO_COURT = re.compile(
    rf"(?:(?:the|an?|that) )?(?:[\w.]+ ){{0,4}}?(?:court|judge|judges|justices|panel|jury|{NAME}) (?P<what>(?:to|for|not to)\b.*)"
)
FOR_WHAT = re.compile(r"(?:[\w ]{0,30})?(?:to|for)\b")
SOUGHT = re.compile(r"(?:to|an?|the|partial|summary|sanctions|dismissal|reconsideration|permission|leave)\b")
UNNAMED = re.compile(r"\bmotion (?:to|for)\b")
REFERRING = re.compile(r"\b(?:motion|request|bid|it|this|effort|move)\b")


def read_requests(reading: Reading) -> None:
    """Adds the requests of a sentence, and who opposes which."""
    _named(reading)
    for frame in reading.frames:
        if frame.outer is not None or not is_told(frame):
            continue
        who = _movants(frame)
        asked = ASKING[frame.verb](frame) if frame.verb in ASKING else None
        if who and asked:
            ask(reading.gathered, who, asked, reading.quote)
        if who and frame.verb in OPPOSING:
            _opposed(frame, who)


def _movants(frame: Frame) -> Keys:
    """The parties who do what a clause tells; a lawyer does it for the client."""
    return () if frame.is_passive else clients(frame.gathered, frame.gathered.parties_of(frame.mine))


def clients(gathered: Gathered, who: Keys) -> Keys:
    """The keys with each lawyer replaced by the client."""
    acting = {lawyer: client for lawyer, client, *_ in reversed(gathered.counsel.values())}
    return tuple(dict.fromkeys(acting.get(one, one) for one in who))


def _files(frame: Frame) -> str | None:
    """What "Doe filed a motion to dismiss" asks for."""
    found = PAPER.match(frame.rest)
    return (request(found["what"]) or unnamed(found["what"])) if found else None


def _moves(frame: Frame) -> str | None:
    """What "Doe moved for sanctions" asks for."""
    return request(frame.rest) if FOR_WHAT.match(frame.rest) else None


def _asks(frame: Frame) -> str | None:
    """What "Doe asked the judge to dismiss the case" asks for."""
    found = TO_COURT.match(frame.rest)
    return request(found["what"]) if found else None


def _seeks(frame: Frame) -> str | None:
    """What "Doe sought dismissal" asks for."""
    return request(frame.rest[:90]) if SOUGHT.match(frame.rest) else None


ASKING: dict[str, Callable[[Frame], str | None]] = {
    **dict.fromkeys(("file", "make", "submit", "bring", "lodge", "renew", "press"), _files),
    **dict.fromkeys(("ask", "urge", "petition"), _asks),
    **dict.fromkeys(("seek", "request"), _seeks),
    "move": _moves,
}
"""Verb \u2192 the kind of request that a clause of it tells, None where it tells none."""


def unnamed(words: str) -> str | None:
    """The unqualified kind, where a motion is named that the code list has no kind for."""
    return "motion" if UNNAMED.search(words) else None


def _opposed(frame: Frame, who: Keys) -> None:
    """Notes that some oppose the last request that a clause may mean."""
    about = f"{text_of(frame.clause.antecedent)} {frame.rest}"
    category = request(about)
    if category is None and not REFERRING.search(about) and not frame.clause.antecedent:
        return
    for key, one in reversed(frame.gathered.filings.items()):
        if category in {None, one.category} and not set(who) & set(one.on_behalf_of):
            oppose(frame.gathered, key, who)
            return


def _named(reading: Reading) -> None:
    """Adds the requests that are called somebody's: "Doe's motion to dismiss", "a motion by Doe"."""
    for pattern in (OWNED, OWNED_BEFORE, BY):
        for found in pattern.finditer(reading.text):
            if is_supposed(reading.text, found):
                continue
            what = f"{found['what']} {found.groupdict().get('more') or ''}"
            who = clients(reading.gathered, reading.parties(found["a"]))
            category = request(what) or request(f"for {what}") or unnamed(found[0])
            if who and category:
                ask(reading.gathered, who, category, reading.quote)


def ask(gathered: Gathered, who: Keys, category: str, quote: Quote) -> str:
    """The key of someone's request of a kind, made where it is new."""
    if category == "voluntarydismissal" and who and gathered.against(who[0]) is None:
        category = "motiontodismiss"  # of others' claims
    case = gathered.some_case(quote)
    for key, one in gathered.filings.items():
        if one.category == category and (set(one.on_behalf_of) & set(who) or not one.on_behalf_of):
            gathered.change(gathered.filings, key, on_behalf_of=tuple(dict.fromkeys(one.on_behalf_of + who)))
            return key
    mine = next(
        (key for key, (first, second) in gathered.sides.items() if set(who) & {*first, *second}), case
    )
    key = f"{category}-{who[0] if who else 'unnamed'}"
    gathered.filings[key] = Filing(
        key=key, kind="Motion", name=called(category), case=mine, category=category, on_behalf_of=who, evidence=(quote,)
    )  # fmt: skip
    return key


def oppose(gathered: Gathered, filing: str, who: Keys) -> None:
    """Notes who opposes a request."""
    if gathered.opponents(who[0]) and not set(who) & set(gathered.filings[filing].on_behalf_of):
        known = gathered.filings[filing].opposed_by
        gathered.change(gathered.filings, filing, opposed_by=tuple(dict.fromkeys(known + who)))
