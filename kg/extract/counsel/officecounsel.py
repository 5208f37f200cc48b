"""Lawyers of public offices that are sued or sue, told by their title: "City Attorney Poe", "Ohio Solicitor General Lee told the justices"."""

from __future__ import annotations

import re

from kg.extract.counsel.engaged import engage
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.matter.publicsides import public_side, sides_told
from kg.extract.naming.nouns import fits
from kg.extract.telling.crimes import is_of_crime
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued, Rules

RANK = r"(?:(?:[Aa]ssistant|[Dd]eputy|[Ss]enior|[Cc]hief|[Pp]rincipal|[Aa]cting|[Ii]nterim|[Ff]irst) )*"
LOCAL = r"(?P<{}>[Cc]ity|[Cc]ounty|[Tt]own|[Vv]illage|[Bb]orough|[Tt]ownship|[Pp]arish) (?:[Aa]ttorney|[Ss]olicitor|[Cc]ounsel)"
PLEADED = (
    rf"(?: ,)?(?: who)? (?:has |had )?(?:told (?:the )?(?:court|judge|justices|panel|jury|jurors|{WHO})|argue[sd]?|arguing|contended|countered|urged|asked (?:the )?(?:court|judge|justices|panel|{WHO})"
    r"|defended|wrote in (?:a|the|court) [a-z ]{0,20}(?:filing|brief|papers|motion|response|letter)|said in (?:a|the) (?:court )?(?:filing|brief|hearing|motion)|stood alone|appeared|conceded|acknowledged|represented|represents)"
)
SPOKE = rf"(?:{PLEADED}|(?: ,)?(?: who)? (?:has |had |also )?(?:said|says|called|declined|denied|described|noted|would (?:say|not)|did not|welcomed))"
"""What counsel of a place do for it, and not whoever is named in what others did."""
OF_PLACE = Cued(
    rf"{RANK}{LOCAL.format('i')} (?P<l>{WHO})(?! 's?){SPOKE}"
    rf"|(?P<m>{WHO}) , (?:an?|the|its|the {WHO} 's)? ?{RANK}{LOCAL.format('k')} ,{SPOKE}"
    rf"|{LOCAL.format('o')} ,? (?P<q>{WHO}) ,{SPOKE}",
    *("ttorney", "olicitor", "ounsel"),
    core=r"(?:ity|ounty|own|illage|orough|arish|ownship) (?:[Aa]ttorney|[Ss]olicitor|[Cc]ounsel)",
)
"""Counsel of a city or county."""
STATES = r"(?:[Aa]ssistant|[Dd]eputy|[Ss]pecial|[Ss]enior [Aa]ssistant) [Aa]ttorneys? [Gg]eneral|(?:[Dd]eputy |[Pp]rincipal [Dd]eputy )?[Ss]olicitor [Gg]eneral"
FEDERAL = r"(?:[Aa]ssistant|[Dd]eputy) (?:U\.?S\.?|United States) [Aa]ttorney|[Gg]overnment (?:lawyer|attorney)|(?:lawyer|attorney) (?:for|at|with) the Justice Department|(?:Justice Department|DOJ|Department of Justice) (?:trial )?(?:lawyer|attorney)"
FEDERALS = re.compile(FEDERAL)
OF_STATE = Cued(
    rf"(?:{STATES}|{FEDERAL}) ,? ?(?P<l>{WHO})(?: ,)?{PLEADED}"
    rf"|(?P<m>{WHO}) , (?:an?|the|{WHO} 's) (?:{STATES}|{FEDERAL})(?: [a-z ]{{2,40}})?(?: ,)?{PLEADED}"
    rf"|{WHO} 's {STATES} , (?P<n>{WHO}) ,{PLEADED}",
    *("ttorney", "olicitor", "lawyer"),
    core=r"ttorneys? [Gg]eneral|olicitor [Gg]eneral|S\.? [Aa]ttorney|States [Aa]ttorney|overnment (?:lawyer|attorney)|Justice|DOJ|(?:lawyer|attorney)",
)
"""Counsel of a state or the federal government, where they speak in court."""
IN_OFFICE = Cued(
    rf"(?P<l>{WHO}) , (?:an?|the|another|one of the) (?:[a-z-]+ ){{0,3}}?(?:lawyers?|attorneys?|prosecutors?|litigators?|deputy|deputies) (?:in|from|at|with) (?:(?P<c>{WHO})(?: 's?)?|his|her) (?:own )?office\b",
    " office",
)
"""A lawyer of the office of one who sues: "Poe, a lawyer in her office"."""
FORMER = re.compile(r"\b(?:[Ff]ormer|[Rr]etired|[Tt]hen|[Ee]x)[ -](?:\w+ ){0,2}$")
PLACE = re.compile(r"(?:(?P<who>[A-Z][\w.\u2019'-]+)(?: 's?)? )$")
"""The name right before a title: "Marsh City Attorney"."""
OPENING = frozenset(
    {"But", "And", "Then", "While", "When", "As", "Meanwhile", "Still", "Though", "The", "Later"}
)
APART = re.compile(
    r"\b(?:nearby|neighboring|another|elsewhere|former|testif\w+|fired|behalf|friend of the court|[Pp]rosecut\w+|saying|(?:said|says|alleged|alleges|claimed|claims|told \w+)(?: that)? (?=[A-Z]))\b"
)
"""What makes counsel of a place somebody who only is told about, or another place's."""
NATION = re.compile(
    r"^(?:the )?(?:United States|U\.?S\.?|[Ff]ederal|FBI|FTC|SEC|EPA|ICE|DOJ|CIA|IRS)\b|\bof the United States\b|\bU\.?S\.? (?:Department|Customs)"
)


