"""HTML with nothing in it that could be taken away."""
