"""Suits whose settlement is told by what else makes it: boards that approve it, who accepts or receives it, parties who tell a court."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import joined
from kg.extract.grammar.wording import DATE, SUM, WHO
from kg.extract.standing.settlements import (
    UNSURELY,
    is_of_parties,
    is_of_sides,
    is_settled_now,
)
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import Posture, meant, prejudice
from kg.extract.telling.voice import is_done, is_told, teller
from kg.extract.telling.withothers import is_with_others

BOARD = re.compile(
    r"\b(?:board|council|commissioners?|commission|supervisors|trustees|selectmen|aldermen|directors|regents|legislature|lawmakers|(?:board|council|commission) members)$",
    re.IGNORECASE,
)
"""Those who settle for a body."""
DEAL = rf"(?:an?|the|that|this|its|their) (?:(?!{UNSURELY}|class\b)[\w$-]+ |{SUM} ){{0,4}}?settlement\b(?! (?:talks?|offers?|proposals?|policy|fund|authority))"
NO_MORE = rf" ?(?:$|[.;]|(?:on |in )?{DATE} ?[.;]|(?:last |this |on )?\w+(?:day|week|month) ?[.;])"
AGREED = re.compile(
    rf"(?:(?:unanimously|[\d-]+) )?(?:(?:to (?:approve|accept|ratify|authorize)|for|in favor of|off on) )?{DEAL}(?: of {SUM})?(?! (?:in (?!{DATE}|closed|executive|private)|of|over|from|by|between|involving|for (?!{SUM})|stemming|reached|offered)\b)"
)
"""The settlement that a board approves, or votes for."""
SETTLE = re.compile(
    rf"(?:(?:unanimously|[\d-]+) )?to settle (?:the|that|this|his|her|their|{WHO} 's?) (?:[\w-]+ ){{0,3}}?(?:lawsuit|suit|case|litigation)\b(?! (?:by|of|over|from)\b)"
)
"""What a board votes to do with the suit."""
TAKEN = re.compile(
    rf"(?:(?:an?|the|that) (?:(?!{UNSURELY})[\w$-]+ |{SUM} ){{0,4}}?settlement(?: of {SUM})?"
    rf"|(?:[\w-]+ ){{0,3}}?{SUM} (?:in (?:an?|the) (?:[\w-]+ ){{0,3}}?settlement|to (?:settle|resolve|end|drop)(?: (?:the|his|her|its|their) (?:(?:law)?suit|case))?))"
    rf"(?={NO_MORE}| ?,| (?:on (?:undisclosed|confidential|private)\b|in [A-Z]\w+ ?[.,;]|last|this|before trial|after an? |an? (?:day|week|month|year) (?:before|later)\b)| (?:from|with) (?P<a>{WHO}){NO_MORE})"
)
"""What who sues accepts or receives."""
SIGNED = re.compile(
    r"(?:an?|the) (?:[\w-]+ ){0,3}?(?:agreement|settlement|deal|accord|pact)\b(?: (?:that|which))? ?(?:(?:on|in) [^,;]{1,30} )?(?:resolv|settl|end)(?:ed|es|s|ing) (?:the|that|this|their|his|her|its) (?:legal |court )?(?:suit|lawsuit|case|litigation|dispute)\b"
)
"""What the sides are told to have signed."""
STIPULATION = re.compile(
    r"(?:off on |the |an? |their |that )+(?:parties ' |joint |agreed |proposed )*(?:stipulation(?: of (?:voluntary )?(?:dismissal|discontinuance))|(?:order|agreement) (?:of dismissal|dismissing the (?:case|suit|lawsuit|action)))(?! [^,.;]*?\b(?:against|as to|of|for|with respect to)\b)"
)
"""The paper by which the parties end a suit, which a judge signs."""
OVER = re.compile(
    r"(?:their|the) (?:[\w-]+ ){0,4}?(?:fight|battle|feud|dispute|quarrel|war|spat|row|saga|showdown|standoff)\b"
)
IN_COURT = re.compile(
    r"\b(?:tell|told|telling|notif\w+|inform\w+) [^,;.]{0,60}?\bthat\b.*\b(?:settled|resolved|dismissed)\b|\b(?:settling|settled|in a settlement)\b"
)
"""How a quarrel that is over is told to be one in court."""
ALL = re.compile(
    r"(?:the|this|that|their|his|her|its) (?:entire |whole )?(?:case|suit|lawsuit|action|litigation|matter|claims|dispute)"
)
"""A suit as a whole, and no quarrel within it."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def settled_by(frame: Frame) -> Posture | None:
    """The posture by what else tells of a settlement; None where a clause tells of none."""
    read = BY_VERB.get(frame.verb)
    return read(frame) if read is not None else None


