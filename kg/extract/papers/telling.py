"""What the parts of papers tell, as records: before the prose is read, and after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.extract.matter.gathered import Gathered
from kg.extract.papers.acting import act, roll_of
from kg.extract.papers.answers import answers, counterclaims, is_answer
from kg.extract.papers.bynumber import read_by_number
from kg.extract.papers.capacities import add_capacities
from kg.extract.papers.causes import read_title_causes
from kg.extract.papers.counterparts import read_counterpart
from kg.extract.papers.countheadings import read_headings
from kg.extract.papers.docketrows import read_row
from kg.extract.papers.findings import read_findings
from kg.extract.papers.firstperson import read_own
from kg.extract.papers.footlines import add_footing, read_footings
from kg.extract.papers.heads import (
    add_appeal,
    add_cited,
    add_cited_appeal,
    add_sheet,
    add_suit_below,
    key_of,
    words_of,
)
from kg.extract.papers.hearings import read_calendar
from kg.extract.papers.joining import join
from kg.extract.papers.judgments import read_judgment
from kg.extract.papers.matters import add_matter, add_unbegun
from kg.extract.papers.minuterulings import read_minute
from kg.extract.papers.orders import (
    BARE,
    read_dismissed,
    read_notice,
    read_scope,
    read_split,
)
from kg.extract.papers.ordertitles import read_title
from kg.extract.papers.papers import Papers, Span
from kg.extract.papers.paragraphs import paragraphs
from kg.extract.papers.pleadings import (
    read_counts,
    read_introduction,
    read_prayer,
)
from kg.extract.papers.registerevents import read_event
from kg.extract.papers.roll import Roll
from kg.extract.papers.selfheld import read_own_counsel
from kg.extract.papers.stamps import is_complaint, read_stamp
from kg.extract.papers.titled import read_paper
from kg.extract.papers.verdictforms import read_verdict_form
from kg.extract.text.passages import READ, Sentence


def tell(papers: Papers, gathered: Gathered) -> tuple[Span, ...]:
    """Adds what heads, rows and calendars tell; gives the stretches that need not be read as prose."""
    roll = roll_of(papers, gathered)
    if papers.appeal is not None:
        add_suit_below(papers.appeal, gathered, roll)
    if papers.sheet is not None:
        add_sheet(papers.sheet, gathered, roll)
    for one in papers.cited:
        add_cited(one, gathered, roll)
    act(papers, gathered)
    rows = papers.sheet.rows if papers.sheet is not None else []
    entries: dict[str, str] = {}
    events = papers.sheet is not None and papers.sheet.of_events
    told = (
        read_event(row, gathered, roll) if events else read_row(row, gathered, roll, entries)
        for _, row in rows
    )
    read = [span for span in told if span is not None]
    return (*read, *read_calendar(gathered.text[:READ], gathered, roll))


class Pleaded(NamedTuple):
    """The starts of the sentences that need not be read as prose, of those that only the plaintiffs say, and of those that a court says."""

    read: frozenset[int] = frozenset()
    alleged: frozenset[int] = frozenset()
    held: frozenset[int] = frozenset()


def plead(papers: Papers, sentences: list[Sentence], gathered: Gathered, idle: frozenset[int]) -> Pleaded:
    """Adds what a complaint or an order says; gives which sentences are read by that. Those that are idle order nothing."""
    roll = roll_of(papers, gathered)
    read = {one.start for one in sentences if read_introduction(one, gathered, roll)}
    text, deciding = gathered.text[:READ], [one for one in sentences if one.start not in idle]
    held = read_findings(deciding, papers.bench, gathered, roll) if _rules(papers, text) else set[int]()
    if papers.court_paper and papers.weight != "draft":
        read_paper(text, gathered, roll)
    if gathered.main is None:
        return Pleaded(frozenset(read), held=frozenset(held))
    if papers.court_paper:
        join(text, gathered, roll)
        titled = papers.weight == "decides" and read_title(text, gathered, roll)
        read |= _ordered(deciding, gathered, roll, titled=titled)
    read_stamp(text, gathered)
    read |= _within(sentences, read_verdict_form(text, gathered, roll))
    read |= _counted(text, sentences, gathered, roll)
    for one in sentences:
        read_prayer(one, gathered, roll)
    suing = gathered.sides[gathered.main][0]
    told = [one for one in paragraphs(text, sentences) if suing and one.sentence.start not in read]
    for one, kind in told:
        span = (one.start, one.start + len(one.text))
        if kind != "aside":
            rejects = kind == "rejects"
            gathered.say(suing, "argument" if rejects else "allegation", span, negated=rejects)
    answered = _answer(text, [one for one in sentences if one.start not in read], gathered)
    alleged = {one.sentence.start for one in told} | answered
    return Pleaded(frozenset(read), frozenset(alleged), frozenset(held))


def _within(sentences: list[Sentence], spans: Sequence[Span]) -> set[int]:
    """The starts of the sentences that end in some stretches."""
    ends = ((one.start, one.start + len(one.text) - 1) for one in sentences)
    return {start for start, end in ends if any(low <= end < high for low, high in spans)}


def _counted(text: str, sentences: list[Sentence], gathered: Gathered, roll: Roll) -> set[int]:
    """The starts of the sentences that name counts, after adding their claims; of an answer none but what it answers: its counts are of those who are sued."""
    back = read_counterpart(text, gathered, roll) or counterclaims(text)
    read_headings(text, gathered, roll, back)
    read = {one.start for one in sentences if one.start < back and read_counts(one, gathered, roll)}
    read_title_causes(text, sentences, gathered, roll)
    return read


def _answer(text: str, sentences: list[Sentence], gathered: Gathered) -> set[int]:
    """The starts of an answer's sentences that those who are sued say and no other words tell so, after adding what they say."""
    sued = gathered.sides[gathered.main][1] if gathered.main is not None else ()
    told = list(answers(text, sentences)) if sued else []
    for one in told:
        kind = "allegation" if one.kind == "alleges" else "argument"
        gathered.say(sued, kind, one.span, negated=one.kind == "denies")
    return {one.sentence for one in told}


