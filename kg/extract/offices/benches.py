"""Which judges a sentence ties to the suit: by what they do, by what is brought before them, by what is theirs."""

from __future__ import annotations

import re

from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import WHO
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.voice import IMAGINED, teller
from kg.extract.text.cued import Cued
from kg.extract.text.words import listed

DEEDS = listed("""
    acknowledge acquit add admonish adopt affirm agree allow announce appoint approve ask assign award bar block call certify
    chastise choose cite clear compare conclude concur conduct confirm consider consolidate criticize cut decide declare
    decline deem delay deliver deny describe determine direct disagree dismiss disqualify dissent enjoin enter exclude explain
    express extend fault find fine give grant halt handle hear hold impose indicate instruct invalidate issue join keep lift
    limit make note nullify observe oppose order overrule oversee overturn permit postpone preside prohibit question quote
    read reason rebuke recommend reconsider recuse reduce refuse reject release remand remark reopen reprimand require
    reserve restrict reverse revive rule sanction say schedule scold send sentence set side sign sit slash state stay stop strike
    strip suggest supervise suspend sustain take tell throw toss transfer trim try unseal uphold urge vacate void warn weigh
    write grill chide
""")
"""What a judge does in a suit."""
ASSIGNED = frozenset({"assign", "reassign"})
"""What is done to a judge who gets a suit."""
IDLE = re.compile(
    r"(?:(?:\w+ )?(?:no|any) (?:part|role)\b|nothing|the (?:stand|fifth|witness)|bribes?\b|part in\b)"
)
HAVING = frozenset({"have", "get", "let", "see", "draw", "inherit"})
"""What a judge does in a suit where a word of it stands behind."""
SEEMING = frozenset({"appear", "seem", "look"})
DOUBTFUL = re.compile(
    r"(?:to be )?(?:\w+ly )?(?:skeptical|sceptical|unpersuaded|persuaded|unconvinced|convinced|inclined|receptive|sympathetic|troubled|unmoved|doubtful|poised|ready|reluctant|open|hesitant|torn|unlikely|likely|unimpressed|wary)\b"
)
"""How judges "seem" in a suit."""
APPOSED = re.compile(
    r"\bjudge (?:(?:overseeing|presiding|hearing|handling|in|on)\b[\w ]{1,40} )?, $|\b(?:judge|[Pp]residing|(?:[Pp]residing over|[Oo]verseeing|[Hh]earing|[Tt]rying) [a-z ]{2,12}) (?:is|was) $"
)
OF_SUIT = re.compile(
    r"(?!(?:nothing|no|never|little|with)\b)(?:[^\s;]+ ){0,5}?(?:cases?|suits?|lawsuits?|matter|litigation|claims?|counts?|complaint|trial|jury|jurors|verdict|judgment|discovery|proceedings?)\b"
)
"""What stands behind a deed that is none."""
UNREAL = frozenset({"would", "could", "might", "should", "never"})
OF_COURT = SUITS | listed("verdict trial jury jurors judgment motion motions liable injunction")
"""Words of which a sentence has one that speaks of a suit."""
LEFT = re.compile(
    r"\b(?:[Ff]ormer|[Rr]etired|[Ll]ate(?! (?:\w+day|last|this|in|on)\b)|[Oo]nce(?! (?:again|more)\b)|[Dd]isgraced)(?: (?:\w+|U\.S\.|[A-Z]\.)){0,4} $|\b[Ee]x-$"
)
"""What stands before one who is no judge any more."""
AFAR = re.compile(
    r"\b(?:succe(?:ed(?:ed|s|ing)?|ssor (?:to|of))|replac(?:ed?|es|ing)|clerk(?:ed|s|ing)? for|(?:law )?clerk (?:to|for|of)|appoint(?:ed|ing)|seat (?:\w+ ){0,3}by|vacated by|portrait of) (?:the )?(?:\w+ )?$"
    r"|\bwho (?:had |has |was |also )?(?:earlier|previously|once|formerly|long ago)\b[^.;]{0,100}$"
    r"|\b(?:bankruptcy|divorce|custody|probate|conservatorship|criminal (?:case|trial)|prosecution|guilty plea|sentencing|sentenced|foreclosure|arbitration)\b[^.;]{0,40}$"
)
"""What stands before a judge who sits elsewhere: "who succeeded Judge Roe", "in her divorce before Judge Roe"."""
FORMER = re.compile(
    r"\b(?:[Ff]ormer|[Rr]etired|[Dd]isgraced|[Ee]x-)(?: ?(?:[A-Z]\w+|U\.S\.)| judge| justice){0,4} $"
)
"""What stands before one of whom a text tells first as no judge any more."""
BEFORE = re.compile(
    r"(?:\b(?:[Bb]efore|(?<!appointed )by|assigned(?: \w+)? to|referred to|sent to|given to|went to|went before|in front of|sitting under|back to|letter to|panel(?: (?:included|includes|was|is|of|consisted|comprised|comprising|made up)\b[^.;]{0,30}|(?: ,)?(?: --| \u2014)?))"
    r"|\b(?:case|lawsuit|suit|matter|action|motion|trial|hearing|papers|ruling|order|decision|opinion|verdict|jury|filing|request|petition|injunction|court|litigation)\b[^.;]{0,60}\b(?:to|of|from|is|was|as))"
    rf" (?:[\w.-]+ ){{0,5}}(?:{WHO} ,? ?(?:and )?(?:[\w.-]+ ){{0,3}}){{0,6}}$"
)
"""What stands before a judge to whom something of the suit is brought, or from whom it comes."""
ASKED = re.compile(
    r"\b(?:tell|tells|told|telling|ask|asks|asked|asking|urge|urged|urging|petitioned|beg\w*|want|wants|wanted) (?:[\w.-]+ ){0,5}$"
)
"""What stands before a judge of whom somebody wants something."""
QUOTED = re.compile(
    r"\b(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|relied on|relying on|pointed to|pointing to|invok(?:ed|ing)|like)\b[^.;]{0,60}\b(?:opinion|ruling|order|decision|dissent)s?\b[^.;]{0,30}$"
)
"""What stands before a judge of whose opinion elsewhere somebody speaks."""
CITING = re.compile(
    r"\b(?:cit(?:ed?|es|ing)|quot(?:ed?|es|ing)|rel(?:y|ies|ied|ying) (?:heavily )?on|point(?:s|ed|ing)? to|invok(?:ed?|es|ing)) an? (?:[^ .;,]+ ){0,3}?(?:opinion|ruling|order|decision|dissent|case)\b"
)
"""An opinion of another case that somebody cites, whatever a judge did there."""
GOES = r"(?:(?:re-?)?assign|transfer|move|return|send|sent|go)(?:r?ed|d)?"
MEANT = re.compile(
    rf"^(?!.*\b(?:order|agree|grant|rul|decid)).*(?:\b(?:to|may|might|could|should|would)(?: \w+)? (?:be )?{GOES}\b|\b(?:want|ask|hop|urg|seek)\w*\b[^.,;]{{0,60}}\b{GOES}\b)"
    r"[^.,;]{0,40}\b(?:to|before) (?:[\w.-]+ ){0,4}$|\bbelongs? (?:before|with|to) (?:[\w.-]+ ){0,4}$"
)
"""What stands before a judge to whom a suit may come, or should in somebody's eyes."""
OWN = re.compile(
    r" 's? (?:[\w-]+ ){0,3}?(?:rulings?|orders?|decisions?|opinions?|courtroom|court|chambers|judgment|dismissal|injunction|findings?|verdict|instructions?|sentence|questions?|reasoning|docket|analysis)\b"
)
"""What is a judge's in a suit."""
ROLE = re.compile(
    r" , (?:who|the judge|a judge|presiding)\b(?![^.;]{0,60}\b(?:nothing|not|no|never|former\w*)\b)[^.;]{0,60}\b(?:case|suit|lawsuit|trial|matter|presid\w+|oversee\w*|overs\w+|hear\w*)\b|(?: ,)? (?:presiding|, presiding)"
)
"""What stands behind a judge who is told to have the suit."""


