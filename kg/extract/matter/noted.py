"""The days, docket numbers and courts of a text's suits, as they are told."""

from __future__ import annotations

from kg.extract.matter.kept import Kept, Keys
from kg.extract.matter.numbers import numbers_in
from kg.model import Quote, Time

BEFORE = 4
"""Code points before a place that may belong to the number there: its "No. "."""


class Noted(Kept):
    """What was read of a text, with when each suit began, under which number, and where it is heard."""

    def date(self, case: str, day: Time | None) -> None:
        """Notes the day on which a suit was filed, if it is told and none was before."""
        if day is not None and self.cases[case].filed is None:
            self.change(self.cases, case, filed=day)

    def number(self, case: str, start: int, reach: int) -> None:
        """Notes the first docket number printed within reach of a place as the case's, if it has none and no other has it."""
        found = numbers_in(self.text, max(0, start - BEFORE), start + reach)[:1]
        taken = {one.quote for one in self.numbers.values()}
        for at, number in found:
            if case in self.cases and case not in self.numbers and number not in taken:
                self.numbers[case] = Quote(number, start=at)

    def seat(self, case: str, keys: Keys, quote: Quote) -> None:
        """Notes in which court a suit is, if the keys name one."""
        for key in keys:
            if self.kind(key) == "Court":
                self.seats.setdefault(case, (key, quote))

    def seat_again(self, case: str, quote: Quote) -> None:
        """Notes that a suit is in "the same court": the last one of which the text told before."""
        told = [
            (one.start or 0, court)
            for court, one in self.seats.values()
            if (one.start or 0) <= (quote.start or 0)
        ]
        if told:
            self.seats.setdefault(case, (max(told)[1], quote))
