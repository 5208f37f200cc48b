"""Sentences that the one behind them takes back: "A jury gave her $5 million. None of that is true"."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.telling.frames import Reading

NOT = r"(?:n[\u2019']t| not| never)"
THING = r"(?:That|This|It|The (?:[\w-]+ )?(?:tale|rumor|anecdote|legend|hoax))"
FALSE = r"(?:not true|untrue|fake|false|a hoax|hoax|fiction|fictional|fictitious|apocryphal|satire|parody|made up|invented|imaginary|joke|prank|fabrication|forgery|dream)"
DEED = r"(?:ruling|order|verdict|award|judgment|decision|opinion|settlement|deal|suit|lawsuit|case|hearing|trial|judge|dismissal|injunction|thing)"
BACK = re.compile(
    r"(?<=[.!?\u201d\"]) +(?:(?:But|In fact ?,|Alas ?,|Except|Only) )?"
    rf"(?:[Nn]one of (?:that|this|it|these|which)\b[^.!?]{{0,40}}?\b(?:true|happened|real|so|exists?|existed)\b|[Nn]othing of the (?:sort|kind)\b|[Nn]o such {DEED} (?:exist|was|has|had|ever)"
    r"|The (?:[\w-]+ )?(?:story|report|news|headline|quote) (?:is|was|turned out to be)(?: an?| [a-z]+ly)? (?:apocryphal|hoax|satire|parody)(?= ?[.!?])"
    rf"|{THING} (?:(?:is|was|turned out to be|proved)(?: all| just| an?| [a-z]+ly){{0,4}} {FALSE}(?= ?[.!?])|(?:is|was){NOT} (?:true|real|so)(?= ?[.!?])|never happened|did{NOT} happen)"
    rf"|(?:He|She|It|They|The (?:judge|court|jury|jurors)) (?:(?:ha[sd]|have) done|did) no such thing\.|[Tt]here (?:is|was|has been|had been) no such {DEED}(?= ?[.!?])|(?:Wrong|Not so|Not true|April [Ff]ools?|Just kidding|False|Fake news)[.!])"
    r"(?![^.!?]{0,80}\b(?:said|says|according|told|insist\w*|wrote|argue\w*|claim\w*)\b)"
)
"""How a text takes back in its own voice what it told right before."""


def is_taken_back(reading: Reading) -> bool:
    """Whether the sentence behind one takes back what it tells."""
    return reading.parsed.end in _taken_back(reading.gathered.text)


@lru_cache(maxsize=4)
def _taken_back(text: str) -> frozenset[int]:
    """Where the sentences of a text end that the next one takes back."""
    return frozenset(found.start() for found in BACK.finditer(text))
