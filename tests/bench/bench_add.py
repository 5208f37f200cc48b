"""`kg add` of real pages against juriscraper's parse of the same pages alone, in one run; and its memory."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ.setdefault("JURISCRAPER_LOG", os.devnull)

from juriscraper.pacer import AppellateDocketReport, DocketReport

import kg
from kg.intake import Desk, Limits
from tests.bench.figure import Figure

PAGES = Path(__file__).resolve().parents[3] / "shared" / "data" / "pacer"
PARSERS = {
    "district": DocketReport,
    "bankruptcy": DocketReport,
    "special": DocketReport,
    "appellate": AppellateDocketReport,
}


def pages() -> list[Path]:
    """The docket pages, where the shared data is beside this checkout."""
    return [page for kind in PARSERS for page in sorted((PAGES / kind).glob("*.html"))]


def parsed() -> float:
    """Seconds that juriscraper takes for all pages."""
    start = perf_counter()
    for page in pages():
        court = page.stem.partition("_")[0]
        report = PARSERS[page.parent.name](court)
        report._parse_text(page.read_text(encoding="utf-8", errors="replace"))
        assert report.data is not None
    return perf_counter() - start


def added() -> float:
    """Seconds from the first page given to the last one acknowledged, on a store that was open already."""
    with tempfile.TemporaryDirectory() as folder, kg.open(Path(folder) / "store") as graph:
        graph.add(pages()[0])
        start = perf_counter()
        graph.add(*pages())
        return perf_counter() - start


def memory(times: int) -> float:
    """The reader's peak memory after so many rounds over all pages, in bytes."""
    from kg.model.source import Offered

    with Desk(Limits(documents=1_000_000)) as desk:
        for _ in range(times):
            for page in pages():
                desk.read(Offered(page.name, page.read_bytes()))
        assert desk._process is not None
        status = Path(f"/proc/{desk._process.pid}/status").read_text(encoding="ascii")
    return float(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])


def bench() -> list[Figure]:
    """Nothing where the pages are absent: there is nothing real to measure then."""
    if not pages():
        print("    the shared pages are not beside this checkout: not measured", file=sys.stderr)
        return []
    parsed()
    ratios = [added() / parsed() for _ in range(5)]
    return [
        Figure("add: pages stored / juriscraper's parse alone", median(ratios)),
        Figure("add: reader's memory after 6 rounds / after 2", memory(6) / memory(2), limit=1.15),
    ]
