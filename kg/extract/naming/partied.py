"""Whom words name that tell nothing of themselves, where one stands who sues or is sued: "sued Clearview AI", "the Miami Heat denied"."""

from __future__ import annotations

import re

from kg.extract.naming.deeds import SUES
from kg.extract.naming.families import FAMILIES, NATIONAL
from kg.extract.naming.known import THINGS
from kg.extract.naming.settings import Setting
from kg.extract.naming.signs import COUNTIES, ENDS, INITIAL, JUDGE_OF, PLACED
from kg.extract.naming.titles import TRADES, nouns_around
from kg.extract.naming.towns import is_in_state
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.words import BODIES, LEADING, NOTHING, PLACES
from kg.model.agent import AgentKind

SUED = re.compile(
    r"\b(?:sue[sd]?|suing|countersued|(?:lawsuits?|suits?|complaints?|claims|case|verdict|judgment|allegations) against|accus(?:es|ed|ing)|vs?\.|(?:lawsuit|suit|complaint|case) (?:brought |filed )?by"
    r"|(?:lawyers?|attorneys?|counsel|spokes(?:man|woman|person)) for|represent(?:s|ed|ing)) (?:the )?$"
    r"|\b(?:(?:co-?)?founder|chief executive|CEO|chair(?:man|woman)|(?:chief|executive|managing|general) (?:officer|director|manager|counsel)|(?:vice )?president|owner|subsidiary|affiliate|unit|division|parent company|editor) of (?:the )?$"
)
"""What stands before one who sues, is sued or is acted for, or whose officers are told."""
ACTS = re.compile(
    r"(?:,[^,.;\n]{1,60},)? (?:(?:has|have|had|also|later) )*(?:denied|denies|deny|agreed to|argued|argues|contends?|contended|said (?:it|that|in)|declined to|responded|infringed|must pay|were sued)\b"
)
"""What stands behind one who does what parties do."""
FACED = re.compile(r"[\w.,)] vs?\. (?:the )?$")
FACING = re.compile(r"(?:,? et al\.?,?)? vs?\. [A-Z]")
"""What stands before and behind a side in a case's name."""
DESCRIBED = re.compile(
    r", (?:an?|the|one of) [^.;\n]{1,80}?, (?:(?:has|have|had|also|later) )*(?:sued|sues|countersued|accuse[ds]|is suing|was sued|(?:filed|brought) (?:an?|the|its|suit))\b"
)
"""What stands behind one who sues, with what it is between: "Evermoor Park, a theme park in Logan, Utah, sued"."""
DIRECTED = frozenset({"United", "Atlantic", "Central", "Southern", "Northern", "Eastern", "Western", "First"})
"""Words that begin the names of bodies, though they are words of courts and papers: "Atlantic Records"."""
PEOPLES = frozenset({"Americans", "Africans", "Asians", "Europeans", "Hispanics", "Latinos"})
NO_NAMES = PLACES | THINGS
NO_ENDS = NOTHING | PEOPLES | PLACES
"""Words that end nobody's name."""
EMPTY = NOTHING | BODIES
OF_BODIES = BODIES | PLACES
OPENING = LEADING | {
    "Suppose",
    "Imagine",
    "Assume",
    "Say",
    "Picture",
    "Had",
    "Has",
    "Have",
    "Would",
    "Could",
    "Can",
    "Might",
    "Must",
    "Let",
}
"""Words that open sentences before a name: "Had Roe sued Doe"."""
INITIALED = re.compile(r"(?:[A-Z]\.){1,3}")
LONGEST = 5


def as_party(words: list[str], at: Setting) -> AgentKind | None:
    """The kind of whom words name by what they do in a suit or have done to them; None where nothing tells that."""
    if not words[1:] or words[LONGEST:] or at.title or not _can_sue(words, at):
        return None
    told = ENDS.match(at.after) and SUED.search(at.before)
    sided = FACED.search(at.before) or FACING.match(at.after)
    if not (told or sided or SUES.match(at.after) or ACTS.match(at.after) or DESCRIBED.match(at.after)):
        return None
    return "Person" if _is_person(words, at) else "Organization"


def _can_sue(words: list[str], at: Setting) -> bool:
    """Whether words may be somebody's name: none of the law, of a people, or of a place alone."""
    last = words[-1]
    name = " ".join(words)
    if is_in_state(name, words, at.after) or (last in COUNTIES and JUDGE_OF.search(at.before)):
        return False
    if last in BODIES and words[0] in DIRECTED:
        return True
    if name in NO_NAMES or words[0] in OPENING or (not name.isupper() and name.upper() in at.facts.text):
        return False  # of "HOLM MEDIA LLC" it is the name in small letters
    if words[0] in PLACED and not (words[2:] and (is_ordinary(last) or at.before.endswith(("the ", "The ")))):
        return False
    inner = {word.strip(".,").title() for word in words if not INITIAL.fullmatch(word)}
    return last not in NO_ENDS and not inner <= EMPTY


def _is_person(words: list[str], at: Setting) -> bool:
    """Whether of two words the last is a surname: "T.J. Watt", "Hulk Hogan"; a body's by its article, place or letters."""
    first, last = words[0], words[-1]
    if nouns_around("", at.after)[1] not in {"", *TRADES} and DESCRIBED.match(at.after):
        return True  # "Storm Rain, a nurse in Salem, Oregon, sued"
    body = (
        at.before.endswith(("the ", "The "))
        or {first, last} & OF_BODIES
        or last.isupper()
        or first in NATIONAL
    )
    if body or words[2:] or any(map(str.isdigit, last)):
        return False
    plain = is_ordinary(last) and last not in FAMILIES
    return INITIALED.fullmatch(first) is not None or (not plain and (last in FAMILIES or is_ordinary(first)))
