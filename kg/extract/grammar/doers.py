"""Whose deed a verb tells that has no subject of its own: the last doer's, the speaker's, a suit's."""

from __future__ import annotations

from msgspec.structs import replace

from kg.extract.grammar.aboutsuits import BROUGHT, PLEADING
from kg.extract.grammar.asides import back_over
from kg.extract.grammar.clause import Clause
from kg.extract.grammar.openings import Opening, Place
from kg.extract.grammar.teams import LAWYERS
from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.text.verbs import SPEAKING
from kg.extract.text.words import listed

ENDED = frozenset(
    {
        "toss",
        "dismiss",
        "throw",
        "face",
        "fight",
        "settle",
        "defend",
        "answer",
        "strike",
        "quash",
        "escape",
        "end",
        "resolve",
    }
)
"""What those do to a suit who do not bring it."""


CAUSING = frozenset({"lead", "drive", "prompt", "spur", "inspire", "force", "compel"})
"""Verbs of what makes somebody do something."""
DECIDED = frozenset(
    {"reject", "deny", "side", "overrule", "overturn", "reverse", "uphold", "affirm", "rebuff", "grant"}
)
"""What courts do along with what they rule."""
HELD = frozenset({"rule", "hold", "decide", "order", "find", "conclude", "say", "write"})
"""Verbs by which courts tell what they rule."""
PARTING = frozenset({"d", "x", "'", "c", ","})
"""Tags of what may stand between an "and" and who is named behind it."""
NOUNY = frozenset({"d", "x", "a", "m"})
"""Tags of a noun that no name is part of."""
ONE_OF = frozenset({"the", "a", "an", "one", "among", "also", "another"})
"""Words with which it begins what somebody is told to be."""
LEADING = frozenset({"lead", "head"})
NUMBERS = listed(
    "two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands"
)
CROWDS = listed("the a an those several some many")
SCORES = frozenset({"dozens", "scores", "hundreds", "thousands"})
NONE = frozenset({"none", "not", "neither", "never"})


def ruling_past(place: Place) -> Tokens:
    """The court that ruled what stands before a comma and "rejecting ..."; empty for others."""
    if place.verb.word not in DECIDED:
        return ()
    ruled = (one for one in place.made if one.verb.finite and one.verb.word in HELD)
    first = next(ruled, None)
    rules = first is not None and any(one.tag == "j" or one.court for one in first.subject)
    return first.subject if first is not None and rules else ()


def filer_past(place: Place) -> Tokens:
    """Who filed the suit that stands before a comma and what it says: "a case that Roe filed in May, accusing Doe"; empty for others."""
    last = place.last
    if (
        place.verb.word not in PLEADING
        or last is None
        or last.verb.word not in BROUGHT | {"launch"}
        or last.verb.passive
    ):
        return ()
    papers = any(one.low in SUITS for one in last.antecedent)
    return last.subject if papers and last.head is not None else ()


def same_time(place: Place, outer: Clause) -> bool:
    """Whether a verb may go on with what the outer one tells: not "alleges that Roe hit her and told her to go"."""
    ours, verb = place.words[outer.verb.last].kinds, place.words[place.verb.last].kinds
    return place.verb.first != place.verb.last or "past" in ours or "past" not in verb


def is_of_suit(place: Place) -> bool:
    """Whether a suit says what its noun goes on with, and not who does something to it: "toss a suit saying that Roe lied"."""
    paper = place.at >= 0 and place.words[place.at].low in SUITS and place.verb.word in SPEAKING
    governor = place.made[-1].verb if place.made else None
    return paper and governor is not None and governor.word in ENDED


def is_of_crowd(place: Place) -> bool:
    """Whether those without a name sue, right behind whom it stands: "represented Roe and women suing Doe"."""
    noun = place.words[place.at] if place.at > 0 else None
    return place.verb.word == "sue" and noun is not None and noun.tag in {"x", "n", "N"} and not noun.keys


