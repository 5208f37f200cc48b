"""What is answered where there is no answer: a status and one plain sentence."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import PlainTextResponse

from kg.errors import Busy, KgError, NotFound, QueryTimeout, Refused, TooMuch


class Problem(Exception):
    """A request that cannot be answered.

    Attributes:
        status: of HTTP.
        sentence: what is the matter, in one.
        allow: the methods that there are, where the method was the matter.
    """

    def __init__(self, status: int, sentence: str, allow: str | None = None) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence
        self.allow = allow


STATUS: tuple[tuple[type[KgError], int], ...] = (
    (Busy, 503),
    (QueryTimeout, 504),
    (TooMuch, 507),
    (NotFound, 404),
    (Refused, 400),
    (KgError, 500),
)
"""The first that fits."""


async def answer_problem(_request: Request, error: Exception) -> Response:
    """The sentence of a `Problem`, or of what kg raised on purpose."""
    if isinstance(error, Problem):
        headers = {} if error.allow is None else {"Allow": error.allow}
        return PlainTextResponse(f"{error.sentence}\n", error.status, headers)
    status = next(status for kind, status in STATUS if isinstance(error, kind))
    headers = {"Retry-After": str(max(1, round(error.seconds)))} if isinstance(error, Busy) else {}
    return PlainTextResponse(f"{error}\n", status, headers)
