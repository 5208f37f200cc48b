"""What the ontology calls its concepts, by the short names that records hold."""

from __future__ import annotations

from functools import lru_cache

from kg.rdf.glossary import glossary


@lru_cache(maxsize=1)
def concepts() -> dict[str, str]:
    """Short name of a concept (``motiontocompel``) → what the ontology calls it ("motion to compel")."""
    terms = (term for term in glossary().values() if term.kind == "concept")
    return {term.short.rpartition("-")[2]: term.label for term in terms}


def called(category: str) -> str:
    """What a category is called; the category itself where the ontology has none of the name."""
    return concepts().get(category, category)
