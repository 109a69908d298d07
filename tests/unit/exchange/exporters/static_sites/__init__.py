"""What generators of static sites are given."""
