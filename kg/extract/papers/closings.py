"""The closing lines of the trade press: who is represented by whom, and which case it is, of what number, in which court."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.naming.names import Named
from kg.extract.papers.counselblocks import Acting
from kg.extract.papers.lines import Line
from kg.extract.papers.printed import FIRM_NAME, PERSON, agent, is_person

MANY = rf"{PERSON}(?:, {PERSON})*(?:,? and {PERSON})?"
AT = r"(?:, (?:both |all |an? )?(?:\w+ )?(?:partners?|attorneys?|lawyers?|shareholders?|of counsel))? ?,? (?:of|at|with|from)(?: the)?(?: law)?(?: firms?)?(?: of)?"
REPRESENTED = re.compile(
    r",? (?:is|are|was|were|has been|have been)(?: also| jointly| both| each)? (?:represented|repped)"
    r"(?: (?:at|during) (?:the )?trial| on appeal| in (?:the|this) \w+| in-house| pro bono)?,?(?: among others,)? by (?=(?:the )?[A-Z])"
)
BEGINS = re.compile(
    r"(?:^|\n|[;:]\s|(?<!\b[A-Z])(?<!\bInc)(?<!\bCorp)(?<!\bCo)(?<!\bLtd)(?<!\bJr)(?<!\bSr)(?<!\bv)(?<!\bal)\.[\u201d\"]?\s)\s*(?=[A-Z])"
)
BEFORE, LONGEST = 200, 1_500
"""Code points in which the client stands before "is represented by", and the list of names behind it."""
ENDS = re.compile(
    r"\.(?=\s|$)|\n|;(?=[^;.\n]*\b(?:appear|represent|argue|defend|act|is|are|was|were)(?:s|ed)?\b)"
)
ABBREVIATED = re.compile(r"(?:\b(?:Jr|Sr|St|Mr|Ms|Mrs|Dr|v|No)|(?<![.\w])[A-Z])$")
GROUP = re.compile(
    rf"(?P<who>{MANY}){AT} (?P<firm>[A-Z][^;\n]*?)"
    rf"(?=\s*$|\s*;|,? (?:and|as well as|along with)(?: also)?(?: by)? {MANY}{AT} [A-Z]|, {MANY}{AT} [A-Z]|,? (?:and|as well as|along with)(?: by)? (?:in-house|its own)|, (?:who|which|among)\b|, (?:and |while )?[A-Z][\w .&'\u2019-]{{1,40}} by [A-Z]| (?!and\b|the\b|by\b)[a-z]{{3,}})"
)
VERB = re.compile(r"\b(?:is|are|was|were|said|says|has|have|had|sued|that)\b")
ASIDE = re.compile(
    r",? (?:who|which|whose|an?|the|both|along with|through|in)\b|, (?!(?:[A-Z][^,]*,)*[^,]* and )"
)


class Cited(NamedTuple):
    """A case as a closing line names it: the two sides' words (empty where it has no name), its number and court."""

    suing: Line
    sued: Line
    number: Line
    court: str
    span: tuple[int, int]


def read_represented(text: str) -> Iterator[Acting]:
    """Those who are said to be represented, by whom of which firm."""
    for found in REPRESENTED.finditer(text):
        low = max(0, found.start() - BEFORE)
        begins = [one.end() for one in BEGINS.finditer(text, low, found.start())]
        start = begins[-1] if begins else low
        end = _end(text, found.end())
        client = ASIDE.split(text[start : found.start()])[0]
        lawyers, firms = _listed(Line(found.end(), text[found.end() : end]))
        if (lawyers or firms) and client[:1].isupper() and not VERB.search(client):
            yield Acting(lawyers, firms, client, (start, end))


def _end(text: str, start: int) -> int:
    """The place of the full stop that ends a list of names."""
    last = min(len(text), start + LONGEST)
    again = text.find("represented", start, last)
    last = again if again >= 0 else last
    for stop in ENDS.finditer(text, start, last):
        if stop[0] != "." or not ABBREVIATED.search(text[max(start, stop.start() - 6) : stop.start()]):
            return stop.start()
    return last


def _listed(listed: Line) -> tuple[tuple[tuple[Named, Named | None], ...], tuple[Named, ...]]:
    """The lawyers of a list with their firms; and the firms that the list names alone."""
    made: dict[str, tuple[Named, Named | None]] = {}
    left = listed.text
    for group in GROUP.finditer(listed.text):
        name = group["firm"].rstrip(" ,")
        name += (
            "." if re.search(r"\.[A-Z]$", name) else ""
        )  # the full stop of "P.C." that also ends the sentence
        firm = agent(Line(listed.start + group.start("firm"), name), firm=True)
        for one in re.finditer(PERSON, group["who"]):
            if is_person(one[0]):
                known = agent(Line(listed.start + group.start("who") + one.start(), one[0]), firm=False)
                made.setdefault(known.key, (known, firm))
        left = left.replace(group[0], " " * len(group[0]))
    firms = [agent(Line(listed.start + one.start(), one[0]), firm=True) for one in FIRM_NAME.finditer(left)]
    if made:
        return tuple(made.values()), ()
    alone = re.fullmatch(MANY, listed.text.strip())
    if alone is not None and not firms:
        for one in re.finditer(PERSON, listed.text):
            known = agent(Line(listed.start + one.start(), one[0]), firm=False)
            made.update({known.key: (known, None)} if is_person(one[0]) else {})
    return tuple(made.values()), tuple(firms)


NUMBERED = r"(?:case|docket|civil action|cause|appeal|index)? ?(?:numbers?|nos?\.|#)"
SENTENCE = re.compile(
    r"(?<![\w,] )(?:The (?:related |underlying |consolidated |lower-court |appeals? )?(?:case|lawsuit|suit|action|matter|appeal|dispute|proceeding)s?"
    r"(?: below)? (?:is|are|was|were)|Case:)(?: titled| captioned| styled| called)? (?P<rest>[^\n]{10,900})"
)
# that a number follows is looked for first, and once: else each "v." is tried with every name before and behind it
CASE = re.compile(
    rf"(?:(?<!\w)(?=[^;\n]{{0,450}}?{NUMBERED})(?P<a>[A-Z][^;\n]{{0,200}}?),? vs?\. (?P<b>[A-Z0-9][^;\n]{{0,200}}?)|[Ii]n re:? [^;\n]{{0,200}}?)?(?:,? et al\.?)?,? ?\(?{NUMBERED} ?(?P<n>[\w:]*\d[\w:-]*\d\w*)"
    rf"(?P<court>(?:(?!{NUMBERED})[^;\n])*)",
    re.IGNORECASE,
)
ET_AL = re.compile(r",? et al\b\.?,?|,? and others\b")


def read_cited(text: str) -> Iterator[Cited]:
    """The cases that a text's closing lines name with their numbers, in order."""
    for sentence in SENTENCE.finditer(text):
        last: tuple[Line, Line] | None = None
        for found in CASE.finditer(sentence["rest"]):
            at = sentence.start("rest")
            if found["a"]:
                last = (_side(at, found, "a"), _side(at, found, "b"))
            if last is None:
                continue
            span = (sentence.start(), at + found.end("n"))
            number = Line(at + found.start("n"), found["n"])
            yield Cited(*last, number, found["court"], span)


def _side(at: int, found: re.Match[str], side: str) -> Line:
    words = re.sub(r"^(?:,? ?and |the case of )", "", found[side])
    start = found.start(side) + len(found[side]) - len(words)
    return Line(at + start, ET_AL.split(words)[0].rstrip(" ,"))
