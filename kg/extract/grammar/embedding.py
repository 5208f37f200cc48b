"""What is part of a saying: the words that "that" opens, the speaker behind a quote, the clauses inside a clause."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kg.extract.grammar.behindopening import main_behind
from kg.extract.grammar.clause import Clause
from kg.extract.grammar.closing import OUTER, closes, is_fronted
from kg.extract.grammar.ruledbehind import closes_all
from kg.extract.grammar.thats import reports
from kg.extract.grammar.timing import SPANS
from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.text.verbs import SPEAKING
from kg.extract.text.words import listed

MOVING = frozenset({"move", "ask", "file", "appeal", "countersue", "sue", "vow", "refuse", "decline"})
"""What parties do, and no paper."""
NOUNY = listed("""
    answer contest inform plead submit posit
    convince persuade assure imply confirm clarify estimate protest advise brand dub decry deride
    deny dispute reject call describe criticize criticise praise blast slam denounce label welcome hail blame condemn applaud
""")
"""Verbs that take what is said as a noun, and a clause only with "that"."""
FOUND = listed("find hold rule decide reason call accuse write post tweet note describe declare charge")
"""Verbs that open what is said by "that" alone, where it is said of their subject: "when it was found out"."""
NARRATING = frozenset({"report", "write", "note", "recall", "mention", "post", "tell", "explain", "blog"})
"""What a text tells of its own telling."""
DENYING = frozenset({"deny", "dispute"})
AGREEING = listed("agree disagree object respond answer believe think")
"""Verbs that say something by themselves, or by what stands behind a preposition."""
OURS = frozenset({"we", "i"})
ATTRIBUTING = listed("say write argue contend add note conclude find hold rule explain testify")
"""Verbs that tell between commas whose words those around them are."""
READERS = frozenset({"you", "readers", "listeners", "viewers", "subscribers"})
PLACES = frozenset({"below", "above", "herein", "therein"})


def embedded(words: Tokens, clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses, each that stands inside another's saying with the number of the last such one."""
    made: list[Clause] = []
    main = main_behind(words, clauses)
    for number, each in enumerate(clauses):
        one = _of_speaker(words, each, made[-1], made) if made else each
        parted = _parted(made) if one.verb.finite else 0
        parted = max(parted, int(main is not None and one.start >= main))
        parted = max([parted, *(at + 1 for at, ruled in enumerate(made) if closes_all(ruled))])
        holding = (at for at in range(number - 1, parted - 1, -1) if _may_open(words, clauses[at], one))
        inside = next((at for at in holding if _holds(words, clauses[at], one)), None)
        made.append(one if inside is None else replace(one, inside=inside))
    return tuple(made)


def _of_speaker(words: Tokens, one: Clause, last: Clause, made: Sequence[Clause]) -> Clause:
    """The clause with the speaker as its subject where no paper can have done it: "Roe says the suit is a stunt and has moved to dismiss it"."""
    joined = [each.low for each in one.lead[-1:]] == ["and"] and one.verb.word in MOVING
    perfect = words[one.verb.first].low in {"has", "have"} and one.verb.finite and not one.verb.passive
    paper = last.head is not None and last.head.low in SUITS and one.subject == last.subject
    if not (joined and perfect and paper and last.inside is not None):
        return one
    outer = made[last.inside]
    return replace(one, subject=outer.subject, head=outer.head, inside=outer.inside)


def _may_open(words: Tokens, outer: Clause, inner: Clause) -> bool:
    """Whether a "that" may be of the outer clause: no verb opens one that stands before it, or that a joint parts from its own: "holding that Roe, when she agreed, had signed and that Doe knew"."""
    that = inner.lead[-1] if inner.lead and inner.lead[-1].low == "that" else None
    before = inner.lead[-2:-1]
    if that is None or not before:
        return True
    if before[0].verb in SPEAKING and that.start < words[outer.verb.first].start:
        return False
    joined = before[0].tag == "c" and outer.verb.word in AGREEING
    return not joined or reports(words, outer)


def _parted(made: Sequence[Clause]) -> int:
    """The number of the last clause behind a semicolon that is told on its own: what stands before it holds nothing behind it."""
    for at in range(len(made) - 1, -1, -1):
        lead = made[at].lead
        if lead and lead[-1].tag == ";" and made[at].inside is None:
            return at
    return 0


