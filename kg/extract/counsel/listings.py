"""Lawyers as records list them, and those who are told by the client alone behind another's: "listed as Roe's attorney", "nor Doe's, Lee"."""

from __future__ import annotations

import re

from kg.extract.counsel.advocates import SOME, client_of
from kg.extract.counsel.colleagues import SEVERAL
from kg.extract.counsel.engaged import AT, engage, listed, pairs
from kg.extract.counsel.lawyers import CHAIN, LAWYER
from kg.extract.grammar.phrases import NAME, people
from kg.extract.grammar.roles import SIDES
from kg.extract.grammar.teams import SPEAKERS
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued, Rules

ONE = rf"{NAME}(?:{AT}{NAME})?"
LISTED = Cued(
    rf"(?P<l>{CHAIN})(?: ,)?(?: who (?:is|are|was|were))? (?:listed|named|identified|described|shown|entered)(?: (?:in|on|by) [a-z ]{{3,30}}?)? as (?:(?:an?|the|one of) )?(?:[a-z-]+ ){{0,2}}?(?P<c>{WHO})(?= ?[.,;]|$| (?:in|on|did|declined|has|said|told)\b)"
    rf"|\b(?:lists?|listed|names?|named|identif(?:y|ies|ied)|shows?|showed) (?P<m>{CHAIN}) as (?:(?:an?|the|one of) )?(?:[a-z-]+ ){{0,2}}?(?P<d>{WHO})(?= ?[.,;]|$| (?:in|on)\b)",
    *(" as ",),
    core=r"\b(?:list|nam|identif|describ|show|enter)\w* ",
)
"""Who is put down as somebody's lawyer."""
ELLIPTIC = Cued(
    rf"\b(?:nor|and|but|while|or) (?P<c>{WHO}) 's ?, (?P<l>{ONE})(?= ?[,.;]|$)",
    *("nor ", "and ", "but ", "while ", "or "),
    core=r"'s ?,",
)
"""Whose lawyer is told by the client's name alone, behind one who is called a lawyer: "nor Doe's, Lee, returned calls"."""
LAWYERLY = re.compile(rf"\b(?:[Nn]o )?{LAWYER}\b")
HANDLING = Cued(
    rf"(?P<l>{CHAIN}) , (?:an?|the|another|one of the) (?:[\w.\u2019'-]+ |{WHO} (?:'s? )?){{0,4}}?{LAWYER}(?: who (?:is|was))? (?:handling|leading|arguing|trying|litigating|pursuing|pressing|bringing|overseeing) (?P<c>{WHO}) 's? (?!(?:divorce|criminal|custody|bankruptcy|probate|immigration|tax) )(?:[a-z-]+ )?(?:case|suit|lawsuit|appeal|claims?|defen[sc]e|side)\b",
    *(
        "andling ",
        "eading ",
        "rguing ",
        "rying ",
        "itigating ",
        "ursuing ",
        "ressing ",
        "ringing ",
        "verseeing ",
    ),
    core=rf"{LAWYER}(?: who (?:is|was))? [a-z]+ing ",
)
"""The lawyer who has somebody's case in hand."""
BEHALF = Cued(
    rf"(?:^|[;:] ?)(?:[Aa]cting|[Ss]peaking|[Aa]ppearing|[Aa]rguing|[Ww]riting|[Ss]uing) on (?P<c>{WHO}) 's behalf , (?:[a-z]+ )?(?:attorney|lawyer|counsel|solicitor|barrister) (?P<l>{CHAIN})"
    rf"|\b[Aa]n? (?:[a-z-]+ )?(?:partner|associate|lawyer|attorney|litigator) (?:at|of|with) (?P<f>{NAME}) , (?P<m>{WHO}) , (?:argued|appeared|acted|spoke|said so) on (?P<d>{WHO}) 's behalf\b",
    " behalf",
)
"""Who does something on the behalf of one who is named first, or as a firm's partner."""


