"""The closing lines of the trade press: who is represented by whom, and which case it is, of what number, in which court."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.naming.names import Named
from kg.extract.naming.towns import is_town
from kg.extract.papers.helping import MANY, PLACED, beside, parted, people_in
from kg.extract.papers.lines import Line
from kg.extract.papers.pairing import Acting
from kg.extract.papers.printed import FIRM_NAME, NAME, agent
from kg.extract.text.cued import Cued

AT = r"(?:,? and others)?(?:, (?:(?:both |all |an? )?(?:\w+ )?(?:partners?|attorneys?|lawyers?|shareholders?|of counsel)|both|all))? ?,? (?:of|at|with|from)(?: the(?: [A-Z][\w.-]+){1,3}(?: law)? firms?|(?: the)?(?: law)?(?: firms?)?)(?: of)?"
REPRESENTED = Cued(
    r"(?:, | )(?:is|are|was|were|has been|have been)(?: also| jointly| both| each)? (?:represented|repped)"
    r"(?: (?:at|during) (?:the )?trial| on appeal| in court| (?:at|by) that (?:point|time)| at the (?:time|hearing|outset)| before the \w+| there| here| initially| in (?:the|this|that|both|these) (?:[\w.-]+ ){0,2}\w+| in-house| pro bono| free of charge| for free| without charge| at no cost)?,?(?: among others,)? by (?:(?:attorneys?|lawyers?|counsel) (?:(?:with|from|at|of) (?:the )?(?:law )?firms? of )?)?(?=(?:the )?[A-Z])",
    *("represented", "repped"),
)
BEGINS = re.compile(
    r"(?:^|\n|[;:]\s|(?<!\b[A-Z])(?<!\bInc)(?<!\bCorp)(?<!\bCo)(?<!\bLtd)(?<!\bJr)(?<!\bSr)(?<!\bv)(?<!\bal)\.[\u201d\"]?\s)\s*(?=[A-Z]|[a-z]{1,2}[A-Z])"
)
BEFORE, LONGEST = 200, 1_500
"""Code points in which the client stands before "is represented by", and the list of names behind it."""
ENDS = re.compile(
    r"\.(?=\s|$)|\n|;(?=[^;.\n]*\b(?:appear|represent|argue|defend|act|is|are|was|were|has|have|had|did|does|hire|retain|tap|engage|turn|use|chose|choose|brought|sign|say|said|told|decline|den(?:y|i)|call|list)(?:e?s|e?d|ped)?\b)"
)
ABBREVIATED = re.compile(r"(?:\b(?:Jr|Sr|St|Mr|Ms|Mrs|Dr|v|No)|(?<![.\w])[A-Z])$")
FORM = re.compile(r"\b(?:Inc|Corp|Co|Ltd|Bros)$")
"""The end of a company's name, whose full stop ends nothing where small letters follow."""
GROUP = re.compile(
    rf"(?P<who>{MANY})(?P<at>{AT}) (?P<firm>[A-Z][^;\n]*?)"
    rf"(?=\s*$|\s*;|,? (?:and|as well as|along with)(?: also)?(?: by)? {MANY}{AT} [A-Z]|, {MANY}{AT} [A-Z]|,? (?:and|as well as|along with)(?: by)? (?:in-house|its own)|,? (?:and|as well as|along with) by (?:the )?(?:firms? )?[A-Z]|, (?:who|which|among|an?|the)\b|, (?:and |while )?[A-Z][\w .&'\u2019-]{{1,40}} by [A-Z]| (?!and\b|the\b|by\b|of\b|de\b|(?<=Center )for\b|(?<=Institute )for\b|(?<=Foundation )for\b|(?<=Alliance )for\b|(?<=Committee )for\b|(?<=Project )for\b|(?<=Citizens )for\b)[a-z]{{2,}})"
)
IN_OTHER = re.compile(
    r" in (?:another|an earlier|a separate|a different|a previous|other|earlier|unrelated) (?:\w+ )?(?:case|suit|lawsuit|matter)"
)
HOUSED = re.compile(
    rf"(?<![\w.])(?:(?<![\w.] )|(?<=\bby ))(?:the )?(?P<firm>{FIRM_NAME.pattern}|{NAME})(?:['\u2019]s? (?:partners? |attorneys? |lawyers? )?| (?:partners?|attorneys?|lawyers?|associates?) )(?P<who>{MANY})"
)
"""Lawyers behind their firm: "Poe Lee's Ann Roe"."""
TOWN = re.compile(r"(?:(?<=LLP)|(?<=PC)|(?<=P\.C\.)|(?<=LLC)|(?<=P\.A\.)) of [A-Z].*$")
"""Where a firm is, behind its form."""
PARTNERS = re.compile(r"\bpartner(?P<many>s?)\b")
VERB = re.compile(r"\b(?:is|are|was|were|said|says|has|have|had|sued|that)\b")
ASIDE = re.compile(
    r",? (?:who|which|whose|an?|the|both|along with|through|in)\b|, (?!(?:[A-Z][^,]*,)*[^,]* and )"
)


