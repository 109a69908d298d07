"""Generators of static sites: Markdown under a head, with its images beside it."""
