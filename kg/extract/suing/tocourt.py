"""Suits told by the court to which somebody goes, and what for: "Roe went to the Court of Chancery in May, asking it to stop Doe"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import DATE, SUM, WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Sides
from kg.extract.telling.ruling import HIGHER

PLACED = re.compile(
    rf"(?:back )?to (?:the |an? )?(?:(?P<c>{WHO})|(?:(?!appeals?\b|appellate\b|supreme\b|high\b|higher\b|criminal\b)[\w.-]+ ){{1,4}}?court(?:house)?\b)"
)
"""A court to which one goes."""
MONTH = "(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
WHEN = re.compile(
    rf"(?: in (?:[A-Z]\w+ ?(?:, )?){{1,4}})?(?: ,)? (?:on |in )?(?:{DATE}|{MONTH}|(?:last|this) [\w-]+|the (?:day|week|month|year) (?:after|before)\b[^;,]*|(?:days|weeks|months|years) (?:later|after)\b[^;,]*)[ ,.]*$"
)
"""When one goes there, with nothing else told of it."""
PURPOSE = re.compile(
    r"\b(?:to|in order to|in an? (?:effort|attempt|bid) to) (?:get|block|stop|force|compel|obtain|win|have|recover|collect|undo|void|halt|enforce|overturn|challenge|demand|seek|ask|protect|clear|claim|vindicate|bar|enjoin|prevent|strike|keep|make)\b"
    r"|\bfor (?:an? |the )?(?:(?:preliminary|temporary|restraining|court) )*(?:order|injunction|declaration|damages|judgment|relief)\b|\bwith (?:an?|its|his|her|their) (?:[\w-]+ ){0,4}?(?:lawsuit|suit|complaint|petition)\b"
)
ASKING = frozenset(
    {"ask", "seek", "demand", "allege", "accuse", "claim", "complain", "argue", "contend", "say"}
)
"""What one does who goes to court to sue."""
GETTING = frozenset({
    "get", "block", "stop", "force", "compel", "obtain", "win", "recover", "collect", "undo", "void", "halt", "enforce", "overturn", "challenge",
    "demand", "seek", "ask", "bar", "enjoin", "prevent", "strike", "keep", "make", "protect", "clear",
})  # fmt: skip
"""What one goes to court for."""
STOPPING = frozenset(
    {
        "compel",
        "force",
        "stop",
        "bar",
        "prevent",
        "block",
        "make",
        "enjoin",
        "restrain",
        "keep",
        "require",
        "order",
    }
)
"""What a court does, or is asked to do, to those who are sued."""
SPARED = r"(?:being|custody|deportation|detention|eviction|execution|harm|jail|prison|suing)\b"
"""What one keeps another from, whom one does not sue: "went to court to keep Roe from jail"; or who sues first."""
TO_SPARE = re.compile(rf"\bto (?:keep|save|stop|prevent) {MANY} (?:from {SPARED}|out of (?:jail|prison)\b)")
CARRIED = re.compile(
    rf"\bwith (?:an?|its|his|her|their) (?:[\w$.-]+ |{SUM} ){{0,4}}?(?:lawsuit|suit|complaint|action|case|petition|claims?)(?: [^;]{{1,90}}?)?? (?:against|naming|targeting) (?P<b>{MANY})"
)
"""With what paper one goes there, and whom it is against."""
STOPPED = re.compile(rf"(?P<b>{MANY})(?: ,)? (?:to|from(?! {SPARED}))\b")


def goes_to(frame: Frame) -> Sides | None:
    """The sides of "Roe went to the county court, asking it to stop Doe from selling the shop"; nobody sues by an appeal."""
    us, found = doers(frame), PLACED.match(frame.rest)
    if not us or found is None or frame.is_of_team or frame.is_passive:
        return None
    court = frame.behind(f"{found['c']} ") if found["c"] else ()
    if found["c"] and not all(frame.gathered.kind(one) == "Court" for one in court):
        return None
    if any(HIGHER.fullmatch(one) for one in court) or frame.gathered.is_sued(us) or _is_of_decider(frame, us):
        return None
    known = frame.gathered.against(us[0]) is not None
    carried = CARRIED.search(frame.rest, found.end())
    if carried and not known:
        return Sides(us, frame.behind(carried["b"]))
    told = PURPOSE.search(frame.rest, found.end()) or _asks(frame)
    if known or not (told or WHEN.match(frame.rest, found.end())):
        return None
    return Sides(us, stopped_by(frame, us))


def _is_of_decider(frame: Frame, us: Keys) -> bool:
    """Whether who goes there decides or prosecutes, or is a lawyer."""
    people = [frame.gathered.people[one] for one in us if one in frame.gathered.people]
    return any(one.judge or one.kind in {"Court", "LawFirm"} or "counsel" in one.nouns for one in people)


def _asks(frame: Frame) -> bool:
    """Whether the next clause tells what its subject asks there: "went to court, asking for documents"."""
    behind = frame.frames[frame.number + 1 : frame.number + 2]
    forms = {"doing": ASKING, "todo": GETTING}
    return any(one.mine == frame.mine and one.verb in forms.get(one.clause.verb.form, ()) for one in behind)


def stopped_by(frame: Frame, us: Keys) -> Keys:
    """Whom the court is asked to stop, or to make do something."""
    for one in frame.frames[frame.number + 1 :]:
        found = STOPPED.match(one.rest) if one.verb in STOPPING and not one.is_passive else None
        sued = one.parties_behind(found["b"]) if found else ()
        if sued and not set(sued) & set(us):
            return sued
    return ()
