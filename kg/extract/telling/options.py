"""What is only asked or thought of within a sentence: "It could go two ways: a jury awards her $5 million, or ...", "Who must pay $5 million? (a) Roe"."""

from __future__ import annotations

from kg.extract.telling.frames import Frame
from kg.extract.text.cued import Cued, Rules

MAY_BE = Cued(
    r"\b(?:(?:ways|scenarios|possibilities|options|outcomes|alternatives|endings|what-ifs)(?: (?:from here|now|open|left|ahead))?|(?:could|might|may|can) (?:break|end|fall|go|play|turn)(?: [\w-]+){0,5}?"
    r"|(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur) (?:[\w-]+ )?(?:dream|nightmare)|(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Oo]ne) (?:[\w-]+ )?(?:hope|fear|wish|pitch|prediction|forecast|bet|guess|theory|scenario|hypothetical|worst case|best case|fantasy)) : "
)
"""Behind what a sentence tells on of what may come."""
QUIZ = Cued(
    r"(?:^|: )(?:[Ww]ho|[Ww]hat|[Ww]hich|[Dd]id|[Dd]oes|[Hh]as|[Ii]s|[Ww]as|[Ww]ere|[Ww]ill) [^.;?]{1,200} \?",
    "?",
)
"""A question, whatever answers stand behind it."""
TRIED = Rules((MAY_BE, True), (QUIZ, False))


def is_option(frame: Frame) -> bool:
    """Whether a clause stands behind a colon before which a sentence tells that what follows is only thought of, or within a question."""
    place = frame.whole.offsets[frame.clause.verb.first]
    return any(
        found.end() <= place if behind else found.start() <= place < found.end()
        for behind, found in frame.parsed.matches(TRIED)
    )
