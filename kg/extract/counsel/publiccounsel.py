"""Lawyers of public offices that sue: who handles the case for an attorney general, an agency's regional and trial attorneys."""

from __future__ import annotations

import re

from kg.extract.counsel.engaged import engage, pairs
from kg.extract.counsel.lawyers import CHAIN
from kg.extract.counsel.officecounsel import read_office_counsel
from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued, Rules

WORKING = r"(?:handled|led|litigated|conducted|prosecuted|supervised|overseen|tried|argued)"
HANDLED = Cued(
    rf"\b(?:case|litigation|matter|lawsuit|suit|action|investigation|trial team)(?: against {WHO})?(?: for the (?:[\w-]+|{WHO}))? (?:(?:will be|is being|is|was|has been|were) )(?:being )?{WORKING} (?:for the \w+ )?by (?P<l>{CHAIN}(?: ,? ?and {MANY})*)(?: (?:,? ?and )?(?:supervised|overseen|led) by (?P<m>{CHAIN}))?",
    " by ",
    core=rf"{WORKING} (?:for the \w+ )?by ",
)
"""Who handles the suit of an office: "The case is being handled by Assistant Attorney General Roe"."""
HANDLING = Cued(
    rf"(?P<l>{CHAIN})(?: (?:of|in|from|with) (?:the|its|his|her) [A-Z][\w\u2019' -]{{3,60}}?)?(?: ,)? (?:(?:is|are|was|were) (?:handling|litigating|prosecuting|leading|trying)|handled|handles?|litigated|prosecuted) (?:the|this) (?:[\w-]+ )?(?:case|matter|litigation|lawsuit|suit)\b(?! (?:for|against) (?:the )?(?:defen|{WHO}))"
    rf"|(?P<k>{CHAIN}) (?:represents?|is representing|are representing) (?:the )?(?:[Ss]tate|[Cc]ommonwealth|[Pp]eople|agency|commission|department|government)\b"
    rf"|\b[Rr]epresenting the (?:[Ss]tate|[Cc]ommonwealth|[Pp]eople|agency|commission|department|government)(?: in (?:the|this) \w+)? (?:is|are|was|were) (?P<r>{CHAIN})",
    "andl",
    "itigat",
    "rosecut",
    "leading",
    "trying",
    " represent",
    "epresenting the ",
    core=r"(?:handl(?:ing|e[sd]?)|litigat(?:ing|ed)|prosecut(?:ing|ed)|leading|trying) (?:the|this) |epresent(?:s|ing)? (?:the )?(?:[Ss]tate|[Cc]ommonwealth|[Pp]eople|agency|commission|department|government)\b",
)
TITLE = r"(?:[Aa]cting |[Ss]enior |[Ss]upervisory |[Aa]ssistant |[Ll]ead |[Dd]eputy |[Ss]pecial )*(?:(?:[Rr]egional|[Tt]rial|[Ss]taff|[Ee]nforcement|[Ss]upervisory [Tt]rial) ){1,2}(?:[Aa]ttorneys?|[Cc]ounsel)"
TITLED = Cued(
    rf"(?P<l>{CHAIN}) , (?:an? |the |{WHO} 's? )?{TITLE}\b(?! for (?!the (?:agency|commission)|{WHO} 's))"
    rf"|(?:^|\b(?:said|says|by|and|told|to|from) |{WHO} |, ){TITLE} (?P<t>{WHO})(?! ')",
    "egional ",
    "rial ",
    "taff ",
    "nforcement ",
)
"""Who is called by a title that the lawyers of agencies have."""
NO_LAWYER = re.compile(
    r"\b(?:[Pp]aralegals?|[Ii]nvestigators?|[Aa]nalysts?|[Ee]conomists?|[Aa]ccountants?|[Ll]egal [Aa]ssistants?) $"
)
"""What stands before who works on a suit and is no lawyer."""
WORKED = Cued(rf"\b{WORKING} by ", " by ")
TITLED_HERE = re.compile(r"\b(?:[Aa]ssistant|[Dd]eputy) (?:U\.?S\.?|United States) [Aa]ttorneys? $")
"""What stands before one of those who handle a suit, wherever in its sentence."""
HEADS = frozenset({"attorney general", "city attorney", "county attorney", "corporation counsel"})
"""What those are called who sue for the public."""
DEFENSE = re.compile(r"\b(?:defen[sc]e|defendants?|(?:the|its|his|her) (?:company|firm))\b")


def read_public_counsel(reading: Reading) -> None:
    """Adds the lawyers of an office that sues whom a sentence tells to handle its suit, or calls by their title there."""
    found = LAWYERS.matches(reading.text)
    office = _office(reading.gathered) if found else ()
    for groups, match in found if office and not DEFENSE.search(reading.text) else ():
        for group in groups:
            for lawyers, _ in pairs(tuple(reading.words), match[group] or ""):
                engage(
                    reading,
                    tuple(one for one in lawyers if not _stands_behind(reading, one, NO_LAWYER)),
                    office,
                )
    if WORKED.search(reading.text) and (office := office or _office(reading.gathered)):
        keys = (one for one in sorted(reading.parsed.keys) if reading.gathered.kind(one) == "Person")
        engage(reading, tuple(one for one in keys if _stands_behind(reading, one, TITLED_HERE)), office)
    read_office_counsel(reading)


def _stands_behind(reading: Reading, who: str, words: re.Pattern[str]) -> bool:
    """Whether a sentence names somebody right behind some words: "paralegal Roe"."""
    known, told = reading.gathered.people.get(who), reading.quote.quote
    place = told.find(known.name) if known is not None else 0
    return place > 0 and words.search(told[:place]) is not None


def _office(gathered: Gathered) -> Keys:
    """The agency, or whoever holds an office, that brings the main suit; nobody where others bring it, or it is sued."""
    suing, sued = gathered.sides.get(gathered.main or "", ((), ()))
    public = tuple(one for one in suing if is_public(gathered, one))
    return public[:1] if not any(is_public(gathered, one) for one in sued) else ()


def is_public(gathered: Gathered, one: str) -> bool:
    """Whether someone is a public office, or holds one and sues by it."""
    known = gathered.people.get(one)
    return known is not None and (
        gathered.is_agency(one) or (known.kind == "Person" and not known.nouns.isdisjoint(HEADS))
    )


LAWYERS = Rules((HANDLED, "lm"), (HANDLING, "lkr"), (TITLED, "lt"))
"""What tells the lawyers of an office, and the groups of a match that name them."""
