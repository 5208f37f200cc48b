"""Suits as those see them who face them: "Doe was hit with a suit by Roe", "the complaint names Doe", "the defendants are"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import ASIDE, COUNTER, LIST, MANY, keys
from kg.extract.grammar.wording import DATE, SUM, WHO, text_of
from kg.extract.matter.gathered import bringing
from kg.extract.suing.aroundfiling import FILING, who_brought
from kg.extract.suing.filed import BY, CLAIMS_BY, plaintiffs
from kg.extract.suing.inpapers import filed_for, filing
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Sides
from kg.extract.telling.supposed import is_supposed

BACK = re.compile(
    rf"(?:back )?(?:at {MANY} )?(?:[^;,]{{0,30}} )?(?:, )?with (?:(?:an?|its|his|her|their|{WHO} 's?) (?:[\w-]+ ){{0,2}}?(?:lawsuit|suit|complaint|countersuit|counterclaims?)|(?:[\w-]+ ){{0,3}}?counterclaims)\b"
)
THEN_AGAINST = re.compile(rf" against (?P<b>{MANY})")
PAPER = r"(?:lawsuit|suit|class action|complaint|action)"
OWN = re.compile(
    rf"(?:up |on |in )?(?:(?:on|in) [^;,]{{1,20}} (?:, )?)?(?:[^;,]{{1,12}} , )?with (?:an?|its|his|her|their) (?:[\w-]+ ){{0,3}}?"
    rf"(?:(?:separate|similar|parallel|companion) {PAPER}|{PAPER}(?= against\b)|{PAPER} of (?:its|his|her|their) own)\b(?:[^;,]{{0,30}}? against (?P<b>{MANY})| , (?:filed|brought|lodged) [^;]{{0,90}}? against (?P<c>{MANY}))?"
)
"""A suit of somebody's own, told beside another's."""
BY_WHOM = re.compile(
    rf"\b(?P<paper>(?:law)?suits?|class actions?|complaints?|petition) (?:(?:[\w]+ ){{0,2}}?(?:(?:on |in )?{DATE} )?(?:in (?:(?!by |which )[^;, ]+ ){{1,5}})?(?:by|brought by|filed by|from|of)|, (?:filed|brought|lodged) [^;,]{{1,60}} , by|[^;,]{{0,60}}?(?: ,)? (?:brought|filed|led|launched|headed) by) (?P<a>{MANY})"
)
WHOSE = re.compile(
    rf"(?:[\w-]+ ){{0,3}}?(?P<a>{LIST}) 's? (?:[{SUM}{DATE}] )?(?:(?!(?:motions?|requests?|bid|effort|attempt|plea|push) )[\w\u2019'-]+ ){{0,5}}?(?P<paper>lawsuit|suit|class action|complaint)\b(?! (?:against|and|over)\b)"
)
"""The suit of another that a clause takes: "settled Roe's suit"."""
CLAIMED = re.compile(rf"(?P<a>{LIST}) 's? (?:[\w-]+ ){{0,3}}?(?P<paper>claims|allegations)\b")
ANSWERING = frozenset({"answer", "respond", "counter", "retaliate", "fire"})
CHARGED = re.compile(
    rf"(?:the |civil |federal ){{0,2}}(?P<a>{WHO})(?: 's?)? (?:[\w-]+ ){{0,3}}?(?:charges|allegations|claims|complaint)\b"
)
ABOUT = re.compile(r"\b(?:story|stories|article|book|film|column|song|law|post|podcast) (?:about|on|named)\b")
AGAIN = re.compile(rf"[^;]{{0,90}}? and (?:by|from|of) (?P<a>{MANY})")
SUITS_AGAINST = re.compile(
    rf"\b(?:[Ll]awsuit|[Ss]uit|[Cc]ase|[Cc]omplaint|[Aa]ction)s? against (?P<b>{MANY})"
)
STRUCK = re.compile(
    rf"(?P<b>{MANY}){ASIDE} with (?:an?|another|the) [^;,]{{0,50}}?\b(?:lawsuit|suit|class action|complaint|countersuit)\b"
)
A_VERDICT = (
    rf"with (?:an?|another|the) [^;,]{{0,40}}?\b(?:verdict|judgment) (?:for|in favor of) (?P<a>{MANY})"
)
WON_BY = re.compile(rf"(?P<b>{MANY}) {A_VERDICT}")
LOST_TO = re.compile(A_VERDICT)
"""Against whom a court gives a verdict, and for whom: "hit Doe with a $5 million verdict in favor of Roe"."""
OTHERWISE = re.compile(r" (?:, )?as (?!(?:an?|the|additional|other|another)? ?(?:co-)?defendants?\b)")
OWNER = re.compile(rf"(?P<a>{LIST})(?= 's?(?: |$))|\b(?:by|from) (?P<b>{MANY})")
NAMED = re.compile(rf"(?:as )?(?:(?:co-)?defendants )?(?P<b>{MANY})")
OWN_PAPER = re.compile(rf"(?P<a>{LIST}) 's? (?:own |similar |separate )?(?:lawsuit|suit|complaint)s?")
SOON = re.compile(
    rf"(?: ?[.;,]|$|(?:soon|shortly|in|on|within|the|a|an|two|three|[\w-]+ (?:days?|weeks?|months?) later|{DATE})\b)"
)
OF_ONE = re.compile(
    rf"(?:^|\b(?:in|over|ending|end|settling|settle|resolving|resolve|of) )(?P<a>{WHO}) 's? (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,4}}?(?:lawsuit|suit|case|complaint)\b(?! against)"
)
BETWEEN = re.compile(
    rf"[^;]{{0,60}}?\bwith (?P<b>{MANY}) (?:over|in|on|of|to (?:end|settle|resolve)) (?P<a>{WHO}) 's? (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,4}}?(?:lawsuit|suit|claims?|complaint|allegations)\b"
)
"""Whose suit somebody settles with whom: "settled with Doe over her claims"."""
AIMED = re.compile(rf"at (?P<b>{MANY})")
AS_SUED = re.compile(r" (?:, )?as (?:an? |the )?(?:co-|additional |sole |lead )?defendants?\b")
AS_OTHER = re.compile(r" (?:, )?(?:as|in)\b")
AMONG = re.compile(
    r"(?:the|its|several|some|all|two|three|four|five|six) [^;,]{1,40} , (?:among them|including|and)\b"
)
"""Those of a crowd whom a paper names: "names the regents, among them Roe, as well as Doe"."""
BESIDES = re.compile(
    rf"the (?:(?!of\b|in\b|on\b|to\b)[\w-]+ ){{1,5}}(?:as well as|along with|and) (?={MANY})"
)
"""Others whom a paper names beside one without a name: "names the search engine as well as Roe"."""
OFFICES = re.compile(
    r"(?:[a-z]+ ){0,3}?by the (?:[a-z-]+ ){0,2}?(?:department|agency|commission|bureau|government|regulators?|state|county|city)\b"
)
"""Who sues that is told of before, so that the suit is theirs and nobody else's: "Doe, sued by the department in May"."""


