"""Rulings of orders on motions that they call by their number alone: "Dkt. #44 is DENIED", "the Motion [45] is GRANTED IN PART"."""

from __future__ import annotations

import re

from kg.extract.matter.cues import requests_in
from kg.extract.matter.gathered import Gathered
from kg.extract.requests.rulings import Decision, rule, waiting
from kg.extract.text.cued import Cued
from kg.model import Quote

LABEL = r"(?:Docs?|Dkts?|ECF|D\.I|Docket|DE|D\.E)\.?(?: Nos?\.?| Entry(?: No\.?)?)?"
NUMBERED = re.compile(
    rf"(?P<what>\b[Mm]otions? (?:to|for|in|of)\b[^.;:\[()]{{2,120}}?)[,\s]*[\[(](?:{LABEL}\s*)?#?(?P<n>\d{{1,4}})[\])]"
)
"""A motion with its number behind it: "Motion to Stay (Dkt. #44)"."""
RULED = Cued(
    rf"(?:\b[Mm]otion,? (?:[\[(](?:{LABEL}\s*)?|{LABEL}\s*)|(?<![\[(])\b{LABEL}\s*)#?(?P<n>\d{{1,4}})[\])]?,? (?:is|are) (?:(?:hereby|therefore|also) )?(?P<how>granted|denied)(?P<part>,? in part)?(?P<moot>,? as moot)?\b",
    *("granted", "denied"),
    flags=re.IGNORECASE,
)


def read_by_number(text: str, gathered: Gathered) -> None:
    """Adds how motions were decided that a paper calls by number, where it told before what each number asks for."""
    known: dict[str, str] = {}
    for named in NUMBERED.finditer(text) if RULED.is_cued(text) else ():
        kinds = requests_in(" ".join(named["what"].split()).lower())
        if kinds:
            known.setdefault(named["n"], kinds[0])
    for found in RULED.finditer(text) if known else ():
        key = waiting(gathered, known.get(found["n"], "unknown"), ())
        if key is None:
            continue
        outcome = "moot" if found["moot"] else "grantedinpart" if found["part"] else found["how"].lower()
        filing = gathered.filings[key]
        decision = Decision(filing.category, filing.on_behalf_of, outcome)
        _unmistake(gathered, key, found.start())
        rule(gathered, key, decision, gathered.quote(found.span()), again=False)


def _unmistake(gathered: Gathered, key: str, place: int) -> None:
    """Takes back what a sentence seems to decide of another motion, which only the number in it tells apart: "the Motion (Dkt. #44)"."""
    for one, ruling in list(gathered.rulings.items()):
        other = one.removeprefix("ruling-")
        for told in ruling.evidence:
            within = isinstance(told, Quote) and 0 <= place - (told.start or 0) < len(told.quote)
            named = requests_in(told.quote.lower()) if isinstance(told, Quote) else ()
            if within and other != key and gathered.filings[other].category not in named:
                gathered.rulings.pop(one, None)
