"""Who makes the motion that a clause tells of: its subject, whom a lawyer acts for, both sides."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import text_of
from kg.extract.matter.gathered import Keys
from kg.extract.matter.publicsides import public_side
from kg.extract.requests.asked import clients
from kg.extract.telling.doing import ON_BEHALF, doers
from kg.extract.telling.frames import Frame

SIDES = frozenset({"the", "both", "two", "all", "each", "opposing", "parties", "sides", "party", "side"})
"""Words of a subject that is everybody in a suit."""
BOTH_LAWYERS = re.compile(r"(?:[Ll]awyers|[Aa]ttorneys) (?:for|on) both (?:sides|parties)$")
LED = re.compile(r"\b(?:led|headed) by\b")
GOVERNMENT = re.compile(
    r"(?:[Tt]he )?(?:(?:federal |U\.S\. )?government|administration|feds|(?P<state>state|city|county|agency|department|district|university|school|college|town|village|school board))(?:'s? (?:lawyers|attorneys))?$"
)
"""What a public side of a suit is called without a name."""
DEFENDED = 2
"""How many who are sued together "the defense" speaks for at most."""
DEFENSE = re.compile(r"(?:[Tt]he )?[Dd]efense(?: (?:lawyers?|attorneys?|team|counsel))?$")


def movants(frame: Frame) -> tuple[Keys, ...]:
    """The parties who do what a clause tells, those who do it each for themselves apart; a lawyer does it for the client."""
    if frame.is_passive:
        return ()
    behalf = ON_BEHALF.search(frame.rest)
    served = frame.parties_behind(behalf["c"] or behalf["d"]) if behalf else ()
    named = served or frame.mine or (doers(frame) if LED.search(text_of(frame.clause.subject)) else ())
    who = clients(frame.gathered, frame.gathered.parties_of(named))
    firms = {firm for _, client, firm, _ in frame.gathered.counsel.values() if firm != client}
    who = tuple(one for one in who if one not in firms)  # "Roe, through counsel, Poe LLP, moves"
    subject = {one.low for one in frame.clause.subject}
    words = text_of(frame.clause.subject)
    if not who and (public := GOVERNMENT.match(words)):
        side = public_side(frame.gathered)
        return (side,) if side and (public["state"] is None or frame.gathered.is_alone) else ()
    if not who and DEFENSE.match(words) and frame.gathered.is_alone:
        sued = frame.gathered.spoken_of()[1]
        return (sued,) if len(sued) in range(1, DEFENDED + 1) else ()
    if BOTH_LAWYERS.match(words):
        subject = {"both", "parties"}
    many = subject & {"parties", "sides"} or ("each" in subject and subject & {"party", "side"})
    everybody = many and subject <= SIDES and frame.gathered.is_alone
    if who or not everybody:
        return (who,) if who else ()
    suing, sued = frame.gathered.spoken_of()
    apart = subject & {"sides", "both", "each"} or "cross-motion" in frame.rest
    return ((suing, sued) if apart else (suing + sued,)) if suing and sued else ()
