"""What an order decides: verbs of decision tied to the numbers of the requests they decide."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kg.sources.entry_words import (
    ALSO,
    BARE,
    DIGITS,
    DIRECT,
    ITEM,
    MOVED,
    NAMED,
    READ,
    REGARDING,
    RELATED,
    REQUEST,
    Decision,
    outcome,
    verbs,
)

NEAR = 120
OPENING = 400
IsRequest = Callable[[str], bool | None]
"""Whether the row of a number is a request; None where the page does not show it."""
ORDERING = re.compile(r"\W*(?:\w+ ){0,3}order \w*ing\b", re.IGNORECASE)
RELATED_DOC = re.compile(r"related doc ?# ?(\d{1,5})", re.IGNORECASE)
ASKS = re.compile(rf"\b{REQUEST}\b", re.IGNORECASE)
SENTENCE = re.compile(r"(?<!\bno)(?<!\bnos)(?<!\bdkt)(?<!\bdoc)(?<=[a-z\])])[.;] (?=[A-Z(])", re.IGNORECASE)


def decisions(text: str, is_request: IsRequest) -> tuple[Decision, ...]:
    """What an order's text decides, each request once.

    First what follows its verb ("granting 45 Motion"); failing that, the related documents under the order's
    only outcome; failing that, what shares a sentence with a verb ("the motion, Dkt. 316, is GRANTED").
    """
    found: dict[tuple[str, str], Decision] = {}
    for look in (_direct, _related, _in_sentence, _regarding, _alone, _ordered):
        for decision in look(text[:READ], is_request):
            found.setdefault((decision.target, decision.outcome), decision)
        if found:
            break
    return tuple(found.values())


def _direct(text: str, is_request: IsRequest) -> Iterator[Decision]:
    for verb in verbs(text):
        listed = DIRECT.match(text, verb.end())
        bare = BARE.match(text, verb.end())
        while listed:
            yield from _each(verb, listed.group("list"), verb.start(), listed.end(), _any)
            listed = ALSO.match(text, listed.end())
        if bare:
            shown = " ".join(number for number in DIGITS.findall(bare.group("list")) if is_request(number))
            yield from _each(verb, shown, verb.start(), bare.end(), _any)


def _in_sentence(text: str, is_request: IsRequest) -> Iterator[Decision]:
    start = 0
    for part in SENTENCE.split(text):
        at = text.index(part, start)
        start = at + len(part)
        asks = ASKS.search(part)
        if not asks:
            continue
        for verb in verbs(part):
            for named in NAMED.finditer(part):
                listed = named.group("list") or named.group("one")
                first, last = min(verb.start(), named.start()), max(verb.end(), named.end())
                called = _any if asks.start() < named.start() < asks.end() + NEAR else is_request
                yield from _each(verb, listed, at + first, at + last, called)
            break


def _any(_number: str) -> bool:
    """True: who writes "granting 45 Motion" says what entry 45 is."""
    return True


def _related(text: str, is_request: IsRequest) -> Iterator[Decision]:
    """For each verb, the related documents told before the next verb."""
    done = [
        verb
        for verb in verbs(text)
        if verb.start() < OPENING or "elated" in text[verb.end() : verb.end() + NEAR]
    ]
    ends = [*(verb.start() for verb in done[1:]), len(text)][: len(done)]
    first: re.Match[str] | None = None
    for verb, end in zip(done, ends, strict=True):
        first = first or verb
        related = RELATED.search(text, verb.end(), end)
        if related is None:
            continue
        told = [
            number
            for number, what in ITEM.findall(related.group("list"))
            if is_request(number)
            or (is_request(number) is None and (not what.strip() or ASKS.match(what.strip())))
        ]
        yield from _each(first, " ".join(told), first.start(), related.end(), _any)
        first = None


def _regarding(text: str, is_request: IsRequest) -> Iterator[Decision]:
    def is_named_request(number: str) -> bool:
        return is_request(number) is True

    for pattern in (REGARDING, MOVED):
        yield from _only_outcome(pattern, text, is_named_request)


def _only_outcome(pattern: re.Pattern[str], text: str, is_request: IsRequest) -> Iterator[Decision]:
    done = list(verbs(text))
    if len({outcome(verb) for verb in done[:3]}) != 1:
        return
    verb = done[0]
    for related in pattern.finditer(text):
        listed, what = related.group("list"), related.group("what")
        targets = DIGITS.findall(listed)
        known = [number for number in targets if is_request(number)]
        if not known and (ASKS.search(what) or len(targets) == 1):
            known = [number for number in targets if is_request(number) is None]
        first, last = min(verb.start(), related.start()), max(verb.end(), related.end("list"))
        yield from _each(verb, " ".join(known), first, last, is_request)
        if known and pattern is REGARDING:
            return


def _alone(text: str, is_request: IsRequest) -> Iterator[Decision]:
    """The one request that the text names, under its one outcome, sentences apart."""
    done = list(verbs(text))
    named = [
        found
        for found in NAMED.finditer(text)
        if ASKS.search(text[max(0, found.start() - NEAR) : found.start()])
    ]
    targets = {
        number for found in named for number in DIGITS.findall(found.group("list") or found.group("one"))
    }
    if (
        len({outcome(verb) for verb in done}) == 1
        and len(targets) == 1
        and is_request(min(targets)) is not False
    ):
        first, last = min(done[0].start(), named[0].start()), max(done[0].end(), named[0].end())
        yield Decision(outcome(done[0]), min(targets), first, last)


def _ordered(text: str, is_request: IsRequest) -> Iterator[Decision]:
    """An order that says no outcome but does what its one related request asks."""
    related = RELATED_DOC.search(text)
    if related and ORDERING.match(text) and not any(verbs(text)) and is_request(related[1]) is not False:
        yield Decision("granted", related[1], related.start(), related.end())


def _each(
    verb: re.Match[str], listed: str, start: int, end: int, is_request: IsRequest
) -> Iterator[Decision]:
    """One decision for each listed number that is a request, or may be one."""
    for number in DIGITS.findall(listed):
        if is_request(number) is not False:
            yield Decision(
                outcome(verb),
                number,
                start,
                end,
                renewable=verb.group("wop") is not None and outcome(verb) == "denied",
            )
