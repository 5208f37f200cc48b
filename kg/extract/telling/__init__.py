"""Sentences as they tell: who tells a thing, whom they mean, and whether it is told as done."""
