"""What organizations are called beside their names: the studio, the newspaper, the agency."""

from __future__ import annotations

import re

from kg.extract.naming.known import LETTERS
from kg.extract.naming.seats import POSTAL, SEATS
from kg.extract.naming.signs import THING, called
from kg.extract.naming.trades import OF_TRADE, SIGN, TRADES
from kg.extract.text.words import listed

BY_WORD = {
    "Studio": "studio", "Studios": "studio", "Pictures": "studio", "Publishing": "publisher", "Publishers": "publisher", "Publisher": "publisher",
    "Press": "publisher", "Books": "publisher", "Times": "newspaper", "Post": "newspaper", "Journal": "newspaper", "Tribune": "newspaper",
    "Herald": "newspaper", "Gazette": "newspaper", "Globe": "newspaper", "Chronicle": "newspaper", "News": "network", "Network": "network",
    "Magazine": "magazine", "University": "university", "College": "college", "School": "school", "Academy": "school", "Schools": "district", "Commission": "commission", "Agency": "agency",
    "Administration": "administration", "Bureau": "bureau", "Department": "department", "Board": "board", "City": "city", "State": "state",
    "County": "county", "Town": "town", "Union": "union", "Guild": "guild", "Federation": "federation", "Bank": "bank", "Airlines": "airline",
    "Airways": "airline", "Church": "church", "Hospital": "hospital", "League": "league", "Foundation": "foundation", "Center": "center",
    "Association": "association", "Institute": "institute", "Club": "club", "Museum": "museum", "Society": "society", "Council": "council",
    "Committee": "committee", "Coalition": "coalition", "Alliance": "alliance", "Archive": "archive", "Library": "library", "Authority": "authority",
    "Records": "label", "Insurance": "insurer", "Railroad": "railroad", "Railway": "railway", "Fund": "fund", "Estate": "estate", "Trust": "trust", "Group": "group",
    "Nfl": "league", "Nba": "league", "Mlb": "league", "Nhl": "league", "Mls": "league", "Wnba": "league", "Ncaa": "association", "District": "district", "Commonwealth": "commonwealth", "Corporation": "corporation", "Tour": "tour", "Parish": "parish", "Borough": "borough", "Township": "township", "Village": "village", "Tribe": "tribe", "Nation": "nation",
    "Diocese": "diocese", "Archdiocese": "archdiocese", "Seminary": "seminary", "Clinic": "clinic", "Hotel": "hotel", "Hotels": "hotel", "Casino": "casino", "Theater": "theater", "Theatre": "theater",
    "Zoo": "zoo", "Farm": "farm", "Farms": "farm", "Ranch": "ranch", "Brewery": "brewery", "Brewing": "brewery", "Distillery": "distillery", "Winery": "winery", "Vineyards": "winery",
    "Restaurant": "restaurant", "Restaurants": "restaurant", "Pharmacy": "pharmacy", "Cooperative": "cooperative", "Orchestra": "orchestra", "Philharmonic": "orchestra", "Laboratory": "laboratory", "Laboratories": "laboratory",
    **dict.fromkeys(("Observer", "Ledger", "Beacon", "Dispatch", "Inquirer", "Examiner", "Courier", "Sentinel", "Telegraph", "Telegram", "Daily", "Star", "Sun", "Bee", "Register", "Mercury", "Advocate", "Weekly", "Record", "Republic"), "newspaper"),
    "Festival": "festival", "Conference": "conference", "Racing": "team", "Motorsports": "team",
}  # fmt: skip
AGENCIES = {
    **dict.fromkeys(("SEC", "FTC", "EEOC", "FCC", "CFTC", "CPSC", "FERC", "FEC"), "commission"), "NLRB": "board", "CFPB": "bureau",
    **dict.fromkeys(("DOJ", "DFEH", "DHS"), "department"), **dict.fromkeys(("EPA", "FDA", "IRS", "NHTSA", "FAA", "FDIC", "FHFA", "USPTO"), "agency"),
}  # fmt: skip
"""What those are called who go by letters."""
PUBLIC = listed("""
    commission agency administration bureau department board city state county town authority district
    commonwealth parish borough township village tribe nation
""")
AGENCY = frozenset(["commission", "administration", "bureau", "department", "board", "authority", "agency"])
CLASSES = {
    "union": {"guild", "federation"}, "organization": {"association", "coalition", "alliance", "society", "foundation", "federation", "center", "institute"},
    "group": {"association", "coalition", "alliance", "society", "foundation", "federation", "center", "institute"},
    "nonprofit": {"foundation", "center", "institute", "archive"}, "school": {"university", "college"}, "broadcaster": {"network"}, "outlet": {"newspaper", "network", "magazine"},
    "paper": {"newspaper"}, "regulator": AGENCY, "agency": AGENCY, "government": {"city", "state", "county", "town", "department", "parish", "borough", "township", "village"}, "firm": set(), "lender": {"bank"}, "carrier": {"airline"},
    "chain": {"restaurant", "hotel", "casino", "pharmacy", "theater", "clinic"}, "brewer": {"brewery"}, "tribe": {"nation"},
}  # fmt: skip
"""Nouns that fit those who go by a narrower one."""
COUNTIES = listed("Miami-Dade Broward Maricopa Multnomah Hennepin Westchester Nassau Suffolk Cuyahoga")
"""Counties that papers call by their name alone."""
OF_PLACE = listed(
    "Jail Prison Hall Court Police Council Attorney Sheriff Airport Zoo Hospital Schools School Library Museum Band Ballet Opera Orchestra Symphony Chiefs Royals Thunder Bank"
)
"""What belongs to a city or a county of whose name it has the noun: "Denver City Jail" is no city."""
HEAD = re.compile(r"\b([A-Z]\w+) (?:of|for) ")
"""The noun of a name before what it is of: "the Ames Foundation for the Arts"."""
SPORTS = re.compile(r"\b(?:Basketball|Hockey|Football|Baseball|Soccer|Rugby|Lacrosse|Volleyball) ")
CARING = re.compile(r"\b(?:Medical (?:Center|Centre)|Health System|Infirmary|Children['\u2019]s National)\b")
"""What hospitals go by."""
LAST = re.compile(r"(\w+)\W*$")


