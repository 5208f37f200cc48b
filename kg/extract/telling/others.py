"""Whether a sentence speaks of another suit than that of its text: "In another case, the judge ordered"."""

from __future__ import annotations

import re

from kg.extract.telling.earliersuits import PAST, SETTLED, is_before_filing, settles_another
from kg.extract.telling.frames import Reading
from kg.extract.telling.strangers import STRANGE, is_of_stranger
from kg.extract.text.cued import Cued, Rules

OTHER = Cued(
    r"\b[Ii]n (?:another|an? (?:\w+ )?(?:separate|different|unrelated|earlier|previous|prior|similar|related|parallel|companion)) (?:[\w-]+ ){0,3}?(?:lawsuit|suit|case|action|matter|proceeding|litigation)\b"
    r"|\b(?:won|lost|brought|filed|fought|handled|tried|argued|settled) an? (?:\w+ )?(?:identical|similar|parallel|separate|different|unrelated) (?:[\w-]+ ){0,2}(?:lawsuit|suit|case|battle|fight|dispute|matter)\b"
    r"|\b(?:stayed|paused|dismissed|tossed|rejected|threw out|heard|granted|denied) (?:another|an? (?:separate|similar|different|unrelated|earlier|previous|parallel)) (?:[\w-]+ ){0,2}?(?:lawsuit|suit|case|action)\b(?! version)"
    r"|\b[Ii]n (?:the (?:other|earlier|previous|separate|similar|unrelated|parallel)|(?:the|that|its|his|her) (?:[\w-]+ )?(?:rival|competitor) 's) (?:[\w-]+ ){0,2}?(?:lawsuit|suit|case|action)\b|\b[Ii]n (?:her|his|its|their|the) (?:first|earlier|previous|prior|last|other)(?: one)? ,"
    r"|\b[Tt]he (?:second|third|other) (?:one )?(?:is|was|has been|went|remains|landed) (?:[\w-]+ )?(?:before|assigned|pending|in|to|with)\b"
    r"|^(?:But |And |Yet )?(?:Another|A (?:separate|similar|related|different|second|parallel|companion)) (?:[\w-]+ ){0,3}?(?:lawsuit|suit|case|action|complaint|challenge|bid|effort|attempt)\b",
    *("nother ", "he second ", "he third ", "he other ", " separate ", " different ", " unrelated ", "ival '", "ompetitor '", " earlier ", " previous "),
    *(" first ,", " first one ,", " last ,", " last one ,", " other ,", " other one ,", " prior ", " similar ", " identical ", " related ", "A related ", "A second ", " parallel ", "A parallel ", " companion ", "A companion "),
)  # fmt: skip


OWN_ONES = Cued(
    r"\b[\w-]+s 's? (?:own )?(?:[\w-]+ )?(?:law)?suits (?:are|were|is|have)\b|\b(?:such|similar|copycat|sister|comparable) (?:[\w-]+ )?(?:law)?suits (?:(?!against\b)[\w-]+ ){0,3}?(?:are|were|is|have|has|had|settled|ended|end|get|got)\b|^(?:Another|An? (?:[\w-]+ )?(?:separate|similar|related|parallel|different|earlier|older)) (?:[\w-]+ ){0,2}(?:case|suit|lawsuit|action)\b",
    *("suits ", "nother ", " separate ", " similar ", " related ", " parallel "),
    *(" different ", " earlier ", " older "),
)
"""Suits beside the one of which the text tells: "the drivers' own suits are in Atlanta", "Another case by farmers"."""


THAT = Cued(
    r"\b(?:[Ii]n|hear(?:s|d|ing)|oversee(?:s|ing)|oversaw|handl(?:es|ed|ing)|presid(?:es|ed|ing) over|toss(?:ed|es)|dismiss(?:ed|es)|threw out) that (?:case|suit|lawsuit|action|matter|dispute|trial)\b"
    r"|\b(?:[Ii]n|dismiss(?:ed|ing)?|toss(?:ed|ing)?|threw out|throw out|stay(?:ed)?|heard|hears|oversees|pause[sd]?|transfer(?:red)?) that one\b",
    " that ",
    "n that ",
    core=r"that (?:case|suit|lawsuit|action|matter|dispute|trial|one)\b",
)
"""A suit that is pointed to: "In that case, the judge ruled"."""
BACK = 1500
"""Code points before a sentence in which its paragraph begins."""


ALIKE = Cued(
    r"\b(?:[Ss]imilar|[Tt]he same|[Rr]elated|[Pp]arallel) (?:[\w-]+ ){0,2}(?:claims?|accusations?|allegations?|questions?|issues?|cases?|suits?|lawsuits?|challenges?|complaints?)\b"
    r"|\b(?:cases|suits|lawsuits|complaints) (?:like (?:it|hers|his|theirs) )?(?:are|were|have been|remain) (?:still )?(?:pending|consolidated|waiting|filed)\b"
    r"|\b(?:[Hh]undreds|[Tt]housands|[Dd]ozens|[Ss]cores) of (?:[\w-]+ ){0,2}(?:cases|suits|lawsuits|complaints)\b",
    *("imilar ", "he same ", "elated ", "arallel ", "cases ", "suits ", "complaints "),
)
"""Suits of others that are like the one of which the text tells."""
ENDED = re.compile(r"[.!?][\u201d\"]? (?=[A-Z\u201c\"])")
"""Where a sentence ends within its paragraph."""


