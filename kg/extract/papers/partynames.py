"""The agents of the parties that captions print, and what each is called by beside its name."""

from __future__ import annotations

import re

from kg.extract.naming.people import Named
from kg.extract.naming.signs import SUFFIX
from kg.extract.papers.printed import STATES
from kg.extract.text.given import is_given
from kg.extract.text.words import BODIES, PLACES, listed

MANY = 2
"""Words from which the first two of a body's name are called by themselves."""
OFFICE = re.compile(
    r"(?:(?:lieutenant |lt\. )?gov(?:ernor|\.)|mayor|sheriff|attorney general|secretary(?: of state)?|senator|(?:police )?officer|p\.o\.|detective|sergeant|sgt\.|lieutenant|lt\."
    r"|captain|capt\.|(?:police )?chief|warden|deputy|trooper|commissioner|president|superintendent|judge|hon\.|(?:lt\. |maj\. |brig\. )?gen\.|(?:lt\. )?col\.|colonel|adm\.|dr\.|doctor|mr\.|ms\.|mrs\.|rev\.|reverend) ",
    re.IGNORECASE,
)


HELD = re.compile(
    r"(?:^|;|,? and |, )\s*(?P<name>[A-Z][^;,]{3,60}),? in (?:his|her|their) official capacit(?:y|ies) as (?:the )?(?:Acting |Interim )?"
    r"(?P<office>(?:Lieutenant |Deputy |Assistant )?(?:Governor|Secretary|Attorney General|Sheriff|Commissioner|Director|Superintendent|Mayor|Warden|Police Chief|Chief of Police|Administrator|Register|Registrar|Comptroller|Treasurer|Auditor|District Attorney|Clerk|Surgeon General|Postmaster General))\b",
    re.IGNORECASE,
)
"""Whom a caption sues in an office: "RON ROE, in his official capacity as Governor of Florida"."""


def offices_in(printed: str) -> dict[str, tuple[str, ...]]:
    """How prose calls those whom a side of a caption names in an office that no other of them holds: "the Governor"."""
    held = [
        (one["name"].strip(), one["office"].title().replace(" Of ", " of ")) for one in HELD.finditer(printed)
    ]
    offices = [office for _, office in held]
    return {name: (f"the {office}", f"The {office}") for name, office in held if offices.count(office) == 1}


def untitled(words: list[str]) -> list[str]:
    """The words of a name without the office before it: "Greg Roe" of "Governor Greg Roe"."""
    found = OFFICE.match(" ".join(words))
    bare = words[len(found[0].split()) :] if found else []
    return bare if len(bare) in range(2, 5) and is_given(bare[0].title()) else words


PREFIXED = re.compile(
    r"^.*(?:\bDIVISION(?! OF)|\bDEMANDED|\bCOMPLAINT|\bCIVIL ACTION|\bJURY TRIAL|\bPART(?= \d)|\b(?:CASE |Case )?N[Oo]\.:?|\u00a7)\s*(?:[\w:.()/-]*\d[\w:.()/\u2013-]*\s*)*"
)
"""What a page prints before a party's name where its lines ran together: its division, its number, what it is called."""
NAMELESS_PARTS = re.compile(
    r"\u00a7|U\.S\.C|[\[\]]|__|\b(?:COMPLAINT|DEMANDED|PLAINTIFFS?|DEFENDANTS?|SEQ)\b|\b(?:Index|Motion|Seq|Submitted|Cal|NYSCEF)\b|\d/\d|\bACT$|^(?:DECISION|ORDER|OPINION|Date)\b|^(?:OF|FOR|TO|UNDER|FROM|WITH)\b"
)
"""What stands in no party's name."""


def unheaded(printed: str) -> str:
    """A party's name without what ran into it from beside it; empty where nothing else is left."""
    bare = PREFIXED.sub("", printed) if not is_thing(printed.strip(" ,;.:")) else printed
    return "" if NAMELESS_PARTS.search(bare.strip(" ,;.:")) else bare


HOLDERS = listed("""
    Officer Officers Correction Corrections Correctional Tier Hearing Lieutenant Sergeant Deputy Superintendent Captain Warden
    Director Security Administration Nurse Detective Police Chief Commissioner Unit Medical Administrator Counselor
    Investigator Sheriff Mayor Governor Secretary Clerk Manager City County Assistant Associate Major Trooper
""")
"""Words of what somebody holds in an office, of which no party's whole name is made."""


def is_office(words: list[str]) -> bool:
    """Whether words are an office that is told behind a name: "Correction Officer", "Lieutenant/Tier Hearing Officer"."""
    parts = [part.strip(".,").title() for word in words for part in word.split("/")]
    return bool(parts[1:]) and all(part in HOLDERS or part in {"Of", "The", "And"} for part in parts)


def respelt(one: Named, text: str) -> Named:
    """A body printed in capitals, which goes by the spelling of the text's prose too: "TIKTAK, INC." is "TikTak" there."""
    bare = SUFFIX.sub("", one.name).rstrip(", ")
    if one.kind == "Organization" and one.name.isupper():
        ways = "|".join(re.escape(way) for way in (bare, *bare.split()[:1]) if way in one.short)
        spelt = re.finditer(rf"\b(?:{ways or re.escape(bare)})(?!\w)", text, re.IGNORECASE)
        one.short.update(found[0] for found in spelt if not found[0].islower())
    if one.kind == "Organization" and (first := bare.split()[:1]) and is_given(first[0].title()):
        one.short.update({first[0].title()} if _is_called(first[0].title(), bare, text) else set())
    return one


USES = 3
"""How often prose calls a body by a given name at least."""


