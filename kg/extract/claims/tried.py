"""Claims by what is denied or decided of them: "Doe denied infringing her patent", "was cleared of fraud", "The judge ruled that Doe breached the contract"."""

from __future__ import annotations

import re

from kg.extract.claims.wronged import TURN, WRONGING, note_wronged
from kg.extract.grammar.phrases import COUNTER, MANY
from kg.extract.grammar.wording import WHO
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.telling.crimes import is_of_crime
from kg.extract.telling.frames import Frame
from kg.extract.telling.others import is_of_other_suit
from kg.extract.telling.voice import is_done
from kg.extract.verdicts.owed import JURIES

DENYING = frozenset({"deny", "dispute"})
RULING = frozenset(
    {"rule", "find", "hold", "conclude", "say", "decide", "determine", "agree", "write", "affirm"}
)
TRYING = DENYING | RULING | {"clear"}
DID = re.compile(
    rf"(?:ever |having |that (?:it|he|she|they|(?P<w>{WHO})) |any )*(?:infring|defam|libel|slander|discriminat|retaliat|breach|violat|harass|assault|defraud|mislead|conspir|monopoliz|misappropriat|copy|steal|plagiariz|abus|rap)(?:ing|ed|ement|ation)\b"
)
"""What somebody denies to have done."""
CLEARED = re.compile(
    rf"(?:(?P<b>{MANY}) |(?P<it>him |her |it |them |the (?:company|defendants?|firm|network|hospital|city|publisher|university|bank) ))?of (?P<what>[^;]{{1,80}})"
)
OTHERS = re.compile(
    r"\b(?:other|similar|potential|possible|future|any|no|different|earlier|previous) (?:[\w-]+ )?(?:claims?|allegations?|accusations?)\b"
)
"""Claims that are other people's, or only possible ones."""
ACT = re.compile(r"(?:(?:up)?on )?(?:the )?(?:[\w-]+ ){0,6}?Act\b")
RESTING = re.compile(
    r"(?:up)?on (?!(?:the|an?|his|her|its|their|whether|how|what|that|this|one|when|who|why|events|evidence|facts)\b)"
)
"""What stands behind a verb by which a suit rests on its claims: "rests on negligence", "is based on fraud"."""
PLEADING = {
    "set": re.compile(r"(?:out|forth) "), "sound": re.compile(r"in "), **dict.fromkeys(("invoke", "rely", "cite"), ACT),
    **dict.fromkeys(("rest", "turn", "hinge", "base", "premise", "ground", "found", "build"), RESTING),
}  # fmt: skip
"""What a paper does that names its claims: "sets out fraud", "sounds in contract", "invokes the Sherman Act"."""
OPENED = frozenset({"claims", "claim", "allegations", "allegation", "accusations", "accusation"})
"""Nouns behind which a "that" tells what somebody is sued for."""


def note_wrongs(frame: Frame) -> None:
    """Adds the claims that a clause tells by what those who sue say was done to them, or by what is denied or decided of it."""
    note_wronged(frame)
    _note_tried(frame)


def pleading(frame: Frame) -> re.Pattern[str] | None:
    """How the words behind a paper's verb begin where they name its claims; None elsewhere."""
    way = PLEADING.get(frame.verb) if frame.is_of_paper else None
    return None if frame.is_passive and way is not RESTING else way


def _note_tried(frame: Frame) -> None:
    """Adds the claims of the only suit that a clause tells to be denied, decided or settled."""
    told = frame.verb in TRYING and is_done(frame)
    opened = _is_opened(frame)
    if not (told or opened) or not frame.gathered.is_alone:
        return
    if (
        COUNTER.search(frame.whole.text)
        or is_of_other_suit(frame.whole)
        or is_of_crime(frame.whole)
        or OTHERS.search(frame.text)
    ):
        return
    tried = [(frame.mine, _deed(frame))] if opened else _tried(frame)
    for sued, named in tried:
        mine = frame.gathered.parties_of(sued)
        suing, against = frame.gathered.spoken_of()
        if named and suing and mine and set(mine) <= set(against):
            frame.gathered.claim(suing, mine, named, frame.quote)


def _tried(frame: Frame) -> list[tuple[Keys, Keys]]:
    """Those who are told to have done something, or not, each with the theories of that."""
    if frame.verb == "clear":
        return _cleared(frame)
    jury = (
        frame.clause.head is not None and frame.clause.head.low in JURIES
    )  # whose findings are read elsewhere
    inner = [(one.mine, _deed(one)) for one in frame.frames if one.outer is frame]
    if frame.verb not in DENYING:
        return inner if frame.decides and not jury else []
    found = DID.match(frame.rest)
    itself = found is not None and (not found["w"] or frame.behind(found["w"]) == frame.mine)
    own = (
        [(frame.mine, theories(TURN.split(frame.rest.removeprefix("that "))[0]))]
        if itself and not frame.is_passive
        else []
    )
    return own + [one for one in inner if one[0] == frame.mine]


def _cleared(frame: Frame) -> list[tuple[Keys, Keys]]:
    """Those who are cleared of something by a court or a jury, with the theories of that."""
    found = CLEARED.match(frame.rest) if frame.is_passive or frame.decides else None
    if found is None:
        return []
    against = frame.gathered.spoken_of()[1]
    alone = against if found["it"] and len(against) == 1 else ()
    mine = frame.mine if frame.is_passive else frame.behind(found["b"]) or alone
    return [(mine, theories(found["what"]))]


def _deed(one: Frame) -> Keys:
    """The theories of what a clause says to be done, or not to be; none where its verb tells of no wrong."""
    if one.clause.verb.word not in WRONGING or one.is_passive:
        return ()
    return theories(f"{TURN.split(one.printed)[0]} ; {one.verb} {TURN.split(one.rest)[0]}")


def _is_opened(frame: Frame) -> bool:
    """Whether a clause is what somebody is accused of: "settled claims that it defrauded her"."""
    lead = frame.clause.lead
    if frame.verb not in WRONGING or not lead or lead[-1].low != "that":
        return False
    at = next((place for place, one in enumerate(frame.words) if one.start >= lead[-1].start), 0)
    may = frame.before is not None and frame.before.clause.verb.modal  # "could face claims that"
    return at > 0 and frame.words[at - 1].low in OPENED and not may
