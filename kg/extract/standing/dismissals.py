"""Suits and claims that a court ends, or that their own side drops."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, SUIT, joined, keys
from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.cues import SURVIVES, is_beside, request, theories
from kg.extract.matter.gathered import Keys, bringing
from kg.extract.standing.claimslisted import listed_before
from kg.extract.standing.spared import is_spared
from kg.extract.telling.crimes import is_of_crime
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import (
    DROPPING,
    OBJECT,
    Posture,
    bringers,
    bringers_of_subject,
    described,
    is_done_now,
    is_future,
    is_suit,
    prejudice,
    taken,
)
from kg.extract.telling.voice import is_told, is_under_way

ENDING = frozenset({"dismiss", "toss", "throw", "strike"})
IN_PART = re.compile(
    r"\bexcept\b|\bbut not (?:as )?(?:as to|to|for|on|with|against)\b|\bin (?:\w+ )?part\b|to (?:a|some) (?:\w+ )?(?:extent|degree)|partially|partly|mostly|largely|\b(?:most|much|parts?|some|bulk|majority|portions?) of\b"
)
BY = re.compile(rf"\bby (?P<a>{LIST})(?! ')")
LISTED = re.compile(
    rf"(?:out )?(?:{WHO} 's? )?(?:[\w-]+ ){{0,2}}?(?:claims?|counts?) (?:of|for) [^;]{{0,200}}"
)
NARROW = re.compile(
    rf"\bclaims? (?:for|under|that)\b|\bclaims? of (?!{WHO}|(?:the|all|both) )|\bcounts? (?:one|two|three|four|five|six|seven|[ivx]+|\d+)\b",
    re.IGNORECASE,
)
"""Claims told by what they are for, or by their number: they are not the whole suit, whatever their theory is."""
ONE_CLAIM = re.compile(r"(?:(?:that|this|the|such) )?(?:claim|count|counterclaim)")
"""A claim that the sentence before tells of."""
THINGS = re.compile(
    r"\b(?:lawsuit|suit|complaint|case|action|petition|motion|request|bid|claim|count|charge|appeal|indictment|order|ruling|verdict|award"
    r"|argument|deal|settlement|offer|plan|letter|theory|defense|countersuit|counterclaim|injunction|objection|subpoena|evidence|report)s?\b"
)
"""What "it" may be that a court dismisses."""
SUED = re.compile(r"\bsued\b")
BEFORE = 300
"""Code points before a sentence in which the one before it is looked for."""
ONE_OF_MANY = frozenset({"claim", "count"})
"""What of a suit falls alone."""
CLOSED = re.compile(r"[^,;]{0,60}\bas closed\b")
"""What makes "dismissed" a clerk's word: "dismissed the case as closed"."""
OF_CLAIMS = re.compile(r"claims?|counts?|counterclaims?|cross-?claims?|charges")
"""What a court drops or strikes from a suit; a complaint that it strikes may be filed anew."""
DISMISSAL = re.compile(
    rf"(?:[\w-]+ ){{0,2}}?dismissal of (?P<what>[^;,]{{0,80}}?\b(?P<paper>{SUIT}|counts?)\b)"
)
ON_MOTION = re.compile(
    rf"\b(?:on|upon|granting) (?P<a>{LIST}) 's? (?:[\w-]+ ){{0,3}}?motions? for (?:partial )?(?:summary )?judgment\b"
)
"""On whose motion claims fall, which nobody makes against claims of their own."""
OWNER = re.compile(
    rf"(?P<a>{LIST}) 's? (?:[\w-]+ ){{0,4}}?(?:motions?|demurrers?)\b|\bdemurrers? (?:of|by) (?P<b>{LIST})"
)
DEMURRER = re.compile(
    rf"(?:with(?:out)? leave to amend )?(?:(?:the|an?|all|both) |{LIST} 's? )?(?:[\w-]+ ){{0,3}}?demurrers?\b(?P<what>[^;]*\bto\b[^;]*?\b(?:claims?|causes? of action|counts?)\b[^;]*)"
)
"""The demurrer to claims that it names."""
ORDER = re.compile(r"^(?:.* )?(?<!proposed )(?:Order|ORDER|Opinion|OPINION|Ruling|RULING|Decision|DECISION)$")
"""The paper that opens a sentence which tells what it decides: "Order granting Doe's motion to dismiss"."""
ALSO = re.compile(r"\bmotions?\b.*\bmotions?\b")
"""What decides more than one motion: it is not told whose is which."""
TO_DISMISS = re.compile(r"\bto dismiss (?!for failure\b)(?P<what>[^,;]{0,60}?\b(?:claims?|counts?)\b)")
WHOLE = re.compile(rf"(?:all (?:of )?)?(?:(?:the|his|her|its|their) |{WHO} 's )?(?:remaining )?claims$")
CRIMINAL = re.compile(
    r"\b(?:criminal|felony|misdemeanor) (?:[\w-]+ ){0,3}?(?:case|charges?|complaint|action|counts?)\b"
)
TO_OFFICE = re.compile(r"\bcomplaint (?:to|with|before) ")
"""What is brought to an office or a board, and is no suit: "her complaint to the labor board"."""
SURE = frozenset({"will", "'ll"})
SAID = frozenset({"would", "'d"})
"""What "will" is in what somebody said."""


