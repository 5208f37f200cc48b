"""What a court's own paper holds in the court's voice: "we hold that", "the Court is not persuaded", "Plaintiff has plausibly alleged that"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.grammar.cued import Cued
from kg.extract.grammar.passages import Sentence
from kg.extract.litigation.gathered import Gathered, Keys
from kg.extract.naming.names import Named
from kg.extract.papers.benchlines import OPENS
from kg.extract.papers.lines import lines_of, within
from kg.extract.papers.roll import Roll

ADVERBS = r"(?:(?:now|therefore|thus|also|accordingly|further|hereby|likewise|respectfully|nevertheless|nonetheless) )*"
HELD = Cued(
    rf"(?:^|(?<=[,;] )|(?<=[a-z] )|(?<=\n))(?:[Ww]e|I) {ADVERBS}(?:hold|conclude|find|reject|disagree|agree with|express no view|need not decide|are not persuaded|am not persuaded|are unpersuaded|cannot (?:say|conclude|agree))\b(?! (?:that )?(?:if|whether)\b)"
    rf"|(?:[Tt]he|[Tt]his) [Cc]ourt {ADVERBS}(?:is (?:not (?:prepared|persuaded|convinced)|(?:un)?persuaded|convinced|satisfied)|cannot (?:say|conclude|find|agree)|declines to (?:hold|find|read|decide)|(?:dis)?agrees|expresses no (?:view|opinion)|need not (?:decide|reach)|rejects)\b"
    r"|\bI would (?:affirm|reverse|hold|vacate|deny|grant|remand|dismiss)\b",
    *("we ", "We ", "I ", "ourt "),
)
PLEADED = Cued(
    r"\b(?P<who>[Pp]laintiffs?|[Dd]efendants?|[Pp]etitioners?|[Cc]omplaint|(?:[A-Z][\w'\u2019-]+)|[Ss]he|[Hh]e|[Tt]hey|[Ii]t) (?:(?:has|have|does|do|did|had) )?(?:not |also |therefore )?"
    r"(?:(?:plausibly|adequately|sufficiently|properly) (?:allege[sd]?|plead(?:s|ed)?|pled|state[sd]?)|fail(?:s|ed)? to (?:(?:plausibly|adequately|sufficiently) )?(?:state|allege|plead)|states? a (?:plausible )?claim)\b",
    *("plausibly", "adequately", "sufficiently", "properly", "fail", "claim"),
)
"""How well somebody has pleaded, which a court says of its parties."""
SAID = re.compile(
    r"\b(?:argu|contend|maintain|assert|insist|claim|submit|respond|repl|say|urg|mov|reason|conclud|held|object|counter)\w*\b|\b(?:whether|if|unless|must|should|would|may|could|because)\b",
    re.IGNORECASE,
)
"""Words before it by which somebody else says so, or nobody does."""


SHORT = 40
"""Code points of a sentence at least that holds something: not of "We disagree."."""


def read_findings(
    sentences: list[Sentence], bench: tuple[Named, ...], gathered: Gathered, roll: Roll
) -> set[int]:
    """The starts of the sentences that hold something in the court's own voice, after adding what they hold."""
    signers = list(_authors(gathered, roll))
    found = set()
    for one in sentences:
        who = _author(one.start, signers, bench, gathered, roll) if is_held(one.text) else ()
        if who:
            gathered.say(who, "ruling", (one.start, one.start + len(one.text)))
            found.add(one.start)
    return found


def is_held(words: str) -> bool:
    """Whether a sentence of a court's paper holds something in the court's own voice."""
    found = HELD.search(words) or PLEADED.search(words)
    if found is None or len(words) < SHORT:
        return False
    before = words[: found.start()]
    return (
        not SAID.search(before)
        and before.count('"') % 2 == 0
        and before.count("\u201c") == before.count("\u201d")
    )


def _authors(gathered: Gathered, roll: Roll) -> Iterator[tuple[int, Keys]]:
    """Where each opinion of a paper begins that names its judge, and who that is."""
    for line in lines_of(gathered.text):
        found = OPENS.fullmatch(line.text)
        who = roll.judges(within(line, found, "name").text) if found else ()
        if who:
            yield line.start, who[:1]


def _author(
    place: int, signers: list[tuple[int, Keys]], bench: tuple[Named, ...], gathered: Gathered, roll: Roll
) -> Keys:
    """Whose voice a place of a paper is in: of the judge who opens that opinion, else of the only judge, else of the court."""
    opened = [who for start, who in signers if start < place]
    if opened:
        return opened[-1]
    judges = tuple(dict.fromkeys(key for one in bench for key in roll.judges(one.name)[:1]))
    if len(judges) == 1:
        return judges
    return tuple(gathered.courts)[:1] if not judges else ()
