"""Signs by which a printed name is known for a person's, a company's, a law firm's or nobody's."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.naming.known import GROUPS
from kg.extract.naming.titles import noun_before
from kg.extract.text.cued import Closing
from kg.extract.text.given import is_given
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.words import BODIES, listed

SUFFIX = re.compile(
    r"(?:, | )(?:Inc\b\.?|LLC\b|L\.L\.C\.|LLP\b|L\.L\.P\.|LP\b|[LG]\.P\.|P\.C\.|P\.S\.C\.|Corp\b\.?|Co\b(?!-)\.?|Ltd\b\.?|PLLC\b|P\.L\.L\.C\.|PLC\b|P\.A\.|N\.A\.|S\.A\.|N\.V\.|A/S|AG\b|SE\b|NV\b|GmbH\b|Ges\.m\.b\.H\.|G\.m\.b\.H\.|S\.p\.A\.|S\.r\.l\.|B\.V\.|K\.K\.|KG\b|BV\b|SpA\b|Pty\b\.?"
    r"|INC\b\.?|CORP\b\.?|LTD\b\.?|CO\b\.?)|, A?PC\b"
)
OF_OR_AT = re.compile(r"(?:\b(?:of|at|from|with|firm|and)|[,;]) $")
"""What stands before a firm whose form is two letters that name a thing too: "Poe of Holm Lind PC"."""
SUED_TOO = re.compile(
    r"\b(?:sue[sd]?|suing|against|judgment (?:to|for)|names?|named|[Dd]efendants are|[Dd]efendants include) [^.;:]{0,50}(?:,|,? and) (?:the )?$"
)
"""What stands before a county that is sued with others: "sued the city, Cook County"."""


@lru_cache(maxsize=4096)
def bare_of(name: str) -> str:
    """A company's name without its form: "Doe Foods" of "Doe Foods, Inc."."""
    return SUFFIX.sub("", name).rstrip(",")


FIRM = re.compile(
    r"\b(?:LLP|L\.L\.P|P\.C\.|PLLC|P\.L\.L\.C|P\.S\.C\.|P\.A\.|Law (?:Firm|Offices?|Group|Center)|Law PLLC|Legal Group|Legal,? (?:P\.?C|PLLC|LLC)|(?:Trial|Injury) (?:Attorneys|Lawyers)|Attorneys at Law|Firm|& Associates|Partners LLP)(?!\w)"
)
PARTNERS = Closing(
    r"(?:(?:\b[Ll]aw firms?|(?:^|[Tt]he |[Hh]is |[Hh]er |[Tt]heir |former |, )firm|[Pp]artners? (?:at|of|with|in)|[Pp]rincipals of|(?<!eneral )(?<!house )(?<!egal )[Cc]ounsel at|[Aa]ssociates? (?:at|with)|(?<!house )(?<!staff )[Aa]ttorneys? (?:at|from|of|with)|(?<!house )(?<!staff )[Ll]awyers? (?:at|from|of|with)|[Ss]olicitors(?: (?:at|from|of))?)(?: of)?(?: the (?:law )?firm(?: of)?)?,?|\bclerk at) $",
    *(
        f"{one}{end}"
        for one in ("firm", "firms", " at", " of", " with", " in", " from", "olicitors")
        for end in (" ", ", ")
    ),
)
LAWYERLY = re.compile(
    r",? (?:(?:also )?(?:represent|appeared for|acted for|led the defense|signed|argued for|serves? as (?:lead )?counsel|is counsel|are counsel|for (?:the )?(?:plaintiff|defendant|appell|petition)|partners?\b|lawyers? )"
    r"|(?:an?|the|his|her|its|their) (?:\w+ ){0,3}law ?firm)"
)
OFFICIAL = re.compile(
    r",? (?:(?:is|was) (?:(?:the|an?|now|also|lead|co-lead|trial|local|chief) )*(?:counsel|attorney|lawyer|solicitor|barrister)\b|who\b|whose\b|\d\d,|aged |age \d|Jr\.|Esq|testified|pleaded|told (?:the|reporters|jurors)|of (?:[A-Z][\w'\u2019]+,? ){1,6}(?:& |LLP)|for (?:the )?(?:plaintiff|defendant|appell|petition))"
)
THING = re.compile(
    r",? which\b(?! (?:ended|ends|means|meant|led|leaves|brought an end|put an end|came (?:after|as|on))\b)|,? (?:is |was )?(?:an?|the|its|one of the) (?:(?!(?:for|of|at|with|from|by|in|who|to|on)\b)[\w-]+[ ]){0,5}?(?:company|corporation|maker|manufacturer|firm|startup|start-up|publisher|studio|non-?profit|group|network|agency|platform|service|app|site|website|\w*maker|brewer|distillery|hotel|casino|dealership|bakery|pharmacy|clinic|orchestra|shipyard|cooperative|collective"
    r"|retailer|chain|airline|automaker|carmaker|bank|insurer|lender|charity|foundation|university|newspaper|magazine|label|band|union|subsidiary|affiliate|unit|parent|developer|brand|hospital|broadcaster|outfit|engine|store|brokerage|utility|railroad|railway|provider|vendor|supplier|distributor|contractor|operator|venture|partnership|conglomerate|restaurant|school|college|marketplace|lobby|think tank|park|resort|football club|soccer club|nightclub|festival|museum|zoo|gym|church|winery|brewery|builder|coalition|society|committee|council|organization|organisation|association|advocacy group|(?:hedge|pension|investment|mutual) fund)s?\b(?! (?:[a-z-]+ ){1,2}who\b)"
)
BANDED = re.compile(
    r" (?:frontman|frontwoman|front man|lead singer|singer|drummer|guitarist|bassist|keyboardist|vocalist|saxophonist|co-founder|cofounder|bandmates?)\b(?! [A-Z])"
)
"""Whose member somebody is, behind a band's name: "the Lind Wharf drummer"."""
BODY_NOUNS = listed("""
    company companies corporation maker manufacturer firm startup start-up publisher studio nonprofit non-profit
    group network agency retailer chain airline automaker carmaker chipmaker drugmaker bank insurer lender
    charity foundation newspaper magazine label band union subsidiary affiliate unit parent giant broadcaster
    brokerage utility railroad railway brand exchange collective outlet developer platform operator contractor supplier
    distributor store supermarket pharmacy restaurant brewery winery casino hotel dealership clinic
    site website engine outfit school college blog provider vendor carrier dealer builder marketplace lab laboratory museum
    conglomerate wholesaler grocer service app house
""")


