"""`kg.open` and the verbs of a knowledge graph: what the terminal, notebooks and servers do."""

from kg.api.graph import KnowledgeGraph, open  # noqa: A004 - read as kg.open

__all__ = ["KnowledgeGraph", "open"]