def ends_suit(frame: Frame) -> bool:
    """Whether a clause tells of a suit, its subject, that it is ended: "the suit was dismissed"."""
    verb = frame.clause.verb
    ends = verb.passive and verb.finite and verb.word in ENDING | DROPPING
    return ends and (is_suit(frame.clause.subject) or bool(listed_before(frame)))


def ended(frame: Frame) -> Posture | None:
    """The posture by "the suit was dismissed"; "the fraud claims will be dropped"."""
    verb, subject = frame.clause.verb, listed_before(frame) or frame.clause.subject
    appeal = frame.clause.head is not None and frame.clause.head.low in {"appeal", "appeals"}
    if appeal or is_spared(frame) or TO_OFFICE.search(text_of(subject)) or CRIMINAL.search(text_of(subject)):
        return None
    who, named = _whose(frame, subject), theories(joined(subject))
    if not named and (NARROW.search(text_of(subject)) or ONE_CLAIM.fullmatch(joined(subject).lower())):
        named = _spoken_of(frame)
        if not named:
            return None
    if is_future(frame):
        helpers = {one.low for one in frame.words[verb.first : verb.last]}
        sure = named and helpers & (SURE if frame.outer is None else SURE | SAID)
        return Posture("withdrawalannounced", who, named) if sure else None
    if not is_told(frame) or is_under_way(frame) or _is_closed(frame):
        return None
    by = BY.search(frame.rest)
    if by and (others := frame.parties_behind(by["a"])) and not set(others) & set(who):
        return None  # "The claim was dismissed as a joke by Doe"
    return Posture("withdrawn" if verb.word in DROPPING else "dismissed", who, named, prejudice(frame))


def _spoken_of(frame: Frame) -> Keys:
    """The theory of "that claim": the only one that the sentence before names."""
    if not ONE_CLAIM.fullmatch(joined(frame.clause.subject).lower()):
        return ()
    start = frame.quote.start or 0
    told = re.split(r"[.!?]\s", frame.gathered.text[max(0, start - BEFORE) : start].rstrip(". \n"))[-1]
    named = theories(told)
    return named if len(named) == 1 else ()


def _whose(frame: Frame, subject: Tokens) -> Keys:
    """Those who bring the suit that is the subject; "Roe countersued; those claims were dismissed" are Roe's."""
    before = frame.before
    back = before is not None and before.verb in {"countersue", "counterclaim"}
    if back and any(one.low in {"those", "these", "they"} for one in subject[:1]):
        return frame.gathered.spoken_of(counter=True)[0]
    who = bringers_of_subject(frame) if subject == frame.clause.subject else bringing(subject, frame.gathered)
    return frame.gathered.spoken_of(counter=True)[0] if lost_to(frame, who) else who


def lost_to(frame: Frame, who: Keys) -> bool:
    """Whether claims fell on a motion for judgment that those made who would have brought them: they are the other side's."""
    found = ON_MOTION.search(frame.rest)
    movants = frame.parties_behind(found["a"]) if found else ()
    return bool(movants) and set(movants) <= set(who)


def dismissed(frame: Frame) -> Posture | None:
    """The posture by "the judge threw out the suit"."""
    before = () if taken(frame) else described(frame)
    found = OBJECT.match(text_of(before).rstrip(" ,")) if before else taken(frame)
    if found is None and _takes_it(frame):
        return Posture("dismissed", frame.gathered.spoken_of()[0], (), prejudice(frame))
    if found is None or not frame.decides or not is_done_now(frame) or _is_closed(frame):
        return None
    claims = frame.verb in {"drop", "strike"} and OF_CLAIMS.fullmatch(found["paper"])
    if frame.verb in DROPPING | {"strike"} and not claims:
        return None
    listed = LISTED.match(found.string)  # "the claims of fraud, of libel and of battery"
    named = theories(listed[0] if listed else found["what"])
    if not named and (SURVIVES.search(joined(frame.words)) or NARROW.search(found.string[: found.end()])):
        return None
    who = bringing(before, frame.gathered) if before else bringers(frame)
    return Posture("dismissed", who, named, prejudice(frame))


