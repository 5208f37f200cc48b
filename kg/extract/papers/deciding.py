"""Which papers and sentences decide nothing: drafts, tentative rulings, recommendations, briefs, and rules of law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from kg.extract.papers.lines import cells_of, lines_of
from kg.extract.text.cued import Cued
from kg.extract.text.passages import Sentence

Weight = Literal["decides", "draft", "brief"]
"""What a paper's words count for: a court's or anybody's telling, what no court has ordered yet, what a party argues."""
HEAD = 4_000
"""Code points of a text in which its title stands."""
WORDS = 16
"""Words of a line at most that is a title in small letters."""
DRAFT = re.compile(
    r"[\[(]?\b(?:PROPOSED|DRAFT)\b[\])]? (?:[A-Z]+ ){0,4}(?:ORDERS?|JUDGMENT|DECREE|RULING|FINDINGS|DECISION)\b|\bORDER\b.{0,120}[\[(](?:PROPOSED|DRAFT)[\])]"
    r"|\bTENTATIVE (?:[A-Z]+ ){0,3}(?:RULINGS?|DECISION|ORDERS?|OPINION)\b"
)
RECOMMENDS = re.compile(r"\bREPORTS? (?:AND|&) RECOMMENDATIONS?\b|\bFINDINGS AND RECOMMENDATIONS?\b")
ADOPTS = re.compile(r"(?<!if the court )(?<!if the Court )\b(?:ADOPTS|adopts|ADOPTED|ADOPTING)\b")
FIRST = re.compile(
    r"\b(?:(?P<brief>MEMORANDUM (?:OF (?:LAW|POINTS)|IN (?:SUPPORT|OPPOSITION|REPLY))|(?:REPLY |TRIAL |OPENING |ANSWERING )*BRIEF|(?:RESPONSE|REPLY|SURREPLY|SUR-REPLY) (?:IN|TO|MEMORANDUM)"
    r"|REPLY$|OPPOSITION|DECLARATION OF|AFFIDAVIT|AFFIRMATION|NOTICE OF (?:[A-Z]+ ){0,3}MOTION|MOTION (?:TO|FOR|IN)|LETTER)"
    r"|ORDERS?|OPINION|RULINGS?|DECISION|JUDGMENT|MINUTES?|DOCKET|COMPLAINT|PETITION|ANSWER|STIPULATION|NOTICE|VERDICT|SUMMONS)\b"
)
"""The kinds of papers; the first that a title names is the paper's."""
SIGNED = re.compile(
    r"(?:^|\s)/?s/[ \t]*[A-Z][^\n_]{3,60}?(?:,[ \t]*|[ \t]*\n(?:[ \t_]*\n)?[^\n_]{0,80}?)(?:(?:United States|U\.S\.|UNITED STATES) )?(?:(?:Chief|Senior|District|Magistrate|Bankruptcy|Circuit|Superior Court|Presiding) )*(?:Judge|JUDGE|Justice|JUSTICE|Chancellor)\b"
    r"|\(?\bSigned by (?:the Hon\S* |the Honorable )?(?:(?:Chief|Senior|District|Magistrate|Bankruptcy) )*(?:Judge|Justice)\b",
    re.MULTILINE,
)
"""What makes an order of a draft: a judge has put a name to it."""
DEAR = re.compile(
    r"^[ \t]*(?:Dear|DEAR|To) (?:the )?(?:(?:Chief|Magistrate|District) )*(?:Judge|Justice|Your Honor|Hon\b|JUDGE|JUSTICE)",
    re.MULTILINE,
)
OPENS = re.compile(
    r"^[ \t]*(?:Tentative (?:Ruling|Decision|Order)s?|TENTATIVE (?:RULING|DECISION|ORDER)S?)[ \t]*(?:[:\u2014\u2013.-]|$)",
    re.MULTILINE,
)

