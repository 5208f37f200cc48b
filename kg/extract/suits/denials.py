"""Who denies what a suit accuses of, or pays to end it: its likely defendants, where it names none."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Gathered
from kg.extract.telling.frames import Frame, Reading

ANSWERING = frozenset({"agree", "deny", "dispute", "owe", "pay"})
"""Verbs of what those who are sued do about it."""
DENIED = re.compile(
    rf"(?:any |all |the |its |his |her |that |{WHO} 's )?(?:\w+ )?(?:wrongdoing|allegations?|accusations?|claims?|charges|liability)\b"
)
CALLED = (
    r"\b(?:[Aa]ttorneys?|[Ll]awyers?|[Cc]ounsel|[Ss]olicitors?|[Ss]pokes(?:man|woman|person)|[Pp]ublicist),? (?:{names})\b"
    r"|\b(?:{names}), (?:who (?:represents|is representing|speaks for)|(?:an?|the|his|her|its|their|one of)\b[^.;,]{{0,40}}?\b(?:attorneys?|lawyers?|counsel|spokes(?:man|woman|person)))\b"
)
"""How a text calls those who speak for others."""
NO_PARTY = re.compile(
    r"(?:\b(?:not|never|neither)|n't) (?:\w+ )?(?:an? party|parties|an? defendant|defendants|named|sued|accused|listed|party)\b|\bnon-?party\b"
)
"""What tells of one who denies something that no suit names him or her."""
PAYEE = re.compile(rf"(?:to pay )?(?P<a>{LIST})(?! ')")
ENDED = re.compile(r"\bto (?:end|settle|resolve)\b(?!(?: [\w,-]+){0,3} (?:lawsuits|suits|cases))")


def read_denials(reading: Reading) -> None:
    """Notes who denies what a suit accuses of, or pays to end it: its likely defendants, where it names none."""
    for frame in reading.frames:
        if frame.verb not in ANSWERING or frame.is_passive or frame.is_of_team:
            continue
        if not (_must_pay(frame) or _answers(frame)) or _pays_others(frame):
            continue
        for one in reading.gathered.parties_of(frame.mine):
            if not reading.gathered.is_party((one,)) and not _speaks_for_another(reading.gathered, one):
                reading.gathered.denying.setdefault(one, frame.quote)


def _speaks_for_another(gathered: Gathered, key: str) -> bool:
    """Whether the text calls somebody a lawyer or a spokesman: "Roe's attorney, Lee", who denies what others are sued for."""
    one = gathered.people[key]
    names = "|".join(
        re.escape(name) for name in sorted({one.name, *one.short}, key=lambda name: (-len(name), name))
    )
    return one.kind == "Person" and re.search(CALLED.format(names=names), gathered.text) is not None


def _pays_others(frame: Frame) -> bool:
    """Whether whom a clause tells to be paid does not sue: "must pay the city $5 million"."""
    found = PAYEE.match(frame.rest)
    payees = frame.parties_behind(found["a"]) if found else ()
    return bool(payees) and not any(frame.gathered.against(one) for one in payees)


def _must_pay(frame: Frame) -> bool:
    """Whether somebody must pay, or will to end a suit."""
    verb = frame.clause.verb
    must = verb.word == "pay" and "must" in {one.low for one in frame.words[verb.first : verb.last]}
    return verb.modal and (must or _ends(frame))


def _answers(frame: Frame) -> bool:
    """Whether somebody owes, pays to end a suit, or denies what it says."""
    if frame.clause.verb.modal or frame.outer is not None:
        return False
    denies = (
        frame.verb in {"deny", "dispute"} and DENIED.match(frame.rest) and not NO_PARTY.search(frame.text)
    )
    denies = bool(denies)
    return denies or frame.verb == "owe" or _ends(frame)


def _ends(frame: Frame) -> bool:
    return frame.verb in {"agree", "pay"} and ENDED.search(frame.rest) is not None
