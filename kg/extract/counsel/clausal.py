"""Lawyers whom a clause tells of beside their name: "Poe, whom Holm hired from Poe LLP", "Poe, a company lawyer", "among those who argued for Roe was Poe"."""

from __future__ import annotations

import re

from kg.extract.counsel.advocates import SOME, client_of
from kg.extract.counsel.colleagues import SEVERAL
from kg.extract.counsel.engaged import AT, CITY, engage, engage_each
from kg.extract.counsel.lawyers import CHAIN, LAWYER
from kg.extract.grammar.phrases import NAME
from kg.extract.grammar.wording import WHO
from kg.extract.telling.depicted import ELSEWHERE, depicted
from kg.extract.telling.frames import Reading
from kg.extract.telling.voice import is_told
from kg.extract.text.cued import Cued, Rules

CLIENT = rf"(?:the )?{WHO}(?! ')|{SOME}"
ACTS = r"(?:(?:is |are )?(?:represent(?:s|ed|ing)?|defend(?:s|ed|ing)?)|(?:argue[sd]?|act(?:s|ed)?|appear(?:s|ed)?|speaks?|spoke|tr(?:y|ies|ied) the case|plead(?:s|ed)?)(?: in court)? (?:for|on behalf of))"
HIRED = Cued(
    rf"(?P<l>{CHAIN}) , (?P<as>(?:an?|the) [^,;]{{2,40}} )?wh(?:om|o) (?P<c>{CLIENT})(?: ,)? (?:has |had )?(?:hired|retained|engaged|tapped|enlisted|brought in|brought on|took on|turned to)(?: away)?(?: from (?:the (?:law )?firm (?:of )?)?(?P<f>{NAME}))?(?P<to> to (?:represent|defend|try|argue|handle|lead|fight|sue|appeal|take) )?",
    " whom ",
    " who ",
    core=r" wh(?:om|o) .*(?:hired|retained|engaged|tapped|enlisted|brought|took|turned)",
)
"""Whom somebody took as a lawyer: "Poe, whom the company hired from Poe LLP to try the case"."""
OFFICES = r"(?:agency|company|city|county|state|university|college|district|commission|government|bureau|department|league|hospital|diocese|archdiocese|union)"
STAFF = Cued(
    rf"(?P<l>{CHAIN}) , an?(?:other)? (?:(?!former|one-time|retired)[a-z-]+ )?(?P<n>{OFFICES}) {LAWYER}(?= ?[,.;)]| (?:who|in|on)\b)(?! ?,? (?:who )?(?:had |has )?testif)"
    rf"|(?:^|[\s,]an?(?:other)? )(?:[Ss]enior |[Ll]ead )?(?P<o>(?i:{OFFICES})) (?:lawyer|attorney) ,? ?(?P<m>{WHO})(?! ')",
    "attorney",
    "lawyer",
    "counsel",
    core=rf"(?i:{OFFICES}) (?:lawyer|attorney|counsel)",
)
"""The lawyer of a body that only a noun tells of: "Poe, an agency lawyer,", "Company attorney Poe"."""
AMONG = Cued(
    rf"\b[Aa]mong (?:those|(?:the )?(?:\w+ )?(?:lawyers|attorneys|students|advocates)) (?:(?:who|that) {ACTS}|representing|defending|arguing for|acting for) (?P<c>{CLIENT})(?: (?:on|in|at) [a-z ]{{2,24}}?)? (?:is|are|was|were) (?P<l>{SEVERAL})"
    rf"|\b[Aa]rguing for (?P<d>{CLIENT})(?: (?:on|in|at) [a-z ]{{2,24}}?)? (?:is|are|was|were) (?P<m>{SEVERAL})",
    "mong ",
    "rguing for ",
)
"""Some of those who act for somebody, told behind the verb."""
LEADING = Cued(
    rf"(?P<l>{CHAIN})(?: ,)? (?:who )?(?:leads?|led|heads?|headed|runs?|chairs?|is leading) (?:the|a) (?:[a-z]+ ){{0,2}}team(?: of lawyers)? (?:at|of|from) (?P<f>{NAME}) (?:that|which|,? ?(?=representing|defending)) ?{ACTS} (?P<c>{CLIENT})"
    rf"|(?P<m>{CHAIN}) , whose (?:law )?firm(?: ,)? (?:(?P<g>{WHO}) ,? ?)?(?:also )?{ACTS} (?P<d>{CLIENT})",
    " team ",
    ", whose ",
)
"""Who leads a firm's team that acts for somebody, or whose firm does."""
AND_FOR = Cued(
    rf"(?P<l>{CHAIN}) , (?:the |an? )?(?:[a-z-]+ ){{0,2}}{LAWYER} for {WHO}(?: , [^,;]{{2,60}} ,)? ?,? and (?:also )?for (?:the )?(?:[a-z-]+ ){{0,2}}(?P<c>{WHO})(?! ')",
    " and for ",
    " and also for ",
)
"""For whom else somebody acts: "Poe, counsel for Roe, the host, and for the group Lund"."""
SPEAKING = Cued(
    rf"\b(?:argue[sd]?|said|says|contend(?:s|ed)|maintain(?:s|ed)|insist(?:s|ed)|counter(?:s|ed)|repli(?:es|ed)|respond(?:s|ed)|claim(?:s|ed)|wrote) (?P<c>{CLIENT}) , (?:(?:which|who) (?:is|are|was|were) )?represented by (?P<l>{CHAIN}(?:(?: ,)? and {NAME})?)",
    " represented by ",
)
"""The lawyers of one who speaks behind a verb: '"...," argued the company, represented by Poe of Poe LLP'."""
AS_FOR = Cued(
    rf"^(?:As (?:for|to)|For) (?P<c>{WHO}) , (?:[a-z]+ )?(?:attorney|lawyer|counsel) (?P<l>{CHAIN})(?: ,)? (?!for\b|who\b)[a-z]",
    "As for ",
    "As to ",
    "For ",
)
"""The lawyer who speaks of the one to whom a text turns: "As for Holm, attorney Poe said"."""
FOR_ONE = Cued(
    rf"\bby (?P<m>{CHAIN}) , (?:(?:appearing|acting|arguing) )?for (?P<d>{WHO}) ,"
    rf"|(?:^|[;:] ?|\bbut |\bwhile )(?P<l>{CHAIN}) , (?:(?:appearing|acting|arguing|speaking) )?for (?P<c>{CLIENT}) , (?:[a-z]+ed|says|argues|tells|calls|contends|insists|adds|counters|replies|disputes|put|held|saw|took|gave|made|drew|found|left|let|kept|spoke|rose|began|brought|thought|sought|stood|led)\b",
    ", for ",
    "ing for ",
)
"""Who says or does something for one of the sides: "Poe, for Roe, put the damages at $5 million"."""
SERVING = Cued(
    rf"(?P<l>{CHAIN})(?: , an? [^,;]{{3,50}} ,)?(?: ,)?(?: who| which)? (?:is|are|was|were|(?:has |had )?(?:act(?:s|ed)|serv(?:es|ed))? ?as|acting as|serving as) (?:also |now )?(?:(?:an?|the|special|outside|local|lead|trial|appellate|national|legal|co-lead|chief) )*{LAWYER} to (?P<c>{CLIENT})",
    *("counsel to ", "attorney to ", "lawyer to ", "lawyers to ", "attorneys to "),
)
"""Who serves somebody as counsel: "Poe LLP, a Denver firm, acted as special counsel to the state"."""
OF_HOUSE = Cued(
    rf"(?P<l>{CHAIN}) , (?:of|from|with) (?P<f>{WHO}){CITY}(?: ,)? (?:who )?(?:(?:has|have|had|also|now|long) ){{0,2}}{ACTS} (?P<c>{CLIENT})",
    *(" for ", " represent", " defend", " behalf of "),
    core=rf"{WHO} , (?:of|from|with) {WHO}",
)
"""Who acts beside one whose firm is named between: "Poe, of Poe LLP, and Lee spoke for Roe"."""
WHO_ACT = Cued(
    rf"(?P<l>{CHAIN}(?: ,? ?and {NAME}(?:{AT}{NAME})?)?) , (?:both of whom |both (?=who)|all (?=who))?(?:who )?(?:both |jointly |together |also |now )?(?:represent|are representing|is representing|represents|are defending|is defending) (?P<c>{CLIENT})",
    *(" represent", " defending "),
)
"""Who acts now for somebody, whatever the sentence tells of them: "was disclosed by Poe and Lee, who represent Roe"."""
BEHALF = re.compile(rf"\bon behalf of (?P<c>{CLIENT})|\bon (?P<d>{WHO}) 's behalf\b")
"""For whom something is said or done."""


