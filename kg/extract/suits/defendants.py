"""Who else is sued: those whom a suit is said to name, who are accused in it, or who deny what it says."""

from __future__ import annotations

import re

from kg.extract.grammar.goingon import listed_apart
from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.suing.demanded import OWN_PAPER
from kg.extract.suing.facing import OTHERWISE
from kg.extract.suing.holding import HOLDING, is_of_sued
from kg.extract.suing.immune import PLEADING as IMMUNE
from kg.extract.suing.inpapers import filed_for
from kg.extract.suing.letout import LET_OUT, let_out
from kg.extract.suing.onpaper import note_paper
from kg.extract.suing.sidelists import add_apposed
from kg.extract.suits.bearing import note_bearing
from kg.extract.suits.blaming import BLAMING, LYING, blamed
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.others import is_answered, is_apart
from kg.extract.telling.speech import is_first_told, is_it
from kg.extract.telling.strangers import is_of_lawyers
from kg.extract.telling.supposed import is_drafted
from kg.extract.telling.voice import is_done, teller
from kg.extract.text.cued import Cued, Rules

ACCUSED = re.compile(rf"(?P<b>{MANY})(?: ,)?(?: ,? ?(?:and|its|his|her|their) [^;]{{0,60}}?)? (?:of|with)\b")
DEFENDANT = Cued(
    rf"(?P<b>{MANY})(?: ,)? (?:is|are|was|were)(?: also)? (?:an?(?:nother)? |the |(?:named|listed|added|included) as )*(?:co-)?[Dd]efendants?\b(?! in (?:an?|another|other|several|some|many|most|dozens|hundreds) )"
    rf"|(?P<g>{MANY})(?: ,)? (?:is|are|was|were)(?: also| both)? (?:the (?:other )?(?:targets?|respondents?) of|named in) (?:the|that|his|her|its|their) (?:[\w-]+ )?(?:complaint|lawsuit|suit|action)\b(?! as (?!an? (?:co-)?defendant|(?:co-)?defendant))"
    rf"|(?P<h>{MANY})(?: ,)? (?:(?:is|are|was|were) also (?:named|being sued|sued)|(?:is|are|was|were) (?:named|sued) (?:too|as well))(?= ?[.;]| ?$)"
    rf"|among them (?P<d>{MANY}) ,[^;]{{0,60}}? (?:is|are|was|were) (?:also )?(?:named|sued)\b"
    rf"|[Aa]lso (?:named|listed|sued)(?: as (?:co-)?defendants?)?(?: (?:is|are|was|were|in (?:the|its|his|her|their|that|{WHO} 's?) \w+ (?:, [^,;]{{1,60}}, )?(?:is|are|was|were)))? (?P<c>{MANY})"
    rf"|\b(?:[Nn]amed|[Ss]ued|[Ll]isted)(?: as (?:co-)?defendants(?: (?:with|along with|alongside|besides|in) [^,;]{{1,50}}?)?| (?:with|along with|alongside|besides) [^,;]{{1,50}}?| in (?:(?:the|that|her|his|its|their)|{WHO} 's?) (?:\w+ )?(?:suit|lawsuit|complaint|action|case)) (?:include[sd]?|are|were|is) (?P<e>{MANY})(?! ['a-z])"
    rf"|\b[Tt]he (?:other|new|remaining|additional|individual|corporate) defendants? (?:include[sd]?|are|were|is|was) (?P<f>{MANY})",
    "efendant",
    "mong them",
    *("also named", "also being sued", "also sued", " too", " as well"),
    *("amed ", "sued ", "isted ", "efendants ", "lso named", "lso listed", "lso sued"),
    core=r"(?:is|are|was|were)(?: also)? (?:an?(?:nother)? |the |(?:named|listed|added|included) as )*(?:co-)?[Dd]efendant|mong them|lso (?:named|listed|sued)"
    r"|(?:amed|ued|isted)(?: as (?:co-)?defendants| (?:with|along with|alongside|besides) | in )|he (?:other|new|remaining|additional|individual|corporate) defendant|(?:is|are|was|were) (?:also (?:named|being sued|sued)|(?:named|sued) (?:too|as well))",
)
NEITHER = re.compile(r"\b[Nn]either\b[^.;]{0,80}$")
DONE_BY = re.compile(rf"(?P<what>[^;]{{0,90}}?) by (?P<b>{MANY})")
ADDED = re.compile(rf"(?:also |as |(?:co-)?defendants? |(?:an?|the) ){{0,6}}(?P<b>{MANY})")
ROLE = re.compile(
    r"(?:also |both |all |an?(?:nother)? |the (?:other )?|named |listed |as |among the |other ){0,4}(?:co-)?[Dd]efendants?\b"
    r"(?! in (?:an?|another|other|several|some|many|most|dozens|hundreds) )"
)
FALLING = frozenset({"dismiss", "drop", "toss", "throw", "reject", "withdraw"})
BESIDES = re.compile(rf"(?:Besides|In addition to|Apart from|Along with) (?P<a>{MANY})")
CLAIM = Cued(rf"\b[Cc]laims? against (?P<b>{MANY})", "laim against", "laims against")
ALSO = Cued(r"^Also (?:named|listed|sued)(?: as (?:co-)?defendants?)? are ", "Also ")
OWN = BLAMING | {"sue", "file", "bring"}
"""Verbs of what those who sue do themselves."""
NAMING = frozenset({"name", "target"})


