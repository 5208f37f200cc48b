"""What a court's own paper holds in the court's voice: "we hold that", "the Court is not persuaded", "Plaintiff has plausibly alleged that"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.naming.names import Named
from kg.extract.papers.benchlines import OPENS
from kg.extract.papers.lines import lines_of, within
from kg.extract.papers.roll import Roll
from kg.extract.text.cued import Cued
from kg.extract.text.passages import Sentence

ADVERBS = r"(?:(?:now|therefore|thus|also|accordingly|further|hereby|likewise|respectfully|nevertheless|nonetheless) )*"
HELD = Cued(
    rf"(?:^|(?<=[,;] )|(?<=[a-z] )|(?<=\n))(?:[Ww]e|I) {ADVERBS}(?:hold|held|conclude|concluded|find|found|reject|rejected|adopt|accept|credit|affirm|reverse|vacate|remand|decline|disagree|agree with|express no view|need not (?:decide|reach|resolve|consider)|(?:are|am) (?:not persuaded|unpersuaded|unable|persuaded|satisfied|convinced)|see no\b|lack jurisdiction|reserve (?:decision|judgment)|cannot (?:say|conclude|agree|accept|find|hold|read)|(?:do|will|would) not (?:read|agree|accept|decide|reach|credit|think|believe|see|disturb))\b(?! (?:that )?(?:if|whether)\b)"
    rf"|[Tt]his [Cc]ourt {ADVERBS}(?:held|rejected|concluded|found)\b|(?:[Tt]he|[Tt]his) [Cc]ourt {ADVERBS}(?:is (?:not (?:prepared|persuaded|convinced)|(?:un)?persuaded|convinced|satisfied|unable)|has no (?:occasion|need|reason)|sees no|cannot (?:say|conclude|find|agree|accept|hold|read)|declines to (?:hold|find|read|decide)|(?:dis)?agrees|expresses no (?:view|opinion)|need not (?:decide|reach)|rejects|credits|reserves|does not (?:believe|credit|agree))\b"
    r"|\bI would (?:affirm|reverse|hold|vacate|deny|grant|remand|dismiss)\b"
    r"|^Nor (?:(?:do|can|will|need|may|could|are|have) (?:we|I)\b|(?:does|can|will|need|is) (?:the|this) [Cc]ourt\b|(?:is|was|were|are) (?:there|it|these|those|this|that)\b)"
    r"|^It is (?:therefore |thus |accordingly |also )?(?:unnecessary|not necessary|enough|immaterial|irrelevant|of no moment) (?:to|that|for)\b",
    *("we ", "We ", "I ", "ourt ", "Nor ", "It is "),
)
PLEADED = Cued(
    r"\b(?P<who>[Pp]laintiffs?|[Dd]efendants?|[Pp]etitioners?|[Cc]omplaint|(?:[A-Z][\w'\u2019-]+)|[Ss]he|[Hh]e|[Tt]hey|[Ii]t) (?:(?:has|have|does|do|did|had) )?(?:not |also |therefore )?"
    r"(?:(?:plausibly|adequately|sufficiently|properly) (?:allege[sd]?|plead(?:s|ed)?|pled|state[sd]?)|fail(?:s|ed)? to (?:(?:plausibly|adequately|sufficiently) )?(?:state|allege|plead)|states? a (?:plausible )?claim)\b",
    *("plausibly", "adequately", "sufficiently", "properly", "fail", "claim"),
)
"""How well somebody has pleaded, which a court says of its parties."""
OPENING = r"^(?:(?:But|And|Yet|So|Here|Moreover|Further(?:more)?|First|Second|Third|Fourth|Accordingly|Thus|Therefore|In short|In sum|As a result|Finally|Even so|Still|Likewise|Similarly|Rather|Indeed|However|Nevertheless|Because [^,;]{3,160}|(?:As|On) [^,;]{3,60}),? )?(?!(?:Whether|If|Unless|When|Where|Although|While|Should|Had|Were|What|Who)\b)"
PARTY = r"(?:(?:[Tt]he )?(?:[Pp]laintiffs?|[Dd]efendants?|[Pp]etitioners?|[Rr]espondents?|[Aa]ppell(?:ant|ee)s?|[Cc]omplaint|[Gg]overnment|[Rr]ecord)(?: [A-Z][\w.&'\u2019-]+){0,3}|[A-Z][\w.&'\u2019-]+(?: [A-Z][\w.&'\u2019-]+){0,3}|[Ss]he|[Hh]e|[Tt]hey|[Ii]t)"
SHOWS = r"(?:show|demonstrate|establish|identify|offer|present|explain|cite|meet|carry|prove|plead|allege|state|point to|support)"
SHOWN = r"(?:shown|demonstrated|established|identified|offered|presented|explained|cited|met|carried|proven|proved|pleaded|pled|alleged|stated|pointed)"
WHAT = r"(?= (?:that|any|how|why|what|when|which|whether|facts?|evidence|an?|the|its|her|his|their|enough|good|sufficient|irreparable|neither|no|nothing|otherwise|prejudice|it|him|them|such|this|these|standing|injury|causation)\b)"
"""What begins what somebody does not show."""
FAILS = Cued(
    rf"{OPENING}(?:{PARTY},? (?:also |therefore |thus |simply |likewise )?(?:(?:has|have) (?:also |therefore |thus |simply )?(?:not|neither) (?:yet )?{SHOWN}{WHAT}|(?:has|have) {SHOWN} (?:neither|no|nothing)\b|(?:has|have) failed to {SHOWS}{WHAT}|(?:does|do) not (?:\w+ )?{SHOWS}{WHAT}|fails? to (?:\w+ )?{SHOWS}{WHAT}"
    r"|(?:is|are) (?:quite |surely |partly |plainly |not )?(?:right|correct|incorrect|wrong|mistaken)(?: (?:as to|that|about|on|in|to)\b|[,.;])"
    r"|(?:offers?|shows?|cites?|identif(?:y|ies)|presents?|points? to|pleads?|alleges?) (?:no\b|nothing\b|neither\b)|(?:is|are) (?:not |therefore |thus |also |likewise )*entitled to\b|(?:is|are) (?:un)?likely to (?:succeed|prevail|show|suffer|prove)\b"
    rf"|cannot (?:show|establish|demonstrate|prevail|recover|maintain|state|meet|carry|rely)\b)|Nor (?:does|do|has|have|can) {PARTY} (?:{SHOWS}|{SHOWN}){WHAT})",
    *(
        "not ",
        "neither ",
        "fail",
        " no ",
        " nothing",
        "entitled",
        "likely",
        "annot",
        "Nor ",
        " right",
        "correct",
        " wrong",
        "mistaken",
    ),
    core=r"(?:has|have|does|do|fails?|offers?|shows?|cites?|identif(?:y|ies)|presents?|points?|pleads?|alleges?|is|are|cannot|can) ",
)
"""What a court says that somebody does not show, or is entitled to."""
ISSUES = r"(?:(?:counter)?claims?|arguments?|contentions?|theor(?:y|ies)|positions?|objections?|defenses?|requests?|allegations?|reliance|provisions?|requirements?|statute|ordinance|law|rule|clause|agreement|contract|covenant|injunction|evidence|complaint|petition|suit|action|case|cause of action|terms?|language|words)"
STANDS = Cued(
    rf"{OPENING}(?:(?:[Tt]h(?:e|is|at|ese|ose)|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir|[Bb]oth|(?:[Tt]he )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){{0,4}}['\u2019](?:s|(?<=s['\u2019]))|[Nn]o|[Nn]either) (?:[\w\u00a7.'\u2019-]+ ){{0,4}}?|[A-Z][a-z]+ (?=claims))?{ISSUES}(?: (?:of|for|under|that|to|on|about|against|based) [^,;]{{1,120}}?)?,? (?:also |therefore |thus |plainly |likewise |accordingly |nevertheless |simply |all )*"
    r"(?:fails?\b(?! to)|falls? short\b|succeeds?\b|lacks? merit\b|misse?s? the mark\b|(?:is|are) (?:also |therefore |thus |likewise |not )*(?:without merit|unavailing|unpersuasive|meritless|misplaced|time-barred|barred|untimely|preempted|moot\b|well[- ]taken|persuasive|facially (?:in)?valid|invalid|unconstitutional|unenforceable|enforceable|void\b|unambiguous|ambiguous|sufficient|insufficient|enough|plausible|implausible|frivolous|waived|forfeited|unsupported|undisputed|foreclosed|unripe|premature)\b"
    r"|(?:does|do) not (?:help|hold|change|matter|apply|reach|save|support|follow|suffice)\b|survives?\b|may (?:proceed|go forward)\b|(?:is|are) (?:quite |entirely )?(?:another|a different) matter\b|(?:can(?:not)?|may) (?:not |also |fairly |reasonably |plausibly )*be (?:read|construed|understood)\b)",
    *(
        "fail",
        "fall",
        "succeed",
        "lack",
        "mark",
        "merit",
        "avail",
        "uasive",
        "misplaced",
        "barred",
        "timely",
        "empted",
        "moot",
        "taken",
        "valid",
        "constitutional",
        "forceable",
        "void",
        "biguous",
    ),
    *(
        "sufficient",
        "enough",
        "plausible",
        "frivolous",
        "waived",
        "forfeited",
        "upported",
        "undisputed",
        "foreclosed",
        "ripe",
        "premature",
        "does not",
        "do not",
        "different m",
        "another m",
        " be read",
        "onstrued",
        "nderstood",
        "surviv",
        "may ",
    ),
)
"""What a court says of a claim, of an argument, of a law: that it fails, that it is invalid."""
SAID = re.compile(
    r"\b(?:argu|contend|maintain|assert|insist|claim|submit|respond|repl|say|urg|mov|reason|conclud|held|object|counter)\w*\b|\b(?:whether|if|unless|must|should|would|may|could|because)\b",
    re.IGNORECASE,
)
"""Words before it by which somebody else says so, or nobody does."""


OTHERS = re.compile(
    r"[^,;]{0,80}?\b(?:arguments?|contentions?|claims?|positions?|suggestions?|assertions?) that\b"
)
"""What opens a sentence that tells what somebody contends, and then what the court says to it."""
SHORT = 15
"""Code points of a sentence at least that holds something: not of "We disagree."."""


def read_findings(
    sentences: list[Sentence], bench: tuple[Named, ...], gathered: Gathered, roll: Roll
) -> set[int]:
    """The starts of the sentences that hold something in the court's own voice, after adding what they hold."""
    signers = list(_authors(gathered, roll))
    found = set()
    for one in sentences:
        who = _author(one.start, signers, bench, gathered, roll) if is_held(one.text) else ()
        if who:
            gathered.say(who, "ruling", (one.start, one.start + len(one.text)))
            if not OTHERS.match(one.text):
                found.add(one.start)  # else it tells too what somebody contends
    return found


