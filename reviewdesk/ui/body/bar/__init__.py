"""The formatting bar over the page, and the table of what it offers."""
