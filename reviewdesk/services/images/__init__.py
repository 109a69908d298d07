"""The images of a review: taken in, looked at, counted."""