SIMILAR = Cued(
    r"\b(?:[Aa]n?|[Tt]he) (?:nearly |almost |virtually |strikingly |very )?(?:identical|similar|separate|unrelated|parallel) (?:[\w-]+ )?(?:case|suit|lawsuit|battle|fight|dispute|matter|action|class action)\b",
    *(" identical ", " similar ", " separate ", " unrelated ", " parallel "),
)
"""A suit beside that of the text, of whose judge a sentence tells."""
OWN_BEFORE = Cued(
    rf"(?:{WHO} 's?|\b[Hh]is|\b[Hh]er|\b[Ii]ts|\b[Tt]heir) (?:earlier|previous|prior|first|other|separate|parallel) (?:[\w-]+ ){{0,2}}?(?:suit|lawsuit|case|complaint|action)\b",
    *(f" {one} " for one in ("earlier", "previous", "prior", "first", "other", "separate", "parallel")),
)
"""A suit of somebody's before or beside that of the text: "Roe's earlier suit, against Holm"."""
SEVERAL = re.compile(
    r"(?:(?:More|Fewer) than|About|Most|Many|Some|Half|Hundreds|Thousands|Nearly|Roughly|Close to|Others|The (?:others|rest|other)|Dozens|Several)\b[^.;]{0,60}?\b(?:are|were|have been|remain) (?:[\w-]+ ){0,6}?(?:in|before|pending|consolidated|gathered|assigned|centralized)\b",
    re.IGNORECASE,
)
"""Suits beside that of the text, of whose judge a sentence tells: "More than half are in Chicago, before Judge Roe"."""
CROWD_SUES = Cued(
    rf"^(?:[\w.-]+ |{WHO} (?:'s? )?){{0,4}}?(?i:shareholders|investors|stockholders|consumers|customers|users|employees|workers|drivers|families|parents|authors|artists|buyers|patients|residents|tenants|subscribers) (?:[a-z]+ ){{0,3}}?(?:suing|sued)\b",
    " suing ",
    " sued ",
)
"""People without a name who sue: "Former shareholders are suing Roe in Boston, before Judge Lee"."""
WHICH_SUED = Cued(
    rf"(?P<a>{WHO}) , (?:who|which) (?:(?:has|had|also|separately) ){{0,2}}(?:sued|brought|filed an?|filed (?:his|her|its) own)\b",
    ", who ",
    ", which ",
)
"""One who is told to have sued: "Judge Roe found for Holm, which sued in May"."""


