"""What juries and courts find and award."""
