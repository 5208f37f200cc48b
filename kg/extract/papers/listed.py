"""The parties that a side of a caption lists, each by its name: bodies keep the "and" of their own."""

from __future__ import annotations

import re

from kg.extract.naming.signs import SUFFIX
from kg.extract.papers.printed import STATES
from kg.extract.text.given import is_given
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.words import BODIES, PLACES, listed

BETWEEN = re.compile(
    r"(?:;|,? and (?=[A-Z])|,(?! ?(?:INC|LLC|L\.L\.C|LP|[LG]\.?P|LLP|CORP|CO\b|LTD|P\.C|P\.A|P\.L|S\.C|S\.A|N\.V|B\.V|A\.G|L\.L\.L\.P|LLLP|PLC|PLLC|PTE|PTY|GMBH|N\.A|JR|SR|II|III|IV)\b| ?(?:SERIAL|VIN|TAIL|BEARING)\b|\d{3}\b))",
    re.IGNORECASE,
)
OFFICES = listed(
    "Department Bureau Ministry Office Board Center Centers Institute Committee Division Agency Commission College School University Academy"
    " Coalition Alliance Society Association Foundation Council Campaign Citizens Students Parents Project Union Network League"
)
"""Bodies that are named after what they are for: the Department of Health and Human Services."""


STATE = re.compile(STATES, re.IGNORECASE)
PLACED = re.compile(rf"^(?:{STATES})(?: (?:city|state|county))? ", re.IGNORECASE)
CITY = re.compile(r"(?:the )?city|.*\bgovernment of .*", re.IGNORECASE)
COUNTY = re.compile(r"\bcounty\b", re.IGNORECASE)
"""What a city and its county are called together: "THE CITY AND COUNTY OF DENVER"."""
KIN = re.compile(r"(?:SONS?|BRO(?:THER)?S|DAUGHTERS?|COMPANY|CO|ASSOCIATES|PARTNERS)", re.IGNORECASE)


def parties(printed: str) -> list[str]:
    """The names of a list that has no lines."""
    names: list[str] = []
    place, before = 0, ";"
    for joint in [*BETWEEN.finditer(printed), None]:
        name = printed[place : joint.start() if joint else None]
        if before != ";" and (
            any(way(names[-1], name) for way in (_is_of_office, _is_of_body, _is_of_company, _is_place))
            or (before.casefold() == " and " and CITY.fullmatch(names[-1].strip()) and COUNTY.search(name))
            or (before.casefold() == " and " and _is_of_founder(names[-1], name, apart=";" in printed))
        ):
            names[-1] += before + name
        else:
            names.append(name)
        before = joint[0] if joint else ""
        place = joint.end() if joint else len(printed)
    return names


def _is_of_office(first: str, more: str) -> bool:
    """Whether a name goes on with what an office is for: "DEPARTMENT OF FAIR EMPLOYMENT" and "HOUSING"."""
    words = first.title().split()
    place = next((at for at, word in enumerate(words) if word in OFFICES), None)
    return place is not None and words[place + 1 : place + 2] in (["Of"], ["On"], ["For"]) and _is_plain(more)


def _is_of_body(first: str, more: str) -> bool:
    """Whether two names are one body's: "SECURITIES" and "EXCHANGE COMMISSION"."""
    words = more.title().split()
    named = bool(words[1:]) and words[-1] in BODIES | OFFICES and _is_plain(" ".join(words[:-1]))
    first = PLACED.sub("", first)
    own = first.split(maxsplit=1)
    return named and _is_plain(own[1] if own[1:] and own[0].title() in PLACES else first)


def _is_place(first: str, more: str) -> bool:
    """Whether a name goes on with the state in which a body is: "COUNTY OF PUEBLO" and "COLORADO"."""
    return STATE.fullmatch(more.strip()) is not None and STATE.fullmatch(first.strip()) is None


def _is_of_company(first: str, more: str) -> bool:
    """Whether a company's name goes on with a second plural: "HOLM PARKS" and "RESORTS, INC."."""
    last, following = first.split()[-1:], [word.strip(",") for word in more.split()[:1]]
    told = bool(last and following) and SUFFIX.search(more) is not None and SUFFIX.search(first) is None
    plain = all(is_ordinary(word) or word.title() in BODIES for word in (*last, *following))
    if told and plain and _is_alone(more) and all(map(is_ordinary, first.split())):
        return True  # "CAPITAL ASSET EXCHANGE" and "TRADING, LLC"
    return told and plain and all(word.casefold().endswith("s") for word in (*last, *following))


def _is_alone(name: str) -> bool:
    """Whether a name is one word of the language with the form of a company."""
    bare = SUFFIX.sub("", name).strip(" ,.")
    return " " not in bare and is_ordinary(bare.title())


def _is_of_founder(first: str, more: str, *, apart: bool) -> bool:
    """Whether a company is named after those before its "and": "HOLM AND SONS, INC."; ``apart`` is whether semicolons part the parties."""
    words, following = first.split(), more.split()
    if not words or not following or SUFFIX.search(first) or is_nameless(words[-1]):
        return False
    if KIN.fullmatch(following[0].strip(",.")):
        return True
    single = len(words) == 1 or (
        apart and not is_given(words[0].title()) and not {*first.title().split()} & BODIES
    )
    return single and SUFFIX.search(more) is not None


def is_nameless(word: str) -> bool:
    """Whether a word stands for a name that a paper keeps to itself: "DOE", "ROES"."""
    return word.strip(".,").casefold().rstrip("s") in {"doe", "roe"}


def _is_plain(name: str) -> bool:
    """Whether words are nobody's name by themselves."""
    words = [word.strip(".,") for word in name.title().split()]
    if not words or SUFFIX.search(name) or is_given(words[0]) or words[3:]:
        return False
    return not {*words} & (OFFICES | {"Of"}) and all(map(is_ordinary, words))
