"""What is worked out once: a property, or the answer to a question."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Generic, TypeVar

Made = TypeVar("Made")
Asked = TypeVar("Asked")


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


def asked_once(ask: Callable[[Asked], Made]) -> Callable[[Asked], Made]:
    """A question whose answer is kept with the one of whom it is asked: for a room above that one's own, which can have no property there."""
    name = f"{ask.__module__}.{ask.__name__}"

    @wraps(ask)
    def asked(one: Asked) -> Made:
        known: dict[str, Made] = one.__dict__
        if name not in known:
            known[name] = ask(one)
        return known[name]

    return asked
