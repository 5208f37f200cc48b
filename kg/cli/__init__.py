"""The terminal: one command a file. Nothing is decided here; errors become exit codes 0, 1 and 2."""

from kg.cli.app import main

__all__ = ["main"]
