"""CourtListener's REST v4 JSON: dockets, parties, attorneys and docket entries, single or as pages."""

from __future__ import annotations

import re

import msgspec

from kg.errors import UnreadableSource
from kg.model import Records
from kg.model.source import Offered
from kg.sources import records
from kg.sources.courtlistener_item import Item
from kg.sources.courtlistener_page import Page

KIND = "courtlistener"
READER = "courtlistener/2"
SUFFIX = ".json"

LOOKS = re.compile(
    rb'"resource_uri"\s*:\s*"[^"]*/api/rest/v\d/'
    rb'|"(?:party_types|parties_represented|recap_documents|date_last_filing|pacer_case_id)"\s*:'
)


def recognises(offered: Offered) -> bool:
    """Whether it is JSON with CourtListener's addresses or field names, and no records file."""
    start = offered.data[:65536]
    return (
        start.lstrip()[:1] in {b"{", b"["}
        and LOOKS.search(start) is not None
        and not records.recognises(offered)
    )


def read(offered: Offered) -> Records:
    """The records of every object on the page.

    Raises:
        UnreadableSource: no JSON, too deep, or nothing of CourtListener's in it.
    """
    if records.depth(offered.data) > records.DEPTH:
        raise UnreadableSource(offered.name, f"its JSON is nested deeper than {records.DEPTH} levels")
    try:
        whole = msgspec.json.decode(offered.data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableSource(offered.name, f"it is not JSON: {error}") from None
    page = Page()
    for item in _items(whole):
        page.take(item)
    found = page.records()
    if found is None:
        raise UnreadableSource(offered.name, "it is JSON, but holds no docket, party, attorney or entry")
    return found


def text(_data: bytes) -> None:
    """None: quotes stand by pointer."""


def _items(whole: object) -> list[Item]:
    """The objects of a page, of a list, or the one that the whole is."""
    if isinstance(whole, list):
        return [Item(row, f"/{at}") for at, row in enumerate(whole) if isinstance(row, dict)]
    if not isinstance(whole, dict):
        return []
    return Item(whole).items("results") if "results" in whole else [Item(whole)]
