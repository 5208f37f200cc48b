"""A verb in its sentence with what was read before it, and the opening of its clause: values of the grammar of subjects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from kg.extract.grammar.clause import Clause
from kg.extract.grammar.closing import OUTER
from kg.extract.grammar.thats import reports
from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.verbgroups import Verb
from kg.extract.text.verbs import SPEAKING

PARTING = frozenset({",", ";", ":", "s", "w", "c", "."})
"""Tags of what parts one clause from another."""


LONGEST = 5
"""How many words tell how something was done, before its verb."""
HOW = frozenset({"in", "at", "after", "with", "without", "from", "during", "by"})
ONE = frozenset({"a", "an", "the", "his", "her", "its", "their", "that", "this", "another"})
"""What opens a noun: a second one would be the subject."""


class Opening(NamedTuple):
    """Where a clause begins, its subject, and the noun that it describes, if it is a relative one.

    ``around`` says that a relative clause stands between its subject and its verb, with no comma.
    """

    begin: int
    subject: Tokens = ()
    antecedent: Tokens = ()
    around: bool = False


class Place(Struct, frozen=True, gc=False):
    """A verb in its sentence, the last token before it that is no adverb, and the clauses read before it."""

    words: Tokens
    verb: Verb
    at: int
    made: Sequence[Clause]

    @property
    def before(self) -> str:
        """The tag of the token before the verb; empty where none stands there."""
        return self.words[self.at].tag if self.at >= 0 else ""

    def stands(self, back: int) -> str:
        """The tag of a token so many before that; empty where none stands there."""
        return self.words[self.at - back].tag if self.at >= back else ""

    @property
    def last(self) -> Clause | None:
        """The last clause with a finite verb."""
        return next((one for one in reversed(self.made) if one.verb.finite), None)

    @property
    def doer(self) -> Tokens:
        """The subject of the last clause with a finite verb."""
        return self.last.subject if self.last is not None else ()

    @property
    def doer_past_comma(self) -> Tokens:
        """The subject of the last clause with a finite verb that describes nothing: a comma ends what does."""
        finite = [one for one in self.made if one.verb.finite]
        main = (one for one in reversed(finite) if not _describes_thing(one))
        return next(main, finite[-1]).subject if finite else ()


def _describes_thing(clause: Clause) -> bool:
    """Whether a clause describes a thing, or is one's of another doer: "the motion that Roe filed", "Roe, with whom Doe signed"."""
    if clause.subject and clause.subject[0].low == "where":
        return True  # "moved it to Newark, where it was heard, and asked for a trial"
    if clause.lead and clause.lead[-1].low == "who" and clause.inside is not None:
        return (
            clause.head is None or clause.head.tag != "W"
        )  # "argued that it bars a man who signed it, and moved"
    if not clause.lead or clause.lead[-1].low not in {"that", "which", "whom", "whose"}:
        return False
    return (
        bool(clause.antecedent)
        or clause.lead[-1].low != "that"
        or clause.head is None
        or clause.head.tag == "n"
        or clause.inside is None  # "the motion to strike that Doe brought", said by nobody
    )


def past_phrase(place: Place) -> Opening | None:
    """Another verb of the same subject, behind a joint and how or where it was done: "dismissed the suit and in a later order awarded Doe"."""
    words, last = place.words, place.at
    joint = next((at for at in range(last, max(-1, last - LONGEST - 1), -1) if words[at].tag == "c"), -1)
    phrase = words[joint + 1 : last + 1]
    if joint < 0 or len(phrase) < len(("in", "an", "order")) or not place.verb.finite or place.last is None:
        return None
    plain = all(one.tag not in PARTING and not one.keys and one.text.islower() for one in phrase)
    nouns = phrase[0].low in HOW and phrase[1].low in ONE and ONE.isdisjoint(one.low for one in phrase[2:])
    if not plain or not nouns or phrase[-1].low.endswith("s"):
        return None
    comma = joint > 0 and words[joint - 1].tag == ","
    return Opening(joint + 1, place.doer_past_comma if comma else place.doer)


def is_beside(clause: Clause) -> bool:
    """Whether a clause is told by a verb of its own, or besides another: "opposed it, arguing that it is void, and moved"."""
    apart = clause.verb.form == "doing" and bool(clause.lead) and clause.lead[-1].tag == ","
    return clause.verb.finite or apart


def unverbed(place: Place) -> Tokens:
    """The words, where the last verb is none of the nouns that it looks like: "Roe will appeal, her lawyer, Poe, said"."""
    at = place.last.verb.last if place.last is not None and place.last.verb.finite else -1
    words = place.words
    looks = at >= 0 and words[at].tag == "n"
    return (*words[:at], replace(words[at], tag="x"), *words[at + 1 :]) if looks else words


def is_told_on(place: Place) -> bool:
    """Whether a verb behind a comma goes on with what is said: "alleges that Doe fired her, and slandered her"; none of what those do who speak in suits."""
    last = place.last
    told = last is not None and [one.low for one in last.lead[-1:]] == ["that"] and place.verb.finite
    return (
        told
        and place.verb.word not in OUTER | SPEAKING
        and any(reports(place.words, one) for one in place.made)
    )
