"""Suits that are filed, brought, launched: by whom, against whom, on what day and in which court."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import COUNTER, MANY, NAME, PRE, SUIT, keys, people
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import QUOTE, SUM, WHO, text_of
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Gathered, Keys, bringing
from kg.extract.suing.aroundfiling import (
    asking_in,
    is_at_office,
    is_by_firm,
    is_by_lawyers,
    is_sides,
    parted_from,
    partners,
    ruled_against,
    together,
)
from kg.extract.suing.nextsuits import filed_next, own_against
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Reading, Sides

TO = r"(?:against|naming|accusing|targeting)"
KIND = rf"(?:(?:an?|the|his|her|its|their|two|three) (?:(?!(?:of|in|on|at|to|for|by|with|from|against|that|wh\w+)\b)[\w\u2019'-]+ |{SUM} ){{1,7}}?|{PRE})"
"""What stands before a suit's noun: "a negligence and wrongful death"."""
BY_LAWYERS = re.compile(r"\bby (?:[\w-]+ ){0,2}(?:attorneys?|lawyers?|counsel|law firms?|same firm)\b")
OWNED = r"\b(?:owned|run|founded|controlled|managed|(?:firm|company|fund|business|partnership|trust|bank|corporation) (?:led|headed))"
"""What makes one behind its "by" whose the body is that sues."""
BY = re.compile(rf"(?:(?!{OWNED} by\b)[^;]){{0,60}}?\bby (?P<a>{MANY})")
CLAIMS_BY = re.compile(
    rf"(?:[\w-]+ ){{0,4}}?(?P<paper>claims|allegations) (?:brought |made )?(?:by|from) (?P<a>{MANY})"
)
"""Whose claims somebody faces: "must face claims by Roe"."""
FILED_AGAINST = re.compile(
    rf"(?:(?:the )?(?:filing of )?{KIND}(?P<paper>{SUIT}|(?:law)?suits|complaints|actions|cases|(?:legal |court |civil )?proceedings|countersuit|cross-complaint|(?:first|second|third|other|earlier|later|older|newer) one)\b[^;]{{0,80}}?)?\b{TO} (?P<b>{MANY})"
)
FILED = re.compile(
    rf"{KIND}(?P<paper>lawsuits?|suit|[Cc]omplaint|case|[Aa]ction|proceedings?|litigation|countersuit|cross-complaint|[Cc]ounterclaims?|[Pp]etition)\b"
)
FOR_WRONG = re.compile(
    r"(?:an?|his|her|its|their) (?:(?:civil|High Court|[\w-]+) ){0,2}?(?P<paper>claim) (?:for|of|in|under) "
)
"""A claim that is a suit, by the wrong for which it is brought: "brought a claim for libel"."""
AGAINST = re.compile(rf"\bagainst (?P<b>{MANY})")
BEYOND = re.compile(rf"\bby {WHO} , (?:who|whose|an?|the) [^;,]{{1,80}} , against (?P<b>{MANY})")
LATER_AGAINST = re.compile(rf"[^;]{{0,120}}?\bagainst (?P<b>{MANY})")
AGAINST_OR = re.compile(rf"\b{TO} (?P<b>{MANY})")
FOR_CLIENT = re.compile(rf"\b(?:on behalf of|for) (?P<c>{NAME})|\bon (?P<d>{WHO}) 's behalf")
ON_BEHALF = re.compile(rf"\bon behalf of (?P<c>{NAME}) (?:\w+ ){{0,3}}?against (?P<b>{MANY})")
BEHALF = re.compile(rf"\b(?:on behalf of|this (?:one|time) for) (?P<c>{MANY})|\bon (?P<d>{WHO}) 's behalf")
TARGET = re.compile(
    rf"(?!(?:through|via) )(?:(?:back|again|in turn|both) )?(?P<besides>(?:[\w\u2019'-]+ |{QUOTE} ){{1,6}}and )?(?P<b>{MANY})"
)
OWN = re.compile(rf"(?P<a>{WHO}) 's? (?:[\w-]+ ){{0,2}}?(?:lawsuit|suit|complaint)$")
WITHIN = re.compile(
    r"\b(?:motion|appeal|brief|letter|declaration|affidavit|memorandum|objections?|response)\b"
)
"""What is filed within a suit, and is none."""
AMENDED = frozenset({"amended", "supplemental", "revised"})


