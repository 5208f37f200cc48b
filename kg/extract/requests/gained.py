"""What parties are told to get of what they asked for: "won dismissal", "was denied a stay", "failed to persuade the judge"."""

from __future__ import annotations

import re

from kg.extract.appeals.appeals import UNDO
from kg.extract.grammar.phrases import LIST, MANY, MOTION, keys
from kg.extract.grammar.wording import DATE, WHO, text_of
from kg.extract.matter.cues import request, requests_in
from kg.extract.matter.gathered import Keys
from kg.extract.requests.askable import THING as SOUGHT
from kg.extract.requests.asked import clients
from kg.extract.requests.granting import A_MOTION, DENYING, TAKES_MOTION
from kg.extract.requests.rulings import Decision, decide
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.posture import DROPPING, is_suit
from kg.extract.telling.supposed import is_supposed
from kg.extract.telling.voice import is_hearsay
from kg.extract.text.cued import Cued

THING = re.compile(
    r"(?:an? |the |partial |that )?(?:(?:preliminary|temporary)[\w -]{0,20}(?:injunction|order)|(?:partial )?summary judgment|default judgment|class certification|stay\b(?! of execution)|sanctions\b(?! on\b))"
)
"""What a court gives or refuses, called by its own name."""
OWNER = re.compile(rf"(?P<a>{LIST}) 's? (?:[\w-]+ ){{0,5}}?(?:{MOTION}|effort)")
BARE = re.compile(
    rf"(?:$|[.,;]|(?:only|solely) (?:to|for|as to|with respect to|in)\b|as \w+|from the bench|on the spot|in full|in part|without (?:prejudice|comment|a hearing)|(?:on |in )?{DATE}|(?:[\w-]+ ){{1,3}}later\b|(?:last|this|that|earlier) \w+|in [A-Z]\w+)"
)
"""What stands behind a verb that has its object before it: "a motion that the judge denied as premature"."""
COURT = rf"(?:{WHO}|(?:the|an?|that) (?:[\w.-]+ ){{0,5}}?(?:judge|court|panel|justices|jury|jurors|{WHO})(?: in [A-Z]\w+)?)"
PERSUADED = re.compile(rf"{COURT} (?P<what>to\b[^;]*)")
THAT = re.compile(
    rf"(?:the|that|this|his|her|its|their|{WHO} 's?) {MOTION}(?= ?$| ?[.,;]| (?:in|on|last|when) )"
)
PERMITTED = re.compile(r"to (?:intervene|withdraw as|amend|join the (?:case|suit|lawsuit))\b")
CALLED = Cued(
    r"(?<!for )(?<!of )\b(?:(?:court|judge|panel) 's|[Tt]he) (?P<how>grant|denial) of (?P<what>[^,;]*)",
    "grant of",
    "denial of",
)
UNDONE = re.compile(
    r"\b(?:(?:revers|vacat|overturn|set aside|reconsider|rescind|undo|seek|urg|recommend|ask|expect|would|could|may|might|should|if)\w*|sought)\b",
    re.IGNORECASE,
)
"""Where an outcome that is named was undone, or is only wanted."""
TO = re.compile(rf"\b(?:to|for|in favor of) (?P<a>{MANY})")
OF_OTHER = re.compile(
    r"\b(?:an?|another|other|earlier|previous|prior|similar|separate|related|criminal|felony) (?:[\w-]+ ){0,2}?(?:lawsuits?|suits?|cases?|complaints?|claims?|counts?|charges?)\b|\b(?:one|two|three|some|most|several|part|many|half) of\b"
)
"""A suit that is another one, or a part of one."""
AWAY = re.compile(r"(?:away|off|down) from (?:pursuing )?|up (?:on )?")
APPLIED = re.compile(
    r"\b(?:an?|its|his|her|their) (?:[\w-]+ ){0,2}?(?:application|motion) (?:to (?:put (?:in|forward)|introduce|admit|adduce|call|adjourn|postpone|join|add|appeal|reopen|exclude|vary|enforce|disqualify)|for (?:leave|permission|an? (?:adjournment|order|mistrial)|disclosure|costs|security))\b"
)
"""A request of no known kind that is taken back: "withdrew an application to put in fresh evidence"."""
GIVING_UP = DROPPING | {"back", "walk", "give"}
"""Verbs by which who asked for something takes it back, some with "away from"."""
WITHDRAWING = Cued(
    rf"\b(?:notice|letter|papers|stipulation) (?:withdrawing|of (?:the )?withdrawal of) (?:(?P<a>{LIST}) 's? |the (?:[\w-]+ 's? )?)(?:[\w-]+ ){{0,4}}?{MOTION}(?P<what> (?:to|for) [^,;]{{2,80}})?",
    "withdrawing",
    "withdrawal of",
)
"""A paper that takes back a motion: "a notice withdrawing the company's motion was filed"."""
GETTING = frozenset({"obtain", "secure"})
PERSUADING = frozenset({"persuade", "convince"})
GAINING = GETTING | GIVING_UP | PERSUADING | {"win", "lose", "survive", "be", "permit"}


