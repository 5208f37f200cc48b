"""Runs of words with capitals, in which names are looked for, and what the whole text tells of each word."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from msgspec import Struct

from kg.extract.naming.weekdays import tells_when
from kg.extract.text.given import is_given
from kg.extract.text.once import once
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.passages import ON_X, SHORT
from kg.extract.text.words import BODIES, LEADING, listed

UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100\u0106\u010c\u010e\u0110\u0118\u011a\u011e\u0130\u0141\u0143\u0147\u0150\u0152\u0158\u015a\u015e\u0160\u0164\u016a\u016e\u0170\u0179\u017b\u017d"
TOKEN = re.compile(
    rf"\b(?<!&)(?=[{UPPER}\d]|[a-z]{{1,2}}[A-Z]|adidas\b|craigslist\b|lululemon\b|[ew]\.?[il]|apl\.|deadmau5)"
    r"(?:U\.S\.(?:A\.)?|(?:[A-Z]\.){1,4}(?![\w'\u2019])"
    r"|[Ee]\.l\.f\.(?!\w)|[Ww]ill\.i\.am\b|[Aa]pl\.de\.ap\b|deadmau5\b|7-Eleven\b|1-800-[A-Z][\w.]+\b"
    r"|(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Mt|Ft|Mr|Ms|Mrs|Dr|Hon|Gov|Sen|Rep|Reps|Prof|Bros|Gen|Lt|Sgt|Cpl|Capt|Rev|Messrs|Attys?|Asst)\.(?!\w)"
    r"|(?:Ges\.m\.b\.H|G\.m\.b\.H|S\.p\.A|S\.r\.l|L\.L\.[CP]|[LG]\.P|P\.C|P\.A|N\.A|S\.A|P\.S\.C|P\.L\.L\.C)\b\.?|A/S\b"
    rf"|(?:[a-z](?=[A-Z][A-Za-z])|[a-z]{{2}}(?=[A-Z])|\d{{1,2}}(?=[A-Z]|andMe)|adidas|craigslist|lululemon|[{UPPER}])"
    r"(?:\w++|[-'\u2019+](?=\w)|\.(?=(?:com|AI|ai|io|org|net)\b)|&(?=[A-Z])|/(?=[A-Z]{2})|(?<=\b[A-Z])/(?=[A-Z]))*)"
)
PARTICLE = r"(?:de la|de las|de los|de|del|della|di|da|dos|du|van der|van den|van de|van|von der|von|der|ter|bin|ibn|bint|al|el|la|le|zu)"
JOINT = re.compile(rf"[ \u00a0]| \d\.\d | & | \+ | {PARTICLE} ")
SUFFIXED = re.compile(
    r"(?:Inc|Corp|Co|Ltd|LLC|LLP|LP|PLLC|PLC|A?PC|L\.?L\.?[CP]|[LG]\.P|P\.C|P\.A|N\.A|P\.S\.C|Jr|Sr|II|III|IV|INC|CORP|LTD)\b\.?"
)
NICKNAMED = re.compile(r" [\u201c\"\u2018'][A-Z][\w. -]{1,20}[\u201d\"\u2019'] [A-Z]")
HELD = frozenset({"' ", "\u2019 "})
QUOTES = "\u201c\"\u2018'"
OPENED, CLOSED = {" \u201c", ' "', " \u2018", " '"}, {"\u201d ", '" '}
LONGEST, WORDIEST = 40, 14
OPENS = " \t\u00a0\"'\u201c\u2018([*\u2022"
LINE = re.compile(r"[^\n]+")
FULL, MOSTLY, WIDEST = 4, 0.6, 150
ENOUGH = 20
"""Times that the same words are looked at."""


class Token(Struct, frozen=True, gc=False):
    """A word and where it stands."""

    start: int
    end: int
    text: str


class Run(Struct, frozen=True, gc=False):
    """Words with capitals that follow each other; whether they open a sentence, or stand in a headline."""

    words: tuple[Token, ...]
    opens: bool
    headline: bool


@dataclass
class Facts:
    """What a text tells of its words: how often each stands alone, within a sentence and at its start."""

    text: str
    alone: Counter[str] = field(default_factory=Counter)
    inside: Counter[str] = field(default_factory=Counter)
    met: Counter[str] = field(default_factory=Counter)

    @once
    def dotted(self) -> str:
        """The letters with stops that the text prints: "S.E.C. U.S."."""
        return " ".join([word for word in self.text.split() if "." in word[:-1] and word.count(".") > 1])

    def is_new(self, run: Run) -> bool:
        """Whether a run's words have not been met so often that more of them tell nothing."""
        words = self.text[run.words[0].start : run.words[-1].end]
        self.met[words] += 1
        return self.met[words] <= ENOUGH


