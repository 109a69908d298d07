"""What helps one write: the page alone, lengths aimed at, snippets, spelling."""
