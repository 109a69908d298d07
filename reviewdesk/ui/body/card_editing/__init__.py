"""Edits cards where they stand: each kind has its editor, and one mechanism opens, places and closes it."""
