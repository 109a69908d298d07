"""The library panel: every review of the desk, found, opened, begun and thrown away."""
