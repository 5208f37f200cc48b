"""Who says what, and what the saying counts as."""
