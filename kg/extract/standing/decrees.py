"""Suits that a consent decree ends: "The consent decree resolves the suit", "will pay $5 million under a consent decree"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import DATE, SUM, text_of
from kg.extract.standing.settlements import is_of_parties
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import Posture, is_done_now, meant
from kg.extract.telling.voice import teller

DECREE = r"(?:consent (?:decree|judgment|order)|decree)"
OPENED = re.compile(
    rf"[Tt]h(?:e|is) (?:(?!proposed|tentative|earlier|previous|prior|old)[\w-]+ ){{0,3}}?{DECREE}\b"
)
UNDER = re.compile(
    rf"[^;]{{0,40}}?{SUM}[^;]{{0,60}}? (?:under|as part of|in) (?:an?|the) (?:(?!proposed|earlier|previous|prior)[\w-]+ ){{0,3}}?{DECREE}\b"
)
INTO = re.compile(
    rf"(?:(?:on )?{DATE} )?(?:in)?to (?:an?|the) (?:(?!proposed|earlier|previous|prior)[\w-]+ ){{0,3}}?{DECREE}\b"
)
ENDING = re.compile(
    r"\b(?:settle|resolve|end|conclude|settling|resolving|ending|concluding)s? (?:an?|the|this|that|its|their|all)\b[^;]{0,60}?\b(?:lawsuit|suit|case|litigation|claims|action)\b"
)
FRONTED = re.compile(
    rf"(?:Under|As part of|In|By) (?:the|a) (?:(?!proposed|earlier)[\w-]+ ){{0,3}}?{DECREE}(?: that| which)? {ENDING.pattern[2:]}"
)
ENDS = frozenset({"end", "resolve", "settle", "conclude"})
FAILED = frozenset({"violate", "breach", "reject", "refuse", "lapse", "expire"})


def decreed(frame: Frame) -> Posture | None:
    """The posture by a consent decree that ends the suit, or that its parties have entered; None where none is told."""
    if frame.verb in FAILED or ("decree" not in frame.text and "consent" not in frame.text):
        return None
    if not (is_done_now(frame) or _will_be(frame)):
        return None
    if OPENED.match(text_of(frame.clause.subject)):
        return Posture("settled", meant(frame)) if _ends(frame) else None
    enters = INTO.match(frame.rest) if frame.verb in {"enter", "agree"} else None
    pays = UNDER.match(frame.rest) if frame.verb == "pay" else None
    fronted = FRONTED.match(frame.whole.text) if frame.number == frame.parsed.first else None
    if fronted is not None:
        return Posture("settled", meant(frame))
    ours = (enters or pays) and not frame.is_passive and is_of_parties(frame)
    return Posture("settled", meant(frame)) if ours else None


def _will_be(frame: Frame) -> bool:
    """Whether a clause tells what will be by the text itself, or by who announces it: "will pay $5 million, the agency announced"."""
    verb, source = frame.clause.verb, teller(frame)
    will = [one.low for one in frame.words[verb.first : verb.last]] == ["will"] and not verb.negated
    return will and (source is None or source.verb == "announce")


def _ends(frame: Frame) -> bool:
    """Whether a decree that a clause tells of ends the suit: "The decree ends the suit", "The decree settling the suit was entered"."""
    if frame.verb in ENDS:
        return not frame.is_passive and ENDING.search(f"{frame.verb} {frame.rest}") is not None
    return not frame.clause.verb.modal and ENDING.search(text_of(frame.clause.subject)) is not None
