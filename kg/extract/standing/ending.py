"""Suits that end by other words than "settled": "agreed to pay Roe $5 million", "came to terms", "The suit, dismissed in May, ..."."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import DATE, SUM, WHO
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import bringing
from kg.extract.standing.settlements import SETTLING, is_of_parties, is_settled_now
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import Posture, is_done_now, is_suit, meant, prejudice
from kg.extract.telling.voice import teller
from kg.extract.telling.withothers import WITH, is_with_others

PAID = re.compile(
    rf"(?:to pay )?(?:(?P<a>{MANY}) )?(?:(?:an?|about|nearly|almost|more than|some|up to|a total of|a record) )*{SUM}(?: in (?:damages|compensation|cash))?(?: to (?P<c>{MANY}))?"
    rf"(?P<who>(?: to (?:an? |the )?(?:group of )?(?:[\w-]+ ){{1,4}}?(?:who|that) (?:had )?(?:sued|accused|alleged|claimed|said|say)\b)?)"
)
"""To whom somebody agrees to pay a sum: one who sues, or "to shareholders who accused it"."""
FORCED = re.compile(r"\b(?:jur(?:y|ors)|verdict|judge|court|ordered|arbitrator|award|judgment|fees)\b")
"""Who makes somebody pay without a settlement."""
TERMS = re.compile(
    rf"to terms\b(?= ?(?:$|[.,;{DATE}]|(?:on|in|last|before|just|late|earlier|this|and|but)\b|with (?:the|its|his|her|their) (?:plaintiffs?|former)\b))"
)
QUIETLY = re.compile(
    r"(?:out of court|amicably|privately|confidentially|quietly|(?:[\w-]+ ){0,2}?on (?:confidential|undisclosed|private|mutual\w*) |by (?:agreement|settlement)\b|through (?:mediation|a (?:confidential )?settlement)\b|to (?:the|their|everyone's|both) (?:[\w']+ )?satisfaction)"
)
"""How a suit is resolved that no court decides."""
PAYING = re.compile(rf"[^;]{{0,60}}?(?:{SUM}|\bsum|\bamount)[^;]{{0,40}}?\bto (?:settle|end|resolve)\b")
TO_SETTLE = re.compile(r"\bto settle(?: it)?(?= ?(?:$|[.,;]))")
UNDER = re.compile(
    r"(?:Under|As part of|According to) (?:the |a |their |that )(?:terms of (?:the|a|their) )?(?:confidential )?settlement(?: ,|(?: agreement)? (?:reached|announced|signed|filed)\b)"
)
OVER = re.compile(
    rf"(?:(?:(?:on|in) )?(?:{DATE}|[A-Z]\w+)(?: (?:when|after)\b.*)?|(?:last|this|earlier this|later that) \w+|(?:the )?(?:same|next|following) \w+|(?:[\w-]+ ){{1,3}}(?:later|ago|before trial))?(?: , (?:court|according to)\b.*)?[ .,;]*$"
)
"""What stands behind "ended" of a suit of which it tells no more than when."""
A_SUM = re.compile(
    rf"to pay (?:an? |about |nearly |almost |more than |up to |a total of )*{SUM}(?: in (?:damages|compensation|cash))?(?= ?(?:$|[.,;]))"
)
"""What one who is sued agrees to pay, to nobody else than who sues."""
GIVEN_UP = re.compile(
    rf"up (?:, (?:for|at least) [^;]{{1,30}}? , )?(?:on )?(?:the|his|her|its|their|{WHO} 's?) (?:[^;, ]+ ){{0,4}}?(?P<what>lawsuit|suit|case|complaint|action|(?:legal |court )?(?:fight|battle)|claims?|counts?)\b(?! with (?:cancer|illness|disease|addiction|depression))"
)
WALKED = re.compile(
    rf"away from (?:the|his|her|its|their|{WHO} 's?) (?:[^;, ]+ ){{0,3}}?(?:lawsuit|suit|case|(?:legal |court )(?:fight|battle))\b(?! with (?:\$|{SUM}))"
)
QUARREL = re.compile(
    rf"(?:(?:the|their|its|his|her|this|that|all|all of their|all of its|both) )?(?:{WHO} 's )?(?:(?!to\b)[\w-]+ ){{0,3}}?(?:lawsuits?|suits?|case|litigation|disputes?|differences|matter|claims|feud|quarrel|(?:legal|court) (?:fight|battle|war))\b(?= ?(?:$|[.,;]|(?:in|on|by|for|out|last|after|before|this|and)\b|(?<!differences )with {WHO}))"
)
MATTERS = frozenset({"matter", "dispute", "litigation", "lawsuit", "suit", "case", "claims"})
INTO = re.compile(
    r"into an? (?:[\w-]+ ){0,3}?(?:settlement\b|agreement (?:that|which|to|resolving|settling|ending)\b)"
)
ASIDE = {
    "settle": "settled",
    "dismiss": "dismissed",
    "toss": "dismissed",
    "withdraw": "withdrawn",
    "drop": "withdrawn",
}
"""Verb of an aside on a suit → how it stands: "The suit, since settled, ..."."""
ADVERBS = frozenset(
    {"since", "later", "now", "eventually", "ultimately", "long", "recently", "voluntarily", "then"}
)
AFFIRMING = re.compile(
    r"(?:the|that|its|this) (?:(?:judge|lower court|district court|trial court) 's )?dismissal(?: with(?:out)? prejudice)?(?: (?:on|in|last|this) [^,;]{1,20}| ,.*)? ?\.?"
)
REFUSED = re.compile(
    rf"(?:the|her|his|its|their|that|{WHO} 's) (?:(?!other|similar|earlier|separate|proposed|amended)[\w-]+ ){{0,3}}?(?:lawsuit|suit|complaint(?= ?(?:$|[.,;])))\b(?! (?:in|from) (?:the )?\w+ court| 's)"
)


def ended_otherwise(frame: Frame) -> Posture | None:
    """The posture by what else ends a suit, as "Under the settlement, Doe pays"; None where a clause tells of nothing such."""
    if frame.verb in ASIDE and not frame.clause.verb.negated and (told := _aside(frame)):
        return told
    way = WAYS.get(frame.verb)
    if (way is None and not _settles(frame)) or not (is_done_now(frame) or _will(frame)):
        return None
    return Posture("settled", meant(frame)) if way is None else way(frame)


def _rejected(frame: Frame) -> Posture | None:
    """The posture by "the judge rejected the suit"."""
    ends = frame.decides and not frame.is_passive and not _is_of_jury(frame) and REFUSED.match(frame.rest)
    return Posture("dismissed", meant(frame), (), prejudice(frame)) if ends else None


def _given_up(frame: Frame) -> Posture | None:
    """The posture by "Roe gave up her suit"; "Roe has given up, for now, her suit"."""
    us = frame.gathered.parties_of(frame.mine)
    found = (WALKED if frame.verb == "walk" else GIVEN_UP).match(frame.rest)
    mine = found and bool(us) and frame.gathered.against(us[0]) is not None
    if found is None or not mine or frame.is_passive:
        return None
    named = theories(found[0])
    narrow = not named and re.search(r"\b(?:claims?|counts?)$", found[0])
    return Posture("withdrawn", us, named) if not narrow else None


def _over(frame: Frame) -> Posture | None:
    """The posture by "The suit ended in May", of which it is not told how."""
    whole = is_suit(frame.clause.subject) and frame.is_of_paper and OVER.match(frame.rest)
    return Posture("ended", bringing(frame.clause.subject, frame.gathered)) if whole else None


def _settles(frame: Frame) -> bool:
    """Whether a clause tells of a settlement."""
    if frame.verb in {"agree", "pay"} or UNDER.match(frame.whole.text):
        return _pays(frame) or _owes(frame)
    if frame.verb in {"come", "enter"}:
        return is_of_parties(frame) and _agrees(frame)
    if frame.verb == "reach":
        return _reaches(frame)
    if frame.verb != "resolve" or frame.decides:
        return False
    subject = frame.clause.subject
    if frame.is_passive:
        named = is_suit(subject) or any(one.low in MATTERS for one in subject)
        return named and (QUIETLY.match(frame.rest) is not None)
    return is_of_parties(frame) and QUARREL.match(frame.rest) is not None


def _owes(frame: Frame) -> bool:
    """Whether a clause tells what a party does under a settlement."""
    told = UNDER.match(frame.whole.text) is not None and frame.outer is None
    verb = frame.clause.verb
    due = not verb.modal or frame.words[verb.first].low in {"will", "must"}
    return told and verb.finite and due and is_of_parties(frame)


def _agrees(frame: Frame) -> bool:
    """Whether parties come to terms, or enter into an agreement that ends their suit."""
    if frame.verb == "come":
        return TERMS.match(frame.rest) is not None
    ends = "settlement" in frame.rest or SETTLING.search(frame.whole.text) is not None
    return INTO.match(frame.rest) is not None and ends


def _will(frame: Frame) -> bool:
    """Whether a clause tells of what somebody will pay: "The city will pay Roe $5 million"."""
    verb = frame.clause.verb
    will = verb.modal and frame.words[verb.first].low == "will" and not verb.negated
    return will and frame.verb == "pay" and frame.outer is None and "settle" in frame.gathered.text


def _pays(frame: Frame) -> bool:
    """Whether one who is sued agrees to pay those who sue."""
    will = frame.verb == "pay" and frame.clause.verb.modal
    found = PAID.match(frame.rest) if frame.verb == "agree" or will else None
    us, gathered = frame.gathered.parties_of(frame.mine), frame.gathered
    if found is None or not us or FORCED.search(frame.whole.text) or teller(frame) is not None:
        return False
    rivals = set(gathered.suing_of(us))
    them = set(frame.parties_behind(found["a"] or found["c"]))
    crowd = (bool(found["who"]) or A_SUM.match(frame.rest) is not None) and gathered.is_alone
    return bool(rivals) and (bool(them & rivals) or crowd)


def _reaches(frame: Frame) -> bool:
    """Whether one party reaches an agreement with the other."""
    found = (
        WITH.search(frame.rest)
        if re.match(r"an? (?:[\w-]+ ){0,2}?(?:agreement|accord)\b", frame.rest)
        else None
    )
    us, them = (
        set(frame.gathered.parties_of(frame.mine)),
        set(frame.parties_behind(found["a"] if found else None)),
    )
    sides = [set(one) for one in frame.gathered.spoken_of()]
    return any(us & one and them & other for one, other in (sides, sides[::-1]))


def _aside(frame: Frame) -> Posture | None:
    """The posture by "The suit, since dismissed, ..."."""
    words, at = frame.words, frame.clause.verb.first - 1
    while at > 0 and words[at].low in ADVERBS:
        at -= 1
    later = frame.frames[frame.number + 1 : frame.number + 2]
    bare = all(one.low in ADVERBS for one in frame.clause.subject)
    if not bare or at < 1 or words[at].tag != "," or not later or not is_suit(later[0].clause.subject):
        return None
    subject = later[0].clause.subject
    if subject[-1].end > words[at].start or not is_done_now(frame):
        return None
    return Posture(ASIDE[frame.verb], bringing(subject, frame.gathered), (), prejudice(frame))


def _affirmed(frame: Frame) -> Posture | None:
    """The posture by "the court of appeals affirmed the dismissal", of the only suit."""
    alone = (
        AFFIRMING.fullmatch(frame.rest) and frame.decides and not frame.is_passive and frame.gathered.is_alone
    )
    return Posture("dismissed", frame.gathered.spoken_of()[0], (), prejudice(frame)) if alone else None


def _is_of_jury(frame: Frame) -> bool:
    return frame.clause.head is not None and frame.clause.head.low in {"jury", "jurors", "panel"}


WAYS = {
    **dict.fromkeys(("affirm", "uphold"), _affirmed),
    **dict.fromkeys(("give", "walk"), _given_up),
    "end": _over,
    "reject": _rejected,
}
"""Verb \u2192 the posture by a clause of it that tells something as done."""


def paid(frame: Frame) -> Posture | None:
    """The posture by "Doe paid $5 million to settle the lawsuit"; "Doe will pay $5 million to settle it"."""
    verb = frame.clause.verb
    will = verb.modal and frame.outer is None and frame.words[verb.first].low == "will" and not verb.negated
    pays = (
        PAYING.match(frame.rest)
        and (SETTLING.search(frame.rest) or TO_SETTLE.search(frame.rest))
        and verb.finite
        and not frame.is_passive
    )
    done = is_settled_now(frame) or will
    settles = pays and done and is_of_parties(frame) and not is_with_others(frame)
    return Posture("settled", meant(frame)) if settles else None


def came_to_terms(frame: Frame) -> Posture | None:
    """The posture by "Doe has come to terms with Roe"."""
    found = WITH.search(frame.rest) if frame.rest.startswith("to terms with ") else None
    named = frame.parties_behind(found["a"] if found else None)
    done = frame.gathered.is_party(named) and frame.clause.verb.form != "doing"
    return Posture("settled", meant(frame)) if done and is_settled_now(frame) else None
