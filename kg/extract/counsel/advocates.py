"""Lawyers who are told right beside those for whom they act: by their firm, by with whom they act, by a paper that they sign."""

from __future__ import annotations

import re

from kg.extract.counsel.colleagues import SEVERAL, of_last
from kg.extract.counsel.engaged import AT, CITY, engage, pairs
from kg.extract.counsel.lawyers import CHAIN, LAWYER
from kg.extract.grammar.phrases import MANY, NAME, people
from kg.extract.grammar.teams import SPEAKERS
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.depicted import ELSEWHERE, depicted
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.throngs import crowd_among, is_crowd, officials_in
from kg.extract.text.cued import Cued, Rules

HOUSED = rf"{NAME}{AT}(?:the )?{NAME}{CITY}"
HOUSE = rf"(?:{HOUSED}|{WHO} 's? {WHO})"
"""A lawyer with the firm: "Poe of Poe LLP", "Poe LLP's Ann Poe"."""
SOME = r"(?:the |both |all )(?:(?!(?:other|same|first|next|last|whole|past|time|best|most)\b)[\w-]+ ){0,2}?[a-z]{3,}"
"""Those whom nobody names: "the plaintiffs", "the county", "the card company"."""
DIRECT = Cued(
    rf"(?P<l>(?:{NAME} (?:, {NAME} )*(?:,? ?and ))?{HOUSE}) ,? ?(?:pro hac vice ,? ?)?for (?P<c>(?:the )?{WHO}|{SOME})(?= ?(?:[.,;:)]|$)| (?:and|on|at|in|before|who|while|said|told)\b)",
    " for ",
    core=rf"{WHO}{CITY} ,? ?(?:pro hac vice ,? ?)?for (?:the |both |all |{WHO})",
)
"""Who is named with a firm right before "for" whom: "Poe of Poe LLP for Roe"."""
LISTED = re.compile(
    r"(?:^|[,;:.(] ?|\b(?:and|while|but|were|was|are|is|by|from|including|[Aa]ttorneys?|[Ll]awyers?|[Cc]ounsel) )$"
)
"""What stands before those of a list: not "paid Poe of Poe LLP for Roe"."""
OFFICER = Cued(
    rf"(?:[Aa]ssistant|[Dd]eputy|[Ss]olicitor|[Ss]pecial) (?:[\w.]+ ){{0,3}}?(?:[Aa]ttorney|[Gg]eneral|[Cc]ounsel|[Ss]olicitor) (?P<l>{WHO}) ,? ?for (?P<c>(?:the )?{WHO}|{SOME})(?= ?(?:[.,;:)]|$))",
    *(" for ",),
    core=r"ttorney |eneral |ounsel |olicitor ",
)
"""Who is named with the title of public counsel before "for" whom."""
WHO_WITH = Cued(
    rf"\bwho ,? ?(?:(?:along|together|jointly) )?with (?P<l>{CHAIN}) ,? ?(?:(?:also|now) )?(?:represents?|represented|is (?:also )?representing|(?:act|argu|appear|pleads?|spoke|speak)(?:s|ed|es)? (?:for|on behalf of)|defend(?:s|ed)|tried the case for|(?:is|was|are|were|serves as|served as) (?:also )?(?:co-)?(?:counsel|attorneys?|lawyers?) (?:to|for)) (?P<c>(?:the )?{WHO}(?! ')|{SOME})(?= ?[.,;:)]| (?:and|in|at|on|said|told)\b|$)",
    "who ",
    core=r"\bwho ,? ?(?:along |together |jointly )?with ",
)
"""With whom somebody acts, before the verb: "Poe, who with Lee of Lee LLP represents Roe"."""
COUNSEL_WITH = Cued(
    rf"{LAWYER} (?:for|representing|to) (?P<c>(?:the )?{WHO}(?! ')|{SOME}) ,? ?(?:(?:along|together|jointly) )?with (?P<l>{SEVERAL})(?= ?(?:[.,;:)]|$)| (?:said|called|told|did|declined)\b)",
    " with ",
    core=r"(?:ounsel|ttorneys?|awyers?) (?:for|representing|to) ",
)
"""With whom one who is called a lawyer acts: "Poe, co-lead counsel for Roe with Lee of Lee LLP"."""
LEADING = Cued(
    rf"(?P<l>{CHAIN})(?: ,)?(?: (?:one|two|three) of (?:the )?[a-z-]+ (?:lawyers|attorneys))?(?: ,)?(?: who)? (?:(?:has|have|had) )?(?:leads?|led|leading) (?:(?P<for>for )?(?P<c>(?:the )?{WHO}(?! ')|{SOME})|(?P<d>{WHO})(?: 's?)? (?:legal |own )?(?:case|defen[sc]e|challenge|suit|lawsuit|legal team|team|legal effort|legal fight)\b)(?:{AT}{NAME}{CITY})?(?: (?:in|on) [a-z ]{{2,24}}?)?(?:(?: ,)? (?:(?:along|together|jointly) )?with (?P<m>{SEVERAL}))?(?= ?(?:[.,;:)]|$)| (?:and|said)\b)",
    *(" lead", " led "),
)
"""Who leads for a side: "Poe, who leads the plaintiffs together with Lee", "Poe leads for the class"."""
AMONG = Cued(
    rf"(?P<l>{MANY}) (?:is|are|was|were) (?:among|one of|two of|some of) the (?:(?P<f>{WHO}) )?(?:[a-z-]+ ){{0,2}}?(?:lawyers|attorneys|partners|litigators|counsel) (?:who|that) (?:represent(?:s|ed|ing)?|act(?:s|ed)? for|defend(?:s|ed)?|argued for|tried (?:it|the case) for) (?P<c>(?:the )?{WHO}(?! ')|{SOME})",
    " among the ",
    " of the ",
    core=r"(?:lawyers|attorneys|partners|litigators|counsel) (?:who|that) ",
)
"""Who is told to be among those who act for somebody: "Poe and Lee are among the Poe LLP partners who act for Roe"."""
SIGNED = Cued(
    rf"(?:\b[Tt]he|[Tt]heir|[Hh]er|[Hh]is|[Ii]ts|amended|{WHO} 's?) (?:complaint|lawsuit|suit)(?: ,| was| is)? signed by (?P<l>{CHAIN})(?! on behalf)"
    rf"|(?P<c>{WHO}) 's? (?:[a-z]+ )?(?:answer|filing|response|opposition|motion|brief|reply|appeal|complaint)(?: ,| was| were| is)? (?:also )?signed by (?P<m>{CHAIN})",
    "signed by ",
)
"""Who signs a paper of somebody's: "the complaint, signed by Poe", "Roe's answer was signed by Lee"."""
HAVING = Cued(
    rf"(?P<c>{WHO}) (?:has|had|relie[sd] on|re(?:ly|lying) on|went with|turned to|used|uses) (?P<l>{HOUSED})(?= ?[.;]|$)",
    *(" has ", " had ", " on ", " with ", " to ", " use"),
)
"""Whom somebody has as a lawyer, told by the firm: "Roe had Poe of Poe LLP"."""
JOINING = Cued(
    rf"\b[Jj]oining (?P<w>{WHO}) (?:on|in|at) (?:the|this) (?:case|suit|lawsuit|team|trial|matter) (?:is|are|was|were) (?P<l>{SEVERAL})"
    rf"|\b[Aa]lso on (?:the|this|his|her|their) (?:[a-z]+ )?(?:case|team|matter) (?:is|are|was|were) (?P<m>{SEVERAL})"
    rf"|(?P<n>{SEVERAL})(?: ,)? (?:is|are|was|were) also on (?:the|his|her|their) (?:[a-z]+ )?(?:case|legal team|trial team|team)\b"
    rf"|^[Cc]o-counsel (?P<o>{SEVERAL})",
    *("oining ", "lso on ", "o-counsel "),
)
"""Who acts beside the lawyer told before: "Joining Poe on the case is Lee", "Also on the team are Lee and Lund"."""
TEAM = re.compile(r"\b(?:legal|trial) team\b")


