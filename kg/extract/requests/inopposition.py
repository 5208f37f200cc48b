"""Who opposes a request by the paper against it: "In her opposition, Roe argued", "Roe's opposition says", "urged that it be denied"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MOTION, people
from kg.extract.grammar.wording import WHO
from kg.extract.matter.cues import request
from kg.extract.matter.gathered import Keys
from kg.extract.requests.asked import clients
from kg.extract.requests.opposing import oppose_last
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.supposed import is_supposed
from kg.extract.telling.voice import is_asked
from kg.extract.text.cued import Cued, Rules

PAPER = r"(?:[\w-]+ ){0,2}?(?:opposition(?: (?:brief|papers|memorandum|filing))?|opposing (?:brief|papers|memorandum))"
TO = rf"(?: to (?P<what>(?:it|that|{WHO}|(?:the|that|{WHO} 's?) (?:[\w-]+ ){{0,3}}?{MOTION}\b[^,;]*)))?"
IN_PAPER = Cued(
    rf"\b[Ii]n (?:(?P<a>{WHO}) 's? |an? )?{PAPER}{TO}(?= ?[,.;]| that\b| filed\b| to {MOTION}| ?$)",
    "opposition",
    "opposing",
)
"""A paper of opposition in which somebody says something: "wrote in her opposition that"."""
SAYS = Cued(
    rf"(?P<a>{LIST}) 's? {PAPER}{TO}(?: , [^,;]{{1,40}} ,)? (?:says|said|argues|argued|contends|contended|maintains|maintained|calls|called|claims|claimed|points|pointed|notes|noted|insists|insisted|cites|cited|quotes|quoted|relies|relied|leans|leaned)\b",
    "opposition",
    "opposing",
    core=" '",
)
"""A paper of opposition that says something: "Roe's opposition says that"."""
AGAINST_IT = Cued(
    rf"\bin (?:[\w-]+ ){{0,2}}?(?:papers|filings?|brief|briefs|memorandum|letter) (?:opposing|against|objecting to) (?P<what>it|that|{WHO}|(?:the|that|{WHO} 's?) (?:[\w-]+ ){{0,3}}?{MOTION}\b[^,;]*)(?= ?[,.;]| ?$)",
    "opposing",
    "against",
    "objecting to",
)
"""Papers against a motion: "in papers opposing it"."""
DENIED = Cued(
    rf"\b(?:urge[sd]?|urging|asks?|asked|asking|argue[sd]?|arguing|contends?|contended|requests?|requested|wants?|wanted|maintains?|maintained) (?:that )?(?P<what>it|that|both|them|{WHO}|(?:the|that|both|{WHO} 's?) (?:[\w-]+ ){{0,3}}?{MOTION}\b[^,;.]{{0,60}}?) (?:(?:should|must|ought to) be |be )?(?:denied|rejected|overruled|turned down)(?= ?(?:$|[.,;]| (?:and|as|because|since|for|in|on|until|with)\b))",
    "denied",
    "rejected",
    "overruled",
    "turned down",
)
"""What somebody would have a court do with a motion: "urged that it be denied"."""


def opposed_in_papers(reading: Reading) -> None:
    """Notes who opposes a request by what their paper says, or by what they would have done with the request."""
    for read, found in TELLING.matches(reading.text):
        if not is_supposed(reading.text, found) and not is_asked(reading):
            read(reading, found)


def _by_owner(reading: Reading, found: re.Match[str]) -> None:
    """Notes whose paper of opposition is told to say something."""
    _oppose(reading, found, clients(reading.gathered, reading.parties(found["a"])))


def _by_writer(reading: Reading, found: re.Match[str]) -> None:
    """Notes who writes in a paper against a request: whose it is, else the subject of the clause."""
    owner = found.groupdict().get("a")
    named = _called(reading, owner) if owner else ()
    frame = _telling(reading, found)
    doer = frame.gathered.parties_of(frame.mine) if frame is not None and not frame.is_passive else ()
    _oppose(reading, found, clients(reading.gathered, named or doer))


def _called(reading: Reading, owner: str) -> Keys:
    """Those who own a paper by their names, and not by a pronoun, which may be the writer's."""
    return () if any(one.pronoun for one in people(owner, reading.words)) else reading.parties(owner)


def _telling(reading: Reading, found: re.Match[str]) -> Frame | None:
    """The clause that tells what the paper says: the first one behind a paper that opens the sentence, else that around it."""
    told = [one for one in reading.frames if one.clause.verb.finite]
    ahead = [one for one in told if reading.offsets[one.clause.verb.first] < found.start()]
    return ahead[-1] if ahead else next(iter(told), None)


def _by_wisher(reading: Reading, found: re.Match[str]) -> None:
    """Notes who would have a court deny a request."""
    at = next((one for one in reading.frames if reading.offsets[one.clause.verb.last] == found.start()), None)
    if at is not None and not at.is_passive and not at.clause.verb.negated and not at.clause.verb.modal:
        _oppose(reading, found, clients(reading.gathered, reading.gathered.parties_of(at.mine)))


def _oppose(reading: Reading, found: re.Match[str], who: Keys) -> None:
    """Notes that parties oppose the request that a match names, or the last one that is not theirs."""
    if who and reading.gathered.is_party(who):
        oppose_last(reading.gathered, request(found.groupdict().get("what") or ""), who)


TELLING = Rules((IN_PAPER, _by_writer), (SAYS, _by_owner), (AGAINST_IT, _by_writer), (DENIED, _by_wisher))
"""What tells that somebody opposes a request by a paper, and how it is read."""
