"""Requests that are called somebody's: "Doe's motion to dismiss", "a motion by Doe", "the parties' cross-motions"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import DESCRIPTION, LIST, MANY, MOTION, MOVED, START, people
from kg.extract.grammar.tokens import Token
from kg.extract.grammar.wording import DATE, WHO
from kg.extract.matter.cues import requests_in
from kg.extract.matter.gathered import Keys
from kg.extract.requests.asked import ask, clients
from kg.extract.telling.frames import Reading
from kg.extract.telling.supposed import THREATENED, is_supposed
from kg.extract.telling.voice import is_told
from kg.extract.text.cued import Cued, Rules

OF_ANOTHER = r"(?!(?:that|the|an?|to|of|on|against|about|oppos\w+|object\w*|respon\w+|repl\w+|answer\w*) )"
"""No word that makes the motion behind it another's: "Roe's response to the motion"."""
OWNERS = rf"{START}{WHO}(?:(?: ,? ?and | , ){DESCRIPTION}{WHO})*"
"""Those whose a motion is; not with the owner of another before it, as in "Doe's motion to remand and Roe's motion"."""
OWNED = Cued(
    rf"(?P<a>{OWNERS}) 's? (?:{OF_ANOTHER}[\w-]+ ){{0,4}}?{MOTION} (?P<what>(?:to|for|seeking|that)\b(?:(?! and {WHO} '| (?:is|are|was|were) (?:\w+ )?(?:expected|likely|anticipated)\b)[^,;])*)",
    *MOVED,
    core=" '",
)
PETITION = re.compile(r"\bpetitions? (?:to|for)\b")
RULED = re.compile(r" and (?:also |then )?(?:grant|den)(?:ed|ied|s|ies|ing|ying)\b")
"""What ends the words for a request, where another one is decided behind it."""
OWNED_BEFORE = Cued(
    rf"(?P<a>{OWNERS}) 's? (?P<what>(?:{OF_ANOTHER}[\w-]+ ){{1,4}}?)motion\b", "motion", core=" '"
)
BY = Cued(
    r"\b(?:motions?|requests?|bid|petition|application|plea|effort|attempt|push)(?P<what>(?: (?:to|for) (?:(?! (?:is|are|was|were|has|had|have|will|that|which|who) )[^,;])*?)?) (?P<by>by|of|from|(?:, )?(?:(?:that |which )?(?:was|were|is|has been|had been) )?(?:filed|brought|made|submitted|lodged)(?: (?:(?:on |in )?\U000f8000|in [A-Z]\w+|last \w+|earlier))? by)"
    rf" (?P<a>{MANY}|{LIST}(?= 's (?:side|part)\b))(?:(?: , [^,;]{{1,50}} ,| ,)?(?P<more> (?:to|for) [^,;]*))?",
    *("motion", "request", "bid", "petition", "application", "plea", "effort", "attempt", "push"),
)
OWN = frozenset({"renew", "file", "withdraw", "press", "win", "lose", "drop", "abandon", "make"})
"""Verbs whose subject's own the paper behind them is."""
OF_SUIT = re.compile(
    r"\b(?:(?:law|counter)?suits?|complaints?|cases?|actions?|(?:counter)?claims?|petitions?|verdict|judgment|order|ruling)$"
)
"""What a request is about, and whose it is that is named behind it."""
SHORT = 4
"""Words for what is asked, behind which who asks may stand: "a motion for partial summary judgment by Roe"."""
KIND = re.compile(
    r"\b(?:dismiss|dismissal|judgment|injunction|order|stay|sanctions|compel|arbitration|remand|intervene|reconsideration|rehearing|strike|transfer|fees|seal|trial|certification)$"
)
"""The last word of what is asked for, where no more is said of it."""
UNNAMED = re.compile(
    rf"\bmotion (?:to|for)\b(?! (?:{DATE}|January|February|March|April|May|June|July|August|September|October|November|December|next|later|early|late|the week)\b)(?! {DATE})"
)
DEALT = re.compile(
    r"\b(?:will|would|may|might|could|whether|if) (?:[\w-]+ ){0,3}?(?:hear|rules?|decides?|considers?|weighs?|take up|address|respond|opposes?|resolves?|denies|deny|grants?|revisit)\b(?:(?!\b(?:any|new|future|another|potential|possible|proposed|draft|planned)\b)[^,;]){0,50}$"
)
"""What may be done about a motion that is there: "she will hear arguments on Roe's motion"."""
IN_PAPER = Cued(
    r"\b[Ii]n an? (?:[\w-]+ ){0,2}?motion (?P<what>(?:to|for)\b[^,;]*?)(?P<end> ?[,.;]| that\b| ?$)",
    "n a ",
)
"""A motion in which somebody is told to say something: "In a motion to dismiss, Roe argued"."""
SAID = frozenset({
    "accuse", "add", "argue", "ask", "assert", "call", "cite", "claim", "contend", "deny", "dismiss", "insist", "maintain",
    "note", "point", "respond", "say", "state", "tell", "write",
})  # fmt: skip
OF_ALL = Cued(
    r"\b(?:[Tt]he|[Bb]oth|[Aa]ll) (?:parties|sides) 's? (?P<how>(?:[\w-]+ ){0,2}?)(?P<cross>cross-)?(?:motions?|requests?) (?P<what>(?:to|for)\b[^,;]*)",
    "parties '",
    "sides '",
)


