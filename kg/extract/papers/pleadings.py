"""Complaints: who brings the action against whom, on what counts, for how much; and their numbered paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.grammar.dates import date_of
from kg.extract.grammar.passages import Sentence
from kg.extract.litigation.cues import SUM, money, theories
from kg.extract.litigation.gathered import Gathered, Keys
from kg.extract.papers.lines import Line, lines_of
from kg.extract.papers.roll import Roll
from kg.model import Relief

SUES = (
    r"(?:sues?|brings? (?:this|the|an?) [\w -]{0,40}?(?:action|suit|complaint|lawsuit|case|petition)s?,? against"
    r"|files? (?:this|its|his|her|their) [\w -]{0,40}?(?:action|suit|complaint|petition) against|complains? (?:of|against)|alleges? against|for (?:its|his|her|their) (?:[\w-]+ )?[Cc](?:omplaint|OMPLAINT) against)"
)
INTRODUCED = re.compile(
    rf"(?:\d+\. )?(?:(?:NOW )?COMES?(?: NOW)?,? )?(?:The |the )?(?:Plaintiffs?|PLAINTIFFS?|Petitioners?|Counterclaimants?)\b(?P<a>[^.;]{{0,40}}(?:[^;]{{0,500}}?))\b{SUES} (?P<b>[^;]{{3,500}}?)"
    r"(?=,? (?:(?:and|who) )?(?:alleges?|states?|complains?|avers?|shows?)|,? (?:alleging|pursuant|under|seeking|to recover|as follows|arising|because|based)\b|[.:]$|$)",
    re.DOTALL,
)
BEHIND = re.compile(
    r",? (?:by and through|by (?:its|his|her|their)|individually|on behalf|\(collectively|through (?:its|his|her|their)|as (?:trustee|executor)|hereby|respectfully)\b",
    re.IGNORECASE,
)
BY_COUNSEL = re.compile(
    r"\b(?:by|through) (?:its|his|her|their) (?:[\w-]+ )?(?:attorneys?|counsel|lawyers?)\b", re.IGNORECASE
)
PLEADS = re.compile(
    r"\b(?:Plaintiffs?|PLAINTIFFS?|Petitioners?)\b[^.;:]{0,120}?\b(?:asserts?|brings?|pleads?|raises?|alleges?|states?)\b[^.;:]{0,80}?\b(?:claims?|counts?|causes? of action)\b(?P<rest>.*)",
    re.DOTALL,
)
IS_ACTION = re.compile(
    r"\b(?:[Tt]his (?:action |case |suit )?is|[Pp]laintiffs? brings?) (?:an?|this) (?:[\w-]+ ){0,4}(?:action|lawsuit|suit|complaint|case) (?:for|arising (?:from|under)|to recover(?: damages)? for|seeking damages for)\b(?P<rest>.*)",
    re.DOTALL,
)
AGAINST_FOR = re.compile(
    r"\bagainst (?P<b>[^;:]{2,160}?) for (?P<t>.*?)(?=,? (?:and )?against\b|;|$)", re.DOTALL
)
FOR_AGAINST = re.compile(r"\b(?:for|of)\b (?P<t>[^;]*?) against (?P<b>[^;,.]{2,160})", re.DOTALL)
COUNT = re.compile(
    r"(?:COUNT|Count|CLAIM|Claim) (?:[IVXL]+|\d{1,2}|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b(?P<rest>.*)"
    r"|(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH|TENTH|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) (?:CAUSES? OF ACTION|CLAIM(?: FOR RELIEF)?|Cause of Action|Claim(?: for Relief)?|COUNT|Count)\b(?P<more>.*)"
)
BESIDE = re.compile(r"\(?(?:by [^()]{2,80}? )?against (?P<b>[^()]{2,160})\)?", re.IGNORECASE)
PRAYS = re.compile(
    r"\b(?:WHEREFORE|PRAYER FOR RELIEF|prays?|(?:demands?|requests?|seeks?) (?:entry of )?judgment|asks? (?:th[ei]s? court )?for (?:an? )?(?:judgment|award|damages|relief))\b",
    re.IGNORECASE,
)
EACH = re.compile(r"\s*(?:for each|per|each|a day|for every)\b")
COMPLAINT = re.compile(r"^(?!.*(?:ANSWER|MOTION|ORDER|THIRD-PARTY)).*\bCOMPLAINT\b", re.MULTILINE)
AMENDED = re.compile(r"\b(?:AMENDED|CONSOLIDATED|SUPPLEMENTAL)\b")
FILED = re.compile(
    r"^[ \t]*(?:E-?)?FILED(?: ON)?:? +(?P<day>[A-Z][a-z]+ \d{1,2}, \d{4}|\d\d?/\d\d?/\d{4})", re.MULTILINE
)
PARAGRAPH = re.compile(r"(?:^|\n)\s*\d{1,3}\.\s+$")
ASIDE = re.compile(
    r"^[ \t]*(?:[IVX]+\.|[A-Z]\.)?[ \t]*(?:THE )?(?P<what>[A-Z][A-Z ,&-]{3,60})[ \t]*$", re.MULTILINE
)
BACKGROUND = re.compile(r"PARTIES|JURISDICTION|VENUE|INTRADISTRICT|JURY|DEMAND")
NOT_ALLEGED = re.compile(
    r"\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?)\b|\b(?:claim(?:s|ed)|contend(?:s|ed)|maintain(?:s|ed)) that\b"
    r"|\bcauses? of action (?:is|are) (?:brought|asserted|pleaded)\b|:\s*$"
)
"""What makes a paragraph's sentence no allegation: it tells what the other side says, or orders those that follow."""
LEADS = re.compile(r"\b(?:allege[sd]?|complains?|states?|following allegations|as follows)\b")
HEAD = 4_000


