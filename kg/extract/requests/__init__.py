"""What courts are asked for, by whom, and how they decide it."""
