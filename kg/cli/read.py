"""kg read: what is understood of an article, fact by fact."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.output import as_json, clean, line, note
from kg.cli.store import JsonOption

if TYPE_CHECKING:
    from kg.api.reading import Understood
    from kg.extract.llm.chat import Endpoint
    from kg.extract.llm.llm import Reading

Html = Annotated[Path | None, typer.Option("--html", metavar="FILE", help="Write the text marked up.")]
Saved = Annotated[
    Path | None, typer.Option("--records", metavar="FILE", help="Write a records file to correct and add.")
]
Model = Annotated[str | None, typer.Option("--model", help="Let this language model read it.")]
At = Annotated[str | None, typer.Option("--endpoint", metavar="URL", help="Where the model is asked.")]
Window = Annotated[
    int, typer.Option(metavar="N", min=1_000, help="Characters that the model is given at once.")
]
Prices = Annotated[
    str | None, typer.Option(metavar="ASKED,ANSWERED", help="What a million tokens cost, to tell the cost.")
]
Cache = Annotated[
    Path | None, typer.Option(metavar="DIR", file_okay=False, help="Keep the model's answers here.")
]
PRICES = re.compile(r"(\d{1,6}(?:\.\d{1,6})?),(\d{1,6}(?:\.\d{1,6})?)")
REASONS = {
    "schema": "no record by the schema",
    "rule": "against a rule of the law's model",
    "quote": "its words are not in the text",
    "reference": "it names a record that is not there",
    "key": "another record has its key",
    "name": "its words do not speak of those it names",
    "voice": "the text does not tell it as done in its own voice",
    "print": "a mark or figure that the text does not print",
}
"""Why something was dropped, in words."""


def command(  # noqa: PLR0913 - each is an option
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An article, as plain text.")],
    *,
    records: Saved = None,
    html: Html = None,
    model: Model = None,
    endpoint: At = None,
    cache: Cache = None,
    window: Window = 24_000,
    prices: Prices = None,
    json: JsonOption = False,
) -> None:
    """Print what is understood of an article: each fact with its words and mode, and what was missed.

    The rules read it offline. With --model and --endpoint (any OpenAI-compatible address) a language model
    does; what it says without words of the text that tell it is dropped and counted. The key of the endpoint
    stands in KG_LLM_KEY.

    Example: kg read article.txt --records article.json
    """
    if (model is None) != (endpoint is None):
        raise typer.BadParameter("--model and --endpoint go together")
    if any(to is not None and to.resolve() == file.resolve() for to in (records, html)):
        raise typer.BadParameter(f"{file} is the article itself; it is not written over")
    from kg.api import reading  # noqa: PLC0415 - keeps `kg --help` light

    if endpoint is None:
        found = reading.read(file)
    else:
        found = _by_model(file, _endpoint(endpoint, str(model), window, prices), cache)
    if records is not None:
        reading.save(found, file, records)
    if html is not None:
        from kg.view.marked import marked  # noqa: PLC0415

        html.write_text(marked(found.title, found.text, found.findings, found.missed), encoding="utf-8")
    if json:
        as_json(
            {
                "title": found.title,
                "facts": found.findings,
                "missed": [each._asdict() for each in found.missed],
                "withheld": found.withheld,
            }
        )
        return
    _tell(found)


def _tell(found: Understood) -> None:
    """Prints each fact with its words, and what was not understood or not read."""
    for each in found.findings:
        line(f"{each.mode}: {clean(each.fact)}\n    “{' '.join(clean(each.quote).split())}”")
    for sentence in found.missed:
        line(f"not understood: {' '.join(clean(sentence.text).split())}")
    if found.withheld:
        note(f"not read for the contact data in them: {found.withheld} lines or sentences")
    note(f"{len(found.findings)} facts; {len(found.missed)} sentences on litigation not understood")


def _endpoint(url: str, model: str, window: int, prices: str | None) -> Endpoint:
    """Where the model is asked, how much at once and at what prices."""
    from kg.extract.llm.chat import Endpoint  # noqa: PLC0415

    overlap = min(2_000, window // 4)
    if prices is None:
        return Endpoint(url=url, model=model, window=window, overlap=overlap)
    found = PRICES.fullmatch(prices)
    if found is None:
        raise typer.BadParameter("--prices are two numbers with a comma between: 2.50,10")
    both = Decimal(found[1]), Decimal(found[2])
    return Endpoint(url=url, model=model, window=window, overlap=overlap, prices=both)


def _by_model(file: Path, endpoint: Endpoint, cache: Path | None) -> Understood:
    from kg.api import reading  # noqa: PLC0415
    from kg.extract.llm.llm import read_with_model  # noqa: PLC0415
    from kg.intake.prose import Legible, verbatim  # noqa: PLC0415
    from kg.sources import article  # noqa: PLC0415

    offered = reading.prose(file)
    title = article.read(offered).document.title
    text = article.text(offered.data)
    legible = Legible(text)
    read = read_with_model(legible.text, endpoint, title=title, cache=cache)
    for (kind, reason), count in read.counts.items():
        note(f"dropped {count} of {kind}: {REASONS[reason]}")
    _tell_use(read)
    return reading.of(verbatim(read.records, legible), text)


def _tell_use(read: Reading) -> None:
    """Notes the requests and tokens of a reading, and what they cost."""
    used = read.tokens
    said = [f"{read.requests} requests", f"{used.asked} tokens asked", f"{used.answered} answered"]
    said += [f"{used.uncounted} answers not counted"] if used.uncounted else []
    said += [f"{read.cached} parts from the cache"] if read.cached else []
    said += [f"cost {read.cost.normalize():f}"] if read.cost is not None else []
    note(", ".join(said))