def read_gained(frame: Frame) -> None:
    """Adds "Doe won dismissal"; "Doe lost its bid to dismiss"; "Doe's bid to dismiss failed"; "Doe withdrew its motion"."""
    if frame.verb in GIVING_UP and frame.clause.head is not None:
        _withdrawn(frame)
    elif frame.verb in PERSUADING and (what := persuaded(frame)) and ours(frame):
        if (kind := kind_of(what)) != "motion" and not _is_of_other(frame, what):  # "to reopen the issue"
            decide_ours(frame, kind, "granted")
    elif frame.verb in GETTING and (found := THING.match(frame.rest)) and ours(frame):
        decide_ours(frame, kind_of(f"for {found[0]}"), "granted")
    elif frame.verb in {"win", "lose"}:
        _won(frame)
    elif frame.verb == "survive":
        _survived(frame)
    elif frame.verb == "be" and frame.rest.removeprefix("now ").startswith("moot"):
        _moot(frame)


def read_given(frame: Frame) -> None:
    """Adds "Doe was granted summary judgment"; "Doe was allowed to intervene"; a clause that is passive."""
    us = ours(frame)
    if not us:
        return
    if frame.verb in {"grant", "deny", "award"} and (found := THING.match(frame.rest)):
        decide_ours(frame, request(f"for {found[0]}"), "denied" if frame.verb in DENYING else "granted")
    if frame.verb in {"allow", "permit"} and PERMITTED.match(frame.rest):
        decide_ours(frame, kind_of(frame.rest[:60]), "granted")


def read_called(reading: Reading) -> None:
    """Adds "the court's denial of Doe's motion to compel", where no court undoes it."""
    for found in CALLED.finditer(reading.text):
        words, frame = found["what"], reading.frame_at(found.start()) or next(iter(reading.frames), None)
        if frame is None or UNDONE.search(reading.text) or is_hearsay(reading):
            continue
        thing = THING.match(words)
        category = kind_of(f"for {words}" if thing else words) if thing or A_MOTION.search(words) else None
        owner = OWNER.match(words) or (TO.search(words) if thing else None)
        who = clients(reading.gathered, reading.parties(owner["a"] if owner else None))
        if category is not None:
            decide(frame, Decision(category, who, "granted" if found["how"] == "grant" else "denied"))


def read_taken_back(reading: Reading) -> None:
    """Adds the motion that a paper is told to take back."""
    found = WITHDRAWING.search(reading.text)
    frame = reading.frame_at(found.start()) or next(iter(reading.frames), None) if found else None
    if found is None or frame is None or is_hearsay(reading) or is_supposed(reading.text, found):
        return
    who = clients(reading.gathered, reading.parties(found["a"]))
    decide(frame, Decision(kind_of(f"motion{found['what'] or ''}"), who, "withdrawn"))


def kind_of(words: str) -> str | None:
    """The kind of the request that words name first; None where they name none, or what a higher court may undo."""
    kind = next(iter(requests_in(words)), None)
    return None if kind == "motion" and UNDO.search(words) else kind


def decide_ours(frame: Frame, category: str | None, outcome: str) -> None:
    """Adds the outcome of a request of the subject's, if the kind of it is known."""
    if category is not None:
        decide(frame, Decision(category, ours(frame), outcome))


