"""Who is told by a noun to be whose lawyer: "Holm's lawyer Roe", "Roe, counsel for Holm", "Roe is Holm's attorney"."""

from __future__ import annotations

import re
from bisect import bisect_right

from kg.extract.counsel.engaged import AT, CITY, FIRM, engage, engage_each, pairs
from kg.extract.grammar.phrases import MANY, NAME, PRE, people
from kg.extract.grammar.teams import SPEAKERS
from kg.extract.grammar.wording import DATE, WHO
from kg.extract.telling.frames import Reading
from kg.extract.telling.throngs import officials_in
from kg.extract.telling.voice import is_told
from kg.extract.text.cued import Cued

LAWYERLY = ("attorney", "lawyer", "counsel", "litigator", "solicitor", "barrister")
LAWYER = r"(?:attorneys?|lawyers?|(?:co-)?counsel|litigators?|solicitors?|barristers?)"
JOINT = r" ,? ?(?:and|(?:together|along) with|as well as)"
CHAIN = rf"{NAME}(?:{AT}{NAME}{CITY}{JOINT} {NAME}){{0,9}}(?:{AT}{NAME}{CITY})?"
ENDED = r"(?= ,(?! (?:and|or)\b)| \.| ;|$)"
"""What stands behind a description of one named before it."""
DESCRIBED = Cued(
    rf"(?P<chain>{CHAIN}) , (?!and\b)(?:(?!(?:former|formerly|once|previously|ex-\w+|not|no)\b)[\w\u2019'-]+ ){{0,4}}?{LAWYER}(?: (?:in|on) (?:the|this|that) (?:case|suit|lawsuit|matter|appeal|trial|litigation)| listed(?: in (?:the )?[a-z]+(?: [a-z]+)?)?| of record)?(?: (?:of|from|at|with) (?P<g>{NAME}))? (?:for|representing|to) (?:the )?(?P<c>{NAME}|plaintiffs?\b|defendants?\b|(?:two |three |four )?(?:[a-z-]+ )?(?:officers|officials|executives|directors|deputies|trustees|regents|agents|founders|commissioners)\b)(?! (?:said|says) ,)(?: (?:of|from|at|with) (?:the (?:[A-Z][\w.-]+ ){{0,3}}(?:law )?firm (?:of )?)?(?P<k>{WHO})(?! '))?"
    rf"|(?P<l>{MANY})(?:{AT}(?P<h>{NAME}))? , (?:an?other|one|also one) of (?P<o>{WHO})(?: (?:at|from|with) (?:the )?(?P<i>{NAME}))?",
    *LAWYERLY,
    "other of",
    "one of",
)
BEFORE_FIRM = re.compile(rf"(?P<l>{WHO}) , $")
CITY_IN = r" in [A-Z][\w.]+(?: [A-Z][\w.]+)?"
APPOSED = re.compile(
    rf"(?P<l>{WHO}){FIRM} , (?:(?:as |an? |another )?(?P<c>{WHO})(?: at the time| there|{CITY_IN}| back then| of (?:many|several|\w+|long) (?:years|standing)| in (?:the|this) (?:case|suit|lawsuit|matter))?|(?:(?:the|an?|another|one) )?(?:[\w.-]+ ){{0,3}}?(?P<d>{WHO})(?: (?:on|in|at) (?:{DATE}|court|trial|(?:the|this|that) [a-z]+))?){ENDED}(?! , (?:testified|quit|resigned|sued|was (?:\w+ )?(?!un)\w+ed)\b)"
)
CALLED_LAWYER = re.compile(r"(?:lawyers?|attorneys?|counsel)$")
WHO_SPEAKS = re.compile(r"^(?:(?:the|an?) )?(?:lawyers?|attorneys?|counsel) (?:who|that) ")
"""One of those for whom somebody speaks, told behind the name: "Poe, the Dallas lawyer who spoke for Roe"."""
TEAM = re.compile(
    rf"(?P<c>{WHO}) (?:(?:in|on) (?:the|this|that|her|his|both) (?:[a-z-]+ )?(?:case|suit|lawsuit|matter|appeal|action|dispute)s? |(?:at the time|at that time|back then|at trial|on appeal|before the panel|at the hearing|in court|there|then|here) )?(?:[,:] )?(?:{PRE})(?P<l>{WHO}(?:{AT}{NAME}{CITY}{JOINT} {NAME})*(?:{AT}{NAME})?)"
)
WAS = re.compile(
    rf"(?P<c>{WHO})(?: 's?)? (?:(?:lead|chief|trial|principal|own) )?(?P<lawyer>{LAWYER} )?(?:of record )?(?:(?:at|on|in|for|during) (?:the |this |that )?(?:[a-z-]+ ){{1,3}})?(?:is|was|are|were)(?: (?:led|headed) by)? (?P<l>{CHAIN})"
)
COMES = r"(?:took over|takes over|taken over|stepped in|steps in|signed on|came (?:in|on)|came on board|joined|continues|stayed on|stays on|(?:was|were|has been|have been) (?:named|appointed|retained|hired|brought in|tapped|engaged|chosen|selected))"
IS = re.compile(
    rf"(?P<l>{CHAIN})(?: , (?:now|an?|the|formerly|once|of) [^,;]{{2,50}} ,|(?: ,)?)(?P<rel> (?:who|which|that))? (?P<verb>is|are|was|were|(?:has|have|had) been|(?:ha[sd] |have )?(?:served|been serving) as|serves as|serve as|acted as|acts as|act as|(?:ha[sd] |have )?{COMES} as|remains|remained|became|becomes) (?:now |also )?(?:(?:among|one of) (?:the )?)?(?:(?:an?|the|lead|co-lead|chief|outside|trial|main|interim) )*"
    rf"(?:(?P<c>{WHO})(?! (?:'|[a-z]+ed\b))(?: (?:at|with) (?P<f>{NAME}))?|{LAWYER} to (?P<t>{WHO})|{LAWYER} for the (?P<d>defen[sc]e)\b)(?:(?: ,)? (?:along|together) with (?P<m>{CHAIN}))?"
)
LED = Cued(
    rf"(?P<c>{WHO}) 's? (?:legal |trial |litigation )?team(?: (?:in|at|for) [^,]{{0,40}}?)?,? (?:(?:is|was) )?(?:led|headed) by (?P<l>{CHAIN})"
    rf"|(?P<g>{WHO}) ,? ?(?:led|headed) by (?:partners? )?(?P<q>{CHAIN}) ,"
    rf"|(?P<f>{WHO})(?: 's?)? team(?: [^,;]{{0,60}})? (?:is|was|included|includes) (?:(?:led|headed) by )?(?:partners? )?(?P<p>{CHAIN})",
    " team ",
    " led by ",
    " headed by ",
)
BY_THEIR = re.compile(rf"(?P<c>{WHO}) , (?:by and through|by|through) $")
"""Whose lawyers "their lawyers" are: "the plaintiffs, by their attorneys, Poe LLP"."""


