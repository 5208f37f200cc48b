"""Work done ahead: items made on one thread while those before are used on another."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from queue import Queue
from threading import Event, Thread
from typing import TypeVar, cast

Item = TypeVar("Item")
DONE = object()


class Failed:
    """The error that the making ended with."""

    def __init__(self, error: BaseException) -> None:
        self.error = error


def ahead(items: Iterable[Item], depth: int = 4) -> Generator[Item, None, None]:
    """The same items in the same order, at most ``depth`` of them made before they are asked for.

    An error in the making is raised where the item would have come. Leaving early stops the making.
    """
    queue: Queue[Item | Failed | object] = Queue(depth)
    left = Event()
    maker = Thread(target=_make, args=(items, queue, left), daemon=True)
    maker.start()
    try:
        while (item := queue.get()) is not DONE:
            if isinstance(item, Failed):
                raise item.error
            yield cast("Item", item)
    finally:
        left.set()
        while maker.is_alive():
            while not queue.empty():
                queue.get()
            maker.join(0.01)


def _make(items: Iterable[Item], queue: Queue[Item | Failed | object], left: Event) -> None:
    end: object = DONE
    try:
        for item in items:
            if left.is_set():
                return
            queue.put(item)
    except BaseException as error:  # noqa: BLE001 - raised again on the thread that asked
        end = Failed(error)
    queue.put(end)
