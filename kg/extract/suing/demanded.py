"""Suits told by what is sought in them: "Roe demands $5 million from Doe for fraud", "Roe's suit seeks $5 million from Doe"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import DATE, SUM, WHO
from kg.extract.matter.cues import theories
from kg.extract.suing.countering import WITHIN
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Sides

FROM = re.compile(
    rf"(?:[\w-]+ ){{0,3}}(?:{SUM}|damages|compensation|back pay|payment) (?:in (?:[\w-]+ ){{0,2}}damages )?from (?P<b>{MANY})"
)
OWN_PAPER = re.compile(
    rf"\bin (?:an?|his|her|its|their|{WHO} 's) (?:[{SUM}{DATE}] )?(?:(?!separate|other|earlier|draft|planned|threatened|proposed)[\w-]+ ){{0,3}}?"
    r"(?:lawsuit|suit|complaint|petition|class action)\b(?! (?:of (?!\w+ing\b)|(?:by|from|to|with)\b))"
)
"""A paper of one's own in which one accuses another, or seeks something."""
IN_SUIT = re.compile(rf"[^;]*?{OWN_PAPER.pattern}")


def demands(frame: Frame) -> Sides | None:
    """The sides of "Roe demands $5 million from Doe for fraud"; "Roe's suit seeks $5 million from Doe"."""
    us, found = doers(frame), FROM.match(frame.rest)
    if found and frame.is_of_paper and not frame.is_passive:
        owner = next((one.keys for one in frame.clause.subject if one.tag == "W"), ())
        return Sides(frame.gathered.parties_of(owner), frame.behind(found["b"]))
    if not us or found is None or not (theories(frame.rest) or is_in_suit(frame)):
        return None
    return Sides(us, frame.behind(found["b"]), WITHIN.search(frame.rest) is not None)


def is_in_suit(frame: Frame) -> bool:
    """Whether a clause tells of what is done in a suit: "the lawsuit in which Roe demanded it", "demanded it in a suit"."""
    lead = frame.clause.lead
    which = bool(lead) and lead[-1].low == "which" and any(one.low in SUITS for one in lead[:-1])
    return which or opens_in_it(frame) or IN_SUIT.match(frame.rest) is not None


def opens_in_it(frame: Frame) -> bool:
    """Whether a sentence begins with what is told in a suit: "In it Roe accuses Doe"."""
    first, word = frame.words[:2], frame.gathered.word
    return frame.number == 0 and len(first) > 1 and first[0].low == "in" and word(first[1]) == "it"
