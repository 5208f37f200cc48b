"""Who claims in a clause: its subject, whoever brings the suit that it tells of, or who accuses those whom it is on."""

from __future__ import annotations

import re

from kg.extract.claims.sought import CHARGING, SEEKING, served
from kg.extract.grammar.phrases import MANY
from kg.extract.matter.cues import NUMBERS
from kg.extract.matter.gathered import Keys, bringing
from kg.extract.suing.aroundfiling import FILING
from kg.extract.suing.filed import BY
from kg.extract.suing.suing import SUING
from kg.extract.telling.frames import Frame
from kg.extract.telling.speech import is_it
from kg.extract.telling.together import CROWD, PEOPLE

BRINGING = frozenset({
    "include", "raise", "contain", "assert", "list", "bring", "cite", "allege", "pursue", "plead", "cover", "add", "center", "stem",
})  # fmt: skip
NEW = frozenset({"a", "an", "another", *NUMBERS})
"""What opens words for somebody who was not told of before."""
ACCUSED = re.compile(
    rf"(?P<b>{MANY})(?: ,)?(?: ,? ?(?:and|its|his|her|their) [^;]{{0,60}}?)? of (?P<what>.*)"
)
BLAMED = re.compile(r"of (?!(?:(?!\bin an? ).)*\bby\b)")
BLAMED_BY = re.compile(rf"by (?P<a>{MANY}) of ")

PAPERED = BRINGING | CHARGING | SEEKING
"""What the paper of a suit does."""


def claimants(frame: Frame) -> Keys:
    """Those who claim in a clause: its subject, or whoever brings the suit that is its subject."""
    gathered = frame.gathered
    if is_it(frame) and gathered.of_paper and frame.verb in PAPERED:
        return bringing((), gathered)
    if _are_they(frame) and not frame.is_passive and (frame.verb in CHARGING or frame.verb in SEEKING):
        first = gathered.spoken_of()[0]
        return first if len(first) > 1 else ()
    if frame.is_passive and frame.verb in SUING | {"accuse"}:
        by = BY.match(frame.rest) if frame.verb in SUING else None
        return frame.parties_behind(by["a"]) if by else _of_accused(frame)
    if frame.is_of_crowd:
        return _of_crowd(frame)
    if frame.mine and not frame.is_passive:
        who = gathered.parties_of(frame.mine)
        who = served(frame, who) if frame.verb in SEEKING else who
        return who if who and gathered.against(who[0]) else ()
    return _of_paper(frame) if frame.is_of_paper else ()


def _of_crowd(frame: Frame) -> Keys:
    """Those who bring the suit that is spoken of, where somebody without a name sues in it; nobody where others do."""
    gathered, subject = frame.gathered, frame.clause.subject
    suing = gathered.spoken_of()[0]
    known = any(one.key in suing and one.place < frame.parsed.start for one in gathered.named)
    if known and subject[0].low in NEW:
        return ()  # "Roe sued Doe. A neighbor has filed a libel suit"
    sues = subject[-1].low != "firm" and any(
        one.verb in SUING | FILING and one.clause.subject == subject for one in frame.frames
    )
    asks = frame.verb in SEEKING and gathered.is_alone and subject[0].low == "the"
    asks = asks and len(subject) <= CROWD and subject[-1].low in PEOPLE  # "The users want $5 million"
    return suing if sues or asks else ()  # "three dancers sued ..., accusing"


def _of_paper(frame: Frame) -> Keys:
    """Those who bring the suit that is a clause's subject, else who sue those whom it accuses."""
    accused = ACCUSED.match(frame.rest) if frame.verb == "accuse" else None
    sued = frame.parties_behind(accused["b"]) if accused else ()
    return bringing(frame.clause.subject, frame.gathered) or (frame.gathered.suing_of(sued) if sued else ())


def _are_they(frame: Frame) -> bool:
    """Whether a clause's subject is a "they" that names nobody yet."""
    return frame.clause.head is None and [one.low for one in frame.clause.subject] == ["they"]


def _of_accused(frame: Frame) -> Keys:
    """Those who sue the ones that a clause tells to be accused, by nobody else: "They were accused of fraud"."""
    if by := BLAMED_BY.match(frame.rest):
        return tuple(one for one in frame.parties_behind(by["a"]) if frame.gathered.against(one))
    if BLAMED.match(frame.rest) is None:
        return ()
    first, second = frame.gathered.spoken_of()
    mine = frame.gathered.parties_of(frame.mine)
    meant = set(mine) <= set(second) if mine else _are_they(frame) and len(second) > 1
    return first if meant else ()
