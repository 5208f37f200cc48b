"""The suits of a text and their sides: which is spoken of, who is on which side, and whose suit a new one is."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.matter.kept import Keys
from kg.extract.matter.noted import Noted
from kg.model import Case, CaseRelation, Party, Quote

ROLES = frozenset({"@suing", "@sued"})
"""The keys of the roles that a paper's caption gives."""
ALL_KNOWN = (True, True, True)
UNKNOWN = object()
RECENT = 6
"""Lists of names that are remembered."""


class Proceedings(Noted):
    """What was read of a text, with the suits told apart."""

    @property
    def main(self) -> str | None:
        """The key of the first suit that is no countersuit, those first whose sides are known; None where no suit was read."""
        if "main" not in self.of_suits:
            self.of_suits["main"] = self._main()
        main: str | None = self.of_suits["main"]
        return main

    def _main(self) -> str | None:
        """The main suit, as the suits stand now."""
        aside = self.apart.keys() | self.passing.keys()
        own = [key for key in self.sides if key not in aside] if aside else self.sides
        for key in own:
            if len(own) == 1 or self._known_of(key) == ALL_KNOWN:
                return key
        return max(own, key=self._known_of, default=None)

    def _known_of(self, case: str) -> tuple[bool, bool, bool]:
        first, second = self.sides.get(case, ((), ()))
        return not self.cases[case].relations, bool(first), bool(second)

    def speak_of(self, keys: frozenset[str], start: int, *, own: bool = False) -> None:
        """Notes which suit a sentence speaks of by whom it names: the one of most of its parties, else the last one.

        In a court's paper its plaintiffs, its defendants and "this action" (``own``) are those of its caption.
        Of several, the one that the sentence which starts here is the first to tell of, if it counters no other.
        """
        self.before, self.at = self.at, start
        known = self.of_suits.get((start, self.topic), UNKNOWN)
        if known is UNKNOWN:
            asked = (start, self.topic)
            self._turn_to(keys, start, own=own)
            self.of_suits[asked] = self.topic
        else:
            self.topic = known

    def _turn_to(self, keys: frozenset[str], start: int, *, own: bool) -> None:
        """Takes the suit that a sentence speaks of for the topic, as the suits stand now."""
        if self.topic not in self.sides or (self.passing and self._is_passed(self.topic, start)):
            self.topic = self.main if self.sides else None
        if (len(self.sides) <= 1 and not self.passing) or not (keys or own):
            return
        if self.of_court and (own or not ROLES.isdisjoint(keys)) and self._is_of_caption(keys):
            self.topic = self.main
            return
        told: dict[str, tuple[int, bool]] = {}
        for case, (first, second) in self.sides.items():
            held = len(keys.intersection(first + second))
            if (
                held
                and not (self.passing and self._is_passed(case, start))
                and ((self.words[case].start or 0) <= start or case in (self.topic, self.main))
            ):
                told[case] = (held, self._is_first_told(case, start))
        if told and (best := max(told.values())) > told.get(self.topic or "", (0, False)):
            self.topic = next(case for case, count in told.items() if count == best)

    def _is_passed(self, case: str | None, start: int) -> bool:
        """Whether a suit is told in passing, and elsewhere than in the paragraph of the sentence that starts here."""
        first, end = self.passing.get(case or "", (start, start + 1))
        return not first <= start < end

    def _is_of_caption(self, keys: frozenset[str]) -> bool:
        """Whether a sentence names nobody who is a party of other suits alone."""
        ours = {one for side in self.sides.get(self.main or "", ()) for one in side}
        known = {one for sides in self.sides.values() for side in sides for one in side}
        return keys.isdisjoint(known - ours)

    def remember(self, several: Sequence[Keys]) -> None:
        """Remembers the lists of names in a sentence, for what speaks of "the two" behind it."""
        self.listed = [*self.listed, *several][-RECENT:]

    def _is_first_told(self, case: str, start: int) -> bool:
        """Whether the sentence that starts here is the first to tell of a suit, which counters no other."""
        return self.words[case].start == start and not self.cases[case].relations

    @property
    def is_alone(self) -> bool:
        """Whether the text tells of one suit, its countersuits aside."""
        if "alone" not in self.of_suits:
            own = [key for key, case in self.cases.items() if not case.relations]
            self.of_suits["alone"] = len(own) == 1
        alone: bool = self.of_suits["alone"]
        return alone

    def spoken_of(self, *, counter: bool = False) -> tuple[Keys, Keys]:
        """The sides of the suit that is spoken of, or of the first countersuit."""
        if not counter:
            return self.sides.get(self.topic or "", ((), ()))
        tied = (
            key for key, case in self.cases.items() if "countersuit" in {one.kind for one in case.relations}
        )
        return next((self.sides[key] for key in tied if key in self.sides), ((), ()))

    @property
    def both_sides(self) -> Keys:
        """All parties of the suit that is spoken of, each once."""
        return tuple(dict.fromkeys(key for side in self.spoken_of() for key in side))

    def some_case(self, quote: Quote) -> str:
        """The key of the main suit; of a proceeding that the text leaves unnamed, where it tells of none."""
        if self.main is None:
            name = "a proceeding that the text does not name"
            self.cases["case"] = Case(key="case", name=name, evidence=(quote,))
            self.sides["case"] = ((), ())
            self.words["case"] = quote
        return self.main or "case"

    def resolved(self, keys: Keys) -> Keys:
        """The keys with each role replaced by those who hold it in the suit that is spoken of, else in the main one."""
        if not any([key.startswith("@") for key in keys]):  # noqa: C419 - a generator takes longer than to look
            return tuple(dict.fromkeys(keys)) if len(keys) > 1 else keys
        spoken = self.main if self.of_court else self.topic  # a court's paper calls its own parties so
        suing, sued = self.sides.get(spoken or self.main or "", ((), ()))
        holders = {"@suing": suing, "@sued": sued}
        found = (
            one for key in keys for one in (self._meant(key, holders) if key.startswith("@") else (key,))
        )
        return tuple(dict.fromkeys(found))

    def _meant(self, key: str, holders: dict[str, Keys]) -> Keys:
        """Those for whom the key of a role or of a count stands."""
        return self._counted(int(key[1]), key[2:]) if key[1].isdigit() else holders.get(key, ())

    def _counted(self, number: int, kind: str) -> Keys:
        """So many of a kind: those listed last, else a side of the suit spoken of, or all its parties; empty for others."""
        first, second = self.sides.get(self.topic or self.main or "", ((), ()))
        for some in reversed(self.listed):
            fit = tuple(one for one in some if self._is_of(one, kind) and not self.people[one].judge)
            if len(fit) == number:
                return fit
        sides = (some for some in (first, second, first + second) if len(some) == number)
        of_suit = next((some for some in sides if all(self._is_of(one, kind) for one in some)), ())
        return of_suit or (self._companies(number) if kind in {"o", "s"} else ())

    def _companies(self, number: int) -> Keys:
        """So many companies: all that the text named up to the sentence that is read, where they are as many."""
        named = sorted((one.start, key) for key, one in self.people.items() if one.start < self.at)
        fit = tuple(key for _, key in named if self._is_of(key, "o") and self.kind(key) == "Organization")
        return fit if len(fit) == number else ()

    def _is_of(self, one: str, kind: str) -> bool:
        """Whether someone is of a kind: "p", a person, "o", a body that is no public office, "s" for whom somebody sues, or empty for any."""
        if kind == "p":
            return self.kind(one) == "Person"
        return kind in {"", "s"} or (self.kind(one) not in {"Person", "Court"} and not self.is_agency(one))

    def parties_of(self, keys: Keys) -> Keys:
        """Those of the keys who can be parties: no courts and no judges."""
        if not keys:
            return ()
        known = [(key, self.people[key]) for key in self.resolved(keys) if key in self.people]
        return tuple([key for key, one in known if one.kind != "Court" and not one.judge])

    def suit(
        self,
        suing: Keys,
        sued: Keys,
        quote: Quote,
        *,
        counter: bool = False,
        named: bool = False,
    ) -> str:
        """The key of the suit of some against others, made where it is new; ``named`` after its first parties only."""
        key = self._known(suing, sued, counter=counter, named=named)
        if key is None:
            key = self._new(suing, sued, quote, counter=counter)
        self.join(key, suing, sued, quote)
        return key

    def _new(self, suing: Keys, sued: Keys, quote: Quote, *, counter: bool) -> str:
        """The key of a suit made here."""
        key = f"case-{suing[0] if suing else 'unnamed'}-{sued[0] if sued else 'unnamed'}"
        return self._make(key, suing, sued, quote, counter=counter)

    def _make(self, key: str, suing: Keys, sued: Keys, quote: Quote, *, counter: bool = False) -> str:
        """A suit of this key, tied to the one it counters."""
        facing = [case for case, (_, second) in self.sides.items() if set(second) & set(suing)]
        by_these = (case for case in facing if set(self.sides[case][0]) & set(sued))
        countered = next(by_these, None) or next(iter(facing), None)
        tie = (CaseRelation(kind="countersuit", case=countered),) if counter and countered else ()
        self.cases[key] = Case(key=key, name=self._versus(suing, sued), relations=tie, evidence=(quote,))
        self.sides[key] = ((), ())
        self.words[key] = quote
        self.topic = self.topic if counter else key  # which is spoken of from here on
        return key

    def _versus(self, suing: Keys, sued: Keys) -> str:
        """What a suit of some against others is called after the first of each."""
        return " v. ".join(self.people[side[0]].name if side else "unnamed" for side in (suing, sued))

    def _known(self, suing: Keys, sued: Keys, *, counter: bool, named: bool) -> str | None:
        """The suit already read that this may be: one that shares a name on each side, or on one where the other is open."""
        for key, (first, second) in self.sides.items():
            if set(suing) & set(first) and set(sued) & set(second):
                return key
        for key, (first, second) in self.sides.items() if not counter else ():
            if set(suing) & set(first) and not (sued and second):
                return key
            if set(sued) & set(second) and not (suing and first) and (not named or set(second) <= set(sued)):
                return key
        return None

    def join(self, case: str, suing: Keys, sued: Keys, quote: Quote) -> None:
        """Adds to the sides of a suit those who are not on the other one already."""
        first, second = self.sides[case]
        suing = tuple(one for one in suing if one not in second)
        sued = tuple(one for one in sued if one not in first)
        self.sides[case] = (tuple(dict.fromkeys(first + suing)), tuple(dict.fromkeys(second + sued)))
        if bool(first) != bool(second) and self.cases[case].name == self._versus(first, second):
            self.change(self.cases, case, name=self._versus(*self.sides[case]))
        held = [(agent, "plaintiff") for agent in suing] + [(agent, "defendant") for agent in sued]
        for agent, capacity in held:
            party = Party(agent=agent, case=case, capacity=capacity, evidence=(quote,))
            self.parties.setdefault((agent, case), party)

    def sue_too(self, sued: Keys, quote: Quote) -> None:
        """Adds to the suit that is spoken of those who are sued there too; keeps them where no suit is known yet."""
        self.besides.update(sued)
        told = self.topic in self.sides and (self.is_alone or (self.words[self.topic].start or 0) <= self.at)
        if told and self.topic is not None and self.sides[self.topic][0]:
            self.join(self.topic, (), sued, quote)
        else:
            self.also.append((sued, quote))
