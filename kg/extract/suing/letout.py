"""Those of whom a court, or who sued, lets go: "the judge dismissed Doe from the case", "Doe was dropped from the suit", so that they were sued there."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import ASIDE, MANY
from kg.extract.grammar.wording import DATE, WHO
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading
from kg.extract.telling.supposed import is_supposed_at
from kg.extract.telling.voice import teller
from kg.extract.text.cued import Cued

THE_SUIT = r"(?:the|this|that|her|his|its|their) (?:[\w-]+ )?(?:case|suit|lawsuit|action|class action|complaint|litigation)\b(?! as (?:an? )?(?:lawyer|attorney|counsel|juror|witness))"
GONE = r"(?:dismissed|dropped|removed|released|freed|let|cut)"
LET_OUT = Cued(
    rf"(?P<b>{MANY}){ASIDE} (?:(?:was|were|has been|have been|had been) (?:[\w-]+ )?{GONE} (?:(?:on |in )?{DATE} )?(?:from|out of) {THE_SUIT}|(?:was|were|has been|have been) (?:later |also |since )?added (?:as (?:an? )?(?:[\w-]+ )?defendants? )?to {THE_SUIT})"
    rf"|(?P<e>{MANY}){ASIDE} (?:was|were) let (?:out of|go from) {THE_SUIT}|\b(?:let|lets) (?P<f>{MANY}) (?:go|out)\b(?: (?:from|of) {THE_SUIT}| , (?:writing|finding|ruling|holding|saying))|\b(?:dismiss(?:ed|es)|dropp?(?:ed|s)|remov(?:ed|es)|releas(?:ed|es)|freed|lets?) (?P<c>{MANY}){ASIDE} (?:(?:on |in )?{DATE} )?(?:from|out of) {THE_SUIT}"
    rf"|(?:\b[Jj]udge|\b[Cc]ourt|{WHO})(?: , [^,;]{{1,60}} ,)? (?:has |had |earlier |later |also |then |previously ){{0,2}}dismissed (?P<d>{MANY})(?= (?:from the|in {DATE}|on {DATE}|last|earlier|with|without|[.;])|$)",
    *("dismiss", "drop", "remov", "releas", "freed ", " let ", " lets ", " cut ", "added "),
    core=rf"(?:from|out of|to) {THE_SUIT}|\blets? |dismissed {MANY}",
)
"""Of whom a suit is told to let go, or whom it took in."""
OTHERS = re.compile(
    r"\b(?:jurors?|witness\w*|attorneys?|lawyers?|counsel|prosecutors?|plaintiffs?|aide|officials?|case|claims?|suit|lawsuit|complaint|charges?|motion|appeal)\b"
)
"""Words that make one let go no defendant."""


def let_out(reading: Reading, found: re.Match[str]) -> list[Keys]:
    """Those of whom the only suit lets go."""
    frame = reading.frame_at(found.start())
    named = found["b"] or found["c"] or found["d"] or found["e"] or found["f"]
    told = frame is not None and (frame.decides or (teller(frame) is None and not (found["d"] or found["f"])))
    doubted = is_supposed_at(reading.text, found.start()) or not reading.gathered.is_alone
    if not told or doubted or OTHERS.search(named):
        return []
    who = reading.parties(named)
    lawyers = any(one.team for one in reading.words if set(one.keys) & set(who))
    return [] if lawyers or reading.gathered.is_party(who) else [who]
