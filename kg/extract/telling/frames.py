"""A sentence with what its text told before, and each of its clauses as the frame of a deed."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from msgspec import Struct

from kg.extract.grammar.clause import Clause, Parsed
from kg.extract.grammar.goingon import listed_apart, listed_behind, listed_past, past_aside, past_unnamed
from kg.extract.grammar.phrases import ALONG, MANY, OWNED_TOO, keys, people
from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import written
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.matter.source import Source, source_in
from kg.extract.telling.severalmeant import several_meant
from kg.extract.text.once import once
from kg.extract.text.sieve import Sieved, sieved_as
from kg.model import Quote

RULING = frozenset({"order", "ruling", "opinion", "decision"})
"""Papers that decide as their judge does: "the order dismisses the suit"."""
AGAIN = re.compile(
    rf"(?:\bagainst [^;]{{0,160}}?\band (?:also )?against|^not only [^;]{{1,90}}? but(?: also)?) (?P<b>{MANY})"
)
"""Those told once more: "against Doe and against Poe", "sued not only Doe but also Poe"."""
OWN = re.compile(r"\b[Tt]his (?:action|case|lawsuit|suit|civil action)\b")
"""The suit of a court's paper, whatever other one it told of last."""
DRAFT = frozenset({"proposed", "draft", "drafted", "unsigned", "dissent", "dissenting"})
"""Words by which a paper of a court decides nothing."""


class Sides(Struct, frozen=True):
    """Who sues whom, and whether back."""

    suing: Keys
    sued: Keys
    back: bool = False


class Reading(Struct, frozen=True, dict=True):
    """A sentence, and what the text has told up to it."""

    parsed: Parsed
    gathered: Gathered

    @once
    def words(self) -> list[Token]:
        """The sentence's tokens."""
        return self.parsed.words

    @once
    def text(self) -> str:
        """The tokens as one string, each agent, date, sum and quote as one character."""
        return self.parsed.text

    @once
    def quote(self) -> Quote:
        """The sentence's own words."""
        return self.gathered.quote((self.parsed.start, self.parsed.end))

    @once
    def frames(self) -> tuple[Frame, ...]:
        """The sentence's clauses in order."""
        clauses = enumerate(self.parsed.clauses)
        return tuple([Frame(self.parsed, self.gathered, self, at, one, one.verb.word) for at, one in clauses])

    @once
    def is_own(self) -> bool:
        """Whether the sentence speaks of the suit of the court's paper that it stands in: "this action"."""
        return self.gathered.of_court and "this" in self.parsed.lows and OWN.search(self.text) is not None

    @once
    def done(self) -> dict[int, bool]:
        """Whether a clause tells something as done, by its number, as far as that was asked before."""
        return {}

    @once
    def offsets(self) -> list[int]:
        """Where each token begins in `text`, and where the next one would."""
        return list(accumulate([len(written(one)) + 1 for one in self.words], initial=0))

    @once
    def source(self) -> Source | None:
        """Whom the sentence is "according to"; None where it is to nobody."""
        return source_in(self.words) if "according to" in self.parsed.lows else None

    def frame_at(self, place: int) -> Frame | None:
        """The last clause that holds a place of `text`, None where none does."""
        return self.frame_from(self.words[bisect_right(self.offsets, place) - 1].start)

    def frame_from(self, start: int) -> Frame | None:
        """The clause that begins last of those that hold a place of the whole text, None where none does."""
        holding = [one for one in self.frames if one.clause.start <= start < one.clause.end]
        return max(holding, key=lambda one: (one.clause.start, one.number), default=None)

    def named(self, characters: str | None) -> Keys:
        """The keys of those whom a matched stretch of the sentence names."""
        named = people(characters, self.parsed.words)
        parts = [at for at in range(1, len(named)) if self.parsed.parts(*named[at - 1 : at + 1])]
        if parts:  # of "denied Roe's motion" the last are meant, else the first
            named = named[parts[-1] :] if self.parsed.owns(named[-1]) else named[: parts[0]]
        return tuple(dict.fromkeys(key for one in named for key in one.keys))

    def parties(self, characters: str | None) -> Keys:
        """Those of a matched stretch of the sentence who can be parties."""
        return self.gathered.parties_of(self.named(characters))


