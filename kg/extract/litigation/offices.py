"""Who judges, who is married to whom, and who holds what position where."""

from __future__ import annotations

from kg.extract.litigation.formers import read_formers
from kg.extract.litigation.frames import Reading
from kg.extract.litigation.kept import Spoken
from kg.extract.litigation.marriages import read_marriages
from kg.extract.litigation.positions import read_positions


def read_offices(reading: Reading) -> None:
    """Adds the judges, courts, marriages and positions of a sentence."""
    masked = reading.parsed.masked
    for mention in masked.mentions:
        if mention.key in reading.gathered.people:
            _sits(reading, mention.key)
            for key in mention.keys:
                reading.gathered.named.append(Spoken(reading.parsed.start, mention.start, key))
    if not masked.mentions:
        reading.gathered.named.append(Spoken(reading.parsed.start, reading.parsed.start, ""))
    read_marriages(reading)
    read_positions(reading)
    read_formers(reading)


def _sits(reading: Reading, key: str) -> None:
    """Notes a court, or a judge and the suit that the judge sits in."""
    gathered, topic = reading.gathered, reading.gathered.topic
    if gathered.kind(key) == "Court":
        gathered.courts.setdefault(key, reading.quote)
    elif gathered.people[key].judge:
        gathered.judges.setdefault(key, reading.quote)
        seated = any(judge == key for judge, _ in gathered.benches)
        if topic is not None and not gathered.cases[topic].relations and not seated:
            gathered.benches[key, topic] = reading.quote
