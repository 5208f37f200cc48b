"""What a whole sentence says "according to" a paper or somebody."""

from __future__ import annotations

from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.matter.gathered import Gathered, Keys, bringing
from kg.extract.requests.asked import clients
from kg.extract.sayings.intentions import is_meant, is_planned
from kg.extract.telling.frames import Reading
from kg.extract.telling.meantby import spokesman
from kg.extract.telling.unowned import documented, paper_speaker

FAR = 14
"""Words in which it stands by whom a paper is."""
PAPERS = frozenset(
    {
        "papers",
        "documents",
        "filing",
        "filings",
        "brief",
        "motion",
        "petition",
        "statement",
        "letter",
        "memo",
        "declaration",
        "affidavit",
    }
)


def read_source(reading: Reading) -> None:
    """Adds what a whole sentence says "according to" a paper or somebody."""
    gathered, parsed = reading.gathered, reading.parsed
    if who := documented(reading):
        gathered.say(who, "allegation", (parsed.start, parsed.end))
        return
    if reading.source is None:
        return
    source = reading.source.named
    written = _written_by(reading, reading.source.place)
    if any(one.low in SUITS for one in source):
        who, kind = bringing(source, gathered), "allegation"
    else:
        who, kind = _source(written or source, gathered, parsed.start)
        kind = "intention" if kind == "argument" and _plans(reading, who) else kind
    if who:
        gathered.say(who, kind, (parsed.start, parsed.end))


def _written_by(reading: Reading, place: int) -> Tokens:
    """By whom the papers are to which a sentence is according: "according to court papers filed by Roe"; empty where that is not told."""
    words = reading.words[place + 1 : place + 1 + FAR]
    stop = next((at for at, one in enumerate(words) if one.tag in {",", ".", ";"}), len(words))
    at = next((at for at, one in enumerate(words[:stop]) if one.low == "by"), 0)
    papers = any(one.low in PAPERS for one in words[:at])
    return (
        tuple(words[at + 1 : stop]) if papers and [one.tag for one in words[at + 1 : at + 2]] == ["W"] else ()
    )


def _source(source: Tokens, gathered: Gathered, start: int) -> tuple[Keys, str]:
    """Whom some words name as a source that is no complaint, and what it counts as: a judge, a ruling, a motion, a party."""
    named = tuple(key for one in source if one.tag == "W" for key in one.keys)
    to = any(one.tag == "p" for one in source)  # "a letter to Judge Roe"
    judges = tuple(one for one in named if one in gathered.people and gathered.people[one].judge and not to)
    who = (
        judges
        or gathered.parties_of(named)
        or paper_speaker(source, gathered, start)
        or spokesman(source, gathered)
    )
    if not who:
        return (), ""
    if gathered.people[who[0]].judge or gathered.kind(who[0]) == "Court":
        return who, "ruling"
    sues = bool(named) and gathered.against(who[0]) is not None
    return who, "allegation" if sues else "argument"


def _plans(reading: Reading, who: Keys) -> bool:
    """Whether a sentence tells what a party to whom it is according will do: "Roe will appeal, according to her lawyer"."""
    if not reading.gathered.is_party(clients(reading.gathered, who)):
        return False  # "Roe will appeal, according to a professor"
    told = [one for one in reading.frames if one.outer is None]
    return any(is_meant(one, who) for one in told) or is_planned(
        reading.gathered, who, reading.gathered.printed((reading.parsed.start, reading.parsed.end))
    )
