"""What the judge of a paper decides in the first person: "I grant Roe's motion to stay", "we deny the petition"."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered
from kg.extract.papers.decisions import decide
from kg.extract.papers.docketrows import motion_in
from kg.extract.papers.roll import Roll
from kg.extract.requests.rulings import Decision
from kg.extract.text.cued import Cued
from kg.extract.text.passages import Sentence

DEED = Cued(
    r"(?:(?<![\w\u2018\u2019\u201c\"'])(?:I|[Ww]e)|,? (?:and|but))(?: (?:now|therefore|hereby|thus|accordingly|also|will|must|shall))* (?P<verb>grant(?:ed)?|den(?:y|ied))(?P<part> in part)? (?=\S)",
    *("grant", "deny", "denied"),
)
OPENS = re.compile(r"(?:I|[Ww]e)\b")
SUPPOSED = re.compile(r"\b(?:if|whether|when|unless|before|until|should|were|had|that) ?$", re.IGNORECASE)
"""Words behind which nothing is decided: "if we grant the motion"."""
MOST = re.compile(r"(?:most|much|part|parts|the bulk|portions?) of\b|.*\bin part\b|.*\bexcept\b")
BARE = re.compile(r"(?:the|this|that|his|her|its|their) motion(?: in part)?\W*$")
MOTION = re.compile(r"(?!that (?!motion))(?:[^,;]|, (?:Inc|LLC|Corp)\b){0,120}?\bmotions?\b")


def read_own(sentence: Sentence, gathered: Gathered, roll: Roll) -> None:
    """Adds what becomes of the motions that a sentence decides in the first person."""
    deeds = list(DEED.finditer(sentence.text))
    if gathered.main is None or not deeds or not OPENS.match(deeds[0][0]):
        return
    ends = [*(one.start() for one in deeds[1:]), len(sentence.text)]
    quote = gathered.quote((sentence.start, sentence.start + len(sentence.text)))
    for deed, end in zip(deeds, ends, strict=True):
        words = sentence.text[deed.end() : end]
        if SUPPOSED.search(sentence.text[: deed.start()]) or not MOTION.match(words):
            continue
        category, who = (None, ()) if BARE.match(words) else motion_in(words, roll)
        decide(gathered, Decision(category, who, _outcome(deed, words)), quote)


def _outcome(deed: re.Match[str], words: str) -> str:
    if deed["part"] or MOST.match(words):
        return "grantedinpart"
    if re.search(r"\bas moot\b", words):
        return "moot"
    return "granted" if deed["verb"].startswith("grant") else "denied"
