"""The JSON Schema of a records file."""

from __future__ import annotations

from typing import Any

import msgspec

from kg.model.document import Records


def records_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a records file, as `kg schema` prints it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "kg records file",
        **msgspec.json.schema(Records),
    }
