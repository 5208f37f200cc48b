"""Whom a court sides with on a request, and what it would not do: "ruled for Doe on its motion to dismiss", "would not toss the suit"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MANY, MOTION
from kg.extract.grammar.wording import DATE, text_of
from kg.extract.matter.cues import requests_in
from kg.extract.matter.gathered import Keys
from kg.extract.requests.asked import clients
from kg.extract.requests.granting import A_MOTION
from kg.extract.requests.rulings import Decision, decide
from kg.extract.telling.frames import Frame
from kg.extract.telling.voice import is_asked, is_hearsay, is_told

FAVORING = frozenset({"side", "rule", "find", "decide"})
PREVAILING = {"prevail": "granted", "lose": "denied"}
ON = rf"(?: (?:(?:on )?{DATE}|in [A-Z]\w+))? (?:on|over) (?:(?P<b>{LIST}) 's |(?:the|its|his|her|their|that) )?(?P<what>(?:[\w-]+ ){{0,3}}?(?:{MOTION}|summary judgment)\b[^;,]*)"
WITH = re.compile(
    rf"(?:in part |partly |largely )?(?:(?P<how>with|for|in favor of|against) (?P<a>{MANY})|in (?P<c>{LIST}) 's favor){ON}"
)
BESIDE = re.compile(
    rf"(?:(?:with|for|in favor of) (?P<a>{MANY})|in (?P<c>{LIST}) 's favor)(?: (?:(?:on )?{DATE}|in [A-Z]\w+))? ?(?:$|[.,;])"
)
"""Whom a court sides with, where it is not told on what."""
ALONE = re.compile(ON[ON.index(" (?:on|over)") + 1 :])
GOT = re.compile(
    r"(?:the|its|his|her|their|this|that|all|[^\x00-\u2fff] 's) (?:[\w-]+ ){0,4}?(?:suit|lawsuit|case|complaint|action|litigation|claims?|subpoena|records|exhibits)"
    r" (?:dismissed|tossed|thrown out|stayed|paused|put on hold|moved (?:to|out)|transferred|remanded|sent (?:back )?to|quashed|sealed|unsealed)\b[^,;]*"
)
"""What somebody got a court to do: "got the case moved to Ohio"."""
CHOOSING = frozenset({"decide", "choose", "opt", "elect"})
HELPERS = frozenset({"would", "will", "wo", "wouldn't", "won't", "wouldn\u2019t", "won\u2019t", "not"})
UNWILLING = frozenset({
    "grant", "dismiss", "toss", "throw", "block", "halt", "stay", "pause", "transfer", "move", "send", "remand", "seal", "unseal", "reconsider",
    "compel", "sanction", "overturn", "vacate", "strike", "allow", "let", "put",
})  # fmt: skip
"""What a court would not do, where somebody asked it to."""


def read_favored(frame: Frame) -> None:
    """Adds the outcome of what a court sides with somebody on, or would not do."""
    if frame.verb in FAVORING and frame.decides and not frame.is_passive:
        if (found := WITH.match(frame.rest)) and is_told(frame):
            _sided(frame, found)
    elif frame.verb in PREVAILING and frame.mine and (found := ALONE.match(frame.rest)) and is_told(frame):
        us = clients(frame.gathered, frame.gathered.parties_of(frame.mine))
        _decided(frame, found["what"], us, PREVAILING[frame.verb])
    elif frame.words[frame.clause.verb.last].low in {"get", "got", "getting"} and is_told(frame):
        _got(frame)
    elif _is_unwilling(frame) or _decided_not_to(frame):
        words = frame.rest if frame.verb == "grant" else f"to {frame.verb} {frame.rest[:90]}"
        _decided(frame, words, (), "denied")


def _sided(frame: Frame, found: re.Match[str]) -> None:
    """Adds the outcome of the request on which a court rules for or against somebody."""
    us = clients(frame.gathered, frame.parties_behind(found["a"] or found["c"]))
    who = clients(frame.gathered, frame.parties_behind(found["b"])) or us
    lost = found["how"] == "against"
    if lost and not found["b"] and A_MOTION.search(found["what"]) is None:
        return  # "ruled against Roe on summary judgment", which either may have asked for
    if not us or "part" in found[0].split()[:2] or found[0].startswith(("partly", "largely")):
        return
    if set(who) == set(us) or set(who) <= set(frame.gathered.opponents(us[0])):
        _decided(frame, found["what"], who, "denied" if lost == (set(who) == set(us)) else "granted")


def favored_beside(frame: Frame) -> Keys:
    """Whom a court sides with in a clause beside one that decides: "sided with Doe and granted summary judgment"."""
    near = (one for one in frame.frames if abs(one.number - frame.number) == 1 and one.verb in FAVORING)
    for one in near:
        found = BESIDE.match(one.rest) if not one.is_passive and is_told(one) else None
        if found and (one.decides or one.clause.subject == frame.clause.subject or not one.clause.subject):
            return clients(one.gathered, one.parties_behind(found["a"] or found["c"]))
    return ()


def _got(frame: Frame) -> None:
    """Adds the outcome of what a party got done: "succeeded in getting the suit moved to Ohio"."""
    us = clients(frame.gathered, frame.gathered.parties_of(frame.mine))
    found = GOT.match(text_of(frame.words[frame.clause.verb.last + 1 :])) if us else None
    if found and frame.gathered.is_party(us):
        _decided(frame, f"to have {found[0]}", us, "granted")


def _decided(frame: Frame, words: str, who: Keys, outcome: str) -> None:
    """Adds the outcome of the first request that words name."""
    for category in requests_in(words)[:1]:
        decide(frame, Decision(category, who, outcome))


def _decided_not_to(frame: Frame) -> bool:
    """Whether a clause tells what a court decides not to do: "decided not to dismiss the suit"."""
    before, lead = frame.before, [one.low for one in frame.clause.lead[-2:]]
    chosen = before is not None and before.verb in CHOOSING and before.decides and is_told(before)
    return chosen and frame.verb in UNWILLING and frame.clause.verb.form == "todo" and lead == ["not", "to"]


def _is_unwilling(frame: Frame) -> bool:
    """Whether a court would not do what it may have been asked to."""
    verb = frame.clause.verb
    if frame.verb not in UNWILLING or not (verb.negated and verb.modal) or verb.passive or not frame.decides:
        return False
    helpers = {one.low for one in frame.words[verb.first : verb.last] if one.tag != "a" or one.low == "not"}
    told = frame.outer is None or frame.outer.decides
    return helpers <= HELPERS and told and not is_asked(frame) and not is_hearsay(frame)
