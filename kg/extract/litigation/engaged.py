"""Who acts for whom, as it is noted: lawyers with their firm, and each client."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.grammar.phrases import LIST, MANY, NAME, keys
from kg.extract.grammar.tokens import Token
from kg.extract.grammar.wording import WHO
from kg.extract.litigation.frames import Reading
from kg.extract.litigation.gathered import Gathered, Keys

AT = r" ,? ?(?:of|from|at|with) (?:the (?:law )?firm (?:of )?)?"
"""What stands between a lawyer and the firm."""
FIRM = rf"(?:{AT}(?P<f>{NAME}))?"
HOUSE = re.compile(rf"(?P<f>{WHO})(?: 's?| partners?| lawyers?| attorneys?| associates?) (?P<l>{LIST})")
PAIR = re.compile(rf"(?P<l>{MANY}){AT}(?P<f>{NAME})")


def pairs(words: tuple[Token, ...], text: str) -> Iterator[tuple[Keys, Keys]]:
    """The lawyers that some words name, with the firm each works at."""
    done: set[str] = set()
    for found in (*PAIR.finditer(text), *HOUSE.finditer(text)):
        done |= {*keys(found["l"], words), *keys(found["f"], words)}
        yield keys(found["l"], words), keys(found["f"], words)
    rest = tuple(key for key in keys(text, words) if key not in done)
    if rest:
        yield rest, ()


def engage(reading: Reading, lawyers: Keys, clients: Keys, firm: Keys = ()) -> None:
    """Adds that lawyers act for clients, through a firm if one is told."""
    gathered = reading.gathered
    clients = gathered.parties_of(clients)
    besides = tuple(
        one for one in firm[1:] if gathered.kind(one) == "Person"
    )  # "Poe of Poe LLP and Lee represent Roe"
    if besides:
        engage(reading, besides, clients)
    through = next((key for key in firm[:1] if gathered.may_employ(key)), None)
    for lawyer in lawyers if clients else ():
        if not _may_act(lawyer, gathered) or lawyer in clients:
            continue
        if through and gathered.kind(lawyer) == "Person":
            gathered.people[through].kind = "LawFirm"
        for client in clients:
            known = gathered.counsel.get((lawyer, client))
            if known is None or (known[2] is None and through):
                gathered.counsel[lawyer, client] = (lawyer, client, through, reading.quote)


def _may_act(who: str, gathered: Gathered) -> bool:
    """Whether someone can be counsel: a person or a firm, no judge and no party."""
    one = gathered.people.get(who)
    return (
        one is not None
        and one.kind in {"Person", "LawFirm"}
        and not one.judge
        and not gathered.opponents(who)
    )
