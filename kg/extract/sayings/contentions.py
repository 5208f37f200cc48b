"""Sayings that are nouns: "Roe's argument that ...", "its position is that ...", "opposed it on the ground that ...", "because"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar.tokens import Token
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.voice import is_done

KINDS = {
    **dict.fromkeys(("argument", "arguments", "contention", "contentions", "position", "assertion", "theory", "view", "belief", "defense", "explanation", "response", "rationale", "stance"), "argument"),
    **dict.fromkeys(("allegation", "allegations", "claim", "claims", "accusation", "accusations"), "allegation"),
}  # fmt: skip
"""Noun of saying \u2192 what its content counts as."""
GROUNDS = frozenset({"ground", "grounds"})
REASONING = frozenset({"move", "oppose", "object", "appeal", "ask", "seek", "petition"})
"""What parties do for reasons that they give."""
TAKING = frozenset(
    {"resolve", "settle", "end", "dismiss", "toss", "face", "fight", "reject", "deny", "dispute", "defend"}
)
"""Verbs that take the claims of those who sue."""
CHIEF = frozenset(
    {
        "principal",
        "main",
        "first",
        "second",
        "third",
        "final",
        "last",
        "next",
        "central",
        "primary",
        "sole",
        "only",
        "other",
    }
)
"""Words by which one of somebody's arguments is told apart."""
NEAR = 3
"""Words between an owner and the noun."""


def read_contentions(reading: Reading) -> None:
    """Adds what the nouns of a sentence say, and the reasons that parties give."""
    for frame, noun in _told(reading):
        who = _owner(reading, noun) or _of_suit(reading, noun)
        if who:
            kind = KINDS[reading.words[noun].low]
            sues = reading.gathered.against(who[0]) is not None
            reading.gathered.say(who, kind if sues else "argument", _span(frame))
    for frame in reading.frames:
        if frame.verb in REASONING and is_done(frame) and not frame.is_passive and frame.outer is None:
            _grounds(frame)


def _told(reading: Reading) -> Iterator[tuple[Frame, int]]:
    """The clauses that tell what a noun of saying says, each with the place of the noun."""
    if "that" not in reading.parsed.lows:
        return
    places = {one.start: place for place, one in enumerate(reading.words)}
    for frame in reading.frames:
        lead = frame.clause.lead
        if not lead or lead[-1].low != "that" or not frame.clause.verb.finite:
            continue
        noun = _past_being(reading, places[lead[-1].start] - 1)
        if noun > 0 and reading.words[noun].low in KINDS:
            yield frame, noun


def _past_being(reading: Reading, place: int) -> int:
    """The place of the noun that is said to be what follows: "Roe's argument has always been that"."""
    at = place
    while at > 0 and reading.words[at].tag in {"h", "a"}:
        at -= 1
    return at


def _owner(reading: Reading, noun: int) -> Keys:
    """The parties whose noun it is: "Roe's argument", "her theory"."""
    words, gathered = reading.words, reading.gathered
    if noun and words[noun - 1].low in {"his", "her"}:
        people = [one for side in gathered.spoken_of() for one in side if gathered.kind(one) == "Person"]
        return tuple(people) if len(people) == 1 and gathered.is_alone else ()
    for at in range(noun - 1, max(noun - 1 - NEAR, 0), -1):
        if words[at].tag == "'" and words[at - 1].tag == "W":
            return gathered.parties_of(words[at - 1].keys)
        if words[at].low not in CHIEF and (words[at].tag not in {"x", "a"} or words[at].verb):
            return ()
    return ()


def _of_suit(reading: Reading, noun: int) -> Keys:
    """Those who bring the only suit, whose claims a settlement ends or a ruling takes: "a deal that resolves claims that Roe lied"."""
    words = reading.words
    taken = noun > 0 and (words[noun - 1].verb in TAKING or words[noun - 1].low in {"over", "against"})
    plural = words[noun].low in {"claims", "allegations", "accusations"}
    return reading.gathered.spoken_of()[0] if taken and plural and reading.gathered.is_alone else ()


def _grounds(frame: Frame) -> None:
    """Adds the reason that a party gives for what it asks."""
    who = frame.gathered.parties_of(frame.mine)
    following = frame.frames[frame.number + 1 :]
    told = next((one for one in following if _is_ground(one, frame)), None)
    if who and told is not None:
        frame.gathered.say(who, "argument", _span(told))


def _is_ground(one: Frame, asked: Frame) -> bool:
    lead = one.clause.lead
    if not lead or not one.clause.verb.finite or one.outer is not None:
        return False
    before: list[Token] = [word for word in asked.words if word.end <= lead[-1].start]
    because = lead[-1].low == "because"
    return because or (lead[-1].low == "that" and bool(before) and before[-1].low in GROUNDS)


def _span(frame: Frame) -> tuple[int, int]:
    """Where what a clause says stands, with the clauses right behind it that no comma parts."""
    end = frame.clause.end
    for one in frame.frames[frame.number + 1 :]:
        if one.clause.lead and one.clause.lead[-1].tag in {",", ";", ":", "s", "c"}:
            break
        end = max(end, one.clause.end)
    return frame.clause.start, end
