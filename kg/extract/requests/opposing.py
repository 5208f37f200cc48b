"""Who opposes which request."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MANY, MOTION
from kg.extract.grammar.wording import DATE, WHO, text_of
from kg.extract.matter.cues import request
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.requests.asked import ask
from kg.extract.requests.granting import TAKES_MOTION
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.supposed import is_supposed
from kg.extract.text.cued import Cued
from kg.model import Quote

OPPOSING = frozenset({"oppose", "resist", "fight", "contest", "challenge", "object"})
AGAINST = re.compile(rf"(?:back )?against [^,;]{{0,60}}?\b{MOTION}\b")
LOOSE = frozenset({"challenge", "contest", "fight"})
"""Verbs that take more than requests."""
ENTERED = Cued(
    rf"^(?:\d+ )?(?:[A-Z]{{3,}} )*(?:(?:OPPOSITION|OBJECTIONS?)(?: filed)? by (?P<a>{MANY}) (?:to|re) (?P<what>.*\b[Mm](?:otion|OTION)\b.*)"
    rf"|(?:OPPOSITION|OBJECTIONS?) (?:to|re) (?P<other>[^;:]*?\b[Mm](?:otion|OTION)\b[^;:]*?) (?:filed )?by (?P<b>{MANY}))",
    "OPPOSITION",
    "OBJECTION",
)
"""A line of a docket that stands in a text for itself: "OPPOSITION by Roe to 6 Motion to Dismiss"."""
GIFTS = {
    "dismissal": "motiontodismiss", "remand": "motiontoremand", "transfer": "motiontotransfer", "stay": "motiontostay",
    "intervention": "motiontointervene", "class certification": "motion", "summary judgment": "motionforsummaryjudgment",
}  # fmt: skip
"""What somebody may oppose that only a court gives \u2192 the kind of the request for it."""
GIFT = re.compile(
    rf"(?:to )?(?:an?y? |the )?(?P<what>{'|'.join(GIFTS)})\b(?= ?$| ?[.,;]| of (?:the|her|his|its|their) | last| on| in)"
)
REFERRING = re.compile(r"\b(?:motions?|request|bid|it|this|effort|move)\b")
HOW = r"(?:(?:vigorously|strongly|fiercely|bitterly|strenuously|forcefully|with \w+|in (?:court|writing|papers|a (?:filing|brief|letter)))\b)"
ALONE = re.compile(rf" ?(?:$|[.,;]|(?:on |in )?{DATE}|{HOW})")
"""What stands behind "opposed" where it takes no object: "Roe opposed"."""
PAPER = re.compile(
    rf"(?:an?|its|his|her|their|the|{WHO} 's) (?:[\w-]+ ){{0,3}}?(?:opposition|objections?|opposing)\b(?P<what>(?: (?:brief|papers|memorandum))?(?: to\b[^;]*)?)"
)
IN_OPPOSITION = re.compile(r"in opposition\b")
"""A paper that opposes: "an opposition to Roe's motion"."""
OTHER_ONE = re.compile(r"\bthe (?:latter|former|first|second|other)\b")
"""What points to one of several requests by its place."""
DENIAL = re.compile(
    rf"(?:to|not to) (?:reject|deny|refuse|turn down|dismiss|throw out|toss|grant|allow) [^,;]{{0,80}}?\b{MOTION}\b"
)
REFUSAL = re.compile(r"to (?!grant|allow)|not to (?:grant|allow)")
NOT_TO = re.compile(
    r"not to (?P<what>(?:dismiss|throw out|toss|stay|pause|block|halt|transfer|remand|seal|unseal|send|move)\b.*)"
)
GO_ON = re.compile(
    r"to (?:let|allow) (?:the|its|his|her|their|that|this|[^\x00-\u2fff] 's) (?:[\w-]+ ){0,3}?(?:suit|lawsuit|case|complaint|claims?|litigation) (?:to )?(?:proceed|continue|go (?:forward|ahead|on|to trial)|move (?:forward|ahead))\b"
)
"""What a court is asked not to do, or to let go on, by those who oppose that it be ended."""
"""What a court is asked to do about a request by those who oppose it."""
BY = re.compile(rf"by (?P<a>{MANY})")
OVER = Cued(
    rf"\b(?:[Oo]ver|[Dd]espite) (?P<a>{LIST}) 's? (?:[\w-]+ )?(?:objections?|opposition)\b",
    "objection",
    "opposition",
    core=" '",
)
IT = re.compile(rf"(?:it|that|this|them|both|{WHO})(?![^ ])")
"""What stands for the request that was told of before."""
OWNED = Cued(
    rf"(?P<a>{LIST}) 's? (?:[\w-]+ )?(?:opposition|objections?)(?: (?:thereto|brief|(?:was|is) filed)| to (?P<what>[^,;]{{0,40}}?\b{MOTION}\b[^,;]*)|(?= ?[,.;]| and))",
    "objection",
    "opposition",
    core=" '",
)
"""A paper that opposes, called somebody's: "Roe's opposition to the motion"."""

OPENING = re.compile(
    rf"(?:Opposing|In (?:opposing|(?:an? |the |{WHO} 's )?(?:[\w-]+ )?opposition to)) [^,;]{{0,80}}?\b{MOTION}\b[^,;]*,"
)
"""What opens a sentence that tells what some said against a request."""


BESIDE = Cued(rf"\b(?P<what>{MOTION}\b[^,;]{{0,80}}?)(?: ,)? opposed by (?P<a>{MANY})", "opposed by")
"""Who opposes a motion by the way: "Roe's motion to compel, opposed by Doe, is set for May"."""