JOINED = re.compile(r"[,;]? (?:and|while|whereas|but) (?=[A-Z]|the )")
"""What joins another client to one whose lawyers are named."""
AGAIN = re.compile(
    r"[,;]? (?:and|while|whereas|but) (?=(?:[A-Z]|the )(?:[^,;.\n]|\.(?! [A-Z])){0,60} (?:is|are|was|were)(?: also)? represented\b)|\brepresented\b"
)
ACTING = re.compile(r"\b(?:represented|repped|representing|appeared|argued|acted|for)\b")
OPENED = re.compile(r"[A-Z]|the |[a-z]{1,2}[A-Z]")
WHO_TELLS = re.compile(
    r", who (?:\w+ )?(?:told|tells|said|says|added|argued|called|declined|did|has|had|hopes|plans|expects|noted)\b"
)
"""What makes a list of lawyers part of a sentence that goes on with what one of them does."""
GAPPED = re.compile(
    r"(?:[,;]| and| while)(?: and| while| whereas| with)? (?P<client>(?:[A-Z]|[Tt]he [a-z])(?:[^,;.\n]|\.(?! ?[A-Z])){0,60}?)(?<! and),? by (?=(?:the )?[A-Z])"
)
"""Another client in the same breath: ", and Holm by Bo Lee"."""


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
        start = _begin(text, found.start())
        end = _end(text, found.end())
        placed = PLACED.match(text, start, found.start())
        too, start = beside(text, placed.end() if placed else start, found.start())
        client = ASIDE.split(text[start : found.start()])[0]
        elsewhere = IN_OTHER.search(text, found.end(), end)
        tells = WHO_TELLS.search(text, found.end(), end)
        if OPENED.match(client) and not VERB.search(client) and not elsewhere and not tells:
            yield from _parted(client, start, Line(found.end(), text[found.end() : end]))
            if too:
                yield Acting(tuple((one, None) for one in too), (), client, (start, end))


def _parted(client: str, start: int, listed: Line) -> Iterator[Acting]:
    """Those of a list, each with whom they act for: "Roe by Ann Poe of Poe LLP, and Holm by Bo Lee of Lee LLP"."""
    stops = list(GAPPED.finditer(listed.text))
    ends = [*(one.start() for one in stops), len(listed.text)]
    begun = [
        (client, start, 0),
        *((one["client"], listed.start + one.start("client"), one.end()) for one in stops),
    ]
    for (who, at, low), high in zip(begun, ends, strict=True):
        lawyers, firms, partners = _listed(Line(listed.start + low, listed.text[low:high]))
        if lawyers or firms:
            more = firms if lawyers else ()
            yield Acting(lawyers, () if more else firms, who, (at, listed.start + high), partners, more)


def _begin(text: str, place: int) -> int:
    """Where the words begin that name who "is represented": behind "while" where others are represented before it."""
    low = max(0, place - BEFORE)
    begins = [one.end() for one in BEGINS.finditer(text, low, place)]
    start = begins[-1] if begins else low
    joints = [one.end() for one in JOINED.finditer(text, start, place)]
    return joints[-1] if joints and ACTING.search(text, start, joints[-1]) else start


