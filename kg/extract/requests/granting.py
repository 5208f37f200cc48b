"""Which outcome the verb of a clause and the words behind it tell: "granted in part", "turned down", "refused to dismiss"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MOTION
from kg.extract.grammar.wording import DATE, WHO, text_of
from kg.extract.matter.cues import ANY_REQUEST
from kg.extract.telling.frames import Frame

GRANTING = frozenset({"grant", "allow", "approve"})
REFUSING = frozenset({"refuse", "decline"})
AGREEING = frozenset({"agree"})
DENYING = frozenset({"deny", "reject", "overrule", "rebuff", "nix", "spurn", "block"}) | REFUSING
LOOSE = frozenset(
    {
        "reject",
        "allow",
        "approve",
        "overrule",
        "rebuff",
        "nix",
        "spurn",
        "block",
        "turn",
        "shoot",
        "brush",
        "bat",
        "swat",
        "slap",
        "knock",
        "wave",
    }
)
"""Verbs that decide a request only where they name it as one."""
DOWN = frozenset({"turn", "shoot", "brush", "bat", "swat", "slap", "knock", "wave"})
"""Verbs that deny with "down"."""
TOSSING = frozenset({"dismiss", "toss", "throw"})
"""Verbs that deny a motion, and end a suit."""
GIVING = frozenset({"issue", "enter", "award"})
HANDING = frozenset({"hand", "give"})
HANDED = re.compile(
    rf"(?:{WHO}|(?:the|both|all|those) [^,;]{{1,30}}?) (?=(?:an? |the |partial )?(?:preliminary injunction|temporary restraining order|(?:partial )?summary judgment|default judgment|new trial))"
)
"""What a court hands somebody: "handed Roe summary judgment"."""
YES_OR_NO = re.compile(
    rf"(?P<what>yes|no) to (?=(?:the|an?|both|all|that|this|his|her|its|their|{LIST} 's?) (?:[\w-]+ ){{0,2}}?{MOTION})"
)
"""What a court says to a request: "said no to Doe's bid to dismiss"."""
SAYING = {"yes": "granted", "no": "denied"}
DEFERRING = frozenset({"reserve", "defer", "postpone", "delay"})
MOOTING = frozenset({"find", "deem", "declare", "moot", "render"})
DEMURRER = re.compile(r"\bdemurrers?\b|\bmotions?\b")
DECIDING = frozenset({"say", "sustain", "terminate", "take", "put", "carry", "hold", "continue"}).union(
    GRANTING, AGREEING, DENYING, DOWN, TOSSING, GIVING, HANDING, DEFERRING, MOOTING
)
"""Verbs of clauses that tell what became of a request, as a court's deed that names it."""
IN_PART = re.compile(
    r"\b(?:in (?:\w+ )?part|partially|partly|mostly|largely|all but (?:one|two|three|four))\b|^except\b"
)
SPLIT = re.compile(
    r"^[^;]{0,160}?(?: (?:and|but|,) (?:(?:is|was|are|were) )?(?:granted|denied|overruled|sustained) (?:only )?(?:as to|with respect to|in all other)\b"
    r"| otherwise (?:granted|denied|overruled|sustained)\b)"
)
"""What tells behind one decision of a motion of the other: "granted as to fraud and denied as to libel"."""
MOST_OF = re.compile(r"(?:most|much|part|parts|the bulk|the majority|portions?) of\b")
ON_PART = re.compile(
    r"\b(?:on|as to|for|over) (?:(?:the|its|his|her|their) )?(?:heart|core|crux|bulk|most|much|majority|center|centerpiece) of\b"
)
"""What is said to be refused of a motion whose other part is granted: "refused summary judgment on the heart of the suit"."""
ONLY_AS = re.compile(
    r"(?:only )?(?:as to|with respect to|to the extent|insofar)\b|.*\b(?:in respect of|as to|with respect to|for|on) [^,;]{1,60} only\b"
)
ONLY_TO = re.compile(
    rf"(?:it|them|that motion|the (?:motion|request)|{WHO}) (?:only|solely) (?:to|for|as to|with respect to|in favor of|in part)\b"
)
"""What makes the grant of a motion one in part: "granted it only to Roe"."""
SPARED = re.compile(
    r"^(?:(?!\b(?:and|after|because|when|who|which)\b)[^;])*?(?:\bexcept\b|\bbut not\b|,? but (?:only|denied (?:it|the motion)) )(?! (?:by|in (?:rare|certain))\b)"
)
"""What a motion that is granted is not granted as to: "granted the motion except as to fraud"."""
AND_PART = re.compile(r" and ,? ?in (?:\w+ )?part ,? ?(?=[^ ])(?!(?:denied|granted|denying|granting)\b)")
"""What tells of the next of two requests that it was decided in part: "denied the motion to stay and, in part, the motion to strike"."""
ISSUED = re.compile(
    r"(?:an? )?(?:(?:preliminary|temporary)[\w -]{0,20}(?:injunction|order)|(?:partial )?summary judgment|default judgment)"
)
MOOT = re.compile(
    rf"(?:the|both|all|that|this|his|her|its|their|{LIST} 's?) (?:[\w-]+ ){{0,2}}?(?:motions?|requests?|bids?)\b[^,;]* moot\b"
)
ADVISED = re.compile(r"\bunder (?:advisement|submission)\b")
OFF = re.compile(r"off (?:the )?(?:calendar|docket)\b")
CONTINUED = re.compile(r"(?:to|until|for (?:hearing|ruling)) |(?:generally|sine die)\b|[.;]|$")
CARRIED = re.compile(r"[^;]*?\b(?:(?:along )?with the (?:case|trial)|in abeyance)\b")
"""How a motion is carried or held that is not decided yet."""
PUT_OFF = frozenset(
    {
        "motion",
        "motions",
        "request",
        "requests",
        "application",
        "applications",
        "petition",
        "ruling",
        "rulings",
        "decision",
    }
)
"""What is deferred or reserved where a motion is."""
LATE = re.compile(rf"^(?:(?:on |in )?{DATE} |in [A-Z]\w+ |(?:last|this|earlier this) \w+ )(?=to )")
"""When something is refused: "refused in May to dismiss"."""
A_MOTION = re.compile(rf"\b{MOTION}\b")
TAKES_MOTION = re.compile(
    rf"(?:out )?(?:(?:the|an?|both|all|that|this|his|her|its|their) |{LIST} 's? )(?:[\w-]+ ){{0,2}}?(?:cross-)?(?:motions?|requests?|bids?)\b"
)
TO_DECIDE = re.compile(
    r"to (?!(?:rule|decide|consider|address|hear|say|comment|reach|resolve|discuss|speculate|be|take|review)\b)(?![^,;]* (?:nationwide|everywhere|altogether|across the (?:country|state))\b)"
)
"""What a judge refuses by refusing to do it; to refuse to rule decides nothing."""
ASKED = re.compile(r"\b(?:motions?|requests?|bids?)\b")


