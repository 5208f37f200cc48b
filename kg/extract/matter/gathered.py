"""The claims, statuses and statements of a text while it is read, over its suits."""

from __future__ import annotations

from kg.extract.grammar.phrases import COUNTER
from kg.extract.grammar.tokens import Token
from kg.extract.grammar.vocabulary import OPENING, PAPERS, SUITS
from kg.extract.matter.concepts import called
from kg.extract.matter.cues import NUMBERS
from kg.extract.matter.kept import Keys
from kg.extract.matter.opposing import Opposing
from kg.extract.text.words import listed
from kg.model import Claim, Quote, Statement, Status

__all__ = ["Gathered", "Keys", "bringing"]
OTHERS = listed("""
    that another both two other separate similar earlier previous prior first second third different a an
""")
"""Words that make a suit another one than that which is spoken of."""
DIFFERENT = OTHERS - {"that", "both", "two", "a", "an", "other"}
"""Those of them that do so even where its parties are named: "a first lawsuit by Roe"."""
AIMED = frozenset({"against", "accusing", "targeting", "naming"})
"""Words between a suit and who is sued there."""
CLAIMS = frozenset({"claim", "claims", "count", "counts"})
BY = frozenset({"by", "from"})
MADE = SUITS | PAPERS | {"claim", "claims", "brought", "filed", "made", "lodged"}
"""Words behind which "by" tells who claims."""
WEEKDAYS = listed("monday tuesday wednesday thursday friday saturday sunday")
REACH = 700
"""Code points behind the first word of a suit in which it is told of so."""
PARTS = frozenset({"Division", "Bureau", "Unit", "Section", "Office", "Department", "Agency", "Branch"})
"""What ends the names of parts of the public service, which are no firms."""
DISPUTED = frozenset({"allegation", "characterization", "argument"})
"""Categories of statements that the other side does not grant."""


