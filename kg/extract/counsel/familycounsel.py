"""Lawyers who are told by whose family they act for, by those among whom they are, or by the suit that they make known."""

from __future__ import annotations

import re

from kg.extract.counsel.advocates import SOME, client_of, read_advocates
from kg.extract.counsel.alongside import read_alongside
from kg.extract.counsel.bydeed import read_by_deed
from kg.extract.counsel.clausal import read_clausal
from kg.extract.counsel.engaged import engage, engage_each
from kg.extract.counsel.lawyers import CHAIN
from kg.extract.counsel.listings import read_listings
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.depicted import ELSEWHERE
from kg.extract.telling.frames import Reading
from kg.extract.telling.voice import is_told
from kg.extract.text.cued import Cued, Rules

FAMILY = Cued(rf"(?P<w>{WHO} )?\b[Ff]amily (?:attorneys?|lawyers?) (?P<l>{CHAIN})", "amily ")
"""The lawyer of the family that sues: "Family attorney Roe", "Holm family lawyer Roe"."""
OTHER = re.compile(r"[A-Z][\w\u2019'.-]+ $")
"""A name that nobody has, before "family"."""
DEATH = re.compile(r"\b(?:deaths?|died|killed|killing|slain|fatally|murder)\b")
"""What makes "the family" that of who died, and not what a lawyer works on."""
AMONG = Cued(
    rf"(?P<l>{CHAIN}) , (?:one|two|three|some) of (?:the )?(?:[a-z]+ )?(?:lawyers|attorneys|partners) (?:who|that) (?:represents?|represented|argued for|acted for|acts? for|tried the case for) (?P<c>(?:the )?{WHO}(?! ')|{SOME})(?= ?[.,;]| (?:at|in|on)\b|$)"
    rf"|(?P<k>{CHAIN})(?: ,)? who 's (?:also |now )?(?:representing|defending) (?P<d>(?:the )?{WHO}(?! ')|{SOME})(?= ?[.,;]| (?:and|at|in|on)\b|$)",
    " of ",
    "who 's ",
)
"""One of several who act: "Roe, one of the lawyers who represented Holm"; "Roe, who's representing Holm"."""
RESPECTIVELY = Cued(
    rf"(?P<a>{WHO})(?: and (?P<b>{WHO}))? (?:[a-z]+ )?(?:(?:presented|gave|delivered|made) (?:the |their )?(?:(?:opening|closing|oral|final|the) )?(?:arguments?|statements?)|argued|appeared|acted|represented)(?: [a-z]+){{0,2}}?(?: for)? (?:the )?(?P<c>{WHO}|plaintiffs?)(?: and (?:the )?(?P<d>{WHO}|defendants?))? , respectively\b",
    ", respectively",
)
"""Two lawyers for one side each: "Roe and Lee argued for the plaintiff and defendant, respectively"."""
ANNOUNCED = Cued(
    rf"(?<!istrict )(?<!tate )(?<!S\. )(?<!ity )(?<!ounty )(?<!ing )(?<! 's )\b(?:[Aa]ttorneys?|[Ll]awyers?) (?!General\b)(?P<l>{CHAIN})(?: ,)? (?:(?:along|together) )?(?:with (?:(?:his|her|their) )?(?:co-counsel )?(?P<m>{CHAIN}) , )?(?P<verb>announced|unveiled) (?:the|their) (?:(?:federal|civil|wrongful-death|class-action) )?(?:lawsuit|suit)\b(?! of\b| by\b)",
    "nnounced ",
    "nveiled ",
)
"""Who makes a suit known: "Attorney Roe, along with co-counsel Lee, announced the lawsuit"."""


def read_family_counsel(reading: Reading) -> None:
    """Adds the lawyers of a sentence who are told so, or right beside those for whom they act."""
    read_clausal(reading)
    read_by_deed(reading)
    read_listings(reading)
    read_advocates(reading)
    read_alongside(reading)
    for read, found in RULES.matches(reading.text):
        if not ELSEWHERE.search(reading.text):
            read(reading, found)


def _of_family(reading: Reading, found: re.Match[str]) -> None:
    """Adds the lawyer of the people who sue."""
    gathered = reading.gathered
    suing = tuple(one for one in gathered.parties_of(("@suing",)) if gathered.kind(one) == "Person")
    own = reading.named(found["w"])
    strange = OTHER.search(reading.text, 0, found.start()) and not own
    known = not set(own).isdisjoint(suing) if own else DEATH.search(gathered.text) and not strange
    if known:
        engage_each(reading, found["l"], suing)


def _among(reading: Reading, found: re.Match[str]) -> None:
    """Adds one of those who act for somebody."""
    client = client_of(reading, found["c"] or found["d"])
    engage_each(reading, found["l"] or found["k"], client)


def _each(reading: Reading, found: re.Match[str]) -> None:
    """Adds each of two lawyers for the side that stands at the same place."""
    lawyers = _keys(reading, found["a"]) + _keys(reading, found["b"])
    clients = _keys(reading, found["c"]) + _keys(reading, found["d"])
    for lawyer, client in zip(lawyers, clients, strict=False) if len(lawyers) == len(clients) else ():
        engage(reading, (lawyer,), (client,))


def _keys(reading: Reading, words: str | None) -> Keys:
    """The keys that a name has, or the role that a noun tells."""
    if words and words.startswith(("plaintiff", "defendant")):
        return ("@suing",) if words.startswith("p") else ("@sued",)
    return reading.named(words)


def _announced(reading: Reading, found: re.Match[str]) -> None:
    """Adds who makes a suit known, for those who bring it."""
    frame = reading.frame_at(found.start("verb"))
    for words in filter(None, (found["l"], found["m"])) if frame is not None and is_told(frame) else ():
        engage_each(reading, words, reading.gathered.resolved(("@suing",)))


RULES = Rules((FAMILY, _of_family), (AMONG, _among), (RESPECTIVELY, _each), (ANNOUNCED, _announced))
"""What tells these lawyers, and how it is read."""
