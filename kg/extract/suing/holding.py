"""Those who are told by their role to sue or to be sued: "plaintiff Roe", "Doe, another of the plaintiffs,"."""

from __future__ import annotations

import re
from itertools import takewhile

from kg.extract.grammar.phrases import LIST, people
from kg.extract.grammar.wording import DATE, WHO
from kg.extract.matter.gathered import Keys
from kg.extract.suing.sidelists import LISTS, sue
from kg.extract.telling.frames import Frame, Reading
from kg.extract.text.cued import Cued

APART = r"(?! (?:'|in (?:an?|another|other|several|some|many|most|dozens|hundreds|thousands|two|three|four|later|similar|related|separate|earlier|that)\b|(?:attorney|lawyer|counsel|firm|side|bar|group)s?\b|who (?:sued|settled|dropped|withdrew|had)\b))"
"""What behind a role makes it one in another suit, or nobody's who sues still."""
BEHIND = re.compile(r"plaintiff|class rep")
OF_THEM = re.compile(r"\b(?:for|of|by|to) (?:the (?:\w+ )?)?(?:\w+ )?(?:plaintiffs?|representatives?) $")
"""What makes one who is named somebody else's: "The lawyer for the lead plaintiff is Roe"."""
LEADING = (
    r"(?:(?:lead|named|class|proposed class|main|sole|first|only) (?:plaintiff|representative)s?|plaintiffs?)"
)
HOLDERS = Cued(
    rf"(?<!ross-)(?<!ounter-)(?<!arty )(?<!arty-)(?<!ounterclaim )\b(?P<role>[Pp]laintiffs?|[Dd]efendants?|class representatives?) (?P<a>{LIST})|\b(?:[Tt]he (?:two |three |four |five |six )?(?:lead |named |other )?|[Aa]nother |[Oo]ne (?:of the )?|[Aa] (?:second|third|fourth|fifth|sixth|fellow|named) |[Tt]wo (?:other )?(?:of the )?)(?P<noun>plaintiffs?|defendants?|class representatives?) , (?P<f>{LIST}) ,"
    rf"|(?P<b>{LIST}) , (?:who (?:is|was|are|were) )?(?:also )?(?:an?|the|one of (?:the|two|three|four|five|six|several|nine|ten|\d+)|an?other(?: of the)?|both|all|among the|as (?:an?|the)) (?:lead |named |fellow |other |original |individual )?(?P<as>plaintiff|defendant)s?\b{APART}"
    rf"|(?P<c>{LIST}) (?:was|were|has been|have been) (?:later |then )?(?:appointed|named|chosen)(?: as)?(?: the)? (?:co-)?lead (?P<lead>plaintiff)s?\b"
    rf"|(?P<g>{LIST}) (?:later |then |soon |also )?(?:signed on|joined(?: (?:the|her|his|its) (?:suit|case|lawsuit))?|(?:was|were) added) as (?:an? )?(?:additional |new |co-)?(?P<on>plaintiff)s?\b"
    rf"|who (?:sued|brought (?:the|this) (?:[\w-]+ ){{0,3}}?(?:suit|lawsuit|case|class action))[^,;]{{0,40}} , (?P<d>{LIST}) (?:, )?among (?P<them>them|{WHO})\b"
    rf"|\b(?:[Aa]mong (?:the (?:\w+ )?plaintiffs|{WHO})(?: in the (?:case|suit|lawsuit))?|(?:[Tt]he (?:\w+ )?)?(?:other|remaining|additional|individual|named|new|lead|[Ll]ead|class) (?:plaintiffs?|representatives?)) (?P<is>is|are|was|were|include) (?P<e>{LIST})"
    rf"|(?P<j>{LIST})(?: ,)? and (?:their|his|her|its|the other|(?:two|three|four|five|six|\d+) other) (?P<co>co-?plaintiffs|fellow plaintiffs|plaintiffs)\b(?! ['v])"
    rf"|\b(?:lists?|names?|identif(?:y|ies)) (?P<h>{LIST})(?: of [A-Z][\w.]+| ,[^;,]{{1,40}},)? as (?:the |an? |its |one of the )?{LEADING}\b{APART}"
    rf"|(?P<i>{LIST})(?: ,)? (?:is|was|are|were|has been|have been) (?:also )?(?:listed|named|identified) as (?:(?:the |an? |its |one of the )?{LEADING}\b{APART}|(?P<same>{WHO}))",
    "laintiff",
    "efendant",
    "class rep",
    "mong ",
    *("listed as ", "named as ", "identified as "),
)
MEMBER = Cued(
    rf"(?P<a>{LIST}) , (?:also )?(?:one|two|three|four|five|another) of (?P<of>{WHO})(?= [,.;]|$)"
    rf"|(?:[Oo]ne|[Tt]wo|[Aa]nother) of (?P<some>{WHO}) , (?P<b>{LIST}) ,",
    *("ne of ", "wo of ", "three of ", "four of ", "five of ", "nother of "),
)
"""Those of a side who are told by its role: "Roe, another of the plaintiffs,"."""
WISHED = re.compile(
    r"\b(?:bids?|requests?|motions?|leave|permission|applications?|efforts?|attempts?|wants?|wanted|seeks?|sought|asked|refused|failed|threatened|plans?|hopes?) [^;.]{0,40}?\bto (?:add|join|name|include|substitute|bring in) [^;.]{0,60}$"
)
"""What makes one who is called a defendant only one whom somebody would have as such: "a bid to add Doe as a defendant"."""
BY_ROLE = Cued(
    rf"(?P<r>{WHO}) in (?:the|this) (?:[\w-]+ )?(?:case|suit|lawsuit|action) , (?P<a>{LIST}) ,",
    " in the ",
    " in this ",
)
"""Those of a side who are named behind its role: "the plaintiffs in the case, Roe and Doe,"."""
SOME_OF = frozenset({"the", "among", "also", "all", "both", "named", "other", "only", "two", "three", "of"})
"""Words before those who are sued, of whom somebody is."""


