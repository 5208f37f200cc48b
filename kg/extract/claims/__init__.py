"""What is claimed of whom, and for how much."""
