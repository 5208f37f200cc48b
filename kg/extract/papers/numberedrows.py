"""Rows of a docket that speak of others by number: what they oppose, take back and decide."""

from __future__ import annotations

import re

from kg.extract.papers.rowtold import Told
from kg.extract.requests.opposing import oppose
from kg.extract.requests.rulings import Decision, rule

ROW_NUMBER = re.compile(r"(?<=[ \t])#?(?P<n>\d{1,4})[ \t]+$")
NUMBERED = re.compile(
    r"(?:,? ?(?:without prejudice|as moot|in part|the|Plaintiffs?['\u2019]?s?|Defendants?['\u2019]?s?) )*(?:re )?\[?(?P<n>\d{1,4}(?:(?:, | and | & )\d{1,4})*)\]?(?=[.,;:]?$|[.,;] | as to| and |,? [A-Z]| (?:motion|oral|emergency|unopposed)\b)",
    re.IGNORECASE,
)
"""The numbers of the papers that a row decides: "denying without prejudice 61"."""
RULED = re.compile(
    r"(?P<n>\d{1,4}) (?:[\w-]+ ){0,4}?Motions?\b[^.;]{0,60}? (?:is|are) (?:hereby )?(?P<how>granted in part|granted|denied)(?P<moot> as moot)?",
    re.IGNORECASE,
)
ABOUT = re.compile(
    r"(?:(?:[A-Z]{3,}|&|and) )*(?:ORDER|OPINION|DECISION|RULING)\b[^.;:]{0,60}?(?:re:?|on|regarding|resolving)(?: the)? \[?(?P<n>\d{1,4})\]? [^;]*?\b(?:MOTION|Motion)\b"
)
"""An order's row that is about one paper."""
IS_RULED = re.compile(
    r"\b[Tt]he [Mm]otion (?:is|was) (?:hereby |therefore )?(?P<how>granted in part|granted|denied)\b(?P<moot> as moot)?",
    re.IGNORECASE,
)
REPLIES = re.compile(
    r"(?:[\w-]+ ){0,3}?(?:RESPONSE|MEMORANDUM|BRIEF|OPPOSITION|OBJECTIONS?)\b(?P<rest>[^.;]{0,80}?)\b(?:to|re:?) (?:the )?\[?(?P<n>\d{1,4})\b",
    re.IGNORECASE,
)
"""A paper against the one of a number: "OPPOSITION of Roe to 83 Motion to Dismiss"."""
TAKEN_BACK = re.compile(r"NOTICE of withdrawal of (?:[A-Za-z]+ )?\[?(?P<n>\d{1,4})\b", re.IGNORECASE)


def taken_back(told: Told) -> bool:
    """Whether a row takes a paper back, after adding that it is withdrawn."""
    found = TAKEN_BACK.match(told.head.text)
    key = told.entries.get(found["n"]) if found else None
    if key is not None:
        settle(told, key, "withdrawn")
    return key is not None


def replied(told: Told) -> bool:
    """Whether a row opposes the request of a number, after adding who does."""
    found = REPLIES.match(told.head.text)
    key = told.entries.get(found["n"]) if found else None
    if (
        found is None
        or key is None
        or re.search(r"\b(?:reply|support|non-?opposition)\b", found[0], re.IGNORECASE)
    ):
        return False
    own = re.search(r"\b(?:of|by) (?P<a>[^;]{2,100}?),?\s*$", found["rest"])
    who = told.roll.parties(own["a"]) if own else told.by
    one = told.gathered.filings[key]
    if who and not set(who) & set(one.on_behalf_of):
        oppose(told.gathered, key, who)
    return bool(who)


def waits(told: Told, number: str) -> bool:
    """Whether the request of a number has no outcome yet."""
    return number in told.entries and f"ruling-{told.entries[number]}" not in told.gathered.rulings


def settle(told: Told, key: str, outcome: str, *, again: bool = False) -> None:
    """Gives a request its outcome, where none is known."""
    one = told.gathered.filings[key]
    if f"ruling-{key}" not in told.gathered.rulings:
        decision = Decision(one.category, one.on_behalf_of, outcome, told.judges)
        rule(told.gathered, key, decision, told.quote, again=again)


def ruled_on(told: Told, words: str) -> bool:
    """Whether an order's row decides the one motion that it is about, after adding how: "OPINION & ORDER re: 19 MOTION to Stay. ... The motion is DENIED."."""
    about = ABOUT.match(words)
    found = IS_RULED.search(words, about.end()) if about else None
    key = told.entries.get(about["n"]) if about else None
    if found is not None and key is not None:
        how = found["how"].lower()
        settle(told, key, "moot" if found["moot"] else "grantedinpart" if "part" in how else how)
    return found is not None


def ruled_later(told: Told, words: str) -> None:
    """Adds what a later sentence of a row decides by number: "530 Oral Motion is denied as moot"."""
    for found in RULED.finditer(words):
        key = told.entries.get(found["n"])
        how = found["how"].lower()
        outcome = "moot" if found["moot"] else "grantedinpart" if "part" in how else how
        if key is not None:
            settle(told, key, outcome)