def _client(reading: Reading, team: re.Match[str]) -> str:
    """The words for whom a team acts, which stand before "by their attorneys" where it is called so."""
    found = BY_THEIR.search(reading.text, 0, team.start())
    return found["c"] if found else team["c"]


def read_lawyers(reading: Reading) -> None:
    """Adds the lawyers whom a sentence that names somebody calls so."""
    teams = [place for place, one in enumerate(reading.words) if one.team and one.tag == "W"]
    called = bool(teams) or any([word in reading.text for word in LAWYERLY])  # noqa: C419 - a generator takes longer than to look
    for found in WAS.finditer(reading.text) if called else ():
        if found["lawyer"] or people(found["c"], reading.words)[0].team:
            engage_each(reading, found["l"], reading.named(found["c"]))
    for found in DESCRIBED.finditer(reading.text):
        _described(reading, found)
    beside = (TEAM.match(reading.text, reading.offsets[place]) for place in teams)
    for found in filter(None, beside):
        if _is_team(reading, found):
            engage_each(reading, found["l"], reading.named(_client(reading, found)))
    for found in APPOSED.finditer(reading.text) if teams else ():
        _apposed(reading, found)
    for found in IS.finditer(reading.text) if called else ():
        _is(reading, found)


def read_leaders(reading: Reading) -> None:
    """Adds who leads a party's team, and those of a firm's team: for those for whom the firm acts by now."""
    for found in LED.finditer(reading.text):
        house = reading.named(found["f"] or found["g"])
        firms = tuple(one for one in house if reading.gathered.kind(one) == "LawFirm")
        acting = tuple(client for lawyer, client in reading.gathered.counsel if lawyer in firms)
        owner = people(found["f"] or found["g"], reading.words)
        if owner and owner[0].team:  # "Roe's trial team, led by Poe"
            firms, acting = (), owner[0].keys
        client = reading.named(found["c"]) or acting
        engage_each(reading, found["l"] or found["p"] or found["q"], client, firms)