CERT = Cued(
    rf"(?P<a>{OWNERS}) 's? (?:[\w-]+ ){{0,2}}?(?P<what>cert(?:iorari)? petition)\b(?! (?:is|was) (?:due|expected))",
    "cert petition",
    "certiorari petition",
)
"""A petition to a court above that is called so in short."""
WAS_TO = Cued(
    rf"(?:(?P<a>{OWNERS})|\b[Tt]he [a-z-]+) 's? (?:(?!(?:next|best|usual|likely|probable|typical|expected|possible|standard|only|last) )[\w-]+ ){{0,2}}?(?:answer|response|reply|reaction|move|step|strategy|riposte) (?:was|has been|had been) (?:(?P<what>to (?:move|ask|apply|petition|seek)\b[^,;]*)|an? (?:[\w-]+ ){{0,2}}?motion (?P<more>(?:to|for) [^,;]*))",
    *("answer ", "response ", "reply ", "reaction ", "move ", "step ", "strategy ", "riposte "),
)
"""What somebody's answer to a suit is told to be: "Doe's answer was to move to compel arbitration"."""
ENTERED = Cued(
    rf"^(?:\d+ )?(?:[A-Z]{{3,}} ){{0,3}}MOTION (?:(?P<what>(?:to|for) [^;:]{{2,160}}?) (?:filed )?by (?P<a>{MANY})|by (?P<b>{MANY}) (?P<more>(?:to|for) [^;:]{{2,160}}))",
    "MOTION",
)
"""A line of a docket that stands in a text for itself: "MOTION to Dismiss by Roe"."""

DUE = re.compile(
    r"[^.;,]*? (?:(?:must|(?:has|have|had) to|can|could|may|should) (?:only |still |first )?be (?:filed|made|brought|submitted|lodged)|(?:is|are|was|were) due)\b"
)
"""What tells that a motion named before it is yet to be made: "Roe's motion to dismiss is due in May"."""
ABOUT_IT = re.compile(r"\b(?:to|on|of|against|opposing) (?:an? |the )?$")
"""What makes it a paper about a motion that is due."""


def unnamed(words: str) -> Keys:
    """The unqualified kind, where a motion is named that the code list has no kind for."""
    return ("motion",) if UNNAMED.search(words) else ()


def read_owned(reading: Reading) -> None:
    """Adds the requests that a sentence calls somebody's."""
    for read, found in TELLING.matches(reading.text):
        read(reading, found)


def _owned(reading: Reading, found: re.Match[str]) -> None:
    """Adds what a match calls somebody's."""
    who = _owners(reading, found) if reading.parsed.agents and not _is_due(reading, found) else ()
    if who and not (is_supposed(reading.text, found) and not _is_dealt_with(reading, found)):
        what = f"{RULED.split(found['what'])[0]} {found.groupdict().get('more') or ''}"
        noun = "petition" if PETITION.search(found[0]) else "motion"
        for category in requests_in(f"{noun} {what}") or requests_in(f"for {what}") or unnamed(found[0]):
            if not (pronoun_of(reading, found) and _ends_own(reading, who, category)):
                ask(reading.gathered, who, category, reading.quote)


