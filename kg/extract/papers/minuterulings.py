"""Rulings as minutes print them, behind a colon: "Defendants' Motion to Stay: DENIED WITHOUT PREJUDICE"."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered
from kg.extract.papers.docketrows import motion_in
from kg.extract.papers.roll import Roll
from kg.extract.requests.asked import ask
from kg.extract.requests.opposing import oppose
from kg.extract.requests.rulings import Decision, rule
from kg.extract.text.cued import Cued
from kg.extract.text.passages import Sentence

RULED = Cued(
    r"(?:\(?[\da-z]{1,2}[.)]\s+)?(?P<what>[^:;]{0,160}?\b(?:motions?|applications?|requests?)\b[^:;]{0,200}?)(?:,? (?:un)?opposed(?: by (?P<by>[^:;,]{2,80}))?)?\s*(?::|--|\u2014)\s*(?:the (?:court|motion) (?:is )?)?"
    r"(?P<how>granted in part|granted|denied|withdrawn|taken under (?:submission|advisement)|moot|stricken|continued)\b(?P<rest>[^.;]{0,80})",
    "granted", "denied", "withdrawn", "taken under", "moot", "stricken",
    flags=re.IGNORECASE,
)  # fmt: skip
OUTCOMES = {"granted in part": "grantedinpart", "granted": "granted", "denied": "denied", "withdrawn": "withdrawn", "moot": "moot", "stricken": "struck"}  # fmt: skip
TREATED = re.compile(r"\b(?:treated|construed|which the court (?:treats|construes)) as\b", re.IGNORECASE)


def read_minute(sentence: Sentence, gathered: Gathered, roll: Roll) -> bool:
    """Whether a sentence rules on a motion behind a colon, after adding its outcome."""
    found = RULED.match(sentence.text)
    if found is None or gathered.main is None:
        return False
    category, who = motion_in(TREATED.split(found["what"])[0], roll)
    if TREATED.search(found["what"]):
        category = motion_in(TREATED.split(found["what"])[-1], roll)[0] or category
    if category is None or not who:
        return False
    quote = gathered.quote((sentence.start, sentence.start + len(sentence.text)))
    key = ask(gathered, who, category, quote)
    opposing = roll.parties(found["by"]) if found["by"] else ()
    if opposing and not set(opposing) & set(who):
        oppose(gathered, key, opposing)
    how, rest = found["how"].lower(), found["rest"].lower()
    outcome = (
        "moot"
        if "as moot" in rest
        else "grantedinpart"
        if how == "granted" and "in part" in rest
        else OUTCOMES.get(how)
    )
    if outcome is not None and f"ruling-{key}" not in gathered.rulings:
        again = outcome == "denied" and "without prejudice" in rest
        rule(gathered, key, Decision(category, who, outcome), quote, again=again)
    return True
