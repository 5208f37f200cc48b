"""Lawyers of public offices that are sued or sue, told by their title: "City Attorney Poe", "Ohio Solicitor General Lee told the justices"."""

from __future__ import annotations

import re

from kg.extract.grammar.cued import Cued, Rules
from kg.extract.grammar.wording import WHO
from kg.extract.litigation.crimes import is_of_crime
from kg.extract.litigation.engaged import engage
from kg.extract.litigation.frames import Reading
from kg.extract.litigation.gathered import Gathered, Keys
from kg.extract.litigation.publicsides import public_side
from kg.extract.naming.nouns import fits

RANK = r"(?:(?:[Aa]ssistant|[Dd]eputy|[Ss]enior|[Cc]hief|[Pp]rincipal|[Aa]cting|[Ii]nterim|[Ff]irst) )*"
LOCAL = r"(?P<{}>[Cc]ity|[Cc]ounty|[Tt]own|[Vv]illage|[Bb]orough|[Tt]ownship|[Pp]arish) (?:[Aa]ttorney|[Ss]olicitor|[Cc]ounsel)"
OF_PLACE = Cued(
    rf"{RANK}{LOCAL.format('i')} (?P<l>{WHO})(?! 's?)"
    rf"|(?P<m>{WHO}) , (?:an?|the|its|the {WHO} 's)? ?{RANK}{LOCAL.format('k')}(?= ?[,.])"
    rf"|{LOCAL.format('o')} ,? (?P<q>{WHO})(?= ,)",
    *("ttorney", "olicitor", "ounsel"),
    core=r"(?:ity|ounty|own|illage|orough|arish|ownship) (?:[Aa]ttorney|[Ss]olicitor|[Cc]ounsel)",
)
"""Counsel of a city or county."""
PLEADED = (
    rf"(?: ,)?(?: who)? (?:has |had )?(?:told (?:the )?(?:court|judge|justices|panel|jury|jurors|{WHO})|argue[sd]?|arguing|contended|countered|urged|asked (?:the )?(?:court|judge|justices|panel|{WHO})"
    r"|defended|wrote in (?:a|the|court) [a-z ]{0,20}(?:filing|brief|papers|motion|response|letter)|said in (?:a|the) (?:court )?(?:filing|brief|hearing|motion)|stood alone|appeared|conceded|acknowledged|represented|represents)"
)
STATES = r"(?:[Aa]ssistant|[Dd]eputy|[Ss]pecial|[Ss]enior [Aa]ssistant) [Aa]ttorneys? [Gg]eneral|(?:[Dd]eputy |[Pp]rincipal [Dd]eputy )?[Ss]olicitor [Gg]eneral"
FEDERAL = r"(?:[Aa]ssistant|[Dd]eputy) (?:U\.?S\.?|United States) [Aa]ttorney|[Gg]overnment (?:lawyer|attorney)|(?:lawyer|attorney) (?:for|at|with) the Justice Department|(?:Justice Department|DOJ|Department of Justice) (?:trial )?(?:lawyer|attorney)"
OF_STATE = Cued(
    rf"(?:{STATES}|{FEDERAL}) ,? ?(?P<l>{WHO})(?: ,)?{PLEADED}"
    rf"|(?P<m>{WHO}) , (?:an?|the|{WHO} 's) (?:{STATES}|{FEDERAL})(?: [a-z ]{{2,40}})?(?: ,)?{PLEADED}"
    rf"|{WHO} 's {STATES} , (?P<n>{WHO}) ,{PLEADED}",
    *("ttorney", "olicitor", "lawyer"),
    core=r"ttorneys? [Gg]eneral|olicitor [Gg]eneral|S\.? [Aa]ttorney|States [Aa]ttorney|overnment (?:lawyer|attorney)|Justice|DOJ|(?:lawyer|attorney)",
)
"""Counsel of a state or the federal government, where they speak in court."""
FORMER = re.compile(r"\b(?:[Ff]ormer|[Rr]etired|[Tt]hen|[Ee]x)[ -](?:\w+ ){0,2}$")


def read_office_counsel(reading: Reading) -> None:
    """Adds the lawyers whom a sentence calls by a title of public counsel, for the public party of the suit."""
    found = TITLES.matches(reading.text)
    for local, match in found if found and not is_of_crime(reading) else ():
        if FORMER.search(reading.text, 0, match.start()):
            continue
        told = match.groupdict()
        lawyer = next(filter(None, (told.get(name) for name in "lmnq")), None)
        noun = next(filter(None, (told.get(name) for name in "iko")), "") if local else ""
        who = tuple(one for one in reading.named(lawyer) if reading.gathered.kind(one) == "Person")
        if len(who) == 1 and not reading.gathered.is_party(who):
            engage(reading, who, _public(reading.gathered, noun.lower()))


def _public(gathered: Gathered, noun: str) -> Keys:
    """The public party of the suit that is spoken of, where only one side has any; with a noun, the only one that is called so."""
    sides = gathered.sides.get(gathered.topic or gathered.main or "", ((), ()))
    bodies = (key for side in sides for key in side if gathered.kind(key) == "Organization")
    called = [key for key in bodies if noun and _is_called(gathered, key, noun)]
    return public_side(gathered) if not noun else tuple(called) if len(called) == 1 else ()


def _is_called(gathered: Gathered, key: str, noun: str) -> bool:
    one = gathered.people[key]
    return noun == one.name.lower().split()[-1] or fits(noun, one.nouns)


TITLES = Rules((OF_PLACE, True), (OF_STATE, False))
"""The titles of public counsel: whether a place's, or else a state's or the nation's."""
