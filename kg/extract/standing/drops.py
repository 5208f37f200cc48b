"""Suits and claims that their own side drops, or that all sides agree to end."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.standing.dismissals import SURE
from kg.extract.standing.settlements import is_of_parties
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import DROPPING, Posture, bringers, is_done_now, is_suit, prejudice, taken

ANNOUNCING = frozenset({"intend", "plan", "promise", "vow", "decide"})
AS = re.compile(r"(?:^| )as (?!moot\b|untimely\b)")
"""What makes "dismissed" a judgement of value: "dismissed the suit as a stunt"."""
STIPULATED = re.compile(
    r"to (?:(?:an? |the )?(?:voluntary )?dismissal\b|dismiss (?:this|the|their|her|his|its) (?:entire )?(?:case|suit|lawsuit|action)\b)(?! of (?:some|one|two|part|the (?:\w+ )?claims?))"
)
PAPER = re.compile(
    r"(?:an?|the|their|its|his|her) (?:joint |agreed )?(?:stipulations?(?: and (?:proposed )?order)?|notice) (?:of (?:voluntary |joint )?dismissal\b|dismissing (?:the|this|that|their|her|his|its) (?:[\w-]+ )?(?:case|suit|lawsuit|action)\b)(?! of (?:some|one|two|part|the (?:\w+ )?claims?))"
)
"""The paper by which those who sue, or all sides, end a suit."""
FIGHT = re.compile(
    rf"(?:the|their|her|his|its|this|that|an?|{WHO} 's) (?:[\w-]+ ){{0,3}}?(?:lawsuit|suit|case|litigation|(?:legal|court) (?:\w+ )?(?:fight|battle|dispute|feud|war))\b"
)


LET_GO = re.compile(
    rf"(?P<what>it|that|them|those|(?:the|that|this|his|her|its|their|{WHO} 's?) (?:[\w-]+ ){{0,3}}?(?:lawsuit|suit|case|action|complaint|claims?|counts?)) (?:drop|go|lapse|die)\b(?! (?:forward|ahead|on|to|over|back|down|up)\b)"
)
POINTING = frozenset({"it", "that", "them", "those"})


def dropped(frame: Frame) -> Posture | None:
    """The posture by "Roe dropped her suit"; "Roe agreed to drop it"; "Roe will drop it"."""
    verb, found = frame.clause.verb, taken(frame)
    if found is None or frame.decides:
        return None
    named, us = theories(found["what"]), _suing(frame)
    sure = not SURE.isdisjoint(one.low for one in frame.words[verb.first : verb.last])
    if us and sure and verb.finite and frame.outer is None and verb.word in DROPPING:
        return Posture("withdrawalannounced", us, named)
    if verb.form == "todo" and (status := _announced(frame)):
        return Posture(status, bringers(frame), named)
    if not us or not is_done_now(frame) or (verb.word == "dismiss" and AS.search(frame.rest)):
        return None
    return Posture("withdrawn" if verb.word in DROPPING else "dismissed", us, named, prejudice(frame))


def let_go(frame: Frame) -> Posture | None:
    """The posture by "Roe let the case drop"; "There was a fraud claim too, but Roe let that go"."""
    rest = text_of(frame.words[frame.clause.verb.last + 1 :])
    found = LET_GO.match(rest)
    us = _suing(frame) if found else ()
    if found is None or not us or frame.is_passive or not is_done_now(frame):
        return None
    pointing = found["what"] in POINTING
    named = theories(
        frame.whole.text[: frame.offsets[frame.clause.verb.first]] if pointing else found["what"]
    )
    whole = not pointing and not found["what"].rstrip("s").endswith(("claim", "count"))
    return Posture("withdrawn", us, named, prejudice(frame)) if named or whole else None


def stipulated(frame: Frame) -> Posture | None:
    """The posture by "the parties stipulated to dismissal"."""
    told = STIPULATED.match(frame.rest) and is_done_now(frame)
    return Posture("dismissed", frame.gathered.spoken_of()[0], (), prejudice(frame)) if told else None


def filed(frame: Frame) -> Posture | None:
    """The posture by "the parties filed a stipulation of dismissal"; "Roe filed a notice of dismissal"."""
    told = PAPER.match(frame.rest) and is_done_now(frame) and not frame.is_passive
    who = _suing(frame) or (frame.gathered.spoken_of()[0] if told and is_of_parties(frame) else ())
    return Posture("dismissed", who, (), prejudice(frame)) if told and who else None


def ended_by_both(frame: Frame) -> Posture | None:
    """The posture by "Roe and Doe ended their legal fight", of both; "Roe ended her lawsuit"."""
    if frame.is_passive or not FIGHT.match(frame.rest) or not is_done_now(frame) or frame.decides:
        return None
    us, (suing, sued) = set(frame.gathered.parties_of(frame.mine)), frame.gathered.spoken_of()
    if us & set(suing) and us & set(sued):
        return Posture("settled", suing)
    mine = tuple(one for one in suing if one in us)
    return Posture("withdrawn", mine) if mine and taken(frame) else None


def agreed_to_end(frame: Frame) -> Posture | None:
    """The posture by "the parties agreed that the case be dismissed", by its last clause; None elsewhere."""
    before, first = frame.before, frame.words[frame.clause.verb.first].low
    if (
        before is None
        or before.verb not in {"agree", "stipulate"}
        or first != "be"
        or not before.clause.verb.finite
    ):
        return None
    told = is_suit(frame.clause.subject) and is_done_now(before) and is_of_parties(before)
    claims = any(one.low.startswith(("claim", "count")) for one in frame.clause.subject)
    who = frame.gathered.spoken_of()[0]
    return Posture("dismissed", who, (), prejudice(frame)) if told and not claims and who else None


def _suing(frame: Frame) -> Keys:
    """Those who bring a suit and are the clause's subject."""
    us = frame.gathered.parties_of(frame.mine)
    return us if us and frame.gathered.against(us[0]) else ()


def _announced(frame: Frame) -> str:
    """What status "to drop" tells right behind its verb; empty where none."""
    verb = frame.before.clause.verb if frame.before is not None else None
    if verb is None or verb.negated or verb.modal or frame.words[verb.last + 1].low != "to":
        return ""
    if _is_conditional(frame):
        return ""
    if verb.word == "agree":
        return "dismissaloutstanding"
    return "withdrawalannounced" if verb.word in ANNOUNCING and _suing(frame) else ""


def _is_conditional(frame: Frame) -> bool:
    """Whether the next clause tells on what it depends: "agreed to drop the suit if Doe apologized"."""
    later = frame.frames[frame.number + 1 : frame.number + 2]
    return any(one.low in {"if", "unless"} for after in later for one in after.clause.lead[-1:])
