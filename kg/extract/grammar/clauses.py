"""A sentence as simple clauses: who, does what, and the rest; and inside whose saying it stands."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kg.extract.grammar.aboutsuits import BROUGHT
from kg.extract.grammar.clause import Clause, Parsed
from kg.extract.grammar.embedding import embedded
from kg.extract.grammar.headnoun import head_of
from kg.extract.grammar.inverted import speaker_behind
from kg.extract.grammar.leftopen import is_left_open
from kg.extract.grammar.lists import grouped
from kg.extract.grammar.restrictive import bare_from, relative_before
from kg.extract.grammar.subjects import opening
from kg.extract.grammar.thats import ADDRESSING
from kg.extract.grammar.tokens import Tokens, tokens
from kg.extract.grammar.verbgroups import Verb, before_adverbs, verbs_of
from kg.extract.grammar.vocabulary import SUPPOSING
from kg.extract.naming.masks import Masked
from kg.extract.text.verbs import SPEAKING

ENDS = frozenset({",", ";", ":", "s", "w", "c"})
"""Tags at which a clause gives way to the next one."""
TEMPORAL = frozenset({"when", "once", "until", "before", "after"})
JOINING = frozenset({"and", "or"})
DONE_BY_OFFICE = frozenset({"sue", "file", "bring", "lodge", "launch", "appeal", "go"})
"""What an office does for whoever holds it."""
LEAD = 3
"""Tokens before a clause that are kept with it."""


def parse(masked: Masked) -> Parsed:
    """The clauses of a sentence."""
    words = tuple(grouped(tokens(masked)))
    verbs = verbs_of(words)
    made: list[Clause] = []
    for number in range(len(verbs)):
        made.append(_clause(words, verbs, number, made))
    made = _with_offices(_with_doers(made))
    start, end = (words[0].start, words[-1].end) if words else (0, 0)
    return Parsed(masked, list(words), embedded(words, made), start, end)


def _with_doers(made: list[Clause]) -> list[Clause]:
    """The clauses, each that opens the sentence without a subject with that of the first verb: "After suing Roe, Doe won"."""
    first = next((one for one in made if one.verb.finite), None)
    if first is None or first.head is None:
        return made
    return [_led_by(one, first) if not one.subject and one.start < first.start else one for one in made]


def _with_offices(made: list[Clause]) -> list[Clause]:
    """The clauses, each whose subject is an office with whose it is: "Roe said her office has sued", "Roe's office sued"."""
    for number, one in enumerate(made):
        if one.subject and one.subject[-1].low == "office":
            named = one.subject[:-1]
            own = [word.tag for word in named[-2:]] == ["W", "'"] and one.verb.word in DONE_BY_OFFICE
            hers = [word.low for word in named] in (["her"], ["his"]) and number
            head = named[-2] if own else made[number - 1].head if hers else None
            if head is not None and head.tag == "W" and len(head.keys) == 1:
                made[number] = replace(one, subject=(head,), head=head)
    return made


def _led_by(one: Clause, first: Clause) -> Clause:
    """The clause that opens a sentence with the subject of its first verb; supposed where that is: "Before suing, Roe must"."""
    if one.verb.form not in {"doing", "told"} or one.verb.word in SPEAKING:
        return one
    done = bool(one.lead) and one.lead[-1].low in {"after", "since"}
    return replace(
        one, subject=first.subject, head=first.head, supposed=one.supposed or (first.verb.modal and not done)
    )


def _clause(words: Tokens, verbs: Sequence[Verb], number: int, made: Sequence[Clause]) -> Clause:
    """The clause of one of a sentence's verbs, behind those already made."""
    verb = verbs[number]
    begin, subject, antecedent, around = opening(words, verb, made)
    verb = replace(verb, passive=True) if _is_done_too(words, verb, made) else verb
    if speaker := speaker_behind(words, verb):
        begin, subject = verb.first, speaker
    end = _end(words, verbs, number)
    lead = words[max(0, begin - LEAD) : begin]
    first = words[begin] if subject and subject[0] == words[begin] and not around else words[verb.first]
    return Clause(
        subject, head_of(subject), verb, words[verb.last + 1 : end],
        start=min(first.start, words[end - 1].end), end=words[end - 1].end,
        supposed=verb.modal or _is_supposed(words, begin, verb, made) or _goes_on(words, begin, verb, subject, made),
        antecedent=antecedent, lead=lead,
    )  # fmt: skip


