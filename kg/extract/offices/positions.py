"""Who holds or held what position where: "Roe, the president of Holm", "a Poe LLP partner", "Holm, founded by Roe"."""

from __future__ import annotations

import re
from itertools import chain, takewhile
from typing import NamedTuple

from kg.extract.naming.masks import M as WHO
from kg.extract.naming.masks import Mention
from kg.extract.offices.lonetitles import LONE_TITLES, LONES, PEOPLE
from kg.extract.telling.frames import Reading
from kg.extract.telling.voice import is_told
from kg.extract.text.cued import Cued
from kg.model import Affiliation

RANKS = (
    r"(?:employees?|engineers?|managers?|executives?|workers?|staffers?|researchers?|traders?|vice presidents?|analysts?|bankers?|brokers?|salespe\w+|scientists?"
    r"|supervisors?|officials?|reporters?|producers?|developers?|programmers?|designers?|recruiters?|accountants?|technicians?|editors?|nurses?|drivers?|consultants?|colleagues?|anchors?|anchorm[ae]n|anchorwom[ae]n|hosts?|correspondents?|coach(?:es)?|teachers?|professors?|deput(?:y|ies)|firefighters?|detectives?|guards?|cooks?|chefs?|waiters?|waitress(?:es)?|servers?|bartenders?|cashiers?|clerks?|pilots?|secretar(?:y|ies)|assistants?|receptionists?|superintendents?|writers?|columnists?|photographers?|doctors?|physicians?|surgeons?|librarians?|janitors?|custodians?|mechanics?|welders?|buyers?|finance chiefs?"
    r"|chief (?:financial|operating|technology|legal|marketing|product|information) officers?|general counsels?)\b"
)
POSITIONS = {
    "cofounder": r"co-?founders?",
    "founder": r"(?<!-)\b(?<!co)founders?\b|founding partner",
    "chiefexecutive": r"(?:co-)?(?:chief executives?|CEOs?)",
    "head": r"(?<!vice )(?:co-)?presidents?|(?:co-)?chair(?:man|woman|person)?\b|\b(?:co-)?heads?\b(?! (?:coach|nurse|chef|football|basketball|baseball|soccer))|executive director|managing director|managing member|commissioner|\bboss\b",
    "partner": r"partners?\b",
    "associate": r"\bassociates?\b",
    "principal": r"(?<!school )(?<!high )\bprincipals?\b",
    "formeremployee": rf"\b(?:(?:former|onetime|one-time) |ex-)(?:[\w-]+ ){{0,2}}{RANKS}",
}
EITHER = "|".join(POSITIONS.values())
POSITION = Cued(
    EITHER,
    *(
        "founder",
        "founding",
        "chief exec",
        "ceo",
        "president",
        "chair",
        "head",
        "director",
        "managing",
        "commissioner",
        "boss",
        "partner",
        "associate",
        "principal",
        "former",
        "onetime",
        "one-time",
        "ex-",
    ),
    flags=re.IGNORECASE,
)
WHAT = rf"(?P<what>(?i:(?:(?!(?:not|never|no|for|of|to|at|by|with|who|and|or|its|his|her|their|suing|representing|defending|advising|assisting|replacing|succeeding|opposing|accusing) )[\w-]+ ){{0,3}}?(?:then-|now-)?(?:{EITHER})(?: officer)?(?: and (?:[\w-]+ ){{0,2}}?(?:{EITHER})(?: officer)?)?))"
ARTICLE = r"(?:an?|the|then|both|each|all|then the|another)"
AGED = r"(?:\d\d, )?"
HOLDS = re.compile(
    rf"(?P<p>{PEOPLE}), {AGED}(?:who (?:is|was) )?{ARTICLE}? ?{WHAT} (?:of|at|in|with) (?:the )?(?:law firm )?(?P<o>{WHO})"
)
OWNED = re.compile(rf"(?P<o>{WHO})'s? {WHAT},? (?P<p>{PEOPLE})")
HOLDS_ITS = re.compile(
    rf"(?P<p>{PEOPLE}), {AGED}(?:(?:one|two|three|some|all|both) of |then |now |once )?(?:(?:the )?(?P<o>{WHO})'s?|its) {WHAT}(?! {WHO})"
)
ITS = re.compile(
    rf"\b(?:[Ii]ts|[Tt]he company's|[Tt]he studio's|[Tt]he firm's|[Tt]heir|whose) {WHAT}(?:,| is| was| are)? (?P<p>{PEOPLE})"
)
OF = re.compile(rf"\b{WHAT} (?:of|at) (?:the )?(?P<o>{WHO}),? (?P<p>{PEOPLE})")
TITLED = re.compile(rf"\b{WHAT} (?P<p>{WHO}) of (?:the )?(?P<o>{WHO})(?!')")
BARE = re.compile(rf"(?P<o>{WHO}) {WHAT} (?P<p>{PEOPLE})")
A = re.compile(
    rf"(?P<p>{PEOPLE}), {AGED}(?:who (?:is|was) )?(?:{ARTICLE} (?:[\w-]+ )?)?(?P<o>{WHO}) {WHAT}(?=,|\.|;|$| who\b)"
)
AND_MORE = re.compile(rf"(?P<o>{WHO})'s? {WHAT} and [a-z -]{{3,30}}?, (?P<p>{PEOPLE})")
PATTERNS = (HOLDS, HOLDS_ITS, OWNED, OF, TITLED, BARE, A, ITS, AND_MORE)
IS = re.compile(
    rf"(?P<p>{WHO})(?:,? who)? (?:is|was|became|remains|serves as|(?:has |had )?(?:served as|been)|took over as|was named|was appointed|stepped down as|resigned as|retired as|was ousted as) (?:now |then |also |once )?(?:(?:an?|the) [^,;.\ue000-\uf8fe]{{3,40}}(?: of (?:the )?{WHO})? and )??(?:an?|the|both)? ?{WHAT} (?:of|at) (?:the )?(?P<o>{WHO})"
)
IS_ITS = re.compile(
    rf"(?P<p>{WHO})(?:,? who)? (?:is|was|became|remains|took over as|stepped down as|resigned as) (?:(?P<o>{WHO})'s?|its) {WHAT}(?=,|\.|;|$| (?:and|in|at|after|when|since|from|until|last|this)\b)"
)
ITS_IS = re.compile(
    rf"(?:(?P<o>{WHO})'s? {WHAT}|[Tt]he (?P<w>{EITHER})(?: officer)? of (?:the )?(?P<b>{WHO})) (?:is|was) (?P<p>{WHO})(?=,|\.|;|$| and\b)"
)
NAMED = re.compile(
    rf"(?P<o>{WHO}) (?:has |had )?(?:named|appointed|made|hired|chose|elected) (?P<p>{WHO}) (?:as )?(?:its |the )?{WHAT}"
)
AS = re.compile(
    rf"(?P<p>{WHO})(?:,? who)? (?:has |had )?(?:led|run|ran|joined|left|rejoined|headed) (?P<o>{WHO}) as (?:its |an? |the )?{WHAT}"
)
CUT_IN = re.compile(
    r" (?:has |had )?(?:said|says|wrote|writes|ruled|rules|found|held|alleged|alleges|claimed|claims|argued|argues|testified|noted|added|contends|contended)(?: [^,.;]{1,30})?,"
)
"""Who only says so of an officer: "its president, Roe says, knew of it"."""
UNHELD = re.compile(
    r"\b(?:incoming|would-be|self-(?:described|styled|proclaimed|appointed)|aspiring|purported|alleged|supposed|prospective|future|designated|so-called)\b|-(?:elect|designate)\b",
    re.IGNORECASE,
)
"""Positions that nobody holds yet, or that somebody only says to hold."""
STATED = (IS, IS_ITS, ITS_IS, NAMED, AS)
PREDECESSOR = Cued(
    rf"\b(?:[Hh]er|[Hh]is) (?:predecessor|successor),? (?P<p>{WHO})(?!')", "predecessor", "successor"
)
"""Who held the position before or after one who was just told to hold it: "Her predecessor, Doe, had resigned"."""
BODIES = frozenset({"Organization", "LawFirm"})


