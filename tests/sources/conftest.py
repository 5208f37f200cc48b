"""Every court page of the shared data, read once, and put into one store."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.model.source import Offered
from kg.rdf.relations import encode
from kg.sources import pacer

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "pacer"
FORMATS = ("district", "bankruptcy", "special", "appellate", "acms", "dockets_internet_archive")


def pages():
    """The pages that hold a docket, by what juriscraper's authors made of each."""
    found = [
        page
        for form in FORMATS
        for page in sorted((SHARED / form).glob("*_*")) + sorted((SHARED / form).glob("[!_]*"))
    ]
    return sorted(
        {page for page in found if page.suffix != ".json" and page.with_suffix(".json").stat().st_size > 2}
    )


class Shelf:
    """One page, what it was read as, and the JSON beside it."""

    def __init__(self, page, store):
        self.name = f"{page.parent.name}/{page.stem}"
        self.data = page.read_bytes()
        self.sha = sha256(self.data).hexdigest()
        self.expected = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
        self.records = pacer.read(Offered(page.name, self.data))
        self.text = pacer.text(self.data)
        self.quads = encode(self.records, self.sha)
        store.load(self.quads, format=ox.RdfFormat.N_QUADS)


@pytest.fixture(scope="session")
def shelves():
    if not SHARED.exists():
        pytest.skip("the shared test data folder 'pacer' is not beside this checkout")
    store = ox.Store()
    return store, {shelf.name: shelf for shelf in (Shelf(page, store) for page in pages())}


@pytest.fixture(scope="session")
def store(shelves):
    return shelves[0]


@pytest.fixture(scope="session")
def dockets(shelves):
    return list(shelves[1].values())
