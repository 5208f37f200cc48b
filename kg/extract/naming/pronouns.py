"""Whom a pronoun or a noun means, of those spoken of before; nobody where two could be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.naming.described import without_described
from kg.extract.naming.homes import at_home
from kg.extract.naming.kindred import KINDRED
from kg.extract.naming.nouns import fits, is_company
from kg.extract.naming.people import Named
from kg.extract.naming.quoting import is_quoted
from kg.extract.naming.referring import FAMED
from kg.extract.naming.suitors import LAWYERS, no_lawyer
from kg.extract.naming.titles import gender_by
from kg.extract.naming.trades import COMPANIES, KIN, SIGN
from kg.extract.naming.unsure import SEXES, is_beside

if TYPE_CHECKING:
    from kg.extract.naming.masks import Masker

EMPTY = re.compile(
    r"[Ii]t (?:is|was|will be|would be|has been|had been|remains|seems?|appears?|takes|took|follows|became|becomes)(?: not| also| still| yet| now| further| only)* (?:un)?(?:clear|known|likely|possible|necessary|raining|important|true|said|ordered|hereby|hard|easy|too|up|common"
    r"|alleged|argued|expected|reported|believed|estimated|thought|routine|settled|undisputed|well|time|the|a|an|that|what|who|when|where|\w+ (?:that|whether|to|how|what|if|when))\b|[Ii]t (?:seems|appears|turned|follows|rained|snowed|rains)\b"
)
SUED = re.compile(
    r"\b(?:countersue[ds]?|sue[ds]?|suing|accus(?:ed|es|ing)|against|(?:took|takes|taking)|hit|slapped|served) $"
)
"""Words behind which whom it is done to stands, who is not who does it."""
ACCUSING = re.compile(
    r"\b(?:accusing|alleging|claiming|saying|contending|arguing|charging|(?:that|which) (?:says|alleges|claims|accuses))(?: that)? $"
)
"""Words behind which whom it is said of stands, who is not who does what the sentence begins with: "Roe sued Doe in May, accusing the company"."""
BY_ANOTHER = re.compile(
    r"\b(?:where|when|after|because|since|that|while|before|until|once) (?:[Tt]he )?(?:[A-Z][\w.&'\u2019-]* ){1,5}(?:has |have |had |also |then |later |first ){0,2}(?:countersued|sued|accused) $"
)
"""Another who sues, in a clause of its own behind whom it means: "Holm moved to Ohio, where Poe Inc. has sued it"."""
ADVOCATES, OWNS = frozenset(["counsel"]), ("'s ", "\u2019s ")  # who act are not whose attorney another is


def meant(
    said: re.Match[str], text: str, before: list[str], doers: tuple[str, ...], masker: Masker
) -> str | None:
    """The key of the one who is meant, None where nobody can be or several can; ``doers`` are those named last."""
    if said["noun"]:
        barred = frozenset(doers if SUED.search(text, 0, said.start()) else ())  # nobody sues oneself
        barred |= {*before[:1]} if ACCUSING.search(text, 0, said.start()) else frozenset()
        return _noun(said, before, barred, masker) if not _is_owner(said, text, masker) else None
    if said["tie"] or said["whom"]:
        tied = bool(said["tie"])
        return _tied(said, text, before, masker) if tied else _whom(said["whom"], before, doers, masker)
    word = (said["own"] or said["who"] or said["belongs"]).casefold()
    if word == "it" and EMPTY.match(text, said.start()):
        return None
    if word == "it" and SUED.search(text, 0, said.start()) and not text.startswith(" by ", said.end()):
        able = [key for key in masker.people if _can(masker.people[key], word)]
        near = {key for key in before if key in able and key not in doers}
        by_person = {masker.people[key].kind for key in doers} <= {"Person"}  # "Holm fired Roe. She sued it"
        alone = by_person or BY_ANOTHER.search(text, 0, said.start()) is not None
        return next(iter(near)) if len(near) == 1 and alone else _one([], masker.last, able, masker)
    if word in SEXES:
        before = without_described(before, text[: said.start()], masker.people) if said["own"] else before
        barred = ADVOCATES if said["own"] else JUDGING if said["belongs"] else frozenset()
        people = [*masker.people.values()] if said["who"] else []
        barred |= LAWYERS if no_lawyer(text, said.end(), SEXES[word], people) else frozenset()
        sexes = {SEXES[word]} if is_quoted(text, said.start()) else {SEXES[word], ""}
        return _person(SEXES[word], before, masker, not_of=barred, sexes=sexes)
    others = [key for key in before if not _sits(masker.people.get(key))]
    earlier = (
        [] if word == "its" and not said["own"] and others else masker.last
    )  # "the judge denied its motion"
    return _one(before, earlier, [key for key in masker.people if _can(masker.people[key], word)], masker)


def _tied(said: re.Match[str], text: str, before: list[str], masker: Masker) -> str | None:
    """The only organization that somebody's employer, band or school can be, where it is sued: "sued her former employer"."""
    if not (SUED.search(text, 0, said.start()) or ACCUSING.search(text, 0, said.start())):
        return None
    noun, spoken = said["tie"].removeprefix("record "), {*before, *masker.topics}
    bodies = [key for key, one in masker.people.items() if key in spoken and one.kind == "Organization"]
    called = bodies if noun == "employer" else _called(noun, masker.people, body=True, alone=False)
    able = [key for key in bodies if key in called]
    return able[0] if len(able) == 1 else None


