"""Words that look like names and are none, and words that tell what a name is of."""

from __future__ import annotations

from itertools import groupby


def listed(words: str) -> frozenset[str]:
    """The words of a list that is printed as running text."""
    return frozenset(words.split())


def by_letter(ways: str) -> str:
    """The same ways of a pattern, those of one first letter together, each in its order: many are tried a letter at a time.

    >>> by_letter("suit|action|sued|case")
    'action|case|s(?:uit|ued)'
    """
    groups = groupby(sorted(ways.split("|"), key=lambda way: way[0]), key=lambda way: way[0])
    alike = [(letter, [way[1:] for way in some]) for letter, some in groups]
    return "|".join(
        f"{letter}(?:{'|'.join(some)})" if some[1:] else letter + some[0] for letter, some in alike
    )


LEADING = listed("""
    A About Against Argued Submitted Decided According Acting Actor Actress Additionally Advertisers After Afterwards Again All Also Although
    I'm I\u2019m We're We\u2019re That's That\u2019s It's It\u2019s He's He\u2019s She's She\u2019s They're They\u2019re There's There\u2019s Here's Here\u2019s
    Amid Among An And Announcing Another Any April As Asked At Attorney Attorneys August Author Authors
    Because Before Besides Beyond Both But By Case Citing Counsel Court Courts Critics December Defence Defendant
    Defendants Defense Despite Did Does During Each Earlier Eventually Every Executives February Federal
    Few Finally First For Former Founder Friday From Further Given HIPAA He Her Here His How However I
    If In Instead Is It Its January Judge Judges July June Jurors Jury Just Last Later Lawyer Lawyers
    Lead Legal Like Many March May Meanwhile Monday Most Mr. Mrs. Ms. My Nearly Neither Next No None Nor
    Not November Now October Of On Once One Only Or Other Our Outside Over Party Per Petitioner Petitioners
    Plaintiff Plaintiffs Police Previously Prosecutors Publishers Reached Related Reporters Representing
    Respondent Respondents Saturday Second Senior September She Should Since Six So Some Soon State
    Still Such Sunday Supporters Team Teams That The Their Then There These They Third This Those Three
    Through Thursday Thus To Today Together Tuesday Two U.S. Under Unless Until Upon Was We Wednesday
    Accusing Affirming Alleging Arguing Asking Denying Dismissing Granting Invoking Opposing Overruling Overturning
    Quoting Rejecting Reversing Siding Suing Upholding Urging Vacating
    Were What When Whereas Wherefore WHEREAS WHEREFORE Whether Which While Who Whoever Why Will With Within Without Yesterday Yet You Your
""")
"""Words that begin a sentence, a date or a title, and no name."""
TITLED = listed("""
    Chief Deputy Dr. General Gov. Governor Lead President Prof. Professor Rep. Sen. Senator Senior Vice
""")
"""Titles that stand before a name and are no part of it."""
BODIES = listed("""
    Academy Administration Agency Airlines Airways Alliance Archive Associates Association Authority
    Automotive Bancorp Bank Board Books Brands Broadcasting Brothers Bureau Capital Center Centre
    Chemical Church City Club Co Coalition College Commission Committee Communications Company
    Conference Congress Corp Corporation Council County Department District Electronics Energy
    Enterprises Entertainment Estate Federation Financial Foods Foundation Fund Games Gazette Group
    Guild Health Herald Holdings Hospital Hotels House Images Inc Industries Institute Insurance
    International Investments Journal LLC LLP LP Laboratories Labs League Library Logistics Ltd Magazine
    Management Markets Media Ministry Motors Museum Music Network Networks News Office Organization
    Owners PLC Partners Partnership Pharma Pharmaceuticals Photos Pictures Platforms Post Press
    Productions Project Properties Racing Motorsports Speedway Baykeeper Riverkeeper Waterkeeper Publications Publishers Publishing Railroad Realty Records Resorts
    Development Developments Motor Logistic Apparel Brewing Bakery Cosmetics Diagnostics Dynamics Fidelity Genetics Robotics Seafood Aerospace Academy
    Restaurants Rights School Schools Securities Semiconductor Service Services Society Software
    Solutions Sports Stores Studio Studios System Systems Tech Technologies Technology Telecom Television Times
    Aid Clinic Archdiocese Conservancy Institution
    Aquatics Firearms Armament Comics Aquarium Seaquarium Acquisition Acquisitions Beverages Boats Jewelers Trailers Footwear Fisheries Vineyards
    ISD FC Daily Tribune Chronicle Dispatch Inquirer Examiner Courier Sentinel Telegraph Observer Ledger Beacon
    Parish Township Borough Tribe Diocese Brewery Winery Distillery Hotel Casino Orchestra Cooperative
    Taverns Vehicles Hospitality Therapeutics Biosciences Bancshares Analytics Advisors Advisers Staffing Telecommunications Petroleum Farms Carriers Cruises Theatres Theaters Recordings Lending
    Channel Transit Trucking Trust Union University Utilities Ventures Warriors Weekly Works
""")
"""Nouns that end or head the name of an organization."""
NOTHING = listed("""
    Act Action Acts Agreement Al Am Amended Amendment And Answer Appeal Appeals Appellant Appellants
    Appellee Appellees Article Assigned At Atlantic Attorney Avenue Award Awards Bill Bowl Box Brief By
    Calendar Case Cause Central Chambers Championship Chapter Chief Christmas Circuit Civil Claim Claims
    Class Clause Code Complaint Congressional Constitution Convention Counsel Count Counterclaim Court
    Courthouse Courts Cross Cup Damages Date Day Dear Declaration Defendant Defendants Demand Demanded
    Demands Discovery Drive Boulevard Highway Dismiss Compel Remand Certify Expedite Amend Intervene Opposition Dismissal District Division Docket Doctrine Document East Eastern Election
    Email Entry Et Even Exhibit Express Fair Fax Federal Filed Files First Floor For Fourth Freedom From
    Games General Government Governor Granted Great Hearing High Honorable In Injunction Internet Judge
    Judges Judgment Judicial Jurisdiction Jury Justice Law Laws Lawsuit Leave Letter Litigation Local Magistrate
    Matter Memorandum Middle Minute Modern Month Motion Motions Nature No Northern Nos Notice Number Of
    On Opinion Order Ordinance Overview Page Parties Party Petition Petitioner Phone Plaintiff
    Plaintiffs Pm Policy Preliminary President Presiding Privacy Prize Procedure Proceedings Public
    Question Rd Re Record Referred Registry Regulation Related Relief Reply Report Request Respondent
    Respondents Response Restraining Rights Road Room Rule Rules Ruling Second Section Senate Series
    Settlement Show Signed South Southern Special Standing State Status Statute Stipulation Street
    Subject Suit Suite Summary Summons Superior Supreme Tel Telephone Temporary Term Terms Text The
    Third Title To Tour Treaty Trial Under United Us Use V Vol Vol. Verdict Versus Voluntary Vs West Western With
""")
"""Words that no person's name holds."""
PLACES = frozenset({
    "African American", "App Store", "Artificial Intelligence", "Beverly Hills", "Big Tech",
    "Black Lives Matter", "Capitol Hill", "East Coast", "First Amendment",
    "Fort Worth", "Hong Kong", "Kansas City", "Las Vegas", "Long Island", "Los Angeles",
    "Madison Avenue", "Middle East", "Mount Vernon", "Mountain View",
    "Native American", "New Hampshire", "New Jersey", "New Mexico", "New Orleans", "New Year",
    "New York", "New York City", "New Zealand", "North Carolina", "North Dakota", "North Korea",
    "Palo Alto", "Puerto Rico", "Rhode Island", "Salt Lake City", "San Antonio",
    "San Diego", "San Francisco", "San Jose", "Santa Clara", "Saudi Arabia", "Silicon Valley",
    "South Africa", "South Carolina", "South Dakota", "South Korea", "St. Louis", "Supreme Court",
    "United Kingdom", "United States", "Wall Street", "Washington State", "West Coast",
    "Ann Arbor", "Baton Rouge", "Battle Creek", "Boca Raton", "Bossier City", "Bowling Green",
    "Broken Arrow", "Cape Coral", "Carol Stream", "Carson City", "Castro Valley", "Cedar Rapids",
    "Century City", "Chapel Hill", "Cherry Hill", "College Park", "College Station", "Colorado Springs",
    "Coral Gables", "Coral Springs", "Corpus Christi", "Council Bluffs", "Culver City", "Daly City",
    "Daytona Beach", "Deerfield Beach", "Delray Beach", "Des Moines", "Fall River", "Forest Hills",
    "Foster City", "Garden City", "Grand Rapids", "Great Falls", "Hermosa Beach", "Hot Springs",
    "Huntington Beach", "Idaho Falls", "Iowa City", "Jersey City", "Key Largo", "Key West", "Laguna Beach",
    "Little Rock", "Manhattan Beach", "Menlo Park", "Miami Beach", "Morris Plains", "Myrtle Beach",
    "Newport Beach", "Niagara Falls", "Oak Park", "Oklahoma City", "Orland Park", "Overland Park",
    "Palm Beach", "Palm Springs", "Panama City", "Pebble Beach", "Pompano Beach", "Rapid City",
    "Redondo Beach", "Redwood City", "Rock Hill", "Round Rock", "Salt Lake", "Sandy Springs",
    "Saratoga Springs", "Sherman Oaks", "Silver Spring", "Simi Valley", "Sioux City", "Sioux Falls",
    "State College", "Staten Island", "Studio City", "Sugar Land", "Terre Haute", "Thousand Oaks",
    "Tinley Park", "Twin Falls", "Universal City", "Virginia Beach", "Walnut Creek", "White Plains",
    "Wichita Falls", "Winter Park", "Woodland Hills", "Long Beach",
    "Washington D.C.", "West Hollywood", "West Virginia", "Wheat Ridge", "White House",
}) | listed("""
    Africa Alabama Alaska Alexandria America American Arizona Arkansas Asia Atlanta Austin Australia
    Baltimore Beijing Berlin Boston Brazil Britain British Brooklyn California Canada Canadian Chicago
    China Chinese Cleveland Colorado Congress Connecticut Dallas Delaware Democrat Democratic Denver
    Detroit England English Europe European Florida France French Georgia German Germany Hawaii
    Hollywood Houston Idaho Illinois India Indiana Iowa Ireland Israel Italy Japan Kansas Kentucky
    London Louisiana Maine Manhattan Maryland Massachusetts Mexico Miami Michigan Minneapolis Minnesota
    Mississippi Missouri Montana Moscow Nebraska Nevada Newark Oakland Ohio Oklahoma Oregon Paris
    Pennsylvania Philadelphia Phoenix Pittsburgh Portland Queens Republican Russia Russian Sacramento
    Scotland Seattle Senate Spain Spanish Tennessee Texas Tokyo Utah Vermont Virginia Washington
    Toronto Ottawa Montreal Calgary Edmonton Winnipeg Dublin Belfast Edinburgh Glasgow Brisbane Canberra Auckland Mumbai Nairobi Johannesburg
    Wilmington Wisconsin Wyoming Ontario Quebec Alberta Manitoba Saskatchewan
""")  # fmt: skip
"""Places, peoples and institutions that are neither people nor parties."""