def ends(frame: Frame) -> Sides | None:
    """The sides of "Doe settled a suit by Roe"; "Doe faces a lawsuit from Roe"; "Doe must face Roe's suit"."""
    us, found = doers(frame), BY_WHOM.search(frame.rest) or WHOSE.match(frame.rest)
    if shared := _of_one(frame, us):
        return shared
    if found is None and frame.verb == "face":
        found = CLAIMED.match(frame.rest) or CLAIMS_BY.match(frame.rest)
    if us and found is None and (bringing := who_brought(frame) or _charging(frame)):
        return Sides(bringing, tuple(one for one in us if one not in bringing))
    faced = us and found and not (is_supposed(frame.rest, found) or ABOUT.search(frame.rest[: found.start()]))
    again = AGAIN.match(frame.rest, found.end()) if found else None
    return (
        Sides(frame.behind(found["a"]) + frame.behind(again["a"] if again else None), us)
        if faced and found
        else None
    )


def _charging(frame: Frame) -> tuple[str, ...]:
    """The agency whose charges a clause takes: "agreed to pay $3 million to settle Federal Trade Commission charges"."""
    found = CHARGED.match(frame.rest) if frame.verb in {"settle", "resolve"} else None
    charging = frame.parties_behind(found["a"] + " ") if found else ()
    return charging if charging and all(map(frame.gathered.is_agency, charging)) else ()


def _of_one(frame: Frame, us: tuple[str, ...]) -> Sides | None:
    """The sides of "Roe and Doe settled her suit", "Roe settled with Doe over her claims": whose suit it is sues the other."""
    if us and (found := BETWEEN.match(frame.rest)) and not is_supposed(frame.rest, found):
        others, owning = frame.parties_behind(found["b"]), frame.parties_behind(found["a"] + " ")
        return Sides(us, others) if owning == us else Sides(others, us) if owning == others else None
    found = OF_ONE.search(frame.rest) if len(us) > 1 else None
    owner = tuple(one for one in frame.parties_behind(found["a"]) if one in us) if found else ()
    return Sides(owner, tuple(one for one in us if one not in owner)) if len(owner) == 1 else None


def strikes(frame: Frame) -> Sides | None:
    """The sides of "Roe hit Doe with a lawsuit"; "Doe was hit with a lawsuit by Roe"; "Doe hit back with a countersuit"."""
    if frame.is_passive and (lost := LOST_TO.match(frame.rest)):
        return Sides(frame.behind(lost["a"]), doers(frame))
    if frame.is_passive:
        return ends(frame)
    us, found = doers(frame), STRUCK.match(frame.rest)
    if frame.decides and (won := WON_BY.match(frame.rest)):
        return Sides(frame.behind(won["a"]), frame.behind(won["b"]))
    return (
        Sides(us, frame.behind(found["b"]), COUNTER.search(frame.rest) is not None)
        if us and found
        else answers(frame)
    )


