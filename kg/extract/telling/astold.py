"""Whole sentences that are somebody's telling: "In Roe's telling, Doe lied", "To hear her tell it, ..."."""

from __future__ import annotations

from functools import lru_cache

from kg.extract.grammar.wording import WHO
from kg.extract.telling.frames import Frame
from kg.extract.text.cued import Cued

TOLD_BY = Cued(
    rf"\b[Ii]n {WHO}(?: 's?)? (?:own )?(?:telling|view|eyes|account|version|mind|opinion|words|reading|estimation)\b"
    rf"|\b(?:[Tt]o hear {WHO} tell (?:it|{WHO})|[Aa]s {WHO} (?:tells?|told|sees?|saw|has|had) (?:it|{WHO})|[Aa]s (?:the|his|her|its|their|{WHO} 's?) (?:[\w-]+ ){{0,2}}?(?:complaint|lawsuit|suit|petition|filing) (?:has|had|tells|told|puts|sees|describes) (?:it|things|{WHO})|[Tt]he way {WHO} (?:sees|saw|tells|told) (?:it|{WHO})|[Pp]er (?:{WHO}|the (?:complaint|suit|lawsuit|filing)))"
    r"|^In (?:the|an?|his|her|its|their) (?:[\w-]+ ){0,3}?(?:universe|timeline|(?:film|movie)(?! (?:business|industry|world)\b)|novel|play|parody|satire|dream|skit|sketch|episode|hypothetical)\b(?! (?:for|of|that)\b)"
    r"|, in (?:the|an?|his|her|its|their|last night 's|this week 's) (?:[\w-]+ ){0,2}?(?:parody|satire|spoof|skit|sketch|cartoon|dream|nightmare|daydream|sitcom|video game|hypothetical)\b[^,;]{0,60} ,"
    rf"|\b(?:[Rr]umor|[Ww]ord|[Ll]egend) (?:has|had) (?:it|{WHO})(?= )"
    r"|\b[Tt]he (?:story|tale|legend|joke|rumor|theory|lore) (?:(?:goes|went)(?= [,:]| that\b)|(?:has|had) it\b)"
    rf"|\b[Ww]ord (?:spread|went (?:around|round|out)|got (?:out|around)) that\b|\bif one believes\b|\bor so (?:{WHO}|the [\w-]+|he|she|they) (?:says?|said|tells?|told|claims?|claimed)\b",
    *(
        " telling",
        " view",
        " eyes",
        " account",
        " version",
        " mind",
        " opinion",
        " words",
        " reading",
        " estimation",
    ),
    *(
        "o hear ",
        "As ",
        " as ",
        "he way ",
        "Per ",
        " per ",
        "In ",
        *(" goes", " went", " has it", " had it"),
        ", in ",
        "umor ha",
        "ord ha",
        "egend ha",
        "ord spread",
        "ord went",
        "ord got",
        "if one believes",
        "or so ",
    ),
)
"""Words by which a whole sentence is somebody's telling."""


@lru_cache(maxsize=16)
def is_telling(words: str) -> bool:
    """Whether a whole sentence is somebody's telling; asked again for each of its clauses."""
    return TOLD_BY.search(words) is not None


SHOWING = frozenset({"say", "show", "state", "indicate", "reveal", "tell", "report"})
FILE = frozenset({"filing", "filings", "docket", "records", "notice", "stipulation", "documents"})


def is_of_record(source: Frame) -> bool:
    """Whether a court's file tells something: "a filing of May 3 says", "court records show"; no paper of somebody's own."""
    subject = source.clause.subject
    courts = [
        one
        for one in subject
        if one.tag == "W" and all(source.gathered.kind(key) == "Court" for key in one.keys)
    ]
    owned = any(one.tag in {"W", "'"} and one not in courts for one in subject)
    return source.verb in SHOWING and not owned and any(one.low in FILE for one in subject[:4])


def is_told_before(frame: Frame) -> bool:
    """Whether a clause is the first of its own in a sentence that opens with where: "In a suit that Roe brought, Judge Doe ruled"."""
    before = [one for one in frame.frames[: frame.number] if one.clause.verb.finite]
    return frame.words[0].tag == "p" and bool(before) and all(one.clause.antecedent for one in before)
