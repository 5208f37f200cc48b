"""Requests made, opposed and decided, and how claims stand."""

from __future__ import annotations

import re

from kg.extract.cues import REPORTED, request, theories
from kg.extract.gathered import Gathered
from kg.extract.masks import M as WHO
from kg.extract.masks import Masked
from kg.extract.suits import ASIDE, AUX, LIST

ASKED = re.compile(
    rf"(?P<a>{LIST}){ASIDE}{AUX} (?:(?:filed|files|made|brought) (?:an?|the|its|his|her) (?:motion|request)|moved|moves|asked the (?:court|judge))(?P<rest> [^.;]{{0,120}})"  # noqa: E501 - a pattern reads best unbroken
)
ALSO = re.compile(r" and (?:asked the (?:court|judge)|moved|filed a motion)(?P<rest> [^.;]{0,120})")
CLAIMS = re.compile(
    rf"(?P<a>{WHO})(?:'s?)? (?P<what>[\w -]{{3,60}}) claims? against (?:the )?(?:[\w-]+ )?(?P<b>{LIST})"
)
OWNED = re.compile(rf"(?P<a>{WHO})(?:'s?)? (?:motion|request|bid) (?P<rest>[^.;,]{{0,80}})")
OPPOSED = re.compile(rf"(?P<a>{WHO}){ASIDE}{AUX} opposed(?P<rest>(?: this| the)? (?:request|motion))?")
ACTIVE = re.compile(rf"(?P<j>{WHO}){AUX} (?P<how>granted|denied|rejected|refused)(?P<rest> [^;]{{0,160}})")
PASSIVE = re.compile(
    r"\b(?P<what>motion|request)\b(?P<rest>[^.;]{0,110}?) (?:was|were) (?:also )?(?P<how>granted|denied|rejected)(?P<part> in part)?"  # noqa: E501 - a pattern reads best unbroken
)
NOT = re.compile(r"\b(?:would|will|may|could|to) (?:be )?$")
PENDING = re.compile(
    r"\bclaims? [^.;]{0,60}?(?:would|will|to) be (?:withdrawn|dismissed|dropped)|intends? to (?:drop|withdraw|dismiss) [^.;]{0,40}claims?"  # noqa: E501 - a pattern reads best unbroken
)
GONE = re.compile(
    rf"{WHO} (?:has |had )?dismissed the (?:lawsuit|suit|case|complaint)\b|\bgranted [^.;]{{0,90}}\bmotion to dismiss"  # noqa: E501 - a pattern reads best unbroken
)
SETTLED = re.compile(
    r"\bagreed\b[^;]{0,120}\bending (?:a|the) (?:\w+ ){0,2}(?:lawsuit|suit|case)\b|\bsettled (?:the|their|a) (?:\w+ )?(?:lawsuit|suit|case)\b"  # noqa: E501 - a pattern reads best unbroken
)


def read_decisions(masked: Masked, gathered: Gathered) -> None:
    """Adds the requests, oppositions, outcomes and statuses of a sentence."""
    text = masked.text
    whole = gathered.quote(masked.span(0, len(text)))
    for found in CLAIMS.finditer(text):
        a, b = (tuple(one.key for one in masked.who(found[side])) for side in "ab")
        gathered.claim(a, b, theories(found["what"]), whole)
    if masked.mentions:
        for also in ALSO.finditer(text):
            first = masked.mentions[0].key
            if (kind := request(also["rest"])) and not gathered.people[first].judge:
                gathered.ask((first,), kind, whole)
    for found in (*ASKED.finditer(text), *OWNED.finditer(text)):
        if REPORTED.search(text[max(0, found.start() - 12) : found.start()]):
            continue
        category = request(found["rest"])
        who = tuple(one.key for one in masked.who(found["a"]))
        if category and not any(gathered.people[one].judge for one in who):
            gathered.ask(who, category, whole)
    if opposed := OPPOSED.search(text):
        opponent = masked.who(opposed["a"])[0].key
        others = [key for key, one in gathered.filings.items() if opponent not in one.on_behalf_of]
        if others:
            gathered.oppose(others[-1], (opponent,))
    _decided(masked, gathered)
    _stand(masked, gathered)


def _decided(masked: Masked, gathered: Gathered) -> None:
    text = masked.text
    whole = gathered.quote(masked.span(0, len(text)))
    judge = tuple(dict.fromkeys(one.key for one in masked.mentions if gathered.people[one.key].judge))[:1]
    again = bool(re.search(r"\b(?:revisited|renewed)\b", text))
    for found in ACTIVE.finditer(text):
        if REPORTED.search(text[max(0, found.start() - 12) : found.start()]):
            continue
        if (
            gathered.people[masked.who(found["j"])[0].key].judge
            and "motion" in found["rest"]
            and found["how"] != "refused"
        ):
            part = " in part" in found["rest"][:45]
            outcome = "grantedinpart" if part else "granted" if found["how"] == "granted" else "denied"
            for piece in re.split(r" as well as ", found["rest"]):
                if key := _waiting(gathered, request(piece)):
                    gathered.decide(key, outcome, whole, judge, again=again)
    for found in PASSIVE.finditer(text):
        outcome = "grantedinpart" if found["part"] else "granted" if found["how"] == "granted" else "denied"
        if key := _waiting(gathered, request(found["rest"])):
            gathered.decide(key, outcome, whole, judge, again=again)


def _waiting(gathered: Gathered, category: str | None) -> str | None:
    known = [key for key, one in gathered.filings.items() if category in {None, one.category}]
    return next((key for key in known[::-1] if f"ruling-{key}" not in gathered.rulings), None)


def _stand(masked: Masked, gathered: Gathered) -> None:
    text = masked.text
    whole = gathered.quote(masked.span(0, len(text)))
    main = gathered.main
    if main is None:
        return
    suing = gathered.sides[main][0][0]
    if (found := PENDING.search(text)) and (named := theories(text)):
        quote = gathered.quote(masked.span(found.start(), found.end()))
        gathered.state(suing, "withdrawalannounced", quote, named)
    if (gone := GONE.search(text)) and not NOT.search(text[: gone.start()]):
        gathered.state(suing, "dismissed", whole)
    if SETTLED.search(text):
        gathered.state(suing, "settled", whole)