def plaintiffs(frame: Frame) -> Keys:
    """Who sues by a clause's deed: those on whose behalf a firm or a group acts, else whom the subject names."""
    us, gathered = doers(frame) + partners(frame), frame.gathered
    found = BEHALF.search(frame.rest)
    through = not any(gathered.kind(one) == "Person" or gathered.is_agency(one) for one in us)
    through |= found is not None and found[0].startswith(
        "this "
    )  # "Poe filed another suit, this one for Roe"
    through |= found is not None and (is_by_lawyers(frame) or _are_lawyers(us, gathered))
    return (gathered.parties_of(frame.behind(found["c"] or found["d"])) if found and through else ()) or us


def _are_lawyers(keys: Keys, gathered: Gathered) -> bool:
    """Whether all of some are called lawyers."""
    return bool(keys) and all(
        one in gathered.people and "counsel" in gathered.people[one].nouns for one in keys
    )


def filed(frame: Frame) -> Sides | None:
    """Who sues whom by a clause that tells of a filing, None where it is of no suit."""
    if frame.is_of_paper and not frame.is_passive and (found := AGAINST.search(frame.rest)):
        return Sides(bringing(frame.clause.subject, frame.gathered), frame.behind(found["b"]))
    if frame.is_quiet:
        return filed_next(frame) or _filed_by(frame) or _filed_at(frame) or _filed_own(frame)
    if (not frame.mine and not frame.is_of_crowd) or is_at_office(frame):
        return None
    if spouse := parted_from(frame):
        return _divorce(frame, spouse)
    return _filed_against(frame) or _filed_alone(frame)


def _divorce(frame: Frame, spouse: Keys) -> Sides | None:
    """The sides of "Roe filed for divorce from Doe", which tells to whom Roe is married too."""
    us, gathered = doers(frame), frame.gathered
    if [gathered.kind(one) for one in (*us, *spouse)] != ["Person", "Person"] or us == spouse:
        return None
    gathered.marry(us[0], spouse[0], frame.quote)
    return Sides(us, spouse)


def _filed_at(frame: Frame) -> Sides | None:
    """The sides of "Roe's complaint, filed in federal court against Doe"."""
    asking = asking_in(frame)
    found = AGAINST.search(frame.rest)
    if asking and found:
        return Sides(asking, frame.parties_behind(found["b"]))
    owner = OWN.match(text_of(frame.clause.subject).removeprefix("according to ")) if found else None
    us = frame.gathered.parties_of(keys(owner["a"], frame.clause.subject)) if owner else ()
    sued = frame.parties_behind(found["b"]) if found else ()
    return Sides(us, sued) if us and sued and not set(us) & set(sued) else None


def _filed_by(frame: Frame) -> Sides | None:
    """The sides of "A suit against Doe was filed by Roe"; "a suit filed by Roe against Doe"."""
    by = BY.match(frame.rest)
    found = AGAINST.search(frame.rest)
    sued = frame.behind(found["b"]) if found else ()
    if found is None and by and (later := BEYOND.search(frame.whole.text)):
        sued = frame.named(later["b"])  # "was brought by Roe, whose son died, against Doe"
    if found is None and (before := AGAINST_OR.search(text_of(frame.clause.subject))):
        sued = keys(before["b"], frame.clause.subject)
    it = frame.gathered.word(frame.clause.subject[-1]) == "it" if frame.clause.subject else False
    if it and by and not sued:
        return Sides(frame.behind(by["a"]), frame.gathered.spoken_of()[1])  # "It was filed by Roe"
    told = _paper(frame) or (sued and frame.clause.verb.form == "told")
    named = people(by["a"], frame.clause.rest) if by else []
    suing = named[0].keys if named and named[0].team else frame.behind(by["a"]) if by else ()
    served = BEHALF.search(frame.rest[: by.start("a")]) if by else None
    if served and served.start() == 0:
        suing = frame.behind(served["c"] or served["d"])  # "was brought on behalf of Roe by Poe"
    elif BY_LAWYERS.search(frame.rest) or (by and is_by_firm(frame, by)):
        client = FOR_CLIENT.search(frame.rest)
        suing = frame.behind(client["c"] or client["d"]) if client else ()
    return Sides(suing, sued, _is_back(frame)) if by and told and is_sides(frame, suing, sued) else None


def _filed_own(frame: Frame) -> Sides | None:
    """Who sues by "Roe's complaint, filed in federal court in May", where nothing is told of a suit of Roe's yet."""
    owner = frame.clause.subject[0] if frame.clause.subject else None
    if owner is None or frame.gathered.word(owner) in {"its", "their"}:
        return None  # which may be of others
    found = None if frame.gathered.has_plaintiffs else OWN.match(text_of(frame.clause.subject))
    us = frame.gathered.parties_of(keys(found["a"], frame.clause.subject)) if found and frame.courts else ()
    return Sides(us, ()) if us and not frame.gathered.is_party(us) else None