def read_introduction(sentence: Sentence, gathered: Gathered, roll: Roll) -> bool:
    """Whether a sentence opens a complaint and tells nothing else, after adding the suit it tells of."""
    found = INTRODUCED.match(sentence.text)
    if found is None:
        return False
    suing = gathered.parties_of(roll.parties(BEHIND.split(found["a"])[0] or "Plaintiff"))
    sued = gathered.parties_of(roll.parties(found["b"]))
    if not suing or not sued or set(suing) & set(sued):
        return False
    gathered.suit(
        suing, sued, gathered.quote((sentence.start, sentence.start + len(sentence.text))), named=True
    )
    return BY_COUNSEL.search(sentence.text) is None


def read_counts(sentence: Sentence, gathered: Gathered, roll: Roll) -> bool:
    """Whether a sentence lists the causes of action of those who sue, after adding them."""
    found = PLEADS.search(sentence.text) or IS_ACTION.search(sentence.text)
    if found is None or gathered.main is None:
        return False
    suing, sued = gathered.sides[gathered.main]
    who = tuple(one for one in roll.parties(sentence.text[: found.start("rest")]) if one in suing) or suing
    parts = [*AGAINST_FOR.finditer(found["rest"])] or [*FOR_AGAINST.finditer(found["rest"])]
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


def _sued_in(words: str, roll: Roll) -> Keys:
    found = re.search(r"\bagainst (?P<b>[^:;,(]{2,160})", words)
    return roll.parties(found["b"]) if found else ()


def read_headings(text: str, gathered: Gathered, roll: Roll) -> None:
    """Adds the claims that the headings of counts name: "COUNT II: Breach of Contract (against Holm)"."""
    lines = [line for line in lines_of(text) if line.text]
    for place, line in enumerate(lines):
        found = COUNT.match(line.text) if len(line.text) < 160 else None  # noqa: PLR2004 - no heading is longer
        if found is None or gathered.main is None:
            continue
        words, last = found["rest"] or found["more"] or "", line
        for below in lines[place + 1 : place + 3]:
            if len(below.text) < 120 and not re.match(r"\d+\.", below.text):  # noqa: PLR2004
                words, last = f"{words}\n{below.text}", below
        _claim(gathered, roll, words, Line(line.start, text[line.start : last.end]))


def _claim(gathered: Gathered, roll: Roll, words: str, line: Line) -> None:
    suing, sued = gathered.sides[gathered.main or ""]
    beside = BESIDE.search(words)
    against = tuple(one for one in roll.parties(beside["b"]) if one in sued) if beside else ()
    named = theories(words)
    if named and suing and sued:
        gathered.claim(suing, against or sued, named[:1], gathered.quote((line.start, line.end)))


def read_prayer(sentence: Sentence, gathered: Gathered) -> None:
    """Adds the first sum that a prayer for relief names, to the claims of those who sue."""
    start = PRAYS.search(sentence.text)
    found = SUM.search(sentence.text, start.end()) if start else None
    if found is None or gathered.main is None or EACH.match(sentence.text, found.end()):
        return
    suing, sued = gathered.sides[gathered.main]
    amount, currency = money(found[0])
    quote = gathered.quote((sentence.start, sentence.start + len(sentence.text)))
    key = f"damages-{suing[0]}-{amount:f}"
    gathered.reliefs.setdefault(key, Relief(
        key=key, category="damages", directed_at=sued, amount=amount, currency=currency, evidence=(quote,),
    ))  # fmt: skip
    known = [one for one in gathered.claims.values() if set(suing) & set(one.claimants)]
    if known:
        gathered.change(gathered.claims, known[0].key, relief=tuple(dict.fromkeys((*known[0].relief, key))))
    else:
        gathered.claim(suing, sued, (), quote, (key,))


def read_stamp(text: str, gathered: Gathered) -> None:
    """Notes the day on which a clerk stamped the first complaint of a suit as filed."""
    title, stamp = COMPLAINT.search(text[:HEAD]), FILED.search(text[:HEAD])
    if title is None or stamp is None or gathered.main is None or AMENDED.search(text[:HEAD]):
        return
    day = date_of(stamp["day"], gathered.quote(stamp.span("day")))
    case = gathered.cases[gathered.main]
    gathered.change(gathered.cases, case.key, filed=case.filed or day)


def paragraphs(text: str, sentences: list[Sentence]) -> Iterator[Sentence]:
    """The sentences of a complaint's numbered paragraphs, which are what its plaintiffs allege; none of other papers."""
    title = COMPLAINT.search(text[:HEAD])
    opened = next(
        (one for one in sentences if LEADS.search(one.text) and re.search(r"Plaintiff", one.text)), None
    )
    if title is None or opened is None:
        return
    inside = False
    for one in sentences:
        if one.start <= opened.start:
            continue
        numbered = PARAGRAPH.search(text[max(0, one.start - 12) : one.start]) or re.match(
            r"\d{1,3}\.\s+[A-Z]", one.text
        )
        paragraph = "\n\n" in text[max(0, one.start - 3) : one.start]
        inside = bool(numbered) or (inside and not paragraph)
        heading = [found["what"] for found in ASIDE.finditer(text, opened.start, one.start)][-1:]
        aside = heading and BACKGROUND.search(heading[0])
        if inside and not aside and not PRAYS.search(one.text) and not NOT_ALLEGED.search(one.text):
            yield one
