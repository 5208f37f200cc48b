"""Who else is sued: those whom a suit is said to name, who are accused in it, or who deny what it says."""

from __future__ import annotations

import re

from kg.extract.grammar.goingon import listed_apart
from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.suing.facing import OTHERWISE
from kg.extract.suing.holding import HOLDING, ROLE, is_of_one_day, is_of_sued, is_role
from kg.extract.suing.immune import PLEADING as IMMUNE
from kg.extract.suing.letout import LET_OUT, let_out
from kg.extract.suing.onpaper import note_paper
from kg.extract.suing.sidelists import add_apposed
from kg.extract.suits.accusing import ADDED, is_of_suit
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.others import is_answered
from kg.extract.telling.strangers import is_of_lawyers
from kg.extract.telling.supposed import is_drafted
from kg.extract.telling.voice import is_done, teller
from kg.extract.text.cued import Cued, Rules

DEFENDANT = Cued(
    rf"(?P<b>{MANY})(?: ,)? (?:is|are|was|were)(?: also)? (?:an?(?:nother)? |the |(?:named|listed|added|included) as )*(?:co-)?[Dd]efendants?\b(?! in (?:an?|another|other|several|some|many|most|dozens|hundreds) )"
    rf"|(?P<g>{MANY})(?: ,)? (?:is|are|was|were)(?: also| both)? (?:the (?:other )?(?:targets?|respondents?) of|named in) (?:the|that|his|her|its|their) (?:[\w-]+ )?(?:complaint|lawsuit|suit|action)\b(?! as (?!an? (?:co-)?defendant|(?:co-)?defendant))"
    rf"|(?P<h>{MANY})(?: ,)? (?:(?:is|are|was|were) also (?:named|being sued|sued)|(?:is|are|was|were) (?:named|sued) (?:too|as well))(?= ?[.;]| ?$)"
    rf"|(?P<k>{MANY}) , (?:(?:his|her|its|their) (?:other|second|third|remaining)|another of (?:his|her|its|their)|the other) (?:targets?|defendants?)\b(?! (?:in|of) an?)"
    rf"|among them (?P<d>{MANY}) ,[^;]{{0,60}}? (?:is|are|was|were) (?:also )?(?:named|sued)\b"
    rf"|[Aa]lso (?:named|listed|sued)(?: as (?:co-)?defendants?)?(?: (?:is|are|was|were|in (?:the|its|his|her|their|that|{WHO} 's?) \w+ (?:, [^,;]{{1,60}}, )?(?:is|are|was|were)))? (?P<c>{MANY})"
    rf"|\b(?:[Nn]amed|[Ss]ued|[Ll]isted)(?: as (?:co-)?defendants(?: (?:with|along with|alongside|besides|in) [^,;]{{1,50}}?)?| (?:with|along with|alongside|besides) [^,;]{{1,50}}?| in (?:(?:the|that|her|his|its|their)|{WHO} 's?) (?:\w+ )?(?:suit|lawsuit|complaint|action|case)) (?:include[sd]?|are|were|is) (?P<e>{MANY})(?! ['a-z])"
    rf"|\b[Tt]he (?:other|new|remaining|additional|individual|corporate) defendants? (?:include[sd]?|are|were|is|was) (?P<f>{MANY})",
    "efendant",
    "mong them",
    *(" target", "also named", "also being sued", "also sued", " too", " as well"),
    *("amed ", "sued ", "isted ", "efendants ", "lso named", "lso listed", "lso sued"),
    core=r"(?:is|are|was|were)(?: also)? (?:an?(?:nother)? |the |(?:named|listed|added|included) as )*(?:co-)?[Dd]efendant|mong them|lso (?:named|listed|sued)"
    r"|(?:amed|ued|isted)(?: as (?:co-)?defendants| (?:with|along with|alongside|besides) | in )|he (?:other|new|remaining|additional|individual|corporate) defendant|(?:other|second|third|remaining|another of (?:his|her|its|their)) target|(?:is|are|was|were) (?:also (?:named|being sued|sued)|(?:named|sued) (?:too|as well))",
)
NEITHER = re.compile(r"\b[Nn]either\b[^.;]{0,80}$")
FALLING = frozenset({"dismiss", "drop", "toss", "throw", "reject", "withdraw"})
BESIDES = re.compile(rf"(?:Besides|In addition to|Apart from|Along with) (?P<a>{MANY})")
CLAIM = Cued(rf"\b[Cc]laims? against (?P<b>{MANY})", "laim against", "laims against")
ALSO = Cued(r"^Also (?:named|listed|sued)(?: as (?:co-)?defendants?)? are ", "Also ")
NAMING = frozenset({"name", "target"})