def _paragraph(reading: Reading) -> int:
    """Where the paragraph begins that a sentence stands in."""
    start = reading.parsed.start
    return reading.gathered.text.rfind("\n", max(0, start - BACK), start) + 1


def is_among_others(reading: Reading) -> bool:
    """Whether a sentence goes on in a paragraph that begins with the suits of others."""
    gathered, start = reading.gathered, reading.parsed.start
    begin = _paragraph(reading)
    ended = ENDED.search(gathered.text, begin, start + 1)
    if gathered.of_court or ended is None or not begin:
        return False
    return ALIKE.search(gathered.text[begin : ended.end()]) is not None


def in_paragraph(reading: Reading) -> str:
    """The last suit of which a sentence's paragraph is the first to tell; empty for none."""
    gathered, start = reading.gathered, reading.parsed.start
    begin = _paragraph(reading)
    told = {
        one.start or 0: case for case, one in gathered.words.items() if begin <= (one.start or 0) <= start
    }
    return told[max(told)] if told else ""


NEXT = re.compile(
    r"\b(?:[Ss]econd|[Aa]nother|[Ss]eparate|[Dd]ifferent|[Tt]hird|[Oo]ther) (?:[\w-]+ ){0,2}(?:suit|lawsuit|case|complaint|action)\b"
)


ANSWERED = re.compile(
    r"\bcounter-?(?:su|claim|complain)|\bcross-(?:complaint|claim)|\b(?:hit|fired|struck|shot|sued) back\b|\b(?:suit|lawsuit|action|complaint|case) of (?:his|her|its|their) own\b"
)
"""Words by which one who is sued sues back."""


def is_answered(reading: Reading) -> bool:
    """Whether a sentence's paragraph has told before it of a suit that answers another: "Doe hit back with a suit of her own. Also sued is Poe"."""
    gathered, start = reading.gathered, reading.parsed.start
    begin = _paragraph(reading)
    return ANSWERED.search(gathered.text, begin, start) is not None


def is_after_another(reading: Reading) -> bool:
    """Whether a sentence's paragraph has spoken of another suit before it: "A second suit is pending. In March Roe sued"."""
    gathered, start = reading.gathered, reading.parsed.start
    begin = _paragraph(reading)
    return NEXT.search(gathered.text, begin, start) is not None


APART = Cued(
    r"\b(?:[Aa]nother|[Ss]eparate|[Ss]imilar|[Dd]ifferent|[Uu]nrelated|[Ee]arlier|[Pp]revious|[Ss]econd) (?:[\w-]+ ){0,2}?(?:suit|lawsuit|case|complaint|action)\b"
)
"""What calls a suit another one, wherever in its sentence."""


def is_apart(reading: Reading) -> bool:
    """Whether a sentence calls the suit of which it tells another one: "Roe sued Doe in a separate case"."""
    return APART.search(reading.gathered.text, reading.parsed.start, reading.parsed.end) is not None


def is_in_another(reading: Reading, end: int) -> bool:
    """Whether a sentence calls the suit of which it tells another one, before a place: "In a separate case, Roe sued Doe"."""
    return NEXT.search(reading.gathered.text, reading.parsed.start, end) is not None


def is_of_that_suit(reading: Reading) -> bool:
    """Whether a sentence tells of "that case", and its paragraph tells of none before that is the one spoken of."""
    if reading.gathered.of_court or THAT.search(reading.text) is None:
        return False
    gathered, start = reading.gathered, reading.parsed.start
    begin = gathered.text.rfind("\n", max(0, start - BACK), start)
    told = {one.start or 0: case for case, one in gathered.words.items() if begin < (one.start or 0) < start}
    last = told[max(told)] if told else ""
    return not last or last != gathered.topic or not all(gathered.sides[last])


AGAINST_OTHERS = Cued(
    r"\ban? (?:[\w-]+ ){0,2}?(?:lawsuit|suit|case|complaint) (?:(?:filed |brought )?by (?:the )?[^ ]+ )?against [A-Z]",
    " against ",
)
"""A suit against somebody by a name that the text tells nothing else of."""


def _names_party(reading: Reading) -> bool:
    """Whether a sentence names somebody who is a party of a suit of the text."""
    sides = reading.gathered.sides.values()
    return any(not reading.parsed.keys.isdisjoint(first + second) for first, second in sides)


def is_of_cited(reading: Reading) -> bool:
    """Whether a sentence speaks of another case by its caption, and names no party of the text's suits: "as in Roe v. Doe"."""
    return " v . " in reading.text and not _names_party(reading)