def outcome_of(frame: Frame, words: str) -> str | None:
    """The outcome that a clause's verb and the words behind it tell, None where they tell none."""
    words = f"{_how(frame)}{LATE.sub('', words)}"
    split = SPLIT.search(text_of(frame.words[frame.clause.verb.last :]))
    if frame.verb == "sustain" and DEMURRER.search(
        text_of(frame.clause.subject) if frame.is_passive else frame.rest
    ):
        return "grantedinpart" if split else "granted"
    denies = frame.verb in DENYING or (
        frame.verb in DOWN and words.startswith(("down", "away", "aside", "off"))
    )
    denies = denies or (frame.verb in TOSSING and _takes_motion(frame))
    decides = denies or frame.verb in GRANTING or frame.verb == "terminate"
    if decides and re.search(r"\bas moot\b", words):
        return "moot"
    if frame.verb in GRANTING:
        return "grantedinpart" if split or _is_in_part(frame, words) else "granted"
    if frame.verb in AGREEING and TO_DECIDE.match(words) and ANY_REQUEST.match(words):
        return "granted"
    if denies:
        part = (
            split
            or re.search(r"\bin (?:\w+ )?part\b|\bexcept\b|\b(?:partly|partially|mostly|largely)\b", words)
            or ON_PART.search(words)
        )
        return "grantedinpart" if part else "denied"
    return None


