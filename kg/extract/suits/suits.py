"""Who sues whom, where and when: the suits that clauses tell of, and those that are only named."""

from __future__ import annotations

import re

from kg.extract.grammar.vocabulary import SUITS
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.suing.aroundfiling import FILING, PLEADING
from kg.extract.suing.countering import add_answered, add_countered
from kg.extract.suing.demanded import is_in_suit
from kg.extract.suing.filed import AMENDED
from kg.extract.suing.filingdays import asks_within, day_of
from kg.extract.suing.lodged import begins, is_aside, is_besides, lodge, lodge_told
from kg.extract.suing.nextsuits import is_own_one
from kg.extract.suing.reported import is_reported, is_to_come
from kg.extract.suing.suing import DEEDS as TELLING
from kg.extract.suing.suing import SUING, WINNING
from kg.extract.suing.thereanyhow import is_there_anyhow
from kg.extract.suing.toldaround import add_respective
from kg.extract.suits.crowdsuits import note_crowd, note_crowds
from kg.extract.suits.defendants import note_defendants
from kg.extract.suits.doubted import truly_sued
from kg.extract.suits.gaps import join_open
from kg.extract.suits.heldsides import add_held
from kg.extract.suits.ownones import ITS, add_own
from kg.extract.suits.saidinsuits import add_according
from kg.extract.suits.statedclaims import add_stated
from kg.extract.suits.versus import add_named
from kg.extract.telling.frames import Frame, Reading, Sides
from kg.extract.telling.others import is_after_another, is_apart, is_in_another
from kg.extract.telling.strangers import is_of_lawyers, is_on_new
from kg.extract.telling.supposed import is_drafted
from kg.extract.telling.voice import is_done
from kg.extract.verdicts.judged import STOPPING, STRIKING, judged
from kg.extract.verdicts.owed import OWING
from kg.extract.verdicts.verdicts import VERDICTS

DEEDS = TELLING | VERDICTS
MUTUAL = re.compile(r"(?:\bagainst|^) (?:each other|one another)\b|^(?:each other|one another)\b")
"""What tells of two suits, and not of who sues in which."""
SAME = re.compile(
    r"\b(?:in|to|before|at) (?:the (?:very )?same|that) (?:federal |state |district )?(?:court|courthouse)\b"
)
ENDING = WINNING | VERDICTS.keys() | {
    "abandon", "beat", "contest", "remove", "defeat", "defend", "dodge", "drop", "end", "escape", "lose", "pit", "reach", "resolve", "settle",
    "withdraw",
}  # fmt: skip
"""Verbs whose day is that of a verdict, or of a suit's end."""
TOLD_BY = DEEDS.keys() | FILING
"""Verbs of clauses that tell of suits."""
ELSEWHERE = frozenset({"another", "companion", "different", "parallel", "separate", "similar", "unrelated"})
"""Words that make a suit another one than that which the text is about."""
ANOTHER = re.compile(r"Another |An? (?:[\w-]+ )?(?:lawsuit|suit|case) (?:that|which) ")
"""How a sentence opens with another suit: "Another professor, Roe, sued", "A suit that Roe filed in London"."""
OPENING = 500
"""Code points of a text's opening, in which another suit may be the one that the text is about."""
NEAR = 5
"""Words before a suit among which such a one stands."""
FIRST = re.compile(
    r"\bfirst to (?:go to court|sue|file|strike|take)\b|\b(?:struck|went|sued|filed|moved) first\b"
)
"""Words by which a suit was brought before another, and answers none."""
NEAR_FIRST = 60
"""Code points before a sentence in which they stand."""
EARLIER = frozenset({"last", "earlier", "previously", "had"})
"""Words by which a clause tells of a time before."""


def read_suits(reading: Reading) -> None:
    """Adds the suits that a sentence tells of, with the day and the court where it says them."""
    for frame in reading.frames:
        if frame.verb not in TOLD_BY:
            continue
        owed = frame.verb in OWING  # which a jury tells
        if not (owed or is_done(frame) or is_there_anyhow(frame)):
            continue
        if not owed and (is_to_come(frame) or (is_reported(frame) and not _is_known_sum(frame))):
            if is_aside(frame):
                lodge(frame)
            continue
        sides = _told(frame)
        if sides is not None and not add_respective(frame, sides):
            _add(frame, sides)
        elif sides is None and (frame.verb in FILING or begins(frame)):
            lodge_told(frame)
    for add in (add_named, note_crowds, add_according, add_held, add_stated, add_countered):
        add(reading)
    for frame in reading.frames if ITS.is_cued(reading.text) else ():
        add_own(frame)
    note_defendants(reading)


def _told(frame: Frame) -> Sides | None:
    """The sides that a clause tells of, as a deed of theirs or as what a court does."""
    sides = TELLING[frame.verb](frame) if frame.verb in TELLING else None
    if sides is None and frame.verb in VERDICTS:
        sides = VERDICTS[frame.verb](frame)
    return judged(frame) if sides is None and frame.verb in STRIKING | STOPPING else sides


def _is_known_sum(frame: Frame) -> bool:
    """Whether a clause only says which sum is meant, whoever speaks of it: "the $5 million that jurors awarded Roe against Doe"."""
    return frame.verb in {"award", "order", "tell"} and any(one.tag == "M" for one in frame.clause.antecedent)


