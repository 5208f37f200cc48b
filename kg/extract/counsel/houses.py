"""Law firms and lawyers who are told beside the party for whom they act: "Roe's law firm", "For Roe, Poe told jurors"."""

from __future__ import annotations

import re

from kg.extract.counsel.engaged import AT, engage, pairs
from kg.extract.counsel.lawyers import CHAIN
from kg.extract.grammar.phrases import MANY, NAME, people
from kg.extract.grammar.teams import SPEAKERS
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued

FIRMS = Cued(
    rf"(?P<l>{WHO}) , (?:an?|the) (?:[\w-]+ ){{0,2}}?firm (?:(?:that|which) (?:(?:is )?(?:also )?represent(?:s|ed|ing)|took on|has taken on|took(?= [^ ,;]{{1,3}} 's? case\b))|representing|defending) (?P<c>{MANY})"
    rf"|(?P<d>{WHO}) 's? law firm(?: ,| is| was)? (?P<m>{WHO})",
    " firm ",
)
HOUSE = Cued(
    rf"(?P<c>{WHO})(?: ,)? (?:at|from|with) (?:the (?:law )?firm (?:of )?)?(?P<l>{WHO})(?= (?:declin|did|sa(?:id|ys)|argu|den(?:y|ied)|call|wr(?:ote|ite)|told|have|had|respond|contend|, |\.))",
    " at ",
    " from ",
    " with ",
)
"""A party's team with the firm where they work: "Roe's lawyers at Poe LLP declined to comment"."""
THEIRS = Cued(
    rf"(?P<c>{WHO}) , whose (?:[a-z]+ ){{0,2}}?(?:lawyers?|attorneys?|counsel|legal team) (?:is|are|was|were|comes?|came) (?:from|at|with|of) (?:the (?:law )?firm (?:of )?)?(?P<l>{MANY})"
    rf"|(?P<d>{WHO})(?: ,)?(?: who| which)? (?:(?:has|have|had) been|is|are|was|were) (?:also )?(?:assisted|aided|helped|advised) by (?:(?:outside|private|trial|special|the) )*(?:counsel|lawyers|attorneys|(?:law )?firms?)(?: (?:from|at|with|of))? (?P<m>{MANY})",
    ", whose ",
    " by ",
    core=r"lawyer|attorney|counsel|legal team|firm",
)
"""A party with the firm from which its lawyers are told to come: "Holm, whose lawyers are from Poe LLP,"."""
FOR_SIDE = Cued(
    rf"^(?:For|On behalf of) (?:(?P<c>{WHO}) ,|the (?P<s>defen[sc]e)(?: ,)?) (?P<l>{CHAIN})(?: ,)? (?:insisted|maintained|replied|contended|answered|said|told (?:jurors|(?:the )?(?:jury|judge|court|panel|justices|{WHO}))|argued|urged|countered|asked (?:jurors|the))\b",
    "For ",
    "On behalf of ",
)
LAWYER_AT = rf"{NAME}(?:{AT}{NAME})?"
OF_SIDE = Cued(
    rf"(?P<l>{LAWYER_AT}) ,? ?for the (?P<s>defen[sc]e) ,"
    rf"|(?P<m>{LAWYER_AT})(?: ,)? (?:[a-z]+ ){{0,5}}?in (?:his|her|an?|the|{WHO} 's) (?:(?:closing|opening) (?:arguments?|statements?)|closing|summation|rebuttal) for (?:the (?P<t>defen[sc]e)|(?P<c>{MANY}))",
    *("defense", "defence", " closing", " opening", " summation", " rebuttal"),
)
"""Who acts for a side by what a sentence says of it: "Poe, for the defense,", "Poe said in his closing for Roe"."""
CRIMINAL = frozenset(
    {
        "criminal",
        "prosecutor",
        "prosecutors",
        "murder",
        "manslaughter",
        "indictment",
        "plea",
        "sentencing",
        "former",
    }
)


def read_houses(reading: Reading) -> None:
    """Adds the firms that a sentence tells to act for somebody, and who speaks in court for a side named first."""
    for found in FIRMS.finditer(reading.text):
        _engage_firms(
            reading, reading.named(found["l"] or found["m"]), reading.named(found["c"] or found["d"])
        )
    if any([one.team and one.tag == "W" for one in reading.words]):  # noqa: C419 - a generator takes longer than to look
        for found in HOUSE.finditer(reading.text):
            team = people(found["c"], reading.words)[0]
            if team.team and team.low not in SPEAKERS:
                _engage_firms(reading, reading.named(found["l"]), team.keys)
    for found in THEIRS.finditer(reading.text):
        _engage_firms(
            reading, reading.named(found["l"] or found["m"]), reading.named(found["c"] or found["d"])
        )
    for found in FOR_SIDE.finditer(reading.text):
        client = reading.named(found["c"]) or reading.gathered.resolved(("@sued",))
        for lawyers, firm in pairs(tuple(reading.words), found["l"]):
            engage(reading, lawyers, client, firm)
    for found in OF_SIDE.finditer(reading.text):
        _of_side(reading, found)


def _of_side(reading: Reading, found: re.Match[str]) -> None:
    """Adds who is told to act for a side: those sued, where it is the defense of no crime."""
    named, of_crime = reading.named(found["c"]), not CRIMINAL.isdisjoint(reading.parsed.lows)
    sued = () if named or of_crime else reading.gathered.resolved(("@sued",))
    for lawyers, firm in pairs(tuple(reading.words), found["l"] or found["m"]):
        engage(reading, lawyers, named or sued, firm)


def _engage_firms(reading: Reading, houses: Keys, clients: Keys) -> None:
    """Adds that those of some who are law firms act for clients."""
    firms = tuple(one for one in houses if reading.gathered.kind(one) == "LawFirm")
    engage(reading, firms, clients)
