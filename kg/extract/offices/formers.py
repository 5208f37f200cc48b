"""Who once worked where: "former Holm managers Roe and Doe", "Roe, who had worked for Holm", "Holm fired Roe"."""

from __future__ import annotations

import re

from kg.extract.naming.masks import M as WHO
from kg.extract.offices.lonetitles import PEOPLE
from kg.extract.offices.positions import RANKS, Tie, held, hold, holds, is_told_at
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued, Rules

FORMER = Cued(
    rf"(?P<p>{PEOPLE}), (?:an? |the |both |two |all )?(?P<what>former|ex-|onetime|one-time) ?(?P<o>{WHO}) (?:[\w-]+ )?(?P<r>{RANKS})"
    rf"|\b[Ff]ormer (?P<b>{WHO}) (?:[\w-]+ )?(?P<k>{RANKS}),? (?P<q>{PEOPLE})",
    "ormer",
    "ex-",
    "onetime",
    "one-time",
)
SHOP = rf"(?:at|for|by) (?:the )?(?P<w>{WHO})"
WORKED = Cued(
    rf"(?P<h>{WHO})(?:,? who)? (?:had )?(?:worked|was employed)(?: as (?:an? )?(?:[\w-]+ ){{1,3}}?)? ?{SHOP} (?:for (?:[\w-]+ ){{1,3}}years? )?(?:until|from \w+ (?:\d{{1,2}}, )?(?:\d{{4}} )?(?:until|to|through))"
    rf"|(?P<z>{WHO})(?:,? who)? (?:was|had been) (?P<v>{WHO})'s? (?:[a-z-]+ ){{1,4}}?(?:of (?:[a-z-]+ ){{1,3}}?)?(?:and [a-z]+ )?until\b"
    rf"|(?P<x>{WHO})(?:,? who)? (?:was|had been) (?:an? |the )?(?:[\w-]+ ){{0,2}}?{RANKS} (?:at|for|of) (?:the )?(?P<y>{WHO}) (?:until|from \w+ (?:\d{{1,2}}, )?(?:\d{{4}} )?(?:until|to|through))"
    rf"|(?P<f>{WHO}), (?:once|formerly|previously|until recently) (?:an? |the )?(?:[\w-]+ ){{0,2}}?{RANKS} (?:at|of|for) (?:the )?(?P<b>{WHO})"
    rf"|(?P<p>{PEOPLE}), who (?:all |both |each )?(?:(?:had|once|previously|formerly|earlier) (?:previously |once |formerly |both |all )?(?:worked|been employed)|used to work) (?:at|for|by) (?:the )?(?P<o>{WHO})(?! as (?:an? |its )?(?:\w+ )?(?:lawyer|attorney|counsel|consultant|contractor))",
    "worked",
    "employed",
    "used to work",
    ", once ",
    ", formerly ",
    ", previously ",
    ", until ",
    " was ",
    " had been a",
)
FIRED = Cued(
    rf"(?P<o>{WHO}) (?:had |later |then |has )?fired (?P<p>{WHO})(?! ')"
    rf"|(?P<q>{WHO})(?:,? who)? (?:was|had been) (?:then |later |abruptly )?(?:fired|laid off) by (?P<b>{WHO})"
    rf"|(?P<r>{WHO}), whom (?P<c>{WHO}) (?:had )?(?:fired|laid off)\b",
    " fired",
    " laid off",
)
OWN_FORMER = Cued(
    rf"\b[Ff]ormer (?:[\w-]+ )?(?:employees|executives|workers|managers|vice presidents|engineers|salesmen|saleswomen|nurses),? (?P<q>{PEOPLE}),? (?:have |had |has )?(?:sued|who sued|filed|accuse|say|are suing)"
    rf"|(?P<p>{WHO}), an? former (?:[\w-]+ )?(?:employee|vice president|executive|managing director|saleswoman|salesman)(?=,| who\b)"
    rf"|(?P<d>{WHO}), (?:the former|(?:once|formerly) (?:the|its|their)) (?:[\w-]+ )?(?:chief executive|finance chief|legal chief|chief \w+ officer|general counsel|president|chair(?:man|woman)|general manager|publisher|editor in chief|head coach)(?=,| who\b|\.)",
    ", a former",
    ", the former",
    ", once ",
    ", formerly ",
    "ormer ",
)
EMPLOYER = Cued(
    rf"(?P<p>{WHO}) (?:[^,.;]{{0,40}} )?(?:sued|sues|suing|against) (?:his|her) (?:former|onetime|ex-) ?employer,? (?P<o>{WHO})"
    rf"|(?P<q>{WHO}) (?:[^,.;]{{0,40}} )?(?:sued|sues|suing|against) (?P<b>{WHO}), (?:his|her) (?:former|onetime|ex-) ?employer\b",
    "employer",
)
THEY = re.compile(r"[^,;.]{0,60}\b(?:they|their)\b")


def read_formers(reading: Reading) -> None:
    """Adds those of whom a sentence tells that they once worked somewhere."""
    for read, found in TELLING.matches(reading.parsed.masked.text):
        read(reading, found)


def _employed(reading: Reading, found: re.Match[str]) -> None:
    """Adds who sues a former employer."""
    people = reading.parsed.masked.who(found["p"] or found["q"])
    hold(reading, found, people, "formeremployee", found["o"] or found["b"])


def _worked(reading: Reading, found: re.Match[str]) -> None:
    """Adds who once worked where: "former Holm managers Roe and Doe", "Roe, who had worked for Holm"."""
    told = found.groupdict()
    alone = told.get("h") or told.get("f") or told.get("x") or told.get("z")
    if told.get("h") and not is_told_at(reading, found.end("h") + 1):
        return
    before = told["p"] or alone
    what = (told.get("r") or told.get("k")) if "r" in told else _number(reading, found)
    holders = held(reading, before or told["q"], what or "", behind=before is None)
    hold(
        reading,
        found,
        holders,
        "formeremployee",
        told["o"] or told.get("b") or told.get("w") or told.get("y") or told.get("v"),
    )


def _fired(reading: Reading, found: re.Match[str]) -> None:
    """Adds who worked where until fired."""
    verb = re.search(r"fired|laid", found[0])
    if verb is not None and is_told_at(reading, found.start() + verb.start()):
        people, body = found["p"] or found["q"] or found["r"], found["o"] or found["b"] or found["c"]
        hold(reading, found, reading.parsed.masked.who(people), "formeremployee", body)


def _number(reading: Reading, found: re.Match[str]) -> str:
    """A plural where "who had worked" is told of several: "both", "before they joined Holm"; else nothing."""
    behind = reading.parsed.masked.span(*found.span())[1]
    several = re.search(r", who (?:all|both|each) ", found[0]) or THEY.match(reading.gathered.text, behind)
    return "all workers" if several else ""


def _left(reading: Reading, found: re.Match[str]) -> None:
    """Adds that those who sue one company alone, as its "former executives", worked there."""
    for who in reading.parsed.masked.who(found["p"] or found["q"] or found["d"]):
        suit = reading.gathered.against(who.key)
        bodies = [one for one in suit[1] if reading.gathered.kind(one) == "Organization"] if suit else []
        if len(bodies) == 1:
            holds(reading, found, Tie(who.key, "formeremployee", bodies[0]))


TELLING = Rules(
    (EMPLOYER, _employed), (FORMER, _worked), (WORKED, _worked), (OWN_FORMER, _left), (FIRED, _fired)
)
"""What tells who once worked where, and how it is read."""
