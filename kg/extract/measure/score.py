"""How well records say what a text says: precision, recall and F1 a relation, against hand-made facts."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from msgspec import Struct

from kg.extract.measure.facts import Fact, Said, facts_of, said_in
from kg.extract.measure.gold import NAMED, Gold, align, allows, fits, same_name
from kg.model import Records

_SHARED_WORDS = 0.5  # of a snippet, or of the quote if that is shorter


class Row(Struct, frozen=True):
    """Counts of one relation: of ``given`` facts ``right`` ones, of ``wanted`` facts ``found`` ones."""

    relation: str
    right: int = 0
    given: int = 0
    found: int = 0
    wanted: int = 0

    @property
    def precision(self) -> float:
        """The share of what was given that is right; 1 where nothing was given."""
        return self.right / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found; 1 where nothing was wanted."""
        return self.found / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def plus(self, other: Row) -> Row:
        """The counts of both, under this row's name."""
        mine, its = (self.right, self.given, self.found, self.wanted), (other.right, other.given)
        return Row(
            self.relation, mine[0] + its[0], mine[1] + its[1], mine[2] + other.found, mine[3] + other.wanted
        )


class Share(Struct, frozen=True):
    """How many of how many."""

    right: int = 0
    of: int = 0

    @property
    def value(self) -> float:
        """The share; 1 of none."""
        return self.right / self.of if self.of else 1.0


class Score(Struct, frozen=True):
    """The score of one reading, or of several: rows by relation, and what was given wrongly or not at all.

    ``falsehoods`` are the wrong facts that the gold warns of, ``allegations_as_facts`` those of them that the
    text has only as somebody's words, or as not done.
    """

    rows: tuple[Row, ...]
    names: Row
    attribution: Share
    mode: Share
    falsehoods: tuple[Fact, ...] = ()
    allegations_as_facts: tuple[Fact, ...] = ()
    wrong: tuple[Fact, ...] = ()
    missed: tuple[Fact, ...] = ()

    @property
    def overall(self) -> Row:
        """All relations together, each fact counting once."""
        return _sum("overall", self.rows)


def score(records: Records, gold: Gold) -> Score:
    """The score of one text's records."""
    names = align(records, gold)
    given = facts_of(records, names)
    said = said_in(records, names)
    wanted = tuple(map(_ordered, gold.facts))
    wrong = _wrong(given, gold, wanted)
    return Score(
        rows=_rows(*_facts(given, gold, wanted), *_said(said, gold)),
        names=_names(records, gold, names),
        attribution=_share(said, gold, 1),
        mode=_share(said, gold, 2),
        falsehoods=_among(wrong, (*gold.never, *gold.alleged)),
        allegations_as_facts=_among(wrong, gold.alleged),
        wrong=tuple(sorted(wrong)) + tuple(_strangers(said, gold)),
        missed=tuple(row for row in wanted if not _is_found(row, given, said)),
    )


def total(scores: Iterable[Score]) -> Score:
    """The scores of several texts as one."""
    every = list(scores)
    relations = sorted({row.relation for one in every for row in one.rows})
    rows = (_sum(name, (r for one in every for r in one.rows if r.relation == name)) for name in relations)
    return Score(
        rows=tuple(rows),
        names=_sum("names", (one.names for one in every)),
        attribution=_shares(one.attribution for one in every),
        mode=_shares(one.mode for one in every),
        falsehoods=tuple(fact for one in every for fact in one.falsehoods),
        allegations_as_facts=tuple(fact for one in every for fact in one.allegations_as_facts),
        wrong=tuple(fact for one in every for fact in one.wrong),
        missed=tuple(fact for one in every for fact in one.missed),
    )


def _sum(name: str, rows: Iterable[Row]) -> Row:
    whole = Row(name)
    for row in rows:
        whole = whole.plus(row)
    return whole


def _shares(shares: Iterable[Share]) -> Share:
    every = list(shares)
    return Share(sum(one.right for one in every), sum(one.of for one in every))


def _ordered(fact: Fact) -> Fact:
    return ("spouse", *sorted(fact[1:])) if fact[0] == "spouse" else fact


def _relation(pattern: Fact) -> str:
    return pattern[0].partition("|")[0]


def _fitting(fact: Fact, patterns: Iterable[Fact]) -> Fact | None:
    return next((pattern for pattern in patterns if fits(fact, _ordered(pattern))), None)


