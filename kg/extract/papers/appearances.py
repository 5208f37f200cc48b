"""Lawyers whom prose names with their firm right beside those for whom they act: "Ann Roe of Roe LLP, who represents Holm"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.matter.gathered import PARTS
from kg.extract.naming.names import Named
from kg.extract.naming.towns import is_town
from kg.extract.papers.closings import AT
from kg.extract.papers.helping import MANY
from kg.extract.papers.lines import Line
from kg.extract.papers.pairing import Acting
from kg.extract.papers.printed import FIRM_NAME, NAME, PERSON, agent, is_person
from kg.extract.text.words import PLACES

FIRM = rf"(?:{FIRM_NAME.pattern}|{NAME})"
GROUP = rf"{MANY}{AT} {FIRM}"
BEFORE = re.compile(rf"(?<!\w)(?P<list>(?:{GROUP}(?:,|,? and) )?{GROUP}),?$")
CLOSED = re.compile(r" [A-ZÀ-Þ(][^ ]*$")
"""How every firm's name ends: looked for first."""
PAIR = re.compile(rf"(?P<who>{MANY}){AT} (?P<firm>{FIRM})")
ACTS = re.compile(
    r" (?:representing|who (?:also )?(?:represents?|represented|(?:has|have) (?:long )?represented|(?:is|are) representing|argued for|acts? for|acted for|appeared for)"
    r"|(?P<does>represents?|represented|appeared for|acted for|argued for|argued the case for|tried the case for|handled the case for"
    r"|(?:is|are|was|were) (?:among|one of) the (?:lawyers|attorneys) for|(?:is|are|was|were) (?:co-)?(?:lead )?(?:counsel|lawyers?|attorneys?) for)"
    r"|(?:an? |the |two |both |one of the )?(?:\w+ )?(?:co-)?(?:lead )?(?:counsel|attorneys?|lawyers?) (?:for|representing)"
    r"|for(?= (?:the )?(?:[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent|[Aa]ppell(?:ant|ee)|[Cc]laimant|[Ii]ntervenor)s?\b))"
    r" (?P<client>(?:the |M(?:r|s|rs)\. )?[\w\u2019'&-]+(?:\.\w+)*(?: [\w\u2019'&-]+(?:\.\w+)*){0,5}?(?:,? (?:Inc|Corp|Co|Ltd|L\.P|L\.L\.C)\.)?)(?=[,;:\n]|\.\s|\.$| (?:in|at|on|before|along|together|alongside|with|told|said|and|who|that|which|whose|against|over|did|was|is|has|had|called|argued|declined)\b|$)"
)
OTHER = re.compile(r" in (?:another|an earlier|a separate|a different|a previous|other)\b")
FACED = re.compile(r"the (?!plaintiff|defendant)[a-z]+ against [A-Z]")
"""One called by a noun against somebody, who may be whom the noun meant before."""
SUPPOSING = ("If ", "if ", "Unless ", "unless ", "Whether ", "whether ", "Had ", "Should ", "Once ")
"""What opens a condition, and may look like a name's first word."""
REPORTED = "that "
"""What opens a clause that somebody may only say: how it is told is read by its grammar."""
ELSEWHERE = re.compile(
    r"\b[Ii]n (?:another|an (?:earlier|unrelated)|a (?:separate|different|previous|similar)|other|earlier) (?:[a-z]+ )?(?:cases?|suits?|lawsuits?|matters?), $"
)
"""What opens a sentence on another suit."""
OF_THIRD = re.compile(r"(?:an?|another|one|some|other|several|two) (?:[a-z-]+ ){1,3}(?:of|to|against) ")
"""One without a name who is told by a party: "a rival of Holm"."""
MIDDLE = re.compile(r" for (?:the )?(?P<client>[Pp]laintiffs?|[Pp]etitioners?)(?:[;,.]|,? and) (?=[A-Z])")
LAST = re.compile(rf"(?P<who>{MANY}) for (?:the )?(?P<client>[Dd]efendants?|[Rr]espondents?)(?=[.;,\n]|$)")
FIRST = re.compile(rf"(?:^|[.:;]\s+|\n\s*)(?P<who>{MANY})$")
"""Both sides' lawyers, as clerks note them: "Ann Roe for the plaintiff; Bo Lee for the defendant."."""
REACH = 240
"""Code points in which the names stand before what says for whom they act."""


def read_appearing(text: str) -> Iterator[Acting]:
    """Those who are named with their firm and their client in one breath."""
    for acts in ACTS.finditer(text):
        low = max(0, acts.start() - REACH)
        before = text[low : acts.start()]
        found = BEFORE.search(before) if CLOSED.search(before) else None
        client = acts.start("client")
        if found is None or OTHER.match(text, acts.end()) or FACED.match(text, client):
            continue
        if (
            before[: found.start()].endswith(SUPPOSING)
            or found["list"].startswith(SUPPOSING)
            or ELSEWHERE.search(before, 0, found.start())
            or OF_THIRD.match(text, client)
        ):
            continue
        if before.endswith(REPORTED, 0, found.start()) and acts["does"]:
            continue
        pairs = tuple(_pairs(Line(low + found.start("list"), found["list"])))
        if pairs:
            yield Acting(pairs, (), acts["client"], (low + found.start(), acts.end()))


def read_both(text: str) -> Iterator[Acting]:
    """Those who are noted without a firm for each side, one right behind the other."""
    for middle in MIDDLE.finditer(text):
        low = max(0, middle.start() - REACH)
        first, last = FIRST.search(text[low : middle.start()]), LAST.match(text, middle.end())
        if first is None or last is None:
            continue
        for at, found, client in ((low, first, middle["client"]), (0, last, last["client"])):
            who = tuple(_alone(Line(at + found.start("who"), found["who"])))
            if who:
                yield Acting(who, (), client, (low + first.start("who"), last.end()))


def _alone(listed: Line) -> Iterator[tuple[Named, None]]:
    for one in re.finditer(PERSON, listed.text):
        if is_person(one[0]):
            yield agent(Line(listed.start + one.start(), one[0]), firm=False), None


def _pairs(listed: Line) -> Iterator[tuple[Named, Named]]:
    for pair in PAIR.finditer(listed.text):
        if pair["firm"] in PLACES or is_town(pair["firm"]) or pair["firm"].rsplit(" ", 1)[-1] in PARTS:
            continue
        firm = agent(Line(listed.start + pair.start("firm"), pair["firm"]), firm=True)
        for one in re.finditer(PERSON, pair["who"]):
            if is_person(one[0]):
                yield agent(Line(listed.start + pair.start("who") + one.start(), one[0]), firm=False), firm
