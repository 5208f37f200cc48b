"""What only looks like a saying: a name, what is imagined, what both sides tell as done, what is only asked or begun."""

from __future__ import annotations

import re

from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import QUOTE
from kg.extract.matter.gathered import Keys
from kg.extract.sayings.modes import ADMITTING
from kg.extract.telling.frames import Frame
from kg.extract.telling.speech import BARE, KIND, is_beside_noun, trails
from kg.extract.telling.taken import TAKEN
from kg.extract.telling.voice import is_done

SPOKEN_OF = frozenset(
    {"of", "without", "against", "about", "than", "for", "denied", "denies", "denying", "deny"}
)
"""Words before a "doing" that is spoken of, and not told as done."""
NEITHER = re.compile(
    r"\b(?:without (?:either )?|neither )(?:admit\w*|conced\w+|den\w+) n?or (?:admit\w*|den\w+)\b"
)
"""What those who settle do not say: "without admitting or denying the allegations"."""
IMAGINING = re.compile(r"(?:Now )?(?:[Ii]magine|[Ss]uppose|[Aa]ssume|[Pp]icture)\b")
"""What opens a sentence that asks to imagine what it tells."""
SILENT = re.compile(
    r"\b(?:(?:does|do|did|would|will|could|can) ?(?:not|n['\u2019]t)|cannot|declin\w+ to|refus\w+ to|ha[ds] no|no|no further|without) (?:publicly |further |any )?comment\b"
    r"|\bneither (?:be )?confirm\w* n?or den(?:y|ied)\b"
)
"""What somebody says who says nothing."""
BUT = re.compile(
    r"\bcomment\b[^.;]{0,60}? but (?:that )?(?:it |he |she |they )?(?:remains?|is|was|are|stands?|believes?|denies|disputes?|looks?|plans?|intends?|will|would)\b"
)
"""What somebody says besides who does not comment."""
ONLY = frozenset({"only", "just"})
SPARE = frozenset({"say", "add"})
"""Verbs of who says little: "would say only that"."""


def is_of_all(frame: Frame, who: Keys) -> bool:
    """Whether both sides of a suit tell what stands before them, as what is so: "Roe and Doe have settled, their lawyers said"."""
    both = any(set(who) & set(one) and set(who) & set(other) for one, other in frame.gathered.sides.values())
    return both and KIND[frame.verb] == "said" and QUOTE not in frame.parsed.text and trails(frame)


def is_imagined(frame: Frame) -> bool:
    """Whether a saying is only imagined: "Imagine she had admitted it"; not "Imagine that, Roe said"."""
    return IMAGINING.match(frame.parsed.text) is not None and not trails(frame)


def is_silent(frame: Frame) -> bool:
    """Whether somebody only says to say nothing: "said it does not comment on lawsuits"."""
    if frame.parsed.lows.isdisjoint({"comment", "neither"}) or KIND[frame.verb] != "said":
        return False
    inside = [one for one in frame.frames if one.clause.inside == frame.number]
    start = frame.parsed.start if trails(frame) else frame.clause.start
    places = [(start, frame.clause.end), *((one.clause.start, one.clause.end) for one in inside)]
    told = [frame.gathered.printed(one) for one in places]
    besides = BUT.search(frame.gathered.printed((frame.clause.start, frame.parsed.end))) is not None
    return len(inside) <= 1 and any(map(SILENT.search, told)) and not besides


def is_own_suit(frame: Frame) -> bool:
    """Whether somebody only says to have sued, which the text tells as done: "said it had sued Roe"."""
    inside = [one for one in frame.frames if one.clause.inside == frame.number]
    return (
        KIND[frame.verb] == "said"
        and len(inside) == 1
        and inside[0].verb == "sue"
        and not inside[0].clause.verb.modal
        and inside[0].mine == frame.mine
    )


