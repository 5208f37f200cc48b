"""Orders, stipulations and notices: the claims they dismiss, the appeals they give notice of, who is called a party."""

from __future__ import annotations

import re

from kg.extract.appeals.appeals import appeal
from kg.extract.grammar.phrases import MOTION
from kg.extract.grammar.wording import WHO
from kg.extract.matter.cues import request, theories
from kg.extract.matter.gathered import Gathered
from kg.extract.papers.decisions import PREJUDICE, decide, dismissed
from kg.extract.papers.docketrows import motion_in
from kg.extract.papers.roll import Roll
from kg.extract.requests.asked import clients
from kg.extract.requests.rulings import Decision
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued
from kg.extract.text.passages import Sentence
from kg.model import Quote

BARE = re.compile(
    r"(?:\d{1,2}\.\s+)?(?:Accordingly, |Therefore, |For (?:these|the foregoing) reasons,? )?(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts) (?:motion|request|application) (?:is|was) (?:hereby )?(?:granted|denied)\b"
)
NOTICE = Cued(
    r"\b(?:notice|hereby)\b.{0,80}?\b(?:that |hereby )?(?P<who>.{3,240}?),? (?:hereby )?(?:cross-)?appeals?\b(?: to)?(?P<rest>.*)",
    "appeal",
    flags=re.IGNORECASE | re.DOTALL,
)
DISMISSED = Cued(
    r"(?:\d{1,2}\.\s+)?(?P<before>[^.;:]{0,80}?)\b(?P<what>claims?|counterclaims?|cross-?claims?|complaint|causes? of action)\b(?P<behind>[^;]{0,320}?)\b(?:is|are|shall be|were|was) (?:hereby )?(?:voluntarily )?dismissed(?P<how>[^.;]{0,80})",
    "dismissed",
    flags=re.IGNORECASE | re.DOTALL,
)
ONE_CLAIM = re.compile(
    r"(?:counter|cross-?)?(?:claims?|causes? of action) (?:for|of|under|that)\b", re.IGNORECASE
)
"""Claims that are told by what they are for, and are not the whole suit."""
RELATIVE = Cued(
    r"\b(?:claims?|causes? of action)(?: for| of)? (?P<t>[^.;]{3,160}?),? (?:which|that) (?:is|are) (?:hereby )?dismissed(?P<how>[^.;]{0,80})",
    "dismissed",
    flags=re.IGNORECASE,
)
JUDGED = Cued(
    r"\b(?:judgment|order)\b[^.;]{0,60}?\bdismissing (?:all (?:of )?)?(?:the |its |her |his |this |plaintiff\S* )*(?:claims?|complaint|action|case|suit)\b[^.;]*\b(?:was|is) entered",
    "dismissing",
    flags=re.IGNORECASE,
)
DROPS = re.compile(
    r"\b(?:[Pp]laintiffs?|[Pp]etitioners?)\b[^.;]{0,120}? (?:hereby )?(?:voluntarily )?dismiss(?:es)? (?:this|the above-captioned|the|its|his|her|their) (?:entire )?(?:action|case|lawsuit|suit|complaint)\b(?P<how>[^.;]{0,120})"
)
"""A notice by which those who sue end their suit."""
WISHED = re.compile(r"\b(?:move|ask|request|seek|urge|whether|if|should|may|must|to) ", re.IGNORECASE)
AS_TO = re.compile(r"\b(?:granted|denied)\b[^.;]{0,40}?\bas to (?P<t>[^.;]{3,200})", re.IGNORECASE)
BOTH = re.compile(
    r"(?<![^.;])(?P<what>[^.;]*?\bmotion\b[^.;]*?) (?:is|are) (?:hereby )?(?P<first>granted|denied)\b[^.;]{0,20}? (?:as to|with respect to) (?P<a>[^.;]*?),? (?:and|but)"
    r" (?:is |are )?(?:otherwise )?(?P<second>granted|denied)\b(?:[^.;]*? (?:as to|with respect to) (?P<b>[^.;]*))?",
    re.IGNORECASE,
)


def read_notice(sentence: Sentence, gathered: Gathered, roll: Roll) -> bool:
    """Whether a sentence gives notice of an appeal, after adding it."""
    found = NOTICE.search(sentence.text)
    named = gathered.parties_of(roll.parties(found["who"])) if found else ()
    who = tuple(one for one in named if gathered.is_party((one,))) or named
    if found is None or gathered.main is None or not who:
        return False
    quote = _quote(sentence, gathered)
    for judge in roll.judges(found["rest"]):
        gathered.benches.setdefault((judge, gathered.main), quote)
    appeal(gathered, gathered.main, who, quote, roll.court(found["rest"]))
    return True


