"""Courts of the states as prose names them: by their county, their number, or the city they sit in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.naming.courtwords import PROPER, STATE
from kg.extract.naming.register import registered
from kg.extract.text.cued import Cued
from kg.extract.text.words import LEADING, listed

ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth)"
KINDS = "Circuit|Superior|District|Supreme|Chancery|Family|Probate|Municipal|Criminal|Commonwealth|Appellate|Surrogate's"
STATES = Cued(
    r"(?=[A-Z\d])(?:\b(?:Circuit|CIRCUIT) (?:Court|COURT)\s(?:of|OF)\s(?:the|THE)\s{1,60}(?:\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)|[A-Z][A-Za-z-]{2,14})\s{1,60}(?:Judicial|JUDICIAL)\s{1,60}(?:Circuit|CIRCUIT)"
    rf"|\b(?:The |THE )?(?:{STATE} )?Courts? of (?:Civil |Criminal )?Appeals? (?:for|of) the {ORDINAL} (?:Judicial |Appellate )?(?:District|Circuit)(?: of {STATE})?\b|\b{ORDINAL} District Appellate Court\b|\b{ORDINAL} (?:District )?Courts? of Appeals?\b(?! for\b)"
    rf"|\b\d{{1,3}}(?:st|nd|rd|th) District Court\b(?! of\b)|\bSuperior Court of the District of Columbia\b"
    rf"|\b{PROPER}(?: County| State)? (?:(?:{KINDS}) Court|Court of (?:Appeals?|Common Pleas|Chancery))\b"
    rf"|\b(?:{KINDS}|SUPERIOR|SUPREME|CIRCUIT|DISTRICT|FAMILY|PROBATE) (?:Court|COURT) (?:of|OF|for)(?: the| THE)?(?: (?:State|Commonwealth|County|STATE|COUNTY) (?:of|OF))? {PROPER}"
    rf"(?:(?:,? |\s{{1,60}})(?:for the |FOR THE |in and for the |IN AND FOR THE )?(?:County|COUNTY) (?:of|OF) {PROPER})?"
    rf"|\b{STATE} state court in {PROPER}|\b(?:(?:{STATE} )?[Ss]tate )?(?:{KINDS}|Common Pleas) Court in (?!Washington){PROPER}(?: County)?|\b{STATE} state Supreme Court\b|\bCourt of Common Pleas in {PROPER}|\b[Cc]ircuit court (?:of|for|in) {PROPER} County"
    rf"|\b{PROPER} County (?:district|circuit|superior|state|county) court\b|\b{PROPER} (?:County State Court|Common Pleas Court)\b|\bD\.C\. Superior Court\b|\b(?:L\.A\.|LA|S\.F\.) (?:County )?Superior Court\b|\b\d{{1,3}}(?:st|nd|rd|th) Judicial (?:District|Circuit) Court\b"
    rf"|\b(?:STATE|State) (?:OF|of) {STATE}\s{{1,60}}(?:IN |In )?(?:THE |the )?(?:COURT OF APPEALS|Court of Appeals|SUPREME COURT|Supreme Court)\b"
    rf"|\b(?:[A-Z]{{2,20}} ){{1,3}}JUDICIAL DISTRICT COURT(?:,?\s{{1,60}}[A-Z]{{2,20}}(?: [A-Z]{{2,20}}){{0,3}} COUNTY\b)?"
    r"|(?<!STATES )(?<!States )(?<!U\.S\. )\b(?:DISTRICT COURT|District Court),?\s{1,60}(?:[A-Z][A-Za-z-]{1,20} ){1,3}(?:COUNTY|County)\b"
    rf"|\bCOURT OF (?:COMMON PLEAS|CHANCERY)(?:(?:,? (?:OF|FOR|IN))?(?: THE)?(?: STATE OF)?,?\s{{1,60}}[A-Z]{{2,20}}(?: [A-Z]{{2,20}}){{0,2}}\b)?"
    rf"|\b(?:{PROPER}(?:['\u2019]s)? )?Court of Chancery(?: of (?:the State of )?Delaware)?)",
    *("Court", "COURT", "state court in ", " court"),
)
LOCAL = Cued(
    rf"\b(?:(?:county|state) )?(?P<kind>circuit|superior|district|probate|county|municipal|common pleas|chancery|family) court in (?P<city>{PROPER})(?=, (?P<state>{STATE})\b)",
    " court in ",
)
"""A state's court in small letters by its city and state: "the circuit court in Alexandria, Virginia"."""
TOWNS = {
    "Manhattan": "New York Supreme Court", "Los Angeles": "Los Angeles Superior Court", "San Francisco": "San Francisco Superior Court",
    "Santa Monica": "Los Angeles Superior Court", "Burbank": "Los Angeles Superior Court", "Van Nuys": "Los Angeles Superior Court",
}  # fmt: skip
"""The courts of cities that papers call by the city alone."""
IN_TOWN = Cued(rf"\bstate (?:supreme |superior |trial )?court in (?P<town>{'|'.join(TOWNS)})\b", "court in ")
"""A state's court by its city: "state court in Manhattan"."""
TOP = Cued(
    rf"\b(?P<state>{STATE})['\u2019]s? (?:highest|top|high|supreme) court\b",
    *(f"{how} court" for how in ("highest", "top", "high", "supreme")),
)
"""The court above all others of a state: "Ohio's highest court"."""
APPEALING = {"New York": "New York Court of Appeals", "Massachusetts": "Massachusetts Supreme Judicial Court"}
"""States whose highest court is called otherwise."""
STATED = re.compile(rf",?\s{{1,60}}(?:State of |STATE OF )?(?P<state>{STATE})\b")
"""The state behind a court of one of its counties."""
NO_COURTS = LEADING - listed("First Second Third Court Courts")
"""Words that open sentences before a court's name; some begin the names of courts as well: the First Judicial District Court."""


def state_courts(text: str, low: int, high: int) -> Iterator[tuple[int, int, str | None]]:
    """Where courts of states are named in a stretch of a text, each with its courts-db id if it has one."""
    for one in STATES.finditer(text, low, high):
        start = one.start()
        while (first := text[start : one.end()].split(" ", 1)[0]) in NO_COURTS and start < one.end():
            start += len(first) + 1
        name = " ".join(text[start : one.end()].split())
        if re.match(
            r"(?:U\.?S\b|United States|UNITED|Federal|Bankruptcy|States\b)|(?:\w+ )?Court$|Courts? of Appeals?$",
            name,
        ):
            continue
        behind = STATED.match(text, one.end())
        yield start, one.end(), registered(f"{name}, {behind['state']}" if behind else name)
    window = text[low:high]
    for one in IN_TOWN.pattern.finditer(text, low, high) if IN_TOWN.is_cued(window) else ():
        yield *one.span(), registered(TOWNS[one["town"]])
    for one in TOP.pattern.finditer(text, low, high) if TOP.is_cued(window) else ():
        yield *one.span(), registered(APPEALING.get(one["state"], f"{one['state']} Supreme Court"))
    for one in LOCAL.pattern.finditer(text, low, high) if LOCAL.is_cued(window) else ():
        name = f"{one['city']} {one['kind'].title()} Court"
        yield *one.span(), registered(f"{name}, {one['state']}") or registered(name)
