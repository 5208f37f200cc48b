"""Who acts for whom, and through which firm."""

from __future__ import annotations

import re

from kg.extract.counsel.acting import ACTING, is_over, is_sure
from kg.extract.counsel.advocates import engage_all
from kg.extract.counsel.colleagues import read_colleagues
from kg.extract.counsel.crowdclients import with_crowds
from kg.extract.counsel.engaged import FIRM, engage, may_help, pairs
from kg.extract.counsel.familycounsel import read_family_counsel
from kg.extract.counsel.houses import read_houses
from kg.extract.counsel.lawyers import LAWYER, read_lawyers, read_leaders
from kg.extract.counsel.members import note_houses
from kg.extract.counsel.pleaders import read_pleaders
from kg.extract.counsel.publiccounsel import read_public_counsel
from kg.extract.counsel.takers import WHOM, are_firms, read_hired, read_takers
from kg.extract.grammar.phrases import MANY, PRE, keys
from kg.extract.grammar.teams import LAWYERS
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.gathered import Keys
from kg.extract.telling.astold import is_telling
from kg.extract.telling.clients import (
    AT_TRIAL,
    OFFICERS,
    PLEA,
    REPRESENTING,
    TAKING_ON,
    crowd_of,
    defended,
    filed_for,
    is_of_last,
    of_colleagues,
    of_firm,
    served,
    spoken_of,
    suing_crowd,
    team_of,
)
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.throngs import officials_in

FILING = frozenset({"file", "bring"})
THROUGH_LAWYERS = FILING | {"sue", "join", "move", "answer", "oppose", "intervene"}
"""What parties do "through" those who act for them."""
PLEADING = frozenset({"deliver", "give", "make", "present"})
"""What lawyers do with their arguments."""
HEARING = frozenset({"jury", "jurors", "judge", "judges", "justices", "panel", "court", "trial"})
"""Words of those whom a lawyer addresses."""
LOOSE = frozenset({"work", "speak", "sign", "respond", "reply"})
"""What people do for others without being their lawyers."""
FOR = re.compile(
    rf"(?:(?:in court|at (?:the )?(?:trial|hearing)|on appeal) )?(?:{WHO} )?(?:{PRE})?(?:for|on behalf of) (?P<c>{MANY})"
)
BEHALF = re.compile(rf"\b(?:on behalf of|defense for|case for|argued for|arguing for) (?P<c>{MANY})")
BEHALF_OF = re.compile(
    rf"\b(?:lawsuit|suit|complaint|case|action)\b[^;]{{0,30}}?\b(?:for|on behalf of|on) (?P<c>{WHO})|\b(?:motion|answer|brief|papers|response|appeal|petition|objection)\b[^;]{{0,30}}?\b(?:on behalf of (?P<d>{WHO})|on (?P<e>{WHO}) 's behalf)"
)
DEFENDING = frozenset({"lead", "join", "head", "handle", "mount", "direct"})
DEEDS = ACTING | REPRESENTING | TAKING_ON | DEFENDING | THROUGH_LAWYERS
"""Verbs of clauses that tell who acts for whom."""
DEFENSE = re.compile(
    rf"(?:the )?(?:(?P<c>{WHO}) 's? )?(?:legal )?defen[sc]e(?: team)?(?! (?:of|against|for)\b)"
)
ALL_OF = re.compile(r"(?:all|both|each|all \w+) of (?:the )?")
TOGETHER = re.compile(r"\b(?:(?:together |along )?with|alongside) (?P<l>.+)$")
OTHERS = re.compile(
    r"\b[Ii]n (?:an?other|an? (?:earlier|separate|different|previous|prior|unrelated|similar|past)|other|earlier|previous|prior|past|unrelated|similar|several|many)"
    r" (?:\w+ )?(?:cases?|lawsuits?|suits?|matters?|litigation|disputes?|actions?)\b"
    r"|\b[Ii]n (?:(?:his|her|their|an?|the) )?(?:[\w-]+ )?(?:bankruptcy|criminal case|custody (?:battle|case|dispute|fight)|divorce|immigration case|tax case)\b"
)
BEHALF_AT = re.compile(r" (?:on behalf of|for|against|in|before|after) ")
LAWYERED = re.compile(rf" ?by (?:[\w-]+ ){{0,2}}{LAWYER}\b")
IN_NAME = re.compile(rf"\bon (?P<c>{WHO}) 's? behalf\b|\bon behalf of (?P<d>{WHO})")
"""For whom something is filed: "filed on Roe's behalf by Poe"."""
SIDE = re.compile(rf"(?:{PRE})?for (?P<s>plaintiff|defendant)s?\b")
THROUGH = re.compile(
    rf"\bthrough (?:(?:his|her|its|their) )?(?:attorneys? |lawyers? )?(?:(?P<g>{WHO}) 's? )?(?P<l>{WHO}){FIRM}(?= [,.;]|$)"
)
BY = re.compile(r"(?:^| )by ")
GAPPED = re.compile(rf"(?: ?[;,])? ?(?:and |while )?(?P<c>{WHO}(?! ')) (?:, )?by (?=(?:[\w-]+ ){{0,3}}{WHO})")
"""Another client in the same breath: "Roe is represented by Poe; Doe by Lee"."""
ANEW = re.compile(rf" ,? ?(?:and |while )?{WHO} , (?:who (?:is|was) )?represented by ")
"""Another who is represented: "Roe, represented by Poe, and Doe, represented by Lee"."""