def _approved(frame: Frame) -> Posture | None:
    """The posture by "The board approved the settlement", "voted 4-1 for it", "voted to settle the suit"."""
    board = BOARD.search(joined(frame.clause.subject)) is not None
    if not board or frame.is_passive or not is_told(frame):
        return _taken(frame) if frame.verb == "accept" else _signed(frame)
    votes = frame.verb == "vote"
    settles = votes and SETTLE.match(frame.rest)
    found = None if settles else AGREED.match(frame.rest.removeprefix("unanimously "))
    known = frame.gathered.is_alone or (found is not None and " the " in f" {found[0]}")
    if (found is None and not settles) or YEAR.search(frame.quote.quote) or not known:
        return None  # "In 2012 the council approved a settlement"
    return None if is_with_others(frame) else Posture("settled", meant(frame))


def _signed(frame: Frame) -> Posture | None:
    """The posture by "The judge signed the stipulation of dismissal"; by "The two sides signed an agreement resolving the case"."""
    if frame.is_passive:
        return None
    if frame.decides and frame.verb in {"sign", "approve"} and STIPULATION.match(frame.rest):
        return (
            Posture("dismissed", frame.gathered.spoken_of()[0], (), prejudice(frame))
            if is_told(frame)
            else None
        )
    both = is_of_sides(frame) or is_of_parties(frame)
    done = frame.verb == "sign" and both and SIGNED.match(frame.rest) and _is_told_to_court(frame)
    return Posture("settled", meant(frame)) if done else None


def _taken(frame: Frame) -> Posture | None:
    """The posture by "Roe accepted $5 million to settle", "Roe received a settlement"."""
    us = frame.gathered.parties_of(frame.mine)
    suing = bool(us) and frame.gathered.against(us[0]) is not None
    if (
        not suing
        or frame.is_passive
        or not TAKEN.match(frame.rest)
        or not is_told(frame)
        or is_with_others(frame)
    ):
        return None
    return Posture("settled", us[:1])


def _resolved(frame: Frame) -> Posture | None:
    """The posture by "The parties told the court that the case has been resolved"."""
    told = (
        frame.is_passive and ALL.fullmatch(joined(frame.clause.subject).lower()) and frame.outer is not None
    )
    return Posture("settled", meant(frame)) if told and is_settled_now(frame) and teller(frame) else None


def _ended(frame: Frame) -> Posture | None:
    """The posture by "Roe and Doe have ended their feud, telling a judge that it is settled"."""
    if (
        frame.is_passive
        or not OVER.match(frame.rest)
        or not IN_COURT.search(frame.whole.text)
        or not is_told(frame)
    ):
        return None
    us, sides = set(frame.gathered.parties_of(frame.mine)), frame.gathered.spoken_of()
    both = is_of_sides(frame) or all(us & set(side) for side in sides)
    return Posture("settled", sides[0]) if both and sides[0] else None


def _is_told_to_court(frame: Frame) -> bool:
    """Whether the text tells a clause itself, or the parties or their lawyers tell it to a court."""
    source = teller(frame)
    lawyers = source is not None and bool(
        {"lawyers", "attorneys"} & {one.low for one in source.clause.subject}
    )
    return is_settled_now(frame) or (lawyers and source is not None and is_done(source) and is_done(frame))


BY_VERB = {
    **dict.fromkeys(("approve", "accept", "vote", "ratify", "sign"), _approved),
    **dict.fromkeys(("receive", "take"), _taken),
    "resolve": _resolved,
    "end": _ended,
}
"""Verb \u2192 how a settlement is told by a clause of it."""
