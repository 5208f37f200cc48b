"""What the heads of papers tell, as records: dockets, minutes, appeals, and the cases of closing lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.extract.appeals.appeals import appeal
from kg.extract.grammar.dates import date_of
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.naming.names import Named
from kg.extract.papers.appealing import taker
from kg.extract.papers.appellate import Appeal
from kg.extract.papers.closings import Cited
from kg.extract.papers.docketsheet import Sheet
from kg.extract.papers.lines import Line
from kg.extract.papers.roll import Roll
from kg.extract.telling.ruling import HIGHER
from kg.extract.text.passages import READ
from kg.model import Party, Quote

SUED = {"plaintiff": "defendant", "petitioner": "respondent", "claimant": "respondent"}
BACK = {
    "counterclaimant": "counterdefendant", "counterplaintiff": "counterdefendant", "crossclaimant": "crossdefendant",
    "thirdpartyplaintiff": "thirdpartydefendant",
}  # fmt: skip
BESIDE = re.compile(r"(?!.*(?:intervenor|third|counter|cross c|amic)).")
"""A role of who is of one of the two sides below, named behind them."""


NATURES = tuple((theory, re.compile(way, re.IGNORECASE)) for theory, way in (
    ("antitrust", r"\banti-?trust\b"), ("copyrightinfringement", r"\bcopyrights?\b"), ("patentinfringement", r"\bpatents?\b(?!.*abbreviated)"),
    ("trademarkinfringement", r"\btrademarks?\b"), ("tradesecrets", r"\btrade secrets\b"), ("productliability", r"\bprod(?:uct|\.) liability\b"),
    ("racketeering", r"\bracketeer|\bRICO\b"), ("fraud", r"\b370\b.*\bfraud\b"), ("civilrights", r"\b440 civil rights\b"),
    ("breachofcontract", r"\b(?:190|breach of) contract\b"),
))  # fmt: skip
"""Theory \u2192 how dockets print a suit of its nature."""


def add_suit_below(head: Appeal, gathered: Gathered, roll: Roll) -> None:
    """Adds the suit from which an appeal comes, where the roles tell who sued: "Plaintiff-Appellant", or the prose who appeals."""
    (first, ones), (second, others) = head.roles
    if not re.search("plaintiff|defendant", first + second):
        taken = taker(gathered.text, head.span[1], READ)
        first = f"{first} {taken}" if taken and "appellant" in first else first
        second = f"{second} {taken}" if taken and "appellant" in second else second
    forward = "plaintiff" in first or "defendant" in second
    if forward or "plaintiff" in second or "defendant" in first:
        suing, sued = (ones, others) if forward else (others, ones)
        key = gathered.suit(keys_of(suing, roll), keys_of(sued, roll), gathered.quote(head.span), named=True)
        for role, side in head.beside:
            more = [
                keys_of(side, roll) if BESIDE.match(role) and way in role else ()
                for way in ("plaintiff", "defendant")
            ]
            gathered.join(key, more[0], more[1], gathered.quote(head.span))


def add_appeal(head: Appeal, gathered: Gathered, roll: Roll) -> None:
    """Adds the appeal of a head, with its court, number and panel, where the suit below is known."""
    sides = [(role, keys_of(side, roll)) for role, side in head.roles]
    below = next((key for key, both in gathered.sides.items() if _holds(both, sides)), None)
    who = next((side for role, side in sides if re.search("(?<!cross )(?:appellant|petitioner)", role)), ())
    if below is None or not who:
        return
    quote = gathered.quote(head.span)
    key = appeal(gathered, below, who, quote, key_of(head.court, roll) if head.court else None)
    if head.number is not None:
        gathered.numbers.setdefault(key, gathered.quote((head.number.start, head.number.end)))
    for one in head.panel:
        gathered.benches[key_of(one, roll) or one.key, key] = words_of(one, gathered)
    for role, side in head.beside:
        for agent in keys_of(side, roll):
            gathered.parties.pop((agent, key), None)
            for capacity, case in _held_beside(role, key, below):
                held = Party(agent=agent, case=case, capacity=capacity, evidence=(quote,))
                gathered.parties.setdefault((agent, case), held)
    if head.below is not None:
        _lower(head.below, below, gathered, roll)


def _held_beside(role: str, appeal: str, below: str) -> Iterator[tuple[str, str]]:
    """What somebody holds who is named beside the sides of an appeal, and in which of the two cases."""
    if role.startswith("amic"):
        yield "amicus", appeal
    elif found := re.search(r"(?<!cross )(?:appellant|appellee)", role):
        yield found[0], appeal
    if "intervenor" in role:
        yield "intervenor", below


def _holds(both: tuple[Keys, Keys], sides: list[tuple[str, Keys]]) -> bool:
    """Whether a suit is between some of each side."""
    return all(set(side) & {*both[0], *both[1]} for _, side in sides)


def words_of(one: Named, gathered: Gathered) -> Quote:
    """The name of someone where it is printed."""
    return gathered.quote((one.start, one.start + len(one.name)))


def _lower(
    printed: tuple[Line, Line | None, Named | None], below: str, gathered: Gathered, roll: Roll
) -> None:
    """Adds the court, the number and the judge of the suit below."""
    court, number, judge = printed
    gathered.seat(
        below, tuple(filter(None, [roll.court(court.text)])), gathered.quote((court.start, court.end))
    )
    if number is not None:
        gathered.numbers.setdefault(below, gathered.quote((number.start, number.end)))
    if judge is not None and (sits := key_of(judge, roll)) is not None:
        gathered.benches[sits, below] = words_of(judge, gathered)


def add_sheet(sheet: Sheet, gathered: Gathered, roll: Roll) -> None:
    """Adds the suits of a docket's parties, with the number, judges, court and day of the first."""
    main = gathered.main
    for role, other in (SUED | BACK).items():
        suing, sued = (keys_of(sheet.parties.get(one, []), roll) for one in (role, other))
        if suing and sued and not set(suing) & set(sued):
            first = sheet.parties[role][0]
            last = sheet.parties[other][-1]
            ends = (first.start + len(first.name), last.start + len(last.name))
            span = (min(first.start, last.start), max(ends))
            back = role in BACK and not role.startswith("third")
            key = gathered.suit(suing, sued, gathered.quote(span), counter=back, named=True)
            main = main or key
    if main is None or sheet.number is None:
        return
    gathered.numbers.setdefault(main, gathered.quote((sheet.number.start, sheet.number.end)))
    for one in sheet.judges:
        quote = gathered.quote((one.start, one.start + len(one.name)))
        for judge in roll.named(one.name)[:1]:
            gathered.benches.setdefault((judge, main), quote)
    if court := roll.court(gathered.text[: sheet.span[1]]):
        gathered.seat(main, (court,), gathered.quote((0, sheet.number.start)))
    if sheet.nature is not None:
        suing, sued = gathered.sides[main]
        quote = gathered.quote((sheet.nature.start, sheet.nature.end))
        gathered.claim(suing, sued, _claimed(sheet.nature.text, sheet), quote)
    if sheet.filed is not None:
        words = gathered.quote((sheet.filed.start, sheet.filed.end))
        filed = date_of(sheet.filed.text, words)
        gathered.change(gathered.cases, main, filed=gathered.cases[main].filed or filed)


