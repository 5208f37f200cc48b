"""Courts as prose names them: in full, in short, by their circuit, or by the city they sit in; those of states too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.naming.abroad import UNDER_SUPREME, abroad
from kg.extract.naming.courtwords import ABOVE, CIRCUIT, FEDERAL, GAP, SEAT, SIDE, STATE, TRIAL
from kg.extract.naming.register import registered
from kg.extract.naming.seats import CIRCUITS, CITED, SEATS, SEATS_ABOVE, district
from kg.extract.naming.statecourts import state_courts
from kg.extract.text.cued import Cued

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
APPEALS_IN = Cued(
    rf"\b(?:[Ff]ederal|U\.S\.) (?:appeals court|appellate court|court of appeals|appeals panel) (?:based |sitting )?in (?P<seat>{ABOVE})(?!\w)"
    rf"|\b(?P<before>{ABOVE})(?:, (?:{STATE}|D\.C\.))?-based (?:federal |U\.S\. )(?:appeals court|appellate court|court of appeals)\b",
    "appeals court",
    "appellate court",
    "court of appeals",
    "appeals panel",
)
"""A federal court of appeals by its city: "a federal appeals court in Chicago"."""
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
            *state_courts(text, low, high),
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


def _above_in(one: re.Match[str]) -> str | None:
    seat = one["seat"] or one["before"]
    return SEATS_ABOVE.get(seat) or SEATS_ABOVE.get(seat.title())


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
    (APPEALS_IN, _above_in),
    (REPORTED, _reported),
    (CITATION, _cited),
    (SPECIAL, _special),
)
SUPREME = Cued(
    r"\b(?:New York|County|State|State's|Manhattan|Brooklyn|UK|U\.K\.|UK's|Britain['\u2019]s|B\.C\.) Supreme Court|Supreme Court of (?!the United)|"
    + UNDER_SUPREME,
    "Supreme Court",
    " High Court",
)
"""Words by which "the Supreme Court" may be a state's."""


def _broke(printed: str) -> bool:
    return "bankruptcy" in printed.casefold()
