"""Judges to whom a suit may come, or should in somebody's eyes: "asked that the case go to Judge Roe", "the transfer would put it before her"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import DATE
from kg.extract.telling.frames import Reading

GOES = (
    r"(?:(?:(?:re-?)?assign|transfer|return|send|sent|giv(?:e|en)|hand|go|put|bring|land|steer|shift|refer|consolidate|mov(?:e(?! for)|ing))"
    r"(?:r?ed|d|ing|ting)?|goes|going|gone|end up|wind up|transfer of)"
)
"""What is done with a suit by which it comes to a judge."""
WISHED = r"\b(?:want|ask|hop|urg|seek|sought|request|oppos|fight|fought|resist|fear|expect|try|tri|plan|push|lobb|prefer|rumor|accus|propos)\w*\b"
UNDECIDED = r"^(?!.*\b(?:order|agree|grant|rul|decid))"
TITLE = r"(?:[\w.-]+ ){0,4}$"
"""What stands between a judge's name and the words before it."""
MEANT = (
    rf"{UNDECIDED}.*(?:\b(?:to|may|might|could|should|would)(?: \w+)? (?:be |have (?:been )?)?{GOES}\b|{WISHED}[^.,;]{{0,60}}\b{GOES}\b)[^.,;]{{0,40}}\b(?:to|before) {TITLE}",
    rf"{UNDECIDED}.*(?:{WISHED}|\bmoved) [^.,;]{{0,60}}\b(?:heard|tried|handled|decided|drawing|hearing|assignment) (?:by |to |of )?{TITLE}",
    rf"\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Rr]umor|would|all but|[Ff]iling) [^.,;]{{0,60}}\b{GOES}\b[^.,;]{{0,40}}\b(?:to|before) {TITLE}",
    rf"\b(?:whether (?:to|it|the (?:case|suit))|^(?:If|Unless|Should|Were)) [^.;]{{0,200}}\b{GOES}\b[^.;]{{0,120}}\b(?:to|before) {TITLE}",
    rf"\bwould (?:rather|sooner|prefer to|like to) (?:be|go|appear|argue|try it) before {TITLE}",
    rf"{WISHED}[^.;]{{0,80}}\bconsolidat\w+ with\b[^.;]{{0,80}}$",
    rf"\bbelongs? (?:before|with|to) {TITLE}",
    rf"\b(?:[Ss]uits?|[Ll]awsuits?|[Cc]omplaint|[Cc]lass action)\b[^.;,]{{0,30}}? (?:(?:comes?|came|(?:was |were )?(?:filed|brought|lodged)|arriv(?:es|ed))(?: [\w-]+){{0,3}} after|follow(?:s|ed)|was prompted by|builds on|stems from)\b[^.;,]{{0,40}}?{TITLE}",
    rf"\b(?:[Ss]uit|[Ll]awsuit|[Cc]omplaint) [^.;]{{0,60}}\b(?:defy\w*|defied|violat\w+|breach\w*|flout\w*|disobey\w*|l(?:ied|ying) to|hid\w* [^.;,]{{1,20}} from)\b[^.;,]{{0,50}}?{TITLE}",
    rf"\b(?:often|frequently|regularly|once|for years|previously|jurors? in a trial|witness in a trial) (?:(?:has |had )?(?:appear|argu|practic|testif|tri)\w* )?before {TITLE}",
    rf"\b(?:nearly|almost|likely to|expected to|set to|due to) (?:be |been |have )?{GOES} (?:to|with|before) {TITLE}",
    r"\b(?:may|might|could|can) (?:also |still )?(?:consent|agree|choose|elect|opt) to [^.;]{0,60}$",
    rf"\b(?:assum|suspect|speculat|guess|rumor|pretend|imagin|dream|jok)\w* (?:that )?{TITLE}",
    rf"\b(?:actor|actress|man|woman|comedian|someone|host) (?:\w+ )?(?:playing|portraying|impersonating|posing as|dressed as|pretending to be) {TITLE}",
    r"\bconfirmation hearing\b[^.;]{0,60}$",
    r"\b(?:want(?:s|ed)?|wish(?:es|ed)?|prefer(?:s|red)?|would like|hop(?:es?|ed|ing) (?:for|that)|ask(?:s|ed)? (?:for|that)) (?:[A-Z][\w.]* |the |that |chief |retired )*$",
)
WINDOW = 240
"""Code points before a judge in which it stands."""
MAY_COME = tuple(map(re.compile, MEANT))
WHERE = re.compile(rf"{WISHED}[^.;]{{0,80}}\b{GOES}\b[^.;]{{0,60}}, where {TITLE}")
"""What stands before a judge who sits where somebody would have the suit: "asked to move it to Ohio, where Judge Roe"."""
NEW = re.compile(
    rf"\b(?:(?:an?|two|three|four|five|several|some|other|another|dozens? of) (?:[\w-]+ |{DATE} ){{0,3}}?(?:class actions?|suits?|lawsuits?|cases?)|one|ones) (?:(?:pending |already )?before|that|which) {TITLE}"
)
"""What stands before a judge of a suit that is told of as a new one: "a dozen suits before Judge Roe"."""


def may_come(reading: Reading, place: int) -> bool:
    """Whether the judge who is named at a place is one to whom the suit may come, or should, or sits in another one."""
    before = reading.text[: reading.offsets[place]][-WINDOW:]
    return (
        any(way.search(before) for way in MAY_COME)
        or WHERE.search(before) is not None
        or _is_of_new(reading, before)
    )


def _is_of_new(reading: Reading, before: str) -> bool:
    """Whether words before a judge tell of a suit as a new one, behind that of the text: "a 2018 case before Judge Roe"."""
    known = reading.gathered.first_told < reading.parsed.start
    return known and not reading.gathered.of_court and NEW.search(before) is not None