def read_dismissed(sentence: Sentence, gathered: Gathered, roll: Roll) -> bool:
    """Whether a sentence dismisses claims of some of those who sue, after adding the claims that it dismisses."""
    quote = _quote(sentence, gathered)
    suing, sued = gathered.sides[gathered.main] if gathered.main else ((), ())
    for found in RELATIVE.finditer(sentence.text) if suing and sued else ():
        if named := theories(found["t"]):
            gathered.claim(suing, sued, named, quote)
            gathered.state(suing[0], "dismissed", quote, named, prejudice=_prejudice(found["how"]))
    drops = DROPS.search(sentence.text) if suing else None
    if drops is not None and not WISHED.search(drops[0].removesuffix(drops["how"])):
        gathered.state(suing[0], "dismissed", quote, prejudice=_prejudice(drops["how"]))
    if suing and JUDGED.search(sentence.text):
        gathered.state(suing[0], "dismissed", quote, prejudice=_prejudice(sentence.text))
    found_ = DISMISSED.match(sentence.text)
    return (
        found_ is not None and not RELATIVE.search(sentence.text) and _owned(found_, sentence, gathered, roll)
    )


def _owned(found: re.Match[str], sentence: Sentence, gathered: Gathered, roll: Roll) -> bool:
    """Whether the dismissed claims are of some of one side alone, after adding that they are dismissed."""
    owner = re.split(r"\b(?:against|for|which|including|who)\b", found["behind"])[0]
    who = gathered.parties_of(roll.parties(owner) or roll.parties(found["before"]))
    suit = gathered.against(who[0]) if who else None
    back = "counter" in found["what"].casefold() or "cross" in found["what"].casefold()
    if suit is None or back != _is_back(who[0], gathered):
        return False
    quote = _quote(sentence, gathered)
    if set(who) < set(gathered.sides[suit[0]][0]):
        dismissed(gathered, who, suit[1], found[0], quote)
        return True
    named = theories(f"{found['before']} {found['what']}{found['behind']}")
    if named or not ONE_CLAIM.match(found["what"] + found["behind"]):
        gathered.state(who[0], "dismissed", quote, named, prejudice=_prejudice(found["how"]))
    return False


def _is_back(who: str, gathered: Gathered) -> bool:
    suit = gathered.against(who)
    return suit is not None and any(one.kind == "countersuit" for one in gathered.cases[suit[0]].relations)


def _prejudice(words: str) -> bool | None:
    found = PREJUDICE.search(words)
    if found is not None:
        return found["out"] is None
    return (
        False
        if re.search(r"\bleave to amend\b", words, re.IGNORECASE) and "without leave" not in words.casefold()
        else None
    )


def read_split(sentence: Sentence, gathered: Gathered, roll: Roll) -> bool:
    """Whether a sentence grants one motion as to some claims and denies it as to others, after adding what it does."""
    found = BOTH.search(sentence.text)
    if found is None or gathered.main is None or found["first"].casefold() == found["second"].casefold():
        return False
    quote = _quote(sentence, gathered)
    category, who = motion_in(found["what"], roll)
    decide(gathered, Decision(category or "motion", who, "grantedinpart"), quote)
    suing, sued = gathered.sides[gathered.main]
    if suing and sued and category == "motiontodismiss" and not set(who) & set(suing):
        granted, denied = (
            (found["a"], found["b"]) if found["first"].casefold() == "granted" else (found["b"], found["a"])
        )
        gathered.claim(suing, sued, theories(denied or ""), quote)
        if ended := theories(granted or ""):
            gathered.claim(suing, sued, ended, quote)
            gathered.state(suing[0], "dismissed", quote, ended, prejudice=_prejudice(granted))
    return True


def read_scope(sentence: Sentence, gathered: Gathered) -> None:
    """Adds the claims that a ruling on the defendants' motion names: "denied as to fraud and breach of contract"."""
    found = AS_TO.search(sentence.text)
    if (
        found is None
        or gathered.main is None
        or re.search(r"counterclaim|plaintiff['\u2019]?s?['\u2019]? motion", sentence.text, re.IGNORECASE)
    ):
        return
    suing, sued = gathered.sides[gathered.main]
    said = re.search(r"\bmotion (?:to|for) [^.;]*", sentence.text, re.IGNORECASE)
    about = said is None or request(said[0].lower()) in {"motiontodismiss", "motionforsummaryjudgment", None}
    if suing and sued and about and (named := theories(found["t"])):
        gathered.claim(suing, sued, named, _quote(sentence, gathered))


TAKEN_BACK = re.compile(rf"(?:its\b|their\b|his\b|her\b|the\b|{WHO})[^,;]{{0,40}}?\b{MOTION}\b")
"""The motion that somebody withdraws."""


def read_withdrawn(reading: Reading) -> None:
    """Adds the motions that those who made them withdraw."""
    gathered = reading.gathered
    for frame in reading.frames:
        verb = frame.clause.verb
        told = verb.word == "withdraw" and verb.finite and frame.outer is None
        if not told or verb.passive or verb.modal or verb.negated:
            continue
        who = clients(gathered, gathered.parties_of(frame.mine))
        category = request(frame.rest) if TAKEN_BACK.match(frame.rest) else None
        if who and category is not None:
            decide(gathered, Decision(category, who, "withdrawn"), reading.quote)


def _quote(sentence: Sentence, gathered: Gathered) -> Quote:
    return gathered.quote((sentence.start, sentence.start + len(sentence.text)))
