"""Bringing reviews in: a choice of files, then a line that says what became of each."""
