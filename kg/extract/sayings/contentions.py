"""Sayings that are nouns: "Roe's argument that ...", "its position, laid out by Poe, is that ...", "the judge's finding that ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.grammar.tokens import Token
from kg.extract.matter.gathered import Keys
from kg.extract.sayings.reasons import read_reasons, span_of
from kg.extract.telling.frames import Frame, Reading

KINDS = {
    **dict.fromkeys(("argument", "arguments", "contention", "contentions", "position", "assertion", "theory", "view", "belief", "defense", "explanation", "response", "rationale", "stance",
                     "objection", "objections", "suggestion", "insistence", "plea", "submission", "rejoinder", "retort", "answer", "reasoning", "premise", "notion"), "argument"),
    **dict.fromkeys(("allegation", "allegations", "claim", "claims", "accusation", "accusations", "complaint", "complaints", "charge", "charges"), "allegation"),
    **dict.fromkeys(("finding", "findings", "holding", "conclusion", "ruling", "determination"), "ruling"),
}  # fmt: skip
"""Noun of saying \u2192 what its content counts as."""
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
ASIDE = 14
"""Words at most between the noun and what is said."""


def read_contentions(reading: Reading) -> None:
    """Adds what the nouns of a sentence say, and the reasons that are given for what is asked and decided."""
    for frame, noun in _told(reading):
        ruled = KINDS[reading.words[noun].low] == "ruling"
        who = _judge(reading, noun) if ruled else _owner(reading, noun) or _of_suit(reading, noun)
        if who:
            reading.gathered.say(who, _kind(reading, noun, who), span_of(frame))
    read_reasons(reading)


def _kind(reading: Reading, noun: int, who: Keys) -> str:
    """What a noun of saying counts as in the mouth of some: nobody alleges who sues nobody."""
    kind = KINDS[reading.words[noun].low]
    if kind == "ruling":
        return kind
    return kind if reading.gathered.against(who[0]) is not None else "argument"


def _told(reading: Reading) -> Iterator[tuple[Frame, int]]:
    """The clauses that tell what a noun of saying says, each with the place of the noun."""
    if "that" not in reading.parsed.lows:
        return
    places = {one.start: place for place, one in enumerate(reading.words)}
    for frame in reading.frames:
        lead = frame.clause.lead
        if not lead or lead[-1].low != "that" or not frame.clause.verb.finite:
            continue
        noun = _noun(reading.words, places[lead[-1].start] - 1)
        if noun > 0 and reading.words[noun].low in KINDS:
            yield frame, noun


def _noun(words: Sequence[Token], place: int) -> int:
    """The place of the noun that is said to be what follows: "Roe's argument has always been that", "her theory at trial, as Poe put it, is that"."""
    at = place
    while at > 0 and words[at].tag in {"h", "a"}:
        at -= 1
    told = at < place
    if words[at].tag == ":" and at == place:
        at, told = at - 1, True  # "the theory on its second claim: that Roe lied"
    if told and words[at].tag == ",":
        opened = next((one for one in range(at - 1, max(at - ASIDE, 0), -1) if words[one].tag == ","), 0)
        at = opened - 1 if opened else at
    if told:
        nouns = [one for one in range(max(at - ASIDE, 0), at) if words[one].low in KINDS]
        return next((one for one in nouns if _is_placed(words[one + 1 : at + 1])), at)
    return at


def _is_placed(between: Sequence[Token]) -> bool:
    """Whether some words only tell where somebody contends a thing, or of what: "at trial", "on its second claim"."""
    return between[0].tag == "p" and not any(
        one.is_finite or one.tag in {",", ";", ":", "w", "s"} for one in between
    )


def _judge(reading: Reading, noun: int) -> Keys:
    """The judges or the court whose finding it is: "Judge Roe's finding that"."""
    words, people = reading.words, reading.gathered.people
    at = noun - 1 - (words[noun - 1].tag in {"x", "a"} and words[noun - 1].verb is None)
    owned = at > 0 and words[at].tag == "'"
    return tuple(
        key
        for key in (words[at - 1].keys if owned else ())
        if key in people and (people[key].judge or people[key].kind == "Court")
    )


def _owner(reading: Reading, noun: int) -> Keys:
    """The parties whose noun it is: "Roe's argument", "her theory"."""
    words, gathered = reading.words, reading.gathered
    if noun and words[noun - 1].low in {"his", "her"}:
        people = [one for side in gathered.spoken_of() for one in side if gathered.kind(one) == "Person"]
        return tuple(people) if len(people) == 1 and gathered.is_alone else ()
    for at in range(noun - 1, max(noun - 1 - NEAR, 0), -1):
        if words[at].tag == "'" and words[at - 1].tag == "W":
            return gathered.parties_of(words[at - 1].keys)
        if words[at].tag == "W" and words[at].pronoun:
            return gathered.parties_of(words[at].keys)
        if words[at].low not in CHIEF and (words[at].tag not in {"x", "a"} or words[at].verb):
            return ()
    return ()


def _of_suit(reading: Reading, noun: int) -> Keys:
    """Those who bring the only suit, whose claims a settlement ends or a ruling takes: "a deal that resolves claims that Roe lied"."""
    words = reading.words
    taken = noun > 0 and (words[noun - 1].verb in TAKING or words[noun - 1].low in {"over", "against"})
    plural = words[noun].low in {"claims", "allegations", "accusations"}
    return reading.gathered.spoken_of()[0] if taken and plural and reading.gathered.is_alone else ()