def read_advocates(reading: Reading) -> None:
    """Adds the lawyers of a sentence who are told so."""
    for read, found in RULES.matches(reading.text):
        if not ELSEWHERE.search(reading.text):
            read(reading, found)


WHO_ALL = re.compile(rf"(?P<l>{CHAIN})(?: ,)? who (?:both |all |jointly |together )?$")
"""Those of whom a relative clause tells: "Poe of Poe LLP and Lee of Lee LLP, who represent Roe"."""

RELATIVE = ("who ", "both ", "all ", "jointly ", "together ")
"""How what stands before such a clause's verb ends."""


def engage_all(frame: Frame, client: Keys) -> None:
    """Adds all of those of whom a relative clause tells that they act for somebody."""
    text, end = frame.whole.text, frame.offsets[frame.clause.verb.first]
    several = WHO_ALL.search(text, 0, end) if text.endswith(RELATIVE, 0, end) else None
    for lawyers, firm in pairs(tuple(frame.words), several["l"]) if several else ():
        engage(frame, _persons(frame, lawyers), client, firm)


def client_of(reading: Reading, words: str) -> Keys:
    """Whom the words mean for whom somebody acts, by name, by role or by a noun."""
    named = people(words, reading.words)
    if named:
        return () if named[0].low in SPEAKERS else named[0].keys
    if not words:
        return ()
    gathered = reading.gathered
    if words.rsplit(maxsplit=1)[-1].rstrip("s") in {"plaintiff", "defendant"}:
        return ("@suing",) if "plaintiff" in words else ("@sued",)
    if words.endswith(("the class", "the defense", "the defence")):
        side = "@suing" if words.endswith("class") else "@sued"
        return (side,) if gathered.is_alone else ()
    officials = officials_in(gathered, words)
    several = crowd_among(gathered, words, gathered.parties_of(("@suing",))) if is_crowd(words) else ()
    return officials or several or depicted(gathered, words)