def _by_role(reading: Reading, found: re.Match[str]) -> list[Keys]:
    """Those whom the role of those sued names; who is so named as a plaintiff is added."""
    role, who = people(found["r"], reading.words)[0].keys, reading.parties(found["a"])
    if who and role == ("@suing",):
        sue(reading, who)
    return [who] if who and role == ("@sued",) else []


def _member(reading: Reading, found: re.Match[str]) -> list[Keys]:
    """Those who are called one of the defendants; adds who is called one of the plaintiffs."""
    of, who = found["of"] or found["some"], reading.parties(found["a"] or found["b"])
    if _is_of_those_who_sue(reading, of):
        sue(reading, who)
        return []
    return [who] if who and people(of, reading.words)[0].keys == ("@sued",) else []


def _holding(reading: Reading, found: re.Match[str]) -> list[Keys]:
    """Those beside whose name they are called defendants; each who is called a plaintiff is added."""
    who, plaintiffs = _named(reading, found)
    if found["as"] and WISHED.search(reading.text, max(0, found.start() - 120), found.start()):
        return []
    if who and plaintiffs:
        sue(reading, who)
    return [who] if who and not plaintiffs and not reading.gathered.is_party(who) else []


def _named(reading: Reading, found: re.Match[str]) -> tuple[Keys, bool]:
    """Those whose role a match tells, and whether they sue."""
    who = reading.parties(next(filter(None, map(found.group, "abcdefghij")), None))
    role = (found["role"] or found["as"] or found["noun"] or "plaintiff").lower()
    if found["same"] and not _is_plaintiff(reading, found["same"]):
        return (), False
    among = found[0][: found.start("is") - found.start()] if found["is"] else ""
    if found["is"] and OF_THEM.search(reading.text, 0, found.start("is")):
        return (), False
    if among and not _is_of_those_who_sue(reading, among):
        them = people(among, reading.words)
        return (who if them and them[0].keys == ("@sued",) and not them[0].team else ()), False
    one = found["role"] and role in {"plaintiff", "class representative"}
    return who[:1] if one else who, role.startswith(("plaintiff", "class"))


def _is_plaintiff(reading: Reading, words: str) -> bool:
    """Whether those whom a noun means are called a plaintiff by it: "Roe is listed as the lead plaintiff"."""
    return all("plaintiff" in reading.gathered.word(one) for one in people(words, reading.words))


def _is_of_those_who_sue(reading: Reading, words: str) -> bool:
    """Whether those among whom somebody is told to be are the plaintiffs."""
    them = people(words, reading.words)
    return (them[0].keys == ("@suing",) and not them[0].team) if them else BEHIND.search(words) is not None


def is_of_sued(frame: Frame) -> bool:
    """Whether a clause says no more of its subject than that it is of those who are sued: "were the defendants"."""
    lead = list(takewhile(lambda one: one.low in SOME_OF, frame.clause.rest))
    behind = frame.clause.rest[len(lead) :]
    sued = behind[:1] and behind[0].keys == ("@sued",) and not behind[0].team
    return bool(sued) and [one.tag for one in behind[1:2]] in ([], ["."], [","], [";"])


HOLDING = ((BY_ROLE, _by_role), (MEMBER, _member), (HOLDERS, _holding), *LISTS)
"""What tells who sues or is sued by their role, and how it is read."""


ROLE = re.compile(
    r"(?:also |both |all |an?(?:nother)? |the (?:other )?|named |listed |as |among the |other ){0,4}(?:co-)?[Dd]efendants?\b"
    r"(?! in (?:an?|another|other|several|some|many|most|dozens|hundreds) )"
)
"""What tells of somebody who is sued."""
DATED = re.compile(
    rf"(?: (?:too|only|as well|both))? in {DATE} 's? (?:[\w-]+ )?(?:case|suit|lawsuit|complaint|action)\b"
)
"""A suit that is called by the day on which it was filed."""


def is_role(frame: Frame) -> bool:
    """Whether a clause calls its subject a defendant, and of no suit that another day tells from the one spoken of."""
    found = ROLE.match(frame.rest)
    return found is not None and not is_of_one_day(
        frame.whole, frame.offsets[frame.clause.verb.last + 1] + found.end()
    )


def is_of_one_day(reading: Reading, end: int) -> bool:
    """Whether what a sentence tells up to a place is of one of several suits, by the day of it: "defendants in Wednesday's case"."""
    only = reading.gathered.is_alone and reading.gathered.has_plaintiffs
    return not only and DATED.match(reading.text, end) is not None
