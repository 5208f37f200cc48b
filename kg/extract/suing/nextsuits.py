"""Suits told of beside one before: "In the second, brought against Doe", "Doe filed her own suit"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame, Sides

NEXT = re.compile(
    r"\b[Ii]n (?:the|a) (?:second|third|other|latter|later|newer|next|separate)(?: (?:lawsuit|suit|case|action|complaint|one))? ,$"
)
"""What tells of another suit of somebody's who sued in one before: "In the second, brought against Doe"."""
LATER = frozenset({"later", "then", "turn", "meanwhile", "response", "back", "subsequently", "afterward"})
"""Words by which a suit follows the one before it."""
AGAINST = re.compile(rf"(?:[^;,]{{0,60}} )?against (?P<b>{MANY})")
OWN = re.compile(
    rf"(?:(?:an?|another) )?(?:[\w-]+ )?(?:lawsuit|suit|case|action|complaint|proceedings) of (?:its|his|her|their) own\b|(?:its|his|her|their|{WHO} 's?) own (?:lawsuit|suit|case|action|complaint|proceedings)\b"
)
"""A suit of somebody's own, who was sued before."""

NEXT_ONE = re.compile(
    r"(?:the|an?|another|yet another) (?:second|third|fourth|latter|companion) ?(?:(?:[a-z-]+ )?(?:lawsuit|suit|case|action|complaint|one))? ?",
    re.IGNORECASE,
)
"""What calls another suit of who sued in one before."""
AT = re.compile(rf"(?:at|against) (?P<b>{MANY})(?P<more>(?: ,? ?(?:and )?(?:at|against) {MANY})*)")
AT_WHOM = re.compile(
    rf"(?:(?:aimed|directed|leveled|levelled) at|(?:filed |brought )?against) (?P<b>{MANY})(?P<more>(?: ,? ?(?:and )?(?:at|against) {MANY})*)"
)
WHOM = re.compile(rf"(?P<b>{MANY})(?! ')")


def aimed_next(frame: Frame) -> Sides | None:
    """The sides of "The second was aimed at Doe and at Poe" and "A second suit targets Doe", of who sued in the one before."""
    if not NEXT_ONE.fullmatch(text_of(frame.clause.subject)) or frame.clause.verb.modal:
        return None
    way = AT_WHOM if frame.verb == "be" else AT if frame.is_passive else WHOM
    found = way.match(frame.rest)
    if found is None or frame.clause.verb.negated:
        return None
    more = found["more"] if "more" in found.groupdict() else ""
    sued = frame.parties_behind(found["b"]) + tuple(frame.behind(more) if more else ()) + frame.further
    us = tuple(one for one in frame.gathered.spoken_of()[0] if one not in sued)
    return Sides(us, sued) if us and sued else None


def filed_next(frame: Frame) -> Sides | None:
    """The sides of "In the second, brought against Doe", of who sued in the one before."""
    first = frame.clause.verb.first
    found = (
        AGAINST.match(frame.rest) if NEXT.search(text_of(frame.words[max(0, first - 6) : first])) else None
    )
    sued = frame.parties_behind(found["b"]) if found else ()
    us = tuple(one for one in frame.gathered.spoken_of()[0] if one not in sued)
    return Sides(us, sued) if us and sued else None


def is_own_one(frame: Frame) -> bool:
    """Whether a clause tells of a suit that somebody brings besides: "has since issued proceedings of her own against Doe"."""
    return OWN.match(frame.rest) is not None


def own_against(frame: Frame, us: Keys) -> Keys:
    """Whom somebody sues who was sued and brings a suit of their own: "Doe filed her own suit in Texas"."""
    lows = frame.parsed.lows
    after = not LATER.isdisjoint(lows) and "before" not in lows and "had" not in lows
    mine = after and OWN.match(frame.rest) is not None and frame.gathered.against(us[0]) is None
    return frame.gathered.suing_of(us) if mine else ()