def _is_called(first: str, bare: str, text: str) -> bool:
    """Whether prose calls a body by the given name that its own begins with, which is nobody's else there: "Gibson's motion"."""
    whole = re.compile(rf"(?:{re.escape(bare)})\b", re.IGNORECASE)
    alone = [found for found in re.finditer(rf"\b{first}\b", text) if not whole.match(text, found.start())]
    persons = re.compile(r" (?:[A-Z]\. )?(?!Motions?\b|Brief\b|Opposition\b)[A-Z][a-z]+")
    titled = re.compile(r"(?:\b(?:Mr|Ms|Mrs|Dr|Judge|Justice)\.?|\b[A-Z][a-z]+|[A-Z]\.) $")
    mixed = any(
        persons.match(text, one.end()) or titled.search(text[max(0, one.start() - 14) : one.start()])
        for one in alone
    )
    owned = any(text.startswith(("'s", "\u2019s"), one.end()) for one in alone)
    return len(alone) >= USES and owned and not mixed


NAMELESS = listed(
    "The A City State County People New North South East West San Los Saint St Estate Department Board Office Bank"
)
"""First words of bodies by which alone nobody calls them."""


FAMILY = re.compile(r"(?:Jr|Sr)\.?|II|III|IV", re.IGNORECASE)
"""What stands behind a family name."""
LINKS = frozenset({"&", "for", "of", "on", "against", "at", "government"})
"""Words that no person's name holds."""
TOLD = re.compile(
    r",? an? (?:[\w.-]+ ){0,6}?(?:corporation|company|partnership|association|organization|entity|municipality|trust|agency|subdivision)\b",
    re.IGNORECASE,
)
"""What a caption prints behind the name of a body."""


def is_body(name: str, printed: str) -> bool:
    """Whether a caption tells a party for a body: by a word of its name, or by what it prints behind it."""
    if SUFFIX.search(name) or LINKS & {word.casefold() for word in name.split()}:
        return True
    bare, low = name.strip(" ,;").lower(), printed.lower()
    place = low.find(bare)
    while place >= 0 and TOLD.match(printed, place + len(bare)) is None:
        place = low.find(bare, place + 1)
    return place >= 0


THING = re.compile(
    r"(?:\$[\d,.]+ (?:IN|OF) |(?:APPROXIMATELY|ASSORTED|VARIOUS|MISCELLANEOUS|CERTAIN) |REAL PROPERTY |(?:ONE|TWO|THREE|ALL|THE) (?:\(\d+\) )?(?:(?:19|20)\d\d |PARCEL|LOT|FUNDS|REAL PROPERTY|VESSEL|M/[VY] )|M/[VY] |(?:19|20)\d\d [A-Z]+ [A-Z])",
    re.IGNORECASE,
)
"""What a suit is brought against that is nobody: "$9,000 IN UNITED STATES CURRENCY", "ONE 2019 HOLM SEDAN"."""
STATE = re.compile(rf"(?:{STATES}|District of Columbia|Puerto Rico)", re.IGNORECASE)


def is_thing(name: str) -> bool:
    """Whether a name is that of a thing, which a government wants to have."""
    return THING.match(name) is not None


def named(name: str, start: int, *, body: bool = False) -> Named:
    """The agent of a name, with what it is called by beside; a ``body`` is no person, whatever its name."""
    plain = re.sub(r"[^\W\d_][\w'\u2019]*", lambda word: word[0][:1].upper() + word[0][1:].lower(), name)
    plain = (
        re.sub(r"\b(?:Llc|Llp|Lp|Ii|Iii|Iv)\b", lambda form: form[0].upper(), plain)
        if name.isupper()
        else name
    )
    plain = re.sub(r" (?:Of|And|The|For)(?= )", lambda small: small[0].lower(), plain)
    body = bool(
        body
        or {*re.findall(r"\w+", plain)} & BODIES
        or SUFFIX.search(name)
        or STATE.fullmatch(name)
        or re.match(
            r"(?:The )?(?:(?:City|State|County|People|Commonwealth|Town|Village|Estate) of\b|United States\b)",
            plain,
        )
    )
    short = {SUFFIX.sub("", name), SUFFIX.sub("", plain), plain}
    if is_thing(name):
        return Named(f"party-{slug(name)}", name, "Agent", start)
    short |= _bodys(plain, name) if body else _persons(plain.split())
    return Named(
        f"party-{slug(name)}",
        name,
        "Organization" if body else "Person",
        start,
        {one.rstrip(", ") for one in short} - {""},
    )


def _persons(words: list[str]) -> set[str]:
    """What a person is called by beside the whole name: the last word, or the first before an initial."""
    words = words[:-1] if words[1:] and FAMILY.fullmatch(words[-1]) else words
    words[-1] = words[-1].rstrip(",")
    initial = len(words[-1].strip(".")) == 1 or "." in words[-1][:-1]
    return set(words[:-1][:1]) if initial else {words[-1]}


def _bodys(plain: str, name: str) -> set[str]:
    """What a body is called by beside its name: the first word, or the first two where that is a given name."""
    words = plain.split()
    if words[0].casefold() == "the" and words[MANY:]:
        return {
            " ".join(words[1:]),
            name.split(maxsplit=1)[1],
        }  # "THE STATE OF TEXAS" is "State of Texas" too
    if is_given(words[0]):
        return {" ".join(words[:2])} if len(words) > MANY else set()
    if words[1:] and words[1].isdigit():
        return {" ".join(words[:2])}
    return set() if words[0] in NAMELESS | PLACES else {words[0], name.split(maxsplit=1)[0]}


def slug(name: str) -> str:
    """The part of a key that is made of a name."""
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "unnamed"
