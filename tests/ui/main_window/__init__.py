"""The window as a whole: its frame, its keys, its start and its end."""
