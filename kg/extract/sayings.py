"""Who says what: allegations, denials, arguments, intentions, judgements of value, each with its speaker."""

from __future__ import annotations

import re

from kg.extract.cues import theories
from kg.extract.gathered import Gathered, Keys
from kg.extract.masks import M as WHO
from kg.extract.masks import Masked
from kg.extract.suits import AUX, LIST

VERBS = {
    "allegation": r"alleged|alleges|allege|claimed that|claims that|accused|accuses|accuse",
    "denial": r"denied|denies|deny|disputes that|disputed that",
    "characterization": r"called(?= [^.]{0,60}[“\"\u2018a])|criticized|described|calls(?= )",
    "argument": r"argued|argues|argue|maintained|maintains|contended|contends|insisted|insists",
    "intention": r"planned to|plans to|intends to|intend to|vowed to|hopes? to|will appeal",
    "said": r"said|says|told|wrote|stated|added|explained|acknowledged|hoped",
    "ruling": r"found that|ruled that|held that|has ruled that",
}
SAYING = re.compile(
    rf"(?P<who>{LIST})(?:,[^,;]{{1,90}},)?{AUX}(?: (?:in a statement|respectfully|repeatedly))? (?:(?:"
    + ")|(?:".join(f"(?P<{name}>{way})" for name, way in VERBS.items())
    + r"))\b"
)
TRAILING = re.compile(r",? (?P<verb>alleging|accusing|claiming|saying|stating|calling|arguing) ")
KINDS = {"alleging": "allegation", "accusing": "allegation", "claiming": "allegation", "saying": "said", "stating": "said",  # noqa: E501 - a pattern reads best unbroken
         "calling": "characterization", "arguing": "argument"}  # fmt: skip
FUTURE = re.compile(r"\b(?:would|will|plans?|planned|intends?|going to)\b")
TAIL = 12
"""Letters that are too few for what was said: the sentence goes on."""
MOTION = re.compile(r"\b(?:motions?|requests?|petition|bid|application)\b")


def read_sayings(masked: Masked, gathered: Gathered) -> None:
    """Adds the statements of a sentence."""
    text = masked.text
    found = list(SAYING.finditer(text))
    for place, saying in enumerate(found):
        end = (
            found[place + 1].start()
            if place + 1 < len(found) and text[found[place + 1].start() - 1] != "t"
            else len(text)
        )
        _said(masked, saying, len(text) if end - saying.end() < TAIL else end, gathered)
    subject = re.match(rf"(?:[^{WHO[1:-1]}]{{0,60}})(?P<who>{LIST})", text)
    for trailing in TRAILING.finditer(text):
        if subject and (who := _speakers(masked, subject["who"], gathered)):
            kind = _kind(KINDS[trailing["verb"]], text[trailing.end() :], who, gathered)
            if kind == "argument" and trailing["verb"] == "saying" and "accus" in text:
                kind = "allegation"
            start = trailing.start("verb")
            gathered.say(who, kind, masked.span(start, len(text)))


def _said(masked: Masked, found: re.Match[str], end: int, gathered: Gathered) -> None:
    who = _speakers(masked, found["who"], gathered)
    verb = found.lastgroup or "said"
    rest = masked.text[found.end() : end]
    judge = bool(who) and gathered.people[who[0]].judge
    if not who or (judge and verb == "denial") or (verb == "denial" and MOTION.search(rest[:40])):
        return
    span = masked.span(found.start(), end)
    if verb == "denial":
        last = [
            key
            for key, one in gathered.statements.items()
            if one.category == "allegation" and not set(one.stated_by) & set(who)
        ]
        gathered.say(who, "argument", span, negated=True, disputes=tuple(last[-1:]))
        return
    kind = _kind(verb, rest, who, gathered)
    gathered.say(who, kind, span)
    if kind == "intention" and (reason := masked.text.find("because ", found.end(), end)) > 0:
        gathered.say(who, "argument", masked.span(reason, end))
    if kind == "allegation" and verb == "allegation":
        _accused(masked, found, rest, who, gathered)


def _accused(masked: Masked, found: re.Match[str], rest: str, who: Keys, gathered: Gathered) -> None:
    target = re.match(rf" (?P<b>{LIST}) of ", rest)
    if target is None or not found["allegation"].startswith("accus"):
        return
    against = tuple(one.key for one in masked.who(target["b"]))
    if (who[0] not in against) and gathered.opponents(who[0]):
        gathered.claim(who, against, theories(rest), gathered.quote(masked.span(0, len(masked.text))))


def _kind(verb: str, rest: str, who: Keys, gathered: Gathered) -> str:
    if gathered.people[who[0]].judge and verb in {"said", "ruling", "argument", "allegation"}:
        return "ruling"
    if verb == "said":
        return "intention" if FUTURE.search(rest[:70]) else "argument"
    return "argument" if verb == "ruling" else verb


def _speakers(masked: Masked, characters: str, gathered: Gathered) -> Keys:
    return tuple(
        dict.fromkeys(one.key for one in masked.who(characters) if gathered.people[one.key].kind != "Court")
    )