def _is_owner(said: re.Match[str], text: str, masker: Masker) -> bool:
    """Whether a noun by which nobody is called only says whose something is: "the singer's company"."""
    noun, alone = said["noun"].casefold(), bool(said["how"])
    famed = noun in FAMED and not _called(noun, masker.people, body=False, alone=alone)
    return famed and text.startswith(OWNS, said.end())


def _sits(one: Named | None) -> bool:
    """Whether someone is a judge or a court."""
    return one is not None and (one.judge or one.kind == "Court")


def _whom(word: str, before: list[str], doers: tuple[str, ...], masker: Masker) -> str | None:
    """The only one to whom it can be done, by another: "Roe sued her"."""
    able = {
        key: one.gender == SEXES[word]
        for key, one in masker.people.items()
        if one.kind == "Person" and key not in doers and one.gender in {SEXES[word], ""}
    }
    for spoken in (before, masker.last):
        near = set(spoken) & set(able)
        if near:
            fit = {key for key in near if able[key]} or near
            return next(iter(fit)) if len(fit) == 1 else None
    return None


def _can(one: Named, word: str) -> bool:
    if word in {"it", "its"}:
        return one.kind in {"Organization", "LawFirm"}
    return one.kind in {"Person", "Organization", "LawFirm"} and not one.judge


def _is_barred(one: Named, not_of: frozenset[str]) -> bool:
    """Whether someone is called by one of these nouns; a judge who is a party has a motion, too."""
    if not_of == JUDGING:
        return one.judge and not one.party
    return bool(one.nouns & not_of or (not_of and one.judge))


def _person(
    sex: str, before: list[str], masker: Masker, not_of: frozenset[str], sexes: set[str]
) -> str | None:
    """The person of a sex, told by one of these, who was spoken of last, and is called by none of these nouns."""
    people = masker.people
    persons = {
        key: one for key, one in people.items() if one.kind == "Person" and not _is_barred(one, not_of)
    }
    able = [key for key, one in persons.items() if one.gender in sexes]
    if (near := {*masker.last} & {*able}) and not {*before} & {*able}:
        able = [key for key in able if key in near]
    sure = [key for key in able if people[key].gender == sex]
    opens = next((one for one in masker.last if one in persons and not before), "")
    if not_of != ADVOCATES and opens in able and opens not in sure and {*masker.last} & {*sure}:
        return None  # "Roe called Doe a liar. He said", where Roe's sex is not known
    key = _one(before, [], sure, masker) or _one(before, [], able, masker)
    if key is None and (not {*before} & {*able} or {*before} & {*able} <= {*before[1:]}):
        key = _one(before, masker.last, sure, masker) or _one(before, masker.last, able, masker)
    if key is None and not {*before, *masker.last} & {*able}:
        spoken = next((one for one in masker.topics if one in able), None)
        key = spoken if spoken in sure else None
    if key is None or (not not_of and is_beside(key, before, able, masker)):
        return None
    people[key].gender = sex
    return key


def _one(before: list[str], earlier: list[str], able: list[str], masker: Masker) -> str | None:
    """The only one able in this sentence or else in the last; of several the one with which that sentence begins."""
    for spoken in (before, earlier):
        fit = list(dict.fromkeys(key for key in spoken if key in able))
        if fit:
            first = fit[0] == spoken[0] and (spoken is before or not before)
            return fit[0] if len(fit) == 1 or first else None
    return next((key for key in masker.topics if key in able), None) if len(able) == 1 else None


