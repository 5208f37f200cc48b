"""CourtListener's REST v4 JSON: dockets, parties, attorneys and docket entries, single or as pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from kg.errors import UnreadableSource
from kg.model import Records
from kg.model.source import Offered
from kg.sources.courtlistener_page import Page
from kg.sources.records import DEPTH, depth

KIND = "courtlistener"
READER = "courtlistener/1"
SUFFIX = ".json"

LOOKS = re.compile(
    rb"/api/rest/v[34]/|\"(?:party_types|parties_represented|recap_documents|date_last_filing)\"\s*:"
)


def recognises(offered: Offered) -> bool:
    """Whether it is JSON with CourtListener's addresses or field names."""
    start = offered.data[:65536]
    return start.lstrip()[:1] in {b"{", b"["} and LOOKS.search(start) is not None


def read(offered: Offered) -> Records:
    """The records of every object on the page.

    Raises:
        UnreadableSource: no JSON, too deep, or nothing of CourtListener's in it.
    """
    if depth(offered.data) > DEPTH:
        raise UnreadableSource(offered.name, f"its JSON is nested deeper than {DEPTH} levels")
    try:
        whole = msgspec.json.decode(offered.data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableSource(offered.name, f"it is not JSON: {error}") from None
    page = Page()
    for item, place in _objects(whole):
        page.take(item, place)
    if not page.cases:
        raise UnreadableSource(offered.name, "it is JSON, but holds no docket, party, attorney or entry")
    return page.records()


def text(_data: bytes) -> None:
    """None: quotes stand by pointer."""


def _objects(whole: object) -> Iterator[tuple[dict[str, Any], str]]:
    """Each object on the page and the pointer to it."""
    rows = whole.get("results", whole) if isinstance(whole, dict) else whole
    root = "/results" if isinstance(whole, dict) and "results" in whole else ""
    if isinstance(rows, dict):
        yield rows, ""
    elif isinstance(rows, list):
        for place, row in enumerate(rows):
            if isinstance(row, dict):
                yield row, f"{root}/{place}"
