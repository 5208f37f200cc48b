"""Running text to records."""

from kg.extract.digests import read_text
from kg.extract.text.passages import Sentence
from kg.extract.told import Finding, missed, understood

__all__ = ["Finding", "Sentence", "missed", "read_text", "understood"]