def runs_in(text: str) -> list[Run]:
    """The runs of a text in order, headlines' included."""
    lines = _headlines(text)
    found: list[Run] = []
    now: list[Token] = []
    for match in TOKEN.finditer(text):
        for token in _tokens(match):
            if now and (not _joins(text, now[-1], token) or len(now) == WORDIEST):
                found.append(_run(text, now, lines))
                now = []
            now.append(token)
    if now:
        found.append(_run(text, now, lines))
    return found


def facts_of(text: str, runs: list[Run]) -> Facts:
    """What runs tell of their words."""
    facts = Facts(text)
    for run in runs:
        if run.headline:
            continue
        words = [word.text for word in run.words]
        while len(words) > 1 and words[0] in LEADING:
            words = words[1:]
        if len(words) == 1:
            facts.alone[words[0]] += 1
            facts.inside[words[0]] += not run.opens or len(run.words) > 1
    return facts


COMPOUND = re.compile(r"-[a-z]{3,}$")
HOLDERS = listed(
    "Sheriff General Attorney Governor Mayor Children Women Men Veterans Teachers Workers Prosecutor Clerk Treasurer Comptroller"
)
OFFICED = re.compile(
    r" (?:(?:General )?Retirement|Pension|Benefit|Compensation|Relief|Office|Department|Hospital|Association|League|Union|Fund|Bureau|Health|Alliance|Trust|Foundation|Coalition|Society|Federation|Guild)\b"
)
KEPT = listed("""
    Levi's McDonald's Macy's Kohl's Lowe's Wendy's Sotheby's Christie's Domino's Denny's Joe's Jerry's Jack's
    Daniel's Dick's Poor's Moody's Men's Women's Children's People's Arby's Chili's Carl's Hardee's Lands'
    Cane's Lloyd's Kellogg's Hershey's Reese's Bloomingdale's
""")
HOUSED = re.compile(
    r" (?:Pizza|Pizzeria|Barbecue|BBQ|Bar-B-Q|Grille?|Tavern|Pub|Bar|Cafe|Café|Diner|Restaurant|Steakhouse|Deli|Delicatessen|Bakery|Market|Supermarket|Auto|Garage|Towing|Gym|Salon|Furniture|Jewelers|Hardware|Liquors?|(?:Pancake|Steak|Ale|Coffee|Fish|Chop|Crab|Chophouse) House)\b"
)
"""What a house is that is called after its holder: "Benny's Tavern"."""
SAINTED = re.compile(
    r"(?:Regional |Memorial |Episcopal |Catholic |Lutheran |Children's )?(?:Hospital|Medical|Church|School|High|College|University|Cathedral|Academy|Health\w*|Parish|Prep\w*|Hall|Home)\b"
)
FORMED = re.compile(r"(?P<words>(?: [A-Z][a-z]+){1,3}),? (?:Inc|LLC|Corp|Co|Ltd)\b")
FORMER = re.compile(r"[Ee]x-(?=[A-Z])")
SIDES, NUMBERED = frozenset({"Plaintiffs", "Defendants"}), re.compile(r" \d{1,4} ")


def _tokens(match: re.Match[str]) -> list[Token]:
    text, start = match[0], match.start()
    if len(text) > LONGEST:
        return []
    if text.endswith(("'s", "\u2019s")):
        text = text if _is_kept(match) else text[:-2]
    if "-" in text:
        former = FORMER.match(text)
        start, text = (start + former.end(), text[former.end() :]) if former else (start, text)
        text = text if is_given(text) else COMPOUND.sub("", text)
    return [Token(start, start + len(text), text)] if text else []