class Frame(Reading, frozen=True, dict=True):
    """One clause of a sentence, with its place among the clauses of the whole; ``verb`` is the dictionary form of its verb."""

    whole: Reading
    number: int
    clause: Clause
    verb: str

    @property
    def frames(self) -> tuple[Frame, ...]:
        """The clauses of the whole sentence in order."""
        return self.whole.frames

    @once
    def quote(self) -> Quote:
        """The whole sentence's own words."""
        return self.whole.quote

    @once
    def source(self) -> Source | None:
        """Whom the whole sentence is according to."""
        return self.whole.source

    @once
    def rest(self) -> Sieved:
        """The words behind the verb, as `text` writes them; with the needs that those of the whole sentence meet, which are more."""
        return sieved_as(self.clause.words, self.parsed.text)

    @property
    def printed(self) -> str:
        """The words of the clause as they are printed, from its subject on."""
        return self.gathered.printed((self.clause.start, self.clause.end))

    @property
    def is_passive(self) -> bool:
        """Whether the subject is who it is done to."""
        return self.clause.verb.passive

    @property
    def is_quiet(self) -> bool:
        """Whether the verb is no statement of its own: "told", or passive: "filed in May by Roe"."""
        return self.clause.verb.passive or self.clause.verb.form == "told"

    @property
    def outer(self) -> Frame | None:
        """The clause that tells this one as somebody's saying; None where the text itself tells it."""
        inside = self.clause.inside
        return self.whole.frames[inside] if inside is not None else None

    @property
    def before(self) -> Frame | None:
        """The clause before this one, None for the first."""
        return self.whole.frames[self.number - 1] if self.number else None

    @property
    def mine(self) -> Keys:
        """The keys of whom the subject names, roles as they stand, or of several whom it means; empty for a thing or a crowd."""
        named = self.clause.head is not None and self.clause.head.tag == "W"
        return self.clause.who if named else several_meant(self.gathered, self.clause.subject)

    @property
    def courts(self) -> Keys:
        """The courts behind the verb; none that only goes with others, or whose body is told of: "joined by Ohio and the District", "the Council of the Circuit"."""
        words = self.clause.rest + self.onward
        free = (
            one.keys[0]
            for place, one in enumerate(words)
            if one.tag == "W"
            and "c" not in {before.tag for before in words[max(place - 2, 0) : place]}
            and "of" not in {before.low for before in words[max(place - 2, 0) : place]}
        )
        return tuple(key for key in free if self.gathered.kind(key) == "Court")

    @property
    def is_of_team(self) -> bool:
        """Whether the subject is those who act for somebody."""
        return self.clause.head is not None and self.clause.head.team

    @property
    def is_of_paper(self) -> bool:
        """Whether the subject is a suit or its paper: "the complaint says"."""
        return self.clause.head is not None and self.clause.head.low in SUITS

    @property
    def is_of_crowd(self) -> bool:
        """Whether the subject is people without a name: "three dancers sued"."""
        return self.clause.head is None and bool(self.clause.subject)

    @once
    def decides(self) -> bool:
        """Whether the subject is a judge, a jury, a court or its ruling."""
        head = self.clause.head
        if head is None or not DRAFT.isdisjoint([one.low for one in self.clause.subject]):
            return False
        named = [self.gathered.people[key] for key in head.keys if key in self.gathered.people]
        official = any([one.judge or one.kind == "Court" for one in named])  # noqa: C419 - a generator takes longer than to look
        return head.tag == "j" or official or head.low in RULING

    def behind(self, characters: str | None) -> Keys:
        """The keys of those whom a matched stretch behind the verb names."""
        return keys(characters, self.clause.rest)

    @once
    def further(self) -> Keys:
        """Those whose list goes on behind what is told of its first: "Doe, who fired her, Poe LLP and Lund"; "along with Doe"."""
        along = ALONG.search(self.rest)
        named = self.behind(along["b"]) if along else ()
        rest = self.clause.rest
        if again := AGAIN.search(self.rest):
            named += self.behind(again["b"])
        owned = OWNED_TOO.match(self.whole.text, self.offsets[self.clause.verb.last + 1])
        named += self.whole.named(owned and owned["b"])
        named += listed_behind(rest, ":") + self.behind(past_unnamed(self.rest))
        return named + listed_past(rest, self.aside)

    @once
    def aside(self) -> Tokens:
        """The words behind the verb of a relative clause on who ends the clause: "fired her" of "sued Doe, who fired her"."""
        rest, later = self.clause.rest, self.frames[self.number + 1 : self.number + 2]
        told = later and rest and rest[-1].tag == "W" and later[0].clause.subject[-1:] == rest[-1:]
        return later[0].clause.rest if told else ()

    @once
    def onward(self) -> Tokens:
        """The words with which the clause goes on behind a relative clause on who ends it: "in May" of "sued Doe, who fired her, in May"."""
        lead = self.frames[self.number + 1].clause.lead if self.aside else ()
        relative = bool(lead) and lead[-1].tag == "w"
        return past_aside(self.aside, listed=bool(self.further)) if relative else ()

    @property
    def apart(self) -> Keys:
        """Those listed between semicolons from the verb to the sentence's end."""
        return listed_apart(self.words[self.clause.verb.last + 1 :])

    def parties_behind(self, characters: str | None) -> Keys:
        """Those of a matched stretch behind the verb who can be parties."""
        return self.gathered.parties_of(self.behind(characters))