ATTACHED = re.compile(
    r"^[ \t]*(?:[\[(](?:PROPOSED|Proposed)[\])]|PROPOSED) (?:[A-Z]+ ){0,4}(?:ORDER|Order|JUDGMENT|Judgment)\b(?!.*[.])",
    re.MULTILINE,
)
"""The title of a draft that stands behind another paper."""
GOES_ON = re.compile(r"(?:She|He|It|They|The (?:judge|court|motion|ruling|complaint|suit|lawsuit))\b")
SETTLED = re.compile(r"\b(?:later|final|finally|since|adopt\w*|then|confirm\w*)\b")
"""What begins a sentence that goes on about a tentative ruling, and what tells that it is one no more."""
DECIDED = r"(?:granted|denied|dismissed|stricken|struck|stayed|allowed|overruled|sustained|GRANTED|DENIED|DISMISSED)"
TENTATIVELY = Cued(r"\btentative", "tentative")
TENTATIVE = Cued(
    r"\btentative(?:ly)?\b|\b(?:proposed|draft) (?:order|judgment)\b",
    "tentative",
    "proposed",
    "draft",
    flags=re.IGNORECASE,
)
MADE_ORDER = re.compile(
    r"(?<!not )(?<!never )\b(?:signed|entered|adopted|approved)\b[^.;]{0,60}?\b(?:proposed|draft) (?:order|judgment)\b"
    r"|\b(?:proposed|draft) (?:order|judgment)\b[^.;]{0,80}?\b(?:was|has been) (?:\w+ )?(?:signed|entered|adopted|approved)\b",
    re.IGNORECASE,
)
"""What makes an order of a proposed one: "signed the proposed order"."""
RECOMMENDED = Cued(
    r"\brecommend(?:s|ed|ing)?(?: that|,? and)\b|\bin (?:an?|his|her|the) (?:[\w-]+ ){0,3}recommendation\b",
    "recommend",
    flags=re.IGNORECASE,
)
FOLLOWED = re.compile(r"\b(?:adopt|accept|approv|overrul|reject|follow)\w*", re.IGNORECASE)
RULE = Cued(
    rf"\b(?:is|are|be|being) (?:\w+ ){{0,2}}{DECIDED},? (?:\w+ ){{0,2}}?(?:where|when|whenever|unless|if)\b"
    rf"|\b{DECIDED} only (?:when|where|if|upon|after|in)\b|\bonly (?:\w+ ){{0,6}}?{DECIDED} (?:when|where|if)\b"
    rf"|^(?:A|An|Any|Such an?) (?:\w+ ){{0,3}}?(?:motion|request|application|complaint|claim|petition)\b[^.;]*?\b(?:is|are) (?:\w+ ){{0,2}}{DECIDED}\b"
    rf"|\b(?:grant|den(?:y|ie)|dismiss|strike|stay)(?:e?s)?\b[^.;]{{0,80}} only (?:when|where|if|upon)\b|^A (?:\w+ )?court (?:\w+ ){{0,2}}?(?:grants|denies|dismisses|strikes|stays)\b"
    rf"|\b[Cc]ourts (?:[\w']+,? ){{0,8}}?(?:deny|grant|dismiss|strike|stay|(?:have|regularly|routinely|generally|often|typically) (?:\w+ )?{DECIDED})\b",
    *(
        "grant",
        "den",
        "dismiss",
        "stri",
        "struck",
        "stay",
        "allowed",
        "overruled",
        "sustained",
        "GRANTED",
        "DENIED",
        "DISMISSED",
    ),
    core=r"\b(?:where|when|whenever|unless|if|only)\b|^An?\b|^(?:Any|Such)\b|\b[Cc]ourts\b",
)
"""A rule of law, which says when such things are decided so: "denied only when", "courts deny"."""
ARGUED = re.compile(
    r"\b(?:should|must|ought|would|could|request\w*|urges?|asks?|respectfully)\b", re.IGNORECASE
)
DATED = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4}|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b(?:ECF|Dkt\.|Doc\.|Docket)\s"
)
"""A day, or a docket's number: with it a brief tells what was done in the case."""


def weigh(text: str, *, court_paper: bool) -> Weight:
    """What the words of a text count for, by its title."""
    head = text[:HEAD]
    if OPENS.search(head):
        return "draft"
    for title in _titles(head, small=court_paper):
        if DRAFT.search(title):
            return "decides" if SIGNED.search(text) and not TENTATIVE.search(title) else "draft"
        if RECOMMENDS.search(title):
            return "decides" if ADOPTS.search(title) or ADOPTS.search(text) else "draft"
        if first := FIRST.search(title):
            return "brief" if first["brief"] and court_paper else "decides"
    return "brief" if DEAR.search(head) else "decides"


def _titles(head: str, *, small: bool) -> Iterator[str]:
    """The lines in capitals, those that follow each other as one; in small letters too where these may be titles."""
    run: list[str] = []
    for line in lines_of(head):
        words = cells_of(line)[-1].text if line.text else ""
        if words and (words.isupper() or (small and _is_title(words))):
            run.append(words.upper())
        elif run:
            yield " ".join(run)
            run = []
    yield " ".join(run)


def _is_title(words: str) -> bool:
    """Whether the words of a line in small letters are written as a title's."""
    long = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) > len("with")]
    return (
        bool(long)
        and not words.endswith(".")
        and len(words.split()) <= WORDS
        and all(word[0].isupper() for word in long)
    )


def idle(text: str, pieces: list[Sentence], weight: Weight) -> frozenset[int]:
    """The starts of the sentences of a text that tell of nothing as decided."""
    attached = ATTACHED.search(text)
    end = attached.start() if attached else len(text)
    starts, tentative = [], False
    for one in pieces:
        goes_on = tentative and GOES_ON.match(one.text) and not SETTLED.search(one.text)
        tentative = bool(goes_on or TENTATIVELY.search(one.text))
        if tentative or weight == "draft" or one.start >= end or not _decides(one.text, weight):
            starts.append(one.start)
    return frozenset(starts)


def _decides(sentence: str, weight: Weight) -> bool:
    """Whether a sentence may tell of something as decided."""
    drafted = TENTATIVE.search(sentence) and not MADE_ORDER.search(sentence)
    if drafted or RULE.search(sentence):
        return False
    if RECOMMENDED.search(sentence) and not FOLLOWED.search(sentence):
        return False
    return weight == "decides" or (DATED.search(sentence) is not None and not ARGUED.search(sentence))
