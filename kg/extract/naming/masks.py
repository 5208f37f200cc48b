"""Sentences with each mention of someone as one character, so that the grammar is plain patterns."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from kg.extract.naming.aliased import in_full
from kg.extract.naming.callings import Callings, whole_end
from kg.extract.naming.described import is_aside, is_for
from kg.extract.naming.folk import is_workplace
from kg.extract.naming.holders import Holders, own_counsel
from kg.extract.naming.notmeant import seen_by_another, without_lawyer
from kg.extract.naming.people import Named
from kg.extract.naming.pronouns import meant
from kg.extract.naming.referring import SAID
from kg.extract.naming.several import CROWDED, MANY, Keys, apart, goes_on, lists, with_both
from kg.extract.naming.turns import COMPANY, fronted, is_of_crowd, is_of_unnamed, settled, spared, spoken_last
from kg.extract.naming.unsure import Shared
from kg.extract.text.cued import Closing
from kg.extract.text.passages import Sentence
from kg.extract.text.sieve import sieved

FIRST, LAST = 0xE000, "\uf8ff"
M = "[\ue000-\uf8fe]"
PRIVATE = re.compile("[\ue000-\uf8ff]")
SPACE = re.compile(r"[^\S ]")
MOST = 6_000
"""Mentions of a sentence that are masked."""
TEAM = re.compile(
    r"(?:[\u2019']s?)? (?:(?:lead|chief|head|senior|junior|first|principal|longtime|new|current|then|main|local|appellate|civil|personal|private|special|court-appointed|high-profile|veteran|outside|defen[sc]e|trial|own|co-lead|[A-Z][\w.]+-based|New York|Los Angeles|San Francisco|Chicago|Houston|Dallas|Washington|Boston|Philadelphia|Atlanta|Miami|Denver|Seattle|Delaware|London|California|Texas|Florida) |then-){0,2}(?:(?:attorneys?|lawyers?|(?:co-)?counsel)(?: of record)?|(?:solicitors?|barristers?)(?! [Gg]eneral)|(?:legal|defen[sc]e|trial|litigation) team)\b(?! for\b)|(?:[\u2019']s?) side(?= (?:(?:has|had|also|then|later) )?(?:sought|took|won|lost|withdrew|asked|moved|filed|opposed|appealed|settled|dropped|petitioned|requested|tried)\b)"
)
ACTING = Closing(
    r"(?:(?<=^)|(?<=[\u201c\"])|(?<= ))(?:(?:[Aa]n? )?(?:[Aa]ttorneys?|[Ll]awyers?)|[Cc]ounsel) (?:for|representing) (?:the )?$",
    *(" for ", " representing ", " for the ", " representing the "),
)
ORDERED = re.compile(
    r"\b(?:court|jury|jurors|judge|panel|arbitrator|regulator)\b.*(?:\band|\u2014|-|,) (?:then |also )?(?:ordered|directed|found|required|barred|fined|sentenced) $"
)
"""What stands before one to whom a court does something beside what it did to the one named last."""
SPOKEN = re.compile(
    r"^$|(?:[\u201c\"]|\b(?:said|says|told|wrote|argued|that|from|by|to|and|but|while|when|because|as|In a statement,)) $"
)


class Mention(Struct, frozen=True, gc=False):
    """A stretch of a sentence that speaks of one agent, or (team) of those who act for it, or (owns) of what is its own.

    ``others`` are those whom "they" means beside the first; ``court`` tells of courts and judges.
    """

    start: int
    end: int
    key: str
    team: bool = False
    owns: bool = False
    pronoun: bool = False
    others: Keys = ()
    court: bool = False

    @property
    def keys(self) -> Keys:
        """All who are spoken of."""
        return (self.key, *self.others)


class Masked(Struct, frozen=True, gc=False):
    """A sentence whose mentions are single characters; ``at`` gives each character's place in the text."""

    text: str
    at: Sequence[int]
    mentions: tuple[Mention, ...]

    def who(self, characters: str) -> tuple[Mention, ...]:
        """The mentions in a matched stretch, in order."""
        return tuple(map(self.mention, PRIVATE.findall(characters)))

    def mention(self, character: str) -> Mention:
        """The mention that a character stands for."""
        return self.mentions[ord(character) - FIRST]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the masked sentence stands in the text."""
        last = self.text[end - 1]
        masks = chr(FIRST) <= last <= LAST
        return self.at[start], self.mention(last).end if masks else self.at[end - 1] + 1


class Masker:
    """Masks the sentences of one text in order, and remembers who was spoken of last."""

    def __init__(self, people: list[Named]) -> None:
        self.people = {one.key: one for one in people}
        self.callings = Callings(people)
        self.topics: list[str] = []
        self.last: list[str] = []
        self.lists: list[Keys] = []
        self.crowded = False
        self.holders = Holders()
        self.shared = Shared(people)
        self.untold: frozenset[str] = frozenset()

    def mask(self, sentence: Sentence) -> Masked:
        """The sentence with its mentions masked."""
        named = self._named(sentence)
        found = [*named, *self._held(sentence, named)]
        placed = sorted(found, key=_place)
        for said in SAID.finditer(sentence.text):
            start = sentence.start + said.start()
            if any([one.start <= start < one.end for one in found]):  # noqa: C419 - a generator takes longer than to look
                continue
            if (said["noun"] or said["tie"]) and (is_aside(sentence, said, found) or is_for(sentence, said)):
                continue
            earlier = [one for one in placed if one.start < start]
            self.last = seen_by_another(said, sentence, found, self.last)
            sharing = self.shared.meant(said, sentence, earlier, self)
            keys = fronted(said, sentence, found) or sharing or self._meant(said, sentence, earlier)
            if len(sharing) > 1 and keys == sharing:
                continue  # one of two of that name
            if keys:
                found.append(_spoken(said, sentence, keys))
                insort(placed, found[-1], key=_place)
        every = with_both(_apart(placed), sentence)
        mentions = tuple(self._ranked(one) for one in every)[:MOST]
        self.lists = lists(mentions, sentence.text, sentence.start, self.people)
        self.crowded = CROWDED.match(sentence.text) is not None
        self.untold = self.shared.untold(sentence, mentions, len(sentence.text))
        self.last = spoken_last(mentions, sentence, self.last)
        self.topics = [*dict.fromkeys([*(key for one in mentions for key in one.keys), *self.topics])][:40]
        return _masked(sentence, mentions)

    def _held(self, sentence: Sentence, named: list[Mention]) -> list[Mention]:
        """The pronoun with which a sentence begins, where it means who holds the role with which the last one began."""
        people, start, text = [self.people[one.key] for one in named], sentence.start, sentence.text
        spoken = frozenset(one.kind for one in people if one.kind != "Court" and not one.judge)
        found, own = self.holders.meant(text, spoken=spoken), own_counsel(text)
        mentions = [Mention(start + found[0], start + found[1], found[2], pronoun=True)] if found else []
        return [*mentions, Mention(start + own[0], start + own[1], own[2], team=True)] if own else mentions

    def _ranked(self, one: Mention) -> Mention:
        """The mention, marked where it is of a court or a judge."""
        who = self.people.get(one.key)
        return replace(one, court=True) if who is not None and (who.kind == "Court" or who.judge) else one

    def _meant(self, said: re.Match[str], sentence: Sentence, earlier: list[Mention]) -> Keys:
        """The keys of those who are meant, none where it may be several others."""
        if (sure := self.holders.within(said, earlier) or settled(said, sentence, earlier)) is not None:
            return sure
        if said[0].split()[0].casefold() in MANY and not said["tie"]:
            known = lists(earlier, sentence.text, sentence.start, self.people)
            if not known and (self.crowded or is_of_crowd(said, sentence)):
                return ()  # "The families sued Doe and Poe. Their lawyer"
            known = known or self.lists
            if known:
                return known[0] if len(known) == 1 or goes_on(sentence.text, known, self.last) else ()
            if said["whom"]:
                return ()
        earlier = [] if said["who"] and COMPANY.match(sentence.text) else earlier
        earlier = without_lawyer(said, sentence, earlier, self.people)
        if said["who"] and (self.holders.is_body(said) or is_of_unnamed(said, sentence, earlier)):
            return ()
        earlier, barred = self._spared(said, sentence, earlier)
        earlier = apart(
            said, earlier, lists(earlier, sentence.text, sentence.start, self.people), self.people
        )
        ordered = said["whom"] and ORDERED.search(sentence.text, 0, said.start())
        doers = earlier[-1].keys if earlier and not ordered else ()
        if doers and said["noun"]:
            last = earlier[-1]
            places = last.start - sentence.start, last.end - sentence.start
            doers = () if is_workplace(sentence.text, *places) else doers
        key = meant(said, sentence.text, [key for one in earlier for key in one.keys], doers, self)
        return () if key is None or key in barred else (key,)

    def _spared(
        self, said: re.Match[str], sentence: Sentence, earlier: list[Mention]
    ) -> tuple[list[Mention], frozenset[str]]:
        """What `spared` gives, but all where a "he" or a "she" can be none of the barred anyhow: "The agency, he added, lied"."""
        left, barred = spared(said, sentence, earlier) if said["who"] else (earlier, frozenset[str]())
        bodies = all(self.people[key].kind != "Person" for key in barred if key in self.people)
        return (earlier if barred and bodies and said[0].lower() in {"he", "she"} else left), barred

    def _named(self, sentence: Sentence) -> list[Mention]:
        found = self.callings.find(sentence)
        families = self.callings.families_in(sentence)
        named = [self._called(sentence, start, end, (key,)) for start, end, key in found]
        return [*(self._called(sentence, *one) for one in families), *named] if families else named

    def _called(self, sentence: Sentence, start: int, end: int, keys: Keys) -> Mention:
        """The mention of those who are called by a name at a place."""
        one = self.people[keys[0]]
        start, end = in_full(sentence.text, start - sentence.start, end - sentence.start, sentence.start)
        made = _of_team(sentence, start, whole_end(sentence, start, end, one), keys[0], kind=one.kind)
        return replace(made, others=keys[1:]) if keys[1:] else made


def _spoken(said: re.Match[str], sentence: Sentence, keys: Keys) -> Mention:
    """The mention of those whom a pronoun or a noun means."""
    team = TEAM.match(sentence.text, said.end()) if said["noun"] else None
    start, end = sentence.start + said.start(), sentence.start + (team.end() if team else said.end())
    return Mention(
        start, end, keys[0], team=bool(said["own"] or team), owns=bool(said["belongs"]),
        pronoun=bool(said["who"] or said["whom"]), others=keys[1:],
    )  # fmt: skip


def _place(one: Mention) -> tuple[int, int]:
    return one.start, -one.end


def _apart(mentions: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for one in mentions:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _of_team(sentence: Sentence, start: int, end: int, key: str, *, kind: str = "") -> Mention:
    """The mention, with the words that make it one of those who act for the agent; a firm's own attorneys act for others."""
    text, low, high = sentence.text, start - sentence.start, end - sentence.start
    team = kind != "Court"
    if team and kind != "LawFirm" and (behind := TEAM.match(text, high)):
        return Mention(start, sentence.start + behind.end(), key, team=True)
    owns = text.startswith(("'s ", "\u2019s "), high)  # "attorneys for Roe's family"
    before = ACTING.search(text[max(0, low - 40) : low]) if team and not owns else None
    if before and SPOKEN.search(text[: low - len(before[0])]):
        return Mention(start - len(before[0]), end, key, team=True)
    return Mention(start, end, key)


def _masked(sentence: Sentence, mentions: tuple[Mention, ...]) -> Masked:
    pieces: list[str] = []
    at: list[int] = []
    begin = place = sentence.start
    text = (
        sentence.text if sentence.text.isascii() else PRIVATE.sub(" ", sentence.text).replace("\u2019", "'")
    )
    text = text if text.isprintable() else SPACE.sub(" ", text)
    for number, one in enumerate(mentions):
        pieces += (text[place - begin : one.start - begin], chr(FIRST + number))
        at += range(place, one.start + 1)
        place = one.end
    pieces.append(text[place - begin :])
    at += range(place, begin + len(text))
    return Masked(sieved("".join(pieces)), at, mentions)
