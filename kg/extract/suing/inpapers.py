"""Suits by what is said in their papers: "In a suit filed Monday, Roe says", "A lawsuit by Roe claims"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MANY, keys
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import DATE, SUM, WHO, text_of
from kg.extract.matter.gathered import Keys
from kg.extract.suing.aroundfiling import FILING, is_by_lawyers
from kg.extract.suing.countering import COUNTERED
from kg.extract.suing.demanded import opens_in_it
from kg.extract.suing.filed import BEHALF, BY
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Sides
from kg.extract.telling.others import is_apart
from kg.extract.telling.supposed import OFFICES

INSIDE = re.compile(
    rf"in (?P<whose>an?|the|his|her|its|their|(?P<owner>{WHO}) 's) (?:[{SUM}{DATE}] )?(?:(?!{OFFICES})(?:[\w-]+ )?(?:lawsuit|suit|complaint|petition)\b|(?:(?:[A-Z][a-z]+|court|legal|federal|state|separate|recent|new) )?filing\b)(?! (?:to|with) (?!the (?:\w+ )?court\b))"
)
ASIDE = re.compile(
    rf", in (?P<whose>an?|his|her|its|their|the) (?:[{SUM}{DATE}] )?(?:(?!in\b|to\b|of\b|on\b|with\b|by\b)[\w-]+ ){{0,4}}?(?:lawsuit|suit|complaint|petition|class action)\b(?:(?! by )[^;,]){{0,80}} ,"
)
"""A suit between commas behind who says something in it."""
BRINGING = rf"(?:that |which )?(?:(?P<by>{WHO})|it|he|she|they) (?:has |have |had )?(?:just |recently |first |also |since |separately )?"
"""Who brings the suit before it, in a relative clause: "In a suit that it filed in May, Roe says"."""
OPENED = re.compile(
    rf"(?:(?:But|And) )?In (?P<whose>an?|his|her|its|their|the|(?P<owner>{WHO}) 's) (?:[{SUM}{DATE}] )?(?:(?!in\b|to\b|of\b|on\b|with\b|by\b)[\w-]+ ){{0,4}}?(?:lawsuit|suit|complaint|petition|class action)(?: against (?P<b>{MANY}))?"
    rf"(?: (?:, (?:which (?:was|were) )?|{BRINGING})?(?:filed|lodged|submitted|brought|launched|unsealed|made public)\b(?! (?:with|before|to) (?!the (?:[\w-]+ ){{0,2}}?(?:court|clerk)\b|{WHO}))(?:(?! by )[^;,]){{0,80}}?(?: against (?P<c>{MANY}))?)?(?: (?:, )?(?:seeking|demanding|asking for|that (?:seeks|demands|asks for)|over|for) [^;,]{{1,70}})?(?: , (?:an?|the|its|his|her|their) [^;,]{{1,60}})?(?: ,)?"
)
IN_WHICH = re.compile(
    rf"\b(?:an?|the|its|his|her|their|this|that) (?:[{SUM}{DATE}] )?(?:(?!another|separate|similar|proposed|draft|planned)[\w-]+ ){{0,4}}?(?:lawsuit|suit|complaint|petition|class action)(?: (?:filed |lodged )?(?:(?:on |in )?{DATE} )?(?:in|before) (?:the |an? )?(?:{WHO}|[\w.]+(?: [\w.]+){{0,3}}))?(?: (?:(?:on|in) )?{DATE})?(?: ,)?$"
)
"""A paper before what is said in it: "a February 2022 complaint in Ohio court, in which Roe charged"."""
BROUGHT_BY = re.compile(
    rf"(?:an?|the) (?:[{SUM}{DATE}] )?(?:(?!similar|separate|another|proposed|draft)[\w-]+ ){{0,4}}?(?:lawsuit|suit|complaint|class action) (?:by|from) (?P<a>{MANY})|(?P<b>{LIST}) 's? (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,3}}?(?:lawsuit|suit|complaint)",
    re.IGNORECASE,
)
"""A paper that speaks, and whose it is."""
PITTED = re.compile(rf"(?P<a>{MANY})(?: ,[^;,]{{1,60}}(?: ,)?)? against (?P<b>{MANY})")


def says(frame: Frame) -> Sides | None:
    """The sides of "Roe says in the suit ..."; "In a suit filed Monday, Roe says": who speaks in a suit brings it."""
    us, gathered, head = doers(frame), frame.gathered, frame.clause.head
    if frame.is_passive or not frame.clause.verb.finite or not (us or frame.is_of_paper):
        return None
    if frame.is_of_paper:
        return _says_paper(frame)
    start = frame.clause.start if head is None else head.start
    ahead = text_of([one for one in frame.words if one.start < start]).removesuffix(_title(frame)).rstrip()
    if COUNTERED.fullmatch(ahead):
        return Sides(us, gathered.countered(us[0]), back=True)
    suit = gathered.against(us[0])
    opened = OPENED.fullmatch(ahead)
    if opened is not None and (opened["b"] or opened["c"] or suit is not None):
        return _against(frame, opened, us)
    if gathered.is_sued(us) or suit is not None:
        return None
    own = (
        _is_in_which(frame)
        or _is_in_own(frame, us, ahead)
        or (opens_in_it(frame) and not gathered.has_plaintiffs)
    )
    return Sides(us, gathered.opponents(us[0])) if own else None


def _against(frame: Frame, opened: re.Match[str], us: Keys) -> Sides | None:
    """The sides of "In her suit against Doe, Roe says"; "In the complaint Roe and her company say": who says so with her sues too."""
    suit, named = (
        frame.gathered.against(us[0]),
        frame.gathered.parties_of(keys(opened["b"] or opened["c"], frame.words)),
    )
    if not _is_own(frame, opened, us):
        return None
    if named:
        return None if suit is not None and opened["whose"] in {"a", "an"} else Sides(us, named)
    return Sides(us, suit[1]) if suit is not None else None


def _title(frame: Frame) -> str:
    """The words that describe who does something, between a comma and the name: "the writer"."""
    words, before = frame.clause.subject[:-1], [one.tag for one in frame.clause.lead[-1:]]
    return text_of(words) if before == [","] and all(one.tag in {"d", "x"} for one in words) else ""


def _is_in_own(frame: Frame, us: Keys, ahead: str) -> bool:
    """Whether some speak in a suit of their own, by the words before them, or behind: "In a suit filed Monday, Roe says"."""
    gathered, head = frame.gathered, frame.clause.head
    before = frame.words[: frame.clause.verb.first]
    between = text_of([one for one in before if head is not None and one.start >= head.end])
    inside = None if frame.is_of_team else INSIDE.match(frame.rest)
    if inside is not None and inside["owner"]:
        return set(frame.parties_behind(inside["owner"] + " ")) <= set(us)  # "Roe says in Roe's suit"
    if inside is not None and (others := _brought_by(frame)) and set(others).isdisjoint(us):
        return False  # "Roe says in a suit that Doe filed"
    found = OPENED.fullmatch(ahead) or inside or (None if frame.is_of_team else ASIDE.fullmatch(between))
    if found is None or (found["whose"] == "the" and gathered.has_plaintiffs):
        return False
    return _is_own(frame, found, us)


def _is_in_which(frame: Frame) -> bool:
    """Whether a clause tells what somebody says in a paper named before it: "a May complaint in Ohio court, in which Roe charged that Doe lied"."""
    if [one.low for one in frame.clause.lead[-2:]] != ["in", "which"] or frame.is_of_team:
        return False
    ahead = [one for one in frame.words if one.end <= frame.clause.lead[-2].start]
    return IN_WHICH.search(text_of(ahead)) is not None


def _brought_by(frame: Frame) -> Keys:
    """Who brought the suit in which a clause says something, as the next one tells: "said in a suit that Roe filed"."""
    later = frame.frames[frame.number + 1 : frame.number + 2]
    told = [
        one
        for one in later
        if one.verb in FILING and any(word.low in SUITS for word in one.clause.antecedent)
    ]
    meant = told[0].clause.head if told else None  # "in the complaint they filed" may be of more
    return doers(told[0]) if told and not (meant is not None and meant.pronoun) else ()


def _is_own(frame: Frame, found: re.Match[str], us: Keys) -> bool:
    """Whether a suit is called nobody else's: not "In Roe's lawsuit, Doe says"."""
    gathered, named = frame.gathered, found.groupdict()
    owner = named.get("owner") or named.get("by")
    return not owner or bool(set(gathered.parties_of(frame.whole.named(owner + " "))) & set(us))


