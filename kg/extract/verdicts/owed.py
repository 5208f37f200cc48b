"""What somebody owes another by what juries and courts order: "must pay", "was ordered to pay"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.grammar.phrases import ASIDE, LIST, MANY, people
from kg.extract.grammar.vocabulary import DECIDERS
from kg.extract.grammar.wording import DATE, SUM, WHO, text_of
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame
from kg.extract.telling.speech import trails
from kg.extract.telling.voice import is_done, teller

QUANTITY = frozenset({
    "a", "the", "an", "total", "of", "about", "more", "than", "more than", "nearly", "some", "another", "at least", "roughly", "almost",
    "just", "over", "under", "around", "approximately", "full", "combined", "additional", "whopping", "up", "to", "as much as", "damages",
    "in", "and", "compensatory", "punitive", "actual", "statutory", "only", "record", "all", "exactly", "entire", "one", "every",
})  # fmt: skip
"""Words between "awarded" and a sum that name nobody."""
FOUND_FOR = re.compile(r"(?:for|in favor of|in (?:his|her|their|its) favor)\b")
OWED = re.compile(
    rf"to (?:pay|cover|reimburse) (?:(?P<a>{MANY}) )?(?P<how>(?:[\w-]+ ){{0,4}}?){SUM}(?: in \w+(?: (?!to\b)\w+)?)?(?: to (?P<c>{MANY}))?"
)
PAID = re.compile(
    rf"(?:(?P<b>{MANY}){ASIDE}|him|her|them|it|(?:the|its|an?) (?:[\w'\u2019-]+ ){{0,6}}?[\w-]+)(?: ,? ?and (?:[\w-]+ ){{0,5}}?[\w-]+)? (?:, )?(?:(?:(?:late |early )?(?:on |in )?{DATE}|today|this week|last \w+) )?to (?:pay|cover|reimburse) (?:(?P<a>{MANY}){ASIDE} )?(?P<how>(?:[\w-]+ ){{0,3}}?)(?P<sum>{SUM})(?: in \w+(?: (?!to\b)\w+)?)?(?: to (?P<c>{MANY}))?"
)
TOWARD = re.compile(rf" toward(?:s)? (?:(?P<a>{LIST})(?= 's?(?: |$)))?")
"""Whose bills what is paid goes to."""
PAID_IT = re.compile(rf"(?P<b>{MANY}) (?:(?:on )?{DATE} )?to pay (?:to )?(?P<a>{MANY})")
"""Who is to pay whom the sum before: "the $5 million that a jury ordered Doe to pay Roe"."""
POINTING = re.compile(r"(?:him|her|them|it)\b")
DUE = re.compile(
    rf"(?:(?P<a>{MANY}) )?(?P<how>(?:[\w-]+ ){{0,4}}?){SUM}(?: in \w+(?: (?!to\b)\w+)?)?(?: to (?P<c>{MANY}))?"
)
"""What somebody must pay whom."""
JURIES = frozenset({"jury", "jurors", "juror", "panel", "arbitrator", "arbitrators"})
"""Those who give sums and nothing else."""
DECREES = frozenset({"award", "decree", "judgment", "verdict"})
"""Papers by which a court or an arbitrator orders something."""
MUST = frozenset({"must", "should", "shall"})
HAS_TO = re.compile(r"\b(?:has|have|had) to$")
OWING = frozenset({"pay", "owe"})
SUITORS = frozenset(
    {"plaintiff", "plaintiffs", "woman", "women", "man", "men", "couple", "family", "families"}
)
TO_PUBLIC = re.compile(
    r"(?: in [\w-]+)? to (?:the|its|their|an?) (?:[\w-]+ ){0,2}?(?:city|county|state|town|village|government|treasury|court|clerk|banks?|funds?|charit\w+|landlord|schools?|agency|regulators?)\b"
)
"""Who gets what is paid, and brings no suit."""
BY = re.compile(r"(?:[\w-]+ ){0,3}?by [^,;]{1,80}? to pay\b")
STRANGER = re.compile(
    rf"(?:[^;,]*? )?(?:(?:against|{SUM}(?: in [a-z]+(?: damages)?)? to(?: the [a-z]+ of)?) (?:an?|two|three|several|another) [a-z]"
    rf"|{SUM}(?: in (?:[a-z]+ ){{1,3}})? ?to (?!(?:all|be|both|compensate|cover|each|end|her|his|its|make|pay|punish|resolve|settle|the|their)\b)[a-z-]+s\b"
    rf"|(?:against|from) (?:{WHO} 's?|his|her|their) (?:former |then-|ex-)?(?:landlord|husband|wife|neighbors?|tenants?|doctor|lawyers?|suppliers?|contractors?|insurers?|father|mother|brother|sister|rivals?)\b(?! ,? ?{WHO})"
    rf"|{SUM}(?: in (?:[a-z]+ ){{1,3}})? ?(?:from|by) an? (?!(?:[\w-]+ ){{0,2}}?(?:jury|judge|court|panel|arbitrator|tribunal)\b)[a-z]"
    rf"|{SUM}(?: in [a-z]+(?: damages)?)?(?: in {DATE})? in (?:an?|his|her|their) (?:(?!(?:suit|lawsuit|case|dispute|divorce|fight)\b)[\w-]+ |{DATE} ){{0,3}}?(?:dispute|suit|lawsuit|case|divorce|fight)(?:$| (?:with|against|from|over|by|about) (?:an?|another|his|her|their|two|three) [a-z]| ?[.,;]))"
)
"""Against whom a verdict is, or who gains by it, that no name tells: "a $3 million verdict against a former supplier"."""
COURTS = re.compile(rf"\b(?:{'|'.join(sorted(DECIDERS))})\b")


@dataclass(frozen=True)
class Gain:
    """Who gains from whom, where a clause names them."""

    winners: Keys = ()
    losers: Keys = ()


def _is_decider(frame: Frame) -> bool:
    """Whether a clause is "..., a jury found" behind what was found."""
    return frame.number in frame.parsed.closing and frame.decides and trails(frame)


def must_pay(frame: Frame) -> Gain | None:
    """The gain of "Doe must pay Roe $5 million, a jury found"."""
    if frame.verb not in OWING:
        return None
    source, verb = teller(frame), frame.clause.verb
    has_to = verb.form == "todo" and HAS_TO.search(text_of(frame.clause.lead)) is not None
    must = MUST & {one.low for one in frame.words[verb.first : verb.last]} or verb.word == "owe" or has_to
    source = source or next(filter(_is_decider, frame.frames[frame.number + 1 :]), None)
    told = source is not None and source.decides and is_done(source) and not verb.negated
    finite = verb.finite or has_to
    found = DUE.match(frame.rest) if must and told and finite else None
    if found is None or _is_owed_to_unnamed(found):
        return None
    if frame.is_passive:  # "Roe was owed $5 million"
        return Gain(winners=frame.gathered.parties_of(frame.mine)) if verb.word == "owe" else None
    winners, losers = (
        frame.parties_behind(found["a"] or found["c"]),
        frame.gathered.parties_of(frame.mine),
    )
    several = not losers and len(frame.gathered.spoken_of()[1]) > 1  # "the newspaper", one of several
    return Gain(winners, losers) if losers or winners or not several else None


def _is_owed_to_unnamed(found: re.Match[str]) -> bool:
    """Whether a noun of nobody who sues stands by a sum: "to pay the city $5 million", "$5 million to the state"."""
    beside = any(one not in QUANTITY | SUITORS for one in found["how"].split()[-1:])
    return beside or TO_PUBLIC.match(found.string, found.end()) is not None


def is_of_jury(frame: Frame) -> bool:
    """Whether the subject is a jury, by its noun or by what it does before: "They found for Roe and gave her $5 million"."""
    head, before = frame.clause.head, frame.before
    if head is not None and head.low in JURIES:
        return True
    if before is None or before.clause.subject != frame.clause.subject:
        return False
    return (before.verb == "find" and FOUND_FOR.match(before.rest) is not None) or _resumes(frame)


def _resumes(frame: Frame) -> bool:
    """Whether a clause goes on with a jury behind a relative clause: "Jurors sided with Roe, who was shot, and ordered Doe to pay"."""
    main = frame.frames[frame.number - 2] if frame.number > 1 else None
    relative = frame.frames[frame.number - 1].clause
    told = main is not None and bool(main.aside) and main.clause.head is not None
    jury = told and main is not None and main.clause.head is not None and main.clause.head.low in JURIES
    return jury and bool(relative.rest) and relative.rest[-1].tag != "W" and " , and" in frame.text


def _may_order(frame: Frame) -> bool:
    """Whether who orders something may be a court: nobody who is told by another noun, or by a name."""
    head = frame.clause.head
    if frame.decides or is_of_jury(frame):
        return True
    if head is None:
        return frame.verb != "tell" and not frame.clause.subject
    return frame.verb != "tell" and (head.pronoun or head.low in DECREES)


def orders(frame: Frame) -> Gain | None:
    """The gain of "the judge ordered Doe to pay Roe $5 million"."""
    if frame.is_passive:
        return _is_ordered(frame) if frame.verb in {"order", "tell"} else None
    if not _may_order(frame):
        return None  # "Neighbors told Doe to pay Roe $5 million"
    before = any(one.tag == "M" for one in frame.clause.antecedent)
    if before and (told := PAID_IT.match(frame.rest)):
        return Gain(frame.parties_behind(told["a"]), frame.parties_behind(told["b"]))
    found = PAID.search(frame.rest)
    if found is None or not (found["b"] or is_of_jury(frame)) or (frame.verb == "tell" and not frame.decides):
        return None
    bills = TOWARD.match(frame.rest, found.end()) or TOWARD.match(frame.rest, found.end("sum"))
    winners = frame.parties_behind(found["a"] or found["c"] or (bills["a"] if bills else None))
    several = not found["b"] and winners and len(frame.gathered.opponents(winners[0])) > 1
    several = (
        several or (not winners and _pays_one_of_several(frame, found)) or _is_one_of_several(frame, found)
    )
    lawyers = [one.team for one in people(found["b"], frame.clause.rest)]
    if several or (bills and not bills["a"]) or (lawyers and all(lawyers)):
        return None  # "the school's former principal", one of several; "toward the magazine's legal bills"; "ordered Roe's lawyers"
    losers = _meant(frame) if POINTING.match(found[0]) else _ordered(frame, found["b"])
    return Gain(winners, losers) if losers or not POINTING.match(found[0]) else None


def _is_one_of_several(frame: Frame, found: re.Match[str]) -> bool:
    """Whether a noun alone calls who is to pay, of several who are sued: "ordered the company to pay"."""
    called = not found["b"] and re.match(r"(?:the|its|an?) (?:[\w-]+ ){0,6}?[\w-]+(?<!s) ", found[0])
    return called is not None and bool(called) and len(frame.gathered.spoken_of()[1]) > 1


def _pays_one_of_several(frame: Frame, found: re.Match[str]) -> bool:
    """Whether somebody is to pay one whom a noun calls, of several whom it can call: "to pay the network $5 million"."""
    called = any(one not in QUANTITY | SUITORS for one in found["how"].split()[-1:])
    losers = frame.parties_behind(found["b"])
    return called and bool(losers) and len(frame.gathered.opponents(losers[0])) > 1


def _ordered(frame: Frame, characters: str | None) -> Keys:
    """Those who are ordered to pay: the lawyer who is named, and not the client whose lawyer it is."""
    named = [one for one in people(characters, frame.clause.rest) if not one.team]
    return frame.gathered.parties_of(tuple(dict.fromkeys(key for one in named for key in one.keys)))


def _meant(frame: Frame) -> Keys:
    """The party whom a sentence names last before a verb that orders "her" to pay."""
    first = frame.words[: frame.clause.verb.first]
    named = [
        one
        for word in first
        for one in frame.gathered.parties_of(word.keys)
        if frame.gathered.is_party((one,))
    ]
    return tuple(named[-1:])


def _is_ordered(frame: Frame) -> Gain | None:
    """The gain of "Doe was ordered to pay $5 million to Roe"."""
    found = OWED.search(frame.rest)
    if found is None or _is_owed_to_unnamed(found) or _is_by_others(frame) or frame.is_of_team:
        return None
    return Gain(frame.parties_behind(found["a"] or found["c"]), frame.gathered.parties_of(frame.mine))


def _is_by_others(frame: Frame) -> bool:
    """Whether the order is nobody's who decides suits: "ordered by the city to pay a fine"."""
    by = BY.match(frame.rest)
    named = [
        frame.gathered.people[key]
        for key in frame.behind(by[0] if by else None)
        if key in frame.gathered.people
    ]
    return (
        by is not None
        and not COURTS.search(by[0])
        and not any(one.judge or one.kind == "Court" for one in named)
    )


