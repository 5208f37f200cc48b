"""Titles without the name of the body: "Chief Executive Roe", "Roe, the chairman", of the one company that a text speaks of."""

from __future__ import annotations

from kg.extract.naming.masks import M as WHO
from kg.extract.text.cued import Cued

PEOPLE = rf"{WHO}(?:(?:,| and|, and) {WHO})*"
LONE = Cued(
    rf"(?:^|[,;:.\u201c\"] |\b(?:and|but|by|from|said|says|to|that|as|when|while|told|with|of|longtime) )"
    rf"(?P<what>(?:(?:[Cc]hairman|[Pp]resident|[Cc]o-?founder|[Ff]ounder) and )?(?:[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|CEO|[Cc]o-?founder|[Ff]ounder)(?: and (?:chief executive|CEO))?) (?P<p>{WHO})(?! of\b)",
    "xecutive ",
    "CEO ",
    "ounder ",
)
BEHIND = Cued(
    rf"(?P<p>{PEOPLE}), the (?P<what>chief executive(?: officer)?|CEO|co-?founders?|founders?)(?=[,.])",
    "chief executive",
    "CEO",
    "ounder",
)
"""Who is called so behind the name, where the text speaks of one company: "Roe, the chief executive, spoke"."""
ALONE = Cued(
    rf"\b(?:against|under|including(?: onetime| former)?|interim|incoming|outgoing|the(?: (?:interim|new|longtime|current|embattled|billionaire))?) "
    rf"(?P<what>[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|CEO),? (?P<p>{WHO})(?!'|,? (?:of|at)\b)",
    "xecutive",
    "CEO",
)
"""Whom a text calls so before the name: "voted against Chief Executive Roe", "the interim chief executive, Roe, said"."""
LONE_TITLES = (LONE, BEHIND, ALONE)
LONES = frozenset(one.pattern for one in LONE_TITLES)
"""The patterns of those titles."""
