"""Several agents named together as one: "Roe, Doe and their firm, Poe LLP"."""

from __future__ import annotations

from msgspec.structs import replace

from kg.extract.grammar.behind import (
    is_fronted,
    is_gapped,
    is_of_house,
    past_aside,
    past_others,
    speaks_for_others,
    works_at,
)
from kg.extract.grammar.calledso import with_names
from kg.extract.grammar.company import is_owned, with_company
from kg.extract.grammar.counted import with_counts
from kg.extract.grammar.officers import without_employers
from kg.extract.grammar.onesided import is_led, is_parallel, on_other_sides
from kg.extract.grammar.placing import PLACED, STAFF
from kg.extract.grammar.roles import with_roles
from kg.extract.grammar.staff import titled, without_bodies
from kg.extract.grammar.teams import with_teams
from kg.extract.grammar.tokens import Token
from kg.extract.grammar.vocabulary import OFFICES
from kg.extract.text.words import listed

COUNTS = listed("two three four five six seven eight nine ten several other others")
"""Words that count those who are named behind a comma: "two subsidiaries, A and B"."""
GROUPS = listed("board council commission committee department police city county town state union")
"""Nouns of bodies that may stand in a list without a name."""
CROWD = COUNTS | {"more than", "at least"}
CROWD |= listed("dozens scores hundreds thousands more numerous various many about nearly")
"""Words that open those whom nobody names: "and dozens of other parents"."""
REACH = 8
"""Words of a description that may stand before a name in a list."""
DESCRIPTION = 7
"""Words from "of" to the comma before those described."""
CLAUSE = frozenset({",", ";", ":", "w", "s", "h"})
"""Tags that end the search for an earlier verb."""
OPENING = frozenset({"after", "before", "since", "while", "when"})
"""Subordinators that may open a sentence with what somebody does besides: "After suing A, B won"."""
STATING = frozenset({"say", "allege", "claim", "contend", "argue", "believe", "assert", "maintain"})
"""Verbs behind which a clause begins, and hardly ever whom it is done to."""
ONCE = frozenset({"then", "now", "formerly", "once"})  # "then chief executive Roe"
LATER = frozenset({"plus", "later", "eventually", "also", "for good measure"})
"""Words that may stand in a joint: "A and, later, B"."""


def grouped(words: list[Token]) -> list[Token]:
    """The tokens with each list of agents, each side and each party's lawyers as one token."""
    words = without_employers(without_bodies(with_names(words)))
    lows = {one.low for one in words}
    return with_company(_with_lists(with_counts(with_teams(with_roles(words, lows), lows), lows)))


def _with_lists(words: list[Token]) -> list[Token]:
    if len([one for one in words if one.tag == "W"]) <= 1:
        return words
    made: list[Token] = []
    place = 0
    while place < len(words):
        one, place = _listed(words, place) if words[place].tag == "W" else (words[place], place + 1)
        made.append(one)
    return made


def _listed(words: list[Token], place: int) -> tuple[Token, int]:
    """The agent at a place, with those listed behind it in it, and the place where that ends."""
    one = words[place]
    loose = one.pronoun and place + 1 < len(words) and words[place + 1].tag == ","  # "who fired her, Roe"
    if one.team or loose:
        return one, place + 1
    members = [place]
    while (more := _next(words, members)) is not None and not speaks_for_others(words, members, more):
        members.append(more)
    if _is_subject(words, members) or _is_bare(words, members) or _closes_aside(words, members):
        members.pop()
    if len(members) == 1 or is_fronted(words, members):
        return one, place + 1
    keys = tuple(dict.fromkeys(key for at in members for key in words[at].keys))
    last = past_others(words, members[-1])
    return replace(one, end=words[last].end, keys=keys), last + 1


def _is_bare(words: list[Token], members: list[int]) -> bool:
    """Whether a mere comma stands between the two, which makes no list: "arguing for Roe, Poe said", "a partner at Poe LLP, Lee"."""
    if len(members) != 2 or (_goes_on_with_crowd(words, members[-1] + 1) and not _is_apart(words, members)):  # noqa: PLR2004
        return False
    between = words[members[0] + 1 : members[1]]
    return between[0].tag == "," and all(one.tag in {",", "x"} for one in between)


