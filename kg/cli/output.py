"""Results on stdout: a table for a person at a terminal, plain TSV into a pipe, JSON when asked."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import msgspec
import typer

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@contextmanager
def piped() -> Iterator[None]:
    """Output that somebody may stop reading, as ``| head`` does: that is no error."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit from None


def clean(value: object) -> str:
    """Text without control and direction marks, which a terminal would obey."""
    return "" if value is None else CONTROL.sub("", str(value))


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Rows printed: drawn at a terminal, tab-separated with a head line into a pipe."""
    if sys.stdout.isatty():
        from rich.console import Console  # noqa: PLC0415 - only at a terminal
        from rich.table import Table  # noqa: PLC0415
        from rich.text import Text  # noqa: PLC0415

        drawn = Table(*map(clean, heads), box=None, pad_edge=False, header_style="bold")
        for row in rows:
            drawn.add_row(*(Text(clean(value)) for value in row))
        Console().print(drawn)
        return
    with piped():
        typer.echo("\t".join(heads))
        for row in rows:
            typer.echo("\t".join(re.sub(r"\s+", " ", clean(value)) for value in row))


def as_json(value: object) -> None:
    """A value printed as one JSON document."""
    with piped():
        typer.echo(msgspec.json.format(msgspec.json.encode(value, enc_hook=str), indent=2).decode("utf-8"))


def line(text: str) -> None:
    """One line of plain text."""
    with piped():
        typer.echo(clean(text))


def note(text: str) -> None:
    """One line of progress or explanation on stderr."""
    typer.echo(clean(text), err=True)
