"""Courts as prose names them: in full, in short, by their circuit, or by the city they sit in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.naming.abroad import abroad
from kg.extract.naming.register import registered
from kg.extract.naming.seats import CIRCUITS, CITED, POSTAL, SEATS, district
from kg.extract.text.cued import Cued
from kg.extract.text.words import LEADING, listed


def _either(words: list[str]) -> str:
    ordered = sorted({*words, *(word.upper() for word in words)}, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(re.escape, ordered)) + ")"


GAP = r"(?: |\s{1,60})"
SIDE = _either(["Northern", "Southern", "Eastern", "Western", "Central", "Middle"])
STATE = _either(list(POSTAL))
SEAT = _either(list(SEATS))
CIRCUIT = _either([one for one in CIRCUITS if one[0].isalpha()])[:-1] + r"|\d{1,2}(?:st|nd|rd|th|d))"
FEDERAL = r"(?:U\.S\.|United States|UNITED STATES|[Ff]ederal)"
TRIAL = r"(?:[Dd]istrict|[Bb]ankruptcy|DISTRICT|BANKRUPTCY) (?:[Cc]ourt|COURT)"
PROPER = r"(?:[A-Z][a-z]{1,20}(?:-[A-Z][a-z]{1,20})?|St\.|[A-Z]{2,20})(?: [A-Z][a-z]{1,20}| [A-Z]{2,20}){0,2}"
DISTRICT = Cued(
    rf"\b(?:(?:{FEDERAL} )?{TRIAL}(?:,|,? (?:for|in|For|FOR))?(?:{GAP}(?:for|FOR))?(?:{GAP}(?:the|The|THE))?{GAP})?"
    rf"(?:(?P<side>{SIDE}) )?(?:District|DISTRICT) (?:of|OF) (?P<state>{STATE})\b(?! Circuit| CIRCUIT)",
    *("District", "DISTRICT"),
)
SEATED = Cued(
    rf"\b(?:(?:{FEDERAL} )?{TRIAL}|federal (?:district )?(?:court|judge|jury)) (?:in|for) (?:the |downtown )?(?P<seat>{SEAT})(?!\w)"
    rf"|\b(?P<before>{SEAT})(?:, (?:{STATE}|D\.C\.),)? (?:federal|bankruptcy) (?:court|judge|jury)|\b(?P<capital>D\.C\.) federal (?:court|judge|jury)",
    *("ourt in ", "COURT in ", "ourt for ", "judge in ", "jury in ", "federal ", "bankruptcy "),
)
APPEAL = Cued(
    rf"\b(?:{FEDERAL}\s(?:Court|COURT) (?:of|OF) (?:Appeals|APPEALS)\s{{1,60}}(?:for|For|FOR) (?:the|THE) )?(?P<circuit>{CIRCUIT})"
    r" (?:U\.S\. )?(?:Circuit|CIRCUIT)\b(?: Court of Appeals)?(?! Judge| JUDGE| Justice| Court\b| breaker)",
    *("Circuit", "CIRCUIT"),
)
CITATION = Cued(
    r"\b(?P<side>[SNEWCM])\. ?D\. ?(?P<state>[A-Z]\. ?[A-Z]\.|[A-Z][a-z]{1,4}\b\.?)|\bD\. ?(?P<whole>[A-Z]\. ?[A-Z]\.|[A-Z][a-z]{1,4}\b\.?)"
    r"|\b(?P<letters>SDNY|EDNY|NDNY|WDNY|NDCA|CDCA|EDVA|EDTX|NDTX|SDFL)\b",
    *("D.", "DNY", "DCA", "EDVA", "DTX", "SDFL"),
)
REPORTED = Cued(
    rf"\b(?:{FEDERAL} )?{TRIAL},? (?:(?P<side>[SNEWCM])\. ?)?D\. (?P<state>{STATE}|[A-Z]\. ?[A-Z]\.|[A-Z][a-z]{{1,4}}\b\.?)(?:, [A-Z][a-z]+ Division\b)?"
    rf"|(?:(?<=\b[Tt]he )|(?<=, )|(?<=\()|(?<=\n))(?P<part>[SNEWCM])\. ?D\. (?P<whole>{STATE})\b",
    "D. ",
)
"""A district as reporters print it: "United States District Court, E.D. Washington"."""
LETTERS = dict(zip(["SDNY", "EDNY", "NDNY", "WDNY", "NDCA", "CDCA", "EDVA", "EDTX", "NDTX", "SDFL"],
                   ["nysd", "nyed", "nynd", "nywd", "cand", "cacd", "vaed", "txed", "txnd", "flsd"], strict=True))  # fmt: skip
INVERTED = Cued(
    rf"\b(?P<state>{STATE}) (?P<side>{SIDE}) District Court\b",
    *(
        f"{side} District Court"
        for side in ("Northern", "Southern", "Eastern", "Western", "Central", "Middle")
    ),
)
"""A federal court as some dockets call it: "Ohio Eastern District Court"."""
SHORTENED = Cued(
    r"\b(?P<short>(?:[A-Z]\. ?)?[A-Z][a-z]{1,4}\.|[A-Z]\. ?[A-Z]\.) (?P<court>(?:Supreme|Superior|Commonwealth|Appeals|Appellate) Court(?: of Appeals)?|Court of Appeals?)\b",
    ". Supreme Court",
    ". Superior Court",
    ". Commonwealth Court",
    ". Appeals Court",
    ". Appellate Court",
    ". Court of Appeal",
)
"""A state's court behind the state in short: "W.Va. Supreme Court of Appeals"."""
HIGHEST = Cued(
    r"\b(?:(?:U\.S\.|United States) Supreme Court|Supreme Court of the United States)\b|(?<=\bthe )Supreme Court(?! of\b)",
    "Supreme Court",
)
OTHERS = {
    "uscfc": "Court of Federal Claims", "cit": "Court of International Trade", "tax": "Tax Court",
    "jpml": "Judicial Panel on Multidistrict Litigation",
}  # fmt: skip
SPECIAL = Cued(
    rf"\b(?:(?:U\.S\.|United States) )?(?P<name>{'|'.join(OTHERS.values())})\b|\bJPML\b",
    *OTHERS.values(),
    "JPML",
)
ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth)"
KINDS = "Circuit|Superior|District|Supreme|Chancery|Family|Probate|Municipal|Criminal|Commonwealth|Appellate|Surrogate's"
STATES = Cued(
    r"(?=[A-Z\d])(?:\b(?:Circuit|CIRCUIT) (?:Court|COURT)\s(?:of|OF)\s(?:the|THE)\s{1,60}(?:\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)|[A-Z][A-Za-z-]{2,14})\s{1,60}(?:Judicial|JUDICIAL)\s{1,60}(?:Circuit|CIRCUIT)"
    rf"|\b(?:The |THE )?(?:{STATE} )?Courts? of (?:Civil |Criminal )?Appeals? (?:for|of) the {ORDINAL} (?:Judicial |Appellate )?(?:District|Circuit)(?: of {STATE})?\b|\b{ORDINAL} District Appellate Court\b"
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
STATED = re.compile(rf",?\s{{1,60}}(?:State of |STATE OF )?(?P<state>{STATE})\b")
"""The state behind a court of one of its counties."""
NEAR = re.compile(
    r"court|Court|COURT|ribunal|circuit|Circuit|CIRCUIT|D\.|SDNY|EDNY|WDNY|NDNY|NDCA|CDCA|DISTRICT|District|Multidistrict|JPML|federal j"
)
"""Words of courts, letter by letter: a text is looked through faster for what each may begin with."""


def courts_in(text: str) -> Iterator[tuple[int, int, str | None]]:
    """Where courts are named, in order and apart, each with its courts-db id if it has one."""
    local = SUPREME.search(text) is not None
    found = [
        one
        for low, high in _windows(text)
        for one in (
            *_federal(text, low, high, local=local),
            *_state(text, low, high),
            *((*span, None) for span in abroad(text, low, high)),
        )
    ]
    end = 0
    for start, stop, court in sorted(found, key=lambda one: (one[0], -one[1])):
        if start >= end:
            yield start, stop, court
            end = stop


BACK, ON = 90, 150
"""Code points around a word of courts in which a court's name stands."""


def _windows(text: str) -> list[tuple[int, int]]:
    """The stretches of a text that hold a word of courts, in order and apart."""
    found: list[tuple[int, int]] = []
    for near in NEAR.finditer(text):
        low, high = max(0, near.start() - BACK), near.end() + ON
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
    return found


def court_id(printed: str) -> str | None:
    """The courts-db id of a court as printed, None where the name fits none or several."""
    name = " ".join(printed.split()).removeprefix("the ").removeprefix("The ")
    whole = [one for one in courts_in(f"the {name}") if one[1] - one[0] >= len(name)]
    return whole[0][2] if whole else SEATS.get(name) or registered(name)


def _federal(text: str, low: int, high: int, *, local: bool) -> Iterator[tuple[int, int, str | None]]:
    window = text[low:high]
    for way, read in FEDERALS:
        for one in way.pattern.finditer(text, low, high) if way.is_cued(window) else ():
            if (court := read(one)) is not None:
                yield *one.span(), court
    for one in HIGHEST.finditer(text, low, high):
        if not local or one[0] != "Supreme Court":
            yield *one.span(), "scotus"


GOVERNED = re.compile(
    r"\b(?:[Bb]y|[Aa]gainst|[Ss]u(?:e|es|ed|ing)|[Ff]rom|[Aa]ccus(?:e|es|ed|ing)|and) the $"
)
"""What stands before the District of Columbia where it is a government, and no court."""


def _in_district(one: re.Match[str]) -> str | None:
    if one[0] == "District of Columbia" and GOVERNED.search(
        one.string, max(0, one.start() - 20), one.start()
    ):
        return None
    return district(one["state"].title(), one["side"] or "", bankruptcy=_broke(one[0]))


def _in_city(one: re.Match[str]) -> str | None:
    seat = one["seat"] or one["before"] or "Washington, D.C."
    found = SEATS.get(seat) or SEATS[seat.title()]
    return f"{found[:-1]}b" if _broke(one[0]) else found


def _of_circuit(one: re.Match[str]) -> str | None:
    ends = CIRCUITS.get(one["circuit"]) or CIRCUITS.get(one["circuit"].title())
    return f"ca{ends}" if ends else None


def _cited(one: re.Match[str]) -> str | None:
    printed = (one["state"] or one["whole"] or "").replace(".", "").replace(" ", "")
    side = one["side"] or ""
    return LETTERS.get(one["letters"] or "") or district(CITED.get(printed, ""), side, bankruptcy=False)


def _reported(one: re.Match[str]) -> str | None:
    printed = one["state"] or one["whole"]
    state = CITED.get(printed.replace(".", "").replace(" ", ""), printed)
    return district(state.title(), one["side"] or one["part"] or "", bankruptcy=_broke(one[0]))


def _special(one: re.Match[str]) -> str | None:
    return next((key for key, name in OTHERS.items() if name == one["name"]), "jpml")


def _of_state(one: re.Match[str]) -> str | None:
    state = CITED.get(one["short"].replace(".", "").replace(" ", ""))
    return registered(f"{state} {one['court']}") if state not in {None, "Columbia"} else None


FEDERALS = (
    (DISTRICT, _in_district),
    (INVERTED, _in_district),
    (SHORTENED, _of_state),
    (SEATED, _in_city),
    (APPEAL, _of_circuit),
    (REPORTED, _reported),
    (CITATION, _cited),
    (SPECIAL, _special),
)
SUPREME = Cued(
    r"\b(?:New York|County|State|State's|Manhattan|Brooklyn|UK|U\.K\.|UK's|Britain['\u2019]s|B\.C\.) Supreme Court|Supreme Court of (?!the United)",
    "Supreme Court",
)
"""Words by which "the Supreme Court" may be a state's."""


def _broke(printed: str) -> bool:
    return "bankruptcy" in printed.casefold()


NO_COURTS = LEADING - listed("First Second Third Court Courts")
"""Words that open sentences before a court's name; some begin the names of courts as well: the First Judicial District Court."""


def _state(text: str, low: int, high: int) -> Iterator[tuple[int, int, str | None]]:
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
