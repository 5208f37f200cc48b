"""The words of a masked sentence, each with its part in a clause: who, when, how much, said, noun, verb, joint."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from kg.extract.grammar.dates import PRINTED as DATE
from kg.extract.grammar.hometowns import as_usual
from kg.extract.grammar.money import PRINTED as SUM
from kg.extract.grammar.plainly import are_saying, does_state, is_called, is_said_past, likens, opens_claim
from kg.extract.grammar.pointing import pointing
from kg.extract.grammar.shortforms import spoken
from kg.extract.grammar.verbnouns import describes, verb_of
from kg.extract.grammar.vocabulary import (
    NAMELY,
    PLURALS,
    WELDED,
    part_of,
)
from kg.extract.naming.masks import PRIVATE, M, Masked
from kg.extract.text.verbs import forms

QUOTE = r"(?:\u201c|\"(?=\S))[^\u201c\u201d\"]{1,2900}[\u201d\"]?"
TITLE = r"[\u201c\"][A-Z\d][\w'.&:-]*(?: (?:[A-Z\d][\w'.&:-]*|of|the|and|a|an|in|on|to|with|for|at|from|by))* [A-Z\d][\w'.&!:-]*"
"""A work's title in its marks, without the last."""
WORK = re.compile(rf"{TITLE},[\u201d\"]")
"""The title of a work with the comma that belongs to its sentence."""
TITLED = re.compile(rf"{TITLE}[\u201d\"]")
NUMBER = r"(?:Nos?\. ?)?\b(?:\d:)?\d\d(?:\d\d)?-[a-z]{2,4}-\d{2,6}(?:-[A-Z]{2,4}){0,3}\b|\bNos?\. \d\d(?:\d\d)?-\d{1,5}\b"
TAIL = r"[\w&]*+(?>(?:(?:['\u2019](?!(?:s|ll|re|ve|d)\b)|[.-])(?=\w)[\w&]*+)*)"
"""What a word goes on with behind its first letter."""
PIECE = re.compile(
    rf"\s*(?:(?P<small>[a-z]{TAIL})|(?P<who>{PRIVATE.pattern})|(?=[A-Z\d$€£¥₹])(?:(?=[JFMASONDWT\d])(?P<date>\b(?:{DATE})\b)|(?=[USEGACNHR$€£¥₹\d])(?P<sum>{SUM})|(?=[N\d])(?P<number>{NUMBER}))"
    rf"|(?P<quote>{QUOTE})|(?P<short>'(?:ll|re|ve|d)\b)|(?P<own>'s?(?=[ ,.;)]|$))|(?P<word>\w{TAIL})|(?P<mark>[,;:()\u2014\u2013]|--|[^\w\s]))"
)
"""A word, a mark or a chunk by what it is called here, behind any blanks: what may begin a date, a sum or a number is asked first, since most words do not."""
WORDS = frozenset({"small", "word"})  # groups of a piece that is a word: in small letters it is tried first
BETWEEN = frozenset({"long", "rather", "all", "little", "since", "each", "both"})
"""Words that are adverbs between a helper and its verb: "has long denied"."""
TAGS = {"date": "D", "sum": "M", "quote": "Q", "number": "N", "own": "'", "short": "h"}
DASHES = frozenset({"\u2014", "\u2013", "--", "-"})
FINITE = frozenset({"past", "present"})
"""Forms of a verb that stand without a helper."""
SHOUTED = 4
"""Letters from which a word in capitals may be a verb: "is GRANTED", and not "US"."""
NO_ARTICLES = frozenset({"each", "both", "all"})
"""Determiners that may stand between a subject and its verb."""
SHORT = frozenset({
    "st", "mr", "mrs", "ms", "dr", "ft", "mt", "gov", "sen", "rep", "gen", "lt", "col", "sgt", "capt", "rev", "no", "u.s", "u.k",
})  # fmt: skip
"""Words whose full stop ends nothing."""
WELDS = {
    first: [(tuple(words.split()), tag) for words, tag in WELDED if words.startswith(first + " ")]
    for first in sorted({words.partition(" ")[0] for words, _ in WELDED})
}