def _end(text: str, start: int) -> int:
    """The place of the full stop that ends a list of names."""
    last = min(len(text), start + LONGEST)
    again = AGAIN.search(text, start, last)
    last = again.start() if again is not None else last
    for stop in ENDS.finditer(text, start, last):
        before = text[max(start, stop.start() - 6) : stop.start()]
        goes_on = FORM.search(before) is not None and text[stop.end() : stop.end() + 2].strip().islower()
        if stop[0] != "." or not (ABBREVIATED.search(before) or goes_on):
            return stop.start()
    return last


def _listed(
    listed: Line,
) -> tuple[tuple[tuple[Named, Named | None], ...], tuple[Named, ...], frozenset[str]]:
    """The lawyers of a list with their firms; the firms that it names without any; and the keys of the firms' partners."""
    listed, helping, same = parted(listed)
    made: dict[str, tuple[Named, Named | None]] = {}
    partners: set[str] = set()
    left = listed.text
    groups = sorted((*HOUSED.finditer(listed.text), *GROUP.finditer(listed.text)), key=_of_town)
    placed = any(is_town(one["firm"].split(",", maxsplit=1)[0]) for one in groups)
    for group in groups:
        nowhere = _of_town(group) or (placed and _is_town(group["firm"]))
        firm = None if nowhere else agent(_firm(listed, group), firm=True)
        named = list(people_in(Line(listed.start + group.start("who"), group["who"])))
        for known in named:
            made.setdefault(known.key, (known, firm))
        told = PARTNERS.search(group.groupdict().get("at") or "")
        partners |= {one.key for one in (named if told and told["many"] else named[-1:] if told else ())}
        left = left.replace(group[0], " " * len(group[0])) if named else left
    firms = [agent(Line(listed.start + one.start(), one[0]), firm=True) for one in FIRM_NAME.finditer(left)]
    if not made and not firms:
        return _alone(listed), (), frozenset()
    last = [firm for _, firm in made.values()][-1:] if same else []
    for known in people_in(helping) if helping is not None else ():
        made.setdefault(known.key, (known, last[0] if last else None))
    return tuple(made.values()), tuple(firms), frozenset(partners)


def _of_town(group: re.Match[str]) -> bool:
    """Whether lawyers are told by their town, which is no firm: "Lake Charles attorney Ann Roe"."""
    return group.re is HOUSED and is_town(group["firm"])


def _firm(listed: Line, group: re.Match[str]) -> Line:
    """The firm of a group, with the full stop of "P.C." that also ends the sentence."""
    name = re.sub(r",? (?:and|an?|the)$|, (?:also )?(?:of|in) [A-Z][\w., ]*$", "", group["firm"].rstrip(" ,"))
    name = TOWN.sub("", name)
    return Line(listed.start + group.start("firm"), name + ("." if re.search(r"\.[A-Z]$", name) else ""))


def _is_town(firm: str) -> bool:
    """Whether "of" places a lawyer in a town, in a list that names a known one: "Poe of Dallas and Lee of Tyler"."""
    town = firm.split(",", maxsplit=1)[0]
    return is_town(town) or (" " not in town and "&" not in firm)


def _alone(listed: Line) -> tuple[tuple[Named, None], ...]:
    """The lawyers of a list that is nothing but their names."""
    if not re.fullmatch(MANY, listed.text.strip()):
        return ()
    return tuple((one, None) for one in people_in(listed))


