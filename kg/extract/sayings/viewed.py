"""Sentences that tell something as somebody's view: "In Roe's view, the clause is void"."""

from __future__ import annotations

from kg.extract.grammar.tokens import DASHES
from kg.extract.grammar.wording import WHO
from kg.extract.sayings.intentions import FIRST
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued

VIEWED = Cued(
    rf"(?:(?:In|On|By) (?P<a>{WHO}) 's? (?:own )?(?:telling|view|account|version|opinion|reading|estimation|theory)|As (?P<b>{WHO}) (?:sees|saw|tells|told|puts) (?:it|{WHO})) (?:,|(?=(?:the|this|that|an?|it|{WHO}|no|such|its|his|her|their)\b|{WHO}))",
    *(" telling", " view", " account", " version", " opinion", " reading", " estimation", " theory", "As "),
)
"""Words by which a whole sentence is somebody's view."""


def read_signed(reading: Reading) -> None:
    """Adds a quote that a release prints with whose it is behind a dash: '"We won." \u2014 Ann Roe, counsel'."""
    words, gathered = reading.words, reading.gathered
    at = next((place for place, one in enumerate(words) if one.tag != "Q"), 0)
    signed = words[at + 1 : at + 2] if at and words[at].text in DASHES else ()
    if (
        not signed
        or signed[0].tag != "W"
        or [one.tag for one in words[at + 2 : at + 3]] not in ([], [","], ["."])
    ):
        return
    if all(gathered.kind(key) == "Person" and not gathered.people[key].judge for key in signed[0].keys):
        span = (words[0].start, words[at - 1].end)
        planned = FIRST.search(gathered.text, *span) is not None
        gathered.say(signed[0].keys, "intention" if planned else "characterization", span)


def read_view(reading: Reading) -> None:
    """Adds what a whole sentence tells as somebody's view: "In Roe's view, the clause is void"."""
    gathered, found = reading.gathered, VIEWED.match(reading.text)
    who = reading.parties(found["a"] or found["b"]) if found else ()
    judges = (
        tuple(
            key
            for key in reading.named(found["a"] or found["b"])
            if key in gathered.people and gathered.people[key].judge
        )
        if found
        else ()
    )
    if judges or who:
        sues = not judges and gathered.against(who[0]) is not None
        kind = "ruling" if judges else "allegation" if sues else "argument"
        gathered.say(judges or who, kind, (reading.parsed.start, reading.parsed.end))