def _rules(papers: Papers, text: str) -> bool:
    """Whether a paper of a court is in the court's own voice: no complaint, no brief, no docket."""
    return (
        papers.court_paper
        and papers.weight == "decides"
        and papers.sheet is None
        and not (is_complaint(text) or is_answer(text))
    )


def _ordered(sentences: list[Sentence], gathered: Gathered, roll: Roll, *, titled: bool) -> set[int]:
    """The starts of an order's sentences that its title says in full, after adding what it orders."""
    split = {one.start for one in sentences if read_split(one, gathered, roll)}
    split |= {one.start for one in sentences if read_minute(one, gathered, roll)}
    for one in sentences:
        if one.start not in split:
            read_scope(one, gathered)
    partly = {one.start for one in sentences if read_dismissed(one, gathered, roll)}
    partly |= {one.start for one in sentences if read_judgment(one, gathered, roll)}
    noticed = {one.start for one in sentences if read_notice(one, gathered, roll)}
    return split | partly | noticed | {one.start for one in sentences if titled and BARE.match(one.text)}


def settle(papers: Papers, sentences: list[Sentence], gathered: Gathered) -> None:
    """Adds what needs the suits that the prose tells of: benches, dismissals, and the appeals that heads and closing lines name."""
    roll = roll_of(papers, gathered)
    for sentence in sentences if papers.court_paper else ():
        read_dismissed(sentence, gathered, roll)
        read_own(sentence, gathered, roll)
    if papers.appeal is not None:
        add_appeal(papers.appeal, gathered, roll)
        add_unbegun(papers.appeal, gathered, roll)
    elif papers.matter is not None:
        bench = tuple(filter(None, (key_of(judge, roll) for judge in papers.bench)))
        add_matter(papers.matter, bench, gathered, roll)
    elif papers.caption is not None and gathered.main is not None:
        add_capacities(papers.caption.held, gathered.main, gathered, gathered.quote(papers.caption.span))
    for one in papers.cited:
        add_cited_appeal(one, gathered, roll)
    for above, below in () if papers.court_paper else read_footings(gathered.text[:READ]):
        add_footing(above, below, gathered, roll)
    if papers.court_paper:
        read_own_counsel(gathered.text, gathered, roll)
        read_by_number(gathered.text[:READ] if papers.weight == "decides" else "", gathered)
    seated = {judge for judge, _ in gathered.benches}
    for judge in (*papers.bench, *(papers.appeal.panel if papers.appeal is not None else ())):
        key = key_of(judge, roll)
        if key is not None and key not in seated and gathered.main is not None:
            gathered.benches[key, gathered.main] = words_of(judge, gathered)
