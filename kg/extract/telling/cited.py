"""What was done in a case that somebody only cites: "quotes a 1994 decision in which Judge Roe granted it", "borrows from one in Ohio, where"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import DATE, WHO
from kg.extract.telling.frames import Frame, Reading
from kg.extract.text.cued import Cued, Rules

CITING = (
    r"\b(?:[Cc]it(?:e[sd]?|ing)|[Qq]uot(?:e[sd]?|ing)|rel(?:y|ies|ied|ying)|[Pp]oint(?:s|ed|ing)?|[Ii]nvok(?:e[sd]?|ing)|recount(?:s|ed|ing)?|[Rr]ecall(?:s|ed|ing)?"
    r"|mention(?:s|ed|ing)?|borrow(?:s|ed|ing)?|dr[ae]w(?:s|ing|n)?|[Ee]cho(?:es|ed|ing)?|[Ll]iken(?:s|ed|ing)?|compar(?:e[sd]?|ing)|mirror(?:s|ed|ing)?|model(?:s|ed|ing)?"
    r"|resembl(?:es?|ed|ing)|discuss(?:es|ed|ing)?|distinguish(?:es|ed|ing)?|remind(?:s|ed|ing)|reminiscent of|based on|patterned on|similar to|akin to|[Ll]ike|[Uu]nlike|confused with|mistaken for|mixed up with)"
)
"""Words by which another case is brought up."""
CASE = r"(?:case|suit|lawsuit|action|trial|dispute|verdict|precedent|litigation|proceeding)s?\b"
RULING = r"(?:decision|ruling|opinion|order|judgment)s?\b"
AN = r"(?:an?|another|one|two|three|several|some|other|similar|past|prior)"
BEHIND = r"(?: (?!and\b|but\b)[^.;]{1,60}?)??(?: ,)? (?:in which|where|when|that|who|whose|which|by which|under which)\b"
"""What may stand between a case and the clause that tells what was done in it."""
OF_CASE = Cued(
    rf"{CITING} (?:[\w-]+ ){{0,4}}?(?:{WHO} v \. {WHO}|{AN} (?:[^ .;,]+ ){{0,5}}?{CASE}|(?:one|another|the one|that|those) (?:in|from|by|against|of|out of)\b){BEHIND}"
)
"""Where a sentence tells on of another case that somebody cites."""
OF_YEAR = Cued(
    rf"{CITING} (?:[\w-]+ ){{0,4}}?{AN} (?:[^ .;,]+ ){{0,3}}?(?:{DATE}|\d{{4}}|decades?-old|\w+-year-old) (?:[^ .;,]+ ){{0,3}}?{RULING}{BEHIND}"
)
"""Where it tells on of a ruling of some year."""
OF_RULING = Cued(rf"{CITING} (?:[\w-]+ ){{0,4}}?{AN} (?:[^ .;,]+ ){{0,4}}?{RULING}{BEHIND}")
"""Where it tells on of a ruling, which may be of the same suit."""
OF_TALE = Cued(
    r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[\w-]+ ){0,3}?(?:account|version|tale|scene|script|novel|dream|memoir|skit|sketch|cartoon|scenario|fantasy|parody|spoof|comic)s?\b[^.;]{0,40}? (?:in which|where)\b"
)
"""Where it tells on of what a tale has in it: "sold an account of the talks in which jurors gave her $5 million"."""
OF_MADE = Cued(
    r"\b(?:[Ii]nvent(?:s|ed|ing)?|fabricat(?:es|ed|ing)|made up|mak(?:es|ing) up|dream(?:s|ed|t|ing) up|[Pp]icture|[Ii]magin(?:e[sd]?|ing)) (?:an?|another) (?:[\w-]+ ){1,3}?in which\b",
    "in which",
)
"""Where it tells on of what somebody made up: "invented a ruling in which"."""
PARTING = re.compile(r"[,;:]")
"""What ends the clause on the other case: "Citing a case in which it lost, Judge Roe dismissed the suit"."""
CITED = Rules(
    (OF_TALE, "case"), (OF_MADE, "case"), (OF_CASE, "case"), (OF_YEAR, "case"), (OF_RULING, "ruling")
)


def is_cited(frame: Frame) -> bool:
    """Whether a clause tells what was done in another case, which the words before it cite."""
    if not frame.parsed.matches(CITED):
        return False
    return is_cited_at(frame.whole, frame.whole.offsets[frame.clause.verb.first], own=_is_own(frame))


def is_cited_at(reading: Reading, place: int, *, own: bool = False) -> bool:
    """Whether what stands at a place of a sentence is told of another case, which the words before it cite."""
    found = [(what, one.end()) for what, one in reading.parsed.matches(CITED) if one.end() <= place]
    told = {what for what, end in found if not PARTING.search(reading.text, end, place)}
    return "case" in told or ("ruling" in told and not own)


def _is_own(frame: Frame) -> bool:
    """Whether a clause may be of the same suit: it is on whoever was told of, or names a party."""
    head = frame.clause.head
    named = (*frame.clause.who, *(key for one in frame.clause.rest for key in one.keys))
    return (head is not None and head.pronoun) or frame.gathered.is_party(named)
