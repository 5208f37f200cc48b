"""Lawyers who are told by what they do, or by whose side they take: "Representing Roe, Poe said", "defense attorney Lee"."""

from __future__ import annotations

import re

from kg.extract.counsel.engaged import AT, FIRM, engage, engage_each, listed, pairs
from kg.extract.counsel.lawyers import CHAIN, LAWYER
from kg.extract.grammar.phrases import MANY, NAME, people
from kg.extract.grammar.teams import SPEAKERS
from kg.extract.grammar.wording import DATE, WHO
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued, Rules

FRONTED = Cued(
    rf"(?:^(?:[\u201c\"] )?|; )(?:[Ss]peaking for(?=[^,]*, (?:attorney|lawyer))|[Rr]epresenting|[Aa]rguing for|[Aa]ppearing for|[Aa]cting for) (?P<c>{WHO})(?: (?:in court|at trial|on appeal|at the hearing))? , (?P<l>{MANY}){FIRM}"
    rf"|^[Rr]epresented by (?P<p>{CHAIN}) , (?P<d>{WHO})(?! ')"
    rf"|(?:^|, |; (?:and )?)(?:[Aa]lso )?(?:[Rr]epresenting|[Dd]efending|(?:[Aa]ppearing|[Aa]rguing|[Aa]cting|[Ss]peaking) (?:for|on behalf of)) (?:the )?(?P<e>{WHO})(?: (?:in court|at trial|on appeal|at the hearing|in the (?:case|suit)|pro bono|free of charge|for free))? (?:is|are|was|were) (?P<m>{CHAIN})",
    "epresenting",
    "rguing ",
    "ppearing ",
    "cting ",
    "efending ",
    "epresented by",
    "peaking ",
)
DEFENDING = Cued(
    rf"(?:^|[,.;:]|\b(?:said|says|told|and|by|from|lead|while)|\b[Tt]he) ?(?:lead |chief )?[Dd]efen[sc]e (?:attorneys?|lawyers?|counsel),? (?P<l>{WHO}){FIRM}(?! ,? ?(?:who|of) )",
    "efense ",
    "efence ",
)
FOOTER = Cued(
    rf"^(?:For (?:the )?(?P<c>{WHO})|(?P<t>{WHO})|(?P<s>[Dd]efen[sc]e|[Pp]laintiffs?|[Dd]efendants?)(?: 's?)? (?:counsel|attorneys?|lawyers?)) : (?P<l>[^:]+)",
    " :",
)
"""A line of an article's foot: "For Roe: Poe of Poe LLP", "Defense counsel: Lee, Lee LLP"."""
TOO = Cued(
    rf"\b(?:(?:closing|opening) (?:argument|statement)s?|argued|appeared|acted|spoke|argues|appears|acts|acting|arguing|appearing|act|appear|tried)(?: (?:the|this) (?:case|appeal|motion)| today| (?:on )?{DATE})? for (?:{WHO}|(?:the )?[a-z]+)"
    rf"(?: [,;]? ?(?:and|while)| [,;]) (?P<l>{WHO}){FIRM}(?: , (?:an?|the|its|his|her|their|{WHO} 's?) [^,;]{{3,60}} ,)?(?: (?:spoke|argued|appeared|acted|did so|responded))? (?:for|that of) (?:the )?(?:(?P<c>{WHO})|(?P<s>plaintiff|defendant)s?\b)",
    " for ",
)
PLACED = re.compile(rf"{WHO} of {WHO}")
"""A lawyer with the firm, in a list where others have theirs behind a comma."""
MORE = re.compile(
    rf"(?: [a-z]+){{0,4}}?(?: [,;])? (?:and |while )?(?P<l>{WHO} 's? {WHO}|{WHO}(?:{AT}{NAME})?) for (?:the )?(?P<c>{WHO})"
)
GAPPED = Cued(
    rf"\b(?:represents?|represented|acted for|appeared for) (?:the )?(?:{WHO}|\w+) , ?(?:and |while )?(?P<l>{WHO}){AT}(?P<f>{WHO}) (?:for )?(?P<c>{WHO})(?= (?:[.;]|at\b|in\b|on\b)|$)",
    " represent",
    " acted for ",
    " appeared for ",
)
LEFT = Cued(
    rf"(?P<l>{WHO}){FIRM}(?: ,)?(?: who)? (?:replaced|succeeded) (?P<m>{WHO})(?: ,)? as (?P<c>{WHO})"
    rf"|(?P<k>{WHO}){FIRM.replace('<f>', '<g>')} (?:[\w-]+ ){{0,4}}?(?:withdraw|withdrew|withdrawn|step down|stepped down|resigned?) as (?P<d>{WHO})",
    " as ",
)
BESIDE = Cued(
    rf"(?P<k>{CHAIN})(?: ,)? , (?:(?:arguing|speaking|appearing|acting) (?:for|on behalf of)|representing|defending) (?:the )?(?P<d>{WHO})(?= [,.]|$)"
    rf"|(?P<l>{CHAIN}) , (?:for|on behalf of|acting for|appearing for) (?:(?P<c>{WHO})|the (?:putative )?(?P<x>class)) , (?:call|sa(?:id|ys)|told|argue|counter|repl|retort|rejoin|protest|warn|complain|respond|answer|add|declin|urg|ask|insist|contend|den(?:y|ie)|wrote|reject|dismiss|disput|predict|promis|vow|conced|acknowledg|object|w(?:as|ere) |welcom|prais|describ|noted|maintain)",
    ", for ",
    ", on behalf of ",
    ", acting ",
    ", appearing ",
    ", arguing ",
    ", speaking ",
    ", representing ",
    ", defending ",
)
THROUGH = Cued(
    rf"(?P<c>{WHO}) , through (?P<l>{WHO} 's? {WHO}|{WHO}{AT}{WHO}|(?:its|his|her|their) {LAWYER} {WHO}) ,",
    " through ",
)
LISTED = Cued(
    rf"^(?:Representing|Counsel for|Acting for) (?P<c>{WHO}) : (?P<l>{NAME}(?:{AT}{NAME})?(?:(?: ,| ;)? ?(?:and )?{NAME}(?:{AT}{NAME})?)*)",
    "Representing ",
    "Counsel for ",
    "Acting for ",
)
"""The lawyers whom a line lists behind whom they act for: "Representing Roe: Ann Poe of Poe LLP"."""
SPEAKING = Cued(
    rf"(?P<c>{WHO}) , (?:speaking )?through (?P<l>{NAME}(?:{AT}{NAME})?(?: and {NAME}(?:{AT}{NAME})?)?) , (?:declined|denied|said|did not|called|has denied)\b",
    " through ",
)
"""Through whom somebody speaks: "Roe, through Ann Poe of Poe LLP, declined to comment"."""
STAFF = Cued(
    rf"\b(?:lead )?(?:staff )?attorneys? (?:on|handling|in) (?:this|the) (?:matter|case) (?:is|are|was|were) (?P<l>{CHAIN})"
    rf"|\b(?:litigation|case|trial team)(?: against {WHO})? (?:will be|is being|is|was) (?:led|conducted|handled|litigated) by (?P<m>{CHAIN})",
    "attorney",
    "itigat",
)
CLIENTS = Cued(
    rf"(?P<l>{WHO}) 's? clients? ,? ?(?P<c>{WHO})|(?P<d>{WHO}) , whose (?:[\w-]+ ){{0,3}}?{LAWYER}(?: (?:before|in|at|on|during) [a-z ]{{2,30}}?)? (?:,|is|was|are|were) (?P<m>{MANY})",
    "client",
    ", whose ",
)


