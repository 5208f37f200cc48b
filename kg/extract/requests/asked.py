"""Requests as they are noted: whose, of what kind, in which suit."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import COUNTER
from kg.extract.matter.concepts import called
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.naming.referring import PERSON
from kg.extract.naming.signs import BODY_NOUNS
from kg.model import Filing, Quote

EVERYBODY = frozenset({"judge", "plaintiff", "defendant", "lawyer", "attorney", "prosecutor", "juror"})
"""Nouns of those who are called by their part in a suit."""
COUNTERING = re.compile(r"\b[Cc]ounter-?(?:claim|suit|complaint)|\b[Cc]ross-(?:claim|complaint)")
DEFENDANTS = re.compile(r"\bdefendants?\b|\bother[\u2019']s\b", re.IGNORECASE)
MOVING = {"motiontodismiss": 1, "motionforpreliminaryinjunction": 0}
"""Kinds of motion that one side alone makes, and which of the two."""
FEW = 4
"""How many who sue together may have asked for an injunction where nobody is told to have."""
BARRED = re.compile(
    r"\b(?:motions?|requests?|bid|against|oppos\w+|bar|bars|barred|barring|block\w*|stop\w*|enjoin\w*|prevent\w*|prohibit\w*|forb\w+|halt\w*|requir\w+|order(?:s|ed|ing)|from \w+ing)\b"
)
"""Words by which somebody is named whom an injunction is against, or somebody else is told to ask for it."""
ANOTHER = re.compile(
    r"\b(?:(?:another|other|earlier|previous|prior|separate|similar|related|unrelated|different) (?:[\w-]+ ){0,2}?(?:lawsuits?|suits?|cases?|complaints?|actions?)|dismiss (?:[\w\u2019'-]+ ){0,4}?(?:indictment|appeals?|charges)|criminal|motions|also fac(?:es|ed|ing))\b",
    re.IGNORECASE,
)
"""Words by which a motion may be one in another suit, or one of several."""


def clients(gathered: Gathered, who: Keys) -> Keys:
    """The keys with each lawyer replaced by the client."""
    acting = {lawyer: client for lawyer, client, *_ in reversed(gathered.counsel.values())}
    return tuple(dict.fromkeys(one if gathered.is_party((one,)) else acting.get(one, one) for one in who))


def _is_sued(gathered: Gathered, who: str) -> bool:
    """Whether someone brings no suit, or is sued in the main one, and so has claims of others dismissed."""
    return gathered.against(who) is None or who in gathered.sides.get(gathered.main or "", ((), ()))[1]


def _end_own(gathered: Gathered, who: Keys, quote: Quote) -> bool:
    """Whether some of those who ask to end the only suit bring it, and nobody brings one against them."""
    suing, sued = gathered.sides.get(gathered.main or "", ((), ()))
    alone = bool(sued) and gathered.is_alone and len(gathered.cases) == 1
    other = COUNTERING.search(quote.quote) or DEFENDANTS.search(quote.quote)
    return alone and other is None and not set(who).isdisjoint(suing)


def ask(gathered: Gathered, who: Keys, category: str, quote: Quote) -> str:
    """The key of someone's request of a kind, made where it is new."""
    if category == "voluntarydismissal" and who and _is_sued(gathered, who[0]):
        category = "motiontodismiss"  # of others' claims
    elif category == "motiontodismiss" and _end_own(gathered, who, quote):
        category = "voluntarydismissal"
    key = _asked(gathered, who, category, quote)
    gathered.request = key
    gathered.asked.append((quote, key))
    return key


def _asked(gathered: Gathered, who: Keys, category: str, quote: Quote) -> str:
    """The key of a request that some make, or made before."""
    case = _case_of(gathered, who, quote)
    for key, one in gathered.filings.items():
        if one.category == category and _is_same(gathered, one, who, case):
            known = tuple(dict.fromkeys(one.on_behalf_of + who))
            gathered.change(gathered.filings, key, on_behalf_of=known, evidence=_earlier(one.evidence, quote))
            return key
    key = f"{category}-{who[0] if who else 'unnamed'}"
    key = f"{key}-{case}" if key in gathered.filings else key
    gathered.filings[key] = Filing(
        key=key, kind="Motion", name=called(category), case=case, category=category, on_behalf_of=who, evidence=(quote,)
    )  # fmt: skip
    return key


