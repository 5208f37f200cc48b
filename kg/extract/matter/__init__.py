"""What a text has told so far of its matter, and the words by which it tells it."""