def _is_team(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a match names those who act for somebody beside their own names."""
    client, lawyer = (people(found[one], reading.words)[0] for one in "cl")
    cut = " , " in found[0] and re.match(r" (?:said|says|added|argued|wrote) ,", reading.text[found.end() :])
    plain = client.low not in SPEAKERS and not lawyer.pronoun and not cut
    return client.team and plain and not _has_verb(reading, found)


def _has_verb(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a verb stands between two who are named beside each other: "Roe's lawyers will sue Doe"."""
    first, last = (bisect_right(reading.offsets, found.start(name)) for name in "cl")
    return any(one.verb not in {"", "include"} or one.tag == "h" for one in reading.words[first : last - 1])


def _described(reading: Reading, found: re.Match[str]) -> None:
    """Adds "Poe of Poe LLP, a lawyer for Roe"; "Poe, another of Roe's lawyers"."""
    if found["o"]:
        client = people(found["o"], reading.words)[0]
        if client.team:
            engage(reading, reading.named(found["l"]), client.keys, reading.named(found["h"] or found["i"]))
        return
    named = people(found["c"], reading.words)
    if named and (named[0].team or named[0].low in SPEAKERS):
        return
    side = ("@suing",) if found["c"].startswith("plaintiff") else ("@sued",)
    officials = "" if named or found["c"].startswith(("plaintiff", "defendant")) else f"the {found['c']}"
    called = reading.text.endswith("the ", 0, found.start("c"))
    several = officials_in(reading.gathered, officials) if called else ()
    clients = named[0].keys if named else several if officials else side
    for lawyers, firm in pairs(tuple(reading.words), found["chain"]):
        engage(reading, lawyers, clients, firm or reading.named(found["g"] or found["k"]))
        before = BEFORE_FIRM.search(reading.text, 0, found.start())
        if before and not firm and [reading.gathered.kind(one) for one in lawyers] == ["LawFirm"]:
            engage(reading, reading.named(before["l"]), clients, lawyers)  # "Poe, Poe LLP, counsel for Roe"


def _apposed(reading: Reading, found: re.Match[str]) -> None:
    """Adds "Poe, Roe's lawyer,": all of a list where they are "lawyers", else its last."""
    client = people(found["c"] or found["d"], reading.words)[0]
    printed = reading.gathered.printed((client.start, client.end))
    way = WHO_SPEAKS if found["d"] else CALLED_LAWYER
    if client.team and way.search(printed):
        lawyers = reading.named(found["l"])
        lawyers = lawyers if printed.endswith("s") else lawyers[-1:]
        engage(reading, lawyers, client.keys, reading.named(found["f"]))


def _is(reading: Reading, found: re.Match[str]) -> None:
    """Adds "Poe is Roe's lawyer", "Poe served as counsel to Roe", where the text itself tells it."""
    client = people(found["c"] or found["t"], reading.words)
    frame = reading.frame_at(found.start("verb"))
    if found["d"] and frame is not None and is_told(frame):
        engage_each(reading, found["l"], ("@sued",))
    if client and (client[0].team or found["t"]) and frame is not None and is_told(frame):
        for lawyers, firm in (
            *pairs(tuple(reading.words), found["l"]),
            *pairs(tuple(reading.words), found["m"] or ""),
        ):
            engage(reading, lawyers, client[0].keys, firm or reading.named(found["f"]))
            engage(reading, firm if found["rel"] == " which" else (), client[0].keys)