PAIRED = Cued(
    rf"(?P<l>{ONE}) , for (?P<c>{WHO}) , and (?P<m>{ONE}) , for (?P<d>{WHO})(?: ,)? (?:[a-z]+ed|spoke|met|gave|made|stood|took)\b",
    " , and ",
    core=r" , for [^ ]+ , and ",
)
"""Two who each act for a side: "Poe, for Roe, and Lee, for Doe, argued"."""
CAPPED = r"(?:[Aa]ttorneys?|[Ll]awyers?|(?:[Cc]o-)?[Cc]ounsel|[Ss]olicitors?|[Bb]arristers?)"
NOUN = rf"(?:{CAPPED}(?: of record)? (?:for|representing) (?P<c>{SOME})|(?P<d>[Tt]he [a-z-]+(?: [a-z-]+)?) 's (?:(?:lead|trial|outside|legal|main) )*{LAWYER})"
ONE_OF = Cued(
    rf"(?P<l>{ONE}) , (?:an?other|one) of (?P<c>the [a-z-]+(?: [a-z-]+)?) 's (?:[a-z-]+ )?(?:lawyers|attorneys|solicitors|barristers)\b",
    *("one of the ", "other of the "),
)
"""One of the lawyers of one whom only a noun tells."""
TEAM_AT = Cued(
    rf"(?P<l>{ONE}) , (?P<c>{WHO}) (?:at|with|from) (?P<f>{NAME})(?= ?[,.])",
    *(" at ", " with ", " from "),
    core=rf" , {WHO} (?:at|with|from) ",
)
"""Who is called somebody's lawyer at a firm: "Poe, Roe's attorney at Poe LLP"."""
AND_APPOSED = Cued(
    rf"(?P<l>{ONE}) , (?P<c>{WHO}) , and (?P<m>{ONE}) , (?:who |an? |(?P<d>{WHO})(?= ,))",
    " , and ",
    core=rf" , {WHO} , and ",
)
"""Two who are each told what they are: "Poe, Roe's attorney, and Lee, who represents Doe"."""
TEAM_LISTED = Cued(
    rf"(?P<c>{WHO})(?: (?:at|with|from) (?P<f>{NAME}) ,| [\u2014\u2013-]{{1,2}}) (?P<l>{SEVERAL})(?= ?[,.]| [\u2014\u2013-]| (?:said|argued|declined|did|have|had|told|issued)\b)",
    *(" at ", " with ", " from ", "\u2014", "\u2013", " - "),
)
"""Somebody's lawyers who are listed behind their firm or a dash: "Roe's attorneys at Poe LLP, Ann Poe and Lee, said"."""
TEAM_MERGED = Cued(rf"(?P<c>{WHO}) (?:at|with|from) (?P<f>{WHO})(?= ?,)", *(" at ", " with ", " from "))
"""The same where the firm and they are one list: "Roe's attorneys at Poe LLP, Ann Poe and Lee, said"."""
OWN_FIRM = Cued(
    rf"(?P<l>{WHO}) , (?P<c>{WHO}) 's? law firm(?= ?[,.])",
    " law firm",
)
ROLE = rf"(?:{WHO}|plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?)"
BOTH_ROLES = Cued(
    rf"^(?={WHO})(?P<l>{SEVERAL}(?: , {NAME})?) ,? ?for (?:the )?(?P<c>{ROLE}) ; (?:and )?(?P<m>{SEVERAL}(?: , {NAME})?) ,? ?for (?:the )?(?P<d>{ROLE}) ?\.?$",
    ";",
    core=r" for .* ; .* for ",
)
"""A line that tells both sides' lawyers and nothing else: "Poe for plaintiff; Lee, Lee LLP, for defendant"."""
NOUN_IS = Cued(
    rf"\b{NOUN}(?:,? ?(?:is|are|was|were|includes?|included) |(?: ,)? )(?P<l>{SEVERAL})(?= ?[,.;]|$| (?:said|says|told|declined|did|argued|has|had|wrote|called)\b)",
    *("ttorney", "awyer", "ounsel", "olicitor", "arrister"),
    core=CAPPED,
)
"""The lawyers of one whom only a noun tells: "Counsel for the dairy are Poe and Lee", "the dairy's lawyer, Poe"."""


def read_listings(reading: Reading) -> None:
    """Adds the lawyers of a sentence who are told so."""
    for read, found in RULES.matches(reading.text):
        read(reading, found)


def _listed(reading: Reading, found: re.Match[str]) -> None:
    """Adds who is put down as the lawyer of somebody: where what stands behind "as" is a lawyer, and no speaker."""
    client = people(found["c"] or found["d"], reading.words)[0]
    if client.team and client.low not in SPEAKERS:
        _engage(reading, found["l"] or found["m"], client.keys)


def _elliptic(reading: Reading, found: re.Match[str]) -> None:
    """Adds the other side's lawyer, where one is called so before."""
    before = reading.text[: found.start()]
    called = any(one.team and one.low not in SPEAKERS for one in people(before, reading.words))
    client = people(found["c"] + " ", reading.words)
    plain = client and not client[0].team and reading.gathered.is_party(client[0].keys)
    if plain and (called or LAWYERLY.search(before)):
        _engage(reading, found["l"], client[0].keys)