def _is_due(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a motion is only told to be due, or to have to be filed."""
    about = ABOUT_IT.search(reading.text[: found.start()])
    return about is None and DUE.match(reading.text, found.start()) is not None


def _by(reading: Reading, found: re.Match[str]) -> None:
    """Adds what is asked "by" somebody, who did not only do what it is about."""
    if not _is_of_others(reading, found, _owners(reading, found)):
        _owned(reading, found)


def _entered(reading: Reading, found: re.Match[str]) -> None:
    """Adds the motion of a docket's line."""
    who = clients(reading.gathered, reading.parties(found["a"] or found["b"]))
    for category in requests_in((found["what"] or found["more"]).lower()) or ("motion",) if who else ():
        ask(reading.gathered, who, category, reading.quote)


def _answered(reading: Reading, found: re.Match[str]) -> None:
    """Adds the motion with which somebody answers."""
    who = clients(reading.gathered, reading.parties(found["a"]))
    frame = reading.frame_at(found.start("what" if found["what"] else "more"))
    able = (reading.gathered.is_party(who) or not found["a"]) and frame is not None and is_told(frame)
    what = re.sub(r"^to (?:move|apply) ", "", found["what"] or found["more"])
    for category in requests_in(what) if able and not is_supposed(reading.text, found) else ():
        ask(reading.gathered, who, category, reading.quote)


def _is_dealt_with(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a court or an opponent may do something about the motion that a match names, which is there."""
    before = reading.text[max(0, found.start() - 90) : found.start()]
    return DEALT.search(before) is not None and THREATENED.search(found[0]) is None


def _said_in(reading: Reading, found: re.Match[str]) -> None:
    """Adds the motion in which a party says something."""
    told = [one for one in reading.frames if one.clause.verb.finite]
    ahead = [one for one in told if reading.offsets[one.clause.verb.first] < found.start()]
    opens = found.start() == 0 and found["end"].strip() == ","
    frame = next(iter(told), None) if opens else ahead[-1] if ahead else None
    says = frame is not None and (opens or (frame.verb in SAID and not frame.clause.verb.negated))
    if frame is None or not says or frame.is_passive or is_supposed(reading.text, found):
        return
    who = clients(reading.gathered, reading.gathered.parties_of(frame.mine))
    able = reading.gathered.is_party(who) or not reading.gathered.sides
    for category in requests_in(found["what"]) if who and able else ():
        if not _ends_own(reading, who, category):
            ask(reading.gathered, who, category, reading.quote)


def pronoun_of(reading: Reading, found: re.Match[str]) -> Token | None:
    """The pronoun that alone is the owner of a request: "its motion"; None where a name is."""
    named = people(found["a"], reading.words)
    return named[0] if len(named) == 1 and named[0].pronoun else None


def _owners(reading: Reading, found: re.Match[str]) -> Keys:
    """Those whose a request is called: whoever renews or withdraws "his motion" is "his"."""
    pronoun = pronoun_of(reading, found)
    takes = (one for one in reading.frames if pronoun is not None and one.clause.rest[:1] == (pronoun,))
    frame = next(takes, None)
    if frame is not None and frame.verb in OWN and frame.mine:
        return clients(reading.gathered, reading.gathered.parties_of(frame.mine))
    return clients(reading.gathered, reading.parties(found["a"]))


def _ends_own(reading: Reading, who: Keys, category: str) -> bool:
    """Whether some would move to dismiss the suit that they bring, and nobody countersues them."""
    gathered = reading.gathered
    suing = all(gathered.against(one) is not None for one in who)
    countered = any(
        case.relations and not set(who).isdisjoint(gathered.sides.get(key, ((), ()))[1])
        for key, case in gathered.cases.items()
    )
    sued = any(not set(who).isdisjoint(second) for _, second in gathered.sides.values())
    return category == "motiontodismiss" and suing and not countered and not sued


def _is_of_others(reading: Reading, found: re.Match[str], who: Keys) -> bool:
    """Whether who is named behind a request did what it is about: "a bid to throw out a lawsuit by Roe", "to block a sale by Roe"."""
    what = found["what"]
    if OF_SUIT.search(what):
        return not reading.gathered.is_sued(who)
    if found["by"] == "by":
        return len(what.split()) > SHORT
    return found["by"] in {"of", "from"} and bool(what) and KIND.search(what) is None


def _asked_by_all(reading: Reading, found: re.Match[str]) -> None:
    """Adds the request of both sides, one for each where they cross."""
    suing, sued = reading.gathered.spoken_of()
    if not (suing and sued and reading.gathered.is_alone) or is_supposed(reading.text, found):
        return
    for who in (suing, sued) if found["cross"] else (suing + sued,):
        for category in requests_in(found["what"]):
            ask(reading.gathered, who, category, reading.quote)


TELLING = Rules(
    (OWNED, _owned), (OWNED_BEFORE, _owned), (BY, _by), (OF_ALL, _asked_by_all), (IN_PAPER, _said_in), (ENTERED, _entered), (CERT, _owned), (WAS_TO, _answered)
)  # fmt: skip
"""What calls a request somebody's, and how it is read."""