MOVED = re.compile(rf"\b{MOTION} (?:to|for) [^,;]*(?: ,)? (?:which|that) [^,;]*$")
"""The motion before a relative clause: "Roe's motion to compel further answers, which Doe opposed"."""


def opposes(frame: Frame, asked: str | None) -> bool:
    """Whether a clause tells that its subject opposes a request; ``asked`` is what it asks a court for, if it does."""
    if asked is not None:
        denied = DENIAL.match(asked) is not None and REFUSAL.match(asked) is not None
        return denied or NOT_TO.match(asked) is not None or GO_ON.match(asked) is not None
    if any(one.low in {"what", "other"} for one in frame.clause.subject[:2]):
        return False  # "what she objects to", "each of which the other opposes"
    if frame.verb in {"argue", "push"}:
        return AGAINST.match(frame.rest) is not None
    if frame.verb in {"respond", "reply"}:
        return IN_OPPOSITION.match(frame.rest) is not None
    return frame.verb in OPPOSING or (frame.verb in {"file", "submit", "lodge"} and _is_opposition(frame))


def _is_opposition(frame: Frame) -> bool:
    return PAPER.match(frame.rest) is not None


def opposed(frame: Frame, who: Keys) -> None:
    """Notes that some oppose the last request that a clause may mean."""
    clause = frame.clause
    about = f"{text_of(clause.antecedent)} {frame.rest}"
    spared = NOT_TO.search(about)
    category, paper = request(f"to {spared['what']}" if spared else about), PAPER.match(frame.rest)
    if category is None and clause.antecedent:
        asked = MOVED.search(text_of(frame.words[: clause.verb.first]))
        category = request(asked[0]) if asked else None
    if category is None and GO_ON.search(about):
        category = "motiontodismiss"
    if category is None and frame.verb in OPPOSING and (gift := GIFT.match(frame.rest)):
        category = GIFTS[gift["what"]]
    found = IT.match(frame.rest)  # "Roe opposed it", "opposed that with vigor"
    pointed = found is not None and (len(found[0]) > 1 or clause.rest[0].pronoun)
    it = found is not None and pointed and ALONE.match(frame.rest[found.end() :])
    if category is None and OTHER_ONE.search(about):
        return  # "opposed the latter"
    meant = it or REFERRING.search(about) or clause.antecedent or ALONE.match(frame.rest) or paper
    if category is not None or meant:
        sure = frame.verb not in LOOSE or (category in GIFTS.values() and TAKES_MOTION.match(frame.rest))
        named = category if REFERRING.search(about) and sure else None
        oppose_last(frame.gathered, category, who, frame.quote if named else None)


def opposed_by(frame: Frame) -> None:
    """Notes who opposes what a passive clause has as its subject: "the motion was opposed by Roe"."""
    by = BY.match(frame.rest) if frame.verb in OPPOSING else None
    who = frame.parties_behind(by["a"]) if by else ()
    subject = text_of(frame.clause.subject)
    if who and REFERRING.search(subject):
        oppose_last(frame.gathered, request(subject), who, frame.quote)


def opposed_beside(reading: Reading) -> None:
    """Notes who opposes a request by the way: "Opposing the motion, Roe argued"."""
    opening = OPENING.match(reading.text)
    first = next((one for one in reading.frames if one.clause.verb.finite), None)
    if opening and first is not None and (who := reading.gathered.parties_of(first.mine)):
        oppose_last(reading.gathered, request(opening[0]), who, reading.quote)
    if (entered := ENTERED.match(reading.text)) and (who := reading.parties(entered["a"] or entered["b"])):
        oppose_last(
            reading.gathered, request((entered["what"] or entered["other"]).lower()), who, reading.quote
        )
    _told_by(reading, OWNED, BESIDE)


def opposed_over(reading: Reading) -> None:
    """Notes over whose objection a court did what was asked: "over Roe's objection"."""
    _told_by(reading, OVER)


def _told_by(reading: Reading, *patterns: Cued) -> None:
    """Notes whom patterns tell to oppose a request."""
    for pattern in patterns:
        for found in pattern.finditer(reading.text):
            who = reading.parties(found["a"])
            category = request(found.groupdict().get("what") or reading.text)
            filed = found[0].endswith(("filed", "brief", "thereto"))
            if who and (filed or category is not None) and not is_supposed(reading.text, found):
                oppose_last(reading.gathered, category, who, reading.quote if "to " in found[0] else None)


def oppose_last(gathered: Gathered, category: str | None, who: Keys, named: Quote | None = None) -> None:
    """Notes that some oppose the last request of the kind, or the last one spoken of, that is not theirs.

    Where none was told of, it is one of nobody yet, if the words (``named``) call it by its kind.
    """
    filings = [key for key in gathered.filings if key != gathered.request]
    if gathered.request is not None:
        filings.append(gathered.request)
    for key in reversed(filings):
        one = gathered.filings[key]
        theirs = gathered.is_alone or not {*who}.isdisjoint(sum(gathered.sides.get(one.case, ()), ()))
        if category in {None, one.category} and theirs and not set(who) & set(one.on_behalf_of):
            oppose(gathered, key, who)
            return
    if category is not None and named is not None and gathered.opponents(who[0]):
        oppose(gathered, ask(gathered, (), category, named), who)


def oppose(gathered: Gathered, filing: str, who: Keys) -> None:
    """Notes who opposes a request."""
    if gathered.opponents(who[0]) and not set(who) & set(gathered.filings[filing].on_behalf_of):
        known = gathered.filings[filing].opposed_by
        gathered.change(gathered.filings, filing, opposed_by=tuple(dict.fromkeys(known + who)))
