"""What courts are told to do that somebody had asked for: "the judge moved the case to Ohio", where Doe asked to have it moved."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MANY
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.cues import ANY_REQUEST, SURVIVES, request
from kg.extract.matter.gathered import Gathered
from kg.extract.requests.asked import clients
from kg.extract.requests.rulings import Decision, decide, waiting
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import PARTLY, bringers, is_suit, taken
from kg.extract.telling.voice import teller
from kg.model import Filing

AT_REQUEST = re.compile(rf"\bat (?:(?P<a>{LIST})|the (?:parties|two sides)) 's? (?:joint )?request\b")
ON_MOTION = re.compile(
    rf"\b(?:(?:on|upon|granting|in response to) (?:an? |the )?(?:[\w-]+ )?(?:motions?|requests?) (?:by|of|from|filed by)|at the (?:request|urging|behest) of) (?P<a>{MANY}(?: and (?:by|of|from) {MANY})?)"
    rf"|\b(?:on|upon|granting) (?P<b>{LIST}) 's? (?:[\w-]+ )?motions?\b(?! (?:to|for))"
)
"""Whose motion a court acts on: "dismissed it on motions by Doe and by Roe"."""
OF_ANY = re.compile(rf"(?:an?|another|{WHO} 's?) ")
"""What begins the suit that is nobody's of whom a text tells: "dismissed a suit on the motion of Doe"."""
AGREED = re.compile(
    r"\bat the (?:joint )?request of (?:both|all|the parties|the two|the plaintiffs?)\b|\bby (?:mutual )?(?:agreement|stipulation|consent)\b|\bvoluntar(?:y|ily)\b"
)
"""What ends a suit by its parties' own will, whatever one of them moved for before."""
FRONTED = re.compile(rf"At (?P<a>{LIST}) 's (?:joint )?request ,")
DEEDS = frozenset(
    {
        "dismiss",
        "toss",
        "throw",
        "stay",
        "pause",
        "put",
        "transfer",
        "move",
        "send",
        "remand",
        "sanction",
        "strike",
        "seal",
    }
)
"""Verbs of what a court does that it may have been asked to do."""
LETTING = frozenset({"let", "allow", "permit"})
SO = r"(?:under (?:seal|an?|his|her|their)|anonymously|pseudonymously|remotely|in secret|by video|without (?:an?|his|her|paying))\b"
"""How a suit may be let go on by a court that was not asked to dismiss it: "under seal"."""
GOES_ON = re.compile(
    rf"(?:the|his|her|its|their|that|this|[^\x00-\u2fff] 's) (?:[\w-]+ ){{0,3}}?(?:lawsuit|suit|case|complaint|action|litigation)(?: [^,;]{{1,60}}?)? (?:to )?(?:proceed|continue|go (?:forward|ahead|on|to trial)|move (?:forward|ahead))\b(?! {SO})"
)
JOINS = re.compile(
    rf"(?P<a>{MANY}) (?:to )?(?P<what>(?:intervene|withdraw (?:as|from)|join the (?:case|suit|lawsuit))\b.*)"
)
JOINING = frozenset({"intervene", "withdraw"})
GOING = frozenset({"proceed", "continue", "go", "move", "face"})
ONWARD = re.compile(rf"(?!(?:\w+ )?{SO})(?:forward|ahead|on|to trial)?\b")
MAY = frozenset({"can", "may", "must", "should", "could"})
DISMISSAL = "motiontodismiss"


def fulfil(frame: Frame) -> None:
    """Adds what a court does at somebody's request, or does as somebody asked it to, or not to."""
    _at_request(frame)
    _on_motion(frame)
    if frame.decides and not frame.is_passive and frame.clause.verb.finite:
        if frame.verb in DEEDS:
            _done_as_asked(frame)
        elif frame.verb in LETTING:
            _let(frame)


def _done_as_asked(frame: Frame) -> None:
    """Adds that a request is granted where the court does what it asks for."""
    words = f"to {frame.verb} {frame.rest[:80]}"
    category = request(words) if ANY_REQUEST.match(words) else None
    key = waiting(frame.gathered, category, ()) if category is not None else None
    parted = PARTLY.search(frame.rest) or SURVIVES.search(frame.text)
    if key is None or parted or AGREED.search(frame.text):
        return
    filing = frame.gathered.filings[key]
    if (
        filing.on_behalf_of
        and _is_of_topic(frame.gathered, filing)
        and (category != DISMISSAL or _ends(frame, filing))
    ):
        decide(frame, Decision(category, filing.on_behalf_of, "granted"))


