"""`kg serve` under fifty clients at once over a million quads, runaway queries among them."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

import httpx

from tests.bench.bench_query import QUESTIONS
from tests.bench.figure import Figure
from tests.bench.million import best, million

CLIENTS, RUNAWAYS, SECONDS, LIMIT = 50, 2, 60.0, 5
GOOD = ("one case by number", "parties of a case", "motions of a company", "evidence of a ruling")
ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?l"
TSV = {"Accept": "text/tab-separated-values"}


def bench() -> list[Figure]:
    """Wrong answers, the memory left (beside a server that answered 400 good queries), and the time of good queries beside the same ones in process."""
    graph = million()
    expected = {QUESTIONS[name]: lines(graph.query(QUESTIONS[name]).serialize("tsv")) for name in GOOD}  # type: ignore[union-attr]
    alone = {sparql: best(lambda q=sparql: graph.query(q).serialize("tsv"), 9) for sparql in expected}  # type: ignore[union-attr]
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    store = graph.snapshot().parents[2]
    command = [sys.executable, "-c", "from kg.cli import main; main()", "serve", "--store", str(store)]
    with subprocess.Popen([*command, "--port", str(port), "--timeout", str(LIMIT)]) as process:
        try:
            return soak(f"http://127.0.0.1:{port}/sparql", process, expected, alone)
        finally:
            process.terminate()


def soak(
    url: str, process: subprocess.Popen[bytes], expected: dict[str, list[str]], alone: dict[str, float]
) -> list[Figure]:
    """The figures of one minute."""
    ready(url)
    with ThreadPoolExecutor(CLIENTS) as crowd:
        list(
            crowd.map(lambda sparql: httpx.get(url, params={"query": sparql}, timeout=60), [*expected] * 100)
        )
        time.sleep(1)
        before, end = memory(process.pid), perf_counter() + SECONDS
        good = [crowd.submit(client, url, expected, end, place) for place in range(CLIENTS - RUNAWAYS)]
        bad = [crowd.submit(runaway, url, end) for _ in range(RUNAWAYS)]
        told = [each.result() for each in good]
        stopped = sum((each.result() for each in bad), Counter())
    time.sleep(LIMIT)
    after = memory(process.pid)
    wrong = sum(wrongs for wrongs, _ in told)
    slower = sorted(taken / alone[sparql] for _, times in told for sparql, taken in times)
    print(
        f"    {len(slower)} good answers, {wrong} wrong; runaways: {dict(stopped)}; alive: {process.poll() is None}"
    )
    print(
        f"    memory {before >> 20} MiB before, {after >> 20} MiB after; {CLIENTS} clients on {os.cpu_count()} cores"
    )
    return [
        Figure("serve: wrong answers under fifty clients", wrong, limit=0, unit="answers"),
        Figure(
            "serve: runaways not stopped",
            sum(stopped.values()) - stopped[504] - stopped[507],
            limit=0,
            unit="queries",
        ),
        Figure("serve: memory after / before", after / before, limit=1.1),
        Figure("serve: p50 under fifty clients / in process", median(slower)),
        Figure("serve: p99 under fifty clients / in process", quantiles(slower, n=100)[98]),
    ]


def client(
    url: str, expected: dict[str, list[str]], end: float, place: int
) -> tuple[int, list[tuple[str, float]]]:
    """Wrong answers, and what each right one took: one client, one question after another."""
    wrong, times, asked = 0, [], list(expected)
    with httpx.Client(timeout=60, headers=TSV) as session:
        for turn in count(place):
            if perf_counter() > end:
                return wrong, times
            sparql = asked[turn % len(asked)]
            start = perf_counter()
            said = session.get(url, params={"query": sparql})
            times.append((sparql, perf_counter() - start))
            is_right = said.status_code == httpx.codes.OK and lines(said.text) == expected[sparql]
            wrong += not is_right
            if not is_right:
                print(f"    wrong: {said.status_code} {said.text[:200]!r}")
    raise AssertionError


def runaway(url: str, end: float) -> Counter[int]:
    """The statuses that one runaway query after another ended with."""
    said: Counter[int] = Counter()
    while perf_counter() < end:
        said[httpx.get(url, params={"query": ENDLESS}, timeout=60).status_code] += 1
    return said


def lines(text: str) -> list[str]:
    return sorted(text.splitlines())


def ready(url: str) -> None:
    for _ in range(300):
        try:
            httpx.get(url, params={"query": "ASK {}"}, timeout=30)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return


def memory(process: int) -> int:
    """Bytes of a process and those it started, shared pages shared out."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    own = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return (own << 10) + sum(memory(int(child)) for child in children)
