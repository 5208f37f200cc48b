"""Objects of CourtListener's JSON, of our own making, and what is read of them."""

from __future__ import annotations

import json
from hashlib import sha256

import pyoxigraph as ox

from kg.identity.decide import Link, names
from kg.model.source import Offered
from kg.rdf.relations import encode
from kg.rdf.terms import LE
from kg.sources import courtlistener

API = "https://www.courtlistener.com/api/rest/v4"
DOCKET = {
    "resource_uri": f"{API}/dockets/7/",
    "id": 7,
    "court": f"{API}/courts/nysd/",
    "court_id": "nysd",
    "case_name": "Arrow v. Birch",
    "docket_number": "1:24-cv-00009",
    "date_filed": "2024-02-03",
    "date_terminated": None,
    "cause": "28:1332 Diversity",
    "nature_of_suit": "Contract: Other",
    "jury_demand": "Plaintiff",
    "assigned_to_str": "Ora Cairn",
}
PARTIES = {
    "next": None,
    "results": [
        {
            "resource_uri": f"{API}/parties/21/",
            "id": 21,
            "name": "Arrow Steel Inc.",
            "party_types": [
                {"docket": f"{API}/dockets/7/", "docket_id": 7, "name": "Plaintiff", "date_terminated": None}
            ],
            "attorneys": [],
        },
        {
            "resource_uri": f"{API}/parties/22/",
            "id": 22,
            "name": "Bo Birch",
            "party_types": [
                {
                    "docket": f"{API}/dockets/7/",
                    "docket_id": 7,
                    "name": "Defendant",
                    "date_terminated": "2024-05-01",
                }
            ],
        },
    ],
}
ATTORNEYS = {
    "results": [
        {
            "resource_uri": f"{API}/attorneys/31/",
            "id": 31,
            "name": "Ada Dale",
            "contact_raw": "Elm & Fenn LLP\n1 Low Street\nSpringfield, NY 10000\n212-555-0100\nEmail: ada@example.org\n",
            "phone": "212-555-0100",
            "email": "ada@example.org",
            "parties_represented": [
                {
                    "attorney": f"{API}/attorneys/31/",
                    "party": f"{API}/parties/21/",
                    "docket": f"{API}/dockets/7/",
                    "role": 2,
                    "date_action": None,
                },
                {
                    "attorney": f"{API}/attorneys/31/",
                    "party": f"{API}/parties/22/",
                    "docket": f"{API}/dockets/7/",
                    "role": 6,
                    "date_action": "2024-04-01",
                },
            ],
        }
    ]
}
ENTRIES = {
    "results": [
        {
            "resource_uri": f"{API}/docket-entries/41/",
            "id": 41,
            "docket": f"{API}/dockets/7/",
            "entry_number": 5,
            "date_filed": "2024-03-01",
            "description": "MOTION to Compel filed by Arrow Steel Inc. Call 212-555-0100.",
            "recap_documents": [],
        }
    ]
}


def shelf(*pages):
    """A store of pages read, encoded and loaded one by one, and what the accepted links make one."""
    store, links = ox.Store(), []
    for page in pages:
        data = json.dumps(page).encode()
        records = courtlistener.read(Offered("x", data))
        store.load(encode(records, sha256(data).hexdigest()), format=ox.RdfFormat.N_QUADS)
    told = store.query(
        f"SELECT ?a ?b {{ GRAPH ?g {{ ?l <{LE}linksEntity> ?a, ?b FILTER(STR(?a) < STR(?b)) }} }}"
    )
    links = [Link(row[0].value, row[1].value, accepted=True) for row in told]
    return store, names(links)


def read(page):
    return courtlistener.read(Offered("x", json.dumps(page).encode()))


def values(store, query):
    return {tuple(term and term.value for term in row) for row in store.query(f"PREFIX le: <{LE}> {query}")}
