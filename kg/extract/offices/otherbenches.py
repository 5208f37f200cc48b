"""Whether a sentence tells of a judge who sits in another suit than the one that is spoken of: "Lund's own case is before Judge Roe"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import WHO
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued

SIMILAR = Cued(
    r"\b(?:[Aa]n?|[Tt]he) (?:nearly |almost |virtually |strikingly |very )?(?:identical|similar|separate|unrelated|parallel) (?:[\w-]+ )?(?:case|suit|lawsuit|battle|fight|dispute|matter|action|class action)\b",
    *(" identical ", " similar ", " separate ", " unrelated ", " parallel "),
)
"""A suit beside that of the text, of whose judge a sentence tells."""
IN_FIRST = Cued(
    r"\b[Ii]n (?:her|his|its|their|the) (?:first|earlier|previous|prior|last|other)(?: one)? ,",
    *(
        f" {one}{behind} ,"
        for one in ("first", "earlier", "previous", "prior", "last", "other")
        for behind in ("", " one")
    ),
)
"""A suit that is only counted: "In her first, Judge Roe ruled"."""
OWN_BEFORE = Cued(
    rf"(?:{WHO} 's?|\b[Hh]is|\b[Hh]er|\b[Ii]ts|\b[Tt]heir) (?:earlier|previous|prior|first|other|separate|parallel) (?:[\w-]+ ){{0,2}}?(?:suit|lawsuit|case|complaint|action)\b",
    *(f" {one} " for one in ("earlier", "previous", "prior", "first", "other", "separate", "parallel")),
)
"""A suit of somebody's before or beside that of the text: "Roe's earlier suit, against Holm"."""
SEVERAL = re.compile(
    r"(?:(?:More|Fewer) than|About|Most|Many|Some|Half|Hundreds|Thousands|Nearly|Roughly|Close to|Others|The (?:others|rest|other)|Dozens|Several)\b[^.;]{0,60}?\b(?:are|were|have been|remain) (?:[\w-]+ ){0,6}?(?:in|before|pending|consolidated|gathered|assigned|centralized)\b",
    re.IGNORECASE,
)
"""Suits beside that of the text, of whose judge a sentence tells: "More than half are in Chicago, before Judge Roe"."""
CROWD_SUES = Cued(
    rf"^(?:[\w.-]+ |{WHO} (?:'s? )?){{0,4}}?(?i:shareholders|investors|stockholders|consumers|customers|users|employees|workers|drivers|families|parents|authors|artists|buyers|patients|residents|tenants|subscribers) (?:[a-z]+ ){{0,3}}?(?:suing|sued)\b",
    " suing ",
    " sued ",
)
"""People without a name who sue: "Former shareholders are suing Roe in Boston, before Judge Lee"."""
WHICH_SUED = Cued(
    rf"(?P<a>{WHO}) , (?:who|which) (?:(?:has|had|also|separately) ){{0,2}}(?:sued|brought|filed an?|filed (?:his|her|its) own)\b",
    ", who ",
    ", which ",
)
"""One who is told to have sued: "Judge Roe found for Holm, which sued in May"."""

WHICH_WON = Cued(
    rf"(?P<a>{WHO}) (?:, [^;]{{0,100}} , )?(?:(?:had|has|also|once|itself|earlier|separately) ){{0,2}}(?:won|obtained|secured|got) (?:an?|its own) (?:[\w-]+ ){{0,3}}?(?:order|injunction|ruling|verdict|judgment|victory)\b",
    *(f" {one} " for one in ("won", "obtained", "secured", "got")),
)
"""A body that is told to have won something: "Holm, a club of neighbors, won an order from Judge Roe"."""


BROKE = re.compile(
    r"\bChapter (?:7|11|13|15)\b|\b[Bb]ankruptcy (?:judge|court|protection)|\b[Bb]ankruptcy Judge"
)
"""Words by which a text is on a bankruptcy, and a suit only one thing more."""


OWNED = Cued(
    rf"(?P<a>{WHO}) 's? (?:own )?(?:[\w-]+ ){{0,3}}?(?:suit|lawsuit|case|complaint|action|trial)\b",
    *(f" {one}" for one in ("suit", "lawsuit", "case", "complaint", "action", "trial")),
    core=" '",
)
"""Whose suit a sentence speaks of."""


