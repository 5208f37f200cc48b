"""Who opposes which request."""

from __future__ import annotations

import re

from kg.extract.grammar.cued import Cued
from kg.extract.grammar.phrases import LIST, MANY, MOTION
from kg.extract.grammar.wording import DATE, WHO, text_of
from kg.extract.litigation.cues import request
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.gathered import Gathered, Keys

OPPOSING = frozenset({"oppose", "resist", "fight", "contest", "challenge", "object"})
REFERRING = re.compile(r"\b(?:motion|request|bid|it|this|effort|move)\b")
ALONE = re.compile(rf" ?(?:$|[.,;]|(?:on |in )?{DATE})")
"""What stands behind "opposed" where it takes no object: "Roe opposed"."""
PAPER = re.compile(
    rf"(?:an?|its|his|her|their|the|{WHO} 's) (?:[\w-]+ ){{0,2}}?(?:opposition|objections?)\b(?P<what>(?: (?:brief|papers|memorandum))?(?: to\b[^;]*)?)"
)
"""A paper that opposes: "an opposition to Roe's motion"."""
DENIAL = re.compile(
    rf"(?:to|not to) (?:reject|deny|refuse|turn down|dismiss|throw out|toss|grant|allow) [^,;]{{0,80}}?\b{MOTION}\b"
)
REFUSAL = re.compile(r"to (?!grant|allow)|not to (?:grant|allow)")
"""What a court is asked to do about a request by those who oppose it."""
BY = re.compile(rf"by (?P<a>{MANY})")
OVER = Cued(
    rf"\b[Oo]ver (?P<a>{LIST}) 's? (?:[\w-]+ )?(?:objections?|opposition)\b", "objection", "opposition"
)

OPENING = re.compile(
    rf"(?:Opposing|In (?:opposing|(?:an? |the |{WHO} 's )?(?:[\w-]+ )?opposition to)) [^,;]{{0,80}}?\b{MOTION}\b[^,;]*,"
)
"""What opens a sentence that tells what some said against a request."""


def opposes(frame: Frame, asked: str | None) -> bool:
    """Whether a clause tells that its subject opposes a request; ``asked`` is what it asks a court for, if it does."""
    if asked is not None:
        return DENIAL.match(asked) is not None and REFUSAL.match(asked) is not None
    if any(one.low == "what" for one in frame.clause.subject[:1]):
        return False  # "what she objects to"
    return frame.verb in OPPOSING or (frame.verb in {"file", "submit", "lodge"} and _is_opposition(frame))


def _is_opposition(frame: Frame) -> bool:
    return PAPER.match(frame.rest) is not None


def opposed(frame: Frame, who: Keys) -> None:
    """Notes that some oppose the last request that a clause may mean."""
    clause = frame.clause
    about = f"{text_of(clause.antecedent)} {frame.rest}"
    category, paper = request(about), PAPER.match(frame.rest)
    it = clause.rest and clause.rest[0].pronoun and ALONE.match(frame.rest[1:])  # "Roe opposed it"
    meant = it or REFERRING.search(about) or clause.antecedent or ALONE.match(frame.rest) or paper
    if category is not None or meant:
        _oppose_last(frame.gathered, category, who)


def opposed_by(frame: Frame) -> None:
    """Notes who opposes what a passive clause has as its subject: "the motion was opposed by Roe"."""
    by = BY.match(frame.rest) if frame.verb in OPPOSING else None
    who = frame.parties_behind(by["a"]) if by else ()
    subject = text_of(frame.clause.subject)
    if who and REFERRING.search(subject):
        _oppose_last(frame.gathered, request(subject), who)


def opposed_beside(reading: Reading) -> None:
    """Notes who opposes a request by the way: "Opposing the motion, Roe argued"; "over Roe's objection"."""
    opening = OPENING.match(reading.text)
    first = next((one for one in reading.frames if one.clause.verb.finite), None)
    if opening and first is not None and (who := reading.gathered.parties_of(first.mine)):
        _oppose_last(reading.gathered, request(opening[0]), who)
    for found in OVER.finditer(reading.text):
        who, category = reading.parties(found["a"]), request(reading.text)
        if who and category is not None:
            _oppose_last(reading.gathered, category, who)


def _oppose_last(gathered: Gathered, category: str | None, who: Keys) -> None:
    """Notes that some oppose the last request of the kind, or the last one spoken of, that is not theirs."""
    filings = [key for key in gathered.filings if key != gathered.request]
    if gathered.request is not None:
        filings.append(gathered.request)
    for key in reversed(filings):
        one = gathered.filings[key]
        theirs = gathered.is_alone or not {*who}.isdisjoint(sum(gathered.sides.get(one.case, ()), ()))
        if category in {None, one.category} and theirs and not set(who) & set(one.on_behalf_of):
            oppose(gathered, key, who)
            return


def oppose(gathered: Gathered, filing: str, who: Keys) -> None:
    """Notes who opposes a request."""
    if gathered.opponents(who[0]) and not set(who) & set(gathered.filings[filing].on_behalf_of):
        known = gathered.filings[filing].opposed_by
        gathered.change(gathered.filings, filing, opposed_by=tuple(dict.fromkeys(known + who)))
