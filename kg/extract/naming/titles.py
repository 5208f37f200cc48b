"""Titles, offices and roles that stand before a name or behind it, and what they tell of the person."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.text.cued import Cued
from kg.extract.text.words import listed

WEAK = (
    r"(?:Lord|Lady|Chief|Vice|Deputy|Assistant|Acting|Associate|Senior|Former|Then-|Presiding|Special|Lead|U\.S\.|United States|State|Federal"
    r"|District|Magistrate|Circuit|Bankruptcy|Superior|Supreme|Court|County|Executive|Managing|General|Solicitor|Circuit)"
)
STRONG = (
    r"(?:Judges?|Justices?|JUDGE|Chancellor|Magistrate|The Honorable|Honorable|Hon\.|HON\.|HONORABLE|Mr\.?|Ms\.?|Mrs\.?|Messrs\.|Miss|Dr\.?|Sir|Dame|Lord(?! &)"
    r"|(?:Chief|Vice) (?:Executive|Financial|Operating|Technology|Legal|Product|Marketing|Information)(?: Officer)?"
    r"|Attorneys? General|AG(?<!\w AG)|District Attorney|City Attorney|(?:(?:City|Dist\.|District|State|County|Asst\.) )*Attys?\.(?: Gen\.)?|(?:Special|General|Town|City|County|Village|Corporation) Counsel|Solicitor of Labor|City Solicitor|Solicitor General|Attorneys?|Lawyers?|Counsel|Prosecutors?"
    r"|CEO|CFO|COO|CTO|President|Chair(?:man|woman)?|Founder|Co-[Ff]ounder|Director|Managing Director|Editor|Professor|Prof\.?(?!\w)"
    r"|Gov\.|Governor|Sen\.|Senator|Reps?\.|Representative|Congress(?:man|woman)|Mayor|Superintendent|Provost|Warden|Trooper|Comptroller|Treasurer|Coroner|Council(?:man|woman|member|or)|Alder(?:man|woman|person)|Assembly(?:man|woman|member)|Select(?:man|woman)|County Executive|Supervisor|Trustee|Secretary(?: of State)?|Sheriff|Commissioner|Administrator|Police Chief|Fire Chief|Police Commissioner|Register of Copyrights|Postmaster General|Surgeon General|Comptroller General"
    r"|Lt\.|Gen\.|General|Staff|Capt\.|Sgt\.|Cpl\.|Rev\.|Officers?|Detectives?|Deputies|Troopers|Captain|Sergeants?|Pastor|Bishop|Archbishop|Rabbi|Imam|Pope"
    r"|Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appell(?:ant|ee)s?|Intervenors?|Claimants?|(?:Counter|Cross|Third-Party )-?(?:[Pp]laintiff|[Dd]efendant|[Cc]laimant|[Cc]omplainant)s?|Third-Party"
    r"|Plaintiffs?-Appell(?:ant|ee)s?|Defendants?-Appell(?:ant|ee)s?|(?:Amici|Amicus)(?: Curiae)?"
    r"|Actor|Actress|Singer|Rapper|Author|Comedian|Director|Producer|Musician|Billionaire|Mogul|Influencer|Publicist|Journalist"
    r"|Movants?|Republican|Republicans|Democrat|Democrats|Democratic|Owner|Manager|Executive|Researcher|Scientist|Activist|Novelist|Songwriter)"
)
TITLE = re.compile(rf"(?<!\S)(?:{WEAK} )*{STRONG}(?= |$)")
BENCH = re.compile(r"Judge|JUDGE|Justice|Hon\.|HON\.|Honorable|HONORABLE|Chancellor|Magistrate")
AFTER = re.compile(
    r"(?:, (?:an? |the |who is an? )?|,? (?:who )?is the )(?:(?:[Cc]hief|[Ss]enior|U\.S\.|United States|UNITED STATES|federal|state|[Dd]istrict|DISTRICT|[Mm]agistrate"
    r"|[Cc]ircuit|[Bb]ankruptcy|Presiding|presiding|trial|county) ){0,4}(?:[Jj]udge|JUDGE|[Jj]ustice|U\.S\.D\.J\.|U\.S\.M\.J\.|J\.)(?!\w)(?! [A-Z])(?! (?:\w+ly )?(?:said|says|wrote|ruled|found|held|added|noted|asked|told|agreed|rejected|granted|denied|concluded|who)\b)"
)
SEATED = re.compile(
    r", (?:Chief |Senior |Presiding |Associate |U\.S\. |United States )*(?:Circuit |District |Chief |Magistrate )(?:Judge|Justice)\b(?! [A-Z][a-z])(?: for)?"
)
"""What stands behind the surname of a judge in an opinion."""
PANEL = Cued(
    r"\b(?:Before|BEFORE|Present|PRESENT):? (?P<names>[A-Z][\w.'\u2019-]*(?:,? (?:and |(?:Chief|Senior|Circuit|District|Presiding) (?:Judge|Justice),? ?)*[A-Z][\w.'\u2019-]*){1,16}),? (?:[A-Z]\w+ )?(?:Judges|JUDGES|Justices|JJ\.)",
    *("Judges", "JUDGES", "Justices", "JJ."),
)
"""The judges of an appeal."""
JUDGE = Cued(
    r"\b(?:[Tt]he|[Aa]n?|[Aa]nother) (?:[\w.]+ ){0,2}(?:judge|magistrate|vice chancellor)(?: (?:overseeing|presiding over|hearing|handling|in|on) (?:the|that|this|her|his|their|its) (?:[\w-]+ )?(?:case|suit|lawsuit|trial|matter|litigation|dispute)"
    r"| (?:in|for|on|of|from) (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?| there)?, $"
    r"|\b(?:presiding|trial) judge (?:is|was) $|\b(?:[Pp]residing|(?:[Pp]residing over|[Oo]verseeing|[Hh]earing|[Tt]rying) (?:it|the (?:case|suit|lawsuit|matter|trial))) (?:is|was) $|\b(?:Judges|Justices|panel of (?:\w+ )?judges,) (?:[A-Z][\w.'\u2019-]*,? (?:and )?){1,9}$"
    r"|(?<!told a )(?<!told the )\b(?:[Ff]ederal|[Dd]istrict|[Cc]ircuit|[Mm]agistrate|[Bb]ankruptcy|[Cc]ounty|[Cc]ourt|[Aa]ppeals) judge $",
    *("judge", "magistrate", "vice chancellor", "Judges", "Justices"),
    *("residing ", "verseeing ", "earing ", "rying "),
)
"""What stands before the name of one who is a judge, beside the title."""
SHE = "actress|wife|ex-wife|widow|daughter|mother|sister|girlfriend|businesswoman|congresswoman|spokeswoman|saleswoman|waitress|woman|granddaughter|niece|aunt|chairwoman|girl"
HE = "husband|ex-husband|widower|son|father|brother|boyfriend|businessman|congressman|spokesman|salesman|waiter|man|grandson|nephew|uncle|chairman|boy"
EITHER = (
    "actor|singer|songwriter|rapper|author|writer|novelist|journalist|reporter|columnist|comedian|director|producer|filmmaker|musician|artist|photographer"
    "|lawyer|attorney|counsel|co-counsel|prosecutor|publicist|publisher|billionaire|entrepreneur|investor|founder|co-founder|cofounder|professor|researcher|scientist|doctor"
    "|physician|surgeon|nurse|teacher|student|employee|worker|manager|executive|president|owner|activist|politician|senator|governor|mayor|sheriff|judge"
    "|plaintiff|defendant|petitioner|respondent|player|coach|athlete|quarterback|golfer|boxer|swimmer|gymnast|driver|pilot|engineer|programmer|developer|inventor|influencer|model"
    "|host|anchor|podcaster|blogger|star|co-star|celebrity|mogul|financier|banker|trader|broker|trustee|veteran|officer|detective|agent|client|witness"
    "|auditor|treasurer|comptroller|superintendent|drummer|guitarist|bassist|frontman|bodyguard|accountant|architect|chef|restaurateur|heiress|tycoon|playwright|screenwriter|choreographer|composer|wrestler|jockey|librarian|youtuber|bandmate|sibling|babysitter|caretaker|therapist|psychologist|psychiatrist|dentist|neighbor|aide|adviser|advisor|intern|recruit|teammate|classmate|roommate|whistleblower|counselor|administrator|commissioner|trooper|firefighter|paramedic|lieutenant|captain|sergeant|expert|colleague|partner|associate|friend|resident|victim|survivor|patient|tenant|landlord|farmer|pastor|priest|rabbi|chancellor|spokesperson|hedge fund manager"
)
SHES, HES = frozenset(SHE.split("|")), frozenset(HE.split("|"))
NOUNS = SHES | HES | frozenset(EITHER.split("|"))
TRADED = NOUNS | listed("""
    cinematographer armorer guitarist drummer bassist pianist composer conductor choreographer designer architect screenwriter
    playwright dancer biologist economist epidemiologist psychologist psychiatrist historian accountant auditor analyst
    aide adviser advisor trooper firefighter paramedic bartender chef restaurateur whistleblower heir heiress jockey
    wrestler cyclist pedestrian homeowner shareholder parishioner caregiver midwife librarian principal superintendent
    youtuber tiktoker vlogger streamer rocker frontman bandmate
