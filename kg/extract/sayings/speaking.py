"""Who speaks by a clause of a verb of saying: its subject, whoever brings the suit that is its subject, or who is named behind."""

from __future__ import annotations

import re

from kg.extract.grammar.teams import LAWYERS, SPEAKERS
from kg.extract.grammar.tokens import Token
from kg.extract.matter.gathered import Keys, bringing
from kg.extract.sayings.deciding import deciding
from kg.extract.sayings.inwriting import is_site, writer
from kg.extract.telling.frames import Frame
from kg.extract.telling.meantby import meant, spoken_for
from kg.extract.telling.ruling import ruler
from kg.extract.telling.speech import KIND, REPORTING, is_denied_before, is_it, trails
from kg.extract.telling.theirs import namesakes, several, state_meant, they
from kg.extract.telling.together import side_meant

A_PAIR = 2
"""Words of "City lawyers"."""
THE_COMPANY = re.compile(r"the (?:company|firm|agency|union|network|bank|university|school|city)\b")
STAFF = frozenset({"official", "officials", "executive", "executives"})
"""Who speaks for a body without a name."""
CAMPS = frozenset({"camp", "side"})
"""Who speaks for somebody without a name: "Roe's camp argued"."""
CHARGING = frozenset({"accuse", "allege", "charge", "claim"})
"""What complaints do, and seldom who is sued."""
OF_JUDGE = re.compile(r"\bjudge\b")
OF_JURY = re.compile(r"\bjur(?:y|ies|ors?)\b")
FRONTING = frozenset({"when", "if", "once", "whenever", "before", "after", "while", "until"})
CAUSING = frozenset({"let", "make", "help", "have", "see"})
"""Verbs behind which another's verb stands bare: "let Doe go"."""
AROUND = frozenset({",", ".", "p", ";", "c"})
"""Tags behind a speaker who is named behind a comma."""


def speakers(frame: Frame) -> Keys:
    """Those who say what a clause tells: its subject, or whoever brings the suit that is its subject."""
    gathered, head = frame.gathered, frame.clause.head
    rules = ruler(frame) or _letting(frame)
    if not rules and is_it(frame) and _is_thing_before(frame):
        return ()
    if rules or (is_it(frame) and (gathered.of_paper or _is_suit_told(frame))):
        return rules or bringing((), gathered)
    if head is None:
        return (
            writer(frame)
            or _described(frame)
            or they(frame)
            or meant(frame)
            or state_meant(frame)
            or namesakes(frame)
            or _of_main(frame)
        )
    if head.tag == "W":
        return () if is_site(frame) else (_named_behind(frame) or _named(frame, head))
    if head.tag == "j":
        return deciding(frame, head)
    brought = (bringing(frame.clause.subject, gathered) or _of_a_suit(frame)) if frame.is_of_paper else ()
    return brought or (writer(frame) if head.tag == "n" else ())


def _letting(frame: Frame) -> Keys:
    """Who lets somebody do what stands before a comma and what they say: "let Doe go, writing that"."""
    before = frame.before
    if (
        frame.clause.verb.form != "doing"
        or before is None
        or before.before is None
        or before.outer is not None
    ):
        return ()
    let, first = before.before, before.clause.verb.first
    ahead = frame.words[first - 1 : first] if first else []
    bare = "base" in frame.words[before.clause.verb.last].kinds and let.clause.verb.finite
    told = let.verb in CAUSING and bare and [one.tag for one in ahead] == ["W"] and not let.clause.rest
    return frame.gathered.resolved(let.mine) if told else ()


def _of_main(frame: Frame) -> Keys:
    """Who does what a sentence tells behind what they say besides: "Saying that she was cheated, Roe sued"."""
    if frame.number or frame.clause.subject or frame.clause.verb.form != "doing":
        return ()
    main = next((one for one in frame.frames[1:] if one.clause.verb.finite and one.outer is None), None)
    told = main is not None and not main.is_passive and any(one.tag == "," for one in main.clause.lead[-1:])
    return frame.gathered.resolved(main.mine) if main is not None and told else ()