MADE = re.compile(
    r"(?:['\u2019]s?|\b[Ii]ts|\b[Tt]heir) (?:[\w-]+ ){0,2}?(?:makers?|publishers?|developers?|operators?|dealers?|builders?),? $"
)
"""Whoever makes what somebody or something has, who may be people: "the film's makers, Roe and Doe"."""


def called(before: str) -> str:
    """The noun before a name that says that it is an organization's; empty where none does."""
    noun, place = noun_before(before)
    noun = noun if noun in BODY_NOUNS or noun == "parents" else noun.removesuffix("s")
    if noun not in BODY_NOUNS or before[:place].endswith("law ") or MADE.search(before):
        return ""
    return noun


POSTED = re.compile(
    r" (?:posts?|page|account|thread|video|livestream|messages?|story|stories|group|profile|feed|campaign)\b"
)
"""What somebody puts on a platform, which has no part in it: "a Facebook post"."""
LAWS = frozenset(
    {"Act", "Code", "Rule", "Rules", "Agreement", "Policy", "Clause", "Amendment", "Order", "Motion"}
)
"""What ends the name of a law or a paper, with its letters behind it or not."""
PREFIX = re.compile(r"(?:Mc|Mac|De|Di|La|Le|Lo|Du|Da|Van|Von|Fitz|O['\u2019]|D['\u2019])[A-Z]")
HEADED = re.compile(
    r"(?i:state|city and county|city|county|town|village|borough|commonwealth|people|republic|regents|board|estate|bank|university) of(?i: the)? [A-Z]|Friends of(?: the| our)? [A-Z]"
)
OFFICES = frozenset(["Department", "Commission", "Bureau", "Agency", "Administration"])
PLACED = listed("""
    San Santa Southeast Northeast Southwest Northwest Fort Mount Port Lake New North South East West Saint St. Los Las El Palo Cape Long Upper Lower
    Downtown Greater
""")
"""Words that begin the names of places."""
SURNAMES = listed(
    "Church House Ledger Post Bank Park Parks Books Price Press Fields Banks Council Street Rights Sports Parish"
)
"""Nouns of organizations that are surnames as well."""
ALONE = re.compile(r"\s*(?:\n|,|;|$)")
INITIALS = re.compile(r"(?:[A-Z]\.){1,3}|[A-Z]{2}")
INITIAL = re.compile(r"[A-Z]\.")
SOMEWHERE = Closing(
    r"\b(?:in|near|at|from|outside|around|to|through) $",
    *("in ", "near ", "at ", "from ", "outside ", "around ", "to ", "through "),
)
BORN = frozenset({"Jr", "Sr", "II", "III", "IV", "V", "Esq"})
"""What stands behind a surname."""
PLURAL = re.compile(r"[A-Z]{2,5}s")
"""Several of a kind that is called by letters: "SPACs", "NFTs"."""
SITE = re.compile(
    r"(?:Key|Keys|Island|Street|Road|Avenue|Beach|Hill|Hills|Lake|River|Bay|Shore|Coast|Point|Mountain|Highway|Boulevard|Junction|Springs|Falls|Heights)$"
)
"""What ends the name of a place."""
SPEAKS = re.compile(
    r" (?:\w+ ){0,2}?(?:says?|said|told|wrote|wants?|claim(?:s|ed)?|alleges?d?|argue[sd]?|denie[sd]|insist(?:s|ed)|admitted|admits) (?:\w+ )?(?:that )?(?:he|she)\b"
)
"""What stands behind a person who speaks of himself."""
NICK = re.compile(
    r"(?:, | \()(?:(?:whose )?(?:real|legal|birth|given|full) name|born (?:as )?[A-Z][a-z]+ [A-Z])|, the (?:stage|ring|pen) name of"
)
"""What stands behind a name by which somebody performs."""
MANY = 5
"""Words of a person's name at most."""
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
MONTH = re.compile(MONTHS)


