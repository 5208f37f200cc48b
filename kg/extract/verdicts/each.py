"""Who gains each of the sums that a jury or a court awards: "gave Roe $5 million and Poe $6 million"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame
from kg.extract.text.words import listed
from kg.extract.verdicts.gains import CHANGING, described
from kg.extract.verdicts.owed import QUANTITY, Gain

ABOUT = listed("about more than nearly another some an additional roughly almost over just") | {
    "more than",
    "at least",
}
"""Words right before a sum that tell how much it is."""
JOINING = frozenset({"and", "plus", "as well as", "along with", ";", ":", "("})
"""What stands before a sum that is awarded besides another."""
KINDS = frozenset({"damages", "fees", "costs", "interest", "penalties", "wages", "losses"})
COMPARED = frozenset({"instead", "instead of", "than", "rather", "rather than", "not", "unlike"})
"""Words that tell what was not awarded: "instead of Roe $2 million"."""
KIN = listed("""
    mother father parents wife husband spouse widow widower estate family children child son daughter sons daughters brother sister
    siblings couple company firm hospital class boy girl man woman driver passenger patient nurse teacher officer union others rest
""")
"""Nouns of those who gain another sum, and whom no name calls."""


def shares(frame: Frame, gain: Gain) -> Iterator[tuple[Token, Gain]]:
    """Each sum and who gains it: who is named right before it, else everybody: "gave Roe $5 million and Poe $6 million"."""
    words, everybody = frame.clause.rest, gain.winners
    several = sum(one.tag == "M" for one in words) > 1
    for place, one in enumerate(words):
        if one.tag == "M" and any(near.low in {"per", "apiece"} for near in words[place + 1 : place + 2]):
            continue
        if one.tag == "M" and several and not _is_awarded(frame, place):
            continue
        if one.tag == "M" and several and (theirs := _against(frame, place, gain.winners)):
            yield one, Gain(gain.winners, theirs)
            continue
        own = _given_to(frame, place) if one.tag == "M" and several else ()
        own = own or (_rightdescribed(frame, place) if one.tag == "M" else ())
        if one.tag == "M" and not own and _is_of_kin(words, place):
            continue
        if own and frame.verb in {"award", "give"} and set(own) & set(gain.losers):
            yield one, Gain(own, frame.gathered.opponents(own[0]))
        elif one.tag == "M":
            own = () if set(own) & set(gain.losers) else own
            everybody = tuple(dict.fromkeys(everybody + own))
            yield one, Gain(own or everybody, gain.losers)
    yield from ((one, gain) for one in described(frame) if one.tag == "M")


def _against(frame: Frame, place: int, winners: Keys) -> Keys:
    """The opponents of those who gain against whom a sum is told to be: "$2 million against Roe and $1 million against Doe"."""
    words = frame.clause.rest
    lows = [one.low for one in words[place + 1 : place + 2]]
    who = next((one for one in words[place + 2 :] if one.tag not in {"d", "x", "c"}), None)
    if lows != ["against"] or who is None or who.tag != "W" or not winners:
        return ()
    rivals = frame.gathered.opponents(winners[0])
    return tuple(key for key in frame.gathered.parties_of(who.keys) if key in rivals)


def _is_awarded(frame: Frame, place: int) -> bool:
    """Whether a sum is one of several that are awarded, and none to which the first is compared: "and $2 million in fees"."""
    words = frame.clause.rest
    if not any(one.tag == "M" for one in words[:place]) or frame.verb in CHANGING:
        return True
    at = place - 1
    while at and words[at].low in ABOUT | {"a", "the", "further", "other"}:
        at -= 1
    before, ahead = words[at], words[at - 1]
    skipped = {one.low for one in words[at + 1 : place]}
    if "the" in skipped and skipped & {"than", "more than"}:
        return False  # "more than the $1 million that was offered"
    if before.low in {"of", "at"}:
        return ahead.low in KINDS
    if before.tag == ",":
        return (
            bool(skipped & {"another", "additional"}) or ahead.tag in {"W", "M"} or ahead.low in KIN | KINDS
        )
    named = before.tag == "W" and not (at > 1 and {one.low for one in words[at - 2 : at]} & COMPARED)
    return (before.low in JOINING or named or before.low in KIN) and not _is_by_time(words, place)


def _is_by_time(words: Tokens, place: int) -> bool:
    """Whether a sum is what somebody gets each month or year: "plus $900 a month"."""
    behind = [one.low for one in words[place + 1 : place + 3]]
    return len(behind) > 1 and behind[0] == "a" and behind[1] in {"day", "week", "month", "year"}


def _rightdescribed(frame: Frame, place: int) -> Keys:
    """The parties who are named right before a place behind the verb, quantities aside."""
    words = frame.clause.rest
    at = next(
        (at for at in range(place - 1, -1, -1) if words[at].low not in QUANTITY and words[at].tag != ","),
        None,
    )
    return frame.gathered.parties_of(words[at].keys) if at is not None else ()


def _given_to(frame: Frame, place: int) -> Keys:
    """The parties who are named behind "to" right after a sum: "$5 million to Roe and $6 million to Poe"."""
    words = frame.clause.rest
    at = next(
        (at for at in range(place + 1, len(words)) if words[at].low not in QUANTITY - {"to"}), len(words)
    )
    to = at < len(words) and words[at].low == "to"
    who = next((one for one in words[at + 1 :] if one.tag in {"W", ",", "M"}), None) if to else None
    return frame.gathered.parties_of(who.keys) if who is not None and who.tag == "W" else ()


def _is_of_kin(words: Tokens, place: int) -> bool:
    """Whether somebody else without a name stands right before a sum: "awarded Roe $5 million, her mother $6 million"."""
    at = next((at for at in range(place - 1, 0, -1) if words[at].low not in ABOUT), 0)
    return words[at].low in KIN and any(one.tag == "M" for one in words[:at])
