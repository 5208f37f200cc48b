"""Suits that a court above decides, or is asked to."""
