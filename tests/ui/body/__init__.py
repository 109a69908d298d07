"""The page, its keys and its Markdown."""
