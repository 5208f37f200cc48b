"""Records of a part of a text with their words where they stand in the whole."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Struct

from kg.model import Quote, Records


def moved(records: Records, by: int, *, past: int = 0) -> Records:
    """The same with every located quote that starts at or behind ``past`` moved by so many code points."""
    made: Records = _moved(records, by, past)
    return made


def _moved(value: Any, by: int, past: int) -> Any:  # noqa: ANN401 - a record of any kind, or a value
    if isinstance(value, Quote):
        kept = value.start is None or value.start < past
        return value if kept else msgspec.structs.replace(value, start=(value.start or 0) + by)
    if isinstance(value, tuple):
        return tuple(_moved(one, by, past) for one in value)
    if not isinstance(value, Struct):
        return value
    changes = {field: _moved(getattr(value, field), by, past) for field in value.__struct_fields__}
    return msgspec.structs.replace(value, **changes)
