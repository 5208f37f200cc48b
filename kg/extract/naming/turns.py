"""Whom a pronoun cannot mean, or must, by how its sentence turns: who speaks behind a quote, whose answer opens it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.naming.several import CROWDED

if TYPE_CHECKING:
    from kg.extract.naming.masks import Mention
    from kg.extract.naming.several import Keys
    from kg.extract.text.passages import Sentence

QUOTES = '\u201d"'
FRONTED = re.compile(
    r"(?:(?:But|And|Still|Yet),? )?(?:In|With|Through|By|After|Before|Despite|Along with) (?P<own>[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:own )?(?:[a-z-]+ ){0,3}?"
    r"(?:answer|motion|response|reply|brief|complaint|lawsuit|suit|petition|appeal|counterclaims?|countersuit|filing|opposition|statement|request|post|testimony|letter|report|opinion|ruling|order|dissent|decision|papers)(?: (?:on|last|this|filed) \w+| (?:against|over|for|to|accusing) [^,;]{1,60}(?=,))?,? "
)
CLOSED = re.compile(r"[,.?!][\u201d\"] $")
"""The end of what is quoted, before who says it."""
OPENS = re.compile(r"^.*(?P<open>[\u201c\"])", re.DOTALL)
SAYING = "claim|say|said|alleg|argu|contend|assert|wrote|write|insist|maintain|believe|told|testif|suggest|added|adds|tweet|posted|noted|recall|explain|declar|stress|observ|conclud|conced"
ASIDE = re.compile(
    r", (?:it|he|she|they) (?:(?:has|have|had|also|further|later|then) ){0,2}"
    rf"(?:{SAYING})\w*(?: \w+ \w+| (?:in|on|at|last|this) [^,;.]{{1,60}})?[,;]"
)
"""Who says what stands around it, between commas."""
OWN_CLAUSE = re.compile(
    r"(?P<lead>(?:(?:Mr|Ms|Mrs|Dr)\. )?)(?!(?:In|On|At|After|Before|When|While|If|As|For|By|With|But|And|Because)\b)[^,;:\u201c\"]*$"
)
"""A clause that begins a sentence and that no comma parts, before who says it."""
SUFFERED = re.compile(
    r"\b(?:was|were|been|being|got) (?:\w+ly )?\w+(?:ed|en|ld|ught|id|nt)$|\b(?:who|which|that|and|but|because|where|when|if)$"
)
"""What is done to who tells of it, or opens what is told."""
BEHIND = re.compile(
    rf", (?:it|he|she|they) (?:(?:has|have|had|also|further|later|then) ){{0,2}}(?:{SAYING})\w*(?: (?:in|on|at|to|last|this|before|after|[A-Z]\w+day)\b[^.,;]{{0,60}})?\.$"
)
"""Who says what stands before it, at the end of a sentence."""


QUOTED = re.compile(r"[\u201c\"][^\u201c\u201d\"]*[\u201d\"]?")
"""What is quoted within a sentence."""
COMPANY = re.compile(
    r"(?:(?:Together|Along) with|Alongside|(?:Joined|Represented|Backed|Flanked) by|Like|Unlike|Besides) "
)
"""Words that open a sentence with others than its subject: "Together with Doe, he sued"."""
UNNAMED = re.compile(
    r"(?:(?:But|And|Yet),? )?(?:The|A|An) (?:[a-z-]+ ){0,3}(?:court|panel|jury|board|council|commission|agency|committee|company|firm|corporation|business|developer|publisher|retailer|studio|league|union)\b(?! of\b)"
)
"""A body that has no name in its sentence."""


SELVES = re.compile(
    r"(?:\b(?!plaintiffs|defendants|lawyers|attorneys)[a-z]+s,?|\b[Aa]n? (?:[a-z-]+ ){1,5}?who|\b(?:people|women|men|children)) ?(?:who )?(?:have |had |also )?"
    r"(?:says?|said|believe[sd]?|claim(?:s|ed)?|allege[sd]?|contend(?:s|ed)?|think|thought|feel|felt|argue[sd]?) (?:that )?$"
)
"""Those without a name who say something of themselves: "customers who believe they", "a former officer who claims he"."""
WHO = " who "


KIN_FIRST = re.compile(
    r"(?:The|His|Her|Their|[A-Z][\w.]+['\u2019]s?) (?:[a-z-]+ )?(?:family|relatives|parents|widow|widower|couple|survivors|heirs|tenants|residents|neighbors) (?:has |had |have |later |since |also )*[a-z]+ $"
)


def is_of_kin(said: re.Match[str], sentence: Sentence) -> bool:
    """Whether what is somebody's is of those without a name who do something with it: "The family had settled its lawsuit"."""
    owned = said["belongs"] and said[0].split()[0] in {"its", "their", "his", "her"}
    return bool(owned) and KIN_FIRST.fullmatch(sentence.text, 0, said.start()) is not None


def is_of_crowd(said: re.Match[str], sentence: Sentence) -> bool:
    """Whether "their lawyer" is that of those without a name who do something before it: "The providers wanted $2 million, and their lawyer"."""
    return bool(said["own"]) and CROWDED.match(sentence.text[: said.start()]) is not None


def _is_of_selves(said: re.Match[str], sentence: Sentence) -> bool:
    """Whether a pronoun is of those without a name who say what it stands in: "customers who believe they were overcharged"."""
    near = sentence.text[max(0, said.start() - 90) : said.start()]
    found = SELVES.search(near) if WHO in near else None
    return found is not None and WHO in f"{found[0]} "


