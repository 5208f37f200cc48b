"""For what a suit is brought, and for how much: the claims and sums that clauses tell of."""

from __future__ import annotations

import re

from kg.extract.claims.adding import is_of_before, is_to_add
from kg.extract.claims.claimants import ACCUSED, BRINGING, claimants
from kg.extract.claims.claimed import add_called
from kg.extract.claims.shares import shares_of
from kg.extract.claims.sought import (
    CHARGING,
    CLAIMS,
    LOOKING,
    SAYING,
    SEEKING,
    STRANGERS,
    VALUING,
    is_reported,
    kinds_of_damages,
    sums_asked,
    values,
)
from kg.extract.claims.tried import note_wrongs, pleading
from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import text_of
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.suing.aroundfiling import FILING
from kg.extract.suing.courtward import TAKEN
from kg.extract.suing.demanded import FROM
from kg.extract.suing.onpaper import note_paper
from kg.extract.suing.suing import SUING
from kg.extract.telling.earliersuits import settles_another
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.speech import is_it
from kg.extract.telling.sums import relief_of
from kg.extract.telling.voice import is_done
from kg.extract.verdicts.verdicts import note_found

OF_OTHERS = SUING | {
    "convict", "indict", "acquit", "charge", "bar", "dismiss", "grant", "deny", "toss", "settle", "plead", "rule", "award", "sentence",
}  # fmt: skip
"""Verbs of other proceedings, of which a suit may tell: what those were for, it does not claim."""
TELLING = SUING | FILING | CHARGING | SEEKING | BRINGING | VALUING | LOOKING.keys()
TURN = re.compile(
    r" (?:after|because|when|while|once|related to|over an?|in response to|that had|who had|before|ending|settl\w+) "
)
"""Where what a suit is for ends and its story begins."""
THEORY = re.compile(r"\bon (?:the|an?) (?:[\w-]+ )?(?:theory|grounds?|basis) that (?P<what>.*)")
"""For what somebody sues "on the theory that" it was done."""
BEGUN = re.compile(
    r"(?:this|the|an?|that|her|his|its|their) (?:(?!criminal\b)[\w-]+ )?(?:action|lawsuit|suit|case)\b"
)
"""What somebody begins who sues: "began this action, asserting"."""
ADDED = re.compile(
    r"(?:[\w-]+ ){0,4}?(?:claims?|counts?|causes? of action|counterclaims?) (?:of|for|under|that)\b"
)
"""What a suit adds: "adds a claim for fraud"."""
ALL_ACCUSED = re.compile(r"(?:[\w-]+ ){1,6}?of (?P<what>.*)")
ALSO = re.compile(
    rf" and ,? ?(?P<b>{MANY}) (?:alone |only |also |separately |in addition )?of (?P<what>(?:(?! and [^;]{{0,40}} of ).)*)"
)
"""Others who are accused besides, of something of their own."""

TAKING = {"take": TAKEN, "add": ADDED, "begin": BEGUN, "start": BEGUN}
"""Verbs that tell of a claim by what stands behind them."""


def read_demands(reading: Reading) -> None:
    """Adds the claims and sums of a sentence; none of another suit that was settled."""
    if settles_another(reading):
        return
    for frame in reading.frames:
        note_found(frame)
        note_wrongs(frame)
        taken = TAKING.get(frame.verb) or pleading(frame)
        if (frame.verb in TELLING or (taken is not None and taken.match(frame.rest))) and is_done(frame):
            _demanded(frame)
    add_called(reading)
    note_paper(reading)


def _demanded(frame: Frame) -> None:
    """Adds what a clause claims and the first sum that it asks for."""
    looking = frame.verb in LOOKING and not sums_asked(frame)
    if looking or (frame.verb in VALUING and not values(frame)) or is_to_add(frame) or is_of_before(frame):
        return
    gathered, who = frame.gathered, claimants(frame)
    of_paper = frame.is_of_paper or (is_it(frame) and gathered.of_paper)
    if (frame.verb in SAYING and (frame.is_passive or not of_paper)) or is_reported(frame, who):
        return  # "her case was argued by"
    himself = frame.verb in SUING and any(set(who) & set(one.keys) for one in frame.clause.rest[:1])
    if himself or not who or not gathered.opponents(who[0]):
        return
    if frame.verb == "ask" and not set(who).isdisjoint(gathered.opponents(who[0])):
        return  # "Roe and Doe asked the judge to dismiss her libel suit"
    said = frame.verb == "add" and not CLAIMS.match(frame.rest)
    if said or (frame.verb in BRINGING and STRANGERS.search(frame.rest)):
        return  # "asserts claims against several former officers"
    against = _accused(frame, who)
    sums = sums_asked(frame)
    relief = relief_of(sums, who, against, frame, several=kinds_of_damages(frame, sums))
    shares = () if frame.verb in VALUING else _accused_each(frame, who) or shares_of(frame, who)
    for some, named in shares:
        gathered.claim(who, some, named, frame.quote)
    gathered.claim(
        who,
        against,
        () if shares or frame.verb in VALUING else theories(_reach(frame, who)),
        frame.quote,
        relief,
    )


