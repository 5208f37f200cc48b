"""Whether a text itself tells something as done: nobody's saying, no question, no plan, no doubt."""

from __future__ import annotations

import re

from kg.extract.grammar.doers import CAUSING
from kg.extract.grammar.tokens import Token
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.matter.gathered import Keys
from kg.extract.telling.astold import is_of_record, is_telling
from kg.extract.telling.awaited import is_awaited, is_numbered, is_only_held, is_promised, is_to_have
from kg.extract.telling.cited import is_cited
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.ofnone import BROUGHT, is_of_none
from kg.extract.telling.options import is_option
from kg.extract.telling.speech import trails
from kg.extract.telling.unnamed import speaks
from kg.extract.telling.unreal import is_unreal
from kg.extract.text.once import asked_once

HEDGES = frozenset({
    "allegedly", "reportedly", "supposedly", "purportedly", "apparently", "nearly", "almost", "potentially",
    "possibly", "presumably", "perhaps", "probably", "no longer",
})  # fmt: skip
"""Adverbs that take back what their verb tells."""
COUNTING = frozenset({"nearly", "almost", "no longer"})
"""Those of them that take back nothing at the opening of a sentence: "Nearly 40 customers sued"."""
OPENLY = HEDGES - COUNTING
CARRIED = frozenset({
    "agree", "begin", "choose", "continue", "decide", "elect", "force", "manage", "opt", "proceed", "team", "vote",
})  # fmt: skip
"""Verbs whose "to do" is done."""
BRINGING = frozenset({"sue", "file", "bring", "launch"})
OPEN = frozenset({"never", "not", "whether", "how", "when"})
"""Words before a "to do" that is not done, whatever was decided: "decided whether to stay it"."""
ORDINAL = frozenset({"on", "first", "second", "third", "latest", "last"})
"""Words before a "to do" that is done: "went on to sue", "the first to sue"."""
UNDONE = frozenset({
    "avoid", "consider", "contemplate", "deny", "discuss", "mull", "oppose", "propose", "recommend", "resist",
    "stop", "suggest", "weigh",
})  # fmt: skip
"""Verbs whose "doing" is not done."""
WITHOUT = frozenset({"of", "off", "from", "without", "against", "about", "than", "rather than", "instead of"})
"""Words before a "doing" that is not done, or only spoken of."""
DENYING = frozenset({"deny", "dispute"})
WISHING = frozenset({
    "ask", "demand", "expect", "hope", "petition", "propose", "recommend", "request", "suggest", "urge", "want",
})  # fmt: skip
"""Verbs whose "that" tells what somebody would have done: "recommended that Renner deny the motion"."""
REQUESTED = frozenset({"motion", "motions", "request", "requests", "bid"})
UNDOING = frozenset({
    "annul", "dissolve", "lift", "overturn", "reconsider", "rescind", "reverse", "undo", "vacate", "withdraw",
})  # fmt: skip
"""Verbs that undo the order behind them, and what it did."""
ORDERED = frozenset({"order", "ruling", "decision", "judgment", "dismissal", "injunction", "stay"})
OF_COURT = frozenset({
    "court", "judge", "order", "orders", "ruling", "opinion", "docket", "record", "records", "filing", "filings",
    "decision", "documents", "judgment",
})  # fmt: skip
"""Sources that tell what a court did as it was."""
IMAGINED = re.compile(r"(?:Imagine|Suppos(?:e|ing)|Assum(?:e|ing)|Had|Should|Unless|Were)\b")
OF_PARTY = frozenset({"complaint", "lawsuit", "suit", "petition", "countersuit"})
"""Papers that speak for a party."""
NEAR = 4
"""Words around a cue among which what it governs stands."""


def is_done(frame: Frame) -> bool:
    """Whether a clause tells something as done: neither denied nor supposed, asked, planned or taken back."""
    known = frame.whole.done
    if frame.number not in known:
        known[frame.number] = _tells(frame)
    return known[frame.number]


