"""Readers of running text: prose in, records with the words they rest on out."""