def _accused(frame: Frame, who: Keys) -> Keys:
    """Those against whom a clause claims: whom it sues or accuses, of whom it asks, else all opponents."""
    suit = frame.gathered.against(who[0])
    others = (suit[1] if suit else ()) or frame.gathered.opponents(who[0])
    if frame.verb in SUING | FILING:
        return _sued(frame, who) or others
    if frame.is_passive and frame.mine:
        return frame.gathered.parties_of(frame.mine)
    if frame.verb in SEEKING and (asked := FROM.match(frame.rest)):
        rivals = {key for first, second in frame.gathered.sides.values() if who[0] in first for key in second}
        return tuple(one for one in frame.parties_behind(asked["b"]) if one in rivals) or others
    accused = ACCUSED.match(frame.rest) if frame.verb in {"accuse", "charge"} else None
    named = frame.parties_behind(accused["b"]) if accused else ()
    return tuple(one for one in named if one in others) or (() if named else others)


def _sued(frame: Frame, who: Keys) -> Keys:
    """Those whom a clause says to be sued, with those of their suit whom the sentence names besides."""
    owners = {place - 1 for place, one in enumerate(frame.clause.rest) if one.tag == "'"}
    first = next(
        (one.keys for place, one in enumerate(frame.clause.rest) if one.tag == "W" and place not in owners),
        (),
    )
    sued = tuple(one for one in frame.gathered.parties_of(first) if one not in who)
    case = frame.gathered.of_two(who, sued) if sued else None
    listed = frame.gathered.sides[case][1] if case else ()
    return sued + tuple(one for one in listed if one in frame.parsed.keys and one not in sued)


def _accused_each(frame: Frame, who: Keys) -> list[tuple[Keys, Keys]]:
    """The theories of which a clause accuses some, and others behind an "and": "accuses Roe of fraud, and Doe alone of libel"."""
    found = ACCUSED.match(frame.rest) if frame.verb == "accuse" else None
    if found is None and frame.verb == "accuse":
        found = ALL_ACCUSED.match(frame.rest)
    also = (
        [one for one in ALSO.finditer(frame.rest, found.start("what")) if theories(one["what"])]
        if found
        else []
    )
    if found is None or not also:
        return []
    others = frame.gathered.opponents(who[0])
    named = frame.parties_behind(found.groupdict().get("b"))
    made = [
        (
            tuple(one for one in named if one in others) or others,
            theories(found.string[found.start("what") : also[0].start()]),
        )
    ]
    made += [(frame.parties_behind(one["b"]), theories(one["what"])) for one in also]
    return [one for one in made if one[0] and one[1] and not set(one[0]) & set(who)]


def _reach(frame: Frame, who: Keys) -> str:
    """The words that say for what: the clause's own, and those of "alleging", "claiming" and the like behind it."""
    texts = [_till_turn(frame), text_of(frame.onward), _fronted(frame)]
    for later in frame.frames[frame.number + 1 :]:
        outer = later.outer
        if later.clause.verb.form == "doing" and later.verb in CHARGING | SEEKING:
            if shares_of(later, who):
                break  # which tells itself what is claimed against whom
            texts.append(_till_turn(later))
        elif outer is not None and outer.number >= frame.number and outer.verb in CHARGING:
            if later.verb in OF_OTHERS or later.printed.startswith("for "):
                break  # "is unfair, for it exposes them to discrimination"
            texts.append(f"{text_of(later.clause.subject)} ; {later.printed} ; {_how(later)} {later.rest}")
        elif not frame.aside or later.number > frame.number + 1:  # "sued Doe, who fired her, alleging fraud"
            break
    if frame.verb in SUING and (theory := THEORY.search(text_of(frame.words[frame.clause.verb.last + 1 :]))):
        texts.append(TURN.split(f" {theory['what']} ")[0])
    return " ".join(texts)


def _how(frame: Frame) -> str:
    """A clause's verb with the adverb before it: "falsely advertised"."""
    before, verb = frame.words[max(frame.clause.verb.first - 1, 0)], frame.words[frame.clause.verb.last]
    return f"{before.low} {verb.low} ; {frame.verb}" if before.tag == "a" else frame.verb


def _fronted(frame: Frame) -> str:
    """For what a sentence says first that somebody sues or seeks a sum: "For fraud, Roe seeks $5 million", "Alleging fraud, Roe sued"."""
    opens, first = frame.words[0], frame.frames[0]
    charging = first.verb in CHARGING and first.clause.verb.form == "doing" and not first.clause.subject
    fronted = (frame.verb in SEEKING and opens.low == "for") or (
        charging and frame.number > 0 and frame.verb in SUING | FILING | SEEKING
    )
    fronted = fronted and bool(frame.clause.subject)
    start = frame.clause.subject[0].start if fronted else 0
    return text_of([one for one in frame.words if one.start < start])


def _till_turn(frame: Frame) -> str:
    return TURN.split(f" {frame.rest} ")[0]