def _tells(frame: Frame) -> bool:
    verb = frame.clause.verb
    wished = frame.clause.supposed and not (verb.modal and is_promised(frame))
    if wished or verb.negated or is_asked(frame.whole) or is_unreal(frame):
        return False
    if verb.form == "todo":
        return _is_carried(frame)
    if verb.form == "doing" and _is_undone(frame):
        return False
    if is_to_have(frame) and frame.before is not None:
        return is_done(frame.before)  # "asked to have the case stayed"
    wished = frame.words[verb.first].low == "be"  # "recommended that the suit be dismissed"
    undone = _is_hedged(frame) or _is_neither(frame) or is_of_none(frame) or is_undone_by(frame)
    undone = undone or is_cited(frame) or is_option(frame)
    return not (wished or undone or is_only_held(frame) or _is_wished(frame) or _is_denied(frame))


def is_told(frame: Frame) -> bool:
    """Whether the text itself tells a clause as done, or a court does."""
    if not is_done(frame):
        return False
    source = teller(frame)
    decided = source is not None and source.decides and is_done(source)
    heard = source is None or decided or is_of_record(source) or is_announced(frame, source)
    return heard and not (according(frame) or is_hearsay(frame))


def is_announced(frame: Frame, source: Frame) -> bool:
    """Whether somebody makes known what a court or the speaker did, or what was done: "announced that a jury found Doe liable"."""
    own = bool(source.mine) and source.mine == frame.mine
    return (
        source.verb == "announce"
        and is_done(source)
        and (own or frame.decides or frame.is_quiet or frame.verb in BROUGHT)
    )


def is_under_way(frame: Frame) -> bool:
    """Whether a clause tells what is only being done: "the claims are being withdrawn"."""
    verb = frame.clause.verb
    return any(one.low == "being" for one in frame.words[verb.first : verb.last])


def teller(frame: Frame) -> Frame | None:
    """The clause that tells this one as somebody's saying, before it or behind; None where the text itself tells it.

    What a court is only said to have held is whose saying that is: "Roe's brief says the panel held that Doe must pay".
    """
    if frame.outer is not None:
        above = teller(frame.outer) if frame.outer.decides else None
        told = above is None or above.decides or is_of_record(above) or is_announced(frame.outer, above)
        return frame.outer if told else above
    if not frame.parsed.closing:
        return None
    behind = (number for number in frame.parsed.closing if number > frame.number)
    later = (frame.frames[number] for number in behind)
    return next((one for one in later if speaks(one) and trails(one)), None)


def according(reading: Reading) -> Keys:
    """The parties to whom a sentence is "according", a complaint's bringers as "@suing"; empty where it is to none."""
    source = reading.source
    if source is None or (source.place and reading.words[source.place - 1].tag != ","):
        return ()
    if any(one.low in OF_PARTY for one in source.named):
        return ("@suing",)
    return reading.gathered.parties_of(tuple(key for one in source.named for key in one.keys))


def is_hearsay(reading: Reading) -> bool:
    """Whether a sentence is "according to" somebody else than a court and its records: "according to a tabloid"."""
    source = reading.source
    if source is None:
        return is_telling(reading.text)
    return OF_COURT.isdisjoint(one.low for one in source.near)


@asked_once
def is_asked(reading: Reading) -> bool:
    """Whether a sentence is a question, or only imagines."""
    words = reading.words
    return bool(words) and (words[-1].tag == "?" or IMAGINED.match(words[0].text) is not None)


def _before(frame: Frame, place: int) -> Token | None:
    """The last token before a place that is no adverb but "never" or "not"."""
    for one in reversed(frame.words[:place]):
        if one.tag != "a" or one.low in {"never", "not", "first"}:
            return one
    return None


