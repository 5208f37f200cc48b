"""The districts of the federal courts, and the cities by which papers call them."""

from __future__ import annotations

POSTAL = {
    "Alabama": "al", "Alaska": "ak", "Arizona": "az", "Arkansas": "ar", "California": "ca", "Colorado": "co",
    "Connecticut": "ct", "Delaware": "de", "Columbia": "dc", "Florida": "fl", "Georgia": "ga", "Guam": "gu", "Hawaii": "hi",
    "Idaho": "id", "Illinois": "il", "Indiana": "in", "Iowa": "ia", "Kansas": "ks", "Kentucky": "ky", "Louisiana": "la",
    "Maine": "me", "Maryland": "md", "Massachusetts": "ma", "Michigan": "mi", "Minnesota": "mn", "Mississippi": "ms",
    "Missouri": "mo", "Montana": "mt", "Nebraska": "ne", "Nevada": "nv", "New Hampshire": "nh", "New Jersey": "nj",
    "New Mexico": "nm", "New York": "ny", "North Carolina": "nc", "North Dakota": "nd", "Ohio": "oh", "Oklahoma": "ok",
    "Oregon": "or", "Pennsylvania": "pa", "Puerto Rico": "pr", "Rhode Island": "ri", "South Carolina": "sc",
    "South Dakota": "sd", "Tennessee": "tn", "Texas": "tx", "Utah": "ut", "Vermont": "vt", "Virginia": "va",
    "Washington": "wa", "West Virginia": "wv", "Wisconsin": "wi", "Wyoming": "wy",
}  # fmt: skip
"""States with federal districts, and the letters with which their courts' ids begin."""
DIVIDED = {
    "al": "NSM", "ar": "EW", "ca": "NSEC", "fl": "NSM", "ga": "NSM", "il": "NSC", "in": "NS", "ia": "NS",
    "ky": "EW", "la": "EWM", "mi": "EW", "ms": "NS", "mo": "EW", "ny": "NSEW", "nc": "EWM", "oh": "NS",
    "ok": "NEW", "pa": "EWM", "tn": "EWM", "tx": "NSEW", "va": "EW", "wa": "EW", "wv": "NS", "wi": "EW",
}  # fmt: skip
"""Of those, the sides of the ones that are several districts."""
CITED = {
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Cal": "California", "Colo": "Colorado", "Conn": "Connecticut",
    "Del": "Delaware", "DC": "Columbia", "Fla": "Florida", "Ga": "Georgia", "Ill": "Illinois", "Ind": "Indiana",
    "Kan": "Kansas", "Ky": "Kentucky", "La": "Louisiana", "Mass": "Massachusetts", "Md": "Maryland", "Me": "Maine",
    "Mich": "Michigan", "Minn": "Minnesota", "Miss": "Mississippi", "Mo": "Missouri", "Mont": "Montana", "NC": "North Carolina",
    "ND": "North Dakota", "Neb": "Nebraska", "Nev": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico",
    "NY": "New York", "Ohio": "Ohio", "Okla": "Oklahoma", "Or": "Oregon", "Pa": "Pennsylvania", "PR": "Puerto Rico",
    "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "Tenn": "Tennessee", "Tex": "Texas", "Utah": "Utah",
    "Va": "Virginia", "Vt": "Vermont", "Wash": "Washington", "Wis": "Wisconsin", "WVa": "West Virginia", "Wyo": "Wyoming",
    "Iowa": "Iowa", "Idaho": "Idaho", "Haw": "Hawaii",
}  # fmt: skip
"""States as citations print them, without stops."""
SEATS = {
    "Manhattan": "nysd", "New York": "nysd", "New York City": "nysd", "White Plains": "nysd", "Brooklyn": "nyed",
    "Central Islip": "nyed", "Long Island": "nyed", "Albany": "nynd", "Syracuse": "nynd", "Buffalo": "nywd", "Rochester": "nywd",
    "Los Angeles": "cacd", "Santa Ana": "cacd", "Riverside": "cacd", "San Francisco": "cand", "Oakland": "cand",
    "San Jose": "cand", "Sacramento": "caed", "Fresno": "caed", "San Diego": "casd", "Chicago": "ilnd", "Boston": "mad",
    "Worcester": "mad", "Wilmington": "ded", "Seattle": "wawd", "Tacoma": "wawd", "Spokane": "waed", "Houston": "txsd",
    "Galveston": "txsd", "Corpus Christi": "txsd", "Dallas": "txnd", "Fort Worth": "txnd", "Amarillo": "txnd", "Lubbock": "txnd",
    "Austin": "txwd", "Waco": "txwd", "San Antonio": "txwd", "El Paso": "txwd", "Marshall": "txed", "Tyler": "txed",
    "Sherman": "txed", "Miami": "flsd", "Fort Lauderdale": "flsd", "West Palm Beach": "flsd", "Fort Pierce": "flsd",
    "Tampa": "flmd", "Orlando": "flmd", "Jacksonville": "flmd", "Tallahassee": "flnd", "Pensacola": "flnd",
    "Philadelphia": "paed", "Pittsburgh": "pawd", "Harrisburg": "pamd", "Scranton": "pamd", "Atlanta": "gand",
    "Savannah": "gasd", "Detroit": "mied", "Ann Arbor": "mied", "Grand Rapids": "miwd", "Denver": "cod", "Phoenix": "azd",
    "Tucson": "azd", "Las Vegas": "nvd", "Reno": "nvd", "Newark": "njd", "Trenton": "njd", "Camden": "njd", "Alexandria": "vaed",
    "Richmond": "vaed", "Norfolk": "vaed", "Charlottesville": "vawd", "Roanoke": "vawd", "Minneapolis": "mnd", "St. Paul": "mnd",
    "Baltimore": "mdd", "Greenbelt": "mdd", "Cleveland": "ohnd", "Akron": "ohnd", "Columbus": "ohsd", "Cincinnati": "ohsd",
    "Nashville": "tnmd", "Memphis": "tnwd", "Knoxville": "tned", "Milwaukee": "wied", "Madison": "wiwd", "Indianapolis": "insd",
    "St. Louis": "moed", "Kansas City": "mowd", "New Orleans": "laed", "Baton Rouge": "lamd", "Lafayette": "lawd",
    "Salt Lake City": "utd", "Honolulu": "hid", "Anchorage": "akd", "Boise": "idd", "Portland": "ord", "Charlotte": "ncwd",
    "Raleigh": "nced", "Greensboro": "ncmd", "Charleston": "scd", "Columbia": "scd", "Birmingham": "alnd", "Montgomery": "almd",
    "Mobile": "alsd", "Jackson": "mssd", "Little Rock": "ared", "Oklahoma City": "okwd", "Tulsa": "oknd", "Omaha": "ned",
    "Des Moines": "iasd", "Albuquerque": "nmd", "Santa Fe": "nmd", "Hartford": "ctd", "New Haven": "ctd", "Bridgeport": "ctd",
    "Providence": "rid", "Concord": "nhd", "Burlington": "vtd", "Bangor": "med", "Louisville": "kywd", "Lexington": "kyed",
    "Toledo": "ohnd", "Youngstown": "ohnd", "Dayton": "ohsd", "Flint": "mied", "Beaumont": "txed", "Plano": "txed", "Laredo": "txsd",
    "McAllen": "txsd", "Brownsville": "txsd", "Midland": "txwd", "Macon": "gamd", "Augusta": "gasd", "Peoria": "ilcd",
    "Rockford": "ilnd", "South Bend": "innd", "Fort Wayne": "innd", "Hammond": "innd", "Evansville": "insd", "Topeka": "ksd",
    "Wichita": "ksd", "Lincoln": "ned", "Sioux Falls": "sdd", "Fargo": "ndd", "Bismarck": "ndd", "Billings": "mtd",
    "Great Falls": "mtd", "Helena": "mtd", "Eugene": "ord", "Yakima": "waed", "Colorado Springs": "cod", "Asheville": "ncwd",
    "Durham": "ncmd", "Huntsville": "alnd", "Gulfport": "mssd", "Oxford": "msnd", "Shreveport": "lawd", "Chattanooga": "tned",
    "Fayetteville": "arwd", "Cedar Rapids": "iand", "Green Bay": "wied", "Duluth": "mnd", "Erie": "pawd", "Allentown": "paed",
    "Utica": "nynd", "Binghamton": "nynd", "Washington, D.C.": "dcd", "Washington": "dcd", "San Juan": "prd", "Cheyenne": "wyd", "Missoula": "mtd",
} | {state: f"{POSTAL[state]}d" for state in POSTAL if POSTAL[state] not in DIVIDED and state != "Columbia"}  # fmt: skip
"""Cities, and states of one district, by whose name papers call a federal district court."""
CIRCUITS = {
    "First": "1", "1st": "1", "Second": "2", "2nd": "2", "2d": "2", "Third": "3", "3rd": "3", "3d": "3", "Fourth": "4", "4th": "4",
    "Fifth": "5", "5th": "5", "Sixth": "6", "6th": "6", "Seventh": "7", "7th": "7", "Eighth": "8", "8th": "8", "Ninth": "9",
    "9th": "9", "Tenth": "10", "10th": "10", "Eleventh": "11", "11th": "11", "D.C.": "dc", "District of Columbia": "dc",
    "Federal": "fc",
}  # fmt: skip
"""Circuits as printed, and how the ids of their courts end."""


def district(state: str, side: str, *, bankruptcy: bool) -> str | None:
    """The id of a district's court, None where the state has no such district."""
    code = POSTAL.get(state, "")
    if not code or side[:1].upper() not in list(DIVIDED.get(code, "")) + [""] * (code not in DIVIDED):
        return None
    if bankruptcy and code == "az":
        return "arb"  # the one id that is not built from the postal letters
    return f"{code}{side[:1].lower()}{'b' if bankruptcy else 'd'}"


SEATS_ABOVE = {
    "Boston": "ca1", "Manhattan": "ca2", "New York": "ca2", "New York City": "ca2", "Philadelphia": "ca3", "Richmond": "ca4",
    "New Orleans": "ca5", "Cincinnati": "ca6", "Chicago": "ca7", "St. Louis": "ca8", "San Francisco": "ca9", "Pasadena": "ca9",
    "Denver": "ca10", "Atlanta": "ca11", "Washington": "cadc",
}  # fmt: skip
"""Cities in which the federal courts of appeals sit."""
