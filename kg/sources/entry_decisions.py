"""What an order decides: verbs of decision tied to the numbers of the requests they decide."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kg.sources.entry_words import (
    DIGITS,
    DIRECT,
    NAMED,
    READ,
    RELATED,
    REQUEST,
    Decision,
    outcome,
    verbs,
)

IsRequest = Callable[[str], bool | None]
"""Whether the row of a number is a request; None where the page does not show it."""
ASKS = re.compile(rf"\b{REQUEST}\b", re.IGNORECASE)
SENTENCE = re.compile(r"(?<=[a-z\])])[.;] (?=[A-Z(\[])")


def decisions(text: str, is_request: IsRequest) -> tuple[Decision, ...]:
    """What an order's text decides, each request once.

    First what follows its verb ("granting 45 Motion"); failing that, what shares a sentence with one ("the motion,
    Dkt. 316, is GRANTED"); failing that, the related requests under the order's only outcome.
    """
    found: dict[str, Decision] = {}
    for look in (_direct, _in_sentence, _related):
        for decision in look(text[:READ], is_request):
            found.setdefault(decision.target, decision)
        if found:
            break
    return tuple(found.values())


def _direct(text: str, is_request: IsRequest) -> Iterator[Decision]:
    for verb in verbs(text):
        listed = DIRECT.match(text, verb.end())
        if listed:
            yield from _each(verb, listed.group("list"), verb.start(), listed.end(), is_request)


def _in_sentence(text: str, is_request: IsRequest) -> Iterator[Decision]:
    start = 0
    for part in SENTENCE.split(text):
        at = text.index(part, start)
        start = at + len(part)
        if not ASKS.search(part):
            continue
        for verb in verbs(part):
            for named in NAMED.finditer(part):
                listed = named.group("list") or named.group("one")
                first, last = min(verb.start(), named.start()), max(verb.end(), named.end())
                yield from _each(verb, listed, at + first, at + last, is_request)
            break


def _related(text: str, is_request: IsRequest) -> Iterator[Decision]:
    done = list(verbs(text))
    if len({outcome(verb) for verb in done[:3]}) != 1:
        return
    verb = done[0]
    for related in RELATED.finditer(text):
        listed, what = related.group("list"), related.group("what")
        targets = DIGITS.findall(listed)
        known = [number for number in targets if is_request(number)]
        if not known and (ASKS.search(what) or len(targets) == 1):
            known = [number for number in targets if is_request(number) is None]
        first, last = min(verb.start(), related.start()), max(verb.end(), related.end("list"))
        yield from _each(verb, " ".join(known), first, last, is_request)
        if known:
            return


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
