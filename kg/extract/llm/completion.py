"""What an OpenAI-compatible endpoint answers: the model's words, and the tokens that they took."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

MOST = 2_000_000
"""Tokens that one request may be told to have used; no model's window holds more."""


class Tokens(Struct, frozen=True):
    """Tokens used, as the endpoint counted them; ``uncounted`` are the answers of which it gave no count that can be."""

    asked: int = 0
    answered: int = 0
    uncounted: int = 0

    def __add__(self, other: Tokens) -> Tokens:
        return Tokens(
            self.asked + other.asked, self.answered + other.answered, self.uncounted + other.uncounted
        )


class Answer(Struct, frozen=True):
    """What the model wrote, why it stopped, and the tokens it used."""

    content: str
    finish: str | None
    tokens: Tokens


class _Said(Struct):
    content: str | None = None


class _Choice(Struct):
    message: _Said
    finish_reason: str | None = None


class _Body(Struct):
    choices: list[_Choice] = []
    usage: Any = None


class _Usage(Struct):
    prompt_tokens: Annotated[int, Meta(ge=1, le=MOST)]
    completion_tokens: Annotated[int, Meta(ge=0, le=MOST)]


def completion(data: bytes) -> Answer:
    """The first choice of a chat completion.

    Raises:
        ValueError: the bytes are none, or hold no choice.
    """
    try:
        body = msgspec.json.decode(data, type=_Body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise ValueError("its body is no chat completion") from None
    if not body.choices:
        raise ValueError("its body holds no choice")
    first = body.choices[0]
    return Answer(first.message.content or "", first.finish_reason, _counted(body.usage))


def _counted(usage: Any) -> Tokens:  # noqa: ANN401 - whatever the endpoint wrote
    """The tokens of an answer; uncounted where what is told of them cannot be."""
    try:
        used = msgspec.convert(usage, _Usage)
    except msgspec.ValidationError:
        return Tokens(uncounted=1)
    return Tokens(used.prompt_tokens, used.completion_tokens)
