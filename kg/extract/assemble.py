"""The records of a text from what was gathered in it."""

from __future__ import annotations

import re

from msgspec.structs import replace

from kg.extract.appeals.courtsabove import is_high_by_name
from kg.extract.counsel.members import belong
from kg.extract.matter.gathered import Gathered
from kg.extract.matter.numbers import DASH, numbers_in
from kg.extract.merging.keys import references
from kg.extract.naming.people import Named
from kg.extract.telling.others import OF_STATE
from kg.extract.text.cued import Cued
from kg.extract.text.passages import READ
from kg.model import Agent, Counsel, Document, Judge, Quote, Records, Status

APPELLATE = re.compile(r"ca\d+|ca[df]c|cadc|cafc|scotus")
"""The identifiers of courts in which no suit begins."""
BESIDE = 200
"""Code points behind a caption in which its number may stand."""
FIRST_LINE = re.compile(r"\S+(?: \S+)*")
OFFICE = re.compile(r"^\d:")
"""The digit of an office before a docket number."""


def assemble(gathered: Gathered, title: str) -> Records:
    """Everything gathered, as records."""
    counsel = _counsel(gathered)  # before all else: it may tell of the first case
    main = gathered.main
    _settle_case(gathered, main)
    belong(gathered)
    made = Records(
        document=Document(title=title),
        agents=_agents(gathered),
        affiliations=tuple(gathered.affiliations.values()),
        cases=tuple(gathered.cases.values()),
        groups=tuple(gathered.groups.values()),
        parties=tuple(gathered.parties.values()),
        counsel=counsel,
        judges=_judges(gathered, main),
        filings=tuple(gathered.filings.values()),
        rulings=tuple(gathered.rulings.values()),
        events=tuple(gathered.events.values()),
        claims=tuple(gathered.claims.values()),
        reliefs=tuple(gathered.reliefs.values()),
        statuses=(*gathered.statuses.values(), *_asserted(gathered)),
        statements=tuple(gathered.statements.values()),
    )
    return _told_only(made, gathered)


def _told_only(made: Records, gathered: Gathered) -> Records:
    """The records without those who are only likely named, and of whom nothing is told."""
    likely = {key for key, one in gathered.people.items() if one.likely}
    if not likely:
        return made
    told = {
        key for kind in made.__struct_fields__[1:] for one in getattr(made, kind) for key in references(one)
    }
    kept = tuple(one for one in made.agents if one.key not in likely or one.key in told)
    return replace(made, agents=kept)


def _asserted(gathered: Gathered) -> tuple[Status, ...]:
    """The status of each claim of which nothing else is told."""
    known = {one.of for one in gathered.statuses.values()}
    return tuple(
        Status(key=f"status-{key}-asserted", of=key, status="asserted", evidence=one.evidence)
        for key, one in gathered.claims.items()
        if key not in known
    )


ADVERSARY = Cued(
    r"\bAdv(?:\.|ersary) (?:Pro(?:c(?:\.|eeding)|\.)?|Case|P\.) ?(?:Case )?No\. ?(?P<n>\d\d-\d{4,6})",
    *("adv. ", "adversary "),
    flags=re.IGNORECASE,
)
"""The number of a suit within a bankruptcy, which has one of its own."""


def _number(gathered: Gathered) -> Quote | None:
    """The docket number that a text prints and that is no other suit's; None where it prints none, or several."""
    taken = {_plain(quote.quote) for quote in gathered.numbers.values()}
    found = {_plain(number): (at, number) for at, number in reversed(numbers_in(gathered.text[:READ]))}
    free = [
        one for plain, one in found.items() if plain not in taken and not _is_of_another(gathered, one[0])
    ]
    if adversary := ADVERSARY.search(gathered.text[:READ]):
        return Quote(adversary["n"], start=adversary.start("n"))
    if len(free) != 1:
        free = [one for one in free if _is_in_caption(gathered, one[0])]
    return Quote(free[0][1], start=free[0][0]) if len(free) == 1 else None


CAPTION_BEFORE = re.compile(r"[^\n;]{0,80} v\. [^\n;]{0,80}$")
"""A case called by its sides before its number."""


REMOVED = re.compile(r"\b(?:[Rr]emoved from|REMOVED FROM)\b[^;)]{0,150}$")
"""Where a suit was before, with the number that it had there."""


def _is_of_another(gathered: Gathered, place: int) -> bool:
    """Whether a number stands behind the names of a case in which nobody has a part who has one in the main suit."""
    if REMOVED.search(gathered.text, max(0, place - 170), place):
        return True
    named = CAPTION_BEFORE.search(gathered.text, max(0, place - 170), place)
    sides = gathered.sides.get(gathered.main or "", ((), ()))
    if named is None or gathered.of_court or not sides[0]:
        return False
    people = [gathered.people[key] for side in sides for key in side]
    words = [one.name.removeprefix("The ").split()[-1 if one.kind == "Person" else 0] for one in people]
    return not any(one.casefold() in named[0].casefold() for one in words)