def _is_in_part(frame: Frame, words: str) -> bool:
    """Whether what is granted is only some of what was asked: "granted most of it", "granted it only to Roe"."""
    some = MOST_OF.match(words) or IN_PART.search(words)
    only = ONLY_AS.match(frame.rest) or ONLY_TO.match(frame.rest) or SPARED.match(frame.rest)
    return bool(some or only)


def _takes_motion(frame: Frame) -> bool:
    """Whether a motion is what a clause takes, or its subject: "dismissed the motion"."""
    taken = frame.clause.head is not None and ASKED.fullmatch(frame.clause.head.low) is not None
    return (
        (taken and frame.clause.verb.finite)
        if frame.is_passive
        else TAKES_MOTION.match(frame.rest) is not None
    )


def _how(frame: Frame) -> str:
    """The adverbs of a clause's verb: "partially granted"."""
    verb = frame.clause.verb
    near = frame.words[max(0, verb.first - 1) : verb.last]
    if any(one.low == "otherwise" for one in near):
        return "in part "  # what was told before decides the other part
    return "".join(f"{one.low} " for one in near if one.tag == "a" and IN_PART.search(one.low))


def ruled(frame: Frame) -> str | None:
    """The outcome that a court's own deed tells: it grants, issues, defers; None where it decides nothing."""
    if frame.verb in GIVING | HANDING | {"say"}:
        return _given(frame)
    if (frame.verb == "take" and ADVISED.search(frame.rest)) or _carries(frame):
        return "deferred"
    if frame.verb == "put" and frame.rest.startswith("off ") and A_MOTION.search(frame.rest):
        return "deferred"
    if frame.verb in DEFERRING and A_MOTION.search(frame.rest):
        return "deferred"
    if frame.verb in MOOTING and MOOT.match(f"{frame.rest} {frame.verb}"):
        return "moot"
    return outcome_of(frame, AND_PART.split(frame.rest[:60])[0])


def _given(frame: Frame) -> str | None:
    """The outcome that a court tells by what it says to a request, or gives."""
    if frame.verb == "say":
        said = YES_OR_NO.match(frame.rest)
        return SAYING[said["what"]] if said else None
    gives = (HANDED if frame.verb in HANDING else ISSUED).match(frame.rest)
    return "granted" if gives else None


def _carries(frame: Frame) -> bool:
    """Whether a court carries a motion with the case."""
    return (
        frame.verb in {"carry", "hold"}
        and A_MOTION.search(frame.rest) is not None
        and CARRIED.match(frame.rest) is not None
    )


def is_put_off(frame: Frame) -> bool:
    """Whether a passive tells of a motion that is not decided yet: "is carried with the case", "ruling on it is reserved"."""
    head = frame.clause.head
    if frame.verb == "take":
        return ADVISED.search(frame.rest) is not None
    if frame.verb in {"carry", "hold"}:
        return CARRIED.match(frame.rest) is not None
    if frame.verb == "enter":
        return text_of(frame.words[frame.clause.verb.last + 1 :]).lower().startswith("and continued")
    put_off = frame.verb == "continue" and CONTINUED.match(frame.rest) is not None
    return (put_off or frame.verb in {"defer", "reserve"}) and head is not None and head.low in PUT_OFF