STARTS: dict[str, list[str]] = {}
for _group in sorted(GROUPS):
    STARTS.setdefault(_group.split()[0], []).append(_group)
SAYING = re.compile(r"\b(?:said|says|according to|argued by|represented by|signed by|By: /s/|TO:) +$")
"""What stands before people rather than before companies of two words."""
PARTNER = Closing(
    r"(?P<given>[A-Z][\w'\u2019-]+) (?:[A-Z]\. )?(?P<family>[A-Z][\w'\u2019-]+),? (?:both |all )?of (?:The |the )?$",
    *(" of ", " of The ", " of the "),
)
LAWYER_OF = re.compile(
    r"\b(?:[Ll]awyers?|[Aa]ttorneys?|[Cc]ounsel|[Rr]epresent\w*|[Dd]efend\w*|legal team|acted for|appeared for|argued (?:for|by)|on behalf|[Tt]hrough)\b[^.\n]{0,45},? (?:both |all )?of (?:The |the )?$"
)
"""What stands before the firm of a lawyer whom the text calls one: "represented by Ann Poe of"."""
ENDS = re.compile(
    r"\s*(?:[.,;:\u2014)]|$)| (?:in|on|for|and|over|of|to|with|at|by|after|last|this|claiming|alleging|saying|accusing|is|are|was|were|has|have|had)\b| \("
)
"""What stands behind a name that no noun follows."""
LITIGATES = re.compile(
    r"[^.]{0,60}\b(?:lawyers?|attorneys?|represent\w*|counsel|acted|acts for|appeared|argued|defend(?:s|ed|ing))\b|, for (?:the |both )?(?!example|instance|now|his|her|their|its)[\w ]+[,.;]"
)
CITY_FIRM = Closing(
    r"[A-Z][\w.'\u2019-]+,? (?:both )?(?:of|at|with|from) the (?:[A-Z][\w.-]+ ){1,3}firm (?:of )?$",
    *(" firm ", " firm of "),
)
"""What stands before the firm of somebody that is told by its city: "Ann Poe of the Milwaukee firm"."""
OWN_FIRM = Closing(r"(?:['\u2019]s?|\b[Hh]is|\b[Hh]er|\b[Tt]heir) (?:own |new )?firm, $", " firm, ")
FIRM_BEHIND = re.compile(r", an? (?:[A-Z][\w.-]+ ){0,3}(?:trial |litigation |boutique )?(?:law )?firm\b")
OF_FIRM = re.compile(
    r" (?:partner|associate)s?\b| (?:attorney|lawyer|litigator) (?:who (?:represents?|represented|is representing|argued for)|representing)\b"
)
CLIENT = re.compile(r"\b(?:[Ll]awyers?|[Aa]ttorneys?|[Cc]ounsel) of $")
"""What stands before one for whom lawyers act: "the lawyers of Ann Poe"."""
COUNTIES = frozenset({"County", "Parish", "Township", "Borough"})
"""Words that end the names of governments, which are places where nothing is told of them."""
JUDGE_OF = re.compile(
    r"\b(?:[Jj]udge|[Jj]ustice|[Mm]agistrate|[Cc]ommissioner|[Cc]hancellor|[Cc]ourt) (?:[A-Z][\w.'\u2019-]* ){0,4}(?:of|for|in) $"
)
"""What stands before the place of a judge, who does what is told behind it."""
SPEAKS_FOR = re.compile(
    r"\b(?:[Ll]awyers?|[Aa]ttorneys?|[Cc]ounsel|[Ss]pokes(?:man|woman|person)|president|executive|founder|owner|head|chair\w*) (?:for|of|representing) (?:the|both) [\w-]+, $"
    r"|\b(?:For|On behalf of|Representing|Defending|(?:Speaking|Arguing|Appearing|Acting) (?:for|on behalf of)) (?:the|both) [\w-]+, $"
)
"""What stands before who speaks for a body that no name is told of there: "lawyers for the company, "."""
SCHOOLS = listed(
    "Georgetown Harvard Yale Stanford Columbia Cornell Duke UCLA NYU Fordham Berkeley Michigan Penn Chicago Virginia Boston"
)
"""What stands before "Law" in the name of a school."""


