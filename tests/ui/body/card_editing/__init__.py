"""Cards edited where they stand."""