def read_counsel(reading: Reading) -> None:
    """Adds the representations of a sentence."""
    if not reading.parsed.agents or is_telling(reading.text):
        return
    _read(reading)
    if (told := with_crowds(reading)) is not reading:
        _read(told)


def _read(reading: Reading) -> None:
    """Adds the representations of a sentence as its words stand."""
    note_houses(reading)
    read_lawyers(reading)
    read_pleaders(reading)
    read_takers(reading)
    read_houses(reading)
    read_public_counsel(reading)
    for frame in reading.frames:
        if frame.verb in DEEDS and frame.outer is None and is_sure(frame):
            _acts(frame)
    read_leaders(reading)
    read_colleagues(reading)
    read_family_counsel(reading)


def _acts(frame: Frame) -> None:
    """Adds who acts for whom by the verb of a clause."""
    if OTHERS.search(frame.rest) or OTHERS.match(frame.whole.text) or is_over(frame):
        return
    if (through := THROUGH.search(frame.rest)) and frame.verb in THROUGH_LAWYERS and not frame.is_quiet:
        engage(frame, frame.behind(through["l"]), frame.mine, frame.behind(through["f"] or through["g"]))
    hires = frame.verb in TAKING_ON and (frame.verb != "bring" or frame.rest.startswith("in "))
    if hires and not frame.is_quiet:
        read_hired(frame)
    elif frame.verb in DEFENDING and not frame.is_quiet and (side := DEFENSE.match(frame.rest)):
        sued = frame.gathered.resolved(("@sued",))
        engage(frame, frame.mine, frame.behind(side["c"]) or (sued if len(sued) == 1 else ()))
    elif frame.verb in DEFENDING and not frame.is_quiet and (team := team_of(frame)):
        engage(frame, frame.mine, team)
        for lawyers, firm in pairs(frame.clause.subject, text_of(frame.clause.subject)):
            engage(frame, lawyers, team, firm)
    elif frame.verb in ACTING | REPRESENTING:
        _represented(frame) if frame.is_quiet else _represents(frame)


def _represents(frame: Frame) -> None:
    """Adds "Poe represents Roe together with Lee of Lee LLP"."""
    idle = frame.verb in PLEADING and not PLEA.match(frame.rest)
    if not frame.mine and frame.verb in REPRESENTING:
        engage_all(frame, _client(frame))
    if not frame.mine or idle or (frame.verb in LOOSE and not _is_lawyerly(frame)):
        return
    client = _client(frame)
    if len(frame.mine) > 1 and is_of_last(frame):
        engage(frame, frame.mine[-1:], client)
        return
    engage(frame, of_firm(frame), client, frame.mine)
    engage_all(frame, client)
    engage(frame, frame.mine if (house := of_colleagues(frame)) else (), client, house)
    beside = TOGETHER.search(frame.rest)
    for lawyers, firm in (
        *pairs(frame.clause.subject, text_of(frame.clause.subject)),
        *pairs(frame.clause.rest, beside["l"] if beside else ""),
    ):
        engage(frame, lawyers, client, firm)


def _is_lawyerly(frame: Frame) -> bool:
    """Whether the sentence speaks of lawyers, or the subject is known as one."""
    known = {lawyer for lawyer, _ in frame.gathered.counsel}
    said = any(one.low in LAWYERS | {"firm"} for one in frame.words) or "in court" in frame.rest
    said = said or (frame.verb == "speak" and _for_side(frame))
    before = tuple(one for one in frame.words[: frame.clause.verb.first] if one.start >= frame.clause.start)
    subject = frame.clause.subject
    mine = (*frame.mine, *keys(text_of(subject), subject), *keys(text_of(before), before))
    return said or any(one in known or frame.gathered.kind(one) == "LawFirm" for one in mine)


