"""What leaves: the article and the formats made of it."""
