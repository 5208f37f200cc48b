"""Who sues whom, for what and how much, where and when."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extract.cues import NUMBERS, REPORTED, SUM, money, theories
from kg.extract.gathered import Gathered, Keys
from kg.extract.masks import M as WHO
from kg.extract.masks import Masked
from kg.model import CaseGroup, Quote, Relief, Time

KIN = r"(?:her|his) (?P<tie>husband|wife|spouse),? (?:the )?(?:\w+ )?"
LIST = rf"{WHO}(?:(?:,| and|, and) (?:(?:her|his) (?:husband|wife|spouse),? (?:the )?(?:actor |actress |singer )?)?{WHO}){{0,8}}"  # noqa: E501 - a pattern reads best unbroken
ASIDE = r"(?:,[^,;]{1,90},)?"
AUX = r"(?: (?:has|have|had|also|later|then|separately|again|reportedly|first|on the same day|hereby)){0,3}"
SUE = re.compile(
    rf"(?P<a>{LIST}){ASIDE}{AUX} (?:(?P<counter>counter-?)?(?:sued|sues|is suing|are suing)"
    r"|(?:filed|brought|files) (?:an?|the) (?:\w+ ){0,3}(?P<paper>lawsuit|suit|complaint|countersuit|counterclaim) against)"  # noqa: E501 - a pattern reads best unbroken
    rf" (?:the )?(?:\w+ ){{0,2}}(?P<b>{LIST})"
)
BROUGHT = re.compile(
    rf"(?:lawsuit|suit|complaint) that (?P<a>{WHO}){AUX} (?:brought|filed) against (?:the )?(?P<b>{LIST})"
)
PASSIVE = re.compile(rf"(?P<b>{LIST}){AUX} (?:was|were|been|is being) sued by (?P<a>{LIST})")
ALONE = re.compile(
    rf"(?P<a>{WHO}){ASIDE}{AUX} countersued(?! {WHO})|(?P<c>{WHO}) answered [^.]{{0,60}}\b(?:counterclaim|countersuit)"  # noqa: E501 - a pattern reads best unbroken
)
VERSUS = re.compile(rf"(?P<a>{WHO}) vs?\. (?P<b>{WHO})")
SEEKS = re.compile(
    rf"\b(?:for|seeks|seeking|sought|asking for|ask for|demanding|demands) (?:at least |more than |over )?(?P<sum>{SUM.pattern})"  # noqa: E501 - a pattern reads best unbroken
)
AGAIN = re.compile(rf"(?P<a>{WHO}){ASIDE} had sued\b")
NUMBER = re.compile(r"\b(?:\d:)?\d\d-(?:cv|cr|md|mc|CV)-\d{3,6}\b")
FILED = re.compile(
    r"\bon (?P<m>January|February|March|April|May|June|July|August|September|October|November|December) (?P<d>\d\d?), (?P<y>\d{4})"  # noqa: E501 - a pattern reads best unbroken
)
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
GROUP = re.compile(
    rf"\b(?P<n>{'|'.join(NUMBERS[2:])}|\d{{1,3}}) (?:\w+ )?(?:lawsuits|suits|cases)\b", re.IGNORECASE
)


def read_suits(masked: Masked, gathered: Gathered) -> None:
    """Adds the suits, claims and sums that a sentence tells of."""
    text = masked.text
    whole = gathered.quote(masked.span(0, len(text))) if text else None
    if whole is None:
        return
    _suits(masked, whole, gathered)
    for found in VERSUS.finditer(text):
        a, b = _keys(masked, found["a"]), _keys(masked, found["b"])
        gathered.suit(a, b, whole)
    for found in ALONE.finditer(text):
        who = _keys(masked, found["a"] or found["c"])
        if others := gathered.opponents(who[0]):
            gathered.suit(who, others, whole, counter=True)
            _demands(text[found.end() :], who, others, whole, gathered)
    for found in AGAIN.finditer(text):
        who = _keys(masked, found["a"])
        if (suit := gathered.against(who[0])) and (time := _filed(text[found.end() :], whole)):
            gathered.suit(who, suit[1], whole, filed=time)
            _demands(text[found.end() :], who, suit[1], whole, gathered)
    for found in GROUP.finditer(text):
        count = NUMBERS.index(found["n"].casefold()) if not found["n"].isdigit() else int(found["n"])
        gathered.groups.setdefault(
            f"group-{count}", CaseGroup(key=f"group-{count}", name=found[0], count=count, evidence=(whole,))
        )


def _suits(masked: Masked, whole: Quote, gathered: Gathered) -> None:
    for pattern in (SUE, BROUGHT, PASSIVE):
        for found in pattern.finditer(masked.text):
            if not REPORTED.search(masked.text[max(0, found.start() - 12) : found.start()]):
                _suit(masked, found, whole, gathered)


def _suit(masked: Masked, found: re.Match[str], whole: Quote, gathered: Gathered) -> None:
    groups = found.groupdict()
    a, b = _keys(masked, found["a"]), _keys(masked, found["b"])
    if set(a) & set(b) or not all(
        gathered.people[one].kind != "Court" and not gathered.people[one].judge for one in a + b
    ):
        return
    counter = bool(groups.get("counter")) or (groups.get("paper") or "").startswith("counter")
    rest = masked.text[found.end() :]
    gathered.suit(a, b, whole, counter=counter, filed=_filed(rest, whole))
    _demands(rest, a, b, whole, gathered)
    _spouse(masked, found, gathered)


def _demands(rest: str, a: Keys, b: Keys, whole: Quote, gathered: Gathered) -> None:
    reliefs: Keys = ()
    if found := SEEKS.search(rest[:160]):
        amount, currency = money(found)
        key = f"damages-{a[0]}-{amount:f}"
        gathered.reliefs.setdefault(
            key,
            Relief(
                key=key,
                category="damages",
                directed_at=b,
                amount=amount,
                currency=currency,
                evidence=(whole,),
            ),
        )
        reliefs = (key,)
    gathered.claim(a, b, theories(rest.split(" related to ", maxsplit=1)[0]), whole, reliefs)


def _filed(rest: str, whole: Quote) -> Time | None:
    found = FILED.search(rest[:130])
    if found is None or not 1 <= int(found["d"]) <= 28 + 3 * (found["m"] != "February"):
        return None
    edtf = f"{found['y']}-{MONTHS.index(found['m']) + 1:02}-{int(found['d']):02}"
    try:
        return Time(text=found[0].removeprefix("on "), edtf=edtf, evidence=(whole,))
    except ValueError:
        return None


def _spouse(masked: Masked, found: re.Match[str], gathered: Gathered) -> None:
    listed = found["b"]
    who = _keys(masked, listed)
    for (one, other), tie in zip(pairwise(who), re.split(WHO, listed)[1:], strict=False):
        if re.search(r"\b(?:husband|wife|spouse)\b", tie):
            gathered.spouses.setdefault(other, one)


def _keys(masked: Masked, characters: str) -> Keys:
    return tuple(dict.fromkeys(one.key for one in masked.who(characters)))
