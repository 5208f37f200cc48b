"""The headings of a complaint's causes of action, which are claims: "COUNT II: Breach of Contract (against Holm)"."""

from __future__ import annotations

import re

from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.papers.counterparts import sides_at
from kg.extract.papers.lines import Line, lines_of
from kg.extract.papers.roll import Roll

COUNT = re.compile(
    r"(?:\d{1,3}\.\s+)?(?:COUNT|Count|CLAIM|Claim|CAUSE OF ACTION|Cause of Action)(?: NO\.| No\.)? #?(?:[IVXL]+|\d{1,2}|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b(?P<rest>.*)"
    r"|(?:(?i:AS AND FOR) (?:\S+ ){1,2})?(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH|TENTH|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) (?:CAUSES? OF ACTION|CLAIM(?: FOR RELIEF)?|Cause of Action|Claim(?: for Relief)?|COUNT|Count)\b(?P<more>.*)"
)
SECTION = re.compile(
    r"(?:[IVX]+\.\s*)?(?:(?P<causes>(?:CAUSES? OF ACTION|CLAIMS)(?: (?:FOR RELIEF|ASSERTED))?:?)|[A-Z][A-Z ,&'\u2019/]+:?)"
)
"""The heading of a part of a petition; ``causes`` where its causes of action follow."""
LETTERED = re.compile(r"(?:[A-Z]|\d{1,2})\.\s+(?P<what>[^.]{3,120})")
NUMBERED = re.compile(r"\d{1,3}\.\s+")
OPENS = re.compile(r"\s*[:.(\u2013\u2014-]")
"""What stands between a count's number and what it is for, where both are a paragraph."""
DECEIVES = re.compile(r"\b(?:unfair|deceptive)\b[^.;]{0,40}\b(?:acts?|practices?)\b", re.IGNORECASE)
"""What a statute on consumers forbids, which has no theory of its own."""
SMALL = 3
"""Letters of a word at most that a heading may print small."""
BESIDE = re.compile(
    r"\(?(?:by [^()]{2,80}? )?against (?P<b>[^()]{2,160})\)?|\((?!by\b)(?P<c>[^()]{2,160})\)\s*$",
    re.IGNORECASE | re.MULTILINE,
)

MADE_BY = re.compile(
    r"(?:,|\(|\u2014|-)\s*(?:brought |asserted )?by (?P<a>[^(),]{2,80}?)(?=\s+against\b|\s*[,)]|\s*$)",
    re.IGNORECASE,
)
"""Who makes a count, where its heading tells it."""
AGAIN = re.compile(r"(?<=[.;]) (?=Count (?:[IVX]+|\d{1,2}|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b)")
"""Where the next count begins in one line."""
SUED = re.compile(r"\bdefendants?\b", re.IGNORECASE)
"""What makes words in brackets those against whom a count is."""


def read_headings(text: str, gathered: Gathered, roll: Roll, back: int | None = None) -> None:
    """Adds the claims that the headings of counts name: each count's, and each lettered cause's below "CAUSES OF ACTION".

    From ``back`` on, who is sued claims.
    """
    lines = [line for line in lines_of(text) if line.text] if gathered.main is not None else []
    listed = False
    for place, line in enumerate(lines):
        if section := SECTION.fullmatch(line.text):
            listed = section["causes"] is not None
        found = _count(line.text) if len(line.text) < 160 else None  # noqa: PLR2004 - no heading is longer
        if found is not None:
            sides = sides_at(gathered, line.start, back)
            first, *more = AGAIN.split(found["rest"] or found["more"] or "")
            for words in more:  # "Count One: fraud. Count Two: libel."
                _claim(gathered, roll, sides, words, line)
            _claim(
                gathered,
                roll,
                sides,
                *_heading(
                    text,
                    lines[place : place + (1 if NUMBERED.match(line.text) else 3)],
                    first,
                ),
            )
        elif listed and (one := LETTERED.fullmatch(line.text)) and _is_heading(one["what"]):
            _claim(gathered, roll, sides_at(gathered, line.start, back), one["what"], line)


def _count(words: str) -> re.Match[str] | None:
    """The heading of a count, which may be a numbered paragraph: "5. Count One: fraud, against both Defendants."."""
    numbered = NUMBERED.match(words)
    found = COUNT.match(words[numbered.end() :] if numbered else words)
    told = found is not None and OPENS.match(found["rest"] or found["more"] or "")
    return found if told or not numbered else None


def _heading(text: str, lines: list[Line], words: str) -> tuple[str, Line]:
    """The words of a count's heading, with those of up to two lines below it, and where they stand."""
    last = lines[0]
    for below in lines[1:]:
        if COUNT.match(below.text):
            break
        if len(below.text) < 120 and not re.match(r"\d+\.", below.text):  # noqa: PLR2004
            words, last = f"{words}\n{below.text}", below
    return words, Line(lines[0].start, text[lines[0].start : last.end])


def _is_heading(words: str) -> bool:
    """Whether words are written as a heading's: only short ones and "against" begin small."""
    long = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) > SMALL and word != "against"]
    return bool(long) and all(word[0].isupper() for word in long)


def _claim(gathered: Gathered, roll: Roll, sides: tuple[Keys, Keys], words: str, line: Line) -> None:
    suing, sued = sides
    beside = BESIDE.search(words)
    against = tuple(one for one in roll.parties(beside["b"] or beside["c"]) if one in sued) if beside else ()
    named = theories(words) or (("unfaircompetition",) if DECEIVES.search(words) else ())
    if beside and not against and (beside["b"] or SUED.search(beside["c"])):
        return  # "(against the relief defendant)": some of them, whom nothing names
    by = MADE_BY.search(words)
    who = tuple(one for one in roll.parties(by["a"]) if one in suing) if by else suing
    if named and who and sued:  # "(by the Estate)": some who claim, whom nothing names
        gathered.claim(who, against or sued, named[:1], gathered.quote((line.start, line.end)))
