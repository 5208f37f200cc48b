"""Sentences as simple clauses: who does what, inside whose saying."""
