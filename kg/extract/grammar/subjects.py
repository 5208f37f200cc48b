"""Where a clause begins and who does in it what its verb says: a small grammar, one rule a way that a clause opens.

The rules are asked in order of what stands before the verb; each answers, or leaves it to the next one.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.grammar.aboutsuits import BROUGHT, IN_NOUN, paper_before, paper_brought, paper_of_kin
from kg.extract.grammar.asides import (
    NOUNS,
    back_over,
    before_time,
    comma_before,
    joint_before,
    noun_before,
    past_asides,
)
from kg.extract.grammar.behindopening import begins_anew
from kg.extract.grammar.clause import Clause
from kg.extract.grammar.closing import OUTER, is_quoted_saying
from kg.extract.grammar.counted import lists_within
from kg.extract.grammar.crowds import first_of_two
from kg.extract.grammar.doers import (
    filer_past,
    has_verb,
    is_of_crowd,
    is_of_suit,
    moved,
    ruling_past,
    same_time,
    with_first,
)
from kg.extract.grammar.headnoun import head_of
from kg.extract.grammar.openings import PARTING, Opening, Place, is_beside, is_told_on, past_phrase, unverbed
from kg.extract.grammar.paperssay import is_told_in
from kg.extract.grammar.related import related
from kg.extract.grammar.restrictive import is_bare, relative_before
from kg.extract.grammar.saidof import said_of
from kg.extract.grammar.thats import opens_saying, reports
from kg.extract.grammar.timing import THEN, is_of_time, is_time, past_later
from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.verbgroups import Verb, before_adverbs
from kg.extract.text.verbs import SPEAKING

RULING = frozenset({"grant", "deny"})
"""What courts do one after the other, whatever a clause between the two tells."""
PRONOUNS = frozenset({"he", "she", "they", "it", "we", "you", "i"})


def opening(words: Tokens, verb: Verb, made: Sequence[Clause]) -> Opening:
    """Where the clause of a verb begins, and its subject."""
    place = Place(words, verb, before_time(words, before_adverbs(words, verb.first)), made)
    for way in WAYS.get(place.before, OTHER_WAYS):
        if (found := way(place)) is not None:
            return found
    return _own(place)


def _nothing(place: Place) -> Opening:
    """The verb opens the sentence."""
    return Opening(place.verb.first)


def _absolute(place: Place) -> Opening | None:
    """A participle of one named before a comma, in a sentence so far without a verb, or anew: "Roe, citing ..., sued"."""
    begin = back_over(place.words, place.at - 1, IN_NOUN)
    anew = place.last is None or begins_anew(place.words, begin, place.verb.last)
    if place.verb.form != "doing" or place.stands(1) not in NOUNS or not anew:
        return None
    return Opening(place.verb.first, place.words[begin : place.at])


def _besides(place: Place) -> Opening | None:
    """What the last clause's subject does besides: "..., accusing Roe", "to end the suit"."""
    if place.verb.form == "doing" and place.before == ",":
        return Opening(place.verb.first, ruling_past(place) or filer_past(place) or place.doer_past_comma)
    if place.verb.form == "doing" and (paper := paper_before(place)):
        return Opening(place.verb.first, paper)
    if place.verb.form == "doing" and (is_of_suit(place) or is_of_crowd(place)):
        return Opening(place.verb.first, place.words[max(0, place.at - 1) : place.at + 1])
    return (
        Opening(place.verb.first, moved(place) or place.doer)
        if place.verb.form in {"doing", "todo"}
        else None
    )


def _relative(place: Place) -> Opening | None:
    """A relative clause without a subject of its own: "Roe, who sued", and joined to another, "and who won"."""
    words, at = place.words, place.at
    if words[at].low == "that" and opens_saying(words, at):
        return None
    joined = place.stands(1) == "c" and place.last is not None
    return Opening(at + 1, place.doer if joined else related(place))


def _joined(place: Place) -> Opening:
    """Another verb of the same subject: "Roe sued and won"; of who speaks, where the verb is no part of what is said."""
    semicolons = [at for at, one in enumerate(place.words[: place.at]) if one.tag == ";"]
    speaking = (
        one
        for one in place.made
        if is_beside(one) and one.verb.first > max(semicolons, default=-1) and reports(place.words, one)
    )
    outer = next(speaking, None) if place.verb.word in OUTER else None
    outer = outer if outer is None or not outer.verb.finite or same_time(place, outer) else None
    if place.verb.word in RULING and place.last is not None and place.last.verb.word not in RULING:
        ruling = (one for one in reversed(place.made) if one.verb.finite and one.verb.word in RULING)
        outer = next(ruling, outer)  # "granted a motion, in which Roe asked for more, and denied another"
    past_comma = place.stands(1) == "," and not is_told_on(place)
    doer = place.doer_past_comma if past_comma else place.doer
    return Opening(place.at + 1, doer if outer is None else outer.subject)


def _described(place: Place) -> Opening | None:
    """A participle that describes what stands before a comma: "the suit, filed in May"."""
    if place.verb.form != "told":
        return None
    last = before_adverbs(place.words, place.at)  # "Roe himself, represented by"
    if last >= 0 and place.words[last].tag in NOUNS | {"N"}:
        begin = back_over(place.words, last, IN_NOUN | {"'"})
        return Opening(place.verb.first, place.words[begin : last + 1])
    return Opening(place.verb.first) if place.stands(1) == "x" else None


def _joined_past_aside(place: Place) -> Opening | None:
    """Another verb of the same subject, behind words between commas: "Roe sued and, in August, won"."""
    joint = joint_before(place.words, place.at)
    return Opening(joint + 1, place.doer) if joint else None


