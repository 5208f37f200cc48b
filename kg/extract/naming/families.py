"""Surnames that are words of the language, or of the law: "Brown", "West", "Law"."""

from __future__ import annotations

import re

from kg.extract.naming.deeds import DOES, HAS
from kg.extract.naming.signs import MONTH, PLACED
from kg.extract.naming.titles import noun_before, nouns_around
from kg.extract.text.given import is_given
from kg.extract.text.words import PLACES, listed

FAMILIES = listed("""
    Archer Baker Ball Banks Barber Barnes Bass Bell Berry Best Bird Bishop Black Blank Bloom Bolt Bond Booker Brewer Bridges Brock Brook Brooks Brown
    Buck Bull Burns Bush Butler Carpenter Carter Case Cash Chambers Chance Chase Christmas Church Clay Coates Cole Collier Cook Cooper Counts Cox Crane
    Cross Crow Day Dean Dove Drake Driver Duke Dwyer Early English Fair Farmer Fields Finch Fish Fisher Flood Flowers Flynn Ford Forest Foster Fox Freeman
    French Frost Fuller Gardner Gates Glass Gold Golden Good Goodman Graves Gray Green Greene Griffin Grove Hall Ham Hammer Hand Hardy Harmon Harper Harvey
    Hawk Hawkins Hayes Heard Hicks Hill Hills Hogan Holiday Holland Holly Holmes Hood Hooper Hope Hopper Horn House Hunt Hunter Ivory Judge Key Keys King Kings
    Kitchen Knight Knox Lake Lamb Land Lane Law Lawless Leach Little Locke London Long Love Low Lowe Major Mann March Marsh Marshall Mason May Mayer
    Miles Miller Mills Monk Moody Moon Moore Moss Noble North Nurse Oaks Pace Page Paige Park Parker Parks Peacock Pearl Pepper Pike Pitt Poole Pope Porter
    Post Potter Pound Powers Price Prince Pride Quick Raines Ramsey Ray Reed Rice Rich Rivers Roach Robin Rock Rose Rowe Rush Sage Salt Sands Savage Sawyer Sharp
    Sanders Saunders Sharpe Shepherd Shields Short Silver Singer Singleton Skinner Small Smart Smith Snow South Sparks Spears Spicer Steel Steele Stern Still Stone Stout Street Strange
    Strong Summers Sutton Swan Swift Taylor Temple Thorn Towers Towns Trout Turner Vance Vine Wade Walker Wall Walls Ward Ware Warner Waters Weaver Webb Webster Weeks
    Wells West Wheeler White Wilder Wilde Winter Winters Wise Wolf Wolfe Wood Woods Woody Workman Worth Wright Young
""")
"""Words that are surnames as well."""
OF_LAW = listed("Case Chambers Cross Day Law North Page South West")
"""Those of them that are words of papers, and go behind given names alone."""
NATIONAL = listed(
    "American National International Global Continental Pacific Atlantic Southern Northern Eastern Western Delaware"
)
"""Words that begin the names of bodies, and nobody's given name."""
AND_OTHERS = re.compile(
    r" and (?:his|her|(?:two|three|four|five|six|seven|eight|nine|ten|several|some|\d+)(?: \w+){0,2}|others?)\b"
)
"""What stands behind one of several people."""
PARTIES = re.compile(
    r"\b(?:(?:brought|filed|launched|led|sued|suit|complaint|case|claims?|lawyers?|attorneys?|counsel|represent\w*) (?:by|for|against|of|from)|sue[sd]?|suing|accus(?:ed|es|ing)|represent(?:s|ed|ing)) $"
)
"""What stands before somebody who is a party."""


HOUSES = listed(
    "store restaurant hospital clinic hotel nightclub gallery gym dealership pharmacy supermarket grocer bakery website app consultancy brewery winery casino"
)
"""Nouns before the name of a house that is no person's: "the tire store, Pep Boys"."""


def is_of_law(words: list[str]) -> bool:
    """Whether a given name stands before a surname that is a word of the law, of a place or of a paper's margin: "Jude Law"."""
    first = words[0]
    named = len(words) == 2 and words[-1] in OF_LAW and is_given(first)  # noqa: PLR2004 - a given name and a surname
    return named and first not in PLACES and first not in PLACED and not MONTH.fullmatch(first)


def is_named(words: list[str]) -> bool:
    """Whether words behind a given name are a person's, though the language has them: "Leila Green Little", "Ann Rose Poe"."""
    return any(map(is_given, words)) or all(word in FAMILIES for word in words)


def is_person(words: list[str], before: str, after: str) -> bool:
    """Whether a word that no dictionary has, before a surname that is one of the language, names a person by what stands around it."""
    if len(words) != 2 or words[-1] not in FAMILIES or words[0] in NATIONAL:  # noqa: PLR2004 - a given name and a surname
        return False
    told = DOES.match(after) or HAS.match(after) or AND_OTHERS.match(after) or PARTIES.search(before)
    return told is not None or bool(nouns_around(before, after)[1])


def is_lettered(words: list[str]) -> bool:
    """Whether a given name with one letter behind it is a performer's: "Karol G"."""
    return len(words) == 2 and (is_given(words[0]) or words[0] in {"Cardi", "Karol", "Heavy"})  # noqa: PLR2004 - a name and a letter


def is_house(before: str) -> bool:
    """Whether the noun before a name says that it is a house's: "the tire store, Pep Boys"."""
    return noun_before(before)[0] in HOUSES


GREEK = listed("""
    Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega
""")


def is_in_greek(words: list[str]) -> bool:
    """Whether a name is a fraternity's: "Phi Delta Theta"."""
    return len(words) > 1 and GREEK.issuperset(words)