FILES = re.compile(
    r"(?:, (?:based in|a firm in|of) [^,;]{2,40},)? (?:has |have )?(?:filed|brought) (?:the|this|a|an) (?:[\w-]+ ){0,3}?(?:lawsuit|suit|complaint|class action)\b(?! against)"
)
LAW_FIRM = re.compile(r"\blaw (?:firms?|offices?)\b")


LABELLED = re.compile(r"[ \t]*(?:\n|:|$)| (?:group|practice|team|section|column|desk)\b")


def is_label(words: list[str], before: str, after: str) -> bool:
    """Whether plain words around an "&" are the label of a part: a line of its own, "the Data & Technology group"."""
    behind = LABELLED.match(after)
    alone = not before.strip(" \t") or before.rstrip(" \t").endswith("\n")
    plain = all(word == "&" or is_ordinary(word) for word in words)
    return plain and behind is not None and (alone or behind[0].strip().isalpha())


def is_of_lawyers(before: str, after: str) -> bool:
    """Whether words around a name tell that it is of a law firm: "Ann Poe of the Dayton firm", "Poe's firm, Lund Kerr, represents"."""
    called = OWN_FIRM.search(before) or FIRM_BEHIND.match(after)
    return CITY_FIRM.search(before) is not None or (called is not None and LITIGATES.match(after) is not None)


EMPLOYS = re.compile(
    r"(?: (?:law )?(?:firm )?(?:[a-z]+ )?(?P<rank>partner|associate|shareholder|litigator)s?|['\u2019]s?) (?P<given>[A-Z][\w'\u2019-]+) (?:[A-Z]\. )?[A-Z][\w'\u2019-]+"
)
"""What stands behind the firm of a lawyer who is named with it: "Poe Lind partner Ann Roe", "Poe Lind's Ann Roe"."""
LAWYERS = re.compile(
    r"\b(?:lawyers?|attorneys?|counsel|represented|defended|led|includes?|retained|hired|argued|for|[Rr]epresenting [^,.;]{2,40},)(?: by| is| are|,)? (?:[a-z]+ )?$"
)
"""What stands before those who act for somebody: "his lawyer, ", "represented by "."""


def is_of_lawyer(words: list[str], before: str, after: str) -> bool:
    """Whether a person who works at law is named as somebody of the words: "Poe Lind partner Ann Roe"."""
    found = EMPLOYS.match(after)
    if found is None or not is_given(found["given"]) or is_given(words[0]) or {*words} & BODIES:
        return False
    told = LITIGATES.match(after, found.end()) or LAWYERS.search(before)
    return found["rank"] is not None or told is not None


def acts_at_law(after: str, text: str) -> bool:
    """Whether two surnames act as lawyers do; who files a suit does in a text that speaks of a law firm: "according to a law firm. Roe & Lund filed the suit"."""
    return LAWYERLY.match(after) is not None or (
        FILES.match(after) is not None and LAW_FIRM.search(text) is not None
    )


def is_of_partner(before: str) -> bool:
    """Whether a person with a given name stands before "of"."""
    lawyer = PARTNER.search(before)
    return lawyer is not None and is_given(lawyer["given"])
