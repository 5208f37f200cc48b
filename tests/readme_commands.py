"""Runs what README.md shows, so that it cannot go stale.

A fenced block opened with ```` ```sh run ```` or ```` ```python run ```` is run; any other is only read. The
blocks run in order as one session, in a temporary folder with a copy of `tests/readme/`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

BLOCK = re.compile(r"^```(sh|python) run\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PAPERS = Path(__file__).parent / "readme"


def script(markdown: str) -> str:
    """One shell script of all the blocks to be run; empty if there is none."""
    shown = {"sh": "{}", "python": "python - <<'END OF BLOCK'\n{}END OF BLOCK\n"}
    return "\n".join(shown[kind].format(text) for kind, text in BLOCK.findall(markdown))


def run(markdown: str) -> int:
    """The exit code of the session, which stops at the first command that fails."""
    commands = script(markdown)
    if not commands:
        sys.stderr.write("no block is marked to be run: open it with ```sh run\n")
        return 2
    environment = {key: value for key, value in os.environ.items() if not key.startswith("KG_")}
    environment["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), environment["PATH"]])
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "readme"
        shutil.copytree(PAPERS, folder) if PAPERS.is_dir() else folder.mkdir()
        return subprocess.run(
            ["bash", "-euvo", "pipefail", "-c", commands],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            check=False,
        ).returncode


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]).read_text(encoding="utf-8")))
