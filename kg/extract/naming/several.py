"""Whom "they", "them" and "their lawyers" mean, where the words before list several."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kg.extract.naming.people import Named
from kg.extract.text.passages import Sentence
from kg.extract.text.verbs import forms
from kg.extract.text.words import listed

if TYPE_CHECKING:
    from kg.extract.naming.masks import Mention

Keys = tuple[str, ...]
MANY = frozenset(["they", "them", "their"])
"""Pronouns of several."""
SEXED = {"he": "m", "she": "f"}
JOINT = re.compile(r"(?:,|,? and|,? as well as|,? along with)(?P<told>(?: [\w\u2019'-]+){0,6},?) $")
ACTS = re.compile(r"(?:[Aa]n? )?(?:[Aa]ttorneys?|[Ll]awyers?|[Cc]ounsel) (?:for|representing) ")
LISTING = re.compile(
    r"(?:, [A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){0,4})*,? and [A-Z][\w.'\u2019-]*+(?>(?: [A-Z][\w.'\u2019-]*+){0,4})(?!,| (?:of|at|from|with) [A-Z])"
)
"""The rest of a list of names that no comma ends: such a comma ends what only says who they are."""
SUING = re.compile(
    r"They (?:have |had |are )?(?:also |now |then )?(?:sued?|suing|filed suit|alleged?|accused?|seek|sought)\b"
)
"""What those do who brought a suit of which the last sentence told."""
OTHERS = re.compile(
    r",? and (?:(?:(?:at least )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|some|many|dozens of|hundreds of) )?others?\b|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several) (?:other )?[a-z]+s\b)"
)
"""Several without a name who are listed behind one: "Roe and four other users"."""
CROWDED = re.compile(
    r"(?:The|(?:A|The) (?:group|pair|trio|dozen|number|class|handful|coalition) of|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|Both|Dozens of|Hundreds of|Thousands of|\d[\d,]*) (?:[a-z][\w-]* ){0,3}?[a-z]+(?:s|men|women|people|children)"
    r"(?: (?:who|from|of|in|along) [^,;.]{1,50})? (?:have |had |are |were |also |then |now |all |each |later |first ){0,2}"
    r"(?:sued?|suing|filed|brought|took|says?|said|alleged?|claim(?:ed)?|accused?|want(?:ed)?|seek|sought|asked|argued?|contend(?:ed)?|hoped?|lost|won|appealed)\b"
    r"|(?=[^.;]* in their )[^.;]{0,100}?\b[a-z]{2,}s\b[^.;]{0,60} in their (?:[\w-]+ ){0,4}?(?:lawsuit|suit|class action|case) against\b"
)
"""A sentence in which several without a name do something, who may be meant by "they" behind it."""
NO_LIST = listed("""
    who which that whose whom when while but for against in by to at from with is was are were has had have
    will would says say said argue argued allege alleged contend contended
""")
"""Words that stand between no two of a list."""


def goes_on(text: str, known: Sequence[Keys], last: Sequence[str]) -> bool:
    """Whether a sentence goes on with those with whom the last one began, who sue: "They also sued Poe"."""
    return SUING.match(text) is not None and list(known[0][:1]) == list(last[:1])


def _goes_on_to_and(text: str, end: int) -> bool:
    """Whether a list of names goes on at a place up to an "and": "lawyers for Roe, Doe and Poe argued"."""
    return LISTING.match(text, end) is not None


def lists(mentions: Sequence[Mention], text: str, begin: int, people: Mapping[str, Named]) -> list[Keys]:
    """The keys of each list of two or more parties that a sentence beginning at a place names, in order."""
    found: list[list[Mention]] = []
    for one in mentions:
        last = found[-1][-1] if found else None
        if one.pronoun or one.team or not _can_be_party(people.get(one.key)):
            continue
        if last is not None and _joins(text[last.end - begin : one.start - begin]):
            found[-1].append(one)
        else:
            found.append([one])
    more = (OTHERS.match(text, group[-1].end - begin) is not None for group in found)
    listed = (
        (tuple(dict.fromkeys(one.key for one in group)), open_)
        for group, open_ in zip(found, more, strict=True)
    )
    return [keys for keys, open_ in listed if len(keys) > 1 or open_]


def apart(
    said: re.Match[str], earlier: list[Mention], listed: Sequence[Keys], people: Mapping[str, Named]
) -> list[Mention]:
    """The mentions before "he" or "she", none of people of a list where one stands alone: "Roe and Poe sued Doe after she"."""
    sex = SEXED.get((said["who"] or "").casefold())
    crowd = {key for keys in listed if sum(people[key].kind == "Person" for key in keys) > 1 for key in keys}
    if sex is None or not crowd:
        return earlier
    able = (one for one in earlier if one.key not in crowd and one.key in people and not one.team)
    alone = [one for one in able if people[one.key].kind == "Person" and people[one.key].gender in {sex, ""}]
    return [one for one in earlier if one.key not in crowd] if alone else earlier


def _can_be_party(one: Named | None) -> bool:
    return one is not None and one.kind in {"Person", "Organization"} and not one.judge


def _joins(between: str) -> bool:
    """Whether the words between two names join them in a list: ", her mother ", " and the publicists "."""
    joint = JOINT.fullmatch(between)
    if joint is None:
        return False
    words = joint["told"].strip(" ,").split()
    return not any(word in NO_LIST or _is_done(word) for word in words)


def _is_done(word: str) -> bool:
    known = forms().get(word)
    return known is not None and "past" in known.kinds


def with_both(mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    """The mentions, those who act for two as one: "lawyers for Roe and Doe"."""
    made: list[Mention] = []
    for one in mentions:
        last = made[-1] if made else None
        between = (
            "" if last is None else sentence.text[last.end - sentence.start : one.start - sentence.start]
        )
        both = (
            last is not None
            and last.team
            and not one.team
            and not one.pronoun
            and (
                between in {" and ", " and the "}
                or (between == ", " and _goes_on_to_and(sentence.text, one.end - sentence.start))
            )
        )
        if last is not None and both and ACTS.match(sentence.text, last.start - sentence.start):
            made[-1] = replace(last, end=one.end, others=(*last.others, *one.keys))
        else:
            made.append(one)
    return made
