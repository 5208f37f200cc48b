"""What suits and claims are called by: "Roe's $5 million defamation suit", "the antitrust case against Doe"."""

from __future__ import annotations

import re

from kg.extract.claims.adding import is_to_add
from kg.extract.claims.broken import add_broken
from kg.extract.grammar.phrases import COUNTER, LIST, MANY, MOTION, SUIT, SUITED
from kg.extract.grammar.wording import SUM, WHO
from kg.extract.matter.claimkinds import KINDS
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.standing.dismissals import lost_to
from kg.extract.telling.frames import Reading
from kg.extract.telling.others import is_of_other_suit
from kg.extract.telling.strangers import is_of_stranger, is_own
from kg.extract.telling.sums import relief_of, sums_in
from kg.extract.telling.supposed import is_supposed, is_supposed_at
from kg.extract.telling.voice import teller
from kg.extract.telling.withothers import pays_others
from kg.extract.text.cued import Cued

OWNED = Cued(
    rf"(?P<a>{LIST}) 's? (?P<what>(?:[\w\u2019'$.,-]+ ){{0,7}}?(?:{SUM} )?(?:[\w-]+ ){{0,3}}?)(?P<paper>{SUIT})(?: against (?P<b>{MANY}))?",
    *SUITED,
    core=" '",
)
OF_KIND = Cued(
    rf"\b(?P<what>(?:[\w-]+ ){{1,5}})(?P<paper>lawsuit|suit|complaint|case|action|claims?|counterclaims?|countersuit|trial|battle|fight) (?:\w+ ){{0,2}}?against (?P<b>{MANY})",
    "against",
)
PRICED = Cued(
    rf"{SUM} (?P<what>(?:(?!settlement\b|deal\b|verdict\b|judgment\b|award\b|fine\b|penalty\b|of\b|to\b|for\b|in\b|on\b|over\b|from\b|and\b|the\b)[\w-]+ ){{0,3}}?)(?:{SUIT})\b(?! (?:\w+ )?(?:settlement|deal|accord|agreement|verdict|judgment|award|fund)\b)(?: (?:[\w]+ ){{0,2}}?against (?P<b>{MANY}))?",
    SUM,
)
ACTION_FOR = Cued(
    rf"\b(?:action|lawsuit|suit|complaint) for (?P<what>(?:[\w-]+ ){{0,3}}?)damages (?:in excess of|exceeding|greater than|in the (?:amount|sum) of|of (?:more than |at least |over )?) ?{SUM}(?: against (?P<b>{MANY}))?",
    SUM,
)
"""How much an action is for: "This is an action for damages in excess of $5 million"."""
BARRING = frozenset({"bar", "preclude", "forbid", "prohibit", "convict", "indict", "acquit"})
"""Verbs by which a claim that is named is not made, or is a crime."""
MAKING = frozenset(
    {"include", "contain", "make", "bring", "file", "assert", "raise", "add", "plead", "have", "be", "allege"}
)
OWNS = re.compile(
    rf"(?P<a>{LIST}) 's? (?:[\w-]+ ){{0,4}}?(?:claims?|counts?|causes? of action|allegations?) (?:[\w-]+ )?(?:of|for|over|under)\b[^;,]{{0,160}}$"
)
"""Whose claim is named by what it is for."""
OWNS_BACK = re.compile(
    rf"(?P<a>{LIST}) 's? (?:counterclaims?|cross-claims?|crossclaims?) (?:[\w-]+ )?(?:of|for|over|under) ?$"
)
"""Whose a counterclaim is that is named behind it."""
BROUGHT_BY = re.compile(rf" (?:(?:filed|brought|lodged) )?(?:by|from) (?P<a>{LIST})")
"""Whose a suit is that is named before it: "a libel suit by Roe"."""
ARTICLE = re.compile(r".*\b(?:the|an?|its|his|her|their|these|those|each|all|any|both|some) ")
"""What stands before the words that a claim is called by: "the act preempts each of the claims" names none."""
AGAINST_SOME = re.compile(
    rf"(?<!discrimination )(?<!discriminated )(?<!discriminating )(?<!bias )(?<!retaliation )\bagainst\b|\bagainst {WHO}"
)
"""Against whom one of several claims is; "discrimination against women" is against nobody."""
TAKING = frozenset(
    {
        "contest",
        "defend",
        "dismiss",
        "decide",
        "try",
        "hear",
        "go",
        "proceed",
        "fight",
        "resolve",
        "withdraw",
        "drop",
        "settle",
        "end",
    }
)
DEFINITE = re.compile(r"\b(?:the|her|his|its|their|those|these|both|all) (?:[\w-]+ ){1,4}$")
"""What is done to claims that there are: "will no longer contest the defamation claims"."""
OF_SOME = re.compile(r" ?(?:of|by|from|that|which)\b")
"""What tells whose claims they are."""
LATER = re.compile(r" (?:days|weeks|months|hours|shortly|soon|just|right) after ")
"""Where what is told of a claim turns to what was before it: "coming days after Roe accused Doe of broken promises"."""
WOULD = re.compile(r" (?:would|could|might)\b")