def has_verb(place: Place, noun: int) -> bool:
    """Whether the noun before an aside does something already, in a clause that does not only describe it."""
    one = place.words[noun]
    return any(
        made.verb.finite
        and made.subject[-1:] == (one,)
        and made.verb.first > noun
        and not (made.lead and made.lead[-1].tag == "w")
        and made.verb.word in SPEAKING
        for made in place.made
    )


def being(place: Place) -> Tokens:
    """Who is told to be the one who does it: "Roe is the singer who sued Doe"; empty elsewhere."""
    last, words = place.last, place.words
    if (
        last is None
        or words[place.at].low != "who"
        or last.verb.word not in LEADING | {"be"}
        or last.verb.modal
        or last.verb.negated
    ):
        return ()
    called = words[last.verb.last + 1 : place.at]
    if last.verb.word in LEADING:
        return last.subject if _are_led(last, called) else ()
    opens = (
        2
        if [one.low for one in called[:2]] == ["one", "of"]
        else int([one.low for one in called[:1]] == ["among"])
    )
    plain = all(
        one.tag in NOUNY or (one.low == "of" and at > 0 and called[at - 1].low in SCORES)
        for at, one in enumerate(called)
        if at >= opens
    )
    named = bool(called) and plain and not any(one.verb or one.low in LAWYERS | NONE for one in called)
    single = last.head is not None and last.head.tag == "W" and not last.head.team
    return last.subject if named and single and called[0].low in ONE_OF else ()


def _are_led(last: Clause, called: Tokens) -> bool:
    """Whether somebody leads those who do it, as one of them: "Roe led 28 players who sued Doe", "heads a group of nurses who"."""
    first = called[0].low if called else ""
    several = first in CROWDS | NUMBERS or first.isdigit()
    plain = all(one.tag in NOUNY | {"'"} or one.low == "of" for one in called)
    lows = [one.low for one in called[:5]]
    people = LAWYERS.isdisjoint(lows) and any(low.endswith("s") or low in {"women", "men"} for low in lows)
    single = last.head is not None and last.head.tag == "W" and not last.head.team
    return several and plain and people and single and not last.verb.passive


def with_first(place: Place, opening: Opening) -> Opening:
    """The opening with who is named first too, where a relative clause parts the two: "Roe, who runs it, and Doe sued"."""
    words, subject = place.words, opening.subject
    if not subject or subject[-1].tag != "W" or opening.antecedent or not place.verb.finite or not place.made:
        return opening
    own = next(at for at, one in enumerate(words) if one.start == subject[-1].start)
    joint = back_over(words, own, PARTING)
    joint = next((at for at in range(joint, own) if words[at].low == "and" and words[at - 1].tag == ","), 0)
    first = next((at for at in range(joint) if words[at].tag == "W"), -1)
    if first < 0 or words[first + 1].tag != "," or not all(_is_on(one, words[first]) for one in place.made):
        return opening
    if (
        {one.team for one in (words[first], subject[-1])} != {False}
        or words[first].court
        or subject[-1].court
    ):
        return opening
    both = replace(subject[-1], keys=tuple(dict.fromkeys(words[first].keys + subject[-1].keys)))
    return Opening(opening.begin, (both,), opening.antecedent, opening.around)


def _is_on(clause: Clause, first: Token) -> bool:
    """Whether a clause only describes who is named first."""
    relative = bool(clause.lead) and clause.lead[-1].tag == "w"
    return relative and clause.subject[-1:] == (first,)


def moved(place: Place) -> Tokens:
    """Whom something makes do what stands behind "to": "the firing led Roe to sue"; empty elsewhere."""
    verb = place.made[-1].verb if place.made else None
    if place.verb.form != "todo" or verb is None or verb.word not in CAUSING or verb.passive:
        return ()
    between = [one for one in place.words[verb.last + 1 : place.verb.first] if one.low != "to"]
    named = bool(between) and between[-1].tag == "W" and all(one.tag in {"W", "d", "x"} for one in between)
    return tuple(between[-1:]) if named else ()