def is_of_strangers(reading: Reading) -> bool:
    """Whether a paragraph has named bodies before a sentence, and none of it is a party or acts for one: a newsletter's next item."""
    gathered, start = reading.gathered, reading.parsed.start
    begin = gathered.text.rfind("\n", max(0, start - BACK), start)
    if begin < 0 or _names_party(reading):
        return False
    near = {one.key for one in gathered.named if begin < one.place < start and one.key}
    bodies = {one for one in near if gathered.kind(one) in {"Organization", "LawFirm"}}
    end = gathered.text.find("\n", start)
    apart = {one.key for one in gathered.named if one.place < begin or one.place > end > 0}
    acting = {lawyer for lawyer, *_ in gathered.counsel.values()}
    return bool(bodies) and near.isdisjoint(acting | apart) and not gathered.is_party(tuple(near))


POINTING = Rules((THAT, "that"), (AGAINST_OTHERS, "others"), (OTHER, "other"), (OWN_ONES, "own"))
"""Words that may be of another suit, by what they call it."""


ANEW = Cued(
    r"^(?:But |And |Yet |Meanwhile , )?An? (?:(?!(?:the|an?|that|this|his|her|its|their|both|all) )[\w-]+ ){0,3}?(?:(?:class action|lawsuit|suit) (?:over|about|on|by|from|filed|brought|that|which|in)|(?:action|case) (?:brought|that|which))\b",
    "A ",
    "An ",
    " a ",
    " an ",
)
"""A suit that a sentence opens with as if none had been told of: "A class action over the breach was stayed"."""


def _is_anew(reading: Reading) -> bool:
    """Whether a sentence opens with a suit as a new one, after the only one that the text knows, and names nobody who sues there."""
    gathered = reading.gathered
    if gathered.main is None or ANEW.match(reading.text) is None or gathered.of_court:
        return False
    quote = gathered.words[gathered.main]
    told = (quote.start or 0) < reading.parsed.start or CAPTION in quote.quote
    return told and reading.parsed.keys.isdisjoint(gathered.sides[gathered.main][0])


CAPTION = " v. "  # of a suit that is read of a text's last line
BESIDES = Cued(
    r"(?:Her|His|Their|Its) (?:own )?(?:suit|lawsuit|case|complaint),|Another\b|[^.;]{1,90}? (?:also sued|sued [^.;,]{1,30}?,? (?:too|as well)\b)"
)
"""How a suit is told first that is another's, or whose bearer alone was told of before: "Doe still faces Roe. Her suit, filed in May, says"."""


def _is_before(reading: Reading) -> bool:
    """Whether a sentence stands before the only suit that the text knows, which it tells of in passing, and names nobody who sues there."""
    gathered = reading.gathered
    told = gathered.words.get(gathered.main or "")
    if told is None or gathered.of_court or reading.parsed.start >= (told.start or 0):
        return False
    suing = gathered.sides[gathered.main or ""][0]
    return reading.parsed.keys.isdisjoint(suing) and BESIDES.match(told.quote) is not None


FEDERAL = Cued(
    r"\b[Tt]he federal (?:[\w-]+ )?(?:case|suit|lawsuit|action|complaint)\b(?! (?:court|judge))",
    "he federal ",
)
OF_STATE = re.compile(r"\b(?:County|Circuit Court|Superior Court|Common Pleas|Chancery)\b")


def _is_of_federal(reading: Reading) -> bool:
    """Whether a sentence is on "the federal case", where the only suit that the text knows is in a state's court."""
    seat = reading.gathered.seats.get(reading.gathered.main or "")
    court = reading.gathered.people.get(seat[0]) if seat is not None else None
    return (
        court is not None
        and OF_STATE.search(court.name) is not None
        and FEDERAL.search(reading.text) is not None
    )


def _is_beside_the_one(reading: Reading) -> bool:
    """Whether a sentence tells of another suit than the only one that the text knows."""
    past = is_before_filing(reading) or settles_another(reading)
    return past or _is_of_federal(reading) or _is_anew(reading) or _is_before(reading)


TURNING = Rules(
    *((one, "") for one in (THAT, AGAINST_OTHERS, OTHER, OWN_ONES, ANEW, FEDERAL, PAST, *STRANGE, *SETTLED))
)
"""All words by which a sentence may tell of another suit: most have none of them."""


def is_of_other_suit(reading: Reading) -> bool:
    """Whether a sentence tells of a suit that it calls another one, and the text knows but one."""
    if not reading.parsed.matches(TURNING):
        return reading.gathered.is_alone and _is_before(reading)
    if is_of_stranger(reading) or (reading.gathered.is_alone and _is_beside_the_one(reading)):
        return True
    told = {what for what, _ in reading.parsed.matches(POINTING)}
    if not told:
        return False
    if "others" in told or is_of_that_suit(reading):
        return True
    if not reading.gathered.is_alone:
        return "other" in told and not _names_party(reading)
    return "other" in told or "own" in told
