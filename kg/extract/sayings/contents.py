"""What a saying tells of: a settlement that is made, what the law is, what those who are sued did, what its quote says of somebody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.grammar.tokens import Token
from kg.extract.matter.gathered import Keys
from kg.extract.requests.asked import clients
from kg.extract.sayings.intentions import OURS
from kg.extract.telling.frames import Frame
from kg.extract.text.words import listed

SETTLED = re.compile(
    r"\b(?:have|has|had|['\u2019]ve|they|sides|parties) (?:\w+ly |also |now |since |all )*(?:settled|resolved|reached (?:an?|the) (?:[\w-]+ ){0,3}(?:settlement|agreement|deal|accord)|come to terms)\b(?! (?:down|on\b|in\b))"
    r"|\b(?:terms|settlement|agreement|deal|amount|sum) (?:[\w-]+ ){0,4}?(?:is|are|was|were|remain|remains) (?:to remain )?(?:strictly )?confidential\b|\b(?:case|suit|lawsuit|matter|dispute|litigation) (?:is|was|has been|had been) (?:now )?(?:over|closed|resolved|settled)\b"
)
"""How a text tells that a suit is settled, whoever says so."""
LAWS = listed(
    "amendment act law laws statute statutes constitution precedent regulation regulations ordinance"
)
PERSON = frozenset({"Person"})
FEW = 3
"""Words of a quote that may be all that is said of somebody."""
LITIGATED = re.compile(
    r"\b(?:law)?suits?\b|\b(?:litigation|liability)\b|\b(?:settle\w*|court\w*|judges?|jur(?:y|ors)|verdict|rul(?:ed|ing)s?|trial|case|appeal\w*|motion|evidence|dismiss\w*|deal|damages|lawyers?|attorneys?|testi\w+|claims?|award\w*|hop\w+|want\w*|money|justice|decision|orders?|complaint|allegations?|charges?|filing|agreement)\b"
)
"""Words by which somebody speaks of a suit, and not of what it is about."""


def is_settlement(text: str) -> bool:
    """Whether what is said is that a suit is settled, or on what terms."""
    return SETTLED.search(text) is not None


def is_of_law(content: Sequence[Frame]) -> bool:
    """Whether what is said is what a law provides: "the First Amendment says otherwise"."""
    subject = content[0].clause.subject if content else ()
    return bool(subject) and subject[-1].low in LAWS and not content[0].clause.verb.passive


def is_predicate(words: Sequence[Token], span: tuple[int, int]) -> bool:
    """Whether a quote is all that is said of somebody: 'had "set up families to fail"', 'that they "never had a say"'."""
    for place, one in enumerate(words[1:], start=1):
        if one.tag != "Q" or not span[0] <= one.start < span[1]:
            continue
        before = words[place - 1]
        fits = before.tag in {"h", "a"} or before.pronoun
        if fits and len(one.text.split()) >= FEW and span[1] - one.end <= FEW:
            return True
    return False


def blames(frame: Frame, who: Keys, content: Sequence[Frame], text: str) -> bool:
    """Whether those who sue, or their counsel, say what those did who are sued."""
    gathered = frame.gathered
    sued = {one for _, some in gathered.sides.values() for one in some}
    suing = {one for some, _ in gathered.sides.values() for one in some}
    ours = clients(gathered, who)
    if not content or LITIGATED.search(text) or not sued.isdisjoint({*who, *ours}):
        return False
    first = content[0]
    verb = first.clause.verb
    done = verb.finite and not (verb.modal or verb.negated)
    tense = {kind for one in first.words[verb.first : verb.last + 1] for kind in one.kinds}
    named = set(gathered.resolved(first.mine))
    if not done or "past" not in tense or not set(ours) <= suing:
        return False
    if named:
        return named <= sued and not first.is_passive
    return ours != who and bool(first.clause.subject) and first.clause.subject[-1].low not in OURS
