"""Clauses that tell who sues whom, where and when."""
