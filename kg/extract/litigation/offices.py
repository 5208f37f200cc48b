"""Who judges, who is married to whom, and who holds what position where."""

from __future__ import annotations

import re

from kg.extract.grammar.cued import Cued
from kg.extract.litigation.frames import Reading
from kg.extract.naming.masks import M as WHO
from kg.model import Affiliation

POSITIONS = {
    "cofounder": r"co-?founders?",
    "founder": r"(?<!-)\b(?<!co)founder|founding partner",
    "chiefexecutive": r"chief executives?|CEOs?",
    "head": r"(?<!vice )presidents?|chair(?:man|woman)?\b|\bheads?\b|executive director|managing director",
    "partner": r"partners?\b",
    "associate": r"\bassociates?\b",
    "formeremployee": r"(?:former|ex-?) ?(?:\w+ ){0,2}(?:employees?|engineers?|managers?|executives?|workers?|staffers?|researchers?)",
}
POSITION = re.compile("|".join(POSITIONS.values()), re.IGNORECASE)
WHAT = rf"(?P<what>(?i:(?:(?!not |never |no |for )[\w-]+ ){{0,3}}?(?:{'|'.join(POSITIONS.values())})(?: officer)?(?: and (?:[\w-]+ ){{0,2}}?(?:{'|'.join(POSITIONS.values())})(?: officer)?)?))"
HOLDS = re.compile(
    rf"(?P<p>{WHO}(?:(?:,| and|, and) {WHO})*), (?:who is |who was )?(?:an?|the|then|both|then the)? ?{WHAT} (?:of|at|in|with) (?:the )?(?:law firm )?(?P<o>{WHO})"
)
OWNED = re.compile(rf"(?P<o>{WHO})'s? {WHAT},? (?P<p>{WHO})")
FORMER = Cued(
    rf"(?P<p>{WHO}), (?:an? |the )?(?P<what>former|ex-) ?(?P<o>{WHO}) (?:[\w-]+ )?(?:employees?|managers?|engineers?|workers?|executives?|researchers?|staffers?|salespe\w+|scientists?)\b",
    "former",
    "ex-",
)
HOLDS_ITS = re.compile(rf"(?P<p>{WHO}), (?P<o>{WHO})'s? {WHAT}")
ITS = re.compile(rf"\b(?:its|the company's|the studio's|the firm's) {WHAT},? (?P<p>{WHO})")
OF = re.compile(rf"\b{WHAT} (?:of|at) (?:the )?(?P<o>{WHO}),? (?P<p>{WHO})")
BARE = re.compile(rf"(?P<o>{WHO}) {WHAT} (?P<p>{WHO})")
DOUBTED = re.compile(r"\b(?:den(?:y|ies|ied)|claim(?:s|ed)?|alleg\w+|if|whether)\b[^.]*$")
BODIES = frozenset({"Organization", "LawFirm"})
MARRIED = Cued(
    rf"(?P<a>{WHO})(?:'s?|,? (?:and |or |as well as )?(?:her|his))(?: (?:then|own))? (?:husband|wife|spouse),? (?:(?:the|an?) )?(?:[\w-]+ ){{0,3}}?(?P<b>{WHO})"
    rf"|(?P<c>{WHO}), (?P<d>{WHO})'s (?:husband|wife|spouse)"
    rf"|(?P<e>{WHO}) (?:is|was) married to (?P<f>{WHO})",
    "husband",
    "wife",
    "spouse",
    "married",
)


def read_offices(reading: Reading) -> None:
    """Adds the judges, courts, marriages and positions of a sentence."""
    masked = reading.parsed.masked
    for mention in masked.mentions:
        if mention.key in reading.gathered.people:
            _sits(reading, mention.key)
    _marriages(reading)
    for found in FORMER.finditer(masked.text):
        who, body = masked.who(found["p"] + found["o"])
        _holds(reading, found, (who.key, "formeremployee", body.key))
    if POSITION.search(masked.text):
        for pattern in (HOLDS, HOLDS_ITS, OWNED, OF, BARE, ITS):
            for found in pattern.finditer(masked.text):
                _positions(reading, found)


def _sits(reading: Reading, key: str) -> None:
    """Notes a court, or a judge and the suit that the judge sits in."""
    gathered, topic = reading.gathered, reading.gathered.topic
    if gathered.kind(key) == "Court":
        gathered.courts.setdefault(key, reading.quote)
    elif gathered.people[key].judge:
        gathered.judges.setdefault(key, reading.quote)
        seated = any(judge == key for judge, _ in gathered.benches)
        if topic is not None and not gathered.cases[topic].relations and not seated:
            gathered.benches[key, topic] = reading.quote


def _marriages(reading: Reading) -> None:
    gathered, masked = reading.gathered, reading.parsed.masked
    for found in MARRIED.finditer(masked.text):
        if found["e"] and DOUBTED.search(masked.text[: found.start()]):
            continue
        pair = "".join(found[side] or "" for side in "abcdef")
        one, other = (mention.key for mention in masked.who(pair))
        if one != other and {gathered.kind(one), gathered.kind(other)} == {"Person"}:
            gathered.spouses.setdefault(other, one)


def _positions(reading: Reading, found: re.Match[str]) -> None:
    """Adds the positions that a match tells of, each holder's and each position's."""
    masked = reading.parsed.masked
    named = found.groupdict().get("o")
    body = masked.who(named)[0].key if named else _body(reading, found.start("what"))
    told = [position for position, word in POSITIONS.items() if re.search(word, found["what"], re.IGNORECASE)]
    if body is not None:
        for position in told:
            for one in masked.who(found["p"]):
                _holds(reading, found, (one.key, position, body))


def _body(reading: Reading, place: int) -> str | None:
    """The organization named last before a place, None where there is none."""
    masked = reading.parsed.masked
    named = masked.who("".join(re.findall(WHO, masked.text[:place])))
    return next((one.key for one in reversed(named) if reading.gathered.kind(one.key) in BODIES), None)


def _holds(reading: Reading, found: re.Match[str], tie: tuple[str, str, str]) -> None:
    """Adds that a person holds a position at a body, each by its key."""
    gathered, (person, position, body) = reading.gathered, tie
    if position in {"partner", "associate"} and gathered.kind(body) == "Organization":
        gathered.people[body].kind = "LawFirm"
    if gathered.kind(person) == "Person" and gathered.kind(body) in BODIES:
        quote = gathered.quote(reading.parsed.masked.span(*found.span()))
        made = Affiliation(person=person, position=position, organization=body, evidence=(quote,))
        gathered.affiliations.setdefault(tie, made)
