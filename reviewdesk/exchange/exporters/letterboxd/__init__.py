"""Reviews for Letterboxd, as its import takes them."""
