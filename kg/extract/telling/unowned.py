"""Who speaks by a paper whose writer is not named with it: "the motion argues", "the order said", "court documents say"."""

from __future__ import annotations

from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.frames import Reading
from kg.extract.telling.ruling import court_meant
from kg.extract.text.cued import Cued
from kg.extract.text.words import listed
from kg.model import Quote

ORDERS = listed("order opinion ruling decision judgment")
ASKING = listed("motion motions objections demurrer")
THIS = frozenset({"the", "this", "that"})
OTHERS = frozenset(
    {
        "another",
        "similar",
        "separate",
        "earlier",
        "second",
        "other",
        "dissenting",
        "proposed",
        "consent",
        "defense",
    }
)
DOCUMENTS = Cued(
    r"^(?:[Tt]he )?(?:[Cc]ourt|[Ll]egal) (?:documents|papers|records|filings) (?:also )?(?:say|said|state|stated|show|showed|claim|claimed|allege|alleged)\b"
    r"|, (?:the )?(?:court|legal) (?:documents|papers|records|filings) (?:say|said|state|stated|show|showed|claim|claimed|allege|alleged) \."
    r"|\b[Aa]ccording to (?:the )?(?:court|legal) (?:documents|papers|records|filings)\b",
    "ourt d", "ourt p", "ourt r", "ourt f", "egal d", "egal p", "egal r", "egal f",
)  # fmt: skip
"""What a whole sentence says after the papers of a suit."""
SET_OUT = (
    "(?:alleged|claimed|described|detailed|explained|laid out|pleaded|set forth|set out|stated|summarized)"
)
IN_PAPER = (
    rf"(?:(?:the|his|her|its|their|{WHO} 's?) )(?:[\w-]+ ){{0,2}}?(?:complaint|lawsuit|suit|petition|filing)"
)
PER = Cued(
    rf"^(?:As (?:is |was )?{SET_OUT} in|Per|As per) (?P<p>{IN_PAPER}) ,|^As (?P<r>{IN_PAPER}) (?:has|had|tells|told|puts|put|sees|describes|recounts) (?:it|things|{WHO}|the story|what happened) ,|, (?:as {SET_OUT} in|as per|per) (?P<q>{IN_PAPER}) \.",
    "As ", "Per ", " as ", " per ",
)  # fmt: skip
"""What a whole sentence says by a complaint."""
PROCEEDING = Cued(
    r"\b(?:dismiss\w*|settle\w*|rul(?:ed|ing)|judges?|hearing|trial|motions?|docket\w*|granted|denied|denies|agreed|agreement|plea\w*|pled|convict\w*|charged|sentenc\w*|arrest\w*|indict\w*"
    r"|filed|sued|lawsuits?|jur(?:y|ors)|bankruptcy|liens?|divorce|represented|attorneys?|lawyers?|testi\w+|deposition|respon\w+)\b",
    "ismiss", "ettle", "ul", "udge", "earing", "rial", "otion", "ocket", "rant", "eni", "gree", "lea", "led", "onvict", "harged",
    "entenc", "rrest", "ndict", "iled", "sued", "awsuit", "jur", "ankrupt", "lien", "ivorce", "epresent", "ttorney", "awyer", "esti", "epos", "espon",
)  # fmt: skip
"""What such papers tell that is no allegation."""


def paper_speaker(words: Tokens, gathered: Gathered, start: int) -> Keys:
    """Who speaks by the motion or the ruling that some words before a place name without its writer."""
    plain = all(one.tag in {"d", "x", "n", "a", "j", "D", "m"} and not one.is_finite for one in words)
    low = {one.low for one in words}
    if not plain or len(words) < 2 or words[0].low not in THIS or low & OTHERS:  # noqa: PLR2004 - "the motion"
        return ()
    noun = words[-1].low
    if noun == "judge":
        return gathered.only_judge
    if noun in ORDERS or noun in {"court", "panel"}:
        return court_meant(gathered, start, low | {"court"}, alone=noun not in ORDERS)
    return _movant(gathered, start) if noun in ASKING else ()


def _movant(gathered: Gathered, start: int) -> Keys:
    """Who made the request that was told of last before a place."""
    told = [
        (max(one.start or 0 for one in filing.evidence if isinstance(one, Quote)), filing.on_behalf_of)
        for filing in gathered.filings.values()
        if filing.on_behalf_of
        and any(isinstance(one, Quote) and (one.start or 0) < start for one in filing.evidence)
    ]
    return max(told)[1] if told else ()


def documented(reading: Reading) -> Keys:
    """Those who bring a suit, where a whole sentence tells what its papers say: "The boss lied, court documents say", "Per the complaint, ..."."""
    gathered = reading.gathered
    if found := PER.search(reading.text):
        named = reading.parties(found["p"] or found["q"] or found["r"])
        return named if named and gathered.against(named[0]) else () if named else gathered.spoken_of()[0]
    if DOCUMENTS.search(reading.text) is None or not gathered.is_alone or PROCEEDING.search(reading.text):
        return ()
    return gathered.spoken_of()[0]
