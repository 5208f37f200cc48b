"""Who acts for whom, and through which firm."""
