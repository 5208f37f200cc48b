"""Complaints: who brings the action against whom, on what counts, for how much."""

from __future__ import annotations

import re

from kg.extract.grammar.money import SUM, money
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.papers.paragraphs import PRAYS
from kg.extract.papers.roll import Roll
from kg.extract.text.cued import Cued
from kg.extract.text.passages import Sentence
from kg.model import Quote, Relief

SUES = (
    r"(?:sues?|brings? (?:this|the|an?) [\w -]{0,40}?(?:action|suit|complaint|lawsuit|case|petition)s?,? against"
    r"|files? (?:this|its|his|her|their) [\w -]{0,40}?(?:action|suit|complaint|petition) against|complains? (?:of|against)|alleges? against|for (?:its|his|her|their) (?:[\w-]+ )?[Cc](?:omplaint|OMPLAINT) against)"
)
INTRODUCED = Cued(
    rf"(?:\d+\. )?(?:(?:NOW )?COMES?(?: NOW)?,? )?(?:(?:The |the )?(?:Plaintiffs?|PLAINTIFFS?|Petitioners?|Counterclaimants?)\b|(?<=COMES NOW )|(?<=COMES NOW, ))(?P<a>[^.;]{{0,40}}(?:[^;]{{0,500}}?))\b{SUES} (?P<b>[^;]{{3,500}}?)"
    r"(?=,? (?:(?:and|who) )?(?:alleges?|states?|complains?|avers?|shows?)|,? (?:alleging|pursuant|under|seeking|to recover|as follows|arising|because|based)\b|[.:]$|$)",
    *("laintiff", "LAINTIFF", "etitioner", "ounterclaimant"),
    flags=re.DOTALL,
)
BEHIND = re.compile(
    r",? (?:by and through|by (?:its|his|her|their)|individually|on behalf|\(collectively|through (?:its|his|her|their)|as (?:trustee|executor)|hereby|respectfully)\b",
    re.IGNORECASE,
)
ALLEGED = re.compile(
    r",? (?:(?:and|who) )?(?:alleg(?:ing|es)|assert(?:ing|s)|for|pursuant to|under)\b(?! (?:a declar|review))(?P<t>(?:(?! (?:that|which|policy|coverage|after|because|when|while|before|in response|arising|stemming|based on|whose|in which|who)\b)[^;])*)",
    re.DOTALL,
)
"""For what a suit is brought, up to the story behind it: ", alleging fraud and negligence after"."""
BY_COUNSEL = re.compile(
    r"\b(?:by|through) (?:its|his|her|their) (?:[\w-]+ )?(?:attorneys?|counsel|lawyers?)\b", re.IGNORECASE
)
PLEADS = Cued(
    r"\b(?:Plaintiffs?|PLAINTIFFS?|Petitioners?)\b[^.;:]{0,120}?\b(?:asserts?|brings?|pleads?|raises?|alleges?|states?)\b[^.;:]{0,80}?\b(?:claims?|counts?|causes? of action)\b(?P<rest>.*)",
    *("laintiff", "LAINTIFF", "etitioner"),
    flags=re.DOTALL,
)
PAPER_PLEADS = Cued(
    r"\b(?:[Tt]he|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir) (?:(?:amended|original|operative|second|third|consolidated|class) )*(?:complaint|petition) (?:pleads|asserts|brings|raises|contains)\b(?P<rest>(?! that\b).*)",
    *("omplaint", "etition"),
    flags=re.DOTALL,
)
"""What a complaint itself pleads: "The complaint pleads fraud and negligence, against all Defendants"."""
NAMED_PLEADS = Cued(
    r"^[A-Z][\w.&'\u2019-]*(?: [A-Z][\w.&'\u2019-]*){0,5} (?:brings|bring|asserts|assert|pleads) (?:[a-z]+ ){0,2}(?:claims?|causes? of action)\b(?P<rest>.*)",
    *("claim", "of action"),
    flags=re.DOTALL,
)
"""What a party does who is called by name: "Holm brings claims for fraud"."""
IS_ACTION = re.compile(
    r"\b(?:[Tt]his (?:action |case |suit )?is|[Pp]laintiffs? brings?) (?:an?|this) (?:[\w-]+ ){0,4}(?:action|lawsuit|suit|complaint|case) (?:for|arising (?:from|under)|to recover(?: damages)? for|seeking damages for)\b(?P<rest>.*)",
    re.DOTALL,
)
AGAINST_FOR = re.compile(
    r"\bagainst (?P<b>[^;:]{2,160}?) for (?P<t>.*?)(?=,? (?:and )?against\b|;|$)", re.DOTALL
)
FOR_AGAINST = re.compile(
    r"(?P<t>[^;]*?)\bagainst (?P<b>(?:(?!,? (?:and|but) (?:(?:also|further|separately) )?(?:under|for|of|pursuant|brings?|asserts?|state|common)\b|,? (?:for|under|pursuant|in|arising|seeking|alleging|asserting|based|which|who|because|as)\b)[^;:.]|\.(?=\w|,)){2,200})",
    re.DOTALL,
)
"""Theories, then against whom: "for fraud against all Defendants, and for negligence against Roe"."""
ON_CAUSE = re.compile(
    r"\)? (?:on|for|under|as to) (?:(?:the|its|his|her) )?(?:first|second|third|fourth|fifth|sixth|seventh|Count|Claim|Cause)\b"
)
"""What makes a further sum of a prayer one of its own: "and $3,000,000 on the second"."""
EACH = re.compile(r"\s*(?:for each|per|each|a day|for every)\b")


