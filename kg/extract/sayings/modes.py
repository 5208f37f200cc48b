"""What a saying counts as: an allegation, a denial, an argument, a judgement of value, an intention, a ruling."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.grammar.tokens import Token
from kg.extract.matter.gathered import Keys
from kg.extract.sayings.contents import LITIGATED, blames, is_of_law, is_predicate, is_settlement
from kg.extract.sayings.denied import DENIES, THEMSELVES, denies, denies_deed
from kg.extract.sayings.intentions import intends, is_shortened
from kg.extract.sayings.stretches import content_of
from kg.extract.telling.frames import Frame
from kg.extract.telling.speech import KIND, REPORTING, trails
from kg.extract.telling.unowned import ASKING

ACCUSING = frozenset({"accuse", "sue", "allege", "countersue", "file", "bring"})
"""Verbs behind which "saying" tells what is alleged."""
WIDENING = frozenset({"add", "name", "join", "amend", "include", "expand", "broaden"})
"""What those do besides who sue, before what they say in it."""
TELLS_OF = frozenset({"describe", "characterize", "lament", "decry", "blast", "slam", "brand"})
"""Judgements of value by which a complaint tells what it alleges."""
FALSE = re.compile(
    r"(?:that|it|this|them|those|(?:the|his|her|its|their|these|those|such|all) (?:[\w-]+ )?(?:allegations?|accusations?|claims?|charges?|story|account)) (?:as )?(?:\w+ly )?(?:false|untrue|wrong|a lie|lies)\b"
)
"""How a party calls what others say to deny it."""
FILED = frozenset({"file", "bring"})
TELLING = frozenset({"say", "tell", "warn", "write", "announce", "add"})
"""Verbs of what a judge says, and has not ruled by saying it."""
WILL = frozenset({"would", "will", "may", "might"})
INCLINED = re.compile(r"\b(?:is|was) (?:inclined|likely|leaning|prepared|ready)\b")
NOTHING = re.compile(r"(?:to )?(?:no \w+|nothing\b)")
CONTENDING = frozenset({"contend", "maintain", "insist", "argue"})
"""Verbs by which who sues may tell what was done."""
ADMITTING = frozenset({"admit", "concede"})
"""Verbs by whose "not" somebody denies."""
FELT = re.compile(
    r"\b(?:(?:is|was|are|were|am|been)|['\u2019](?:re|m|s)) (?:\w+ )?[\u201c\"]?(?:\w+ )?(?:disappoint\w+|pleased|gratif\w+|heartbroken|saddened|thrilled|delighted|grateful|proud"
    r"|(?:an? |the )?(?:[\w-]+ )?(?:reminder|victory|win|triumph|vindication|disgrace|travesty|sham|stunt|slap|shame|blow|farce|joke|relief|wake-up call|milestone|tragedy|outrage)(?! for damages)"
    r"|encouraged|outraged|relieved|happy|glad|shocked|appalled|devastated|vindicated|confident|eager)\b"
    r"|[\u201c\"](?:\w+ )?(?:disappoint\w+|pleased|gratif\w+|heartbroken|saddened|thrilled|delighted|grateful|proud|encouraged|outraged|relieved|happy|glad|shocked|appalled|devastated|vindicated)\b"
    r"|\b(?:is|was|are|were|am) (?:\w+ )?[\u201c\"]?(?:\w+ )?(?:prouder|happier|sorry|angry|furious|optimistic|hopeful|upset|frustrated|humbled|honored|dismayed|excited)\b"
)
"""What somebody feels, and what calls for it."""
GREETS = re.compile(
    r"\b(?:[Ww]e|[Cc]ompany|[Ff]irm|[Cc]ity|[Cc]lients?|[Uu]niversity|[Ss]chool|[Bb]ank|[Ff]amily|[Ii]t|he|she|they)(?: also)? [\u201c\"]?(?:welcomes?|welcomed|applauds?|applauded|appreciates?|regrets?|regretted|commends?)\b"
)
"""How somebody takes what happened, for oneself or for those who are spoken for."""
JUDGED = re.compile(r"\b(?:is|was|are|were) (?:an? |the )?[\u201c\"]")
OF_SUED = re.compile(r"\b(?:[Dd]efendants?|Plaintiffs?|[Tt]his Court)\b")
"""How papers of a suit speak, and nobody else."""
PREDICATE = re.compile(r"[\u201c\"](?!has\b|was\b)[a-z]+s\b")
"""A quote that tells what something does or is."""
A_SAYING = 4
"""Words of a quote that may be all that is said."""
IN_SUIT = re.compile(r"in (?:the|his|her|its|their) (?:[\w-]+ ){0,2}?(?:complaint|lawsuit|suit|petition)\b")
TO_COURT = re.compile(r"(?:[\w.-]+ ){0,6}?(?:court|judges?|jury|jurors|panel|justices)\b")


WE_ALLEGE = re.compile(
    r"[\u201c\"](?:[^.!?\u201d\"]{0,80}, )?(?:[Ww]e|I|[Oo]ur (?:suit|lawsuit|complaint)|[Tt]he (?:suit|lawsuit|complaint)|[Aa]s) (?:further |also |have )?(?:alleges?d?|accuses?|charges?)\b"
)
"""How those who sue are quoted telling what they allege."""
LAWS = re.compile(
    r"[\u201c\"](?:[Nn]othing|[Nn]o (?:provision|clause|term|language|word|line|part)s?) (?:in|of) (?:the|this|that|our|its|his|her|their) (?:[\w-]+ ){0,3}?(?:agreement|contract|law|statute|constitution|act|rules?|record|deal|lease|policy|charter|bylaws|will|patent|license|order|amendment)\b",
    re.IGNORECASE,
)
"""How somebody is quoted arguing from a law or a contract."""


def mode_of(frame: Frame, who: Keys, span: tuple[int, int]) -> str:
    """What a saying counts as, by its verb, its speakers and its words."""
    kind = KIND[frame.verb]
    if frame.verb in TELLS_OF | {"call"} and FALSE.match(frame.rest):
        kind = "denial"
    if frame.is_of_paper and frame.verb in TELLS_OF:
        kind = "allegation"  # "the complaint describes a scheme"
    without = frame.words[frame.clause.verb.first - 1].low == "without"
    if frame.verb in ADMITTING and (frame.clause.verb.negated or without or NOTHING.match(frame.rest)):
        return "denial"
    if frame.gathered.people[who[0]].judge or frame.gathered.kind(who[0]) == "Court":
        return _kind_of_judge(frame, who, span, kind)
    of_suit = frame.is_of_paper and (
        not any(one.tag == "W" for one in frame.clause.subject) or frame.gathered.against(who[0]) is not None
    )
    in_suit = IN_SUIT.match(frame.rest) is not None and frame.gathered.against(who[0]) is not None
    if kind in {"said", "argument"} and (of_suit or in_suit or _is_accusing(frame)):
        return "allegation"
    if kind == "argument" and frame.gathered.against(who[0]) is not None and _contends(frame, who, span):
        return "allegation"
    if kind == "said":
        return _kind_of_said(frame, who, span)
    complains = frame.verb == "complain" and not of_suit and frame.gathered.against(who[0]) is None
    denied = kind == "argument" and denies(frame, who, span)  # "insisted he did nothing wrong"
    return "denial" if denied else "argument" if kind == "ruling" or complains else kind  # of who is sued


def _contends(frame: Frame, who: Keys, span: tuple[int, int]) -> bool:
    """Whether some who sue tell what was done by verbs of arguing: "Roe asserts that Doe lied", "contends Doe sold it"."""
    if frame.verb == "assert":
        return not frame.is_of_team
    content = [one for one in content_of(frame) if span[0] <= one.clause.start < span[1]]
    return frame.verb in CONTENDING and blames(frame, who, content, frame.gathered.text[span[0] : span[1]])


def _kind_of_judge(frame: Frame, who: Keys, span: tuple[int, int], kind: str) -> str:
    """What a judge or a court says counts as: a ruling, an intention where it is yet to be ruled."""
    if frame.verb in TELLING and _is_to_come(frame, span):
        return "intention"
    judges = frame.verb in {"consider", "deem"} or frame.gathered.kind(who[0]) == "Court"
    judges = judges and kind == "characterization"
    return "ruling" if judges or kind in REPORTING | {"allegation"} else kind


def _is_to_come(frame: Frame, span: tuple[int, int]) -> bool:
    """Whether a judge says what is yet to be ruled: "said she would rule in May", "was inclined to deny it"."""
    said = next((one for one in content_of(frame) if span[0] <= one.clause.start < span[1]), None)
    if said is None or said.clause.head is None:
        return False
    own = said.clause.head.low in {"he", "she"} or bool(set(said.mine) & set(frame.mine))
    verb = said.clause.verb
    helpers = {one.low for one in said.words[verb.first : verb.last + 1]}
    will = not WILL.isdisjoint(helpers) or (said.number == frame.number + 1 and is_shortened(said, helpers))
    return own and (will or INCLINED.search(said.text) is not None)


def _is_accusing(frame: Frame) -> bool:
    """Whether a clause goes on with what is alleged: "sued Doe, saying ..."."""
    before = frame.before
    while (
        before is not None and before.verb in WIDENING and before.outer is None and before.mine == frame.mine
    ):
        before = before.before  # "sued Roe and added Doe in May, claiming"
    if frame.clause.verb.form != "doing" or before is None or before.verb not in ACCUSING:
        return False
    sues = any(frame.gathered.against(one) is not None for one in frame.mine)
    return sues or before.verb not in FILED  # "filed a motion arguing" of who is sued


def _kind_of_said(frame: Frame, who: Keys, span: tuple[int, int]) -> str:
    """What is just said counts as: an intention, a judgement of value, an allegation of who sues, else an argument."""
    text = frame.gathered.text[span[0] : span[1]]
    against = _is_against(frame, who)
    content = [one for one in content_of(frame) if span[0] <= one.clause.start < span[1]]
    content = [one for one in content if one.words[one.clause.verb.first].start < span[1]]
    if intends(frame, who, content, span):
        return "intention"
    quoted = any(one.tag == "Q" and one.start <= span[0] < one.end for one in frame.words)
    quoted = quoted or _opens_quote(frame, span) or is_predicate(frame.words, span)
    pleaded = _pleaded(text) if quoted else ""
    if pleaded:
        return pleaded
    if DENIES.search(text) or denies_deed(frame, who, content, text if quoted else ""):
        return "denial"
    pleads = any(one.low in ASKING for one in frame.clause.subject[-1:])  # '"...," the motion says'
    pleads |= quoted and OF_SUED.search(text) is not None  # '"Defendants hid it," her lawyers wrote'
    if any(one.search(text) for one in (FELT, JUDGED, GREETS)) or (quoted and not against and not pleads):
        return "characterization"
    if not quoted and is_settlement(text):
        return "report"
    in_court = frame.verb == "tell" and TO_COURT.match(frame.rest) is not None
    suing = not in_court and (
        (frame.clause.head is not None or frame.is_of_crowd)
        and not frame.is_of_team
        and frame.gathered.against(who[0]) is not None
    )
    kinds = frame.words[frame.clause.verb.last].kinds
    present = "past" not in kinds and not kinds.isdisjoint({"present", "base"})
    alleges = suing and (present or against or _tells_of_others(frame, who, content, text))
    alleges = (alleges and not is_of_law(content)) or (not in_court and blames(frame, who, content, text))
    return "allegation" if alleges else "argument"


def _pleaded(text: str) -> str:
    """What a quote counts as that alleges by itself, or that only tells of the law; empty for others."""
    if WE_ALLEGE.match(text.lstrip()):
        return "allegation"
    return "argument" if LAWS.match(text.lstrip()) else ""


def _opens_quote(frame: Frame, span: tuple[int, int]) -> bool:
    """Whether a quote stands right behind a verb or a colon, or is all that is said of a noun: 'Roe said, "We won."', 'said it "sends a message."'."""
    behind = [one for one in frame.words[frame.clause.verb.last + 1 :] if one.start < span[1]]
    behind = behind[1:] if behind and behind[0].low in {"only", "simply", "merely"} else behind
    first = next((at for at, one in enumerate(behind) if one.tag == "Q"), -1)
    if first < 0:
        return False
    if not first and _is_mere_word(behind):
        return False  # 'said "events" are movies'
    predicate = PREDICATE.match(behind[first].text) is not None and span[1] - behind[first].end <= 1
    if predicate and trails(frame):
        return True  # 'That, said Roe, who saw it, "sounds like fraud"'
    if first and behind[first - 1].tag not in {",", ":"}:
        return predicate
    return first <= 1 or behind[first - 1].tag == ":"


def _is_mere_word(behind: Sequence[Token]) -> bool:
    """Whether a quote is only the word for what the words behind it tell of."""
    after = behind[1:2]
    return len(behind[0].text.split()) < A_SAYING and any(one.tag == "h" or one.is_finite for one in after)


def _tells_of_others(frame: Frame, who: Keys, content: list[Frame], text: str) -> bool:
    """Whether those who only sue say what others did, or what was done to them, and nothing of the suit: "she said the guard hit her"."""
    sued = any(set(who) & set(second) for _, second in frame.gathered.sides.values())
    behind = frame.frames[frame.number + 1 : frame.number + 2] if trails(frame) else []
    told = [*behind, *content]  # "when, he said, the truck rolled back"
    if sued or not told or frame.verb not in {"say", "recall", "write"} or LITIGATED.search(text):
        return False
    first = told[0]
    mine = not set(who).isdisjoint(frame.gathered.resolved(first.mine))
    unclear = first.clause.head is None and {one.low for one in first.clause.subject[-1:]} <= THEMSELVES | {
        "they",
        "i",
        "we",
    }
    return (first.clause.verb.passive if mine else not unclear) and not first.clause.verb.modal


def _is_against(frame: Frame, who: Keys) -> bool:
    """Whether the sentence speaks of someone whom the speakers sue."""
    suit = frame.gathered.against(who[0])
    named = {key for one in frame.words if one.tag == "W" for key in frame.gathered.resolved(one.keys)}
    return suit is not None and bool(named & set(suit[1]))
