"""Speakers behind their verb: '"...," said Acme chief executive Bob Roe'."""

from __future__ import annotations

from kg.extract.grammar.asides import past_asides
from kg.extract.grammar.teams import SPEAKERS, TEAMS
from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.verbgroups import Verb
from kg.extract.text.words import listed

INVERTED = listed("""
    crow answer
    attest confess proclaim retort read wonder opine
    claim boast brag testify tweet declare complain quip joke recount
    say state add write argue allege note explain state insist contend maintain conclude reply respond recall announce warn assert
    comment continue remark emphasize
""")
"""Verbs that may stand before their speaker: '"...," said Roe'."""
PAPERS = frozenset({"complaint", "lawsuit", "suit", "filing", "petition"})
"""Papers that speak."""
HOLDERS = listed("""
    chairman chairwoman chair president director executive founder chief officer manager editor owner partner professor analyst expert
    mayor governor sheriff superintendent spokesperson adviser advisor widow widower mother father brother sister son daughter
""")
"""What those are called who speak, before they are named."""
TITLE = 6
"""Words of a title between a body and whoever holds it."""
SPEAKER = 12
"""Words from such a verb to the end of its speaker."""
BEHIND = frozenset({",", ".", "p", "w", "D", ";", "c", "Q"})
"""Tags of what may stand behind a speaker."""
MEANWHILE = frozenset({"as", "while", "when", "after", "before", "moments", "minutes", "shortly"})
"""Words behind a speaker that tell what happened meanwhile: '"...," said Roe as Doe stood by'."""
ISSUED = listed("statement letter post message email e-mail brief motion memo memorandum release tweet")
"""What somebody says in writing: "read a statement from Roe"."""


def speaker_behind(words: Tokens, verb: Verb) -> Tokens:
    """The speaker behind the verb, where what is said stands before it: '"...," said Roe'; empty elsewhere."""
    before = words[verb.first - 1] if verb.first else None
    asked = verb.word == "ask" and before is not None and before.tag == "Q" and before.text[-2:-1] == "?"
    alone = (verb.word in INVERTED or asked) and verb.finite and verb.first == verb.last
    if not alone or before is None or before.tag not in {",", "Q"} or _is_called(words[: verb.first]):
        return ()
    last = _speaker_end(words, verb.last + 1, quoted=before.tag == "Q")
    quotes_on = before.tag == "," and [one.tag for one in words[last + 1 : last + 2]] == ["Q"]
    return words[verb.last + 1 : last + 1] if not quotes_on else ()  # 'Roe, who sued, said Doe "never paid"'


def _speaker_end(words: Tokens, first: int, *, quoted: bool) -> int:
    """The place of the last word of the speaker that begins at a place; the one before it where none does."""
    for at in range(first, min(first + SPEAKER, len(words))):
        one = words[at]
        if _goes_on(words, at):
            continue
        if one.tag == "W" and [word.low in SPEAKERS for word in words[at + 1 : at + 2]] == [True]:
            at += 1  # noqa: PLW2901 - "said an Acme spokesman"
        elif one.low in ISSUED and [word.low in {"from", "by"} for word in words[at + 1 : at + 2]] == [True]:
            at += 2  # noqa: PLW2901 - "read a statement from Roe"
        elif one.tag != "W" and not (one.tag == "n" and one.low in PAPERS):
            return first - 1
        meanwhile = quoted and [word.low in MEANWHILE for word in words[at + 1 : at + 2]] == [True]
        return at if meanwhile or _ends_speaker(words, at + 1) else first - 1
    return first - 1


def _goes_on(words: Tokens, at: int) -> bool:
    """Whether a speaker goes on behind a word, which is a title, or names for whom he or she speaks."""
    one = words[at]
    if one.tag == "W":
        after = [word.tag for word in words[at + 1 : at + 2]]
        return (one.team and after == ["W"]) or _titled(words, at + 1) or _owns(words, at + 1)
    if one.tag in {"'", ","}:
        return _owns_before(words, at) or _is_named_next(words, at)
    plain = one.tag in {"d", "x", "j"} and not one.verb and not _is_issued(words, at)
    return plain or _is_in_title(words, at)


def _is_issued(words: Tokens, at: int) -> bool:
    """Whether something in writing, and not its writer, stands at a place."""
    return words[at].low in ISSUED | PAPERS


def _owns(words: Tokens, at: int) -> bool:
    """Whether a body's office and who holds it stand here: "said Acme's chief executive, Roe"."""
    comma = next((place for place in range(at, min(at + TITLE, len(words))) if words[place].tag == ","), 0)
    if [one.tag for one in words[at : at + 1]] != ["'"] or not comma:
        return False
    title = words[at + 1 : comma]
    named = [one.tag for one in words[comma + 1 : comma + 2]] == ["W"]
    return named and all(one.tag in {"x", "c"} and not one.verb for one in title)


def _owns_before(words: Tokens, comma: int) -> bool:
    """Whether a comma parts a body's office from who holds it."""
    owner = next((at for at in range(comma, max(comma - TITLE, 0), -1) if words[at].tag == "'"), 0)
    return owner > 0 and _owns(words, owner)


def _is_named_next(words: Tokens, comma: int) -> bool:
    """Whether who speaks for somebody is named behind a comma: "said its outside counsel, Ann Poe, who"."""
    named = [one.tag for one in words[comma : comma + 2]] == [",", "W"]
    first = next((at for at in range(comma - 1, -1, -1) if words[at].tag == "d"), comma)
    return named and comma - first < TITLE and words[comma - 1].low in TEAMS | HOLDERS


def _is_called(before: Tokens) -> bool:
    """Whether a name or a description between commas and no saying stands before a verb: "Roe's lawyer, Pat Poe, said the judge", "The suit, filed in May, says Doe"."""
    named = [one.tag for one in before[-3:]] == [",", "W", ","]
    if named and not any(one.verb or one.tag == "Q" for one in before):
        return True
    last = past_asides(before, len(before) - 1) if before[-1].tag == "," else -1
    told = len([one for one in before if one.is_finite and one.tag != "h"])
    relative = any(one.tag == "w" for one in before[last + 2 : last + 3])
    apart = relative or not any(one.tag == "h" for one in before)
    return last >= 0 and told <= 1 and apart and not any(one.tag == "Q" for one in before)


def _titled(words: Tokens, place: int) -> bool:
    """Whether what stands here is a title before a name: "said Holm Chief Executive Roe", "said Holm president and founder Roe"."""
    at = place
    while at < min(len(words), place + TITLE) and (
        (words[at].tag in {"x", "j", "n"} and not words[at].verb) or (at > place and words[at].low == "and")
    ):
        at += 1
    return place < at < len(words) and words[at].tag == "W"


def _is_in_title(words: Tokens, at: int) -> bool:
    """Whether a small word stands within a title: "said Solicitor of Labor Roe", "said Wage and Hour Chief Doe"."""
    beside = [one.tag for one in (words[at - 1], *words[at + 1 : at + 2]) if not one.verb]
    if words[at].low == "and" and beside == ["x", "x"]:
        return True
    around = [one.text[:1] for one in (words[at - 1], *words[at + 1 : at + 2])]
    return words[at].low in {"of", "and", "for"} and len(around) > 1 and all(map(str.isupper, around))


def _ends_speaker(words: Tokens, place: int) -> bool:
    """Whether a speaker may end before a place."""
    return place >= len(words) or (words[place].tag in BEHIND and not words[place].verb)
