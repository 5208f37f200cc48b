"""What the events of a register tell: what was filed and by whom, what a hearing decided, what a jury found."""

from __future__ import annotations

import re

from kg.extract.grammar.money import SUM
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.papers.decisions import awarded
from kg.extract.papers.docketrows import motion_in, read_told
from kg.extract.papers.lines import Line
from kg.extract.papers.pleadings import demand
from kg.extract.papers.roll import Roll
from kg.extract.papers.rowtold import Told, filers
from kg.extract.requests.asked import ask
from kg.extract.requests.rulings import Decision, rule, waiting
from kg.model import Quote

RESULT = re.compile(r"\b(?:Result|Disposition|Outcome|Ruling):\s*(?P<how>[^\n]+)", re.IGNORECASE)
OUTCOMES = (
    ("granted in part", "grantedinpart"), ("denied in part", "grantedinpart"), ("moot", "moot"), ("withdrawn", "withdrawn"), ("granted", "granted"), ("denied", "denied"),
    ("sustained", "granted"), ("overruled", "denied"), ("under advisement", "deferred"), ("under submission", "deferred"),
)  # fmt: skip
HEARING = re.compile(
    r"\(\d{1,2}:\d\d|\bhearing\b|\bconference\b|^\W*(?:jury |bench |court |non-jury )?trial\b", re.IGNORECASE
)
BACK = re.compile(r"\b(?:third[- ]party|cross)[- ]?(?:complaint|claim)|\bcounter-?claim", re.IGNORECASE)
VERSUS = re.compile(
    r"(?P<a>[A-Z][^;]{2,100}?),? vs?\. (?P<b>[A-Z][^;]{2,100}?)(?:,? (?:for|alleging) (?P<what>[^.;]*))?[.;]?$"
)
VERDICT = re.compile(
    r"\b[Ff]or (?P<a>[^:;$]{2,120}?),? (?:and )?against (?P<b>[^:;$]{2,160}?)(?:[:;]|,? (?:for|in the (?:amount|sum) of))\s*(?=\$)"
)
DEMANDS = re.compile(
    r"\b(?:in excess of|exceeding|more than|damages of|at least|demand(?:ing|s)?:?)\s*(?=\$)", re.IGNORECASE
)
PAPER = re.compile(r"\b(?:Opposition|Response|Objections?|Notice|Stipulation)\b.*", re.IGNORECASE)
"""What an event tells of behind whose paper it is."""
DEMURS = re.compile(r"(?:[\w.,&'\u2019-]+ ){0,8}?Demurrers?\b", re.IGNORECASE)
FOR = re.compile(r"\bby [A-Z][\w.'\u2019 -]{2,40} (?:for|on behalf of) (?P<a>[^;]{2,100})")
OWNER = re.compile(
    r"(?P<a>[^.;]{2,100}?['\u2019]s?) (?:\w+ ){0,2}?(?:Opposition|Response|Objections?|Motion|Application)\b"
)
"""Whose paper an event is: "by Ann Poe for Holm Inc.", "Holm Inc.'s Opposition"."""


def read_event(row: Line, gathered: Gathered, roll: Roll) -> tuple[int, int] | None:
    """Adds what an event tells and gives the stretch that was read; None where it told nothing."""
    title, _, more = row.text.partition("\n")
    head = Line(row.end - len(more.lstrip()), more.strip()) if more.strip() else Line(row.start, title)
    if gathered.main is None:
        return None
    words = " ".join(head.text.split())
    told = Told(
        head._replace(text=words),
        gathered,
        roll,
        Quote(row.text, start=row.start),
        roll.judges(row.text),
        _by(words, roll),
        {},
        "",
    )
    if result := RESULT.search(row.text):
        return _decided(told, title, result["how"].casefold(), row)
    paper = PAPER.search(words)
    bare = told._replace(head=head._replace(text=paper[0])) if paper else told
    read = _besides(told, title) or (not HEARING.search(title) and read_told(bare))
    return (row.start, row.end) if read else None


def _by(words: str, roll: Roll) -> Keys:
    """Those whose paper an event's words call it."""
    acting, owner = FOR.search(words), OWNER.match(words)
    return (
        (roll.parties(acting["a"]) if acting else ())
        or (roll.parties(owner["a"]) if owner else ())
        or filers(words, roll)
    )


def _decided(told: Told, title: str, how: str, row: Line) -> tuple[int, int]:
    """The event of a hearing, after adding what became of the motion that it was on."""
    outcome = next((name for way, name in OUTCOMES if way in how), None)
    category = motion_in(title.partition("(")[0], told.roll)[0]
    key = waiting(told.gathered, category, (), row.start) if outcome else None
    if key is not None and outcome is not None:
        one = told.gathered.filings[key]
        decision = Decision(one.category, one.on_behalf_of, outcome, told.judges)
        rule(told.gathered, key, decision, told.quote, again="without prejudice" in how)
    return row.start, row.end


def _besides(told: Told, title: str) -> bool:
    """Whether an event tells of a suit besides, of a verdict or of what is demanded, after adding that."""
    gathered, roll, words = told.gathered, told.roll, told.head.text
    if BACK.search(title) and (found := VERSUS.match(words)):
        who, against = roll.parties(found["a"]), roll.parties(found["b"])
        if who and against and not set(who) & set(against):
            gathered.suit(who, against, told.quote, counter="counter" in title.casefold(), named=True)
            gathered.claim(who, against, theories(found["what"] or ""), told.quote)
            return True
    if DEMURS.match(words) and told.by and not HEARING.search(title) and not PAPER.search(words):
        return bool(ask(gathered, told.by, "motiontodismiss", told.quote))
    if "verdict" in title.casefold() and (found := VERDICT.search(words)):
        sides = gathered.parties_of(roll.parties(found["a"])), gathered.parties_of(roll.parties(found["b"]))
        amount = SUM.match(words, found.end())
        if all(sides) and amount and not set(sides[0]) & set(sides[1]):
            awarded(gathered, sides, amount[0], words, told.quote)
            return True
    demanded = (
        DEMANDS.search(words) if re.match(r"\W*(?:complaint|petition)\b", title, re.IGNORECASE) else None
    )
    amount = SUM.match(words, demanded.end()) if demanded else None
    if amount and gathered.main is not None:
        demand(gathered, gathered.sides[gathered.main], amount[0], told.quote)
    return amount is not None