def _joined_past_time(place: Place) -> Opening | None:
    """Another verb of the same subject, behind a joint and when it was done: "Roe sued and in March settled"."""
    begin = place.at
    while begin >= 0 and is_of_time(place.words[begin]):
        begin -= 1
    if begin < 0 or place.words[begin].tag != "c" or not place.verb.finite or place.last is None:
        return None
    timed = any(is_time(one) for one in place.words[begin + 1 : place.at + 1])
    return Opening(begin + 1, place.doer) if timed else None


def _joined_by_then(place: Place) -> Opening | None:
    """Another verb of the same subject, behind a comma and "then"."""
    then = place.words[place.at + 1 : place.verb.first]
    joined = bool(then) and place.verb.finite and place.last is not None
    if not joined or then[0].low not in THEN or past_asides(place.words, place.at) >= 0:
        return None
    return Opening(place.at + 1, place.doer)


def _past_relative(place: Place) -> Opening | None:
    """The verb of what a relative clause without commas describes: "the suit that Roe filed in May accuses Doe"."""
    pivot = relative_before(place.words, place.verb.first) if place.verb.finite else 0
    if not pivot:
        return None
    begin = pivot
    while begin > 0 and not _begins(place, begin):
        begin -= 1
    return Opening(begin, place.words[begin:pivot], around=True)


def _own(place: Place) -> Opening:
    """A clause with a subject of its own, before the verb or before a description of it."""
    at = place.at if place.before != "," else _past_description(place)
    if at < 0:
        said = place.before == "," and place.verb.word in SPEAKING
        same = place.doer if place.verb.form == "told" or said else ()
        return Opening(place.verb.first, place.doer_past_comma if _is_listed(place) else same)
    if place.before == "," and has_verb(place, at):
        return Opening(place.verb.first, place.doer)  # "Roe, a nurse, says Doe hit her, took her car"
    begin = at
    while begin > 0 and not _begins(place, begin):
        begin -= 1
    return with_first(place, _with_antecedent(place, begin, past_later(place.words[begin : at + 1])))


def _is_listed(place: Place) -> bool:
    """Whether a verb is one of several deeds of the same subject: "denied the motion, fined Roe and set a trial"."""
    behind = place.words[place.verb.last + 1 : place.verb.last + 2]
    deed = place.verb.finite and place.verb.word in OUTER - SPEAKING and place.before == ","
    return deed and any(one.tag in {"d", "W"} for one in behind)


WAYS = {
    "": (_nothing,),
    ",": (_absolute, _besides, _described, _joined_past_aside, _joined_past_time, _joined_by_then, _past_relative),
    "w": (_besides, _relative, _joined_past_time, _past_relative),
    "c": (_besides, _joined),
}  # fmt: skip
"""The ways that a clause opens without a subject of its own, by the tag of what stands before its verb."""
OTHER_WAYS = (said_of, _besides, _joined_past_time, past_phrase, _past_relative)
"""Those that it may open whatever stands there."""


def _past_description(place: Place) -> int:
    """The last token of the subject before the comma at a verb; -1 where there is none."""
    words, comma = place.words, place.at
    at = past_asides(unverbed(place), comma)
    listed = comma > 0 and len(words[comma - 1].keys) > 1
    if at < 0 and comma and words[comma - 1].tag == "W" and (listed or comma_before(words, comma) < 0):
        return comma - 1  # "Roe and her husband Doe, filed ..."
    return at


def _begins(place: Place, begin: int) -> bool:
    """Whether a clause may begin at a place: behind a verb, a joint or a saying."""
    before = place.words[begin - 1]
    told = any(one.verb.finite and one.verb.first < begin <= one.verb.last + 1 for one in place.made)
    if told or (place.verb.finite and is_told_in(place, begin - 1)):
        return True
    return (before.tag in PARTING and not lists_within(place.words, begin)) or is_quoted_saying(before)


def _with_antecedent(place: Place, begin: int, subject: Tokens) -> Opening:
    """The opening of a clause whose subject is known, with what it describes."""
    words, headless = place.words, head_of(subject) is None
    if (
        headless
        and begin > 1
        and words[begin - 1].low == "and"
        and (first := first_of_two(place, begin)) >= 0
    ):
        described = paper_brought(place, first - 1) if first and words[first - 1].tag == "w" else ()
        return Opening(first, (words[first],), described)
    if len(subject) > 1 and is_bare(words, begin + len(subject) - 1) and place.verb.word in BROUGHT:
        return Opening(begin + len(subject) - 1, subject[-1:], subject[:-1])  # "the suit Roe filed"
    if (paper := paper_of_kin(place, begin)) is not None:
        return Opening(begin, subject, paper)
    if not begin or words[begin - 1].tag != "w" or _opens_content(place, begin - 1):
        return Opening(begin, subject)
    antecedent = paper_brought(place, begin - 1) or noun_before(words, begin - 1)
    pronoun = words[begin - 1].low
    brought = place.verb.word in BROUGHT | {"launch", "sue"} and pronoun != "who" and subject[0].tag == "d"
    brought |= pronoun == "whom"
    if headless and not brought and PRONOUNS.isdisjoint(one.low for one in subject):  # "who in March had ..."
        return Opening(begin, antecedent)
    return Opening(begin, subject, antecedent)


def _opens_content(place: Place, that: int) -> bool:
    """Whether the relative pronoun at a place opens what is said, and describes no noun."""
    brought = that > 0 and place.words[that - 1].tag == "n" and place.verb.word in BROUGHT
    return not brought and place.words[that].low == "that" and opens_saying(place.words, that)
