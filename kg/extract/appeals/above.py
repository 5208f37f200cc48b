"""Courts above that are told to decide in the one suit of a text, whose appeal nobody is told to have taken: "the Sixth Circuit affirmed".

Who appealed is then who lost below, if the text tells of one side alone that it lost there.
"""

from __future__ import annotations

import re

from kg.extract.appeals.appeals import HEARD, appeal
from kg.extract.appeals.courtsabove import court_above
from kg.extract.appeals.unnamedcourts import unnamed_above
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.others import is_apart, is_of_cited, is_of_other_suit
from kg.extract.telling.voice import is_told
from kg.extract.text.cued import Cued
from kg.model import Filing

DISPOSING = frozenset(
    {
        "affirm",
        "uphold",
        "reverse",
        "overturn",
        "vacate",
        "revive",
        "reinstate",
        "resurrect",
        "remand",
        "undo",
    }
)
"""What a court above alone does to a suit."""
RULING = frozenset(
    {
        "say", "rule", "hold", "find", "decide", "agree", "conclude", "side", "reject", "refuse", "decline", "deny", "throw", "toss",
        "strike", "send", "keep", "let", "leave", "allow", "grant", "dismiss", "erase", "wipe", "order", "hand", "give", "return", "turn",
    }
)  # fmt: skip
"""What a court above is told to do beside others, in a sentence that names a party."""
BELOW = re.compile(
    r"\b(?:dismissal|verdict|judgment|ruling|decision|order|award|injunction|(?:trial|district|lower|lower-court) (?:judge|court)|judge|below|suit|lawsuit|case|claims?|complaint)\b"
)
"""What a court above speaks of where it decides in the suit of a text, and names none of its parties."""
WRITING = Cued(
    rf"\b(?:[Ww]riting for|wrote for|in an opinion (?:for|of)|joined) (?:an? |the )?(?:(?:[\w-]+ ){{0,3}}?(?:majority|panel|court)(?: (?:of|on|in) (?:an? |the )?(?:(?:divided|unanimous|three-judge) )?(?:panel of the )?)?)?(?P<a>{WHO})",
    "riting for ",
    "rote for ",
    "opinion ",
)
"""For which court a judge writes: "Writing for the Seventh Circuit, Judge Roe said"."""
SPEAKING = frozenset({"write", "add", "explain"})
"""What a judge does who speaks for a court above."""
NO_APPEAL = re.compile(r"\b(?:mandamus|writ of prohibition|certified questions?)\b")
"""What comes to a court above and is no appeal."""
HEARING = frozenset({"hear", "weigh", "consider", "review", "schedule", "accept", "take"})
"""What a court above does to an appeal that is known."""
ARGUMENTS = re.compile(r"(?:oral )?arguments?\b")
"""What a court above hears of no suit but on appeal."""
BY_COURT = re.compile(
    rf"[^;,]{{0,60}}?\bby (?:an? |the )?(?:(?:divided|full|three-judge) )?(?:panel of the )?(?P<a>{WHO})"
)
"""By which court something is undone or upheld."""
UNDONE = re.compile(
    r"\b(?:rulings?|decisions?|orders?|judgments?|verdicts?|awards?|dismissals?|injunctions?|suits?|lawsuits?|cases?|it|that)\b"
)
"""What a court above upholds or undoes."""
REVIVED = re.compile(
    r"\b(?:reviv|reinstat|resurrect)\w*\b|\b(?:dismissal|toss\w*|dismiss\w*|threw out) [^;]{0,40}\b(?:suit|lawsuit|case|claims?|complaint|action)\b"
)
"""Words by which the suit had fallen below."""
WON = re.compile(
    r"\b(?:throw|threw|toss|vacat|revers|eras|overturn|wip|str[iu]ck|strik|slash|cut|trim|reduc|uph[eo]ld|affirm)\w*\b(?: (?:out|down))? (?:an?|the|that|her|his|its|their) (?:[\w$.-]+ ){0,4}?(?:award|damages|injunction|(?<!defense )verdict)\b(?! for)"
)
"""Words by which the suit had been won below."""
AGAINST_SUIT = frozenset(
    {"motiontodismiss", "motionforsummaryjudgment", "motiontostrike", "motionforjudgmentasamatteroflaw"}
)
"""What those who are sued ask for, by which a suit falls."""
FOR_SUIT = frozenset({"motionforpreliminaryinjunction", "motionforclasscertification"})
"""What those who sue ask for."""
OF_JUDGE = re.compile(r"\b(?:Judge|Justice) [A-Z][^;\n]{0,50}\b(?:of|on|from) (?:[Tt]he )?(?:U\.S\. )?$")
NEAR = 70
"""Code points before a court in which its judge stands who acts alone: "Judge Roe of the Ninth Circuit"."""
GRANTED = frozenset({"granted", "grantedinpart"})


def note_above(reading: Reading) -> None:
    """Keeps which court above a sentence tells to decide in a suit of the text."""
    gathered = reading.gathered
    if gathered.main is None or gathered.of_court:
        return
    for frame in reading.frames:
        court = _court_told(frame)
        case = _case(frame) if court is not None else None
        if court is None or case is None or not is_told(frame):
            continue
        if _is_beside(reading):
            continue
        if frame.verb not in HEARING or ARGUMENTS.match(frame.rest):
            gathered.above.append((court, case, reading.quote))
        elif (taken := _appeal_of(gathered, case)) is not None:
            gathered.seats.setdefault(taken, (court, reading.quote))


def _is_beside(reading: Reading) -> bool:
    """Whether a sentence is of another suit, or of what is no appeal."""
    if NO_APPEAL.search(reading.text):
        return True
    return is_of_other_suit(reading) or is_apart(reading) or is_of_cited(reading)


