"""The suits of a text and their sides."""
