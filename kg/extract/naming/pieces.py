"""The names in a run of capitals: cut at titles, bared of words that only open a sentence, lengthened by "of ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from kg.extract.naming.aliased import is_initialled
from kg.extract.naming.inner import CONTRACTED
from kg.extract.naming.known import COMPANIES, GROUPS, LETTERS
from kg.extract.naming.lengths import DAY, ENDING, HEADS, lengthened
from kg.extract.naming.runs import Run, Token
from kg.extract.naming.signs import SUFFIX, bare_of
from kg.extract.naming.titles import TITLE, TRADED
from kg.extract.text.given import is_given
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.verbs import forms
from kg.extract.text.words import BODIES, LEADING, PLACES, TITLED, listed

OPENERS = LEADING | TITLED
HOUSE = re.compile(r"(?<![\w.,$-])(?!(?:19|20)\d\d )\d{2,5} $")
COUNTING = re.compile(
    r"\b(?:than|[Nn]early|[Aa]bout|[Ss]ome|[Oo]ver|[Aa]lmost|[Aa]round|[Rr]oughly|[Aa]pproximately|least) $"
)
"""What stands before a number that only counts: "more than 600 Holm Co. customers"."""
COUNTED = re.compile(
    r" (?:[a-z-]+ )?(?:customers|employees|workers|drivers|shareholders|investors|tenants|patients|residents|subscribers|users|stores|locations|franchisees|members|officers|retirees|nurses|players)\b"
)
"""Those whom it counts."""


class Piece(Struct, frozen=True, gc=False):
    """A name's place, and the title that stands before it."""

    start: int
    end: int
    title: str


def pieces(text: str, run: Run) -> Iterator[Piece]:
    """The names of a run in order."""
    low = run.words[0].start
    string = text[low : run.words[-1].end]
    place, title, left = low, "", list(run.words)
    for start, end in _titles_in(string):
        before = [word for word in left if word.end <= low + start]
        if (piece := _bared(text, before, title, opens=run.opens and place == low)) is not None:
            yield piece
        place, title = low + end, string[start:end]
        left = [word for word in left if word.start >= place]
    if (piece := _bared(text, left, title, opens=run.opens and place == low)) is not None:
        yield piece


@lru_cache(maxsize=4096)
def _titles_in(string: str) -> tuple[tuple[int, int], ...]:
    """Where titles stand in a run's words."""
    return tuple(one.span() for one in TITLE.finditer(string) if _is_title(string, one))


HEADING = frozenset({"Justice", "General", "President", "Judge", "King", "Author", "Attorney"})
"""Titles that begin the names of bodies too."""
TRAILING = frozenset(
    {
        "General",
        "Manager",
        "Director",
        "Model",
        "Executive",
        "Secretary",
        "Owner",
        "Editor",
        "Counsel",
        "Producer",
    }
)
"""Titles that end a longer one, or stand within the name of a thing."""


def _is_title(string: str, found: re.Match[str]) -> bool:
    """Whether what was found is a title here, and no part of a name: "General Foods", "Justice Department"."""
    rest = string[found.end() :].split()
    before = string[: found.start()].split()
    if rest and rest[0].endswith(("'s", "\u2019s")):  # the Attorney General's Office
        return False
    if rest and found[0] in HEADING and (rest[0] in BODIES or rest[0] == "Watch"):
        return False
    if rest and found[0] in HEADING and f"{found[0]} {rest[0].rstrip(',')}" in GROUPS:  # General Mills
        return False
    party = found[0] in {"Republican", "Democratic"} and {*rest} & {*BODIES, "Party"}
    if party or (found[0] in TRAILING and rest and before):
        return False
    return not (
        " " not in found[0]
        and not rest
        and before
        and (is_given(before[-1]) or re.fullmatch(r"[A-Z]\.", before[-1]) or found[0] == "General")
    )


def _bared(text: str, words: list[Token], title: str, *, opens: bool) -> Piece | None:
    while words and words[-1].text in ENDING and len(words) > 1 and words[-1].text != "Group":
        words = words[:-1]
    if not words:
        return None
    words = _after_office(words)
    end = lengthened(text, words)
    while words and _drops(text, words, end, opens=opens):
        words = words[1:]
    return Piece(_begun(text, words[0].start, end), end, title) if words else None


def _begun(text: str, start: int, end: int) -> int:
    """Where a name begins: before the number of a company that is called after its address."""
    number = HOUSE.search(text, max(0, start - 7), start) if text[start - 2 : start - 1].isdigit() else None
    counts = number and (
        COUNTING.search(text, max(0, start - 30), number.start()) or COUNTED.match(text, end)
    )
    bodied = (
        number
        and not counts
        and (SUFFIX.search(text, start, end) or text[start:end].rsplit(maxsplit=1)[-1] in OWNERS)
    )
    return number.start() if number and bodied else start


OWNERS = frozenset({"Associates", "Trust", "Partners", "Holdings", "Realty", "Owners"})
"""What ends the name of who owns a building."""
HELD = listed(
    "Chief Director Manager Editor Coordinator Superintendent Administrator Correspondent Specialist Supervisor Coach"
)
"""Offices behind whose other words somebody is named."""
OFFICED = 4
"""Words of an office with a name behind it, at least."""