def _holds(words: Tokens, outer: Clause, inner: Clause) -> bool:
    """Whether the inner clause is part of what the outer one's subject says."""
    silent = outer.verb.word not in SPEAKING or (outer.verb.form == "todo" and not _keeps_on(words, outer))
    silent = silent or (outer.verb.word == "want" and [one.low for one in outer.rest[:1]] == ["out"])
    if silent or _is_parted(words, outer, inner) or _is_placed(outer) or _is_narrated(words, outer):
        return False
    by_whom = outer.verb.passive and any(
        one.low == "by" for one in outer.rest
    )  # "was disclosed by Roe, who won"
    behind = [one.tag for one in (*outer.lead[-1:], *inner.lead[-1:])] == ["p", ","]
    spoken_of = behind and outer.verb.form == "doing"  # "fired her for complaining, she said"
    nouny = (
        spoken_of or outer.verb.word in NOUNY or (outer.verb.passive and outer.verb.word in FOUND) or by_whom
    )
    if nouny and not (reports(words, outer) or _is_denied(words, outer, inner)):
        return False
    besides = inner.verb.form == "doing" and inner.verb.word in SPEAKING
    if besides or _only_favors(outer, inner):
        return False
    if any(one.low == "what" for one in outer.subject) or (
        is_fronted(words, outer, inner) and not reports(words, outer)
    ):
        return False
    if inner.subject and inner.subject[0].start < words[outer.verb.first].start <= inner.subject[-1].start:
        return False  # "A suit accusing Roe was filed"
    return not (
        _goes_on(words, outer, inner)
        or _stands_apart(words, outer, inner)
        or _describes_speaker(words, outer, inner)
        or _is_around(words, outer, inner)
        or (outer.verb.modal and _is_between(words, inner))
    )


def _is_between(words: Tokens, clause: Clause) -> bool:
    """Whether a clause tells between two commas whose the words around it are: "anybody could think so, he wrote, and"."""
    behind = words[clause.verb.last + 1 : clause.verb.last + 2]
    opened = [one.tag for one in clause.lead[-1:]] == [","] and clause.verb.finite
    return opened and clause.verb.word in ATTRIBUTING and [one.tag for one in behind] == [","]


def _is_denied(words: Tokens, outer: Clause, inner: Clause) -> bool:
    """Whether the inner clause is what somebody denies without "that": "denied they had been warned"."""
    bare = outer.verb.word in DENYING and outer.verb.finite and not outer.verb.passive and not outer.rest
    that = inner.lead[-1] if inner.lead and inner.lead[-1].low == "that" else None
    if (
        that is not None
        and outer.verb.word in DENYING
        and outer.verb.finite
        and [one.tag for one in outer.rest[:1]] == ["p"]
    ):
        between = (one for one in words[outer.verb.last + 1 :] if one.start < that.start)
        return all(
            one.tag in {"p", "d", "x", "n", "a", "W", "'", "D"} and not one.is_finite for one in between
        )
    first = inner.subject[0].start if inner.subject else -1
    behind = words[outer.verb.last + 1 : outer.verb.last + 2]
    return bare and inner.verb.finite and [one.start for one in behind] == [first]


def _is_parted(words: Tokens, outer: Clause, inner: Clause) -> bool:
    """Whether a semicolon ends the relative clause that the outer one is: "Roe, who said that he was hurt; Doe sued"."""
    relative = bool(outer.lead) and outer.lead[-1].low in {"who", "which"}
    return relative and any(one.tag == ";" for one in words[outer.verb.last : inner.verb.first])


def _keeps_on(words: Tokens, outer: Clause) -> bool:
    """Whether "to" tells what is said again, or next: "continues to deny that", "went on to say that"."""
    before = words[outer.verb.first - 2 : outer.verb.first - 1]
    return any(
        one.verb == "continue" or one.low in SPANS | {"on"} for one in before
    )  # "took an hour to find that"


def _is_narrated(words: Tokens, outer: Clause) -> bool:
    """Whether a text itself tells what it or its readers say: "as we reported", "Readers will recall that", "as Doe first reported"."""
    if outer.verb.word not in NARRATING or outer.verb.passive or outer.verb.negated or not outer.subject:
        return False
    own = outer.subject[-1].low in OURS or any(one.low in READERS for one in outer.subject[:2])
    as_they = (
        outer.verb.word == "report" and [one.low for one in outer.lead[-1:]] == ["as"] and bool(outer.who)
    )
    return own or (as_they and not outer.rest and words[outer.verb.last + 1].tag == ",")