def _closes_aside(words: list[Token], members: list[int]) -> bool:
    """Whether the comma between the two ends what describes another: "Roe, the company that runs Holm, and its founder, Doe"."""
    first = members[0]
    if len(members) != 2 or words[first + 1].tag != ",":  # noqa: PLR2004
        return False
    comma = next((at for at in range(first - 1, 0, -1) if words[at].tag in {",", ";"}), 0)
    described = [one.tag for one in words[comma - 1 : comma + 2]] == ["W", ",", "d"]
    return described and any(one.tag == "w" for one in words[comma + 2 : first])


def _goes_on_with_crowd(words: list[Token], place: int) -> bool:
    """Whether a list ends at a place with some whom nobody names: "Roe, Doe and other parents sued"."""
    place += words[place : place + 1] != [] and words[place].tag == ","
    joint = [one.low for one in words[place : place + 2]]
    return joint[:1] == ["and"] and (joint[-1] in CROWD or joint[-1].isdigit())


def _next(words: list[Token], members: list[int]) -> int | None:
    """The place of the next member of a list, past the joint, a description behind the last and one before it."""
    place = members[-1] + 1
    first = _past_joint(words, place, past_aside(words, place))
    at = None if first is None else _described(words, first)
    if first is None or at is None or works_at(words, place, at) or is_of_house(words, members, place):
        return None
    apart = is_parallel(words, members[0], at) or on_other_sides(words, members[0], place, at)
    if apart or is_owned(words, place, first):
        return None
    one, behind = words[at], words[at + 1] if at + 1 < len(words) else None
    by = [*words[max(members[0] - 1, 0) : members[0]], *words[at + 1 : at + 2]]
    gapped = [word.low for word in by] == ["by", "by"]  # "represented by Roe, and Doe by Poe"
    if gapped or one.pronoun or one.team != words[members[0]].team or one.court != words[members[0]].court:
        return None
    if behind is None:
        return at
    if behind.tag == "'" and (owned := _owned(words, at + 2)) is not None and words[first - 1].tag != ",":
        return owned
    owner = behind.tag == "'" and words[first - 1].tag == ","
    aside = words[first].low in {"a", "an", "another"} and behind.tag == "x"  # "Roe, a Poe LLP partner"
    aside |= words[first].low == "the" and behind.low in OFFICES  # "Roe, the Poe LLP partner who"
    aside |= behind.low == "by" and words[first - 1].tag == ","  # "Roe by Poe LLP, Doe by Low LLP"
    return None if owner or (aside and words[place].tag == ",") or behind.low in {"v", "vs", "versus"} else at


def _owned(words: list[Token], place: int) -> int | None:
    """The place of the one whom a description behind an owner names: "Roe's chief executive, Doe"; None where it names none."""
    for at in range(place, min(place + REACH, len(words) - 1)):
        if words[at].tag == ",":
            return at + 1 if at > place and words[at + 1].tag == "W" else None
        if words[at].tag not in {"x", "d"} or words[at].verb:
            return None
    return None


def _past_joint(words: list[Token], member: int, place: int) -> int | None:
    """The place behind the joint that stands here; None where none stands that goes on with a list: "sued Doe in May together with Poe"."""
    at = place
    if place > member and [one.low for one in words[place : place + 1]] == ["together with"]:
        return None
    while at < len(words) and (words[at].tag in {",", "c", "&"} or words[at].low in LATER):
        at += 1
    return None if at == place or any(one.low in {"but", "nor"} for one in words[place:at]) else at


def _described(words: list[Token], first: int) -> int | None:
    """The place of the agent behind a description that begins here; None where something else follows."""
    for at in range(first, min(first + REACH, len(words))):
        one = words[at]
        if one.tag == "W":
            return titled(words, at)
        if one.low == "and" and _is_unnamed(words, first, at):
            return _described(words, at + 1)
        goes_on = at > first and (_opens_names(words, at) or _ends_title(words, first, at))
        kind = one.tag == "n" and [word.tag for word in words[at + 1 : at + 2]] == ["x"]  # "opinion editor"
        kind |= one.tag in {"d", "x", "'"} or one.low in ONCE
        describes = kind and not one.verb and one.low not in {"neither", "not"}
        if not goes_on and not describes:
            return None
    return None