def _after_office(words: list[Token]) -> list[Token]:
    """The given name and the surname that stand behind an office printed in plain words: City Law Director Ann Poe."""
    if len(words) < OFFICED:
        return words
    names = [word.text for word in words]
    place = next((at for at in (len(names) - 2, len(names) - 3) if at > 1 and is_given(names[at])), 0)
    if not place:
        return words
    if names[place - 1] in HELD and not (is_ordinary(names[-1]) or SUFFIX.search(names[-1])):
        return words[place:]  # "Holm County Finance Director Ann Poe"
    plain = all(is_ordinary(one) and not is_given(one) and one not in COMPANIES for one in names[:place])
    initials = all(re.fullmatch(r"[A-Z]\.", one) for one in names[place + 1 : -1])
    return words[place:] if plain and initials and not is_ordinary(names[-1]) else words


def _drops(text: str, words: list[Token], end: int, *, opens: bool) -> bool:
    """Whether a name's first word is no part of it."""
    first, rest = words[0].text, [word.text for word in words[1:]]
    if bare_of(text[words[0].start : end]) in GROUPS:
        return False
    if rest and not opens and _begins(text, words, end):
        return False
    if first in OPENERS:
        body = {*rest} & BODIES or (end > words[-1].end and {first, *rest} & HEADS)
        dated = first in DAY and re.search(r"\b[Ii]n $", text[max(0, words[0].start - 4) : words[0].start])
        return not (first in STICKY and body) and (bool(dated) or not _is_first_name(first, rest))
    doing = opens and _is_doing(first) and not {*rest} & BODIES
    if rest and (
        doing
        or CONTRACTED.fullmatch(first)
        or first in ONLINE
        or (opens and (MAKER.fullmatch(first) or _is_trade(first, rest)))
    ):
        return True
    if not rest[1:] or not is_given(rest[0]) or is_given(first):
        return False
    whole = text[words[0].start : end]
    return " & " not in whole and " + " not in whole and _is_aside(first, opens=opens)


def _is_doing(first: str) -> bool:
    """Whether a word that opens a sentence tells what somebody does: "Granting Roe's motion"."""
    form = forms().get(first.lower()) if first.endswith("ing") else None
    return form is not None and not is_given(first)


def _is_first_name(first: str, rest: list[str]) -> bool:
    """Whether a word that opens sentences or dates is a given name here: Will Smith, May K. Chiang."""
    if not is_given(first) or not rest:
        return False
    alone = not rest[1:] and not is_given(rest[0]) and rest[0] not in NAMES_OF_BODIES
    return alone or re.fullmatch(r"[A-Z]\.", rest[0]) is not None


def _begins(text: str, words: list[Token], end: int) -> bool:
    """Whether a word with a capital within a sentence begins a body's name, which it would not at its start."""
    first, rest = words[0].text, [word.text for word in words[1:]]
    return first in COUNTS or (first in WITHIN and (_is_body(rest) or _is_whole(text, words, end)))


def _is_whole(text: str, words: list[Token], end: int) -> bool:
    """Whether the letters behind a name are the first ones of all of its words."""
    return is_initialled([word.text for word in words], text[end : end + 40])


def _is_body(rest: list[str]) -> bool:
    """Whether the words behind the first one end as the name of a body does."""
    return rest[-1] in BODIES or SUFFIX.fullmatch(f" {rest[-1]}") is not None


NAMES_OF_BODIES = COMPANIES | LETTERS | BODIES
STICKY = listed("""
    U.S. Federal First Second Third State Legal Law Public Publishers Authors Advertisers Actors Writers Police
    Court Defense Open Outside Senior General Lead Our
""")
"""Words that lead to a name, or begin the name of a body."""
WITHIN = listed("""
    What Last Next Just Such Our Your My Every Any All Both Once Only Then Under Without Within Who Why Here Not No None Most
    Before After Soon Still Yet Together Beyond Over Another Other You We They He She It I Who If When Where
""")
"""Words that begin the name of a body wherever they have a capital within a sentence: Last Brand, Inc., Next Plateau Records."""
ONLINE = frozenset(["YouTuber", "TikToker", "Instagrammer"])
COUNTS = frozenset(["One", "Two", "Three", "Six"])
"""Words that begin a name wherever they have a capital within a sentence: One America News Network."""
MAKER = re.compile(
    r"[A-Z]\w+maker|Giant|Rival|Startup|Retailer|Airline|Publisher|Parent|Broadcaster|Insurer|Regulator|Shareholders?|Investors?|Rivals"
)


PEOPLES = listed("""
    British Spanish Irish Polish Turkish Danish Swedish Finnish Scottish English Jewish Kurdish Flemish Swiss French
    German Dutch Greek Israeli Iraqi Pakistani Saudi Kuwaiti Qatari Thai Czech Welsh Filipino
""")
"""Whose national somebody is, before a name."""


def _is_trade(first: str, rest: list[str]) -> bool:
    """Whether a word says what the one behind it is: "Cinematographer Halyna Hutchins"."""
    named = len(rest) == 2 and not {*rest} & BODIES and not all(map(is_ordinary, rest))  # noqa: PLR2004 - a whole name
    return first.casefold() in TRADED and named


def _is_aside(first: str, *, opens: bool) -> bool:
    return (
        first in PLACES
        or (opens and is_ordinary(first) and first not in BODIES)
        or first.endswith(("ian", "ese"))
        or first in PEOPLES
    )
