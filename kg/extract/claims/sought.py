"""For how much a suit is brought: which clauses ask for a sum, and who asks."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.tokens import Token
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import DATE, SUM, WHO
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame
from kg.extract.telling.speech import is_it
from kg.extract.telling.voice import teller

ALLEGING = frozenset({"allege", "accuse", "claim", "assert"})
SAYING = frozenset({"say", "contend", "argue"})
"""Verbs that tell a claim only where a suit's paper says it."""
CHARGING = ALLEGING | SAYING | {"charge"}
SEEKING = frozenset({"seek", "demand", "ask", "want", "request", "pursue", "pray", "urge"})
LOOKING = {
    "look": re.compile(rf"(?:for|to (?:recover|collect)) (?:[\w-]+ ){{0,3}}?{SUM}"),
    **dict.fromkeys(("hope", "aim", "try"), re.compile(rf"to (?:recover|collect) (?:[\w-]+ ){{0,4}}?{SUM}")),
    "call": re.compile(rf"for (?:[\w-]+ ){{0,3}}?{SUM} in (?:[\w-]+ ){{0,2}}?(?:damages|compensation)\b"),
    "be": re.compile(rf"after (?:[\w-]+ ){{0,3}}?{SUM}"),
}
"""Verb → the words behind it by which who sues asks for a sum: "is after $5 million"."""
THAT_PAYS = frozenset({"pay", "return", "repay", "refund", "reimburse"})
"""What somebody demands that another do with a sum."""
VALUING = frozenset({"put", "peg", "value"})
VALUED = re.compile(
    rf"(?:{WHO} 's? |(?:its|his|her|their|the) )?(?:own )?(?:[\w-]+ )?(?P<what>damages|loss(?:es)?|harm|injur(?:y|ies)|claims?) at (?:[\w-]+ ){{0,3}}?{SUM}"
)
DAMAGED = re.compile(
    rf"(?:(?:about|nearly|some|more than|at least) )?{SUM}(?= ?(?:$|[.,;])| from )|(?:[\w-]+ )?damages of (?:[\w-]+ ){{0,3}}?{SUM}|(?:[\w-]+ ){{0,3}}?{SUM} in (?:[\w-]+ ){{0,2}}?(?:damages|losses)\b"
)
"""What somebody "puts its damages at", and "claims"."""
ELSEWHERE = re.compile(
    r"\bin (?:an?|the|his|her|its|their) (?:earlier|previous|prior|separate|related|similar|other|first) (?:[\w-]+ ){0,2}?(?:lawsuit|suit|case|complaint|action)\b|\bin another (?:lawsuit|suit|case|action)\b"
)
FEES = re.compile(
    rf"(?:[\w-]+ ){{0,4}}?{SUM} in (?:(?:attorneys?|lawyers?|legal|court) ?(?:'s?)? )?(?:fees|costs)\b"
)
"""What is asked for besides what a suit is brought for."""
PRICE = re.compile(
    rf"\b(?<!exchange )(?<!return )(?:for|seeking|worth|to (?:recover|collect)) (?:[\w-]+ ){{0,3}}?{SUM}"
)
BEYOND = re.compile(r"\b(?:after|before|since|until|upon) (?:\w+ly )?\w+ing\b.*")
"""What somebody did besides, at what price or not: "sued Doe after agreeing to sell it for $5 million"."""
SOUGHT = re.compile(
    rf"(?:up to )?(?:(?!to\b|on\b|that\b|about\b|questions?\b|whether\b|why\b|how\b|over\b|regarding\b|into\b)[\w-]+ ){{0,6}}?{SUM}"
    rf"|to (?:recover|collect) (?:[\w-]+ ){{0,4}}?{SUM}"
    rf"|[^;]{{0,120}}?\b(?:(?:damages|judgment|compensation|relief)(?: ,? ?(?:jointly|severally|individually)(?: ,)?(?: and/or| and| or)?)* (?:,? ?jointly and severally ,? ?)?(?:in (?:an|the) amount )?(?:(?:of )?(?:not|no) less than|of (?:at least|more than)|of|exceeding|in excess of|greater than)|judgment [^;,]{{0,80}}?in (?:the (?:amount|sum) of|an amount (?:exceeding|of at least|greater than|in excess of))) {SUM}"
    rf"|(?:[\w-]+ ){{0,3}}?(?:jury|jurors|court|judge|panel|arbitrators?) (?:on {DATE} )?to (?:award|grant|give) (?:{WHO} )?(?:[\w-]+ ){{0,5}}?{SUM}"
)
EACH = re.compile(
    rf"damages of (?:[\w-]+ ){{0,3}}?(?P<a>{SUM})|(?P<b>{SUM}) in (?:[\w-]+ ){{1,4}}?(?:damages|compensation)\b"
)
"""A sum of damages of one kind: "actual damages of $5,000 and punitive damages of $1 million"."""
REGAINED = re.compile(
    rf"to (?:recover|collect|claw back|get back|win) (?:(?!from\b|for\b)[\w-]+ ){{0,5}}?{SUM}"
    rf"|(?:{WHO}|(?:an?|the|that) (?:[\w-]+ ){{0,2}}?(?:judge|court|jury|panel|arbitrator)) to (?:make|order|force|require|have|let) [^;,]{{1,40}}? (?:pay|return|repay|refund|collect|recover) (?:{WHO} )?(?:[\w-]+ ){{0,4}}?{SUM}"
    rf"|for , {SUM}"
)
"""What somebody asks for by what is to be done with it: "seeks to recover $5 million", "damages that she asked for, $5 million, "."""
WISHED = re.compile(
    rf"(?:{WHO}|him|it|them|the [\w-]+) to (?:pay|return|repay|reimburse|refund|hand over|give)(?: back)? (?:(?:{WHO}|him|her|it|them) )?(?:[\w-]+ ){{0,4}}?{SUM}"
)
"""What somebody wants of another: "wants Doe to pay her $5 million"."""
PURSUED = re.compile(rf"{WHO}(?: and {WHO})? for (?:[\w-]+ ){{0,4}}?{SUM}")
OWED = re.compile(rf"(?:(?P<a>{MANY}) )?(?:[\w-]+ ){{0,4}}?{SUM}")
PRICED = re.compile(rf".*?{SUM} for (?:an?|the|his|her|its|their|each) ")
"""A price that somebody asks for a thing, where no theory and no harm is told: "wants $4 million for her house"."""
LEFT_OUT = re.compile(
    r"(?:for|in (?:[\w-]+ ){1,3}?|at trial|from (?:the )?jurors|from the jury|in (?:the|his|her|its|their) (?:[\w-]+ )?(?:suit|lawsuit|complaint))? ?(?:$|[.,;])"
)
"""What stands behind "sought" where the sum stands before it."""
HARM = re.compile(
    r"\b(?:loss(?:es)?|damages?|harm|injur\w+|pain|suffering|death|distress|theft|misconduct|breach|wages|pay|use|work)\b"
)
CLAIMS = re.compile(r"(?:[\w'-]{1,30} ){0,5}?(?:claims?|counts?|causes? of action)\b")
"""What somebody adds to a suit."""
STRANGERS = re.compile(
    rf"\bagainst (?!(?:[\w'-]+ ){{0,5}}{WHO})(?:an?|two|three|four|five|several|some|certain|other|others|another|former|unnamed)\b"
)
"""Those sued, whom nothing names."""


