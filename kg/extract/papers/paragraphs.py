"""The numbered paragraphs of a complaint: which of their sentences its plaintiffs allege or reject, and which tell of something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from kg.extract.papers.answers import is_answer
from kg.extract.papers.stamps import is_complaint
from kg.extract.text.cued import Cued
from kg.extract.text.passages import Sentence

BLANK = re.compile(r"\n[ \t]*\n[ \t]*$")
NUMBERED = re.compile(r"(?:^|\n)\s*\d{1,3}\.\s+$")
FIRST = re.compile(r"(?:^|\n)[ \t]*1\.\s+[A-Z]")
PARAGRAPH = re.compile(r"\d{1,3}\.\s+[A-Z]")
HEADING = re.compile(
    r"^[ \t]*(?:[IVX]+\.|[A-Z]\.)?[ \t]*(?:THE )?(?P<what>[A-Z][A-Z ,&-]{3,60})[ \t]*$", re.MULTILINE
)
BACKGROUND = re.compile(r"PARTIES|JURISDICTION|VENUE|INTRADISTRICT|JURY|DEMAND|DISCOVERY CONTROL")
SIGNED = re.compile(
    r"(?:WHEREFORE|Wherefore|PRAYER|DEMAND FOR|Dated?\b|DATED?\b|Respectfully|RESPECTFULLY|By:|s/|/s/|VERIFICATION)"
)
"""What stands behind the last paragraph."""
LEADS = re.compile(
    r"\b(?:allege[sd]?|complain(?:s|ing)?|states?|shows?|following allegations|as follows)\b", re.IGNORECASE
)
BROUGHT = re.compile(r"\b(?:plaintiff|petitioner|comes? now)", re.IGNORECASE)
ANSWERS = re.compile(r"\b[Dd]efendants?\b[^;]{0,200}?\b(?:answers?|responds?)\b")
"""What opens an answer, whose paragraphs are not the plaintiffs'."""
FOLLOWS = re.compile(r"\bas follows[:.]?$|:$")
LABEL = re.compile(
    r"(?:[A-Z]+ (?:CAUSES? OF ACTION|CLAIM FOR RELIEF|COUNT)|(?:COUNT|CLAIM) [IVXL\d]+|DATED?|Dated?|By|BY|Respectfully)\b(?=[\s:])"
)
"""What stands between paragraphs, and is no sentence: a count's heading, the day of signing."""
WORDS = re.compile(r"\b[a-z]{2,}\b")
"""What no number and no heading has."""
PRAYS = Cued(
    r"\b(?:WHEREFORE|PRAYER FOR RELIEF|prays?|(?:demands?|requests?|seeks?) (?:entry of )?(?:judgment|monetary relief)|seeks? (?:(?:only|also|statutory|actual|compensatory|punitive|treble|exemplary|nominal|money|monetary|enhanced|economic|injunctive|declaratory|equitable) ){0,3}(?:damages|relief|restitution|disgorgement|an? (?:[\w-]+ ){0,2}injunction)|asks? (?:th[ei]s? court )?for (?:an? )?(?:judgment|award|damages|relief))\b",
    *("wherefore", "pray", "demand", "request", "seek", "ask"),
    flags=re.IGNORECASE,
)
SAID = r"(?:said|told|called|described|stated|asserted|insisted|claimed|responded|answered|replied|blamed|acknowledged)"
OTHERS = re.compile(
    r"\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?)\b|\b(?:claim(?:s|ed)|contend(?:s|ed)|maintain(?:s|ed)|insist(?:s|ed)|answer(?:s|ed)|repli(?:es|ed)|respond(?:s|ed)) that\b"
    rf"|\b[A-Z][\w'\u2019-]*,? (?:has|have) (?:(?:since|also|publicly|repeatedly|later|now|once) )*{SAID}\b|\b[A-Z][\w'\u2019-]*,? (?:later|since) (?:said|told|called|described|stated)\b"
)
"""What makes a paragraph's sentence no allegation: it tells what the other side says to it."""
ANSWERED = re.compile(
    r"\b(?:it|he|she|they|It|He|She|They) (?:\w+ )?(?:answer(?:s|ed)|repli(?:es|ed)|respond(?:s|ed)|insist(?:s|ed)) that\b"
)
"""An answer of whoever is meant."""
RULED = re.compile(
    r"\b(?:Judge|Justice|[Cc]ourt|[Jj]ury|[Jj]urors|[Aa]rbitrator|[Mm]agistrate)\b[^.;]{0,60}? (?:denied|rejected|granted|dismissed)\b"
)
"""What a paragraph tells of another suit's judge, who denies no allegation."""
ELSE = re.compile(r"\bcauses? of action (?:is|are) (?:brought|asserted|pleaded)\b|:\s*$")
OF_SUITS = re.compile(
    r"\b(?:is|was|are|were) (?:not |also |neither )?(?:named (?:here )?as )?(?:an? |the |not )?(?:defendants?|plaintiffs?|part(?:y|ies)) (?:here|in|to)\b|\bnamed as (?:an? )?(?:defendants?|part(?:y|ies))\b"
    r"|\bsued\b|\bfiled (?:\w+ ){0,3}(?:lawsuit|suit|action|complaint) (?:against|in|with)\b|\bto bring this (?:suit|action|lawsuit|case)\b|\bwithout litigation\b|\bsettled (?:it|that|the)\b"
    r"|^The (?:amended |original |first |second )+(?:complaint|petition) \w+s\b"
)
"""What a paragraph tells of suits and of who is a party, and nobody disputes."""
IN_COURT = re.compile(
    r"\b(?:sued|filed (?:\w+ ){0,3}(?:lawsuit|suit|action|complaint))\b[^.;]{0,120}?\b(?:in|with) (?:the )?(?:[A-Z][\w.]+ ){0,5}(?:of [A-Z]\w+|Court|District)\b"
)
"""What a paragraph tells of a suit with its court."""
REJECTS = re.compile(
    r"(?:That|This|It|Both(?: [\w-]+)?|Neither(?: [\w-]+)?|(?:These|Those|That|This|The) [\w-]+) (?:is|are|was|were) (?:not\b(?= so\b| true\b| the case\b|[.:;,])|wrong|false|untrue|incorrect|mistaken|true)\b"
)
"""What a sentence begins with that rejects what the one before it says."""

