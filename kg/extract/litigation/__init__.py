"""What clauses tell of lawsuits: who sues, acts, asks, decides, says."""