def _is_thing_before(frame: Frame) -> bool:
    """Whether "it" must be the thing of which the clause before it tells: "When the app starts, it says"."""
    before = frame.before
    if before is None or before.outer is not None or not before.clause.subject or not before.clause.lead:
        return False
    first, last = before.clause.subject[0], before.clause.subject[-1]
    thing = first.low in {"the", "a", "an"} and last.tag == "x" and not last.low.endswith("s")
    return thing and before.clause.lead[-1].low in FRONTING and before.clause.head is None


def _is_suit_told(frame: Frame) -> bool:
    """Whether "it" must be the suit that is told of: "Roe sued Doe. It alleges", "It claims the company ..." of who is sued."""
    head, gathered = frame.clause.head, frame.gathered
    countered = any(one.startswith("counter") for one in frame.parsed.lows)
    if frame.verb not in CHARGING or head is None or countered:
        return False
    aimed = next((one.keys for one in frame.words if one.start > head.start and one.tag == "W"), ())
    sued = set(head.keys) & set(gathered.spoken_of()[1])
    itself = bool(sued) and not set(head.keys).isdisjoint(aimed) and (gathered.is_alone or gathered.of_suing)
    first = next((one for one in frame.frames if one.clause.verb.finite), frame)
    opens = first.number == frame.number and frame.verb != "claim"
    ahead = {key for one in frame.words if one.start < head.start and not one.pronoun for key in one.keys}
    behind = frame.verb == "allege" and not sued.isdisjoint(ahead) and trails(frame)
    return itself or (gathered.of_suing and (opens or behind))  # "Doe lied to her, it alleges"


def _of_a_suit(frame: Frame) -> Keys:
    """Those who bring the only suit, where "a class action" speaks of whom they sue: "a suit accusing Roe of fraud"."""
    suing, sued = frame.gathered.spoken_of() if frame.gathered.is_alone else ((), ())
    named = next((one.keys for one in frame.clause.rest if one.tag == "W"), ())
    other = {"another", "other", "separate", "similar", "second", "earlier"} & {
        one.low for one in frame.clause.subject
    }
    return suing if set(named) & set(sued) and not other else ()


def _named(frame: Frame, head: Token) -> Keys:
    """Those whom the subject names: a court only where it reports or rules, nobody where a pronoun must mean another."""
    gathered = frame.gathered
    if side := _several_meant(frame, head):
        return side
    if _names_itself(frame, head):
        return ()
    known = tuple(key for key in gathered.resolved(head.keys) if key in gathered.people)
    if head.court and OF_JURY.search(gathered.word(head)):
        return ()  # "a federal jury in Ohio"
    if head.court and OF_JUDGE.search(gathered.word(head)):
        known = gathered.only_judge or known  # "a federal judge in Ohio"
    courts = KIND.get(frame.verb) in REPORTING
    return tuple(key for key in known if courts or gathered.kind(key) != "Court")


def _several_meant(frame: Frame, head: Token) -> Keys:
    """Those of the side that is several whom "they" means where its sentence names, as another, whom it seemed to mean: "Holm kept the money, their lawyer said"."""
    they = (
        frame.gathered.word(head).startswith("their ") if head.team else frame.gathered.word(head) == "they"
    )
    if not they or len(head.keys) != 1:
        return ()
    apart = any(one.start != head.start and set(one.keys) & set(head.keys) for one in frame.words)
    side = several(frame) if apart else ()
    return side if set(side).isdisjoint(head.keys) else ()


