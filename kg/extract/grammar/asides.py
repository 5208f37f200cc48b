"""Descriptions between commas, and the noun that they, or a relative clause, describe."""

from __future__ import annotations

from collections.abc import Container

from msgspec.structs import replace

from kg.extract.grammar.company import WITH
from kg.extract.grammar.placing import PLACED, is_place, is_state_of
from kg.extract.grammar.timing import is_of_time, is_time
from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.text.verbs import SPEAKING

CHAIN = 4
"""Descriptions that may follow each other: "Roe, 41, of Dayton, a nurse, sued"."""
BROUGHT = frozenset({"file", "bring", "lodge", "launch", "submit"})
"""What is done to the suit of which words before a subject tell: "In a suit filed on Monday, Roe"."""
KIN = 4
"""Tokens of a name between commas behind a plain noun: "His mother, Roe, sued"."""
DESCRIBED = frozenset({"W", "n", "j", "x", "D", "N", "Q"})
"""Tags of what a description may follow."""
NOUNS = frozenset({"W", "n", "j"})
PLAIN = frozenset({"W", "d", "x", "'"})
"""Tags of a description that only names: "the studio's chief executive"."""
OPENING = frozenset({"d", "w", "p", "s", "x", "a", "j"})
"""Tags that open a description."""
ATTORNEYS = frozenset({"attorney", "lawyer", "partner", "litigator", "associate"})
COMPANY = frozenset({"joined by", "along with", "together with", "as well as"})
"""What opens those in whose company somebody acts."""
BEFORE_NOUN = frozenset({"x", "d", "'", "a"})
"""Tags of what belongs to the noun behind it."""
APPOINTED = frozenset({"appointee", "appointed", "nominee", "nominated", "named", "picked", "chosen"})
"""Words that tell by whom a judge came to the bench: "Judge Roe, an appointee of President Poe, said"."""


def comma_before(words: Tokens, place: int) -> int:
    """The place of the last comma before a place; -1 where there is none."""
    return next((at for at in range(place - 1, -1, -1) if words[at].tag == ","), -1)


def back_over(words: Tokens, place: int, tags: Container[str]) -> int:
    """The first place from which on only tokens of some tags, and no verbs, stand up to this one."""
    while place > 0 and words[place - 1].tag in tags and not words[place - 1].verb:
        place -= 1
    return place


def past_asides(words: Tokens, comma: int) -> int:
    """The last token of the noun that the description before this comma describes; -1 where there is none."""
    at = comma
    for _ in range(CHAIN):
        opening = comma_before(words, at)
        if opening <= 0 or _tells(words[opening + 1 : at]):
            return -1
        inner = words[opening + 1 : at]
        if inner and inner[0].is_finite and (joint := joint_before(words, opening)):
            at = joint  # "Roe, whose son drew it and, with a friend, sold it, sued"
            continue
        if (words[opening - 1].tag == "x" or is_place(words[:opening])) and _is_kin(inner):
            return at - 1
        if _is_fronted(words[:opening], inner) and words[opening - 1].tag != "W":
            return at - 1  # "In the newest case, Roe and her firm, Roe LLP, sued"
        seated = words[opening - 1].court and not any(one.low in APPOINTED for one in inner)
        if seated and inner[-1:] and inner[-1].tag == "W" and not inner[-1].court:
            return (
                at - 1 if all(one.tag == "W" for one in inner) else -1
            )  # "filed in the High Court, Roe, ..."
        told = words[opening - 1].tag in DESCRIBED and _is_aside(inner) and not _ends_aside(words, opening)
        if told or _is_numbered(words, opening, at) or is_state_of(words[:opening], inner):
            return opening - 1
        at = opening
    return -1


def _is_numbered(words: Tokens, opening: int, comma: int) -> bool:
    """Whether only the number of a case stands between two commas: "The case, No. 2, was", "The complaint, No. 2, accused"."""
    alone = [one.tag for one in words[opening + 1 : comma]] == ["N"] and words[opening - 1].tag == "n"
    behind = words[comma + 1 : comma + 2]
    return alone and any(one.low in {"was", "had", "has"} or one.is_finite for one in behind)


