"""For whom a lawyer acts, where a pronoun or a noun tells it: "Poe represents them", "the families", "led Roe's team"."""

from __future__ import annotations

import re
from itertools import takewhile

from kg.extract.grammar.phrases import MANY, keys
from kg.extract.grammar.teams import crowd
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.depicted import ELSEWHERE, depicted_behind
from kg.extract.telling.frames import Frame
from kg.extract.telling.throngs import crowd_among, is_crowd, officials_in

CAUSES = frozenset({"case", "side", "appeal", "cause", "team"})
"""What is somebody's in a suit, and is argued by lawyers."""
ONE_OF = re.compile(
    rf"{WHO} , (?:an?|the) (?:[\w-]+ |{WHO} ){{0,4}}(?:partner|lawyer|attorney|litigator|associate) who $"
)
"""What makes only the last of several the one who acts: "Lee and Poe, the partner who represented Roe"."""
PLEA = re.compile(
    r"(?:the|her|his|an?) (?:(?:closing|opening|oral|final|rebuttal) (?:arguments?|statements?)|arguments?|closing|summation|rebuttal|defense case) (?:for|on behalf of) "
)
SEXES = {"her": "f", "him": "m"}
PRONOUNS = frozenset({"them", "it", *SEXES})
REPRESENTING = frozenset({"represent", "rep", "defend"})
HIRING = frozenset({"hire", "retain", "tap", "enlist", "engage", "turn"})
TAKING_ON = HIRING | {"bring", "add"}
"""What clients do with lawyers, whether new or beside others."""
COMPANIES = re.compile(
    r"(?:the|both|the two|the three|all the|all three) (?:\w+ )?(?:companies|firms|banks|carriers|insurers|manufacturers)\b"
)
THEIR_TEAM = re.compile(
    rf"(?P<c>{WHO}) 's? (?:(?:legal|trial|litigation|appellate) team\b|team(?= ?(?:$|[.,;])))"
)
ESTATE_SUED = re.compile(r"\b(?:sue[sd]?|suing|against) the estate of\b")
COLLEAGUES = re.compile(
    rf"\bwith (?:(?:his|her|their|its|several|two|three|other) )*(?:colleagues?|partners?|associates?) (?:at|from|of) (?P<f>{WHO})"
)
"""At which firm somebody acts "with colleagues"."""
APART = re.compile(
    rf"(?: ,? ?(?:of|from|at|with) {WHO}(?: ,)?| , (?:an?|the|its|his|her|their|{WHO} 's?) [^,;]{{3,60}} ,)? (?:for|that of) "
)
"""What stands behind a lawyer who acts for others than the one told before: "acted for Roe, Poe of Poe LLP for Doe"."""
AGAINST = re.compile(rf"[^.;]{{0,60}}? against (?P<b>{MANY})")
ON_BEHALF = re.compile(rf" (?:is|was) (?:filed )?on behalf of (?P<c>{MANY})")
NOBODYS = frozenset({"against", "another", "second", "separate", "similar", "other", "different", "earlier"})
"""Words of a suit that lawyers filed for somebody whom they do not tell: "a case against Holm", "another suit"."""
AT_TRIAL = re.compile(
    r"(?:also|jointly|both|now|each|pro bono|free of charge|without charge|for free|at no cost|here|there|(?:at|on|in|during|throughout) (?:the |this )?(?:trial|appeal|case|court|litigation|lawsuit|matter|hearing|proceedings?))?"
)
OFFICERS = re.compile(
    r"\bby (?:its|his|her|their|the)? ?(?:\w+ )?(?:executive|president|chair\w*|founder|spokes\w+|director)\b"
)


def served(frame: Frame, client: Keys, end: int) -> Keys:
    """Those of the clients told up to a place behind a verb who are the clause's own: nobody against whom somebody acts there."""
    if APART.match(frame.rest, end):
        client = client[:-1]  # "Poe argued for Roe, and Lee for Holm"
    against = AGAINST.match(frame.rest, end)
    faced = frame.behind(against["b"]) if against else ()
    return client if set(client).isdisjoint(faced) else ()  # "represents the company against Holm"


def spoken_of(frame: Frame) -> Keys:
    """Those whom the pronoun behind a verb means, of the sentence or the one before: a side's several, or its only one; else nobody."""
    gathered, word = frame.gathered, _pronoun(frame)
    own = keys(text_of(frame.clause.subject), frame.clause.subject)
    here, last = (
        tuple(one for one in dict.fromkeys(named) if gathered.is_party((one,)) and one not in own)
        for named in gathered.lately(frame.parsed.start, frame.clause.start)
    )
    if word == "them":
        return _side(gathered, here) or _side(gathered, last)
    for parties in (here, last) if word else ():
        fit = tuple(one for one in parties if _fits(gathered, one, word))
        if fit:
            return fit if len(fit) == 1 else ()
    return ()


def _pronoun(frame: Frame) -> str:
    """The pronoun that stands behind a verb, or behind its "for"; empty where none does."""
    rest = frame.clause.rest
    first = next((place + 1 for place, one in enumerate(rest) if one.low == "for"), 0)
    for place in (0, first):
        if place < len(rest) and (place + 1 == len(rest) or rest[place + 1].tag != "x"):
            one = rest[place]
            word = frame.gathered.word(one).split()[0] if one.pronoun or len(one.keys) > 1 else one.low
            if word in PRONOUNS:
                return word
    return ""


