"""One question to an OpenAI-compatible endpoint, asked again where the endpoint is busy or breaks off.

Only the URL the caller named is spoken to: no redirect is followed, no proxy and no password is taken from
the environment. The API key travels in one header and stands in no message, file or log.
"""

from __future__ import annotations

import os
import time
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from kg.errors import MissingExtra, ModelFailed
from kg.extract.llm.completion import Answer, completion

if TYPE_CHECKING:
    import httpx
    from tenacity import RetryCallState

LIMIT = 8_000_000
UNFIT = frozenset({400, 422, 501})
"""Statuses of an endpoint that does not take what was asked as it was asked."""
LOOSE = ("response_format", "temperature")
"""Fields that a request can do without."""
BUSY = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})


class Endpoint(Struct, frozen=True, kw_only=True):
    """Where a model is asked, and how patiently.

    ``url`` may end at the host, at ``/v1`` or at ``/chat/completions``. ``key_from`` names the environment
    variable of the API key. ``window`` and ``overlap`` count code points of a part. ``prices`` are those of a
    million tokens, asked and answered, in whatever currency. ``timeout`` is of one request, ``patience`` of
    one wait, in seconds.
    """

    url: str
    model: str
    key_from: str = "KG_LLM_KEY"
    window: int = 24_000
    overlap: int = 2_000
    prices: tuple[Decimal, Decimal] | None = None
    timeout: float = 180
    tries: int = 5
    corrections: int = 2
    backoff: float = 1
    patience: float = 60

    @property
    def completions(self) -> str:
        """The full URL of the chat completions."""
        url = self.url.rstrip("/")
        if url.endswith("/chat/completions"):
            return url
        return f"{url}/chat/completions" if url.endswith("/v1") else f"{url}/v1/chat/completions"


class Message(Struct, frozen=True):
    """One turn of a conversation."""

    role: str
    content: str


class _Busy(ModelFailed):
    """Worth asking again, after ``wait`` seconds where the endpoint says how long."""

    def __init__(self, url: str, reason: str, wait: float | None = None) -> None:
        super().__init__(url, reason)
        self.wait = wait


class _Unfit(ModelFailed):
    """A field of the request that the endpoint does not take."""

    def __init__(self, url: str, reason: str, field: str) -> None:
        super().__init__(url, reason)
        self.field = field


class Chat:
    """A conversation's other side; ``requests`` counts what was sent."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self.host = _host(endpoint.url)
        self.requests = 0
        self.left_out: frozenset[str] = frozenset()

    def ask(self, messages: list[Message], schema: dict[str, Any]) -> Answer:
        """The model's answer, constrained to the schema as far as the endpoint honours it.

        Raises:
            ModelFailed: it refused, or still did not answer at the last try.
            MissingExtra: the extra is not installed.
        """
        try:
            from tenacity import Retrying, retry_if_exception_type, stop_after_attempt  # noqa: PLC0415
        except ImportError:
            raise MissingExtra("llm", "reading with a language model") from None
        retrying = Retrying(
            retry=retry_if_exception_type(_Busy),
            stop=stop_after_attempt(self.endpoint.tries),
            wait=self._wait,
            reraise=True,
        )
        while True:
            try:
                return retrying(self._once, self._asked(messages, schema))
            except _Unfit as unfit:
                self.left_out |= {unfit.field}

    def _asked(self, messages: list[Message], schema: dict[str, Any]) -> bytes:
        """The body of a request, without the fields that the endpoint does not take; the schema in words then."""
        form = {"name": "records", "strict": False, "schema": schema}
        wanted = {"temperature": 0, "response_format": {"type": "json_schema", "json_schema": form}}
        if "response_format" in self.left_out:
            told = f"The JSON Schema of your answer:\n{msgspec.json.encode(schema).decode()}"
            messages = [Message("system", f"{messages[0].content}\n{told}"), *messages[1:]]
        taken = {field: value for field, value in wanted.items() if field not in self.left_out}
        return msgspec.json.encode({"model": self.endpoint.model, "messages": messages, **taken})

    def _wait(self, state: RetryCallState) -> float:
        """The wait the endpoint asked for, or twice the last one."""
        failed = state.outcome.exception() if state.outcome else None
        asked = failed.wait if isinstance(failed, _Busy) else None
        if asked is not None and asked > self.endpoint.patience:
            raise ModelFailed(
                self.host, f"it asks for a wait of {asked:g} s; come back then, or raise patience"
            )
        backoff = self.endpoint.backoff * 2 ** (state.attempt_number - 1)
        return min(backoff, self.endpoint.patience) if asked is None else asked

    def _once(self, body: bytes) -> Answer:
        import httpx  # noqa: PLC0415 - the extra may be missing

        key = os.environ.get(self.endpoint.key_from)
        headers = {"content-type": "application/json", **({"authorization": f"Bearer {key}"} if key else {})}
        self.requests += 1
        try:
            with (
                httpx.Client(timeout=self.endpoint.timeout, trust_env=False) as client,
                client.stream("POST", self.endpoint.completions, content=body, headers=headers) as response,
            ):
                data = self._body(response)
                self._refuse(response, data, key)
        except httpx.RequestError as error:
            raise _Busy(self.host, f"{type(error).__name__}: the connection failed or was too slow") from None
        return self._answer(data)

    def _body(self, response: httpx.Response) -> bytes:
        """All of the body, within the limits of size and time."""
        ends = time.monotonic() + self.endpoint.timeout
        data = b""
        for piece in response.iter_bytes():
            data += piece
            if len(data) > LIMIT:
                raise ModelFailed(self.host, f"its answer is longer than {LIMIT:,} bytes")
            if time.monotonic() > ends:
                raise _Busy(self.host, f"its answer took longer than {self.endpoint.timeout:g} s")
        return data

    def _refuse(self, response: httpx.Response, data: bytes, key: str | None) -> None:
        if response.status_code in BUSY:
            raise _Busy(
                self.host, f"status {response.status_code}", _seconds(response.headers.get("retry-after"))
            )
        if response.status_code != 200:  # noqa: PLR2004 - HTTP's own figure
            said = data.decode("utf-8", "replace").replace(key or "\0", "…")[:300]
            reason = f"status {response.status_code}: {' '.join(said.split())}"
            unfit = next((field for field in LOOSE if field in said and field not in self.left_out), None)
            if response.status_code in UNFIT and unfit is not None:
                raise _Unfit(self.host, reason, unfit)
            raise ModelFailed(self.host, reason)

    def _answer(self, data: bytes) -> Answer:
        """What the body holds; a body that is broken or empty is worth another try."""
        try:
            return completion(data)
        except ValueError as error:
            raise _Busy(self.host, str(error)) from None


def _host(url: str) -> str:
    """The host and port of an address, without any password."""
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ModelFailed("the address given", "it is no http or https address")
    return parts.netloc.rpartition("@")[2]


def _seconds(header: str | None) -> float | None:
    """How long Retry-After asks to wait (RFC 9110, 10.2.3); None where it says nothing sensible."""
    if header is None:
        return None
    if header.strip().isdecimal():
        return float(header)
    try:
        return max(parsedate_to_datetime(header).timestamp() - time.time(), 0)
    except ValueError:
        return None
