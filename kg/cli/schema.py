"""kg schema: the JSON Schema of a records file."""

from __future__ import annotations

from kg.cli.output import as_json


def command() -> None:
    """Print the JSON Schema of a records file.

    Example: kg schema > records.schema.json
    """
    from kg.model.schema import records_schema  # noqa: PLC0415

    as_json(records_schema())
