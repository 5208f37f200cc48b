"""Quads: terms, encoding, the store and what is asked of it."""
