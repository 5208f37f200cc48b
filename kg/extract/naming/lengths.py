"""Where a name ends: with what it is of, what it is for, the body that it is, its form and its number."""

from __future__ import annotations

import re

from kg.extract.naming.known import COMPANIES, LETTERS
from kg.extract.naming.runs import Token
from kg.extract.naming.signs import SUFFIX
from kg.extract.text.given import is_given
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.words import BODIES, LEADING, listed

CAP = r"(?:(?:St|Ste|Ft|Mt)\. [A-Z][a-z]+|[A-Z]\w{1,30}(?:['\u2019-]\w+)?|U\.S\.|[A-Z]{2,})"
HEADS = BODIES - {"Firearms", "Aquatics", "Armament", "Comics", "Jewelers", "Boats"} | listed("""
    State Institutes City County Town Village Borough Commonwealth People Republic Kingdom Regents Trustees Board Students
    Mothers Moms Parents Friends Sons Daughters Citizens Americans Lawyers Doctors Physicians Veterans Workers
    Matters Scouts Offices Estate Bank Officers Bishop Archdiocese Diocese Attorney Government Campaign Wizards
    Defenders Concerned CITY STATE COUNTY PEOPLE COMMONWEALTH Embassy Administrators Secretary Children Artists
    Voters Families Women
""")
OF = re.compile(
    rf" (?:of|OF)(?: the| THE| a)?(?: (?:State|City|County|University|STATE|CITY|COUNTY) (?:of|OF))?(?P<what>(?: {CAP}){{1,6}})"
    rf"(?P<more> and(?: {CAP}){{1,3}})?"
)
FOR = re.compile(
    rf" (?:for|to|on|against|Against|without|Without|For)(?: the| a)?(?P<what>(?: {CAP}){{1,6}})(?P<more> and(?: {CAP}){{1,2}})?"
)
PURPOSE = listed("""
    Center Centre Institute Foundation Alliance Students Americans Mothers Moms Parents Citizens Society
    Association Committee Coalition Council Campaign Fund Organization Union League Matters Lawyers Doctors
    Physicians Project Network Federation Group Women Voters Families Veterans Academy Partnership Everytown
    Agency Board Advocates Defenders Neighbors
""")
BRACKETED = re.compile(r" \([A-Z][a-z]+\),? (?:Inc\b\.?|LLC\b|Corp\b\.?|Ltd\b\.?|Co\b\.)")
"""Where a subsidiary sits, before its form: "Holm America (West), Inc."."""
NUMBERED = re.compile(r" (?:Nos?\. ?)?\d{1,3}(?:(?: through | to |-|\u2013)\d{1,3})?\b(?![.,]?\d)")
DOES = frozenset({"Doe", "Roe", "DOE", "ROE", "Does", "Roes", "DOES", "ROES"})
BODY = re.compile(
    rf" and(?: {CAP}){{0,3}} (?:Commission|Administration|Agency|Board|Bureau|Department|Services?|Enforcement|Council|Association|Foundation|Society|Union|Authority|Company|Sons|Brothers|Office|Fund|System|Trust)\b"
)
JOINED = re.compile(r" and(?P<what>(?: [A-Z][a-z]+){1,2}),? (?:Inc\b\.?|LLC\b|Corp\b\.?|Ltd\b\.?)")
"""The rest of a company's name of two plain words: "Sound and Color LLC"."""
APPOSED = re.compile(
    r" and (?P<what>[A-Z][a-z]+), an? (?:[\w.'\u2019-]+ ){0,4}?(?:subsidiary|unit|affiliate|company|corporation|firm|division|arm|business|startup|start-up|maker|manufacturer|nonprofit|partnership|joint venture)\b"
)
"""The last word of a company's name that is told to be one: "Holm Product and Technology, a unit of Roe Corp."."""
AND = listed("""
    Department Bureau Ministry Centers Center Office Institute Committee Division Agency Foundation Society
    Board Association
""")
TRADES = listed("Product Products Services Service Resources Data Supply Systems Media Software Technologies")
"""What a company deals in, by words that are no plain ones elsewhere."""
PUBLIC = frozenset({"Department", "Ministry", "Bureau", "Division", "Office"})
"""Those of them that are of what only bodies are called, too: "Department of Natural and Cultural Resources"."""
GOES_ON = re.compile(r", [A-Z]| (?:and|of|OF|[Ff]or|to|on|[Aa]gainst|[Ww]ithout|[A-Z\d(])")
"""How whatever belongs to a name behind it begins."""
DAY = listed("""
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December
""")
OFFICES = frozenset({"Chief", "Director", "Secretary", "President", "Head", "Dean", "Chair"})
"""Offices, which are no part of the name of the body before them: "Holm House Chief of Staff"."""
PARTY = listed("""
    Parties Plaintiffs Defendants Plaintiff Defendant Entities Group Companies Lawyers Respondents
    Affiliates
""")
ENDING = PARTY | listed(
    "Only As Than Then But While When Where Because Since Until If Though Although How Why Amid"
)
"""What ends no name: what is said of it, or what begins the next line of a headline."""
STOPS = DAY | LEADING - {"State", "Lead", "Legal", "Police", "Federal"}