FINE = re.compile(
    rf"{SUM} (?:(?:civil|court|contempt|criminal) )?(?:fine|penalty)\b|\b(?:fines?|penalt(?:y|ies)) (?:of|totaling) (?:[\w-]+ ){{0,3}}?{SUM}|{SUM} in (?:[\w-]+ ){{0,2}}?(?:fines|penalties)\b"
)
"""What is paid to a court or the state, and not to who sues."""
FOR_OTHERS = re.compile(r" (?:for an?|(?:for|to) (?:another|other|two|three)) (?!his|her|their)[a-z]")
UNNAMED = re.compile(
    rf"(?:[^;]*? )?(?:{SUM}(?: in [a-z]+(?: damages)?)? to|award(?:ed|s)?|g[ai]ven?) an? (?:[a-z-]+ ){{0,3}}?(?:woman|man|couple|family|patient|nurse|[a-z]+er|[a-z]+or)\b"
)
"""Who gains is told by a noun alone: "owes $5 million to a woman"."""


def is_fine(frame: Frame) -> bool:
    """Whether what somebody is to pay is a fine, and no office sues who may get it."""
    suing = frame.gathered.spoken_of()[0]
    return FINE.search(frame.rest) is not None and not any(frame.gathered.is_agency(one) for one in suing)


def is_of_another(frame: Frame, winners: Keys) -> bool:
    """Whether somebody else than those is named first behind a sentence by which somebody without a name gains."""
    people = frame.gathered.people
    if UNNAMED.match(frame.rest) is None or any(people[one].start < frame.parsed.end for one in winners):
        return False
    later = [
        one
        for one in people.values()
        if one.kind == "Person" and not one.judge and one.start >= frame.parsed.end
    ]
    first = min(later, key=lambda one: one.start, default=None)
    return first is not None and first.key not in winners


def is_of_lawyer(frame: Frame, gain: Gain) -> bool:
    """Whether it is somebody's lawyer who wins, from others than the client is known to face."""
    if frame.is_of_team and FOR_OTHERS.search(frame.rest):
        return True  # "won $5 million from the school for another boy"
    return frame.is_of_team and set(gain.losers).isdisjoint(frame.gathered.opponents(gain.winners[0]))