def _acting(reading: Reading, found: re.Match[str]) -> None:
    """Adds who acts for the one whom a match names."""
    told = found.groupdict()
    client = reading.words and people((told["c"] or told.get("d") or "") + " ", reading.words)
    if client and not client[0].team:
        _engage(reading, told["l"] or told.get("m") or "", client[0].keys, reading.named(told.get("f")))


def _paired(reading: Reading, found: re.Match[str]) -> None:
    """Adds each of two for the side that stands behind the name, where both are parties."""
    told = [
        (found["l"], people(found["c"] + " ", reading.words)),
        (found["m"], people(found["d"] + " ", reading.words)),
    ]
    if all(one and not one[0].team and reading.gathered.is_party(one[0].keys) for _, one in told):
        for words, client in told:
            _engage(reading, words, client[0].keys)


def _of_noun(reading: Reading, found: re.Match[str]) -> None:
    """Adds the lawyers of one whom a noun alone tells."""
    words = found["c"] or f"{found['d'][:1].lower()}{found['d'][1:]}"
    if not people(words, reading.words):
        _engage(reading, found["l"], client_of(reading, words))


def _both_roles(reading: Reading, found: re.Match[str]) -> None:
    """Adds the lawyers of each side, with the firm behind them if one is told."""
    for words, side in ((found["l"], found["c"]), (found["m"], found["d"])):
        named = people(side, reading.words)
        client = named[0].keys if named else (SIDES[side],)
        for lawyers, firm in listed(reading, words) if not any(one.team for one in named) else ():
            engage(reading, lawyers, client, firm)


def _one_of(reading: Reading, found: re.Match[str]) -> None:
    """Adds one of the lawyers of one whom a noun alone tells."""
    _engage(reading, found["l"], client_of(reading, found["c"]))


def _apposed(reading: Reading, found: re.Match[str]) -> None:
    """Adds each of two who are called somebody's lawyers."""
    for words, called in ((found["l"], found["c"]), (found["m"], found["d"])):
        client = people(called or "", reading.words)
        if client and client[0].team and client[0].low not in SPEAKERS:
            _engage(reading, words, client[0].keys)


def _merged(reading: Reading, found: re.Match[str]) -> None:
    """Adds the persons of a list that a firm begins."""
    client, (firm, *others) = people(found["c"], reading.words)[0], people(found["f"], reading.words)[0].keys
    housed = reading.gathered.kind(firm) == "LawFirm" and all(
        reading.gathered.kind(one) == "Person" for one in others
    )
    if client.team and client.low not in SPEAKERS and housed and not reading.gathered.is_party(others):
        engage(reading, tuple(others), client.keys, (firm,))


def _own_firm(reading: Reading, found: re.Match[str]) -> None:
    """Adds the law firm that is called somebody's."""
    firm = reading.named(found["l"])
    if [reading.gathered.kind(one) for one in firm] == ["LawFirm"]:
        engage(reading, firm, reading.named(found["c"] + " "))


def _team_listed(reading: Reading, found: re.Match[str]) -> None:
    """Adds those who are listed as somebody's lawyers, with their firm if one is told."""
    client = people(found["c"], reading.words)[0]
    firm = reading.named(found["f"])
    housed = not firm or [reading.gathered.kind(one) for one in firm] == ["LawFirm"]
    if client.team and client.low not in SPEAKERS and housed:
        _engage(reading, found["l"], client.keys, firm)


def _team_at(reading: Reading, found: re.Match[str]) -> None:
    """Adds somebody's lawyer who is told with the firm."""
    client, firm = people(found["c"], reading.words)[0], reading.named(found["f"])
    housed = [reading.gathered.kind(one) for one in firm] == ["LawFirm"]
    if client.team and client.low not in SPEAKERS and housed:
        _engage(reading, found["l"], client.keys, firm)


def _engage(reading: Reading, words: str, client: Keys, firm: Keys = ()) -> None:
    """Adds the lawyers whom words name, each with the firm told there, for a client."""
    for lawyers, house in pairs(tuple(reading.words), words):
        if not reading.gathered.is_party(lawyers):
            engage(reading, lawyers, client, house or firm)


RULES = Rules(
    (LISTED, _listed), (ELLIPTIC, _elliptic), (HANDLING, _acting), (BEHALF, _acting), (PAIRED, _paired), (NOUN_IS, _of_noun), (ONE_OF, _one_of), (TEAM_AT, _team_at), (AND_APPOSED, _apposed), (TEAM_LISTED, _team_listed), (OWN_FIRM, _own_firm), (BOTH_ROLES, _both_roles), (TEAM_MERGED, _merged),
)  # fmt: skip
"""What tells these lawyers, and how it is read."""