def read_introduction(sentence: Sentence, gathered: Gathered, roll: Roll) -> bool:
    """Whether a sentence opens a complaint and tells nothing else, after adding the suit it tells of."""
    found = INTRODUCED.match(sentence.text)
    if found is None:
        return False
    suing = gathered.parties_of(roll.parties(BEHIND.split(found["a"])[0] or "Plaintiff"))
    sued = gathered.parties_of(roll.parties(found["b"]))
    if not suing or not sued or set(suing) & set(sued):
        return False
    quote = gathered.quote((sentence.start, sentence.start + len(sentence.text)))
    gathered.suit(suing, sued, quote, named=True)
    told = ALLEGED.match(sentence.text, found.end())
    gathered.claim(suing, sued, theories(told["t"]) if told else (), quote)
    return BY_COUNSEL.search(sentence.text) is None


def read_counts(sentence: Sentence, gathered: Gathered, roll: Roll) -> bool:
    """Whether a sentence lists the causes of action of those who sue, after adding them."""
    found = (
        PLEADS.search(sentence.text) or IS_ACTION.search(sentence.text) or PAPER_PLEADS.search(sentence.text)
    )
    if found is None and (found := NAMED_PLEADS.search(sentence.text)) is not None:
        suing = gathered.sides[gathered.main][0] if gathered.main is not None else ()
        found = found if set(roll.parties(sentence.text[: found.start("rest")])) & set(suing) else None
    if found is None or gathered.main is None:
        return False
    suing, sued = gathered.sides[gathered.main]
    who = tuple(one for one in roll.parties(sentence.text[: found.start("rest")]) if one in suing) or suing
    parts = _parts(found["rest"])
    pairs = [(roll.parties(one["b"]), one["t"]) for one in parts] or [
        (_sued_in(found["rest"], roll), found["rest"])
    ]
    quote = gathered.quote((sentence.start, sentence.start + len(sentence.text)))
    told = False
    for printed, words in pairs:
        named = theories(words)
        against = tuple(one for one in printed if one in sued) or (() if parts else sued)
        if who and against and named:
            gathered.claim(who, against, named, quote)
            told = True
    return told


def _parts(words: str) -> list[re.Match[str]]:
    """What words say is brought against whom, part by part: the theories stand before, or else behind those sued."""
    before = [one for one in FOR_AGAINST.finditer(words) if theories(one["t"])]
    if before and theories(words[: words.index("against ")]):
        return before
    return [*AGAINST_FOR.finditer(words)] or before


def _sued_in(words: str, roll: Roll) -> Keys:
    found = re.search(r"\bagainst (?P<b>[^:;,(]{2,160})", words)
    return roll.parties(found["b"]) if found else ()


ASKS = re.compile(r"\b(?:prays?|requests?|demands?|seeks?|asks?|moves?)\b")


def read_prayer(sentence: Sentence, gathered: Gathered, roll: Roll) -> None:
    """Adds the first sum that a prayer for relief names, to the claims of those who sue, or sue back."""
    start = PRAYS.search(sentence.text)
    printed = list(SUM.finditer(sentence.text, start.end())) if start else []
    sums = [one for one in printed if not EACH.match(sentence.text, one.end())]
    found = next(iter(sums), None)
    if found is None or gathered.main is None:
        return
    suing, sued = gathered.sides[gathered.main]
    praying = roll.parties(ASKS.split(sentence.text[: found.start()])[0]) if start else ()
    if praying and not set(praying) & set(suing):
        back = gathered.spoken_of(counter=True)
        if not set(praying) & set(back[0]) or not set(back[1]) <= set(suing):
            return  # "WHEREFORE, Defendant requests judgment on its counterclaim"
        suing, sued = back
    quote = gathered.quote((sentence.start, sentence.start + len(sentence.text)))
    for one in [found, *(more for more in sums[1:] if ON_CAUSE.match(sentence.text, more.end()))]:
        demand(gathered, (suing, sued), one[0], quote)


def demand(gathered: Gathered, sides: tuple[Keys, Keys], printed: str, quote: Quote) -> None:
    """Adds a sum that some demand of others, to the first of their claims."""
    suing, sued = sides
    amount, currency = money(printed)
    key = f"damages-{suing[0]}-{amount:f}"
    gathered.reliefs.setdefault(key, Relief(
        key=key, category="damages", directed_at=sued, amount=amount, currency=currency, evidence=(quote,),
    ))  # fmt: skip
    known = [one for one in gathered.claims.values() if set(suing) & set(one.claimants)]
    if known:
        gathered.change(gathered.claims, known[0].key, relief=tuple(dict.fromkeys((*known[0].relief, key))))
    else:
        gathered.claim(suing, sued, (), quote, (key,))
