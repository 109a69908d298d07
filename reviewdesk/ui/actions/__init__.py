"""Actions as data: one table of what a person can do, and the registry that brings it to life in a window."""