def read_office_counsel(reading: Reading) -> None:
    """Adds the lawyers whom a sentence calls by a title of public counsel, for the public party of the suit."""
    for one in IN_OFFICE.finditer(reading.text):
        clients = reading.parties(one["c"]) if one["c"] else reading.gathered.spoken_of()[0][:1]
        if clients and reading.gathered.is_party(clients):
            engage(reading, reading.named(one["l"]), clients)
    found = TITLES.matches(reading.text)
    for local, match in found if found and not is_of_crime(reading) else ():
        if FORMER.search(reading.text[: match.start()]) or APART.search(reading.text):
            continue
        told = match.groupdict()
        lawyer = next(filter(None, (told.get(name) for name in "lmnq")), None)
        noun = next(filter(None, (told.get(name) for name in "iko")), "") if local else ""
        who = tuple(one for one in reading.named(lawyer) if reading.gathered.kind(one) == "Person")
        if len(who) == 1 and not reading.gathered.is_party(who):
            client = _public(reading.gathered, noun.lower())
            if _is_theirs(reading, client, match):
                engage(reading, who, client)


def _is_theirs(reading: Reading, client: Keys, match: re.Match[str]) -> bool:
    """Whether the title can be of who acts for a client: of no other place, and of a state's or the nation's counsel as it is called."""
    names = [reading.gathered.people[one].name for one in client]
    before = PLACE.search(reading.text[: match.start()])
    placed = before is not None and before["who"] not in OPENING
    people = all(reading.gathered.kind(one) == "Person" for one in client)  # who hold an office of the state
    own = before is None or any(before["who"] in one for one in names)
    told = before is not None and people and before["who"] in reading.gathered.text[: reading.parsed.start]
    if placed and not (own or told):
        return False
    nation = all(NATION.search(one) for one in names)
    federal = FEDERALS.search(match[0]) is not None or (
        match[0].lower().find("solicitor general") >= 0 and not placed and not match.groupdict().get("n")
    )
    return not federal or nation


def _public(gathered: Gathered, noun: str) -> Keys:
    """The public party of the suit that is spoken of, where only one side has any; with a noun, the only one that is called so."""
    if not noun:
        return public_side(gathered)
    bodies = (key for side in sides_told(gathered) for key in side if gathered.kind(key) == "Organization")
    called = tuple(key for key in bodies if _is_called(gathered, key, noun))
    return called if len(called) == 1 else ()


def _is_called(gathered: Gathered, key: str, noun: str) -> bool:
    one = gathered.people[key]
    return noun == one.name.lower().split()[-1] or fits(noun, one.nouns)


TITLES = Rules((OF_PLACE, True), (OF_STATE, False))
"""The titles of public counsel: whether a place's, or else a state's or the nation's."""
