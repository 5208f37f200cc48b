"""Whether suits are told only as what somebody says, fears or denies: "claimed that Roe filed a suit against Doe"."""

from __future__ import annotations

import re

from kg.extract.grammar.vocabulary import SUITS
from kg.extract.suing.aroundfiling import FILING, asking_in
from kg.extract.suing.demanded import is_in_suit
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.voice import OF_PARTY, according, is_announced, is_done, is_hearsay, teller

KNOWN = re.compile(
    r"(?:\b(?:the|this|its|his|her|their)|'s?) (?:(?!an?\b|fil|br[io]|lodg|launch|initiat|commenc|submit|pursu)[\w-]+ ){0,4}$",
    re.IGNORECASE,
)
"""What makes a paper named behind it one that there is: "that the suit against Doe was filed late"."""
RUMORING = frozenset({
    "anonymous", "blog", "blogger", "bloggers", "gossip", "insider", "insiders", "podcast", "podcaster", "rumor", "rumors",
    "tabloid", "tabloids", "tweet", "tweets", "unnamed", "unverified",
})  # fmt: skip
"""Sources on whose word nothing is told as done."""
FACING = frozenset({
    *("avoid", "avoids", "avoided", "dread", "dreads", "dreaded", "escape", "escapes", "escaped", "face", "faces", "faced"),
    *("fear", "fears", "feared", "risk", "risks", "risked", "facing", "risking", "fearing", "avoiding"),
})  # fmt: skip
"""Verbs whose "being sued" has not come about."""
PARTS = frozenset(
    {"subsidiary", "subsidiaries", "unit", "units", "affiliate", "affiliates", "arm", "division", "parent"}
)
"""What is a company's own, so that it tells of it as of itself."""
UNFILED = re.compile(r"\byet to (?:file|sue|do so)\b|\bha(?:s|ve) not (?:yet )?(?:filed|sued|done so)\b")
SUES = FILING | {"sue", "countersue"}
STRIKING = frozenset({"hit", "slap", "take", "serve", "go"})
"""Verbs of who sues, with the suit behind whom it is done to."""


def is_reported(frame: Frame) -> bool:
    """Whether the clause is only what somebody says, and not of what the speakers did themselves."""
    source = teller(frame)
    if asking_in(frame):
        return False
    if source is None and frame.source is not None and any(one.low in RUMORING for one in frame.source.near):
        return True
    if source is None:
        if (frame.is_quiet and frame.source is not None and _is_in_source(frame)) or _is_by_its_paper(frame):
            return False
        return bool(according(frame)) or (frame.source is None and is_hearsay(frame))
    if source.decides and (is_in_suit(frame) or _is_of_its_suit(frame)):
        return False  # "agreed to hear a case in which Roe accuses Doe"
    themselves = bool(source.clause.who) and set(source.clause.who) == set(frame.clause.who)
    own = bool(source.clause.who) and _is_of_speaker(frame)
    lead = frame.clause.lead
    aside = [one.low for one in lead[-1:]] == ["who"] and [one.tag for one in lead[-2:-1]] == [","]
    agreed = source.verb == "agree" and (frame.is_quiet or frame.clause.verb.form == "todo" or aside)
    accused = aside and source.verb in {"accuse", "blame", "fault"}  # "accused Roe, who sued him, of fraud"
    granted = agreed or accused or ((themselves or own) and source.verb in {"announce", "say"})
    return not granted and not is_announced(frame, source)


def _is_of_its_suit(frame: Frame) -> bool:
    """Whether a clause only tells whose the suit is in which a court rules: "ruled in a lawsuit that Roe brought"."""
    noun = (*frame.clause.antecedent, *(frame.clause.subject if frame.is_quiet else ()))
    return frame.verb in FILING and any(one.low in SUITS for one in noun)


def _is_in_source(frame: Frame) -> bool:
    """Whether a clause describes the paper to which a sentence is "according": "according to a complaint filed by Roe against Doe"."""
    first = frame.clause.subject[:1] or frame.clause.lead[-1:]
    words = frame.clause.subject
    return (
        frame.verb in FILING
        and any(one.low in SUITS for one in words)
        and [one.low for one in first] == ["according to"]
    )


def _is_by_its_paper(frame: Frame) -> bool:
    """Whether that somebody sues is told after the paper by which it is done, and nothing is told of that: "Roe sued Doe on Friday, according to the complaint"."""
    verb, source = frame.clause.verb, frame.source
    if source is None or source.place < verb.last or frame.is_quiet or frame.verb not in SUES | STRIKING:
        return False
    before = any(
        one.low == "had" for one in frame.words[verb.first : verb.last]
    )  # which the paper itself tells
    near = [one.low for one in source.near]
    alone = near[:1] == ["the"] and not OF_PARTY.isdisjoint(near[1:2]) and near[2:3] in ([], ["."])
    others = any(set(frame.mine).isdisjoint(first) for first, _ in frame.gathered.sides.values())
    return alone and not (before or others)


def _is_of_speaker(frame: Frame) -> bool:
    """Whether a clause's subject is a part of who says it: "announced that its subsidiary Roe LLC had sued"."""
    first = [one.low for one in frame.clause.subject[:5]]
    return first[:1] in (["its"], ["their"]) and not PARTS.isdisjoint(first[1:])


def is_filing_doubted(reading: Reading, found: re.Match[str]) -> bool:
    """Whether the suit that a match names is one whose filing alone is told, by others or not as done."""
    place = max(found.start("paper"), found.start())
    frame = reading.frame_at(place)
    if frame is None or frame.verb not in FILING or KNOWN.search(reading.text[:place]):
        return False
    source = teller(frame)
    told = (
        source is not None and source.decides and source.outer is None
    )  # "said Doe must face a suit filed by Roe"
    return not is_done(frame) or (is_reported(frame) and not told) or is_to_come(frame)


def is_to_come(frame: Frame) -> bool:
    """Whether a suit has not come about: "Unless Doe pays, Roe sues on Monday"; "Doe faces being sued by Roe"."""
    if frame.verb in SUES and frame.clause.verb.form == "todo" and UNFILED.search(frame.whole.text):
        return True
    first = frame.clause.verb.first
    kinds, faced = frame.words[first].kinds, first and frame.words[first - 1].low in FACING
    if faced and frame.words[first].low == "being":
        return True
    present = "present" in kinds and "past" not in kinds
    return frame.verb in SUES and present and not frame.parsed.lows.isdisjoint({"unless", "if"})