def _is_kept(match: re.Match[str]) -> bool:
    """Whether a word's "'s" is part of a name: "Wendy's", "Children's Hospital", "Dominic's Finer Foods, LLC"."""
    holder = match[0][:-2]
    if match[0].replace("\u2019", "'").removeprefix("Ex-") in KEPT:
        return True
    if holder in HOLDERS and OFFICED.match(match.string, match.end()):
        return True
    saint = match.string[max(0, match.start() - 6) : match.start()].endswith(("St. ", "Saint "))
    if HOUSED.match(match.string, match.end()) or (saint and SAINTED.match(match.string, match.end() + 1)):
        return True
    formed = FORMED.match(match.string, match.end()) if is_given(holder) else None
    return formed is not None and all(map(is_ordinary, formed["words"].split()))


def _joins(text: str, last: Token, token: Token) -> bool:
    between = text[last.end : token.start]
    if between == ", ":
        return SUFFIXED.fullmatch(token.text) is not None
    if last.text == "X." and ON_X.search(text, max(0, last.start - 10), last.end):
        return False  # "said so on X. Ann Roe"
    if between in HELD:
        ordinary = is_ordinary(last.text) and last.text.endswith("s") and last.text not in SIDES
        return ordinary and OFFICED.match(text, last.end + 1) is not None
    if between in OPENED:
        return NICKNAMED.match(text, last.end) is not None and (
            is_given(last.text) or not is_ordinary(last.text)
        )
    if between in CLOSED:
        opened = max(text.rfind(sign, 0, last.start) for sign in QUOTES)
        return NICKNAMED.match(text, opened - 1) is not None
    numbered = last.text == "Local" or (token.text in BODIES and last.text not in LEADING)
    local = numbered and NUMBERED.fullmatch(between)  # "Local 449 Pension Plan", "Strike 3 Holdings"
    near = between == " " or local or JOINT.fullmatch(between[:LONGEST])
    return bool(near) and _goes_on(last, token) and not tells_when(text, last.text, token.text, token.end)


SUING = listed("""
    Sues SUES Sued Countersues Accuses Suing Never Threatens Vows Is Are Was Were Has Had Gets Wins Loses Settles Denies Faces Agrees Asks Seeks Rejects Tosses Must
""")
"""What a headline tells that one does to another, and is no part of a name."""


def _goes_on(last: Token, token: Token) -> bool:
    """Whether a name goes on with the word behind a blank: not behind a company's form, nor with one shouted."""
    closed = last.text.endswith(
        (
            "Jr.",
            "Sr.",
            "Inc.",
            "Corp.",
            "Co.",
            "Ltd.",
            "LLC",
            "LLP",
            "P.C.",
            "P.A.",
            "L.L.P.",
            "L.L.C.",
            "PLLC",
        )
    )
    if SUING & {last.text, token.text}:
        return False  # a headline's "EEOC Sues Roe Foods, Inc."
    if closed:
        return SUFFIXED.fullmatch(token.text) is not None
    return not _is_shouted(token.text) or last.text.isupper()  # "Judge Ann B. Poe GRANTING"


def _is_shouted(word: str) -> bool:
    """Whether a word of the language is printed in capitals."""
    return word.isupper() and len(word) >= FULL and is_ordinary(word)


def _run(text: str, words: list[Token], lines: list[tuple[int, int]]) -> Run:
    start = words[0].start
    before = text[max(0, start - 30) : start].rstrip(OPENS)
    opens = not before or before[-1] in "\n!?:;\u2014" or (before[-1] == "." and not SHORT.search(before))
    opens |= (
        start > 0 and text[start - 1] in '"\u201c\u2018' and text[start - 2 : start - 1] in {" ", "\n", ""}
    )
    return Run(tuple(words), opens, bool(lines) and any(low <= start < high for low, high in lines))


def _headlines(text: str) -> list[tuple[int, int]]:
    found = []
    for line in LINE.finditer(text[:20_000]):
        if (
            len(line[0]) > WIDEST
            or line[0].lstrip()[:1] in "-\u2022*"
            or line[0].rstrip()[-1:] in ".,;:"
            or len(words := re.findall(r"[^\W\d_][\w'\u2019.-]*", line[0])) < FULL
        ):
            continue
        long = [word for word in words if len(word) >= FULL]
        big = [word for word in long if word[0].isupper()]
        plain = [
            word for word in long if word[0].isupper() and is_ordinary(word.split("'")[0].split("\u2019")[0])
        ]
        if big and len(big) >= MOSTLY * len(long) and (len(plain) * 2 >= len(big) or len(words) > 2 * FULL):
            found.append(line.span())
    return found