def read_accusations(reading: Reading) -> None:
    """Adds a suit of who accuses and who is accused, where the text knows one of them as its party and not the other."""
    for frame in reading.frames:
        verb = frame.clause.verb
        tells = frame.verb in {"accuse", "charge"} or (
            frame.verb in {"allege", "claim"} and frame.is_of_paper
        )
        if tells and not verb.passive and not verb.modal and frame.outer is None:
            _accused(frame)
        elif (
            frame.outer is not None
            and is_first_told(frame, frame.outer)
            and not (frame.verb in OWN or frame.is_passive)
        ):
            blamed(frame, () if frame.is_of_team else frame.gathered.parties_of(frame.mine), frame.outer)
        if frame.verb in BLAMING and (found := LYING.match(frame.rest)):
            blamed(frame, frame.parties_behind(found["b"]), frame)
    note_bearing(reading)
    note_paper(reading)


def _accused(frame: Frame) -> None:
    gathered, head = frame.gathered, frame.clause.head
    found = _of_whom(frame)
    sued = gathered.parties_of(frame.behind(found["b"]) + frame.further) if found else _whom(frame)
    if (
        head is None
        or not sued
        or (_is_of_suit(frame) and is_drafted(frame.whole.text, text_of(frame.clause.subject)))
    ):
        return
    if gathered.is_party(sued):
        _accused_too(frame, sued)
        return
    named = next((one.keys for one in frame.clause.subject if one.tag == "W"), ())
    named = () if is_it(frame) and gathered.of_paper else named
    if _is_of_suit(frame) and not named and is_apart(frame.whole):
        return  # "Another lawsuit accuses Doe"
    accusing = gathered.parties_of(named if _is_of_suit(frame) else frame.mine)
    if frame.is_of_paper and not named:
        accusing = gathered.parties_of(filed_for(frame))
    if _is_of_suit(frame) and not named and not accusing and gathered.main:
        first, second = gathered.spoken_of()
        accusing = first or (() if set(second) & set(sued) else gathered.sides[gathered.main][0])
    if _is_of_suit(frame) and not accusing:
        gathered.suit((), sued, frame.quote)
    elif accusing and not set(accusing) & set(sued) and (_is_of_suit(frame) or _is_open(accusing, frame)):
        gathered.suit(accusing, sued, frame.quote)


def _whom(frame: Frame) -> Keys:
    """Those before a relative clause that accuses them: "Doe and Poe, whom Roe accuses of fraud"."""
    lead, told = frame.clause.lead, frame.verb == "accuse" and frame.rest.startswith("of ")
    named = tuple(key for one in frame.clause.antecedent if one.tag == "W" for key in one.keys)
    return frame.gathered.parties_of(named) if told and lead and lead[-1].low == "whom" else ()


def _accused_too(frame: Frame, sued: Keys) -> None:
    """Adds those whom a suit, or who brought it, accuses along with somebody sued there."""
    gathered = frame.gathered
    new = tuple(one for one in sued if not gathered.is_party((one,)))
    told = _is_of_suit(frame) or "complaint" in frame.parsed.lows
    suing = gathered.spoken_of()[0] if _is_of_suit(frame) else gathered.parties_of(frame.mine)
    if (
        told
        and new
        and suing
        and set(sued) & set(gathered.opponents(suing[0]))
        and gathered.against(suing[0])
    ):
        gathered.suit(
            suing, tuple(one for one in sued if one in {*new, *gathered.opponents(suing[0])}), frame.quote
        )


def _of_whom(frame: Frame) -> re.Match[str] | None:
    """Whom a clause accuses: "accuses Roe of fraud", "accuses Roe, who ...", "claims fraud by Roe"."""
    if frame.verb in {"allege", "claim"}:
        by = DONE_BY.match(frame.rest)
        return by if by and theories(by["what"]) else None
    return ACCUSED.match(frame.rest) or ADDED.fullmatch(frame.rest)


def _is_of_suit(frame: Frame) -> bool:
    """Whether a clause's subject is a suit's paper, or the "it" of one."""
    return frame.is_of_paper or (is_it(frame) and frame.gathered.of_paper)


def _is_open(accusing: Keys, frame: Frame) -> bool:
    """Whether the suit of the accusers is against nobody yet; where none is known, whether they accuse in one."""
    suit = frame.gathered.against(accusing[0])
    return (suit is not None and not suit[1]) or (
        not frame.gathered.sides and OWN_PAPER.search(frame.rest) is not None
    )


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
    if NEITHER.search(reading.text, 0, found.end()):
        return []
    if found["c"] and (is_answered(reading) or _is_by_another(reading, found)):
        return []
    named = found["b"] or found["c"] or found["d"] or found["e"] or found["f"] or found["g"] or found["h"]
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
    found = ADDED.match(frame.rest) if told or _is_of_suit(frame) else None
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
    role = neither is None and (ROLE.match(frame.rest) or is_of_sued(frame))
    return frame.mine if role else ()