def nouns_of(name: str, before: str, after: str) -> set[str]:
    """What an organization may be called after: by its name's words, and by those before it and behind it."""
    words = re.findall(r"[A-Z]\w+", name.title() if name.isupper() else name)
    inner = words[-2:-1] if words[-1:] and words[-1] not in OF_PLACE else []
    named = (*words[:1], *words[-1:], *inner, *HEAD.findall(name))
    nouns = {BY_WORD[word] for word in named if word in BY_WORD}
    if (head := name.split(" of ", 1)[0]) in PUBLIC | {"estate"}:
        nouns.add(head)  # "town of Falmouth"
    if name in SEATS:
        nouns.add("state" if name in POSTAL else "city")  # "sued Memphis", and goes on with "the city"
    if name in COUNTIES:
        nouns.add("county")
    if name.endswith((" Association", " Federation")) and SPORTS.search(name):
        nouns.add("league")
    if CARING.search(name):
        nouns.add("hospital")
    if name.startswith("United States") and not words[4:]:
        nouns.add("government")
    if name in AGENCIES:
        nouns.add(AGENCIES[name])
    if (thing := THING.match(after)) and (last := LAST.search(thing[0])):
        nouns.add(last[1].casefold())
    nouns |= TRADES.get(name.split(maxsplit=1)[0].rstrip(","), set())
    return (nouns | {called(before)}) - {"", "which"}


NO_COMPANY = listed("""
    university union church court guild association federation coalition alliance council committee society league tribe nation
    college school diocese archdiocese charity foundation
""")
"""What those are called who are no company."""


def fits(noun: str, nouns: set[str]) -> bool:
    """Whether those nouns let someone be called by this one."""
    if noun == "company":
        return not nouns & PUBLIC and not nouns & NO_COMPANY
    return noun in nouns or bool(CLASSES.get(noun, set()) & nouns)


GOVERNED = re.compile(r" (?:County|Parish)$|^(?:[Cc]ity|[Cc]ounty|[Tt]own|[Vv]illage|[Ss]tate) of ")
"""Names of governments, which are no companies."""


def is_company(name: str, nouns: set[str]) -> bool:
    """Whether an organization of which no trade is told is a company."""
    trades = {noun for noun in nouns if not noun.startswith(SIGN)}
    return not trades - OF_TRADE and name not in LETTERS and GOVERNED.search(name) is None