def _only_favors(outer: Clause, inner: Clause) -> bool:
    """Whether the inner clause only describes whom a court is for or against: "ruled against Roe, who sued Doe"."""
    side = [one.low for one in outer.rest[:1]] in (["for"], ["against"], ["with"], ["in"])
    relative = bool(inner.lead) and inner.lead[-1].low in {"who", "whom", "whose", "which"}
    return outer.verb.word in {"rule", "find", "decide"} and side and relative


def _is_around(words: Tokens, outer: Clause, inner: Clause) -> bool:
    """Whether the outer clause only describes who does what the inner one tells: "Roe, who says Doe lied, sued"."""
    if not outer.rest and inner.lead and inner.lead[-1].verb == outer.verb.word:
        return False  # "Acme, which Roe says lied"
    apart = bool(outer.lead) and outer.lead[-1].tag == "," and outer.verb.form == "doing"
    opened = [one.low for one in words[outer.verb.last + 1 : outer.verb.last + 2]] == ["that"]
    if opened and inner.lead and inner.lead[-1].start == words[outer.verb.last + 1].start:
        return False  # "Roe, who added that his office sued"
    describes = apart or (bool(outer.lead) and outer.lead[-1].tag == "w")
    past = inner.verb.form == "todo" and any(
        one.tag == "," for one in words[outer.verb.last : inner.verb.first]
    )
    relative = describes and (inner.verb.finite or past) and bool(inner.subject)
    return relative and inner.subject[-1].end <= outer.lead[-1].start


def _describes_speaker(words: Tokens, outer: Clause, inner: Clause) -> bool:
    """Whether the inner clause only describes who says what stands before: '"...," said Roe, who represents Poe'."""
    if not outer.subject or outer.subject[0].start <= outer.start or not inner.subject:
        return False
    between = words[outer.verb.last : inner.verb.first]
    which = inner.lead[-1].low if inner.lead else ""
    own = inner.subject[0] == outer.subject[0] and any(one.low == "who" for one in between)
    return own or which == "who" or (which == "which" and [one.tag for one in inner.subject] == ["W"])


def _is_placed(outer: Clause) -> bool:
    """Whether a verb of saying tells where something stands, or what is done in answer: "stated below", "responded by suing"."""
    if [one.low for one in outer.rest[:1]] == ["by"] and any("ing" in one.kinds for one in outer.rest[1:2]):
        return True
    return outer.verb.form == "told" and bool(outer.rest) and outer.rest[0].low in PLACES


def _goes_on(words: Tokens, outer: Clause, inner: Clause) -> bool:
    """Whether the inner clause tells what the speaker did besides: "Roe said he was hurt and sued"."""
    joined = bool(inner.lead) and inner.lead[-1].tag == "c" and inner.subject == outer.subject
    if joined and inner.verb.modal and reports(words, outer) and "past" in words[outer.verb.last].kinds:
        return not any(one.low == "would" for one in words[inner.verb.first : inner.verb.last])
    return joined and (inner.verb.word in OUTER or not reports(words, outer))


def _stands_apart(words: Tokens, outer: Clause, inner: Clause) -> bool:
    """Whether a comma and a joint part the inner clause from what was said: ", but the judge disagreed"; or it closes all."""
    denied = inner.verb.word in DENYING and [one.low for one in inner.lead[-1:]] == ["which"]
    if denied and [one.tag for one in inner.lead[-2:-1]] == [","] and len(inner.subject) == 1:
        return True  # "claimed that he hit her, which he denies"
    if closes(words, inner) or (
        inner.lead and inner.lead[-1].tag == ";" and inner.verb.word in OUTER and inner.verb.finite
    ):
        return True
    parted = len(inner.lead) > 1 and inner.lead[-1].tag in {"c", "s"} and inner.lead[-2].tag == ","
    goes_on = bool(inner.subject) and words[outer.verb.last].start < inner.subject[0].start < inner.start
    return parted and not (goes_on and inner.lead[-1].tag == "c" and reports(words, outer))