class Token(Struct, frozen=True, gc=False):
    """A word or chunk: ``tag`` is its part, ``start`` and ``end`` its place in the text, ``keys`` whom it names.

    ``low`` is the word in small letters; ``court`` tells of courts and judges. A word that may be a verb has the ``verb`` and the ``kinds`` of its form.
    """

    text: str
    low: str
    tag: str
    start: int
    end: int
    keys: tuple[str, ...] = ()
    team: bool = False
    pronoun: bool = False
    court: bool = False
    verb: str = ""
    kinds: frozenset[str] = frozenset()

    @property
    def is_finite(self) -> bool:
        """Whether the word's form may be a clause's own verb: "sued", "sues"."""
        return not self.kinds.isdisjoint(FINITE)

    @property
    def acts(self) -> bool:
        """Whether somebody does something by the word: a finite form, or a helping verb."""
        return self.tag == "h" or self.is_finite


Tokens = tuple[Token, ...]
CLIENT = re.compile(
    rf"\((?:for|representing|on behalf of|arguing for|appearing for|counsel for|attorneys? for) (?:the )?(?:{M}|(?:plaintiff|defendant|appellant|appellee|petitioner|respondent)s?)\)(?! ?[,.;])"
)
"""For whom a lawyer acts, in brackets behind the name: "Poe (for Roe) argued"."""


def tokens(masked: Masked) -> list[Token]:
    """The tokens of a sentence in order; what stands in brackets is left out."""
    pieces = pointing(as_usual(_welded(_unbracketed(masked)), masked.text))
    found = [spoken(pieces, place) if one.low[:1] == "'" else one for place, one in enumerate(pieces)]
    return [
        _in_place(found, place) if one.verb or one.tag == "n" or one.low in BETWEEN else one
        for place, one in enumerate(found)
    ]


def _unbracketed(masked: Masked) -> list[Token]:
    """The tokens outside of brackets, each for itself."""
    found: list[Token] = []
    text = masked.text.strip(" .")  # a sentence that stands in brackets as a whole is told all the same
    whole = text.startswith("(") and text.find(")") in {-1, len(text) - 1}
    depth, last = -1 if whole else 0, ""
    places = masked.at
    aside = (
        {at for one in CLIENT.finditer(masked.text) for at in (one.start(), one.end() - 1)}
        if "(" in masked.text
        else ()
    )
    for piece in PIECE.finditer(masked.text):
        kind = piece.lastgroup or "mark"
        text, before = piece[kind], last
        last = text
        first, behind = piece.span(kind)
        if kind in WORDS:
            if not depth:
                low, tag, verb, kinds = _spelt(text, not first)
                found.append(Token(text, low, tag, places[first], places[behind - 1] + 1, (), False, False, False, verb, kinds))  # fmt: skip
            continue
        if text == "." and before.lower() in SHORT and behind < len(masked.text):
            continue  # "St. Louis"
        if first in aside:
            found.append(Token(",", ",", ",", places[first], places[first] + 1))
            continue
        depth += text == "("
        if not depth:
            found += _chunk(masked, kind, text, (first, behind))
        depth -= depth > 0 and text == ")"
    return found


def _chunk(masked: Masked, kind: str, text: str, span: tuple[int, int]) -> list[Token]:
    """The token of a piece that is no word, and of the "'s" that it stands for as well."""
    first, behind = span
    if kind == "mark":
        return [
            Token(text, text, "," if text in DASHES else text, masked.at[first], masked.at[behind - 1] + 1)
        ]
    start, end = masked.span(first, behind)
    if kind == "quote" and WORK.fullmatch(text):
        work = f"{text[:-2]}{text[-1]}"  # 'the author of "Blue Sky," sued'
        return [Token(work, work.lower(), "Q", start, end - 1), Token(",", ",", ",", end - 1, end)]
    if kind != "who":
        return [Token(text, text.lower(), TAGS[kind], start, end)]
    one = masked.mention(text)
    who = Token(text, text, "W", start, end, one.keys, one.team, one.pronoun, one.court)
    return [who, Token("'s", "'s", "'", end, end)] if one.owns else [who]  # "his motion" is somebody's


