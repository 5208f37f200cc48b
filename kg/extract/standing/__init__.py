"""How suits and claims stand: dismissed, settled, stayed, withdrawn, undone."""