BROKE = re.compile(
    r"\bChapter (?:7|11|13|15)\b|\b[Bb]ankruptcy (?:judge|court|protection)|\b[Bb]ankruptcy Judge"
)
"""Words by which a text is on a bankruptcy, and a suit only one thing more."""


def ties(reading: Reading, judge: str) -> bool:
    """Whether a sentence ties a judge to a suit, and does not only name one."""
    if (reading.words and IMAGINED.match(reading.words[0].text)) or _is_former(reading, judge):
        return False
    similar = reading.gathered.is_alone and SIMILAR.search(reading.text) is not None
    similar = similar or OWN_BEFORE.search(reading.text) is not None
    beside = (
        similar
        or SEVERAL.match(reading.text) is not None
        or _is_of_crowd(reading)
        or _is_of_stranger(reading)
    )
    if beside or _is_of_bankruptcy(reading) or (not _is_of_suit(reading) and _is_of_others(reading)):
        return False
    places = [place for place, one in enumerate(reading.words) if one.tag == "W" and judge in one.keys]
    cited = places and CITING.search(reading.text, 0, reading.offsets[places[0]])
    if not cited and any(_does(frame, judge) for frame in reading.frames):
        return True
    return any(_is_reached(reading, place) for place in places)


def _is_of_crowd(reading: Reading) -> bool:
    """Whether people without a name sue, where only bodies bring the suit that the text tells of."""
    suing = reading.gathered.sides.get(reading.gathered.main or "", ((), ()))[0]
    bodies = bool(suing) and all(reading.gathered.kind(one) == "Organization" for one in suing)
    return bodies and CROWD_SUES.search(reading.text) is not None