CALLED_AFTER = Cued(
    rf"\b(?:in|under|from) the (?P<a>{WHO}) (?:case|litigation|suit|lawsuit|matter|bankruptcy|decision|ruling)\b",
    *(
        f" {one}"
        for one in ("case", "litigation", "suit", "lawsuit", "matter", "bankruptcy", "decision", "ruling")
    ),
    core=" the ",
)
"""A case called after somebody: "under Judge Roe's ruling in the Holm case"."""
OF_A_KIND = Cued(
    r"\bin (?:another|an?(?: [\w-]+)? (?:[A-Z][a-z]+|\d{4}|unrelated|earlier|previous|prior|different|related|parallel|companion|criminal|murder|bankruptcy|price-fixing|divorce|custody|drug)) (?:case|suit|lawsuit|litigation|dispute|trial)\b"
    r"|\bin a (?:case|suit|lawsuit) (?:brought|filed) by another\b",
    " in another ",
    " in a ",
    " in an ",
)
"""A case that is told of as another one: "ruled for Acme in a Texas case"."""
KIN = r"(?:(?:late|former|ex-?|estranged|eldest|oldest|youngest|older|younger|teenage|adult|twin) ?)*(?:husband|wife|son|daughter|brother|sister|mother|father|uncle|aunt|cousin|nephew|niece|boyfriend|girlfriend|spouse|partner|roommate|neighbou?r|grandson|stepson|stepfather|fiance)"
TRIED_KIN = Cued(
    rf"(?:{WHO} 's?|\b[Hh]er|\b[Hh]is|\b[Tt]heir) {KIN}\b(?! (?:sued|suing|filed|also sued))[^.;]{{0,80}}?\b(?:jail|prison|bail|bond|sentenc\w+|convict\w+|trial|custody|probation|divorce|arrest\w*|plea|guilty|charges?|estate|extradit\w+)\b"
    rf"|\b(?:jail(?:ed)?|bail|bond|sentenc\w+|convict\w+|trial of|custody|probation|divorce|arrest\w*|restraining order|protective order|warrant)\b[^.;]{{0,40}}? (?:{WHO} 's?|her|his|their) {KIN}\b",
    *("son", "wife", "daughter", "ther", "sister", "uncle", "aunt", "cousin", "nephew", "niece"),
    *("friend", "spouse", "partner", "roommate", "neighb", "fianc", "husband"),
)
"""What befell the kin of somebody in a court of crimes or of families."""
REORGANIZED = Cued(
    r"\b(?:[Bb]ankruptcy|[Rr]eorganization|Chapter (?:7|11|13)) (?:plan|exit|filing|petition|case|sale)\b",
    *("ankruptcy ", "eorganization ", "hapter "),
)
"""What judges of bankruptcies decide."""
OF_SUITS = frozenset(
    {"lawsuit", "suit", "complaint", "plaintiff", "damages", "claim", "claims", "sue", "case", "allegations"}
)
"""Words by which a sentence tells of a suit none the less."""
OF_BANKRUPTCY = re.compile(r"\b[Bb]ankruptcy [Jj]udge(?: in [A-Z][\w ]{1,30})?,? $")
"""What stands before a judge of bankruptcies."""


def is_of_bankruptcies(reading: Reading, judge: str) -> bool:
    """Whether a judge is called one of bankruptcies, and the text names courts, but none of bankruptcies."""
    gathered = reading.gathered
    named = [one.start for one in reading.words if one.tag == "W" and judge in one.keys]
    if not any(OF_BANKRUPTCY.search(gathered.text, max(0, at - 60), at) for at in named):
        return False
    courts = [one.court for one in gathered.people.values() if one.kind == "Court"]
    return bool(courts) and all(one is not None and not one.endswith("b") for one in courts)


def is_of_another_bench(reading: Reading) -> bool:
    """Whether a sentence tells of a judge of another suit than the one that is spoken of."""
    similar = reading.gathered.is_alone and (
        SIMILAR.search(reading.text) is not None or IN_FIRST.search(reading.text) is not None
    )
    if similar or OWN_BEFORE.search(reading.text) or SEVERAL.match(reading.text):
        return True
    if not reading.gathered.of_court and (_is_of_other_law(reading) or _is_of_other_case(reading)):
        return True
    return (
        _is_of_crowd(reading)
        or _is_of_stranger(reading)
        or _is_of_owner(reading)
        or _is_of_bankruptcy(reading)
    )


def _is_of_other_law(reading: Reading) -> bool:
    """Whether a sentence tells of a party's kin in a court of crimes or of families, or of a plan for its debts, and of no suit."""
    if not OF_SUITS.isdisjoint(reading.parsed.lows):
        return False
    return TRIED_KIN.search(reading.text) is not None or REORGANIZED.search(reading.text) is not None


def _is_of_other_case(reading: Reading) -> bool:
    """Whether a sentence behind the suit tells of a case that is called after somebody else, or is another one of some kind."""
    gathered = reading.gathered
    if gathered.first_told >= reading.parsed.start:
        return False
    called = CALLED_AFTER.search(reading.text)
    who = reading.parties(called["a"]) if called else ()
    return (bool(who) and not gathered.is_party(who)) or OF_A_KIND.search(reading.text) is not None


def _is_of_owner(reading: Reading) -> bool:
    """Whether a sentence speaks of the suit of somebody who is on no side of the one that is spoken of: "Lund's case is before Judge Roe"."""
    first, second = reading.gathered.spoken_of()
    if not first:
        return False
    owners = [reading.parties(found["a"]) for found in OWNED.finditer(reading.text)]
    return any(owners) and all({*first, *second}.isdisjoint(one) for one in owners if one)


def _is_of_crowd(reading: Reading) -> bool:
    """Whether people without a name sue, where only bodies bring the suit that the text tells of."""
    suing = reading.gathered.sides.get(reading.gathered.main or "", ((), ()))[0]
    bodies = bool(suing) and all(reading.gathered.kind(one) == "Organization" for one in suing)
    return bodies and CROWD_SUES.search(reading.text) is not None


def _is_of_stranger(reading: Reading) -> bool:
    """Whether a sentence tells that somebody sued who has no part in the suit that is spoken of."""
    gathered, found = reading.gathered, WHICH_SUED.search(reading.text)
    sides = gathered.spoken_of()
    who = reading.parties(found["a"]) if found else ()
    if not who and (won := WHICH_WON.search(reading.text)):
        who = tuple(one for one in reading.parties(won["a"]) if gathered.kind(one) == "Organization")
    return bool(who) and bool(sides[0]) and not {key for side in sides for key in side}.intersection(who)


def _is_of_bankruptcy(reading: Reading) -> bool:
    """Whether a sentence before the suit is told of names none of its parties, in a text that tells of a bankruptcy before."""
    gathered = reading.gathered
    first = gathered.first_told
    before = reading.parsed.start < first and not gathered.is_party(reading.parsed.keys)
    return before and BROKE.search(gathered.text, 0, first) is not None
