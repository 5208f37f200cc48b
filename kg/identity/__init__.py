"""Who is who: decisions that are data and can be undone."""
