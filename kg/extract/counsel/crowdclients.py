"""Sentences on lawyers with those for whom they act told by a noun that names nobody, read as if it named them: "the workers' lawyer", "stood up for the brothers"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.grammar.clauses import parse
from kg.extract.grammar.roles import SUING
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.naming.masks import FIRST, TEAM, Masked, Mention
from kg.extract.telling.depicted import ELSEWHERE, depicted
from kg.extract.telling.frames import Reading
from kg.extract.telling.throngs import BODIES, crowd_among, is_crowd, kin_among, officials_in
from kg.extract.text.cued import Cued
from kg.extract.text.sieve import sieved
from kg.extract.text.words import listed

ACTING = Cued(
    r"\b(?:lawyers?|attorneys?|(?:co-)?counsel|legal team|represent\w*|repped|reps|argu\w+|defend(?:s|ed|ing)?|appear\w*|LLP|litigator|on behalf of|hired|retained|stood up for|handled?|partner|associate)\b",
    *("awyer", "ttorney", "ounsel", "team", "epresent", "repped", "reps", "rgu", "efend", "ppear", "LLP", "litigator"),
    *("behalf", "hired", "retained", "stood up", "handle", "artner", "ssociate"),
)  # fmt: skip
"""Words without which a sentence tells of no lawyer."""
CALLED = re.compile(
    r"\b[Tt]he (?P<how>(?:[a-z-]+ ){0,2}?)(?P<noun>[a-z-]+)(?=(?:'s?)? ?(?:[,.;:]|$)|(?:'s?)? (?:[\ue000-\uf8fe]|(?:lead |trial |local |chief |appellate |former )*(?:lawyers?|attorneys?|counsel|legal|team)\b|is|are|was|were|has|have|had|said|says?|told|turned|hired|retained|in|at|on|from|with|and|to|before|since|against|after|when|while|but|that)\b|(?:'s?)? (?:[\ue000-\uf8fe]))"
)
"""A noun that may mean somebody, with no noun behind it."""
APART = listed("""
    plaintiff plaintiffs defendant defendants defense defence class government firm team case suit court judge jury panel office city county
    state town village district lawyer lawyers attorney attorneys counsel appeal partner associate
""")
"""Nouns of sides, which the grammar knows by itself, and of those who are no party."""


def with_crowds(reading: Reading) -> Reading:
    """The sentence with each noun that means some of the parties as their mention; the same one where none does."""
    masked = reading.parsed.masked
    if not ACTING.search(masked.text) or ELSEWHERE.search(reading.text):
        return reading
    found = tuple(_called(reading.gathered, masked.text))
    return Reading(parse(_told_by(masked, found)), reading.gathered) if found else reading


def _called(gathered: Gathered, text: str) -> Iterator[tuple[int, int, Keys]]:
    """Where nouns stand that mean some of the parties, and whom."""
    for found in CALLED.finditer(text):
        if found["noun"] not in APART and (keys := _meant(gathered, found[0].lower())):
            yield found.start(), found.end(), keys


def _meant(gathered: Gathered, words: str) -> Keys:
    """The parties whom some words mean: those who are called so, the crowd that sues, the only one of its kind."""
    if words.endswith("family"):
        several = crowd_among(gathered, words, gathered.parties_of((SUING,)))
        return kin_among(gathered) or ((SUING,) if several else ())
    if is_crowd(words):
        suing = gathered.parties_of((SUING,))
        several = crowd_among(gathered, words, suing)
        if BODIES.match(words):
            return tuple(one for one in several if gathered.kind(one) != "Person")
        return (SUING,) if several == suing else several
    return officials_in(gathered, words) or _alone(gathered, words)


def _alone(gathered: Gathered, words: str) -> Keys:
    """The only party that a noun describes, where it is in no other body's name."""
    noun = words.rsplit(maxsplit=1)[-1]
    meant = depicted(gathered, words) or _called_so(gathered, noun)
    others = (one for key, one in gathered.people.items() if key not in meant and one.kind == "Organization")
    return () if any(f" {noun}" in f" {one.name.lower()}" for one in others) else meant


def _called_so(gathered: Gathered, noun: str) -> Keys:
    """The only person of the text whom it calls by a noun, where that is a party."""
    called = [key for key, one in gathered.people.items() if one.kind == "Person" and noun in one.nouns]
    return tuple(called) if len(called) == 1 and gathered.is_party(called) else ()


def _told_by(masked: Masked, found: tuple[tuple[int, int, Keys], ...]) -> Masked:
    """A masked sentence with more mentions."""
    text, at, mentions = "", list[int](), list(masked.mentions)
    place = 0
    for start, end, keys in found:
        team = TEAM.match(masked.text, end)
        behind = team.end() if team else end
        text += masked.text[place:start] + chr(FIRST + len(mentions))
        at += [*masked.at[place:start], masked.at[start]]
        mentions.append(
            Mention(
                masked.at[start], masked.at[behind - 1] + 1, keys[0], team=team is not None, others=keys[1:]
            )
        )
        place = behind
    return Masked(sieved(text + masked.text[place:]), [*at, *masked.at[place:]], tuple(mentions))
