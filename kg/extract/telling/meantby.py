"""Who is meant by a noun that speaks and names nobody: "the Dayton grocer said", "a company spokesperson", "the rapper says"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.frames import Frame
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
OF_SUITS = listed("""
    judge justice court jury panel suit lawsuit case complaint plaintiff defendant petitioner respondent lawyer attorney counsel spokesman spokeswoman spokesperson
    claimant appellant appellee witness prosecutor others other pair trio rest report records documents
""")
"""Nouns that tell what somebody is in a suit, or no party."""
THE = frozenset({"the", "her", "his", "their", "its"})
SEATED = r"{town}-based [^.;@]{{0,40}}@|@(?:,| is| was)(?: which is| an?| the)?(?: (?!sued\b|filed\b|said\b)[\w-]+){{0,4}}? (?:based in|headquartered in|of|in|from) {town}\b"
"""How a text tells where a company sits."""
MAKERS = frozenset({"maker", "manufacturer"})
SHORTEST = 4
"""Letters of a noun by which somebody is described."""
NEAR = 30
"""Code points before a name in which a noun describes it."""
OUTRIGHT = (
    r"@(?: \([^)]{{1,40}}\))?(?:,| is| was|, who (?:is|was)|, who (?:had )?worked (?:\w+ )?as|, who worked \w+ years as) (?:an?|the) (?:(?!at |of |in |for |from |with |by |who |and )[\w'\u2019-]+ ){{0,4}}?{noun}(?= ?[,.;]| (?:of|from|at|in|who|with|for|on|based|whose|and|which|that)\b)"
    r"|\b(?i:{noun}),? @"
)
"""How a text describes somebody by a noun, outright."""
ALIKE = {
    "musician": ("singer", "rapper", "guitarist", "songwriter", "drummer", "star"),
    "artist": ("singer", "rapper", "painter", "musician"),
    "performer": ("singer", "actor", "actress", "comedian", "rapper"),
    "athlete": ("player", "quarterback", "sprinter", "swimmer", "runner"),
    "star": ("actor", "actress", "singer", "rapper"),
}
"""What one is called by another noun as well."""
A_FEW = 6
"""Words of a noun that describes one of the parties."""
REACH = 90
"""Code points from a name to the noun that describes it."""
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
    if noun not in BODIES | ONES or subject[0].low != "the":
        return _called(gathered, noun)
    kind = "Person" if noun in ONES else "LawFirm" if noun == "firm" else "Organization"
    if noun == "government" and len(subject) == 2:  # noqa: PLR2004 - "the government"
        return _agency(gathered)
    placed = any(one.text[:1].isupper() for one in subject[1:-1])  # "the Chicago company"
    if placed and noun == "company":
        return _seated(gathered, " ".join(one.text for one in subject[1:-1]).removesuffix("-based"))
    if noun in MAKERS and len(subject) > 2 and (making := _making(gathered, subject[-2].low)):  # noqa: PLR2004 - "the sensor maker"
        return making
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
    sides = (key for side in gathered.spoken_of() for key in side)
    able = [key for key in dict.fromkeys(sides) if gathered.kind(key) == kind]
    named = [key for key in able if noun != "company" and _is_called(gathered, key, noun)]
    alone = len(able) == 1 and not called and not gathered.is_agency(able[0])
    fits = alone and not (noun in INSTITUTIONS and COMPANY.search(gathered.people[able[0]].name))
    return tuple(named if len(named) == 1 else able if fits and not named else ())


def _agency(gathered: Gathered) -> Keys:
    """The only public office of the suit that is told of, which "the government" is."""
    sides = dict.fromkeys(key for side in gathered.spoken_of() for key in side)
    offices = [key for key in sides if gathered.is_agency(key)]
    return tuple(offices) if len(offices) == 1 else ()


def _seated(gathered: Gathered, town: str) -> Keys:
    """The only party that is a body of which the text tells that it sits in a town."""
    sides = dict.fromkeys(key for side in gathered.spoken_of() for key in side)
    able = [key for key in sides if gathered.kind(key) == "Organization"]
    seated = re.compile(SEATED.format(town=re.escape(town)))
    here = [key for key in able if any(map(seated.search, _around(gathered, key)))]
    return tuple(here) if len(here) == 1 else ()


def _making(gathered: Gathered, thing: str) -> Keys:
    """The only party of which the text tells that it makes a thing: "Acme, which makes sensors"."""
    sides = dict.fromkeys(key for side in gathered.spoken_of() for key in side)
    makes = re.compile(
        rf"@[^.;@]{{0,60}}? (?:makes?|made|manufactures?|produces?|sells?) (?:[\w'-]+ ){{0,4}}?{re.escape(thing)}s?\b"
    )
    able = [key for key in sides if any(map(makes.search, _around(gathered, key)))]
    return tuple(able) if len(able) == 1 else ()


def _called(gathered: Gathered, noun: str) -> Keys:
    """The only party of the suit whom the text describes by a noun that tells no party from another: "Roe, a former cook"."""
    if len(noun) < SHORTEST or noun in OF_SUITS:
        return ()
    sides = dict.fromkeys(key for side in gathered.spoken_of() for key in side)
    called = [
        key
        for key in sides
        if any(map(re.compile(OUTRIGHT.format(noun=re.escape(noun))).search, _around(gathered, key)))
    ]
    return tuple(called) if len(called) == 1 else ()


def _around(gathered: Gathered, key: str) -> Iterator[str]:
    """What stands around each place at which one is named, the name as "@"."""
    one, text = gathered.people[key], gathered.text
    for named in sorted({one.name, *one.short}):
        for found in re.finditer(re.escape(named), text):
            yield f"{text[max(0, found.start() - NEAR) : found.start()]}@{text[found.end() : found.end() + REACH]}"


def _is_called(gathered: Gathered, key: str, noun: str) -> bool:
    """Whether a text describes somebody by a noun: "Acme, a grocer in Dayton", "the rapper Roe", "the Roe hospital"."""
    one = gathered.people[key]
    if not one.nouns.isdisjoint({noun, *ALIKE.get(noun, ())}) or noun in one.name.lower().split():
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
