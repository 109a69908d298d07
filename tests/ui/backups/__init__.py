"""The copies of the store in the window."""