def add_called(reading: Reading) -> None:
    """Adds the theories and sums by which a sentence calls suits and claims."""
    if reading.parsed.agents:
        _owned(reading)
    if _speaks_of_topic(reading) and not reading.text.startswith(("There ", "In that case")):
        sides = reading.gathered.spoken_of(counter=COUNTER.search(reading.text) is not None)
        if all(sides):
            _kindly(reading, *sides)
            _priced(reading, *sides)
            add_broken(reading, *sides)
    if reading.parsed.agents:
        _against(reading)


def _owned(reading: Reading) -> None:
    """Adds "Roe's $5 million defamation suit"."""
    gathered = reading.gathered
    for found in OWNED.finditer(reading.text):
        who = reading.parties(found["a"])
        asked = re.search(
            rf"\b(?:{MOTION}|to (?:add|include))\b", found["what"]
        )  # "Roe's motion on the fraud claim"
        if who and gathered.against(who[0]) and not asked:
            others = reading.parties(found["b"]) or gathered.opponents(who[0])
            relief = relief_of(sums_in(reading, found.span("what")), who, others, reading)
            gathered.claim(who, others, theories(found["what"]), reading.quote, relief)


def _speaks_of_topic(reading: Reading) -> bool:
    """Whether what the sentence calls a suit must be the one spoken of: the only one, or one whose bringers it names."""
    gathered = reading.gathered
    other = is_of_other_suit(reading) if gathered.is_alone else is_of_stranger(reading)
    if gathered.topic is None or other or any(pays_others(one) for one in reading.frames):
        return False
    if gathered.of_court and gathered.topic == gathered.main:
        return True  # a court's own paper speaks of its own case
    return gathered.is_alone or not reading.parsed.keys.isdisjoint(gathered.sides[gathered.topic][0])


def _kindly(reading: Reading, first: Keys, second: Keys) -> None:
    """Adds "the defamation case", "the fraud claims", "counts of fraud against Doe"."""
    for how, found in reading.parsed.matches(KINDS):
        named = theories(ARTICLE.sub("", found["what"]) if how == "called" else LATER.split(found["what"])[0])
        named = tuple(one for one in named if not _is_countered(reading, one, first, second))
        if not named or AGAINST_SOME.search(found["what"]):
            continue
        frame = reading.frame_at(found.start())
        if frame is not None and lost_to(frame, first):
            continue
        only_said = how == "told" and _is_only_said(reading, found, first)
        unmade = _is_unmade(reading, found) or _is_of_others(reading, found, first, second)
        unmade = unmade or is_own(reading, found, first)
        if not only_said and not unmade:
            told = found.groupdict()
            against = reading.parties(told.get("b") or told.get("c")) or _facing(reading, found, second)
            sued = tuple(one for one in against if one in second) or second
            reading.gathered.claim(_makers(reading, found, first), sued, named, reading.quote)


def _facing(reading: Reading, found: re.Match[str], second: Keys) -> Keys:
    """Those of the sued who are told to face a claim that is named: "Doe faces a count of battery"."""
    frame = reading.frame_at(found.start("what"))
    faces = frame is not None and frame.verb == "face" and not frame.is_passive
    mine = reading.gathered.parties_of(frame.mine) if frame is not None and faces else ()
    return tuple(one for one in mine if one in second)


