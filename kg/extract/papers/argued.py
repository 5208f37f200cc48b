"""The appearances that an opinion prints as sentences: "Ann Roe, Firm LLP, Erie, Pa., for plaintiff."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.papers.lines import Line, lines_of, within
from kg.extract.papers.pairing import Acting, firms, paired
from kg.extract.papers.printed import (
    FIRM_NAME,
    IN_SHORT,
    PERSON,
    STATES,
    Printed,
    inline,
    is_listing,
    soloists,
)

ROLES = r"(?:plaintiff|defendant|petitioner|respondent|appell|intervenor|claimant|counter|cross|third|movant|debtor|amic)"
ARGUED = re.compile(
    rf" ?(?:\*{{1,2}}\d{{1,4}} )*(?:Hon\. |The Hon\. |Honorable |(?:ARGUED|ON (?:THE )?BRIEFS?): )?(?P<list>(?:{PERSON}(?: \(argued\))?|{FIRM_NAME.pattern})(?:,| and| of| (?=\([A-Z])) ?[^\n]{{3,600}}?),? (?:argued )?for (?:the )?"
    rf"(?P<client>{ROLES}[\w-]*(?:(?: and |, | |-){ROLES}[\w-]*){{0,3}}(?:[^.\n]|(?<=\b[A-Z])\.|\.(?=,)){{0,400}}?)(?:(?<! [A-Z])\.|; (?P<behind>[^;\n]{{3,300}}?),? of counsel\.)(?=\s|$)(?: Also (?:represented by|on the briefs?(?: were| was)?) (?P<more>[^\n]{{3,500}}?)\.(?=\s*(?:\n|_|$)))?",
    re.IGNORECASE,
)
BY_NAME = re.compile(
    rf" ?(?:\*{{1,2}}\d{{1,4}} )*(?P<list>{PERSON}, [^\n;]{{3,300}}?, (?:[A-Z]{{2}}|{STATES}|{IN_SHORT})), for (?P<client>[A-Z][\w'\u2019&-]*\.?(?:,? (?:[A-Z\d][\w'\u2019&-]*\.?|of|the|and|et)){{0,12}}?)\.(?=\s|$)(?P<more>)(?P<behind>)"
)
"""The same for one who is named without a role, behind a place: "Ann Roe, Topeka, KS, for Bo Lind."."""
APPEARS = re.compile(rf" for (?:the )?{ROLES}")
WITH = ", with whom "
"""Behind it stand those of all firms that are on a brief, each firm once."""
LONGEST = 1_500
"""Code points of a paragraph that may name counsel."""
PLAIN = re.compile(
    r"(?:and|of|the|all|in|on|for|an|a|to|by|as|its|his|her|behalf|individually|others|similarly|situated|proposed|putative|class|members|capacity"
    r"|official|estate|d/b/a|dba|et|al\.?|de|la|van|von|del|individual|certain|other|named|&|(?:plaintiff|defendant|petitioner|respondent"
    r"|appell\w+|intervenor|claimant|counter|cross|third|party|movant|debtor|amic\w+)[\w/-]*,?)(?=\W|$)"
)
"""Words in small letters that the name of a client in a block may hold."""


def is_client(words: str) -> bool:
    """Whether words are a name or a role, and no sentence."""
    return all(not word[0].islower() or PLAIN.match(word) for word in words.split())


def read_argued(text: str, flowing: str) -> Iterator[Acting]:
    """The appearances that an opinion prints as a sentence: "Ann Roe, Firm LLP, argued for appellant.", in a line of its own or in a paragraph."""
    end = 0
    read = sorted((*_whole(text), *lines_of(flowing)), key=lambda line: (line.start, len(line.text)))
    for line in read:
        if line.start >= end:
            for one in _in_line(line):
                yield one
                end = one.span[1]


def _whole(text: str) -> Iterator[Line]:
    """The lines that are sentences: behind one that ends or is empty, up to a full stop."""
    before = ""
    for line in lines_of(text):
        if line.text.endswith(".") and (not before or before.endswith((".", ":")) or before.isupper()):
            yield line
        before = line.text


def _in_line(line: Line) -> Iterator[Acting]:
    """The appearances of one line, each a sentence."""
    place = 0
    if len(line.text) > LONGEST or " for " not in line.text:
        return
    way = ARGUED if APPEARS.search(line.text.lower()) else BY_NAME
    while (found := way.match(line.text, place)) and is_listing(found["list"]) and is_client(found["client"]):
        place = found.end()
        items = _listed(line, found)
        span = (line.start + found.start(), line.start + found.end())
        houses = firms([*items])
        if len(houses) > 1 and WITH in found["list"]:  # which of them is whose, nobody says
            yield Acting((), houses, found["client"], span)
            items = [one._replace(alone=True) for one in items]
        if items:
            yield Acting(paired([*items]), houses, found["client"], span)


def _listed(line: Line, found: re.Match[str]) -> list[Printed]:
    """The lawyers and firms of an appearance, those of its second sentence too; nobody where a firm stands before its lawyers."""
    items = soloists(within(line, found, "list"))
    if found["more"]:
        last = [one for one in items if one.firm][-1:]
        more = inline(within(line, found, "more"))
        items = [*items, *(more if any(one.firm for one in more) else [*last, *more])]
    if found["behind"]:
        items += inline(within(line, found, "behind"))
    return items if items and (found["behind"] or not items[0].firm or not items[1:]) else []