def persuaded(frame: Frame) -> str:
    """What a court is persuaded to do; empty where others are."""
    if frame.verb not in PERSUADING:
        return ""
    words = frame.clause.rest or tuple(frame.words[frame.clause.verb.last + 1 :])
    found = PERSUADED.match(text_of(words))
    others = found and frame.gathered.parties_of(keys(found[0][: found.start("what")], words))
    return "" if found is None or others else found["what"]


def _is_of_other(frame: Frame, what: str) -> bool:
    """Whether what a court does is to another suit, or to a part of one; not "a suit that Roe brought"."""
    behind = frame.words[frame.clause.verb.last + 1 :]
    named = frame.gathered.parties_of(tuple(key for one in behind for key in one.keys))
    return OF_OTHER.search(what) is not None and not frame.gathered.is_party(named)


def _withdrawn(frame: Frame) -> None:
    """Adds "Doe withdrew its motion"."""
    away = AWAY.match(frame.rest)
    if (frame.verb in DROPPING) == (away is not None):
        return  # "walked away from its bid", but no "dropped away from"
    words = frame.rest[away.end() :] if away else frame.rest
    moved = TAKES_MOTION.match(words) or (frame.verb == "withdraw" and A_MOTION.search(words[:60]))
    if moved:
        kind = kind_of(words) or ("motion" if APPLIED.search(words[:100]) and ours(frame) else None)
        decide(frame, Decision(kind, ours(frame), "withdrawn"))


def _won(frame: Frame) -> None:
    """Adds "Doe won dismissal"; "Doe lost its bid to dismiss"."""
    if _is_of_firm(frame) or not (frame.mine or frame.verb == "lose"):
        return
    words = re.sub(r"^(?:the|a) (?=dismissal\b)", "", frame.rest[:80])
    category = kind_of(f"for {words}" if SOUGHT.match(words) else words)
    if frame.verb == "lose" and category is None and THAT.match(frame.rest) and ours(frame):
        decide(frame, Decision(None, ours(frame), "denied"))
    other = frame.verb == "win" and category == "motiontodismiss" and _is_of_other(frame, frame.rest)
    if not other and (frame.verb == "win" or A_MOTION.search(frame.rest[:40])):
        decide_ours(frame, category, "granted" if frame.verb == "win" else "denied")


def _survived(frame: Frame) -> None:
    """Adds "the suit survived Doe's motion to dismiss"."""
    claims = any(one.low.startswith(("claim", "count")) for one in frame.clause.subject)
    category = kind_of(frame.rest[:80]) if TAKES_MOTION.match(frame.rest) else None
    if category is None or claims or not is_suit(frame.clause.subject):
        return
    owner = OWNER.match(frame.rest)
    who = clients(frame.gathered, frame.parties_behind(owner["a"] if owner else None))
    decide(frame, Decision(category, who, "denied"))


def _is_of_firm(frame: Frame) -> bool:
    """Whether a law firm, which is no party, wins for others: "the firm won dismissal of a suit against Doe"."""
    us = frame.gathered.parties_of(frame.mine)
    acting = {lawyer for lawyer, *_ in frame.gathered.counsel.values()}
    firm = bool(us) and all(frame.gathered.kind(one) == "LawFirm" for one in us)
    return firm and not frame.gathered.is_party(us) and acting.isdisjoint(us)


def _moot(frame: Frame) -> None:
    """Adds "the motion to compel is moot"."""
    subject = text_of(frame.clause.subject)
    if A_MOTION.search(subject) and (category := kind_of(subject)) is not None:
        decide(frame, Decision(category, (), "moot"))


def ours(frame: Frame) -> Keys:
    """The parties whom the subject of a clause names, or for whom its lawyers act."""
    return clients(frame.gathered, frame.gathered.parties_of(frame.mine))


def sought(frame: Frame, subject: str) -> Keys:
    """The kind of a request by what was asked for, if somebody did: "The injunction was refused"."""
    kinds = requests_in(f"for a {subject[4:]}") if subject.lower().startswith("the ") else ()
    return tuple(
        one for one in kinds if one in {filing.category for filing in frame.gathered.filings.values()}
    )
