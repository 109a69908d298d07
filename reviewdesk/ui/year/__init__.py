"""Your year: what was published month by month, how it was rated, and of whom it spoke most."""