""")
"""Words that stand before a name at a sentence's start, and are no part of it."""
CALLING = re.compile(r"(?<![\w-])(?P<noun>[\w-]++),?(?: (?:named|called))? $")
BY = re.compile(
    rf",? (?:(?:is|was|became) )?(?:the (?:[a-z-]{1, 20} )?[a-z-]{1, 20}['\u2019]s? |an? |the |then an? |then the |its |her |his |their |(?:(?!(?:the|an?|his|her|its|their|is|was|became) )[\w.&-]{{1,20}} ){{0,2}}(?!the )[\w.-]{{1,20}}['\u2019]s )?(?:(?!(?:who|whom|whose|which|told|said|says|saying|claim(?:s|ed)|argue[sd]|alleges?|alleged|denie[sd]|sued|represents?|representing|for|against|to|behalf|acting|arguing|appearing|speaking|defending)\b)[\w-]+[ ,]+(?:and )?){{0,4}}?(?P<noun>{SHE}|{HE}|{EITHER})\b(?! company|['\u2019]s)",
    re.IGNORECASE,
)
OF_SEVERAL = re.compile(
    rf", one of (?:(?:the |his |her |its |their )?(?:[\w.-]+ ){{0,2}}[\w.-]+['\u2019]s? |the |his |her |its |their )(?:[\w-]+ ){{0,3}}?(?P<noun>{SHE}|{HE}|{EITHER})s\b"
)
"""One of several who are called so: "Ann Poe, one of the governor's lawyers"."""
TRADES = listed(
    "producer publisher developer owner manager partner agent client model star host broker trader driver"
)
"""Nouns that people and companies are called alike."""
STAGE = listed("Lady Prince Princess DJ Lil MC Queen")
"""Words that begin the names of performers and of royalty."""


