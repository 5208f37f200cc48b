"""Those whom a side of a caption lists: their names without what it tells of each."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.extract.naming.courtwords import STATE
from kg.extract.naming.people import Named
from kg.extract.papers.listed import parties
from kg.extract.papers.partynames import (
    is_body,
    is_office,
    is_thing,
    named,
    offices_in,
    respelt,
    unheaded,
    untitled,
)

NEXT = r"(?:,? and (?!(?:on|as|all|others?|in|through|by|his|her|its|their|(?:the )?(?:class|proposed|putative|general))\b)(?-i:[A-Z])|(?<=[a-z]), (?-i:[A-Z]{2}[\w.'\u2019-]* (?:[A-Z]\.? )?[A-Z]{2}))"
"""What begins the next party behind what is told of one: ", and ANN ROE", in small letters ", ANN ROE"."""
ANOTHER = r",? (?:and )?(?-i:[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){1,4}),? (?:individually\b|in (?:his|her|their|its) )"
"""The next of those whom a caption names in their offices: ", Ann Poe, in her official capacity"."""
APART = f"(?:{NEXT.replace(',? and', ', and', 1)}|{ANOTHER})"
"""The same behind words that may hold an "and" of their own: "as Secretary of Health and Safety, and ANN ROE"."""
TELLS = (
    r"an? (?:individual|(?:[\w-]+ ){0,5}?(?:corporation|company|partnership|entity|municipality|trust|association|organization|citizen|minor|infant|resident|(?:agency|subdivision|department)(?: of [^;,]*)?))"
    rf"(?: child\b)?(?: (?:duly |then )?(?:of|in|residing|domiciled|organized|existing|incorporated|formed|doing business|having|based|headquartered|registered|under)\b(?:(?!{NEXT})[^;,])*)?"
    rf"|individually\b(?:(?!{NEXT})[^;])*|on (?:his|her|its|their) own behalf(?:(?!{APART})[^;])*|on behalf of (?:(?!{APART})[^;])*|in (?:his|her|their|its) (?:official|individual|personal)(?:(?!{APART})[^;])*"
    rf"|(?:as |(?<=, ))(?:the |an? )?(?:(?:personal|special|natural|independent|successor|general|duly appointed|court-appointed) |co-?)*(?:trustees?|executors?|executrix|administrators?|administratrix|representatives?|receivers?|guardians?|conservators?|parents?|next friends?|assignee|relator|subrogee) (?:of|for|and|ad litem)\b(?:(?!{APART})[^;])*"
    r"|(?:by (?:and through|(?:his|her|its|their|next friend)\b)|through (?:his|her|its|their)\b)(?:(?!, and [A-Z])[^;])*|deceased|h/w|(?:his wife|her husband|husband and wife)"
    r"|an? project of (?:[^;,]*)|inclusive|dbe|obe|cbe|mbe|esq\.?|(?<=, )(?:m\.?d|d\.?o|d\.d\.s|d\.v\.m|r\.?n|l\.?p\.?n|p\.e|c\.p\.a|ph\.?d)\.?|et al\.?|and their respective [\w ]+"
    r"|(?:and )?(?:john |jane |john and jane )?(?:does (?:nos?\.? )?(?:\d|one\b)|doe (?:nos?\.? )?(?:\d+|one) ?(?:-|\u2013|to|through) ?(?:\d|[a-z]))[^;,]*"
    r"|(?:and )?(?:(?:john|jane) )?(?:(?:does?|roes?|moes?|abc|xyz)(?: (?:corporations?|corps?\.?|compan(?:y|ies)|entit(?:y|ies)|individuals?|business(?:es)?|partnerships?|persons?|insurers?|llcs?))*) (?:nos?\.? )?(?:\d+|[ivx]+|[a-z]) ?(?:-|\u2013|to|through|thru) ?(?:\d+|[ivxl]+|[a-z])\b(?: \(fictitious [^)]*\))?"
)
HOLDS = r"(?:register|director|manager|secretary|commissioner|governor|attorney general|sheriff|administrator|superintendent|warden|mayor|president|chair(?:man|woman|person)?|treasurer|comptroller|auditor|registrar|clerk|chief)"
OFFICE = rf"(?<=, )(?:acting |interim |former |deputy |assistant |lieutenant |city |county |town |village |fire |school )*{HOLDS} (?:of|for)\b(?:(?!,? and (?!{HOLDS}\b)(?-i:[A-Z])|, (?-i:[A-Z]{{2}}))[^;])*|(?<=, )(?:the )?(?:(?-i:[A-Z])[\w.]+ ){{0,4}}(?:attorney general|governor|secretary of state|mayor|sheriff|commissioner|superintendent|warden|postmaster general(?:, United States Postal Service)?)(?=\s*(?:[;,]|$|and\b))"
"""The office of whom a caption names before it: "ANN ROE, Register of Copyrights and Director of the Copyright Office"."""
OF_STATE = rf"(?<=, )(?:acting |interim )*(?:{STATE} |(?:\w+ ){{1,3}}county )?(?:attorney general|(?:lieutenant )?governor|secretary of state|state treasurer|sheriff|district attorney|prosecuting attorney)(?= and (?-i:[A-Z])|[;,]|$)"
"""The office whose state stands before it: "BO POE, Ohio Attorney General"."""
TOLD = re.compile(rf"(?:,| and|;)? ?(?<!/)\b(?:{TELLS}|{OFFICE}|{OF_STATE})(?=[;,.)\s]|$)", re.IGNORECASE)
ELSE = re.compile(
    r",? \(?(?:[adfpn]/[kb]/a|[adfn][kb]a\b|a\.k\.a\.|d\.b\.a\.|also known as|doing business as|formerly known as|formerly) (?P<name>(?:(?!,? and (?-i:[A-Z]{2,}[\w.,'&\u2019-]*(?: [A-Z&(][\w.'\u2019&()-]*){0,6},? (?:INC|LLC|CORP|LTD|L\.P|LLP|CO)\b))[^,;()]){2,60}(?:, (?:INC|LLC|L\.L\.C|CORP|LTD|LLP|L\.P)\b\.?)?)\)?",
    re.IGNORECASE,
)


SMALL = re.compile(r"\b(?!and\b)[a-z]{3,}")
ENDED = re.compile(r",(?: and| AND)?\s*$")
KIN = re.compile(
    r"\b(?:parents?|guardians?|friends?|mother|father|counsel|representatives?)(?: and \w+)?,\s*$"
)
"""Words behind which the next line names who acts for a party: "by her guardians," over "B.K. and C.K."."""
CAPITALS = re.compile(r"(?:[A-Z][A-Z.'\u2019-]+,? [A-Z&]|(?:[A-Z]\.){2})")


class Span(NamedTuple):
    """A stretch of the text."""

    start: int
    end: int


def _parted(block: str) -> str:
    """A block on one line, with a semicolon where a line ends what is told of one party and the next begins another's name in capitals."""
    lines = block.split("\n")
    made = lines[0]
    for line in lines[1:]:
        told = SMALL.search(re.split(r";|,? and (?=[A-Z])", made.removesuffix(" and"))[-1])
        made += "; " if told and ENDED.search(made) and not KIN.search(made) and CAPITALS.match(line) else " "
        made += line
    return " ".join(made.split())


