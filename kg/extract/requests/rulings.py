"""What a court decides: the request that a decision is about, and the ruling that it makes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from kg.extract.grammar.subjects import RULING
from kg.extract.grammar.wording import text_of
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.requests.asked import ask
from kg.extract.telling.frames import Frame
from kg.model import Disposition, Filing, Quote, Ruling

AGAIN = re.compile(r"\b(?:revisit\w*|renew\w*|without prejudice|refil\w+|for now|for the moment)\b")
MOTION = re.compile(r"\b(?:motions?|requests?)\b")
REQUEST = re.compile(r"\b(?:[Tt]he|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) request\b(?! (?:for|to|that)\b)")
REQUESTED = re.compile(r"\brequest(?:s|ed|ing)\b")
"""A request, and what is asked for, without a motion's name."""
MOVED = re.compile(r"\bmoved (?:to|for)\b")
ENDING = frozenset({"drop", "withdraw", "dismiss", "abandon", "settle", "let"})
"""What parties do to their own suits."""
NEXT = 3
"""Code points between a sentence and the next one."""
FILED_ANEW = re.compile(r"\b(?:without prejudice|refil\w+)\b")


class Decision(NamedTuple):
    """How a request of some was decided, and by which judges; of a kind, or (None) whichever is meant."""

    category: str | None
    who: Keys
    outcome: str
    judges: Keys = ()


def waiting(gathered: Gathered, category: str | None, who: Keys, place: int | None = None) -> str | None:
    """The last request of the kind that has no outcome yet; of whatever kind, the one told of last before a place comes first."""
    last = gathered.filings.get(gathered.request or "") if category is None else None
    first = [(last.key, last)] if last is not None else []
    order = [*first, *reversed(gathered.filings.items())]
    if category is None and place is not None:
        order = [told for told in order if started(told[1]) <= place]
    for key, one in order:
        if category in {None, one.category} and _may_be_of(one, who) and _ruling(gathered, key) is None:
            return key
    return None


def just_asked(frame: Frame) -> Filing | None:
    """The request of some that a sentence, or the one right before it, tells of last; None where they tell of none."""
    gathered, start = frame.gathered, frame.parsed.start
    told = [(one, key) for one, key in gathered.asked if (one.start or 0) <= start]
    quote, key = max(told, key=lambda one: one[0].start or 0, default=(None, ""))
    filing = gathered.filings.get(key)
    if quote is None or filing is None or not filing.on_behalf_of:
        return None
    between = gathered.text[(quote.start or 0) + len(quote.quote) : start]
    near = 0 < len(between) <= NEXT and not between.strip()
    return filing if near or quote.start == start else None


def started(filing: Filing) -> int:
    """Where a request is told of first."""
    return min((one.start or 0 for one in filing.evidence if isinstance(one, Quote)), default=0)


def decided_before(frame: Frame, outcome: str) -> str | None:
    """The kind of the request that the sentence before decides in a way; None where it decides none so."""
    last = next(reversed(frame.gathered.rulings.values()), None)
    told = next((one for one in last.evidence if isinstance(one, Quote)), None) if last is not None else None
    if last is None or told is None or last.dispositions[0].outcome != outcome:
        return None
    between = frame.gathered.text[(told.start or 0) + len(told.quote) : frame.parsed.start]
    near = 0 < len(between) <= NEXT and not between.strip()
    return last_decided(frame.gathered) if near else None


def last_decided(gathered: Gathered) -> str | None:
    """The kind of the request whose outcome was told of last; None where none was."""
    last = next(reversed(gathered.rulings), None)
    filing = gathered.filings.get(last.removeprefix("ruling-")) if last is not None else None
    return filing.category if filing is not None else None


def _whole(gathered: Gathered, category: str | None, who: Keys) -> str | None:
    """The request of the kind that was told to be decided as a whole."""
    for key, one in gathered.filings.items():
        ruling = _ruling(gathered, key)
        if (
            one.category == category
            and _may_be_of(one, who)
            and ruling
            and ruling.dispositions[0].outcome in {"granted", "denied"}
        ):
            return key
    return None


def _may_be_of(one: Filing, who: Keys) -> bool:
    """Whether a request is some's, as far as is known."""
    return not who or not one.on_behalf_of or bool(set(who) & set(one.on_behalf_of))


def _ruling(gathered: Gathered, filing: str) -> Ruling | None:
    return gathered.rulings.get(f"ruling-{filing}")