def _able(said: re.Match[str], noun: str, people: dict[str, Named], *, alone: bool) -> list[str]:
    """The keys of those who may be called by a noun with what stands before it."""
    how, place = said["how"], said["place"]
    giants = [key for key, one in people.items() if how and f"{SIGN}{how}{noun}" in one.nouns]
    able = giants or _called(noun, people, body=bool(said["body"]), alone=alone)
    if place:
        able = at_home(place, able, people, sure=bool(said["based"]))
    if noun == "giant" and how and not giants:
        return [key for key in able if not people[key].nouns]  # "the oil giant" is not Google
    return able


def _noun(said: re.Match[str], before: list[str], barred: frozenset[str], masker: Masker) -> str | None:
    """The key of the one who is meant by a noun, and is none of those who do what stands before it."""
    people, noun = masker.people, said["noun"].casefold()
    placed, titled = bool(said["place"]) and not said["based"], said["noun"].istitle()
    if said["place"] and titled:
        return None  # "the Kansas City"
    alone = bool(said["how"]) or placed
    spoken = {*before, *masker.topics}
    able = _able(said, noun, people, alone=alone)
    able = [key for key in able if key not in barred]
    bearing = [key for key in able if noun in people[key].name.lower().split() and not people[key].short]
    able = bearing if len(bearing) == 1 and noun == "company" else able  # "the company" is The Holm Company
    if (alone or titled) and (len(able) > 1 or noun in JUDGING):
        return None  # "the software company", or "the City", where two could be
    if not able and noun in FAMED:
        return _famed(before, masker)
    able = [key for key in able if key in spoken] or (able if noun in GOVERNMENTS else [])
    if len(able) == 1:
        people[able[0]].gender = people[able[0]].gender or gender_by("", noun)
        return able[0]
    near = [key for key in dict.fromkeys([*before, *masker.last]) if key in able]
    if len(near) != 1:
        return None
    people[near[0]].gender = people[near[0]].gender or gender_by("", noun)
    return near[0]


def _famed(before: list[str], masker: Masker) -> str | None:
    """The only person of the last sentence beside judges and lawyers, where the text told of that one first."""
    persons = [
        one
        for one in masker.people.values()
        if one.kind == "Person" and not (one.judge or one.nouns & LAWYERS)
    ]
    first = min((one.start for one in persons), default=0)
    near = [one for one in persons if one.key in masker.last]
    spoken = [one for one in persons if one.key in masker.topics]
    near = spoken if not near and len(spoken) == 1 else near
    told = len(near) == 1 and near[0].start == first and near[0].key not in before
    return near[0].key if told else None


def _called(noun: str, people: dict[str, Named], *, body: bool, alone: bool) -> list[str]:
    """The keys of those who may be called by a noun."""
    if body:
        bodies = [(key, one) for key, one in people.items() if one.kind in {"Organization", "LawFirm"}]
        told = "" if alone else f"{SIGN}{noun}"
        able = [key for key, one in bodies if _is_body(noun, one) or told in one.nouns]
        return able or [
            key
            for key, one in bodies
            if noun in COMPANIES and one.kind == "Organization" and is_company(one.name, one.nouns)
        ]
    if noun in JUDGING:
        return [key for key, one in people.items() if one.judge]
    able = [key for key, one in people.items() if noun in one.nouns]
    if not able and not alone and (akin := KINDRED.get(noun)):
        kin = [key for key, one in people.items() if one.kind == "Person" and not akin.isdisjoint(one.nouns)]
        return kin if len(kin) == 1 else []
    sex = gender_by("", noun)
    if able or alone or noun in KIN or not (sex or noun == "billionaire"):
        return able
    persons = [key for key, one in people.items() if one.kind == "Person" and not one.judge]
    return [key for key in persons if sex in {people[key].gender, ""}]


GOVERNMENTS = frozenset({"town", "city", "county", "village"})
"""What a text may speak of before it names it: "sued the town"."""
JUDGING = frozenset({"judge", "chancellor", "justice"})


def _is_body(noun: str, one: Named) -> bool:
    called = fits(noun, one.nouns) or one.name.lower().startswith(f"{noun} of ")
    return (noun == "firm" and one.kind == "LawFirm") or (one.kind == "Organization" and called)
