"""Lawyers who are told by the lawyer beside whom they act: "his colleague Lee, who tried the case alongside him", "Lee served as local counsel", "another of the lawyers, Lee"."""

from __future__ import annotations

import re

from kg.extract.counsel.colleagues import of_last
from kg.extract.counsel.engaged import AT, CITY, engage, pairs
from kg.extract.counsel.lawyers import CHAIN
from kg.extract.grammar.phrases import NAME, people
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued, Rules

ONE = rf"{WHO}(?! ')(?:{AT}{NAME}{CITY})?"
"""A lawyer, with the firm."""
SEVERAL = rf"{ONE}(?: and {ONE})?"
WORKED = r"(?:wrote|drafted|argued|tried|handled|worked on|prepared|litigated|briefed|won|lost)"
WORK = r"(?:the |this )?(?:case|briefs?|appeal|motion|suit|lawsuit|complaint|argument|trial|matter|papers)"
COLLEAGUE = Cued(
    rf"(?:{WHO} 's?|\b[Hh]is|\b[Hh]er|\b[Tt]heir) (?:law |longtime |senior |junior |fellow )?(?:partners?|colleagues?|associates?) ,? ?(?P<l>{ONE})(?: ,)? who (?:also )?{WORKED} {WORK}\b(?! (?:for|in an?) )",
    "partner",
    "colleague",
    "associate",
)
"""A colleague who did a lawyer's work in the suit: "His colleague Lee of Lee LLP, who tried the case alongside him"."""
LOCAL = Cued(
    rf"(?P<l>{CHAIN})(?: ,)? (?:(?:also )?(?:served|serves?|acted|acts?|appeared|appears?) as|was|is|were|are) (?:an? |the |her |his |their )?(?:local|liaison|co-lead|associate|second) counsel\b(?! (?:for|to|of)\b)"
    rf"|\b(?:with|and) (?P<m>{ONE}) (?:serving |acting )?as (?:local |liaison |associate |co-)counsel\b"
    rf"|\b(?:[Ll]ocal|[Ll]iaison) counsel (?:was|is|were|are|included) (?P<n>{SEVERAL})",
    "local counsel",
    "ocal counsel",
    "liaison counsel",
    "iaison counsel",
    "associate counsel",
    "co-lead counsel",
    "co-counsel",
    "second counsel",
)
"""Who stands by as counsel beside those told before."""
ANOTHER = Cued(
    rf"\b[Aa]nother (?:of (?:the|his|her|their|its) (?:[a-z]+ )?(?:lawyers|attorneys)|(?:lawyer|attorney) (?:on|in|for) (?:the|this) (?:case|team|suit|matter)|member of (?:the|his|her|their) (?:legal|trial) team) , (?P<l>{ONE})(?! ,? (?:who )?represent)",
    "nother ",
)
"""Another of those who were told to act."""
TRIED_WITH = Cued(
    rf"(?P<w>{WHO})(?:{AT}{NAME}{CITY})?(?: ,)?(?: who)? (?:had |has )?(?:argued|tried|litigated|handled|briefed|won) {WORK}(?: (?:for|on behalf of) {WHO})? (?:together |along )?(?:with|alongside|beside) (?P<l>{SEVERAL})"
    rf"|(?P<x>{WHO})(?:{AT}{NAME}{CITY})?(?: ,)?(?: who)? (?:argued|appeared|tried|acted)\b[^.;]{{3,60}}? , (?:joined|assisted|helped|aided) by (?P<n>{SEVERAL})"
    rf"|^(?P<m>{ONE})(?: ,)? (?:tried|argued|handled|litigated) {WORK} (?:alongside|beside|together with|with) (?P<v>{WHO})",
    " with ",
    " alongside ",
    " beside ",
    " by ",
)
"""With whom a lawyer did what lawyers do."""
WORKS_AT = Cued(
    rf"(?P<l>{WHO}) , who (?:works|practices|practises|is (?:an? )?[a-z]+) (?:at|for|with) (?P<f>{WHO}) and (?:represents|represented|is representing|argued for|appears for|is (?:lead |the )?(?:counsel|attorney|lawyer) for) (?P<c>{WHO})(?! ')",
    ", who ",
)
"""Who is told by the firm and by the client in one breath."""
PLEADED = Cued(
    rf"(?P<l>{CHAIN}) (?:told|urged|asked|reminded|assured|warned) (?:the )?(?:jury|jurors|judges?|court|justices|panel)(?: [a-z]+)? (?:on behalf of|for) (?P<c>{WHO})(?! ')"
    rf"|(?P<m>{CHAIN}) (?:stood up|rose|got up|went first) (?:in court |to argue )?(?:for|on behalf of) (?P<d>{WHO})(?! ')",
    " on behalf of ",
    " for ",
    core=r"(?:told|urged|asked|reminded|assured|warned) (?:the )?(?:jury|jurors|judge|court|justices|panel)|(?:stood up|rose|got up|went first) ",
)
"""Who pleads for somebody in court."""
UNTOLD = re.compile(
    r"\b(?:[Ii]f|[Nn]obody|[Aa]ccording to|claims? (?:that )?|believes?|[Rr]umou?rs?|novel|on the other side|(?:earlier|old|another|separate|criminal) (?:case|suit|trial|matter)"
    r"|in an? [A-Z]\w+ (?:case|suit)|in (?:her|his) divorce|city council|witness|said of its own)\b"
)
"""What tells of counsel elsewhere, or only by somebody's word."""
OWN = re.compile(r"(?:[Hh]e|[Ss]he) and (?:his|her) (?:\w+ )?(?:partner|associate|colleague|co-counsel)s?\b")
"""A lawyer with a colleague: "he and his partner, Lee"."""


