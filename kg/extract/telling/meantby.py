"""Who is meant by a noun that speaks and names nobody: "the Dayton grocer said", "a company spokesperson", "the rapper says"."""

from __future__ import annotations

import re

from kg.extract.grammar.teams import SPEAKERS
from kg.extract.grammar.tokens import Tokens
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.naming.kindred import KINDRED, STARS
from kg.extract.telling.frames import Frame
from kg.extract.telling.sodescribed import REACH, described, told_so
from kg.extract.text.words import listed

BODIES = listed("""
    company firm chain grocer retailer network publisher maker manufacturer bank lender hospital university college school union league agency carrier airline
    studio label magazine newspaper paper platform startup start-up nonprofit group organization association foundation utility railroad automaker
    carmaker drugmaker insurer brewer restaurant developer giant museum charity church city county state administration government office
    department commission regulator board district brand landlord broadcaster operator supplier distributor designer conglomerate
""")
ONES = listed("""
    singer rapper actor actress musician guitarist drummer star writer author novelist journalist comedian comic model producer director governor mayor
    senator president congressman congresswoman lawmaker quarterback player coach athlete executive billionaire mogul artist songwriter
    influencer podcaster host businessman businesswoman professor doctor nurse officer chef photographer painter designer pastor teacher
    politician champion boxer wrestler golfer entrepreneur investor financier lawyer
""")
OFFICIAL = listed(
    "administration government office department commission regulator board agency district city county state church"
)
"""Those of them that one is by name."""
INSTITUTIONS = listed(
    "hospital university college school union league museum charity bank nonprofit foundation"
)
"""Those of them that no plain company is."""
COMPANY = re.compile(
    r"\b(?:Inc|Corp|Co|LLC|L\.L\.C|Ltd|PLC|plc|Company|Corporation|Group|Holdings|Brands|Media|Technologies|Labs)\b"
)
SPEAKERS_OF = listed(
    "company city county state university school hospital union league agency bank network studio campaign government team town district college"
)
"""Nouns before those who speak for a body: "a company spokesperson"."""
REGULATORS = frozenset({"agency", "commission", "regulator", "bureau"})
PRESS = listed(
    "Ledger Times Post Herald Tribune Journal News Star Gazette Globe Chronicle Courier Record Observer Dispatch Sentinel Examiner Mail"
)
"""Last words of the names of newspapers."""
THE = frozenset({"the", "her", "his", "their", "its"})
A_FEW = 6
"""Words of a noun that describes one of the parties."""
DESCRIBED = (
    r"^(?: \([^)]{1,40}\))?(?:, (?:an?|the|which is an?|who is an?|whose)| is an?| was an?) [^.;:,]{0,60}?\b"
)


def meant(frame: Frame) -> Keys:
    """The party that a subject describes without its name: the only one of its kind, or the one that is called so."""
    subject, gathered = frame.clause.subject, frame.gathered
    noun = subject[-1].low if subject else ""
    plain = [one.tag in {"d", "x", "n", "a"} and not one.is_finite for one in subject]
    if (
        not 1 < len(subject) <= A_FEW
        or not all(plain)
        or subject[0].low not in THE
        or [one.low for one in frame.clause.lead[-1:]] == ["that"]  # "the company that said so"
    ):
        return ()
    kind = "Person" if noun in ONES else "LawFirm" if noun == "firm" else "Organization"
    placed = any(one.text[:1].isupper() for one in subject[1:-1])  # "the Chicago company"
    told = told_so(gathered, subject) or (
        described(gathered, noun) if noun not in BODIES | ONES or subject[0].low != "the" else ()
    )
    if told or noun not in BODIES | ONES or subject[0].low != "the" or (placed and noun == "company"):
        return told
    agency = noun in REGULATORS or (noun == "government" and len(subject) == 2)  # noqa: PLR2004 - "the government"
    if agency and ((known := _agency(gathered)) or noun == "government"):
        return known
    return one_of(gathered, kind, noun, called=placed or noun in OFFICIAL)


def spoken_for(frame: Frame) -> Keys:
    """The party whose spokesperson speaks without a name: "a company spokesperson said"."""
    subject = frame.clause.subject
    of = subject[-2:-1]
    opens = len(subject) == 2 and subject[1].low.endswith("s")  # noqa: PLR2004 - "City lawyers"
    noun = of[0].low if len(subject) == 3 or opens else ""  # noqa: PLR2004 - "a company spokesman"
    if not noun and len(subject) == 2 and subject[0].low in {"a", "an"}:  # noqa: PLR2004 - "a spokesman"
        return _own(frame)
    return (
        one_of(frame.gathered, "Organization", noun, called=noun in OFFICIAL) if noun in SPEAKERS_OF else ()
    )


def spokesman(words: Tokens, gathered: Gathered) -> Keys:
    """The party for which one speaks who is named by no name: "according to a company spokesman"."""
    noun = words[-2].low if len(words) > 2 and words[-1].low in SPEAKERS else ""  # noqa: PLR2004 - "a company spokesman"
    return one_of(gathered, "Organization", noun, called=noun in OFFICIAL) if noun in SPEAKERS_OF else ()


def _own(frame: Frame) -> Keys:
    """The only party that is a body of those named in the sentence, else in the one before it, for which "a spokesman" speaks."""
    gathered = frame.gathered
    here, last = gathered.lately(frame.parsed.start, frame.parsed.end)
    for named in (here, last):
        bodies = dict.fromkeys(gathered.parties_of(tuple(named)))
        able = [one for one in bodies if gathered.kind(one) == "Organization"]
        if named and any(gathered.kind(one) in {"Organization", "LawFirm"} for one in named):
            return tuple(able) if len(able) == 1 else ()
    return ()


def one_of(gathered: Gathered, kind: str, noun: str, *, called: bool) -> Keys:
    """The only party of a kind, where it need not be called so; of several the one that the text describes by the noun."""
    able = [key for key in gathered.both_sides if gathered.kind(key) == kind]
    named = [key for key in able if noun != "company" and _is_called(gathered, key, noun)]
    alone = len(able) == 1 and not called and not gathered.is_agency(able[0])
    fits = alone and not (noun in INSTITUTIONS and COMPANY.search(gathered.people[able[0]].name))
    return tuple(named if len(named) == 1 else able if fits and not named else ())


def _agency(gathered: Gathered) -> Keys:
    """The only public office of the suit that is told of, which "the government" is."""
    offices = [key for key in gathered.both_sides if gathered.is_agency(key)]
    return tuple(offices) if len(offices) == 1 else ()


def _is_called(gathered: Gathered, key: str, noun: str) -> bool:
    """Whether a text describes somebody by a noun: "Acme, a grocer in Dayton", "the rapper Roe", "the Roe hospital"."""
    one = gathered.people[key]
    if noun in {"paper", "newspaper"} and one.name.split()[-1] in PRESS:
        return True
    if (
        not one.nouns.isdisjoint({noun} | (STARS if noun == "star" else KINDRED.get(noun, frozenset())))
        or noun in one.name.lower().split()
    ):
        return True
    text = gathered.text
    for named in sorted({one.name, *one.short}):
        for found in re.finditer(re.escape(named), text):
            before = text[max(0, found.start() - len(noun) - 1) : found.start()]
            if before.lower() == f"{noun} " or re.match(
                DESCRIBED + re.escape(noun) + r"\b", text[found.end() : found.end() + REACH]
            ):
                return True
    return False
