"""Running text to records, by the grammar of litigation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from msgspec import Struct

from kg.extract.appeals.above import rise
from kg.extract.appeals.appeals import read_appeals
from kg.extract.appeals.reviewed import read_reviews
from kg.extract.assemble import assemble
from kg.extract.claims.demands import read_demands
from kg.extract.counsel.counsel import read_counsel
from kg.extract.grammar.clauses import parse
from kg.extract.grammar.headlines import spelled_out
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.naming.lettered import unlettered
from kg.extract.naming.masks import Masked, Masker
from kg.extract.naming.names import named
from kg.extract.naming.overheard import overhearing
from kg.extract.offices.offices import read_offices
from kg.extract.offices.recusals import read_recusals
from kg.extract.papers.acting import act
from kg.extract.papers.capacities import add_beside
from kg.extract.papers.captions import HIGHER, Caption
from kg.extract.papers.datelines import datelines
from kg.extract.papers.deciding import idle
from kg.extract.papers.elsewhere import elsewhere
from kg.extract.papers.hearings import plain
from kg.extract.papers.leading import leading
from kg.extract.papers.lines import blanked
from kg.extract.papers.margins import unnumbered, unspaced
from kg.extract.papers.orders import read_withdrawn
from kg.extract.papers.papers import Papers, read_papers
from kg.extract.papers.telling import plead, settle, tell
from kg.extract.papers.titled import title_lines
from kg.extract.requests.asked import give_movants
from kg.extract.requests.outcomes import read_outcomes
from kg.extract.requests.requests import read_requests
from kg.extract.sayings.contentions import read_contentions
from kg.extract.sayings.sayings import read_sayings
from kg.extract.standing.standing import read_standing
from kg.extract.standing.undone import read_undone
from kg.extract.suits.accusing import read_accusations
from kg.extract.suits.bringers import read_bringers
from kg.extract.suits.consolidations import read_consolidations
from kg.extract.suits.denials import read_denials
from kg.extract.suits.gaps import complete, fill
from kg.extract.suits.passing import pass_by
from kg.extract.suits.suits import read_suits
from kg.extract.telling.earliersuits import opens_other
from kg.extract.telling.frames import Reading
from kg.extract.telling.others import is_of_other_suit
from kg.extract.text.passages import Sentence, sentences
from kg.extract.verdicts.awards import read_awards
from kg.model import Records

Reader = Callable[[Reading], None]
READERS: tuple[Reader, ...] = (
    read_suits, read_suits, read_accusations, read_bringers, read_denials, read_appeals, read_reviews, read_offices, read_counsel,
    read_awards, read_demands, read_requests, read_withdrawn, read_outcomes, read_standing, read_undone, read_recusals, read_consolidations,
    read_contentions, read_sayings,
)  # fmt: skip
"""What is read of every sentence, in order: each rests on what those before it found in the whole text.

Suits are read twice: "the complaint" of the first sentence may be of a suit that the last one names.
"""
OF_ALLEGATIONS = frozenset({read_offices, read_counsel, read_demands})
"""What is read of a complaint's paragraphs too: what is told there of suits and rulings, only the plaintiffs say."""
OF_SAYINGS = frozenset({read_accusations, read_denials, read_contentions, read_sayings})
"""What is read of no sentence that is in the court's own voice: nobody else says it."""
DECIDING = frozenset(
    {
        read_awards,
        read_reviews,
        read_withdrawn,
        read_outcomes,
        read_standing,
        read_undone,
        read_recusals,
        read_consolidations,
    }
)
"""What is read of no sentence that decides nothing: a draft's, a rule of law."""
OF_ONE = frozenset({read_standing, read_undone, read_recusals, read_consolidations, read_appeals})
"""What is read of no sentence that tells of another suit than the one that its text is on."""
OF_ITS_OWN = frozenset({read_requests, read_outcomes, read_demands})
"""What is read of no sentence that opens with another suit: "In an unrelated case, Roe sought"."""
TITLE = 200
"""Code points of a text's first line that are its title."""
HEAD = 500
"""Code points in which the first line is looked for."""


class Prose(Struct, frozen=True):
    """A sentence that is prose, parsed, and what is asked of it before every reader."""

    sentence: Sentence
    reading: Reading
    start: int
    keys: frozenset[str]
    several: tuple[Keys, ...]
    own: bool


@dataclass(frozen=True)
class Heard:
    """A text as the grammar takes it in: its papers, its sentences in order, and those of them that are prose, parsed.

    ``alleged``, ``undecided`` and ``held`` are the starts of the sentences that only a complaint says, that decide nothing, or that the court says.
    """

    papers: Papers
    gathered: Gathered
    pieces: list[Sentence]
    prose: list[Prose]
    alleged: frozenset[int]
    undecided: frozenset[int]
    held: frozenset[int]


