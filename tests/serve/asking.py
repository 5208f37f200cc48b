"""Queries that are put to a server, and how."""

from __future__ import annotations

import httpx

COURT = "https://w3id.org/lekg/id/court-us-nysd"
PEOPLE = "SELECT DISTINCT ?name { ?p a le:Person ; rdfs:label ?name } ORDER BY ?name"
CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
ENDLESS = f"SELECT (COUNT(*) AS ?n) {CROSS}"


def ask(client: httpx.Client, sparql: str, accept: str = "text/csv", **more: str) -> httpx.Response:
    return client.get("/sparql", params={"query": sparql, **more}, headers={"Accept": accept})