def _earlier(evidence: tuple[str | Quote, ...], quote: Quote) -> tuple[str | Quote, ...]:
    """The words that tell of a request, with those before them where it is told of earlier too."""
    starts = [one.start or 0 for one in evidence if isinstance(one, Quote)]
    return (quote, *evidence) if starts and (quote.start or 0) < min(starts) else evidence


def _case_of(gathered: Gathered, who: Keys, quote: Quote) -> str:
    """The suit in which some ask for something: the one that is spoken of, if it is theirs, else their first."""
    main = gathered.some_case(quote)
    theirs = [key for key, (first, second) in gathered.sides.items() if set(who) & {*first, *second}]
    topic = gathered.topic if gathered.topic in gathered.sides else main
    return topic if topic in theirs or not theirs else theirs[0]


def _is_same(gathered: Gathered, one: Filing, who: Keys, case: str) -> bool:
    """Whether a request told of before is the one that some make in a suit."""
    if one.on_behalf_of:
        return bool(set(one.on_behalf_of) & set(who))
    if set(one.opposed_by) & set(who):
        return False
    return one.case == case or f"ruling-{one.key}" not in gathered.rulings


def party_called(gathered: Gathered, noun: str) -> Keys:
    """The only party of the only suit that a noun can call: the one person, or the one body; nobody where several can be."""
    if not gathered.is_alone or noun in EVERYBODY:
        return ()
    parties = gathered.both_sides
    kind = "Person" if PERSON.fullmatch(noun) else "Organization" if noun in BODY_NOUNS else ""
    able = [one for one in parties if gathered.kind(one) == kind]
    return tuple(able) if len(able) == 1 and len(parties) > 1 else ()


def _of_others(gathered: Gathered, filing: Filing) -> bool:
    """Whether the sentence that first tells of a request names others beside parties and courts, who may have made it."""
    starts = {one.start for one in filing.evidence if isinstance(one, Quote)}
    named = gathered.parties_of(
        tuple(one.key for one in gathered.named if one.key and one.sentence in starts)
    )
    return not set(named) <= {key for side in gathered.sides[filing.case or ""] for key in side}


def _is_of_rivals(gathered: Gathered, filing: Filing, who: Keys) -> bool:
    """Whether the sentence that first tells of an injunction names others than those alone, and not as whom it is against."""
    quotes = [one for one in filing.evidence if isinstance(one, Quote)]
    starts = {one.start for one in quotes}
    named = gathered.parties_of(
        tuple(one.key for one in gathered.named if one.key and one.sentence in starts)
    )
    barred = any(BARRED.search(one.quote) for one in quotes)
    return bool(named) and set(named).isdisjoint(who) and not barred


def _is_against_counter(filing: Filing) -> bool:
    """Whether the words for a motion to dismiss name a counterclaim, which who is sued brings."""
    return any(COUNTERING.search(one.quote) for one in filing.evidence if isinstance(one, Quote))


def give_movants(gathered: Gathered) -> None:
    """Gives each motion that nobody is told to have made to the only one whose it can be: who is sued wants a suit dismissed."""
    for key, one in gathered.filings.items():
        side = MOVING.get(one.category or "")
        if side is None or one.on_behalf_of:
            continue
        sides = gathered.sides.get(one.case or "", ((), ()))
        back = any(COUNTER.search(quote.quote) for quote in one.evidence if isinstance(quote, Quote))
        who = sides[1 - side if back else side]  # who sues wants counterclaims dismissed
        if (
            all(sides)
            and len(who) <= (1 if side else FEW)
            and (len(gathered.cases) == 1 or not (side or _is_countered(gathered, one.case or "")))
            and not any(ANOTHER.search(quote.quote) for quote in one.evidence if isinstance(quote, Quote))
            and not _of_others(gathered, one)
            and not _is_against_counter(one)
            and (side or not _is_of_rivals(gathered, one, who))
        ):
            gathered.change(gathered.filings, key, on_behalf_of=who)


def _is_countered(gathered: Gathered, case: str) -> bool:
    """Whether a suit is answered by another, or answers one: either side may have asked for an injunction."""
    answers = [
        (key, one.case)
        for key, made in gathered.cases.items()
        for one in made.relations
        if one.kind == "countersuit"
    ]
    return any(case in pair for pair in answers)
