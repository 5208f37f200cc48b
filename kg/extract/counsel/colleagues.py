"""Lawyers who are told beside others: co-counsel, who opposes them, class counsel, those for whom a party is named before."""

from __future__ import annotations

import re

from kg.extract.counsel.acting import is_sure
from kg.extract.counsel.engaged import AT, CITY, engage, engage_each, pairs
from kg.extract.counsel.lawyers import CHAIN
from kg.extract.grammar.phrases import NAME, people
from kg.extract.grammar.teams import SPEAKERS
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.clients import REPRESENTING
from kg.extract.telling.frames import Frame, Reading
from kg.extract.text.cued import Cued, Rules

ONE = rf"{NAME}(?:{AT}{NAME}{CITY})?"
SEVERAL = rf"{ONE}(?:(?: ,)? (?:and )?{ONE})*"
CO_COUNSEL = Cued(
    rf"\b(?:[Hh]er|[Hh]is|[Tt]heir|[Aa]|[Aa]nother|(?P<w>{WHO}) 's?) (?:fellow )?co-counsel(?: ,| is| are| was| were)? (?P<l>{SEVERAL})"
    rf"|\b(?:(?:with|alongside|assisted by|aided by) (?:his|her|their)|(?:with (?:the )?(?:help|assistance) (?:from|of)|assisted by|aided by)) (?:law |longtime |fellow |senior )?(?:partners?|colleagues?|associates?)(?: (?:at|from) (?P<f>{WHO}))?(?: ,)? (?P<m>{ONE}(?: and {ONE})?)"
    rf"|(?P<n>{SEVERAL}) (?:is|are|was|were|serves? as|served as) (?:also )?(?:his |her |their )?co-counsel(?! (?:for|to)\b)",
    "co-counsel",
    "partner",
    "colleague",
    "associate",
    core=r"co-counsel|(?:with|alongside|assisted by|aided by) (?:his|her|their) |(?:(?:help|assistance) (?:from|of)|assisted by|aided by) ",
)
"""Who acts with a lawyer named before: "Her co-counsel, Lee of Lee LLP, agreed", "tried the case with her partner, Lee"."""
OPPOSING = Cued(rf"\b[Oo]pposing (?P<w>{WHO}) (?:is|was|are|were) (?P<l>{SEVERAL})", "pposing ")
CLASS = Cued(
    rf"(?:^|[,.;:] |\b(?:by|and|said|from) )(?:[Ll]ead |[Ii]nterim |[Cc]o-lead ){{0,2}}[Cc]lass [Cc]ounsel ,? ?(?P<l>{SEVERAL})"
    rf"|(?P<m>{CHAIN}) (?:is|are|was|were|serves? as|served as|(?:was|were|has been|have been) (?:appointed|named)(?: as)?) (?:lead |interim |co-lead ){{0,2}}class counsel\b",
    "lass counsel",
    "lass Counsel",
)
FOR_WHOM = Cued(
    rf"(?P<c>{WHO}) , (?:for wh(?:om|ich)|on whose behalf|on behalf of wh(?:om|ich)) (?P<l>{CHAIN})(?: ,)? (?:has |had )?(?:(?:also )?(?:argued|appeared|spoke|acted|signed|argues|appears|acts|speaks)\b|(?:entered|filed|noted) (?:an?|his|her|their) (?:notices? of )?appearances?\b)",
    "for wh",
    "on whose",
    "of wh",
)
CASE_OF = Cued(
    rf"(?P<l>{CHAIN})(?: ,)?(?: (?:an?|the|now an?)(?: (?:[\w.-]+|{WHO})){{1,6}}?(?= who))?(?: who)?(?: has| had)? (?:argued|argues|tried|litigated|pleaded|carried) (?P<c>{WHO}) 's? (?:[a-z]+ )?(?:case|appeal|side|lawsuit|suit|defense|cause)\b"
    rf"|(?P<m>{CHAIN})(?: , (?:an?|the) [^,;]{{3,70}}?(?= who))?(?: ,)?(?: who)?(?: has| had| is| was)? (?:carried|carrying|fought|fighting|litigated|litigating|pursued|steered|shepherded|defended|handles|handled|handling|argued|arguing|tried|trying) (?:the|this) (?:[a-z]+ )?(?:case|suit|lawsuit|appeal|matter|litigation|fight|argument|defense|trial)(?: [a-z]+){{0,2}}? (?:(?:for|on behalf of) (?:the )?(?P<d>{WHO})(?! ')|on (?P<e>{WHO}) 's? behalf\b)",
    *(
        "argued ",
        "argues ",
        "tried ",
        "itigat",
        "pleaded ",
        "carri",
        "carry",
        "fought ",
        "fighting ",
        "pursued ",
        "steered ",
        "shepherded ",
        "andled ",
        "andling ",
        "defended ",
    ),
)
ALSO = Cued(
    rf"; (?:and )?for (?:the )?(?P<c>{WHO}) , (?P<l>{SEVERAL})(?= [.;]|$)"
    rf"|(?:counsel|lawyers?|attorneys?|{WHO})(?: of record)? (?:is|are|was|were|include) [^;]{{1,200}}; (?:and )?(?P<d>{WHO}) 's (?:is|are|was|were|include) (?P<m>{SEVERAL})(?= [.;]|$)",
    "; ",
)
"""Lawyers behind those of another: "appearing for Roe were Poe and Lee; for Holm, Lund", "Roe's lawyers are Poe and Lee; Holm's are Lund"."""
CHAIRING = Cued(
    rf"(?P<l>{WHO}) , (?:an?|the) (?:[\w-]+ ){{1,4}}(?:of|at) (?:the )?(?P<f>{WHO}) (?:and|who is also) (?P<c>{WHO})(?= [,.]|$)",
    " and ",
    " who is also ",
)
ATTORNEY_GENERAL = Cued(
    rf"(?P<c>{WHO}) ,? ?(?:acting )?by and through (?:(?:its|his|her|their|the) )?(?:(?:[A-Z]\w+ )*Attorney General ,? ?(?P<l>{WHO})|(?P<m>{WHO}) , (?:the )?(?:[A-Z]\w+ )*Attorney General\b)",
    "by and through ",
)
NAMES = rf"{NAME}(?:(?: ,)?(?: and)? {NAME}){{0,6}}"
OF_FIRMS = rf"{NAMES}{AT}(?:the )?{NAME}{CITY}(?:(?: [,;])?(?: and| along with| with)? {NAMES}(?:{AT}(?:the )?{NAME}{CITY})?){{0,6}}"
CHAINED = Cued(
    rf"(?P<l>{OF_FIRMS})(?: ,)? (?:(?:(?:are|is|were|was|have been|has been) )?(?:also )?represent(?:ing|s|ed)?|(?:is|are|was|were) (?:(?:the|an?|lead|local) )*(?:attorneys?|lawyers?|counsel)(?: in charge| of record) (?:for|of)) (?:the )?(?P<c>{WHO}|plaintiffs?\b|defendants?\b)(?:(?: ,)? (?:along|together) with (?P<m>{OF_FIRMS}))?",
    " represent",
    " in charge ",
    " of record ",
)
"""Lawyers of several firms in one breath: "Poe of Poe LLP in Waco and Lee of Lee LLP represent Roe"."""
CONDITION = re.compile(r"(?:[Ii]f|[Uu]nless|[Ww]hether|[Oo]nce) ")
"""What opens a condition, before those who need not act yet."""
SIDES = re.compile(r"\b(?:[Aa]ppear|[Rr]epresent|[Aa]rgu|counsel\b|[Cc]ounsel\b|lawyers?\b|attorneys?\b)")