def _is_of_stranger(reading: Reading) -> bool:
    """Whether a sentence tells that somebody sued who has no part in the suit that is spoken of."""
    gathered, found = reading.gathered, WHICH_SUED.search(reading.text)
    sides = gathered.spoken_of()
    who = reading.parties(found["a"]) if found else ()
    return bool(who) and bool(sides[0]) and not {key for side in sides for key in side}.intersection(who)


def _is_former(reading: Reading, judge: str) -> bool:
    """Whether a judge is told of first as one who is none any more: "a story about former Circuit Judge Roe"."""
    person, text = reading.gathered.people.get(judge), reading.gathered.text
    return person is not None and FORMER.search(text, max(0, person.start - 60), person.start) is not None


def _does(frame: Frame, judge: str) -> bool:
    """Whether a clause tells what a judge does in court."""
    if (
        judge not in _judging(frame)
        or _is_former(frame, judge)
        or (frame.is_passive and frame.verb not in ASSIGNED)
    ):
        return False
    seems = frame.verb in SEEMING and DOUBTFUL.match(frame.rest)
    if (
        frame.verb not in DEEDS | ASSIGNED
        and not seems
        and not (frame.verb in HAVING and OF_SUIT.match(frame.rest))
    ):
        return False
    head, source = frame.clause.head, teller(frame)
    if head is not None and _has_left(frame, head.start):
        return False
    if source is not None and not source.decides and source.verb not in {"announce", "report", "show"}:
        return False  # "Roe said Judge Lee heard her case", as only she says
    verb = frame.clause.verb
    unreal = any(one.low in UNREAL for one in frame.words[verb.first : verb.last])
    return not unreal and IDLE.match(frame.rest) is None


def _judging(frame: Frame) -> frozenset[str]:
    """Whom a clause's subject names, all of a panel: "Judge Roe, joined by Judges Doe and Lee"."""
    people = frame.gathered.people
    panel = any(key in people and people[key].judge for key in frame.mine)
    listed = (key for one in frame.clause.subject if one.tag == "W" and panel for key in one.keys)
    return frozenset((*frame.mine, *listed))


def _has_left(reading: Reading, start: int) -> bool:
    """Whether one who is named at a place is told to be a judge no more."""
    return LEFT.search(reading.gathered.text[max(0, start - 60) : start]) is not None


def _is_reached(reading: Reading, place: int) -> bool:
    """Whether something of the suit comes to the judge who is named at a place, or from there."""
    offset = reading.offsets[place]
    before, text = reading.text[max(0, offset - 120) : offset], reading.text
    if _has_left(reading, reading.words[place].start) or AFAR.search(before) or MEANT.search(before):
        return False
    if OWN.match(text, offset + 1) or ROLE.match(text, offset + 1):
        return True
    if BEFORE.search(before):
        return QUOTED.search(before) is None
    if APPOSED.search(before):  # "a federal judge, Roe, heard it"
        return any(one.verb in DEEDS or one.verb == "be" for one in reading.frames)
    return ASKED.search(before) is not None and _is_of_suit(reading)


def _is_of_bankruptcy(reading: Reading) -> bool:
    """Whether a sentence before the suit is told of names none of its parties, in a text that tells of a bankruptcy before."""
    gathered = reading.gathered
    first = min((one.start or 0 for one in gathered.words.values()), default=0)
    sides = {key for both in gathered.sides.values() for side in both for key in side}
    before = reading.parsed.start < first and sides.isdisjoint(reading.parsed.keys)
    return before and BROKE.search(gathered.text, 0, first) is not None


def _is_of_suit(reading: Reading) -> bool:
    """Whether a sentence names a party of a suit of the text, or speaks of a suit."""
    sides = {key for both in reading.gathered.sides.values() for side in both for key in side}
    told = {one.low for one in reading.words}
    return not sides.isdisjoint(reading.parsed.keys) or not told.isdisjoint(OF_COURT)


def _is_of_others(reading: Reading) -> bool:
    """Whether a sentence before the suit is told of names people or bodies beside judges and courts."""
    gathered = reading.gathered
    if not gathered.words or reading.parsed.start >= min(one.start or 0 for one in gathered.words.values()):
        return False
    named = [one for one in reading.parsed.keys if gathered.kind(one) not in {"", "Court"}]
    return any(not gathered.people[one].judge for one in named)