def _for_side(frame: Frame) -> bool:
    """Whether one speaks for a side of the suit by its role, or for a party to those who decide: "spoke for the defendants", "Poe, who spoke for Roe, told jurors"."""
    roles = any(key.startswith("@") for one in frame.clause.rest[:3] for key in one.keys)
    return frame.rest.startswith("for ") and (roles or not HEARING.isdisjoint(frame.parsed.lows))


def _represented(frame: Frame) -> None:
    """Adds "Roe is represented by Poe of Poe LLP"; "Roe's defense was led by Poe"; "the suit was filed by attorney Poe"."""
    by = BY.search(frame.rest)
    named = _served(frame, frame.rest[: by.start()]) if by else ()
    if by and named:
        told = frame.rest[by.start() :]
        others = list(GAPPED.finditer(told)) if frame.verb in REPRESENTING else []
        ends = [*(one.start() for one in others[1:]), len(told)]
        for other, end in zip(others, ends, strict=False):
            for lawyers, firm in pairs(frame.clause.rest, told[other.end() : end]):
                engage(frame, lawyers, frame.behind(other["c"]), firm)
        told = ANEW.split(told)[0]
        listed = BEHALF_AT.split(told[: others[0].start()] if others else told)[0]
        for lawyers, firm in pairs(frame.clause.rest, listed):
            lawyerly = LAWYERED.match(listed) or IN_NAME.search(frame.rest)
            if frame.verb not in FILING or lawyerly or are_firms(frame, lawyers + firm):
                engage(frame, lawyers, named, firm)


def _served(frame: Frame, between: str) -> Keys:
    """For whom those act who are named behind "by", with what stands between the verb and that."""
    if frame.verb in REPRESENTING:
        told = AT_TRIAL.fullmatch(between.strip(" ,")) and not OFFICERS.search(frame.rest)
        return (
            (
                frame.mine
                or officials_in(frame.gathered, text_of(frame.clause.subject).lower())
                or suing_crowd(frame)
                or _in_name(frame)
            )
            if told
            else ()
        )
    if frame.verb in FILING and IN_NAME.search(between):
        return _in_name(frame)
    if frame.verb in FILING:
        return filed_for(frame)
    served = FOR.match(between.strip(" ,"))
    return frame.behind(served["c"]) if served else defended(frame)


def _in_name(frame: Frame) -> Keys:
    """On whose behalf a clause tells a suit to be filed or defended."""
    named = IN_NAME.search(frame.rest)
    return frame.behind(named["c"] or named["d"]) if named else ()


def _client(frame: Frame) -> Keys:
    """For whom the subject of a clause acts, told before a semicolon: "Poe argued the appeal; for the companies, Lee did"."""
    told = frame.rest.partition(" ;")[0]
    if frame.verb in FILING:
        found = BEHALF_OF.search(told)
    elif frame.clause.antecedent and frame.verb in {"act", "appear"}:
        return keys(text_of(frame.clause.antecedent), frame.clause.antecedent)  # "Roe, for whom Poe appeared"
    else:
        way, all_of = (WHOM, ALL_OF.match(told)) if frame.verb in REPRESENTING else (FOR, None)
        found = way.match(told, all_of.end() if all_of else 0) or BEHALF.search(told)
    client = (
        frame.behind(found["c"] or found.groupdict().get("d") or found.groupdict().get("e")) if found else ()
    )
    mine = set(keys(text_of(frame.clause.subject), frame.clause.subject))
    helping = [one for one in client if one not in mine]
    own = set(client) <= mine or (
        len(helping) < len(client) and all(may_help(frame.gathered, one) for one in helping)
    )
    of_some = frame.verb not in FILING and any(one.low == "for" for one in frame.clause.rest)
    if own and (frame.verb in REPRESENTING or of_some):
        client = spoken_of(frame)  # "Poe of Poe LLP represented it", not "Poe signed it"
        engage(frame, tuple(helping), client)  # "represented it along with Lee LLP"
    if not client and (side := SIDE.match(frame.rest)) and frame.verb not in REPRESENTING:
        return ("@suing",) if side["s"] == "plaintiff" else ("@sued",)
    if not client:
        return crowd_of(frame)
    return served(frame, client, found.end()) if found else client