def read_pleaders(reading: Reading) -> None:
    """Adds the lawyers whose client stands before what they do, or is told by the side alone."""
    for read, found in BY_DEED.matches(reading.text):
        read(reading, found)


def _fronted(reading: Reading, found: re.Match[str]) -> None:
    """Adds "Representing Roe, Poe of Poe LLP said"."""
    lawyers = found["l"] or found["p"] or found["m"]
    client = reading.named(found["c"] or found["d"] or found["e"])
    engage_each(reading, lawyers, client, reading.named(found["f"]))


def _too(reading: Reading, found: re.Match[str]) -> None:
    """Adds the second of "Poe argued for Roe and Lee for Doe"."""
    side = ("@suing",) if found["s"] == "plaintiff" else ("@sued",) if found["s"] else ()
    engage(reading, reading.named(found["l"]), side or reading.named(found["c"]), reading.named(found["f"]))
    further = MORE.match(reading.text, found.end())
    while further is not None:  # "... for Doe, and Lund for Holm"
        engage_each(reading, further["l"], reading.named(further["c"]))
        further = MORE.match(reading.text, further.end())


def _beside(reading: Reading, found: re.Match[str]) -> None:
    """Adds "Poe of Poe LLP, for Roe, said"; "Roe, through Poe of Poe LLP, denied it"; "Representing Roe: Poe of Poe LLP"."""
    told = found.groupdict()
    for named, firm in pairs(tuple(reading.words), found["l"] or told.get("k", "")):
        of_class = ("@suing",) if reading.gathered.is_alone else ()
        clients = of_class if told.get("x") else reading.named(found["c"] or told.get("d"))
        engage(reading, named, clients, firm)