def _is_carried(frame: Frame) -> bool:
    """Whether "to do" is done: "went on to sue", "voted to grant"."""
    to = next(
        place
        for place in range(frame.clause.verb.first, -1, -1)
        if frame.words[place].low == "to" or not place
    )
    governor = _before(frame, to)
    if governor is None or governor.low in OPEN:
        return False
    near = [one for one in frame.words[max(0, to - NEAR) : to] if one.verb]
    made = bool(near) and near[-1].verb in CAUSING and frame.verb in BRINGING  # "the firing led Roe to sue"
    carried = made or governor.low in ORDINAL or is_numbered(frame, to) or (near and near[-1].verb in CARRIED)
    return bool(carried) and (frame.before is None or is_done(frame.before))


def _is_undone(frame: Frame) -> bool:
    """Whether "doing" is not done: "denied suing", "without suing", "sought an order granting it"."""
    governor = _before(frame, frame.clause.verb.first)
    if governor is None or governor.tag == ",":
        return False
    if governor.low in WITHOUT or governor.verb in UNDONE or is_awaited(frame, frame.clause.verb.first):
        return True
    loose = governor.tag in {"p", "s", "c"}
    return not loose and frame.before is not None and not is_done(frame.before)


def _is_hedged(frame: Frame) -> bool:
    first, last = frame.clause.verb.first, frame.clause.verb.last
    near = [one.low for one in frame.words[max(0, first - 2) : last + 1]]
    if near[:2] == ["all", "but"] and first > 1:
        return True
    opening = frame.parsed.first if frame.words[0].low in OPENLY else None
    opens = opening is not None and frame.clause.subject == frame.frames[opening].clause.subject
    return opens or not HEDGES.isdisjoint(near[first > 1 :])  # "Allegedly, Roe sued"


def _is_neither(frame: Frame) -> bool:
    """Whether "neither" or "nor" stands before the verb: "neither granted nor denied the motion"."""
    first, lead = frame.clause.verb.first, frame.clause.lead
    if lead and lead[-1].low in {"neither", "nor", "not"}:
        return True
    return first > 0 and frame.words[first - 1].low in {"neither", "nor"}


def _is_wished(frame: Frame) -> bool:
    """Whether a clause is what somebody wants done, or what an order says that is itself only wanted."""
    lead, like = frame.clause.lead, next(iter(frame.clause.subject), None)
    if like is not None and like.low == "like" and frame.words[frame.words.index(like) - 1].low == "would":
        return True  # "would like the motion denied"
    if not frame.clause.verb.finite or not lead or lead[-1].low != "that" or _is_of_request(frame):
        return False
    ahead = [one for one in frame.frames[: frame.number] if one.clause.end <= lead[-1].start]
    if not ahead or is_awaited(frame, frame.words.index(lead[-1])):
        return bool(ahead)
    return ahead[-1].verb in WISHING or (ahead[-1].clause.verb.form == "todo" and not is_done(ahead[-1]))


def _is_of_request(frame: Frame) -> bool:
    """Whether a relative clause tells of a sum, a suit or a request: "a request that was granted", "the $5 million that jurors awarded"."""
    clause = frame.clause
    before = bool(clause.subject) and clause.subject[-1].end <= clause.lead[-1].start
    described = clause.subject[-1:] if before else clause.antecedent
    return any(one.tag == "M" or one.low in REQUESTED | SUITS for one in described)


def is_undone_by(frame: Frame) -> bool:
    """Whether the clause before it undoes the order of which a clause tells: "vacated the order dismissing the suit"."""
    before = frame.before
    if before is None or before.verb not in UNDOING:
        return False
    lead = frame.clause.lead
    within = frame.clause.verb.form == "doing" or (bool(lead) and lead[-1].low in {"that", "which"})
    return within and any(one.low in ORDERED for one in before.clause.rest)


def _is_denied(frame: Frame) -> bool:
    """Whether a clause is what somebody denies without a "that": "Roe denied she had sued"."""
    before = frame.before
    return (
        before is not None and before.verb in DENYING and before.clause.verb.finite and not before.clause.rest
    )