class Tie(NamedTuple):
    """Who holds what where, each by its key."""

    person: str
    position: str
    body: str


def read_positions(reading: Reading) -> None:
    """Adds the positions of a sentence."""
    text = reading.parsed.masked.text
    for pattern in (*PATTERNS, *STATED) if POSITION.search(text) else ():
        for found in pattern.finditer(text):
            if pattern not in STATED or _is_stated(reading, found):
                add_positions(reading, found)
    for found in chain.from_iterable(one.finditer(text) for one in LONE_TITLES):
        add_positions(reading, found)
    for found in PREDECESSOR.finditer(text):
        _precedes(reading, found)


def is_told_at(reading: Reading, place: int) -> bool:
    """Whether the text itself tells the clause at a place of the masked sentence as so."""
    frame = reading.frame_from(reading.parsed.masked.at[place])
    return frame is not None and is_told(frame)


def _is_stated(reading: Reading, found: re.Match[str]) -> bool:
    """Whether the text itself tells the clause of a match as so."""
    ahead = found.re in {ITS_IS, NAMED}
    return is_told_at(reading, found.start("p") - 2 if ahead else found.end("p") + 1)


def held(reading: Reading, people: str, what: str, *, behind: bool) -> tuple[Mention, ...]:
    """Those of a list beside a description who are meant: all where it speaks of several, else the nearest."""
    named = reading.parsed.masked.who(people)
    return named if what.lower().endswith("s") else named[:1] if behind else named[-1:]


GOVERNED = re.compile(r"\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Tt]ownship|[Bb]orough|[Ss]tate) of\b|\bCounty\b")


