"""Descriptions behind a name in a list, past which the list goes on: "Roe, a nurse from Dayton, Ohio, and Doe"."""

from __future__ import annotations

from kg.extract.grammar.placing import PLACED
from kg.extract.grammar.teams import LAWYERS, SPEAKERS
from kg.extract.grammar.tokens import Token

ASIDE = 14
"""Words of a description that may stand behind a name in a list."""


OFFICE = 3
"""Words by which an office is told."""
COUNTING = frozenset({"two", "three", "four", "both"})
FORMS = frozenset({"Inc", "LLC", "Corp", "Co", "Ltd", "LP", "LLP"})
"""What ends a company's name: "Roe Trucks of America, Inc."."""
FRONTS = frozenset(
    {"for", "on behalf of", "representing", "defending", "arguing", "appearing", "acting", "speaking"}
)
"""What opens a sentence with whom those act for who are named next."""


CALLED = frozenset({"doing", "formerly", "known", "trading", "operating", "now"})
"""What opens how one is called as well: "Roe LLC, doing business as Holm, and Doe"."""


def is_fronted(words: list[Token], members: list[int]) -> bool:
    """Whether only the first of a list is whom the others act for, who do what comes next: "For Roe, Poe and Lee argued", "; for Roe, Poe and Lee of Poe LLP"."""
    first, last = members[0], members[-1]
    begin = max((at + 1 for at in range(first) if words[at].tag == ";"), default=0)
    begin += words[begin].low == "and"
    joint = words[first + 1 : members[1]]
    fronted = words[begin].low in FRONTS and first - begin <= 2 and joint[0].tag == ","  # noqa: PLR2004 - "representing the"
    if len(members) == 2:  # noqa: PLR2004 - "Representing Roe, Poe LLP partner Ann Poe told"
        return (
            fronted
            and words[begin].low not in {"for", "on behalf of"}
            and not any(one.tag in {",", "c"} for one in joint[1:])
        )
    behind = words[last + 1 : last + 2]
    if [one.low in PLACED for one in behind] == [True]:
        past = _past_place(words, last + 3)
        told = words[past : past + 1]
    else:
        told = behind
    goes_on = any(one.acts for one in told) or any(begin > 0 and one.low in {"of", "at"} for one in behind)
    return fronted and goes_on and joint[1:] == []


def is_gapped(words: list[Token], first: int, behind: int) -> bool:
    """Whether the last of a list does for others what is done for the first: "argued for A and B of C for D"."""
    after = words[behind] if behind < len(words) else None
    lead = words[first - 1] if first else None
    if after is None or lead is None:
        return False
    alone = after.tag == "W" and lead.verb == "represent"  # "represented A, and B of C D"
    return alone or (after.low == "for" and lead.low == "for")


def speaks_for_others(words: list[Token], members: list[int], more: int) -> bool:
    """Whether who is named behind those of a team is told to be of another one: "Roe's lawyer, Poe, and the company's spokesman, Lund"."""
    first = members[0]
    if any(one.low == "co-counsel" for one in words[members[-1] + 1 : more]):
        return True  # "Poe, a lawyer for Roe, and his co-counsel Lee"
    team = first > 1 and words[first - 1].tag == "," and words[first - 2].team
    between = words[members[-1] + 1 : more] if team else []
    return any(one.tag == "'" or one.low in SPEAKERS for one in between)


def past_aside(words: list[Token], place: int) -> int:
    """The place behind a description, between commas or of a place, if one stands here and the list goes on behind it."""
    place = _past_place(words, place)
    if place + 2 >= len(words) or words[place].tag != "," or not _opens_aside(words, place + 1):
        return place
    called = words[place + 1].low in CALLED or _is_as_called(words, place + 1)
    for at in range(place + 1, min(place + ASIDE, len(words) - 1)):
        ends = words[at + 1].tag == "," and words[place + 1].low in COUNTING
        if called and words[at].tag != ",":
            continue
        if (words[at].low in LAWYERS and not ends) or _is_titled(words, place + 1, at):
            return place  # "Poe, a lawyer for Roe, and Lee, a lawyer for Holm"
        if words[at].tag == ",":
            return place if words[place + 1].tag == "W" else _past_places(words, at)
        if words[at].tag in {"w", "h", "s"} or (words[at].verb and "ing" not in words[at].kinds):
            return place
    return place