def _tells(inner: Tokens) -> bool:
    """Whether words tell what somebody says of others, and describe nobody: "Roe, 41, says that Doe and her firm, Doe LLP, lied"."""
    return bool(inner) and inner[0].verb in SPEAKING and inner[0].is_finite and inner[-1].tag == "W"


def _is_fronted(words: Tokens, inner: Tokens) -> bool:
    """Whether words are what a sentence tells before its subject, which stands alone behind their comma: "In her complaint, Roe, a nurse, says"."""
    opens = bool(words) and words[0].tag == "p" and words[-1].tag in {"n", "D", "W"}
    told = any(one.is_finite and one.verb not in BROUGHT for one in words)
    return opens and all(one.tag == "W" for one in inner) and not told


def _is_kin(inner: Tokens) -> bool:
    """Whether what stands between commas names the noun before: "His mother, Roe, had"."""
    if not inner or inner[-1].tag != "W" or len(inner) > KIN:
        return False
    return not any(one.verb or one.tag in {"p", "w"} for one in inner)


def _ends_aside(words: Tokens, comma: int) -> bool:
    """Whether another description of a noun ends at a comma: the noun of both stands before that."""
    opening = comma_before(words, comma)
    inner = words[opening + 1 : comma]
    named = opening > 0 and words[opening - 1].tag in NOUNS and not words[opening - 1].court
    return (
        named
        and _is_aside(inner)
        and not _is_fronted(words[:opening], inner)
        and not _is_doer(words, opening, inner)
    )


def _is_doer(words: Tokens, comma: int, inner: Tokens) -> bool:
    """Whether what stands behind a phrase that opens the sentence is who does something: "In a unanimous verdict, the jury, which ..., found"."""
    opens = words[0].tag == "p" and words[comma - 1].tag == "n" and comma_before(words, comma) < 0
    alone = not any(one.is_finite or one.tag == "h" for one in words[:comma])
    plain = len(inner) <= KIN and all(one.tag in {"d", "x", "j", "W"} for one in inner)
    return opens and alone and plain and inner[0].low in {"the", "a", "an"} and inner[-1].tag in {"x", "j"}


def _is_aside(inner: Tokens) -> bool:
    """Whether the words between two commas describe what stands before them."""
    if not inner:
        return False
    first = inner[0]
    if any(one.tag == ";" for one in inner):
        return False
    if first.tag == "M" and not inner[1:]:
        return True  # "the maximum, $150,000, would not cover it"
    if (first.low in COMPANY or first.low == "ruling") and inner[1:]:
        return True  # "the commission, joined by two states, sued", "Judge Roe, ruling from the bench, dismissed"
    if first.tag in OPENING or not first.kinds.isdisjoint({"ing", "participle"}) or first.text[:1].isdigit():
        return True
    return first.low in WITH or _is_of_owner(inner) or all(one.tag in PLAIN and not one.verb for one in inner)


def _is_of_owner(inner: Tokens) -> bool:
    """Whether the words name one by another: "Roe, Doe's head of ..., said", "Roe's lawyer, Poe of Poe LLP, said"."""
    return inner[0].tag == "W" and len(inner) > 1 and (inner[1].tag == "'" or inner[1].low in PLACED)


def joint_before(words: Tokens, comma: int) -> int:
    """The place of the "and" of ", and, in August, granted"; 0 where no such aside ends at this comma."""
    opening = comma_before(words, comma)
    return opening - 1 if opening > 0 and words[opening - 1].tag == "c" else 0


def noun_before(words: Tokens, at: int) -> Tokens:
    """The noun that the relative pronoun at a place follows, with what belongs to it."""
    last = _noun_end(words, at)
    if last < 0:
        return ()
    first = _noun_start(words, last)
    noun = words[first : last + 1]
    named = words[last].tag == "W" and words[at].low in {"who", "whom"}
    if named and (employed := _employed(words, first, last)):
        return employed
    if words[at].low == "who" and (lawyer := _lawyer_in(words, last)):
        return lawyer
    if words[at].low == "who" and words[last].tag == "x" and _is_of_body(words, first):
        return _employee(words, first, last)
    named = first > 1 and words[first - 1].tag == "," and words[first - 2].tag == "W"
    if named and NOUNS.isdisjoint(one.tag for one in noun):
        return (words[first - 2],)  # "Roe, the lawyer who ..."
    return noun