def _precedes(reading: Reading, found: re.Match[str]) -> None:
    """Adds that somebody held the position of the officer told of last, in this sentence or the one before it."""
    gathered = reading.gathered
    lately = gathered.lately(reading.parsed.start, reading.parsed.masked.at[found.start()])
    spoken = {key for named in lately for key in named}
    ties = [one for one in gathered.affiliations if isinstance(one, Tie) and one.person in spoken]
    for tie in [one for one in ties if one.position in {"head", "chiefexecutive"}][-1:]:
        for who in reading.parsed.masked.who(found["p"]):
            holds(reading, found, Tie(who.key, tie.position, tie.body))


def add_positions(reading: Reading, found: re.Match[str]) -> None:
    """Adds the positions that a match tells of, each holder's and each position's; a lone one is of the body that the text speaks of."""
    groups = found.groupdict()
    which = "what" if groups["what"] else "w"
    what, start = groups[which], found.start(which)
    body = groups.get("o") or groups.get("b") or (None if found.re in LONES else _body(reading, start, what))
    text = reading.parsed.masked.text
    if text.endswith(", ", 0, found.start("p")) and CUT_IN.match(text, found.end("p")):
        return
    if UNHELD.search(what):
        return
    holders = held(reading, found["p"], what, behind=found.start("p") > start)
    told = [one for one, word in POSITIONS.items() if re.search(word, what, re.IGNORECASE)]
    if "commissioner" in what.lower() and body and _is_public(reading, body):
        return  # one of several, or of its roads alone
    if "former" in what.lower() and {"partner", "associate"} & {*told}:
        told = ["formeremployee"]  # who left a firm acts for nobody through it
    for position in told:
        hold(reading, found, holders, position, body)


def _is_public(reading: Reading, body: str) -> bool:
    """Whether the body that a character stands for is a public office, a town or a county."""
    key = reading.parsed.masked.who(body)[0].key
    return reading.gathered.is_agency(key) or GOVERNED.search(reading.gathered.people[key].name) is not None


def _body(reading: Reading, place: int, what: str) -> str | None:
    """The character of the organization whose officer a description without a name is of; None where the sentence names none."""
    masked = reading.parsed.masked
    before = re.findall(WHO, masked.text[:place])
    named = [one for one in before if reading.gathered.kind(masked.who(one)[0].key) in BODIES]
    return (named[0] if "own " in what else named[-1]) if named else None


def hold(
    reading: Reading,
    found: re.Match[str],
    holders: tuple[Mention, ...],
    position: str,
    body: str | None,
) -> None:
    """Adds that some hold a position at the body that a character stands for."""
    key = reading.parsed.masked.who(body)[0].key if body else _spoken(reading, found)
    if not body and key is not None and reading.gathered.kind(key) == "LawFirm" and position != "partner":
        return  # "its president" is hardly a firm's
    for one in [one for one in holders if not one.team] if key is not None else ():
        holds(reading, found, Tie(one.key, position, key or ""))


def _spoken(reading: Reading, found: re.Match[str]) -> str | None:
    """The organization of which a description without a name speaks: the only one of the last sentence, its subject, or the only one of the paragraph."""
    gathered, place = reading.gathered, reading.parsed.masked.at[found.start()]
    last = [key for key in gathered.lately(reading.parsed.start, place)[1] if gathered.kind(key) in BODIES]
    if found.re not in LONES and last:
        begins = any(one.sentence == one.place and one.key == last[0] for one in gathered.named)
        return last[0] if begins or len(set(last)) == 1 else None
    start = gathered.text.rfind("\n", 0, place)
    told = takewhile(lambda one: one.place >= start, reversed(gathered.named))
    named = {one.key for one in told if one.place < place and gathered.kind(one.key) in BODIES}
    return named.pop() if len(named) == 1 else None


def holds(reading: Reading, found: re.Match[str], tie: Tie) -> None:
    """Adds that a person holds a position at a body."""
    gathered = reading.gathered
    managing = "managing partner" in found[0].lower() and gathered.kind(tie.body) == "Organization"
    if tie.position in {"partner", "associate"} and not (managing and not gathered.may_employ(tie.body)):
        if not gathered.may_employ(tie.body):
            return
        gathered.people[tie.body].kind = "LawFirm"
    if tie.position == "principal" and gathered.kind(tie.body) != "LawFirm":
        return  # of a school
    if tie.position in {"chiefexecutive", "founder", "cofounder"} and gathered.is_agency(tie.body):
        return  # "its chief executive", of another body than the office named last
    if gathered.kind(tie.person) == "Person" and gathered.kind(tie.body) in BODIES:
        quote = gathered.quote(reading.parsed.masked.span(*found.span()))
        made = Affiliation(person=tie.person, position=tie.position, organization=tie.body, evidence=(quote,))
        gathered.affiliations.setdefault(tie, made)
