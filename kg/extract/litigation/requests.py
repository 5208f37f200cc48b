"""What courts are asked for, by whom, and who opposes it."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.extract.grammar.cued import Cued
from kg.extract.grammar.phrases import LIST, MANY, MOTION, MOVED, NAME, PRE
from kg.extract.grammar.wording import DATE, text_of
from kg.extract.litigation.appeals import COURTING, UNDO, higher
from kg.extract.litigation.asked import ask, clients
from kg.extract.litigation.cues import requests_in
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.gathered import Keys
from kg.extract.litigation.opposing import OPPOSING, opposed, opposed_beside, opposed_by, opposes
from kg.extract.litigation.supposed import is_supposed
from kg.extract.litigation.voice import is_told

PAPER = re.compile(rf"(?:{PRE})?(?P<what>(?:{MOTION}|papers|notice)\b[^;]*)")
OWNED = Cued(
    rf"(?P<a>{LIST}) 's? (?:(?!that )[\w-]+ ){{0,4}}?{MOTION} (?P<what>(?:to|for|seeking|that)\b[^,;]*)",
    *MOVED,
)
RULED = re.compile(r" and (?:also |then )?(?:grant|den)(?:ed|ied|s|ies|ing|ying)\b")
"""What ends the words for a request, where another one is decided behind it."""
OWNED_BEFORE = Cued(rf"(?P<a>{LIST}) 's? (?P<what>(?:(?!that )[\w-]+ ){{1,4}}?)motion\b", "motion")
BY = Cued(
    r"\b(?:motions?|request|bid|petition)(?P<what>(?: (?:to|for) (?:(?! (?:is|are|was|were|has|had|have|will|that|which|who) )[^,;])*?)?) (?:by|of|from|filed by|brought by|made by)"
    rf" (?P<a>{MANY}|{LIST}(?= 's (?:side|part)\b))(?P<more> (?:to|for) [^,;]*)?",
    "motion",
    "request",
    "bid",
    "petition",
)
OF_SUIT = re.compile(
    r"\b(?:(?:law|counter)?suits?|complaints?|cases?|actions?|(?:counter)?claims?|petitions?|verdict|judgment|order|ruling)$"
)
"""What a request is about, and whose it is that is named behind it."""
TO_COURT = re.compile(
    rf"(?:(?:the|an?|that) )?(?:[\w.]+ ){{0,4}}?(?:court|judge|judges|justices|panel|jury|{NAME}) (?:(?:on |in )?{DATE} |in [A-Z]\w+ )?(?P<what>(?:to|for|not to)\b.*)"
)
FOR_WHAT = re.compile(rf"(?:[\w ]{{0,30}})?(?:(?:on |in )?{DATE} |in [A-Z]\w+ )?(?:to|for)\b")
SOUGHT = re.compile(r"(?:to|an?|the|partial|summary|sanctions|dismissal|reconsideration|permission|leave)\b")
THINGS = (
    r"(?:dismissal|an? (?:\w+ )?stay(?! (?:in|at|with)\b)|reconsideration|(?:a )?rehearing|a new trial|a mistrial|class certification|a postponement|a continuance"
    r"|a protective order|(?:a )?default judgment|leave to (?:amend|file|intervene))"
)
"""What only courts give."""
THING = re.compile(THINGS)
ASKED = re.compile(
    rf"for (?:{THINGS}|(?:partial )?summary judgment|sanctions|an? (?:preliminary|temporary) (?:injunction|restraining order))\b|to have\b"
)
"""What is asked of a court, though no court is named."""
TRIED = re.compile(r"to (?:have|get)\b")
UNNAMED = re.compile(r"\bmotion (?:to|for)\b")
SIDES = frozenset({"the", "both", "two", "all", "opposing", "parties", "sides"})
"""Words of a subject that is everybody in a suit."""
OWNED_BY_SOMEBODY = Cued(
    r"\b(?:[Tt]he|[Bb]oth|[Aa]ll) (?P<who>(?:[\w-]+ ){1,3}?)'s? (?:[\w-]+ ){0,3}?motions? to dismiss\b|\b(?P<its>[Ii]ts|[Tt]heir) (?:[\w-]+ ){0,2}?motions? to dismiss\b",
    "to dismiss",
)
DISMISS = re.compile(
    r"\b(?:dismiss|toss|throw out)(?: (?:it|again|for|on|in|because|last|earlier)\b| ?[.,;]| ?$|[^.,;]{0,40} (?:(?:law)?suits?|cases?|complaints?|claims?|actions?|litigation)\b)"
)
"""What is asked for by who wants a suit dismissed."""
OTHERS = re.compile(
    r"\b(?:lawyers?|attorneys?|counsel|judges?|courts?|prosecutors?|officials?|plaintiffs?|critics|panel|jury|jurors|appeals?|spokes\w+)\b"
)
"""Whoever moves to dismiss a suit for nobody who is sued in it, or for somebody else."""


def read_requests(reading: Reading) -> None:
    """Adds the requests of a sentence, and who opposes which."""
    _named(reading)
    for frame in reading.frames:
        asks = frame.verb in ASKING or frame.verb in OPPOSING
        if not asks or frame.outer is not None or not is_told(frame):
            continue
        if frame.is_passive:
            opposed_by(frame)
        for who in _movants(frame):
            _asked(frame, who)
        _dismissal_of_sued(frame)
    for found in OWNED_BY_SOMEBODY.finditer(reading.text):
        if not is_supposed(reading.text, found):
            _asked_by_sued(reading, found["who"] or found["its"])
    opposed_beside(reading)


def _asked(frame: Frame, who: Keys) -> None:
    """Adds what a clause tells that some ask for, or that they oppose what others do."""
    asked = _of_court(frame) if frame.verb in COURTING else None
    if opposes(frame, asked):
        opposed(frame, who)
        return
    for category in ASKING[frame.verb](frame) if frame.verb in ASKING else ():
        ask(frame.gathered, who, category, frame.quote)


def _dismissal_of_sued(frame: Frame) -> None:
    """Adds "the carmaker moved to dismiss the suit", where only one is sued and the text does not say what it is."""
    subject = frame.clause.subject
    if not subject or frame.is_passive or frame.verb not in {"ask", "move", "file", "seek"}:
        return
    unnamed = all(one.tag in {"d", "x", "a"} for one in subject)
    asked = ASKING[frame.verb](frame) if unnamed else ()
    if "motiontodismiss" in asked and DISMISS.search(frame.rest):
        _asked_by_sued(frame, text_of(subject))


def _asked_by_sued(reading: Reading, words: str) -> None:
    """Adds the motion to dismiss of those sued in the only suit, whom words name by what they are."""
    sides = [one for one in reading.gathered.sides.values() if all(one)]
    if len(sides) != 1 or len(reading.gathered.cases) != 1 or OTHERS.search(words.lower()):
        return
    many = words.strip().lower().endswith("s") and words.strip().lower() != "its"
    sued = sides[0][1]
    if many or words.strip().lower() == "their" or len(sued) == 1:
        ask(reading.gathered, sued, "motiontodismiss", reading.quote)


def _movants(frame: Frame) -> tuple[Keys, ...]:
    """The parties who do what a clause tells, those who do it each for themselves apart; a lawyer does it for the client."""
    if frame.is_passive:
        return ()
    who = clients(frame.gathered, frame.gathered.parties_of(frame.mine))
    subject = {one.low for one in frame.clause.subject}
    everybody = subject & {"parties", "sides"} and subject <= SIDES and frame.gathered.is_alone
    if who or not everybody:
        return (who,) if who else ()
    suing, sued = frame.gathered.spoken_of()
    apart = subject & {"sides", "both"} or "cross-motion" in frame.rest
    return ((suing, sued) if apart else (suing + sued,)) if suing and sued else ()


def _files(frame: Frame) -> Keys:
    """What "Doe filed a motion to dismiss" asks for."""
    found = PAPER.match(frame.rest or text_of(frame.clause.antecedent))
    return (requests_in(found["what"]) or unnamed(found["what"])) if found else ()


def _moves(frame: Frame) -> Keys:
    """What "Doe moved for sanctions" asks for."""
    return requests_in(frame.rest) if FOR_WHAT.match(frame.rest) else ()


def _of_court(frame: Frame) -> str | None:
    """What "Doe asked the judge to dismiss the case" asks a court for; None where no court is asked."""
    found = TO_COURT.match(frame.rest)
    return found["what"] if found else None


def _asks(frame: Frame) -> Keys:
    """What is asked for by "asked the judge to dismiss the case", "asked for a stay", "asked that the case be dismissed"."""
    what = _of_court(frame)
    if what is not None:
        appeals = UNDO.search(frame.rest) and higher(frame.clause, frame.gathered) is not None
        return () if appeals else requests_in(what)
    if TRIED.match(frame.rest):
        return _tries(frame)
    return requests_in(frame.rest) if ASKED.match(frame.rest) else _that(frame)


def _that(frame: Frame) -> Keys:
    """What "requested that the case be dismissed" asks for."""
    that = next(iter(frame.frames[frame.number + 1 :]), None)
    if frame.rest or that is None or not that.is_passive or that.words[that.clause.verb.first].low != "be":
        return ()
    return requests_in(f"to {that.verb} {text_of(that.clause.subject)}")


def _seeks(frame: Frame) -> Keys:
    """What "Doe sought dismissal" asks for."""
    if not SOUGHT.match(frame.rest):
        return _that(frame)
    return requests_in(f"for {frame.rest[:90]}" if THING.match(frame.rest) else frame.rest[:90])


def _tries(frame: Frame) -> Keys:
    """What "Doe tried to have the case thrown out" asks for."""
    return (
        requests_in(text_of(frame.words[frame.clause.verb.last + 1 :])[:90])
        if TRIED.match(frame.rest)
        else ()
    )


ASKING: dict[str, Callable[[Frame], Keys]] = {
    **dict.fromkeys(("file", "make", "submit", "bring", "lodge", "renew", "press"), _files),
    **dict.fromkeys(COURTING, _asks),
    **dict.fromkeys(("seek", "request"), _seeks),
    **dict.fromkeys(("apply", "move", "cross-move"), _moves),
    "try": _tries,
}
"""Verb \u2192 the kinds of request that a clause of it tells, none where it tells none."""


def unnamed(words: str) -> Keys:
    """The unqualified kind, where a motion is named that the code list has no kind for."""
    return ("motion",) if UNNAMED.search(words) else ()


def _named(reading: Reading) -> None:
    """Adds the requests that are called somebody's: "Doe's motion to dismiss", "a motion by Doe"."""
    for pattern in (OWNED, OWNED_BEFORE, BY) if reading.parsed.agents else ():
        for found in pattern.finditer(reading.text):
            if is_supposed(reading.text, found):
                continue
            what = f"{RULED.split(found['what'])[0]} {found.groupdict().get('more') or ''}"
            who = clients(reading.gathered, reading.parties(found["a"]))
            if pattern is BY and OF_SUIT.search(found["what"]) and not reading.gathered.is_sued(who):
                continue  # "a bid to throw out a lawsuit by Roe"
            kinds = requests_in(f"motion {what}") or requests_in(f"for {what}") or unnamed(found[0])
            for category in kinds if who else ():
                ask(reading.gathered, who, category, reading.quote)