NUMBERED = r"(?:case|docket|civil action|cause|appeal|index)? ?(?:numbers?|nos?\.|#)"
SENTENCE = re.compile(
    r"(?:T(?<![\w,] T)he (?:related |underlying |consolidated |lower-court |appeals? )?(?:case|lawsuit|suit|action|matter|appeal|dispute|proceeding)s?"
    r"(?: below)? (?:is|are|was|were)|C(?<![\w,] C)ase:)(?: titled| captioned| styled| called)? (?P<rest>[^\n]{10,900})"
)
# that a number follows is looked for first, and once: else each "v." is tried with every name before and behind it
CASE = re.compile(
    rf"(?:(?<!\w)(?=[^;\n]{{0,450}}?{NUMBERED})(?P<a>[A-Z][^;\n]{{0,200}}?),? vs?\. (?P<b>[A-Z0-9][^;\n]{{0,200}}?)|[Ii]n re:? [^;\n]{{0,200}}?)?(?:,? et al\.?)?,? ?\(?{NUMBERED} ?(?P<n>[\w:]*\d[\w:-]*\d\w*)"
    rf"(?P<court>(?:(?!{NUMBERED})[^;\n])*)",
    re.IGNORECASE,
)
BEHIND = re.compile(
    r"(?P<name>.{3,}?), (?P<court>(?:[NSEWCM]\.)?D\. ?(?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.)|[NSEWCM]\.D\. ?(?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.)|[SENW]\.D\.N\.Y\."
    r"|\d{1,2}(?:st|nd|rd|th|d) Cir\.|(?:Fed|D\.C)\. Cir\.|Fed\. Cl\.|Bankr\. [^,;]{2,20}|(?:Del|N\.J)\. (?:Ch|Super)\."
    r"|(?:in )?(?:the )?(?:(?:U\.?S\.?|United States|[Ff]ederal) )?(?:(?:District|Bankruptcy|Supreme|Superior) Court\b|Court of (?:Appeals|Federal Claims|International Trade|Chancery|Common Pleas)\b).{0,90}"
    r"|(?:in )?(?:the )?(?:[A-Z][\w.-]+ ){1,4}(?:Superior|Circuit|Chancery|District|Supreme) Court\b.{0,60}|(?:[A-Z][\w.-]+ ){1,3}Court of (?:Chancery|Common Pleas|Appeals?)\b.{0,40}"
    r"|(?:\d{1,2}(?:st|nd|rd|th|d)|D\.C\.|Federal) (?:U\.S\. )?Circuit(?: Court of Appeals)?|(?:Northern|Southern|Eastern|Western|Central|Middle) District of [A-Z][A-Za-z ]{2,20}|District of [A-Z][A-Za-z ]{2,20})"
)
"""A party with the court that the trade press prints behind it: "Doe Inc., D. Del."."""
ASIDE_OF = re.compile(
    rf"\((?:(?:the|this) case is )?(?P<a>[A-Z][^();\n]{{1,120}}?),? vs?\. (?P<b>[A-Z][^();\n]{{1,120}}?)(?:,? et al\.?)?,? (?:Civil |Civ\. )?{NUMBERED} ?(?P<n>[\w:]*\d[\w:-]*\d\w*)\)",
    re.IGNORECASE,
)
"""A case named in brackets: "(Roe v. Doe Inc., Case No. 1:23-cv-00456)"."""
VERSUS = frozenset({"v.", "vs."})
"""What stands in every case's name, in small letters."""
ET_AL = re.compile(r",? et al\b\.?,?|,? and others\b")


def read_cited(text: str) -> Iterator[Cited]:
    """The cases that a text's closing lines name with their numbers, in order."""
    if VERSUS.isdisjoint(text.lower().split()):
        return
    for found in ASIDE_OF.finditer(text):
        sued, court = _parted_court(_side(0, found, "b"))
        yield Cited(_side(0, found, "a"), sued, Line(found.start("n"), found["n"]), court, found.span())
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
            sued, court = _parted_court(last[1])
            yield Cited(last[0], sued, number, f"{court}{found['court']}", span)


def _parted_court(sued: Line) -> tuple[Line, str]:
    """Those sued without the court that is printed behind them; and the court, with a comma, or nothing."""
    found = BEHIND.fullmatch(sued.text)
    return (Line(sued.start, found["name"]), f"{found['court']}, ") if found else (sued, "")


def _side(at: int, found: re.Match[str], side: str) -> Line:
    words = re.sub(r"^(?:,? ?and |the case of )", "", found[side])
    start = found.start(side) + len(found[side]) - len(words)
    return Line(at + start, ET_AL.split(words)[0].rstrip(" ,"))
