"""The texts that were read by hand first, and what was found in them: `gold/*.json`.

A text stands beside its gold, or in the shared data (`shared:news/n01.txt`), which not every checkout has.
Those of the sets `kept` and `unseen` are for measuring alone: nobody tunes a reader on them; the `unseen` ones
are in the manner of long articles, opinions and releases as they are printed. The texts are written for the
tests, after real suits: words, counsel, sums and days in them may be invented, and none of them is news.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from kg.extract.measure.gold import Gold

GOLD = Path(__file__).parent / "gold"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"


def golds() -> dict[str, Gold]:
    """Every gold by its file's name."""
    return {
        path.stem: msgspec.json.decode(path.read_bytes(), type=Gold) for path in sorted(GOLD.glob("*.json"))
    }


def path_of(gold: Gold) -> Path:
    """Where the text is, if it is here."""
    folder, shared, name = gold.text.rpartition("shared:")
    return SHARED / name if shared else GOLD / (folder + name)


def text_of(gold: Gold) -> str | None:
    """The text; None where the shared data are not beside this checkout."""
    path = path_of(gold)
    return path.read_text(encoding="utf-8") if path.exists() else None


def group_of(gold: Gold) -> str:
    """The figures a text counts in: those of its set, or of its folder of shared data."""
    return (
        gold.text.removeprefix("shared:").partition("/")[0] if gold.text.startswith("shared:") else gold.part
    )
