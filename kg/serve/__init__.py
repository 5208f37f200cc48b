"""SPARQL over HTTP, a page to ask it from, and a page for every IRI. Read-only by construction."""

from kg.serve.app import app

__all__ = ["app"]
