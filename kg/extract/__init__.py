"""Running text to records."""

from kg.extract.reader import Finding, missed, read_text, understood

__all__ = ["Finding", "missed", "read_text", "understood"]