def decide(frame: Frame, decision: Decision) -> None:
    """Adds the outcome that one ruling gives to a request, made where nobody told of it before."""
    key = _decided_by(frame, decision)
    if key is None:
        return
    anew = FILED_ANEW if decision.outcome.startswith("granted") else AGAIN
    again = anew.search(_own(frame)) is not None
    judges = _judges(frame) or frame.gathered.only_judge
    rule(frame.gathered, key, decision._replace(judges=judges), frame.quote, again=again)


def _own(frame: Frame) -> str:
    """The words of a clause and what follows it, up to the next that decides another motion."""
    dropping = _own_end(frame)
    if dropping is not None:
        return " ".join(one.text for one in frame.words if one.start < dropping)
    others = [
        one for one in frame.frames if one.verb in RULING and one.clause.verb.finite and one is not frame
    ]
    if not others or not frame.clause.verb.finite or not _is_of_motion(frame, others):
        return " ".join(one.text for one in frame.words)
    ends = min((one.clause.start for one in others if one.number > frame.number), default=frame.words[-1].end)
    return " ".join(one.text for one in frame.words if frame.clause.start <= one.start < ends)


def _own_end(frame: Frame) -> int | None:
    """Where a party drops something behind a clause that decides: "denied it, and Roe dropped the case without prejudice"."""
    later = (one for one in frame.frames[frame.number + 1 :] if one.verb in ENDING and one.clause.verb.finite)
    return next((one.clause.start for one in later if one.clause.subject and not one.decides), None)


def _is_of_motion(frame: Frame, others: list[Frame]) -> bool:
    """Whether clauses that decide have each a motion of its own as their subject."""
    return all(one.clause.subject and MOTION.search(text_of(one.clause.subject)) for one in (frame, *others))


def rule(gathered: Gathered, request: str, decision: Decision, quote: Quote, *, again: bool) -> None:
    """Adds the ruling that gives a request its outcome; ``again`` where the request may be made anew."""
    key, filing = f"ruling-{request}", gathered.filings[request]
    gathered.rulings[key] = Ruling(
        key=key, name=f"ruling on the {filing.name}", case=filing.case, issued_by=decision.judges, evidence=(quote,),
        dispositions=(Disposition(decides=request, outcome=decision.outcome, may_be_revisited=again or None, evidence=(quote,)),),
    )  # fmt: skip


def _decided_by(frame: Frame, decision: Decision) -> str | None:
    """The key of the request that a decision is about, None where it was told before."""
    gathered, category, who = frame.gathered, decision.category, decision.who
    if category == "voluntarydismissal" and not who and "voluntary" not in frame.text:
        category = "motiontodismiss"  # of others' claims
    key = waiting(gathered, category, who, frame.quote.start)
    if key is not None and category is None and _is_of_later(frame, gathered.filings[key]):
        return None
    if key is None and category == "petition" and not who:
        return None  # "granted certiorari", of whomever
    if key is None and category is not None and not _was_told(gathered, category, who):
        key = ask(gathered, who, category, frame.quote)
    if decision.outcome == "grantedinpart" and (whole := _whole(gathered, category, who)) is not None:
        return whole  # the fuller telling of what a headline shortens
    return key if key is not None and _ruling(gathered, key) is None else None


def _is_of_later(frame: Frame, filing: Filing) -> bool:
    """Whether "the request" that is decided is one told of behind a filing: "moved to dismiss. Roe requests fees. The request is denied"."""
    if REQUEST.search(frame.text) is None and not MOTION.search(frame.text):
        return False
    told = max((one.start or 0) + len(one.quote) for one in filing.evidence if isinstance(one, Quote))
    newer = REQUESTED if REQUEST.search(frame.text) else MOVED
    return newer.search(frame.gathered.text, told, frame.clause.start) is not None


def _was_told(gathered: Gathered, category: str, who: Keys) -> bool:
    """Whether the outcome of such a request of theirs is known."""
    return any(
        one.category == category
        and _ruling(gathered, key) is not None
        and (not who or set(who) & set(one.on_behalf_of))
        for key, one in gathered.filings.items()
    )


def _judges(frame: Frame) -> Keys:
    """The judges who are the subject of a clause, or of the saying that it stands in."""
    deciding: Iterable[Frame | None] = (frame, frame.outer)
    named = next(
        (one.clause.head.keys for one in deciding if one is not None and one.clause.head is not None), ()
    )
    return tuple(key for key in named if key in frame.gathered.people and frame.gathered.people[key].judge)
