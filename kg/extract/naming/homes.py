"""Where those are from who are named, by which papers call them: "the Chicago company", "the Dutch travel site"."""

from __future__ import annotations

import re

from kg.extract.naming.people import Named
from kg.extract.naming.seats import POSTAL, SEATS
from kg.extract.text.words import PLACES, listed

PEOPLES = listed("""
    African American Argentine Asian Australian Austrian Belgian Brazilian British Bulgarian Canadian Chilean Chinese Colombian Croatian
    Cuban Czech Danish Dutch Egyptian English European Finnish French German Greek Hungarian Icelandic Indian Indonesian Iranian Iraqi
    Irish Israeli Italian Jamaican Japanese Jordanian Kenyan Korean Lebanese Malaysian Mexican Nigerian Norwegian Pakistani Peruvian
    Philippine Polish Portuguese Romanian Russian Saudi Scottish Serbian Singaporean Spanish Swedish Swiss Syrian Taiwanese Thai Turkish
    Ukrainian Venezuelan Vietnamese Welsh
""")
"""Of what country somebody is."""
HOME = r"(?:(?:New|North|South|West|East|Los|Las|San|Santa|St\.|Saint|Fort|El|Palo|Long|Salt Lake|Silicon|Hong|Kansas|Oklahoma|Saudi|Beverly|Santa) )?[A-Z][a-z]+(?: (?:City|Beach|Springs|Rapids|Park|County))?"
"""How a place reads, which may be one."""
NOUNS = r"(?:(?!(?:sued|suing|against|and|or|but|to|of|in|by|said|says|told|from|with|for|that|over|on|at|accused|where|when|is|was|has|had|after|before|as|who|which)\b)[a-z-]+ ){0,4}"
"""Words that tell what somebody is, before the name."""
BEFORE = re.compile(rf"(?:^|[\s(\u201c\"])(?P<place>{HOME})(?:(?:, [A-Z][\w.]+,)?-(?:based|born))? {NOUNS}$")
NEAR = 6
"""Words before a name, and the blank behind them, among which a place has its capital."""
BEHIND = re.compile(
    rf"(?:,? (?:which |who )?(?:is |was )?(?:an?|the) |,? (?:(?:which |who )?(?:is |was )?(?:based|headquartered|located) (?:in|outside|near)|of|from) |, an? (?:[a-z-]+ ){{1,4}}in )(?P<place>{HOME})\b"
)


def is_home(place: str) -> bool:
    """Whether some words are a place or a people, and no name of somebody."""
    return (
        place in PEOPLES
        or place in SEATS
        or place in POSTAL
        or place in PLACES
        or place.split(maxsplit=1)[0] in {"South", "North"}
    )


def homes_in(before: str, behind: str) -> set[str]:
    """Where somebody is from by the words before and behind a name: "Chicago-based", ", a Dutch site", "of Dayton"."""
    near = "".join(before.rsplit(" ", NEAR)[-NEAR:])
    found = (None if near.islower() else BEFORE.search(before), BEHIND.match(behind))
    return {
        one["place"] for one in found if one is not None and ("-based" in one[0] or is_home(one["place"]))
    }


def at_home(place: str, able: list[str], people: dict[str, Named], *, sure: bool) -> list[str]:
    """Those who can be meant by a noun with a place before it: who is told to be from there.

    Where it is ``sure`` that the words are a place ("Atlanta-based"), all who can be meant, if nobody is told to be from there.
    """
    there = [key for key in able if place in people[key].homes]
    return there or (able if sure else [])
