"""What judges do in a suit, by which they are tied to it: "denied it", "brushed aside Doe's objection", "would not hear of it"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import WHO, text_of
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.voice import teller
from kg.extract.text.words import listed

DEEDS = listed("""
    acknowledge acquit add adjourn admonish adopt advise affirm agree allow announce appoint approve ask assign award bar bifurcate
    block bless call caution certify chastise chide choose cite clarify clear compare compel conclude concur conduct confirm consider
    consolidate credit criticize cut decertify decide declare decline deem defer delay deliver deny describe determine direct disagree
    disallow discount dismiss dispose disqualify dissent dissolve doubt empanel encourage endorse enforce enjoin enlarge enter estimate
    exclude excuse explain express extend fault find fine forbid freeze give grant grill gut halt handle hear hint hold impanel impose
    indicate inform instruct interpret interrupt invalidate issue join keep lambast lecture lift liken limit make modify muse narrow nix
    note nullify oblige observe oppose order outline overrule oversee overturn pare penalize permit postpone preclude preserve preside prod
    prohibit prune punish punt quash question quote read reason rebuff rebuke recommend reconsider recuse reduce refuse reinstate
    reiterate reject release remand remark remind reopen reprimand require rescind reserve restrict resurrect reverse revive revoke rule
    sanction say schedule scoff scold scrap scuttle seal send sentence set sever side sign signal sit slam slash spare state stay stop
    strike strip suggest supervise suspend sustain take tell throw toss transfer trim try unfreeze unseal uphold upbraid urge vacate
    void warn weigh whittle winnow wonder write
""")
"""What a judge does in a suit."""
ASSIGNED = frozenset({"assign", "reassign"})
"""What is done to a judge who gets a suit."""
IDLE = re.compile(
    r"(?:(?:\w+ )?(?:no|any) (?:part|role)\b|nothing|the (?:stand|fifth|witness)|bribes?\b|part in\b|(?:an? |the |his |her )?(?:[\w-]+ )?(?:book|memoir|novel|article|column|essay|op-ed)\b)"
)
"""What stands behind a deed that is none."""
GAINED = frozenset({"draw", "get", "have", "inherit", "take"})
"""By what a judge comes to sit."""
THE_CASE = re.compile(r"(?:down )?(?:the|this|that) (?:case|suit|lawsuit|assignment)(?= ?(?:$|[.,;]))")
"""What a judge turns down who does not sit in it."""
SUPPOSED = re.compile(
    rf"\b(?:asked|expected|likely|unlikely|favorite|favored|in line|considered|offered|picked|rumored|said) (?:not )?to be $|\b(?:asked|expected|likely|unlikely|favorite|favored|in line|offered|rumored|said) (?:not )?to $|\b[Ii]f (?:[\w.]+ ){{0,3}}{WHO} were to $"
)
"""What stands before a deed by which a judge may come to sit, or not."""
HAVING = frozenset({"have", "get", "let", "see", "draw", "inherit"})
"""What a judge does in a suit where a word of it stands behind."""
PLAIN = listed("""
    back boot charge close continue deal double end favor free hand hit kick leave open pause pick press push reset resume run seat
    shelve shrink slap start swear triple wrap