class Gathered(Opposing):
    """What was read of a text so far."""

    def may_employ(self, firm: str) -> bool:
        """Whether lawyers may act through someone: a firm, or an organization that is no public office and no party."""
        plain = self.kind(firm) == "Organization" and not self.is_agency(firm) and not self.is_party((firm,))
        part = plain and self.people[firm].name.rsplit(" ", 1)[-1] in PARTS
        return (plain and not part) or self.kind(firm) == "LawFirm"

    def another(self, suing: Keys, sued: Keys, quote: Quote) -> str:
        """The key of a suit that is told to be another one: than those of which nobody is known to bring them, or who sue fewer."""
        sides = self.sides.values()
        known = any(set(suing) & set(first) and set(sued) & set(second) for first, second in sides)
        if (further := self._further(suing, sued, quote)) is not None:
            return further
        if known or not any(not first and set(sued) & set(second) for first, second in sides):
            return self.suit(suing, sued, quote)
        key = self._new(suing, sued, quote, counter=False)
        self.join(key, suing, sued, quote)
        self.apart[key] = True
        return key

    def _further(self, suing: Keys, sued: Keys, quote: Quote) -> str | None:
        """The key of a second suit by some who sued one of those before, told of later and against others too; None where there is none."""
        pairs = [
            (key, set(suing) & set(one) and set(sued) & set(two)) for key, (one, two) in self.sides.items()
        ]
        known = next((key for key, both in pairs if both), None)
        key = f"case-{suing[0]}-{sued[-1]}-further" if suing and sued else ""
        if known is None or set(sued) <= {*self.sides[known][1]} or not all(self.sides[known]):
            return None
        if key not in self.sides and (quote.start or 0) > (self.words[known].start or 0):
            self._make(key, suing, sued, quote)
            self.apart[key] = True
        if key in self.sides:
            self.join(key, suing, sued, quote)
        return key if key in self.sides else None

    def claim(self, who: Keys, against: Keys, theories: Keys, quote: Quote, relief: Keys = ()) -> None:
        """Adds a claim for each theory (one without where only relief is named), in the suit of the two."""
        who = tuple(one for one in who if set(who).isdisjoint(self.suing_of((one,))))
        against = tuple(one for one in against if one not in who)
        case = self.of_two(who, against) if who and against else None
        if case is None or not self._may_claim(who, against):
            return
        for theory in theories or (("",) if relief else ()):
            key = f"claim-{who[0]}-{theory or 'damages'}-{against[0]}"
            if key in self.claims:
                self._widen(key, who, against, relief)
                continue
            self.claims[key] = Claim(
                key=key, name=f"{self.people[who[0]].name}: {called(theory) if theory else 'damages'}", case=case, claimants=who,
                respondents=against, theories=(theory,) if theory else (), relief=relief, evidence=(quote,),
            )  # fmt: skip

    def _may_claim(self, who: Keys, against: Keys) -> bool:
        """Whether some sue others, as far as the suits tell: nobody claims of those who only sue her, or have no part in it."""
        sides = [[set(side) for side in suit] for suit in self.sides.values()]
        ours, theirs = set(who), set(against)
        if any(ours & second and theirs & first for first, second in sides):
            return any(ours & first and theirs & second for first, second in sides)
        too = {one for some, _ in self.also for one in some}
        return any(
            (not first or ours & first) and (not second or theirs & (second | too)) for first, second in sides
        )

    def _widen(self, claim: str, who: Keys, against: Keys, relief: Keys) -> None:
        """Adds to a claim those who make it and those it is made against."""
        known = self.claims[claim]
        self.change(
            self.claims,
            claim,
            relief=tuple(dict.fromkeys(known.relief + relief)),
            respondents=tuple(dict.fromkeys(known.respondents + against)),
            claimants=tuple(dict.fromkeys(known.claimants + who)),
        )

    def state(
        self, who: str, status: str, quote: Quote, theories: Keys = (), *, prejudice: bool | None = None
    ) -> None:
        """Adds a status of someone's claims of these theories, else of the suit."""
        claims = (one for one in self.claims.values() if who in one.claimants)
        of = [one.key for one in claims if set(theories) & set(one.theories)]
        if not theories and (suit := self.against(who)):
            of = [suit[0]]
        for key in of:
            self.stand(key, status, quote, prejudice=prejudice)

    def stand(self, key: str, status: str, quote: Quote, *, prejudice: bool | None = None) -> None:
        """Adds a status of a suit or of a claim; not where it is told more fully before."""
        told = f"{status}-{prejudice}" if prejudice is not None else status
        if prejudice is not None:
            self.statuses.pop(f"status-{key}-{status}", None)  # which is told more fully here
        elif any(f"status-{key}-{status}-{how}" in self.statuses for how in (True, False)):
            return
        made = Status(
            key=f"status-{key}-{told}", of=key, status=status, with_prejudice=prejudice, evidence=(quote,)
        )
        self.statuses.setdefault(made.key, made)

    def claim_against(self, case: str, against: Keys, quote: Quote) -> str:
        """The key of what is claimed of some in a suit, whatever for: for what is told of those alone."""
        who = self.sides[case][0]
        key = f"claim-{who[0]}-against-{'-'.join(against)}"
        name = f"{self.people[who[0]].name}: claims against {', '.join(self.people[one].name for one in against)}"
        made = Claim(key=key, name=name, case=case, claimants=who, respondents=against, evidence=(quote,))
        self.claims.setdefault(key, made)
        return key

    def say(
        self,
        speakers: Keys,
        category: str,
        span: tuple[int, int],
        *,
        negated: bool = False,
        disputes: Keys = (),
    ) -> str:
        """Adds a statement and gives its key."""
        quote = self.quote(span)
        made = Statement(
            key=f"statement-{span[0]}-{category}", text=" ".join(quote.quote.split()), category=category,
            standing="disputed" if category in DISPUTED else "undisputed", stated_by=speakers,
            negated=negated or None, disputes=disputes, evidence=(quote,),
        )  # fmt: skip
        self.statements.setdefault(made.key, made)
        return made.key