def _is_done_too(words: Tokens, verb: Verb, made: Sequence[Clause]) -> bool:
    """Whether something is done, too, to whom the verb before it is done: "were called rats and told that nobody would come"."""
    joined = verb.first > 0 and words[verb.first - 1].tag == "c" and bool(made) and made[-1].verb.passive
    behind = [one.low for one in words[verb.last + 1 : verb.last + 2]]
    return (
        joined
        and verb.word in ADDRESSING | {"order"}
        and verb.finite
        and verb.first == verb.last
        and behind in (["that"], ["to"], ["not"])
    )


def _is_supposed(words: Tokens, begin: int, verb: Verb, made: Sequence[Clause]) -> bool:
    """Whether a clause tells what may be: behind "if", or as what a claim or a report says; not "claims that he brought"."""
    if begin and words[begin - 1].low in TEMPORAL and _is_to_come(words, begin, verb):
        return True
    behind = next((one.verb.last for one in reversed(made) if one.verb.finite), -1)
    return is_left_open(words, begin, behind, brought=verb.word in BROUGHT)


def _goes_on(words: Tokens, begin: int, verb: Verb, subject: Tokens, made: Sequence[Clause]) -> bool:
    """Whether a clause goes on with what the one before it supposes: "if the judge agrees and dismisses the suit"."""
    own = (one for one in reversed(made) if one.subject and one.subject == subject)
    shared = next((one for one in own if one.supposed and not one.verb.modal), None)
    if shared is not None and any(one.low in JOINING for one in words[shared.verb.last + 1 : verb.first]):
        return True
    if not made or begin < 1 or words[begin - 1].low not in JOINING or words[begin - 2].tag == ",":
        return False
    before = made[-1]
    led = before.lead[-1].low if before.lead else ""
    return before.supposed and not before.verb.modal and led in SUPPOSING | TEMPORAL | JOINING


def _is_to_come(words: Tokens, begin: int, verb: Verb) -> bool:
    """Whether a verb behind "when" tells what is to come: "once the judge grants it, ...", "until she has ruled"."""
    first = words[verb.first]
    tags = [one.tag for one in words[begin : begin + 2]]
    doer = tags[:1] == ["W"] or tags[1:] == ["j"]  # and not "before the trial Judge Roe had ruled"
    if first.low == "had" and verb.finite and words[begin - 1].low == "before" and doer:
        return True  # "withdrew it before the judge had ruled"
    return verb.finite and (
        first.low in {"has", "have", "is", "are"} or ("present" in first.kinds and "past" not in first.kinds)
    )


def _end(words: Tokens, verbs: Sequence[Verb], number: int) -> int:
    """Where the rest of a clause ends: before the next verb's joint, or with the sentence."""
    own = verbs[number].last
    for verb in verbs[number + 1 :]:
        at = before_adverbs(words, verb.first) + 1
        if verb.finite and (begin := bare_from(words, at - 1)) > own + 1:
            return begin
        if verb.finite and (relative_before(words, verb.first) or _is_reduced(words, verbs[number], at)):
            return at
        if verb.finite:
            return max(_joint_before(words, at, own), own + 1)
        if verb.form == "doing" and words[at - 1].tag == ",":
            return at - 1
    return len(words)


def _is_reduced(words: Tokens, told: Verb, at: int) -> bool:
    """Whether a participle describes the subject of the verb at a place: "A suit filed in May against Roe says"."""
    if told.form != "told" or not told.first or words[told.first - 1].tag != "n":
        return False
    if any(one.tag in ENDS for one in words[told.first : at]):
        return False
    begin = told.first
    while begin > 0 and words[begin - 1].tag not in ENDS:
        begin -= 1
    return words[begin].tag in {"d", "n", "x", "W"} and not any(one.acts for one in words[begin : told.first])


def _joint_before(words: Tokens, place: int, own: int) -> int:
    """Where the joint begins that stands before a verb's subject, and behind the clause's own verb."""
    at = place
    while at - 1 > own and words[at - 1].tag not in ENDS:
        at -= 1
    if at - 1 <= own:
        return at
    at -= 1
    while at - 1 > own and words[at - 1].tag in {",", "c"}:
        at -= 1
    return at
