"""What a court did as who asked for it tells: "asked the judge to stay the case, which she did", "won dismissal of the suit"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import SUIT
from kg.extract.grammar.wording import DATE, WHO, text_of
from kg.extract.matter.cues import SURVIVES, theories
from kg.extract.matter.gathered import Keys
from kg.extract.requests.gained import PERSUADING, persuaded
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import ELSEWHERE, PARTLY, Posture, meant, takes_matter
from kg.extract.telling.voice import is_told

ASKING = frozenset({"ask", "move", "seek", "request", "urge", "petition", "want", "press", "push"})
BARE = re.compile(
    rf" ?(?:so )?(?:(?:on |in )?{DATE}|in [A-Z]\w+|last \w+|the (?:same|next) day|without comment)? ?(?:$|[.,;])"
)
ENDS = {"stay": "stayed", "pause": "stayed", "dismiss": "dismissed", "toss": "dismissed"}
"""What a court is asked to do to a suit \u2192 how the suit stands where it did."""


def asked_for(frame: Frame) -> Frame | None:
    """The clause for what a court is asked that a clause "which he did" tells as done, or as refused; None elsewhere."""
    lead, verb = frame.clause.lead, frame.clause.verb
    if (
        not lead
        or lead[-1].low != "which"
        or frame.words[verb.first].low != "did"
        or verb.first + 1 < verb.last
    ):
        return None
    judges = frame.decides or _is_judge(frame)
    before = [one for one in frame.frames[: frame.number] if one.outer is None]
    asks = [one for one in before if one.verb in ASKING and one.clause.verb.finite]
    todo = [one for one in before if one.clause.verb.form == "todo"]
    return todo[-1] if judges and asks and todo and BARE.match(frame.rest) else None


def _is_judge(frame: Frame) -> bool:
    """Whether the subject is a pronoun that stands for a judge."""
    people = frame.gathered.people
    return bool(frame.mine) and all(key in people and people[key].judge for key in frame.mine)


def did_to_suit(frame: Frame) -> Posture | None:
    """The posture by "asked the judge to stay the case, which she did"."""
    todo = asked_for(frame)
    status = ENDS.get(todo.verb) if todo is not None and not frame.clause.verb.negated else None
    return (
        Posture(status, meant(todo))
        if status is not None and todo is not None and takes_matter(todo)
        else None
    )


WINNING = frozenset({"win", "secure", "obtain", "gain"})
DISMISSAL = re.compile(
    rf"(?:(?:an?|the|early|full|outright|complete|partial) )*dismissal(?P<how> with(?:out)? prejudice)? of (?P<what>(?:(?:the|this|that|his|her|its|their|all|both|{WHO} 's?) )?[^;,]{{0,60}}?\b(?:{SUIT}|counts?)\b)"
)
"""What somebody wins who is sued."""
RULING = re.compile(
    rf"(?:an?|the) (?:[\w-]+ ){{0,2}}?(?:ruling|order|decision|judgment) (?:dismissing|tossing|throwing out|that (?:dismissed|tossed|threw out))(?P<how>) (?P<what>(?:(?:the|this|that|his|her|its|their|all|{WHO} 's?) )?[^;,]{{0,60}}?\b(?:{SUIT}|counts?)\b)"
)
"""The ruling that is won so."""
UNLIKE = re.compile(rf"\b(?:{'|'.join(sorted(ELSEWHERE))}|criminal|felony|first|second|state|federal)\b")
"""Words that make a suit another one, or none of who sues."""
TO_DISMISS = re.compile(
    rf"to (?:dismiss|toss|throw out)(?: out)? (?P<what>(?:(?:the|this|that|his|her|its|their|all|{WHO} 's?) )?[^;,]{{0,60}}?\b(?:{SUIT}|counts?)\b)(?P<how>)"
)

WON_BY = WINNING | PERSUADING
"""Verbs by which somebody has a court do something."""


def won_dismissal(frame: Frame) -> Posture | None:
    """The posture by "Doe won dismissal of the suit"; "Doe persuaded the judge to dismiss the fraud claim"."""
    if frame.verb not in WON_BY or frame.is_passive or not frame.mine:
        return None
    found = _won(frame) or TO_DISMISS.match(persuaded(frame))
    us = frame.gathered.parties_of(frame.mine)
    if (
        found is None
        or not us
        or PARTLY.search(found["what"])
        or UNLIKE.search(found["what"])
        or SURVIVES.search(frame.text)
        or not is_told(frame)
    ):
        return None
    named, suing = theories(found["what"]), _suing(frame, us)
    narrow = not named and found["what"].endswith(("claim", "claims", "count", "counts"))
    if not suing or (narrow and "claims" not in found["what"]):
        return None
    prejudice = found["how"] == " with prejudice" if found["how"] else None
    return Posture("dismissed", suing, named, prejudice, () if named else us)


def _won(frame: Frame) -> re.Match[str] | None:
    """The dismissal, or the ruling for it, that a clause tells somebody to win."""
    if frame.verb not in WINNING:
        return None
    ahead = text_of(frame.words[frame.clause.verb.last + 1 :])
    return DISMISSAL.match(frame.rest) or RULING.match(ahead)


def _suing(frame: Frame, us: Keys) -> Keys:
    """Those who bring the suit that a clause takes, if it is one against its subject."""
    who = meant(frame)
    suit = frame.gathered.against(who[0]) if who else None
    return who if suit is not None and set(us) & set(suit[1]) else ()
