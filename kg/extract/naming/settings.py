"""What stands around a name, by which its kind is known."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from kg.extract.naming.runs import Facts
from kg.model.agent import AgentKind

Kind = AgentKind | Literal["nobody"]
"""What a name may be of."""


class Setting(Struct, frozen=True, gc=False):
    """What stands around a name: title, words before and after, the text's facts, the kind of one listed before it."""

    title: str
    before: str
    after: str
    facts: Facts
    beside: AgentKind | None = None
