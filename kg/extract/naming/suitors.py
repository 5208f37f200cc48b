"""Who is told to sue, or to be sued, by the words around the name: a judge who is, judges nothing there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.naming.deeds import DOES, DONE
from kg.extract.naming.people import Named
from kg.extract.naming.settings import Setting
from kg.extract.naming.signs import JUDGE_OF, SUED_TOO
from kg.extract.naming.titles import is_judge
from kg.extract.text.cued import Cued

OFFICE = r"(?:(?:the|then|former|retired|state|federal|county) )*$"
ACCUSED = Cued(rf"\b(?:sue[sd]?|suing|(?:law)?suits? against|countersued|defendants?,?) {OFFICE}")
"""What stands before a judge who is sued."""
SUING = re.compile(
    r"(?:,[^.;,]{1,60},)? (?:(?:was|were|is being|has been|had been|has|had|also|is) )*(?:sued|sues|suing|countersued|filed (?:a|the|her|his) (?:law)?suit|(?:brought|brings) (?:the|her|his|this) (?:law)?(?:suit|case|action)|(?:gone|went) to (?:federal |state )?court|v\.)(?!\w)"
)
"""What stands behind one who sues, or is sued."""
LAWYERS = frozenset({"lawyer", "attorney", "counsel"})
HAS_COUNSEL = re.compile(r" (?:is|was|has been|is being) (?:\w+ )?(?:represented|defended) by\b")
SUES = re.compile(
    r" (?:(?:has|had|have) )?(?:(?:later|then|also|since|first|next|now|even|promptly) )?(?:sue[sd]?|countersue[sd]|(?:filed|files|brought|brings) (?:an?|his|her|another|the|two|three)\b|is suing|was suing|went after|goes after|takes? [A-Z]\w+ to court|took [A-Z]\w+ to court)\b"
)
"""What those do who sue, and those who only act for them hardly ever."""


def acts(at: Setting) -> bool:
    """Whether a name is known by what is done by its bearer, or to it; not by a judge of it: "Judge Roe of Lund County denied"."""
    does = DOES.match(at.after) and not JUDGE_OF.search(at.before)
    return bool(DONE.search(at.before) or does or SUED_TOO.search(at.before))


def is_party(at: Setting) -> bool:
    """Whether the words around a name tell that its bearer sues, or is sued."""
    before = at.before[:-1] if at.title else at.before  # else it ends within the title
    return ACCUSED.search(before) is not None or SUING.match(at.after) is not None


def is_namesake(one: Named, name: str, at: Setting) -> bool:
    """Whether a judge's title with a surname means somebody else than the party who has that surname."""
    return is_judge(at.title) and " " not in name and one.party and not one.judge and not is_party(at)


def no_lawyer(text: str, place: int, sex: str, people: Sequence[Named]) -> bool:
    """Whether the pronoun of a sex that ends here means no lawyer: who sues is none where somebody else may be meant."""
    if HAS_COUNSEL.match(text, place):
        return True
    if not people or SUES.match(text, place) is None:
        return False
    persons = (one for one in people if one.kind == "Person" and not one.judge and one.gender in {sex, ""})
    return not all(one.nouns & LAWYERS for one in persons)
