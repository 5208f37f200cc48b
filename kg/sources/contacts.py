"""Contact data found in running text: it never enters the graph, nor any quote in it.

E-mail addresses, telephone and fax numbers, street addresses and post office boxes, social security, tax
and alien registration numbers, as they are written in the United States; telephone numbers of any country.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.sources.folding import HIDDEN, Shortened, folded, plain

REMOVED = "[contact data removed]"

STREETS = (
    "street|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|ln|parkway|pkwy|highway|hwy|plaza|square|terrace|"
    "turnpike|pike"
)
LANES = "Court|COURT|Way|WAY|Place|PLACE|Circle|CIRCLE"
"""Streets named by everyday words: told by a capital, a number that is no year, and no bench before them."""
BENCHES = (
    "supreme|superior|district|circuit|appeals|appellate|federal|high|trial|county|states?|probate|family|bankruptcy|tax|"
    "criminal|civil|municipal|juvenile|chancery|claims|surrogate'?s?|magistrate|city|commercial|crown|small|housing|"
    "land|tribal|justice|business|immigration|world|town|village|court|first|second|third|fourth|fifth|sixth|seventh|"
    "eighth|ninth|tenth|eleventh|judges?|justices?"
)
"""Words before "Court" that make it one that sits."""
FIRMS = r"LLC|L\.L\.C|LLP|LP|L\.P|Inc|Corp|Co|Ltd|Associates|Partners|Owners|Holdings|Realty"
INSIDE = "floor|fl|suite|ste|room|rm|unit|building|bldg"
PAPERS = (
    "motion|order|notice|declaration|affidavit|complaint|letter|memorandum|response|reply|brief|objection|"
    "stipulation|application|petition|answer|statement|certificate|report|transcript|summons|exhibit"
)
CITY = r"[A-Z][A-Za-z.]{1,15}(?: [A-Z][A-Za-z.]{1,15}){0,2},? {1,3}[A-Z]{2},? {1,3}\d{5}(?:-\d{4})?(?![\d-])"

AT = r"(?: ?(?:@|&#64;|&commat;) ?| ?[\[({<-] ?(?:at|AT|At|@) ?[\])}>-] ?)"
DOT = r"(?:\.| ?[\[({<-] ?(?:dot|DOT|Dot|\.) ?[\])}>-] ?| (?:dot|DOT) )"
LOCAL = r"[\w.+%'-]{1,64}+(?: (?:dot|DOT) [\w-]{1,63})?"
HOST = r"(?!(?:the|an?|this|that|its|his|her|their)\b)[\w-]{1,63}"
SPELT = r" (?:dot|DOT) (?i:com|org|net|edu|gov|us|co|law|io|info|biz|uk)\b"
EMAIL = re.compile(
    rf"{LOCAL}{AT}[\w-]{{1,63}}(?:{DOT}[\w-]{{1,63}}){{0,4}}{DOT}[A-Za-z][\w-]{{1,62}}"
    rf"|[\w.+%'-]{{1,64}}+@[\w-]{{1,63}}"
    rf"|{LOCAL} (?:at|AT) {HOST}(?:\.[\w-]{{1,63}}){{0,3}}{SPELT}"  # "roe at moss dot com"
    rf"|\b\w{{1,30}}[._]\w{{1,30}} (?:at|AT) {HOST}(?:\.[\w-]{{1,63}}){{0,3}}\.[A-Za-z]{{2,10}}\b"
)
NUMBER = re.compile(
    r"(?:\+?1[ .-]{1,2})?(?:\(\d{3}\)[ -]{0,3}|(?<![\d/.-])\d{3} ?[-./] ?)\d{3}(?: ?[-.] ?| )\d{4}(?![\d-])"
    r"(?: ?(?:x|ext\.?|extension) ?\.?\d{1,6})?"  # a telephone
    r"|(?<![\w$€£/.-])(?:1[ .-]{1,2})?[2-9]\d\d[-. ][2-9]\d\d[-. ]\d{4}(?![\d-])"  # with blanks
    r"|(?<![\w+])\+ ?[1-9](?:[ ()./-]{0,3}\d){7,14}(?!\d)"  # of any country
    r"|\b(?i:tel|telephone|phone|fax|cell|mobile|call)[:. ]{1,3}\+?1?\d{10}\b"
    r"|\bA(?:\d{3}-\d{3}-\d{3}|\d{8,9}|\d{2}-\d{3}-\d{3})\b"  # an alien's registration
    r"|(?<![\d-])(?:\d{3}|[xX*]{3})-(?:\d{2}|[xX*]{2})-\d{4}(?![\d-])"  # social security, or its last four
    r"|\b(?:EIN|ITIN|SSN|TIN|Tax ID)[ :/#.A-Za-z]{0,20}\d{2}-?\d{7}\b"
)
ADDRESS = re.compile(
    # "21 Declaration Dr. Jones" is entry 21
    rf"(?<![\w$#.:/-])\d{{1,6}}(?:-\d{{1,5}}|[A-Za-z])? (?!(?i:{PAPERS})\b)"
    rf"(?:[NSEW]\.? |(?i:north|south|east|west) )?(?:[A-Z0-9][\w.'-]{{0,20}} ){{1,3}}(?i:{STREETS})\b\.?"
    rf"(?:,? {{1,3}}(?:[\w#.&-]{{1,12}} (?i:{INSIDE})\b\.?|(?i:{INSIDE})\b\.? ?#?[\w-]{{1,6}}|#\w{{1,6}}))*"
    rf"(?:,? {{1,3}}{CITY})?"
    r"|\bP\.? ?O\.? ?(?:Box|BOX) {1,3}\d{1,7}\b"
    rf"|\b{CITY}"
)
LANE = re.compile(
    rf"(?<![\w$#.:/-])(?!(?:19|20)\d\d )\d{{1,6}}(?:-\d{{1,5}}|[A-Za-z])? (?!(?i:{PAPERS})\b)(?:[NSEW]\.? )?"
    rf"(?:(?!(?i:{BENCHES})\b)"
    rf"(?:[A-Z][\w'-]{{0,20}}|St\.|Mt\.|\d{{1,3}}(?:st|nd|rd|th)) ){{1,3}}(?:{LANES})\b"
    rf"(?!,? (?:of|for|{FIRMS})\b| (?:Judge|Justice|Clerk|Rule|Order|Filing|Case)s?\b)"
    rf"(?:,? {{1,3}}(?:(?i:{INSIDE})\b\.? ?#?[\w-]{{1,6}}|#\w{{1,6}}))*(?:,? {{1,3}}{CITY})?"
)
# most text holds none of these; the cheap look decides whether the dear one is needed
WRITTEN = re.compile(
    r"@|&#64;|&commat;|[\[({<-] ?(?:at|AT|At) ?[\])}>-]| (?:dot|DOT) |\w[._]\w{1,30} (?:at|AT) [\w.-]{1,99}"
)
DIGITS = re.compile(r"\+ ?\d|\d{3} \d{3}|\d{3}(?: ?[-./)] {0,3}\d{3}|-\d\d-)|\d{8}|\d-\d{7}|[xX*]-")
PLACES = re.compile(rf"(?i: (?:{STREETS})\b)|[Bb][Oo][Xx] |[A-Z]{{2}},? {{1,3}}\d{{5}}")
LANED = re.compile(rf" (?:{LANES})\b")
SEED = re.compile(
    r"@|&#64;|&commat;|[\[({<-]\s?(?:at|AT|At)\s?[\])}>-]|\s(?:dot|DOT)\s|\w[._]\w{1,30}\s(?:at|AT)\s"
    r"|\+\s?\d|\d\s{0,3}[-.)/]\s{0,3}\d|\d\d\s{1,3}\d\d|\d{8}|[xX*]-|[Bb][Oo][Xx]\s|[A-Z]{2},?\s{1,3}\d{5}"
    rf"|\d[\w-]{{0,7}}\s{{1,3}}(?:[\w.'#-]{{1,22}}\s{{1,3}}){{1,4}}?(?i:{STREETS}|{LANES})\b"
)
"""What no contact data is without, lines broken anywhere."""
REACH = 250
"""Code points around a seed in which its contact data stands."""


def spans(text: str) -> list[tuple[int, int]]:
    """Where contact data stands in the text, broken over lines or not, in order; pieces may touch."""
    text = plain(text)
    return sorted(
        (low + start, low + end)
        for low, high in _windows(text)
        for start, end in _found(folded(text[low:high]))
    )


def _windows(text: str) -> list[tuple[int, int]]:
    """The stretches of a text in which contact data may stand, in order and apart."""
    if HIDDEN.search(text):
        return [(0, len(text))]
    made: list[tuple[int, int]] = []
    for seed in SEED.finditer(text):
        low, high = max(0, seed.start() - REACH), min(len(text), seed.end() + REACH)
        if made and low <= made[-1][1]:
            made[-1] = (made[-1][0], high)
        else:
            made.append((low, high))
    return made


def _found(line: Shortened) -> Iterator[tuple[int, int]]:
    for look, kind in ((WRITTEN, EMAIL), (DIGITS, NUMBER), (PLACES, ADDRESS), (LANED, LANE)):
        if look.search(line.text):
            yield from (line.span(*found.span()) for found in kind.finditer(line.text))


def without_contact_data(text: str) -> str:
    """The text with every piece of contact data replaced by a remark."""
    kept, at = [], 0
    for start, end in spans(text):
        if start >= at:
            kept += [text[at:start], REMOVED]
        at = max(at, end)
    return "".join(kept) + text[at:] if kept else text


def has_contact_data(text: str) -> bool:
    """Whether any contact data stands in the text."""
    return bool(spans(text))


def before_contact_data(text: str) -> str:
    """The text up to its first piece of contact data."""
    found = spans(text)
    return text[: found[0][0]].rstrip() if found else text
