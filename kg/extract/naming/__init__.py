"""Who is named in a text, and whom its pronouns and nouns mean."""