OPENED_BY_IT = re.compile(
    r"(?:In|With|Through) (?:an?|the) (?:[\w-]+ ){0,4}?(?:lawsuit|suit|complaint|petition|filing|motion|brief|statement|letter|report) (?:that )?(?P<it>it) "
)
"""What a sentence opens with that "it" did: "In a suit it filed in May, it accused"."""


def _is_same_it(said: re.Match[str], sentence: Sentence, earlier: list[Mention]) -> bool:
    """Whether the "it" with which a sentence opens is nobody who is known, and so the one behind it: "In a suit it filed against Roe, it said"."""
    if said["who"].lower() != "it" or (opened := OPENED_BY_IT.match(sentence.text)) is None:
        return False
    first = opened.start("it")
    return said.start() > first and not any(one.start == sentence.start + first for one in earlier)


def is_of_unnamed(said: re.Match[str], sentence: Sentence, earlier: list[Mention]) -> bool:
    """Whether "it" is the body without a name that a sentence begins with: "The appeals court agreed with Roe, but it said"; or they speak of themselves."""
    if _is_of_selves(said, sentence) or _is_same_it(said, sentence, earlier):
        return True
    opens = UNNAMED.match(sentence.text) if said["who"].lower() == "it" else None
    return opens is not None and all(one.start >= sentence.start + opens.end() for one in earlier)


def fronted(said: re.Match[str], sentence: Sentence, found: list[Mention]) -> Keys:
    """The keys of whoever does what a sentence tells, where it opens with something of theirs: "In its answer Roe denied"."""
    opened = FRONTED.match(sentence.text) if said["belongs"] or said["own"] else None
    if opened is None or opened.start("own") != said.start():
        return ()
    start = sentence.start + opened.end()
    return next((one.keys for one in found if one.start in {start, start + len("the ")}), ())


HELPING = re.compile(
    r"\b(?:represent(?:s|ed|ing)?|defend(?:s|ed|ing)|(?:act(?:s|ed|ing)?|argu(?:es|ed|ing)|appear(?:s|ed|ing)?) for|support(?:s|ed|ing)|advis(?:es|ed|ing)|assist(?:s|ed|ing)|(?:lawyers?|attorneys?|counsel) (?:for|representing)) (?P<who>[^,.;:]{2,80}?) in $"
)
"""What stands before a suit that is of those whom somebody helps there."""


def settled(said: re.Match[str], sentence: Sentence, earlier: list[Mention]) -> tuple[str, ...] | None:
    """Whom the words around a pronoun tell alone: those for whom somebody acts in their suit, nobody where they have no name; None elsewhere.

    So of "Poe represents Roe in her suit"; nobody is meant in "eleven districts, among them Holm", nor where kin is told.
    """
    among = said["whom"] == "them" and sentence.text.endswith("among ", 0, said.start())
    if among or is_of_kin(said, sentence):
        return ()
    found = HELPING.search(sentence.text, 0, said.start()) if said["belongs"] else None
    if found is None:
        return None
    low = sentence.start + found.start("who")
    named = [one for one in earlier if one.start >= low and not one.team]
    return named[-1].keys if named else ()


def _aside_from(
    text: str, at: int, said: re.Match[str], sentence: Sentence, earlier: list[Mention]
) -> list[Mention]:
    """Whom a sentence tells of by name before somebody else says so: "Roe had four seconds, he said, and ran"; not "Roe, who, he said, lied", nor "Roe was told, he said, to go"."""
    begins = OWN_CLAUSE.match(text, 0, at) if ASIDE.match(text, at) else None
    if begins is None or said["who"].lower() not in {"he", "she"} or SUFFERED.search(text, 0, at):
        return []
    return [one for one in earlier if not one.pronoun and one.start == sentence.start + begins.end("lead")]


def spared(
    said: re.Match[str], sentence: Sentence, earlier: list[Mention]
) -> tuple[list[Mention], frozenset[str]]:
    """Those who may be meant by who says what stands before, and the keys of whom it names, who are not: '"Roe lied," he said', "Roe, she wrote, lied"."""
    text, at = sentence.text.rstrip(), said.start() - 2
    if not (CLOSED.search(text, 0, said.start()) or ASIDE.match(text, at) or BEHIND.match(text, at)):
        return earlier, frozenset()
    place = sentence.start + said.start()
    if told_of := _aside_from(text, at, said, sentence, earlier):
        barred = frozenset(key for one in told_of for key in one.keys)
        return [one for one in earlier if one not in told_of], barred
    quoted = sentence.text[: said.start()].rstrip()[-1:] in QUOTES
    opens = OPENS.search(sentence.text[: said.start()].rstrip()[:-1]) if quoted else None
    start = (
        sentence.start + opens.start("open") if opens else sentence.start if BEHIND.match(text, at) else place
    )
    left = [one for one in earlier if one.start < start and one.end != place - 2]
    return left, frozenset(key for one in earlier if one not in left and not one.pronoun for key in one.keys)


def spoken_last(mentions: tuple[Mention, ...], sentence: Sentence, before: list[str]) -> list[str]:
    """The keys of whom a sentence speaks, those within quotes last: '"Roe lied," said Poe' is of Poe; a mere quote is of who spoke before."""
    quoted = [one.span() for one in QUOTED.finditer(sentence.text)] if mentions else []
    if mentions and not quoted:
        return list(dict.fromkeys([key for one in mentions for key in one.keys]))
    inside = [
        one for one in mentions if any(low <= one.start - sentence.start < high for low, high in quoted)
    ]
    told = [key for one in mentions if one not in inside for key in one.keys]
    said = [key for one in inside for key in one.keys]
    return list(dict.fromkeys([*(told or before), *said])) if mentions else before
