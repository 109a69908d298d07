"""When a store or a review does not open as it should: what happened, what is safe, and the ways out."""