def _is_of_body(words: Tokens, first: int) -> bool:
    """Whether the noun that begins at a place describes one named before a comma by a body: "Roe, the Poe LLP partner who"."""
    return [one.tag for one in words[max(first - 4, 0) : first]] == ["W", ",", "d", "W"]


def _employee(words: Tokens, first: int, last: int) -> Tokens:
    """The one whom a body's noun describes, with the firm whose attorney it makes of somebody: "Roe, a Poe LLP attorney who"."""
    if words[last].low not in ATTORNEYS:
        return (words[first - 4],)
    of = replace(words[first - 2], text="of", low="of", tag="p")
    return (words[first - 4], of, words[first - 1])


def _lawyer_in(words: Tokens, last: int) -> Tokens:
    """The one whom "a lawyer in Dayton" before a "who" describes; nobody where no such words end at a place."""
    at = back_over(words, last + 1, {"p", "x", "d", "a"})
    described = {one.low for one in words[at:last]} & {"lawyer", "attorney"}
    return (
        (words[at - 2],)
        if described and at > 1 and words[at - 1].tag == "," and words[at - 2].tag == "W"
        else ()
    )


def _noun_end(words: Tokens, at: int) -> int:
    """The place where the noun before a relative pronoun ends; -1 where there is none."""
    last = at - 1
    if words[at].low == "that" and last > 0 and words[last].tag == ",":
        last = max(past_asides(words, last), 0)  # "the department, joined by others, that brought ..."
    while last >= 0 and words[last].tag in {",", "p", "Q"}:
        last -= 1
    return last - 2 if _is_town(words, last) else last


def _is_town(words: Tokens, last: int) -> bool:
    """Whether a town ends at a place, behind the firm that is there: "Roe of Roe LLP in Dayton, who"."""
    tags = [one.tag for one in words[max(last - 4, 0) : last + 1]]
    named = tags == ["W", "p", "W", "p", "x"] and words[last].text[:1].isupper()
    return named and words[last - 3].low in PLACED and words[last - 1].low in {"in", "of"}


def _noun_start(words: Tokens, last: int) -> int:
    """The place where the noun that ends at one begins: at its article, or its owner, if it has one."""
    first = last
    while first > 0 and words[first].tag != "d" and _qualifies(words[first - 1]):
        first -= 1
    return first - 1 if first and words[first].tag == "'" and words[first - 1].tag == "W" else first


def _qualifies(one: Token) -> bool:
    return one.tag in BEFORE_NOUN and not one.verb


def _employed(words: Tokens, first: int, last: int) -> Tokens:
    """The one at the firm that the words name, with it; empty where they name nobody."""
    if [one.tag for one in words[max(first - 2, 0) : first]] == ["W", "p"] and words[first - 1].low in PLACED:
        return words[first - 2 : last + 1]  # "Roe of Doe LLP, who ..."
    if [one.tag for one in words[max(first - 3, 0) : first]] == ["W", ",", "p"]:
        return (words[first - 3], words[first - 1], words[last])  # "Roe, of Doe LLP, who ..."
    at = back_over(words, first, {"p", "x", "d", "a"})
    if 1 < at < first and words[at - 1].tag == "," and words[at - 2].tag == "W":
        return (words[at - 2], words[first - 1], words[last])  # "Roe, a partner at Doe LLP who ..."
    return ()


def before_time(words: Tokens, at: int) -> int:
    """The comma before when something is done, where that stands between an aside and the verb: "Roe, a nurse, on Monday sued"."""
    begin = at
    while begin > 0 and is_of_time(words[begin]):
        begin -= 1
    if begin == at or words[begin].tag != "," or not any(is_time(one) for one in words[begin + 1 : at + 1]):
        return at
    listed = begin > 0 and len(words[begin - 1].keys) > 1  # "Roe and her company, Roe LLC, last year sued"
    return begin if listed or past_asides(words, begin) >= 0 else at
