"""What is costly to make of a store, kept beside its index for as long as the store stands as it does."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def kept(snapshot: Path | None, name: str, make: Callable[[], bytes]) -> bytes:
    """What was made of this snapshot under this name, made now if it was not; no snapshot, nothing kept.

    What was made of older snapshots is deleted. A folder that cannot be written to only costs time.
    """
    if snapshot is None:
        return make()
    folder = snapshot.parent.parent / "kept"
    place = folder / f"{snapshot.name}.{name}"
    with suppress(OSError):
        return place.read_bytes()
    made = make()
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
        unfinished = place.with_name(f".{place.name}.part")
        unfinished.write_bytes(made)
        unfinished.replace(place)
        for old in folder.iterdir():
            if not old.name.startswith(f"{snapshot.name}."):
                old.unlink(missing_ok=True)
    return made
