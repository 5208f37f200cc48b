"""The groups of verbs in a sentence: "has been sued", "to dismiss", "accusing", each with what it does there."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from kg.extract.grammar.hometowns import is_of_town
from kg.extract.grammar.plainly import is_past_having, says_plainly, stands_in
from kg.extract.grammar.restrictive import BREAKS, awaits, is_bare, relative_before
from kg.extract.grammar.tokens import Token
from kg.extract.text.verbs import BE, DO, MODAL, NOT, SPEAKING, forms
from kg.extract.text.words import listed

PAPERS = frozenset({"lawsuits", "suits", "complaints", "cases", "actions", "which"})
PLEADING = frozenset({"accuse", "allege", "assert", "charge", "claim", "contend", "plead", "raise", "seek"})
"""What suits do: "the suits allege fraud", "the suits, which allege fraud"."""
LACKING = frozenset({"fail", "succeed", "prevail"})  # what takes nothing: "the bid failed"
DESCRIBING = frozenset({"relate", "base", "connect", "date", "locate"})  # "a suit related to"
MADE = listed("""
    file bring lodge submit publish issue sign launch make name base represent know call hold release own commit enter identify contain
""")
"""Verbs whose past form behind a noun describes it: "a suit filed in May"."""
NAMING = frozenset({"accuse", "call", "criticize", "blame"})
"""Sayings that speak of somebody, and open no clause of what is said."""
TOLD_IN = SPEAKING - {"call"}
ONE, CALLING = frozenset({"a", "an", "another", "one"}), frozenset({"call", "know", "name"})
LATER = frozenset({"last", "earlier", "this"})
REACHED_BY = frozenset({"phone", "telephone", "email", "e-mail", "text"})
PLACING = frozenset({"by", "below", "above", "herein"})


class Verb(Struct, frozen=True, gc=False):
    """A group of verbs: the last one's dictionary form, and what those before it make of it.

    ``form`` is "finite" (makes a clause of its own), "told" (describes a noun: "filed in May"), "doing" (describes
    what a doer does besides: "accusing Roe of ...") or "todo" ("to dismiss"). It stands from ``first`` to ``last``.
    """

    word: str
    form: str
    passive: bool = False
    modal: bool = False
    negated: bool = False
    first: int = 0
    last: int = 0

    @property
    def finite(self) -> bool:
        """Whether it makes a clause of its own."""
        return self.form == "finite"


def verbs_of(words: Sequence[Token]) -> list[Verb]:
    """The groups of verbs of a sentence in order."""
    found: list[Verb] = []
    place = 0
    for at, one in enumerate(words):
        able = at >= place and (one.verb or one.tag == "h")
        if able and (verb := _group(words, at)) is not None:
            found.append(verb)
            place = verb.last + 1
    return found


def before_adverbs(words: Sequence[Token], place: int) -> int:
    """The place of the last token before one that is no adverb; -1 where there is none."""
    at = place - 1
    while at >= 0 and words[at].tag == "a":
        at -= 1
    return at


def _group(words: Sequence[Token], first: int) -> Verb | None:
    """The group of verbs that begins at a place; None where none does."""
    return _helped(words, first) if words[first].tag == "h" else _alone(words, first)


def _helped(words: Sequence[Token], first: int) -> Verb:
    """A group that begins with helpers: "has been sued", "did not deny", "was a nurse"."""
    at = first
    while at < len(words) and words[at].tag in {"h", "a"}:
        at += 1
    helpers = [one.low for one in words[first:at] if one.tag == "h"]
    helper = helpers[-1]
    group = Verb(
        "be" if helper in BE else "have", _helped_form(words, first, helpers[0]),
        modal=not MODAL.isdisjoint(helpers), negated=any(map(_negates, words[first:at])) or (first > 0 and words[first - 1].low == "never"), first=first, last=at - 1,
    )  # fmt: skip
    main = words[at] if at < len(words) else None
    if main is None:
        return group
    if main.tag == "n" and helper in MODAL | DO and main.low in forms():
        return replace(group, word=forms()[main.low].verb, last=at)
    if (
        helper in BE
        and main.low == "filing"
        and [one.tag for one in words[at + 1 : at + 2]] in (["n"], ["d"])
    ):
        return replace(group, word="file", last=at)  # "is filing suit"
    if not main.verb or not _agrees(main, helper):
        return group
    has = helper == "'s" and any(one.tag in {"W", "d"} for one in words[at + 1 : at + 2])
    passive = helper in BE and not has and "participle" in main.kinds and "ing" not in main.kinds
    return replace(group, word=main.verb, passive=passive, last=at)


def _helped_form(words: Sequence[Token], first: int, helper: str) -> str:
    """The form of a group that begins with a helper."""
    if helper == "having" or (helper == "being" and first > 0 and words[first - 1].tag == "p"):
        return "doing"  # "fired for being pregnant"
    return "todo" if helper in {"be", "have", "do"} and _follows_to(words, first) else "finite"


def _follows_to(words: Sequence[Token], place: int) -> bool:
    """Whether "to" stands before a place, adverbs aside."""
    at = before_adverbs(words, place)
    return at >= 0 and words[at].low == "to"


def _negates(one: Token) -> bool:
    return one.low in NOT or one.low.endswith("n't")


def _agrees(main: Token, helper: str) -> bool:
    """Whether a verb is in the form that a helper takes: "will sue", "has sued", "is suing"."""
    if helper in MODAL | DO:
        return "base" in main.kinds
    return not main.kinds.isdisjoint({"participle", "ing"})


def _alone(words: Sequence[Token], at: int) -> Verb | None:
    """A verb without helpers; None where the word is no verb here."""
    form = _form_alone(words, at)
    if form is None:
        return None
    negated = form == "finite" and at > 0 and words[at - 1].low in {"never", "not"}
    return Verb(words[at].verb, form, passive=form == "told", negated=negated, first=at, last=at)


def _form_alone(words: Sequence[Token], at: int) -> str | None:
    """The form of a verb without helpers; None where the word is no verb here."""
    kinds = words[at].kinds
    back = before_adverbs(words, at)
    before = words[back] if back >= 0 else None
    if before is not None and before.low == "to":
        return "todo" if "base" in kinds else None
    if "ing" in kinds:
        return "doing"
    if before is not None and before.tag == "p":
        return None
    if words[at].is_finite:
        return _form_of_past(words, at, before)
    if "participle" in kinds:
        return "told"
    subject = before is not None and (
        before.tag == "W"
        or before.low in {"who", "that", "they", "parties", "sides"}
        or says_plainly(words, at, before)
        or (before.low in PAPERS and words[at].verb in PLEADING)
    )
    able = "base" in kinds and not (back > 0 and words[back - 1].low in ONE)  # "another Roe label"
    return "finite" if subject and able else None


def _form_of_past(words: Sequence[Token], at: int, before: Token | None) -> str | None:
    """The form of a past or present form: "told" where it describes, None where the clause has a verb already."""
    main = words[at]
    placed = _is_placed(words, at)
    lacks = before is not None and before.tag != "d" and (main.verb in LACKING or is_past_having(words, at))
    if lacks or stands_in(words, at):
        return "finite" if lacks else "told"  # "his bid to have the suit tossed failed"
    if (
        not placed
        and main.verb not in DESCRIBING
        and (awaits(words, at) or relative_before(words, at) or _is_bare(words, at, before))
    ):
        return "finite"
    if main.verb in DESCRIBING or _is_second(words, at):
        return "told" if "participle" in main.kinds else None
    return "told" if "participle" in main.kinds and _describes(words, at, before) else "finite"


def _is_placed(words: Sequence[Token], at: int) -> bool:
    """Whether who did what a verb tells stands behind it: "filed by Roe"; not "responded by filing"."""
    placed = at + 1 < len(words) and words[at + 1].low in PLACING
    return placed and not any("ing" in one.kinds for one in words[at + 2 : at + 3])


def _is_bare(words: Sequence[Token], at: int, before: Token | None) -> bool:
    """Whether who stands before a verb brought the suit before that: "in a suit the newspaper filed in May"."""
    back = before_adverbs(words, at)
    return before is not None and before.tag == "W" and back > 0 and is_bare(words, back)


def _describes(words: Sequence[Token], at: int, before: Token | None) -> bool:
    """Whether a participle describes the noun before it: "the suit filed in May", "Roe, known as ..."."""
    main = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    if before is None:
        return at > 0 or _opens(words, after)
    if _is_placed(words, at):
        return not any(one.low in REACHED_BY for one in words[at + 2 : at + 3])  # "Roe said by phone"
    if main.verb in CALLING and before.tag == "," and words[at - 1].tag == "a":
        return True  # "Roe Ltd., now called Doe Ltd."
    loose = after is None or after.tag in {"p", "D", "a"} or after.low in LATER
    behind = before.tag in {"n", "x"} or before.tag == ","
    made = main.verb in MADE or (main.verb == "sue" and _is_sued_aside(words, before_adverbs(words, at)))
    return loose and behind and made and not (_is_only_verb(words, at) or is_of_town(words, at))


def _is_sued_aside(words: Sequence[Token], comma: int) -> bool:
    """Whether the first comma of a sentence, right behind who is named, stands at a place: "Roe, sued in May, settled"."""
    named = comma > 0 and words[comma].tag == "," and words[comma - 1].tag == "W"
    return named and not any(one.tag == "," for one in words[:comma])


def _opens(words: Sequence[Token], after: Token | None) -> bool:
    """Whether the sentence's first word describes what it goes on to name: "Filed in May, the suit says"."""
    made = words[0].verb == "sue" or words[0].verb in MADE
    return made and after is not None and after.tag in {"p", "D"} and not _is_only_verb(words, 0)


def _is_only_verb(words: Sequence[Token], at: int) -> bool:
    """Whether there is no other finite verb, so that this must be the sentence's own."""
    others = (*words[:at], *words[at + 1 :])
    return not any(one.acts for one in others)


def _is_second(words: Sequence[Token], at: int) -> bool:
    """Whether a finite verb that says nothing precedes, with no joint between the two: one clause has one verb."""
    for place in range(at - 1, -1, -1):
        one = words[place]
        if one.tag in BREAKS or (one.low == "what" and words[at].verb == "call"):
            return False
        if one.tag == "h":
            return True
        told = one.verb in MADE and place > 0 and words[place - 1].tag == "n"
        if told and ("present" in words[at].kinds or words[at].verb in TOLD_IN):
            continue  # "a suit filed in May accuses"
        if "participle" in one.kinds and words[place + 1].low == "by":
            continue  # "authors led by Roe sued"
        if one.is_finite and "base" not in one.kinds:
            return one.verb not in SPEAKING or one.verb in NAMING
    return False