def read_clausal(reading: Reading) -> None:
    """Adds the lawyers of a sentence who are told so, in the suit that it speaks of."""
    found = RULES.matches(reading.text)
    behalf = " behalf" in reading.text
    if (not found and not behalf) or ELSEWHERE.search(reading.text):
        return
    for read, match in found:
        read(reading, match)
    if behalf:
        _on_behalf(reading)


def _acting(reading: Reading, found: re.Match[str]) -> None:
    """Adds who acts for the one whom a match tells as the client."""
    told = found.groupdict()
    client = client_of(reading, told["c"] or told.get("d") or "")
    house = reading.named(told.get("f") or told.get("g"))
    engage_each(reading, told["l"] or told.get("m"), client, house)
    firms = tuple(one for one in house if reading.gathered.kind(one) == "LawFirm")
    engage(reading, firms, client)


def _housed(reading: Reading, found: re.Match[str]) -> None:
    """Adds who acts with one whose firm is told."""
    engage_each(reading, found["l"], client_of(reading, found["c"]), reading.named(found["f"]))


def _hired(reading: Reading, found: re.Match[str]) -> None:
    """Adds whom somebody hired, where a firm, a noun or what it is for tells that it is as a lawyer."""
    lawyers = reading.named(found["l"])
    firm = reading.named(found["f"])
    if found["as"] and not re.search(LAWYER, found["as"]):
        return  # an expert
    if (
        found["as"]
        or found["to"]
        or any(reading.gathered.kind(one) == "LawFirm" for one in (*lawyers, *firm))
    ):
        engage_each(reading, found["l"], client_of(reading, found["c"]), firm)