def is_held(words: str) -> bool:
    """Whether a sentence of a court's paper holds something in the court's own voice."""
    found = HELD.search(words) or PLEADED.search(words) or FAILS.search(words) or STANDS.search(words)
    others = OTHERS.match(words)
    if found is None or len(words) < SHORT or (others and found.end() > others.end()):
        return False
    before = words[: found.start()]
    return (
        not SAID.search(before)
        and "have jurisdiction" not in before
        and before.count('"') % 2 == 0
        and before.count("\u201c") == before.count("\u201d")
    )


def _authors(gathered: Gathered, roll: Roll) -> Iterator[tuple[int, Keys]]:
    """Where each opinion of a paper begins that names its judge, and who that is."""
    for line in lines_of(gathered.text):
        found = OPENS.fullmatch(line.text)
        who = roll.judges(within(line, found, "name").text) if found else ()
        if who:
            yield line.start, who[:1]


def _author(
    place: int, signers: list[tuple[int, Keys]], bench: tuple[Named, ...], gathered: Gathered, roll: Roll
) -> Keys:
    """Whose voice a place of a paper is in: of the judge who opens that opinion, else of the only judge, else of the court."""
    opened = [who for start, who in signers if start < place]
    if opened:
        return opened[-1]
    judges = tuple(dict.fromkeys(key for one in bench for key in roll.judges(one.name)[:1]))
    if len(judges) == 1:
        return judges
    return tuple(gathered.courts)[:1] if not judges else ()
