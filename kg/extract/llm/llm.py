"""Running text read by a language model: any OpenAI-compatible endpoint, believed only where it quotes."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import msgspec
from msgspec import Struct

from kg.errors import ModelFailed
from kg.extract.llm import cache as answers
from kg.extract.llm.chat import Chat, Endpoint, Message
from kg.extract.llm.completion import Tokens
from kg.extract.llm.dropped import Dropped
from kg.extract.llm.parts import Part, parts
from kg.extract.llm.verify import Checked, check
from kg.extract.merging.merge import merge
from kg.extract.merging.moved import moved
from kg.model import Document, Records
from kg.model.schema import records_schema
from kg.rdf.vocabulary import properties, schemes

MILLION = Decimal(1_000_000)


class Reading(Struct, frozen=True, kw_only=True):
    """What a model read in a text, and what it took.

    ``records`` has every quote located. ``dropped`` is what was not believed, each with its reason.
    ``tokens`` and ``requests`` are those of this reading, failed answers included; ``cached`` counts the
    parts whose answer was kept from an earlier one. ``cost`` is None where the endpoint has no prices.
    """

    records: Records
    dropped: tuple[Dropped, ...]
    tokens: Tokens
    requests: int
    cached: int
    cost: Decimal | None

    @property
    def counts(self) -> dict[tuple[str, str], int]:
        """How many records were dropped, by kind and reason."""
        return dict(sorted(Counter((each.kind, each.reason) for each in self.dropped).items()))


def read_with_model(
    text: str, endpoint: Endpoint, *, title: str | None = None, cache: Path | None = None
) -> Reading:
    """The records of a text as a model reads it, with what was dropped, and the tokens used.

    Args:
        text: running text; longer than the endpoint's window, it is read in overlapping parts.
        endpoint: the only address that is spoken to.
        title: of the document; its first line where not given.
        cache: a folder that keeps answers by the content of what was asked.

    Raises:
        ModelFailed: the endpoint refused, or gave no records at its last try.
        MissingExtra: the extra is not installed.
    """
    lines = text.strip().splitlines()
    document = Document(title=title or (lines[0].strip()[:200] if lines else "untitled"))
    reader = _Reader(Chat(endpoint), document, cache)
    checked = [
        (part, reader.read(part))
        for part in parts(text, endpoint.window, endpoint.overlap)
        if part.text.strip()
    ]
    used = reader.tokens
    cost = None
    if endpoint.prices is not None:
        cost = (used.asked * endpoint.prices[0] + used.answered * endpoint.prices[1]) / MILLION
    return Reading(
        records=merge((moved(each.records, part.start) for part, each in checked), document),
        dropped=tuple(sorted(one for _, each in checked for one in each.dropped)),
        tokens=used,
        requests=reader.chat.requests,
        cached=reader.cached,
        cost=cost,
    )


class _Reader:
    """One reading under way: it counts tokens and the parts it did not have to ask for."""

    def __init__(self, chat: Chat, document: Document, cache: Path | None) -> None:
        self.chat = chat
        self.document = document
        self.cache = cache
        self.tokens = Tokens()
        self.cached = 0

    def read(self, part: Part) -> Checked:
        """What stands of the answer for one part, kept or asked for."""
        asked = f"Title: {self.document.title}\n\nText:\n{part.text}"
        messages = [Message("system", prompt()), Message("user", asked)]
        name = answers.name(self.chat.endpoint.model, messages, records_schema())
        kept = answers.find(self.cache, name)
        if kept is not None:
            self.cached += 1
            return check(kept, part.text, self.document)
        answer, checked = self._ask(messages, part)
        answers.keep(self.cache, name, answer)
        return checked

    def _ask(self, messages: list[Message], part: Part) -> tuple[str, Checked]:
        """The first answer without faults; at the last correction, one whose faults were dropped."""
        endpoint = self.chat.endpoint
        fault = ""
        for left in range(endpoint.corrections, -1, -1):
            answer = self.chat.ask(messages, records_schema())
            self.tokens += answer.tokens
            try:
                checked = check(answer.content, part.text, self.document)
                if not checked.faults or not left:
                    return answer.content, checked
                fault = "\n".join(checked.faults[:20])
            except msgspec.DecodeError as error:
                cut = "it was cut off; " if answer.finish == "length" else ""
                fault = f"{cut}{error}"
            again = f"That answer is not valid:\n{fault}\nGive the whole answer again, mended."
            messages = [*messages[:2], Message("assistant", answer.content), Message("user", again)]
        raise ModelFailed(self.chat.host, f"no valid records; the last answer: {fault}; try a smaller window")


@lru_cache(maxsize=1)
def prompt() -> str:
    """The system prompt: how to read, and the short names that may be used."""
    said = (files("kg.extract.llm") / "prompt.txt").read_text(encoding="utf-8")
    names = [f"- {scheme}: {', '.join(sorted(schemes()[scheme]))}" for scheme in sorted(schemes())]
    return "\n".join([said.rstrip(), *names, f"- predicate: {', '.join(sorted(properties()))}", ""])
