"""Two changed the same: it is said, shown and settled in the window."""