def read_colleagues(reading: Reading) -> None:
    """Adds the lawyers of a sentence who are told beside others."""
    for read, found in BESIDE.matches(reading.text):
        read(reading, found)


def of_last(reading: Reading, found: re.Match[str]) -> Keys:
    """For whom the lawyer acts who is named with a match, or was the last one before it."""
    gathered = reading.gathered
    place = reading.words[min(reading.text.count(" ", 0, found.start()), len(reading.words) - 1)].start
    here, last = gathered.lately(reading.parsed.start, place)
    named = reading.named(found.groupdict().get("w")) or (*reversed(here), *reversed(last))
    acting = [
        (one, client) for one in dict.fromkeys(named) for lawyer, client in gathered.counsel if lawyer == one
    ]
    return tuple(client for one, client in acting if one == acting[0][0])


def _with(reading: Reading, found: re.Match[str]) -> None:
    """Adds the co-counsel of a lawyer, for the same clients."""
    clients, told = of_last(reading, found), found["l"] or found["m"] or found["n"]
    engage_each(reading, told, clients, reading.named(found["f"]))


def _opposing(reading: Reading, found: re.Match[str]) -> None:
    """Adds who opposes a lawyer, for the other side."""
    clients = of_last(reading, found)[:1]
    if clients:
        engage_each(reading, found["l"], reading.gathered.opponents(clients[0]))


