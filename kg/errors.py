"""Everything `kg` raises on purpose.

KgError
├── Refused            what was given cannot be taken (exit code 1)
│   ├── UnreadableSource   the bytes are no source kg can read
│   ├── QuoteNotFound      a record rests on words its document does not hold
│   ├── InvalidRecord      a record breaks the model
│   ├── InvalidQuery       the query is no SPARQL 1.1, or asks for what kg never does
│   └── TooMuch            the query needs more memory than it may have
├── NotFound           nothing, or more than one thing, answers to this name (exit code 1)
├── QueryTimeout       the query was stopped at its time limit (exit code 1)
├── Busy               too many queries at once (exit code 1)
├── StoreLocked        another process is writing to this store (exit code 1)
├── StoreDamaged       the store's truth and its ledger disagree (exit code 1)
├── RemoteFailed       the SPARQL endpoint did not do what was asked (exit code 1)
├── ModelFailed        the language model gave nothing that can be used (exit code 1)
└── MissingExtra       an optional part is not installed (exit code 2)
"""

from __future__ import annotations


class KgError(Exception):
    """The root of everything raised on purpose."""


class Refused(KgError):
    """What was given cannot be taken; nothing was changed."""


class UnreadableSource(Refused):
    """The bytes are no source that kg can read.

    Attributes:
        source: the name the caller gave it.
        reason: one plain sentence.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class QuoteNotFound(Refused):
    """A record rests on words that its document does not hold.

    Attributes:
        record: the record's key.
        quote: the words that were not found.
    """

    def __init__(self, record: str, quote: str) -> None:
        super().__init__(f"{record}: the document does not say {quote!r}")
        self.record = record
        self.quote = quote


class InvalidRecord(Refused):
    """A record breaks the model; the message names the record and the rule."""


class InvalidQuery(Refused):
    """The text is no SPARQL 1.1, or asks for what kg never does (SERVICE, LOAD, FROM <file:…>)."""


class TooMuch(Refused):
    """The query needs more memory than it may have, or goes too deep.

    Attributes:
        memory: the ceiling, in bytes.
    """

    def __init__(self, memory: int) -> None:
        super().__init__(f"the query needs more than {memory >> 20} MiB, or goes too deep; ask for less")
        self.memory = memory


class NotFound(KgError):
    """Nothing, or more than one thing, answers to this name.

    Attributes:
        name: what was asked for.
        candidates: names that came near, best first.
    """

    def __init__(self, name: str, candidates: tuple[str, ...] = ()) -> None:
        near = f"; did you mean {', '.join(candidates)}?" if candidates else ""
        super().__init__(f"nothing here is called {name!r}{near}")
        self.name = name
        self.candidates = candidates


class QueryTimeout(KgError):
    """The query was stopped at its time limit.

    Attributes:
        seconds: the limit.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"the query was stopped after {seconds:g} s; ask for less, or raise --timeout")
        self.seconds = seconds


class Busy(KgError):
    """As many queries as may be are running and waiting.

    Attributes:
        seconds: after which it is worth asking again.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"too many queries at once; ask again in {seconds:g} s")
        self.seconds = seconds


class StoreLocked(KgError):
    """Another process is writing to this store."""


class StoreDamaged(KgError):
    """The store's truth and its ledger disagree; the message names the file and the way out."""


class RemoteFailed(KgError):
    """The SPARQL endpoint did not do what was asked; the message carries its status and first line."""


class ModelFailed(KgError):
    """The language model, or the endpoint it is asked at, gave nothing that can be used.

    Attributes:
        host: who was asked.
        reason: one plain sentence.
    """

    def __init__(self, host: str, reason: str) -> None:
        super().__init__(f"the model at {host}: {reason}")
        self.host = host
        self.reason = reason


class MissingExtra(KgError):
    """An optional part is not installed.

    Attributes:
        extra: the name to install, as in ``pip install 'kg[courts]'``.
    """

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(f"{purpose} needs the extra [{extra}]: pip install 'kg[{extra}]'")
        self.extra = extra