def _is_it(frame: Frame) -> bool:
    """Whether what a clause takes is the "it" of a suit: "Roe filed it against Doe"."""
    first = frame.clause.rest[:1]
    return bool(first) and frame.gathered.word(first[0]) == "it" and frame.verb in {"file", "bring", "lodge"}


def _filed_against(frame: Frame) -> Sides | None:
    """The sides of "Roe filed a suit against Doe"; "the claims that Roe brought against Doe"."""
    noun, client = _paper(frame), ON_BEHALF.search(frame.rest)
    if client:
        return Sides(frame.behind(client["c"]), frame.behind(client["b"]), _is_back(frame))
    it = not noun and _is_it(frame)
    found = FILED_AGAINST.match(frame.rest) or (LATER_AGAINST.match(frame.rest) if noun or it else None)
    if found is None or not (noun or it or found.groupdict().get("paper")):
        return None
    firm = {frame.gathered.kind(one) for one in frame.mine} == {"LawFirm"}
    if firm and frame.verb in {"announce", "unveil"}:
        return None  # "Roe LLP announces a class action against Doe", which is of those for whom it acts
    us, sued, back = plaintiffs(frame), frame.behind(found["b"]) + frame.further, _is_back(frame)
    if found.groupdict().get("paper") == "charges" and not any(map(frame.gathered.is_agency, us)):
        return None  # which anybody brings to the police
    us += tuple(one for one in together(frame) if one not in sued) if us else ()
    others = frame.gathered.countered_by(us) if back else ()
    sides = frame.gathered.sides.values() if us else ()
    beside = any(us[0] in second and set(sued) & {*first, *second} for first, second in sides)
    return Sides(us, sued if beside or set(sued) & set(others) else others + sued, back)


SPOKEN = re.compile(r"\b(?:lawsuit|suit|complaint|class action)\b")
REACH = 120
"""Code points before a sentence in which the suit is spoken of that is its "it"."""
ELSEWHERE = re.compile(r"\bwith (?!the (?:\w+ )*court\b)")
"""Where a paper is filed that is no suit: "filed it with the commission"."""


def _filed_alone(frame: Frame) -> Sides | None:
    """The sides of "Roe filed a suit"; "Poe LLP filed a suit for Roe"; "the complaint, which Roe filed in March"."""
    gathered, back = frame.gathered, _is_back(frame)
    us = doers(frame)
    whole = FILED.match(frame.rest) or (FOR_WRONG.match(frame.rest) if theories(frame.rest) else None)
    if whole and (client := FOR_CLIENT.search(frame.rest)):
        return Sides(frame.behind(client["c"] or client["d"]), (), back)  # lawyers file for others
    if not us or is_by_lawyers(frame):
        return None
    start = frame.parsed.start
    told = SPOKEN.search(gathered.text, max(0, start - REACH), start) is not None
    it = told and _is_it(frame) and not ELSEWHERE.search(frame.rest)
    suit = gathered.against(us[0]) if it else None
    if suit is not None or (it and gathered.of_paper and not gathered.has_plaintiffs):
        return Sides(us, suit[1] if suit else ())  # "Roe filed it in May"
    others = gathered.met(us[0]) if back else ()
    if _paper(frame) and frame.clause.antecedent:
        return Sides(us + together(frame), others or ruled_against(frame), back)
    if whole and not WITHIN.search(frame.rest[:40]) and (others or not back):
        return Sides(us + (() if back else together(frame)), others or own_against(frame, us), back)
    return None


def _is_back(frame: Frame) -> bool:
    return COUNTER.search(_paper(frame)) is not None or COUNTER.search(frame.rest[:90]) is not None


CLAIMED = SUITS | {"claims", "claim"}


def _paper(frame: Frame) -> str:
    """The noun of a suit that the clause is about: what a relative clause describes, or the passive's subject."""
    words = (*frame.clause.antecedent, *frame.clause.subject)
    return next((one.low for one in words if one.low in CLAIMED), "")


def is_of_later(reading: Reading, case: str | None) -> bool:
    """Whether a sentence speaks of a paper by its day, and the suit was filed before: "Monday's complaint"."""
    known = reading.gathered.cases.get(case or "")
    dated = [one.tag for one in reading.words[:2]] == ["D", "'"]
    return dated and known is not None and known.filed is not None