RELATOR = re.compile(
    rf"(?<!AMERICA)(?<!America),? ex rel\.? [^;,]{{3,60}}(?:[,;]* (?:(?:the )?{STATE} )?(?:attorney general|governor|secretary of state|(?:county |district |prosecuting )?attorney))?(?=[;,]|$| and )",
    re.IGNORECASE,
)
"""By whom a state sues: "STATE OF OHIO ex rel. ANN POE, OHIO ATTORNEY GENERAL"."""


def add_listed(text: str, block: str, within: Span, found: dict[str, Named]) -> None:
    """Adds those whom a block of a side lists."""
    whole = _parted(block)
    printed = TOLD.sub("", RELATOR.sub("", whole))
    called = _aliases(printed)
    held = offices_in(whole)
    for name in map(unheaded, parties(ELSE.sub("", printed))):
        if one := _agent(text, name, *within, body=is_body(name, whole)):
            if (
                one.kind == "Organization"
            ):  # "HOLM, INC. and HOLM LABS, INC.": by its first word, the first is called
                one.short -= {short for known in found.values() for short in known.short}
            found.setdefault(one.key, one)
            one.short.update(held.get(" ".join(one.name.split()), ()))
            found[one.key].aliases.update(called.get(" ".join(one.name.split()), ()))
            found[one.key].short.update(found[one.key].aliases)


def _aliases(printed: str) -> dict[str, list[str]]:
    """The other names that a side prints, under the name of whom they stand behind."""
    called: dict[str, list[str]] = {}
    for one in ELSE.finditer(printed):
        name = parties(ELSE.sub("", printed[: one.start()]))[-1:]
        for bare in name:
            called.setdefault(LEADS.sub("", bare).strip(" ,;.:"), []).append(one["name"].strip(" ."))
    return called


def spread_at(words: list[str], text: str, start: int, end: int) -> int | None:
    """Where words stand between two places with blanks, lines' ends or a column's marks between them; None where they do not."""
    place = text.find(words[0], start, end)
    while place >= 0:
        at = place + len(words[0])
        for word in words[1:]:
            gap = GAP.match(text, at, end)
            after = text.rfind(word, at + 1, min(gap.end() + len(word), end)) if gap else -1
            if after < 0:
                break
            at = after + len(word)
        else:
            return place
        place = text.find(words[0], place + 1, end)
    return None


GAP = re.compile(r"[\s)}\u00a7|:]+")


def _agent(text: str, printed: str, start: int, end: int, *, body: bool) -> Named | None:
    """The agent of a name between two places of the text."""
    printed = LEADS.sub("", printed)
    words = untitled(printed.strip(" ,;.:").removesuffix(" and").split())
    if printed.rstrip().endswith((".", ". ,")) and words and SHORTENED.fullmatch(words[-1]):
        words[-1] += "."
    if not words or is_office(words) or len("".join(words)) < 2 or len(words) > LONGEST:  # noqa: PLR2004 - a letter
        return None
    if not words[0][0].isupper() and not (words[0].isdigit() and body) and not is_thing(" ".join(words)):
        return None
    place = spread_at(words, text, start, end)
    return respelt(named(" ".join(words), place, body=body), text) if place is not None else None


LEADS = re.compile(r"^[\s,;.:]*(?:and )?(?:the (?=[A-Z]{3}))?")
SHORTENED = re.compile(r"(?i:inc|corp|co|ltd|jr|sr|l\.l\.c)|(?:[A-Za-z]\.)*[A-Z]")
"""Last words of a party's name that a full stop belongs to: a form, initials."""
LONGEST = 14
"""Words of a party's name at most."""
