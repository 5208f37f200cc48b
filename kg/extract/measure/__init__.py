"""Readings held against facts written by hand."""
