"""The sample matter: the lawsuits around the film It Ends With Us as they stood on 3 June 2025.

Records files in our own words, each sentence citing publisher and date, and an article with its records. Who
is alleged to have done something is only ever the subject of a statement with a speaker.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent


def sample_files() -> tuple[Path, ...]:
    """The records files in the order they are best read; the article comes with its records."""
    return tuple(sorted(FOLDER.glob("*.json")))
