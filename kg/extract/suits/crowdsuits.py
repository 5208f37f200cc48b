"""Suits that somebody brings whom no name is told of where the suit is: "A former nurse sued Holm", "Holm was sued by a former nurse"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.grammar.phrases import ASIDE, LIST, MANY, MOVED, SUIT
from kg.extract.grammar.tokens import Token
from kg.extract.grammar.wording import SUM, WHO, text_of
from kg.extract.matter.gathered import Keys
from kg.extract.matter.nameless import Crowd
from kg.extract.naming.folk import CROWDS, KIN, ONES
from kg.extract.suing.calling import called
from kg.extract.telling.frames import Frame, Reading, Sides
from kg.extract.telling.others import is_apart
from kg.extract.text.cued import Cued, Rules
from kg.extract.text.words import listed

FOLK = listed(
    "couple girl boy teen teenager student toddler pair duo family woman man mother father grandmother politician candidate lawmaker"
    " official executive businessman businesswoman author writer novelist rapper musician artist comedian influencer lawyer prosecutor"
)
NOUNS = ONES | CROWDS | KIN | FOLK
NOUN = rf"(?:{'|'.join(sorted(NOUNS))})"
NOT_OWNER = r"(?! 's?(?: |$))"
CROWD = rf"(?:{WHO} 's? |(?:an?|the|his|her|two|three|four|five|six) )?(?:(?!(?:of|in|by|for|to|and|against)\b)[\w'-]+ ){{0,5}}?{NOUN}\b{NOT_OWNER}(?! ,? ?{WHO}(?! [a-z]+ed\b))"
"""Words for those who sue, without a name."""
UNDO = r"(?:have |get )?(?:dismiss|toss|throw out|end|ax|nix|kill|knock out)(?: out)?"
"""What those who are sued ask a court to do with a suit."""
HIS = rf"(?:[^;,]{{0,60}}? )?(?:brought |filed )?(?:by|from) (?P<n>{CROWD})"
NAMELESS: Rules[None] = Rules(
    (Cued(rf"(?P<b>{MANY})(?: , [A-Z][\w.]+ ,)?{ASIDE} (?:(?:has|have|had) been|is being|are being|was|were|is|are) (?P<paper>sued) (?:on \S+ )?by (?P<n>{CROWD})", " sued "), None),
    (Cued(rf"(?P<b>{MANY}) (?:(?:has|have|had) been|is being|was|were|is|are) (?:now )?(?:hit|slapped|served) with an? (?:[\w$-]+ ){{0,5}}?(?P<paper>{SUIT}){HIS}", " with a"), None),
    (Cued(rf"(?P<b>{MANY}) (?:(?:has|have|had) )?(?:(?:is|are|was|were) )?(?:now )?(?:facing|faces|face|faced|settled|settles|fighting|fights|fought) an? (?:[\w$-]+ ){{0,5}}?(?P<paper>{SUIT}) {HIS}", " fac", " settle", " fight", " fought"), None),
    (Cued(rf"\b(?P<paper>{SUIT}) (?:[^;,]{{0,60}}? )?(?:(?:was|is) )?(?:filed|brought|launched) (?:[^;,]{{0,40}}? )?by (?P<n>{CROWD})[^;,]{{0,90}}? (?:against|accuses|accused|accusing|names|named|naming) (?P<b>{MANY})", " by "), None),
    (Cued(rf"\b(?P<paper>{SUIT}) (?:[^;,]{{0,60}}? )?against (?P<b>{MANY}) (?:[^;,]{{0,60}}? )?(?:(?:was|were|is) )?(?:(?:filed|brought) )?(?:[^;,]{{0,40}}? )?by (?P<n>{CROWD})", " against "), None),
    (Cued(rf"\b(?P<paper>{SUIT}) by (?P<n>{CROWD}) against (?P<b>{MANY})", " by "), None),
    (Cued(rf"(?P<n>{CROWD}) 's? (?:[\w-]+ ){{0,3}}?(?P<paper>{SUIT}) against (?P<b>{MANY})".replace(NOT_OWNER, ""), " against "), None),
    (Cued(rf"^(?P<n>{CROWD})(?: [^;,]{{1,60}}?)? (?:{WHO} 's?|an?|the|her|his|their|its) (?:[\w-]+ ){{0,3}}?(?P<paper>{SUIT}) against (?P<b>{MANY})", " against "), None),
    (Cued(rf"^(?P<n>{CROWD})(?: [^;,]{{1,60}}?)? (?:won|wins|gets|got) (?:(?P<paper>an?|the) )?(?:[\w-]+ )?{SUM} (?:[\w-]+ ){{0,3}}?(?:from|against) (?P<b>{MANY})", " w", " g"), None),
    (Cued(rf"\b(?P<paper>awarded) (?:{SUM} [^;,]{{0,40}}?to )?(?P<n>{CROWD}) (?:[^;,]{{0,60}}? )?who (?:said|says|claimed|alleged|accused) (?:that )?(?P<b>{MANY})", " who "), None),
    (Cued(rf"\bordered (?P<b>{MANY}) to (?P<paper>pay) (?:{SUM} [^;,]{{0,40}}?to )?(?P<n>{CROWD})", " to pay "), None),
    (Cued(rf"(?P<b>{MANY}) (?:[\w-]+ ){{0,3}}?pay (?:[\w-]+ ){{0,2}}?{SUM} to (?:settle|end|resolve) an? (?:[\w-]+ ){{0,4}}?(?P<paper>{SUIT}) {HIS}", " to settle ", " to end ", " to resolve "), None),
    (Cued(rf"\b(?P<paper>{SUIT}) (?:that |which )?(?P<n>{CROWD}) (?:had |has |have )?(?:filed|brought|launched) (?:[^;,]{{0,40}}? )?against (?P<b>{MANY})", " against "), None),
    (Cued(rf"\b(?P<paper>{SUIT}) in which (?P<n>{CROWD}) (?:accused|accuses|sued) (?P<b>{MANY})", " in which "), None),
    (Cued(rf"(?P<n>{CROWD})(?: [^;,]{{1,60}}?)? (?:took|takes|taken|dragged|hauled) (?P<b>{MANY}) to (?P<paper>court)", " to court"), None),
    (Cued(rf"\b[Mm]otions? by (?P<b>{MANY}) to {UNDO} an? (?:[\w$-]+ ){{0,5}}?(?P<paper>{SUIT}) {HIS}", "otion by ", "otions by "), None),
    (Cued(rf"(?P<b>{LIST}) 's? (?:[\w-]+ ){{0,2}}?(?:motions?|bid|request|effort|attempt|push) to {UNDO} an? (?:[\w$-]+ ){{0,5}}?(?P<paper>{SUIT}) {HIS}", *MOVED), None),
    (Cued(rf"(?P<b>{LIST}) 's? (?:[\w-]+ ){{0,2}}?(?:motions?|bid|request|effort|attempt|push) to {UNDO} (?P<n>{CROWD}) 's? (?:[\w-]+ ){{0,4}}?(?P<paper>{SUIT})\b(?! against)".replace(NOT_OWNER, ""), *MOVED), None),
    (Cued(rf"(?P<b>{MANY}) (?:(?:has|had|have) )?(?:moved|asked [^;,]{{1,40}}?|sought|tried) to {UNDO} an? (?:[\w$-]+ ){{0,5}}?(?P<paper>{SUIT}) {HIS}", "moved to", "asked ", "sought to", "tried to"), None),
)  # fmt: skip
"""Suits of those without a name that are told of another way than by what these do."""


TURN = re.compile(r" (?:who|whom|whose|which|that|after|over|against|in|on) ")
"""Where the words for somebody give way to what is told of them."""


def note_crowds(reading: Reading) -> None:
    """Adds the suits that a sentence tells to be brought by somebody without a name, otherwise than by their deed."""
    for _, found in reading.parsed.matches(NAMELESS):
        sued = reading.parties(found["b"])
        if is_apart(reading):
            continue
        if sued and not reading.gathered.is_party(sued):
            called(reading, found, Sides((), sued), lone=True)
        if sued:
            _remember(reading, found["n"], reading.words, sued)


def note_crowd(frame: Frame, sued: Keys) -> None:
    """Remembers those without a name who bring a suit by what a clause tells."""
    behind = next((at + 1 for at, one in enumerate(frame.clause.rest) if one.low == "by"), 0)
    words = frame.clause.rest[behind:] if frame.is_quiet else frame.clause.subject
    if NOUNS.isdisjoint(one.low for one in words):  # "The family of a teen who was shot on a street sued"
        words = tuple(frame.words[: frame.clause.verb.first])
    _remember(frame.whole, text_of(words), words, sued)


def _remember(reading: Reading, told: str, words: Sequence[Token], sued: Keys) -> None:
    """Remembers those of some words as who brings the open suit against some."""
    gathered = reading.gathered
    open_ones = (
        key for key, (first, second) in gathered.sides.items() if not first and set(sued) & set(second)
    )
    case, told = next(open_ones, None), TURN.split(told)[0]
    plain = frozenset(re.findall(r"[\w'-]+", told.lower()))
    if case is not None and not NOUNS.isdisjoint(plain):
        of = tuple(key for one in words for key in one.keys if key not in sued)
        many = not plain.isdisjoint(CROWDS | {"children", "sons", "daughters", "siblings"})
        gathered.crowds.setdefault(case, Crowd(plain, of, reading.parsed.start, many))