def _takes_it(frame: Frame) -> bool:
    """Whether a court ends "it", and a suit is what was told of last before: "filed a suit; the judge dismissed it"."""
    rest, gathered = frame.clause.rest, frame.gathered
    deed = frame.verb in {"dismiss", "toss", "throw"} and frame.decides and bool(rest)
    if not deed or gathered.word(rest[0]) != "it" or not is_done_now(frame) or IN_PART.search(frame.rest):
        return False
    before = gathered.text[max(0, rest[0].start - BEFORE) : frame.clause.start].lower()
    told = THINGS.findall(before)
    if not told:
        return SUED.search(before) is not None  # "Roe sued Doe. The judge tossed it"
    return told[-1] in {"lawsuit", "suit", "complaint", "case"}


def upheld(frame: Frame) -> Posture | None:
    """The posture by "the appeals court upheld the dismissal of the suit"."""
    found = DISMISSAL.match(frame.rest)
    if found is None or not frame.decides or not is_done_now(frame):
        return None
    named = theories(found["what"])
    if not named and found["paper"] in ONE_OF_MANY:
        return None  # "upheld the dismissal of a second claim"
    return Posture("dismissed", bringers(frame), named, prejudice(frame))


def _is_closed(frame: Frame) -> bool:
    """Whether a case is only put aside as one that is closed already."""
    return CLOSED.match(text_of(frame.words[frame.clause.verb.last + 1 :])) is not None


def granted(frame: Frame) -> Posture | None:
    """The posture by "the judge granted the motion to dismiss"."""
    main = frame.gathered.main
    decides = frame.decides or ORDER.search(text_of(frame.clause.lead)) is not None
    if main is None or frame.is_passive or not decides or not is_done_now(frame) or is_of_crime(frame):
        return None
    whole = not IN_PART.search(frame.rest) and not SURVIVES.search(joined(frame.words))
    if (
        not whole
        or is_beside(frame.rest)
        or request(frame.rest) not in {"motiontodismiss", "voluntarydismissal"}
    ):
        return None
    (suing, movants), what = moved_against(frame), TO_DISMISS.search(frame.rest)
    named = theories(what["what"]) if what else ()
    if (what and not named and not WHOLE.match(what["what"])) or (
        movants and (what or ALSO.search(frame.rest))
    ):
        return None
    return Posture("dismissed", suing, named, prejudice(frame), movants) if suing else None


def sustained(frame: Frame) -> Posture | None:
    """The posture by "the court sustained the demurrer to the fraud claim": that of the claims that it names."""
    found = DEMURRER.match(frame.rest)
    if found is None or frame.gathered.main is None or not frame.decides or not is_done_now(frame):
        return None
    named, (suing, movants) = theories(found["what"]), moved_against(frame)
    whole = not movants and not IN_PART.search(frame.rest) and not SURVIVES.search(joined(frame.words))
    return Posture("dismissed", suing, named, prejudice(frame)) if named and suing and whole else None


def moved_against(frame: Frame) -> tuple[Keys, Keys]:
    """Those whose suit a granted motion ends: the main suit's, or who countersue where its plaintiffs moved.

    And those who moved, where they are some of the ones sued and moved for themselves.
    """
    gathered, words = frame.gathered, frame.clause.subject if frame.is_passive else frame.clause.rest
    found = OWNER.search(text_of(words))
    owners = gathered.parties_of(keys(found["a"] or found["b"] if found else None, words))
    for one in owners:
        suit = gathered.against(one)
        if suit is not None and not gathered.cases[suit[0]].relations:
            return gathered.spoken_of(counter=True)[0], ()
    suing, sued = gathered.sides[gathered.main] if gathered.main is not None else ((), ())
    told = gathered.filings.get(gathered.request or "")
    moved = owners or (told.on_behalf_of if told is not None else ())
    if len(gathered.cases) > 1 and not set(moved) & set(sued):
        return (), ()  # whose motion it is in which suit is not told
    return suing, owners if owners and set(owners) < set(sued) else ()