@lru_cache(maxsize=64)
def noun_before(before: str) -> tuple[str, int]:
    """The word before a name that may say what it is of, in small letters, and its place; empty where none stands there.

    Kept for the name that is being looked at, of which it is asked at every step.
    """
    if not before.endswith(" "):
        return "", 0
    third = before.rfind(" ", 0, before.rfind(" ", 0, -1))
    found = CALLING.search(before, max(0, len(before) - 40, third))
    return (found["noun"].casefold(), found.start()) if found else ("", 0)


def person_noun(before: str) -> str:
    """The noun before a name that says that it is a person's; empty where none does."""
    noun = noun_before(before)[0]
    if noun.endswith("s") and noun[:-1] in NOUNS and noun[:-1] not in TRADES:
        return noun[:-1]  # "two officers, Roe and Doe"
    return noun if noun in NOUNS or noun == "counsel" or noun.endswith("-year-old") else ""


WEDDED = Cued(
    r"\b(?:ex-)?(?P<noun>husband|wife),?(?: (?:the |an? )?(?:[\w-]+ ){0,2}[\w-]+)? $", "husband", "wife"
)


def is_judge(title: str) -> bool:
    """Whether a title is a judge's."""
    return BENCH.search(title) is not None


CHANCERY = re.compile(
    r"[Cc]hancery|CHANCERY|(?:Vice|County) Chancellor|Delaware|Chancellor (?:[A-Z][\w.'\u2019-]* ){1,4}(?:ruled|held|granted|denied|ordered|dismissed|found)\b"
)
"""Words by which a text's chancellors are judges."""


def heads_office(title: str, text: str) -> bool:
    """Whether a chancellor heads a university or a government: the text tells of no chancery."""
    return "Chancellor" in title and CHANCERY.search(text) is None


SEXED = {"Ms": "f", "Mrs": "f", "Miss": "f", "Dame": "f", "Mr": "m", "Sir": "m", "Actress": "f"}
"""Titles by which she (f) or he (m) is meant."""


def gender_by(title: str, noun: str) -> str:
    """Whether a title or a noun tells that she (f) or he (m) is meant; empty where neither does."""
    if said := SEXED.get(title.strip().rstrip("."), ""):
        return said
    low = noun.casefold()
    return "f" if low in SHES else "m" if low in HES else ""


def nouns_around(before: str, after: str) -> tuple[str, str]:
    """The nouns that say before a name and behind it what the person is; empty where none does."""
    first = WEDDED.search(before)
    behind = BY.match(after) if after.startswith((", ", " is ", " was ")) else None
    behind = behind or OF_SEVERAL.match(after)
    return first["noun"].casefold() if first else person_noun(before), behind[
        "noun"
    ].casefold() if behind else ""


SAYS_WHO = r"(?:(?:[Cc]hief |[Ss]enior |Vice |[Mm]agistrate |[Dd]istrict |[Cc]ircuit |[Bb]ankruptcy |U\.S\. |United States )*(?:[Jj]udge|[Jj]ustice|[Cc]hancellor)|(?:The )?Honorable|Hon\.|Mr\.?|Ms\.?|Mrs\.?|Miss|Dr\.?)"
"""The titles that go with a surname wherever it is said."""


SPELT = {
    "gov.": "governor", "sen.": "senator", "sgt.": "sergeant", "prof.": "professor", "det.": "detective", "lt.": "lieutenant", "capt.": "captain",
}  # fmt: skip
"""What somebody is called later whose title is cut short before the name."""