def _names_itself(frame: Frame, head: Token) -> bool:
    """Whether a pronoun that speaks would speak of its own by name, so that it must mean somebody else: "he said that Roe lied" is not Roe's."""
    if frame.verb == "accuse":
        ends = next((at for at, one in enumerate(frame.clause.rest) if one.low == "of"), 0)
        aimed = tuple(key for one in frame.clause.rest[: ends or 1] for key in one.keys)
        they = head.pronoun and frame.gathered.word(head) == "they"
        theirs = they and THE_COMPANY.match(frame.rest) and frame.gathered.kind(head.keys[0]) != "Person"
        return bool(theirs) or not set(aimed).isdisjoint(head.keys)  # nobody accuses oneself
    if not head.pronoun:
        return False
    if is_denied_before(frame) and _is_strange(frame, head):
        return True
    if frame.gathered.word(head) == "they":
        alone = len(head.keys) == 1 and frame.gathered.kind(head.keys[0]) == "Person"
        return alone and frame.gathered.against(head.keys[0]) is None  # who sues may do it for others, too
    end = frame.words[frame.clause.verb.last].end
    first = next(
        (one for one in frame.words if one.tag == "W" and not one.pronoun and one.start >= end), None
    )
    named = first is not None and frame.gathered.text[first.start : first.start + 1].isupper()
    return named and first is not None and not set(first.keys).isdisjoint(head.keys)


def _is_strange(frame: Frame, head: Token) -> bool:
    """Whether a pronoun seems to mean none of those whom its sentence names: "claims Doe hit her, which he denies"."""
    named = [one for one in frame.words if one.tag == "W" and not one.pronoun and one.start < head.start]
    return bool(named) and all(set(one.keys).isdisjoint(head.keys) for one in named)


def _described(frame: Frame) -> Keys:
    """Those who are named behind what describes them, or for whom an unnamed one speaks: "a union leader, Roe, said"."""
    subject, words = frame.clause.subject, frame.words
    if not subject:
        return ()
    camp = subject[-1].low in CAMPS and [one.tag for one in subject[-2:-1]] in (["'"], ["W"])
    camp = camp or (subject[-1].low == "office" and _is_of_person(frame))
    if (
        subject[-1].low in SPEAKERS | STAFF
        or camp
        or (len(subject) == A_PAIR and subject[0].tag == "x" and subject[-1].low in LAWYERS)
    ):
        owner = next((one for place, one in enumerate(subject[:-1]) if one.tag == "W"), None)
        return frame.gathered.resolved(owner.keys) if owner is not None else spoken_for(frame)
    at = next((place for place, one in enumerate(words) if one.start == subject[-1].start), -1)
    behind = words[at + 1 : frame.clause.verb.first]
    if together := side_meant(frame):
        return together
    if at < 0 or [one.tag for one in behind[:2]] != [",", "W"] or behind[-1].tag != ",":
        return ()
    named = behind[1]
    people = all(frame.gathered.kind(one) == "Person" for one in named.keys)
    return named.keys if people and not named.team and not named.pronoun else ()


def _is_of_person(frame: Frame) -> bool:
    """Whether an office that speaks is told by who holds it: "Roe's office", "her office"."""
    tags, owner = [one.tag for one in frame.clause.subject], frame.clause.subject[0]
    kinds = {frame.gathered.kind(one) for one in frame.gathered.resolved(owner.keys)}
    return tags in (["W", "'", "x"], ["W", "x"]) and kinds == {"Person"}


def _named_behind(frame: Frame) -> Keys:
    """Those who speak for somebody and are named behind it: "Roe's lawyer, Poe, said"; empty where none are."""
    words, head = frame.words, frame.clause.head
    if head is None or not head.team:
        return ()
    at = next((place for place, one in enumerate(words) if one.start == head.start), -1)
    tags = [one.tag for one in words[at + 1 : at + 4]]
    if at < 0 or tags[:2] != [",", "W"] or (len(tags) > 2 and tags[2] not in AROUND):  # noqa: PLR2004 - the tag behind
        return ()
    named = words[at + 2]
    people = all(frame.gathered.kind(one) == "Person" for one in named.keys)
    return named.keys if people and not named.team and not named.pronoun else ()