def _footed(reading: Reading, found: re.Match[str]) -> None:
    """Adds "For Roe: Poe of Poe LLP and Lee of Lee LLP", where nobody does anything."""
    team = people(found["t"] or "", reading.words)
    if reading.frames or (team and (not team[0].team or team[0].low in SPEAKERS)):
        return
    side = ("@suing",) if (found["s"] or "").lower().startswith("p") else ("@sued",)
    client = side if found["s"] else reading.named(found["c"]) or team[0].keys
    told = (
        pairs(tuple(reading.words), found["l"]) if PLACED.search(found["l"]) else listed(reading, found["l"])
    )
    for named, firm in told:
        housed = any(reading.gathered.kind(one) == "LawFirm" for one in firm)
        if found["c"] or housed:  # "Plaintiff's lawyer: Poe lied"
            engage(reading, named, client, firm)


def _of_client(reading: Reading, found: re.Match[str]) -> None:
    """Adds "Poe's client, Roe"."""
    engage(reading, reading.named(found["l"] or found["m"]), reading.named(found["c"] or found["d"]))


def _gapped(reading: Reading, found: re.Match[str]) -> None:
    """Adds the second of "Poe represented Roe, and Lee of Lee LLP Doe"."""
    engage(reading, reading.named(found["l"]), reading.named(found["c"]), reading.named(found["f"]))


def _leaves(reading: Reading, found: re.Match[str]) -> None:
    """Adds who acts or acted, as one follows another: "Poe replaced Lee as counsel for Roe", "Poe asked to withdraw as Roe's lawyer"."""
    client = people(found["c"] or found["d"], reading.words)[0]
    for lawyer, firm in ((found["l"], found["f"]), (found["m"], None), (found["k"], found["g"])):
        if client.team and client.low not in SPEAKERS:
            engage(reading, reading.named(lawyer), client.keys, reading.named(firm))


def _defending(reading: Reading, found: re.Match[str]) -> None:
    """Adds "defense attorney Roe" for the only one sued."""
    sued = reading.gathered.resolved(("@sued",))
    if len(sued) == 1:
        engage(reading, reading.named(found["l"]), sued, reading.named(found["f"]))


def _staff(reading: Reading, found: re.Match[str]) -> None:
    """Adds the staff of an agency that sues: "attorneys on the matter are Roe and Poe"."""
    suing = reading.gathered.resolved(("@suing",))
    agencies = tuple(filter(reading.gathered.is_agency, suing))
    for named, _ in pairs(tuple(reading.words), found["l"] or found["m"]):
        engage(reading, named, agencies[:1])


BY_DEED = Rules(
    (FRONTED, _fronted), (TOO, _too), (BESIDE, _beside), (THROUGH, _beside), (SPEAKING, _beside), (LISTED, _beside), (CLIENTS, _of_client), (GAPPED, _gapped),
    (DEFENDING, _defending), (FOOTER, _footed), (LEFT, _leaves), (STAFF, _staff),
)  # fmt: skip
"""What tells a lawyer by what is done, or by a side, and how it is read."""
