"""What a verb of saying tells besides sayings: a decision, a request, the name of a claim."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MOTION
from kg.extract.grammar.wording import QUOTE, WHO
from kg.extract.matter.cues import ANY_THEORY, theories
from kg.extract.telling.frames import Frame
from kg.extract.telling.ruling import ruler
from kg.extract.telling.speech import KIND, trails

NAMES = re.compile(
    r"(?:[^;,]*? of )?[\w-]+(?: [\w-]+){0,3}(?: \.?)?$|(?:both )?[\w-]+(?:(?: ,)? [\w-]+){0,12}(?: \.?)?$"
)
"""An accusation that only names what a claim is called by; the claim tells it already."""
MOTIONS = re.compile(rf"\b(?:{MOTION}|appeal|injunction|judgment)\b")
OFFERED = re.compile(
    r"(?:[\w\u2019'$-]+ ){0,4}?(?:offers?|settlement|deal|proposals?|applicants?|invitation|plan)\b"
)
"""What is rejected by turning it down, and no saying."""
REASONED = re.compile(
    rf"(?:{WHO} 's? )(?:[\w-]+ ){{0,2}}?(?:arguments?|contentions?|theory|theories|positions?|defenses?)\b"
)
"""What jurors and judges reject of a party, who may be meant by "they"."""
ARGUED = re.compile(
    rf"(?:(?:the|his|her|its|their|a|both|all|two|{WHO} 's?) )+(?:case|cause|appeal|motion)s?\b|(?:for|before|on behalf of)\b"
)
IN_COURT = re.compile(rf" (?:in|before) (?={WHO}|(?:[\w.'-]+ ){{0,4}}[Cc]ourt)")
CLAIMS = re.compile(r"(?:[\w-]+ ){0,3}?(?:claims?|counts?|causes? of action)\b(?! that\b)")
"""Claims that are asserted, and no words."""

DOING = re.compile(r"\w+ing (?:the|an?|its|his|her|their)\b")
OF_CLAIMS = frozenset({
    *("and", "or", "of", "for", "the", "a", "an", "both", "also", "its", "his", "her", "their", "as", "well", "in"),
    *("direct", "indirect", "contributory", "vicarious", "induced", "willful", "gross", "federal", "state", "common-law", "statutory"),
    *("infringement", "counterfeiting", "dilution", "violations", "violation", "claims", "claim", "counts", "per", "se"),
})  # fmt: skip
"""Words between the names of claims, and of what kind they are."""


def is_act(frame: Frame) -> bool:
    """Whether the verb tells of a decision, or of a request, and of no saying."""
    kind = KIND[frame.verb]
    if frame.decides:
        return kind in {"denial", "allegation", "intention"} or _is_named(frame)
    if kind == "denial":
        pronoun = frame.clause.head is not None and frame.clause.head.pronoun
        turned_down = frame.verb == "reject" and (
            OFFERED.match(frame.rest) is not None or (pronoun and REASONED.match(frame.rest) is not None)
        )
        return frame.verb != "deny" and (turned_down or MOTIONS.search(frame.rest[:50]) is not None)
    return (kind == "ruling" and not ruler(frame)) or _is_named(frame)


def _is_named(frame: Frame) -> bool:
    """Whether a clause only names a claim, or what is argued in court: "the suit alleges fraud", "argued the case"."""
    if frame.verb in {"accuse", "allege", "claim", "assert"} and not CLAIMS.match(frame.rest):
        named = IN_COURT.split(frame.rest.partition(" ;")[0])[0]
        if not theories(named):
            return False
        sues = any(frame.gathered.against(one) for one in frame.gathered.parties_of(frame.mine))
        alone = sues and frame.clause.verb.form != "doing"  # "has sued Doe, alleging fraud" says it too
        listed = (alone or frame.is_of_paper) and _is_list(frame, named)
        return listed or (frame.is_of_paper and NAMES.match(named) is not None)
    if frame.verb in {"assert", "claim", "allege"} and CLAIMS.match(frame.rest):
        return True
    told = trails(frame) or re.search(r"\bthat\b", frame.rest) is not None or QUOTE in frame.rest
    return frame.verb == "argue" and not told and ARGUED.match(frame.rest) is not None


def _is_list(frame: Frame, named: str) -> bool:
    """Whether words do nothing but name claims: "fraud and unjust enrichment", "the company of negligence"."""
    claims = named.partition(" of ")[2] if frame.verb == "accuse" else named
    left = ANY_THEORY.sub(" ", claims.lower())
    return (
        bool(claims)
        and DOING.match(claims) is None
        and all(one in OF_CLAIMS for one in re.findall(r"[^\s,.]+", left))
    )