def is_name(frame: Frame) -> bool:
    """Whether a clause tells by what name something goes, or what is spoken of and not done: "a box that it calls Roe", "of accusing Roe"."""
    verb, lead = frame.clause.verb, frame.clause.lead
    relative = bool(frame.clause.antecedent) or (bool(lead) and lead[-1].low == "what")
    before = frame.words[verb.first - 1].low if verb.first else ""
    named = verb.word == "call" and relative and QUOTE not in frame.rest and bool(frame.clause.rest)
    named = named or (verb.word == "call" and before in {"formerly", "previously"})
    named = named or (verb.word == "add" and verb.finite and is_beside_noun(frame))
    in_writing = (verb.word == "write" and before == "in") or (verb.word == "blame" and before != ",")
    return named or (verb.form == "doing" and (before in SPOKEN_OF or in_writing))


def is_taken(frame: Frame) -> bool:
    """Whether a clause takes what makes it a deed, or only points back: "claimed a victory", "fees it charged farmers", "void, as Roe says it was"."""
    taken = TAKEN.get(frame.verb)
    whom = frame.clause.antecedent or [one.low for one in frame.clause.lead[-1:]] in (["whom"], ["which"])
    if taken is not None and taken.match(frame.rest) and not (frame.verb == "accuse" and whom):
        return True
    following = frame.frames[frame.number + 1 : frame.number + 2]
    if frame.verb == "claim" and any(
        [w.low for w in one.clause.subject[:1]] == ["what"] for one in following
    ):
        return True  # "claimed what it called a landmark victory"
    return [one.low for one in frame.clause.lead[-1:]] == ["as"] and any(
        one.clause.inside == frame.number and one.verb in {"be", "do", "have"} and BARE.match(one.rest)
        for one in following
    )


def is_of_owned(frame: Frame) -> bool:
    """Whether a "doing" only describes something of another's before it: "kept out the mayor's speech acknowledging it"."""
    if frame.clause.verb.form != "doing":
        return False
    at = frame.clause.verb.first - 1
    if frame.words[at].low in SUITS:
        return False
    while at > 0 and frame.words[at].tag in {"x", "n"} and not frame.words[at].is_finite:
        at -= 1
    owned = 0 < at < frame.clause.verb.first - 1 and frame.words[at].tag == "'"
    owner = frame.words[at - 1] if owned else None
    return owner is not None and (owner.tag != "W" or set(owner.keys).isdisjoint(frame.mine))


def is_neither(frame: Frame) -> bool:
    """Whether the sentence says of two that neither does it, or of one that it does neither: "without admitting or denying"."""
    if frame.verb in ADMITTING | {"deny"} and NEITHER.search(frame.text):
        return True
    lead = frame.clause.lead
    apart = bool(lead) and lead[-1].tag == ","
    opening = [] if apart else [*lead[:1], *frame.clause.subject[:1]]
    start = min([one.start for one in opening], default=frame.clause.start)
    first = next((at for at, one in enumerate(frame.words) if one.start >= start), 0)
    own = frame.words[max(0, first - REACH * (not apart)) : frame.clause.verb.first]
    return any(one.low in {"neither", "nor"} for one in own)


REACH = 2
"""Words before a clause that belong to who does it."""


LATER = frozenset({"avoid", "cease", "defer", "delay", "forbid", "postpone", "quit", "stop"})
"""Verbs whose "doing" is not done: "put off deciding", "delayed ruling", "ordered Roe to stop telling buyers that"."""


def is_voiced(frame: Frame) -> bool:
    """Whether a saying comes about: "continues to deny", "would say only that"; not "may deny", "wants to say"."""
    verb = frame.clause.verb
    if verb.form == "todo":
        return KIND[frame.verb] != "intention" and is_done(frame)
    ahead = frame.words[verb.first - 1] if verb.first else None
    behind_in = ahead is not None and ahead.tag == "p" and KIND[frame.verb] == "intention"
    if (
        verb.form == "doing"
        and ahead is not None
        and (ahead.low == "off" or ahead.verb in LATER or behind_in)
    ):
        return False  # "accused them of negligence in planning the site"
    helpers = {one.low for one in frame.words[verb.first : verb.last]}
    behind = {one.low for one in frame.words[verb.last + 1 : verb.last + 2]}
    return not verb.modal or (
        "would" in helpers and not ONLY.isdisjoint(helpers | behind) and frame.verb in SPARE
    )