def _add(frame: Frame, sides: Sides) -> None:
    gathered = frame.gathered
    suing, sued = _parties(gathered, sides)
    if sued and frame.verb in PLEADING and not (sued := truly_sued(frame, sued)):
        return
    if not suing and sued:
        _add_sued(frame, sued)
    if not suing or (sides.back and not sued) or set(suing) & set(sued) or MUTUAL.search(frame.rest):
        return
    if sued and not gathered.is_party(suing) and is_after_another(frame):
        join_open(gathered)  # before a new one sues whom an open suit is against
    turned = _turned(suing, sued, gathered) if not sides.back and not _is_earlier(frame) else None
    back = sides.back or (turned is not None and not _is_apart(frame, turned))
    if sides.back and sued:
        add_answered(frame, suing, sued)
    known = {*gathered.sides}
    case = _case(frame, suing, sued, back=back)
    if case not in known and frame.parsed.start > OPENING and _is_another(frame):
        gathered.apart[case] = True
    ended = frame.verb in ENDING or frame.decides or " verdict " in frame.rest or asks_within(frame)
    if not ended and not any(one.low in AMENDED for one in frame.clause.rest[:4]):
        gathered.date(case, day_of(frame))
    gathered.seat(case, frame.courts, frame.quote)
    if SAME.search(frame.rest):
        gathered.seat_again(case, frame.quote)


def _add_sued(frame: Frame, sued: Keys) -> None:
    """Adds those who are sued by nobody whom the text names; none of a suit that is told to be another one."""
    gathered = frame.gathered
    if is_of_lawyers(frame) or is_drafted(frame.whole.text):
        return
    if gathered.sides and (is_apart(frame.whole) or is_on_new(frame)):
        return
    others = set(gathered.parties_of(tuple(frame.parsed.keys))) - set(sued)  # "Roe's suit, which accused Doe"
    first = frame.verb == "name" or (frame.verb == "accuse" and is_in_suit(frame) and not others)
    alone = first and not gathered.sides
    faced = any(set(sued) & set(second) for _, second in gathered.sides.values())
    if alone or (frame.verb in SUING | FILING and not faced):
        gathered.date(gathered.suit((), sued, frame.quote), day_of(frame))
        note_crowd(frame, sued)
        return
    gathered.also.append((tuple(one for one in sued if not gathered.is_party((one,))), frame.quote))
    _date_known(frame, sued)


def _case(frame: Frame, suing: Keys, sued: Keys, *, back: bool) -> str:
    """The suit of some against others of which a clause tells: another one where its sentence says so."""
    if (main := frame.gathered.main) is not None and not back and is_besides(frame, suing):
        frame.gathered.join(main, (), sued, frame.quote)
        return main
    if sued and not back and is_in_another(frame, frame.clause.start):
        join_open(frame.gathered)
        return frame.gathered.another(suing, sued, frame.quote)
    if sued and not back and (is_own_one(frame) or is_apart(frame.whole)):
        return frame.gathered.another(suing, sued, frame.quote)
    return frame.gathered.suit(suing, sued, frame.quote, counter=back)


def _parties(gathered: Gathered, sides: Sides) -> tuple[Keys, Keys]:
    """Who sues whom of some sides; whoever sues is none of "the two" who own a firm that is sued."""
    suing, sued = gathered.parties_of(sides.suing), gathered.parties_of(sides.sued)
    if set(suing) & set(sued) and any(one.startswith("@") for one in sides.sued):
        sued = gathered.parties_of(tuple(one for one in sides.sued if not one.startswith("@")))
    return suing, sued


def _date_known(frame: Frame, sued: Keys) -> None:
    """Notes the day and court of the only suit, where somebody whom no name is told of brings it: "the carmaker sued Doe in May"."""
    gathered = frame.gathered
    single = any(one.low == "the" for one in frame.clause.subject[:1]) and not _is_earlier(frame)
    main = gathered.main if gathered.is_alone and single and frame.verb in SUING | FILING else None
    if main is not None and set(sued) & set(gathered.sides[main][1]):
        gathered.date(main, day_of(frame))
        gathered.seat(main, frame.courts, frame.quote)


def _is_another(frame: Frame) -> bool:
    """Whether the suit that a clause is about is called another one than the text's: "a separate suit, which Roe filed"."""
    words = (*frame.clause.antecedent, *frame.clause.subject, *frame.clause.rest)
    head = frame.clause.head
    if head is not None and head.tag == "j" and any(one.low in ELSEWHERE for one in frame.clause.subject):
        return True  # "another jury"
    if ANOTHER.match(frame.whole.text):
        return True
    place = next((place for place, one in enumerate(words) if one.low in SUITS), 0)
    return any(one.low in ELSEWHERE for one in words[max(0, place - NEAR) : place])


def _is_earlier(frame: Frame) -> bool:
    """Whether a clause tells of a time before: "last September Roe sued", "Roe had sued"; so it answers nothing told yet."""
    return any(one.low in EARLIER for one in frame.words[: frame.clause.verb.last])


def _turned(suing: Keys, sued: Keys, gathered: Gathered) -> str | None:
    """The suit that has them on the opposite sides already; None where none has."""
    us, them, sides = set(suing), set(sued), gathered.sides.items()
    return next((key for key, (one, other) in sides if us & {*other} and them & {*one}), None)


def _is_apart(frame: Frame, known: str) -> bool:
    """Whether a clause tells of a suit that was brought before a known one, or elsewhere, and so answers nothing."""
    gathered, day = frame.gathered, day_of(frame)
    start = frame.parsed.start
    if FIRST.search(gathered.text, max(0, start - NEAR_FIRST), frame.clause.end):
        return True
    filed, seat = gathered.cases[known].filed, gathered.seats.get(known)
    before = (
        day is not None
        and filed is not None
        and bool(day.edtf and filed.edtf)
        and str(day.edtf) < str(filed.edtf)[: len(str(day.edtf))]
    )
    courts = [key for key in frame.courts if gathered.kind(key) == "Court"]
    return before or (seat is not None and bool(courts) and seat[0] not in courts)
