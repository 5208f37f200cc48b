"""Suits of people who have no part in those of the text: "a case against Holm was dismissed", "was sued by a rival; that case settled"."""

from __future__ import annotations

import re

from kg.extract.grammar.teams import LAWYERS
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame, Reading
from kg.extract.text.cued import Cued

OF_ANOTHER = Cued(
    rf"\b[Aa]n? (?:[\w-]+ ){{0,3}}?(?:lawsuit|suit|case|complaint|class action|trial|action)(?: , | )(?:(?:filed|brought) )?(?:against|by|over) (?:[\w-]+ ){{0,3}}(?P<a>{WHO})",
    *(
        f"{noun} {word}"
        for noun in ("suit", "case", "complaint", "action", "trial")
        for word in ("against", "by", "over", "filed", "brought")
    ),
)
"""Whose suit a sentence tells of as a new one, or against whom."""
OWN = Cued(
    rf"^(?P<a>{WHO}) 's? (?:own )?(?:[\w-]+ )?(?:lawsuit|suit|case) (?:had |has |was |is |went |ended )",
    " 's ",
    " ' ",
)
"""Whose suit a sentence begins with."""
POINTED = Cued(
    r"\b(?:sued|sues|suing|lawsuit|suit|case|action|complaint)\b[^.]{0,200}?(?: ,| ;| :| \u2014| --)(?: and| but)? (?:that|the earlier|the other) (?:case|suit|lawsuit|dispute|matter|action|one) (?:was|is|has|had|ended|settled|went|remains?|did|never|got)\b"
    r"|\b(?:sued|lost a suit|won a suit)\b[^.]{0,120}? [;:] [^.;]{1,40}? (?:heard|tossed|dismissed|decided|handled|oversaw|presided over|threw out) that (?:case|suit|lawsuit|one)\b",
    *(f" {word} " for word in ("that", "earlier", "other")),
    core=r"(?:that|earlier|other) (?:case|suit|lawsuit|dispute|matter|action|one)\b",
)
"""A suit that is told of and pointed back to in one breath: "was sued by a rival; that case settled"."""
CITED = Cued(rf"\b(?:[Ii]n|like|unlike) (?P<a>{WHO}) v \. (?P<b>{WHO})", " v . ")
"""A case that a sentence speaks of by its caption."""
STRANGE = (OF_ANOTHER, OWN, POINTED)
"""Without one of these no sentence tells of a stranger's suit."""

OF_OWN = re.compile(r"\b(?:his|her|its|their) own\b")
"""What makes a suit the one of whoever brings it."""
NEW = re.compile(r"(?:^| )[Aa]n? (?:[\w-]+ ){0,3}$")
"""What stands before the noun of a suit that nobody told of before."""


def is_of_stranger(reading: Reading) -> bool:
    """Whether a sentence tells of a suit that is none of those which the text knows, and names no party of these."""
    return _is_by_stranger(reading) or _is_pointed(reading)


def _is_by_stranger(reading: Reading) -> bool:
    """Whether a sentence tells of a suit as a new one, by or against somebody who is no party."""
    gathered = reading.gathered
    found = (OF_ANOTHER.search(reading.text) or OWN.match(reading.text)) if gathered.sides else None
    named = reading.parties(found["a"]) if found else ()
    return bool(named) and not any(gathered.is_party((one,)) for one in reading.parsed.keys)


def _is_pointed(reading: Reading) -> bool:
    """Whether a sentence points back to a suit of which it tells itself, and which is none that the text knows."""
    gathered, start, end = reading.gathered, reading.parsed.start, reading.parsed.end
    if gathered.of_court or not POINTED.search(reading.text):
        return False
    return not any(start <= (one.start or 0) < end for one in gathered.words.values())


OWNED = Cued(
    rf"(?P<a>{WHO}) 's? (?:own )?(?:[\w-]+ ){{0,2}}?(?:suit|lawsuit|case|complaint|action|trial|indictment)\b(?! against\b)",
    *(f" {one}" for one in ("suit", "lawsuit", "case", "complaint", "action", "trial", "indictment")),
    core=" '",
)
"""Whose suit a sentence speaks of."""


def is_in_strangers(reading: Reading) -> bool:
    """Whether a sentence tells of what was done in the suit of somebody who has a part in none, or in a case that it alone cites."""
    gathered = reading.gathered
    if gathered.main is None:
        return False
    if _is_cited_alone(reading):
        return True
    owners = [reading.parties(found["a"]) for found in OWNED.finditer(reading.text)]
    acting = {lawyer for lawyer, *_ in gathered.counsel.values()}
    return any(owners) and not any(
        one in acting or gathered.is_party((one,)) for who in owners for one in who
    )


def _is_cited_alone(reading: Reading) -> bool:
    """Whether a sentence tells of what was done in a case that it calls by its caption, and that is told of nowhere before."""
    found, gathered = CITED.search(reading.text), reading.gathered
    if found is None or gathered.main is None:
        return False
    sides = {*reading.parties(found["a"]), *reading.parties(found["b"])}
    known = (key for key, (first, second) in gathered.sides.items() if sides <= {*first, *second})
    told = [gathered.words[key].start or 0 for key in known if key in gathered.words]
    return not any(start < reading.parsed.start for start in told)


def is_new(reading: Reading, before: str) -> bool:
    """Whether a suit before whose noun some words stand is told of as a new one, behind a suit that is against others."""
    gathered, start = reading.gathered, reading.parsed.start
    known = ((gathered.words[case].start or 0, sued) for case, (_, sued) in gathered.sides.items())
    return NEW.search(before) is not None and any(first < start and sued for first, sued in known)


def is_own(reading: Reading, found: re.Match[str], suing: Keys) -> bool:
    """Whether a suit that some words name is the own one of a subject who brings none that is spoken of: "dropped a suit of his own for fraud"."""
    if OF_OWN.search(found[0]) is None:
        return False
    frame = reading.frame_at(found.start())
    return frame is None or set(reading.gathered.parties_of(frame.mine)).isdisjoint(suing)


def is_on_new(frame: Frame) -> bool:
    """Whether a clause is on what was done to such a suit: "a case against Doe was dismissed"."""
    subject = frame.clause.subject
    place = next((place for place, one in enumerate(subject) if one.low in SUITS), 0)
    return frame.is_passive and is_new(frame, f"{text_of(subject[:place])} ")


def is_of_lawyers(frame: Frame) -> bool:
    """Whether a clause is on what somebody's lawyers do, who sue for others: "Poe's firm also sued Doe"."""
    subject = frame.clause.subject
    return (
        bool(subject)
        and subject[-1].low in LAWYERS | {"firm"}
        and any(one.tag == "'" or one.low in {"his", "her", "their"} for one in subject)
    )
