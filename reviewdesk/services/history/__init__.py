"""The versions of a review, and what differs between two texts."""
