"""Who opposes whom in the suits of a text: whom one sues, who sues one, whom one sues back."""

from __future__ import annotations

from collections.abc import Iterable

from kg.extract.matter.kept import Keys
from kg.extract.matter.proceedings import Proceedings


class Opposing(Proceedings):
    """What was read of a text, with who stands against whom in its suits."""

    def against(self, who: str) -> tuple[str, Keys] | None:
        """The suit in which someone sues and those sued there, the one spoken of before others; None where none was read."""
        first, second = self.sides.get(self.topic or "", ((), ()))
        if self.topic and who in first:
            return self.topic, second
        return next(((key, second) for key, (first, second) in self.sides.items() if who in first), None)

    def is_party(self, who: Iterable[str]) -> bool:
        """Whether some suit already has one of them on a side."""
        known = set(who)
        return any([not known.isdisjoint(first + second) for first, second in self.sides.values()])  # noqa: C419 - a generator takes longer than to look

    @property
    def first_told(self) -> int:
        """Where the words stand that are the first to tell of a suit; 0 where none was read."""
        return min((one.start or 0 for one in self.words.values()), default=0)

    @property
    def has_plaintiffs(self) -> bool:
        """Whether it is known who brings the main suit."""
        return self.main is not None and bool(self.sides[self.main][0])

    def is_sued(self, who: Keys) -> bool:
        """Whether somebody sues one of them who sues nobody."""
        return any(self.against(one) is None and self.is_party((one,)) for one in who)

    def opponents(self, who: str) -> Keys:
        """Those on the other side of someone's suits, the first suit's."""
        for first, second in self._in_order():
            if who in first and second:
                return second
            if who in second and first:
                return first
        return ()

    def _in_order(self) -> list[tuple[Keys, Keys]]:
        """The sides of each suit, of those that are called other ones last, but for the one that is spoken of."""
        known = (
            [case for case in self.sides if not self._is_passed(case, self.at)]
            if self.passing
            else self.sides
        )
        order = sorted(known, key=lambda case: case in self.apart and case != self.topic)
        spoken = self.topic if self.topic in self.apart else None
        return [self.sides[case] for case in sorted(order, key=lambda case: case != spoken)]

    def suing_of(self, sued: Keys) -> Keys:
        """Those who sue others, of the first suit against them."""
        return next((first for first, second in self._in_order() if not set(sued).isdisjoint(second)), ())

    def met(self, who: str) -> Keys:
        """Whom someone countersues whom no target is told of: who sues in the suit that is spoken of, where no suit of theirs is known."""
        suing = self.spoken_of()[0] or self.sides.get(self.main or "", ((), ()))[0]
        return self.countered(who) or (() if self.is_party((who,)) else suing)

    def is_suing_nobody(self, some: Keys) -> bool:
        """Whether the suit of some is against nobody of whom the text has told yet."""
        suit = self.against(some[0]) if some else None
        return suit is not None and not suit[1]

    def countered(self, who: str) -> Keys:
        """Whom someone countersues: who just sued, who sues there in the suit that is spoken of, the other side, or who brings the only suit, where nobody is told to be sued."""
        first, second = self.sides.get(self.main or "", ((), ()))
        other = first if self.is_alone and not second and who not in first else ()
        spoken, facing = self.spoken_of()
        theirs = spoken if who in facing else ()
        return self._just_suing(who) or theirs or self.opponents(who) or other

    def countered_by(self, us: Keys) -> Keys:
        """Whom some countersue together, of whom one may be new."""
        return self.countered(next((one for one in us if self.is_party((one,))), us[0])) if us else ()

    def _just_suing(self, who: str) -> Keys:
        """Who sues someone, or nobody yet, in the last suit that this sentence or the one before was the first to tell of."""
        for case, (first, second) in reversed(self.sides.items()):
            told = self.words[case].start in {self.at, self.before}
            if (
                told
                and first
                and who not in first
                and (who in second or not second)
                and not self.cases[case].relations
            ):
                return first
        return ()

    def of_two(self, who: Keys, against: Keys) -> str | None:
        """The suit in which some sue others; the main one where there is none."""
        for key, (first, second) in self.sides.items():
            if set(who) & set(first) and set(second) & set(against):
                return key
        return self.main