def _says_paper(frame: Frame) -> Sides | None:
    """Who sues by "A lawsuit by Roe says", "Roe's complaint claims", where the text knows of no suit yet."""
    gathered, subject = frame.gathered, text_of(frame.clause.subject)
    found = None if gathered.has_plaintiffs else BROUGHT_BY.fullmatch(subject)
    us = gathered.parties_of(keys(found["a"] or found["b"], frame.clause.subject)) if found else ()
    new = bool(us) and not gathered.is_party(us) and not any(map(gathered.is_agency, us))
    return Sides(us, ()) if new else None  # "the board's complaint" may be one at an office


def pits(frame: Frame) -> Sides | None:
    """The sides of "The suit pits Roe against Doe"."""
    found = PITTED.match(frame.rest) if frame.is_of_paper else None
    return Sides(frame.behind(found["a"]), frame.behind(found["b"])) if found else None


def filing(frame: Frame) -> tuple[str, ...]:
    """Who filed the paper whose place stands right before what it does: "A complaint filed by Roe in May, in Ohio court names Doe"."""
    before, placed = frame.before, [one.tag for one in frame.clause.subject[:1]] == ["p"]
    filed = placed and before is not None and before.verb in FILING and before.is_quiet and before.is_of_paper
    by = BY.match(before.rest) if filed and before is not None else None
    return before.parties_behind(by["a"]) if by is not None and before is not None else ()


def filed_for(frame: Frame) -> tuple[str, ...]:
    """For whom, or by whom, the paper was filed that does something: "The complaint, filed on behalf of Roe, names Doe"."""
    before = frame.before
    if before is None or before.verb not in FILING or not before.is_quiet or before.clause.verb.finite:
        return ()
    if before.clause.subject != frame.clause.subject or is_apart(frame.whole):
        return ()
    found = BEHALF.search(before.rest) or (None if is_by_lawyers(before) else BY.match(before.rest))
    told = found.groupdict() if found else {}
    return before.parties_behind(told.get("c") or told.get("d") or told.get("a"))