""")
"""What a judge does in a suit where a word of it, or a party, stands behind."""
AWAY = r"(?:[^;,]{0,60}? )?(?:away|aside|down|off)\b"
IDIOMS = {
    **dict.fromkeys(["brush", "wave", "bat", "swat", "cast", "shunt", "turn", "shoot", "knock", "slap"], re.compile(AWAY)),
    "put": re.compile(r"(?:[^;,]{0,60}? )?(?:on hold|off|aside|an end to|a stop to|to rest|the brakes on)\b"),
    "poke": re.compile(r"(?:[\w-]+ )?holes\b"),
    "lose": re.compile(r"patience\b"),
    "step": re.compile(r"(?:aside|away from the)\b"),
    "buy": re.compile(r"(?:[^\w\s]|(?:it|that|any of it|the (?:argument|theory|excuse|explanation))\b)"),
    "have": re.compile(r"(?:it\b|none of (?:it|that|this)\b|(?:little|no) (?:use|patience|sympathy) for\b|trouble with\b)"),
    "let": re.compile(r"(?:[^;,]{0,60}? )(?:stand|proceed|go|off|loose|in|out)\b"),
    "leave": re.compile(r"(?:[^;,]{0,60}? )?(?:intact|standing|in place|for another day|undisturbed)\b"),
}  # fmt: skip
"""What judges do by verbs that say little, with the words behind that tell it."""
SEEMING = frozenset({"appear", "seem", "look"})
DOUBTFUL = re.compile(
    r"(?:to be )?(?:\w+ly )?(?:skeptical|sceptical|unpersuaded|persuaded|unconvinced|convinced|inclined|receptive|sympathetic|troubled|unmoved|doubtful|poised|ready|reluctant|open|hesitant|torn|unlikely|likely|unimpressed|wary)\b"
)
"""How judges "seem" in a suit."""
OF_SUIT = re.compile(
    r"(?!(?:nothing|no|never|little|with)\b)(?:[^\s;]+ ){0,5}?(?:cases?|suits?|lawsuits?|matter|litigation|assignment|claims?|counts?|complaint|trial|jury|jurors|verdict|judgment|discovery|proceedings?)\b"
)
"""Words of a suit behind a verb."""
UNREAL = frozenset({"would", "could", "might", "should", "never"})
"""Words by which a deed is none."""
LEFT = re.compile(
    r"\b(?:[Ff]ormer|[Rr]etired|[Ll]ate(?! (?:\w+day|last|this|in|on)\b)|[Oo]nce(?! (?:again|more)\b)|[Dd]isgraced)(?: (?:\w+|U\.S\.|[A-Z]\.)){0,4} $|\b[Ee]x-$"
)
"""What stands before one who is no judge any more."""
FORMER = re.compile(
    r"\b(?:[Ff]ormer|[Rr]etired|[Dd]isgraced|[Ee]x-)(?: ?(?:[A-Z]\w+|U\.S\.)| judge| justice){0,4} $"
)
"""What stands before one of whom a text tells first as no judge any more."""


def is_former(reading: Reading, judge: str) -> bool:
    """Whether a judge is told of first as one who is none any more: "a story about former Circuit Judge Roe"."""
    person, text = reading.gathered.people.get(judge), reading.gathered.text
    return person is not None and FORMER.search(text, max(0, person.start - 60), person.start) is not None


def has_left(reading: Reading, start: int) -> bool:
    """Whether one who is named at a place is told to be a judge no more."""
    return LEFT.search(reading.gathered.text[max(0, start - 60) : start]) is not None


def is_deed(frame: Frame) -> bool:
    """Whether a clause tells something that judges do in suits, whoever does it."""
    idiom = IDIOMS.get(frame.verb)
    if frame.verb in DEEDS | ASSIGNED or (idiom is not None and idiom.match(frame.rest)):
        return True
    if frame.verb in SEEMING:
        return DOUBTFUL.match(frame.rest) is not None
    if frame.verb not in HAVING | PLAIN:
        return False
    rest = frame.clause.rest
    party = frame.verb in PLAIN and any(
        one.tag == "W"
        and frame.gathered.is_party(one.keys)
        and [then.tag for then in rest[at : at + 1]] != ["'"]
        for at, one in enumerate(rest, 1)
    )  # "hit Roe with a fine", and not "kicked Roe's dog"
    return party or OF_SUIT.match(frame.rest) is not None


def does(frame: Frame, judge: str) -> bool:
    """Whether a clause tells what a judge does in court."""
    if judge not in _judging(frame) or is_former(frame, judge):
        return False
    if (frame.is_passive and frame.verb not in ASSIGNED) or not is_deed(frame) or _is_inverted(frame):
        return False
    head, source = frame.clause.head, teller(frame)
    if (head is not None and has_left(frame, head.start)) or _is_believed(frame):
        return False
    if source is not None and not source.decides and source.verb not in {"announce", "report", "show"}:
        return False  # "Roe said Judge Lee heard her case", as only she says
    return not (_is_unreal(frame) or _is_unseated(frame)) and IDLE.match(frame.rest) is None


def _is_inverted(frame: Frame) -> bool:
    """Whether who does something stands behind the verb, between commas: "Roe, said a lawyer, would have ruled for her"."""
    before, behind = frame.words[max(0, frame.clause.verb.first - 1)], frame.clause.rest[:1]
    if frame.clause.head is None or frame.clause.head.start > before.start:
        return False
    return (
        frame.verb in {"say", "write", "note", "add"}
        and before.tag == ","
        and [one.tag for one in behind] in (["d"], ["W"])
    )


def _is_believed(frame: Frame) -> bool:
    """Whether a clause is what a rumor says, or what somebody only takes to be so."""
    opened = any(one.low == "that" for one in frame.clause.lead)
    return opened and frame.clause.supposed and not frame.clause.verb.modal


def _is_unseated(frame: Frame) -> bool:
    """Whether a clause tells that a judge does not sit, or may come to sit: "no longer has the case", "is expected to be assigned it"."""
    verb, sits = frame.clause.verb, frame.verb in ASSIGNED | GAINED
    if frame.verb in {"decline", "turn"}:
        return THE_CASE.match(frame.rest) is not None
    ahead = frame.words[max(0, verb.first - 1) : verb.last]
    if sits and (verb.negated or any(one.low in {"never", "no longer", "longer"} for one in ahead)):
        return True
    before = text_of(frame.words[: verb.last if frame.is_passive else verb.first])
    return (sits or before.endswith(" were to")) and SUPPOSED.search(f"{before} ") is not None


def _is_unreal(frame: Frame) -> bool:
    """Whether a deed is none: "would have dismissed it"; "would not dismiss it" tells what is refused."""
    verb = frame.clause.verb
    before = {one.low for one in frame.words[verb.first : verb.last]}
    return not UNREAL.isdisjoint(before) and not ({"would", "not"} <= before and "have" not in before)


def _judging(frame: Frame) -> frozenset[str]:
    """Whom a clause's subject names, all of a panel: "Judge Roe, joined by Judges Doe and Lee"; "A Dallas judge, Roe,"."""
    people = frame.gathered.people
    panel = any(key in people and people[key].judge for key in frame.mine)
    listed = (key for one in frame.clause.subject if one.tag == "W" and panel for key in one.keys)
    return frozenset((*frame.mine, *listed, *_apposed(frame)))


def _apposed(frame: Frame) -> tuple[str, ...]:
    """Who is named right behind the "judge" of a subject."""
    head = frame.clause.head
    if head is None or head.tag != "j":
        return ()
    behind = [one for one in frame.words if one.start > head.start][:3]
    tags = [one.tag for one in behind]
    return behind[1].keys if tags == [",", "W", ","] else ()
