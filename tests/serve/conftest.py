"""A real `kg serve` over the sample matter, as anybody would start it."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

import kg
from kg.samples import sample_files

KG = [sys.executable, "-c", "from kg.cli import main; main()"]


@contextmanager
def serving(store: Path, *options: str) -> Iterator[str]:
    """The address of a server over a store, stopped after."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    command = [*KG, "serve", "--store", str(store), "--port", str(port), *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            for _ in range(600):
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                except OSError:
                    assert process.poll() is None, process.stderr.read()
                    time.sleep(0.05)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(10)


@pytest.fixture(scope="session")
def serve() -> Callable[..., object]:
    return serving


@pytest.fixture(scope="session")
def matter(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("matter") / "store"
    with kg.open(folder) as graph:
        assert not graph.add(*sample_files()).refused
    return folder


@pytest.fixture(scope="session")
def address(matter) -> Iterator[str]:
    with serving(matter, "--timeout", "3") as url:
        yield url


@pytest.fixture
def client(address) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=30) as client:
        yield client
