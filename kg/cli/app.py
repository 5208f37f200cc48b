"""The `kg` command: its subcommands, the store they share, and what becomes of errors."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Annotated

import typer

from kg.errors import KgError, MissingExtra

COMMANDS = (
    "demo",
    "add",
    "read",
    "remove",
    "sources",
    "query",
    "ask",
    "show",
    "path",
    "conflicts",
    "timeline",
    "view",
    "check",
    "export",
    "serve",
    "rebuild",
    "stats",
    "schema",
)

app = typer.Typer(
    name="kg",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="The knowledge graph of legal entities: court papers and news, read, stored, asked and drawn.",
)
FREE = {"ask": {"allow_extra_args": True, "ignore_unknown_options": True}}
"""A question's own parameters are options that only the question knows."""
for name in COMMANDS:
    app.command(name, context_settings=FREE.get(name))(import_module(f"kg.cli.{name}").command)

Version = Annotated[bool, typer.Option("--version", help="Print the version and leave.")]


@app.callback()
def start(*, version: Version = False) -> None:
    """What comes before any command."""
    if version:
        from importlib.metadata import version as installed  # noqa: PLC0415 - only when asked

        typer.echo(f"kg {installed('kg')}")
        raise typer.Exit


def main() -> None:
    """The terminal's entry: errors raised on purpose, or of files, are a line on stderr and an exit code."""
    try:
        app()
    except KgError as error:
        typer.echo(f"kg: {error}", err=True)
        sys.exit(2 if isinstance(error, MissingExtra) else 1)
    except OSError as error:
        if error.filename is None:
            raise
        typer.echo(f"kg: {error.filename}: {(error.strerror or 'an error').lower()}", err=True)
        sys.exit(1)
