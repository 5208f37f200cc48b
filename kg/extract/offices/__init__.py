"""Who judges, who holds what position where, who is married to whom."""
