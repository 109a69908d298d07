"""What two changed the same in one review: both sides beside each other, and the choice of what is to stand."""
