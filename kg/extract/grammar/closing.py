"""Clauses behind what is said that tell by whom: "..., a spokesman said.", "..., she says in the suit"."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extract.grammar.clause import Clause
from kg.extract.grammar.ruledbehind import is_ruled
from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.text.verbs import SPEAKING
from kg.extract.text.words import listed

OUTER = SPEAKING | listed("""
    ask seek file move sue demand request award order grant deny dismiss refuse decline reject bring petition countersue
    appeal throw toss fine sanction issue direct set
""")
"""Verbs that, joined by "and" to what somebody says, tell what the speaker did."""
SAID_IN = listed("""
    suit lawsuit complaint filing filings papers documents petition statement email e-mail motion brief ruling order opinion decision letter
    memo interview release post affidavit
""")
"""Papers in which something is said."""
LISTENING = frozenset({"W", "d", "j", "x", "n"})
"""Tags of those to whom something is told."""
DAYS = frozenset({"today", "yesterday", "tonight"})
FRONTING = (
    ["when"],
    ["after"],
    ["before"],
    ["once"],
    ["until"],
    ["while"],
    ["if"],
    ["because"],
    ["although"],
    ["though"],
    ["since"],
)
"""What opens a clause before the one on which its sentence tells."""
SAID = re.compile(r"[,.?!][\u201d\"]$")
"""The end of a quote that is a saying of its own, and no part of a sentence."""


def is_quoted_saying(one: Token) -> bool:
    """Whether a quote is a saying of its own."""
    return one.tag == "Q" and SAID.search(one.text) is not None


def closes(words: Tokens, inner: Clause) -> bool:
    """Whether a clause says by whom all before it is said: "..., a spokesman said."."""
    behind = bool(inner.lead) and (inner.lead[-1].tag == "," or is_quoted_saying(inner.lead[-1]))
    turned = _is_turned(inner) or is_ruled(inner)
    return behind and inner.verb.word in SPEAKING and inner.verb.finite and (turned or _is_over(words, inner))


def _is_over(words: Tokens, clause: Clause) -> bool:
    """Whether nothing but a full stop or a semicolon stands behind a clause's verb."""
    behind = words[clause.verb.last + 1 : clause.verb.last + 2]
    tags = [one.tag for one in clause.rest]
    return tags == ["."] or _is_dated(clause) or _is_in_paper(clause) or [one.tag for one in behind] == [";"]


def _is_dated(clause: Clause) -> bool:
    """Whether only when, or to whom, something is said stands behind a clause's verb: "said Tuesday", "told jurors on Monday"."""
    rest = list(clause.rest)
    while clause.verb.word == "tell" and rest and rest[0].tag in LISTENING and not rest[0].is_finite:
        rest.pop(0)
    dated = all(
        one.tag in {"D", "."} or (one.tag == "p" and after.tag == "D")
        for one, after in pairwise([*rest, *rest[-1:]])
    )
    return bool(rest) and rest[-1].tag == "." and dated


def _is_in_paper(clause: Clause) -> bool:
    """Whether only where something is said stands behind a clause's verb: "alleges in the suit", "said in a statement"."""
    dated = next((at for at, one in enumerate(clause.rest) if one.tag != "D" and one.low not in DAYS), 0)
    words = [one.low for one in clause.rest[dated:]]
    decides = clause.head is not None and clause.head.tag == "j"
    if decides and words[-1:] != ["."]:
        words.append(".")
    plain = all(one.tag in {"d", "x", "n", "a", "W"} and not one.is_finite for one in clause.rest[1:-1])
    return words[:1] == ["in"] and words[-1:] == ["."] and plain and not SAID_IN.isdisjoint(words[-2:-1])


def _is_turned(clause: Clause) -> bool:
    """Whether the subject stands behind the verb: "said Roe"."""
    return bool(clause.subject) and bool(clause.rest) and clause.subject[0].start >= clause.rest[0].start


def is_fronted(words: Tokens, outer: Clause, inner: Clause) -> bool:
    """Whether a comma ends the "doing" that the outer clause is: "writing for all, Roe said"."""
    behind = bool(inner.lead) and inner.lead[-1].start > words[outer.verb.last].start
    if outer.verb.finite and [one.low for one in outer.lead[-1:]] in FRONTING and behind:
        return inner.lead[-1].tag == ","  # "When she complained, the suit says, Doe fired her"
    loose = bool(outer.rest) and (outer.rest[0].tag == "p" or outer.verb.word == "consider")
    return outer.verb.form == "doing" and loose and behind and inner.lead[-1].tag == ","
