"""Those who act or speak for somebody, as one with whom they act for: "lawyers for Roe", "the women's attorney"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from kg.extract.grammar.roles import SUING
from kg.extract.grammar.tokens import Token
from kg.extract.text.words import listed

LAWYERS = listed(
    "lawyer lawyers attorney attorneys counsel co-counsel team solicitor solicitors barrister barristers"
)
SPEAKERS = listed(
    "spokesperson spokespeople spokesman spokeswoman representative representatives rep reps publicist publicists"
)
"""Those who speak for somebody and are no counsel."""
TEAMS = LAWYERS | SPEAKERS
CROWDS = listed("women men people family class couple estate group")
DEFENDING = listed(
    "schools colleges universities hospitals insurers carriers automakers carmakers makers manufacturers landlords employers agencies regents trustees directors executives prosecutors companies firms officials banks parties defendants officers sides others"
)
"""Several who are as often sued together as they sue."""
OTHERS = listed(
    "several some other others many few certain various those one another either neither no any each every"
)
"""Words by which a crowd is none that the text has spoken of."""
NO_CROWDS = listed(
    "hours minutes days weeks months years decades times reasons grounds purposes rounds sessions pages damages sanctions fees costs thousands millions"
)
"""Several that are no people: "argued for two hours"."""
CROWD = 4
"""Words that may name a crowd: "the two young women"."""
BEFORE = listed(
    "lead chief co-lead trial defense defence legal several two three longtime own outside personal current then new main principal local appellate senior junior first"
)
"""Words that belong to the lawyers behind them."""


class Team(NamedTuple):
    """What stands for a stretch of words: its tokens, how many of those before it they take in, and where it ends."""

    tokens: list[Token]
    taken: int
    end: int


def with_teams(words: list[Token], lows: set[str]) -> list[Token]:
    """The tokens with lawyers "for" someone as one, except where they describe someone named before a comma."""
    if TEAMS.isdisjoint(lows):
        return words
    made: list[Token] = []
    place = 0
    while place < len(words):
        if words[place].tag == "," and _pleads_by(words, place):
            place += 1
        team = _team(words, place, made)
        if team is None:
            made.append(words[place])
            place += 1
        else:
            made[len(made) - team.taken :] = team.tokens
            place = team.end
    return made


def _pleads_by(words: list[Token], comma: int) -> bool:
    """Whether a comma only stands between lawyers through whom somebody pleads and their names: "Roe, through counsel, Poe,"."""
    before, behind = words[max(0, comma - 3) : comma], words[comma + 1 : comma + 2]
    told = before and before[-1].low in LAWYERS and any(one.low in {"through", "by"} for one in before)
    return bool(told) and [one.tag for one in behind] == ["W"]


def crowd(words: Sequence[Token], place: int) -> int:
    """How many words name those who sue together: "the women", "the families"; 0 where none do."""
    for step, one in enumerate(words[place : place + CROWD]):
        named = step and not one.text[:1].islower()  # "the Burches"
        if one.low in OTHERS or one.tag not in {"d", "x"} or one.verb or named:
            return 0
        if step and (one.low in CROWDS or one.low.endswith("s")) and one.low not in DEFENDING | NO_CROWDS:
            return step + 1
    return 0


def _team(words: list[Token], place: int, made: list[Token]) -> Team | None:
    """The team that begins at a place, behind the tokens already made; None where none does."""
    low = words[place].low
    if low in LAWYERS and (team := _who_speak(words, place, made)) is not None:
        return team
    if words[place].tag == "W" and (team := _of_side(words, place)) is not None:
        return team
    single = words[place].low in {"a", "an"} or (bool(made) and made[-1].low in {"a", "an"})
    size = 0 if single else crowd(words, place)
    if size and (team := _of_crowd(words, place, place + size)) is not None:
        return team
    return _acting(words, place, made) if low in TEAMS else None


def _who_speak(words: list[Token], place: int, made: list[Token]) -> Team | None:
    """Lawyers "who speak for" someone."""
    said = words[place + 1 : place + 5]
    if [one.tag for one in said[3:]] != ["W"] or said[0].low not in {"who", "that"} or said[2].low != "for":
        return None
    taken = int(bool(made) and made[-1].tag == "d")
    client, end = _with_next(words, said[3], place + 5)
    return Team([_acts(words[place], client, made, taken)], taken, end)


def _of_side(words: list[Token], place: int) -> Team | None:
    """The lawyers of a side: "the plaintiffs' lead attorney"."""
    one, at = words[place], place + 1
    if not one.keys[0].startswith("@"):
        return None
    at += at < len(words) and words[at].tag == "'"
    while at < len(words) and words[at].low in BEFORE:
        at += 1
    if (
        at == len(words)
        or words[at].low not in LAWYERS
        or (words[at + 1 : at + 2] and words[at + 1].low == "for")
    ):
        return None
    return Team([replace(one, end=words[at].end, team=True)], 0, at + 1)


def _of_crowd(words: list[Token], place: int, end: int) -> Team | None:
    """The lawyers of those who sue together: "the family's attorney"."""
    after = words[end : end + 2]
    if len(after) < 2 or after[0].tag != "'" or after[1].low not in LAWYERS:  # noqa: PLR2004 - "'s" and "attorney"
        return None
    return Team([replace(words[place], tag="W", end=after[1].end, keys=(SUING,), team=True)], 0, end + 2)


def _acting(words: list[Token], place: int, made: list[Token]) -> Team | None:
    """Those who act or speak "for" someone."""
    place, first = place + 2 * ([one.low for one in words[place + 1 : place + 3]] == ["of", "record"]), place
    what = words[place + 1 : place + 3]
    if len(what) < 2 or what[0].low not in {"for", "representing"}:  # noqa: PLR2004 - "for" and whom
        return None
    the = int(what[1].low == "the" and [one.tag for one in words[place + 3 : place + 4]] == ["W"])
    named = words[place + 2 + the] if the or what[1].tag == "W" else None
    size = 1 + the if named is not None else crowd(words, place + 2)
    if not size:
        return None
    end = place + 2 + size
    client = named or replace(what[1], tag="W", end=words[end - 1].end, keys=(SUING,))
    if _describes(made):
        return Team([words[first], what[0], client], 0, end)
    client, end = _with_next(words, client, end)
    taken = 0
    while taken < len(made) and (made[-1 - taken].tag == "d" or made[-1 - taken].low in BEFORE):
        taken += 1
    return Team([_acts(words[first], client, made, taken)], taken, end)


def _with_next(words: list[Token], client: Token, end: int) -> tuple[Token, int]:
    """The client with another who stands behind, and where that one ends: "lawyers for Roe and Doe"."""
    if not _goes_on(words, end):
        return client, end
    more = words[end + 1]
    return replace(client, end=more.end, keys=client.keys + more.keys), end + 2


def _goes_on(words: list[Token], end: int) -> bool:
    """Whether another for whom lawyers act stands behind: "lawyers for Roe and Doe", not "for Roe and Doe's firm"."""
    more = words[end : end + 3]
    joined = [one.tag for one in more[:2]] == ["c", "W"] and more[0].low == "and"
    return joined and [one.tag for one in more[2:]] != ["'"]


def _acts(one: Token, client: Token, made: list[Token], taken: int) -> Token:
    """The token of those who act for a client, from the first of the tokens that they take in."""
    start = made[-taken].start if taken else one.start
    return replace(one, tag="W", start=start, end=client.end, keys=client.keys, team=True)


def _describes(made: list[Token]) -> bool:
    """Whether what comes next describes someone named before a comma: "Roe, a lawyer for ..."."""
    back = len(made) - 1
    while (
        back >= 0 and made[back].tag in {"d", "x", "a"} and (not made[back].verb or made[back].low in BEFORE)
    ):
        back -= 1
    named = back - 1
    if named > 1 and made[named].text[:1].isupper() and made[named - 1].low in {"in", "of"}:
        named -= 2  # "Poe, of Poe LLP in Dayton, a lawyer for Roe"
    return back > 0 and made[back].tag == "," and made[named].tag == "W"