def _is_titled(words: list[Token], first: int, at: int) -> bool:
    """Whether a description ends with whom it describes, who is one of the list then: "Poe LLP, its founder Roe, and Doe"; "Roe, The Holm Company, and Doe"."""
    joint = words[at + 1].tag if at + 1 < len(words) else ""
    titles = all(one.tag == "x" and not one.verb and one.low != "of" for one in words[first + 1 : at])
    return words[at].tag == "W" and joint in {",", "c"} and words[first].tag == "d" and at > first and titles


def _opens_aside(words: list[Token], place: int) -> bool:
    """Whether a description may begin at a place: "a nurse", "Roe's sister", "publisher of"."""
    one = words[place]
    aged = one.text.isdigit() and words[place + 1].tag == ","
    return (
        aged
        or one.tag in {"d", "W"}
        or one.low in COUNTING
        or one.low in {"on behalf of", *CALLED}
        or _is_as_called(words, place)
        or (one.low in {"of", "from"} and _is_place(words[place + 1]))
        or _holds_office(words, place)
    )


def _is_as_called(words: list[Token], place: int) -> bool:
    """Whether an aside begins at a place that only tells what one is called: ", as the rapper is known,"."""
    end = next((at for at in range(place, min(place + ASIDE, len(words))) if words[at].tag == ","), place)
    return words[place].low == "as" and words[end - 1].low in {"known", "called", "named"}


def _holds_office(words: list[Token], place: int) -> bool:
    """Whether a noun of what somebody is begins at a place: "publisher of", "personal representative of"."""
    at = place
    while at < len(words) and at < place + OFFICE and words[at].tag == "x" and not words[at].verb:
        at += 1
    return at > place and at < len(words) and words[at].low == "of"


def _past_place(words: list[Token], place: int) -> int:
    """The place behind "of Shenzhen, China", if that stands here; the same place where it does not."""
    if place + 1 >= len(words) or words[place].low not in {"of", "in"} or not _is_place(words[place + 1]):
        return place
    at = place + 1
    while at < len(words) and _is_place(words[at]):
        at += 1
    return _past_places(words, at)


def _past_places(words: list[Token], comma: int) -> int:
    """The place of the comma behind ", Ohio", if that stands here; the same place where it does not."""
    at = comma + 1
    while at < len(words) and (_is_place(words[at]) or words[at].text == "."):  # "N.J."
        at += 1
    goes_on = comma + 1 < at < len(words) and words[at].tag in {",", "c"} and words[comma].tag == ","
    return at if goes_on else comma


def _is_place(one: Token) -> bool:
    """Whether a word may be of a place's name: "San Diego", "Calif."."""
    return one.tag == "x" and one.text[:1].isupper() and not one.verb and one.text not in FORMS


def past_others(words: list[Token], last: int) -> int:
    """The place of "others" behind a list that ends with them before what they do: "Roe, along with Doe and others, sued"."""
    behind = [one.low for one in words[last + 1 : last + 4]]
    acts = len(words) > last + 4 and words[last + 4].acts
    return last + 2 if behind == ["and", "others", ","] and acts else last


def works_at(words: list[Token], place: int, more: int) -> bool:
    """Whether what stands before a place is a firm and what stands behind it a lawyer of the next: "Roe of A and Doe of B"."""
    behind = more + 1 < len(words) and words[more + 1].low in PLACED
    told = [one.low for one in words[more + 1 : more + 3]] == [
        ",",
        "represented",
    ]  # "Roe, represented by Poe of Poe LLP, and Doe, represented by"
    ends = (place, past_aside(words, place))  # "Roe, a partner at Poe LLP, and Doe of Doe LLP"
    return (behind or told) and any(
        at > 1 and words[at - 2].low in PLACED and words[at - 1].tag == "W" for at in ends
    )


def is_of_house(words: list[Token], members: list[int], place: int) -> bool:
    """Whether somebody's firm stands before a place, with its town behind it: "Roe of Roe LLP of Atlanta and Doe"."""
    at = members[0]
    placed = at > 1 and words[at - 1].low in PLACED and words[at - 2].tag == "W"
    return placed and _past_place(words, place) != place