def _is_unnamed(words: list[Token], first: int, joint: int) -> bool:
    """Whether some without a name stand between a comma and a joint: "sued Roe, the commissioners and their lawyer Doe"."""
    opens = words[first].low in COUNTS | {"the", "its", "their"} and words[first - 1].tag == ","
    last = words[joint - 1]
    return opens and joint - 1 > first and last.tag == "x" and (last.low in GROUPS or last.low.endswith("s"))


def _opens_names(words: list[Token], place: int) -> bool:
    """Whether an "of" goes on up to a comma and a name: "two of its former traders, Roe and Doe"."""
    if words[place].low != "of":
        return False
    for at in range(place + 1, min(place + DESCRIPTION, len(words) - 1)):
        if words[at].tag == ",":
            return words[at + 1].tag == "W"
        if words[at].tag not in {"d", "x"} or words[at].verb:
            return False
    return False


def _ends_title(words: list[Token], first: int, comma: int) -> bool:
    """Whether a comma stands between a description and whom it describes: "her husband, the actor ..."."""
    if words[comma].tag != "," or words[comma - 1].tag != "x":
        return False
    first_word = words[first]
    opens = first_word.tag == "d" or first_word.low in COUNTS
    return opens or any(one.low == "of" for one in words[first:comma])


def _is_subject(words: list[Token], members: list[int]) -> bool:
    """Whether the last is the subject of a clause of its own: "A sued B and C moved", "In a suit against A, B says"."""
    last = members[-1]
    employed = words[last + 1 : last + 2] and words[last + 1].low in PLACED  # "A sued B and C of D moved"
    behind = last + 3 if employed and words[last + 2 : last + 3] and words[last + 2].tag == "W" else last + 1
    behind += any(one.low in STAFF for one in words[behind : behind + 1])  # "Holm officials said"
    if len(members) > 1 and is_gapped(words, members[0], behind):
        return True
    if len(members) == 1 or behind >= len(words) or not words[behind].acts:
        return False
    if _is_apart(words, members) or _is_closed(words, members) or _is_past_crowd(words, members):
        return True
    at = members[0] - 1
    while at >= 0 and words[at].tag not in CLAUSE and not words[at].is_finite:
        at -= 1
    says = at == members[0] - 1 and words[at].verb in STATING  # "says A and B cheated her"
    earlier = (
        at >= 0
        and not says
        and not is_led(words, members[0], at)
        and (words[at].tag == "h" or bool(words[at].kinds))
    )
    return earlier and len(members) == 2  # noqa: PLR2004


def _is_closed(words: list[Token], members: list[int]) -> bool:
    """Whether a list that an "and" has closed stands before the last, behind a comma: "names A and B, C says"."""
    if len(members) < 3:  # noqa: PLR2004 - the two of a list and who does something
        return False
    before, last = (words[one + 1 : other] for one, other in zip(members[-3:-1], members[-2:], strict=True))
    return [one.tag for one in last] == [","] and any(one.tag == "c" for one in before)


def _is_past_crowd(words: list[Token], members: list[int]) -> bool:
    """Whether those without a name close a list before the last: "against A and several affiliates, B said"."""
    joint = words[members[-2] + 1 : members[-1]]
    return joint[0].tag == "c" and joint[-1].tag == "," and joint[1].low in COUNTS


def _is_apart(words: list[Token], members: list[int]) -> bool:
    """Whether only a comma stands before the last of some whom what opens the sentence governs: "After suing A, B"."""
    joint = words[members[-2] + 1 : members[-1]]
    opens = words[0].tag == "p" or words[0].low in OPENING or "ing" in words[0].kinds
    aside = {joint[0].tag, joint[-1].tag} == {","} and not any(one.tag == "c" for one in joint)
    return opens and aside and not any(one.acts for one in words[: members[0]])