def read_alone(text: str, *, title: str | None = None) -> Records:
    """The records of a text in English on one matter, each with its words; past `READ` code points nothing is read."""
    heard = hear(text)
    papers, gathered = heard.papers, heard.gathered
    for reader in READERS:
        unread = frozenset() if reader in OF_ALLEGATIONS else heard.alleged
        drafted = reader is read_demands and papers.weight == "draft"
        unread |= heard.held if reader in OF_SAYINGS else frozenset()
        unread |= heard.undecided if reader in DECIDING or drafted else frozenset()
        if reader is read_offices:
            pass_by(gathered, [one.reading for one in heard.prose])
        _read(reader, unread, heard)
        if reader is read_counsel:
            act(papers, gathered)
            complete(gathered)
    give_movants(gathered)
    settle(papers, [one for one in heard.pieces if one.start not in heard.undecided], gathered)
    rise(gathered)
    for one in heard.prose:  # whose clauses hold it: in a circle, all would wait for the garbage collector
        vars(one.reading).clear()
    return assemble(gathered, title or _first_line(text))


def hear(text: str) -> Heard:
    """A text's sentences as the grammar takes them in, after what its papers tell."""
    original, text = text, unlettered(unspaced(unnumbered(text)))
    papers = read_papers(text)
    caption = papers.caption
    read = blanked(papers.flowed, (*papers.spans, *datelines(papers.flowed)))
    if not papers.court_paper and caption is None and (led := leading(read)):
        read = blanked(read, (led,))
    read = blanked(read, elsewhere(read, tuple(one.name for one in caption.agents) if caption else ()))
    known = (*(caption.agents if caption else ()), *papers.agents)
    masker = Masker(named(blanked(read, title_lines(read)), known, caption.span if caption else (0, 0)))
    gathered = Gathered(text, masker.people, original=original)
    gathered.of_court = papers.court_paper
    if caption and not papers.headed:
        _open(gathered, caption)
    rows = papers.sheet is not None and bool(papers.sheet.rows)
    heads = (caption.span,) if caption is not None else ()
    pieces = sentences(blanked(plain(read, rows=rows), (*tell(papers, gathered), *heads)))
    undecided = idle(read, pieces, papers.weight)
    pleaded = plead(papers, pieces, gathered, undecided)
    spans = () if papers.court_paper else papers.spans
    beside = [Sentence(low, papers.flowed[low:high]) for low, high in spans]
    masked = [(one, masker.mask(one)) for one in overhearing(masker, pieces, beside)]
    prose = [_parsed(one, seen, masker, gathered) for one, seen in masked if one.start not in pleaded.read]
    return Heard(papers, gathered, pieces, prose, pleaded.alleged, undecided, pleaded.held)


def _parsed(sentence: Sentence, masked: Masked, masker: Masker, gathered: Gathered) -> Prose:
    """A sentence as prose."""
    parsed = parse(masked if gathered.of_court else spelled_out(masked, masker.people))
    reading = Reading(parsed, gathered)
    return Prose(sentence, reading, parsed.start, parsed.keys, parsed.several, reading.is_own)


def _open(gathered: Gathered, caption: Caption) -> None:
    """Adds the suit and the court of a caption."""
    quote = gathered.quote(caption.span)
    case = gathered.suit(caption.suing, caption.sued, quote)
    if caption.back:
        gathered.suit(caption.sued, caption.suing, quote, counter=True, named=True)
    add_beside(caption.held, case, gathered, quote)
    for agent in caption.agents[:1]:
        if agent.kind == "Court":
            gathered.courts[agent.key] = quote
            if gathered.main is not None and not HIGHER.search(agent.court or agent.name):
                gathered.seat(gathered.main, (agent.key,), quote)


def _read(reader: Reader, unread: frozenset[int], heard: Heard) -> None:
    """Reads one thing of every sentence, with the suit in mind that is spoken of there."""
    gathered, of_one, of_its_own = heard.gathered, reader in OF_ONE, reader in OF_ITS_OWN
    gathered.topic, gathered.listed, gathered.at = gathered.main, [], -1
    for one in heard.prose:
        gathered.speak_of(one.keys, one.start, own=one.own)
        skipped = one.sentence.start in unread or (of_one and is_of_other_suit(one.reading))
        if not (skipped or (of_its_own and opens_other(one.reading))):
            reader(one.reading)
        if one.several:
            gathered.remember(one.several)
    fill(gathered)


def _first_line(text: str) -> str:
    lines = (line.strip() for line in text[:HEAD].splitlines())
    return next((line for line in lines if line), "untitled")[:TITLE]