def _claimed(printed: str, sheet: Sheet) -> Keys:
    """The theories that the nature of a suit tells: a register prints it in its own words."""
    kind = nature(printed)
    return (kind,) if kind else theories(printed) if sheet.of_events else ()


def nature(printed: str) -> str | None:
    """The theory that a docket prints as the nature of its suit; None where that is none."""
    return next((theory for theory, way in NATURES if way.search(printed)), None)


def keys_of(parties: Iterable[Named], roll: Roll) -> Keys:
    """The keys of printed parties, in order, each once."""
    return tuple(dict.fromkeys(key for one in parties for key in roll.named(one.name)[:1]))


def add_cited(one: Cited, gathered: Gathered, roll: Roll) -> None:
    """Adds the suit that a closing line names, with its number and court."""
    suing, sued = (gathered.parties_of(roll.named(side.text)) for side in (one.suing, one.sued))
    quote = gathered.quote(one.span)
    court = roll.court(one.court)
    if not suing or not sued or set(suing) & set(sued) or court == "scotus":
        return
    case = gathered.suit(suing, sued, quote, named=True)
    if _is_higher(court, gathered):
        return
    gathered.numbers.setdefault(case, gathered.quote((one.number.start, one.number.end)))
    if court is not None:
        gathered.seat(case, (court,), quote)


def add_cited_appeal(one: Cited, gathered: Gathered, roll: Roll) -> None:
    """Gives the appeal from a suit the number and the court that a closing line names."""
    suing, sued = (gathered.parties_of(roll.named(side.text)) for side in (one.suing, one.sued))
    court = roll.court(one.court)
    below = gathered.of_two(suing, sued) if suing and sued else None
    key = f"appeal-{below}"
    if court is not None and _is_higher(court, gathered) and key in gathered.cases:
        gathered.numbers.setdefault(key, gathered.quote((one.number.start, one.number.end)))
        gathered.seats.setdefault(key, (court, gathered.quote(one.span)))


def _is_higher(court: str | None, gathered: Gathered) -> bool:
    return court is not None and HIGHER.fullmatch(gathered.people[court].court or "") is not None


def key_of(one: Named, roll: Roll) -> str | None:
    """The key of someone printed: the own one, or that of who is called so already."""
    if one.key in roll.gathered.people:
        return one.key
    return next(iter(roll.named(one.name)), None)