def _direct(reading: Reading, found: re.Match[str]) -> None:
    """Adds who is named with a law firm right before for whom."""
    told, client = list(pairs(tuple(reading.words), found["l"])), client_of(reading, found["c"])
    named = re.search(WHO, found["l"])
    if not LISTED.search(reading.text[: found.start("l") + (named.start() if named else 0)]):
        return
    for lawyers, firm in told if any(_is_firm(reading, one) for _, one in told) else ():
        engage(reading, lawyers, client, firm)


def _acting(reading: Reading, found: re.Match[str]) -> None:
    """Adds who acts for somebody whom the match names or describes."""
    told = found.groupdict()
    client = client_of(reading, found["c"] or told.get("d") or "")
    if "for" in told and not told["for"] and not told["d"]:
        firms = (firm for _, firm in pairs(tuple(reading.words), told["l"]))
        if client[:1] not in {("@suing",), ("@sued",)} or not any(_is_firm(reading, one) for one in firms):
            return  # "Poe, who leads the union", or the plaintiffs as one of them
    for words in filter(None, (told.get("l"), told.get("m"))):
        for lawyers, firm in pairs(tuple(reading.words), words):
            engage(reading, _persons(reading, lawyers), client, firm)


def _signed(reading: Reading, found: re.Match[str]) -> None:
    """Adds who signs the complaint, or another paper of somebody's."""
    owner = people(found["c"] or "", reading.words)
    client = owner[0].keys if owner else ("@suing",)
    for lawyers, firm in pairs(tuple(reading.words), found["l"] or found["m"]):
        if not _is_firm(reading, firm):
            continue  # "signed by its chief executive"
        engage(reading, _persons(reading, lawyers), client, firm)


def _having(reading: Reading, found: re.Match[str]) -> None:
    """Adds whom a party has, where that is somebody of a law firm."""
    client = client_of(reading, found["c"])
    for lawyers, firm in pairs(tuple(reading.words), found["l"]):
        if _is_firm(reading, firm) and reading.gathered.is_party(reading.gathered.resolved(client)):
            engage(reading, _persons(reading, lawyers), client, firm)


def _joining(reading: Reading, found: re.Match[str]) -> None:
    """Adds who acts beside the lawyer named there or before."""
    clients = of_last(reading, found)
    sure = not (found["m"] or found["n"]) or TEAM.search(found[0])
    for words in filter(None, (found["l"], found["m"], found["n"], found["o"])):
        for lawyers, firm in pairs(tuple(reading.words), words):
            if sure or _is_firm(reading, firm):
                engage(reading, _persons(reading, lawyers), clients, firm)


def _is_firm(reading: Reading, firm: Keys) -> bool:
    return bool(firm) and reading.gathered.kind(firm[0]) == "LawFirm"


def _persons(reading: Reading, lawyers: Keys) -> Keys:
    """Those of some who are persons: a firm beside a lawyer is where that one works."""
    return tuple(one for one in lawyers if reading.gathered.kind(one) == "Person")


def _among(reading: Reading, found: re.Match[str]) -> None:
    """Adds those who are told to be among a firm's who act for somebody."""
    client = client_of(reading, found["c"])
    engage(reading, _persons(reading, reading.named(found["l"])), client, reading.named(found["f"]))


RULES = Rules(
    (DIRECT, _direct), (OFFICER, _acting), (WHO_WITH, _acting), (COUNSEL_WITH, _acting), (LEADING, _acting), (SIGNED, _signed), (HAVING, _having), (JOINING, _joining), (AMONG, _among),
)  # fmt: skip
"""What tells these lawyers, and how it is read."""
