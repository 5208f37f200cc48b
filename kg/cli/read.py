"""kg read: what is understood of an article, fact by fact."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.output import as_json, clean, line, note
from kg.cli.store import JsonOption

if TYPE_CHECKING:
    from kg.api.reading import Understood

Html = Annotated[Path | None, typer.Option("--html", metavar="FILE", help="Write the text marked up.")]
Saved = Annotated[
    Path | None, typer.Option("--records", metavar="FILE", help="Write a records file to correct and add.")
]
Model = Annotated[str | None, typer.Option("--model", help="Let this language model read it.")]
At = Annotated[str | None, typer.Option("--endpoint", metavar="URL", help="Where the model is asked.")]
Cache = Annotated[Path | None, typer.Option(metavar="DIR", help="Keep the model's answers here.")]


def command(  # noqa: PLR0913 - each is an option
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An article, as plain text.")],
    *,
    records: Saved = None,
    html: Html = None,
    model: Model = None,
    endpoint: At = None,
    cache: Cache = None,
    json: JsonOption = False,
) -> None:
    """Print what is understood of an article: each fact with its words and mode, and what was missed.

    The rules read it offline. With --model and --endpoint (any OpenAI-compatible address) a language model
    does; what it says without words of the text is dropped. The key of the endpoint stands in KG_LLM_KEY.

    Example: kg read article.txt --records article.json
    """
    if (model is None) != (endpoint is None):
        raise typer.BadParameter("--model and --endpoint go together")
    from kg.api import reading  # noqa: PLC0415 - keeps `kg --help` light

    found = reading.read(file) if endpoint is None else _by_model(file, str(model), endpoint, cache)
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
            }
        )
        return
    for each in found.findings:
        line(f"{each.mode}: {clean(each.fact)}\n    “{' '.join(clean(each.quote).split())}”")
    for sentence in found.missed:
        line(f"not understood: {' '.join(clean(sentence.text).split())}")
    note(f"{len(found.findings)} facts; {len(found.missed)} sentences on litigation not understood")


def _by_model(file: Path, model: str, endpoint: str, cache: Path | None) -> Understood:
    from kg.api import reading  # noqa: PLC0415
    from kg.extract.llm.chat import Endpoint  # noqa: PLC0415
    from kg.extract.llm.llm import read_with_model  # noqa: PLC0415
    from kg.intake.prose import Legible, verbatim  # noqa: PLC0415
    from kg.sources import article  # noqa: PLC0415

    offered = reading.prose(file)
    title = article.read(offered).document.title
    text = article.text(offered.data)
    legible = Legible(text)
    read = read_with_model(legible.text, Endpoint(url=endpoint, model=model), title=title, cache=cache)
    for (kind, reason), count in read.counts.items():
        note(f"dropped {count} of {kind}: {reason}")
    cost = "" if read.cost is None else f", cost {read.cost}"
    used = read.tokens
    uncounted = f", {used.uncounted} answers not counted" if used.uncounted else ""
    note(f"{read.requests} requests, {used.asked} tokens asked, {used.answered} answered{uncounted}{cost}")
    return reading.of(verbatim(read.records, legible), text)
