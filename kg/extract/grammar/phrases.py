"""What the patterns of litigation have in common: names with what stands before them, suits, motions, courts' acts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kg.extract.grammar.tokens import Token
from kg.extract.grammar.vocabulary import OFFICES
from kg.extract.grammar.wording import QUOTE, WHO, WHO_AT
from kg.extract.text.cued import Cued
from kg.extract.text.words import by_letter

WORD = r"[\w\u2019'.&-]{1,60}"
STOPS = by_letter(
    r"is|are|was|were|has|have|had|been|though|although|while|when|and|or|of|in|on|at|to|for|by|with|from|against|that|wh\w+|after|over|but|as|because|if"
    r"|said|says|like|unlike|nor|neither|behind"
)
"""Words that end a description."""
OWNED_BY = r"(?:[Tt]he )?[\U000f0000-\U000f3fff] 's? (?:[\w\u2019-]{1,60} ){0,5}?(?:, )?"
"""Another's name before a description: "Roe's lawyer"."""
DESCRIPTION = rf"(?:(?!(?:{STOPS})\b)(?:{WORD}|{QUOTE}) ){{0,6}}?"
"""Words before a name: its title, its trade."""
PRE = rf"(?:{OWNED_BY})?{DESCRIPTION}"
"""What may stand before a name or another noun."""
START = r"(?<![^ ])"
"""The beginning of a token: nothing begins within one, and looking for it there takes most of the time."""
LED = rf"(?:(?>{OWNED_BY}{DESCRIPTION}(?={WHO}))|{DESCRIPTION})"
"""What may stand before a name, as `PRE`.

Where the owner's words end and the description begins is decided once: in a list of many names with owners, trying
each division of each would take time exponential in their number.
"""
KIN = r"(?:(?:(?:his|her|its|their|the|an?|another|both|fellow|(?:one|two|three|four|five|six|some|several)(?: of (?:the|its|his|her|their|those))?) (?:[\w\u2019'-]{1,60} ){1,5}?[,:] ?))?"
"""A description and a comma before a name: "his own label, ..."."""
NAME = rf"{START}{KIN}{LED}{WHO}(?! ')"
SUIT = r"(?:class[- ]action|lawsuit|law suit|suit|complaint|case|action|petition|countersuit|counter-suit|counter-?claims?|cross-complaint|claims?|litigation|charges)"
MOTION = r"(?:(?:cross-)?motions?|requests?|bids?|application|petition|plea|effort|attempt|push|demurrers?)"
SUITED = ("action", "suit", "complaint", "case", "petition", "claim", "litigation", "charges")
MOVED = (
    "motion",
    "request",
    "bid",
    "application",
    "petition",
    "plea",
    "effort",
    "attempt",
    "push",
    "demurrer",
)
"""Words without which neither is named."""
COUNTER = Cued(
    r"\bcounter-?(?:suit|claims?|sued|complaint)|\bcross-complaint", "counter", "cross-", flags=re.IGNORECASE
)
LIST = rf"{START}{LED}{WHO}(?: ,? ?and {LED}{WHO}| , {LED}{WHO})*"
"""Several names, of whom something may be."""
NAMED = re.compile(rf"{WHO}(?! ')")
"""An agent who does not only own what is named."""
APART = rf"(?! (?:'|(?:{by_letter('|'.join(sorted(OFFICES)))})\b))"
OF_ANOTHER = rf"(?!an? {WHO} [a-z])"
"""What only describes the one before it by another: "Roe Systems, a Holm subsidiary"."""
MANY = rf"{NAME}(?: ,? ?and {KIN}{LED}{WHO}(?! ')| , {OF_ANOTHER}{KIN}{LED}{WHO}{APART})*"

AMONG = re.compile(
    rf"\b(?:affiliates|subsidiaries|executives|officers|officials|units|companies|others|clubs|directors|colleges|schools|teams|defendants|members|partners|firms)\b[^;,]{{0,40}} , (?:among (?:them|{WHO})|including) (?P<b>{MANY})"
)
"""Those who are named of several: "sued Doe and certain of its affiliates, among them Poe"."""
ALONG = re.compile(
    rf"\b(?:along with|as well as|together with) (?:(?:its|his|her|their|the|two|three|four|five|six|several) (?:[\w-]+ ){{1,3}}?and )?(?P<b>{MANY})"
)
"""Those told in the company of others: "along with Poe", "together with her campaign and Poe"."""
OWNED_TOO = re.compile(
    rf"[^;:]{{1,120}}? and (?:an?|the|his|her|its|their|another) (?:[\w-]+ ){{0,2}}(?:company|firm|corporation|business|label|studio|partnership|entity|trust|fund|nonprofit|farm|hospital|clinic|school|store|shop|restaurant|bar|club|church|contractor|manufacturer|maker|supplier|distributor|charity|foundation|website|platform|plant|factory|hotel|bank|agency|broker|insurer) [^;,]{{1,60}} , (?P<b>{WHO})(?= [.,;]|$| (?:in|on|for|over|of)\b)"
)
"""A body that is told of by a clause before its name: "sued Doe and a company he owns, Poe LLC"."""


ASIDE = r"(?: (?:of|from) [A-Z][\w.]+)?(?: ,(?: (?:an?|the|its|his|her|their|who|which|of|now|then|formerly|\d\d)\b[^;,]{0,70} ,)?)?"
"""What may describe a name between commas, before a pattern goes on."""


def people(characters: str | None, words: Sequence[Token]) -> list[Token]:
    """The agents' tokens in a matched stretch of the words' text, in order; not who only owns what is named."""
    return [words[ord(one) - WHO_AT] for one in NAMED.findall(characters)] if characters else []


def keys(characters: str | None, words: Sequence[Token]) -> tuple[str, ...]:
    """The keys of the agents in a matched stretch, each once, in order."""
    return tuple(dict.fromkeys(key for one in people(characters, words) for key in one.keys))


def joined(words: Iterable[Token]) -> str:
    """The tokens as plain words for patterns, each agent as one character: never what is printed."""
    return " ".join(one.text for one in words)