def read_alongside(reading: Reading) -> None:
    """Adds the lawyers of a sentence who are told so, by the text itself and in its own suit."""
    told, several = RULES.matches(reading.text), [one for one in reading.words if len(one.keys) > 1]
    if not (told or several) or UNTOLD.search(reading.text):
        return
    for read, found in told:
        read(reading, found)
    for one in several:
        if OWN.match(reading.gathered.printed((one.start, one.end))):
            acting = [client for lawyer, client in reading.gathered.counsel if lawyer == one.keys[0]]
            engage(reading, one.keys[1:], tuple(acting), _firm_of(reading, one.keys[0]))


def _firm_of(reading: Reading, lawyer: str) -> Keys:
    """The firm through which a lawyer is told to act."""
    firms = (firm for who, _, firm, _ in reading.gathered.counsel.values() if who == lawyer and firm)
    return tuple(dict.fromkeys(firms))[:1]


def _beside(reading: Reading, found: re.Match[str]) -> None:
    """Adds who acts beside the lawyer told there or before, for the same clients."""
    told = found.groupdict()
    _engage(reading, told["l"] or told.get("m") or told.get("n"), of_last(reading, found))


def _engage(reading: Reading, words: str | None, clients: Keys) -> None:
    """Adds the persons of some words, each with the firm told there, for clients; nobody of whom a pronoun tells."""
    if not words or any(one.pronoun for one in people(words, reading.words)):
        return
    for lawyers, firm in pairs(tuple(reading.words), words):
        who = tuple(one for one in lawyers if reading.gathered.kind(one) == "Person")
        engage(reading, who, clients, firm)


def _with(reading: Reading, found: re.Match[str]) -> None:
    """Adds with whom a lawyer who is known to act did so."""
    who = reading.named(found["w"] or found["v"] or found["x"])
    clients = tuple(client for lawyer, client in reading.gathered.counsel if lawyer in who)
    _engage(reading, found["l"] or found["m"] or found["n"], clients)


def _for(reading: Reading, found: re.Match[str]) -> None:
    """Adds who acts for somebody whom the match names."""
    told = found.groupdict()
    client = reading.named(told["c"] or told.get("d"))
    if told.get("f"):
        engage(reading, reading.named(told["l"]), client, reading.named(told["f"]))
        return
    for lawyers, firm in pairs(tuple(reading.words), told["l"] or told["m"]):
        engage(reading, lawyers if told["l"] or firm else (), client, firm)


RULES = Rules(
    (WORKS_AT, _for), (PLEADED, _for), (COLLEAGUE, _beside), (LOCAL, _beside), (ANOTHER, _beside), (TRIED_WITH, _with),
)  # fmt: skip
"""What tells these lawyers, and how it is read."""