def is_by_others(words: tuple[Token, ...], gathered: Gathered) -> bool:
    """Whether some words tell of the claims of those who are no party: "claims by three labels", once the suit is known."""
    if [one.text in kind for one, kind in zip(words, ({"one"}, SUITS), strict=False)] == [True, True]:
        return True  # "tossed one suit in 2017"
    at = next((at for at in range(1, len(words)) if words[at].low in BY and words[at - 1].low in MADE), None)
    sides = frozenset(gathered.both_sides)
    for suit, who, filed in zip(words, words[1:], words[2:], strict=False):
        brought = suit.low in SUITS and filed.verb in {"file", "bring"}
        if brought and gathered.parties_of(who.keys) and sides.isdisjoint(who.keys):
            return True  # "ending a lawsuit Doe filed"
    # before those who sue are named nobody else's suit is told: "threw out a suit by an officer. Roe ..."
    suing, _ = gathered.spoken_of()
    if at is None or not any(one.key in suing and one.place < gathered.at for one in gathered.named):
        return False
    the = words[at + 1 : at + 2] and words[at + 1].low == "the"
    behind = words[at + 2 : at + 3] if the else words[at + 1 : at + 2]
    counted = any(one.tag == "m" or one.low in {"a", "an", *NUMBERS} for one in behind)
    strange = any(gathered.parties_of(one.keys) and not gathered.is_party(one.keys) for one in behind)
    return counted or strange or any(one.tag == "x" and one.text[:1].isupper() for one in behind)


def bringing(words: tuple[Token, ...], gathered: Gathered) -> Keys:
    """Those who bring the suit that some words name; those of the main suit where they name nobody."""
    named = [place for place, one in enumerate(words) if one.tag == "W"]
    for place in named:
        who = gathered.parties_of(words[place].keys)
        before = next((one.low for one in reversed(words[:place]) if one.tag != "d"), "")
        if who and before in AIMED and (suing := gathered.opponents(who[0])):
            return suing
        if who and (suit := gathered.against(who[0])) is not None:
            different = suit[0] == gathered.main and any(one.low in DIFFERENT for one in words[:3])
            return () if different else who
    if words and words[0].low == "whose":
        return ()  # "Roe, whose own suit is pending"
    if is_by_others(words, gathered):
        return ()
    if any(COUNTER.match(one.low) for one in words):
        return gathered.spoken_of(counter=True)[0]
    taken = {one.low for one in words}
    others = OTHERS - {"a", "an", "two"} if taken & CLAIMS else OTHERS  # "a claim" is one of the suit's
    anew = is_told_anew(words, gathered)
    ahead = next((at for at, one in enumerate(words[:3]) if one.low in MADE), 3)  # "the suit a week before"
    other = not anew and any(one.low in others for one in words[:ahead])
    filed = any(one.low == "filed" for one in words[1:4])
    plain = not named or (
        filed and all(gathered.kind(key) == "Court" for at in named for key in words[at].keys)
    )
    return gathered.sides[gathered.topic][0] if gathered.topic and plain and not other else ()


def is_told_anew(words: tuple[Token, ...], gathered: Gathered) -> bool:
    """Whether "a lawsuit" is the one that was just told of: "Roe is suing Doe. A lawsuit filed Tuesday in federal court alleges"."""
    lows = [one.low for one in words]
    first, at = (
        gathered.words.get(gathered.main or ""),
        next((at for at in (1, 2) if lows[at : at + 1] and lows[at] in OPENING), 0),
    )
    if (
        lows[:1] != ["a"]
        or not at
        or lows[at + 1 : at + 2] != ["filed"]
        or first is None
        or not gathered.is_alone
    ):
        return False
    near = 0 <= words[0].start - (first.start or 0) <= REACH and gathered.topic == gathered.main
    behind = words[at + 2 :]
    dated = [one.low for one in behind if one.tag == "D" and one.low not in WEEKDAYS]
    courts = all(gathered.kind(key) == "Court" for one in behind for key in one.keys)
    return near and courts and not dated and BY.isdisjoint(lows) and not OTHERS & set(lows[1:at])
