"""Headlines as sentences: "Jury Sides With Roe" in small letters, "Roe Inc. suit against Doe tossed" with what headlines leave out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from kg.extract.grammar.vocabulary import part_of
from kg.extract.naming.masks import PRIVATE, Masked
from kg.extract.naming.people import Named
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.verbs import forms

WORD = re.compile(r"[A-Za-z][A-Za-z'-]*")
LONG = 4
"""Letters from which a headline's words have a capital."""
FEWEST = 2
"""Words of the language with a capital, the first of a line aside, that make it a headline; one verb between two names does."""
WIDEST = 220
"""Characters of a headline at most."""
TOP = 300
"""Code points of a text in which lines without capitals are headlines too."""
KEPT = frozenset({"May", "March", "August", "Court", "Judge", "Justice", "District", "Circuit", "State", "County"})  # fmt: skip
"""Words of the language that are of days, courts and titles with a capital."""
SMALL = frozenset({"a", "as", "its", "it", "is", "no", "vs"})
WHO = PRIVATE.pattern
PAPER = r"(?:law)?suit|complaint|case|appeal|claims?"
ROUND = re.compile(
    r"[$\u20ac\u00a3]\d+ ?(?:[Mm]|[Bb]|[MmBb]illion)(?= (?:[Tt]o|[Ff]or|[Ii]n|[Oo]ver|[Ff]rom|[Aa]gainst|[Aa]fter)\b|$)"
)
"""A round sum, which the text tells to the dollar."""
KIND = rf"(?!(?:{PAPER}|to|may|will|could|did|brought|lost|won|beat)\b|\w+(?:s|ed)\b)[a-z-]+"
"""A word that tells the kind of a suit, and is no verb."""
GOES_ON = r"(?=$| (?:against|over|alleging|accusing|claiming|in)\b)"
"""What may stand behind a suit that is told of: "faces Roe suit over pay", and not "faces Roe suit rumors"."""
OWNED = (
    re.compile(
        rf"(?:^|(?<!the )(?<!an )(?<!a ))(?P<who>{WHO})(?P<at>)(?= (?:{KIND} ){{0,3}}(?:{PAPER}) (?:against|over|accusing|alleging|claiming)\b)"
    ),
    re.compile(
        rf"\b(?:with|faces?|from|to settle|ends?|settles?|beats?|escapes?|fights?) (?P<who>{WHO})(?P<at>)(?= (?:{KIND} ){{0,2}}(?:law)?suit{GOES_ON})"
    ),
)
"""Where a body stands before the suit that it brings without "'s"; a person's name there may be of somebody who is dead."""
UNTOLD = re.compile(
    r"^(?:is|are|was|were|has|have|had|does|did|do|should|could|can|would|will|might|may|must|who|what|when|where|why|how|if|whether)\b"
    r"|\b(?:never|nobody|no one|unlikely|likely|would|could|might|if|rumou?rs?|fears?|satir\w*|jokes?|hoax|fake|novel|plays?|poll|opinion)\b"
    r"|^(?!(?:(?:federal |[\w.]+ )?(?:jury|judge|court)):)[\w' -]{3,30}: ",
    re.IGNORECASE,
)
"""Headlines that ask, doubt, jest, or stand under somebody else's heading: they tell nothing."""
LEFT_OUT: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"^{WHO}(?P<at>, )(?={WHO} [a-z])"), " and "),
    (re.compile(r"\b(?!files?\b)[a-z]+s (?P<at>)(?=(?:law)?suit (?:against|by|over)\b)"), "a "),
    (re.compile(rf"^{WHO} (?P<at>)(?=(?:sued by|accused (?:by|of)|hit (?:by|with)|found (?:not )?(?:liable|guilty|negligent)|cleared (?:of|in))\b)"), "was "),
    (re.compile(rf"'s (?:{KIND} )*(?:{PAPER}) against {WHO} (?P<at>)(?=(?:dismissed|tossed|revived|settled|dropped|withdrawn|thrown out|stayed|reinstated)(?:$| (?:by|in|on|after|over|with)\b))"), "was "),
    (re.compile(r"^(?:[Aa] )?(?:[Ff]ederal |[\w.]+ )?(?:[Jj]ury|[Jj]udge|[Cc]ourt)(?P<at>: )"), " finds that "),
)  # fmt: skip
"""What else headlines leave out: where it would stand, and the words."""


def spelled_out(masked: Masked, people: Mapping[str, Named]) -> Masked:
    """A sentence as it would stand elsewhere if it is a headline; what is masked is somebody's name, whose kind ``people`` tell."""
    text = masked.text
    if (
        not text
        or len(text) > WIDEST
        or text.rstrip()[-1:] in {".", "!", "?", ",", ";", ":"}
        or UNTOLD.search(text)
    ):
        return masked
    titled = _is_titled(text)
    if not titled and masked.at[0] > TOP:
        return masked
    return _filled(_in_small(masked) if titled else masked, people)


def _in_small(masked: Masked) -> Masked:
    """The line in small letters, without the round sums of the title."""
    for found in reversed(list(ROUND.finditer(masked.text))):
        masked = _put(masked, found.span(), "millions")
    return replace(masked, text=WORD.sub(_small, masked.text))


def _is_titled(text: str) -> bool:
    """Whether most of a line's words of the language begin with a capital."""
    words = [one for one in WORD.finditer(text) if len(one[0]) >= LONG]
    big = [one for one in words if one[0][0].isupper()]
    plain = [one[0] for one in big if one.start() and not one[0].isupper() and _is_plain(one[0])]
    alone = (
        len(plain) == 1
        and plain[0].casefold() in forms()
        and len(PRIVATE.findall(text)) == len(text.split()) - 1
    )
    return len(big) * 10 >= len(words) * 9 and (len(plain) >= FEWEST or alone)


def _is_plain(word: str) -> bool:
    """Whether a word is one of the language that has no capital elsewhere."""
    small = word.casefold()
    known = small in forms() or small in SMALL or part_of(small) != "x" or is_ordinary(word)
    return known and word not in KEPT


def _small(word: re.Match[str]) -> str:
    """A word in small letters, if it is one of the language."""
    own = word[0]
    return own.casefold() if (own == "A" or not own.isupper()) and _is_plain(own) else own


def _filled(masked: Masked, people: Mapping[str, Named]) -> Masked:
    """The line with what is left out in its place."""
    for pattern in OWNED:
        for found in reversed(list(pattern.finditer(masked.text))):
            if people[masked.mention(found["who"]).key].kind == "Organization":
                masked = _put(masked, found.span("at"), "'s")
    for pattern, words in LEFT_OUT:
        for found in reversed(list(pattern.finditer(masked.text))):
            masked = _put(masked, found.span("at"), words)
    return masked


def _put(masked: Masked, span: tuple[int, int], words: str) -> Masked:
    """The line with words in place of a stretch; in the text they stand where it begins."""
    start, end = span
    at, text = list(masked.at), masked.text
    return replace(
        masked, text=text[:start] + words + text[end:], at=[*at[:start], *[at[start]] * len(words), *at[end:]]
    )