@lru_cache(maxsize=20_000)
def _spelt(text: str, opens: bool) -> tuple[str, str, str, frozenset[str]]:  # noqa: FBT001 - looked up by place
    """A word in small letters, its part wherever it stands, and the verb with the kinds of its form that it may be of.

    It may be one only in small letters, as the sentence's first, or shouted: May is a month.
    """
    low = text.lower()
    tag = part_of(low) if opens or text != "May" else "x"
    able = tag == "x" and (opens or text[0].islower() or (text.isupper() and len(text) >= SHOUTED))
    form = forms().get(low) if able else None
    return (low, tag, form.verb, form.kinds) if form is not None else (low, tag, "", frozenset())


def _welded(found: list[Token]) -> list[Token]:
    """The tokens with "as well as" and "no longer" as one each."""
    made: list[Token] = []
    last = 0
    for place in [at for at, one in enumerate(found) if one.low in WELDS]:
        words, tag = _weld(found, place) if place >= last else ((), "")
        if words:
            made += found[last:place]
            last = place + len(words)
            whole = " ".join(words)
            made.append(Token(whole, whole, tag, found[place].start, found[last - 1].end))
    return made + found[last:]


def _weld(found: list[Token], place: int) -> tuple[tuple[str, ...], str]:
    """The words that are one from a place on, and their part; none where each stands for itself."""
    for words, tag in WELDS[found[place].low]:
        if place + 1 < len(found) and found[place + 1].low == words[1] and _is_whole(found, place, words):
            return words, tag
    return (), ""


def _is_whole(found: list[Token], place: int, words: tuple[str, ...]) -> bool:
    """Whether words stand at a place."""
    return tuple([one.low for one in found[place : place + len(words)]]) == words


def _in_place(found: list[Token], place: int) -> Token:
    """The token as its neighbours make it: a noun or a verb where the word may be both."""
    one = found[place]
    before = found[place - 1] if place else None
    after = found[place + 1] if place + 1 < len(found) else None
    helped = after is not None and (after.verb or after.low == "been")
    if one.low in BETWEEN and before is not None and before.tag == "h" and helped:
        return replace(one, tag="a", verb="", kinds=frozenset())
    if one.tag == "n" and (known := verb_of(found, place)):
        return replace(one, tag="x", verb=known.verb, kinds=known.kinds)
    sides = one.low == "sides" and (after is None or after.low != "with")  # "both sides settled"
    deed = (
        (one.low == "leads" and _is_deed(before, after))
        or (one.low == "reasons" and before is not None and before.tag in {"W", "w", "j", "n"})
        or does_state(before, one, after)
    )
    claimed = before is not None and opens_claim(before, one, after)
    names = (one.low in NAMELY and not deed and not claimed) or is_called(one, after)
    counted = before is not None and before.text[:1].isdigit() and one.kinds == {"present"}  # "its 32 teams"
    if one.verb and not claimed and (names or sides or counted or _is_modifier(one, before, after)):
        return replace(one, verb="", kinds=frozenset())
    return one


def _is_deed(before: Token | None, after: Token | None) -> bool:
    """Whether a word that names things elsewhere is what somebody does: "Roe leads the defense"."""
    return (before.tag if before else "") in {"W", "w", "a"} and (after.tag if after else "") in {"d", "W"}


def _is_modifier(one: Token, before: Token | None, after: Token | None) -> bool:
    """Whether a verb's form is a noun or an adjective here: "the alleged theft", "state law", "a losing side"."""
    if before is not None and (before.tag == "'" or (before.tag == "d" and before.low not in NO_ARTICLES)):
        return True
    if likens(before, one, after) or (one.low in {"back", "amended"} and describes(one, before, after)):
        return True
    if "base" in one.kinds and one.kinds.isdisjoint({"past", "present"}):
        if before is not None and before.tag == "W" and after is not None and "past" in after.kinds:
            return True  # "the Roe label infringed"
        return before is None or not (
            before.tag in {"W", "w", "h", "a"}
            or before.low in PLURALS
            or are_saying(before, one)
            or is_said_past(before, one)
        )
    between = "ing" in one.kinds and before is not None and before.tag == "x" and not before.verb
    return between and after is not None and after.tag in {"x", "n"} and not after.verb
