"""Sentences that tell something as somebody's view: "In Roe's view, the clause is void"."""

from __future__ import annotations

from kg.extract.grammar.cued import Cued
from kg.extract.grammar.wording import WHO
from kg.extract.litigation.frames import Reading

VIEWED = Cued(
    rf"(?:(?:In|On|By) (?P<a>{WHO}) 's? (?:own )?(?:telling|view|account|version|opinion|reading|estimation|theory)|As (?P<b>{WHO}) (?:sees|saw|tells|told|puts) (?:it|{WHO})) ,",
    *(" telling", " view", " account", " version", " opinion", " reading", " estimation", " theory", "As "),
)
"""Words by which a whole sentence is somebody's view."""


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
