"""Suits that end by other verbs still: "walked away with $5 million in a settlement", "blessed the settlement", "ordered the case dismissed"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import SUM, WHO, text_of
from kg.extract.matter.cues import theories
from kg.extract.standing.settlements import SETTLING, UNSURELY, is_of_parties, is_of_sides, is_settled_now
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import (
    DROPPING,
    PARTLY,
    Posture,
    bringers,
    is_done_now,
    meant,
    prejudice,
    taken,
)
from kg.extract.telling.voice import is_told
from kg.extract.telling.withothers import is_with_others

GAINED = re.compile(
    rf"(?:away |off |home )?with (?:(?!no\b|nothing\b)[\w-]+ ){{0,3}}?{SUM} (?:in|from|under|through) (?:an?|the|their|its|his|her) (?:(?!{UNSURELY})[\w-]+ ){{0,2}}?settlement\b(?! (?:talks?|offers?|proposals?)| (?:of|with|in|over|between|that|when|after) )"
)
"""With what somebody leaves a suit."""
A_DEAL = rf"(?:the|a|that|this|their|its) (?:(?!{UNSURELY})[\w$-]+ |{SUM} ){{0,4}}?"
BLESSED = re.compile(
    rf"(?:off on )?{A_DEAL}settlement\b(?! (?:talks?|offers?|proposals?|notice|administrator|conference|draft|schedule)| (?:of|with|between|that) )"
)
"""What a court blesses or signs off on."""
BLESSING = re.compile(
    rf"(?:(?:its|his|her|final) )+(?:approval|blessing|sign-?off) to (?:the|that|this|their) (?:[\w$-]+ |{SUM} ){{0,4}}?(?:settlement|agreement|accord)\b"
    rf"|(?:the|that|this|their) (?:[\w$-]+ |{SUM} ){{0,4}}?(?:settlement|agreement|accord|deal) (?:(?:its|his|her) )?(?:final approval|(?:final )?blessing)\b(?! in the )"
)
"""What a court gives a settlement."""
DISMISSED = re.compile(
    rf"(?:that )?(?:the|this|that|his|her|its|their|(?P<a>{WHO}) 's) (?:(?!own\b|criminal\b|appeal\b|remaining\b)[\w-]+ ){{0,3}}?(?:lawsuit|suit|case|action|complaint) (?:be )?(?:dismissed|tossed|thrown out)\b(?! (?:against|as to|unless|if)\b)"
)
"""What a court orders a suit to be."""
IT = re.compile(rf"(?:it|{WHO})(?= ?(?:$|[.,;]|(?:in|on|before|last|after|out)\b)(?! (?:the|their) favor))")


A_DEAL_STRUCK = re.compile(
    rf"(?:out )?an? (?:(?!{UNSURELY})[\w$-]+ |{SUM} ){{0,3}}?(?:settlement|deal|agreement|accord|truce|pact)\b(?! (?:talks?|offers?|to (?:sell|buy|merge|work)))"
)
"""What both sides strike, cut or hammer out."""
CALLED_OFF = re.compile(
    rf"(?:the (?:whole|entire) (?:thing|case|fight|business)|it|(?:the|her|his|its|their|{WHO} 's?) (?:[\w-]+ ){{0,3}}?(?:suit|lawsuit|case|fight|battle)) off\b|off (?:the|her|his|its|their) (?:[\w-]+ ){{0,3}}?(?:suit|lawsuit|case|(?:legal|court) (?:fight|battle))\b"
)
"""What one does with a suit who gives it up."""
GOT = re.compile(
    rf"(?P<what>(?:the|her|his|its|their|this|that|{WHO} 's?) (?:(?!other|similar|criminal|indictment|first|earlier|previous|old)[\w-]+ ){{0,3}}?(?:suit|lawsuit|case|complaint|action|claims?|counts?)) (?:dismissed|tossed|thrown out)\b"
)
"""What one gets done who is sued."""
OTHER_THING = re.compile(r"\b(?:wedding|marriage|engagement|merger|trip|party|sale|talks|tour|deal)\b")
"""What else may be called off."""
PAUSE = re.compile(r" for (?:the|a) (?:day|week|weekend|year|moment|summer|time)\b| with an? joke\b")
"""What ends no suit: a court that rests."""
CONDITION = re.compile(r"\b(?:on (?:one|the|a) condition|contingent on|conditional on|pending|subject to)\b")
"""On what a deal still depends."""


def _struck(frame: Frame) -> Posture | None:
    """The posture by "Roe and the company struck a deal to end the suit"."""
    found = A_DEAL_STRUCK.match(frame.rest) if not frame.is_passive else None
    if found is None or CONDITION.search(frame.rest) or not is_of_parties(frame):
        return None
    if not is_settled_now(frame) or is_with_others(frame):
        return None
    ends = "settlement" in found[0] or SETTLING.search(frame.whole.text)
    return Posture("settled", meant(frame)) if ends else None


def _called_off(frame: Frame) -> Posture | None:
    """The posture by "she called the whole thing off"."""
    us = frame.gathered.parties_of(frame.mine)
    suing = bool(us) and not frame.is_passive and frame.gathered.against(us[0]) is not None
    other = OTHER_THING.search(frame.whole.text)
    called = suing and not other and CALLED_OFF.match(frame.rest)
    return Posture("withdrawn", us) if called and is_done_now(frame) else None


def _got(frame: Frame) -> Posture | None:
    """The posture by "Doe got the case thrown out"."""
    gets = frame.words[frame.clause.verb.last].low in {"get", "got"}
    found = GOT.match(text_of(frame.words[frame.clause.verb.last + 1 :])) if gets else None
    us = frame.gathered.parties_of(frame.mine)
    suing = tuple(frame.gathered.opponents(us[0])) if found and us else ()
    if found is None or not suing or frame.gathered.against(us[0]) is not None or not is_done_now(frame):
        return None
    named = theories(found["what"])
    narrow = not named and found["what"].endswith(("claim", "count"))
    return None if narrow or PARTLY.search(found["what"]) else Posture("dismissed", suing, named)


def _ended_by_court(frame: Frame) -> Posture | None:
    """The posture by "a judge ended the case"."""
    had = any(one.low == "had" for one in frame.words[frame.clause.verb.first : frame.clause.verb.last])
    told = frame.decides and not (frame.is_passive or had or frame.clause.antecedent) and is_done_now(frame)
    found = taken(frame) if told else None
    if (
        found is None
        or PARTLY.search(found["what"])
        or "settle" in frame.whole.text
        or PAUSE.search(frame.rest)
    ):
        return None
    return Posture("ended", meant(frame)) if found["paper"] in {"suit", "lawsuit", "case"} else None


def told_end(frame: Frame) -> Posture | None:
    """The posture by the rarer verbs that end a suit; None where a clause tells of no end."""
    read = BY_VERB.get(frame.verb)
    return read(frame) if read is not None and not frame.clause.verb.negated else None


def _gained(frame: Frame) -> Posture | None:
    """The posture by "Roe walked away with $5 million in a settlement"."""
    us = frame.gathered.parties_of(frame.mine)
    suing = bool(us) and frame.gathered.against(us[0]) is not None
    told = GAINED.match(frame.rest) and suing and is_told(frame) and not is_with_others(frame)
    return Posture("settled", us[:1]) if told else None


def _blessed(frame: Frame) -> Posture | None:
    """The posture by "The judge signed off on the settlement", "gave the agreement her final approval"."""
    way = BLESSING if frame.verb == "give" else BLESSED
    off = frame.verb != "sign" or frame.rest.startswith("off on ")
    told = off and frame.decides and not frame.is_passive and way.match(frame.rest) and is_done_now(frame)
    first = frame.words[frame.clause.verb.first - 1] if frame.clause.verb.first else None
    hedged = first is not None and first.low in {"preliminarily", "tentatively"}
    return Posture("settled", meant(frame)) if told and not hedged and not is_with_others(frame) else None


def _ordered(frame: Frame) -> Posture | None:
    """The posture by "The court ordered her suit dismissed"."""
    found = DISMISSED.match(frame.rest) if frame.decides and not frame.is_passive else None
    if found is None or not is_done_now(frame):
        return None
    owner = frame.parties_behind(found["a"])
    own = found["a"] is None or any(frame.gathered.against(one) is not None for one in owner)
    return Posture("dismissed", meant(frame), (), prejudice(frame)) if own else None


def _only_to(frame: Frame) -> Posture | None:
    """The posture by "Roe sued, only to drop the case within weeks"."""
    lead = [one.low for one in frame.clause.lead[-2:]]
    told = lead in (["only", "to"], ["only"]) and frame.clause.verb.form == "todo" and taken(frame)
    before = frame.before
    if not told or before is None or not is_told(before):
        return None
    return Posture("withdrawn" if frame.verb in DROPPING else "settled", bringers(frame))


def _resolved(frame: Frame) -> Posture | None:
    """The posture by "The two sides resolved it in May"."""
    rest = frame.clause.rest[:1]
    it = bool(rest) and frame.gathered.word(rest[0]) == "it" and IT.match(frame.rest)
    told = it and not frame.is_passive and is_of_sides(frame) and "dispute" not in frame.text
    return Posture("settled", meant(frame)) if told and is_settled_now(frame) else None


BY_VERB = {
    **dict.fromkeys(("walk", "emerge", "leave", "come"), _gained),
    **dict.fromkeys(("bless", "sign", "give"), _blessed),
    **dict.fromkeys((*sorted(DROPPING), "settle"), _only_to),
    **dict.fromkeys(("strike", "cut", "hammer", "ink", "forge"), _struck),
    "call": _called_off,
    "end": _ended_by_court,
    "be": _got,
    "order": _ordered,
    "resolve": _resolved,
}
"""Verb → how a suit's end is told by a clause of it."""
