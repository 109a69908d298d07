"""The ways a review leaves: one file a format, all reading the same article."""