def note_defendants(reading: Reading) -> None:
    """Notes those whom the suit spoken of is said to name as well; adds who is called its plaintiff."""
    gathered = reading.gathered
    if is_drafted(reading.text):
        return
    called = reading.parsed.matches(CALLED) if reading.parsed.agents else []
    named = [some for read, found in called for some in read(reading, found)]
    for verbs, told in ((NAMING, _added), ({"be"}, _holding_place)):
        keys = [told(one) for one in reading.frames if one.verb in verbs]
        named += [gathered.parties_of(some) for some in keys if some]
    for sued in named:
        if new := tuple(one for one in sued if not gathered.is_party((one,))):
            gathered.sue_too(new, reading.quote)
    add_apposed(reading)
    note_paper(reading)


def _defending(reading: Reading, found: re.Match[str]) -> list[Keys]:
    """Those who are called defendants, and those listed behind them; nobody where it is a suit told to answer the first that names them too."""
    if NEITHER.search(reading.text, 0, found.end()) or is_of_one_day(reading, found.end()):
        return []
    if found["c"] and (is_answered(reading) or _is_by_another(reading, found)):
        return []
    named = (
        found["b"]
        or found["c"]
        or found["d"]
        or found["e"]
        or found["f"]
        or found["g"]
        or found["h"]
        or found["k"]
    )
    way = _listed if found["f"] else _going_on if found["e"] else None
    return [reading.parties(named), *(way(reading, found) if way else ())]


def _going_on(reading: Reading, found: re.Match[str]) -> list[Keys]:
    """Those of a list that goes on behind what is told of its first: "Named as defendants are Doe, who fired her, and Poe"."""
    told = (one for one in reading.frames if one.verb in {"be", "include"})
    frame = next((one for one in told if one.offsets[one.clause.verb.first] >= found.start()), None)
    return [reading.gathered.parties_of(frame.further)] if frame is not None else []


def _is_by_another(reading: Reading, found: re.Match[str]) -> bool:
    """Whether it is told who sues those a match names, and that is no one of the suit: "Poe's firm also sued Doe"."""
    frame = reading.frame_at(found.end("c") - 1)
    if frame is None or frame.verb != "sue" or frame.is_passive:
        return False
    us = reading.gathered.parties_of(frame.mine)
    return is_of_lawyers(frame) or (bool(us) and set(us).isdisjoint(reading.gathered.spoken_of()[0]))


def _listed(reading: Reading, _: re.Match[str]) -> list[Keys]:
    """Those listed between semicolons as defendants."""
    return [reading.gathered.parties_of(listed_apart(reading.words))]


def _cleared(reading: Reading, found: re.Match[str]) -> list[Keys]:
    """Those against whom a claim of the one suit is told to have fallen: "A claim against Doe was dismissed"."""
    frame = reading.frame_at(found.start()) if reading.gathered.is_alone else None
    fell = frame is not None and frame.verb in FALLING and is_done(frame) and teller(frame) is None
    return [reading.parties(found["b"])] if fell else []


CALLED = Rules(
    (DEFENDANT, _defending), (CLAIM, _cleared), (ALSO, _listed), (LET_OUT, let_out), *IMMUNE, *HOLDING
)
"""What tells who is called a defendant, and how it is read."""


def _added(frame: Frame) -> Keys:
    """Whom a clause's suit names: "the complaint also names Doe", "it names Doe as a defendant"."""
    by = any(one.low == "by" for one in frame.clause.subject)  # "a suit by a patient named Doe"
    if by or frame.is_passive or frame.outer is not None or not is_done(frame):
        return ()
    head = frame.clause.head
    told = head is not None and (head.pronoun or "defendant" in frame.rest)
    found = ADDED.match(frame.rest) if told or is_of_suit(frame) else None
    if found is None or OTHERWISE.match(frame.rest, found.end()):
        return ()
    besides = BESIDES.match(frame.whole.text)
    named = frame.whole.named(besides["a"]) if besides else ()
    return named + frame.behind(found["b"]) + frame.further + frame.apart


def _holding_place(frame: Frame) -> Keys:
    """Who is told to be a defendant in a clause: "Doe, who died in May, was a defendant", and "as was Poe"."""
    if frame.verb != "be" or frame.clause.verb.modal or not is_done(frame) or frame.outer is not None:
        return ()
    before = frame.before
    if (
        frame.clause.subject
        and frame.clause.subject[-1].low in {"as", "so"}
        and before is not None
        and ROLE.match(before.rest)
    ):
        found = ADDED.match(frame.rest)
        return frame.behind(found["b"]) if found and _holding_place(before) else ()
    neither = NEITHER.search(frame.whole.text, 0, frame.offsets[frame.clause.verb.first])
    role = neither is None and (is_role(frame) or is_of_sued(frame))
    return frame.mine if role else ()
