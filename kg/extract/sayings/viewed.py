"""Sentences that tell something as somebody's view: "In Roe's view, the clause is void"."""

from __future__ import annotations

from kg.extract.grammar.tokens import DASHES
from kg.extract.grammar.wording import QUOTE, WHO
from kg.extract.requests.asked import clients
from kg.extract.sayings.intentions import FIRST
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued

KINDS = "(?:telling|view|account|version|opinion|reading|estimation|theory|words)"
OPENS = rf"(?:the|this|that|an?|it|{WHO}|no|such|its|his|her|their)\b|{WHO}"
SEEMS = "(?:was|is|were|are|sounded|sounds|looked|looks|seemed|seems|amounts|amounted|meant|means|smacked|reads|read)"
CUES = (
    " telling",
    " view",
    " account",
    " version",
    " opinion",
    " reading",
    " estimation",
    " theory",
    " words",
)
VIEWED = Cued(
    rf"(?:(?:In|On|By) (?P<a>{WHO})(?: 's?)? (?:own )?{KINDS}|As (?P<b>{WHO}) (?:sees|saw|tells|told|puts) (?:it|{WHO})) (?:,|(?={OPENS}))",
    *CUES, "As ",
)  # fmt: skip
"""Words by which a whole sentence is somebody's view."""
TO = Cued(
    rf"To (?P<a>{WHO}) ,? ?(?=(?:that|this|it|these|those|such|the [\w-]+|{WHO}) (?:all )?{SEEMS}\b)", "To "
)
"""To whom something seems what a whole sentence tells: "To Roe, that sounded like theft"."""
ASIDE = Cued(rf"[^;:{QUOTE}]{{1,90}} , in (?P<a>{WHO})(?: 's?)? (?:own )?{KINDS} ,", *CUES)
"""Words within a sentence by which it is somebody's view: "The board, in her telling, lied"."""


LAST = Cued(rf"[^;:]{{1,160}} ,? in (?P<a>{WHO})(?: 's?)? (?:own )?{KINDS} ?\.$", *CUES)
"""Words that end a sentence by which it is somebody's view: "She waited too long, in the company's view."."""


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
    gathered, named = reading.gathered, _viewing(reading)
    who = reading.parties(named) if named else ()
    people = gathered.people
    judges = (
        tuple(key for key in reading.named(named) if key in people and people[key].judge) if named else ()
    )
    if judges or (who and (VIEWED.match(reading.text) or gathered.is_party(clients(gathered, who)))):
        sues = not judges and gathered.against(who[0]) is not None
        kind = "ruling" if judges else "allegation" if sues else "argument"
        gathered.say(judges or who, kind, (reading.parsed.start, reading.parsed.end))


def _viewing(reading: Reading) -> str:
    """The words for whose view a whole sentence is; empty where it is nobody's."""
    if found := VIEWED.match(reading.text):
        return found["a"] or found["b"]
    found = TO.match(reading.text) or ASIDE.match(reading.text) or LAST.match(reading.text)
    return found["a"] if found else ""