def _is_of_others(reading: Reading, found: re.Match[str], first: Keys, second: Keys) -> bool:
    """Whether others make a claim that is named: "Doe asserts claims for libel", "Poe's counterclaim for libel"."""
    frame = reading.frame_at(found.start("what"))
    owner = OWNS_BACK.search(reading.text, 0, found.start("what")) or BROUGHT_BY.match(
        reading.text, found.end()
    )
    owning = reading.parties(owner["a"]) if owner else ()
    if owning and not set(owning) & set(first):
        return True
    if frame is None or frame.verb not in MAKING - {"be", "include", "contain", "have"} or frame.is_passive:
        return False
    mine = reading.gathered.parties_of(frame.mine)
    return bool(mine) and set(mine) <= set(second)


def _is_countered(reading: Reading, theory: str, first: Keys, second: Keys) -> bool:
    """Whether a theory is only that of those who countersue: "the copyright claim" that Doe made against Roe."""
    made = [set(one.claimants) for one in reading.gathered.claims.values() if theory in one.theories]
    theirs = any(not one.isdisjoint(second) for one in made) and all(one.isdisjoint(first) for one in made)
    return theirs and COUNTER.search(reading.text) is None


def _makers(reading: Reading, found: re.Match[str], first: Keys) -> Keys:
    """Those of the ones who sue who make a claim that is named: "Roe adds a claim for libel", "Roe's claim for libel"; else all."""
    frame = reading.frame_at(found.start("what"))
    adds = frame is not None and frame.verb in MAKING - {"be", "include", "contain"} and not frame.is_passive
    mine = reading.gathered.parties_of(frame.mine) if frame is not None and adds else ()
    owner = OWNS.search(reading.text, 0, found.end("what"))
    some = [one for one in mine or (reading.parties(owner["a"]) if owner else ()) if one in first]
    return tuple(some) if some and all(reading.gathered.kind(one) == "Person" for one in some) else first


def _is_only_said(reading: Reading, found: re.Match[str], first: Keys) -> bool:
    """Whether others than those who sue, their paper and the court say what a claim is."""
    frame = reading.frame_at(found.start())
    source = teller(frame) if frame is not None else None
    counted = source is not None and [one.low for one in source.clause.subject[:1]] == ["count"]
    if source is None or counted or source.is_of_paper or source.decides:
        return False
    return not set(reading.gathered.parties_of(source.mine)) & set(first)


def _is_unmade(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a claim that is named may never be made: "Roe could add a fraud claim", "no claim of fraud"."""
    frame = reading.frame_at(found.start("what"))
    lacking = frame is not None and (
        (frame.clause.verb.negated and frame.verb in MAKING) or frame.verb in BARRING
    )
    lacking |= any(is_to_add(one) for one in reading.frames)
    place = found.end("what") if found.end("what") < found.end() else found.start()
    known = (
        frame is not None
        and frame.verb in TAKING
        and DEFINITE.search(found["what"]) is not None
        and OF_SOME.match(reading.text, found.end()) is None
    )
    return (
        lacking
        or (is_supposed_at(reading.text, place) and not known)
        or WOULD.match(reading.text, found.end()) is not None
    )


def _priced(reading: Reading, first: Keys, second: Keys) -> None:
    """Adds "a $5 million libel suit against Doe"."""
    gathered = reading.gathered
    for found in (*PRICED.finditer(reading.text), *ACTION_FOR.finditer(reading.text)):
        sued = tuple(one for one in reading.parties(found["b"]) if one in second)
        named = tuple(one for one in second if one in reading.parsed.keys) or second
        sued = sued or (named if not found["b"] and gathered.is_alone else ())
        sums = sums_in(reading, found.span())
        if sued and sums:
            relief = relief_of(sums, first, sued, reading)
            gathered.claim(first, sued, theories(found["what"]), reading.quote, relief)


def _against(reading: Reading) -> None:
    """Adds "the antitrust case against Doe", who may be sued by no one else yet."""
    gathered = reading.gathered
    for found in OF_KIND.finditer(reading.text):
        sued, named = reading.parties(found["b"]), theories(found["what"])
        who = next((first for first, second in gathered.sides.values() if set(sued) & set(second)), ())
        if not named or not sued or is_supposed(reading.text, found):
            continue
        if not who and not gathered.is_party(sued) and gathered.topic is not None and gathered.is_alone:
            gathered.also.append((sued, reading.quote))
            who = gathered.sides[gathered.topic][0]
        if who and not set(who) & set(sued):
            gathered.claim(who, sued, named, reading.quote)
