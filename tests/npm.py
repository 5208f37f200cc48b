"""Packages from npm, pinned by version and content, kept in the user's cache so that they are fetched once."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
from base64 import b64encode
from hashlib import sha512
from pathlib import Path

import pytest

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kg-tests"


def file(package: str, version: str, integrity: str, path: str) -> bytes:
    """A file of a package; the test is skipped where that is neither kept nor can be fetched, but not in CI."""
    kept = CACHE / f"{package.rpartition('/')[2]}-{version}.tgz"
    if not kept.exists():
        if shutil.which("npm") is None and not os.environ.get("CI"):
            pytest.skip(f"npm, which brings {package}, is not installed")
        _fetch(f"{package}@{version}", kept)
    assert "sha512-" + b64encode(sha512(kept.read_bytes()).digest()).decode() == integrity
    with tarfile.open(kept) as archive:
        found = archive.extractfile(f"package/{path}")
        assert found is not None
        return found.read()


def _fetch(package: str, kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept.parent) as folder:
        pack = ["npm", "pack", "--silent", package, "--pack-destination", folder]
        subprocess.run(pack, check=True, capture_output=True, timeout=300)
        (packed,) = Path(folder).iterdir()
        packed.replace(kept)