def lengthened(text: str, words: list[Token]) -> int:
    """Where a name ends with all that belongs to it: of what, for what, and which body; the number of a Doe."""
    end = words[-1].end
    if GOES_ON.match(text, end) is None:
        return end
    if words[-1].text in DOES and (number := NUMBERED.match(text, end)):
        return number.end()
    if words[-1].text in OFFICES:
        return end
    names = {word.text for word in words}
    body = BODY.match(text, end)
    if body or not names & HEADS:
        plain = body and all(
            is_ordinary(one) and one not in COMPANIES for one in [*_caps(body[0])[:-1], words[-1].text]
        )
        small = body and body[0].endswith((" Company", " Sons", " Brothers")) and len(_caps(body[0])) == 1
        if body and (plain or small):
            return body.end()
    if (company := _company_end(text, words, end)) > end:
        return company
    for _ in range(3 if names & HEADS and not SUFFIX.search(f" {words[-1].text}") else 0):
        more = OF.match(text, end) or (FOR.match(text, end) if names & PURPOSE else None)
        if more is None or _caps(more["what"])[0] in STOPS:
            break
        end = more.end("what") if not more["more"] or not _and(names, more["more"]) else more.end()
    suffix = SUFFIX.match(text, end) or BRACKETED.match(text, end)
    return suffix.end() if suffix else end


def _company_end(text: str, words: list[Token], end: int) -> int:
    """Where a company's name of plain words ends behind an "and"; the same place where none goes on."""
    plain = not words[2:] and (joined := JOINED.match(text, end))
    if plain and joined and _is_plain([one.text for one in words] + _caps(joined["what"])):
        return joined.end()
    apposed = APPOSED.match(text, end)
    return apposed.end("what") if apposed and _is_trade(words[1:], apposed["what"]) else end


def _is_plain(words: list[str]) -> bool:
    """Whether words are of the language, and no company's or person's names."""
    return all(is_ordinary(one) and one not in COMPANIES | LEADING and not is_given(one) for one in words)


def _is_trade(words: list[Token], last: str) -> bool:
    """Whether the words behind the first of a name, and one more, only say what a company deals in: "Product", "Technology"."""
    every = [*(one.text for one in words), last]
    return bool(words) and all(
        (is_ordinary(one) or one in TRADES) and one not in COMPANIES | LEADING and not is_given(one)
        for one in every
    )


def _and(names: set[str], more: str) -> bool:
    bodies = BODIES | TRADES if names & PUBLIC else frozenset()
    office = bool(names & {"Department", "Ministry", "Bureau"})
    return bool(names & AND) and all(
        (is_ordinary(one) or one in bodies or (office and not is_given(one)))
        and one not in COMPANIES | LETTERS | LEADING
        for one in _caps(more)
    )


def _caps(words: str) -> list[str]:
    return [word for word in words.split() if word[0].isupper()]
