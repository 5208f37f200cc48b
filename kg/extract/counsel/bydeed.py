"""Lawyers by what they did in a suit: "the Waco lawyer who had sued on Roe's behalf", "Roe's case, laid out by Poe of Poe LLP", "Roe, for whom Poe is counsel"."""

from __future__ import annotations

import re

from kg.extract.counsel.advocates import SOME, client_of
from kg.extract.counsel.colleagues import SEVERAL
from kg.extract.counsel.engaged import engage, engage_each, pairs
from kg.extract.counsel.filers import SUIT
from kg.extract.counsel.lawyers import CHAIN, LAWYER
from kg.extract.grammar.phrases import people
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued, Rules

CALLED = rf"(?:an?|the|another|one of the) (?:[\w.\u2019'-]+ |{WHO} (?:'s? )?){{0,4}}?{LAWYER}"
HAS = r"(?:(?:has|have|had|is|'s|'d|first|also|later) ){0,3}"
SUED_FOR = Cued(
    rf"(?P<l>{CHAIN}) , {CALLED} (?:who|that) {HAS}(?:sued|suing|filed(?: suit| {SUIT})|filing (?:suit|{SUIT})|brought(?: suit| {SUIT})|bringing {SUIT}|went to court|petitioned|moved|pleaded|argued|fought|tried|won)"
    rf"(?: [^,;]{{1,60}}?)?? (?:on (?P<c>{WHO}) 's behalf|on behalf of (?P<d>(?:the )?{WHO}(?! ')|{SOME})|for (?:the )?(?P<e>{WHO})(?! '))",
    " behalf",
    " for ",
    core=rf"{LAWYER} (?:who|that) ",
)
"""A lawyer who is told to have done something in court for somebody."""
CAUSES = r"(?:position|argument|case|view|theory|defen[sc]e|stance|answer|response|contention|side|appeal|motion|reply|explanation)"
LAID_OUT = Cued(
    rf"(?P<c>{WHO}|[Tt]he (?:[a-z-]+ )?[a-z-]+) 's? (?:[a-z-]+ ){{0,2}}?{CAUSES} , (?:as )?(?:laid out|set out|set forth|put forward|put|presented|argued|advanced|pressed|made|articulated|outlined|summed up|summarized|voiced|delivered|explained|pleaded)(?: (?:in|at|on|to) [a-z ]{{2,30}}?)? by (?P<l>{CHAIN})",
    " by ",
    core=rf"'s? (?:[a-z-]+ ){{0,2}}?{CAUSES} , ",
)
"""Who lays out somebody's case."""
FOR_WHOM = Cued(
    rf"(?P<c>{WHO})(?: , (?:an?|the) [^,;]{{2,60}}?)?(?: ,)? for wh(?:om|ich) (?P<l>{CHAIN})(?: ,)? (?:is|was|are|were|acts? as|acted as|serves? as|served as|remains) (?:(?:an?|the|lead|co-lead|local|trial|outside|also|now) )*{LAWYER}\b",
    " for whom ",
    " for which ",
)
"""Somebody for whom another is counsel."""
THROUGH = Cued(
    rf"(?P<c>{WHO})(?: ,)? (?:(?:appearing|acting|speaking) )?through (?:(?:its|his|her|their) )?(?:(?:[Ss]enior|[Ll]ead|[Ss]tanding|[Ll]earned|[Jj]unior) )*(?:[Aa]dvocates?|[Bb]arristers?|[Ss]olicitors?|[Ss]enior [Cc]ounsel) ,? ?(?P<l>{SEVERAL})",
    " through ",
)
"""Through whom somebody is heard, as courts of other countries call it."""
OF_ROLE = Cued(
    rf"(?P<l>{SEVERAL}) , (?:for|on behalf of) (?:the )?(?P<c>{WHO})(?= [,.;]| and |$)",
    ", for ",
    ", on behalf of ",
)
"""Who is named right before a role of the suit: "Ann Poe, for Plaintiff, shall confer"."""


HELD = frozenset({"@suing", "@sued", "@appellant", "@appellee"})
"""The keys of roles."""


OTHERWISE = re.compile(
    r"[^.;]{0,30}?\b(?:in (?:another|other|unrelated|earlier|previous|different|past) (?:[\w-]+ )?(?:cases?|suits?|lawsuits?|matters?)|until|in an? (?:[\w-]+ )?(?:blog|post|essay|op-ed|article|book|podcast|interview)|years ago)\b"
)
"""What tells behind it that this was in another suit, before, or no work of a lawyer's."""


def read_by_deed(reading: Reading) -> None:
    """Adds the lawyers of a sentence who are told so."""
    for read, found in RULES.matches(reading.text):
        if OTHERWISE.match(reading.text, found.end()) is None:
            read(reading, found)
    _of_roles(reading)


def _acting(reading: Reading, found: re.Match[str]) -> None:
    """Adds who acts for the one whom a match tells as the client."""
    told = found.groupdict()
    client = client_of(reading, told["c"] or told.get("d") or told.get("e") or "")
    engage_each(reading, found["l"], client)


def _laid_out(reading: Reading, found: re.Match[str]) -> None:
    """Adds who lays out the case of a party, where that is somebody of a law firm."""
    client = client_of(reading, found["c"][:1].lower() + found["c"][1:])
    for lawyers, firm in pairs(tuple(reading.words), found["l"]):
        if any(reading.gathered.kind(one) == "LawFirm" for one in firm):
            engage(reading, lawyers, client, firm)


def _of_roles(reading: Reading) -> None:
    """Adds those who stand right before a role, and who is listed behind it for the next one: "Poe, for Plaintiff, and Lee, for Defendant, shall confer"."""
    waiting: Keys = ()
    for found in OF_ROLE.finditer(reading.text):
        client = people(found["c"], reading.words)[0]
        told = people(found["l"], reading.words)
        lawyers, waiting = [(waiting, ()), *pairs(tuple(reading.words), found["l"])], client.keys[1:]
        plain = (
            client.keys[0] in HELD and not client.team and not any(one.pronoun or one.team for one in told)
        )
        if plain and not any(reading.gathered.is_party(who) for who, _ in lawyers):
            for who, firm in lawyers:
                engage(reading, who, client.keys[:1], firm)


RULES = Rules(
    (SUED_FOR, _acting), (LAID_OUT, _laid_out), (FOR_WHOM, _acting), (THROUGH, _acting),
)  # fmt: skip
"""What tells these lawyers, and how it is read."""