def _side(gathered: Gathered, parties: Keys) -> Keys:
    """The several of one side among some parties, of both sides the one that is named first."""
    sides = [tuple(one for one in parties if one in side) for two in gathered.sides.values() for side in two]
    several = sorted({side for side in sides if len(side) > 1}, key=lambda side: parties.index(side[0]))
    return several[0] if several and several[0][0] == parties[0] else ()


def _fits(gathered: Gathered, one: str, pronoun: str) -> bool:
    known = gathered.people[one]
    if pronoun in SEXES:
        return known.kind == "Person" and known.gender in {SEXES[pronoun], ""}
    return known.kind == "Organization"


def team_of(frame: Frame) -> Keys:
    """Whose team a clause speaks of: "led Roe's trial team"."""
    first = frame.clause.rest[0] if frame.clause.rest else None
    if first is not None and first.team:
        return first.keys
    found = THEIR_TEAM.match(frame.rest)
    return frame.behind(found["c"]) if found else ()


def crowd_of(frame: Frame) -> Keys:
    """Those who sue, where a clause says that somebody acts for "the families", or the one whom a noun describes; one alone is no crowd of another kind."""
    rest = list(takewhile(lambda one: one.tag != ";", frame.clause.rest))
    behind = next((at + 1 for at, one in enumerate(rest) if one.low == "for"), 0)
    place = 0 if frame.verb in REPRESENTING else behind
    if not (behind or frame.verb in REPRESENTING):
        return ()
    if COMPANIES.match(text_of(rest[place:])):
        return _companies(frame)
    if officials := officials_in(frame.gathered, text_of(rest[place:])):
        return officials
    if text_of(rest[place : place + 2]) == "the estate" and ESTATE_SUED.search(frame.gathered.text):
        return frame.gathered.spoken_of()[1]
    estate = text_of(rest[place : place + 2]) == "the estate"
    suing = frame.gathered.parties_of(("@suing",)) if crowd(rest, place) and not estate else ()
    several = crowd_among(frame.gathered, text_of(rest[place:]), suing) if suing else ()
    faced = AGAINST.match(frame.rest)
    against = frame.behind(faced["b"]) if faced else ()  # "represents the brewer in its suit against Holm"
    meant = depicted_behind(frame.gathered, tuple(rest[place:])) if not ELSEWHERE.search(frame.text) else ()
    return several or tuple(one for one in meant if one not in against)


def suing_crowd(frame: Frame) -> Keys:
    """Those who sue, where the subject of a clause is a crowd that they can be: "The women are represented by"."""
    words = text_of(frame.clause.subject).lower()
    suing = (
        frame.gathered.parties_of(("@suing",))
        if words.startswith("the ") and crowd(frame.clause.subject, 0)
        else ()
    )
    return crowd_among(frame.gathered, words, suing) if suing and is_crowd(words) else ()


def _companies(frame: Frame) -> Keys:
    """The several organizations of the one side that has several, where a clause speaks of "the companies"."""
    sides = [
        side for side in frame.gathered.spoken_of()
        if len([one for one in side if frame.gathered.kind(one) == "Organization"]) > 1
    ]  # fmt: skip
    return sides[0] if len(sides) == 1 else ()


def of_firm(frame: Frame) -> Keys:
    """Who is of the firm that is told to act: "Poe of Poe LLP, which represents Roe", "Poe of Poe LLP and others represent Roe"."""
    named = [*frame.clause.antecedent, *frame.clause.subject]
    firm = next(
        (one for one in named if one.tag == "W" and frame.gathered.kind(one.keys[0]) == "LawFirm"), None
    )
    place = frame.words.index(firm) if firm in frame.words else 0
    before = frame.words[max(0, place - 2) : place]
    placed = len(before) > 1 and before[0].tag == "W" and before[1].low in {"of", "at", "from", "with"}
    return before[0].keys if placed and not before[0].team else ()


def of_colleagues(frame: Frame) -> Keys:
    """The firm of the colleagues with whom somebody acts: "acts for Roe with colleagues at Poe LLP"."""
    found = COLLEAGUES.search(frame.rest)
    return frame.behind(found["f"]) if found else ()


def defended(frame: Frame) -> Keys:
    """Whose defense or case a clause speaks of: its owner's; of a defense without one the side's that is sued."""
    subject = frame.clause.subject
    owner = next((one.keys for one in subject if one.tag == "W"), ())
    if len(subject) > 1 and subject[-1].low in CAUSES and subject[-2].tag in {"'", "x"}:
        return owner
    if len(subject) > 2 and subject[-2].low == "for" and subject[-3].low in CAUSES:  # noqa: PLR2004 - "case for Roe"
        return subject[-1].keys
    return (owner or ("@sued",)) if {"defense", "defence"} & {one.low for one in subject} else ()


def filed_for(frame: Frame) -> Keys:
    """Whose the paper is that lawyers filed: its owner's, else those who sue; nobody's where it is against one named, or another suit's."""
    subject = frame.clause.subject
    if frame.is_of_paper and (behalf := ON_BEHALF.search(frame.whole.text)):
        return frame.whole.named(behalf["c"])
    if not frame.is_of_paper or not NOBODYS.isdisjoint([one.low for one in subject]):
        return ()
    owner = next((one.keys for one in subject if one.tag == "W"), ())
    return owner or (() if any(one.tag == "W" for one in subject[1:]) else ("@suing",))


def is_of_last(frame: Frame) -> bool:
    """Whether a relative clause is on the last of several alone: "Lee and Poe, the partner who represented Roe"."""
    return ONE_OF.search(frame.whole.text, 0, frame.offsets[frame.clause.verb.first]) is not None
