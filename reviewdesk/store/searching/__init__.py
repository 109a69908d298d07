"""What is looked for, as values; facets, orders and words as SQL."""