def _of_class(reading: Reading, found: re.Match[str]) -> None:
    """Adds the lawyers of a class, for those who sue."""
    engage_each(reading, found["l"] or found["m"], ("@suing",))


def _acting(reading: Reading, found: re.Match[str]) -> None:
    """Adds who acts for somebody named in the match."""
    told = found.groupdict()
    client = told["c"] or told.get("d") or told.get("e")
    engage_each(reading, told["l"] or told.get("m"), reading.named(client))


def _chained(reading: Reading, found: re.Match[str]) -> None:
    """Adds the lawyers of several firms, where all of those are law firms."""
    named = f"{found['l']} , {found['m'] or ''}".replace(" the ", " ")
    told = list(pairs(tuple(reading.words), named))
    firms = {reading.gathered.kind(one) for _, firm in told for one in firm}
    firms |= {"" for lawyers, _ in told for one in lawyers if reading.gathered.kind(one) != "Person"}
    sides = {"plain": ("@suing",), "defen": ("@sued",)}
    side = sides.get(found["c"][:5], ())
    meant = people(found["c"], reading.words)
    if CONDITION.match(reading.text, found.start()) or _is_only_said(reading.frame_at(found.start("c"))):
        return
    crossed = " represent" in found["l"]  # "Poe of Poe LLP represented Roe; Lee of Lee LLP represented Holm"
    for lawyers, firm in (
        told if firms == {"LawFirm"} and not (crossed or (meant and meant[0].pronoun)) else ()
    ):
        engage(reading, lawyers, side or reading.named(found["c"]), firm)


def _is_only_said(frame: Frame | None) -> bool:
    """Whether it is the verb of a clause that tells who acts, and somebody only says so, or it is not so."""
    acts = frame is not None and frame.verb in REPRESENTING
    return frame is not None and acts and (frame.outer is not None or not is_sure(frame))


def _also(reading: Reading, found: re.Match[str]) -> None:
    """Adds the lawyers of another side, where the sentence speaks of who appears."""
    if SIDES.search(reading.text, 0, found.end() if found["d"] else found.start()) or found["d"]:
        _acting(reading, found)


def _chairing(reading: Reading, found: re.Match[str]) -> None:
    """Adds "Poe, the chairman of Poe LLP and a lawyer for Roe"."""
    team = people(found["c"], reading.words)[0]
    if team.team and team.low not in SPEAKERS:
        engage(reading, reading.named(found["l"]), team.keys, reading.named(found["f"]))


BESIDE = Rules(
    (CO_COUNSEL, _with), (OPPOSING, _opposing), (CLASS, _of_class), (FOR_WHOM, _acting), (CASE_OF, _acting), (ALSO, _also),
    (CHAIRING, _chairing), (CHAINED, _chained), (ATTORNEY_GENERAL, _acting),
)  # fmt: skip
"""What tells a lawyer beside others, and how it is read."""