def _ends(frame: Frame, filing: Filing) -> bool:
    """Whether the suit that a clause ends is one against those who moved to dismiss."""
    suing = bringers(frame) if taken(frame) else ()
    suit = frame.gathered.against(suing[0]) if suing else None
    return suit is not None and not set(filing.on_behalf_of).isdisjoint(suit[1])


def _is_of_topic(gathered: Gathered, filing: Filing) -> bool:
    return gathered.is_alone or filing.case == gathered.topic


def _let(frame: Frame) -> None:
    """Adds "the judge let the suit go forward", where it was to be dismissed; "let Roe intervene"."""
    if GOES_ON.match(frame.rest) and not PARTLY.search(frame.rest):
        lives(frame)
    found = JOINS.match(frame.rest)
    who = frame.parties_behind(found["a"]) if found else ()
    words = found["what"] if found else ""
    later = frame.frames[frame.number + 1] if frame.number + 1 < len(frame.frames) else None
    if later is not None and not frame.rest and later.verb in JOINING:  # "let Roe intervene"
        who, words = frame.gathered.parties_of(later.mine), f"{later.verb} {later.rest}"
    category = request(f"to {words}") if words else None
    if who and category is not None:
        decide(frame, Decision(category, clients(frame.gathered, who), "granted"))


def goes_on(frame: Frame) -> bool:
    """Whether a court is told to say that a suit may go on: "a judge ruled that Doe must face the suit"."""
    verb, source = frame.clause.verb, teller(frame) or _ruled_behind(frame)
    if source is None or not source.decides or verb.negated or frame.words[verb.first].low not in MAY:
        return False
    if frame.verb == "face":
        found = taken(frame)
        return (
            found is not None and frame.words[verb.first].low == "must" and PARTLY.search(frame.rest) is None
        )
    suit = is_suit(frame.clause.subject) and not PARTLY.search(text_of(frame.clause.subject))
    claims = any(one.low.startswith(("claim", "count")) for one in frame.clause.subject)
    return frame.verb in GOING and suit and not claims and ONWARD.match(frame.rest) is not None


def _ruled_behind(frame: Frame) -> Frame | None:
    """The clause behind this one by which a court tells it: "..., a judge ruled"."""
    behind = (frame.frames[number] for number in frame.parsed.closing if number > frame.number)
    return next((one for one in behind if one.decides), None)


def lives(frame: Frame) -> None:
    """Adds that the motion to dismiss which waits is denied, since the suit goes on."""
    key = waiting(frame.gathered, DISMISSAL, ())
    filing = frame.gathered.filings[key] if key is not None else None
    if filing is not None and filing.on_behalf_of and _is_of_topic(frame.gathered, filing):
        decide(frame, Decision(DISMISSAL, filing.on_behalf_of, "denied"))


def _on_motion(frame: Frame) -> None:
    """Adds what a court does on somebody's motion: "dismissed the petition on motions by Doe and by Roe"."""
    found = ON_MOTION.search(frame.rest) if frame.decides and not frame.is_passive else None
    asked = f"to {frame.verb} {frame.rest}"
    category = request(asked) if frame.verb in DEEDS and ANY_REQUEST.match(asked) else None
    if found is None or category is None or OF_ANY.match(frame.rest):
        return
    for one in clients(frame.gathered, frame.parties_behind(found["a"] or found["b"])):
        decide(frame, Decision(category, (one,), "granted"))


def _at_request(frame: Frame) -> None:
    """Adds what a court does "at Doe's request": "the case was stayed at Doe's request"."""
    fronted = FRONTED.match(frame.whole.text) if frame.number == frame.parsed.first else None
    found = AT_REQUEST.search(frame.rest) or fronted
    object_ = text_of(frame.clause.subject) if frame.is_passive else frame.rest
    subject = frame.clause.subject  # "she" is a judge where a suit is stayed or dismissed so
    decides = frame.decides or (bool(subject) and subject[-1].pronoun and frame.verb in DEEDS)
    suit = is_suit(subject) if frame.is_passive else decides and taken(frame)
    asked = f"to {frame.verb} {object_}"
    category = request(asked) if found and suit and ANY_REQUEST.match(asked) else None
    if category is None or found is None or re.match(r"(?:an?|another|to) ", object_, re.IGNORECASE):
        return  # "a case against Poe was dismissed at Roe's request"
    suing, sued = frame.gathered.spoken_of() if frame.gathered.is_alone else ((), ())
    named = frame.whole.parties(found["a"]) if found is fronted else frame.parties_behind(found["a"])
    who = clients(frame.gathered, named) if found["a"] else suing + sued
    if who:
        decide(frame, Decision(category, who, "granted"))