Kind = Literal["alleged", "rejects", "aside"]


class Pleading(NamedTuple):
    """A sentence of a complaint that is no prose of its own: alleged, a rejection of what others say, or an aside."""

    sentence: Sentence
    kind: Kind


def paragraphs(text: str, sentences: list[Sentence]) -> Iterator[Pleading]:
    """The sentences of a complaint's numbered paragraphs that are its plaintiffs' alone; none of other papers."""
    if not is_complaint(text) or is_answer(text):
        return
    opened = next((one for one in sentences if LEADS.search(one.text) and BROUGHT.search(one.text)), None)
    begun = next(
        (one for one in sentences if FIRST.search(text[max(0, one.start - 24) : one.start + 4])), None
    )
    if begun is not None and (opened is None or begun.start < opened.start):
        opened = Sentence(begun.start - 1, "")  # a complaint that begins with its first paragraph
    if opened is None or ANSWERS.search(opened.text):
        return
    if FOLLOWS.search(opened.text):
        yield Pleading(opened, "aside")
    inside, others = False, False
    for one in sentences:
        if one.start <= opened.start:
            continue
        numbered = NUMBERED.search(text[max(0, one.start - 24) : one.start]) or PARAGRAPH.match(one.text)
        paragraph = BLANK.search(text, max(0, one.start - 60), one.start) is not None
        inside = bool(numbered) or (inside and not paragraph)
        headings = [found["what"] for found in HEADING.finditer(text, opened.start, one.start)][-1:]
        if not inside or (headings and BACKGROUND.search(headings[0])):
            continue
        if SIGNED.match(one.text):
            inside = False
            continue
        kind = _kind(one.text, others=others)
        others = OTHERS.search(one.text) is not None
        if kind is not None:
            yield Pleading(one, kind)


def _kind(words: str, *, others: bool) -> Kind | None:
    """What a sentence of a paragraph is, where the one before it may tell what ``others`` say; None where it is prose."""
    if IN_COURT.search(words):
        return None
    if not WORDS.search(words) or ANSWERED.search(words) or LABEL.match(words) or OF_SUITS.search(words):
        return "aside"
    if PRAYS.search(words) or ELSE.search(words) or (OTHERS.search(words) and not RULED.search(words)):
        return None
    return "rejects" if others and REJECTS.match(words) else "alleged"