def comes_too(frame: Frame) -> Sides | None:
    """The sides of "Poe's lawsuit followed": who sues there sues whom the one spoken of sues."""
    owner = OWN_PAPER.fullmatch(text_of(frame.clause.subject)) if frame.is_of_paper else None
    us = frame.gathered.parties_of(keys(owner["a"], frame.clause.subject)) if owner else ()
    sued = frame.gathered.spoken_of()[1]
    if not us or not sued or frame.gathered.is_party(us) or SOON.match(frame.rest) is None:
        return None
    return Sides(us, sued)


def drops(frame: Frame) -> Sides | None:
    """The sides of "Suits against Doe and Poe were dropped by Roe"."""
    by, found = BY.match(frame.rest), SUITS_AGAINST.search(text_of(frame.clause.subject))
    if not frame.is_passive or by is None or found is None:
        return None
    return Sides(frame.parties_behind(by["a"]), keys(found["b"], frame.clause.subject))


def names(frame: Frame) -> Sides | None:
    """The sides of "Roe's complaint names Doe and Poe"; "Doe was named in a suit by Roe"."""
    if frame.is_passive:
        return ends(frame)
    owner, found = OWNER.search(text_of(frame.clause.subject)), NAMED.match(frame.rest)
    if frame.is_of_paper and (AMONG.match(frame.rest) or (found is None and BESIDES.match(frame.rest))):
        us = bringing(frame.clause.subject, frame.gathered)
        return Sides(us, tuple(key for one in frame.clause.rest if one.tag == "W" for key in one.keys))
    if found is None or OTHERWISE.match(frame.rest, found.end()):
        return None
    if not frame.is_of_paper and (us := filing(frame) or _naming(frame, found.end())):
        return Sides(us, frame.behind(found["b"]) + frame.further)
    served = filed_for(frame) if frame.is_of_paper and owner is None else ()
    if not frame.is_of_paper or (owner is None and frame.gathered.sides and not served):
        return None
    suing = keys(owner["a"] or owner["b"], frame.clause.subject) if owner else served
    return Sides(suing, frame.behind(found["b"]) + frame.further)


def _naming(frame: Frame, end: int) -> tuple[str, ...]:
    """Who names somebody as a defendant: "Roe was the first to name Doe as a defendant", "Roe sued, naming Doe"."""
    before = frame.before
    sued = (
        before is not None
        and before.verb in FILING | {"sue"}
        and before.clause.subject == frame.clause.subject
    )
    alone = sued and frame.clause.verb.form == "doing" and AS_OTHER.match(frame.rest, end) is None
    if alone and before is not None and (client := plaintiffs(before)):
        return client  # "Poe sued on behalf of Roe, naming Doe"
    return doers(frame) if alone or AS_SUED.match(frame.rest, end) else ()


def aims(frame: Frame) -> Sides | None:
    """The sides of "The complaint is directed at Doe"."""
    found = AIMED.match(frame.rest) if frame.is_of_paper and frame.is_passive else None
    us = bringing(frame.clause.subject, frame.gathered) if found else ()
    return Sides(us, frame.gathered.opponents(us[0]) + frame.behind(found["b"])) if us and found else None


def answers(frame: Frame) -> Sides | None:
    """The sides of "Doe hit back with a countersuit"."""
    us, found = doers(frame), OWN.match(frame.rest)
    if us and found and not set(us) & {*frame.gathered.spoken_of()[1]}:
        first, second = frame.gathered.spoken_of()
        answering = frame.verb in ANSWERING or frame.rest.startswith("back ")
        side = first if answering else second  # who answers one sues who sued one
        if answering and frame.gathered.is_suing_nobody(first) and not set(us) & set(first):
            frame.gathered.suit(first, us, frame.quote)
        sued = frame.behind(found["b"] or found["c"]) or side
        return Sides(us, sued) if not set(us) & set(sued) else None
    found = BACK.match(frame.rest)
    if not us or found is None or (frame.verb == "come" and not found[0].startswith("back ")):
        return None
    back, others = COUNTER.search(found[0]) is not None, frame.gathered.countered_by(us)
    named = THEN_AGAINST.match(frame.rest, found.end())
    others = (frame.parties_behind(named["b"]) if named else ()) or others
    if not back and others and frame.gathered.is_suing_nobody(others) and not set(us) & set(others):
        frame.gathered.suit(others, us, frame.quote)  # whom one answers has sued one
    return Sides(us, others, back) if others or not back else None