def _is_in_caption(gathered: Gathered, place: int) -> bool:
    """Whether a place is in the caption of the main suit, or right at it."""
    told = gathered.cases[gathered.main].evidence[:1] if gathered.of_court and gathered.main else ()
    return any(
        isinstance(one, Quote) and (one.start or 0) <= place <= (one.start or 0) + len(one.quote) + BESIDE
        for one in told
    )


def _plain(number: str) -> str:
    """A docket number without the office's digit, which not every paper of a suit prints."""
    return OFFICE.sub("", re.sub(DASH, "-", number.casefold()))


def _settle_case(gathered: Gathered, main: str | None) -> None:
    """Gives the suits their courts and docket numbers; the main one those that the text prints of no other."""
    if main is not None and main not in gathered.numbers and (printed := _number(gathered)):
        gathered.numbers[main] = printed
    for key, (court, quote) in gathered.seats.items():
        _learn(gathered, key, quote, court=court)
    for key, number in gathered.numbers.items():
        _learn(gathered, key, number, docket_number=re.sub(DASH, "-", number.quote))
    if (
        main is not None
        and main not in gathered.apart
        and gathered.cases[main].court is None
        and len(free := _free_courts(gathered, main)) == 1
    ):
        _learn(gathered, main, gathered.courts[free[0]], court=free[0])


def _learn(gathered: Gathered, case: str, quote: Quote, **known: str) -> None:
    """Adds what is known of a case, with the words that say it."""
    evidence = (*gathered.cases[case].evidence, quote)
    gathered.change(gathered.cases, case, evidence=evidence, **known)


def _free_courts(gathered: Gathered, main: str) -> list[str]:
    """The courts of the text that are no other suit's and hear no appeals."""
    others = {court for key, (court, _) in gathered.seats.items() if key != main}
    free = [
        one for one in gathered.courts if one not in others and not APPELLATE.fullmatch(_id_of(gathered, one))
    ]
    trying = [one for one in free if not _hears_appeals(gathered, one)]
    below = gathered.is_alone and len(trying) == 1 and OF_STATE.search(gathered.people[trying[0]].name)
    return trying if below or len(free) == 1 else free


def _hears_appeals(gathered: Gathered, court: str) -> bool:
    """Whether a court is by its name one of a state in which no suit begins."""
    return court in gathered.people and is_high_by_name(gathered.people[court].name)


def _id_of(gathered: Gathered, court: str) -> str:
    """The identifier of a court; its key, where it is not among those named."""
    return gathered.people[court].court or "" if court in gathered.people else court


def _judges(gathered: Gathered, main: str | None) -> tuple[Judge, ...]:
    """Each judge's sittings: in the suits of which they are told, else in the main one if something ties them to it."""
    seated = {judge for judge, _ in gathered.benches}
    told = dict(gathered.benches)
    if main is not None:
        tied = {*gathered.tied, *gathered.left}  # who left a suit sat in it
        free = (one for one in gathered.judges if one in tied and one not in seated)
        told |= {(one, main): gathered.judges[one] for one in free}
    return tuple(
        Judge(agent=one, case=case, terminated=gathered.left.get(one), evidence=(quote,))
        for (one, case), quote in told.items()
    )


def _counsel(gathered: Gathered) -> tuple[Counsel, ...]:
    """Those who act for somebody, in the first suit of whom they act for."""
    made = []
    acting = {agent for agent, client, *_ in gathered.counsel.values() if agent != client}
    for agent, client, firm, quote in gathered.counsel.values():
        if client != agent and client in acting and not gathered.is_party((client,)):
            continue  # "his longtime lawyer" behind another lawyer's name is not that lawyer's
        cases = (key for key, (first, second) in gathered.sides.items() if client in first + second)
        case = next(cases, None) or gathered.some_case(quote)
        capacity = "selfrepresented" if agent == client else "counsel"
        made.append(
            Counsel(agent=agent, case=case, client=client, capacity=capacity, firm=firm, evidence=(quote,))
        )
    return tuple(made)


def _agents(gathered: Gathered) -> tuple[Agent, ...]:
    """Everybody whom the text names; a marriage rests on the words behind the name's own."""
    made = []
    for one in gathered.people.values():
        spouse, *wed = gathered.spouses.get(one.key, (None,))
        name = gathered.quote((one.start, _end_of(one, gathered.text)))
        made.append(
            Agent(
                key=one.key,
                kind=one.kind,
                name=" ".join(one.name.split()),
                other_names=tuple(sorted(one.aliases)),
                court=one.court,
                spouse=spouse,
                evidence=(name, *wed),
            )
        )
    return tuple(made)


def _end_of(one: Named, text: str) -> int:
    """Where a name ends that may go on in the next line of a caption's column; there its first line's end."""
    end = one.start + len(one.name)
    if text[one.start : end] == one.name:
        return end
    whole = re.compile(r"(?:\s|[)\u00a7|])+".join(map(re.escape, one.name.split()))).match(text, one.start)
    line = FIRST_LINE.match(text, one.start)
    return whole.end() if whole else line.end() if line else end
