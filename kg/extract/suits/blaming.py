"""Of whom those who sue tell something, where nobody is named whom they sue: "Roe sued, saying Doe lied"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import NAME
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame

BLAMING = frozenset(
    {"allege", "argue", "charge", "claim", "complain", "say", "contend", "accuse", "assert", "maintain"}
)
LYING = re.compile(
    rf"(?:in (?:an?|his|her|its|their|{WHO} 's?) (?:[\w-]+ ){{0,3}}?(?:lawsuit|suit|complaint|petition|class action) (?:[^;,]{{0,40}} )?(?=that ))?(?:that )?(?P<b>{NAME}) (?:\w+ed|had|has|have|was|were|is|are|did|does|(?:broke|stole|sold|made|used|took|knew|kept|ran|gave|let|paid|owes|cut|hid|built|sought|misled|left|got|put|wrote|spread|held|shut|withheld|lied|won|began|drove|struck|hit|bought|set|overcharged|fell|forced|refuses|violates|infringes|breaches)\b)"
)
"""Whom somebody says something of by a verb that no list has: "says Doe shortchanged her"."""


def blamed(frame: Frame, mine: Keys, source: Frame) -> None:
    """Notes of whom those who sue first tell something, for a suit that names no defendant: "sued, saying Doe lied"."""
    gathered = frame.gathered
    suing, sued = gathered.sides.get(gathered.main or "", ((), ()))
    told = (
        source.verb in BLAMING
        and not source.clause.verb.modal
        and not source.is_passive
        and source.outer is None
    )
    known = not gathered.besides.issuperset(sued)
    if not suing or known or not told or not mine or set(mine) & set(suing):
        return
    ahead = {key for one in frame.words[: source.clause.verb.first] for key in one.keys}
    named = frame.clause.head is not None and not frame.clause.head.pronoun
    if frame is not source and not named and ahead & set(mine):
        return  # "Roe's lawyer, Ann Poe, said she ..."
    if source.is_of_paper or set(gathered.parties_of(source.mine)) & set(suing):
        gathered.accused.append((mine, frame.quote))