def values(frame: Frame) -> bool:
    """Whether a clause puts damages at a sum, or a paper of a suit the harm for which it is brought: "put its damages at $5 million"."""
    found = VALUED.match(frame.rest)
    paper = frame.is_of_paper or (is_it(frame) and frame.gathered.of_paper)
    seeks = any(one.verb in SEEKING for one in frame.frames)  # "puts its losses at $5 million and seeks four"
    return found is not None and (found["what"] in {"damages", "claim", "claims"} or (paper and not seeks))


def asks(frame: Frame) -> bool:
    """Whether a clause asks for a sum, and not for the price of a thing."""
    text = frame.rest
    if frame.verb in LOOKING:
        return LOOKING[frame.verb].match(text) is not None
    if frame.verb not in SEEKING:
        if ELSEWHERE.search(text):
            return False  # "claimed damages of $5 million in an earlier suit"
        claimed = frame.verb in ALLEGING and DAMAGED.match(text) is not None
        return claimed or frame.verb in VALUING or PRICE.search(BEYOND.sub("", text)) is not None
    if FEES.match(text):
        return False
    priced = PRICED.match(text) and not theories(text) and HARM.search(text) is None
    wished = {"want": WISHED, "pursue": PURSUED}.get(frame.verb, REGAINED)
    told = SOUGHT.match(text) or REGAINED.match(text) or wished.match(text)
    return told is not None and not priced


def sums_asked(frame: Frame) -> list[Token]:
    """The sums that a clause asks for: behind its verb, else before it, as "the $5 million (that) she had sought"."""
    behind = [one for one in frame.clause.rest if one.tag == "M"]
    if behind:
        return behind if asks(frame) else []
    if wanted := _that_pays(frame):
        return wanted
    lead = (*frame.clause.antecedent, *frame.clause.subject)
    fees = any(one.low in {"fees", "costs"} for one in lead)
    told = frame.verb in SEEKING and not (fees or frame.is_passive or frame.clause.verb.negated)
    return [one for one in lead if one.tag == "M"] if told and LEFT_OUT.match(frame.rest) else []


def _that_pays(frame: Frame) -> list[Token]:
    """The sums that somebody demands that another pay: "demands that Doe pay $5 million"."""
    later = frame.frames[frame.number + 1] if frame.number + 1 < len(frame.frames) else None
    if later is None or frame.verb not in SEEKING or later.verb not in THAT_PAYS or later.is_passive:
        return []
    that = [one.low for one in later.clause.lead[-1:]] == ["that"] and not frame.clause.verb.negated
    first = next((one for one in later.clause.rest if one.tag == "M"), None)
    return [first] if that and first is not None and not frame.rest else []


def kinds_of_damages(frame: Frame, sums: list[Token]) -> int:
    """How many of the sums that a clause asks for are each of a kind of damages; 1 where they are not told so."""
    return max(1, len(EACH.findall(frame.rest))) if len(sums) > 1 else 1


def served(frame: Frame, who: Keys) -> Keys:
    """Those for whom some ask: their clients where they are lawyers, else themselves: "Poe, Roe's lawyer, asked jurors"."""
    clients = {client: None for lawyer, client in frame.gathered.counsel if lawyer in who}
    return tuple(clients) if clients and not frame.gathered.is_party(who) else who


def is_reported(frame: Frame, who: Keys) -> bool:
    """Whether the claim is told by others than its claimants and their paper: "Doe says Roe demanded $5 million"."""
    source, within = teller(frame), any(one.low in SUITS for one in frame.clause.antecedent[-1:])
    if source is None or source.is_of_paper or (within and source.verb == "agree"):
        return False  # "agreed to settle the suit in which Roe demanded $5 million"
    if source.decides and frame.verb in {"allege", "plead"}:
        return False  # "found that Roe had plausibly alleged fraud"
    return source.verb not in CHARGING or not set(frame.gathered.parties_of(source.mine)) & set(who)
