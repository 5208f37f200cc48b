"""A property that is worked out once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Made = TypeVar("Made")


class once(Generic[Made]):  # noqa: N801 - reads as the decorator that it is
    """A property that is worked out when it is first asked for, and kept: `functools.cached_property` without its lock.

    Until Python 3.12 that takes a lock each time, which takes longer than most of what is worked out here.
    """

    def __init__(self, make: Callable[[Any], Made]) -> None:
        self.make = make
        self.name = make.__name__
        self.__doc__ = make.__doc__

    def __get__(self, one: object, kind: type | None = None) -> Made:
        """What was made of one, who has it from now on."""
        made = one.__dict__[self.name] = self.make(one)
        return made
