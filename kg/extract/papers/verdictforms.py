"""Verdict forms: of what wrong a jury was asked, who was found to have done it, and what it wrote as damages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.papers.decisions import awarded
from kg.extract.papers.lines import lines_of
from kg.extract.papers.roll import Roll

FORM = re.compile(
    r"(?:^|[ \t]{3})[ \t]*(?:[A-Z]+(?:['\u2019]S)? ){0,4}VERDICT(?: FORM| SHEET| QUESTIONS?)?(?: (?:NO\. )?\d)?[ \t]*$",
    re.MULTILINE,
)
SIGNED = re.compile(r"\b(?:foreperson|presiding juror|foreman|forewoman|jury foreperson)\b", re.IGNORECASE)
QUESTION = re.compile(
    r"(?<![\w'\u2019])(?:Did|did|Do you (?:unanimously )?find|Was|Were|Has|Have|Is|Are|What|How much|In what amount)\b(?P<what>[^?]{5,600})\?"
)
WRITTEN = re.compile(r"[^$?]{0,120}?\$[ \t_]{0,8}(?P<sum>\d[\d,]{3,14}(?:\.\d\d)?)")
"""The sum that a jury wrote behind a question."""
SUMS = re.compile(
    r"(?:What|How much|In what amount)\b[^?]{0,80}?\b(?:sum|amount|damages|money|compensat\w+)\b", re.DOTALL
)
YES = re.compile(
    r"\bYES\b[:._ \t\[(]*[X\u2713\u2714\u2612](?![a-z])|(?<![a-z])[X\u2713\u2714\u2612][_\])\t ]*YES\b|\bAnswers?\b[^\w\n]*YES\b",
    re.IGNORECASE,
)
PROVES = re.compile(
    r"[^?]{0,60}?\b(?:prove[ds]?|establish(?:ed)?|show[ns]?|suffer(?:ed)?|sustain(?:ed)?|incur(?:red)?)\b"
)
"""What is asked of whoever claims: "Did Roe prove that Doe"."""
LISTED = re.compile(r"^(?:Do you (?:unanimously )?find|Did|Which)[^?]{0,20}\b(?:following|any|either|each)\b")
"""A question whose doers stand below it."""
BROKE = re.compile(
    r"\bfail(?:ed)? to (?:comply|perform|pay|honor)\b[^?]{0,80}\b(?:agreement|contract)\b", re.IGNORECASE
)
ASSERTED = re.compile(r"\binfring\w+\b[^?]{0,60}\b(?:asserted claims|claims? \d)", re.IGNORECASE)
BACK = re.compile(
    r"\b(?:counter-?claims?|cross-?claims?|counter-?(?:plaintiff|claimant|defendant)s?)\b", re.IGNORECASE
)
GAINS = re.compile(
    r"\b(?:compensate|compensat\w+ to|pay(?:able)?(?: to)?|due(?: to)?|owed(?: to)?|awarded? to|(?:suffered|sustained|incurred) by|did)\b(?P<who>(?:(?! (?:for|from|as) )[^?,;]){2,80})"
)
"""Words before those to whom a sum goes."""
HEAD, REACH = 4_000, 700
"""Code points of a text in which its title stands, and behind a question in which its answers do."""


HEADING = re.compile(r"(?:[A-Z\d]{1,4}\.\s+)?[A-Z][A-Z\d ,&.:()'\u2019/-]{5,100}")
"""The heading of a part of a form, which tells of what wrong its questions ask."""
DAMAGES = re.compile(
    r"^[ \t]*(?:\(?[\da-z]{1,2}[.)]\s+)?(?:[A-Z][\w ]{0,40} )?(?:[Cc]ompensatory|[Pp]unitive|[Ee]xemplary|[Ss]tatutory|[Nn]ominal|[Ee]conomic|[Aa]ctual) damages\b[^?$\n]{0,80}?[:.]?[ \t]*\$[ \t_]{0,8}(?P<sum>\d[\d,]{3,14}(?:\.\d\d)?)",
    re.MULTILINE,
)
"""A sum that a form asks for without a question: "Punitive damages on Section B: $ 271,200,000"."""


class Asked(NamedTuple):
    """A question, whom of either side it and its answers name, who is found to have done it, and where it stands."""

    words: str
    suing: Keys
    sued: Keys
    found: Keys
    answers: str
    span: tuple[int, int]


def read_verdict_form(text: str, gathered: Gathered, roll: Roll) -> tuple[tuple[int, int], ...]:
    """Where the questions of a verdict form stand, after adding the claims that they are about and the sums that a jury wrote in answer."""
    titled = "VERDICT" in text[:HEAD] and FORM.search(text[:HEAD])
    if gathered.main is None or not titled or not SIGNED.search(text):
        return ()
    read = []
    suing, sued = gathered.sides[gathered.main]
    blamed: Keys = ()
    for one in _questions(text, gathered, roll) if suing and sued else ():
        blamed = one.found or blamed
        if SUMS.match(one.words):
            _award(one, blamed, gathered, roll)
        else:
            _claim(one, gathered, roll, _headed(text, one.span[0]))
        read.append(one.span)
    if blamed or YES.search(text):
        _listed_sums(text, (suing, blamed or sued), gathered)
    return tuple(read)


def _headed(text: str, place: int) -> Keys:
    """The theory that the heading above a question names; none where no heading stands there."""
    above = [one for one in lines_of(text) if one.start < place and HEADING.fullmatch(one.text)]
    return theories(above[-1].text)[:1] if above else ()


def _listed_sums(text: str, sides: tuple[Keys, Keys], gathered: Gathered) -> None:
    """Adds the sums that stand behind their names, and behind no question."""
    for found in DAMAGES.finditer(text):
        span = found.span()
        if sides[0] and len(sides[1]) == 1:
            awarded(gathered, sides, f"${found['sum']}", gathered.printed(span), gathered.quote(span))


def _questions(text: str, gathered: Gathered, roll: Roll) -> Iterator[Asked]:
    """The questions of a form in order, each with what stands behind it up to the next."""
    suing, sued = gathered.sides[gathered.main or ""]
    found = list(QUESTION.finditer(text))
    for place, one in enumerate(found):
        end = found[place + 1].start() if place + 1 < len(found) else len(text)
        answers = text[one.end() : min(end, one.end() + REACH)]
        rows = [(roll.named(line.text), YES.search(line.text)) for line in lines_of(answers)]
        start = max(0, text.rfind("\n", 0, one.start()) + 1)
        start = start if BACK.search(text, start, one.start()) else one.start()
        words = text[start : one.end()]
        named = _together(roll.parties(words), words, sued, gathered)
        listed = tuple(dict.fromkeys(key for keys, _ in rows for key in keys if key in sued))
        against = tuple(key for key in named if key in sued)
        said = tuple(key for keys, yes in rows if yes for key in keys or against if key in sued)
        yield Asked(
            words, tuple(key for key in named if key in suing), tuple(dict.fromkeys((*against, *listed))),
            tuple(dict.fromkeys(said)), answers, (start, one.end()),
        )  # fmt: skip


def _together(named: Keys, words: str, sued: Keys, gathered: Gathered) -> Keys:
    """Those named, with the other companies of the same first name that are sued, where a form calls them by it alone: "Holm"."""
    found = list(named)
    for key in named:
        name = gathered.people[key].name
        if key in sued and gathered.kind(key) != "Person" and name.casefold() not in words.casefold():
            first = name.split()[0].casefold()
            found += [one for one in sued if gathered.people[one].name.split()[0].casefold() == first]
    return tuple(dict.fromkeys(found))


def _claim(one: Asked, gathered: Gathered, roll: Roll, headed: Keys) -> None:
    """Adds the claim of those who sue that a question asks of, or the heading above it, or of those who sue back."""
    suing, sued = gathered.sides[gathered.main or ""]
    named = theories(one.words)
    named = named or (("breachofcontract",) if BROKE.search(one.words) else ())
    named = named or (("patentinfringement",) if ASSERTED.search(one.words) else ())
    named = named or headed
    doer = "" if LISTED.search(one.words) else next(iter(roll.parties(one.words)), "")
    proves = PROVES.match(one.words) is not None
    quote = gathered.quote(one.span)
    if BACK.search(one.words):
        back = one.sued or (sued if len(sued) == 1 else ())
        if back and named:
            gathered.suit(back, one.suing[:1] or suing, quote, counter=True, named=True)
            gathered.claim(back, one.suing[:1] or suing, named, quote)
    elif not doer or (doer in suing) == proves:
        against = one.sued or (sued if len(sued) == 1 else ())
        if against:
            gathered.claim(one.suing or suing, against, named, quote)


def _award(one: Asked, blamed: Keys, gathered: Gathered, roll: Roll) -> None:
    """Adds the sum that stands behind a question, to those who sue from those it names, or from those found to have done the wrong."""
    written = WRITTEN.match(one.answers)
    suing, sued = gathered.sides[gathered.main or ""]
    gains = [key for found in GAINS.finditer(one.words) for key in roll.parties(found["who"])[:1]]
    if written is None or BACK.search(one.words) or (gains and not set(gains) & set(suing)):
        return
    against = tuple(key for key in one.sued if key not in gains) or blamed or sued
    span = (one.span[0], one.span[1] + written.end())
    awarded(
        gathered,
        (one.suing or suing, against),
        f"${written['sum']}",
        gathered.printed(span),
        gathered.quote(span),
    )
