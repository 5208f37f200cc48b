"""What is told behind a colon as one of several things that may come: "It could go two ways: a jury awards her $5 million, or ..."."""

from __future__ import annotations

from kg.extract.telling.frames import Frame
from kg.extract.text.cued import Cued, Rules

MAY_BE = Rules((Cued(
    r"\b(?:(?:ways|scenarios|possibilities|options|choices|outcomes|alternatives|paths|endings|what-ifs)\b[^:;]{0,90}?|(?:could|would|might|may)(?: [\w-]+){1,8}?"
    r"|(?:dream|hope|fear|wish|pitch|prediction|forecast|bet|guess|theory|nightmare|rumor|scenario|hypothetical|worst case|best case|fantasy)\b[^:;]{0,40}?) : "
), ""))  # fmt: skip


def is_option(frame: Frame) -> bool:
    """Whether a clause stands behind a colon before which a sentence tells that what follows is only thought of."""
    found = frame.parsed.matches(MAY_BE)
    return bool(found) and found[0][1].end() <= frame.whole.offsets[frame.clause.verb.first]
