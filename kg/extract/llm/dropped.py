"""What a model said and was not believed."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Reason = Literal["schema", "rule", "quote", "reference", "key", "name", "voice", "print"]


class Dropped(Struct, frozen=True, order=True):
    """A record that was not believed: its kind, why, its key (or place), and the fault in words."""

    kind: str
    reason: Reason
    record: str
    fault: str
