"""The house dialect of Markdown: which extensions of Python-Markdown are on, and our own, one file each."""
