"""What the page shows, as plain values: a flat list of rows, spread out of nodes and gathered back into them."""
