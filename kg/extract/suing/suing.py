"""Verbs that tell of a suit: who sues whom by a clause of each."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.extract.grammar.phrases import ALONG, COUNTER, MANY, keys
from kg.extract.grammar.wording import text_of
from kg.extract.matter.gathered import Keys
from kg.extract.suing.aroundfiling import FILING, JOINED_BY, alongside
from kg.extract.suing.countering import WITHIN, is_backward, raises
from kg.extract.suing.courtward import asks, goes, is_in_court, is_in_paper, opens, pursues, recovers, takes
from kg.extract.suing.demanded import FROM, demands, is_in_suit
from kg.extract.suing.enjoined import BARRING, enjoins
from kg.extract.suing.facing import OFFICES, aims, answers, comes_too, drops, ends, strikes
from kg.extract.suing.fallen import loses, opposes
from kg.extract.suing.filed import AGAINST, BY, TARGET, filed, plaintiffs
from kg.extract.suing.inpapers import pits, says
from kg.extract.suing.nextsuits import aimed_next
from kg.extract.suing.roleheld import is_made, is_side
from kg.extract.suing.toldaround import decides_claim, issues, moves_case, names_too, removes
from kg.extract.telling.doing import both_before, doers, named_next, taken_before
from kg.extract.telling.frames import Frame, Sides
from kg.extract.text.words import listed

SUING = frozenset({"sue", "countersue", "counterclaim"})
KNOWN = re.compile(r"(?:the|that) (?:[\w-]+ ){1,2}and $")
"""One known already, named by a noun before a new one: "sued the newspaper and Roe"."""
WINNING = frozenset({"win", "secure", "obtain", "gain"})
PRIZES = re.compile(
    r"\b(?:contracts?|prizes?|grants?|funding|investors?|invest\w+|casino|poker|lottery|jackpot)\b"
)
"""What is won outside of suits."""
WON_BEFORE = re.compile(rf"\b(?:verdict|judgment|award|victory) against (?P<b>{MANY})(?: ,)?$")
FROM_LOSER = re.compile(rf"\bfrom (?P<b>{MANY})")
AMONG_LOSERS = re.compile(rf"\bagainst [^;.]{{1,40}}? , (?:among them|including) (?P<b>{MANY})")
VERDICT = re.compile(r"\b(?:verdict|judgment|award|damages|injunction|restraining order)\b")
JOINED = re.compile(
    r"as (?:an? )?(?:[\w-]+ )?(?:co-)?plaintiffs?\b|(?:the|that|their|his|her) (?:[\w-]+ )?(?:(?:lawsuit|suit|complaint|class action)\b(?! as | to (?:defend|represent))|(?:lawsuit|suit|case|action) as (?:an? )?(?:[\w-]+ )?plaintiffs?\b)"
)
ADDED = re.compile(
    rf"(?P<b>{MANY}) (?:as (?:an? )?(?:[\w-]+ )?defendants?|to (?:the|that|his|her|its|their) (?:[\w-]+ )?(?:lawsuit|suit|complaint|case|action))\b"
)
NAMED_TOO = re.compile(rf"(?P<b>{MANY})(?! ')")
LATER = frozenset({"later", "also", "then", "since", "subsequently"})
"""Words with which those added stand alone: "it later added Roe"."""
IN_SUIT_BY = re.compile(
    rf"\bin an? (?:[\w-]+ ){{0,4}}?(?:lawsuit|suit|complaint|petition|class action)\b[^;]{{0,60}}? by (?P<a>{MANY})"
    rf"|^by (?P<b>{MANY}) [^;]{{0,90}}?\bin an? (?:[\w-]+ ){{0,4}}?(?:lawsuit|suit|complaint|petition|class action)\b"
)
"""Who brought the suit in which somebody is told to be accused."""
INJUNCTION = re.compile(r"\b(?:preliminary injunction|temporary restraining order)\b")
BESIDES = re.compile(rf"(?P<b>{MANY}) ,? ?and (?:[\w-]+ ){{1,6}}:")
"""Those who are sued besides others, who are listed behind a colon: "sued the league and five clubs: ..."."""
TOO = re.compile(r"(?:as well|too|also)\b")


def _is_back(frame: Frame) -> bool:
    return frame.verb in SUING - {"sue"} or is_backward(frame) or WITHIN.search(frame.rest) is not None


def _sues(frame: Frame) -> Sides | None:
    """The sides of "Roe sued Doe"; "Roe sued back"; "dancers sued Doe"."""
    if frame.is_passive:
        return _is_sued(frame)
    us, back = plaintiffs(frame), _is_back(frame)
    if is_backward(frame):
        return Sides(us, frame.gathered.countered_by(us), back) if us else None
    listed = _listed(frame)
    if us and len(listed) > 1:
        besides = BESIDES.match(frame.rest)
        return Sides(us, (frame.behind(besides["b"]) if besides else ()) + listed, back)
    if (found := TARGET.match(frame.rest)) and (us or frame.is_of_crowd):
        known = frame.gathered.opponents(us[0]) if us and KNOWN.match(found["besides"] or "") else ()
        sued = known + frame.behind(found["b"]) + frame.further
        if us and (beside := alongside(frame)):
            us, sued = us + beside, tuple(one for one in sued if one not in beside)
        if len(us) > 1 and [one.low for one in frame.clause.lead[-1:]] == ["who"]:
            us = tuple(one for one in us if one not in sued) or us  # "Doe and Roe, who sued her, settled"
        return Sides(us, sued, back)
    described = tuple(key for one in frame.clause.antecedent if one.tag == "W" for key in one.keys) or (
        named_next(frame) or taken_before(frame)
    )
    if us and described:
        return Sides(us, described, back)  # "Doe, whom Roe also sued"
    others = frame.gathered.met(us[0]) if us and back else ()
    return Sides(us, others, back) if us and (others or not back) else None


def _is_sued(frame: Frame) -> Sides | None:
    """The sides of "Doe was sued by Roe"; without a "by", notes that Doe faces a suit."""
    us, found = doers(frame) or both_before(frame), BY.match(frame.rest)
    if found is None:
        if TOO.match(frame.rest):
            frame.gathered.sue_too(frame.gathered.parties_of(us), frame.quote)
        if not OFFICES.match(frame.rest):
            frame.gathered.facing += us
        return None
    along = ALONG.search(frame.rest[: found.start("a")])
    sued = us + (frame.behind(along["b"]) if along else ())
    return Sides(frame.behind(found["a"]), sued, _is_back(frame)) if us else None


def _listed(frame: Frame) -> Keys:
    """Those listed behind a colon: "sued three of them: Roe, which ..., Doe and Poe"."""
    colon = next((one.start for one in frame.clause.rest if one.tag == ":"), None)
    if colon is None:
        return ()
    listed = [
        one
        for place, one in enumerate(frame.words)
        if one.start > colon and one.tag == "W" and frame.words[place - 1].tag != "p"
    ]
    return tuple(key for one in listed for key in one.keys)


def _accuses(frame: Frame) -> Sides | None:
    """The sides of "Doe accused Roe of fraud in a countersuit"."""
    us = doers(frame)
    if us and COUNTER.search(frame.rest):
        return Sides(us, frame.gathered.opponents(us[0]), back=True)
    if us and frame.is_passive and (found := IN_SUIT_BY.search(frame.rest)):
        return Sides(frame.behind(found["a"] or found["b"]), us)
    sides, found = says(frame), TARGET.match(frame.rest)
    if found and not us and not frame.is_passive and is_in_suit(frame):
        return Sides((), frame.behind(found["b"]) + frame.further)
    in_suit = is_in_suit(frame) or is_in_paper(frame, us) or (found is not None and is_in_court(frame, us))
    if found is None or (sides is None and not in_suit):
        return sides
    return Sides(sides.suing if sides else us, frame.behind(found["b"]) + frame.further)


def _joins(frame: Frame) -> Sides | None:
    """The sides of "Poe joined the suit as a plaintiff"; "Roe was joined in the suit by Poe"."""
    us = doers(frame)
    if frame.is_passive:
        found = JOINED_BY.match(frame.rest)
        suit = frame.gathered.against(us[0]) if us and found else None
        return Sides(us + frame.behind(found["a"]), suit[1]) if suit and found else None
    return Sides(us, frame.gathered.spoken_of()[1]) if us and JOINED.match(frame.rest) else None


def _wins(frame: Frame) -> Sides | None:
    """The sides of "Roe won a verdict against Doe"."""
    us, rest = () if frame.is_of_team else doers(frame), frame.rest
    found = AGAINST.search(rest) or AMONG_LOSERS.search(rest) or FROM_LOSER.search(rest)
    if us and found is None and (before := WON_BEFORE.search(_ahead(frame))):
        return Sides(us, keys(before["b"], frame.words))  # "a verdict against Doe that Roe won"
    won = VERDICT.search(f"{text_of(frame.clause.antecedent)} {frame.rest}") or _gains(frame)
    return Sides(us, frame.behind(found["b"])) if us and won and found else None


def _ahead(frame: Frame) -> str:
    """The words before a relative clause of what somebody did to them; empty before other clauses."""
    lead = frame.clause.lead
    start = lead[-1].start if lead and lead[-1].low in {"that", "which"} else 0
    return text_of([one for one in frame.words if one.start < start])


def _gains(frame: Frame) -> bool:
    """Whether somebody wins a sum from another, as who sued them does: "won $5 million from Doe"."""
    found = FROM.match(frame.rest) if frame.verb == "win" else None
    losers = frame.parties_behind(found["b"]) if found else ()
    return bool(losers) and PRIZES.search(frame.rest) is None and not frame.gathered.is_agency(losers[0])


def _moves(frame: Frame) -> Sides | None:
    """The sides of "Roe moved for a preliminary injunction", where nobody is known to sue yet: who sues asks for it."""
    us, asked = doers(frame), f"{text_of(frame.clause.antecedent)} {frame.rest}"
    alone = bool(us) and not frame.gathered.is_party(us) and not frame.gathered.has_plaintiffs
    return Sides(us, ()) if alone and frame.rest.startswith("for") and INJUNCTION.search(asked) else None


def _adds(frame: Frame) -> Sides | None:
    """The sides of "Roe added Doe as a defendant"."""
    later = LATER & {one.low for one in frame.words[: frame.clause.verb.last]}
    way = NAMED_TOO if later else ADDED
    us, found = doers(frame), None if frame.is_passive else way.match(frame.rest)
    suit = frame.gathered.against(us[0]) if us else None
    return Sides(us, suit[1] + frame.behind(found["b"]) + frame.further) if suit and found else None


def _charges(frame: Frame) -> Sides | None:
    """The sides of "The SEC charged Doe": agencies charge where others sue."""
    us, found = doers(frame), TARGET.match(frame.rest)
    charges = us and frame.gathered.is_agency(us[0]) and found
    return Sides(us, frame.behind(found["b"])) if charges and found else None


DEEDS: dict[str, Callable[[Frame], Sides | None]] = {
    **dict.fromkeys(BARRING, enjoins),
    **dict.fromkeys(SUING, _sues),
    **dict.fromkeys(FILING | {"announce", "unveil"}, filed),
    "launch": lambda frame: filed(frame) or opens(frame),
    "lose": loses,
    **dict.fromkeys(WINNING, lambda frame: opposes(frame) or _wins(frame)),
    **dict.fromkeys(("persuade", "convince", "get"), opposes),
    **dict.fromkeys(("clear", "side", "rule", "favor", "find"), decides_claim),
    "issue": issues,
    **dict.fromkeys(("say", "claim", "contend", "argue"), says),
    **dict.fromkeys(("allege", "assert"), lambda frame: raises(frame) or says(frame)),
    **dict.fromkeys(("raise", "plead"), raises),
    "press": lambda frame: raises(frame) or filed(frame),
    "seek": lambda frame: opposes(frame) or demands(frame) or recovers(frame) or says(frame),
    "try": lambda frame: opposes(frame) or recovers(frame),
    **dict.fromkeys(
        listed("settle reach end resolve face fight defend defeat dodge beat escape contest"), ends
    ),
    **dict.fromkeys(("fire", "respond", "answer", "counter", "pile", "retaliate", "come"), answers),
    "follow": lambda frame: answers(frame) or comes_too(frame),
    **dict.fromkeys(("hit", "strike", "slap", "serve"), strikes),
    "take": lambda frame: moves_case(frame) or takes(frame),
    **dict.fromkeys(
        ("begin", "start", "open", "institute", "mount", "wage", "continue", "maintain", "prosecute"), opens
    ),
    **dict.fromkeys(("want", "recover"), recovers),
    "be": lambda frame: aimed_next(frame) or is_side(frame),
    "include": lambda frame: raises(frame) or is_side(frame),
    "accuse": _accuses,
    "add": lambda frame: raises(frame) or _adds(frame),
    **dict.fromkeys(
        ("ask", "urge", "petition"), lambda frame: opposes(frame) or (asks(frame) or says(frame))
    ),
    "charge": lambda frame: _charges(frame) or says(frame),
    **dict.fromkeys(("direct", "aim", "target"), lambda frame: aims(frame) or aimed_next(frame)),
    "demand": lambda frame: demands(frame) or says(frame),
    **dict.fromkeys(("go", "return"), goes),
    "have": lambda frame: filed(frame) if " pending" in frame.rest else None,
    "join": _joins,
    "move": lambda frame: opposes(frame) or moves_case(frame) or _moves(frame),
    **dict.fromkeys(
        ("name", "appoint", "designate"), lambda one: aimed_next(one) or names_too(one) or is_made(one)
    ),
    **dict.fromkeys(("drop", "withdraw", "abandon"), drops),
    "pit": pits,
    "pursue": pursues,
    "remove": removes,
}
"""Verb → who sues whom by a clause of it, None where it tells of no suit."""
