"""Whether what is said denies something: a deed of one's own, or that what others say is so."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Keys
from kg.extract.sayings.stretches import content_of
from kg.extract.telling.frames import Frame
from kg.extract.text.cued import Cued

NEVER = r"(?:(?:did(?: not|n['\u2019]t)|ha(?:d|s|ve)(?: not|n['\u2019]t)|(?:had |has |have )?never)\b|did nothing\b)"
DENIES = Cued(
    rf"\b(?:[Ww]e|I|[Oo]ur (?:clients?|company)|[Mm]y clients?) {NEVER}|\bno (?:evidence|truth|role in|part in|knowledge of|involvement)\b|\b(?:was|were|is|are|been) (?:not|never) involved\b|\bnothing wrong\b|\b[Tt]h(?:is|at) (?:is|was) not (?:how|what|true|the case)\b|\bnever happened\b|\b[Nn]one of (?:this|that|it|these things) (?:ever )?(?:happened|is true|was true|is so|was so)\b|\bnothing to do with (?:it|this|that|the|her|his|any)\b|\b(?:told|did|said|knew|done) nothing of the (?:kind|sort)\b|\bno such thing\b"
    r"|[\u201c\"](?:\w+ly )?(?:den(?:y|ies|ied)|disputes?|rejects?) (?!your\b)"
    r"|\b(?:is|are|was|were) (?:simply |just |absolutely |completely |totally )?(?:not true|untrue|false|incorrect|inaccurate)\b",
    *(
        "not",
        "n't",
        "n\u2019t",
        "never",
        "othing",
        "one of ",
        "no such",
        "untrue",
        "false",
        "incorrect",
        "inaccurate",
        "den",
        "disput",
        "reject",
    ),
    *(f"no {one}" for one in ("evidence", "truth", "role", "part", "knowledge", "involvement")),
)
"""What is said of oneself, or of what others say, to deny it."""
OF_OTHERS = re.compile(rf"\b(?:[Tt]he company|[Oo]ur office|(?:Mr|Ms|Mrs)\. [A-Z]\w+) {NEVER}")
"""What is quoted of those for whom somebody speaks, to deny it."""
THEMSELVES = frozenset({"he", "she", "it", "they", "company"})


def denies(frame: Frame, who: Keys, span: tuple[int, int]) -> bool:
    """Whether those who sue nobody argue that they did not do something, or that it is not so."""
    if frame.gathered.against(who[0]) is not None:
        return False
    content = [one for one in content_of(frame) if span[0] <= one.clause.start < span[1]]
    return DENIES.search(frame.gathered.text, *span) is not None or denies_deed(frame, who, content, "")


def denies_deed(frame: Frame, who: Keys, content: list[Frame], quoted: str) -> bool:
    """Whether some who sue nobody say that they, or those for whom they speak, did not do something."""
    if frame.gathered.against(who[0]) is not None:
        return False
    if quoted or not content:
        return OF_OTHERS.search(quoted) is not None
    first = content[0]
    if first.verb in {"deny", "dispute", "reject"} and not first.is_passive and first.outer is frame:
        return not first.clause.verb.negated and first.clause.verb.finite
    own = not set(who).isdisjoint(frame.gathered.resolved(first.mine))
    return first.clause.verb.negated and (own or {one.low for one in first.clause.subject[-1:]} <= THEMSELVES)