def _wrong(given: frozenset[Fact], gold: Gold, wanted: tuple[Fact, ...]) -> set[Fact]:
    return {f for f in given if _fitting(f, wanted) is None and _fitting(f, gold.may) is None}


def _among(facts: set[Fact], patterns: tuple[Fact, ...]) -> tuple[Fact, ...]:
    return tuple(sorted(fact for fact in facts if _fitting(fact, patterns) is not None))


def _facts(given: frozenset[Fact], gold: Gold, wanted: tuple[Fact, ...]) -> tuple[list[Row], list[Row]]:
    right = [_relation(pattern) for fact in given if (pattern := _fitting(fact, wanted)) is not None]
    wrong = [fact[0] for fact in _wrong(given, gold, wanted)]
    rows = [Row(name, right=1, given=1) for name in right] + [Row(name, given=1) for name in wrong]
    asked = [
        Row(_relation(row), found=int(any(fits(fact, row) for fact in given)), wanted=1)
        for row in wanted
        if row[0] != "says"
    ]
    return rows, asked


def _rows(*counted: Iterable[Row]) -> tuple[Row, ...]:
    every = [row for rows in counted for row in rows]
    names = sorted({row.relation for row in every})
    return tuple(_sum(name, (row for row in every if row.relation == name)) for name in names)


def _says(patterns: Iterable[Fact]) -> list[Fact]:
    return [pattern for pattern in patterns if pattern[0] == "says"]


def overlaps(said: Said, snippet: str) -> bool:
    """Whether half the snippet's words, or a shorter quote's, stand together in the statement's quote."""
    words = same_name(snippet).split()
    return any(_shared(words, same_name(quote).split()) for quote in said.quotes)


def _shared(words: list[str], quote: list[str]) -> bool:
    shorter = min(len(words), len(quote))
    longest = SequenceMatcher(None, words, quote, autojunk=False).find_longest_match().size
    return longest > 1 and longest >= _SHARED_WORDS * shorter


def _is_said(said: Said, row: Fact) -> bool:
    speaks = any(allows(row[1], speaker) for speaker in said.speakers)
    named = any(allows(row[2], category) for category in said.categories)
    return speaks and named and overlaps(said, row[3])


def _said(said: tuple[Said, ...], gold: Gold) -> tuple[list[Row], list[Row]]:
    wanted = _says(gold.facts)
    right = [Row("says", right=1, given=1) for one in said if any(_is_said(one, row) for row in wanted)]
    wrong = [Row("says", given=1) for _ in _strangers(said, gold)]
    asked = [Row("says", found=int(any(_is_said(one, row) for one in said)), wanted=1) for row in wanted]
    return right + wrong, asked


def _strangers(said: tuple[Said, ...], gold: Gold) -> list[Fact]:
    known = _says((*gold.facts, *gold.may))
    strange = (one for one in said if not any(_is_said(one, row) for row in known))
    return [("says", "|".join(one.speakers), one.categories[0], *one.quotes[:1]) for one in strange]


def _share(said: tuple[Said, ...], gold: Gold, place: int) -> Share:
    """Of the statements whose words the gold knows, those with its speaker (1) or its category (2)."""
    right = matched = 0
    for one in said:
        rows = [row for row in _says((*gold.facts, *gold.may)) if overlaps(one, row[3])]
        values = one.speakers if place == 1 else one.categories
        matched += bool(rows)
        right += any(allows(row[place], value) for row in rows for value in values)
    return Share(right, matched)


def _is_found(row: Fact, given: frozenset[Fact], said: tuple[Said, ...]) -> bool:
    if row[0] == "says":
        return any(_is_said(one, row) for one in said)
    return any(fits(fact, row) for fact in given)


def _names(records: Records, gold: Gold, names: dict[str, str]) -> Row:
    """Agents against entities; two agents for one entity are one right and one wrong."""
    given = [names[agent.key] for agent in records.agents if agent.kind in NAMED]
    given += sorted({names[c.court] for c in records.cases if c.court in names} - set(given))
    optional = {key for key, one in gold.entities.items() if one.optional}
    counted = [name for name in given if name not in optional]
    wanted = {key for key, one in gold.entities.items() if one.kind in NAMED} - optional
    found = wanted & set(counted)
    return Row("names", right=len(found), given=len(counted), found=len(found), wanted=len(wanted))
