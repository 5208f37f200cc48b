"""What a query may not do, found before any engine sees it.

Oxigraph's grammar takes ``SERVICEex:a`` for a keyword and a name, so words are searched, not compared; an
escape for an ASCII character is refused, so that no later reading of the text can differ from this one; and
the one place where ``<`` may begin an IRI or be a comparison is refused where the two would differ.
Deep or long queries end the engine's process or spin in its optimiser: so there are limits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kg.errors import InvalidQuery

LONGEST = 1_000_000
DEEPEST = 100
MOST_TOKENS = 2_000
"""Outside VALUES blocks: 3,000 BINDs, 10,000 unions or 5,000 list items end the process."""

FORMS = frozenset({"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})
UPDATES = frozenset({"ADD", "CLEAR", "COPY", "CREATE", "DELETE", "DROP", "INSERT", "LOAD", "MOVE"})
ESCAPED_ASCII = re.compile(r"\\(?:u00|U000000)[0-7][0-9A-Fa-f]")
LONG = r"""{0}{0}{0}(?:[^{0}\\]|\\.|{0}(?!{0}{0}))*{0}{0}{0}"""
SHORT = r"{0}(?:[^{0}\\\n\r]|\\.)*{0}"
ODD = r"""%[0-9A-Fa-f]{2}|\\[-_~.!$&'()*+,;=/?#@%]"""
LOCAL = rf"(?:[\w:]|{ODD})(?:[\w:.-]|{ODD})*"
TOKEN = re.compile(
    rf"""(?P<space>\s+|\#[^\n\r]*)
    |(?P<string>{LONG.format('"')}|{LONG.format("'")}|{SHORT.format('"')}|{SHORT.format("'")})
    |(?P<iri><[^<>"{{}}|^`\\\x00-\x20]*>)
    |(?P<variable>[?$]\w+)
    |(?P<tag>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
    |(?P<name>(?:[^\W\d_][\w.-]*)?:(?:{LOCAL})?)
    |(?P<number>[0-9]+(?:\.[0-9]+)?)
    |(?P<word>\w+)
    |(?P<sign>.)""",
    re.VERBOSE | re.DOTALL,
)
OPERANDS = frozenset({"string", "iri", "variable", "tag", "name", "number", "word"})
OPENING, CLOSING = "({[", ")}]"


class Token(NamedTuple):
    """One token: its kind (a group of ``TOKEN``), its text and where it ends."""

    kind: str
    text: str
    end: int


@lru_cache(maxsize=32)
def tokens(sparql: str) -> tuple[Token, ...]:
    """The tokens of a query that kg is willing to ask, without spaces and comments.

    Raises:
        InvalidQuery: it is too long or too deep, leaves the store (SERVICE, LOAD, ``file:``), or changes it.
    """
    if len(sparql) > LONGEST:
        raise InvalidQuery(f"the query has {len(sparql)} characters; {LONGEST} is the most")
    if found := ESCAPED_ASCII.search(sparql):
        raise InvalidQuery(f"write the character itself instead of {found[0]}")
    read = tuple(_scan(sparql))
    _refuse_shape(read)
    for token in read:
        _refuse_token(token)
    return read


def form(sparql: str) -> str:
    """The form of a query: SELECT, ASK, CONSTRUCT or DESCRIBE.

    Raises:
        InvalidQuery: it is none of these, or one that kg refuses.
    """
    words = (text.upper() for kind, text, _ in tokens(sparql) if kind == "word")
    found = next((word for word in words if word in FORMS), None)
    if found is None:
        raise InvalidQuery("a query is a SELECT, ASK, CONSTRUCT or DESCRIBE; this is none")
    return found


def names_dataset(sparql: str) -> bool:
    """Whether a query says FROM which graphs it is to be answered."""
    return "from" in sparql.lower() and any(
        kind == "word" and text.upper() == "FROM" for kind, text, _ in _scan(sparql)
    )


def _scan(sparql: str) -> Iterator[Token]:
    for found in TOKEN.finditer(sparql):
        kind = found.lastgroup
        assert kind is not None
        if kind != "space":
            yield Token(kind, found[0], found.end())


def _refuse_token(token: Token) -> None:
    kind, text, _ = token
    word = text.partition(":")[0] if kind == "name" else text if kind == "word" else ""
    if "service" in word.lower():
        raise InvalidQuery("SERVICE asks another server; kg asks its own store alone")
    if kind == "word" and word.upper() in UPDATES:
        raise InvalidQuery(f"{word.upper()} changes the store; a query only reads")
    if kind == "iri" and text.lower().startswith("<file:"):
        raise InvalidQuery(f"{text} is a file; kg asks its own store alone")


def _refuse_shape(read: tuple[Token, ...]) -> None:
    """Refuses what is too deep, too long, or has two readings."""
    open_: list[str] = []
    counted, in_values, before = 0, False, Token("sign", "", 0)
    for token in read:
        kind, text, _ = token
        if kind == "sign" and text in OPENING:
            open_.append(text)
        elif kind == "sign" and text in CLOSING and open_:
            in_values = in_values and text != "}"
            open_.pop()
        elif kind == "word" and text.upper() == "VALUES":
            in_values = True
        elif _is_ambiguous(token, before) and open_[-1:] == ["("] and not in_values:
            raise InvalidQuery(f"write a space after '<', or use a prefix for {text}")
        counted += not in_values
        before = token
        if len(open_) > DEEPEST:
            raise InvalidQuery(f"the query is more than {DEEPEST} brackets deep")
        if counted > MOST_TOKENS:
            raise InvalidQuery(f"the query has more than {MOST_TOKENS} words; put long lists into VALUES")


def _is_ambiguous(token: Token, before: Token) -> bool:
    is_operand = before.kind in OPERANDS or before.text in CLOSING
    return token.kind == "iri" and is_operand and ("#" in token.text or "'" in token.text)