TELLING = DISPOSING | RULING | HEARING | SPEAKING
"""Verbs of what courts do."""


def _court_told(frame: Frame) -> str | None:
    """The key of the court above that a clause tells to decide, or to have a suit before it, empty for one without a name; None for none."""
    return _court_named(frame) or ("" if unnamed_above(frame) else None)


def _court_named(frame: Frame) -> str | None:
    """The same of a court that the clause names."""
    if frame.verb == "be":
        return _named(frame, HEARD) if frame.is_of_paper else None
    if frame.is_passive:
        about = UNDONE.search(text_of(frame.clause.subject))
        return _named(frame, BY_COURT) if frame.verb in DISPOSING and about else None
    if frame.verb not in TELLING:
        return None
    return (_court(frame) if frame.verb not in SPEAKING else None) or _written_for(frame)


def _written_for(frame: Frame) -> str | None:
    """The key of the court above for which the judge writes of whom a clause tells; None where it is told of none."""
    found = WRITING.search(frame.whole.text) if frame.decides else None
    named = frame.named(found["a"]) if found else ()
    return court_above(frame.gathered, named)


def _named(frame: Frame, way: re.Pattern[str]) -> str | None:
    """The key of the court above that the words behind a verb name in some way; None where they name none."""
    found = way.match(frame.rest)
    named = frame.behind(found["a"]) if found else ()
    return court_above(frame.gathered, named)


def _court(frame: Frame) -> str | None:
    """The key of the court above that a clause's subject names, none of whose judges acts elsewhere; None where it names none."""
    told = next(
        (one for one in frame.clause.subject if frame.gathered.kind(next(iter(one.keys), "")) == "Court"),
        None,
    )
    if told is None or "judge" in {one.low for one in frame.clause.subject}:
        return None
    if OF_JUDGE.search(frame.gathered.text, max(0, told.start - NEAR), told.start):
        return None
    return court_above(frame.gathered, told.keys[:1])


def _case(frame: Frame) -> str | None:
    """The suit in which a court decides: the one whose parties its sentence names, else the only one, or the one that is spoken of."""
    gathered = frame.gathered
    own = [
        key for key, case in gathered.cases.items() if not case.relations and all(gathered.sides.get(key, ()))
    ]
    keys = frame.parsed.keys
    named = [key for key in own if not keys.isdisjoint(one for side in gathered.sides[key] for one in side)]
    if named:
        return named[0] if len(named) == 1 else gathered.topic if gathered.topic in named else None
    strange = gathered.parties_of(tuple(keys))
    of_suit = frame.verb in RULING | SPEAKING and BELOW.search(_told_of(frame)) is not None
    if strange or not (of_suit or frame.verb in DISPOSING | HEARING | {"be"} or unnamed_above(frame)):
        return None
    return own[0] if len(own) == 1 else gathered.topic if gathered.topic in own else None


def _told_of(frame: Frame) -> str:
    """The words in which a court above may speak of what was decided below; the whole sentence's, where a judge writes for it."""
    return frame.whole.text if WRITING.search(frame.whole.text) else frame.rest


def rise(gathered: Gathered) -> None:
    """Adds the appeals that courts above decided, of those who lost below; gives one that is known its court."""
    for court, case, quote in gathered.above:
        taken = _appeal_of(gathered, case)
        if case not in gathered.sides or (court and gathered.seats.get(case, ("",))[0] == court):
            continue
        if taken is not None and court:
            gathered.seats.setdefault(taken, (court, quote))
        elif taken is None and (who := _losing(gathered, case)):
            appeal(gathered, case, who, quote, court or None)


def _appeal_of(gathered: Gathered, case: str) -> str | None:
    """The key of the appeal from a suit; None where none is known."""
    tied = ((key, tie) for key, one in gathered.cases.items() for tie in one.relations)
    return next((key for key, tie in tied if tie.kind == "appeal" and tie.case == case), None)


def _losing(gathered: Gathered, case: str) -> Keys:
    """The side that lost below, where a text tells it of one side alone."""
    suing, sued = gathered.sides[case]
    told = " ".join(quote.quote for court, of, quote in gathered.above if of == case and court)
    asked = [(one, _outcome(gathered, key)) for key, one in gathered.filings.items() if one.case == case]
    states = {one.status for one in gathered.statuses.values() if _is_in(gathered, one.of, case)}
    fell = REVIVED.search(told) is not None or "dismissed" in states
    fell |= any(_is_of(one, sued) and one.category in AGAINST_SUIT and how in GRANTED for one, how in asked)
    won = WON.search(told) is not None or any(
        key.startswith("event-award-") and one.case in {case, None} for key, one in gathered.events.items()
    )
    won |= case in gathered.unawarded
    won |= any(_is_of(one, suing) and one.category in FOR_SUIT and how in GRANTED for one, how in asked)
    won |= any(_is_of(one, sued) and one.category in AGAINST_SUIT and how == "denied" for one, how in asked)
    return suing if fell and not won else sued if won and not fell else ()


def _is_in(gathered: Gathered, of: str, case: str) -> bool:
    """Whether a status is of a suit, or of a claim in it."""
    return of == case or (of in gathered.claims and gathered.claims[of].case == case)


def _is_of(filing: Filing, side: Keys) -> bool:
    """Whether a request may be of a side."""
    return not filing.on_behalf_of or not {*filing.on_behalf_of}.isdisjoint(side)


def _outcome(gathered: Gathered, request: str) -> str:
    """What became of a request; empty where it is not told."""
    ruling = gathered.rulings.get(f"ruling-{request}")
    return (ruling.dispositions[0].outcome or "") if ruling is not None and ruling.dispositions else ""
