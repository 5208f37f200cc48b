"""Whether a paper that a text names may never be: "she could face Roe's suit", "his planned motion"."""

from __future__ import annotations

import re

from kg.extract.text.cued import Cued

SUPPOSED = re.compile(
    r"\b(?:would|will|(?-i:may)|might|could|plans? to|threaten\w*|potential|possible|future|another|if|whether|any|proposed(?! class)|draft|planned|threatened|contemplated|unfiled|mock|(?:moot|fictional|imaginary|simulated|staged) (?:court|trial|case|lawsuit|hearing|retrial)|from (?:filing|bringing|pursuing|launching)|(?:prospects?|threats?|risks?|possibility|specter|fears?|dangers?|chances?|likelihood|rumors?|talk|notice|promises?|hints?) of)\b[^,;]{0,50}$|\b(?:reserv|forgo|forego|waiv|prepar|draft)(?:e|es|ed|ing)? $",
    re.IGNORECASE,
)
"""What makes a paper named behind it one that may never be."""
DRAFTED = Cued(
    r"\b(?:draft|drafted|drafting|prepared|unfiled|proposed) (?:an? )?(?:[\w-]+ )?(?:complaint|lawsuit|suit)\b(?! class)",
    *("draft", "prepared ", "unfiled ", "proposed "),
)
THREATENED = re.compile(
    r"\b(?:threatened|planned|proposed(?! class)|possible|potential|expected|intended|hypothetical|anticipated|future)\b"
)
MIGHT = re.compile(
    r"\b(?:would|will|may|might|could)\b|\b(?:threats?|rights?|chances?|plans?|intent(?:ion)?|ability|deadline|permission|leave|standing|promises?|vows?|refusal|failure|prospects?) (?:of|to|for)\b"
)
UNFILED = re.compile(
    r" (?:(?:was|were) (?:never|not)|ha(?:s|ve|d) (?:not|never|yet to)(?: been| be)?|(?:will|would|could|may|might|is to|are to) be) (?:filed|brought|lodged|launched|made|submitted)\b"
)

EXPECTED = re.compile(
    r"[^,;.]{0,40}? (?:is|was|are|were) (?:(?:expected|planned|likely|due|set|slated) to be (?:filed|brought|lodged)|(?:expected|imminent|planned|likely|coming|to be filed|in the works|being (?:drafted|prepared|considered|weighed))\b(?! to\b))"
)
"""What tells of a suit that it is yet to come: "her suit against Doe is expected next week"."""
A_SUIT = re.compile(r"(?:law)?suits?|complaints?|class actions?")
OFFICES = r"(?:ethics|disciplinary|bar|police|misconduct|workplace|insurance|government|administrative|tort|internal)"
"""What a complaint or claim is called that is brought to no court."""
OF_OFFICE = re.compile(rf"\b{OFFICES} $")


def is_drafted(text: str, subject: str = "") -> bool:
    """Whether a sentence tells of a complaint that nobody has filed: "had drafted a complaint that named Doe"; or its subject is one: "her planned suit"."""
    return DRAFTED.search(text) is not None or THREATENED.search(subject) is not None


def is_supposed(text: str, found: re.Match[str]) -> bool:
    """Whether a paper that a match names may never be, or is none of a court: "she could face Roe's suit", "his planned motion", "an ethics complaint"."""
    if "paper" in found.re.groupindex and OF_OFFICE.search(text, 0, found.start("paper")):
        return True
    ahead = (
        text[found.start() : max(found.start("paper"), found.start())]
        if "paper" in found.re.groupindex
        else ""
    )
    if (
        "paper" in found.re.groupindex
        and A_SUIT.fullmatch(found["paper"] or "")
        and EXPECTED.match(text, found.end())
    ):
        return True
    threatened = (
        THREATENED.search(found[0])
        or UNFILED.match(text, found.end())
        or UNFILED.search(found[0])
        or MIGHT.search(ahead)
    )
    return threatened is not None or is_supposed_at(text, found.start())


def is_supposed_at(text: str, place: int) -> bool:
    """Whether what a text names at a place may never be, by the words before it."""
    before = text[max(0, place - 60) : place]
    if text.startswith("class", place):
        before = before.removesuffix("proposed ")  # a class that is proposed sues
    return SUPPOSED.search(before) is not None
