"""The parts of legal papers that are no sentences: heads, dockets, blocks of counsel, closing lines; found before the prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.extract.matter.numbers import NUMBER
from kg.extract.naming.names import Named
from kg.extract.papers.appearances import read_appearing, read_both
from kg.extract.papers.appellate import Appeal, read_appeal
from kg.extract.papers.benchlines import read_bench
from kg.extract.papers.captions import Caption, read_caption
from kg.extract.papers.closings import Cited, read_cited, read_represented
from kg.extract.papers.counselblocks import read_blocks
from kg.extract.papers.deciding import HEAD, Weight, weigh
from kg.extract.papers.docketsheet import Sheet, party
from kg.extract.papers.inre import Matter, read_matter
from kg.extract.papers.lines import blanked
from kg.extract.papers.ofcounsel import read_of_counsel
from kg.extract.papers.ofrecord import read_of_record
from kg.extract.papers.pairing import Acting
from kg.extract.papers.registers import read_docket
from kg.extract.papers.signedcolumns import read_signed_columns
from kg.extract.text.passages import READ, flowing

Span = tuple[int, int]
TITLE = re.compile(
    r"^[ \t]*(?:UNITED STATES (?:DISTRICT|BANKRUPTCY) COURT|(?:SUPERIOR|SUPREME|CIRCUIT|DISTRICT) COURT (?:OF|FOR) )",
    re.MULTILINE,
)
OPINED = re.compile(
    r"^[ \t]*(?:MEMORANDUM|OPINION|ORDER|DECISION|RULING)\b(?: (?:AND|&|ON|OF|GRANTING|DENYING|OPINION|ORDER|DECISION|RULING|MEMORANDUM)\b[^a-z\n]*)?[ \t]*$",
    re.MULTILINE,
)
"""The title of an opinion, in capitals."""
FAMILY = re.compile(r",? (?:III|II|IV|Jr\.?|Sr\.?)$", re.IGNORECASE)
"""What may stand behind a family name."""
BEHIND = re.compile(
    r",? (?:and |but )?(?=(?:has |have |had )?(?:den(?:y|ies|ied)|said|says|declin\w+|did|called|calls|argu\w+|contend\w*|told|plans?|vow\w*)\b)"
)
"""What is told behind a list of lawyers: "Roe, represented by Poe of Poe LLP, denies it"."""


@dataclass(frozen=True)
class Papers:
    """The parts of one text: the agents they name, who acts for whom, and what each kind of part says.

    ``flowed`` is the text that is read, as `flowing` gives it; ``spans`` are its stretches that are no prose; ``court_paper`` is whether the text is one of a court,
    ``weight`` what its words count for, and ``matter`` what a head names that has no sides.
    """

    caption: Caption | None
    agents: tuple[Named, ...]
    acting: tuple[Acting, ...]
    sheet: Sheet | None
    appeal: Appeal | None
    cited: tuple[Cited, ...]
    bench: tuple[Named, ...]
    spans: tuple[Span, ...]
    flowed: str
    court_paper: bool = False
    weight: Weight = "decides"
    matter: Matter | None = None

    @property
    def headed(self) -> bool:
        """Whether a head of their own tells the sides, in roles that no caption of a complaint has."""
        return self.appeal is not None or (self.sheet is not None and bool(self.sheet.parties))


def read_papers(text: str) -> Papers:
    """The structured parts of a text."""
    read = text[:READ]
    flowed = flowing(read)
    sheet, appealed, bench = read_docket(read), read_appeal(read), tuple(read_bench(read))
    if appealed is not None:
        appealed = replace(appealed, panel=_in_full(appealed.panel, bench))
    blocks = [
        one
        for one in read_blocks(read, flowed, tuple(read_signed_columns(read)))
        if sheet is None or not _inside(one.span, sheet.span)
    ]
    caption = read_caption(blanked(read, tuple(one.span for one in blocks))) if appealed is None else None
    represented = list(read_represented(flowed))
    counselled = [*read_of_counsel(flowed), *read_of_record(flowed)]
    court_paper = any((caption, sheet, appealed, TITLE.search(read[:HEAD]), _is_opinion(read[:HEAD], bench)))
    found = Papers(
        flowed=flowed, court_paper=court_paper, weight=weigh(read, court_paper=court_paper),
        caption=caption, agents=(), acting=(*(sheet.acting if sheet else ()), *blocks, *represented, *read_appearing(flowed), *read_both(flowed), *counselled), sheet=sheet, appeal=appealed,
        cited=tuple(read_cited(flowed)), bench=_whole(bench, (*(appealed.panel if appealed else ()), *(sheet.judges if sheet else ()))),
        spans=(
            *(one.span for one in (*blocks, *counselled)), *(_list_of(one, read) for one in represented),
            *(one.span for one in (sheet, appealed) if one is not None), *((appealed.seated,) if appealed else ()),
        ),
    )  # fmt: skip
    found = _with_matter(found, read)
    known = {_plain(one.name) for one in caption.agents} if caption else set()
    agents: dict[str, Named] = {}
    for one in _agents(found, read):
        if _plain(one.name) not in known:
            agents.setdefault(_plain(one.name), one)
    return replace(found, agents=tuple(agents.values()))


def _with_matter(found: Papers, text: str) -> Papers:
    """The parts of a text with the matter "in re" that its head names, where nothing tells its sides."""
    told = found.caption is not None or found.appeal is not None or found.sheet is not None
    matter = None if told else read_matter(text)
    return replace(found, matter=matter, spans=(*found.spans, matter.span)) if matter else found


def _is_opinion(head: str, bench: tuple[Named, ...]) -> bool:
    """Whether a text without a caption is a court's: it has an opinion's title, and a judge or a number before its words."""
    titled = OPINED.search(head)
    return titled is not None and (
        any(one.start < len(head) for one in bench) or NUMBER.search(head, 0, titled.start()) is not None
    )


def _agents(papers: Papers, text: str) -> Iterator[Named]:
    """Everyone whom the parts name, parties first, then judges and counsel."""
    if papers.appeal is not None:
        yield from papers.appeal.agents
    if papers.sheet is not None:
        yield from (one for parties in papers.sheet.parties.values() for one in parties)
        yield from papers.sheet.judges
    for cited in papers.cited:
        yield from (one for side in (cited.suing, cited.sued) if (one := party(side, text)) is not None)
    if papers.matter is not None and papers.matter.debtor is not None:
        yield papers.matter.debtor
    yield from papers.bench
    for acting in papers.acting:
        yield from (one for pair in acting.lawyers for one in pair if one is not None)
        yield from acting.beside if acting.lawyers else acting.firms


def _in_full(panel: tuple[Named, ...], bench: tuple[Named, ...]) -> tuple[Named, ...]:
    """The judges of a panel, each as signed below where the head prints the family name alone."""
    full = {FAMILY.sub("", one.name).casefold().split()[-1]: one for one in bench if " " in one.name}
    return tuple(full.get(one.name.casefold(), one) for one in panel)


def _whole(bench: Iterable[Named], known: tuple[Named, ...]) -> tuple[Named, ...]:
    """The judges of a paper without those by their family name whom it names in full elsewhere."""
    judges = tuple(bench)
    full = {FAMILY.sub("", one.name).casefold().split()[-1] for one in (*judges, *known) if " " in one.name}
    return tuple(one for one in judges if one.name.casefold() not in full)


def _inside(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] < outer[1]


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return re.sub(r"\W+", " ", name.casefold()).strip()


def _list_of(one: Acting, text: str) -> Span:
    """Where the names of those who represent somebody stand; what is told behind them is prose."""
    start, end = one.span
    by = re.search(r"represented\b[^.;]*?\bby ", text[start:end])
    begin = start + by.end() if by else start
    told = BEHIND.search(text, begin, end)
    return begin, told.start() if told else end