def _staff(reading: Reading, found: re.Match[str]) -> None:
    """Adds the lawyer of the only body of the suit that a noun can mean."""
    client = depicted(reading.gathered, f"the {(found['n'] or found['o']).lower()}")
    engage_each(reading, found["l"] or found["m"], client)


def _for_party(reading: Reading, found: re.Match[str]) -> None:
    """Adds who does something for one that is a party."""
    told = found.groupdict()
    client = client_of(reading, found["c"] or told.get("d") or "")
    if reading.gathered.is_party(reading.gathered.resolved(client)):
        engage_each(reading, found["l"] or told.get("m"), client)


def _on_behalf(reading: Reading) -> None:
    """Adds for whom somebody of a law firm says or does something: "Poe of Poe LLP tells another story on behalf of Roe"."""
    gathered = reading.gathered
    for frame in reading.frames:
        found = BEHALF.search(frame.rest) if frame.outer is None and not frame.is_passive else None
        mine = frame.mine if found else ()
        housed = bool(mine) and all(one in gathered.housed for one in mine)
        if found and housed and is_told(frame):
            named = frame.behind(found["c"] or found["d"])
            engage(reading, mine, named or client_of(reading, found["c"] or ""))


RULES = Rules(
    (HIRED, _hired), (STAFF, _staff), (AMONG, _acting), (LEADING, _acting), (AND_FOR, _acting), (SPEAKING, _acting), (AS_FOR, _for_party), (FOR_ONE, _for_party), (SERVING, _acting), (WHO_ACT, _acting), (OF_HOUSE, _housed),
)  # fmt: skip
"""What tells these lawyers, and how it is read."""
